"""Outlets told by what only outlets do, and by how they are called in the languages of the world."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.cues import SHOWABLE, SHOWN, SPEAKERS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, CORPORATE, MEDIA_FOREIGN
from summarizer.mark.name import Name
from summarizer.mark.nlp import Parse

_REPORTS = frozenset("reported reports".split())
_WRITES = _REPORTS | {"wrote", "writes"}
_SAYS = _WRITES | frozenset("said says revealed reveals claimed claims published understands quoted cited".split())
_ARTICLES = frozenset("El La Le Les Los Las Der Die Das Het Il Lo Os As Al".split())
"""Articles that names of papers keep in languages other than English."""

_PASSING_ON = frozenset(
    "reported published broke revealed quoted quotes cited cites seen obtained reviewed viewed interviewed".split()
)
"""What a clause with "which" tells of outlets: "Orlu, which first reported the sale"."""

_PRINTING = frozenset("photographs photos pictures images footage excerpts extracts screenshots transcripts".split())

_TO_PRESS = frozenset("comments remarks e-mail email mail response reply answer interview statement".split())
"""What is given to those who ask: "in an e-mail to KNT"."""

_SOME = frozenset("a an one two three four several some people sources officials unnamed unidentified".split())

_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,6}")
_JOINED = re.compile(r"[A-Z][a-zà-ÿ]+[A-Z][a-zà-ÿ]+")
"""Two words in one, as sites are called: "HarbourNext"."""


def is_foreign_outlet(words: list[str]) -> bool:
    """Whether a name has a noun in it that means a paper, a station or news in its language: "Prensa Orlu"."""
    return len(words) > 1 and bool(MEDIA_FOREIGN & {word.lower() for word in words}) and not _is_firm(words)


def _is_firm(words: list[str]) -> bool:
    return words[-1].lower() in COMPANY_ENDINGS | CORPORATE


def acts_as_outlet(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the sentence has a name do what outlets do; the name is no person's, place's or known body's by its words."""
    if _is_firm(words) or (name.kind == "person" and (is_given(words[0]) or len(words) == 1)):
        return False
    return _relates(parse, name, words) or _closes(parse, name, words) or _is_given_it(parse, name, words)


def _relates(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "Orlu, which first reported the sale", "Orlu, quoting a cook, said", "Orlu published photographs"."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 8, end)]
    if after[:2] == [",", "which"]:
        told = after[2 + (after[2:3] in (["first"], ["has"], ["had"], ["also"], ["originally"])) :][:1]
        paper = {"seen", "obtained", "viewed", "reviewed"} & set(told)
        if paper or (told and told[0] in _PASSING_ON and (told[0] != "published" or after[2] == "first")):
            return True
    if after[:2] == [",", "quoting"]:
        return True
    if after[:2] == [",", "citing"] and (SPEAKERS | SHOWABLE) & set(after[2:]) and _SOME & set(after[2:4]):
        return True
    return after[:1] == ["published"] and bool(_PRINTING & set(after[1:3]))


def _closes(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "The bridge is closed, Orlu reported", "wrote El Rinta", "HarbourNext reported on Monday that it is"."""
    first, last = name.first, name.last
    end = parse.sentence_tokens[parse.sentence[first]][1]
    joined = _JOINED.fullmatch(name.text) is not None
    article = (words[0] in _ARTICLES and len(words) > 1) or (
        parse.words[first - 1] == "The" and parse.sentence_tokens[parse.sentence[first]][0] != first - 1
    )
    before = first - 1 - (parse.lower[first - 1] == "the")
    last += parse.lower[last] in (
        "newspaper",
        "daily",
        "weekly",
        "magazine",
        "website",
    )  # "La Rinta newspaper reported"
    verb = last + (parse.lower[last] in ("also", "first", "later", "has", "had", "earlier"))
    if verb >= end:
        return False
    did = parse.lower[verb]
    if parse.lower[before] in ("in", "of", "at", "near", "from", "for"):
        return False  # "residents of El Rinta said"
    place = name.kind == "place"
    if article and (
        (did in _SAYS and not place) or did in _WRITES or parse.lower[before] in ("wrote", "told", "reported")
    ):
        return True
    if article and parse.lower[before] == "to" and parse.lower[before - 1] == "according":
        return True
    if _INITIALS.fullmatch(name.text) and did not in _WRITES:
        return False
    after = next((i for i in range(verb + 1, min(verb + 5, end)) if parse.lower[i] not in _WHEN), end)
    closing = parse.words[before] in (",", "”", '"') and (
        parse.words[after : after + 1] in ([","], ["."]) or after == end
    )
    if closing and did in _REPORTS | ({"writes"} if name.kind != "person" else set()) | (
        {"wrote"} if joined else set()
    ):
        return True
    that = parse.lower[after : after + 1] == ["that"] and did in _REPORTS
    return that and not place and (joined or (len(words) > 1 and not name.text.isupper()))


_WHEN = frozenset(
    "on in last late early earlier this monday tuesday wednesday thursday friday saturday sunday week month year today "
    "yesterday morning evening night afternoon online".split()
)
"""Words between the verb and what was reported."""


def _is_given_it(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "a roster seen by Orlu", "a tape aired by Orlu", "in an e-mail to KNT, he said"."""
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3:
        return False
    link, done = parse.lower[before], parse.lower[before - 1]
    if link == "told" and parse.words[name.last] in (".", "”", '"') and len(words) > 1:
        return True  # "…, the union's steward told Orlun Rinta."
    if link == "by":
        if done in ("broadcast", "aired", "televised"):
            return True
        shown = (SHOWABLE | {"copy", "copies"}) & set(parse.lower[max(before - 8, 0) : before - 1])
        return bool(shown) and (
            done in SHOWN or (done in ("published", "released") and parse.lower[before - 2] == "first")
        )
    if link == "to" and _INITIALS.fullmatch(name.text) and done in _TO_PRESS:
        return parse.lower[max(before - 5, 0) : before].count("in") > 0
    return False
