"""Dates in company: two said side by side, counted from the story, compared, and those that fail to be dates."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer.mark.dates import find_dates

THURSDAY = "2009-05-14"  # the day of publication, where a row names no other

# A row: sentence | publication day | text=value; ...   with the type before the value where it is not DATE.
ROWS = """
# Clock times
The ferry sank at about 08:30 on 4 May. | | 08:30 on 4 May=TIME 2009-05-04T08:30
The ferry sank on Monday at approximately 3:15 p.m. EST. | | Monday at approximately 3:15 p.m. EST=TIME 2009-05-11T15:15
The ferry sank at around 1 am, local time, on Tuesday. | | 1 am=TIME 2009-05-12T01:00; Tuesday=2009-05-12
The ferry sank in the early hours of May 4. | | the early hours of May 4=TIME 2009-05-04TMO
He rang in the early hours of a Sunday. | |
The offer ends at midnight tonight. | | midnight tonight=TIME 2009-05-14T24:00
They spoke at 15:00 Moscow time. | | 15:00 Moscow time=TIME 2009-05-14T15:00
They spoke at 3 pm Moscow time. | | 3 pm Moscow time=TIME 2009-05-14T15:00
It struck today at 11.30 in Oslo. | | today at 11.30=TIME 2009-05-14T11:30
It struck at 11.30 on Monday. | | 11.30 on Monday=TIME 2009-05-11T11:30
The share closed at 11.30 on Monday. | | Monday=2009-05-11
The odds were about 10:1. | |
# What happens in so long a time, and what takes it
The trial will begin in three weeks. | | three weeks=2009-W23
A vote is due in two days. | | two days=2009-05-16
The law will take effect in 90 days. | | 90 days=2009-08-12
She will return in a month, he said. | | a month=2009-06
They will build the bridge in two days. | | two days=DURATION P2D
It will be the first vote in five years. | | five years=DURATION P5Y
The race began in two weeks. | | two weeks=DURATION P2W
It will be released in several weeks. | | several weeks=DURATION PXW
They met on May the 3rd, 2008. | | May the 3rd, 2008=2008-05-03
It lost less than the year previous. | | the year previous=2008
# What a period ended with
It lost money in the quarter ended March 31. | | the quarter=2009-Q1; March 31=2009-03-31
It lost money in the quarter that ended on Dec. 31. | | the quarter=2008-Q4; Dec. 31=2008-12-31
It lost money in the week ended Friday. | | the week=2009-W19; Friday=2009-05-08
It lost money in the fiscal year ending March 2010. | | the fiscal year=FY2010; March 2010=2010-03
# Parts of the year
Output rose in the first six months of 2008. | | the first six months of 2008=2008-H1
Output rose in the first six months of this year. | 2009-08-20 | the first six months of this year=2009-H1
Output rose in the first half year. | 2009-08-20 | the first half year=2009-H1
Output rose in the first six months, he said. | 2009-08-20 | the first six months=2009-H1
Output rose in his first six months in office. | | six months=DURATION P6M
Output rose in the first nine months of 2008. | | nine months=DURATION P9M; 2008=2008
Output rose in the last quarter of 2008. | | the last quarter of 2008=2008-Q4
Output will rise by the end of the decade. | | the end of the decade=200
It was shut for much of the year. | | much of the year=2009
It was worse in 2007. Prices swing. Since the start of the year, a third was lost. | | 2007=2007; the start of the year=2009
This years fair was big. | | This years=2009
Last Year it was bigger. | | Last Year=2008
# Said twice side by side
They met on Tuesday (May 5). | | Tuesday=2009-05-05; May 5=2009-05-05
It is done today. On the next day, on March 26, he signed. | 2009-04-20 | today=2009-04-20; the next day=2009-03-26; March 26=2009-03-26
They met on Tuesday the 5th. | | Tuesday the 5th=2009-05-05
On Tuesday, the 3rd battalion left. | | Tuesday=2009-05-12
The talks of May 22, 1945, failed. It was on May 22 that he wrote. | 2009-07-20 | May 22, 1945=1945-05-22; May 22=1945-05-22
A mall was opened on May 9, 2005. It will be shut on May 9. | 2009-02-20 | May 9, 2005=2005-05-09; May 9=2009-05-09
Checks grew stricter after September 11. | 2008-04-20 | September 11=2001-09-11
The firm was founded on September 11. | 2008-09-20 | September 11=2008-09-11
# A year that is another's
In 2005 it lost millions and recently it reported a loss for July. | 2009-09-20 | 2005=2005; July=2009-07
Sales fell in January compared with January 2008. | 2009-02-03 | January=2009-01; January 2008=2008-01
Sales fell in January compared with December 2007. | 2008-02-03 | January=2008-01; December 2007=2007-12
Sales rose in June, the most since May 2001. | 2008-07-03 | June=2008-06; May 2001=2001-05
It was the worst since last September. | 2009-10-12 | last September=2008-09
It was the worst since last October. | 2009-02-20 | last October=2008-10
Trade rose in January-October 2012 against the same period last year. | 2012-12-17 | January=2012-01; October 2012=2012-10; the same period last year=2011
The law, passed in 2007, came into force on Jan 1. | | 2007=2007; Jan 1=2009-01-01
In 2007, after a fire, it closed on March 5. | | 2007=2007; March 5=2007-03-05
The truce began at midnight local time on Saturday (2100 GMT Friday). | | midnight local time on Saturday=TIME 2009-05-09T24:00; 2100 GMT Friday=TIME 2009-05-08T21:00Z
It will be done in the first half of July. | | the first half of July=2009-07
# The day and the month of the story
Today the index lost 4%. On Friday, it had gained. Banks fell. Oil rose. It closed the day at 10. | | Today=2009-05-14; Friday=2009-05-08; the day=2009-05-14
The blast came on Friday. Later in the day, two died. | | Friday=2009-05-08; Later in the day=2009-05-08
Rivals reported April sales today, after a recall during the month. | | April=2009-04; today=2009-05-14; the month=2009-04
At the end of the day, we must all act. | |
At the end of the day, the index was down. | | the end of the day=2009-05-14
He was in Rome on March 3.~~He spoke of the summit that ended the day before. | | March 3=2009-03-03; the day before=2009-05-13
He was in Rome on March 3. He had been in Bonn the day before. | | March 3=2009-03-03; the day before=2009-03-02
# Ranges and lengths
The plan for 2017–20 was signed. | | 2017=2017; 20=2020
The 2009-10 season began. | | 2009=2009; 10=2010
A decades-long feud ended. | | A decades-long=DURATION PXY
Within minutes it was gone. Hours later it was back. | | minutes=DURATION PTXM; Hours=DURATION PTXH
It waited another week, the whole week. | | another week=DURATION P1W; the whole week=DURATION P1W
It shrank for two quarters in a row, by three quarters of its worth. | | two quarters=DURATION P6M
Half a century ago it burned. | | Half a century ago=1959
It loses $2m a day. | | a day=SET P1D
Twice a week it sails. | | a week=SET P1W
The weekly flight was cut. The weekly is read. | | weekly=SET P1W
# Years before what looks like a measure, and the year that is out
In 2009 people earned less. A cure worked in 2000 people. | | 2009=2009
Goals by 2030: 1) clean air. It ended 2030:15. | | 2030=2030
It will be settled before the year is out. | | the year=2009
The new year will be better. The new year tree is up. | 2009-12-26 | The new year=2010
It fell in the third century BC, and rose in the third century. | | the third century=02
The storm hit on the morning of the 11th. | | the morning of the 11th=TIME 2009-05-11TMO
They met this past Tuesday, and will meet this coming Tuesday. | | this past Tuesday=2009-05-12; this coming Tuesday=2009-05-19
# Years after a name
The council's Harbour 2008 budget was cut. | | 2008=2008
The Harbour 2008 yacht was sold. | |
"""


def rows() -> list[tuple[str, str, str]]:
    lines = [line for line in ROWS.strip().splitlines() if not line.startswith("#")]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [(sentence, day or THURSDAY, expected) for sentence, day, expected in cells]


@pytest.mark.parametrize(("sentence", "day", "expected"), rows())
def test_expression(sentence: str, day: str, expected: str) -> None:
    sentence = sentence.replace("~~", "\n\n")
    found = find_dates(sentence, dt.date.fromisoformat(day))
    told = "; ".join(
        f"{sentence[one.start : one.end]}={'' if one.type == 'DATE' else one.type + ' '}{one.value}" for one in found
    )
    assert told == expected
