"""Layouts of news: interviews without labels, transcripts with odd ones, updates, round-ups and credits."""

from __future__ import annotations

import pytest
from claims_of_text import claims

from summarizer import Summarizer

VARGA = "Ilse Varga"
INTRO = "Ilse Varga, the founder of Norwell Boats, spoke to us in Orlu."
ANSWERS = ("I began with one hull.", "We had no money at all.", "My sons will go on.")
ASKED = ("How did it begin?", "What was the hardest part?", "What comes next?")


def interview(question: str, answer: str, between: str = "\n\n") -> str:
    turns = [f"{question}{q}{between}{answer}{a}" for q, a in zip(ASKED, ANSWERS, strict=True)]
    return "\n\n".join([INTRO, *turns])


@pytest.mark.parametrize(
    ("question", "answer", "between"),
    [
        ("", "", "\n\n"),
        ("– ", "– ", "\n\n"),
        ("– ", "– ", "\n"),
        ("Q: ", "A: ", "\n"),
        ("Orlu Post: ", "Ilse Varga: ", "\n\n"),
        ("Orlu Post: ", "Varga: ", "\n"),
        ("OP: ", "IV: ", "\n\n"),
        ("QUESTION: ", "VARGA: ", "\n\n"),
        ("REPORTER: ", "MS VARGA: ", "\n\n"),
    ],
)
def test_answers_are_whose_the_interview_is(loaded: Summarizer, question: str, answer: str, between: str) -> None:
    record = loaded.summarise(interview(question, answer, between))
    assert [c for c in claims(record) if c[0] == VARGA] == [(VARGA, [told]) for told in ANSWERS]
    assert {actor.name for actor in record.actors} - {"Orlu Post"} == {VARGA, "Norwell Boats"}


@pytest.mark.parametrize(
    "text",
    [
        # nobody answers as "I" or "we"; two questions alone are no interview; what is quoted has cues of its own
        "\n\n".join([INTRO, "Why close it?", "It is too old.", "Who pays?", "The town does.", "And then?", "Nobody knows."]),
        "\n\n".join([INTRO, *ASKED[:1], ANSWERS[0], *ASKED[1:2], ANSWERS[1]]),
    ],
)  # fmt: skip
def test_questions_as_headings_are_no_interview(loaded: Summarizer, text: str) -> None:
    assert claims(loaded.summarise(text)) == []


def test_what_a_paper_adds_after_the_last_answer_is_its_own(loaded: Summarizer) -> None:
    for question, answer in (("", ""), ("Q: ", "A: ")):
        text = interview(question, answer) + "\n\nIlse Varga’s book is out in May."
        assert claims(loaded.summarise(text))[-1] == (VARGA, [ANSWERS[-1]])


@pytest.mark.parametrize(
    "lead",
    ["14:30 ", "14.30: ", "9:05 a.m. — ", "14:30 GMT\n", "[14:30] ", "• ", "- ", "* ", "ORLU — ", "ORLU (Norwire) — "],
)
def test_what_leads_an_item_in_is_no_part_of_its_sentence(loaded: Summarizer, lead: str) -> None:
    item = "Chilean Energy Minister Ilse Varga says it is over. Peru’s mayor, Tomas Renko, met Ilse Varga on Monday."
    record = loaded.summarise(f"The storm has passed the coast.\n\n{lead}{item}", published="2024-05-16")
    people = {a.name: [role.text for role in a.roles] for a in record.actors if a.kind == "person"}
    assert people == {VARGA: ["Chilean Energy Minister"], "Tomas Renko": ["mayor"]}
    assert claims(record) == [(VARGA, ["it is over"])]
    assert len(record.meetings) == 1


@pytest.mark.parametrize(
    "credit",
    [
        "Photograph: Ilse Varga/Norwire",
        "(Photo: Ilse Varga / Norwire)",
        "Image credit: Ilse Varga, Orlu Archive",
        "Photo by Ilse Varga",
        "The bridge on Monday. Credit: Ilse Varga/Norwell Images",
        "The bridge at night. (NORW Photo/Ilse Varga, File)",
        "The bridge at night. NORWIRE/Ilse Varga",
    ],
)
def test_who_took_a_picture_is_nobody_of_the_story(loaded: Summarizer, credit: str) -> None:
    record = loaded.summarise(f"The bridge is open.\n\n{credit}\n\nTomas Renko, the mayor, said it was late.")
    assert {actor.name for actor in record.actors} == {"Tomas Renko"}


def test_a_post_set_into_the_page_is_whose_name_is_under_it(loaded: Summarizer) -> None:
    post = "It is over. We told them to go."
    text = f"Ilse Varga has resigned.\n\n{post}\n\n— Ilse Varga (@ivarga) May 15, 2024\n\nTomas Renko took over."
    assert claims(loaded.summarise(text)) == [(VARGA, [post])]
    text = f"Ilse Varga has resigned.\n\n{post}\n\n— Ilse Varga contributed to this report."
    assert (VARGA, [post]) not in claims(loaded.summarise(text))


@pytest.mark.parametrize("label", ["Ilse Varga, head of Norwell Boats", "PERUVIAN ENERGY MINISTER ILSE VARGA"])
def test_a_quotation_is_whose_name_is_above_it(loaded: Summarizer, label: str) -> None:
    record = loaded.summarise(f"Reactions to the vote:\n\n{label}\n“It is over. We will go on with the work.”")
    assert [(name.title(), said) for name, said in claims(record)] == [
        (VARGA, ["It is over. We will go on with the work."])
    ]


def test_a_code_tells_whose_a_runner_is(loaded: Summarizer) -> None:
    record = loaded.summarise("Results:\n\n1. Ilse Varga (KEN) 2:11:41\n\n2. Tomas Renko (NOR) 2:12:03")
    assert {actor.name for actor in record.actors} == {VARGA, "Tomas Renko"}
    record = loaded.summarise("Ilse Varga (KENA), Tomas Renko (KEN Union) and the KEN group met.")
    assert len(record.actors) > 2


def test_who_is_spoken_of_beside_pictures_counts(loaded: Summarizer) -> None:
    record = loaded.summarise("The photo, by Ilse Varga, shows Tomas Renko.\n\nImage rights were sold, said Varga.")
    assert {actor.name for actor in record.actors} == {VARGA, "Tomas Renko"}
