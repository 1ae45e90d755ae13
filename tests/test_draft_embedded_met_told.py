"""Meetings told by those who were there, by what came of them, by the countries' names, and by who came along."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

HELD = ({VARGA, RENKO}, "held", "in_person", "2025-11-03")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Ilse Varga and I met on Monday,” President Tomas Renko said.", [HELD]),
        ("“We had lunch with Minister Ilse Varga on Monday,” President Tomas Renko said.", [HELD]),
        (
            "“I am meeting Minister Ilse Varga on Friday,” President Tomas Renko said.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            "“My talks with Minister Ilse Varga were frank,” President Tomas Renko said.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Tomas Renko said he had met Ilse Varga on Monday and would see her again on Friday.",
            [HELD, ({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            "Ilse Varga said she had spoken to Tomas Renko on Monday and would fly to Lima to see him on Friday.",
            [
                ({VARGA, RENKO}, "held", "unspecified", "2025-11-03"),
                ({VARGA, RENKO}, "planned", "in_person", "2025-11-07"),
            ],
        ),
        ("“I met him,” Tomas Renko said of his dog. Ilse Varga laughed.", []),
        ("Tomas Renko said he would see Ilse Varga in court.", []),
        ("“If we met Ilse Varga, we would leave,” Tomas Renko said.", []),
    ],
)
def test_who_was_there_tells_of_it(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ilse Varga signed a pact with President Tomas Renko after talks on Monday.", [HELD]),
        ("President Ilse Varga signed a pact with Tomas Renko after talks with bankers.", []),
        ("President Ilse Varga left with Tomas Renko after talks on trade.", []),
        ("Ilse Varga will meet Tomas Renko before Friday.", [({VARGA, RENKO}, "planned", "in_person", None)]),
        (
            "Ilse Varga will meet Tomas Renko before a fair on Friday.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        ("Mayor Ilse Varga invited Governor Tomas Renko to talks.", []),
        ("Mayor Ilse Varga had offered to meet Governor Tomas Renko on Friday.", []),
        (
            "Mayor Ilse Varga offered to meet Governor Tomas Renko on Friday, and he accepted.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")],
        ),
        (
            "Mayor Ilse Varga invited Governor Tomas Renko for talks next week.",
            [({VARGA, RENKO}, "planned", "in_person", "2025-W46")],
        ),
        (
            "Mayor Ilse Varga accused Governor Tomas Renko of lying. The pair held talks on Monday in Lima.",
            [HELD],
        ),
        (
            "Talks between the Orlu Millers' Union and Fijian Governor Tomas Renko broke down on Monday.",
            [({"Orlu Millers' Union", RENKO}, "held", "in_person", "2025-11-03")],
        ),
        ("Ilse Varga of Northwind Energy met Tomas Renko of Velt Steel on Monday.", [HELD]),
        ("Ilse Varga of Northwind Energy and Tomas Renko of Velt Steel met on Monday.", [HELD]),
        ("The Millers' Guild and Velt Steel met.", [({"Millers' Guild", "Velt Steel"}, "held", "in_person", None)]),
        (
            "The Millers' Guild left and Mayor Ilse Varga met Tomas Renko on Monday.",
            [HELD],
        ),
        ("Ilse Varga and Tomas Renko must meet soon.", []),
        ("Ilse Varga and Tomas Renko need to sit down and talk.", []),
        ("Ilse Varga and Tomas Renko should meet and talk, Moses Okello said.", []),
        ("Ilse Varga and Tomas Renko are to meet on Friday.", [({VARGA, RENKO}, "planned", "in_person", "2025-11-07")]),
        (
            "Ilse Varga missed a meeting with Tomas Renko on Monday.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-11-03")],
        ),
        (
            "In a meeting with visiting Peruvian President Ilse Varga on Monday, Premier Tomas Renko praised the rail link.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-03")],
        ),
        (
            "Premier Tomas Renko told the visiting Peruvian president, Ilse Varga, that trade would grow.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("Premier Tomas Renko told the visiting players that Ilse Varga was ill.", []),
        (
            "The strike ended with a phone call from Minister Ilse Varga to Mayor Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "phone", "2025-11-03")],
        ),
        (
            "The trial was put off on Monday after her lawyer, Tomas Renko, met Judge Ilse Varga.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "A visit by Ilse Varga to Lima, where she was to meet President Tomas Renko on Friday, has been postponed.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2025-11-07")],
        ),
        (
            "After talks in Lima, Ilse Varga and Tomas Renko signed a joint statement.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("After talks with the rebels in Lima, Ilse Varga spoke.", []),
        ("Before talks in Lima, Ilse Varga and Tomas Renko said no.", []),
        ("Ilse Varga missed a train and met Tomas Renko on Monday.", [HELD]),
        ("Ilse Varga and Tomas Renko agreed on a power line on Monday.", []),
    ],
)
def test_what_comes_of_talks_tells_of_them(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Peru blames Chile, Spain's envoy, Ilse Varga, said. Ministers from both countries met on Monday.",
            "Peru Chile",
        ),
        ("Peru has quarrelled with Chile. The two countries' foreign ministers met on Monday.", "Peru Chile"),
        ("Peru has quarrelled with Chile. The two neighbours' envoys met on Monday.", "Peru Chile"),
        ("The Peru-Chile-Bolivia summit will take place in Arica in May.", "Peru Chile Bolivia"),
        ("The Peru-Chile talks in Arica last month yielded a deal.", "Peru Chile"),
        (
            "Peru and Chile signed a pact on a road through Bolivia. Envoys of the two countries met on Monday.",
            "Peru Chile",
        ),
        ("The EU-Peru summit opened in Lima on Monday.", "EU Peru"),
        ("European Union-Peru talks will be held in Lima on Monday.", "European+Union Peru"),
        ("The EU-Peru Council was late on Monday.", ""),
        ("The Peru-Chile-Bolivia line was late on Monday.", ""),
    ],
)
def test_countries_meet_that_the_text_has_side_by_side(loaded: Summarizer, text: str, who: str) -> None:
    told = [{name.replace(" ", "+") for name in each[0]} for each in meetings_of(loaded, text)]
    assert told == ([{*who.split()}] if who else [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ilse Varga met with activists, among them Tomas Renko, on Monday.", {VARGA, RENKO}),
        (
            "Ilse Varga met Tomas Renko on Monday. The meeting, at a hotel in Lima, was also attended by Moses Okello.",
            {VARGA, RENKO, OKELLO},
        ),
        ("Ilse Varga met Tomas Renko on Monday. Director Moses Okello listened in.", {VARGA, RENKO, OKELLO}),
        ("Ilse Varga met Tomas Renko on Monday. Director Moses Okello listened in Lima.", {VARGA, RENKO}),
        ("Flanked by General Moses Okello, Ilse Varga met Tomas Renko on Monday.", {VARGA, RENKO, OKELLO}),
        ("Ilse Varga, accompanied by Moses Okello, met Tomas Renko on Monday.", {VARGA, RENKO, OKELLO}),
        ("Ilse Varga met Tomas Renko on Monday. Also present was General Moses Okello.", {VARGA, RENKO, OKELLO}),
        ("Ilse Varga, flanked by Moses Okello, told reporters that she had met Tomas Renko.", {VARGA, RENKO}),
        (
            "President Ilse Varga went to Lima on Monday for talks with her Peruvian counterpart. President Tomas Renko "
            "praised her.",
            {VARGA, RENKO},
        ),
    ],
)
def test_who_came_along_and_who_was_met(loaded: Summarizer, text: str, who: set[str]) -> None:
    assert [each[0] for each in meetings_of(loaded, text)] == [who]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # talks that somebody is still to go to
        (
            "Ilse Varga will take part in the Peru-Chile summit on Friday.",
            [({"Peru", "Chile"}, "planned", "in_person", "2025-11-07")],
        ),
        ("The Peru-Chile summit was held on Monday.", [({"Peru", "Chile"}, "held", "in_person", "2025-11-03")]),
        # those who lead one side together are not two sides
        ("The Chilean side was headed by Ilse Varga and Tomas Renko. The two sides discussed trade.", []),
        ("Chile was represented by Ilse Varga and Tomas Renko. The two sides discussed trade.", []),
        (
            "The talks were led by Ilse Varga and Tomas Renko. The two sides discussed trade.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
    ],
)
def test_summits_of_states_and_their_sides(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected
