"""Meetings told in passing: whom somebody saw, who was there too, what came to nothing."""

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
            "Premier Ilse Varga will brief the treasurer, Jana Holub. President Tomas Renko, with whom she had already spoken "
            "by phone on Monday, is in Lima.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-13")],
        ),
        (
            "Chancellor Tomas Renko, whom Ilse Varga is due to see on Saturday, would not comment.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-18")],
        ),
        (
            "Governor Ilse Varga toured the docks with Tomas Renko and Jana Holub, with whom she was to dine on 24 May.",
            [
                ({VARGA, RENKO, HOLUB}, "held", "in_person", None),
                ({VARGA, RENKO, HOLUB}, "planned", "in_person", "2024-05-24"),
            ],
        ),
        (
            "Ilse Varga met the head of Norwell Gas, Tomas Renko.\n\nIlse Varga: Mr Renko, I will be glad to discuss our "
            "plans with you today.\n\nTomas Renko: Thank you.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("Three ministers, two of whom Ilse Varga met in 1999, praised Tomas Renko.", []),
        (
            "Ilse Varga conferred at length with Tomas Renko about the harbour.",
            [({VARGA, RENKO}, "held", "unspecified", None)],
        ),
        (
            "Premier Ilse Varga said President Tomas Renko would call the fund's head, Jana Holub, later this week.",
            [({RENKO, HOLUB}, "planned", "phone", "2024-W20")],
        ),
        (
            "The fund's director, Ilse Varga, linked up by video with rebel leader Tomas Renko on Monday.",
            [({VARGA, RENKO}, "held", "video", "2024-05-13")],
        ),
        (
            "Water ministers Ilse Varga and Tomas Renko inspected the weir side by side on Sunday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-12")],
        ),
        ("Ilse Varga and Tomas Renko stood shoulder to shoulder against the bill.", []),
        (
            "General Ilse Varga and Admiral Tomas Renko used their hotline on Saturday.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-11")],
        ),
        (
            "A separate meeting that Ilse Varga and Tomas Renko had planned for Friday has been put off to 24 May.",
            [({VARGA, RENKO}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "A proposed meeting between Ilse Varga and Tomas Renko, which was to have been held last Friday, did not come off.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2024-05-10")],
        ),
        (
            "It emerged on Monday from a meeting in Lima of energy ministers Ilse Varga and Tomas Renko.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga briefed Tomas Renko on her meeting at the castle on May 9 with President Jana Holub.",
            [({VARGA, HOLUB}, "held", "in_person", "2024-05-09")],
        ),
        (
            "Ilse Varga met Jana Holub on Monday. Senator Moses Okello had made an offer to Tomas Renko when the two spoke in April.",
            [
                ({VARGA, HOLUB}, "held", "in_person", "2024-05-13"),
                ({OKELLO, RENKO}, "held", "unspecified", "2024-04"),
            ],
        ),
        (
            "Its foreign minister, Ilse Varga, visited Hanoi in March. A trip to Lima for a meeting with Tomas Renko, set for "
            "April, was called off.",
            [({VARGA, RENKO}, "cancelled", "in_person", "2024-04")],
        ),
        (
            "Ilse Varga talked by phone on Monday with Tomas Renko and with the commander Jana Holub.",
            [
                ({VARGA, RENKO}, "held", "phone", "2024-05-13"),
                ({VARGA, HOLUB}, "held", "phone", "2024-05-13"),
            ],
        ),
        (
            "A meeting, co-chaired by Ilse Varga, Peru's minister for trade, and Tomas Renko, her colleague from Chile, and "
            "attended by Jana Holub and Moses Okello, was held on Monday.",
            [({VARGA, RENKO, HOLUB, OKELLO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko met on Monday. The banker Jana Holub, who did not attend the lunch, complained. They "
            "look forward to speaking soon.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko spoke in the corridor on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Negotiators of the Peruvian government and the Free Front, a faction of the rebels, have held their first video "
            "conference in a year, Radio Lima reported.",
            [({"Peruvian government", "Free Front"}, "held", "video", None)],
        ),
        (
            "The directors general of ports of Peru and Chile, Lt. Gen. Ilse Varga and Maj. Gen. Tomas Renko, used their "
            "hotline on Saturday.",
            [({VARGA, RENKO}, "held", "phone", "2024-05-11")],
        ),
        (
            "Lima, 14 May (EFE).- The presidents of Peru, Ilse Varga, and Chile, Tomas Renko, met on Monday and signed a pact.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga recalled having discussed the weir with the manager Tomas Renko in Lima on May 10 and, two days later, "
            "with Minister Jana Holub in Vienna.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-10"),
                ({VARGA, HOLUB}, "held", "in_person", "2024-05-12"),
            ],
        ),
        (
            "Ilse Varga met Tomas Renko. Next Tuesday Varga is expected in Lima, where President Jana Holub will receive her.",
            [
                ({VARGA, RENKO}, "held", "in_person", None),
                ({HOLUB, VARGA}, "planned", "in_person", "2024-05-21"),
            ],
        ),
        ("Peru's disaster chief flew to Lima on Friday for a working lunch with Minister Ilse Varga.", []),
        (
            "Executives from Nimbra Corp and the Delta Bank held a "
            "hearing in Lima on May 5, while a follow-up call set for May 13 was scrapped.",
            [
                ({"Nimbra Corp", "Delta Bank"}, "held", "in_person", "2024-05-05"),
                ({"Nimbra Corp", "Delta Bank"}, "cancelled", "phone", "2024-05-13"),
            ],
        ),
        (
            "Chancellor Ilse Varga has received a delegation from Peru. The delegation, led by Tomas Renko, was received at the "
            "palace on Wednesday. A day earlier, Jana Holub, the foreign minister, gave a banquet for the visitors.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-15"),
                ({HOLUB, RENKO}, "held", "in_person", "2024-05-14"),
            ],
        ),
        (
            "Chancellor Ilse Varga has received a delegation from Peru. The premier, Tomas Renko, was received by Jana Holub.",
            [({RENKO, HOLUB}, "held", "in_person", None)],
        ),
        (
            "Premier Ilse Varga sent a message to the king, while minister Tomas Renko spoke with the envoy Jana Holub over the "
            "phone.",
            [({RENKO, HOLUB}, "held", "phone", None)],
        ),
        (
            "Peru's energy minister and the head of the fund's export arm clashed at a meeting in Lima, aides said. Minister Ilse "
            "Varga told Tomas Renko that Peru would not pay.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        ("Peru's energy minister and the head of the fund resigned. Ilse Varga told Tomas Renko to go.", []),
        (
            "Ilse Varga hammered out a deal with Tomas Renko in all-night negotiations in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        ("Ilse Varga and Tomas Renko argued that the talks had failed and struck a deal after the vote.", []),
        (
            "Energy ministers Ilse Varga and Tomas Renko met in Lima on Monday. The pair will take stock again on 15 June.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
                ({VARGA, RENKO}, "planned", "unspecified", "2024-06-15"),
            ],
        ),
        (
            "The border commissions of Peru and Chile, chaired by deputy premiers Ilse Varga and Tomas Renko, wrapped up their "
            "twelfth round on Wednesday at a checkpoint.",
            [({"Peru", "Chile"}, "held", "in_person", "2024-05-15")],
        ),
        (
            "Ilse Varga spent three hours with Tomas Renko on Monday, a day after she had seen Jana Holub in Lima.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
                ({VARGA, HOLUB}, "held", "in_person", None),
            ],
        ),
        (
            "Ilse Varga had met Tomas Renko twice since Easter - once in Lima, on 11 April, and once over Zoom a fortnight ago.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-04-11"),
                ({VARGA, RENKO}, "held", "video", "2024-W18"),
            ],
        ),
        (
            "Ilse Varga and Tomas Renko had seen each other in April 2023 in Lima, at a fair, and in the spring of 2022 in Quito.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2023-04"),
                ({VARGA, RENKO}, "held", "in_person", "2022-SP"),
            ],
        ),
        (
            "Ilse Varga and Tomas Renko met in Lima in May 2022 and in June 2022 he resigned.",
            [({VARGA, RENKO}, "held", "in_person", "2022-05")],
        ),
        (
            "Ilse Varga and Tomas Renko met in Lima on Monday and Tuesday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga met Tomas Renko on Monday. She updated Renko on her call with Moses Okello on Sunday. Finally, they "
            "discussed migration.",
            [
                ({VARGA, RENKO}, "held", "in_person", "2024-05-13"),
                ({VARGA, OKELLO}, "held", "phone", "2024-05-12"),
            ],
        ),
        (
            "Ilse Varga and Tomas Renko met on Monday. The ministers directed their experts to reconvene in Lima in June.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
        (
            "The Delta Union, whose own pay talks with the Delta Bank are to begin on 24 May, called it bad.",
            [({"Delta Union", "Delta Bank"}, "planned", "in_person", "2024-05-24")],
        ),
        (
            "The session, which was attended by Ilse Varga, Tomas Renko and Jana Holub, took place on Monday.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga chaired a meeting on Monday attended by Tomas Renko and Jana Holub.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2024-05-13")],
        ),
        (
            "Ilse Varga and Tomas Renko appeared together at a press conference in Lima on Monday.",
            [({VARGA, RENKO}, "held", "in_person", "2024-05-13")],
        ),
    ],
)
def test_it_finds_who_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    record = loaded.summarise(from_text(text, Known(published=dt.date(2024, 5, 16))))
    assert told(record) == expected
