"""Where the words of a label stand in the text, and what of a label stands nowhere in it.

Words are searched letter for letter, any single white-space character being as good as another. An
occurrence begins and ends at the edge of a word ("May" is not in "Mayor"), unless the words stand
nowhere but inside others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.evaluate.gold import GoldActor, GoldArticle, GoldClaim, GoldDate, GoldLabel, GoldSource
from summarizer.evaluate.names import gold_forms, normalise

Offsets = tuple[int, int]
"""Start and end (exclusive) in the text."""

_WHITE = re.compile(r"\s")
_TIMEX = re.compile(
    r"(?:PRESENT|PAST|FUTURE)_REF"
    r"|(?:FY)?[0-9X]{2,4}(?:-(?:[0-9X]{2}|W[0-9X]{2}|Q[1-4X]|H[12X]|S[PU]|FA|WI))?(?:-(?:[0-9X]{1,2}|WE))?"
    r"(?:T(?:MO|MI|AF|EV|NI|DT|[0-9X]{2}(?::[0-9X]{2}){0,2}(?:Z|[+-][0-9]{2}:?[0-9]{2})?))?"
)


@dataclass(frozen=True, slots=True)
class Located:
    """Words of a label: their ``path`` in it (``claims[3].content[0]``) and where they stand, or None."""

    path: str
    words: str
    offsets: Offsets | None


@lru_cache(maxsize=16)
def _plain(text: str) -> str:
    return _WHITE.sub(" ", text)


def occurrences(words: str, text: str) -> list[Offsets]:
    """Every occurrence of the words, in order."""
    words, text = _plain(words), _plain(text)
    found: list[Offsets] = []
    at = text.find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return [o for o in found if not (_inside(text, o[0]) or _inside(text, o[1]))] or found


def _inside(text: str, at: int) -> bool:
    """Whether ``at`` parts two characters of one word."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def locate_pieces(pieces: Sequence[str], text: str, nth: int | Sequence[int] | None = None) -> list[Offsets | None]:
    """Where the pieces of one content stand: each after the one before it if possible, else first.

    ``nth`` picks the occurrence of the first piece, or of each.
    """
    wanted = [nth] if isinstance(nth, int) else list(nth or [])
    found: list[Offsets | None] = []
    after = 0
    for number, piece in enumerate(pieces):
        all_of_it = occurrences(piece, text)
        if number < len(wanted):
            chosen = _pick(all_of_it, wanted[number])
        else:
            chosen = next((o for o in all_of_it if o[0] >= after), all_of_it[0] if all_of_it else None)
        after = chosen[1] if chosen else after
        found.append(chosen)
    return found


def locate_contents(claim: GoldClaim, text: str) -> list[list[Offsets | None]]:
    """The pieces of the claim's content and of each accepted one."""
    return [
        locate_pieces(claim.content, text, claim.nth),
        *(locate_pieces(pieces, text) for pieces in claim.accept.content),
    ]


def locate_dates(date: GoldDate, text: str) -> list[Offsets | None]:
    """The date's text and each accepted one; ``nth`` holds for all."""
    return [_pick(occurrences(words, text), date.nth) for words in (date.text, *date.accept.text)]


def _pick(found: Sequence[Offsets], nth: int) -> Offsets | None:
    return found[nth - 1] if nth <= len(found) else None


def locate(gold: GoldArticle) -> list[Located]:
    """All words of the label that must stand in the text, in the label's order."""
    return list(_locate(gold.label, gold.text))


def lint(gold: GoldArticle) -> list[str]:
    """What is wrong with a label, a line each: words not in the text, no TIMEX3 value, no actor."""
    lines = [f"{gold.id}.yaml: {found.path}: not in the text: {found.words}" for found in locate(gold)
             if found.offsets is None]  # fmt: skip
    values = [(f"dates[{i}].value", v) for i, d in enumerate(gold.label.dates)
              for v in (d.value, *d.accept.value)]  # fmt: skip
    values += [(f"meetings[{i}].date", v) for i, m in enumerate(gold.label.meetings)
               for v in (m.date, *m.accept.date) if v]  # fmt: skip
    lines += [f"{gold.id}.yaml: {path}: not a TIMEX3 value: {value}" for path, value in values
              if not _TIMEX.fullmatch(value)]  # fmt: skip
    lines += [f"{gold.id}.yaml: meetings[{i}].participants: not among the actors: {name}"
              for i, meeting in enumerate(gold.label.meetings)
              for name in meeting.participants
              if not any(normalise(name) in gold_forms(actor) for actor in gold.label.actors)]  # fmt: skip
    return lines


def _locate(label: GoldLabel, text: str) -> Iterator[Located]:
    named_items: list[GoldActor | GoldSource] = [*label.actors, *label.sources]
    known = {form for item in named_items for form in gold_forms(item)}

    def first(path: str, words: str | None, *, named: bool = False) -> Iterator[Located]:
        """Words that stand anywhere; ``named`` ones may be a name in the label instead."""
        if words is not None and not (named and normalise(words) in known):
            yield Located(path, words, next(iter(occurrences(words, text)), None))

    for i, actor in enumerate(label.actors):
        yield from _forms(f"actors[{i}]", actor, text)
        for n, role in enumerate(actor.role):
            yield from first(f"actors[{i}].role[{n}]", role)
        for n, words in enumerate(actor.affiliation):
            yield from first(f"actors[{i}].affiliation[{n}]", words, named=True)
    for i, meeting in enumerate(label.meetings):
        yield from first(f"meetings[{i}].place", meeting.place)
    for i, claim in enumerate(label.claims):
        yield from first(f"claims[{i}].speaker", claim.speaker, named=True)
        for a, (pieces, offsets) in enumerate(
            zip([claim.content, *claim.accept.content], locate_contents(claim, text), strict=True)
        ):
            path = f"claims[{i}].content" if a == 0 else f"claims[{i}].accept.content[{a - 1}]"
            for n, (words, found) in enumerate(zip(pieces, offsets, strict=True)):
                yield Located(f"{path}[{n}]", words, found)
        for n, words in enumerate(claim.via):
            yield from first(f"claims[{i}].via[{n}]", words, named=True)
    for i, date in enumerate(label.dates):
        for a, (words, found) in enumerate(zip([date.text, *date.accept.text], locate_dates(date, text), strict=True)):
            yield Located(f"dates[{i}].text" if a == 0 else f"dates[{i}].accept.text[{a - 1}]", words, found)
    for i, source in enumerate(label.sources):
        # the publisher may be known from outside the text
        if normalise(source.name) != normalise(label.article.outlet or ""):
            yield from _forms(f"sources[{i}]", source, text)


def _forms(path: str, item: GoldActor | GoldSource, text: str) -> Iterator[Located]:
    for where, words in [("name", item.name), *((f"also[{n}]", form) for n, form in enumerate(item.also))]:
        yield Located(f"{path}.{where}", words, next(iter(occurrences(words, text)), None))
