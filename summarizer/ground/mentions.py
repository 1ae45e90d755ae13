"""Mentions: every place where one of the names of an actor or a source stands."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.ground.ladder import Text


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
    taken = bytearray(len(text.text))
    for name in sorted(owners, key=lambda form: (-len(form), form)):
        for start, end in text.places(name):
            if not (taken[start] or taken[end - 1]):
                taken[start:end] = b"\1" * (end - start)
                found[owners[name]].append((start, end))
    return [sorted(spans) for spans in found]
