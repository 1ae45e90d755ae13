"""Reading a model's reply: never trusted, whatever mode it was asked in.

What is found in it (:mod:`summarizer.draft.prompted.reply`) is checked item by item, so that one bad item costs
no other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from summarizer.draft.form import Failure, Section
from summarizer.draft.prompted.answer import ITEMS, SECTIONS, Answer, Name
from summarizer.draft.prompted.exchange import Reply
from summarizer.unchecked import unchecked

_answer = unchecked(Answer)
_sorted = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
MAX_ITEMS = 2_000
"""In one section; what repeats itself without end is no record."""
_DRAFT: dict[Name, Section] = {
    "actors": "actors", "sources": "sources", "meetings": "meetings", "claims": "claims", "dates": "dates",
    "gist": "summary",
}  # fmt: skip


@dataclass
class Read:
    """What a reply holds: the good items as an ``answer``, the bad ones as ``failures``.

    ``found`` says whether there was any object of the form at all, ``missing`` names the sections that were
    not given, ``whole`` is false where the reply breaks off.
    """

    answer: Answer
    failures: list[Failure] = field(default_factory=list)
    found: bool = False
    missing: list[Name] = field(default_factory=list)
    whole: bool = True


def read_answer(reply: Reply) -> Read:
    """Read a reply to the form of :class:`~summarizer.draft.prompted.answer.Answer`.

    Of one that was ended by the limit of tokens, the last item is not believed.
    """
    data, whole, exact, others = reply.load(SECTIONS)
    empty = _answer(actors=[], sources=[], meetings=[], claims=[], dates=[], gist=[])
    read = Read(empty, whole=exact or (whole and reply.finish != "length"))
    if data is None:
        read.missing = list(SECTIONS)
        return read
    read.found = True
    for other in others:
        data, ignored = _joined(data, other)
        if ignored:
            reason = "there is another answer before this one"
            read.failures.append(Failure(section="summary", code="second-object", reason=reason, said=_short(ignored)))
    if unknown := [key for key in data if key not in SECTIONS]:
        read.failures += [
            Failure(
                section="summary", code="unknown-section", reason=f"the form has no {key!r}", said=_short(data[key])
            )
            for key in unknown
        ]
    if read.whole and (answer := _well_formed(data)):
        read.answer = answer
        read.missing = [name for name in SECTIONS if name not in data]
        return read
    last = next((name for name in reversed(list(data)) if name in SECTIONS), None)
    for name in SECTIONS:
        if name not in data:
            read.missing.append(name)
            continue
        items = data[name]
        if isinstance(items, dict) or (isinstance(items, str) and items):
            items = [items]
        if not isinstance(items, list):
            if items not in (None, ""):
                read.failures.append(_failure(name, f"{name!r} must be a list", items))
            continue
        if not read.whole and name == last:
            items = items[:-1]  # whatever stands last may lack its end
            read.missing.append(name)
        seen: set[str] = set()
        for item in items[:MAX_ITEMS]:
            key = _in_order(item)
            if key in seen:
                continue  # said twice in the same words
            seen.add(key)
            try:
                getattr(read.answer, name).append(ITEMS[name].validate_python(item))
            except ValidationError as error:
                read.failures.append(_failure(name, _reason(error, item), item))
        if len(items) > MAX_ITEMS:
            read.failures.append(_failure(name, f"more than {MAX_ITEMS} {name}", len(items)))
    return read


def _well_formed(data: dict[str, Any]) -> Answer | None:
    """The answer where every section is a list of good items, as most are; what is said twice is there once."""
    sections: dict[Name, list[Any]] = {}
    for name in SECTIONS:
        items, once = data.get(name, []), sections.setdefault(name, [])
        if not isinstance(items, list) or len(items) > MAX_ITEMS:
            return None
        for item in items:
            if item not in once:
                once.append(item)
    try:
        return Answer.model_validate(sections)
    except ValidationError:
        return None  # item by item, then


def _in_order(item: Any) -> str:
    """What two items have alike that say the same."""
    return f'"{item}' if isinstance(item, str) else _sorted(item)


def _joined(data: dict[str, Any], other: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """An object with the sections that only another one has, and what else that one says."""
    ignored: dict[str, Any] = {}
    for name, items in other.items():
        there = data.get(name, [])
        if name in data and isinstance(items, list) and isinstance(there, list):
            items = [item for item in items if item not in there]
        if name in data and items not in (there, []):
            ignored[name] = items
    return other | data, ignored


def _failure(name: Name, reason: str, item: Any) -> Failure:
    return Failure(section=_DRAFT[name], code="bad-form", reason=reason, said=_short(item))


def _short(item: Any) -> str:
    said = json.dumps(item, ensure_ascii=False)
    return said if len(said) <= 300 else said[:297] + "..."


def _reason(error: ValidationError, item: Any) -> str:
    """The most telling of pydantic's complaints: of a union, the first about the form that comes nearest."""
    forms: dict[str, list[ErrorDetails]] = {}
    for problem in error.errors():
        place = str(problem["loc"][0]) if problem["loc"] else ""
        forms.setdefault(place if place[:1].isupper() else "", []).append(problem)
    if len(forms) > 1 and isinstance(item, dict):
        forms.pop("", None)  # that it is no mere name
    least = min(len(problems) for problems in forms.values())
    nearest = [problems for problems in forms.values() if len(problems) == least]
    first = nearest[-1 if isinstance(item, dict) else 0][0]
    place = ".".join(str(part) for part in first["loc"] if not (isinstance(part, str) and part[:1].isupper()))
    return f"{place + ': ' if place else ''}{first['msg']}"
