"""Dates of a model's answer, made dates of the draft."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.draft.form import DraftDate
from summarizer.draft.prompted.answer import Dated
from summarizer.mark.dates import TimeExpression
from summarizer.record import DateType


def date_of(marks: Sequence[TimeExpression], item: Dated) -> DraftDate | None:
    """A date, its type told from its value; nothing where the marks say the same."""
    value = item.value.strip()
    if value.lower() in ("", "none", "null", "-"):
        return DraftDate(at=item.at, type="DATE", value=None)
    number = item.at.strip().strip("[]")
    if re.fullmatch(r"d\d{1,6}", number) and 0 < int(number[1:]) <= len(marks):
        if (mark := marks[int(number[1:]) - 1]).value == value:
            return None
        if value.startswith("P") and mark.type == "SET":
            return DraftDate(at=item.at, type="SET", value=value)
    return DraftDate(at=item.at, type=_type_of(value), value=value)


def _type_of(value: str) -> DateType:
    if value.startswith("P") and not value.endswith("_REF"):
        return "DURATION"
    return "TIME" if re.search(r"[\dXE]T", value) and not value.endswith("_REF") else "DATE"
