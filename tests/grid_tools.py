"""Plain sentences of wire copy, built from tellings and the ways in which parties are named, with what they say.

A story tests one combination; a grid shows which telling fails beside which name. The people are invented, of both
sexes and of many tongues.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

PEOPLE = {
    "Anna Kovar": "f", "Tomas Renko": "m", "Meera Deshpande": "f", "Farouk Essop": "m", "Grace Odero": "f",
    "Kenji Morioka": "m", "Beatriz Undurraga": "f", "Samuel Tetteh": "m", "Olga Melnyk": "f", "Patrick Doyle": "m",
    "Fatima Benali": "f", "Lars Brekke": "m", "Ngozi Okafor": "f", "Recep Aydin": "m", "Helena Duarte": "f",
    "Rustam Ergashev": "m", "Ciara O'Neill": "f", "Bolat Nurgaliyev": "m", "Nadia Ferhat": "f", "Paul Lesquer": "m",
}  # fmt: skip
"""Names whose last word is the surname, with the sex of their bearers."""
OFFICES = ("Foreign Minister", "President", "Prime Minister", "Mayor", "Governor", "Finance Minister", "Senator")
LANDS = {"Norway": "Norwegian", "Kenya": "Kenyan", "Japan": "Japanese", "Poland": "Polish", "Chile": "Chilean"}
BODIES = ("Harbour Workers' Union", "European Commission", "Central Bank of Kenya", "African Development Bank")
LEAD = "Inspectors closed the harbour at noon. "
_PRONOUNS = {"f": ("She", "her"), "m": ("He", "his")}


@dataclass(frozen=True)
class Parties:
    """Two parties as one sentence calls them, the sentences before it, and the names by which a record knows them."""

    before: str
    first: str
    second: str
    names: frozenset[str]


def parties(seed: int) -> Iterator[Parties]:
    """The ways of naming two people, one after the other and with new names each time, without end."""
    draw = random.Random(seed)  # noqa: S311  no secret
    while True:
        for form in ("titled", "surnames", "brought in", "pronoun", "counterpart"):
            one, other = draw.sample(sorted(PEOPLE), 2)
            here, of_there = draw.sample(sorted(LANDS.values()), 2)
            office, second = draw.choice(OFFICES), draw.choice(OFFICES)
            who, whom = f"{here} {office} {one}", f"{of_there} {second} {other}"
            he, his = _PRONOUNS[PEOPLE[one]]
            known = f"{who} has been in office since May. "
            short, both = one.split()[-1], frozenset((one, other))
            if form == "titled":
                yield Parties(LEAD, who, whom, both)
            elif form == "surnames":
                yield Parties(f"{known}{whom} won a second term last year. ", short, other.split()[-1], both)
            elif form == "brought in":
                yield Parties(known, short, whom, both)
            elif form == "pronoun":
                yield Parties(f"{who} toured the flooded harbour. ", he, whom, both)
            else:
                yield Parties(known, short, f"{his} {of_there} counterpart, {other},", both)


def with_bodies(seed: int) -> Iterator[Parties]:
    """A person and a body, two bodies and two countries, without end."""
    draw = random.Random(seed)  # noqa: S311  no secret
    while True:
        one, body = draw.choice(sorted(PEOPLE)), draw.choice(BODIES)
        yield Parties(LEAD, f"{draw.choice(OFFICES)} {one}", f"the {body}", frozenset((one, body)))
        body, other = draw.sample(BODIES, 2)
        yield Parties(LEAD, f"the {body}", f"the {other}", frozenset((body, other)))
        land, other = draw.sample(sorted(LANDS), 2)
        yield Parties(LEAD, land, other, frozenset((land, other)))


def sentence(telling: str, who: Parties) -> str:
    """The telling of two parties ``{A}`` and ``{B}``, behind the sentences that name them first."""
    told = telling.replace("{A}", who.first).replace("{B}", who.second).replace(",,", ",").replace(",.", ".")
    return f"{who.before}{told[0].upper()}{told[1:]}"
