"""Meetings told by what came of them, or by who turned to what: over lunch, in a call, to sign, "focused on"."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

BOTH = {VARGA, RENKO}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The deal was struck over lunch in Oslo on Monday between {VARGA}, the Danish minister, and {RENKO}, her Norwegian counterpart.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (
            f"The sale was agreed during a lunch at the Savoy last week between the owner, {VARGA}, and the banker {RENKO}. "
            "A first meeting, pencilled in for October 20 in London, fell through.",
            [(BOTH, "held", "in_person", "2025-W44"), (BOTH, "cancelled", "in_person", "2025-10-20")],
        ),
        (
            f"China's foreign minister, {VARGA}, told his Brazilian counterpart, {RENKO}, that Beijing would buy more beef, in a "
            "telephone conversation. Tuesday's call was held at the request of Brazil.",
            [(BOTH, "held", "phone", "2025-11-04")],
        ),
        (
            f"President {VARGA} held talks with Chancellor {RENKO} in Quito. Tuesday's meeting lasted three hours.",
            [(BOTH, "held", "in_person", "2025-11-04")],
        ),
        (
            f"President {VARGA} met Chancellor {RENKO} in Quito. Monday's talks with Fiji are said to have failed.",
            [(BOTH, "held", "in_person", None)],
        ),
        (
            f"{VARGA} and {RENKO} spoke by phone. Monday's meeting of the council was put off.",
            [(BOTH, "held", "phone", None)],
        ),
        (
            f"{RENKO}, the curator of a museum in Leipzig, is to come to Lomé next month to sign an agreement with {VARGA}.",
            [(BOTH, "planned", "in_person", "2025-12")],
        ),
        (f"{VARGA} flew to Berlin on Friday to sign a contract with {RENKO}'s club.", []),
        (
            f"{VARGA} summoned the coach, {RENKO}, to her office on Friday and fired him.",
            [(BOTH, "held", "in_person", "2025-10-31")],
        ),
        (f"{VARGA} called the coach, {RENKO}, to account on Friday.", []),
        (
            f"{VARGA} invited {RENKO} and the chief, {OKELLO}, to a rehearsal, and afterward the three sat up until 3 a.m.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", None)],
        ),
        (
            f"{OKELLO} praised {VARGA} and {RENKO} on Friday, and the two talked for hours.",
            [(BOTH, "held", "unspecified", "2025-10-31")],
        ),
    ],
)
def test_what_came_of_a_meeting_tells_who_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (f"President {VARGA} and Chancellor {RENKO} focused on trade and the situation in Sudan.", True),
        (f"Mr {RENKO} and Ms {VARGA} touched on prospects for closer relations. President {RENKO} thanked her.", True),
        (
            f"After a detailed discussion of the war in Sudan, President {VARGA} and Chancellor {RENKO} called for a truce.",
            True,
        ),
        (f"After a discussion of the school roof, parents {VARGA} and {RENKO} left.", False),
        (f"Senators {VARGA} and {RENKO} focused on the economy and energy in their speeches.", False),
        (f"President {VARGA} and Governor {RENKO} each focused on trade.", False),
        (f"Justices {VARGA} and {RENKO} reviewed the issues and found no problems.", False),
        (f"Captain {VARGA} and manager {RENKO} focused on the problems in midfield.", False),
        (f"Governor {VARGA} and Senator {RENKO} focused on security at the border.", False),
        (f"Mayor {VARGA} and Governor {RENKO} reviewed preparations for the storm on Monday.", False),
        (f"Justice Minister {VARGA} and Attorney General {RENKO} reviewed the issue and found no wrongdoing.", False),
        (f"President {VARGA} and Prime Minister {RENKO} have focused on energy for years.", False),
    ],
)
def test_heads_of_two_sides_who_turn_to_a_matter_talk_with_one_another(
    loaded: Summarizer, text: str, met: bool
) -> None:
    assert meetings_of(loaded, text) == ([(BOTH, "held", "unspecified", None)] if met else [])
    assert not any(meeting.place for meeting in loaded.summarise(text, published="2025-11-05").meetings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"When they sat down on Monday, {VARGA} asked {RENKO} to lower the rent.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (f"When they met the press on Monday, {VARGA} praised {RENKO}.", []),
        (
            f"{VARGA} phoned {RENKO} on Friday. The note says that {HOLUB} told {OKELLO} so. The two also discussed gas. "
            "They agreed to meet in Lima next month.",
            [(BOTH, "held", "phone", "2025-10-31"), (BOTH, "planned", "in_person", "2025-12")],
        ),
        (
            f"Peru and Chile have agreed to reopen the border, Bolivia's prime minister, {HOLUB}, said on Thursday after hosting the "
            f"two countries' foreign ministers for talks. Chilean Foreign Minister {VARGA} spoke of progress. Her Peruvian "
            f"counterpart, {RENKO}, left without a word.",
            [({HOLUB, VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            f"{OKELLO} and {HOLUB} held talks in Oslo on Monday. Peru's {VARGA} and Chile's {RENKO} last met in Lima on June 3. "
            "A round planned for Geneva on July 19 was called off.",
            [
                ({OKELLO, HOLUB}, "held", "in_person", "2025-11-03"),
                (BOTH, "held", "in_person", "2025-06-03"),
                (BOTH, "cancelled", "unspecified", "2025-07-19"),
            ],
        ),
    ],
)
def test_those_who_met_are_found_by_what_stands_around_them(
    loaded: Summarizer, text: str, expected: list[Told]
) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("office", "same"), [("farm minister", False), ("minister of culture", False), ("foreign minister", True)]
)
def test_the_counterpart_of_a_minister_has_the_same_field(loaded: Summarizer, office: str, same: bool) -> None:
    text = f"China's foreign minister, {VARGA}, met his Brazilian counterpart on Monday. Brazil's {office}, {RENKO}, was sorry."
    assert meetings_of(loaded, text) == [({VARGA, RENKO if same else "Brazil"}, "held", "in_person", "2025-11-03")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Border minister {VARGA} was questioned by {OKELLO}. The palace said Prime Minister {RENKO} had full confidence in the "
            "minister. His spokesman added that the two had spoken on Monday.",
            [(BOTH, "held", "unspecified", "2025-11-03")],
        ),
        (
            f"{VARGA} and {RENKO} met on Monday. {OKELLO} praised the minister. The two spoke for an hour.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (
            f"Colombian President {VARGA} cancelled a trip during which she was to have met U.S. President {RENKO}. {VARGA} instructed "
            f"Foreign Minister {HOLUB} to say so. Mexican President {OKELLO} telephoned both leaders on Tuesday.",
            [
                (BOTH, "cancelled", "in_person", None),
                ({OKELLO, VARGA}, "held", "phone", "2025-11-04"),
                ({OKELLO, RENKO}, "held", "phone", "2025-11-04"),
            ],
        ),
        (
            f"Labour Minister {VARGA} said that President {RENKO} had intervened. The President spoke with both labour leaders on "
            "the telephone.",
            [],
        ),
    ],
)
def test_the_two_and_both_leaders_are_not_any_two_named_before(
    loaded: Summarizer, text: str, expected: list[Told]
) -> None:
    assert meetings_of(loaded, text) == expected
