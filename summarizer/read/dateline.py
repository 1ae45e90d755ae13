"""The dateline: place, day and agency that stand before the first words of a news story.

The forms are those of the agencies' style books: ``PLACE, Month day (AGENCY) --``, each part of which
may be missing, and the ``date YYYY-MM-DD Place:`` of some feeds. No list of places or agencies is
needed; how sure the form is decides how much is asked of the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from summarizer.read.days import DAY, ISO_DAY
from summarizer.read.names import is_named_as_outlet, is_officer, looks_like_outlet, looks_like_place

_DASH = r"(?:[ \t]*(?:--+|[–—―])\s*|[ \t]+-\s+)"
_PLACE = r"(?P<place>[^\W\d_][\w.,'’/& -]{1,70}?)(?:[ ]?\([^()\n]{2,30}\))?(?:[ ]?\[[^\]\n]{2,40}\])?"
_IN_PARENTHESES = r"(?:\((?P<outlet>[^()\n]{2,40})\)|/(?P<slashed>[^/\n]{2,40})/)"

_FEED = re.compile(rf"(?:(?i:date)[ ]*:?[ ]+)?(?P<day>{ISO_DAY}),?[ ]+{_PLACE}(?:[ ]*:\s+|{_DASH})(?=\S)")
# strict order: the more parts, the less is asked of the words around them
_FULL = re.compile(rf"{_PLACE}[,.]?[ ]+(?P<day>{DAY})[.,]?[ ]*{_IN_PARENTHESES}(?:{_DASH}|[ ]*:\s*|\.-?\s+|\s+)(?=\S)")
_INSIDE = re.compile(
    rf"{_PLACE},?[ ]*\((?P<outlet>[^()\n]{{2,50}}?)[ ]*[-–—,][ ]*(?P<day>{DAY})\)(?:{_DASH}|[ ]*:?\s+)(?=\S)"
)
_DATED = re.compile(
    rf"{_PLACE}[,.]?[ ]+(?P<day>{DAY})(?:(?:,[ ]+(?P<outlet>[A-Z]{{2,12}}))?(?:{_DASH}|[ ]*:\s+)"
    rf"|,[ ]+(?P<closed>[A-Z]{{4,12}})\.[ ]+|,[ ]+(?P<named>[A-Z][\w&.'’-]*(?:[ ][A-Z][\w&.'’-]*){{0,3}}){_DASH})(?=\S)"
)
# "Suva, ORNA – ", "Suva - ORNA - ", "SUVA - 9 October 2025: "
_BETWEEN = re.compile(
    rf"{_PLACE}(?:,[ ]+|{_DASH})(?:(?P<outlet>[A-Z]{{4,10}})(?:-[ ]+|{_DASH})|(?P<day>{DAY}):\s+)(?=\S)"
)
_SIGNED = re.compile(rf"{_PLACE},?[ ]*(?:--)?{_IN_PARENTHESES}{_DASH}(?=\S)")
_BARE = re.compile(rf"{_PLACE}{_DASH}(?=\S)")
_TOLD = re.compile(rf"{_PLACE}:[ ]+(?=[\"“‘'«]?[^\W\d_])")  # "NEW DELHI: ", in the papers of several countries
_DAY_AGENCY = re.compile(rf"(?P<day>{DAY})[.,]?[ ]*\((?P<outlet>[^()\n]{{2,40}})\)(?:{_DASH})(?=\S)")
_CREDIT = re.compile(r"\((?P<outlet>[A-Z]{3,12})(?:[ ]?[-–][ ]?(?P<second>[^()\n]{2,40}))?\)\s+(?=[\"“‘'«]?[^\W\d_])")
"""How those who pass news on sign it in front, who has it from whom: "(ORLU- The Lund Post)"."""
_LABELS = frozenset(
    "LEAD URGENT ATTN PHOTO PHOTOS VIDEO UPDATE UPDATED CORRECTION CORRECTED RECAST ROUNDUP EXCLUSIVE".split()
)
"""What agencies mark a version of a story with, and nobody's name: "(LEAD) Envoys meet"."""
_AGENCY = re.compile(r"\((?P<outlet>[^()\n]{2,40})\)[ ]*(?:--+|[-–—―])\s*(?=\S)")

_FIRST_SENTENCE = re.compile(r"[^\n]*?[.!?](?=\s|$)")
_TO_SOMEBODY = re.compile(
    r"\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur|[Tt]hank you|[Gg]ood (?:morning|afternoon|evening))\b"
)
_OPENING = 300
"""Characters of a story's beginning, within which it names its place again."""

_OFFICES = frozenset(
    "president minister secretary chancellor speaker moderator chairman chairwoman senator general q a".split()
)
"""By what transcripts name who speaks."""

_OPENS_SENTENCE = re.compile(r"[\"“”‘’'«(\[]*[^\W_]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; the story starts at offset ``end``, ``day`` is in the text's words."""

    end: int
    place: str | None = None
    day: str | None = None
    outlet: str | None = None


def find_dateline(text: str, start: int = 0) -> Dateline | None:
    """Return the dateline that begins at offset ``start`` of ``text``, or None."""
    credit = _CREDIT.match(text, start)
    if credit and credit["outlet"] not in _LABELS and _FIRST_SENTENCE.match(text, credit.end()):
        further = find_dateline(text, credit.end())
        if further:
            return replace(further, outlet=further.outlet or credit["second"] or credit["outlet"])
        if credit["second"]:
            return Dateline(credit.end(), outlet=credit["second"])
        town = credit["outlet"].title()
        return Dateline(credit.end(), town if town in text[credit.end() : credit.end() + _OPENING] else None)
    for pattern in (_FEED, _FULL, _INSIDE, _DATED, _SIGNED, _BETWEEN, _BARE):
        match = pattern.match(text, start)
        if match and _holds(pattern, match, text):
            return _read(match)
    match = _TOLD.match(text, start)
    if match and _opens_report(match, text):
        return _read(match)
    match = _DAY_AGENCY.match(text, start) or _AGENCY.match(text, start)
    if match and looks_like_outlet(match["outlet"]):
        if match.re is _AGENCY and (further := find_dateline(text, match.end())) and further.day:
            return replace(further, outlet=further.outlet or match["outlet"])  # "(ORSA) - SUVA, JUN 24 - "
        town = match["outlet"].title() if match["outlet"].isupper() else ""
        if town and town in text[match.end() : match.end() + _OPENING]:
            return Dateline(match.end(), town)  # "(ORLU) -- Five people fell ill in Orlu", as radio copy begins
        return _read(match)
    return None


def _opens_report(match: re.Match[str], text: str) -> bool:
    """Whether a place and a colon open a report, and not the words of whoever a transcript names so."""
    place = match["place"]
    first = _FIRST_SENTENCE.match(text, match.end())
    words = re.sub(r"[\"“«].*?[\"”»]", "", first[0]) if first else ""
    # "Orlu (Rinta): ", in the papers of one: several of them are speakers with their parties
    landed = bool(
        re.search(r"\([A-Z][a-z]+\)", match[0])
        and len(place.split()) == 1
        and not re.search(r"\n[^:\n(]+\([^)\n]+\):[ ]", text[match.end() :])
    )
    return (
        (place.isupper() or landed)
        and looks_like_place(place)
        and not _OFFICES & set(place.lower().split())
        and words[:1].isupper()
        and not re.match(r"[A-Z’']{2,} [A-Z’']{2,}", words)
        and not _TO_SOMEBODY.search(words)
        and not re.search(r"\n[ \t]*[A-Z][A-Z .]+:[ ]", text[match.end() :])
    )


def _read(match: re.Match[str]) -> Dateline:
    groups = match.groupdict()
    place, outlet = groups.get("place"), groups.get("outlet") or groups.get("slashed") or groups.get("closed")
    outlet = outlet or groups.get("named")  # "OSLO, Oct. 9, Norwire - "
    return Dateline(
        end=match.end(),
        place=place.strip(" ,") if place else None,
        day=groups.get("day"),
        outlet=outlet.strip() if outlet and not is_officer(outlet) else None,
    )


def _holds(pattern: re.Pattern[str], match: re.Match[str], text: str) -> bool:
    place = match["place"].strip(" ,")
    if not looks_like_place(place):
        return False
    if pattern in (_FEED, _FULL, _INSIDE):
        return True
    if text[match.end() - 1] in "-–—―" and text[match.end()].isdigit():
        return False  # a range: "April 3–4"
    # an aside goes on in lower case: "Moscow - the capital - was calm"
    opening = _OPENS_SENTENCE.match(text, match.end())
    if opening is None or opening[0][-1].islower():
        return False
    if pattern is _SIGNED:
        outlet = (match["outlet"] or match["slashed"]).strip()
        return looks_like_outlet(outlet) or (outlet.isalpha() and outlet.islower())  # "dpa"
    letters = match["outlet"] if pattern is _BETWEEN else match["closed"] if pattern is _DATED else None
    if letters and (letters in _LABELS or not looks_like_place(letters) or _is_word(letters, text)):
        return False  # "Suva, FIJI – ", "Suva - LIVE - ": no agency's letters
    named = match["named"] if pattern is _DATED else None
    agency = place.isupper() and named and (is_named_as_outlet(named) or is_officer(named))
    if named and (named.upper() in _LABELS or not agency):
        return False  # "Oslo, May 3, Doe said - "
    if pattern is _BETWEEN:
        return place.isupper() if match["day"] else not place.isupper()  # not "Suva Cup - 4 May 2025:", "SUVA, FIJI – "
    # with nothing but a dash after it, capitals or a "City, Country" must tell, or the story that goes on there
    return pattern is _DATED or place.isupper() or "," in place or _goes_on_there(match, place, text)


_BETWEEN_TOWNS = re.compile(
    r"(?!French|Dutch|German |Greek|Swiss|Czech)[A-Z][\w'’-]+(?<!ish)(?<!ese)(?<!ian)(?<!ean)(?<!can) "
    r"(?:(?:train |bus |air |rail |ferry )?services?|trains?|flights?|ferr(?:y|ies)|bus(?:es)?|coach(?:es)?|rail(?:way)?|lines?"
    r"|routes?|motorway|highway|corridor|pipeline)\b"
)
"""What runs between two towns or is theirs: "Lima – Suva trains"."""


def _goes_on_there(match: re.Match[str], place: str, text: str) -> bool:
    """Whether a story is told to be where it begins: "Suva – The ministry …", and later "in Suva"; asides have two dashes."""
    sign = re.search(r"\s[–—]\s", match[0])  # not "Lagos–Ibadan trains"
    first = _FIRST_SENTENCE.match(text, match.end())
    within = not _BETWEEN_TOWNS.match(text, match.end()) and bool(
        re.search(rf"\bin {re.escape(place)}\b", text[match.end() :])
    )
    return bool(sign and first) and within and not re.search(r"\s[–—-]\s", first[0] if first else "")


def _is_word(letters: str, text: str) -> bool:
    """Whether what stands in capitals is a word or a place that the text has without them, too."""
    return bool(re.search(rf"\b(?:{letters.title()}|{letters.lower()})\b", text))
