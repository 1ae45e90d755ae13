"""What a name names: a person, a body, an outlet, a country, a place."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import UNIONS, countries, official
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.foreign import HOUSES_ABROAD, MINISTRIES, MOVEMENTS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import (
    ACRONYMS,
    CLUBS,
    COMPANY_ENDINGS,
    CRAFTS,
    EVENT_HEADS,
    GOVERNMENT_HEADS,
    INDEX_NAMES,
    INDEXES,
    KNOWN_MEDIA,
    MEDIA_HEADS,
    ORGANIZATION_HEADS,
    PARLIAMENTS,
    PARTISAN_WINGS,
    PARTISANS,
    PROGRAMMES,
    THINGS,
)
from summarizer.mark.lexicon.people import HONORIFICS, NOT_FORMAL, PORTFOLIOS, TITLES
from summarizer.mark.lexicon.places import PLACE_FIRST, PLACE_HEADS, REGIONS, SAINTS, SETTLEMENTS, STATES
from summarizer.mark.names import heads
from summarizer.mark.names.body_nouns import follows_body_noun, is_club
from summarizer.mark.names.eastern import is_eastern
from summarizer.mark.names.heads import BONDS, LAWS, NUMERAL, has_head, is_by_given_name
from summarizer.mark.names.initials import is_abbreviated, is_bodys
from summarizer.mark.names.name import Name
from summarizer.mark.names.outlets import PRESS, carries, is_outlet
from summarizer.mark.names.places import SEATS, has_article, is_address, is_of_land, is_settled, is_surname, leads_place
from summarizer.mark.names.sites import is_constituency, is_site
from summarizer.mark.names.trades import is_trading_person
from summarizer.mark.names.unions import is_described_party
from summarizer.mark.names.use import is_used_as_person
from summarizer.mark.nlp import Parse
from summarizer.mark.outlets.told import is_told


def classify(parse: Parse, name: Name) -> None:
    """Set ``kind``, ``country`` and ``sure`` by tables and head words; the first rule that fits wins."""
    words = parse.words[name.first : name.last]
    last, flat, table = words[-1].lower(), " ".join(words), countries()
    before = parse.lower[name.first - 1] if name.first else ""
    titled = before in HONORIFICS or (before in TITLES and (len(words) > 1 or before not in NOT_FORMAL))
    after = parse.lower[name.last] if name.last < len(parse.words) else ""
    text = name.text.replace("’", "'")
    if after == "agency" and len(words) == 1 and text not in ACRONYMS and carries(parse, name):
        name.last, name.end = name.last + 1, parse.end[name.last]
        name.text, name.kind, name.sure = f"{text} agency", "media", True
    elif after == "news" and parse.lower[name.last + 1 : name.last + 2] == ["agency"] and text not in table.adjectives:
        name.last, name.end = name.last + 2, parse.end[name.last + 1]
        name.text, name.kind, name.sure = f"{text} news agency", "media", True
    elif (
        after in ("television", "tv", "radio")
        and parse.lower[name.last + 1 : name.last + 2] in (["channel"], ["station"], ["network"])
        and len(words) == 1
        and text not in table.adjectives
    ):
        name.last, name.end = name.last + 2, parse.end[name.last + 1]
        name.text, name.kind, name.sure = f"{text} {' '.join(parse.words[name.last - 2 : name.last])}", "media", True
    elif len(words) > 1 and (words[0] in CRAFTS or words[:2] == ["Space", "Shuttle"]):
        name.kind, name.sure = "other", True
    elif words in _RESIDENCES and after in _SPEAKS and parse.dep[name.last - 1] == "nsubj":
        name.kind, name.sure = "organization", True
    elif (text.startswith(("Trans-", "Pan-")) and last in _LINES_AND_PLACES) or words[:2] in _RESIDENCES:
        name.kind, name.sure = "place", True
    elif (name.kind == "person" or is_given(words[0])) and is_abbreviated(parse, name):
        name.kind, name.sure = "organization", True  # "the ruling Jan Doe Roe (JDR)"
    elif (
        len(words) > 1
        and words[0].lower() in GOVERNMENT_HEADS
        and words[1] == "of"
        and " ".join(words[2 + (words[2:3] == ["the"]) :]) in table.names
    ):
        name.kind, name.sure = "country", True
        name.country = table.names[" ".join(words[2 + (words[2:3] == ["the"]) :])]
    elif is_site(parse, name) or is_constituency(parse, name):
        name.kind, name.sure = "place", True
    elif (text.replace(".", "") in ACRONYMS or (len(text) > 3 and text.upper() in ACRONYMS)) and not titled:
        name.kind, name.sure = "organization", True
    elif text in UNIONS and len(words) == 1 and not titled:
        name.kind = "organization"
    elif (
        any(word.lower() in LAWS and words[i + 1].lower() in ("on", "of", "for") for i, word in enumerate(words[:-1]))
        or text in THINGS
        or heads.is_model(words, before.removesuffix("s") in MEDIA_NOUNS)
        or (name.kind in ("organization", "other") and len(words) > 1 and NUMERAL.fullmatch(words[-1]) and not titled)
        or (words[0][0] == "i" and words[0][1:2].isupper())
    ):
        name.kind, name.sure = "other", True
    elif is_trading_person(parse, name, words):
        name.kind, name.sure = "person", True
    elif follows_body_noun(parse, name, words):
        name.kind, name.sure = "organization", True
    elif heads.is_works(parse, name, words):
        name.kind, name.sure = "place", True
    elif len(words) > 1 and after in _SCHEMES and name.kind in ("organization", "other", "unknown"):
        name.kind, name.sure = "other", True  # "the Fish for Roads programme"
    elif after in GOVERNMENT_HEADS and text in table.names:
        name.kind, name.country, name.sure = "country", table.names[text], True
        name.last, name.end = name.last + 1, parse.end[name.last]
        name.text = f"{name.text} {parse.words[name.last - 1]}"
    elif (last in GOVERNMENT_HEADS and len(words) > 1 and (land := table.names.get(" ".join(words[:-1])))) or (
        last in GOVERNMENT_HEADS and len(words) > 1 and (land := table.adjectives.get(" ".join(words[:-1])))
    ):
        name.kind, name.country, name.sure = "country", land, True
    elif text in table.names and not is_bodys(parse, name) and (name.kind != "person" or len(words) > 1 or not titled):
        name.kind, name.country, name.sure = "country", table.names[text], True
    elif (
        f"the {text}" in table.names
        and before == "the"
        and (after in ("'s", "’s") or parse.dep[name.last - 1] in ("nsubj", "nsubjpass", "agent"))
    ):
        name.kind, name.country, name.sure = "country", table.names[f"the {text}"], True
        name.first, name.start, name.text = name.first - 1, parse.start[name.first - 1], f"the {text}"
    elif f"The {text}" in table.capitals and parse.words[name.first - 1] == "The":
        name.kind, name.country, name.sure = "capital", table.capitals[f"The {text}"], True
        name.first, name.start, name.text = name.first - 1, parse.start[name.first - 1], f"The {text}"
    elif realm := official(words):
        name.kind, name.country, name.sure = "country", realm, True
    elif all(word.lower() in _PORTFOLIOS for word in words):
        name.kind, name.sure, name.title = "other", True, None  # a part of "Minister of Foreign Affairs and Trade"
    elif titled and len(words) == 1 and last in SEATS and has_article(parse, name):
        name.kind, name.sure, name.title = "place", True, None
    elif text in table.capitals and not titled:
        name.kind, name.country, name.sure = "capital", table.capitals[text], True
    elif after in GOVERNMENT_HEADS and name.kind != "person" and (text in table.adjectives or len(words) == 1):
        # "the Swiss government" is the country, "the Balearic government" a body of its own
        name.country, name.sure = table.adjectives.get(text) or heads.led(parse, name), True
        name.kind = "country" if name.country else "organization"
        name.last, name.end = name.last + 1, parse.end[name.last]
        name.text = f"{text} {parse.words[name.last - 1]}"
    elif (
        ((after in ("union", "party") and before == "the") or is_described_party(parse, name))
        and text not in table.adjectives
        and not titled
    ):
        # "the Unite union": no capital of its own, but a part of the name
        name.last, name.end = name.last + 1, parse.end[name.last]
        name.text, name.kind, name.sure = f"{text} {parse.words[name.last - 1]}", "organization", True
    elif (
        text in PARLIAMENTS | PROGRAMMES | MINISTRIES
        or (words[0] in HOUSES_ABROAD and len(words) > 1)
        or (text in MOVEMENTS and not is_surname(parse, text))
        or (name.kind == "person" and not titled and is_of_land(parse, name, words))
    ):
        name.kind, name.sure = "organization", True
    elif text in STATES and name.kind == "place" and parse.dep[name.last - 1] not in ("nsubj", "agent", "nsubjpass"):
        name.sure = True
    elif text in REGIONS or (len(text) > 3 and text.isupper() and text.title() in table.capitals):
        name.kind, name.sure = "place", True  # "LONDON" in a dateline
    elif (
        "&" in words[1:-1] and name.kind != "person" and text not in INDEX_NAMES and min(map(len, (words[0], last))) > 2
    ):
        name.kind, name.sure = "organization", True  # "Doe & Sons"
    elif (
        words[-1] in PARTISANS
        and (len(words) == 1 or (len(words) == 2 and words[0] in PARTISAN_WINGS))
        and parse.dep[name.last - 1] != "compound"
    ):
        name.kind, name.sure = "organization", parse.dep[name.last - 1] == "nsubj"
    elif text in table.adjectives:
        name.kind, name.country, name.sure = "people", table.adjectives[text], True
    elif (before == "of" and name.first > 1 and parse.lower[name.first - 2] in SETTLEMENTS) or is_settled(parse, name):
        name.kind, name.sure = "place", True
    elif (after in INDEXES and name.kind != "person") or heads.is_storm(words):
        name.kind, name.sure = "other", True
    elif (words[0] in SAINTS and len(words) > 1 and not has_head(words) and name.kind != "organization") or is_address(
        parse, name, words
    ):
        name.kind, name.sure = "place", True
    elif words[0] in PLACE_FIRST and len(words) == 2 and not titled and leads_place(parse, name, words):
        name.kind = "place"
    elif words[0] in CLUBS or words[-1] in CLUBS or is_club(words, before):
        name.kind, name.sure = "organization", True
    elif is_told(parse, name, words) or is_outlet(parse, name, words):
        name.kind, name.sure = "media", True
    elif is_by_given_name(words, name.kind, before) or (name.kind in _OPEN and is_eastern(words)):
        name.kind, name.sure = "person", True
    elif text in KNOWN_MEDIA and not titled and (len(text) > 1 or before == "on"):
        name.kind, name.sure = "media", True
    elif (
        titled
        and name.kind in ("person", "unknown", "place", "organization")
        and len(words) <= 5
        and last not in ORGANIZATION_HEADS
    ):
        name.kind, name.sure = "person", before in HONORIFICS or name.kind == "person"
    elif (
        last in EVENT_HEADS
        and len(words) > 1
        and not (last in BONDS and has_head(words))
        and not (words[0].lower() in ORGANIZATION_HEADS and words[1] == "of")  # "Museum of Flight"
    ):
        name.kind, name.sure = "other", True
    elif (
        last in MEDIA_HEADS
        and (last != "agency" or {word.lower() for word in words} & PRESS)
        and not (last == "media" and has_head(words))  # "Ministry of Communications and Mass Media"
        and not heads.of_a_cause(words)
        # nobody is called "the Orlu Gazette"
        and (
            name.kind in ("organization", "unknown", "other") or last in _ON_AIR or (before == "the" and len(words) > 1)
        )
        and (len(words) > 1 or before == "the")
    ):
        name.kind, name.sure = "media", True
    elif (
        heads.is_firm(words, name.kind)
        or (last in COMPANY_ENDINGS)
        or (has_head(words) and (name.kind != "place" or words[0] == "Municipality" or last in heads.NO_PLACES))
    ):
        name.kind, name.sure = "organization", True
    elif (last in PLACE_HEADS and len(words) > 1 and name.kind != "person") or heads.is_way(words):
        name.kind, name.sure = "place", True
    elif (name.kind in ("unknown", "other") and before in _BODIES) or (
        before in ("opposition", "ruling") and not is_given(words[0]) and parse.lower[name.first - 2] in ("the", "main")
    ):
        name.kind = "organization"
    elif name.kind == "person" and words[0] in table.adjectives and len(words) > 1 and not is_given(words[0]):
        name.kind = "other"  # "the Fijian Stream project"
    elif is_used_as_person(parse, name):
        name.kind, name.sure = "person", True
    elif name.kind == "unknown":
        name.kind = "organization" if flat.isupper() and 2 <= len(flat) <= 6 and flat.isalpha() else "other"


_ON_AIR = frozenset("radio television broadcasting tv cable".split())
"""Last words that no person's name has: "Orlu Radio"."""

_OPEN = ("other", "unknown", "organization")
_RESIDENCES = [["Government", "House"], ["CM", "House"], ["PM", "House"], ["Raj", "Bhavan"], ["Sheetal", "Niwas"]]
_SPEAKS = ("said", "says", "confirmed", "announced")
_PORTFOLIOS = PORTFOLIOS | {"and"}
_LINES_AND_PLACES = PLACE_HEADS | {"railway", "railways", "railroad", "highway", "pipeline"}
"""What runs across lands or lies in them."""

_SCHEMES = frozenset("programme programmes program programs scheme initiative campaign".split())
"""What has a name of its own before it."""

_BODIES = frozenset("union charity firm company party club airline carmaker brewer operator retailer lender".split())
"""Nouns right before the name of such a body."""
