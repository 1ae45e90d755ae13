"""What a house sets in capitals is read in small letters."""

from __future__ import annotations

import pytest

from summarizer import Article, Summarizer
from summarizer.mark.capitals import with_small_letters

KNOWN = frozenset(
    "the bank had a talk with said on to went ferry owners of met minister Minister signed Signed visit Visit CEO ceo "
    "red Red cross Cross bank Bank prays Prays will nato us south Reed reed".split()
)


def read(text: str, body: int = 0, title: str | None = None) -> tuple[str, str | None]:
    article = with_small_letters(Article(text=text, title=title, body=(body, len(text))), KNOWN.__contains__)
    return article.text, article.title


@pytest.mark.parametrize(
    ("lead", "small"),
    [
        ("ILSE VARGA WENT TO the bank.", "Ilse Varga went to the bank."),
        ("THE FERRY OWNERS OF ORLU met.", "The ferry owners of Orlu met."),
        ("ILSE VARGA HAD A TALK WITH ORLU CEO Tomas Renko.", "Ilse Varga had a talk with Orlu CEO Tomas Renko."),
        ("ILSE VARGA'S VISIT TO the bank.", "Ilse Varga's visit to the bank."),
        ("THE U.S. AND NATO MET on Friday.", "The U.S. and NATO met on Friday."),
        ("ORLU, May 3 (NWA) - The bank met.", "ORLU, May 3 (NWA) - The bank met."),
        ("VARGA SIGNED THE MINISTER'S paper.", "Varga signed the minister's paper."),
        ("NATO and the EU met.", "NATO and the EU met."),
        ("VARGA VISIT TO ORLU PUT off.", "VARGA VISIT TO ORLU PUT off."),
        ("THE RED CROSS TALK on Friday.", "THE RED CROSS TALK on Friday."),
        ("THE BANK OF ORLU met.", "THE BANK OF ORLU met."),
        ("THE BANK MET on Friday.", "The bank met on Friday."),
        ("THE US AND SOUTH KOREA met.", "The US and South Korea met."),
        ("ILSE VARGA WILL go.", "Ilse Varga will go."),
        ("PETER REED WENT home.", "PETER REED WENT home."),
        ("MINISTER LEO PRAYS TO go.", "MINISTER LEO PRAYS TO go."),
    ],
)
def test_the_first_words_of_a_story(lead: str, small: str) -> None:
    rest = " Ms Varga said so and left, and NATO put it off in Orlu with Varga."
    assert read(lead + rest)[0] == small + rest


def test_a_headline_takes_the_letters_of_the_title_that_is_known() -> None:
    story = "Ms Varga left."
    title = "Varga leaves Orlu Bank"
    assert read(f"{title.upper()}\n\n{story}", len(title) + 2, title) == (f"{title}\n\n{story}", title)


def test_the_record_points_at_the_capitals(loaded: Summarizer) -> None:
    text = "PRESIDENT ILSE VARGA SAID ON Friday that the ferry was late. Varga left."
    record = loaded.summarise(text, published="2024-05-14")
    assert [actor.name for actor in record.actors] == ["Ilse Varga"]
    assert [role.text for role in record.actors[0].roles] == ["PRESIDENT"]
    assert all(text[e.start : e.end] == e.text for c in record.claims for e in c.content)
