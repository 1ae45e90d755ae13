"""Dates that lie before or after publication by the clause they stand in, with the parser at work."""

from __future__ import annotations

import datetime as dt

import pytest
from mark_tools import mark

from summarizer.mark import Marker

SATURDAY = dt.date(2025, 10, 11)

# sentence | the last date's value
ROWS = """
She arrived in Rome on Sunday and leaves on Thursday. | 2025-10-16
The bench posted the matter for hearing on July 17. | 2026-07-17
The case came up for hearing on July 17. | 2025-07-17
Two were held following Thursday's march. | 2025-10-09
Police are looking for a driver after a man was hit on Thursday. | 2025-10-09
He fell on June 5, and they ask callers to ring 1300 555 010. | 2025-06-05
United travel to Leeds on Thursday. | 2025-10-16
United, who lost to City, host the Rovers on Thursday. | 2025-10-16
Air travel to Leeds on Thursday was halted. | 2025-10-09
A state visit to China on Thursday was called off. | 2025-10-09
The talk show host Rita Bell died on Thursday. | 2025-10-09
She was born in 1950 and moved to Lima the next year. | 1951
It will grow over the next year. | P1Y
The index was at its best since September 2008. In that month a bank failed. | 2008-09
The club was founded in 1998 and as of March it has 300 members. | 2025-03
The club was founded in 1998 and as of March had 300 members. | 1998-03
The May election brought a hung house. | 2025-05
The firm said on Tuesday it would sell the mill. | 2025-10-07
The minister said Monday he will resign. | 2025-10-06
The minister will fly to Peru, according to a press officer's Friday announcement. | 2025-10-10
The minister will fly to Peru, according to the Monday schedule. | 2025-10-13
The firm said late on Monday a new plant would be built. | 2025-10-06
The minister said that on Monday he would resign. | 2025-10-13
He had until Friday to appeal. | 2025-10-17
He had until Friday been free. | 2025-10-10
The weather office has forecast rain until Tuesday. | 2025-10-14
The clerk had forecast rain until Tuesday. | 2025-10-07
She was said to have met the mayor on Tuesday. | 2025-10-07
The port stayed closed through Tuesday. | 2025-10-07
Services are Monday at 10 a.m. | 2025-10-13T10:00
Sales rose in the months through November. | 2024-11
Today, about 100,000 farmers work the marshes. | PRESENT_REF
In 1950 the town had 20 banks; today there are three. | PRESENT_REF
A decade ago they blamed the ships. That looks less likely today. | PRESENT_REF
The greatest evil in the world today is hunger. | PRESENT_REF
Faith is as strong today as it ever was. | PRESENT_REF
It is hard in today's global situation. | PRESENT_REF
Today, about 200 people are marching through Lima. | 2025-10-11
The mill, founded in 1950, is in the news today. | 2025-10-11
The mill was founded in 1950. Today it announced its closure. | 2025-10-11
The mill was opened in 1950. Today is its birthday. | 2025-10-11
Two years ago they met in Oslo. Today they are in Rome. | 2025-10-11
Today we have a very good result. | 2025-10-11
Shops are closed today. | 2025-10-11
Traders are nervous before Monday's open. | 2025-10-13
Shares rose before Monday's vote. | 2025-10-06
The race takes a rest day on Tuesday. | 2025-10-14
Schools will be shut for a while and roads closed from Wednesday. | 2025-10-15
The talks will resume, and the minister said on Wednesday he was glad. | 2025-10-08
Chile moves the vote to November. | 2025-11
The family moved to Lima in November. | 2024-11
The judge said she hoped for a ruling before the winter recess. | 2025-WI
The deal was extended from day to day through Labor Day. | 2025-09-01
Output figures for September are due soon. | 2025-09
The September payrolls report is due soon. | 2025-09
The new rule takes effect in August. Sales are falling. | 2026-08
The mill opens in September. Output is low. | 2026-09
The vote in September is expected to be close. | 2026-09
They sell seats for travel between mid-November and June 15. | 2026-06-15
The fair will run between November 3 and January 15. | 2026-01-15
The minister condemns the attack on Tuesday. | 2025-10-07
The team takes part in a parade on Tuesday. | 2025-10-14
The court put a stay on the order until Tuesday. | 2025-10-14
The union rejected the plan and threatened strikes from May. | 2026-05
The union announced a profit from May. | 2025-05
A board official told Dawn on Friday that the dam was safe. | 2025-10-10
After meeting the mayor on Monday, the minister told reporters the dam was safe. | 2025-10-06
The ministers of the three towns meet on Friday. | 2025-10-17
The road had been closed until Tuesday. | 2025-10-07
The match was postponed until Tuesday. | 2025-10-14
He stayed in hospital until Tuesday. | 2025-10-07
The ministry has kept the market shut until Tuesday. | 2025-10-07
The storm had weakened by Thursday evening. | 2025-10-09TEV
The governor demanded that parliament see the contract before March 15. | 2026-03-15
The union called on the board to rule out cuts before December 20. | 2025-12-20
The contract may be signed on November 12, the mayor added. | 2025-11-12
The firm could not deliver the parts on Monday. | 2025-10-06
The soldiers captured by the rebels on Wednesday were freed. | 2025-10-08
The plan approved in January was dropped. | 2025-01
The ministers spoke of a summit on November 28. | 2025-11-28
The minister had been due to meet his counterpart on August 10, but fell ill. | 2025-08-10
The panel began its work, with the first hearing set to take place on November 16. | 2025-11-16
The upcoming talks on Monday worry the leader. | 2025-10-13
The two discussed preparations for the vote ahead of Sunday. | 2025-10-12
The first meeting is to be held on Friday. | 2025-10-17
The court is hearing the case on Monday. | 2025-10-13
The mayor unveiled a monument ahead of August 9. | 2025-08-09
The panel had spoken in favour of meeting on October 28. | 2025-10-28
The deadline set at November 1 was met with anger. | 2025-11-01
The rains forced the firm to close on Monday. | 2025-10-06
The fund expects losses when markets reopen on Tuesday. | 2025-10-14
The talks had to be put off until Tuesday because she was ill. | 2025-10-14
First scheduled for September 24 in Oslo, the talks will take place in Bonn. | 2025-09-24
The vote is scheduled for January 24. | 2026-01-24
The two agreed on holding the next meeting in January. | 2026-01
Trade is growing, by a third over the second quarter. | 2025-Q2
The fund has grown since March 2. | 2025-03-02
The hearing for Monday was called off. | 2025-10-13
On Monday the union is to vote. | 2025-10-13
The vote is on Sunday. | 2025-10-12
The deadline is Friday. | 2025-10-17
Shares are down on Tuesday. | 2025-10-07
Monday marks the start of the fair. | 2025-10-13
The film opens in cinemas on Friday. | 2025-10-17
Carmaker closes plant on Friday | 2025-10-10
The fair takes place in February. | 2026-02
The law comes into force in March. | 2026-03
The remarks come after a crash on Monday. | 2025-10-06
Wall Street is closed Monday for a holiday. | 2025-10-13
The firm faces a Friday deadline to submit a plan. | 2025-10-17
The firm met a Friday deadline to submit a plan. | 2025-10-10
Investors awaited Friday's report. | 2025-10-17
Unions have called a strike starting Monday. | 2025-10-13
Shops were closed for two days starting Monday. | 2025-10-06
The strike is in its third day after starting Monday. | 2025-10-06
The launch was delayed to March. | 2026-03
We agreed on November, he said. | 2025-11
The clerk would not say on Tuesday who had signed. | 2025-10-07
The loans would be paid when the banks reopened on Tuesday. | 2025-10-14
The loans were paid when the banks reopened on Tuesday. | 2025-10-07
The envoys gather in Porto on Tuesday for a summit. | 2025-10-14
The maps show the damage done on Tuesday. | 2025-10-07
The miller will meet her guild, led by a baker, in Porto on Tuesday. | 2025-10-14
The miller and the baker met face to face on Tuesday in Porto. | 2025-10-07
The mill opens at 9 a.m. on Tuesday. | 2025-10-14T09:00
There is a second fair on Tuesday. | 2025-10-14
There was a second fair on Tuesday. | 2025-10-07
The guild wants the roof mended by Tuesday. | 2025-10-14
The guild was given until Tuesday to reply. | 2025-10-14
The guild hopes for peace at a fair on Tuesday. | 2025-10-14
The miller faces a hearing on Tuesday. | 2025-10-14
The miller faced a hearing on Tuesday. | 2025-10-07
Grain fell ahead of Tuesday's harvest report. | 2025-10-14
The two were supposed to sit down on September 9. | 2025-09-09
The feast, he went on, would be held on the fourth of December. | 2025-12-04
The gate opened at 7 a.m., and on Tuesday it will be shut. | 2025-10-14
The guild has called for a march on Thursday. | 2025-10-16
Millers called for a strike on Thursday. | 2025-10-16
Millers called on Monday for a strike on Thursday. | 2025-10-16
Millers called a strike on Thursday. | 2025-10-09
The guild called for calm on Thursday. | 2025-10-09
The guild has condemned the march on Thursday. | 2025-10-09
The baker was the last to speak on Thursday. | 2025-10-09
The baker, the first to speak Thursday, asked for bread. | 2025-10-09
The baker will be the first to speak on Thursday. | 2025-10-16
The flood covered nine fields by Thursday night. | 2025-10-09TNI
The toll rose to 40 by Thursday. | 2025-10-09
The guild demanded an answer by Thursday. | 2025-10-16
Flour was trading at $3 by 1615 GMT, and all shops were shut by Thursday. | 2025-10-09
The fair took place from Tuesday through Thursday. | 2025-10-09
The fair ran from February until May. | 2025-05
The talks had been suspended from August 20 to September 2. | 2025-09-02
The fair was moved from Tuesday to Thursday. | 2025-10-16
The shop will be shut from Thursday until Saturday. | 2025-10-18
The bakers held a last debate in July ahead of the vote on Tuesday. | 2025-10-14
The court on October 1st ordered the guild to pay by May 2027, and the guild paid on October 2nd. | 2025-10-02
The date was set in March and the vote will be held in May 2027. | 2027-05
The bakers rejected the plan on Tuesday morning. | 2025-10-07TMO
The bakers plan to march on Tuesday. | 2025-10-14
The bakers held a debate between May and August. | 2025-08
The vote follows a fire in November that destroyed the mill. | 2024-11
The baker is in hospital after a fall in April. | 2025-04
The case was adjourned until late on Tuesday. | 2025-10-14
The trial was put off until 1 a.m. local time on Tuesday. | 2025-10-14T01:00
The talks were moved to the morning of 25 May. | 2026-05-25TMO
The match was rescheduled for March. | 2026-03
The mayor called an election for March. | 2026-03
The mayor gave figures for March. | 2025-03
The union has called a strike for this Tuesday. | 2025-10-14
The union called for a strike on the 11th of June. | 2026-06-11
The guild has promised elections on Tuesday. | 2025-10-14
The fair on Tuesday is to be closed by the baker. | 2025-10-14
Rain is forecast on Tuesday. | 2025-10-14
The forecast on Tuesday was wrong. | 2025-10-07
The council is going to vote on the plan this Tuesday. | 2025-10-14
The final is late on Tuesday. | 2025-10-14
The baker begins a tour of Norway on Tuesday. | 2025-10-14
The baker takes office on Tuesday. | 2025-10-14
The baker hopes to win and not to lose as she did in May and June. | 2025-06
The firm was ahead of its rivals on Tuesday. | 2025-10-07
After the vote on Tuesday, the parties start talks. | 2025-10-07
The baker called for a debate on the strike in March. | 2025-03
The baker called for a strike in March. | 2026-03
The union is planning a march on Tuesday. | 2025-10-14
The rovers play the bakers early Tuesday. | 2025-10-14
The fair was announced in November and rejected. | 2024-11
After a meeting in November, the union said it would strike. | 2024-11
After the meeting in November, the union will strike. | 2025-11
The baker will hold her first feast since taking office in January. | 2025-01
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_tense_of_the_clause(marker: Marker, row: str) -> None:
    sentence, expected = (cell.strip() for cell in row.split("|"))
    assert mark(marker, sentence, SATURDAY).dates[-1].value == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The guild closed the mill on May 3 and will open it on June 4.", ["2025-05-03", "2026-06-04"]),
        ("She won in May and June, and hopes to win in July.", ["2025-05", "2025-06", "2026-07"]),
        ("The bank will give figures for August and September on Friday.", ["2025-08", "2025-09", "2025-10-17"]),
        ("The mill may close on January 16 and February 10.", ["2026-01-16", "2026-02-10"]),
        ("The mill closed on January 16 and February 10.", ["2025-01-16", "2025-02-10"]),
        ("The tax will rise by a tenth on January 1 and by a fifth in 2027.", ["2026-01-01", "2027"]),
        ("He told the Mail on Sunday that he left on Friday.", ["2025-10-10"]),
        ("The June Foundation met the Sunday World's editor in July.", ["2025-07"]),
    ],
)
def test_dates_side_by_side(marker: Marker, text: str, values: list[str]) -> None:
    assert [date.value for date in mark(marker, text, SATURDAY).dates] == values


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Ministers meet Monday over debt", "2025-10-13"),
        ("Army takes town on Thursday", "2025-10-09"),
        ("Rovers face test on Tuesday", "2025-10-14"),
        ("Two dead as storm hits coast on Thursday", "2025-10-09"),
    ],
)
def test_title_tells_no_news_of_days_ago(marker: Marker, title: str, value: str) -> None:
    assert mark(marker, f"{title}\n\nIt is no secret.", SATURDAY).dates[0].value == value
