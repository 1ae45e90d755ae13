"""Meetings of people with those who act for a country or a body, and talks that several have held to no end."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

PERU_CHILE = {"Peru", "Chile"}
CALLED_OFF: list[Told] = [({VARGA, "Fiji"}, "cancelled", "in_person", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fiji waits. A planned meeting between Trade Minister Ilse Varga and Fijian officials was called off.",
            CALLED_OFF,
        ),
        ("Fiji waits. Talks between Trade Minister Ilse Varga and Fijian diplomats were postponed.", CALLED_OFF),
        (
            "Fiji waits. Trade Minister Ilse Varga met Fijian negotiators on Monday.",
            [({VARGA, "Fiji"}, "held", "in_person", "2025-11-03")],
        ),
        ("Fiji waits. Trade Minister Ilse Varga met Fijian executives on Monday.", []),
        ("Fiji waits. Trade Minister Ilse Varga met former Fijian officials on Monday.", []),
        ("Fiji waits. Trade Minister Ilse Varga met Fijian football officials on Monday.", []),
        ("Fiji waits. Trade Minister Ilse Varga praised Fijian officials on Monday.", []),
        (
            "Fiji waits. Fijian Trade Minister Ilse Varga met Fijian officials on Monday.",  # her own
            [],
        ),
    ],
)
def test_officials_without_names_meet_for_their_country(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mayor Ilse Varga met the head of the World Bank in Lima on Monday.", {VARGA, "World Bank"}),
        ("World Bank President Tomas Renko flew in. Ilse Varga met the president of the World Bank.", {VARGA, RENKO}),
        (
            "Ilse Varga cancelled a trip to Lima, where she was to meet the head of the World Bank.",
            {VARGA, "World Bank"},
        ),
        ("Mayor Ilse Varga met the former head of the World Bank on Monday.", set()),
        ("Mayor Ilse Varga met the next head of the World Bank on Monday.", set()),
        ("Mayor Ilse Varga met the chair of the World Bank board on Monday.", set()),
        ("Mayor Ilse Varga met a director of the World Bank on Monday.", set()),
        ("Mayor Ilse Varga praised the head of the World Bank on Monday.", set()),
        ("Ilse Varga met with executives from Norvik Corp. and Orlu Inc.", {VARGA, "Norvik Corp.", "Orlu Inc."}),
        ("Tomas Renko is the leader. Ilse Varga met the leaders of four parties on Monday.", set()),
    ],
)
def test_a_head_without_a_name_meets_for_the_body(loaded: Summarizer, text: str, who: set[str]) -> None:
    assert [met for met, *_ in meetings_of(loaded, text)] == ([who] if who else [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mayor Ilse Varga spoke. Talks between the mayor and union leader Tomas Renko broke down.", {VARGA, RENKO}),
        (
            "Trade Minister Ilse Varga spoke. Talks between the minister and union boss Tomas Renko broke down.",
            {VARGA, RENKO},
        ),
        ("The mayor and union leader Tomas Renko met Jana Holub on Friday.", {RENKO, HOLUB}),
        ("Talks between Trade and Industry Minister Ilse Varga and Tomas Renko broke down.", {VARGA, RENKO}),
        ("Mayor Ilse Varga held a call with Labour Minister Tomas Renko's office on Monday.", set()),
        ("Mayor Ilse Varga met with Tomas Renko's delegation on Monday.", {VARGA, RENKO}),
        ("Mayor Ilse Varga spoke with Tomas Renko's adviser by phone on Monday.", set()),
        ("Mayor Ilse Varga met Tomas Renko's deputy, Jana Holub, on Monday.", {VARGA, HOLUB}),
        ("Ilse Varga beat Jana Holub 6-4, 6-2, then met Ada Poe in the final.", set()),
    ],
)
def test_an_office_beside_a_name_and_an_owner_are_told_apart(loaded: Summarizer, text: str, who: set[str]) -> None:
    assert [met for met, *_ in meetings_of(loaded, text)] == ([who] if who else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile failed to agree at talks in Suva on Monday.", ("held", "2025-11-03")),
        ("Peru and Chile failed to reach a deal at a meeting on Monday.", ("held", "2025-11-03")),
        (
            "The ministers of Peru and Chile failed to narrow their differences at talks on Monday.",
            ("held", "2025-11-03"),
        ),
        (
            "Peru and Chile blamed each other after two days of talks on Monday ended without a deal.",
            ("held", "2025-11-03"),
        ),
        ("Peru and Chile traded accusations on Monday after talks in Suva collapsed.", ("held", "2025-11-03")),
        ("Peru and Chile rejoiced on Monday after talks between Fiji and Chad ended.", None),
        ("Peru and Chile agreed in talks in Suva on Monday to share water.", ("held", "2025-11-03")),
        (
            "Delegations from Peru and Chile will return to Suva on Monday for a new round of talks.",
            ("planned", "2025-11-10"),
        ),
        ("Negotiators from Peru and Chile are due to travel to Suva on Monday for talks.", ("planned", "2025-11-10")),
        ("Diplomats from Peru and Chile will be gathering in Suva on Monday.", ("planned", "2025-11-10")),
        ("The Peru-Chile trade talks resumed in Suva on Monday. Peru and Chile are friends.", ("held", "2025-11-03")),
        ("The next round of Peru-Chile talks will be held on Monday. Peru and Chile agree.", ("planned", "2025-11-10")),
        (
            "In the run-up to the December Peru-Chile summit, they met ministers. Peru and Chile agree.",
            ("planned", "2025-12"),
        ),
        ("Hopes for the December Peru-Chile match have faded. Peru and Chile are friends.", None),
        ("Jane Doe will attend the Peru-Chile summit in Suva on 3 December.", ("planned", "2025-12-03")),
        ("Peru-Chile talks have been stalled for years. Peru and Chile are foes.", None),
        ("Peru and Chile failed to hold talks on Monday.", None),
        ("Peru and Chile failed to secure a meeting in Suva on Monday.", None),
        (
            "Peru and Chile traded blame on Monday after talks between the rebels and the army collapsed.",
            None,
        ),
        ("Peru and Chile remained poor after talks in Suva ended on Monday.", None),
        ("The ministers of Peru and Chile will travel to Suva on Monday for talks with the bank.", None),
        (
            "The ministers of Peru and Chile will travel to Suva on Monday for talks with mediators.",
            ("planned", "2025-11-10"),
        ),
        ("Peru and Chile are not due to return to Suva for talks on Monday.", None),
        ("Peru and Chile will return to Suva on Monday for the second round of the cup.", None),
        ("The Peru-Chile meeting of energy firms ended on Monday. Peru and Chile are friends.", None),
        ("Peru and Chile are in talks on water.", None),
        ("Peru and Chile agreed to return to Suva for talks.", None),
        ("Peru and Chile are gathering evidence.", None),
        ("Peru-Chile trade talks failed to resume on Monday. Peru and Chile are foes.", None),
        ("If Peru-Chile trade talks resumed on Monday, prices would fall. Peru and Chile are foes.", None),
        (
            "Peru and Chile blamed each other after two days of United Nations talks on Monday ended without a deal.",
            None,
        ),
    ],
)
def test_those_who_agree_fail_or_return_to_the_table_hold_talks(
    loaded: Summarizer, text: str, expected: tuple[str, str] | None
) -> None:
    found = [(status, when) for who, status, _, when in meetings_of(loaded, text) if who == PERU_CHILE]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Ilse Varga met Tomas Renko on Monday. Its next rate-setting meeting is scheduled for Nov. 27.", 0),
        ("Ilse Varga met Tomas Renko on Monday. Their next meeting is scheduled for Nov. 27.", 1),
        ("Ilse Varga met Tomas Renko on Monday. Last year's talks in Lima ended with a deal.", 0),
        ("Peru and Chile are mediating the talks together with the Pacific Union.", 0),
    ],
)
def test_what_others_hold_is_no_further_meeting(loaded: Summarizer, text: str, others: int) -> None:
    met = meetings_of(loaded, text)
    assert len(met) == others + text.startswith("Ilse")
    assert all(when != "2024" for *_, when in met)


@pytest.mark.parametrize(
    "said",
    [
        "The meeting, which took place in Suva on Tuesday, was also attended by Jana Holub.",
        "The meeting, held in Suva on Tuesday, was attended by Jana Holub.",
        "The meeting was also attended by Jana Holub.",
    ],
)
def test_a_clause_may_stand_before_who_attended(loaded: Summarizer, said: str) -> None:
    [(who, *_)] = meetings_of(loaded, f"Ilse Varga met Tomas Renko. {said}")
    assert who == {VARGA, RENKO, HOLUB}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Drivers called off their strike after a meeting with the mayor, Ilse Varga. Union leaders told members "
            "after the talks, which were also attended by Tomas Renko and Jana Holub.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", None)],
        ),
        (
            "Drivers went on strike after a meeting with the mayor, Ilse Varga. The rally was attended by Jana Holub.",
            [],
        ),
        (
            "Fijian Foreign Minister Ilse Varga will brief President Tomas Renko in Suva on Friday.",
            [({VARGA, RENKO}, "planned", "unspecified", "2025-11-07")],
        ),
        (
            "Fijian envoy Ilse Varga is to fly to Suva on Friday to brief President Tomas Renko.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            "Prime Minister Ilse Varga told visiting Foreign Minister Tomas Renko on Monday that Suva needed help.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        ("Prime Minister Ilse Varga told Foreign Minister Tomas Renko that visiting Suva made sense.", []),
        (
            "Foreign Minister Ilse Varga led a delegation to Suva, where it met Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("Foreign Minister Ilse Varga led a campaign in Suva, where it met Tomas Renko.", []),
        (
            "King Moses Okello received Luc Garnier in Suva. Garnier later met the foreign minister, Tomas Renko.",
            [({OKELLO, "Luc Garnier"}, "held", "in_person", None), ({RENKO, "Luc Garnier"}, "held", "in_person", None)],
        ),
        (
            "Ilse Varga's trip to Suva for talks with Tomas Renko was cancelled.",
            [({VARGA, RENKO}, "cancelled", "in_person", None)],
        ),
        (
            "Ilse Varga postponed a trip to Fiji, where she was due to meet Tomas Renko.",
            [({VARGA, RENKO}, "cancelled", "in_person", None)],
        ),
        ("Which team did they lead to Suva and meet Ilse Varga with? Nobody knows.", []),
        (
            "Ilse Varga postponed a visit to Fiji to meet Tomas Renko until May.",
            [({VARGA, RENKO}, "planned", "in_person", "2026-05")],
        ),
        (
            "Ilse Varga put off a visit to Fiji and met Tomas Renko in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        ("Fijian envoy Ilse Varga refused to brief President Tomas Renko on Friday.", []),
        ("Fijian envoy Ilse Varga asked Jana Holub to brief President Tomas Renko on Friday.", []),
    ],
)
def test_whom_unnamed_people_met_and_who_is_to_be_briefed(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


def test_a_further_round_may_be_told_far_from_the_last(loaded: Summarizer) -> None:
    told = "A second round of talks between the Harbour Union and Norvik Corp. ended on Tuesday."
    aside = " ".join(f"Line {n} of the port is idle." for n in range(1, 9))
    met = meetings_of(loaded, f"{told} {aside} A third round of negotiations has been scheduled for November 18.")
    assert [when for *_, when in met] == ["2025-11-04", "2025-11-18"]


@pytest.mark.parametrize("office", ["PM-designate", "president"])
def test_in_his_meeting_the_office_said_looks_forward(loaded: Summarizer, office: str) -> None:
    text = (
        "Moses Okello received Jana Holub on Monday. He also received on Monday the Fijian envoy, Tomas Renko. "
        f"During his meeting with Holub, the {office} affirmed that Fiji seeks good relations."
    )
    assert {RENKO, HOLUB} not in [who for who, *_ in meetings_of(loaded, text)]
