"""Expressions beyond the first table: counted from the date in focus, of a feast, in words, vague, recurring."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer.mark.dates import find_dates
from summarizer.mark.dates.calendar import easter

SATURDAY = "2025-10-11"  # the day of publication, where a row names no other

# A row: sentence | publication day | text=value; ...   with the type before the value where it is not DATE.
ROWS = """
# Feasts
They play on Easter Monday. | 2026-04-05 | Easter Monday=2026-04-06
They met before Good Friday. | 2025-04-20 | Good Friday=2025-04-18
Checks will rise ahead of the Easter weekend. | 2025-04-10 | the Easter weekend=2025-W16-WE
They will talk after Easter. | 2025-03-01 | Easter=2025-04-20
They talked on Easter Sunday 2024. | | Easter Sunday 2024=2024-03-31
They will eat at Thanksgiving. | | Thanksgiving=2025-11-27
It could slip into the new year. | | the new year=2026
It has snowed since the turn of the year. | 2026-04-05 | the turn of the year=2026
A new year began. | |
Over Christmas he was away. | 2026-01-05 | Christmas=2025-12-25
Since Easter she has been away. | | Easter=2025-04-20
It could slip past Thanksgiving. | | Thanksgiving=2025-11-27
# Before a verb, and not before a noun
By winter they will be home. | | winter=2025-WI
Over the weekend they met. | 2025-10-13 | the weekend=2025-W41-WE
A ruling is due by the end of winter. | | the end of winter=2025-WI
They sold winter coats. | |
It could open as early as March. | | March=2026-03
Nurses fear the winter months. | | winter months=2025-WI
# "fall" and "spring" are verbs after a modal or a plural
Fees will fall this year. | | this year=2025
Prices fall this week. | | this week=2025-W41
They are due to spring next week. | | next week=2025-W42
It opens in fall 2026. | | fall 2026=2026-FA
# Feasts by name
They marched on Anzac Day. | | Anzac Day=2025-04-25
They will march on Remembrance Sunday. | | Remembrance Sunday=2025-11-09
They marched on Memorial Day 2019. | | Memorial Day 2019=2019-05-27
They watched the Labor Day Parade. | |
They prayed on Armenian Remembrance Day. | |
They march every Victory Day. | |
They marched on Canada Day (July 1). | | July 1=2025-07-01
They met on the Thursday before Easter. | 2025-05-01 | the Thursday before Easter=2025-04-17
They met on the Monday after May 9. | | the Monday after May 9=2025-05-12
# Halves, quarters and centuries
Profit rose in the first half. | | the first half=2025-H1
They scored in the first half. | |
It grew in last year's third quarter. | | last year's third quarter=2024-Q3
It grew in the latter half of 2009. | | the latter half of 2009=2009-H2
It stood for a quarter of a century. | | a quarter of a century=DURATION P25Y
It was dug in the 18th and 19th centuries. | | the 18th=17; 19th centuries=18
It fell in early morning trading on Monday. | | early morning trading on Monday=TIME 2025-10-06TMO
In the late 1980's Norway grew. | | the late 1980's=198
# Days in figures
It closed on 03/10/2025. | | 03/10/2025=2025-10-03
It closed on 03/04/2025. | | 03/04/2025=2025-03-04
# Years that follow
They came in 1992. The next year they left. | | 1992=1992; The next year=1993
It will grow over the next year. | | the next year=DURATION P1Y
# Counted in weekdays
It opened three Fridays ago. | | three Fridays ago=2025-09-26
It opened two weekends ago. | | two weekends ago=2025-W39-WE
It fell on the first of the month. | | the first of the month=2025-10-01
# Times
Updated: 14:05, 9 October 2025 | | 14:05=TIME 2025-10-09T14:05; 9 October 2025=2025-10-09
Updated 09.10.2025, 10:15 | | 09.10.2025=2025-10-09; 10:15=TIME 2025-10-09T10:15
It shut at 1500hrs on Monday. | | 1500hrs on Monday=TIME 2025-10-06T15:00
It shut at 15h30 on Monday. | | 15h30 on Monday=TIME 2025-10-06T15:30
It shut at 15:00 hours on Monday. | | 15:00 hours on Monday=TIME 2025-10-06T15:00
It shut in the small hours of Monday. | | the small hours of Monday=TIME 2025-10-06TMO
It shut after sunset on Monday. | | sunset on Monday=TIME 2025-10-06TEV
It opens at 12.00 Almaty time on 21 October. | | 12.00 Almaty time on 21 October=TIME 2025-10-21T12:00
It opened at 22:14 CAT. | | 22:14 CAT=TIME 2025-10-11T22:14
# Counted from the date in focus
It was sown in the autumn of 2023 and gone by the following March. | | the autumn of 2023=2023-FA; the following March=2024-03
It was sown in 2019 and gone by the following March. | | 2019=2019; the following March=2020-03
It opened in 2010, and in Lyon three years afterwards. | | 2010=2010; three years afterwards=2013
It began on March 3, 2019. It had snowed the night before. | | March 3, 2019=2019-03-03; the night before=TIME 2019-03-02TNI
It began on March 3, 2019, and ended the following evening. | | March 3, 2019=2019-03-03; the following evening=TIME 2019-03-04TEV
# Counted from publication
It opens a week from Monday. | | a week from Monday=2025-10-20
It opens three weeks from today. | | three weeks from today=2025-11-01
It opens two days from tomorrow. | | two days from tomorrow=2025-10-14
It rained the week before last. | | the week before last=2025-W39
It opens the year after next. | | the year after next=2027
# Of this month
It rained on the 5th of this month. | | the 5th of this month=2025-10-05
It opens on the first of next month. | | the first of next month=2025-11-01
It opens on the last Friday of the month. | | the last Friday of the month=2025-10-31
It opens in the first week of next month. | | the first week of next month=2025-W45
It opens on the weekend of October 18. | | the weekend of October 18=2025-W42-WE
At the weekend he said so. | 2025-10-13 | the weekend=2025-W41-WE
# Days in threes
It fell on 3, 4 and 5 May. | | 3=2025-05-03; 4=2025-05-04; 5 May=2025-05-05
It fell on May 3, 4 and 5. | | May 3=2025-05-03; 4=2025-05-04; 5=2025-05-05
# Quarters and decades
It fell in the fourth quarter of fiscal 2008. | | the fourth quarter of fiscal 2008=FY2008-Q4
Its 2009 first-quarter loss grew. | | 2009 first-quarter=2009-Q1
It fell in 2008's fourth quarter. | | 2008's fourth quarter=2008-Q4
It fell in 1Q 2009 and Q3/2010. | | 1Q 2009=2009-Q1; Q3/2010=2010-Q3
It reported a second quarter loss. | | second quarter=2025-Q2
They were silent for the first quarter of an hour. | | an hour=DURATION PT1H
It rose in the first three months of the year. | | three months=DURATION P3M; the year=2025
It grew in the late 1980's. | | the late 1980's=198
It grew in the late 1800s. | | the late 1800s=18
It grew in the mid-to-late 1990s. | | the mid-to-late 1990s=199
It fell at end-June. | | end-June=2025-06
It fell over the course of the week. | | the course of the week=2025-W41
# Times of day
It left at half past nine. | | half past nine=TIME 2025-10-11T09:30
It left at quarter to ten. | | quarter to ten=TIME 2025-10-11T09:45
It left at 10 o'clock at night. | | 10 o'clock at night=TIME 2025-10-11T22:00
It left at 7:30 in the morning. | | 7:30 in the morning=TIME 2025-10-11T07:30
It left at 8 in the evening. | | 8 in the evening=TIME 2025-10-11T20:00
It left at 10:15 on Tuesday night. | | 10:15 on Tuesday night=TIME 2025-10-07T22:15
It left at 9 on Friday. | | 9 on Friday=TIME 2025-10-10T09:00
It shut at 4 p.m. EDT (2000 GMT) Thursday. | | 4 p.m. EDT=TIME 2025-10-09T16:00; 2000 GMT=TIME 2025-10-09T20:00Z; Thursday=2025-10-09
A storm hit early on Monday.~~It made landfall at 2 a.m. | | Monday=2025-10-06; 2 a.m.=TIME 2025-10-06T02:00
A storm hit on Friday.~~It had formed on Monday.~~It came at 2 a.m. | | Friday=2025-10-10; Monday=2025-10-06; 2 a.m.=TIME 2025-10-10T02:00
It starts at 10 o'clock this morning. | | 10 o'clock this morning=TIME 2025-10-11T10:00
They came at 9.30 this morning and left at 11 last night. | | 9.30 this morning=TIME 2025-10-11T09:30; 11 last night=TIME 2025-10-10T23:00
He left at 2 a.m. last night. | | 2 a.m.=TIME 2025-10-11T02:00; last night=TIME 2025-10-10TNI
Doors open at 7 tonight. Come tonight at 8. | | 7 tonight=TIME 2025-10-11T19:00; tonight at 8=TIME 2025-10-11T20:00
The call is at 10:30 (Oslo time) tomorrow. | | 10:30 (Oslo time) tomorrow=TIME 2025-10-12T10:30
The call is at 14.00 (CET) on 12 November. | | 14.00 (CET) on 12 November=TIME 2025-11-12T14:00
They signed on 3. October 2025. | | 3. October 2025=2025-10-03
He was No. 3. October was cold. | | October=2025-10
They meet next Thursday. | 2025-10-14 | next Thursday=2025-10-23
They came back the next Thursday. | 2025-10-14 | the next Thursday=2025-10-16
They meet next Monday. | 2025-10-14 | next Monday=2025-10-20
They meet this coming Thursday. | 2025-10-14 | this coming Thursday=2025-10-16
It keeps its outlook for the full year 2026. | | the full year 2026=2026
They met at 8 p.m. on Friday and talked until about 4 a.m. | | 8 p.m. on Friday=TIME 2025-10-10T20:00; 4 a.m.=TIME 2025-10-11T04:00
It rained from Thursday night till noon. | | Thursday night=TIME 2025-10-09TNI; noon=TIME 2025-10-10T12:00
It was open at 8 a.m. on Friday and until 11 a.m. | | 8 a.m. on Friday=TIME 2025-10-10T08:00; 11 a.m.=TIME 2025-10-10T11:00
# Weekdays told from the date in focus
The mill burned on March 3, 2019. It had been sold the previous Friday. | | March 3, 2019=2019-03-03; the previous Friday=2019-03-01
The mill burned on March 3, 2019. The next Friday it was sold. | | March 3, 2019=2019-03-03; The next Friday=2019-03-08
It was sold the previous Friday. | | the previous Friday=2025-10-10
They met on Monday, Tuesday and Wednesday. | | Monday=2025-10-06; Tuesday=2025-10-07; Wednesday=2025-10-08
They will meet on Monday, Tuesday and Wednesday. | | Monday=2025-10-13; Tuesday=2025-10-14; Wednesday=2025-10-15
# The night that a day names
It snowed overnight on Tuesday. | | overnight=TIME 2025-10-07TNI; Tuesday=2025-10-07
It snowed overnight into Tuesday. | | overnight=TIME 2025-10-06TNI; Tuesday=2025-10-07
He was held in the early hours of Tuesday morning. | | the early hours of Tuesday morning=TIME 2025-10-07TMO
# A time without a day takes that of the one joined to it
It opened at 7 a.m. and closed at 8 p.m. on Tuesday. | | 7 a.m.=TIME 2025-10-07T07:00; 8 p.m. on Tuesday=TIME 2025-10-07T20:00
It happened around 2 in the morning. | | 2 in the morning=TIME 2025-10-11T02:00
# Years and halves of what has none said
It rained between June 1 and August 31 last year. | | June 1=2024-06-01; August 31 last year=2024-08-31
He fell in May last year and rose in June. | | May last year=2024-05; June=2025-06
In the spring and summer of 2020 it was shut. | | the spring=2020-SP; summer of 2020=2020-SU
She won in May and June. | | May=2025-05; June=2025-06
In May President Varga left. | | May=2025-05
It rained. Since March Orlu Motors has lost money. | | March=2025-03
Faith in May Varga was low. | |
In May Varga, the party has found a leader. | |
In March Madness it lost. | |
In March Street it rained. | |
On May Day Orlu Motors shut. | | May Day=2025-05-01
She won't run in June. | | June=2026-06
It was shut on 8-11 September. | | 8=2025-09-08; 11 September=2025-09-11
It was shut in the first half of May. | | the first half of May=2025-05
It angered people in his May speech. | | May=2025-05
It is set for the 18th. It will be done by the 20th. | | the 18th=2025-10-18; the 20th=2025-10-20
He birdied the 18th, and led after the 9th. He paid for the 3rd. | |
He was born on May 3 and died on June 9 in 2019. | | May 3=2019-05-03; June 9=2019-06-09; 2019=2019
It was shut this autumn. | 2026-01-02 | this autumn=2025-FA
It closed in the spring of 1995. That summer it was sold. | | the spring of 1995=1995-SP; That summer=1995-SU
It ended the week up. They finished the week of talks. | | the week=2025-W41
It stood in the late 19th and early 20th centuries. | | the late 19th=18; early 20th centuries=19
It will be shut this coming weekend. | 2025-10-15 | this coming weekend=2025-W42-WE
The rally of April 17 is over, she said at the start of the week. | | April 17=2025-04-17; the start of the week=2025-W16
The rally will be on April 17, she said at the start of the week. | | April 17=2026-04-17; the start of the week=2025-W41
They walk every second Friday. | | every second Friday=SET XXXX-WXX-5
They won 3-1 two years ago. | | two years ago=2023
# Names that are no dates
Ring 0800 1945 2010 or 0800 555 1999. | |
An august assembly met. The monday.com site was down. | |
The Black September group and the Good Friday Agreement are known. | |
On Good Friday Jane Doe sang. | 2025-04-20 | Good Friday=2025-04-18
The Hundred Years War was long, and the Thirty Years' War was no shorter. | |
Some 40 workers and 2012 guests came. | |
The Mills Act of 1967 barred the strike of 1926. | | 1926=1926
By Dawn Harris, who told the band The Sunday Gulls. | |
He told eNews Today and Radio 4's Today. Today he left. | | Today=2025-10-11
Jan-Erik Olsen and Jun-Jun Lim were there. It ran June-July. | | June=2025-06; July=2025-07
# Vague words, which are no dates
He recently left. | |
More recently he left. | |
He currently leads it. | |
He leads it under the current rules. | |
He leads it at present. | |
He is in the village these days. | |
He will soon leave. | |
He will leave in the near future. | |
It has happened in the past. | |
The most recent model sold as soon as it came, on the current account. | |
# Recurring and lasting
They hold an annual fair. | | annual=SET P1Y
The biennial congress met before the yearly audit. | | biennial=SET P2Y; yearly=SET P1Y
They hold a fair annually. | | annually=SET P1Y
The club meets on the third Thursday of every month at 7 p.m. | | the third Thursday of every month=SET XXXX-WXX-4; 7 p.m.=SET XXXX-XX-XXT19:00
They pray on Sunday mornings. | | Sunday mornings=SET XXXX-WXX-7TMO
They pray every Monday and Thursday. | | every Monday and Thursday=SET XXXX-WXX-1
It rang an hour later. | | an hour later=DURATION PT1H
It will last over the next couple of years, and over the years since. | | the next couple of years=DURATION P2Y; years=DURATION PXY
It was a yearlong ban. It rained all day. | | yearlong=DURATION P1Y; all day=DURATION P1D
It drove at 70 miles per hour for 40 dollars per day. | | per day=SET P1D
It opens daily at 9 a.m. It opened at 9 a.m. | | daily=SET P1D; 9 a.m.=SET XXXX-XX-XXT09:00; 9 a.m.=TIME 2025-10-11T09:00
Flights are banned between 11 p.m. and 6 a.m. every night. | | 11 p.m.=SET XXXX-XX-XXT23:00; 6 a.m.=SET XXXX-XX-XXT06:00; every night=SET XXXX-XX-XXTNI
It took weeks of talks, and they met more often than in the years of silence. | | weeks=DURATION PXW
# Hours from and to
It is open from 8 to 10 p.m. on Friday. | | 8=TIME 2025-10-10T20:00; 10 p.m. on Friday=TIME 2025-10-10T22:00
It is open 11:30-1 p.m. today. | | 11:30=TIME 2025-10-11T11:30; 1 p.m. today=TIME 2025-10-11T13:00
He spoke shortly after midnight. He left at midnight on Friday. | | midnight=TIME 2025-10-11T00:00; midnight on Friday=TIME 2025-10-10T24:00
# Fiscal years, and years of years
It rose last fiscal year and in the current financial year. | | last fiscal year=FY2024; the current financial year=FY2025
It opened two years ago this month. | | two years ago this month=2023-10
It opened in 2010, and shut in June of the following year. | | 2010=2010; June of the following year=2011-06
It rose from the year-earlier quarter. | | the year-earlier quarter=2024-Q3
It rose from the comparable month last year. | | the comparable month last year=2024-10
He ruled from 1755 to 1763. | | 1755=1755; 1763=1763
It is the first of the twenty-first century. | | the twenty-first century=20
It fell for a third straight month. It fell for the second week in a row. | | a third straight month=2025-10; the second week in a row=2025-W41
It was the year's best month, in today's world and in today's Rome. | | the year=2025; today=PRESENT_REF; today=PRESENT_REF
The report on today's Rome summit is out. | | today=2025-10-11
It is bright at this time of year. | |
# Names of months before names
The two met ahead of the December EU summit. The October Uprising was long ago. | | December=2025-12
# Seasons
It rained over the summer, and that was the autumn they lost. | | the summer=2025-SU; the autumn=2025-FA
It snowed in the winter of 2007-08. | | the winter of 2007-08=2007-WI
The fall of the house was the fall of Rome. | |
It cannot happen overnight. Two were held overnight. | | overnight=TIME 2025-10-10TNI
# A clock time in a story that opens with history
On 4 May 1945 the war ended.~~A parade will be held on November 9.~~It begins at 10 a.m. local time. | | 4 May 1945=1945-05-04; November 9=2025-11-09; 10 a.m. local time=TIME 2025-11-09T10:00
# A date to come has no bygone year
They ordered boats in 2023, and will leave in the first week of November. | | 2023=2023; the first week of November=2025-W45
The talks end on Friday, October 24. The rate was cut a week earlier. | 2025-10-20 | Friday, October 24=2025-10-24; a week earlier=2025-W42
# Years, and figures that are none
A 2019 engineers' report was ignored. | | 2019=2019
It is due in 2020, not 2015 as hoped. | | 2020=2020; 2015=2015
They fight the 2019-nCoV virus. | |
It was [two] years ago. It was two or three years ago. | | two] years ago=2023; two or three years ago=PAST_REF
# Names, and days that are no dates
Corporal Jun Abe spoke to Jan Brandt. | |
The Sunday Chronicle wrote it. | |
The phone rang on a Sunday last October. | | last October=2024-10
It flies KC-30s. | |
# Times beside other zones, midnights, parts of the day alone, shopping days
It struck at 10:47 p.m. (0347 GMT Sunday). | | 10:47 p.m.=TIME 2025-10-11T22:47; 0347 GMT Sunday=TIME 2025-10-05T03:47Z
Rain will fall between midnight and 3 a.m. | | midnight=TIME 2025-10-11T00:00; 3 a.m.=TIME 2025-10-11T03:00
The walkout will end at midnight. | | midnight=TIME 2025-10-11T24:00
The runways reopened by mid-afternoon. | | mid-afternoon=TIME 2025-10-11TAF
All flights were off by the evening. It was told by the evening papers. | | the evening=TIME 2025-10-11TEV
It sold well on Black Friday and will on Cyber Monday. | 2025-11-29 | Black Friday=2025-11-28; Cyber Monday=2025-12-01
The Black Friday fires are remembered. | |
It left last November 4 and will land in July 2026. It was sold last March 4. | | last November 4=2024-11-04; July 2026=2026-07; last March 4=2025-03-04
It will open next March 4 or next December 1. | | next March 4=2026-03-04; next December 1=2025-12-01
In the January-March period output rose. | | January=2025-01; March=2025-03
He won in 3:32 and she in 1:45.30. They left at 3:32. | | 3:32=TIME 2025-10-11T03:32
# Counts that are no dates, and units that are
He was sentenced in March 2005 to 18 months. | | March 2005=2005-03; 18 months=DURATION P18M
They train 50 weeks of the year. | | 50 weeks=DURATION P50W
The house held its first session of the year. She is player of the year. | | the year=2025
Traders braced for a rough start to the week. | | the week=2025-W41
It cut its profit forecast for the full year. It shut for a full year. | | the full year=2025; a full year=DURATION P1Y
The shares are down by more than a quarter. | |
It was quieter than on a normal Sunday. | |
Rider keeps lead after fall | |
The match set for the fall may be played here. | | the fall=2025-FA
The decree of 1808 appointing him was shown. A survey of 1709 schools is out. | | 1808=1808
# Short names of weekdays, anywhere in a clause
The mill shut Tues. for repairs. She said on Thurs. that it burnt. | | Tues.=2025-10-07; Thurs.=2025-10-09
The singer weds. The crowd cheers. | |
They met Sat. night and on Wed. afternoon. | 2025-10-13 | Sat. night=TIME 2025-10-11TNI; Wed. afternoon=TIME 2025-10-08TAF
It will rain until Sun. The dams are full. A strike, begun Wed., is over. | | Sun.=2025-10-12; Wed.=2025-10-08
It was bought by Sun. In May it fell. | | May=2025-05
The clerks at Sun said no. He met Tran Van Thu. She left. | |
# One date in other spellings
He left in Oct. last year, and this past September he came back. | | Oct. last year=2024-10; this past September=2025-09
It was sealed on October 7,2013 by 12,000 men. | | October 7,2013=2013-10-07
It was sealed on Monday (October 7, 2013). | | Monday=2013-10-07; October 7, 2013=2013-10-07
They talked on Tuesday 7 and Wednesday 8 October. | | Tuesday 7=2025-10-07; 8 October=2025-10-08
They talked on Tuesday, October 7-8 in Lima. | | Tuesday, October 7=2025-10-07; 8=2025-10-08
It flew on December 11 – four years late. | | December 11=2024-12-11; four years=DURATION P4Y
Sales fell in Q3 of last year. | | Q3 of last year=2024-Q3
It is of the early 20th Century, and 20th Century Fox is not. | | the early 20th Century=19
It took 2½ years. | | 2½ years=DURATION P2.5Y
It opened last year on May 7, and closes next year on the 3rd of June. | | last year on May 7=2024-05-07; next year on the 3rd of June=2026-06-03
It is due by year-end 2027. By year-end 2000 homes will be lit. | | year-end 2027=2027; year-end=2025
# A weekday of another week
She left last week on Thursday. She will be back a week on Monday. | | last week on Thursday=2025-10-02; a week on Monday=2025-10-20
They meet twice a week on Monday. It had lasted a week on Friday. | | a week=SET P1W; Monday=2025-10-06; a week on Friday=2025-10-10
# One time of day in other spellings
The bus left at nine a.m. on Friday. It came at 9 A.M. on Friday. | | nine a.m. on Friday=TIME 2025-10-10T09:00; 9 A.M. on Friday=TIME 2025-10-10T09:00
The bus left at 0900GMT on Friday. | | 0900GMT on Friday=TIME 2025-10-10T09:00Z
It is dark from 8 to 9 p.m. Moscow time on March 19. | | 8=TIME 2026-03-19T20:00; 9 p.m. Moscow time on March 19=TIME 2026-03-19T21:00
The bus left at half-past nine on Friday. | | half-past nine on Friday=TIME 2025-10-10T09:30
The bus left on Friday night at about 9 o'clock. | | Friday night at about 9 o'clock=TIME 2025-10-10T21:00
They ate on Friday night at 9. They ate on Friday night at 10 High Street. | | Friday night at 9=TIME 2025-10-10T21:00; Friday night=TIME 2025-10-10TNI
"""


def rows() -> list[tuple[str, str, str]]:
    lines = [line for line in ROWS.strip().splitlines() if not line.startswith("#")]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [(sentence, day or SATURDAY, expected) for sentence, day, expected in cells]


@pytest.mark.parametrize(("sentence", "day", "expected"), rows())
def test_expression(sentence: str, day: str, expected: str) -> None:
    text = sentence.replace("~~", "\n\n")
    found = find_dates(text, dt.date.fromisoformat(day))
    told = "; ".join(
        f"{text[one.start : one.end]}={'' if one.type == 'DATE' else one.type + ' '}{one.value}" for one in found
    )
    assert told == expected


@pytest.mark.parametrize("day", ["1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2285-03-22"])
def test_easter(day: str) -> None:
    assert easter(int(day[:4])).isoformat() == day


def test_feast_of_an_unknown_year() -> None:
    assert [one.value for one in find_dates("They march on Europe Day.", None)] == ["XXXX-05-09"]


def test_same_day_is_one_that_is_over() -> None:
    text = "The two met on Friday, and proposed a fair on 20 November.\n\nOn the same day the mayor received them."
    assert find_dates(text, dt.date(2025, 10, 11))[-1].value == "2025-10-10"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The leak was found on April 2, 2026. They met on April 8.", "2026-04-08"),
        ("The leak was found on April 2, 2026. The books close on December 31.", "XXXX-12-31"),
        ("The leak of March 1, 2019 was found on April 2, 2026. They met on April 8.", "XXXX-04-08"),
        ("The leak was found in 2026. They met on April 8.", "XXXX-04-08"),
    ],
)
def test_year_of_the_dates_around_where_publication_is_unknown(text: str, value: str) -> None:
    assert find_dates(text, None)[-1].value == value


def test_time_of_the_day_told_and_not_of_the_header() -> None:
    text = "Rain in Porto\n\nSaturday 11 October 2025\n\nThe river rose yesterday.\n\nThe dam broke at 4.30am."
    assert find_dates(text, dt.date(2025, 10, 11))[-1].value == "2025-10-10T04:30"


def test_time_in_the_evening_of_the_day_last_told() -> None:
    text = "The river rose, she said on Saturday.\n\nIt rained on Thursday.\n\nLater in the evening the dam broke."
    assert find_dates(text, dt.date(2025, 10, 11))[-1].value == "2025-10-09TEV"


def test_time_of_the_news_and_not_of_what_led_to_it() -> None:
    text = "The band freed the men yesterday, held since May 8. They were handed over at 2 p.m."
    assert find_dates(text, dt.date(2025, 10, 11))[-1].value == "2025-10-10T14:00"


def test_time_past_is_not_of_a_day_to_come() -> None:
    text = "The bridge was shut. A new one opens tomorrow. The old one had failed at 6:15 a.m."
    assert find_dates(text, dt.date(2025, 10, 11))[-1].value == "2025-10-11T06:15"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Profit rose in 2024 by 4%.  A poll last week had told so. It pays 7 marks, up from 5 the previous year.",
            "2023",
        ),
        (
            "A line was opened last year. It runs well. People like it. ~~ The town closed the previous year with a gain.",
            "2024",
        ),
        ("Profit fell to 11 marks from 13 a year earlier. In nine months it fell 4% from the year-ago period.", "2024"),
        ("The firm has led the trade since 1931. Sales rose 3 percent from a year earlier.", "2024"),
        (
            "It closed on Friday above the mark reached on January 14, 2000. Earlier in the day it had slid.",
            "2025-10-10",
        ),
        ("It lost millions in the three months to August 31. Later in the day men carried boxes out.", "2025-10-11"),
        ("The mill burned down in 1956. The year before, it had been sold.", "1955"),
        ("He married in 1998. The previous year he had moved to Lyon.", "1997"),
        ("Sales fell in 2023. In March the firm told of a rise at the beginning of the year.", "2025"),
        ("Sales fell in 2023. The firm closed at the end of the year.", "2023"),
        ("Sales fell in 2023. It said in May 2024 that it had lost money in the year.", "2023"),
    ],
)
def test_what_a_year_or_a_day_is_counted_from(text: str, value: str) -> None:
    found = find_dates(text.replace(" ~~ ", "\n\n"), dt.date(2025, 10, 11))
    assert found[-1].value == value
