"""Parties of meetings: two and three of them, side by side, on the margins, one after another, and how they met."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, told

from summarizer import Summarizer
from summarizer.read import Known, from_text


def people_of(text: str) -> list[tuple[set[str], str, str]]:
    article = from_text(text, Known())
    return [(who, status, mode) for who, status, mode, _ in told(Summarizer(engine="embedded").summarise(article))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Varga and Norway's trade minister, Moses Okello, will meet in Lima on Friday. Ilse Varga said so.",
            [({VARGA, OKELLO}, "planned", "in_person")],
            id="a name before a possessor",
        ),
        pytest.param(
            "Turkish minister Ilse Varga, Tomas Renko and Greek Energy Minister Moses Okello will hold three-way talks in "
            "Lima on Friday. The three last spoke by video link on 2 May.",
            [({VARGA, RENKO, OKELLO}, "planned", "in_person"), ({VARGA, RENKO, OKELLO}, "held", "video")],
            id="three, and again the three",
        ),
        pytest.param(
            "The letter was agreed on a call between Dorn's chief engineer, Ilse Varga, and Tomas Renko, president of Acme. "
            "Moses Okello runs the yard. Jana Holub owns it. The deal took Ilse Varga and Tomas Renko a year. The two "
            "executives will meet in Lima in April.",
            [({VARGA, RENKO}, "held", "phone"), ({VARGA, RENKO}, "planned", "in_person")],
            id="two executives named side by side",
        ),
        pytest.param(
            "Canadian minister Ilse Varga held talks on the sidelines of the fair with the President of Peru, Tomas Renko, "
            "and with her Chilean colleague, Moses Okello. Earlier the three had breakfast in Lima.",
            [
                ({VARGA, RENKO}, "held", "in_person"),
                ({VARGA, OKELLO}, "held", "in_person"),
                ({VARGA, RENKO, OKELLO}, "held", "in_person"),
            ],
            id="with each on the sidelines",
        ),
        pytest.param(
            "Ilse Varga, Tomas Renko and Moses Okello met in Lima. After the meeting Varga and Renko had a separate meeting.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person"), ({VARGA, RENKO}, "held", "in_person")],
            id="a talk of fewer",
        ),
        pytest.param(
            "Ilse Varga will meet Tomas Renko and Moses Okello in Lima. Following the talks, Varga and Renko will speak to "
            "the press.",
            [({VARGA, RENKO, OKELLO}, "planned", "in_person")],
            id="fewer who tell of the same talks",
        ),
        pytest.param(
            "Peru's government and the Front for Renewal held talks in Quito on Thursday.",
            [({"Peru", "Front for Renewal"}, "held", "in_person")],
            id="a government by its country",
        ),
        pytest.param(
            "Finance chief Ilse Varga will meet representatives of investors, led by Dorn Asset Management, in Lima.",
            [({VARGA, "Dorn Asset Management"}, "planned", "in_person")],
            id="those who lead a crowd",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko signed at the Prime Minister House. The two leaders held talks.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="a house is nobody",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko met in Lima. Jana Holub told nobody. The fair ends with a dinner hosted by Renko.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="a host alone",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko were supposed to sit down together in Lima; Renko cancelled an hour before.",
            [({VARGA, RENKO}, "cancelled", "in_person")],
            id="supposed to, and cancelled",
        ),
        pytest.param(
            "Ilse Varga was due to dine with Tomas Renko in Lima, but he never showed up.",
            [({VARGA, RENKO}, "cancelled", "in_person")],
            id="due to, and never came",
        ),
        pytest.param(
            "Ilse Varga was due to dine with Tomas Renko in Lima, and is looking forward to it.",
            [({VARGA, RENKO}, "planned", "in_person")],
            id="due to",
        ),
        pytest.param(
            "A meeting between Peruvian President Ilse Varga and Norway's prime minister, Tomas Renko, first set for last "
            "week in Lima, will now be held by video link.",
            [({VARGA, RENKO}, "planned", "video")],
            id="how it is held, after its verb",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko discussed the treaty over lunch. Moses Okello, Jana Holub said, had stayed away.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="over lunch",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko met in Lima last month. A round planned for 10 May was called off.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, RENKO}, "cancelled", "unspecified")],
            id="a round called off",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko spoke by phone on Tuesday. Renko's office confirmed that the two had spoken.",
            [({VARGA, RENKO}, "held", "phone")],
            id="that they had spoken",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko met in Lima. Finance Minister Moses Okello was also present.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person")],
            id="also present",
        ),
        pytest.param(
            "Ilse Varga met Tomas Renko in Lima. Envoys said that the general, Moses Okello, had joined by video link.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person")],
            id="joined by video",
        ),
        pytest.param(
            "Ilse Varga met Tomas Renko in Lima. Moses Okello also attended the school there.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="attended something else",
        ),
        pytest.param(
            "Dorn Airlines has discussed the search with the Harbour Agency, it said.",
            [({"Dorn Airlines", "Harbour Agency"}, "held", "unspecified")],
            id="bodies that discuss",
        ),
        pytest.param(
            "Peru and Chile agreed that their foreign ministers would meet in Quito next week.",
            [({"Peru", "Chile"}, "planned", "in_person")],
            id="their ministers",
        ),
        pytest.param(
            "Canadian President Ilse Varga received her Mongolian counterpart, Tomas Renko. The Mongolian leader is to meet "
            "Speaker Jana Holub on Friday. Mongolian Prime Minister Moses Okello stayed at home.",
            [({VARGA, RENKO}, "held", "in_person"), ({RENKO, HOLUB}, "planned", "in_person")],
            id="the leader of whom the text has told",
        ),
        pytest.param(
            "Speaking after talks with Tomas Renko in Lima, Ilse Varga said the port would open.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="speaking after talks",
        ),
        pytest.param(
            "According to the Kremlin, Ilse Varga and Tomas Renko spoke by phone on Monday.",
            [({VARGA, RENKO}, "held", "phone")],
            id="both behind a body",
        ),
        pytest.param(
            "At a joint news conference with Tomas Renko after their talks, Ilse Varga said the port would open.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="after their talks",
        ),
        pytest.param(
            "Ilse Varga led a delegation that met Tomas Renko in Lima.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="who led a delegation",
        ),
        pytest.param(
            "Ilse Varga met Tomas Renko on Monday and Moses Okello on Tuesday.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, OKELLO}, "held", "in_person")],
            id="one a day",
        ),
        pytest.param(
            "Ilse Varga will join Tomas Renko and Moses Okello for a trilateral summit in Lima.",
            [({VARGA, RENKO, OKELLO}, "planned", "in_person")],
            id="will join for a summit",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko met in Lima. A follow-up call is planned for 20 June.",
            [({VARGA, RENKO}, "held", "in_person"), ({VARGA, RENKO}, "planned", "phone")],
            id="a follow-up call",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko came together in Lima.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="came together",
        ),
        pytest.param(
            "The meeting, attended by Ilse Varga and Tomas Renko, was held in Lima.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="attended by, between commas",
        ),
        pytest.param(
            "Ilse Varga hosted a reception for Tomas Renko and Moses Okello.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person")],
            id="a reception for guests",
        ),
        pytest.param(
            "Dorn Motors met with the Harbour Union on Monday.",
            [({"Dorn Motors", "Harbour Union"}, "held", "in_person")],
            id="bodies that meet",
        ),
        pytest.param(
            "Ilse Varga met with the board of Dorn Motors.",
            [({VARGA, "Dorn Motors"}, "held", "in_person")],
            id="the board of a body",
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko spoke over Zoom on Sunday.",
            [({VARGA, RENKO}, "held", "video")],
            id="over a programme",
        ),
        pytest.param(
            "Ilse Varga will meet with Tomas Renko and then with Moses Okello in Lima.",
            [({VARGA, RENKO}, "planned", "in_person"), ({VARGA, OKELLO}, "planned", "in_person")],
            id="and then with",
        ),
        pytest.param(
            "Ilse Varga met Tomas Renko, with Moses Okello also in attendance.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person")],
            id="with one also in attendance",
        ),
        pytest.param(
            "Ilse Varga will attend a dinner hosted by Tomas Renko.",
            [({VARGA, RENKO}, "planned", "in_person")],
            id="a dinner told once",
        ),
        pytest.param(
            "Ilse Varga and Greek premier Moses Okello held talks. The Peruvian leader also met with Speaker Tomas Renko. "
            "On Friday she will see opposition leader Jana Holub.",
            [
                ({VARGA, OKELLO}, "held", "in_person"),
                ({VARGA, RENKO}, "held", "in_person"),
                ({VARGA, HOLUB}, "planned", "in_person"),
            ],
            id="no opposition leader is the Peruvian leader",
        ),
        pytest.param(
            "In his room the President met with Speaker Ilse Varga and Senator Tomas Renko.", [], id="guests of nobody"
        ),
        pytest.param(
            "Ilse Varga and Tomas Renko, meeting in Lima on Monday, agreed to reopen the port.",
            [({VARGA, RENKO}, "held", "in_person")],
            id="meeting beside a deed",
        ),
        pytest.param("Ilse Varga opened the door to a meeting with Tomas Renko.", [], id="an open door"),
        pytest.param("Hopes of a summit between Ilse Varga and Tomas Renko faded.", [], id="hopes of a summit"),
        pytest.param("Ilse Varga and Tomas Renko spoke to reporters.", [], id="spoke to others"),
    ],
)
def test_parties(text: str, expected: list[tuple[set[str], str, str]]) -> None:
    assert people_of(text) == expected


def test_a_day_within_a_quotation_is_not_the_meetings() -> None:
    text = (
        'Ilse Varga, after a meeting with Tomas Renko, said it had been "friendly by Tuesday noon". ' + HOLUB + " left."
    )
    ((_, _, _, when),) = told(Summarizer(engine="embedded").summarise(from_text(text, Known())))
    assert when is None


def test_a_headline_tells_the_mode_by_any_of_its_words() -> None:
    text = f"{VARGA} and {RENKO} discussed the ferry at a working lunch\n\nThe two praised the cook, {OKELLO}."
    ((who, _, mode),) = people_of(text)
    assert (who, mode) == ({VARGA, RENKO}, "in_person")
