"""From a record of a fair copy to one of the text as it came."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from summarizer.read.fair_copy import FairCopy
from summarizer.record import Span, Summary
from summarizer.unchecked import changed


def of_given(record: Summary, copy: FairCopy, text: str) -> Summary:
    """The record with each span where it stands in the given ``text``, and in its characters.

    Names keep the copy's blanks, so that they are the same however lines were broken.
    """
    moved: Summary = _moved(record, copy, text)
    return moved


def _moved(value: Any, copy: FairCopy, text: str) -> Any:
    if isinstance(value, Span):
        start, end = copy.given(value.start, value.end)
        return Span(start=start, end=end, text=text[start:end])
    if isinstance(value, list):
        return [_moved(one, copy, text) for one in value]
    if isinstance(value, BaseModel):
        return changed(value, **{name: _moved(one, copy, text) for name, one in value})
    return value
