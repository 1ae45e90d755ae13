"""Mentions: every place where one of the names of an actor or a source stands."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.ground.ladder import Text, whole


def find_mentions(text: Text, forms: Iterable[Iterable[str]]) -> list[list[tuple[int, int]]]:
    """Spans for each item's forms, in the order of the text; a longer form wins over a shorter within it.

    Where two items share a form, its places go to the first of them.
    """
    owners: dict[str, int] = {}
    found: list[list[tuple[int, int]]] = []
    for index, names in enumerate(forms):
        found.append([])
        for name in filter(None, names):
            owners.setdefault(name, index)
    taken: dict[int, int] = {}
    body = text.text
    for name in sorted(owners, key=lambda form: (-len(form), form)):
        at = body.find(name)
        places: list[tuple[int, int]] = []
        while at >= 0:
            places.append((at, at + len(name)))
            at = body.find(name, at + len(name))
        for start, end in places:
            if whole(body, start, end) and not any(position in taken for position in (start, end - 1)):
                for position in range(start, end):
                    taken[position] = end
                found[owners[name]].append((start, end))
    return [sorted(spans) for spans in found]
