"""Reading a model's reply: never trusted, whatever mode it was asked in.

Fences, a model's thinking aloud, prose around the object, trailing commas and cut-off ends are read past;
what is left is checked item by item, so that one bad item costs no other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import json_repair
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from summarizer.draft.form import Failure, Section
from summarizer.draft.prompted.answer import ITEMS, SECTIONS, Answer, Name

_THINKING = re.compile(r"<(think|thinking|reasoning|thought)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_NO_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^][{}"]+', re.DOTALL)
"""A string, whatever stands in it, or what stands between strings and brackets."""
_FENCE = re.compile(r"```[a-zA-Z]*\s*\n?(.*?)(?:```|\Z)", re.DOTALL)
_in_order = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
MAX_CHARACTERS = 200_000
"""Of a reply; no article's record takes so many, and what is broken takes a while to repair."""
MAX_DEPTH = 40
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


def read_answer(content: str, *, cut: bool = False) -> Read:
    """Read a reply to the form of :class:`~summarizer.draft.prompted.answer.Answer`.

    ``cut`` says that the reply was ended by the limit of tokens: its last item is then not believed.
    """
    data, whole, exact, others = load_object(content, set(SECTIONS))
    read = Read(
        Answer(actors=[], sources=[], meetings=[], claims=[], dates=[], gist=[]), whole=exact or (whole and not cut)
    )
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
    sections = {name: data.get(name, []) for name in SECTIONS}
    if not all(isinstance(items, list) and len(items) <= MAX_ITEMS for items in sections.values()):
        return None
    try:
        return Answer.model_validate(
            {name: list({_in_order(item): item for item in items}.values()) for name, items in sections.items()}
        )
    except ValidationError:
        return None  # item by item, then


class Loaded(NamedTuple):
    """The object in a reply that has most of the wanted keys: whether it seems ``whole``, and is valid to the letter.

    ``others`` are further valid objects with such keys that say something else.
    """

    data: dict[str, Any] | None
    whole: bool
    exact: bool = False
    others: Sequence[dict[str, Any]] = ()


def spoken(content: str) -> str:
    """A reply without the model's thinking aloud."""
    return _THINKING.sub(" ", content.removeprefix("\ufeff")).strip()


def load_object(content: str, keys: set[str]) -> Loaded:
    """The object in a reply that has most of the ``keys``."""
    content = _sound(spoken(content))
    whole = len(content) <= MAX_CHARACTERS
    if whole and (loaded := _all_of(content, keys)):
        return loaded
    best, most = Loaded(None, whole), (0, False)
    found: list[dict[str, Any]] = []
    for candidate in _candidates(content[:MAX_CHARACTERS], keys):
        if _too_deep(candidate):
            continue
        data, closed, exact = _loaded(candidate)
        if isinstance(data, list) and len(data) == 1:
            data = data[0]
        if not isinstance(data, dict):
            continue
        if len(keys & set(data)) == 0 and len(data) == 1 and isinstance(inner := next(iter(data.values())), dict):
            data = inner  # {"answer": {…}}
        hits = len(keys & set(data))
        if hits and exact and data not in found:
            found.append(data)
        if hits and (hits, exact) > most:
            best, most = Loaded(data, closed and whole, exact), (hits, exact)
    return best._replace(others=[data for data in found if data != best.data] if best.exact else [])


def _all_of(content: str, keys: set[str]) -> Loaded | None:
    """The object that a reply is from its first character to its last, as most are; None where it is another."""
    if not content.startswith("{"):
        return None
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if keys.isdisjoint(data) or _too_deep(content):
        return None
    return Loaded(_sound(data) if "\\u" in content else data, True, exact=True)


def _candidates(content: str, keys: set[str]) -> Iterator[str]:
    """Texts that may be the object: all of it, fenced parts, and from each brace on that a wanted key follows."""
    if content.startswith("{"):
        yield content
    for match in _FENCE.finditer(content):
        if "{" in match.group(1):
            yield match.group(1).strip()
    decoder = json.JSONDecoder()
    begins = re.compile(r"\{(?=\s*[\"'“]?(?:" + "|".join(sorted(keys)) + r")\b)")
    places = [content.find("{"), *(match.start() for match in begins.finditer(content))]
    end = 0
    for at in list(dict.fromkeys(places))[:8]:
        if at < end:
            continue
        try:
            _, end = decoder.raw_decode(content, at)
            yield content[at:end]
        except (ValueError, RecursionError):
            yield content[at:]


def _loaded(candidate: str) -> tuple[Any, bool, bool]:
    """The value, whether its end seems to be there, and whether it is valid JSON."""
    try:
        return _sound(json.loads(candidate)), True, True
    except (ValueError, RecursionError):
        pass
    try:
        closed = candidate.rstrip().rstrip("`").rstrip().endswith("}")
        return _sound(json_repair.loads(candidate, skip_json_loads=True)), closed, False
    except (ValueError, RecursionError):
        return None, False, False


def _sound(value: Any) -> Any:
    """The same without halves of characters, which JSON can write and no text can hold."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    if isinstance(value, list):
        return [_sound(one) for one in value]
    return {_sound(key): _sound(one) for key, one in value.items()} if isinstance(value, dict) else value


def _too_deep(text: str) -> bool:
    """More levels than the form has: a reply that would keep any parser busy."""
    depth = 0
    for character in _NO_BRACKETS.sub("", text):
        if character in "{[":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif character in "}]":
            depth -= 1
    return False


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
