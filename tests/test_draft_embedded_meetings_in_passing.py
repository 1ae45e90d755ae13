"""Meetings told in passing: behind "since", in a relative clause, on a larger event's margins, one after another."""

from __future__ import annotations

import pytest
from meeting_tools import HOLUB, OKELLO, RENKO, VARGA, Told, meetings_of, told

from summarizer import Summarizer

BOTH = {VARGA, RENKO}


@pytest.mark.parametrize(
    "text",
    [
        f"{VARGA} and {RENKO} held a closed-door meeting on Thursday, their first encounter since a dinner in Djibouti in February.",
        f"{VARGA} and {RENKO} met on Thursday for the first time since a summit in Djibouti in February.",
    ],
)
def test_what_stands_behind_since_is_an_earlier_meeting(loaded: Summarizer, text: str) -> None:
    record = loaded.summarise(text, published="2025-11-05")
    places = [meeting.place.text if meeting.place else None for meeting in record.meetings]
    assert told(record) == [(BOTH, "held", "in_person", "2025-10-30"), (BOTH, "held", "in_person", "2025-02")]
    assert places == [None, "Djibouti"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} will leave for Lima on Sunday for talks with {RENKO}, with whom she held a videoconference last week.",
            [(BOTH, "planned", "in_person", "2025-11-09"), (BOTH, "held", "video", "2025-W44")],
        ),
        (
            f"{VARGA} praised {RENKO}, with whom she had dinner on Monday.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} met Foreign Minister {RENKO}, who thanked her for help after last month's floods.",
            [(BOTH, "held", "in_person", None)],
        ),
        (
            f"{VARGA} met Foreign Minister {RENKO}, who also heads the Green Party, on Monday.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} has accepted an invitation to visit Lima in September, when she is to be received by President {RENKO}.",
            [(BOTH, "planned", "in_person", "2026-09")],
        ),
        (
            f"Foreign Minister {VARGA}, who settled the terms with {RENKO} on the sidelines of a fair in May, said so.",
            [(BOTH, "held", "in_person", "2025-05")],
        ),
    ],
)
def test_a_clause_beside_tells_of_its_own_meeting_alone(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


def test_all_of_a_list_have_met_at_their_summit(loaded: Summarizer) -> None:
    text = (
        f"President {VARGA}, Prime Minister {RENKO} and Foreign Minister {HOLUB} on Thursday pledged to act, "
        "according to a paper issued after their summit in Lima."
    )
    assert [(who, day) for who, _, _, day in meetings_of(loaded, text)] == [({VARGA, RENKO, HOLUB}, "2025-10-30")]


def test_a_series_of_meetings_has_one_day(loaded: Summarizer) -> None:
    text = (
        f"Prime Minister {VARGA} on Thursday held a series of meetings on the sidelines of the summit.\n\n"
        f"She met President {RENKO}. Varga also held talks with {HOLUB}. She had last met {OKELLO} in May."
    )
    days = {frozenset(who): day for who, _, _, day in meetings_of(loaded, text)}
    assert days == {
        frozenset({VARGA, RENKO}): "2025-10-30",
        frozenset({VARGA, HOLUB}): "2025-10-30",
        frozenset({VARGA, OKELLO}): "2025-05",
    }


def test_a_call_planned_instead_is_another_meeting(loaded: Summarizer) -> None:
    text = f"{VARGA} cancelled a visit to Riga, where she was to see {RENKO}. The two will speak by video link instead."
    assert [(who, state, how) for who, state, how, _ in meetings_of(loaded, text)] == [
        (BOTH, "cancelled", "in_person"),
        (BOTH, "planned", "video"),
    ]


def test_a_meeting_called_off_calls_no_other_off(loaded: Summarizer) -> None:
    text = (
        f"A meeting on rents was called off, and a conversation between {VARGA} and {RENKO} the next day ended badly."
    )
    assert [(who, state) for who, state, _, _ in meetings_of(loaded, text)] == [(BOTH, "held")]


def test_the_two_are_those_whom_a_sentence_named_since_side_by_side(loaded: Summarizer) -> None:
    text = f"{VARGA} talked to {RENKO} on Sunday. {HOLUB} and {OKELLO} were detained in May. The mayor, Ann Leko, met the two."
    assert [who for who, _, _, _ in meetings_of(loaded, text)] == [BOTH, {"Ann Leko", HOLUB, OKELLO}]


def test_those_named_side_by_side_had_the_meeting_that_others_attended(loaded: Summarizer) -> None:
    text = (
        f"Profits fell a day after CEO {VARGA} and union leader {RENKO} failed to narrow their differences.\n\n"
        f"“Same paper,” Renko said after the two-hour meeting, which was also attended by minister {HOLUB}."
    )
    assert [who for who, _, _, _ in meetings_of(loaded, text)] == [{VARGA, RENKO, HOLUB}]


def test_who_was_to_have_joined_did_not(loaded: Summarizer) -> None:
    text = (
        f"{VARGA} flies to Lima on Sunday for talks with {RENKO}. "
        f"The signing, at which {HOLUB} was to have joined the two, has been called off."
    )
    assert [who for who, _, _, _ in meetings_of(loaded, text)] == [BOTH]


def test_whom_somebody_is_told_to_meet_he_has_not_met(loaded: Summarizer) -> None:
    assert not meetings_of(loaded, f"{VARGA} instructed {RENKO} to discuss the details with {HOLUB}.")


def test_the_head_of_any_firm_is_no_other_head(loaded: Summarizer) -> None:
    text = (
        f"{VARGA} spoke to the head of a gas trader in May. The head of Latvia's energy regulator, {RENKO}, resigned."
    )
    assert not meetings_of(loaded, text)


def test_a_style_outweighs_a_given_name(loaded: Summarizer) -> None:
    text = "Prime Minister Luca Roe resigned. Paul Doe was absent.\n\nMs Roe was in Lima, where she met Jacek Wilk."
    assert [who for who, _, _, _ in meetings_of(loaded, text)] == [{"Luca Roe", "Jacek Wilk"}]


def test_a_lawyer_has_talked_to_his_client(loaded: Summarizer) -> None:
    text = (
        f"{VARGA} was freed on Monday. Minister {HOLUB} confirmed it. Varga's lawyer, {RENKO}, dismissed the report. "
        "He said that he had last talked to her by phone on Sunday."
    )
    assert [who for who, _, _, _ in meetings_of(loaded, text)] == [BOTH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Peru, whose foreign secretary, {VARGA}, was received by President {RENKO} in May, said no.",
            [(BOTH, "held", "in_person", "2025-05")],
        ),
        (
            f"The commission, whose chairs, ministers {VARGA} and {RENKO}, met in Aktau on October 2, agreed.",
            [(BOTH, "held", "in_person", "2025-10-02")],
        ),
        (
            f"Ann Leko invited him to Lima and praised the commission, whose chairs, {VARGA} and {RENKO}, met on October 2.",
            [(BOTH, "held", "in_person", "2025-10-02")],
        ),
        (f"{VARGA}, whose rivals include {HOLUB}, met {RENKO}.", [(BOTH, "held", "in_person", None)]),
        (
            f"Talks between {VARGA}, the creditors' adviser, {RENKO} of Doe & Roe, and the fund's chief, {HOLUB}, ended on Monday.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2025-11-03")],
        ),
        (
            f"Talks between {VARGA}, an aide to {HOLUB}, and {RENKO} ended on Monday.",
            [(BOTH, "held", "in_person", "2025-11-03")],
        ),
        (
            f"{VARGA} cut short her visit to Lima, where she was to meet {RENKO} on Friday.",
            [(BOTH, "cancelled", "in_person", "2025-11-07")],
        ),
        (
            f"The clip purports to capture {VARGA} in conversation with {RENKO} at a hotel in Lima in February.",
            [(BOTH, "held", "unspecified", "2025-02")],
        ),
        (
            f"President {VARGA} spoke. A dinner that she gave on Thursday was attended by {RENKO} and {HOLUB}.",
            [({VARGA, RENKO, HOLUB}, "held", "in_person", "2025-10-30")],
        ),
    ],
)
def test_longer_phrases_say_who_met(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected
