"""Outlets of the world by the names under which copy cites them, with their kind as a source.

``CLEAR`` names mean nothing else; ``UNCLEAR`` ones are everyday words, names or initials of others as well, and are
outlets only where the words around them use them so.
"""

from __future__ import annotations

from pathlib import Path


def _read() -> tuple[dict[str, str], dict[str, str]]:
    clear: dict[str, str] = {}
    unclear: dict[str, str] = {}
    for line in Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        label, _, names = line.partition(": ")
        if line.startswith("#") or not names:
            continue
        table = unclear if label.startswith("unclear ") else clear
        table.update(dict.fromkeys(names.split(", "), label.removeprefix("unclear ")))
    for name in [n for n in clear if n.isupper() and n.isalpha() and len(n) < 5]:
        unclear[name] = clear.pop(name)  # initials are others', too
    return clear, unclear


CLEAR, UNCLEAR = _read()

PAPER_ARTICLES = frozenset("El La Le Les Los Las L' Der Die Das De Het Il Lo O Os As".split())
"""Articles with which names of papers begin in languages other than English: "A" and "Al" begin too much else."""
