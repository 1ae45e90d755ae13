"""Several who are named behind one office in the plural: whose each is, and what each is."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary

VARGA, RENKO, OKELLO = "Ilse Varga", "Tomas Renko", "Moses Okello"

Told = dict[str, tuple[list[str], list[str]]]


def told(record: Summary) -> Told:
    """Roles and affiliations of each of the three."""
    names = {actor.id: actor.name for actor in record.actors}
    return {
        a.name: ([role.text for role in a.roles], [names[id_] for id_ in a.affiliations])
        for a in record.actors
        if a.name in (VARGA, RENKO, OKELLO)
    }


def each(office: str, **owners: str) -> Told:
    people = {"varga": VARGA, "renko": RENKO, "okello": OKELLO}
    return {people[name]: ([office], [owner] if owner else []) for name, owner in owners.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She met her Chilean and Peruvian counterparts, Ilse Varga and Tomas Renko. Chile spoke to Peru.",
            each("counterpart", varga="Chile", renko="Peru"),
        ),
        (
            "She met her Chilean and Peruvian counterparts Ilse Varga and Tomas Renko. Chile spoke to Peru.",
            each("counterpart", varga="Chile", renko="Peru"),
        ),
        (
            "The foreign ministers of Peru, Chile and Fiji – Ilse Varga, Tomas Renko and Moses Okello – met in Lima.",
            each("foreign minister", varga="Peru", renko="Chile", okello="Fiji"),
        ),
        (
            "The foreign ministers of Peru, Chile and Fiji - Ilse Varga, Tomas Renko and Moses Okello - met in Lima.",
            each("foreign minister", varga="Peru", renko="Chile", okello="Fiji"),
        ),
        (
            "Presidents Ilse Varga of Peru and Tomas Renko of Chile met in Lima on Tuesday.",
            each("President", varga="Peru", renko="Chile"),
        ),
        (
            "He met his counterparts from Chile, Ilse Varga, and Peru, Tomas Renko. Chile spoke to Peru.",
            each("counterpart", varga="Chile", renko="Peru"),
        ),
        (
            "The heads of OPEC and the IEA, Ilse Varga and Tomas Renko, met in Vienna. OPEC denied it.",
            each("head", varga="OPEC", renko="IEA"),
        ),
        (
            "The Chilean ministers Ilse Varga and Tomas Renko left. Chile spoke to Peru.",
            each("minister", varga="Chile", renko="Chile"),
        ),
        # near misses: nobody's in particular, more lands than people, a body of one's own
        (
            "Two ministers, Ilse Varga and Tomas Renko, resigned over a deal with Chile.",
            each("minister", varga="", renko=""),
        ),
        (
            "Her counterparts in Lima and Paris, Ilse Varga and Tomas Renko, agreed with Moses Okello. Peru spoke.",
            {**each("counterpart", varga="Peru", renko=""), OKELLO: ([], [])},
        ),
        (
            "Critics of Peru, Ilse Varga and Tomas Renko, were barred. Peru spoke.",
            each("Critic", varga="", renko=""),
        ),
        (
            "The IEA and OPEC chiefs, Ilse Varga and Tomas Renko, met in Vienna.",
            each("chief", varga="IEA", renko="OPEC"),
        ),
        (
            "The Fiji-based doctors Ilse Varga and Tomas Renko said so. Fiji won.",
            each("doctor", varga="", renko=""),
        ),
        (
            "Former Chilean ministers Ilse Varga and Tomas Renko left. Chile spoke.",
            each("Former Chilean minister", varga="Chile", renko="Chile"),
        ),
        (
            "Chile hosted ministers Ilse Varga and Tomas Renko for talks. Chile spoke.",
            each("minister", varga="", renko=""),
        ),
        (
            "The leaders of Lyon and Nice, Ilse Varga and Tomas Renko, met in Lima.",
            each("leader", varga="", renko=""),
        ),
        (
            "The owners of a hotel in Chile, Ilse Varga and Tomas Renko, left. Chile spoke.",
            each("owner", varga="", renko=""),
        ),
        (
            "The heads of Peru's delegation to Chile, Ilse Varga and Tomas Renko, left. Peru spoke.",
            each("head", varga="Peru", renko="Peru"),
        ),
        (
            "The vice-presidents, Ilse Varga and Tomas Renko, left.",
            each("vice-president", varga="", renko=""),
        ),
        ("The chairmen, Ilse Varga and Tomas Renko, left.", each("chairmen", varga="", renko="")),
        ("The co-chairs, Ilse Varga and Tomas Renko, left.", each("co-chair", varga="", renko="")),
        ("The Ottawa Senators, Ilse Varga and Tomas Renko were at the game.", {VARGA: ([], []), RENKO: ([], [])}),
        (
            "Peruvian lawmakers Ilse Varga and Tomas Renko of the Green Party left. Peru spoke.",
            each("lawmaker", varga="Peru", renko="Green Party"),
        ),
    ],
)
def test_each_is_of_the_land_told_in_his_turn(loaded: Summarizer, text: str, expected: Told) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == expected


def test_people_beside_an_office_in_the_plural_are_nobody_of_it(loaded: Summarizer) -> None:
    text = "Peru's ministers, among them Ilse Varga, met Tomas Renko. Ambassadors of Chile heard Moses Okello."
    assert told(loaded.summarise(text)) == {VARGA: ([], []), RENKO: ([], []), OKELLO: ([], [])}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The presidents of Rinta Bank, Calder Steel and the Orlu Union, Ilse Varga, Tomas Renko and Moses Okello, signed it.",
            each("president", varga="Rinta Bank", renko="Calder Steel", okello="Orlu Union"),
        ),
        (
            "The governors of Kano, Lagos and Rivers states, Ilse Varga, Tomas Renko and Moses Okello, left.",
            each("governor", varga="", renko="", okello=""),
        ),
        (
            "Ilse Varga, Tomas Renko and Moses Okello, the presidents of Peru, Chile and Fiji, left on Monday.",
            each("president", varga="Peru", renko="Chile", okello="Fiji"),
        ),
        (
            "He met Ilse Varga and Tomas Renko, heads of Rinta Bank and Calder Steel.",
            each("head", varga="Rinta Bank", renko="Calder Steel"),
        ),
        (
            "Ilse Varga and Tomas Renko, the vice-presidents of Peru and Chile, met on Monday.",
            each("vice-president", varga="Peru", renko="Chile"),
        ),
        (
            "Ilse Varga and Tomas Renko, the Deputy Ministers of Peru and Chile, met on Monday.",
            each("Deputy Minister", varga="Peru", renko="Chile"),
        ),
        (
            "With Ilse Varga and Tomas Renko, ministers of Peru and Chile left.",
            {VARGA: ([], []), RENKO: ([], [])},
        ),
        (
            "The guests were Ilse Varga and Tomas Renko, the presidents of Peru and Chile, and the pope.",
            {VARGA: ([], []), RENKO: ([], [])},
        ),
        (
            "Ilse Varga and Tomas Renko, friends of Peru and Chile, left.",
            {VARGA: ([], []), RENKO: ([], [])},
        ),
    ],
)
def test_bodies_are_told_in_turn_and_offices_behind_the_names(loaded: Summarizer, text: str, expected: Told) -> None:
    assert told(loaded.summarise(text)) == expected
