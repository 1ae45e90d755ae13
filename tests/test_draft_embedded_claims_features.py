"""Claims in features and local copy: what somebody is beside his name, credits, links and styles of address."""

from __future__ import annotations

import pytest
from claims_of_text import said

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "According to Ilse Varga, a tide expert at the Orlu Institute, the wall will hold.",
            "Ilse Varga",
            ["the wall will hold"],
        ),
        ("According to Varga, the wall and two piers will hold.", "Ilse Varga", ["the wall and two piers will hold"]),
        (
            "The fair could bring in $9 million, said Ilse Varga, senior vice president of sales for the Orlu Fair "
            "Association and general manager of the pier.",
            "Ilse Varga",
            ["The fair could bring in $9 million"],
        ),
        (
            "Varga said:“We would like to thank you all for coming.”",
            "Ilse Varga",
            ["We would like to thank you all for coming."],
        ),
        (
            "The head of the panel said the file was closed, and for that reason he asked the town to wait.",
            "head of the panel",
            ["the file was closed"],
        ),
        (
            "READ ALSO: Baker loses stall, court told\n\nVarga said the court was wrong.",
            "Ilse Varga",
            ["the court was wrong"],
        ),
        (
            "The long clean-up at Orlu Creek Credit: Orlu News\n\nVarga said the creek was foul.",
            "Ilse Varga",
            ["the creek was foul"],
        ),
        (
            "The declaration stressed that talk was the only way. “The town is in danger without free speech,” it said.",
            "declaration",
            ["talk was the only way"],
        ),
        (
            "“The plain answer is that it rained for days.”\n— Ilse Varga, a tide expert",
            "Ilse Varga",
            ["The plain answer is that it rained for days."],
        ),
        ("Not quite, argues Ilse Varga, a diver and co-author of a study of the pier.", "Ilse Varga", ["Not quite"]),
        (
            "Renko of Orlu University, who led the study, said it was cold.",
            "Tomas Renko",
            ["it was cold"],
        ),
        (
            "“It was cold,” Varga, a diver at Orlu University and lead author of the study, said.",
            "Ilse Varga",
            ["It was cold,"],
        ),
        (
            "New research published in the Orlu Review suggests that eels sleep.",
            "New research published in the Orlu Review",
            ["eels sleep"],
        ),
        ("Varga tells the Orlu Review why.", None, []),
        ("Doe had warned of the flood, according to leaked emails.", "leaked emails", ["Doe had warned of the flood"]),
        ("Doe had warned of the flood, according to a memo.", "memo", ["Doe had warned of the flood"]),
        ("“It was cold.” Varga said on Monday.", "Ilse Varga", ["It was cold."]),
        ("Varga called the vote „a farce“.", "Ilse Varga", ["the vote", "a farce"]),
        (
            "Varga spoke for an hour.\n\n“It is cold. We will go on with the work.”",
            "Ilse Varga",
            ["It is cold. We will go on with the work."],
        ),
        ("The research took years.", None, []),
        ("If Varga agrees the school should close, pupils will move.", None, []),
    ],
)
def test_what_is_no_part_of_a_claim(text: str, speaker: str | None, content: list[str]) -> None:
    assert said(text)[:1] == ([(speaker, content)] if content else [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mum Georgia Tarn said she was tired.", "Georgia Tarn"),
        ("Coun Peter Folk said he was tired.", "Peter Folk"),
        ("Chairman of governors Rhian Bell urged people to write to the Local Education Authority.", "Rhian Bell"),
        ("“We will gather on Friday,” said K Das, one of the coordinators.", "K Das"),
        ("Former Radio 2 DJ Len Farley said he was tired.", "Len Farley"),
    ],
)
def test_what_people_are_called_by_is_no_name(text: str, name: str) -> None:
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(text, published="2026-05-13")
    assert [actor.name for actor in record.actors if actor.kind == "person"] == [name]
    assert [claim.speaker for claim in record.claims] == [record.actors[[a.name for a in record.actors].index(name)].id]


def test_a_towns_body_and_of_its_district() -> None:
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(
            "Rob Harden, chairman of the Peterley and District Angling Club, said it was late."
        )
    assert "Peterley and District Angling Club" in [actor.name for actor in record.actors]


@pytest.mark.parametrize(
    "who",
    [
        "Chiara Bellini | of Stockholm-based consultancy Norrsken Energy",
        "Jelena Marković | of Stockholm-based consultancy Norrsken Energy",
        "Arumugam Selvan | of investment bank Keppra Capital",
        "Bank of Fiji governor | Sera Vunipola",
        "University of Orlu economist | Maider Etxeberria",
    ],
)
def test_who_is_the_person_and_not_whom_he_works_for(who: str) -> None:
    person = next(part for part in who.split(" | ") if part.istitle() and len(part.split()) == 2)
    text = f'"Prices will rise," said {who.replace(" | ", " ")}, who estimated the cost at $5 billion.'
    assert [speaker for speaker, _ in said(text)] == [person, person]
