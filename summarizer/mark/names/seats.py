"""Offices with the land, house or party right behind them, as South Asian copy words them: "Governor Punjab Jane Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import HONORIFICS, STYLES, TITLES
from summarizer.mark.lexicon.places import DIVISIONS, PROVINCES, STATES
from summarizer.mark.nlp import Parse

_OFFICES = frozenset(
    "governor minister speaker chairman chairperson chairwoman secretary commissioner president director general chancellor "
    "mayor police justice administrator".split()
)
"""Offices that such copy puts before what they are of, with no "of" between."""

_LONGEST = 5
"""Words of the longest name of a seat or of its holder."""


def seats(parse: Parse) -> list[tuple[range, range, str]]:
    """Ranges of tokens of the seat and of its holder's name behind an office, and whether the seat is a place or a body."""
    placed = {parse.words[i] for i in range(1, len(parse.words)) if parse.lower[i - 1] in ("in", "from", "at")}
    found = _states(parse)
    for index, word in enumerate(parse.words[:-2]):
        if parse.lower[index] not in _OFFICES or not word.istitle() or not parse.words[index + 1][0].isupper():
            continue
        for stop in range(index + 1 + _LONGEST, index + 1, -1):
            kind = _seat(parse, index + 1, stop, placed)
            holder = _holder(parse, stop) if kind else None
            land = " ".join(parse.words[index + 1 : stop])
            spelled = land in PROVINCES and not land.isupper()  # and not "Minister KP Doe Roe", whose initials they are
            if holder and (spelled or is_given(parse.words[holder.start])):
                found.append((range(index + 1, stop), holder, kind))
                break
    return found


_AT_THE_HEAD = ("premier", "governor", "gov.", "gov")


def _states(parse: Parse) -> list[tuple[range, range, str]]:
    """Ranges of the state and of its head's name in "Queensland Premier Jane Doe", which the pipeline takes for a name's part."""
    found: list[tuple[range, range, str]] = []
    for index, word in enumerate(parse.lower[1:-2], 1):
        chief = parse.lower[index - 1 : index + 1] == ["chief", "minister"]
        if word not in _AT_THE_HEAD and not chief:
            continue
        office = index - chief
        lands = [range(office - n, office) for n in (1, 2, 3) if office >= n]
        land = next((r for r in reversed(lands) if " ".join(parse.words[r.start : r.stop]) in STATES | PROVINCES), None)
        holder = _holder(parse, index + 1) if land else None
        if land and holder and parse.sentence[land.start] == parse.sentence[index]:
            found.append((land, holder, "place"))
    return found


def _seat(parse: Parse, first: int, stop: int, placed: set[str]) -> str:
    """Whether words name a place or an organization that somebody is at the head of; an empty text for neither."""
    words = parse.words[first:stop]
    if any(not (word.istitle() or word.isupper()) or not word.isalpha() for word in words) or is_given(words[0]):
        return ""
    if parse.lower[first] in TITLES:
        return ""  # "Secretary General National Council Jane Doe"
    if " ".join(words) in PROVINCES:
        return "place"
    if len(words) > 1 and parse.lower[stop - 1] in ORGANIZATION_HEADS:
        return "organization"
    if len(words) > 1 or words[0] in countries().adjectives or parse.lower[first] in HONORIFICS:
        return ""
    if words[0] == "Senate" or (words[0].isupper() and len(words[0]) > 2 and words[0] not in STYLES):
        return "organization"
    return "place" if words[0] in placed and words[0].istitle() else ""


def _holder(parse: Parse, first: int) -> range | None:
    """The tokens of a name of two words or more that begins at a token; None where there is none."""
    while parse.lower[first] in HONORIFICS or parse.words[first] in STYLES or parse.words[first] == ".":
        first += 1
    stop = first
    while stop < first + _LONGEST and parse.words[stop].istitle() and parse.words[stop].isalpha():
        if parse.tag[stop] not in ("NNP", "NN", "NNPS", "JJ") or parse.sentence[stop] != parse.sentence[first]:
            break
        stop += 1
    lower = {*parse.lower[first:stop]}
    named = stop > first + 1 and not lower & (ORGANIZATION_HEADS | TITLES | DIVISIONS) and parse.tag[stop] != "POS"
    return range(first, stop) if named and not parse.words[stop][:1].isupper() else None


ASSEMBLIES = frozenset(
    "mazhilis majlis duma senate congress knesset bundestag bundesrat rada sejm riksdag folketing storting saeima seimas "
    "riigikogu representatives deputies commons lords parliament assembly council commission court government cabinet "
    "majesty highness staff republic".split()
)
"""Last words of what somebody is deputy, speaker or secretary of."""


def after_assembly(parse: Parse, first: int, last: int) -> int | None:
    """Where "House of Deputies Jane Doe" is to be cut, after "Speaker of the"; None where no two plain words are left."""
    for cut in range(max(last - 3, first + 1), last - 1):
        words = range(cut, last)
        plain = all(parse.words[i].istitle() and parse.words[i].isalpha() and parse.tag[i] == "NNP" for i in words)
        seat = parse.lower[cut - 1] in DIVISIONS and parse.lower[first - 2] in ("mayor", "governor")
        if plain and (seat or parse.lower[cut - 1] in ASSEMBLIES) and not ORGANIZATION_HEADS & {*parse.lower[cut:last]}:
            return cut
    return None
