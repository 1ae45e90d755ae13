"""Outlets told by what only outlets do, and by how they are called in the languages of the world."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.cues import SPEAKERS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, CORPORATE, MEDIA_FOREIGN
from summarizer.mark.lexicon.outlets import PAPER_ARTICLES
from summarizer.mark.lexicon.papers import SHOWABLE, SHOWN
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.known import in_longer_name

_WRITES = frozenset("reported reports wrote writes".split())
"""What papers do with news and what bodies and people seldom do: those "said", "claimed" and "published", too."""

_COPIES = frozenset(
    "copy copies draft drafts transcript transcripts recording recordings screenshots memo memos emails e-mails".split()
)
"""What outlets obtain and see: permits, contracts and accounts are obtained and seen by firms."""

_FIRMS_OWN = frozenset("contract contracts accounts register certificate ledger ledgers invoice invoices".split())
"""Papers that are seen and obtained by those who do business."""

_LEAKING = frozenset("source sources people officials diplomats insiders aides".split())
"""Who tells outlets something without a name."""

_OWN_NEWS = frozenset(
    "loss losses profit profits sales revenue revenues earnings results income figures leak leaks spill outage breach "
    "fault incident attack accident case cases infection infections problem problems theft hack".split()
)
"""What a firm or a hospital reports of itself: "Orlutex, which first reported a loss"."""

_TO_PRESS = frozenset("comments remarks interview".split())
"""What is given to those who print it; statements, letters and e-mails go to anybody: "in comments to KNT"."""

_SOME = frozenset("a an one two three four several some unnamed unidentified".split())
"""What counts those who tell something without a name: "citing two officials"; "citing weak demand" is a firm's."""

_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,6}")


def is_foreign_outlet(words: list[str]) -> bool:
    """Whether a name has a noun in it that means a paper, a station or news in its language: "Prensa Orlu"."""
    return len(words) > 1 and bool(MEDIA_FOREIGN & {word.lower() for word in words}) and not _is_firm(words)


_FIRM_WORDS = COMPANY_ENDINGS | CORPORATE


def _is_firm(words: list[str]) -> bool:
    return words[-1].lower() in _FIRM_WORDS


def acts_as_outlet(parse: Parse, name: Name, words: list[str]) -> bool:
    """Whether the sentence has a name do what outlets do; the name is no person's, place's or known body's by its words."""
    if _is_firm(words) or (name.kind == "person" and (is_given(words[0]) or len(words) == 1)):
        return False
    return (_relates(parse, name) or _closes(parse, name, words) or _is_given_it(parse, name)) and not in_longer_name(
        parse, name.first, name.last
    )


def _relates(parse: Parse, name: Name) -> bool:
    """ "Orlu, which first reported the sale", "Orlu, which obtained a copy", "Orlu, quoting one of the cooks, said"."""
    end = parse.sentence_tokens[parse.sentence[name.first]][1]
    after = parse.lower[name.last : min(name.last + 8, end)]
    if after[:2] == [",", "which"]:
        told = after[2 + (after[2:3] in (["has"], ["had"], ["also"], ["first"], ["originally"])) :]
        if after[2:3] in (["first"], ["originally"]):
            return told[:1] in (["reported"], ["published"]) and not _OWN_NEWS & set(told[1:5])
        if told[:1] in (["cited"], ["quoted"]):
            return _of_leaks(told[1:])
        return told[:1] in (["seen"], ["saw"], ["obtained"], ["viewed"]) and bool(_COPIES & set(told[1:4]))
    if after[:2] not in ([",", "citing"], [",", "quoting"]):
        return False
    # "Le Rintal du Soir, citing a customs document, reported"
    words = parse.words[name.first : name.last]
    foreign = words[0] in PAPER_ARTICLES and any(word.islower() for word in words)
    return _of_leaks(after[2:]) or (foreign and bool(_WRITES & set(parse.lower[name.last : min(name.last + 14, end)])))


def _of_leaks(after: list[str]) -> bool:
    """Whether words after "citing" tell of those who speak to outlets: "one of the cooks", "two officials", "sources"."""
    counted = bool(_SOME & set(after[:1])) and bool(SPEAKERS & set(after[1:3]))
    return after[:2] == ["one", "of"] or counted or bool(_LEAKING & set(after[:1]))


def _closes(parse: Parse, name: Name, words: list[str]) -> bool:
    """ "The bridge is closed, La Rinta reported", "wrote El Rinta", "The bridge is closed, Orlu writes"."""
    first = name.first
    opens, end = parse.sentence_tokens[parse.sentence[first]]
    before = first - 1 - (parse.lower[first - 1] == "the")
    if name.kind == "place" or parse.lower[before] in ("in", "of", "at", "near", "from", "for"):
        return False  # "residents of El Rinta wrote"
    last = name.last + (parse.lower[name.last] in _CALLS)  # "La Rinta newspaper reported"
    verb = last + (parse.lower[last] in ("also", "first", "later", "has", "had", "earlier"))
    if verb >= end:
        return False
    did = parse.lower[verb]
    after = next((i for i in range(verb + 1, min(verb + 6, end)) if parse.lower[i] not in _WHEN), end)
    follows = parse.lower[after] if after < end else "."
    article = (words[0] in PAPER_ARTICLES and len(words) > 1) or (parse.words[first - 1] == "The" and first - 1 > opens)
    if article and parse.lower[before] in ("wrote", "reported"):
        return True
    if article and did in _WRITES and follows in (",", ".", "that"):
        return True
    closing = parse.words[before] in (",", "”", '"') and follows in (",", ".")
    if not closing or _INITIALS.fullmatch(name.text):
        return False
    cites = parse.lower[after + 1 : after + 2] in (["citing"], ["quoting"])  # "…, Orlu reported, citing a filing"
    return (did == "writes" and name.kind != "person") or (did in ("reported", "reports") and cites)


_CALLS = ("newspaper", "daily", "weekly", "magazine", "website")
"""Nouns right after a paper's name."""

_WHEN = frozenset(
    "on in last late early earlier this monday tuesday wednesday thursday friday saturday sunday week month year today "
    "yesterday morning evening night afternoon online".split()
)
"""Words between the verb and what was reported."""


def _is_given_it(parse: Parse, name: Name) -> bool:
    """ "a roster seen by Orlu", "a tape aired by Orlu", "in comments to KNT, he said"."""
    before = name.first - 1 - (parse.lower[name.first - 1] == "the")
    if before < 3 or name.kind == "person":
        return False
    link, done = parse.lower[before], parse.lower[before - 1]
    if link == "by":
        if done in ("broadcast", "aired", "televised"):
            return True
        shown = ((SHOWABLE | {"copy", "copies"}) - _FIRMS_OWN) & set(parse.lower[max(before - 8, 0) : before - 1])
        passive = parse.lower[before - 2] in ("was", "were", "been", "be", "being")
        if passive and not _COPIES & shown:
            return False  # "The plan was seen by Orlutex"
        return bool(shown) and (
            done in SHOWN - {"reviewed"} or (done in ("published", "released") and parse.lower[before - 2] == "first")
        )
    if link == "to" and before == name.first - 1 and _INITIALS.fullmatch(name.text) and done in _TO_PRESS:
        return "in" in parse.lower[max(before - 5, 0) : before]
    return False
