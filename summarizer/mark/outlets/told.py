"""Outlets told by little more than that somebody told them something: bodies and people are told things, too."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ACRONYMS, MEDIA_HEADS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.heads import has_head, plain_person
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.use import PRINTED, TELLING

_PAPERS = frozenset(
    "express record recorder reporter leader voice independent messenger monitor pioneer pilot ledger bee eagle republic "
    "republican democrat citizen register nation world call item journal today banner beacon constitution digest graphic "
    "mercury pictorial informer vanguard sketch packet patriot progress reflector signal spokesman target visitor whig "
    "witness champion freeman crier blade tablet outlook people transcript scotsman irishman cambrian".split()
)
"""Last words of names of papers, which end those of other things, too: "the Orlu Leader", "the Orlu Express"."""


def is_told(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether "told X" makes a name of no certain kind an outlet's, and "told the X Leader" and "the X Leader reported"."""
    last = name.last
    if words[-1].lower() in _PAPERS and len(words) > 1 and name.kind not in ("country", "people"):
        before = name.first - 1 - (parse.lower[name.first - 1] == "the")
        heard = parse.lower[before] in ("told", "tells") or parse.lower[before - 1 : before + 1] == ["according", "to"]
        heard = heard or (parse.lower[last] == "reported" and parse.words[before] in (",", "”", '"'))
        return heard and (before < name.first - 1 or name.kind != "person") and not is_party(parse, name)
    from_where = parse.lower[name.first - 2 : name.first] == ["-", "based"]
    return (
        parse.lower[name.first - 1 - 3 * from_where] == "told"
        and not name.text.endswith("-based")
        and not (parse.lower[last] in PRINTED and parse.words[last + 1][:1].isupper())  # "told Orlu daily El Rinta"
        and not (
            parse.words[last][:1].isupper() and is_title(parse.lower[last])
        )  # "told Peruvian Trade Minister Jane Doe"
        and not (
            is_title(words[-1].lower()) and parse.tag[last] == "NNP" and parse.words[last].istitle()
        )  # "told District Judge Jane Doe"
        and "the" not in words[1:]  # "told Trump the South would"
        and name.kind in ("organization", "other", "unknown", *(("person",) if from_where else ()))
        and not has_head(words)
        and not (1 < len(words) < 4 and is_given(words[0]) and plain_person(words))  # "told Jane Doe by telephone"
        and " ".join(words) not in ACRONYMS
        and not is_party(parse, name)
    )


def is_party(parse: Parse, name: Name) -> bool:
    """Whether who is told something has a part in the story: is told to do it, owns or does things, has a longer name."""
    if parse.lower[name.last] == "to" and parse.tag[name.last + 1] == "VB":
        return True  # "told Orlutex to close the plant"
    beside = parse.lower[name.last : name.last + 6]
    if beside[:1] == [","] and beside[1:2] in _ASIDE and not MEDIA_NOUNS & set(beside):
        return True  # "told Rinta, a builder, that"
    words, lower = parse.words[name.first : name.last], parse.lower
    whole = [at for at, word in enumerate(parse.words) if word == words[0] and at != name.first]
    short = [at for at, word in enumerate(parse.words) if word == words[-1] and words[1:] and lower[at - 1] == "the"]
    return any(parse.words[at : at + len(words)] == words and _acts(parse, at, at + len(words)) for at in whole) or any(
        _acts(parse, at, at + 1) for at in short
    )  # "the Orlu Mercury", then "the Mercury lost"


def _acts(parse: Parse, first: int, last: int) -> bool:
    """Whether a name stands as no cited outlet's does."""
    after, tag, before = parse.lower[last], parse.tag[last], first - 1
    media = parse.lower[last - 1] in MEDIA_HEADS
    if tag in ("NNP", "NNPS") and parse.words[last].istitle() and not media and after not in MEDIA_HEADS | CALENDAR:
        return True  # "Doe Skips"
    if before >= 0 and parse.tag[before] == "NNP" and parse.words[before].istitle() and not media:
        return parse.lower[before] not in CALENDAR | MEDIA_NOUNS | {"the"}  # "Jane Doe"
    if after in ("&", "and") and parse.lower[last + 1] in _HEIRS:
        return True
    if after == "," and parse.tag[last + 1] == "CD":
        return True  # "Doe, 40, wept"
    if tag == "POS":
        return parse.lower[last + 1] not in _PRESS
    return tag in FINITE and parse.lower[last + (after in ("has", "had", "also"))] not in _PRINTS


_HEIRS = frozenset("sons son co daughters brothers partners".split())
"""With whom somebody has a firm."""

_ASIDE = (["a"], ["an"], ["who"], ["whose"], ["his"], ["her"])

_PRINTS = TELLING | frozenset(
    "published publishes carried printed obtained seen quoted quotes cited cites claimed claims learned learnt "
    "understands revealed reveals added adds noted notes interviewed broadcast aired".split()
)
"""What outlets do with news."""

_PRESS = frozenset(
    "reporter reporters correspondent correspondents editor editors journalist journalists website site report".split()
)
"""Whom and what an outlet has."""
