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
        ("Doe was due to meet Roe on Monday but the talks were cancelled at short notice.", "Monday", "2026-06-15"),
        ("A second call, pencilled in for Tuesday, was called off by Doe.", "Tuesday", "2026-06-16"),
        ("A second call, planned for Friday, was called off by Doe.", "Friday", "2026-06-19"),
        ("Doe was supposed to meet Roe on Monday but did not turn up.", "Monday", "2026-06-15"),
        ("Doe had been scheduled to hold talks with Roe on Friday but fell ill.", "Friday", "2026-06-19"),
        ("Doe has pulled out of Friday's meeting with Roe.", "Friday", "2026-06-19"),
        ("A meeting with Roe, set for Wednesday, was put off without a word.", "Wednesday", "2026-06-17"),
        (
            "A call with Roe, first slotted for Wednesday, has been moved to Thursday evening.",
            "Wednesday",
            "2026-06-17",
        ),
        ("A trip by Doe, who had been due to see Roe on Monday, has been postponed.", "Monday", "2026-06-22"),
        (
            "The signing of a pact on Saturday, at which Doe was to speak, has been called off.",
            "Saturday",
            "2026-06-20",
        ),
        ("A dinner pencilled in for Sunday was postponed on Monday.", "Sunday", "2026-06-21"),
        ("A dinner pencilled in for Monday had been pushed back to July, he said.", "Monday", "2026-06-22"),
        ("A round planned for November had fallen through.", "November", "2025-11"),
        ("A round set for January in Orlu was scrapped after a quarrel.", "January", "2026-01"),
        ("A fair planned for March has been delayed.", "March", "2027-03"),
        ("Doe has summoned Roe to her office on Tuesday.", "Tuesday", "2026-06-23"),
        ("Doe has summoned Roe on Tuesday over the raid.", "Tuesday", "2026-06-16"),
        ("Doe has ordered the mill shut on Tuesday.", "Tuesday", "2026-06-16"),
        ("“He said there'd be a feast on Monday,” she said.", "Monday", "2026-06-22"),
        ("Bankers asked in late May expected no rise until at least the spring of 2029.", "late May", "2026-05"),
        ("They rang on 9 January last year and dined on 2 February.", "2 February", "2025-02-02"),
        ("They rang on 9 January last year and will dine on 2 July.", "2 July", "2026-07-02"),
        ("They rang on 3 May last year. Doe left on 7 June.", "7 June", "2026-06-07"),
        ("They rang on 9 January last year.\n\nThe firm sold the mill on 2 February.", "2 February", "2026-02-02"),
        (
            "They rang on 9 and 14 January last year and dined on 2 February.\n\nAnother call came on 3 March.",
            "3 March",
            "2025-03-03",
        ),
        (
            "Orlu, June 18 (NPT) A boat sank here on Wednesday evening, Doe said.\n\nIt went down at 6.45 pm when a rope broke.",
            "6.45 pm",
            "2026-06-17T18:45",
        ),
        ("A meeting between Doe and Roe on Friday was called off.", "Friday", "2026-06-19"),
        (
            "The visit by Doe was a triumph for the club on Friday, though a talk was called off.",
            "Friday",
            "2026-06-12",
        ),
        ("Doe skipped Friday's vote.", "Friday", "2026-06-12"),
        ("The bank moved rates to 5 on Monday.", "Monday", "2026-06-15"),
        ("The 2011 and 2012 figures fell.", "2012", "2012"),
        ("The match on Friday was abandoned after a storm.", "Friday", "2026-06-12"),
        ("A round scheduled for Wednesday never took place.", "Wednesday", "2026-06-17"),
        ("A call planned for Friday was called off on Tuesday.", "Friday", "2026-06-19"),
        ("A call planned for Friday has been called off.", "Friday", "2026-06-19"),
        ("Orvo slid to a deeper first-quarter loss on Monday.", "first-quarter", "2026-Q1"),
        ("Pools in the town will stay shut Saturday and Sunday.", "Sunday", "2026-06-21"),
        ("The talks took place on Monday and Tuesday.", "Tuesday", "2026-06-16"),
        ("Orlu Inc. Reports Second Quarter 2026 Results\n\nSales fell.", "Second Quarter 2026", "2026-Q2"),
        ("The mill was set on fire on Sunday and the works were abandoned.", "Sunday", "2026-06-14"),
        ("The Orlu Bank, which in July cut its debt to nothing, expects growth.", "July", "2025-07"),
        (
            "The two had not met since May 2021, when it rained, and a call announced in April fell through.",
            "April",
            "2026-04",
        ),
        ("Clerks will walk out for three days from Friday next week.", "Friday next week", "2026-06-26"),
    ],
)
def test_values(loaded: Summarizer, text: str, words: str, value: str) -> None:
    assert dates(loaded, text).get(words) == value


@pytest.mark.parametrize(
    "text",
    [
        "PRESS RELEASE No. 014/2026\n\nThe pool was shut.",
        "See case no. 41/2026 of the court.",
        "She said that Arvo lost.",
    ],
)
def test_numbers_of_papers_are_no_years(loaded: Summarizer, text: str) -> None:
    assert not dates(loaded, text)


def test_how_many_in_five_is_no_time(loaded: Summarizer) -> None:
    assert dates(loaded, "One in five in the morning peak stood.").keys() == {"the morning"}


def test_a_time_is_of_the_day_of_publication_where_another_day_stands_far_down(loaded: Summarizer) -> None:
    far = "The pool is old. It leaks. It is deep. It is blue. It was full. It was loved. "
    text = f"{far}It was shut on Monday.\n\nJane Doe, writing shortly after 08:00 BST, said that it was cold."
    assert dates(loaded, text)["08:00 BST"] == "2026-06-18T08:00"


def test_the_day_of_the_story_is_that_of_its_news_and_not_of_its_dateline(loaded: Summarizer) -> None:
    text = (
        "LIMA, June 18 (Orla) -- Jane Doe met Ali Roe here on Wednesday, saying that the dam was full.\n\n"
        "Both liked the dam. It is deep. It is blue.\n\nEarlier in the day, Doe saw the mill. In the evening she sang."
    )
    found = dates(loaded, text)
    assert found["Earlier in the day"] == "2026-06-17"
    assert found["the evening"] == "2026-06-17TEV"


def test_the_same_day_is_none_that_was_told_by_the_way(loaded: Summarizer) -> None:
    text = (
        "Jane Doe wrote to Ali Roe on Wednesday.\n\nShe was sad about the flood, which broke a dam on Monday.\n\n"
        "Both liked the dam. It is deep.\n\nOn the same day, Bo Poe wrote as well."
    )
    assert dates(loaded, text)["the same day"] == "2026-06-17"
    near = (
        "Jane Doe wrote to Ali Roe on Wednesday. She told of a flood, which came on Monday. A dam broke the same day."
    )
    assert dates(loaded, near)["the same day"] == "2026-06-15"
