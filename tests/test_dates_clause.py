"""Dates that lie before or after publication by the clause they stand in, with the parser at work."""

from __future__ import annotations

import datetime as dt

import pytest
from mark_tools import mark

from summarizer.mark import Marker

SATURDAY = dt.date(2025, 10, 11)

# sentence | the last date's value
ROWS = """
The court put a stay on the order until Tuesday. | 2025-10-14
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
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_tense_of_the_clause(marker: Marker, row: str) -> None:
    sentence, expected = (cell.strip() for cell in row.split("|"))
    assert mark(marker, sentence, SATURDAY).dates[-1].value == expected
