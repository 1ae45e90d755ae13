"""Clubs, firms and other bodies by the offices that stand right after them: "Doe boss Jane Roe", "Doe coach".

The pipeline takes such a lone word for a person or a place, or for no name at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import BODY_NOUNS, PARTISANS
from summarizer.mark.lexicon.people import BODY_OFFICES, FORMER, HONORIFICS, PORTFOLIOS, POSTS, TITLES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.nobody import SECTORS
from summarizer.mark.nlp import Parse

_OFFICES = (
    BODY_OFFICES | frozenset("boss president spokesman spokeswoman spokesperson presenter".split())
) - frozenset("governor commissioner principal employee editor".split())
"""Who is a body's where a lone name stands right before; governors and commissioners are regions'."""

_WITHIN = _OFFICES | frozenset("chief vice deputy managing executive general press first assistant former".split())
_OFTEN = 2
_PLACED = frozenset("in at near from to across outside around into through".split())
_QUALIFYING = (
    POSTS
    | FORMER
    | PORTFOLIOS
    | BODIES
    | BODY_NOUNS
    | TITLES
    | HONORIFICS
    | SECTORS
    | frozenset(
        "chief deputy vice senior general national political presidential first assistant head joint honorary founding rebel junta police "
        "fire security market investment human research marketing sales communications team project state local "
        "but and the a his her its their our as when while if for with by tory veteran top junior long-time".split()
    )
)
"""Words before an office that name no body."""


def bodies_by_offices(text: str, parse: Parse, names: list[Name]) -> None:
    """Make organizations of the lone words right before such an office; add those that were no names yet."""
    ends = {name.last: name for name in names}
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    longer = {w for n in names if " " in n.text and n.kind in ("organization", "media") for w in n.text.split()}
    placed = {name.text for name in names if name.first and parse.lower[name.first - 1] in _PLACED}
    seen = Counter(parse.words)
    for token in _before_offices(parse, names):
        word, known = parse.words[token], ends.get(token + 1)
        if word in surnames | longer or is_given(word) or word.lower() in _QUALIFYING or word in countries().adjectives:
            continue
        if known is not None:
            lone = known.last - known.first == 1 and not known.sure and not known.title and not known.country
            if (
                lone
                and not _goes_on(parse, token)
                and known.kind in ("person", "place", "other", "unknown")
                and word not in placed
            ):
                known.kind = "organization"
        elif _is_name(parse, token, seen):
            start, end = parse.start[token], parse.end[token]
            names.append(Name(token, token + 1, start, end, text[start:end], "organization"))
    names.sort(key=lambda name: name.first)


_FORMS = HONORIFICS - TITLES


def _before_offices(parse: Parse, names: list[Name]) -> Iterator[int]:
    """The tokens right before the offices of named people, such as "boss" and "chief executive"."""
    for name in names:
        if name.kind != "person" or name.title is None:
            continue
        token = name.first - 1
        while token > 0 and parse.lower[token] in _FORMS:
            token -= 1
        last = token
        while token >= 0 and parse.lower[token] in _WITHIN and parse.words[token].islower():
            token -= 1
        if 0 <= token < last and parse.lower[last] in _OFFICES and parse.words[token][0].isupper():
            yield token


def _goes_on(parse: Parse, token: int) -> bool:
    """Whether a word is only the last of a longer name: "Nations" in "Six Nations"."""
    start = parse.sentence_tokens[parse.sentence[token]][0]
    before = parse.words[token - 1] if token > start else ""
    return before[:1].isupper() and not is_title(before.lower()) and before.lower() not in _QUALIFYING


def _is_name(parse: Parse, token: int, seen: Counter[str]) -> bool:
    """Whether a word that is no name yet is one: in odd capitals, or written so within a sentence, too."""
    word = parse.words[token]
    if not word.isalpha() or len(word) < 3 or is_title(word.lower()) or word in PARTISANS or seen.get(word.lower(), 0):
        return False
    odd = word[1:] != word[1:].lower() and not word.isupper()
    if not (odd or parse.tag[token][0] in "NJ") or _goes_on(parse, token):
        return False
    if not odd and parse.tag[token][0] == "J" and seen.get(word, 0) < _OFTEN:
        return False  # "Political analyst Jane Roe"
    opens = token == parse.sentence_tokens[parse.sentence[token]][0]
    return odd or not opens or seen.get(word, 0) > 1
