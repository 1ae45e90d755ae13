"""Those who sign what talks came to: "The talks ended with six accords. Jane Doe and John Roe signed a joint statement"."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.at_the_table import with_others
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.retold import FoundMeeting
from summarizer.draft.embedded.meetings.unnamed import Unnamed
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import NOUNS

_SIGN = frozenset("signed adopted issued initialled initialed".split())
"""What those do who talked; one of them, or other people, may announce or welcome it."""

_JOINT = frozenset(
    "declaration declarations communique communiqué agreement agreements accord accords treaty treaties pact pacts protocol "
    "protocols memorandum memorandums memoranda".split()
)
_STATED = frozenset("statement statements document documents".split())
"""What they then sign; the last only where they are joint."""


def add_concluded(marked: MarkedArticle, speakers: Speakers, found: list[FoundMeeting], unnamed: list[Unnamed]) -> None:
    """Add the talks of those who sign a paper right after talks of nobody, or put those talks to their meeting."""
    for talks in unnamed:
        if not talks.told or talks.visit or talks.status != "held" or marked.parse.dep[talks.token] != "nsubj":
            continue
        if any(marked.parse.dep[c] in ("compound", "nmod", "poss") for c in marked.parse.children[talks.token]):
            continue  # "the council meeting", "last year's talks"
        people = _signers(marked, speakers, talks.sentence + 1)
        told = sorted({talks.sentence, talks.sentence + 1})
        if (
            len(people) < 2
            or with_others(marked, talks.token)
            or any(talks.sentence in meeting.sentences for meeting in found)
        ):
            continue
        if same := next((m for m in found if {*people} == {*m.participants} and m.status == "held"), None):
            same.sentences = sorted({*same.sentences, *told})
            continue
        day, place = date_of(marked, talks.token), place_of(marked, talks.token)
        found.append(FoundMeeting(people, "held", "in_person", day, place, told, noun=True))


def _signers(marked: MarkedArticle, speakers: Speakers, sentence: int) -> list[int]:
    """The two or more people whose deed a sentence tells first, if it is the signing of a paper."""
    parse = marked.parse
    if sentence >= len(parse.sentence_tokens):
        return []
    first, last = parse.sentence_tokens[sentence]
    verb = next((i for i in range(first, last) if parse.tag[i] == "VBD"), -1)
    if verb < 0 or parse.lower[verb] not in _SIGN or {*NOUNS, ","} & {*parse.lower[first:verb]}:
        return []
    joint = _JOINT | (_STATED if "joint" in parse.lower[verb:last] else frozenset())
    papers = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and parse.lower[c] in joint]
    people = subjects_of(marked, speakers, verb) if papers else []
    return people if all(marked.entities[e].kind == "person" for e in people) else []
