"""Meetings told by rarer words, of several further parties, or by sentences that name one side only."""

from __future__ import annotations

import datetime as dt

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, told

from summarizer import Summarizer
from summarizer.read import Known, from_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A forum that was to bring Mayor Ilse Varga, Senator Tomas Renko and Governor Jana Holub together on 24 May "
            "was scrapped.",
            [({VARGA, RENKO, HOLUB}, "cancelled", "in_person", "2024-05-24")],
        ),
        (
            "Foreign Minister Ilse Varga spoke at a dinner on Monday. She met Moses Okello there. A proposed pull-aside "
            "with the Turkish minister, Tomas Renko, did not take place.",
            [
                ({VARGA, OKELLO}, "held", "in_person", None),
                ({VARGA, RENKO}, "cancelled", "in_person", None),
            ],
        ),
        (
            "A one-on-one between Ilse Varga and Tomas Renko lasted an hour on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko are due to inform the head of the fund, Jana Holub, by telephone on Friday.",
            [({VARGA, RENKO, HOLUB}, "planned", "phone", "2024-05-17")],
        ),
        (
            "Ilse Varga is due to lunch with the governor, Tomas Renko, on Friday.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "The commission's president, Ilse Varga, saw the negotiator, Tomas Renko, twice on Tuesday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-14")],
        ),
        ("Ilse Varga saw Tomas Renko on television on Tuesday.", []),
        (
            "Latvian Foreign Minister Ilse Varga and Slovak Foreign Minister Tomas Renko signed a rail agreement on Tuesday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-14")],
        ),
        ("President Ilse Varga and President Tomas Renko signed a treaty on seals separately, officials said.", []),
        ("The singer Ilse Varga and the producer Tomas Renko signed a deal with Norvel Records.", []),
        (
            "Prime Minister Ilse Varga signed a pact with President Tomas Renko in Lima.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("President Ilse Varga and President Tomas Renko signed an agreement with the fund on Monday.", []),
        ("President Ilse Varga and President Tomas Renko signed the accord electronically on Monday.", []),
        ("Senator Ilse Varga and Senator Tomas Renko signed a joint statement against the bill.", []),
        ("President Ilse Varga said she would sign a pact with President Tomas Renko in Lima if he resigned.", []),
        ("Former President Ilse Varga signed a treaty with the then president, Tomas Renko, in 1987.", []),
        ("Finance Minister Ilse Varga signed a contract with striker Tomas Renko on Monday.", []),
        (
            "At a joint press conference with Prime Minister Tomas Renko on Tuesday, President Ilse Varga spoke of gas.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-14")],
        ),
        (
            "Foreign Minister Ilse Varga and Foreign Minister Tomas Renko said at a joint news conference that grain would pass.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "President Ilse Varga called on Bolivian President Tomas Renko at his office in Lima on Monday evening.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("President Ilse Varga called on Bolivian President Tomas Renko for help on Monday.", []),
        ("President Ilse Varga called on Bolivian President Tomas Renko in a letter on Monday.", []),
        (
            "The health minister, Ilse Varga, will see her colleague, Tomas Renko, on Friday together with the ministers "
            "of Peru, Jana Holub, and Chile, Moses Okello.",
            [({VARGA, RENKO, HOLUB, OKELLO}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "The Kazakh foreign minister, Ilse Varga, the Uzbek foreign minister, Tomas Renko, and the Tajik foreign minister, "
            "Jana Holub, met on Monday. The Uzbek and Tajik ministers will hold a separate meeting on Friday.",
            [
                ({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13"),
                ({RENKO, HOLUB}, "planned", "in_person", "2024-05-17"),
            ],
        ),
        (
            "Ilse Varga, Tomas Renko and Jana Holub met on Monday. On Monday Moses Okello, the president, received "
            "Tomas Renko and Jana Holub.",
            [
                ({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13"),
                ({OKELLO, RENKO, HOLUB}, "held", "in_person", "2024-05-13"),
            ],
        ),
        (
            "Ilse Varga will meet Tomas Renko on Friday. A similar meeting scheduled for last June never took place.",
            [
                ({VARGA, RENKO}, "planned", "in_person", "2024-05-17"),
                ({VARGA, RENKO}, "cancelled", "in_person", "2023-06"),
            ],
        ),
        (
            "The Antara agency reported that Ilse Varga had left a supper and held talks with Tomas Renko on Monday; "
            "the palace denied this.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Chair of trustees Lady Ilse Varga said nothing, but is to meet Tomas Renko on Friday.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-17")],
        ),
        (
            "President Ilse Varga is due to speak by videoconference with Peru's emir, Tomas Renko, on 24 May, an adviser said.",
            [({VARGA, RENKO}, "planned", "video", "2024-05-24")],
        ),
        (
            "On Monday the minister, Ilse Varga, attended a breakfast of fishery ministers hosted by Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Before the video conference on Monday, Ilse Varga spoke by phone with Tomas Renko.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "The mayor, Ilse Varga, who was in Lima, discussed the bridge there with her colleague, Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Ilse Varga and Tomas Renko met on Monday. The two told their ministers to finish the paper before the third "
            "Peru-Chile-Ecuador summit, to be hosted by Chile in the autumn.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Asked whether Ilse Varga would meet Tomas Renko, spokeswoman Jana Holub smiled. A paper says the two are to "
            "have talks on 24 May.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "Ilse Varga will not meet Tomas Renko on 24 May as planned.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2024-05-24")],
        ),
        ("Ilse Varga did not meet Tomas Renko on Monday.", []),
        (
            "Ilse Varga is to open a fair on Sunday and had been due to lunch with Tomas Renko on Tuesday; the lunch has "
            "been pushed back to 24 May.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "President Moses Okello will visit Lima on 24 May. Premier Ilse Varga will meet with him.",
            [({OKELLO, VARGA}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "Ilse Varga and Tomas Renko were reunited on Monday after forty years.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga was reunited with her old club, Tomas Renko wrote on Monday.", []),
        ("Striker Ilse Varga was reunited with her former coach, Tomas Renko, at Lima in 2023.", []),
        (
            "Ilse Varga went out for a quick drink with her rival, Tomas Renko, on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga went for a walk on Monday. Tomas Renko stayed at home.", []),
        (
            "Ilse Varga sat next to Tomas Renko at a dinner in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga sat next to a portrait of Tomas Renko at the museum on Monday.", []),
        (
            "The new ambassador, Ilse Varga, presented her credentials to President Moses Okello on Monday.",
            [({VARGA, OKELLO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga has presented her credentials as a candidate to succeed Tomas Renko.", []),
        (
            "Minister Ilse Varga toured the plant with its director, Tomas Renko, on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Singer Ilse Varga toured Europe with guitarist Tomas Renko in 2019.", []),
        (
            "The director, Ilse Varga, showed Tomas Renko around the museum last week.",
            [({VARGA, RENKO}, "held", "in_person", "2024-W19")],
        ),
        ("Ilse Varga showed Tomas Renko around the court in a 6-1 win.", []),
        (
            "Late on Monday Ilse Varga took Tomas Renko's call.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        ("Ilse Varga took Tomas Renko's call for reform with a smile.", []),
        (
            "Last week Ilse Varga was the guest of President Moses Okello at his farm.",
            [({VARGA, OKELLO}, "held", "in_person", "2024-W19")],
        ),
        ("Ilse Varga was the guest of a show that Tomas Renko hosts.", []),
        (
            "Ilse Varga last saw Tomas Renko in May, at a wedding in Lima.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05")],
        ),
        (
            "Premier Ilse Varga met Tomas Renko on Monday and then saw the governor, Jana Holub.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
                ({VARGA, HOLUB}, "held", "in_person", "2024-05-13"),
            ],
        ),
        ("Ilse Varga later saw the governor, Jana Holub, leave through a side door.", []),
        (
            "Ilse Varga flew to Lima on Monday to see the Drivers' Union.",
            [({VARGA, "Drivers' Union"}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga flew to Lima on Monday to see Manchester United.", []),
        (
            "Ilse Varga and Tomas Renko were spotted dining at a restaurant on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga rang Tomas Renko on Monday to ask for help.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Ilse Varga was called to the office of the minister, Tomas Renko, on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "The foreign ministers of Peru and Chile emerged from a third round in Geneva on Monday.",
            [({"Peru", "Chile"}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga and Tomas Renko emerged from a third round unbeaten on Monday.", []),
        (
            "Chess champion Ilse Varga will play Tomas Renko in Lima. The two have met 31 times, with 12 wins each. Their "
            "last encounter, in Wijk, ended in a draw.",
            [],
        ),
        ("The two of them, Ilse Varga and Tomas Renko, have lunch on Fridays.", []),
        (
            "Peru and Chile returned to the table in Doha on Monday.",
            [({"Peru", "Chile"}, "held", "in_person", "2024-05-13")],
        ),
        ("Hull and Leeds returned to the top of the table on Monday.", []),
        (
            "Minister Ilse Varga flew to Lima on Monday. She talked with the farmers' leader, Tomas Renko, at his farm.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Minister Ilse Varga visited Lima on Monday. She has met Tomas Renko twice.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Minister Ilse Varga had spent three hours on Monday in Lima with Tomas Renko and Jana Holub. Over coffee with "
            "Varga on Monday, Renko offered a swap.",
            [
                ({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13"),
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
            ],
        ),
        (
            "Ilse Varga and the secretary, Tomas Renko, had spent three hours disagreeing about pensions.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "Minister Ilse Varga was shown the empty stores by Governor Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Captain Ilse Varga was shown the red card by referee Tomas Renko on Monday.", []),
        (
            "The chairwoman, Ilse Varga, saw the club's envoy, Tomas Renko, twice, people close to her said.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
    ],
)
def test_it_finds_who_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    record = loaded.summarise(from_text(text, Known(published=dt.date(2024, 5, 16))))
    assert told(record) == expected
