"""Dates as houses put them: plans that failed, quarters of results, named zones, numbers of papers, the year in front."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer import Summarizer
from summarizer.article import Article

THURSDAY = dt.date(2026, 6, 18)


def dates(loaded: Summarizer, text: str) -> dict[str, str]:
    """The values of the dates of a text that came out on a Thursday in June, by their words."""
    article = Article(text=text, body=(0, len(text)), published=THURSDAY)
    return {date.span.text: date.value for date in loaded.summarise(article).dates}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("A second round pencilled in for Wednesday never took place.", "Wednesday", "2026-06-17"),
        ("Jane Doe, who had been due to speak on Monday but was never called, left.", "Monday", "2026-06-15"),
        ("A round pencilled in for Wednesday will take place in Lima.", "Wednesday", "2026-06-24"),
        ("A vote that the council had pencilled in for mid-July was scrapped last month.", "mid-July", "2026-07"),
        ("The appeal has been listed for 9.30am on January 16.", "9.30am on January 16", "2027-01-16T09:30"),
        ("The shares were listed on Monday.", "Monday", "2026-06-15"),
        ("The bank will publish first-quarter earnings next week.", "first-quarter", "2026-Q1"),
        ("The bank is due to report its second-quarter results on July 28.", "second-quarter", "2026-Q2"),
        ("The bank is due to report its third-quarter results in October.", "third-quarter", "2026-Q3"),
        ("Its fourth-quarter profit rose by 5%.", "fourth-quarter", "2025-Q4"),
        ("The bridge was begun in the third quarter and could be opened in 2028.", "the third quarter", "2025-Q3"),
        ("Doe will speak at 8:30 a.m. Eastern Time tomorrow.", "8:30 a.m. Eastern Time tomorrow", "2026-06-19T08:30"),
        ("Shares gave up their gains by early afternoon.", "early afternoon", "2026-06-18TAF"),
        ("2026.06.17 18:05\n\nThe pool was shut.", "2026.06.17 18:05", "2026-06-17T18:05"),
        ("The pool was shut on 2026.06.17.", "2026.06.17", "2026-06-17"),
    ],
)
def test_values(loaded: Summarizer, text: str, words: str, value: str) -> None:
    assert dates(loaded, text).get(words) == value


@pytest.mark.parametrize(
    "text", ["PRESS RELEASE No. 014/2026\n\nThe pool was shut.", "See case no. 41/2026 of the court."]
)
def test_numbers_of_papers_are_no_years(loaded: Summarizer, text: str) -> None:
    assert not dates(loaded, text)


def test_a_time_is_of_the_day_of_publication_where_another_day_stands_far_down(loaded: Summarizer) -> None:
    far = "The pool is old. It leaks. It is deep. It is blue. It was full. It was loved. "
    text = f"{far}It was shut on Monday.\n\nJane Doe, writing shortly after 08:00 BST, said that it was cold."
    assert dates(loaded, text)["08:00 BST"] == "2026-06-18T08:00"
