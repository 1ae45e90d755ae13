"""Who took part in a meeting, where a sentence of its own says so: "Also present at the talks were X, Y and Z"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import opens_with_people, subjects_of
from summarizer.draft.embedded.meetings.circumstances import mode_of
from summarizer.draft.embedded.meetings.lead import told_of, told_right_before
from summarizer.draft.embedded.meetings.listed import COMERS, is_list, is_of_a_meeting, persons
from summarizer.draft.embedded.meetings.owners import those_told
from summarizer.draft.embedded.meetings.parties import unique
from summarizer.draft.embedded.meetings.retold import FoundMeeting, merge
from summarizer.draft.embedded.meetings.status import day_of, status_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.title import named_in_title
from summarizer.mark import MarkedArticle

_THE = (
    r"(?P<the>the|a|an|this|that|their)\s+(?:[\w’'-]+\s+){0,3}?(?P<noun>meeting|talks|negotiations|consultations"
    r"|discussions?|session|summit|reception|lunch|dinner|breakfast|videoconference|video\s+conference"
    r"|conversation|(?:tele)?phone\s+call)\b"
)

_BEFORE = [
    re.compile(words, re.I)
    for words in (
        rf"(?:taking\s+part\s+in|participating\s+in|present\s+at|in\s+attendance\s+at|attending|joining)\s+{_THE}"
        r"[^.]*?\b(?:were|was|are|is|will\s+be)\b:?\s",
        rf"{_THE}(?:,\s+(?:which|held|scheduled|at|in|on)\s[^.;]{{3,100}}?,)?[^.,;]{{0,40}}?(?:,\s+which\s+)?\b(?:was|were|is|be)\s+(?:\w+\s+)?(?:attended|joined)\s+(?:\w+\s+)?by\b:?",
        rf"{_THE}(?:\s+(?:on|in)\s+\w+)?,?\s+attended\s+by\b:?",
        rf"{_THE}[^.;]{{0,60}}?\s(?:co-)?(?:chaired|hosted|convened|moderated)\s+by(?=[^.;]{{3,200}}?\sand\s+(?:\w+\s+)?(?:attended|joined)\s+by\s)",
        rf"{_THE}[^.,;]{{0,60}}?\swith\s+the\s+participation\s+of\s",
        rf"(?:participants\s+in|attendees\s+of|(?:those|people|guests)\s+(?:who\s+were\s+)?(?:present\s+)?at)\s+{_THE}\s+(?:were|included?|are)\s(?!told\s)",
        r"\b(?P<they>they|the\s+(?:two|pair|(?:two\s+)?leaders|(?:two\s+)?presidents|(?:two\s+)?ministers))\s+(?:was|were)\s+(?:\w+\s+)?"
        r"(?P<noun>joined)\s+by\b",
        r"\bthose\s+who\s+(?:had\s+)?(?:met|called\s+on)\s+(?!include)[^,.;]{2,60}?\s(?P<noun>included)\b:?\s",
        r"\bthe\s+(?:[\w-]+\s+){0,2}?(?P<noun>delegation)\b(?:,?\s+(?:led|headed)\s+by\s[^.;]{3,90}?)?,?\s"
        r"(?:also\s+)?(?:compris\w+(?:\s+of)?|includ\w+|consist\w+\s+of|(?:was|is)\s+(?:comprising(?:\s+of)?|led\s+by|made\s+up\s+of))\s",
        r"\b(?:it|which)\s+was\s+(?:\w+\s+)?(?P<noun>attended)\s+by\b:?",
        r"\b(?P<noun>it)\s+also\s+(?:included|comprised)\s",
        rf"\brepresented\s+(?:at|in|during)\s+{_THE}\s+by\s",
    )
]
"""What stands before a list of those who took part."""

_ACTIVE = re.compile(
    rf"(?<!\bnot )(?<!\bnever )(?<!n't )(?<!n’t )\b(?:(?P<verb>took|take|takes)\s+part\s+in|(?P<took>participated?)\s+in|(?P<came>attend(?:ed)?|join(?:ed)?)"
    rf"|(?P<was>was|were)\s+(?:also\s+)?(?:present\s+(?:at|in|during)|in\s+attendance\s+at))\s+{_THE}",
    re.I,
)
"""A verb whose subjects took part."""

_THERE = re.compile(
    r"\b(?:(?P<was>was|were)\s+also\s+(?:present|there|in\s+attendance|on\s+hand|at\s+the\s+table)\b"
    r"|(?P<there>was|were)\s+present(?=\s*\.|\s+on\s+the\s+occasion\b)"
    r"|(?:also|had)\s+(?P<came>attended|took\s+part|taken\s+part|participated|sat\s+in|joined(?:\s+in)?(?=\s+(?:by|via|over)\b))"
    r"(?!\s+(?:in\s+|on\s+)?(?:the|a|an|his|her|their|this|that)\b)"
    r"|(?P<joined>joined)\s+(?:in\s+)?(?:by|via|over)\s+(?:an?\s+|the\s+)?(?:video|phone|telephone))",
    re.I,
)
"""A verb whose subjects were there, too, at what the text has just told: "Jane Doe was also present"."""
_OCCASION = re.compile(r"\W*$|\s+(?:at|on|during)\s+(?:the|this)\s+(?:meeting|occasion|visit|talks|event|call)\b")
"""What may follow: "was also present on the occasion", and not "at the launch of her book"."""

_BESIDE = re.compile(
    r"\bwith\s+(?P<who>[^,.;\"“]{4,90}?)\s+(?:also\s+)?(?:(?:being\s+)?present|in\s+attendance|sitting\s+in|taking\s+part|attending)\b"
)
"""Who was there, too, behind "with": "met her, with Jane Doe also in attendance"."""

_HOLDS = re.compile(
    r"\b(?:held|holds?|take part|chaired|chairs?|convened|convenes?|met|meets|received|receives)\b", re.I
)

_TOLD_BY = frozenset(
    "part participate participated participating participation participants present attend attended attending attendance "
    "attendees those others included delegation join joined joining represented there hand table sat sitting".split()
)
"""Words of which each of these turns has one."""

_EVENTS = frozenset("summit reception session".split())
"""What people may meet at without its being their meeting."""


def add_attending(
    marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting], hosts: dict[int, list[int]]
) -> None:
    """Give those who took part to the meeting at hand, or to whoever held one.

    ``hosts`` are those of whom a sentence tells that they met with nobody named, by the sentence.
    """
    for number in range(len(marked.sentences)):
        if _TOLD_BY.isdisjoint(marked.parse.lower[slice(*marked.parse.sentence_tokens[number])]):
            continue
        _add_present(marked, speakers, found, number, hosts)
        attending, noun = _attending(marked, speakers, number)
        if not attending:
            continue
        mode = mode_of(marked, noun)
        held = max((sentence for sentence in hosts if sentence <= number), default=-1)
        at_hand = _at_hand(marked, found, number, noun)
        told = max(held, at_hand.sentences[-1] if at_hand else -1)
        far = 1 if marked.parse.lower[noun] == "attended" else 2
        if marked.parse.lower[noun] in COMERS and told < max(number - far, 0):
            continue  # the delegation of no meeting that was told of
        if at_hand and held <= at_hand.sentences[-1]:
            at_hand.participants = unique([*_by_themselves(marked, at_hand, attending), *attending])
            at_hand.sentences = sorted({*at_hand.sentences, number})
            continue
        parties = unique(
            [*(hosts[held] if held >= 0 else _headed(marked) or those_told(marked, speakers, noun)), *attending]
        )
        if len(parties) < 2:
            continue
        sentences = [held, number] if 0 <= held < number else [number]
        date = day_of(marked, noun)
        day, place = told_of(marked, held) if held >= 0 else (told_right_before(marked, noun), None)
        mode = "in_person" if held >= 0 and mode == "unspecified" else mode
        date = date if date >= 0 else day
        merge(marked, found, FoundMeeting(parties, status_of(marked, noun), mode, date, place, sentences, noun=True))


def with_unnamed(marked: MarkedArticle, noun: int, sides: tuple[list[int], list[int]]) -> bool:
    """Whether people without a name had "a meeting with the minister, Jane Doe", which others then attended."""
    parse = marked.parse
    told = parse.dep[noun] == "pobj" and parse.lower[parse.head[noun]] in ("after", "following", "at", "during")
    alone = not sides[0] and len(sides[1]) == 1 and marked.entities[sides[1][0]].kind == "person"
    return alone and told and parse.lower[noun] in ("meeting", "talks", "negotiations", "discussions")


def is_attended(marked: MarkedArticle, noun: int) -> bool:
    """Whether people "attended the meeting" or "were present in the meeting": somebody else's, to whom they are added."""
    parse = marked.parse
    words = {parse.lower[c] for c in parse.children[noun]} & {"the", "with", "between"}
    named = (n for n in marked.names_between(noun, noun + 4) if n.kind == "person")
    words |= {"of" for _ in named if parse.lower[noun + 1] == "of"}
    there = parse.dep[noun] == "pobj" and parse.lower[parse.head[noun] - 1] == "present"
    at = there or (parse.dep[noun] == "dobj" and parse.lower[parse.head[noun]].startswith("attend"))
    return at and words == {"the"}


def _by_themselves(marked: MarkedArticle, meeting: FoundMeeting, attending: list[int]) -> list[int]:
    """Who met, without the body whose members are then named: "met with members of the council"."""
    sentence = marked.sentences[meeting.sentences[0]]
    named = len(attending) > 2 and "members of " in marked.article.text[sentence.start : sentence.end].lower()
    return [e for e in meeting.participants if not named or marked.entities[e].kind == "person"]


def _add_present(
    marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting], number: int, hosts: dict[int, list[int]]
) -> None:
    """Give the meeting told in a sentence or right before it those who "were also present"."""
    sentence = marked.sentences[number]
    there, beside = (r.search(marked.article.text, sentence.start, sentence.end) for r in (_THERE, _BESIDE))
    if beside and any(number in m.sentences for m in found):
        first, last = (marked.token_at(at) for at in beside.span("who"))
        here = [m for m in found if number in m.sentences]
        named = [n for n in marked.names_between(first, last + 1) if n.kind == "person" and n.entity >= 0]
        own = [n.entity for n in named if marked.parse.dep[n.last - 1] != "poss"]
        _join(marked, here, number, own, ("held", "planned", "cancelled"))
    if there is None or (there["there"] and not opens_with_people(marked, marked.token_at(there.start("there")))):
        return
    verb = marked.token_at(next(there.start(group) for group, word in there.groupdict().items() if word))
    present = [e for e in subjects_of(marked, speakers, verb) if marked.entities[e].kind == "person"]
    if not present:
        # "that the envoy, Jane Doe, had joined": the parser may lose the subject behind the comma
        told = marked.names_between(marked.parse.sentence_tokens[number][0], verb)
        told = [n for n in told[-1:] if {*marked.parse.lower[n.last : verb]} <= {",", "had", "has", "also"}]
        present = [n.entity for n in told if n.kind == "person" and n.entity >= 0]
    there_alone = _OCCASION.match(marked.article.text, there.end(), sentence.end)
    held = max((sentence for sentence in hosts if number - 2 <= sentence <= number and there_alone), default=-1)
    if held >= 0 and not any(held <= s <= number for m in found for s in m.sentences) and {*present} - {*hosts[held]}:
        merge(
            marked,
            found,
            FoundMeeting(unique([*hosts[held], *present]), "held", "in_person", *told_of(marked, held), [held, number]),
        )
        return  # "A delegation of traders called on Jane Doe. John Roe was also present"
    _join(marked, found, number, present)


def _join(
    marked: MarkedArticle, found: list[FoundMeeting], number: int, present: list[int], of: tuple[str, ...] = ("held",)
) -> None:
    """Give persons to the meeting told last in a sentence or right before it."""
    near = [m for m in found if any(number - 2 <= s <= number for s in m.sentences) and m.status in of]
    if present and near:
        meeting = max(near, key=lambda m: max(s for s in m.sentences if s <= number))
        meeting.participants = unique([*meeting.participants, *present])
        meeting.sentences = sorted({*meeting.sentences, number})


def _at_hand(marked: MarkedArticle, found: list[FoundMeeting], number: int, noun: int) -> FoundMeeting | None:
    """The meeting that was told last before a sentence and that the noun can mean."""
    word = marked.parse.lower[noun]
    phone = mode_of(marked, noun) == "phone"
    words = marked.parse.lower[slice(*marked.parse.sentence_tokens[number])]
    further = "also" in words and not {"sidelines", "margins"} & set(words)
    earlier = [
        meeting
        for meeting in found
        if meeting.sentences[0] <= number
        and (meeting.mode == "phone") == phone
        and marked.parse.lower[marked.parse.left[noun]] not in ("a", "an")
        and (word not in _EVENTS or further or any(_is_at(marked, s, word) for s in meeting.sentences if s < number))
    ]
    earlier = [m for m in earlier if not m.apart] or earlier
    earlier = [m for m in earlier if m.status == "held"] or earlier  # nobody was at what is to come
    return max(earlier, key=lambda meeting: max(s for s in meeting.sentences if s <= number), default=None)


def _is_at(marked: MarkedArticle, sentence: int, event: str) -> bool:
    """Whether a sentence tells of an event itself, and not of what went on beside it."""
    words = marked.parse.lower[slice(*marked.parse.sentence_tokens[sentence])]
    return event in words and not {"sidelines", "margins"} & set(words)


def _attending(marked: MarkedArticle, speakers: Speakers, number: int) -> tuple[list[int], int]:
    """The persons who took part, by one sentence, and the word for what they took part in; nobody as a rule."""
    parse, text = marked.parse, marked.article.text
    sentence = marked.sentences[number]
    first, last = parse.sentence_tokens[number]
    for pattern in _BEFORE:
        if found := pattern.search(text, sentence.start, sentence.end):
            noun = marked.token_at(found.start("noun"))
            begin = noun if parse.lower[noun] == "delegation" else marked.token_at(found.end())  # and who led it
            plain = parse.lower[noun] not in COMERS - {"attended"}
            # "Besides Jane Doe, it was attended by John Roe"
            too = persons(marked, first, noun) if parse.lower[first] in ("besides", "alongside") else []
            came = plain or is_list(marked, found, number, noun)
            came = came and (parse.lower[noun] != "attended" or is_of_a_meeting(marked, number, found.start()))
            return (too + persons(marked, begin, last), noun) if came else ([], -1)
    found = _ACTIVE.search(text, sentence.start, sentence.end)
    if found is None:
        return [], -1
    verb = marked.token_at(next(found.start(g) for g in ("verb", "took", "came", "was") if found.group(g)))
    subjects = {e for e in subjects_of(marked, speakers, verb) if marked.entities[e].kind == "person"}
    listed = persons(marked, first, verb)
    if len(subjects) > 1 and subjects & set(listed):
        # of a long list with offices between commas the parser sees only parts
        subjects |= set(listed[min(listed.index(e) for e in subjects if e in listed) :])
    if found.group("the").lower() in ("a", "an") and len(subjects) < 2:
        return [], -1  # "attended a meeting of the council" tells of another
    return [e for e in unique([*listed, *sorted(subjects)]) if e in subjects], marked.token_at(found.start("noun"))


def _headed(marked: MarkedArticle) -> list[int]:
    """Those of a headline like "X held a meeting on roads"."""
    return named_in_title(marked) if _HOLDS.search(marked.article.title or "") else []
