"""Days and months to come that a past tense tells of, plans that failed, and times of the day after, with the parser."""

from __future__ import annotations

import datetime as dt

import pytest
from mark_tools import mark

from summarizer.mark import Marker
from summarizer.mark.dates import find_dates

WEDNESDAY = dt.date(2025, 11, 5)

# sentence | the last date's value
ROWS = """
The two discussed the war and preparations for a summit in January. | 2026-01
The minister thanked her for the preparations made for the forum in March. | 2026-03
They talked about plans for a conference in May. | 2026-05
The firm unveiled plans for a mill in May. | 2025-05
The town approved plans for a festival on Thursday. | 2025-10-30
The town discussed plans for a festival on Thursday. | 2025-11-06
The Rovers began preparations for the season on Monday. | 2025-11-03
She was invited to a meeting at the palace on Monday, where she told the king to go. | 2025-11-03
She looked forward to a state visit by the king in the second half of next year. | 2026-H2
She looked forward to the forum in January. | 2026-01
The minister invited her counterpart to a conference in Lima in January. | 2026-01
The minister invited her counterpart in January. | 2025-01
They discussed a possible visit by the queen in March. | 2026-03
They discussed a possible deal in March. | 2025-03
They reviewed the results of the summit held in Lima in January. | 2025-01
They spoke of a forum to be held in Lima in January. | 2026-01
The queen has declared three days of mourning from Monday. | 2025-11-10
The queen declared a week of mourning starting Monday. | 2025-11-10
The town announced a ban on fishing from Tuesday. | 2025-11-11
The town had banned fishing from Tuesday. | 2025-11-04
Councillors voted 7-4 to refuse the scheme at a long meeting on Tuesday. | 2025-11-04
The council voted to hold a debate at a meeting on Tuesday. | 2025-11-11
The council voted to reopen the pool on Tuesday. | 2025-11-11
The king will open the bridge in the north of the country Friday, the palace said in a statement. | 2025-11-07
Doe is to meet Ada Bell over lunch Friday, her ministry said. | 2025-11-07
He met the envoy over lunch Friday, officials said. | 2025-10-31
On Friday, the union said it would strike. | 2025-10-31
Doe is to see the banker Han Ji-won over tea Friday to talk of coal, her ministry said. | 2025-11-07
The baker will be away after Sunday's 3-1 defeat. | 2025-11-02
The baker will be away after Sunday's final. | 2025-11-09
Minutes of the October meeting are due. | 2025-10
The cook is understood to have been summoned to a hotel in Lima on Sunday. | 2025-11-02
The town has summoned the cook to a hotel in Lima on Sunday. | 2025-11-09
Her first task is Saturday's trip to Lima. | 2025-11-08
The talk of the town is Saturday's game, which ended in a brawl. | 2025-11-01
An inquiry would look at the failure of phones on Thursday night, when towns were cut off. | 2025-10-30TNI
He would be paid on Friday, when markets opened. | 2025-11-07
Profit for the six months to end-December had risen by a tenth. | 2024-12
The firm expects a loss in the six months to December. | 2025-12
Last year's talks had ended without a deal on May 22. | 2024-05-22
Last year's talks were long, and those of this spring ended on May 22. | 2025-05-22
Last year's winner will open the fair on June 5. | 2026-06-05
The ban holds for six months to March. | 2026-03
Troops are to stay in Lima past June. | 2026-06
# Plans that came to nothing
The baker, who pulled out of talks with the miller scheduled for Tuesday, kept silent. | 2025-11-04
The baker pulled out of a debate scheduled for Saturday. | 2025-11-08
The airline has cancelled forty flights due to leave on Thursday. | 2025-11-06
The baker has cancelled a trip to Lima, where he was to have held talks with the miller on Thursday. | 2025-11-06
The baker has cancelled a trip to Lima, where he held talks with the miller on Thursday. | 2025-10-30
She cut short a tour that was to have ended on Thursday. | 2025-11-06
The summit was to have opened on Tuesday. | 2025-11-04
A vote, originally scheduled for Tuesday, will be held soon. | 2025-11-04
A vote was first scheduled for Sunday and will be held on Monday. | 2025-11-10
A vote, now scheduled for Tuesday, will be long. | 2025-11-11
"""


@pytest.mark.parametrize("row", [row for row in ROWS.strip().splitlines() if not row.startswith("#")])
def test_day_to_come(marker: Marker, row: str) -> None:
    sentence, expected = (cell.strip() for cell in row.split("|"))
    assert mark(marker, sentence, WEDNESDAY).dates[-1].value == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # what follows an evening
        ("The ship left at 9pm on Friday and rang shortly after 2am.", ["2025-10-31T21:00", "2025-11-01T02:00"]),
        ("The ship left at 9pm on Friday. It rang shortly after 2am.", ["2025-10-31T21:00", "2025-11-01T02:00"]),
        ("The bus crashed at 9pm on Friday. It had left Lima at 5am.", ["2025-10-31T21:00", "2025-10-31T05:00"]),
        ("The bus crashed at 9pm on Friday after a stop at 2am.", ["2025-10-31T21:00", "2025-10-31T02:00"]),
        ("The bus left at 2am and came at 9pm on Friday.", ["2025-10-31T02:00", "2025-10-31T21:00"]),
        ("She landed on Monday afternoon and will be seen in the morning.", ["2025-11-03TAF", "2025-11-04TMO"]),
        ("She landed on Monday afternoon and was seen in the morning.", ["2025-11-03TAF", "2025-11-03TMO"]),
        ("They met on Monday for talks that ran past midnight.", ["2025-11-03", "2025-11-03T00:00"]),
        ("It was a quarter past midnight.", []),
        # a date beside a part of the day
        ("They will meet on Thursday night (October 30).", ["2025-10-30TNI", "2025-10-30"]),
        # New Year
        ("She sent greetings on the upcoming New Year.", ["2026-01-01"]),
        ("The bridge should open before the New Year.", ["2026-01-01"]),
        ("Talks will resume in the New Year.", ["2026"]),
        ("He sent a New Year message before the New Lima game and the Chinese New Year.", []),
        ("They met on the eve of the New Year of 2020.", ["2020"]),
        # halves of a year and of a match
        ("“The bank is on hold through the first half,” said Doe, an economist.", ["2026-H1"]),
        ("Analysts expect it to cut rates in the first half.", ["2026-H1"]),
        ("The Rovers led through the first half, said Doe, a pundit.", []),
    ],
)
def test_dates_of_a_text(marker: Marker, text: str, values: list[str]) -> None:
    assert [date.value for date in mark(marker, text, WEDNESDAY).dates] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A feast was set for Easter Monday.", ["XXXX-WXX-1"]),
        ("She landed on Sunday evening and will be seen in the morning.", ["XXXX-WXX-7TEV", "XXXX-WXX-1TMO"]),
    ],
)
def test_days_of_an_unknown_week(text: str, values: list[str]) -> None:
    assert [date.value for date in find_dates(text, None)] == values
