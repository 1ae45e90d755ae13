"""Values of decades and centuries."""

from __future__ import annotations

import re

from .calendar import part_of
from .context import Context
from .days import ordinal
from .find import Hit
from .lexicon import CARDINALS, DECADES


def decade(context: Context, hit: Hit) -> str | None:
    """``the 1990s``, ``'60s``, ``the sixties``."""
    said = context.said(hit, "decade")
    if said in DECADES:
        short = DECADES[said]
    else:
        digits = re.sub(r"[^0-9]", "", said)
        if len(digits) == 4:  # "the 1800s" are a century, the 2000s a decade so far
            return digits[:2] if digits[2] == "0" and digits < "2000" else digits[:3]
        short = int(digits) // 10
    latest = context.anchor.year if context.anchor else 2020
    return f"20{short}" if 2000 + 10 * short <= latest else f"19{short}"


def century(context: Context, hit: Hit) -> str | None:
    """``the 19th century``, ``the third decade of the 21st century``."""
    if "century" in hit:
        return _decade_in(context, hit)
    nth = ordinal(context.said(hit, "nth"))
    if "tens" in hit:
        nth += CARDINALS[context.said(hit, "tens")]  # "the twenty-first century"
    return f"{nth - 1:02d}" if 1 < nth <= 30 else None


def _decade_in(context: Context, hit: Hit) -> str | None:
    """A decade by its number in a century; the first has the years from 2001, or 2000, on."""
    *said, _ = (word for word in context.said(hit, "century").replace("-", " ").split() if word != "the")
    nth = 10 if (one := ordinal(context.said(hit, "nth"))) == -1 else one
    if said[0] in ("this", "last"):
        base = part_of(context.anchor, "C", -(said[0] == "last")) if context.anchor else None
    else:
        base = f"{sum(CARDINALS.get(word) or ordinal(word) for word in said) - 1:02d}"
    return f"{base}{nth - 1}" if base and 1 <= nth <= 10 and context.word(hit.groups["nth"][1]) == "decade" else None
