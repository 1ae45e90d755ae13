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
    """The items in order, with ids from 1 on; one that was just made and has none yet is given it."""
    made: list[Item] = []
    for number, item in enumerate(sorted(items, key=start), 1):
        id = f"{letter}{number}"
        if not item.id:
            item.__dict__["id"] = id  # nobody else has it yet
        made.append(item if item.id == id else changed(item, id=id))
    return made
