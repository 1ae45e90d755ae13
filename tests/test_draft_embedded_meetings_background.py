"""Meetings told in the background of something else, and whose they are where a clause tells it by the way."""

from __future__ import annotations

import pytest
from meeting_tools import OKELLO, RENKO, VARGA, Told, meetings_of

from summarizer import Summarizer

MON, FRI = "2025-11-03", "2025-11-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"At its previous session, which {VARGA} and {RENKO} co-chaired by video link in May, Peru and Chile set a quota.",
            [({"Peru", "Chile"}, "held", "video", "2025-05")],
        ),
        (
            f"A meeting between {VARGA} and {RENKO}, which was held by video link on Monday, ended in anger.",
            [({VARGA, RENKO}, "held", "video", MON)],
        ),
        (
            f"The last contact between {VARGA} and {RENKO} took place in Lima in March.",
            [({VARGA, RENKO}, "held", "in_person", "2025-03")],
        ),
        ("The last contact between the lorry and the rail was on Monday.", []),
        (f"Contact between {VARGA} and {RENKO} occurred on the last lap and both drivers retired.", []),
        (f"Foreign Minister {VARGA} of Peru met the leader of Chile's largest union on Monday.", []),
        (f"Coach {VARGA} clashed with {RENKO} on the sidelines of the final.", []),
        (f"Foreign Minister {VARGA} lived with {RENKO} on the edge of the village.", []),
        (
            f"{VARGA} and {RENKO} announced their divorce on Wednesday. The pair met at a film festival.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            f"{VARGA} was sure that the agreements reached during recent talks with {RENKO} in Orlu would hold.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (f"{VARGA} said that Moses Okello's deals struck during talks with {RENKO} were void.", []),
        (f"{VARGA} criticised the mayor's talks with {RENKO}.", []),
        ("She said she'd meet him on Monday.", []),
        (f"{VARGA} said that a meeting with {RENKO} was out of the question.", []),
        (f"Analyst {VARGA} said that talks with {RENKO} were planned.", []),
        (f"After a cancelled meeting with {RENKO}, {VARGA} left.", [({VARGA, RENKO}, "cancelled", "in_person", None)]),
        (f"Journalist {VARGA} wrote that the deal struck in talks with {RENKO} was weak.", []),
        (
            f"At Monday's meeting with {RENKO}, which was called off, {VARGA} wanted to seek a loan.",
            [({VARGA, RENKO}, "cancelled", "in_person", MON)],
        ),
        (
            f"{VARGA} spoke to the press after Monday's talks with {RENKO}.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"Speaking at a meeting of the council this morning, Mayor {VARGA} urged calm. {RENKO} and {OKELLO} were "
            "present in the meeting.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", "2025-11-05")],
        ),
        (f"Speaking at a rally held this morning, {VARGA} urged calm. {RENKO} was present in the crowd.", []),
        (
            "Fiji and Peru agreed on Wednesday to reopen the road.\n\nPeruvian Foreign Minister Ilse Varga met her Fijian "
            "counterpart, Tomas Renko, for three hours in Orlu.",
            [({VARGA, RENKO}, "held", "in_person", "2025-11-05")],
        ),
        (
            "Fiji and Peru agreed on Monday to reopen the road.\n\nMayor Ilse Varga met Senator Tomas Renko in Orlu.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            "The Harbour Workers' Union is on strike. A delegation of the union will meet Finance Secretary Ilse Varga on "
            "Friday.",
            [({"Harbour Workers' Union", VARGA}, "planned", "in_person", FRI)],
        ),
        ("The Harbour Workers' Union is on strike. Officials of the ministry met Ilse Varga on Monday.", []),
    ],
)
def test_what_is_told_in_the_background(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("Peru and Chile usually hold consultations every autumn.", []),
        (f"{VARGA} and {RENKO} meet every two weeks.", []),
        (f"{VARGA} and {RENKO} hold talks twice a year.", []),
        (f"{VARGA} and {RENKO}, who usually agree, held talks on Monday.", [MON]),
        ("Peru and Chile hold talks every spring. The last round was held in Lima in May.", ["2025-05"]),
    ],
)
def test_what_comes_back_is_no_meeting_but_its_last_round_is(
    loaded: Summarizer, text: str, whens: list[str | None]
) -> None:
    assert [when for _, _, _, when in meetings_of(loaded, text)] == whens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{VARGA} left Lima on Monday after a two-day visit that included talks with President {RENKO}.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (
            f"{VARGA} returned from a tour of the region that included meetings with {RENKO} and {OKELLO}.",
            [({VARGA, RENKO, OKELLO}, "held", "in_person", None)],
        ),
        (
            f"{VARGA}'s schedule on Friday includes a meeting with {RENKO}.",
            [({VARGA, RENKO}, "planned", "in_person", FRI)],
        ),
        (f"The tour of the museum, which included a meeting with {VARGA}, is popular.", []),
        (
            f"Fresh from a phone call with {VARGA} on Monday, {RENKO} told parliament the road would open.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (
            f"{VARGA} is in Lima at the invitation of President {RENKO}, with whom she will discuss trade.",
            [({VARGA, RENKO}, "planned", "unspecified", None)],
        ),
        (f"{RENKO}, to whom {VARGA} gave a book, left.", []),
        (
            f"The announcement was made by {VARGA} at a meeting with {RENKO} on Monday.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"The proposal was put to {RENKO} by {VARGA} at a meeting on Monday.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"{RENKO} was told of the plan by {VARGA} in a call on Monday.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (
            f"The plan was discussed by {VARGA} and {RENKO} on Monday.",
            [({VARGA, RENKO}, "held", "unspecified", MON)],
        ),
        (f"{VARGA} was accused by {RENKO} of lying in a call to the police.", []),
        (f"{VARGA} was replaced as chairman by {RENKO} at a meeting of the board on Monday.", []),
        (
            f"{VARGA} and {RENKO} returned to Lima on Monday for a third round of talks.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (f"{VARGA} briefed President {RENKO} on the flood.", [({VARGA, RENKO}, "held", "unspecified", None)]),
        (f"{VARGA} told President {RENKO} about the flood.", [({VARGA, RENKO}, "held", "unspecified", None)]),
        (f"{VARGA} told President {RENKO} that she would resign.", []),
        (f"{VARGA} informed President {RENKO} of it in a letter.", []),
        (f"{VARGA} told officer {RENKO} about the knife.", []),
        (f"{VARGA} reported to President {RENKO} until May.", []),
        (f"Ministers {VARGA} and {RENKO} cancelled talks with the union on Monday.", []),
        (
            f"{VARGA} met President {RENKO} on Monday. Varga briefed the President on the flood.",
            [({VARGA, RENKO}, "held", "in_person", MON)],
        ),
        (
            f"As a result of the talks, {VARGA} and {RENKO} signed five agreements.",
            [({VARGA, RENKO}, "held", "in_person", None)],
        ),
        (f"As a result of the strike, {VARGA} and {RENKO} lost money.", []),
        (
            f"{VARGA} wished {RENKO} a happy birthday by telephone on Monday.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (
            f"{VARGA} expressed her condolences to {RENKO} by telephone on Monday.",
            [({VARGA, RENKO}, "held", "phone", MON)],
        ),
        (f"{VARGA} expressed her condolences to {RENKO} in a telegram on Monday.", []),
        (
            f"{VARGA} will visit Chile on November 7. She will have talks with {RENKO}.",
            [({VARGA, RENKO}, "planned", "in_person", FRI)],
        ),
        (
            f"{VARGA} flies to Lima on Friday, where President {RENKO} will host a lunch in her honour.",
            [({VARGA, RENKO}, "planned", "in_person", FRI)],
        ),
        (
            f"{VARGA} was to meet {RENKO} on Tuesday, but the talks were pushed back to Friday.",
            [({VARGA, RENKO}, "planned", "in_person", FRI)],
        ),
    ],
)
def test_who_met_where_a_clause_tells_it_by_the_way(loaded: Summarizer, text: str, expected: list[Told]) -> None:
    assert meetings_of(loaded, text) == expected
