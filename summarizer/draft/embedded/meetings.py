"""Meetings: who came together or spoke with whom, whether it took place, how, when and where."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle, tense_at
from summarizer.record import MeetingMode, MeetingStatus

_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_MEET = frozenset("met meet meets meeting gathered gather gathers convened convene convenes".split())
_TALK = frozenset("spoke speak speaks speaking talked talk talks talking conferred confer".split())
_DISCUSS = frozenset("discussed discuss discussing".split())
_RECEIVE = frozenset("received receive receives hosted host hosts hosting welcomed greeted receiving".split())
_CALL = frozenset("telephoned phoned phone telephone rang".split())
_CALLED = frozenset({"called", "calls", "calling"})
_HOLD = frozenset(
    "held hold holds holding had have has having conducted began begin started opened ended concluded resumed chaired attended".split()
)
_NOUNS = frozenset(
    "talks meeting meetings summit call conversation conversations consultations negotiations discussions reception audience dinner lunch breakfast session round dialogue encounter".split()
)
_PHONE = re.compile(r"\b(?:tele)?phon(?:e|ed|ing)\b|\btelephone\b|\bcall(?:ed)?\b.{0,25}\bwith\b|\bby phone\b", re.I)
_AFTER_CALL = frozenset("on to after before late early earlier again from last this monday tuesday wednesday thursday friday saturday sunday . ,".split())
_PHONE_TO = re.compile(r"^told [^,.\"“]{2,60}? (?:by|in a|over the|on the|via) (?:tele)?phone\b", re.I)
_VIDEO = re.compile(r"\bvideo(?:[ -]?(?:conference|link|call|conferencing))?\b|\bvirtual(?:ly)?\b|\bonline\b", re.I)
_CANCELLED = re.compile(
    r"\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|s|ing)? off|scrapped|postponed|put off|shelved|pulled out of)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:will|would|plans?|planned|due|scheduled|expected|set|is to|are to|agreed to|invited|ahead of|upcoming|next|hopes?|intends?|preparing|prepare|proposed|to be held)\b",
    re.I,
)
_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|planned|scheduled|forthcoming|prepar\w+ for|proposed|possible|expected|plans? for)\s(?:[\w’'-]+\s){0,4}$", re.I
)
_REMOTE = re.compile(
    r"\b(?:letter|message|telegram|wish(?:es|ed)? to|refus\w+ to|declin\w+ to|never|would like to)\b", re.I
)


@dataclass(slots=True)
class FoundMeeting:
    """One meeting; ``participants`` are entity indices, ``date`` an index into the marks or -1."""

    participants: list[int]
    status: MeetingStatus
    mode: MeetingMode
    date: int
    place: tuple[int, int] | None
    sentences: list[int] = field(default_factory=list)
    noun: bool = False


def find_meetings(marked: MarkedArticle, speakers: Speakers) -> list[FoundMeeting]:
    """All meetings, each once, in the order in which they are first told."""
    found: list[FoundMeeting] = []
    told: list[FoundMeeting] = []
    weak: list[FoundMeeting] = []
    parse = marked.parse
    quoted = [(q.start, q.end) for q in marked.quotations if q.level == 1]
    for token, lower in enumerate(parse.lower):
        tag = parse.tag[token]
        if lower in _MEET and tag.startswith("V"):
            sides = _subjects(marked, speakers, token), _with(marked, speakers, token, direct=True)
        elif lower in (*_TALK, *_DISCUSS) and tag.startswith("V"):
            sides = _subjects(marked, speakers, token), _with(marked, speakers, token)
        elif lower in (*_RECEIVE, *_CALL) and tag.startswith("V") or (lower in _CALLED and _phones(marked, token)):
            sides = _subjects(marked, speakers, token), _objects(marked, speakers, token)
        elif lower in ("told", "tells") and tag.startswith("V"):
            _, last = parse.sentence_tokens[parse.sentence[token]]
            if not _PHONE_TO.search(marked.text(token, last)):
                continue
            sides = _subjects(marked, speakers, token), _objects(marked, speakers, token)
        elif lower in _NOUNS and tag in ("NN", "NNS"):
            sides = _around(marked, speakers, token)
        else:
            continue
        start = parse.start[token]
        if any(a <= start < b for a, b in quoted) and token not in speakers.turns:
            continue
        people = _unique([*sides[0], *sides[1]])
        if len(people) < 2 or (not sides[0] or not sides[1]) and lower in (*_RECEIVE, *_CALL):
            continue
        kinds = {marked.entities[entity].kind for entity in people}
        if lower in (*_TALK, *_DISCUSS) and kinds - {"person", "country"}:
            continue
        if lower in _RECEIVE and kinds != {"person"}:
            continue
        sentence = parse.sentence[token]
        words = marked.text(*_sentence_tokens(marked, sentence))
        if lower in (*_TALK,) and _REMOTE.search(words):
            continue
        meeting = FoundMeeting(
            people,
            _status(marked, token, words),
            _mode(marked, token, words, people),
            _date(marked, token),
            _place(marked, token),
            [sentence],
            noun=lower in _NOUNS,
        )
        (weak if lower in _DISCUSS else told).append(meeting)
    for meeting in told:
        _merge(marked, found, meeting)
    for meeting in weak:
        # "they also discussed" is told of the meeting at hand; only without one it is a meeting itself
        same = [other for other in found if len(set(other.participants) & set(meeting.participants)) > 1]
        if same:
            same[0].sentences = sorted({*same[0].sentences, *meeting.sentences})
        else:
            found.append(meeting)
    return sorted(found, key=lambda meeting: meeting.sentences[0])


def _sentence_tokens(marked: MarkedArticle, sentence: int) -> tuple[int, int]:
    first, last = marked.parse.sentence_tokens[sentence]
    return first, max(last, first + 1)


def _unique(entities: list[int]) -> list[int]:
    return list(dict.fromkeys(entity for entity in entities if entity >= 0))


def _party(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Entities of a noun phrase and of what is coordinated with it."""
    parse = marked.parse
    found: list[int] = []
    queue = [token]
    while queue and len(found) < 12:
        head = queue.pop(0)
        if parse.lower[head] in _PRONOUNS:
            found.append(speakers.person_before(head, _PRONOUNS[parse.lower[head]]))
        elif parse.lower[head] == "their":
            found += speakers.the_two(head)
        else:
            speaker = speakers.resolve(head, (max(parse.left[head], 0), head + 1))
            if not speaker.media or speaker.entity >= 0:
                found.append(speaker.entity)
        queue += [
            c
            for c in parse.children[head]
            if parse.dep[c] == "conj" or (parse.dep[c] == "appos" and parse.tag[c] == "NNP")
        ]
        found += _listed(marked, speakers, head)
        if parse.tag[head] == "NNS" and not any(e >= 0 for e in found):
            # "the leaders of South Korea and Japan": the countries or bodies they act for
            for child in parse.children[head]:
                if parse.lower[child] == "of":
                    queue += [c for c in parse.children[child] if parse.dep[c] == "pobj"]
    kinds = [marked.entities[e].kind for e in found if e >= 0]
    if not kinds:
        return []
    # people meet people: "talks with Ozols, and Estonia said" has one party, whatever the parser coordinates
    wanted = ("person",) if kinds[0] == "person" else ("country", "organization")
    return _unique([e for e in found if e >= 0 and marked.entities[e].kind in wanted])


_NEXT_ITEM = re.compile(r"\s*(?:,|,?\s+and|&)\s+(?:the\s+|his\s+|her\s+)?", re.I)


def _listed(marked: MarkedArticle, speakers: Speakers, head: int) -> list[int]:
    """People listed after a person, each with a title of its own, whatever the parser makes of the commas."""
    text = marked.article.text
    name = speakers.name_at(head)
    found: list[int] = []
    if name is None or name.kind != "person":
        return found
    for other in marked.names:
        if other.start < name.end:
            continue
        begin = other.title[0] if other.title else other.start
        if other.kind == "person" and other.entity >= 0 and begin >= name.end and _NEXT_ITEM.fullmatch(text, name.end, begin):
            found.append(other.entity)
            name = other
        elif other.start > name.end + 80:
            break
    return found


def _subjects(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    parse = marked.parse
    for _ in range(4):
        for child in parse.children[verb]:
            if parse.dep[child] in ("nsubj", "nsubjpass"):
                if parse.tag[child] in ("WP", "WDT"):
                    return _party(marked, speakers, parse.head[verb])
                if parse.tag[child] == "WRB":
                    continue
                return _party(marked, speakers, child) or speakers.the_two(child)
        if parse.dep[verb] in (
            "conj",
            "xcomp",
            "acomp",
            "advcl",
            "pcomp",
            "prep",
            "ccomp",
            "relcl",
            "acl",
            "aux",
            "dobj",
            "pobj",
        ):
            if parse.dep[verb] in ("relcl", "acl") and parse.tag[parse.head[verb]].startswith("NNP"):
                return _party(marked, speakers, parse.head[verb])
            verb = parse.head[verb]
        else:
            break
    return []


def _phones(marked: MarkedArticle, verb: int) -> bool:
    """Whether "called" is a telephone call: somebody is called, and nothing said of him."""
    parse = marked.parse
    if not parse.tag[verb].startswith("V") or any(parse.dep[c] in ("oprd", "prt", "auxpass") for c in parse.children[verb]):
        return False
    called = next((c for c in parse.children[verb] if parse.dep[c] == "dobj" and c > verb), -1)
    if called < 0:
        return False
    after = parse.right[called] + 1
    return after < len(parse.words) and parse.lower[after] in _AFTER_CALL


def _objects(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Who is received or called; in the passive, by whom."""
    parse = marked.parse
    found: list[int] = []
    for child in parse.children[verb]:
        if child > verb and parse.dep[child] in ("dobj", "dative"):
            found += _party(marked, speakers, child)
        elif parse.dep[child] == "agent":
            found += [e for c in parse.children[child] if parse.dep[c] == "pobj" for e in _party(marked, speakers, c)]
    return found


def _with(marked: MarkedArticle, speakers: Speakers, verb: int, *, direct: bool = False) -> list[int]:
    parse = marked.parse
    found: list[int] = []
    queue = list(parse.children[verb])
    for child in queue:
        if child < verb:
            continue
        if direct and parse.dep[child] == "dobj":
            found += _party(marked, speakers, child)
        if parse.dep[child] == "prep" and parse.lower[child] in ("with", "to"):
            if parse.lower[child] == "to" and direct:
                continue
            for grandchild in parse.children[child]:
                if parse.dep[grandchild] == "pobj":
                    found += _party(marked, speakers, grandchild)
        elif parse.dep[child] in ("prep", "prt", "advmod", "npadvmod", "dobj", "pobj"):
            queue += [c for c in parse.children[child] if parse.dep[c] == "pobj" or parse.lower[c] == "with"]
    return found


def _around(marked: MarkedArticle, speakers: Speakers, noun: int) -> tuple[list[int], list[int]]:
    """Sides of "talks with X", "talks between X and Y", "X's meeting with Y", "X held talks with Y"."""
    parse = marked.parse
    other: list[int] = []
    between: list[int] = []
    places = [noun, parse.head[noun]]
    for place in places:
        for child in parse.children[place]:
            if (
                parse.dep[child] == "prep"
                and child > noun - 1
                and parse.lower[child] in ("with", "between", "of", "among")
            ):
                for grandchild in parse.children[child]:
                    if parse.dep[grandchild] == "pobj":
                        party = _party(marked, speakers, grandchild)
                        if parse.lower[child] == "with":
                            other += party
                        elif len(party) > 1:
                            between += party
    if between:
        return between[:1], between[1:] + other
    if not other:
        head = parse.head[noun]
        if parse.dep[noun] == "dobj" and parse.lower[head] in _HOLD:
            parties = _subjects(marked, speakers, head)
            return parties[:1], parties[1:]
        return [], []
    own = [e for c in parse.children[noun] if parse.dep[c] == "poss" for e in _party(marked, speakers, c)]
    if own and not set(own) & set(other):
        return own, other
    if own or any(parse.lower[c] in ("his", "her") for c in parse.children[noun]):
        # "Ahead of his summit with X, Y said": the pronoun looks forward to the subject
        first, last = parse.sentence_tokens[parse.sentence[noun]]
        root = next((i for i in range(first, last) if parse.dep[i] == "ROOT"), noun)
        return [e for e in _subjects(marked, speakers, root) if e not in other], other
    head = parse.head[noun]
    while parse.dep[head] in ("prep", "conj", "compound", "pobj", "nmod") and parse.head[head] != head:
        head = parse.head[head]
    if (
        parse.tag[head].startswith("V")
        and (subjects := _subjects(marked, speakers, head))
        and not set(subjects) & set(other)
    ):
        return subjects, other
    return _subject_before(marked, noun, marked.entities[other[0]].kind), other


def _subject_before(marked: MarkedArticle, token: int, kind: str) -> list[int]:
    """Whose "meeting with X" it is, where its sentence does not say: the subject of the sentence before."""
    parse = marked.parse
    sentence = parse.sentence[token]
    for name in reversed([n for n in marked.names if n.first < token and n.entity >= 0]):
        if (
            parse.sentence[name.first] == sentence - 1
            and marked.entities[name.entity].kind == kind
            and parse.dep[name.last - 1] in ("nsubj", "nsubjpass")
        ):
            return [name.entity]
    return []


def _status(marked: MarkedArticle, token: int, words: str) -> MeetingStatus:
    if _CANCELLED.search(words):
        return "cancelled"
    parse = marked.parse
    if _AHEAD.search(marked.article.text[max(parse.start[token] - 45, 0) : parse.start[token]]):
        return "planned"
    if parse.tag[token] in ("VBD",) or parse.tag[token] == "VBN":
        auxiliaries = {parse.lower[c] for c in parse.children[token] if parse.dep[c] in ("aux", "auxpass")}
        if not auxiliaries & {"will", "would", "to"}:
            return "held"
    if parse.tag[token] in ("VB", "VBZ", "VBG") and _PLANNED.search(words):
        return "planned"
    tense = tense_at(marked, parse.start[token])
    if tense == "future":
        return "planned"
    first = parse.head[token]
    near = marked.article.text[max(parse.start[token] - 60, 0) : parse.end[token] + 40]
    if parse.tag[first] == "VBD" and parse.lower[first] in _HOLD:
        return "held"
    return "planned" if tense != "past" and _PLANNED.search(near) else "held"


def _mode(marked: MarkedArticle, token: int, words: str, people: list[int]) -> MeetingMode:
    near = marked.article.text[max(marked.parse.start[token] - 60, 0) : marked.parse.end[token] + 90]
    if _VIDEO.search(near):
        return "video"
    if _PHONE.search(near) or marked.parse.lower[token] in ("call", *_CALL):
        return "phone"
    if marked.parse.lower[token] in (
        *_MEET,
        *_RECEIVE,
        "meeting",
        "meetings",
        "summit",
        "reception",
        "dinner",
        "lunch",
        "breakfast",
        "audience",
        "encounter",
    ):
        return "in_person"
    if marked.parse.lower[token] in _DISCUSS:
        return "unspecified"
    return "in_person" if marked.parse.lower[token] in ("talks", "negotiations", "consultations") else "unspecified"


def _date(marked: MarkedArticle, token: int) -> int:
    """Index of the date nearest to the meeting's word in its sentence, reporting dates left out; -1 for none."""
    parse = marked.parse
    sentence = marked.sentences[parse.sentence[token]]
    start = parse.start[token]
    best, distance = -1, 10_000
    for index, date in enumerate(marked.dates):
        if (
            date.type not in ("DATE", "TIME")
            or not sentence.start <= date.start < sentence.end
            or date.start < marked.article.body[0]
        ):
            continue
        first = marked.token_at(date.start)
        governor = _verb_above(marked, first)
        own = _verb_above(marked, token) if not parse.tag[token].startswith("V") else token
        gap = abs(date.start - start) + (0 if governor in (own, token) else 200)
        if (
            marked.text(governor, governor + 1).lower() in ("said", "reported", "told", "announced", "added")
            and governor != own
        ):
            continue
        if gap < distance:
            best, distance = index, gap
    return best


def _verb_above(marked: MarkedArticle, token: int) -> int:
    parse = marked.parse
    for _ in range(12):
        if parse.tag[token].startswith("V") or parse.head[token] == token:
            return token
        token = parse.head[token]
    return token


def _place(marked: MarkedArticle, token: int) -> tuple[int, int] | None:
    """The place that "in" or "at" names after the meeting's word, within its sentence."""
    parse = marked.parse
    first, last = _sentence_tokens(marked, parse.sentence[token])
    verb = _verb_above(marked, token)
    for name in marked.names:
        if (
            first <= name.first < last
            and name.kind in ("place", "capital", "country", "organization")
            and name.first > 0
        ):
            before = name.first - 1
            while before > first and (parse.tag[before] in ("DT", "JJ", "NN", "NNP", "POS")):
                before -= 1
            if (
                parse.lower[before] in ("in", "at")
                and parse.head[before] in (verb, token, parse.head[token])
                and parse.tag[min(name.last, last - 1)] != "POS"
                and abs(name.first - token) < 25
            ):
                begin = before + 1 + (parse.tag[before + 1] == "DT")
                return parse.start[begin], name.end
    return None


def _merge(marked: MarkedArticle, found: list[FoundMeeting], meeting: FoundMeeting) -> None:
    """One meeting told several times is one: the same parties, and nothing that speaks against it."""
    for other in found:
        shared = set(other.participants) & set(meeting.participants)
        if len(shared) < 2:
            continue
        a, b = _value(marked, other.date), _value(marked, meeting.date)
        if a and b and a != b:
            continue
        if {other.status, meeting.status} == {"held", "cancelled"}:
            continue
        if (
            other.status != meeting.status
            and "cancelled" not in (other.status, meeting.status)
            and (a or b or not meeting.noun)
        ):
            continue
        other.participants = _unique(other.participants + meeting.participants)
        other.sentences = sorted({*other.sentences, *meeting.sentences})
        other.date = other.date if other.date >= 0 else meeting.date
        other.place = other.place or meeting.place
        if other.mode == "unspecified" or meeting.mode in ("phone", "video"):
            other.mode = meeting.mode
        if meeting.status == "cancelled":
            other.status = "cancelled"
        return
    found.append(meeting)


def _value(marked: MarkedArticle, date: int) -> str | None:
    return marked.dates[date].value if date >= 0 else None
