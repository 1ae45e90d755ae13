"""Names that the pipeline cuts at "and": "the Harbour and Allied Workers' Union", "the Bureau of Roads, Parks and Works"."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import FIELDS, MATTERS
from summarizer.mark.names.heads import MEMBERS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_STAFF = frozenset("workers employees staff labourers laborers operatives teachers officers engineers".split())
"""Who such a union is of."""


def _of_workers(parse: Parse, left: Name, right: Name) -> bool:
    """ "Harbour" + "and" + "Allied Workers' Union": a lone noun before what says whose union it is."""
    if parse.lower[left.last : right.first] in (["'", "and"], ["’", "and"]):
        # "Seafarers'" + "and" + "Dockers' Union"
        both = left.text.endswith("s") and parse.words[right.first + 1][0] in "'’" and right.last - right.first == 3
        return both and right.kind == "organization" and parse.lower[right.last - 1] in ORGANIZATION_HEADS
    if parse.lower[left.last : right.first] != ["and"] or left.last - left.first > 1 or left.country or left.sure:
        return False
    whole = right.kind == "organization" and bool(_STAFF & set(parse.lower[right.first + 1 : right.last]))
    whole = (
        whole and parse.lower[right.last - 1] in ORGANIZATION_HEADS and left.text.istitle() and left.kind != "person"
    )
    return whole and left.text.lower() not in ORGANIZATION_HEADS and parse.lower[left.first] not in BODIES


_TWINS = {("fire", "rescue"), ("search", "rescue"), ("health", "safety"), ("parks", "recreation"), ("fish", "wildlife")}
"""What one service is for, joined by "and": its name is one, with or without a town's."""


def _twin_services(parse: Parse, left: Name, right: Name) -> bool:
    """ "Doe Fire" + "and" + "Rescue Service": one body, where the pipeline took it for two."""
    beside = left.last + 1 == right.first and parse.lower[left.last] in ("and", "&")
    headed = parse.lower[right.last - 1] in ORGANIZATION_HEADS and right.last - right.first > 1
    return beside and headed and (parse.lower[left.last - 1], parse.lower[right.first]) in _TWINS


def _of_district(parse: Parse, left: Name, right: Name) -> bool:
    """ "Doe" + "and" + "District Angling Club": a town's body and of the country around it."""
    beside = parse.lower[left.last : right.first] in (["and"], ["&"]) and left.last - left.first == 1
    around = parse.words[right.first] in ("District", "Districts") and right.last - right.first > 1
    return beside and around and right.kind == "organization" and left.kind != "person"


def level_before(parse: Parse, name: Name) -> int:
    """Where "the High-Level" + "Fijian-Tongan Cooperation Council" begins: with a hyphened adjective in capitals."""
    first = name.first - 3
    if first < 1 or name.kind != "organization" or parse.lower[name.last - 1] not in ORGANIZATION_HEADS:
        return name.first
    one, hyphen, two = parse.words[first : name.first]
    whole = (
        one.istitle()
        and hyphen == "-"
        and two.istitle()
        and parse.end[first : first + 2] == parse.start[first + 1 : name.first]
    )
    opens = parse.lower[first - 1] == "the" and name.last - name.first > 1
    return first if whole and opens and parse.lower[first] not in ORGANIZATION_HEADS else name.first


def one_by_and(parse: Parse, left: Name, right: Name) -> bool:
    """Whether "and" joins two names to one: a union's of several trades, a service's of two tasks."""
    return _of_district(parse, left, right) or _of_workers(parse, left, right) or _twin_services(parse, left, right)


_WITH_MATTERS = frozenset(
    "ministry department bureau office committee commission academy academies directorate".split()
)
"""Bodies that are named for a list of what they have to do with."""


_LISTED = (
    MATTERS
    | FIELDS
    | frozenset(
        "change harbours harbors ports industrial strategy digitalisation digitalization innovations rural maritime shipping "
        "railways railway rail lands power reconstruction settlements territories cities solidarity inclusion knowledge "
        "enterprises cooperatives reform endowments broadcasting steel textiles chemicals fertilisers fertilizers pharmaceuticals "
        "industries universities hospitality biodiversity conservation decentralisation decentralization urbanisation".split()
    )
)
"""Matters of a list, which stand in names of other things where they stand alone."""
_OTHER_BODIES = frozenset(
    "corp corporation company group inc ltd board union bank police minister ministry agency association council authority "
    "commission court party army".split()
)
"""Words by which an item is a body of its own: "the Ministry of Energy, Power Corp and Water Board"."""


def by_matters(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of names like "Bureau of Roads, Parks and Works": a body, and a list of plain matters that ends with "and"."""
    found: list[tuple[int, int]] = []
    for head, lower in enumerate(parse.lower):
        if (
            lower not in _WITH_MATTERS
            or not parse.words[head].istitle()
            or parse.lower[head + 1] not in ("of", "on", "for")
        ):
            continue
        first, at, commas, joined = head, head + 2, 0, False
        while True:
            at += commas > 0 and parse.lower[at] == "the"  # "Energy, the Environment and Water"
            item = at
            while parse.words[at][:1].isupper() and parse.words[at].isalpha() and at < item + 3:
                at += 1
            words = {*parse.lower[item:at]}
            if not _LISTED & words or words & _OTHER_BODIES:
                break
            last = at
            if joined or parse.sentence[at] != parse.sentence[head]:
                break
            comma = parse.words[at] == ","
            joined = parse.lower[at + comma] in ("and", "&")
            commas += comma
            at += comma + joined
            if not (comma or joined):
                break
        while first and parse.words[first - 1].istitle() and parse.tag[first - 1] in ("NNP", "JJ"):
            first -= 1
        if joined and commas and at == last:
            found.append((first, last))
    return found + [(first, head + 1) for head in range(len(parse.words)) if (first := _matters_before(parse, head))]


_OF_PARTIES = frozenset("party platform bloc movement coalition alliance union front".split())


def dashed_parties(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of "Doe Platform – For Peace": a party whose name has a dash, told by the capital of the "for" behind it."""
    found: list[tuple[int, int]] = []
    for dash in range(1, len(parse.words) - 3):
        apart = parse.words[dash] in ("–", "—", "-") and parse.set_apart(dash)
        if not apart or parse.words[dash + 1] != "For" or parse.lower[dash - 1] not in _OF_PARTIES:
            continue
        first, last = dash, dash + 2
        while first > 0 and parse.words[first - 1].istitle() and parse.lower[first - 1] != "the":
            first -= 1
        while parse.words[last + (parse.lower[last] == "and")].istitle():
            last += 1 + (parse.lower[last] == "and")
        told = parse.words[last].islower() or parse.words[last] == ","  # no headline
        if told and dash - first > 1 and dash + 2 < last < dash + 6 and parse.sentence[first] == parse.sentence[last]:
            found.append((first, last))
    return found


_BEHIND_MATTERS = _WITH_MATTERS | {"authority", "agency", "service", "council", "board"}


def _matters_before(parse: Parse, head: int) -> int:
    """Where "the Health, Labour and Welfare Ministry" begins that ends at ``head``: a list of matters after the article.

    0 where there is none, as where an earlier one of them is no plain matter: "the Kremlin and Foreign Ministry".
    """
    if parse.lower[head] not in _BEHIND_MATTERS or not parse.words[head].istitle():
        return 0
    begin, items = head, 0
    while begin > 1:
        item = begin
        while item > begin - 3 and parse.words[item - 1].istitle() and parse.lower[item - 1] != "the":
            item -= 1
        if not (MATTERS | FIELDS) & {*parse.lower[item:begin]} and items:
            return 0
        begin, items = item, items + 1
        if (parse.lower[begin - 1] == "the" or parse.tag[begin - 1] == "POS") and items > 1:
            return begin
        if parse.lower[begin - 1] not in (["and", "&"] if items == 1 else [","]) or item == head:
            return 0
        begin -= 1
    return 0


def is_described_party(parse: Parse, name: Name) -> bool:
    """Whether adjectives stand between the article and a party's name, never told alone: "the centre-left Doe party"."""
    words, size = parse.words[name.first : name.last], name.last - name.first
    if any(
        parse.words[i : i + size] == words and parse.lower[i + size] not in _PARTIES
        for i in range(len(parse.words) - size)
    ):
        return False
    first = name.first - 1
    while first > 0 and (parse.tag[first] in ("JJ", "HYPH", "VBG", "RB") or parse.lower[first] in _WINGS):
        first -= 1
    winged = not _WINGS.isdisjoint(parse.lower[first + 1 : name.first])  # and no "lively Doe party" of guests
    return parse.lower[name.last] in _PARTIES and parse.lower[first] == "the" and winged


_PARTIES = ("party", "movement")

_WINGS = frozenset(
    "opposition ruling governing left right far centre center liberal conservative nationalist populist socialist secular "
    "democratic separatist islamist royalist reformist".split()
)


def with_members(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, str]:
    """Where "Teachers' Guild" begins, whose first word the pipeline takes for a common noun, and its kind."""
    if parse.lower[last - 1] not in ORGANIZATION_HEADS:
        return first, kind
    begin = _owner_before(parse, first, taken)
    # "Nurses' and" + "Midwives' Union"
    beside = begin < first or parse.words[first + 1][0] in _APOSTROPHES
    if beside and parse.lower[begin - 1] == "and" and (other := _owner_before(parse, begin - 1, taken)) < begin - 1:
        begin = other
    return begin, "organization" if begin < first else kind


_APOSTROPHES = ("'", "’")


def _owner_before(parse: Parse, first: int, taken: list[bool]) -> int:
    """Where the plural of those who join in a body stands right before a word, with its apostrophe; the word if nowhere."""
    many = (
        first > 1
        and parse.words[first - 1] in _APOSTROPHES
        and parse.words[first - 2].endswith((*MEMBERS, "ses", "ves"))
    )
    return first - 2 if many and not taken[first - 2] and parse.words[first - 2][0].isupper() else first
