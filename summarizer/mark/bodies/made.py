"""Names of what is made and of what is only said: "the Doe Swift costs 20,000 euros", "the theme is Bridges to Roe"."""

from __future__ import annotations

from summarizer.mark.bodies.rows import DOUBTFUL
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CORPORATE, ORGANIZATION_HEADS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_MAKING = frozenset("built assembled unveiled priced".split())
_SELLING = frozenset("costs cost retails".split())
"""What is done with a car or a device, and what it does."""

_WORDINGS = frozenset("theme motto slogan".split())
"""What is worded, in capitals at times."""


def made_and_said(parse: Parse, names: list[Name]) -> set[str]:
    """The names of things of which the text tells that they are built or what they cost, and the wordings of themes."""
    loose = [n for n in names if not n.sure and n.kind in DOUBTFUL and not n.country and not n.title]
    return {n.text for n in loose if _is_worded(parse, n)} | {n.text for n in loose if _is_made(parse, n)}


def _is_worded(parse: Parse, name: Name) -> bool:
    """ "The theme of the forum is Energy for All"."""
    first = parse.sentence_tokens[parse.sentence[name.first]][0]
    copula = parse.lower[name.first - 1] in ("is", "was")
    return copula and any(parse.dep[i] == "nsubj" for i in range(first, name.first) if parse.lower[i] in _WORDINGS)


def _is_made(parse: Parse, name: Name) -> bool:
    """ "The Doe Swift is built in Orlu", "the Doe Swift and the Roe Star cost more": with an article, as no firm stands."""
    words = {word.lower() for word in name.text.split()}
    person = name.kind == "person" and is_given(name.text.split()[0])
    if parse.lower[name.first - 1 : name.first] != ["the"] or person or words & (ORGANIZATION_HEADS | CORPORATE):
        return False
    token = name.last - 1
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    told = _MAKING if parse.dep[token] == "nsubjpass" else _SELLING if parse.dep[token] == "nsubj" else frozenset()
    return parse.lower[parse.head[token]] in told
