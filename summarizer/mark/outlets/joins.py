"""Names of outlets that the pipeline parted or cut: their second words, figures and editions."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA, MEDIA_FOREIGN
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.use import PRINTED


def join_outlets(text: str, parse: Parse, names: list[Name]) -> None:
    """Make one of "the newspaper Orlus" and "Tidning", which the pipeline parted."""
    for number in range(len(names) - 1, 0, -1):
        name, after = names[number - 1], names[number]
        station = after.text == "FM" and name.kind not in (
            "country",
            "people",
            "capital",
            "organization",
        )  # the Finnish FM and that of the EU are ministers
        if station:
            name.kind, name.sure, after.kind = "media", True, "other"
        called = station or (name.first and parse.lower[name.first - 1] in MEDIA_NOUNS and name.kind == "media")
        called = called or (name.kind == "media" and name.text[0].islower() and name.text.isalpha())  # "eJournal Today"
        called = called or (name.kind == "media" and name.text in _RADIOS and after.kind in ("place", "media"))
        counted = parse.tag[name.first] == "CD"  # "the station Two" + "Rivers FM"
        if called and after.first == name.last and after.kind == "media" and (after.last - after.first == 1 or counted):
            after.kind = "place"
        if called and after.first == name.last and after.kind not in ("country", "people", "media"):
            name.last, name.end, name.text = after.last, after.end, text[name.start : after.end]
            del names[number]
    for number in range(len(names) - 1, 0, -1):
        if _is_on_air(parse, names[number - 1], names[number]):
            del names[number - 1]
    for number, name in enumerate(names):
        _take_before(text, parse, name, names[number - 1].last if number else 0)
        whole = text[name.start : parse.end[name.last]] if name.last < len(parse.words) else ""
        if whole in KNOWN_MEDIA or _ends_foreign(parse, name):
            name.last, name.end, name.text = name.last + 1, parse.end[name.last], whole  # "France 24", "Orlové noviny"
            name.kind, name.country, name.sure = "media", None, True
    for number in range(len(names) - 1, -1, -1):
        name = names[number]
        if (
            name.text in KNOWN_MEDIA
            and name.text.isupper()
            and name.kind == "media"
            and _edition(parse, name, names[number + 1 : number + 2])
        ):
            name.last, name.end = name.last + 1, parse.end[name.last]
            name.text = text[name.start : name.end]
            del names[
                number + 1 : number + 1 + (names[number + 1 : number + 2] != [] and names[number + 1].first < name.last)
            ]
    for number, name in enumerate(names):
        following = names[number + 1].first if number + 1 < len(names) else len(parse.words)
        if (name.kind == "media" and name.last < following and _numbered(parse, name)) or (
            name.kind == "media" and name.last < following and _uncapped(parse, name)
        ):
            name.last, name.end = name.last + 1, parse.end[name.last]
            name.text = text[name.start : name.end]


_ON_AIR = ("TV", "Radio", "Rádio", "Télé")
"""First words of broadcasters' names."""


def _is_on_air(parse: Parse, word: Name, name: Name) -> bool:
    """Whether both words of "TV Orlu" passed for names; "on state TV Orlu said" and "a TV Orlu makes" have two."""
    before = parse.lower[word.first - 1] if word.first else ","
    named = name.kind == "media" and before not in _WHOSE
    named = named or (name.kind not in ("person", "country", "people") and before in ("told", "by", "broadcaster"))
    return word.text in _ON_AIR and word.last == name.first and named


_WHOSE = frozenset("state local national public private regional live on a the".split())
"""Words before "TV" where it is no name's."""


_FOREIGN = MEDIA_FOREIGN - {"journal"}


def _ends_foreign(parse: Parse, name: Name) -> bool:
    """ "Orlové noviny": a name's second word has no capital; "Jane Doe journal entries" has an English noun after it."""
    if name.kind in ("country", "person") or parse.lower[name.last] not in _FOREIGN:
        return False
    return parse.tag[name.last + 1 : name.last + 2] not in (["NN"], ["NNS"])


_RADIOS = frozenset({"BBC Radio", "ABC Radio", "BBC", "ABC", "NHK", "CBC", "Radio"})
"""Broadcasters whose stations are called by a region: "BBC Radio Solent"."""


def _uncapped(parse: Parse, name: Name) -> bool:
    """ "the daily Orlový list reported": a foreign name's second word has no capital."""
    before, after = parse.lower[name.first - 1], parse.lower[name.last : name.last + 2]
    noun = before in MEDIA_NOUNS and len(after) == 2 and parse.tag[name.last] in ("NN", "NNS", "FW", "JJ")
    return noun and after[0].isalpha() and after[0] not in MEDIA_NOUNS and after[1] in ("reported", "said", "wrote")


_NUMBERED = frozenset("channel canal kanal station radio television tv broadcaster network".split())
"""Words beside a numeral that make a broadcaster's name with it: "Channel 9"."""


def _numbered(parse: Parse, name: Name) -> bool:
    """ "the channel Orlu 24", "Canal 9": the figure belongs to the name; "told Orlu 24 people had died" has another."""
    figure = parse.words[name.last]
    on_air = {parse.lower[name.first - 1], parse.lower[name.first]} & _NUMBERED
    if not on_air or not figure.isdigit() or len(figure) > 3 or name.last + 1 >= len(parse.words):
        return False
    return parse.tag[name.last + 1] not in ("NNS", "NN", "CD", "JJ") and parse.lower[name.last + 1] not in (
        "%",
        "percent",
    )


def _edition(parse: Parse, name: Name, after: list[Name]) -> bool:
    """ "CNN Orlu", "BBC Mundo": a broadcaster's house abroad, or a station of its own."""
    at = name.last
    if parse.tag[at] not in ("NNP", "NNPS") or not parse.words[at].istitle() or parse.lower[at + 1] in ("'s", "’s"):
        return False
    if parse.lower[at].rstrip(".") in CALENDAR:
        return False  # "told CNN Monday"
    told = parse.lower[name.first - 1] in ("told", "tells")  # "told CNN Orlu said": another's name
    closed = parse.words[at + 1] in (".", ",", ";", ")") or (
        parse.lower[at + 1] in (("that", "on") if told else ("reported", "said", "that", "on"))
    )
    if after and after[0].first == at:
        return after[0].kind in ("country", "capital", "place") and after[0].last == at + 1 and closed
    return KNOWN_MEDIA[name.text] == "broadcaster" and closed


def _take_before(text: str, parse: Parse, name: Name, free: int) -> None:
    """Take in the figure of "the 24 Orlu daily", and the word of "Puls Orlu" that has its capital from the sentence."""
    before = name.first - 1
    if before < free:
        return  # "on Orlu TV Jane Doe said"
    if (
        name.kind != "person"
        and parse.words[before] in _ON_AIR
        and (parse.tag[before].startswith("NNP") or (name.kind == "media" and parse.lower[before - 1] not in _WHOSE))
    ):
        name.first, name.start = before, parse.start[before]
        name.text, name.kind, name.sure = text[name.start : name.end], "media", True
        return
    figure = (
        parse.words[before].isdigit() and parse.lower[before - 1] in MEDIA_NOUNS | {"the"} and name.kind != "people"
    )
    if figure and parse.lower[name.last] in PRINTED and parse.lower[before - 1] in MEDIA_NOUNS | {"the"}:
        name.kind, name.sure = "media", True
    opens = parse.sentence_tokens[parse.sentence[before]][0] == before and parse.words[before].istitle()
    joined = name.first <= parse.head[before] < name.last and parse.dep[before] == "compound" and opens
    joined = joined and parse.lower[before] not in MEDIA_NOUNS and parse.tag[before] in ("NN", "NNS", "NNP")
    if name.kind == "media" and name.text not in KNOWN_MEDIA and (joined or (figure and name.sure)):
        name.first, name.start = before, parse.start[before]
        name.text = text[name.start : name.end]
