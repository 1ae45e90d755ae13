"""Claims whose speaker or content the parser hangs elsewhere: behind who and when, behind a quotation, on "it"."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

from summarizer import Summarizer

RENKO, VARGA = "Tomas Renko", "Ilse Varga"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Renko told Orlu Radio before the vote that Orlu cannot wait.", [(RENKO, ["Orlu cannot wait"])]),
        ("Renko warned the clerks during the debate that the dam could burst.", [(RENKO, ["the dam could burst"])]),
        (
            "Varga reminded the council after the walkout that two votes were outstanding.",
            [(VARGA, ["two votes were outstanding"])],
        ),
        # nor do those who hear it open it
        (
            "Renko told reporters Peru was late and that Oslo was not.",
            [(RENKO, ["Peru was late and that Oslo was not"])],
        ),
        ("Renko told lawmakers taxes would not rise.", [(RENKO, ["taxes would not rise"])]),
        (
            "Renko told reporters 20 million people living in Peru had the right to vote.",
            [(RENKO, ["20 million people living in Peru had the right to vote"])],
        ),
        ("Renko told reporters Monday it would close.", [(RENKO, ["it would close"])]),
        ("Renko told reporters Monday talks were the last.", [(RENKO, ["Monday talks were the last"])]),
        ("Renko said in a statement he had spoken with Holt.", [(RENKO, ["he had spoken with Holt"])]),
        ("Renko told reporters earlier that the dam was safe.", [(RENKO, ["the dam was safe"])]),
        ("Renko said reporters wanted to know more.", [(RENKO, ["reporters wanted to know more"])]),
        # what a noun is told of by is none
        ("Renko told the guests of the house that he had built.", [(RENKO, ["the house that he had built"])]),
        ("Varga warned of the storm that everybody feared.", [(VARGA, ["the storm that everybody feared"])]),
    ],
)
def test_what_is_told_behind_when(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Opening the case, Mara Quill, SC, said that the fire was no accident.", "Mara Quill"),
        (
            "The Cutters' Union, whose general secretary Davie Quill met the yard's owners on Tuesday, said the cut was wrong.",
            "Cutters' Union",
        ),
        ("The inquiry sat for weeks. It found that the valves had never been tested.", "inquiry"),
        ("The audit covers two years. It found that bills were paid twice.", "audit"),
        (
            "Two people with knowledge of the discussions acknowledged that Lund had left.",
            "Two people with knowledge of the discussions",
        ),
        ("“I slept in the car,” added flight director Mara Quill.", "Mara Quill"),
        ("The envoy was ill, the Peruvian presidency maintained.", "Peruvian presidency"),
        (
            "The sides agreed to meet at the Harbour Inn, a spokesperson for the Mediation Service later said Thursday.",
            "spokesperson for the Mediation Service",
        ),
        ("“The first warning was on the minister's desk in the spring,” Seo later said in a radio interview.", "Seo"),
        # the second of two clauses has a subject of its own, which may be part of an office before it
        ("It closed and in a note to the Commissioner for Roads Mara Quill said it was late.", "Mara Quill"),
        ("It fired Davie Lund and his successor Mara Quill said it was late.", "Mara Quill"),
        ("The minister opened the fair and with help from Mara Quill announced that it was late.", "minister"),
        ("The engine promises less noise. The festival promised to be big.", None),
        ("The farm lobby promised to pay.", "farm lobby"),
        # who is told of is no speaker, and things find nothing out
        ("Two people with knowledge of the discussions told that Lund had left.", None),
        ("They thanked the mayor, whose husband died in May, said the chancellery.", "chancellery"),
        ("The robot was sent down. It found that the lock was broken.", None),
    ],
)
def test_who_says_it(text: str, found: str | None) -> None:
    assert [speaker for speaker, _ in said(text)] == [found] * (found is not None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“The wider the gap becomes, the more problems it generates,” said the ferry pilot as he left.",
            [("ferry pilot", ["The wider the gap becomes, the more problems it generates,"])],
        ),
        (
            "“The board answers to its members and not to the minister,” said its president Davie Quill, who was re-elected "
            "in March. “I will be at my desk.”",
            [
                (
                    "Davie Quill",
                    ["The board answers to its members and not to the minister,", "I will be at my desk."],
                )
            ],
        ),
        # a name in quotation marks stands before its verb, too
        ("Davie Quill, known as “the Ox,” said his bid had failed.", [("Davie Quill", ["his bid had failed"])]),
    ],
)
def test_who_said_what_stands_in_quotation_marks(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("As Renko told The Orlu Post, fish stocks have fallen.", [(RENKO, ["fish stocks have fallen"])]),
        ("As Renko told her to leave, the roof fell in.", [(RENKO, ["to leave"])]),
        ("Varga pointed out the need to dredge the port.", [(VARGA, ["the need to dredge the port"])]),
        (
            "The Orlu Board of Works notes, “Salt does more harm than frost”.",
            [("Orlu Board of Works", ["Salt does more harm than frost"])],
        ),
        ("The band plays soft notes, “Blue” among them.", []),
        (
            "The roof fell, and in the words of the prosecutor, Davie Quill, SC, “nobody had looked up for years.”",
            [("Davie Quill", ["nobody had looked up for years."])],
        ),
        ("According to the mayor, Orlu is “a ruin”.", [("mayor", ["Orlu is", "a ruin"])]),
        # what is judged may be long
        (
            "A leaked cable described the claim to fees from the springs as “closed business”.",
            [("leaked cable", ["the claim to fees from the springs", "closed business"])],
        ),
        (
            "Varga praised the work of his father as mayor of Orlu.",
            [(VARGA, ["the work of his father as mayor of Orlu"])],
        ),
        # what a source asks for itself
        (
            "Two grocers, who asked that their shops not be identified, said they had bread left.",
            [("Two grocers", ["they had bread left"])],
        ),
        ("Varga asked that the children not be identified.", [(VARGA, ["the children not be identified"])]),
    ],
)
def test_what_is_cited_and_judged(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mara Quill came to the port, but the crews had left, a union source told Orlu Radio.",
            [("union source", ["Mara Quill came to the port, but the crews had left"])],
        ),
        ("Varga said it was late, but the ship sailed, the harbour master said.", 2),
        (
            "Renko left this farewell, “I have made my best friends here.”",
            [(RENKO, ["I have made my best friends here."])],
        ),
        (
            "Clerk of works and director of pier communications Davie Quill: “We don't have to turn the other cheek.”",
            [("Davie Quill", ["We don't have to turn the other cheek."])],
        ),
        ("Renko wore a shirt with a note, “Nobody is free until all of us are fed”.", []),
        ("Best song by Davie Quill: “Never Say Die Again”", []),
    ],
)
def test_what_closes_and_what_stands_alone(text: str, found: Claims | int) -> None:
    told = said(text)
    assert (len(told) if isinstance(found, int) else told) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Mara Quill noted that the works need funds, but has said that the bills must be justified.",
            [("Mara Quill", ["the works need funds"]), ("Mara Quill", ["the bills must be justified"])],
        ),
        (
            "Mara Quill says the boat saves fuel, while Orlu Shipping has estimated a 30% saving over older boats.",
            [("Mara Quill", ["the boat saves fuel"]), ("Orlu Shipping", ["a 30% saving over older boats"])],
        ),
        (
            "Mara Quill, who was there by eight, noted villagers had pulled out survivors.",
            [("Mara Quill", ["villagers had pulled out survivors"])],
        ),
        (
            "Quill told us that sales rose to 42 boats, compared to 41 boats sold by Orlu Shipping.",
            [("Quill", ["sales rose to 42 boats, compared to 41 boats sold by Orlu Shipping"])],
        ),
        # who has said so may be he of whom it is said, and a deed says nothing
        (
            "Mara Quill noted that Davie Holt needs funds, but has said that he will pay.",
            [("Mara Quill", ["Davie Holt needs funds, but has said that he will pay"])],
        ),
        (
            "Mara Quill says the yard has two piers, while Orlu Shipping has added a third pier.",
            [("Mara Quill", ["the yard has two piers, while Orlu Shipping has added a third pier"])],
        ),
    ],
)
def test_where_the_next_saying_begins(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Mara Quill told reporters Holt had left. Davie Holt is ill.", []),
        ("Mara Quill told reporters Davie Holt, the mayor, had left.", ["mayor"]),
        ("The BBC's reporters Mara Quill and Davie Holt were held.", ["reporters"]),
        ("After talks with Mara Quill, the minister also said it was late.", []),
        ("Mara Quill, head of Orlu Works later said it was late.", ["head of Orlu Works"]),
    ],
)
def test_what_nobody_is_beside_a_verb(text: str, roles: list[str]) -> None:
    with Summarizer(engine="embedded") as summarizer:
        assert [r.text for a in summarizer.summarise(text).actors for r in a.roles] == roles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Orlu Foreign Ministry spokeswoman Mara Quill said talks would go on. According to the diplomat, they were short.",
            ["Mara Quill", "Mara Quill"],
        ),
        (
            "Police spokesman Davie Quill said two men were held. The official added that they would be charged.",
            ["Davie Quill", "Davie Quill"],
        ),
        # another who was told of so is meant
        (
            "Police spokesman Davie Quill said two men were held. An official of the port said it was late. The official "
            "added that they would be charged.",
            ["Davie Quill", "official of the port", "official of the port"],
        ),
        (
            "The sides discussed ways of mending the dam, the locks and the weir, according to Works Spokesperson, Ambassador "
            "Mara Quill.",
            ["Mara Quill"],
        ),
    ],
)
def test_who_speaks_for_an_office(text: str, who: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == who
