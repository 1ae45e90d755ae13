"""Quotations whose speaker stands beside them without a verb: "“…,” Jane Doe, a baker.", "For Jane Doe, the law is “…”"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.pieces import pieces
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.quotes import Quotation


def verbless(marked: MarkedArticle, quotation: Quotation, sentence: int) -> Attribution | None:
    """The claim of such a quotation; None where nobody stands beside it."""
    return _closed_by_name(marked, quotation) or _opened_by_for(marked, quotation, sentence)


def _closed_by_name(marked: MarkedArticle, quotation: Quotation) -> Attribution | None:
    """ "“Rents will not come down,” Jane Doe, an analyst for Roe Homes.": a name, what he is, and nothing else."""
    parse, text = marked.parse, marked.article.text
    start, end = quotation.pieces[-1]
    first = marked.token_at(quotation.end)
    name = next((n for n in marked.names_between(first, first + 8) if n.kind == "person" and n.entity >= 0), None)
    if name is None or text[end - 1 : end] != "," or text[quotation.end : quotation.end + 1] != " ":
        return None
    begin = name.title[0] if name.title and name.title[1] <= name.start else name.start
    stop = parse.sentence_tokens[parse.sentence[name.first]][1]
    while stop > name.last and parse.words[stop - 1].isspace():
        stop -= 1
    told = {*FINITE} & {*parse.tag[marked.token_at(start) : marked.token_at(end)]}
    plain = not {*FINITE} & {*parse.tag[name.first : stop]} and parse.words[name.last] == ","
    if begin != quotation.end + 1 or not told or not plain or not name.last + 2 < stop < name.last + _LONGEST:
        return None
    if parse.words[stop - 1] != "." or any(n.kind == "person" for n in marked.names_between(name.last, stop)):
        return None
    return Attribution(
        Speaker(name.entity, (name.start, name.end)), None, list(quotation.pieces), parse.sentence[name.first]
    )


def _opened_by_for(marked: MarkedArticle, quotation: Quotation, sentence: int) -> Attribution | None:
    """ "For Jane Doe, a baker, the law is “a slap in the face”": what it is to her."""
    parse = marked.parse
    first, _ = parse.sentence_tokens[sentence]
    while parse.words[first].isspace():
        first += 1
    at = marked.token_at(quotation.start)
    verb = parse.head[first]
    subject = next((c for c in parse.children[verb] if parse.dep[c] == "nsubj" and first < c < verb), -1)
    if parse.words[first] != "For" or subject < 0 or parse.lower[verb] not in _BE or verb + 1 != at:
        return None
    begin = parse.left[subject]
    named = [n for n in marked.names_between(first, begin) if n.kind == "person" and n.entity >= 0]
    words = marked.article.text[slice(*quotation.pieces[0])].split()
    titled = words[-1].istitle() and words[0][0].isupper()  # "For Jane Doe, the book is “The Old Man and the Sea”"
    if not named or named[0].first > first + 4 or parse.words[begin - 1] != "," or titled or len(words) < _FEWEST:
        return None
    content = pieces(marked, parse.start[begin], quotation.end)
    return Attribution(Speaker(named[0].entity, (named[0].start, named[0].end)), None, content, sentence)


_BE = frozenset("is are was were remains seems means".split())
"""Verbs by which something is to somebody what his words say."""

_LONGEST = 30
"""Tokens from a name to the farthest end of what somebody is."""

_FEWEST = 3
"""Words of the shortest such judgement."""

_REACTS = frozenset(
    "laugh smile shrug sigh nod grin wince disagree hesitate scoff chuckle bristle demur sob beam mince".split()
)
_MOODS = frozenset(
    "blunt upbeat clear unimpressed defiant cautious hopeful optimistic pessimistic sceptical skeptical furious angry "
    "delighted adamant scathing unrepentant unmoved philosophical gloomy frank brief careful dismissive doubtful "
    "convinced outraged relieved happy proud sad bitter confident emphatic sure enthusiastic".split()
)
"""What copy tells of somebody right before it quotes him without a verb of saying."""


def reacts(marked: MarkedArticle, subject: int) -> bool:
    """Whether a sentence tells how somebody takes it: "Jane Doe shrugged.", "The mayor was less upbeat"."""
    parse = marked.parse
    verb = parse.head[subject]
    if any(parse.lower[verb] in (v, v + "s", v + "d", v + "ed", v + v[-1] + "ed", v[:-1] + "ied") for v in _REACTS):
        return True
    return any(parse.dep[c] == "acomp" and parse.lower[c] in _MOODS for c in parse.children[verb])
