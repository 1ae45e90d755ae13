"""The object in a model's reply, whatever stands around it.

Fences, a model's thinking aloud, prose around the object, trailing commas and cut-off ends are read past.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import json_repair

_THINKING = re.compile(r"<(think|thinking|reasoning|thought)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_NO_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[^][{}"]+', re.DOTALL)
"""A string, whatever stands in it, or what stands between strings and brackets."""
_FENCE = re.compile(r"```[a-zA-Z]*\s*\n?(.*?)(?:```|\Z)", re.DOTALL)
MAX_CHARACTERS = 200_000
"""Of a reply; no article's record takes so many, and what is broken takes a while to repair."""
MAX_DEPTH = 40


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
    if keys.isdisjoint(data) or _deep(data):
        return None
    # halves of characters, which a sound text has as escapes alone
    return Loaded(_sound(data) if "\\ud" in content or "\\uD" in content else data, True, exact=True)


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


def _deep(value: Any) -> bool:
    """As :func:`_too_deep`, of what is read already."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            one
            for part in level
            for one in (part.values() if type(part) is dict else part)
            if type(one) is dict or type(one) is list
        ]
        if not level:
            return False
    return True


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
