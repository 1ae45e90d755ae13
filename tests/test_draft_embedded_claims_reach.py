"""How far the content of a claim reaches: phrases behind an object, what the reporter adds, and reasons that are cited."""

from __future__ import annotations

import pytest
from claims_of_text import OPENING, claims

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # several things, of which the parser keeps the first
        (
            "Varga urged both towns to clear the quay, and share crews in winter, the new tugs and the ice-breaker.",
            "Ilse Varga",
            ["to clear the quay, and share crews in winter, the new tugs and the ice-breaker"],
        ),
        (
            "An aide for Tomas Renko urged the yard to halve its $1.1 billion annual dividend, cut top pay and sell Dorn.",
            "aide for Tomas Renko",
            ["to halve its $1.1 billion annual dividend, cut top pay and sell Dorn"],
        ),
        (
            "Varga spoke at length about the strike, about the wages, and about the need for a truce.",
            "Ilse Varga",
            ["the strike, about the wages, and about the need for a truce"],
        ),
        (
            "Varga spoke about the price of fish, the closed yards, and what the town could do about it.",
            "Ilse Varga",
            ["the price of fish, the closed yards, and what the town could do about it"],
        ),
        # when it was said, before the verb of what was
        (
            'Break-even was now out of reach, a target Tomas Renko said in December was "all but met" and repeated on June 3.',
            "Tomas Renko",
            ["all but met"],
        ),
        ("The town has a toll Varga said last month was too high.", "Ilse Varga", ["was too high"]),
        ("Varga said in a recent speech tolls would stay low.", "Ilse Varga", ["tolls would stay low"]),
        ("Varga said in December the toll was too high.", "Ilse Varga", ["the toll was too high"]),
        ("Varga slammed a ban on ferries.", "Ilse Varga", ["a ban on ferries"]),
        ("Varga asked them to wait, cut the ribbon and walked away.", "Ilse Varga", ["to wait"]),
        # a quotation that goes on behind a speaker with a title
        (
            '"I have known Orlu for many years," Ms. Varga commented, "and I look forward to the fair."',
            "Ilse Varga",
            ["I have known Orlu for many years,", "and I look forward to the fair."],
        ),
        # offices and spokespeople pass on what those they speak for said
        ("The Ministry of Roads said Varga thanked the crews for their patience.", "Ilse Varga", ["their patience"]),
        # phrases behind the object, whatever the parser hangs them on
        ("Varga stressed her loyalty to the charter.", "Ilse Varga", ["her loyalty to the charter"]),
        (
            "Varga voiced relief over the repair of the dam ahead of the rains.",
            "Ilse Varga",
            ["relief over the repair of the dam ahead of the rains"],
        ),
        ("Renko called for calm on the old quay.", "Tomas Renko", ["calm on the old quay"]),
        (
            "Renko thanked the crews for their help when the river rose.",
            "Tomas Renko",
            ["their help when the river rose"],
        ),
        ("Varga welcomed the new ferry line on Friday.", "Ilse Varga", ["the new ferry line"]),
        ("Varga welcomed the new ferry line in a statement.", "Ilse Varga", ["the new ferry line"]),
        # infinitives that go on behind a comma
        (
            "Varga called on both towns to open the gates, and to share “every drop”.",
            "Ilse Varga",
            ["to open the gates, and to share", "every drop"],
        ),
        (
            "Varga noted good results on the farms – the yield is the best in years.",
            "Ilse Varga",
            ["good results on the farms – the yield is the best in years"],
        ),
        # what the reporter adds
        (
            "Renko said the tunnel had held, but declined to name its builder.",
            "Tomas Renko",
            ["the tunnel had held"],
        ),
        (
            "Renko said the rebels had left the pass, in what would be their first retreat.",
            "Tomas Renko",
            ["the rebels had left the pass"],
        ),
        (
            "In a letter, a copy of which was seen here, Renko demanded proof that the dam is safe.",
            "Tomas Renko",
            ["proof that the dam is safe"],
        ),
        ("Renko, writing on his own page, said the dam is safe.", "Tomas Renko", ["the dam is safe"]),
        (
            "Renko denounced the drill, due to begin in May, as “a threat to the pass”.",
            "Tomas Renko",
            ["the drill, due to begin in May,", "a threat to the pass"],
        ),
        # a clause in another tense than the reporter's goes on with what was said
        (
            "Varga said the bank had failed, and it would have to be sold.",
            "Ilse Varga",
            ["the bank had failed, and it would have to be sold"],
        ),
        (
            "Varga recalled that they had laid a sound base, and this should be valued.",
            "Ilse Varga",
            ["they had laid a sound base, and this should be valued"],
        ),
        ("Varga said the mine was safe, but it had been shut since May.", "Ilse Varga", ["the mine was safe"]),
        ("Varga said the mine was safe, but it remains shut.", "Ilse Varga", ["the mine was safe"]),
        ("Varga said the mine was safe, but it was shut on Friday.", "Ilse Varga", ["the mine was safe"]),
        ("Varga said talks had gone well, but she would not give a date.", "Ilse Varga", ["talks had gone well"]),
        (
            "Varga called on both towns to share the water through a council, on the basis of need, so as to keep peace.",
            "Ilse Varga",
            ["to share the water through a council, on the basis of need, so as to keep peace"],
        ),
        (
            "Renko claimed the drill, if held, would be a breach of the pact.",
            "Tomas Renko",
            ["the drill, if held, would be a breach of the pact"],
        ),
        (
            "Varga praised the crews, saying she would like to come back and calling for a new quay.",
            "Ilse Varga",
            ["she would like to come back"],
        ),
        ("Renko reported two strikes near the pass.", "Tomas Renko", ["two strikes near the pass"]),
        (
            "Varga conveyed her country's concern over the drill.",
            "Ilse Varga",
            ["her country's concern over the drill"],
        ),
        ("Renko called on officials to “open the gates at once”.", "Tomas Renko", ["open the gates at once"]),
        ("Renko denied any wrongdoing in his reply.", "Tomas Renko", ["any wrongdoing"]),
        ("Varga said Sunday the bridge would close.", "Ilse Varga", ["the bridge would close"]),
        ("Varga said last year was the worst.", "Ilse Varga", ["last year was the worst"]),
        ("Varga confirmed the letter was genuine, however.", "Ilse Varga", ["the letter was genuine"]),
        ("According to Renko, quoted by the Orlu Gazette, the dam is safe.", "Tomas Renko", ["the dam is safe"]),
        ("Renko projected that the lake would rise.", "Tomas Renko", ["the lake would rise"]),
        ("Renko dared the mayor to open the books.", "Tomas Renko", ["to open the books"]),
    ],
)
def test_reach(text: str, speaker: str, content: list[str]) -> None:
    with Summarizer(engine="embedded") as summarizer:
        assert (speaker, content) in claims(summarizer.summarise(OPENING + text))


@pytest.mark.parametrize(
    "text", ["The Orlu Works group reported a loss of two million.", "Varga conveyed the greetings of the king."]
)
def test_what_was_done_is_not_what_was_said(text: str) -> None:
    with Summarizer(engine="embedded") as summarizer:
        assert claims(summarizer.summarise(OPENING + text)) == []


def test_a_heading_in_quotation_marks_is_no_claim() -> None:
    text = "“Food that sits on a river feeds nobody,” Varga said.\n\n‘Who would come here’\n\nThe river is high."
    with Summarizer(engine="embedded") as summarizer:
        assert claims(summarizer.summarise(OPENING + text)) == [
            ("Ilse Varga", ["Food that sits on a river feeds nobody,"])
        ]


def test_reasons_that_are_cited() -> None:
    text = "Varga called off the trip, citing a lack of boats. The Gazette reported it, citing two aides."
    with Summarizer(engine="embedded") as summarizer:
        found = claims(summarizer.summarise(OPENING + text))
    assert ("Ilse Varga", ["a lack of boats"]) in found
    assert not any("aides" in piece for _, pieces in found for piece in pieces)
