"""Two sides' people told in one breath: "the delegations, led by Jane Doe and John Roe", "the clubs' directors, X and Y"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.affiliation.behind_names import behind_names
from summarizer.draft.embedded.affiliation.holders import named_in_turn
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import CUE_FORMS, PUBLIC
from summarizer.mark.lexicon.people import BODY_OFFICES, FORMER, STATE_OFFICES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_SIDES = frozenset(
    "delegations teams sides heads chiefs leaders chairmen chairs chairwomen directors bosses presidents executives "
    "negotiators coaches captains secretaries founders owners managers commanders generals envoys counterparts ministers "
    "ambassadors premiers spokesmen lawyers mayors bishops skippers ceos".split()
)
"""Plurals of those who act for a side each."""

_ACTING = (
    {word.removesuffix("s") for word in _SIDES}
    | STATE_OFFICES
    | BODY_OFFICES
    | {"counterpart", "colleague", "official", "deputy", "player"}
) - {"mayor", "governor"}
"""Who acts for the land or body that is told of, where critics, victims and fathers do not."""

_ASIDE = frozenset("in on to at about with against for".split())
"""Prepositions before a land that is not the one they act for: "the heads of the delegation to Fiji"."""

_TWO_PLACES = re.compile(r"\w+ and \w+")
"""Two towns that were taken for one body: "the mayors of Suva and Orlu"."""

_BETWEEN = frozenset(
    "of the two both their respective led headed by under , - – — companies firms clubs banks parties unions sides countries "
    "states nations carriers airlines groups bodies churches universities teams councils who were were are , – themselves".split()
)
"""What stands between such a plural and the first of the names."""

_OF_THE_TWO = frozenset("the both their respective".split())
"""What makes a plural that of those who act for the two sides just named, and of nobody else."""

_BACK = 4
"""Sentences back in which the two sides are named."""


def paired(marked: MarkedArticle, unplaced: set[int]) -> dict[int, int]:
    """For whom each of two people acts who are told in the order of their sides."""
    parse = marked.parse
    found = {e: land for e in unplaced for n in marked.entities[e].names if (land := _land_before(marked, n)) >= 0}
    for i, word in enumerate(parse.lower[:-2]):
        if word not in _SIDES:
            continue
        last = parse.sentence_tokens[parse.sentence[i]][1]
        lands = {w for n in marked.names_between(i + 1, last) if n.country for w in parse.lower[n.first : n.last]}
        people = [n for n in marked.names_between(i + 1, min(i + 18, last)) if _kind(marked, n) == "person"][:2]
        if len(people) < 2 or not unplaced >= {n.entity for n in people}:
            continue
        one, two = people
        opens, begin = (marked.token_at(n.title[0]) if n.title else n.first for n in people)
        if set(parse.lower[i + 1 : max(opens, i + 1)]) - _BETWEEN - lands or parse.lower[one.last : begin] != ["and"]:
            continue
        if parse.lower[two.last] in (",", "and") and any(
            n.kind == "person" for n in marked.names_between(two.last + 1, two.last + 3)
        ):
            continue  # three of them
        opens = parse.sentence_tokens[parse.sentence[i]][0]
        if not _OF_THE_TWO & set(parse.lower[max(i - 4, opens) : i] + parse.lower[i + 1 : one.first]):
            continue  # "Two lawyers, Jane Doe and John Roe": anybody's
        sides = _two_sides(marked, i)
        if len(sides) == 2 and one.entity != two.entity:
            found |= dict(zip((one.entity, two.entity), sides, strict=True))
    return found


def in_turn(marked: MarkedArticle, known_of: dict[int, list[int]]) -> dict[int, list[int]]:
    """The land or body of each of several who are named in its order: "her Fijian and Tongan counterparts, A and B".

    ``known_of`` says who is of what without it; whom a body is known of is left to it.
    """
    entities = marked.entities
    known = {e.country: index for index, e in enumerate(entities) if e.country}
    found: dict[int, int] = {}
    for office, people in marked.once(_lists):
        verbs = {"VBD", "VBN"} & {*marked.parse.tag[marked.parse.left[office] : office]}
        if marked.parse.lower[office].removesuffix("s") not in _ACTING or verbs:
            continue  # "critics of Fiji, A and B", "Fiji hosted ministers A and B"
        told = [n for n in marked.names_between(marked.parse.left[office], office + 40) if _is_owner(marked, n)]
        ends = [next(n.first for n in marked.names_between(office, office + 40) if n.entity == p) for p in people]
        if any(ends[0] < n.first < ends[-1] for n in told):
            continue  # "her counterparts from Fiji, A, and Tonga, B"
        before = [n for n in told if n.first < ends[0]]
        links = [marked.parse.lower[n.first - 1 - (marked.parse.lower[n.first - 1] == "the")] for n in before]
        aside = (i for i, n in enumerate(before) if links[i] in _ASIDE and n.first > office + 2)
        before = before[: next(aside, len(before))]  # "the owners of a hotel in Fiji, A and B"
        owners = [*dict.fromkeys(known.get(n.country or "", -1) if n.country else n.entity for n in before)]
        if len(owners) == 1 and marked.parse.lower[office + 1] != "in" and not _TWO_PLACES.fullmatch(before[0].text):
            owners *= len(people)  # "the Fijian ministers A and B"
        if len(owners) == len(people) and len({entities[o].kind for o in owners if o >= 0}) == 1:
            found |= dict(zip(people, owners, strict=True))
    for _, held in marked.once(behind_names):
        found |= held
    lands = {i for i, others in known_of.items() if all(entities[other].kind == "country" for other in others)}
    return {i: [owner] if owner >= 0 else [] for i, owner in found.items() if i in lands}


def alike(marked: MarkedArticle, known_of: dict[int, list[int]]) -> dict[int, list[int]]:
    """Whom those belong to who share the office of the first of them: "council members A and B", "Fijian poets A and B".

    Where the words of the office do not name the owner, it has to be one of many in a body.
    """
    found: dict[int, list[int]] = {}
    for office, (first, *others) in marked.once(_lists):
        owners = known_of.get(first, [])
        unknown = [i for i in others if i in known_of and not known_of[i] and not marked.entities[i].roles]
        names = [n for n in marked.entities[first].names if n.first > office]
        if len(owners) != 1 or not unknown or not names or marked.parse.lower[office] == "counterparts":
            continue
        country = marked.entities[owners[0]].country
        told = marked.names_between(max(marked.parse.left[office] - 2, 0), names[0].first)
        named = any(n.entity == owners[0] or (country and n.country == country) for n in told)
        behind = next(n.first for n in marked.entities[unknown[0]].names if n.first > names[0].first)
        own = any(n.entity == owners[0] for n in marked.names_between(names[0].last, behind))
        if named or (marked.parse.lower[office] not in _SIDES and names[0].title and not own):
            found |= dict.fromkeys(unknown, owners)
    return found


def offices_in_turn(marked: MarkedArticle) -> dict[int, tuple[int, int]]:
    """The office, less its plural, of each of several who hold one: "the foreign ministers of Fiji and Tonga, A and B"."""
    parse, table = marked.parse, countries()
    found: dict[int, tuple[int, int]] = {}
    for office, people in marked.once(_lists):
        left = parse.left[office]
        first = whole = office - 2 * (parse.words[office - 1] == "-")  # "co-chairs"
        while parse.dep[first - 1] in ("amod", "compound", "nmod") and parse.words[first - 1] not in table.adjectives:
            first -= 1
        of_person = any(n.last == first - 1 and n.kind == "person" for n in marked.names)
        if (parse.lower[first - 1] in ("and", "-") and not of_person and parse.lower[first] != "fellow") or (
            parse.tag[first] in ("VBD", "VBN") and parse.tag[first - 1] == "NNP"
        ):
            first = whole  # "the NATO and OPEC chiefs", "the Suva-based doctors", "Fiji hosted ministers"
        first = next((n.first for n in marked.names if n.first < first < n.last), first)  # "Fiji Airways pilots"
        if old := [i for i in range(left, office) if parse.lower[i] in FORMER]:
            first = old[0]  # "former Fijian ministers"
        if parse.lower[office] in PUBLIC and parse.lower[office - 1] in CUE_FORMS:
            continue  # "told reporters Jane Doe and John Roe had left"
        plain = "and" not in parse.lower[first:office] and parse.lower[office + 1] != "general"
        first += parse.lower[first] == "fellow"
        if plain and is_title(parse.lower[office].removesuffix("s")):
            end = _of_one(marked, office, people[0]) or parse.end[office] - parse.lower[office].endswith("s")
            found |= dict.fromkeys(people, (parse.start[first], end))
    for span, held in marked.once(behind_names):
        found |= dict.fromkeys(held, span)
    return found


def _of_one(marked: MarkedArticle, office: int, first: int) -> int:
    """Where a plural ends with the one body that all of them are of: "deputy speakers of the Council A and B"; 0 for none."""
    parse = marked.parse
    begin = next(n.first for n in marked.names_between(office, office + 40) if n.entity == first)
    of_what = parse.lower[office + 1 : begin]
    one = of_what[:1] == ["of"] and not {"and", ","} & {*of_what} and _names_body(marked, office + 1, begin)
    return parse.end[begin - 1] if one else 0


def _names_body(marked: MarkedArticle, first: int, last: int) -> bool:
    """Whether a body's name reaches to a token: all that stands before it is what they are of."""
    return any(n.last == last and _kind(marked, n) == "organization" for n in marked.names_between(first, last))


def _lists(marked: MarkedArticle) -> list[tuple[int, list[int]]]:
    """Offices in the plural, each with those who are named behind it."""
    within = {
        i for n in marked.names if n.kind == "organization" for i in range(n.first, n.last)
    }  # "the Suva Senators"
    plurals = [i for i, tag in enumerate(marked.parse.tag) if tag in ("NNS", "NNPS", "NNP") and i not in within]
    found = [(i, [*dict.fromkeys(named_in_turn(marked, i))]) for i in plurals]
    return [(i, people) for i, people in found if len(people) > 1]


def _is_owner(marked: MarkedArticle, name: Name) -> bool:
    return name.kind in ("people", "capital", "country") or _kind(marked, name) == "organization"


def _land_before(marked: MarkedArticle, name: Name) -> int:
    """The country in "her counterpart from Fiji, Jane Doe" and "the leaders of Peru, Ann Roe, and Fiji, Jane Doe"; -1 for none."""
    parse, at = marked.parse, name.first - 1
    land = next((n for n in marked.names_between(max(at - 6, 0), at + 1) if n.last == at), None)
    if land is None or parse.words[at] != "," or _kind(marked, land) != "country":
        return -1
    link = land.first - 1 - (parse.lower[land.first - 1] == "the")
    if parse.lower[link] in ("from", "of") and parse.lower[link - 1].removesuffix("s") in ("counterpart", "colleague"):
        return land.entity
    link -= parse.lower[link] == "of"
    before = range(parse.sentence_tokens[parse.sentence[at]][0], max(link - 3, 0))
    several = any(parse.lower[i] in _SIDES and parse.lower[i + 1] in ("of", "from") for i in before)
    return land.entity if several and parse.lower[link] in ("and", ",") else -1


def _two_sides(marked: MarkedArticle, token: int) -> list[int]:
    """The two bodies or countries of the nearest sentence before a token that names two and no more."""
    here = marked.parse.sentence[token]
    for sentence in range(here, max(here - _BACK, -1), -1):
        first, last = marked.parse.sentence_tokens[sentence]
        names = marked.names_between(first, min(last, token))
        named = list(dict.fromkeys(n.entity for n in names if _kind(marked, n) == "organization"))
        lands = list(dict.fromkeys(n.entity for n in names if _kind(marked, n) == "country"))
        for sides in (named, lands):
            if len(sides) == 2:
                return sides
        if len(named) > 2:
            return []
    above = list(dict.fromkeys(n.entity for n in marked.above if _kind(marked, n) == "organization"))
    return above if len(above) == 2 else []


def _kind(marked: MarkedArticle, name: Name) -> str:
    return marked.entities[name.entity].kind if name.entity >= 0 else ""
