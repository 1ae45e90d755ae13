"""Where the content of a claim ends, and who is behind "they" and "the company", by example."""

from __future__ import annotations

import pytest
from claims_of_text import OPENING, claims

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "content"),
    [
        # what follows a comma or colon and only adds to the content
        (
            "Varga announced 12 new ferries from the Dorn yard, bringing the fleet to 40 ships.",
            ["12 new ferries from the Dorn yard, bringing the fleet to 40 ships"],
        ),
        (
            "Varga praised the work of the harbour crews, and the firm support of the villages.",
            ["the work of the harbour crews, and the firm support of the villages"],
        ),
        (
            "Varga stressed that the bank should have no doubts: the town will keep its pier.",
            ["the bank should have no doubts: the town will keep its pier"],
        ),
        (
            "The pier is the longest of its kind, something that draws many visitors, Varga declared.",
            ["The pier is the longest of its kind, something that draws many visitors"],
        ),
        ("Varga announced plans for a bridge, adding that it would be long.", ["plans for a bridge"]),
        ("Varga welcomed the offer of the harbour bank, and Renko left the room.", ["the offer of the harbour bank"]),
        (
            "Varga stated that the “new pier” would rest upon “timber from the coast”, and that no steel was needed.",
            ["new pier", "would rest upon", "timber from the coast", "no steel was needed"],
        ),
        (
            "Varga went on a tour of the yard, saying that the “bank was blind” and called for the board to resign.",
            ["bank was blind"],
        ),
        (
            "In the head of state’s opinion, a new pier will help the town to grow.",
            ["a new pier will help the town to grow"],
        ),
        # infinitives, things and reservations that go on behind a comma
        (
            "Varga stressed that the main thing now is to restore order, end the bitter clashes in the port, and settle "
            "the dispute that divides it.",
            [
                "the main thing now is to restore order, end the bitter clashes in the port, and settle "
                "the dispute that divides it"
            ],
        ),
        (
            "Varga noted that Peru would build a school, repair the road and open a clinic.",
            ["Peru would build a school, repair the road and open a clinic"],
        ),
        ("Varga said she hoped to mend the pier, but Renko disagreed.", ["she hoped to mend the pier"]),
        (
            "Varga expressed satisfaction with trade in many fields, the steady growth of ports, and closer contacts.",
            ["satisfaction with trade in many fields, the steady growth of ports, and closer contacts"],
        ),
        (
            "Varga welcomed the offer of the harbour bank, the crew cheered and went home.",
            ["the offer of the harbour bank"],
        ),
        (
            "Varga mentioned a goal to help all traders, regardless of their size or friends.",
            ["a goal to help all traders, regardless of their size or friends"],
        ),
        (
            "Varga admitted they could be sold, although nobody should think that a port may be.",
            ["they could be sold, although nobody should think that a port may be"],
        ),
        ("Varga admitted they were sold, although tests showed that they were not.", ["they were sold"]),
        ("Varga said that the pier was safe, although she could not say for whom.", ["the pier was safe"]),
        ("Varga said that the pier was safe but did not give details.", ["the pier was safe"]),
        ("Varga said she would come, but would not stay.", ["she would come, but would not stay"]),
        ("Varga urged the need to mend the pier.", ["the need to mend the pier"]),
        # a verb of saying within what is said
        (
            "Varga emphasised that at forums where small towns are not represented, Peru advocates their interests.",
            ["at forums where small towns are not represented, Peru advocates their interests"],
        ),
        ("Varga said that the pier was safe, Interfax said.", ["the pier was safe"]),
        # "that" which is no link, and what an editor put in
        ("Varga estimates that number is closer to 900.", ["that number is closer to 900"]),
        ("Varga said that was wrong.", ["that was wrong"]),
        ("Varga said that attempts to close the pier are unwise.", ["attempts to close the pier are unwise"]),
        ("Varga said that improved signals were driving the growth.", ["improved signals were driving the growth"]),
        ("Varga said that number plates would be sold in May.", ["number plates would be sold in May"]),
        (
            "Varga agreed with Renko that Peru should bear the blame [for the flood] and left.",
            ["Peru should bear the blame [for the flood]"],
        ),
        # the judgement before what is judged
        (
            "Varga described as very important the building of a road.",
            ["very important", "the building of a road"],
        ),
        (
            "Varga dismissed as false and misleading the union's leaflet.",
            ["false and misleading", "the union's leaflet"],
        ),
        # frames
        ("Varga informed Renko of the efforts to mend the pier.", ["the efforts to mend the pier"]),
        ("Varga specified that the pier must close in May.", ["the pier must close in May"]),
        ("Varga mentioned that the bank had paid for the pier.", ["the bank had paid for the pier"]),
        ("Varga expects to open the pier in May.", ["to open the pier in May"]),
    ],
)
def test_content(loaded: Summarizer, text: str, content: list[str]) -> None:
    assert ("Ilse Varga", content) in claims(loaded.summarise(OPENING + text))


@pytest.mark.parametrize(
    "text",
    [
        "The tower of Dorn Motors is already closed, suggesting that the pier is next.",
        "Banks across the coast are lending money, fearing that many shops will close.",
        "In the wake of the court’s judgment, the pier was closed.",
    ],
)
def test_what_a_fact_suggests_is_no_claim(loaded: Summarizer, text: str) -> None:
    assert claims(loaded.summarise(OPENING + text)) == []


def test_a_name_in_quotation_marks_is_no_claim(loaded: Summarizer) -> None:
    record = loaded.summarise(OPENING + "Varga opened what she called a “New Orlu”. Renko called it “a dream”.")
    assert claims(record) == [("Tomas Renko", ["a dream"])]


def test_the_president_of_a_country_is_not_the_one_who_met_him(loaded: Summarizer) -> None:
    text = (
        "President Ilse Varga held talks with the Mongolian President\n\n"
        "Mr Renko told Ms Varga that the pier was safe. The Mongolian President praised the crews of the harbour. "
        "The Mongolian head of state voiced his wish to return."
    )
    assert [name for name, _ in claims(loaded.summarise(text))] == ["Renko"] * 3


def test_they_are_not_who_only_drew_up_a_paper(loaded: Summarizer) -> None:
    text = OPENING + (
        "Varga informed Renko of the talks about a draft proposed by Dorn Motors. They pointed to the age of the pier."
    )
    assert ("Ilse Varga", ["the age of the pier"]) in claims(loaded.summarise(text))


def test_they_are_the_body_that_copy_takes_for_several(loaded: Summarizer) -> None:
    text = "Dorn Motors have opened a yard in Orlu. They have announced a new ferry for the summer."
    assert claims(loaded.summarise(text)) == [("Dorn Motors", ["a new ferry for the summer"])]


def test_the_company_is_what_the_text_is_about(loaded: Summarizer) -> None:
    text = (
        "Dorn Motors opened a yard in Orlu on Monday. Dorn Motors will build ferries there. The yard has a crane. "
        "The crane is tall. The ships will be painted. Among the guests were the chief of Kolk Bank and friends. "
        "The company announced a new ferry for the summer."
    )
    assert ("Dorn Motors", ["a new ferry for the summer"]) in claims(loaded.summarise(text))
