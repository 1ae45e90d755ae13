"""Where one claim ends and the next of its sentence begins, and content far behind its verb."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

TOLD = "Ilse Varga"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Varga told the Norwell Gazette that her town would pay, while stressing that it preferred a loan.",
            [(TOLD, ["her town would pay"]), (TOLD, ["it preferred a loan"])],
        ),
        (
            "Varga said the dam was safe while conceding that it was old.",
            [(TOLD, ["the dam was safe"]), (TOLD, ["it was old"])],
        ),
        (
            "Varga denied that the guards had stood by, saying ten arrests were made before dawn.",
            [(TOLD, ["the guards had stood by"]), (TOLD, ["ten arrests were made before dawn"])],
        ),
        (
            "Varga denied that the guards had fired, although doctors at two hospitals said they had treated wounds.",
            [(TOLD, ["the guards had fired"]), ("doctors at two hospitals", ["they had treated wounds"])],
        ),
        (
            "Varga says the dam is safe, even as engineers warn that it may fail.",
            [(TOLD, ["the dam is safe"]), ("engineers", ["it may fail"])],
        ),
        (
            "The first convoy in weeks entered the town on Sunday, the Food Office said, describing conditions there as "
            "“past hope”.",
            [
                ("Food Office", ["The first convoy in weeks entered the town on Sunday"]),
                ("Food Office", ["conditions there", "past hope"]),
            ],
        ),
        # what others say within the content, or what is no saying, ends nothing
        (
            "Varga said that the dam, which farmers say is leaking, was safe.",
            [(TOLD, ["the dam, which farmers say is leaking, was safe"])],
        ),
        (
            "Varga said the guards had left, leaving the gate open.",
            [(TOLD, ["the guards had left, leaving the gate open"])],
        ),
        ("Varga said the pier would hold, even if it rained.", [(TOLD, ["the pier would hold, even if it rained"])]),
    ],
)
def test_a_further_statement_ends_the_one_before(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Varga apologised for “distress caused”.", [(TOLD, ["distress caused"])]),
        (
            "Varga had spoken in her closing speech of a man “who never slept”.",
            [(TOLD, ["a man", "who never slept"])],
        ),
        (
            "Varga complained in a letter to the council of “a lack of care”.",
            [(TOLD, ["a lack of care"])],
        ),
        ("Varga asked for the report to be published in full.", [(TOLD, ["the report to be published in full"])]),
        (
            "Residents reached by telephone spoke of nineteen dead.",
            [("Residents reached by telephone", ["nineteen dead"])],
        ),
        ("Varga fears for her trade.", [(TOLD, ["her trade"])]),
        ("Varga confirmed having opened an inquiry.", [(TOLD, ["having opened an inquiry"])]),
        ("Varga ruled out leaving.", [(TOLD, ["leaving"])]),
        ("Varga spoke of the accident.", []),
        ("Varga spoke for ten minutes and left.", []),
    ],
)
def test_a_phrase_far_behind_its_verb(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The increase, finance chair Tomas Renko told councillors, was “the price of neglect”.",
            [("Tomas Renko", ["The increase", "the price of neglect"])],
        ),
        (
            "A house that loses three million a year, Varga wrote to staff on Sunday, cannot be kept open by singing.",
            [(TOLD, ["A house that loses three million a year", "cannot be kept open by singing"])],
        ),
        (
            "Varga was less kind: the bank, she wrote in a note to clients, had gone to sleep.",
            [(TOLD, ["the bank", "had gone to sleep"])],
        ),
        (
            "Contracts are a matter for the clubs, Varga told the council, and the federation owes nobody anything.",
            [(TOLD, ["Contracts are a matter for the clubs", "and the federation owes nobody anything"])],
        ),
        (
            "Segment casting, as Varga put it, “is where hope goes to die”.",
            [(TOLD, ["Segment casting", "is where hope goes to die"])],
        ),
        (
            "Norwell Grid, the operator, rejected this: both stations supplied flats, it said.",
            [("Norwell Grid", ["both stations supplied flats"])],
        ),
        (
            "The cable will not be back before May, its operator, Linetel, announced on Friday.",
            [("Linetel", ["The cable will not be back before May"])],
        ),
        ("Varga branded the threat blackmail.", [(TOLD, ["the threat blackmail"])]),
        # the reporter goes on in his own voice
        (
            "Varga won by two votes, the Norwell Election Commission said on Monday, and her rival vowed to fight on.",
            [("Norwell Election Commission", ["Varga won by two votes"]), ("her rival", ["to fight on"])],
        ),
        ("The plan, announced on Friday, would close the pier.", []),
    ],
)
def test_reporters_words_set_into_a_statement(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Doctors Without Walls warned that the official count was low.", "Doctors Without Walls"),
        ("Sino-Norwell regretted “the harm done to our neighbours”.", "Sino-Norwell"),
        ("The rates will rise, the Norwell municipality confirmed on Monday.", "Norwell municipality"),
        ("The district's education board praised the town for facing facts.", "district's education board"),
        ("The regional bloc NORAW urged dialogue.", "NORAW"),
        ("Commodore Tomas Renko of the coast guard acknowledged “a failure of hand-over”.", "Tomas Renko"),
        ("Surf Life Saving NOW said its volunteers would need more boats.", "Surf Life Saving NOW"),
        # a person is no body, and a board of nobody's no name
        ("Residents of Norwell said the board was late.", "Residents of Norwell"),
        ("The board said it was late.", "board"),
    ],
)
def test_who_speaks_has_his_whole_name(text: str, who: str) -> None:
    assert [speaker for speaker, _ in said(text)] == [who]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Her warning that the next round depended on releases was short.",
            [(TOLD, ["the next round depended on releases"])],
        ),
        ("The mayor's promise that the school would stay was broken.", [("mayor", ["the school would stay"])]),
        ("The council renewed its demand for a binding treaty.", [("council", ["a binding treaty"])]),
        # nobody's claim, and no demand that is made
        ("The claim that he lied is false.", []),
        ("His demand for water rose.", []),
        ("Varga's warning was loud.", []),
        (
            "The Food Office said the cause was water, though its director, Tomas Renko, did not exclude a fault.",
            [("Food Office", ["the cause was water"]), ("Tomas Renko", ["a fault"])],
        ),
        (
            "Varga said two clinics were on their way by boat, adding that the road would stay shut.",
            [(TOLD, ["two clinics were on their way by boat"]), (TOLD, ["the road would stay shut"])],
        ),
    ],
)
def test_nouns_for_what_is_said(text: str, found: Claims) -> None:
    assert said(text) == found
