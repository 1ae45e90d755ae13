"""What "was stressed" at talks, by nobody in particular: "The need to clear the mines was noted.", "It was noted that …"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.pieces import pieces
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS, SAYING
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

_STRESSED = frozenset(
    "noted stressed emphasised emphasized underscored underlined reaffirmed reiterated highlighted".split()
)
"""Participles of what those who talk say together; what "was announced" or "confirmed" may be anybody's."""

_WEIGHED = frozenset(
    "need necessity importance significance value urgency unacceptability inadmissibility readiness willingness desire "
    "commitment intention interest confidence hope support role contribution relevance expediency".split()
)
"""Nouns for what is so stressed: "an error was noted" tells what was found."""


def unattributed(speakers: Speakers) -> list[Attribution]:
    """The claims of sentences whose verb is such a passive without an agent, told by their words: the parser errs with them."""
    marked, parse = speakers.marked, speakers.marked.parse
    found: list[Attribution] = []
    for number, (first, last) in enumerate(parse.sentence_tokens):
        while first + 1 < last and parse.words[first].isspace():
            first += 1
        if parse.start[first] < marked.article.body[0] or first in speakers.turns:
            continue
        while last > first and (parse.words[last - 1].isspace() or parse.words[last - 1] == "."):
            last -= 1
        verb = next((i for i in range(first + 2, last) if parse.lower[i] in _STRESSED), -1)
        was = verb - 1 - (parse.tag[verb - 1] == "RB" and parse.lower[verb - 1] not in ("not", "never"))
        if verb < 0 or parse.lower[was] not in ("was", "were") or not {'"', "“"}.isdisjoint(parse.words[first:last]):
            continue
        begin, stop = _it_was(parse, first, verb, last) or _thing(parse, first, was, verb, last)
        if begin < stop:
            content = pieces(marked, parse.start[begin], parse.end[stop - 1])
            found.append(Attribution(Speaker(), (parse.start[verb], parse.end[verb]), content, number, token=verb))
    return found


def _it_was(parse: Parse, first: int, verb: int, last: int) -> tuple[int, int] | None:
    """The clause of "It was also noted during the talks that …"."""
    that = next((i for i in range(verb + 1, min(verb + _FAR, last)) if parse.lower[i] == "that"), -1)
    told = {*parse.lower[verb:that]}
    nobody = that > 0 and parse.lower[first] == "it" and "by" not in told and not DOCUMENTS & told
    # "…, and the coach said that …"
    nobody = nobody and not any(
        CUE_FORMS.get(parse.lower[i]) in SAYING and parse.tag[i] in FINITE for i in range(that, last)
    )
    return (that + 1, last) if nobody else None


def _thing(parse: Parse, first: int, was: int, verb: int, last: int) -> tuple[int, int]:
    """The noun phrase of "During the meeting, the need to pay was noted"; empty where it is none."""
    noun = next((i for i in range(first, was) if parse.lower[i] in _WEIGHED), was)
    begin = noun - 1 - (parse.tag[noun - 1] == "JJ")
    opens = begin == first or (parse.tag[first] == "IN" and begin > first)
    ends = verb + 1 == last or parse.lower[verb + 1] in (",", "during", "once")
    ends = ends or parse.lower[verb + 1 : verb + 3] == ["as", "well"]
    told = any(parse.tag[i] in FINITE for i in range(first, was))
    whole = opens and ends and not told and noun + 1 < was and parse.tag[begin] in ("DT", "PRP$")
    return (begin, was) if whole else (was, was)


_FAR = 12
"""Tokens from the verb to the farthest "that"."""
