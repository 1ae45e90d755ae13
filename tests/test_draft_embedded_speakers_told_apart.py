"""Who speaks where a description fits several people at first sight: offices, trades and names behind a noun."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def speakers(text: str) -> list[str]:
    """Who speaks in each claim of a text, somebody without a name in the text's words."""
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(text)
    known = {actor.id: actor.name for actor in record.actors}
    return [known.get(claim.speaker or "") or (claim.source.text if claim.source else "?") for claim in record.claims]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # the general secretary of a union is no secretary of a department
        (
            "Ilse Varga works on the quay. “I know the boats,” says the general secretary, who met the transport "
            "secretary, Tomas Renko.",
            ["general secretary"],
        ),
        (
            "Union president Ivo Hart had hoped for talks.\n\nMinister Tomas Renko said the mine was safe.\n\n"
            "“They sent us a clerk,” the union leader said.",
            ["Tomas Renko", "Ivo Hart"],
        ),
        # nobody of whom no union is told
        (
            "Minister Tomas Renko said the mine was safe. Ivo Hart sighed.\n\n“They sent us a clerk,” the union leader said.",
            ["Tomas Renko", "union leader"],
        ),
        # a shadow or assistant does not hold the office
        (
            "Education Secretary Ilse Varga said exams would go. Shadow education secretary Mona Brandt said it was late. "
            "The education secretary said it was not.",
            ["Ilse Varga", "Mona Brandt", "Ilse Varga"],
        ),
        (
            "Coach Tomas Renko said the squad was fit. Assistant coach Ivo Hart said it was tired. The coach said it "
            "would win. The assistant coach said it would lose.",
            ["Tomas Renko", "Ivo Hart", "Tomas Renko", "Ivo Hart"],
        ),
        # who came for the one that left
        (
            "Coach Tomas Renko resigned on Sunday. His successor, Ivo Hart, said little would change. The new coach said "
            "the squad was strong. The coach said he was sad.",
            ["Ivo Hart", "Ivo Hart", "Tomas Renko"],
        ),
        # a justice minister is no judge
        (
            "Judge Ilse Varga opened the case. Justice Minister Tomas Renko said it was a shame. The judge said she "
            "would rule in May.",
            ["Tomas Renko", "Ilse Varga"],
        ),
        # the head of a church is no head of state
        (
            "President Tomas Renko received Ivo Hart, the head of the Church of Orlu, on Monday. The head of state said "
            "the roofs would be mended.",
            ["Tomas Renko"],
        ),
        # who plays today is no former player
        (
            "Striker Ivo Hart said he was ill. Manager Ilse Varga said Hart had asked to play. The former defender said "
            "she was proud.",
            ["Ivo Hart", "Ilse Varga", "Ilse Varga"],
        ),
        # of a stated country, where only one person is of no other
        (
            "Ilse Varga met Australian Prime Minister Tomas Renko on Friday. “I got the same smile,” the Belgian diplomat "
            "said.",
            ["Ilse Varga"],
        ),
        (
            "Ilse Varga met Ivo Hart on Friday. “I got the same smile,” the Belgian diplomat said.",
            ["Belgian diplomat"],
        ),
        (
            "Central bank chief Tomas Renko said rates were high. The governor, 58, said he would wait.",
            ["Tomas Renko"] * 2,
        ),
        (
            "Police chief Tomas Renko said roads were shut. The governor said they would open.",
            ["Tomas Renko", "governor"],
        ),
        ("Dr Tomas Renko said she was ill. The doctor said she would live.", ["Tomas Renko"] * 2),
        # a name behind a comma
        ("Hart's barrister, Sir Tomas Renko KC, said he had slept.", ["Tomas Renko"]),
        ("Two farmers came. The cows had gone, said one, Ilse Varga.", ["Ilse Varga"]),
        # "she" behind a colon
        (
            "Ilse Varga said exports had doubled. The bank's economist, Mona Brandt, was cooler: the peso, she warned, "
            "was a trap.",
            ["Ilse Varga", "Mona Brandt"],
        ),
        (
            "Ilse Varga was sure of one thing. Time was short: Mona Brandt, she said, would go.",
            ["Ilse Varga"],
        ),
    ],
)
def test_a_description_means_nobody_whom_the_text_tells_apart(text: str, who: list[str]) -> None:
    assert speakers(text) == who
