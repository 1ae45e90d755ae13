"""The order of a record's items: that of the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from summarizer.record import Claim, Meeting, Sentence
from summarizer.unchecked import changed

Item = TypeVar("Item", Claim, Meeting)


def start(item: Sentence | Meeting | Claim) -> int:
    """Where what an item points at first begins."""
    return (item.content if isinstance(item, Claim) else item.evidence)[0].start


def numbered(letter: str, items: Iterable[Item]) -> list[Item]:
    """The items in order, with ids from 1 on."""
    ordered = enumerate(sorted(items, key=start), 1)
    return [item if item.id == (id := f"{letter}{number}") else changed(item, id=id) for number, item in ordered]
