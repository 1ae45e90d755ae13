"""Quotations without a cue: brought in by the words before them, or going on with the claim before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from summarizer.draft.embedded.claims.signed import headed_by, signed_under
from summarizer.draft.embedded.claims.verbless import reacts, verbless
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS, SPEAKERS
from summarizer.mark.lexicon.tags import FINITE

_STYLED = r"(?:[^.!?;:\"“”]|\b(?:Mrs?|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St)\.)"
_CUE_BETWEEN = re.compile(r"[^.!?;:\"“”]{0,3}[\"”’']" + _STYLED + r"{3,90}(?:,| [–—])\s*")
_TOLD_BETWEEN = re.compile(r", [^.!?;:,\"“”]{3,90}(?:,| [–—])\s*")
"""Speaker and verb between what is told and its quoted rest: "It was late, he told the radio, “and then …”"."""
_FEW = _FARTHEST = 2
"""Words that may stand outside a quotation which is a sentence of its own, and sentences from the claim it goes on with."""
_SHORTEST = 4
"""Words of the shortest such quotation."""
_UTTERED = frozenset("statement letter message post tweet email e-mail telegram note release address".split())
"""What somebody issues or sends, so that a quotation right after it is his."""
_SPOKE = frozenset({"spoke", "testified"})
"""Verbs of a speech that such a quotation is from."""


def orphans(marked: MarkedArticle, found: list[Attribution], speakers: Speakers) -> None:
    """Quotations that no cue took: they go on with the claim before, or begin one of the same speaker."""
    text = marked.article.text
    taken = sorted(piece for item in found for piece in item.content)
    ends = [end for _, end in taken]
    told = sorted(found, key=lambda item: item.content[-1][0])
    lasts = [item.content[-1][0] for item in told]
    for quotation in marked.outer_quotations:
        # pieces are all but disjoint, so those that reach into the quotation lie around its start
        near = bisect_right(ends, quotation.start)
        if any(a < quotation.end and b > quotation.start for a, b in taken[max(near - 8, 0) : near + 8]):
            continue
        extract = marked.token_at(quotation.pieces[0][0]) in speakers.turns  # set into a transcript
        if extract or _is_heading(text, quotation.start, quotation.end):
            continue
        sentence = marked.sentence_at(quotation.pieces[0][0])
        if (signed := max(signed_under(marked, quotation.end), headed_by(marked, quotation.start))) >= 0:
            found.append(Attribution(Speaker(signed), None, list(quotation.pieces), sentence))
            continue
        if beside := verbless(marked, quotation, sentence):
            found.append(beside)
            continue
        span = marked.sentences[sentence]
        outside = text[span.start : quotation.start] + text[quotation.end : max(span.end, quotation.end)]
        words = len(re.findall(r"\w+", outside)) if quotation.start >= span.start else 0
        length = sum(len(text[a:b].split()) for a, b in quotation.pieces)
        place = bisect_left(lasts, quotation.start)
        after = place and told[place - 1].sentence == sentence - 1 and _is_quoted(marked, told[place - 1])
        after = after and not text[: quotation.start].rstrip().endswith(":")  # "…," it said in a letter. "Not one."
        if (
            words <= _FEW
            and length >= _SHORTEST
            and not after
            and (introduced := _introduced(marked, quotation.start, speakers))
        ):
            made = Attribution(introduced, None, list(quotation.pieces), sentence)
            found.append(made)
            told.insert(place, made)
            lasts.insert(place, made.content[-1][0])
            continue
        if length >= _SHORTEST - 1 and (announced := _announced(marked, quotation.start, speakers)):
            made = Attribution(announced, None, list(quotation.pieces), sentence)
            found.append(made)
            told.insert(place, made)
            lasts.insert(place, made.content[-1][0])
            continue
        if not place:
            continue
        previous = told[place - 1]
        goes_on = previous.sentence == sentence and _CUE_BETWEEN.fullmatch(
            text, previous.content[-1][1], quotation.start
        )
        goes_on = goes_on or (
            previous.sentence == sentence
            and previous.cue is not None
            and previous.cue[0] >= previous.content[-1][1]
            and _TOLD_BETWEEN.fullmatch(text, previous.content[-1][1], quotation.start)
        )
        if goes_on and previous.cue and previous.cue[0] >= previous.content[-1][1]:
            previous.content.extend(quotation.pieces)  # "We will wait," she said, "until they come."
            lasts[place - 1] = previous.content[-1][0]
            continue
        gap = sentence - max(previous.sentence, marked.sentence_at(previous.content[-1][0]))
        at_once = not words and gap <= 1 and _is_quoted(marked, previous)  # "… ," she said. "Not one."
        if words > _FEW or (length < _SHORTEST and not at_once):
            continue
        spoken = _spoke_before(marked, sentence, speakers) if gap > 1 else None
        if gap > _FARTHEST and spoken is None:
            continue
        if gap <= 1 and _is_quoted(marked, previous):
            previous.content.extend(quotation.pieces)
            lasts[place - 1] = previous.content[-1][0]
        else:
            same = previous.speaker
            own = spoken or Speaker(same.entity, same.words if same.entity < 0 else None)
            via = [] if spoken else list(previous.via)
            made = Attribution(own, None, list(quotation.pieces), sentence, via=via)
            found.append(made)
            told.insert(place, made)
            lasts.insert(place, made.content[-1][0])


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a quotation is a paragraph of its own without a stop, as headings between paragraphs are."""
    before, after = text[:start].rstrip(" "), text[end:].lstrip(" ")
    own = (not before or before.endswith("\n")) and (not after or after.startswith("\n"))
    return own and text[start:end].strip("\"'“”„‘’«» ")[-1:] not in (".", "!", "?", ",", "…", ";")


def _is_quoted(marked: MarkedArticle, item: Attribution) -> bool:
    start, end = item.content[-1]
    return any(q.start < end and q.end > start for q in marked.quotations_near(start, end))


def _introduced(marked: MarkedArticle, start: int, speakers: Speakers) -> Speaker | None:
    """Whose quotation it is by the sentence before: "The text of the letter follows:", "Jane Doe issued a statement."

    After a colon it is the document's that the sentence names, else its subject's; after a full stop only
    the subject's, and only if the sentence tells of something that he issued or sent, or how he took it.
    """
    parse, text = marked.parse, marked.article.text
    before = text[:start].rstrip()
    if not before or len(before) <= marked.article.body[0]:
        return None
    sentence = marked.sentence_at(len(before) - 1)
    tokens = range(*parse.sentence_tokens[sentence])
    papers = [i for i in tokens if parse.lower[i] in DOCUMENTS and parse.tag[i].startswith("NN")]
    if before.endswith(":") and papers:
        return Speaker(-1, _named(marked, papers[-1]), document=True)
    subject = next((i for i in tokens if parse.dep[i] == "nsubj" and parse.dep[parse.head[i]] == "ROOT"), -1)
    if subject < 0:
        return None
    uttered = any(parse.lower[i] in _UTTERED for i in papers) or parse.lower[parse.head[subject]] in _SPOKE
    if not before.endswith(":") and not uttered and not reacts(marked, subject):
        return None
    speaker = speakers.resolve(subject, (parse.left[subject], subject + 1))
    known = speaker.entity >= 0 and marked.entities[speaker.entity].kind in ("person", "organization")
    return Speaker(speaker.entity, None) if known and not speaker.media else None


_WORDS = frozenset(
    "message verdict answer reply response reaction advice conclusion warning explanation words question plea comment".split()
)
"""What is somebody's and is said: "Doe's verdict: “…”"."""


def _announced(marked: MarkedArticle, start: int, speakers: Speakers) -> Speaker | None:
    """Whose quotation it is by the clause before its colon: "A waiter remembered it otherwise: “…”", "Doe's verdict: “…”"."""
    parse, text = marked.parse, marked.article.text
    mark = text[:start].rstrip(" ")[-1:]
    if mark not in (":", ","):
        return None
    colon = marked.token_at(len(text[:start].rstrip(" ")) - 1)
    first, _ = parse.sentence_tokens[parse.sentence[colon]]
    before = range(first, colon)
    # not Roe of "After … Roe fell, Doe had a word: “…”"
    subjects = (i for i in before if parse.dep[i] in ("nsubj", "nsubjpass"))
    subject = max(subjects, key=lambda i: (parse.dep[parse.head[i]] == "ROOT", parse.head[i], -i), default=-1)
    left = any(parse.lower[i] in _LEFT and parse.lower[parse.head[i]] in _GIVES and i > subject >= 0 for i in before)
    if mark == "," and (not left or any(parse.lower[i] in CUE_FORMS for i in before)):
        return None  # "Doe left this farewell, “…”"
    people = [n for n in marked.names_between(first, colon) if n.kind == "person"]
    last = marked.token_at(next(q.end for q in marked.quotations_near(start, start + 1)) - 1)
    told = {*FINITE} & {*parse.tag[colon:last]} and not {*FINITE} & {*parse.tag[first:colon]}
    if told and len(people) == 1 and people[0].entity >= 0:
        return Speaker(people[0].entity, (people[0].start, people[0].end))  # "Clerk of works Jane Doe: “…”"
    noun = subject if subject >= 0 else next((i for i in before if parse.lower[i] in _WORDS), -1)
    if noun >= 0 and parse.lower[noun] in _WORDS:
        noun = next((c for c in parse.children[noun] if parse.dep[c] == "poss"), -1)
    elif subject < 0 or not any(parse.tag[i] in ("VBD", "VBZ") for i in before):
        return None
    named = named_tokens(marked, first, colon)
    described = any(parse.dep[c] == "appos" and c in named for c in parse.children[noun])
    if noun < 0 or not (noun in named or described or parse.lower[noun] in _VOICES):
        return None  # "Its treasurer, Jane Doe, laughed off the report: “…”" is hers
    speaker = speakers.resolve(noun, (parse.left[noun], noun + 1))
    kind = marked.entities[speaker.entity].kind if speaker.entity >= 0 else ""
    return None if speaker.media or (speaker.entity >= 0 and kind not in ("person", "organization")) else speaker


_LEFT = frozenset(
    "farewell invitation tribute message apology warning answer reply response promise verdict note plea".split()
)
"""What somebody leaves, sends or gives in so many words, with a comma before them."""

_GIVES = frozenset("leaves left sends sent gives gave issues issued offers offered writes wrote makes made".split())

_VOICES = SPEAKERS | {"he", "she", "his", "her"}
"""Pronouns for a person told of before, who may have spoken."""


def named_tokens(marked: MarkedArticle, first: int, last: int) -> set[int]:
    """The tokens that belong to a name between two tokens."""
    return {i for name in marked.names_between(first, last) for i in range(name.first, name.last)}


def _named(marked: MarkedArticle, noun: int) -> tuple[int, int]:
    """A document with the nouns before it: "reply message"."""
    parse = marked.parse
    first = noun
    beside = ("compound", "amod")
    while parse.head[first - 1] == noun and parse.dep[first - 1] in beside and parse.tag[first - 1] != "PRP$":
        first -= 1
    return parse.start[first], parse.end[noun]


def _spoke_before(marked: MarkedArticle, sentence: int, speakers: Speakers) -> Speaker | None:
    """Who speaks in the sentence before, though what he says there is no claim: "Jane Doe denied it.\""""
    cues = [c for c in marked.cues if c.subject and marked.parse.sentence[c.token] == sentence - 1]
    if not cues or cues[-1].subject is None:
        return None
    speaker = speakers.resolve(cues[-1].head, cues[-1].subject)
    known = speaker.entity >= 0 and marked.entities[speaker.entity].kind == "person"
    return Speaker(speaker.entity, None) if known else None
