"""Who hears what is said, and who is not the one who says it: courts, aides, and outlets that have seen a paper."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary

OPENING = "Peruvian President Ilse Varga met Norwegian Foreign Minister Tomas Renko in Orlu on Monday.\n\n"


def record_of(text: str) -> Summary:
    with Summarizer(engine="embedded") as summarizer:
        return summarizer.summarise(text)


def heard(text: str) -> list[str | None]:
    """Who hears each claim of a text."""
    record = record_of(text)
    known = {actor.id: actor.name for actor in record.actors}
    return [known.get(claim.addressee or "") for claim in record.claims]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Mr Renko invited Ms Varga to visit Oslo.", "Ilse Varga"),
        ("Mr Renko thanked Ms Varga for her help in the flood.", "Ilse Varga"),
        ("Ms Varga congratulated Mr Renko on his appointment.", "Tomas Renko"),
        ("Ms Varga spoke by phone with Mr Renko and thanked him for the boats.", "Tomas Renko"),
        ("Mr Renko informed the President of the results.", "Ilse Varga"),
        ("Mr Renko thanked the Government of Canada for its help.", "Government of Canada"),
        # nobody speaks to himself, and neither of two stands for both
        ("The President told the President of the results.", None),
        ("The union called on both sides to return to the table.", None),
        ("Mr Renko thanked the President of Chile for the copper.", None),
        ("Jurors were told Ms Varga had fled.", None),
        # who is praised or accused is told nothing
        ("Ms Varga praised Mr Renko for his courage.", None),
        ("Ms Varga accused Mr Renko of lying to parliament.", None),
        ("Ms Varga was thanked by Mr Renko for her help.", None),
    ],
)
def test_who_hears_it(sentence: str, who: str | None) -> None:
    assert heard(OPENING + sentence) == [who]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida Lund took the money in May, Norwell Crown Court heard.", None),
        ("Ida Lund took the money in May, the court heard.", None),
        ("The jury heard that Ida Lund took the money in May.", None),
        ("The court was told that Ida Lund took the money in May.", None),
        ("Ida Lund took the money in May, the inquest was told.", None),
        ("The committee was told by Ray Holt that it was late.", "Ray Holt"),
        ("During his meeting with them, the PM-designate affirmed that the land was safe.", "PM-designate"),
        (
            "The Russian Foreign Ministry is silent. Norwegian Fisheries Minister Ida Lund left. Her ministry said it was late.",
            "Her ministry",
        ),
        (
            "The Norwegian Fisheries Ministry is silent. Norwegian Fisheries Minister Ida Lund left. Her ministry said it was late.",
            "Norwegian Fisheries Ministry",
        ),
        ("Ida Lund took the money in May, a neighbour said.", "neighbour"),
        ("Minister Ida Lund is in Oslo. A Lund aide said the visit had been put off.", "Lund aide"),
        ("Minister Ida Lund is in Oslo. The Lund family said she was ill.", "Lund family"),
        ("Minister Ida Lund is in Oslo. Former Lund aide Ray Holt said she was ill.", "Ray Holt"),
        ("A 2023 audit seen by Reuters warned that the dam might fail.", "2023 audit"),
        ("A letter to staff obtained by the Guardian warned that the dam might fail.", "letter to staff"),
        ("The plan was approved, according to a statement Wednesday.", "statement"),
        ("Nairobi – Kenya's Ministry of Health has confirmed that the road is shut.", "Ministry of Health"),
        ("Sheffield Wednesday fans said the club was doomed.", "Sheffield Wednesday fans"),
        ("Peru and Russia signed a treaty. The Russian side reaffirmed its wish for talks in May.", "Russia"),
        (
            "Spain met Peru in a final and held talks with the keeper. The Spanish side said he was hurt.",
            "Spanish side",
        ),
        ("Spain drew in Oslo on Sunday. The Spanish side said the keeper was hurt.", "Spanish side"),
        ("Peru met the guests. The Russian side reaffirmed its wish for talks in May.", "Russian side"),
        ("Peru and Russia met. The Russian visiting side said the pitch was too wet.", "Russian visiting side"),
    ],
)
def test_who_says_it(text: str, speaker: str | None) -> None:
    record = record_of(text)
    (claim,) = record.claims
    actor = next((a.name for a in record.actors if a.id == claim.speaker), None)
    assert (actor or (claim.source and claim.source.text)) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The council was told to close the pool.",
        "The jury was told not to speak.",
        "Ida Lund was told that she must leave.",
    ],
)
def test_nobody_said_it(text: str) -> None:
    assert not record_of(text).claims


def test_who_says_what_a_body_faces_goes_on_to_urge_others() -> None:
    record = record_of("Ida Lund said the council faced “impossible choices” and urged the ministry to pay more.")
    said = [[piece.text for piece in claim.content] for claim in record.claims]
    assert said == [["the council faced", "impossible choices"], ["to pay more"]]
    assert {claim.speaker for claim in record.claims} == {a.id for a in record.actors if a.name == "Ida Lund"}


def test_who_is_named_beside_somebodys_staff_is_met() -> None:
    (meeting,) = record_of(
        "Finance Minister Ida Lund will receive Holt and union representatives on Monday. Ray Holt owns the mill."
    ).meetings
    assert len(meeting.participants) == 2


def test_a_document_goes_on_in_its_own_sentence() -> None:
    record = record_of("The report said that ties with Peru matter to the bank, and it recommends a loan in May.")
    assert [claim.source and claim.source.text for claim in record.claims] == ["report", "report"]


@pytest.mark.parametrize(
    "text",
    [
        "The lawsuit said Orlu Steel hid it, but it denied the claim.",
        "The lawsuit said Orlu Steel hid it, and it denied it.",
    ],
)
def test_a_body_that_a_document_tells_of_may_answer(text: str) -> None:
    assert [claim.source and claim.source.text for claim in record_of(text).claims][1:] in ([], [None])


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Owen Holt, who ran the council, told it that he was tired.", "Owen Holt"),
        ("Owen Holt told the council that Ida Lund was ill.", "Plaid Cymru councillor"),
        ("Police chief Owen Holt told the council that he was tired.", "Plaid Cymru councillor"),
        ("Owen Holt, of the Green Party, told the council that he was tired.", "Plaid Cymru councillor"),
    ],
)
def test_whose_party_is_told_only_now(before: str, speaker: str) -> None:
    record = record_of(before + "\n\nThe Plaid Cymru councillor said threats had come by post.")
    last = record.claims[-1]
    actor = next((a.name for a in record.actors if a.id == last.speaker), None)
    assert (actor or (last.source and last.source.text)) == speaker


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Ida Lund said there was a risk of delays as well, saying, “We will put the yard first.”", 2),
        ("Ida Lund said the man had left, saying, “I am tired.”", 1),
        ("Ida Lund said he had left, saying, “I am tired.”", 1),
        ("Ida Lund said the government had refused, saying, “We will not pay.”", 1),
    ],
)
def test_who_says_what_follows_a_clause_about_nobody(sentence: str, number: int) -> None:
    assert len(record_of(sentence).claims) == number


def test_no_central_bank_is_the_company() -> None:
    text = "Lender Norwell Capital on Monday agreed to buy a stake in a rival, subject to the nod of the Reserve Bank of Peru."
    record = record_of(text + "\n\nIn a filing, the Orlu-based company said it would buy more.")
    last = record.claims[-1]
    assert [a.name for a in record.actors if a.id == last.speaker] == ["Norwell Capital"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police told reporters Jane Doe and John Roe had been killed.", None),
        ("Police told reporters Jane Doe, John Roe and Ann Poe that the road was shut.", "Jane Doe"),
        ("Police told journalist Jane Doe the road was shut.", "Jane Doe"),
    ],
)
def test_those_of_whom_reporters_are_told_hear_nothing(text: str, who: str | None) -> None:
    assert heard(text) == [who]
