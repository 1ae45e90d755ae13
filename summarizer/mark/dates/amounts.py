"""Lengths and recurrences: numbers in words and figures, DURATION and SET values."""

from __future__ import annotations

import re

from .lexicon import CARDINALS, DAYPARTS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS

_WORD = re.compile(r"[a-z]+|[0-9][0-9.,]*(?:st|nd|rd|th|[½¼¾])?")
_LARGEST = 100_000
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def number(words: str) -> float | None:
    """What a quantity says: ``two and a half`` is 2.5, ``a dozen`` 12; ``None`` where it is vague."""
    total, current, seen = 0.0, 0.0, False
    parts = _WORD.findall(words)
    for word in parts:
        if word in ("or", "several", "few", "many", "some", "numerous", "various", "number", "recent"):
            return None
        if word == "couple":
            return 2.0
        if word == "half":
            current, seen = current + 0.5 if seen and parts[0] != "half" else 0.5, True
        elif word[0].isdigit():
            current, seen = _figure(word), True
        elif word in ("hundred", "thousand", "dozen"):
            current, seen = max(current, 1.0) * CARDINALS[word], True
            total, current = (total + current, 0.0) if word == "thousand" else (total, current)
        elif word in CARDINALS:
            current, seen = current + CARDINALS[word], True
        elif word in ORDINALS:
            current, seen = float(ORDINALS[word]), True
        elif word in ("a", "an", "another") and not seen:
            current, seen = (1.0, True) if len(parts) == 1 else (current, seen)
    if not seen:
        return 1.0 if {"a", "an", "another"} & set(parts) else None
    return min(total + current, _LARGEST)


def _figure(word: str) -> float:
    if (part := _PARTS.get(word[-1])) is not None:
        return _figure(word[:-1]) + part
    digits = word.rstrip("sthndr").rstrip(".,")
    if re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+", digits):
        digits = digits.replace(",", "")
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return float(_LARGEST)


def unit_of(word: str) -> tuple[int, str] | None:
    """Amount and TIMEX3 unit of a unit's name in the singular or plural."""
    singular = {"centuries": "century"}.get(word) or (word if word in UNITS else word.removesuffix("s"))
    return UNITS.get(singular)


def length(count: float | None, word: str) -> str | None:
    """The DURATION of so many units; without a number ``PXY``."""
    unit = unit_of(word)
    if unit is None:
        return None
    size, letter = unit
    time, letter = ("T", letter[1]) if letter[0] == "T" else ("", letter)
    if letter == "WE":
        return None
    if count is None:
        return f"P{time}X{letter}"
    amount = count * size
    smaller = {"Y": (12, "", "M"), "D": (24, "T", "H"), "H": (60, "T", "M"), "M": (60, "T", "S")}
    if amount == 0.5 and letter in smaller and (letter != "M" or time):
        size, time, letter = smaller[letter]
        amount *= size
    return f"P{time}{amount:g}{letter}" if amount < _LARGEST else None


def recurrence(groups: dict[str, str], *, other: bool) -> str | None:
    """The SET value of ``every ...``, from the words of the rule's groups."""
    if "unit" in groups:
        if "part" in groups:
            return f"XXXX-XX-XX{DAYPARTS[groups['part']]}"
        count = number(groups["quant"]) if "quant" in groups else 1.0
        if groups["unit"] == "weekend":
            return "XXXX-WXX-WE"
        return length(2.0 if other else count, groups["unit"])
    if "weekday" in groups and groups["weekday"] == "weekends":
        return "XXXX-WXX-WE"
    if "weekday" in groups:
        part = DAYPARTS[groups["part"].removesuffix("s")] if "part" in groups else ""
        return f"XXXX-WXX-{WEEKDAYS[groups['weekday'].removesuffix('s')]}{part}"
    if "quant" in groups:
        return None
    if "month" in groups:
        return f"XXXX-{MONTHS[groups['month']]:02d}"
    if "season" in groups:
        return f"XXXX-{SEASONS[groups['season']]}"
    return f"XXXX-XX-XX{DAYPARTS[groups['daypart']]}"
