"""Outlets told by what the sentence says of them: they cite, quote, print, are shown drafts, and are called papers."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import DOCUMENTS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ACRONYMS, MEDIA_HEADS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.papers import SHOWN
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.acts import acts_as_outlet


def is_used(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the sentence uses a name as it uses an outlet's."""
    told = parse.lower[name.first - 1 - (parse.lower[name.first - 1] == "the")] in ("told", "tells", "telling")
    if (
        told
        and parse.lower[name.last : name.last + 1] in _PRINTED_NOUNS
        and parse.tag[name.last + 1 : name.last + 2] != ["NNP"]
    ):
        return True  # "told Orlu Al-Nor newspaper", whatever the parser makes of it
    if not name.text.isupper() and _quotes(parse, name, words):
        return True
    if not _may_print(name, words):
        return False
    if _cites(parse, name) or _on_its_own(parse, name) or _called_beside(parse, name) or _prints(parse, name):
        return True
    if acts_as_outlet(parse, name, words):
        return True
    if name.kind == "person" and parse.lower[name.first - 1] in ("the", "based", "'s", "’s"):
        return _called_after(parse, name)  # "the Orlu newspaper", of nobody
    return name.kind not in ("person", "place") and (_was_shown(parse, name) or _called_after(parse, name))


PRINTED = frozenset("newspaper daily weekly tabloid broadsheet broadcaster newswire magazine".split())
"""Nouns right before a name that make it an outlet's, though it looks like a person's."""


_PRINTED_NOUNS = tuple([noun] for noun in (*sorted(PRINTED), "radio", "television"))

_LEAKING = frozenset(
    "source sources person people official officials diplomat diplomats aide aides insider insiders".split()
)
"""Who tells outlets something without a name: what cites one of these prints news."""


TELLING = frozenset("reported reports said says wrote writes".split())
"""Verbs after the name of an outlet that passes on what another told it."""


def _may_print(name: Name, words: list[str]) -> bool:
    """Whether a name can be an outlet's: no person's, place's or body's by its words."""
    foreign = name.kind == "person" and not name.sure and not is_given(words[0])  # "Der Anker"
    if not (foreign or name.kind in ("organization", "other", "unknown", "place")) or name.text in ACRONYMS:
        return False
    known = countries()
    if name.text in known.names or name.text in known.adjectives or name.text in known.capitals:
        return False
    return not {words[0].lower(), words[-1].lower()} & ORGANIZATION_HEADS


def _cites(parse: Parse, name: Name) -> bool:
    """ "Orlus Tidning reported on Monday, citing a person close to the board": who cites those who leak."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 10, end)]
    citing = next((i for i, word in enumerate(after) if word in ("citing", "quoting")), -1)
    if "reference" in after[2:] and after[after.index("reference") - 1] == "with" and after[0] in TELLING:
        return True  # "reports with reference to the ministry"
    if citing < 1 or after[citing - 1] != "," or not (after[0] in TELLING or citing == 1):
        return False
    if after[:3] in (["reported", ",", "quoting"], ["reports", ",", "quoting"]):
        return True
    said = {"reported", "reports"} & set(parse.lower[name.last : min(name.last + 30, end)])
    return bool(said) and any(word in _LEAKING for word in parse.lower[name.last + citing + 1 : name.last + citing + 6])


_PAPER = PRINTED | {"website", "portal", "channel", "site"}
"""Further nouns that call a name an outlet; of places and people they say other things: "a holy site"."""


_SORTS = frozenset("news business financial sports evening morning online television tv radio".split())
"""Words between a name and the noun that calls it an outlet: "the Orlu evening paper"."""


def _called_after(parse: Parse, name: Name) -> bool:
    """ "the Orlu newspaper", "the Orlu business daily": what is called so after its name."""
    noun = name.last + (parse.lower[name.last : name.last + 1] != [] and parse.lower[name.last] in _SORTS)
    if noun >= len(parse.words):
        return False
    if parse.lower[noun] in ("daily", "weekly") and noun == name.last and parse.lower[name.first - 1] == "the":
        return parse.tag[noun + 1][:2] not in ("NN", "JJ", "VBG")  # "the Orlu daily flights"
    if parse.tag[noun] != "NN":
        return False
    if parse.tag[noun + 1 : noun + 2] == ["NNP"]:
        return False  # "the Orlu daily El Rinta": that is the next name's
    if parse.lower[noun] in _ON_AIR:
        if not ({"told", "by"} & set(parse.lower[max(name.first - 5, 0) : name.first]) or _relays(parse, noun + 1)):
            return False
    elif parse.lower[noun] not in (_PAPER if parse.lower[name.last] == "news" else PRINTED):
        return False  # "the Orlu Airways website": its own
    return parse.dep[name.last - 1] in ("compound", "nmod") and parse.head[name.last - 1] == noun


_ON_AIR = frozenset("television radio channel".split())
"""What is called so after its name, and what is a thing and a place, too."""


def _relays(parse: Parse, verb: int) -> bool:
    return parse.lower[verb] in TELLING | {"quoted", "quotes", "cited", "broadcast", "aired"}


def _called_beside(parse: Parse, name: Name) -> bool:
    """ "Orlu, a weekly in Lima": what is called so in apposition."""
    if parse.words[name.last : name.last + 1] != [","]:
        return False
    nouns = PRINTED if name.kind in ("person", "place") else _PAPER  # "Mecca, a holy site"
    return any(
        # "in Manabí, the newspaper El Orlu reported": that is the next name's
        parse.tag[child + 1 : child + 2] != ["NNP"]
        and (parse.lower[child] in nouns or (parse.lower[child] == "agency" and parse.lower[child - 1] == "news"))
        and parse.dep[child] == "appos"
        and child > name.last
        for token in range(name.first, name.last)
        for child in parse.children[token]
    )


def _on_its_own(parse: Parse, name: Name) -> bool:
    """ "Orlu reported on its website", "on its front page": where papers report."""
    after = parse.lower[name.last : name.last + 5]
    return after[:3] == ["reported", "on", "its"] and bool({"website", "front", "site"} & set(after[3:]))


_ISSUES = frozenset("bulletin newscast edition editions website site page programme program".split())
"""What outlets report in or on."""


def _prints(parse: Parse, name: Name) -> bool:
    """ "Orlu, which quoted an official", "an open letter published by Orlu", "Orlu reported in its evening bulletin"."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 20, end)]
    if after[:2] == [",", "which"] and after[2:3] in (["quoted"], ["quotes"]):
        return True
    verb = 1 if after[:1] in (["had"], ["has"], ["also"], ["earlier"]) else 0
    if after[verb : verb + 1] in (["quoted"], ["quotes"], ["cited"]) and _AS_SAYING.search(" ".join(after)):
        return name.kind != "person"  # "Orlu had quoted shippers as saying"
    told = next((i for i, word in enumerate(after) if word in ("reported", "reports")), len(after))
    if after[told + 1 : told + 2] in (["in"], ["on"]) and after[told + 2 : told + 3] == ["its"]:
        aside = told == 0 or (after[0] == "," and after[told - 1] == ",")
        if aside and _ISSUES & set(after[told + 3 : told + 7]):
            return True
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3 or parse.lower[before] != "by" or parse.lower[before - 1] not in ("published", "carried", "printed"):
        return False
    return bool(_LETTERS & set(parse.lower[max(before - 5, 0) : before - 1]))


_AS_SAYING = re.compile(r"\bas (?:saying|telling|confirming|warning|denying)\b")

_LETTERS = frozenset(
    "photograph photographs photo photos pictures images footage video transcript letter interview article op-ed column commentary editorial essay remarks comments".split()
)
"""What outlets print of what others write and say."""


def _was_shown(parse: Parse, name: Name) -> bool:
    """ "a draft seen by Orlus", "first reported by Orlus": what only those who print news are shown and tell."""
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3 or parse.lower[before] != "by":
        return False
    if parse.lower[before - 1] in ("reported", "published"):
        return parse.lower[before - 2] in ("first", "originally", "initially", "as", "earlier", "previously")
    return parse.lower[before - 1] in SHOWN and bool(DOCUMENTS & set(parse.lower[max(before - 5, 0) : before - 1]))


def _quotes(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether what has the name quotes somebody or prints reports: ", quoted by X", "as saying by X", "an article in X"."""
    if {words[-1].lower(), words[0].lower()} & ORGANIZATION_HEADS:
        return False
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if parse.words[name.first - 1] == "The" and before and parse.lower[before - 1 : before + 1] == ["according", "to"]:
        return len(words) == 1 and name.kind != "person"  # "according to The Lantern": papers keep their article
    if before < 2:
        return False
    link, verb = parse.lower[before], parse.lower[before - 1]
    if link == "by" and name.kind != "person":
        return verb == "saying" or (verb in ("cited", "quoted") and parse.lower[before - 2] in _QUOTED)
    dated = parse.lower[before - 2] in ("on", "this", "last", "earlier") and parse.lower[before - 1] != "published"
    printed = before - 1 - (2 if dated else 0)  # "published on Monday in Orlu Biology"
    if link == "in" and parse.lower[printed] in ("published", "appeared", "printed"):
        if name.kind not in ("person", "place") and _FINDINGS & set(parse.lower[max(printed - 8, 0) : printed]):
            return True
        return bool(MEDIA_HEADS & {word.lower() for word in words})
    return link == "in" and verb in _ARTICLES and name.kind != "place"


_FINDINGS = frozenset("study article paper research findings essay".split())
"""What stands in a journal."""


_QUOTED = frozenset([",", "was", "were", "is", "been", "as", "later", "also", "widely", "earlier"])
"""What stands before "quoted by" where it tells a source."""


_ARTICLES = frozenset("report article review story editorial column essay op-ed".split())
"""What stands in an outlet."""
