"""Stories that pass on what agencies and papers tell: whose words stand where several have spoken."""

from __future__ import annotations

import pytest
from claims_of_text import claims

from summarizer import Summarizer, Summary


def told(text: str) -> Summary:
    with Summarizer(engine="embedded") as summarizer:
        return summarizer.summarise(text, published="2025-11-05")


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            'Ines Okafor said that both sides had agreed on the visit, and continued, "The hour is still open."',
            "Ines Okafor",
            ["The hour is still open."],
        ),
        (
            'Other Dutch officials agreed, and Harbour Ministry spokesman Kees Vonk said, "We have seen none of it."',
            "Kees Vonk",
            ["We have seen none of it."],
        ),
        (
            "The plan was put off after a question by Maria Lindqvist of the Reform Party, who had called it "
            '"a lottery".',
            "Maria Lindqvist",
            ["a lottery"],
        ),
        (
            'The letter went to the Bank of the West, which called it "a lottery".',
            "Bank of the West",
            ["a lottery"],
        ),
        (
            "President Ines Okafor reviewed the harvest, the official TKA news agency reported. Okafor gave "
            '"a sober account of the autumn", it said.',
            "TKA news agency",
            ["Okafor gave", "a sober account of the autumn"],
        ),
        (
            'The Orlu Bank cut its rates, the Daily Star reported. Rates "will stay low", it said.',
            "Orlu Bank",
            ["Rates", "will stay low"],
        ),
        (
            'Talks with Orlutex broke down, the Daily Star reported. The price "was too low", it said.',
            "Orlutex",
            ["The price", "was too low"],
        ),
        (
            'A letter was leaked on Monday, the Daily Star reported. The bridge "must be closed", it said.',
            "letter",
            ["The bridge", "must be closed"],
        ),
        (
            "The judge promised anonymity to the three girls.",
            "judge",
            ["anonymity to the three girls"],
        ),
        (
            "Minister Ines Okafor said anonymity online was a danger.",
            "Ines Okafor",
            ["anonymity online was a danger"],
        ),
    ],
)
def test_whose_words_they_are(text: str, speaker: str, content: list[str]) -> None:
    assert (speaker, content) in claims(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "A meeting is unlikely, an official said, requesting anonymity because he may not speak to the press.",
        "Asked about a reported trip to Peru by Swedish officials, Ines Okafor denied the report.",
    ],
)
def test_what_nobody_stated(text: str) -> None:
    contents = [content for _, content in claims(told(text))]
    assert [c for c in contents if c[0].startswith(("anonymity", "Asked"))] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            'The Orlu Times reported that the bridge was shut. In an editorial, the paper said the mayor "should go".',
            ["Orlu Times"],
        ),
        (
            "A study was published in the journal Orlu Biology on Monday. The paper says that more work is needed.",
            ["Orlu Biology", "paper"],
        ),
        (
            "The ministry issued a green paper on Monday, the Orlu Times reported. The paper says that rents will fall.",
            ["paper", "Orlu Times"],
        ),
    ],
)
def test_the_paper_is_the_newspaper_just_named(text: str, names: list[str]) -> None:
    found = [source.name for source in told(text).sources]
    assert [name for name in found if name in ("Orlu Times", "Orlu Biology", "paper")] == names


def test_the_word_news_before_agency_is_no_part_of_its_initials() -> None:
    record = told("President Ines Okafor arrived on Monday, the official TKA news agency reported.")
    assert [(source.name, source.kind) for source in record.sources] == [("TKA news agency", "news_agency")]
