"""Days that have a name, "today" that is no day, decades of a century, and the day that "the same day" means."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer.mark.dates import Tense, find_dates

WEDNESDAY = "2025-11-05"

# A row: sentence | text=value; ...   with the type before the value where it is not DATE.
ROWS = """
# "today" ranks or compares what lasts
Today the harbour, a busy one, is one of the most modern in the land. | Today=PRESENT_REF
Today, the port is among the world's largest. | Today=PRESENT_REF
The boat is 20% lighter than the usual ferry today. | today=2025-11-05
What we know today is little. | today=2025-11-05
Today the court is the only one that sits. | Today=2025-11-05
Rents are lower than they are today. | today=PRESENT_REF
They want to keep what they earn today. | today=PRESENT_REF
If just a year ago they had two boats, today they have ten. | a year ago=2024; today=PRESENT_REF
Today's schoolchildren are the last who met him. | Today=PRESENT_REF
# and is the day of the news
Today is one of the most important days. | Today=2025-11-05; days=DURATION PXD
One of the problems was solved today. | today=2025-11-05
The issues facing ministers today were trade and fish. | today=2025-11-05
The issues facing ministers today at 10:30 are trade and fish. | today at 10:30=TIME 2025-11-05T10:30
Prices rose more than expected today. | today=2025-11-05
Schools are still closed today. | today=2025-11-05
The boss is one of the speakers today. | today=2025-11-05
The events of today were sad. | today=2025-11-05
# Named days of one date everywhere, and of one country
They met on World Teachers' Day. | World Teachers' Day=2025-10-05
They met on Fiji's Liberation Day. |
Ukraine's Independence Day was wet. | Independence Day=2025-08-24
They spoke on the Ukrainian Independence Day. | Independence Day=2025-08-24
He spoke on Independence Day of Ghana. | Independence Day=2025-03-06
The mayor greeted Russian teachers on Teacher’s Day. | Teacher’s Day=2025-10-05
The mayor greeted Polish and French teachers on Teachers' Day. |
The mayor greeted Kazakh crews on Independence Day. |
Independence Day was wet. |
The pier must be ready by Independence Day next year. | Independence Day next year=2026
They met on Ukraine's Independence Day last year. | Independence Day last year=2024-08-24
The pier will be open by Victory Day next year. | Victory Day next year=2026-05-09
On Victory Day, last year's crews met. | Victory Day=2025-05-09; last year=2024
African Liberation Day was marked in Italy. |
Austria marked the National Day of Mourning. |
He saw the movie Independence Day in Poland. |
They watched the Indian Independence Day Parade. |
They lost the Malaysian Independence Day Cup. |
# The New Year
On this wonderful New Year's night they met. | New Year's night=TIME 2025-12-31TNI
On the eve of the New Year they met. | the eve of the New Year=2025-12-31
They met on New Year's Eve. | New Year's Eve=2024-12-31
On the eve of the summit they met. |
On the eve of New Zealand's vote they met. |
On the eve of the New Year of 2020 they met. | 2020=2020
They were hurt in New York's morning rush. |
On the eve of New Year elections they met. |
On the eve of Valentine's Day they met. | Valentine's Day=2025-02-14
On New Year's morning they met. |
Happy New Year 2020! | 2020=2020
# Decades of a century
It grew in the third decade of the 21st century. | the third decade of the 21st century=202
It grew in the last decade of the nineteenth century. | the last decade of the nineteenth century=189
It grew in the first decade of this century. | the first decade of this century=200
It grew in the last decade of the last century. | the last decade of the last century=199
It grew in the last decade of the century. | the last decade=DURATION P10Y
It grew for a decade. | a decade=DURATION P10Y
# A point to come, and a length
It will open in the next few days. | the next few days=FUTURE_REF
It will open in the coming weeks. | the coming weeks=FUTURE_REF
It will rain over the next few days. | the next few days=DURATION PXD
It will open in the next two weeks. | the next two weeks=DURATION P2W
# The year of a firm, and a length
It told a profit for the last year of 3 million. | the last year=2024
He has lived there for the last year. | the last year=DURATION P1Y
Sales fell for the last year that he was there. | the last year=DURATION P1Y
It posts first-half loss. | first-half=2025-H1
# The same day
On October 4 she will open the fair, held from October 3 to 7. On the same day she will meet him. | October 4=2025-10-04; October 3=2025-10-03; 7=2025-10-07; the same day=2025-10-04
The fair ran from October 3 to 7. It shut on October 9. She met him on the same day. | October 3=2025-10-03; 7=2025-10-07; October 9=2025-10-09; the same day=2025-10-09
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [[cell.strip() for cell in line.split("|")] for line in ROWS.strip().splitlines() if not line.startswith("#")],
)
def test_expression(sentence: str, expected: str) -> None:
    found = find_dates(sentence, dt.date.fromisoformat(WEDNESDAY))
    told = "; ".join(
        f"{sentence[one.start : one.end]}={'' if one.type == 'DATE' else one.type + ' '}{one.value}" for one in found
    )
    assert told == expected


def test_a_day_of_the_only_country_is_one_near_publication() -> None:
    text = "The mayor greeted Kazakh crews on Independence Day."
    assert [one.value for one in find_dates(text, dt.date(2025, 12, 16))] == ["2025-12-16"]
    text = "Ghana freed forty cooks to mark its Independence Day."
    assert [one.value for one in find_dates(text, dt.date(2025, 3, 8), tense=lambda *_: "future")] == ["2025-03-06"]


@pytest.mark.parametrize(
    ("sentence", "present", "past"),
    [
        ("Water is without question one of the town's priorities today.", "PRESENT_REF", WEDNESDAY),
        ("It is the hardest of the problems facing the islands today.", "PRESENT_REF", WEDNESDAY),
        ("The coast looks different today compared to previous decades.", "PRESENT_REF", WEDNESDAY),
        ("Few of the masters remain here still today.", "PRESENT_REF", WEDNESDAY),
        ("The minister is still here today.", WEDNESDAY, WEDNESDAY),
        ("It is the only school that opens today.", WEDNESDAY, WEDNESDAY),
    ],
)
def test_today_in_a_clause_of_the_present(sentence: str, present: str, past: str) -> None:
    def value(tense: Tense) -> str:
        return find_dates(sentence, dt.date.fromisoformat(WEDNESDAY), tense=lambda start, end: tense)[0].value

    assert (value("present"), value("past")) == (present, past)


def test_a_line_may_end_within_an_expression() -> None:
    text = "We are on the threshold of the third decade of the\n21st century."
    assert [one.value for one in find_dates(text, dt.date.fromisoformat(WEDNESDAY))] == ["202"]
