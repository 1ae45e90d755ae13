"""Offices that stand without a name, of people whom the text gives an office elsewhere, and the roles that they add."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Article, Summarizer


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("Kenyan President Ilse Varga left. The Kenyan leader’s plane was late.", "Ilse Varga", ["Kenyan President", "Kenyan leader"]),
        ("Kenya’s Federal Chancellor Ilse Varga left. The Kenyan Chancellor’s visit was short.", "Ilse Varga", ["Federal Chancellor", "Kenyan Chancellor"]),
        ("Prime Minister Varga of Kenya left. The Kenyan prime minister was late.", "Varga", ["Prime Minister", "Kenyan prime minister"]),
        ("Former Kenyan President Ilse Varga left. The Kenyan president stayed.", "Ilse Varga", ["Former Kenyan President"]),
        ("Kenyan Vice President Ilse Varga left. The Kenyan president stayed.", "Ilse Varga", ["Kenyan Vice President"]),
        ("Kenyan President Ilse Varga left. The incumbent Kenyan President stayed.", "Ilse Varga", ["Kenyan President"]),
        ("Kenyan President Ilse Varga left. The next Kenyan president will stay.", "Ilse Varga", ["Kenyan President"]),
        ("Kenya’s Trade Minister Ilse Varga left. The Kenyan trade minister was late.", "Ilse Varga", ["Trade Minister", "Kenyan trade minister"]),
        ("Kenya’s Trade Minister Ilse Varga left. The Kenyan Trade Minister Paul Roe was late.", "Ilse Varga", ["Trade Minister"]),
        ("Kenya’s ambassador, Ilse Varga, met Kenya’s ambassador, Paul Roe. The Kenyan ambassador was late.", "Ilse Varga", ["ambassador"]),
        ("Kenya’s ambassador, Ilse Varga, left. The Kenyan ambassador in Peru was late.", "Ilse Varga", ["ambassador"]),
        ("NAIROBI, Nov 3 -- President Ilse Varga flew in. The Kenyan president welcomed her.", "Ilse Varga", ["President"]),
        ("Ilse Varga, daughter of the president of Kenya, left. The Kenyan president was late.", "Ilse Varga", ["daughter of the president of Kenya"]),
        ("Ilse Varga, spokeswoman for the Kenyan president, left. The Kenyan president was late.", "Ilse Varga", ["spokeswoman for the Kenyan president"]),
        ("The future president of Kenya, Ilse Varga, left. The president of Kenya stayed.", "Ilse Varga", ["future president of Kenya"]),
        ("Kenyan rebel leader Ilse Varga left. The Kenyan leader stayed.", "Ilse Varga", ["Kenyan rebel leader"]),
        ("Kenyan party chairman Ilse Varga left. The Kenyan leader stayed.", "Ilse Varga", ["Kenyan party chairman"]),
    ],
)  # fmt: skip
def test_offices_told_without_the_name(loaded: Summarizer, text: str, name: str, roles: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[0] == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("President Varga left. The Kenyan leader said that he was ill.", ["President", "Kenyan leader"]),
        ("President Varga left. The Fijian leader said that he was ill.", ["President"]),
        ("Ada Roe met President Varga. The Kenyan leader said that he was ill.", ["President"]),
        ("President Varga left, and the Kenyan leader was ill.", ["President"]),
        ("Aide to the President Varga left. The Kenyan leader said that he was ill.", ["Aide to the President"]),
    ],
)
def test_the_head_of_a_state_whose_own_site_reports(loaded: Summarizer, text: str, roles: list[str]) -> None:
    assert offices(loaded.summarise(text, outlet="Nairobi.go"), "Varga")[0] == roles


@pytest.mark.parametrize(
    ("title", "text", "roles"),
    [
        ("Talks with Orlu Region Governor Ilse Varga", "Ilse Varga left. The Orlu Region Governor was late. The Governor said no.", ["Orlu Region Governor", "Governor"]),
        ("Talks with Governor of Orlu Ilse Varga", "Ilse Varga left. The Governor was late.", ["Governor"]),
        ("Talks with Governor of Orlu Ilse Varga", "Ilse Varga left. The governor said no.", ["governor"]),
        ("Talks with Governor of Orlu Ilse Varga", "Ilse Varga left. The governor of Peru was late.", []),
        ("Talks with Governor of Orlu Ilse Varga", "Ilse Varga left. The Governor Paul Roe was late.", []),
        ("Governor Ilse Varga meets Governor Paul Roe", "Ilse Varga and Paul Roe left. The Governor was late.", []),
        ("Talks with Kenyan Trade Minister Ilse Varga", "Ilse Varga left. The Kenyan trade minister was late.", ["Kenyan trade minister"]),
        ("Talks with Kenyan Trade Minister Ilse Varga", "Ilse Varga left. A Kenyan trade minister was late.", []),
    ],
)  # fmt: skip
def test_offices_that_the_title_has_with_the_name(loaded: Summarizer, title: str, text: str, roles: list[str]) -> None:
    record = loaded.summarise(Article(text=text, title=title))
    assert sorted(offices(record, "Ilse Varga")[0]) == sorted(set(roles))


def test_a_title_alone_tells_of_offices(loaded: Summarizer) -> None:
    record = loaded.summarise(
        Article(title="President Ilse Varga left. The Kenyan leader stayed", text="It rained all day.")
    )
    assert record.actors == []
