"""Actors and sources by name: whose name stands in the article, under which forms and where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.draft.form import DraftActor, DraftSource, Failure, Section
from summarizer.ground.ladder import Text
from summarizer.ground.pointers import Pointers
from summarizer.record import Issue, Span


@dataclass
class Named:
    """``found``: number of the item, forms that stand in the text, mentions; in the order of the text."""

    found: list[tuple[int, list[str], list[Span]]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)

    def issue(self, code: str, path: str, message: str) -> None:
        """List something."""
        self.issues.append(Issue(code=code, severity="warning", path=path, message=message))


def find_named(pointers: Pointers, section: Section, items: Sequence[DraftActor | DraftSource]) -> Named:
    """The items whose name stands in the text; the others are failures, names that stand twice are issues."""
    out = Named()
    forms = [_forms(item) for item in items]
    places = _find_mentions(pointers.text, forms)
    seen: set[str] = set()
    for number, (item, names, spans) in enumerate(zip(items, forms, places, strict=True)):
        name = names[0]
        if not (stands := pointers.named(name)) and not _publishes(item, pointers.marked.article.outlet):
            reason = f"the article does not name {name!r}"
            out.failures.append(Failure(section=section, item=number, code="not-in-text", reason=reason))
        elif name in seen:
            out.issue("repeated", f"draft.{section}[{number}]", f"{name!r} is there already")
        else:
            seen.add(name)
            out.found.append((number, names, [pointers.span(*span) for span in spans or stands]))
    out.found.sort(key=lambda item: (item[2][0].start if item[2] else len(pointers.text.text), item[0]))
    for order, (_, names, _) in enumerate(out.found):
        for name in names[1:]:
            if not pointers.named(name):
                names.remove(name)
                out.issue("alias-dropped", f"{section}[{order}].aliases", f"the article does not say {name!r}")
    return out


def _publishes(item: DraftActor | DraftSource, outlet: str | None) -> bool:
    """Whether it is the outlet of the article, which may be known from outside the text."""
    return isinstance(item, DraftSource) and item.part == "publisher" and item.name.strip() == outlet


def _forms(item: DraftActor | DraftSource) -> list[str]:
    """The name and the other forms, each once; the name comes first, if empty, too."""
    name = item.name.strip()
    if not item.also:
        return [name]
    return [name, *(form for form in dict.fromkeys(map(str.strip, item.also)) if form not in ("", name))]


def _find_mentions(text: Text, forms: Iterable[Iterable[str]]) -> list[list[tuple[int, int]]]:
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
    for name in sorted(sorted(owners), key=len, reverse=True):
        spans = found[owners[name]]
        for start, end in text.places(name):
            if not (taken[start] or taken[end - 1]):
                taken[start:end] = b"\1" * (end - start)
                spans.append((start, end))
    return [sorted(spans) for spans in found]
