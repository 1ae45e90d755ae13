"""The range of English time expressions, one row each: what is found, and what it means."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer.mark.dates import find_dates

SATURDAY = "2025-10-11"  # the day of publication, where a row names no other

# A row: sentence | publication day ("-" for none) | tense (empty for the finder to guess) | text=value; ...
# with the type put before the value where it is not DATE.
ROWS = """
# Full dates in all orders
The treaty was signed on January 12, 2020. | | | January 12, 2020=2020-01-12
The treaty was signed on 12 January 2020. | | | 12 January 2020=2020-01-12
The treaty was signed on the 12th of January, 2020. | | | the 12th of January, 2020=2020-01-12
The treaty was signed on Sunday, January 12, 2020. | | | Sunday, January 12, 2020=2020-01-12
The treaty was signed on Sunday 12 January 2020. | | | Sunday 12 January 2020=2020-01-12
The treaty was signed on Jan. 12, 2020. | | | Jan. 12, 2020=2020-01-12
The treaty was signed on 12 Sept. 2020. | | | 12 Sept. 2020=2020-09-12
The treaty was signed on 2020-01-12. | | | 2020-01-12=2020-01-12
The treaty was signed on 12.01.2020 in Bonn. | | | 12.01.2020=2020-01-12
The treaty was signed on 25/01/2020. | | | 25/01/2020=2020-01-25
The treaty was signed on 01/25/2020. | | | 01/25/2020=2020-01-25
The treaty was signed on 12/01/2020. | | | 12/01/2020=2020-12-01
It was signed on 12/01/2020 and sealed on 25/01/2020. | | | 12/01/2020=2020-01-12; 25/01/2020=2020-01-25
The log says 2020-01-12T09:30 twice. | | | 2020-01-12T09:30=TIME 2020-01-12T09:30
It was signed on January 1st, 1999. | | | January 1st, 1999=1999-01-01
It was signed on February 30, 2020. | | |
# Header and dateline forms
date 2025-10-11 Seoul: The minister left. | - | | 2025-10-11=2025-10-11
date 2025-10-11 Seoul: The minister left on Friday. | - | | 2025-10-11=2025-10-11; Friday=2025-10-10
PYONGYANG, Oct. 9 (Agency) -- Talks opened. | | | Oct. 9=2025-10-09
January 31, 2007~~The club said on Monday it lost. | - | | January 31, 2007=2007-01-31; Monday=2007-01-29
A title~~Tuesday, March 8, 2011~~It rained today. | - | | Tuesday, March 8, 2011=2011-03-08; today=2011-03-08
LIMA, 4 May 2019 (Agency) - It rained today. | - | | 4 May 2019=2019-05-04; today=2019-05-04
# Bare weekdays
The envoy met the premier on Thursday. | | | Thursday=2025-10-09
The envoy met the premier on Saturday. | | | Saturday=2025-10-11
The envoy will meet the premier on Tuesday. | | | Tuesday=2025-10-14
The envoy is to meet the premier on Tuesday. | | | Tuesday=2025-10-14
The envoy plans to leave on Tuesday. | | | Tuesday=2025-10-14
The envoy is scheduled to be received Monday. | | | Monday=2025-10-13
He said Friday that he will leave Monday. | | | Friday=2025-10-10; Monday=2025-10-13
The market stays closed until Monday. | | | Monday=2025-10-13
The envoy meets the premier on Tuesday. | | past | Tuesday=2025-10-07
The envoy meets the premier on Tuesday. | | future | Tuesday=2025-10-14
The envoy meets the premier on Tuesday. | | present | Tuesday=2025-10-07
The envoy met them last Tuesday. | | | last Tuesday=2025-10-07
The envoy met them last Saturday. | | | last Saturday=2025-10-04
The envoy leaves next Tuesday. | | | next Tuesday=2025-10-14
The envoy leaves this coming Tuesday. | | | this coming Tuesday=2025-10-14
The envoy left this Wednesday. | | | this Wednesday=2025-10-08
The envoy left on Tuesday last week. | | | Tuesday last week=2025-09-30
The envoy will leave on Tuesday next week. | | | Tuesday next week=2025-10-14
The envoy met them on Wednesday, October 8. | | | Wednesday, October 8=2025-10-08
The envoy died on Friday, October 11, aged 70. | | | Friday, October 11=2024-10-11
They met from Monday to Wednesday. | | | Monday=2025-10-06; Wednesday=2025-10-08
They met on Sat. and left. | | | Sat.=2025-10-11
# Days around publication
He left yesterday. | | | yesterday=2025-10-10
He leaves tomorrow. | | | tomorrow=2025-10-12
He left earlier today. | | | earlier today=2025-10-11
He speaks tonight. | | | tonight=TIME 2025-10-11TNI
He spoke last night. | | | last night=TIME 2025-10-10TNI
He spoke this morning. | | | this morning=TIME 2025-10-11TMO
He spoke yesterday afternoon. | | | yesterday afternoon=TIME 2025-10-10TAF
He speaks tomorrow evening. | | | tomorrow evening=TIME 2025-10-12TEV
Two men were arrested overnight. | | | overnight=TIME 2025-10-10TNI
The road will stay closed overnight. | | | overnight=TIME 2025-10-11TNI
He spoke on Friday night. | | | Friday night=TIME 2025-10-10TNI
He spoke late Friday. | | | late Friday=2025-10-10
He spoke early on Monday morning. | | | Monday morning=TIME 2025-10-06TMO
# Days and months without a year
The strike began on October 7. | | | October 7=2025-10-07
The strike began on 7 October. | | | 7 October=2025-10-07
The strike began on the 7th of October. | | | the 7th of October=2025-10-07
The strike began on December 28. | 2025-01-03 | | December 28=2024-12-28
The strike will begin on February 2. | 2025-12-30 | | February 2=2026-02-02
The strike will begin on December 28. | | | December 28=2025-12-28
The strike was called on March 10. | 2025-01-03 | past | March 10=2024-03-10
The strike, January 10, is the first. | 2025-01-03 | present | January 10=2025-01-10
In 2019 it opened on May 3 and shut on June 9. | | | 2019=2019; May 3=2019-05-03; June 9=2019-06-09
It opened on May 3, 2019 and shut on June 9. | | | May 3, 2019=2019-05-03; June 9=2019-06-09
It opened on October 7 last year. | | | October 7 last year=2024-10-07
It marks the 80th anniversary of the October 10 founding of the party. | | | October 10=2025-10-10
They trained October 7-9. | | | October 7=2025-10-07; 9=2025-10-09
They trained 7–9 October. | | | 7=2025-10-07; 9 October=2025-10-09
They trained on October 7 and 8. | | | October 7=2025-10-07; 8=2025-10-08
They trained on 7 and 8 October 2019. | | | 7=2019-10-07; 8 October 2019=2019-10-08
They trained October 7-9, 2019. | | | October 7=2019-10-07; 9, 2019=2019-10-09
They will train from December 20 to January 5. | | | December 20=2025-12-20; January 5=2026-01-05
They trained from December 20 to January 5. | 2025-01-07 | | December 20=2024-12-20; January 5=2025-01-05
The show is to run from October 3 through November 9. | | | October 3=2025-10-03; November 9=2025-11-09
It was born on February 29. | | | February 29=2024-02-29
Sales fell in September. | | | September=2025-09
Sales fell in December. | | | December=2024-12
Sales will start in March. | | | March=2026-03
Sales rose in May 2008. | | | May 2008=2008-05
Sales rose in October of last year. | | | October of last year=2024-10
Sales rose in early October. | | | early October=2025-10
Sales rose at the end of September. | | | the end of September=2025-09
Sales rose last September. | | | last September=2024-09
Sales rose last November. | | | last November=2024-11
Sales will rise next May. | | | next May=2026-05
Sales rose between January and March. | | | January=2025-01; March=2025-03
The March figures were good. | | | March=2025-03
Sales rose from July 2003 to December 2004. | | | July 2003=2003-07; December 2004=2004-12
# Months that are other words
The workers may march on Monday. | | | Monday=2025-10-13
May said the march was over. | | |
Theresa May spoke. | | |
A march in the capital ended. | | |
March on, he said. | | |
He had a second try and a fall in the spring. | | | the spring=2025-SP
June Smith and April Jones sang. | | |
The sun sat low. | | |
A Sun report was wrong, Sat Nav said. | | |
Marc met Jan in Augusta. | | |
# The date in focus
Kim spoke on Thursday. They met the previous day. | | | Thursday=2025-10-09; the previous day=2025-10-08
They met the previous day. | | | the previous day=2025-10-10
It began March 3, 2019. Two days earlier he fell. | | | March 3, 2019=2019-03-03; Two days earlier=2019-03-01
It expires on 1 December 2025. A month later prices rise. | 2025-11-05 | | 1 December 2025=2025-12-01; A month later=2026-01
Forty years later she has built another. | | | Forty years later=PAST_REF
It began March 3, 2019. Two days later he fell. | | | March 3, 2019=2019-03-03; Two days later=2019-03-05
It began March 3, 2019. A week later he fell. | | | March 3, 2019=2019-03-03; A week later=2019-W10
It began March 3, 2019. He fell the following month. ||| March 3, 2019=2019-03-03; the following month=2019-04
It began March 3, 2019. He fell the next day. | | | March 3, 2019=2019-03-03; the next day=2019-03-04
It began March 3, 2019. He fell that day. | | | March 3, 2019=2019-03-03; that day=2019-03-03
It began March 3, 2019. He fell on the same day. | | | March 3, 2019=2019-03-03; the same day=2019-03-03
It began March 3, 2019. He fell the day before. | | | March 3, 2019=2019-03-03; the day before=2019-03-02
It began March 3, 2019. He fell the day after. | | | March 3, 2019=2019-03-03; the day after=2019-03-04
It began March 3, 2019. He fell that evening. | | | March 3, 2019=2019-03-03; that evening=TIME 2019-03-03TEV
It began March 3, 2019. He fell next morning. ||| March 3, 2019=2019-03-03; next morning=TIME 2019-03-04TMO
It began March 3, 2019. He fell later that year. | | | March 3, 2019=2019-03-03; later that year=2019
It began in 2019. He fell three years later. | | | 2019=2019; three years later=2022
It began in 2019. He fell the year before. | | | 2019=2019; the year before=2018
It began in May 2019. He fell the following year. | | | May 2019=2019-05; the following year=2020
Sales rose in February from the same period last year. ||| February=2025-02; the same period last year=2024-02
Sales rose in February from the same month a year ago. ||| February=2025-02; the same month a year ago=2024-02
Sales rose in February from a year earlier. | | | February=2025-02; a year earlier=2024
# Weeks, weekends, months, years by name
He fell last week. | | | last week=2025-W40
He fell this week. | | | this week=2025-W41
He falls next week. | | | next week=2025-W42
He fell earlier this week. | | | earlier this week=2025-W41
He fell this past week. | | | this past week=2025-W40
He fell the last week of March. | | | the last week of March=2025-W13
He fell in the week of October 6. | | | the week of October 6=2025-W41
He fell at the weekend. | 2025-10-13 | | the weekend=2025-W41-WE
He fell over the weekend. | 2008-10-13 | | the weekend=2008-W41-WE
He fell last weekend. | 2025-10-15 | | last weekend=2025-W41-WE
They will play this weekend. | 2025-10-15 | | this weekend=2025-W42-WE
They played this weekend. | 2010-01-25 | | this weekend=2010-W03-WE
He fell last month. | | | last month=2025-09
He fell in January last year. | | | January last year=2024-01
He falls next month. | | | next month=2025-11
He fell late last month. | | | late last month=2025-09
He fell last year. | | | last year=2024
He fell late last year. | | | late last year=2024
It ends later this year. | | | later this year=2025
It ends at the end of next year. | | | the end of next year=2026
It will end by the end of the year. | | | the end of the year=2025
He fell a year ago. | | | a year ago=2024
He fell three weeks ago. | | | three weeks ago=2025-W38
He fell two days ago. | | | two days ago=2025-10-09
He fell five months ago. | | | five months ago=2025-05
He fell nearly twenty-five years ago. | | | nearly twenty-five years ago=2000
He fell a decade ago. | | | a decade ago=2015
# Years and longer
It grew in 2009. | | | 2009=2009
It grew in early 2009. | | | early 2009=2009
It grows from mid-2023 on. | | | mid-2023=2023
The 1991 agreement holds. | | | 1991=1991
It was the worst since '82. | | | '82=1982
It grew between 2009 and 2011. | | | 2009=2009; 2011=2011
It grew in 2014-2015. | | | 2014=2014; 2015=2015
It grew in the 2014-15 season. | | | 2014=2014; 15=2015
It grew in 2004, 2006 and 2008. | | | 2004=2004; 2006=2006; 2008=2008
It stood (1871) for long. | | | 1871=1871
He spoke at UNFCCC 2015 in Paris. | | | 2015=2015
It grew in the 1990s. | | | the 1990s=199
It grew in the early 1990s. | | | the early 1990s=199
It grew in the '60s. | | | the '60s=196
It grew in the sixties. | | | the sixties=196
It grew in the 19th century. | | | the 19th century=18
It grew in the twentieth century. | | | the twentieth century=19
It grew in the third quarter. | | | the third quarter=2025-Q3
It grew in the first quarter of 2009. | | | the first quarter of 2009=2009-Q1
It grew in the first quarter of last year. | | | the first quarter of last year=2024-Q1
It grew in Q3 2009. | | | Q3 2009=2009-Q3
It grew in the first half of 2008. | | | the first half of 2008=2008-H1
It grew in fiscal 2014. | | | fiscal 2014=FY2014
It grew in the fiscal year 2014. | | | the fiscal year 2014=FY2014
It grew in FY2007. | | | FY2007=FY2007
It grew in FY 2007. | | | FY 2007=FY2007
It grew last summer. | | | last summer=2025-SU
It grew in the autumn of 2008. | | | the autumn of 2008=2008-FA
It grew in winter 2008. | | | winter 2008=2008-WI
It grew in the spring. | | | the spring=2025-SP
It shut on Christmas Day. | | | Christmas Day=2024-12-25
It shuts on New Year's Eve 2025. | | | New Year's Eve 2025=2025-12-31
# Times of day
It left at 0900 GMT. | | | 0900 GMT=TIME 2025-10-11T09:00Z
It left at 12:00 UTC Monday. | | | 12:00 UTC Monday=TIME 2025-10-06T12:00Z
It left at 9:30 p.m. on Tuesday. | | | 9:30 p.m. on Tuesday=TIME 2025-10-07T21:30
It left on Tuesday at 9:30 p.m. and sank. | | | Tuesday at 9:30 p.m.=TIME 2025-10-07T21:30
It left at 5 pm. | | | 5 pm=TIME 2025-10-11T17:00
It left at 5pm on October 7. | | | 5pm on October 7=TIME 2025-10-07T17:00
It left at 12 a.m. local time. | | | 12 a.m. local time=TIME 2025-10-11T00:00
It left at 14:58. | | | 14:58=TIME 2025-10-11T14:58
It left at 16:15 UTC, June 1st. | | | 16:15 UTC=TIME 2025-06-01T16:15Z; June 1st=2025-06-01
It left at noon on Friday. | | | noon on Friday=TIME 2025-10-10T12:00
It left at midnight. | | | midnight=TIME 2025-10-11T00:00
It left on the morning of October 7. | | | the morning of October 7=TIME 2025-10-07TMO
It left at six o'clock. | | | six o'clock=TIME 2025-10-11T06:00
It left at 6:40 p.m. (GMT +8) for Rome. | | | 6:40 p.m.=TIME 2025-10-11T18:40
They won 3:21 in the end. | | |
He left early Saturday. | | | early Saturday=2025-10-11
The day before yesterday he left. | | | The day before yesterday=2025-10-09
He leaves the day after tomorrow. | | | the day after tomorrow=2025-10-13
He left a week ago today. | | | a week ago today=2025-10-04
He leaves two weeks from now. | | | two weeks from now=2025-W43
He leaves in three days' time. | | | three days' time=2025-10-14
It falls on the first Sunday of November. | | | the first Sunday of November=2025-11-02
It fell on the last day of February. | | | the last day of February=2025-02-28
It rose by year's end. | | | year's end=2025
It trains Monday to Friday. | | past | Monday=2025-10-06; Friday=2025-10-10
Open 11 am to 4:30 pm on Friday. ||| 11 am=TIME 2025-10-10T11:00; 4:30 pm on Friday=TIME 2025-10-10T16:30
It rose in morning trading. | | | morning=TIME 2025-10-11TMO
It ended the day at 90. | | | the day=2025-10-11
It grew by 2 % from January to March last year. | | | January=2024-01; March last year=2024-03
He was seen on April 4, it is held, in 2009. | | | April 4=2009-04-04; 2009=2009
Sales fell since Tuesday. | | | Tuesday=2025-10-07
He was killed by a storm on Monday. | | | Monday=2025-10-06
On Monday, the premier will travel on. | | | Monday=2025-10-13
The visit, announced for September 30, was called off. | | | September 30=2025-09-30
It closed last Christmas. | | | last Christmas=2024-12-25
It opens next Christmas. | | | next Christmas=2025-12-25
Sales rose from the year-ago quarter. | | | the year-ago quarter=2024-Q3
It rose between January and June this year. | | | January=2025-01; June this year=2025-06
It will ship by end-2009. | | | end-2009=2009
# Recurring
They meet on weekends. | | | weekends=SET XXXX-WXX-WE
They meet every Monday. | | | every Monday=SET XXXX-WXX-1
They meet on Mondays. | | | Mondays=SET XXXX-WXX-1
They meet every day. | | | every day=SET P1D
They meet every two weeks. | | | every two weeks=SET P2W
They meet every other year. | | | every other year=SET P2Y
They meet each October. | | | each October=SET XXXX-10
They meet every Monday morning. | | | every Monday morning=SET XXXX-WXX-1TMO
They meet daily. | | | daily=SET P1D
They make 15 a year. | | | a year=SET P1Y
They earn 20 dollars per hour. | | | per hour=SET PT1H
They sleep six hours a day. | | | six hours=DURATION PT6H; a day=SET P1D
# Lengths
It took a year and a half. | | | a year and a half=DURATION P1.5Y
It took one and a half years. | | | one and a half years=DURATION P1.5Y
It came hours after the crash. | | | hours=DURATION PTXH
It took just in one day. | | | one day=DURATION P1D
It fell two consecutive quarters. | | | two consecutive quarters=DURATION P6M
It came a day after the vote. | | | a day=DURATION P1D
It took five years. | | | five years=DURATION P5Y
It took thirty minutes. | | | thirty minutes=DURATION PT30M
It took more than two and a half years. | | | more than two and a half years=DURATION P2.5Y
It took several years. | | | several years=DURATION PXY
It grew in the past five years. | | | the past five years=DURATION P5Y
It falls within the next six months. | | | the next six months=DURATION P6M
It was a 12-hour flight. | | | 12-hour=DURATION PT12H
It was a fifty-year life. | | | fifty-year=DURATION P50Y
It grew over the past decade. | | | the past decade=DURATION P10Y
It took half an hour. | | | half an hour=DURATION PT30M
It took 60 to 90 days. | | | 60=DURATION P60D; 90 days=DURATION P90D
It fell six straight days. | | | six straight days=DURATION P6D
The two-week-long march ended. | | | two-week-long=DURATION P2W
It took a couple of days. | | | a couple of days=DURATION P2D
It has not rained for years. | | | years=DURATION PXY
# What is no time expression
The 45-year-old driver, aged 45, was 45 years old. | | |
At the age of 56 she had 1,950 votes. | | |
About 2000 people and 2010 troops came. | | |
The Boeing 2010 order and Windows 2000 failed. | | |
Fat Friday and Bloody Sunday are names. | | |
The October Revolution changed it. | | |
The Sunday Times wrote it. | | |
He read "1984" at school. | | |
It cost $2010 or 2010 euros. | | |
The match ended 3-2 and 21:14. | | |
He came second in the second race, the second of all. | | |
He was in his twenties. | | |
Flight 1549 left gate 12. | | |
The September 11 attacks changed it. | | |
Independence Day and the Man of the Year. | | |
It is version 10.4.11 of it. | | |
He works for Russia Today. | | |
Only a quarter of them, aged 8-10 years, agreed. | | |
One day he will go. | | |
The APR and the SEP grew. | | |
A People's Daily reporter asked. | | |
It is filed under ISO 9001 and page 1998. | | |
# Without a day of publication
He fell on October 7. | - | | October 7=XXXX-10-07
He fell on Saturday. | - | | Saturday=XXXX-WXX-6
He fell in October. | - | | October=XXXX-10
He fell yesterday. | - | | yesterday=PAST_REF
He fell last year. | - | | last year=PAST_REF
He fell this year. | - | | this year=XXXX
He will fall the following week. | - | | the following week=FUTURE_REF
He fell today. | - | | today=PRESENT_REF
He fell in the third quarter. | - | | the third quarter=XXXX-Q3
He fell in 2009. | - | | 2009=2009
He fell on March 3, 2019. He rose the next day. | - | | March 3, 2019=2019-03-03; the next day=2019-03-04
"""


def cases() -> list[tuple[str, str, str, str]]:
    lines = [line for line in ROWS.strip().splitlines() if not line.startswith("#")]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [(sentence, day or SATURDAY, tense, expected) for sentence, day, tense, expected in rows]


@pytest.mark.parametrize(("sentence", "day", "tense", "expected"), cases())
def test_expression(sentence: str, day: str, tense: str, expected: str) -> None:
    text = sentence.replace("~~", "\n\n")
    published = None if day == "-" else dt.date.fromisoformat(day)
    found = find_dates(text, published, tense=(lambda start, end: tense) if tense else None)  # type: ignore[arg-type,return-value]
    told = "; ".join(
        f"{text[one.start : one.end]}={'' if one.type == 'DATE' else one.type + ' '}{one.value}" for one in found
    )
    assert told == expected


def test_the_table_is_large() -> None:
    assert len(cases()) >= 200
