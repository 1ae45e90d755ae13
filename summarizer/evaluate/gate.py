"""The gate: no figure may fall below the floor that is committed for it, unless on purpose.

The embedded engine answers the same every time, so that nothing moves but by a change. What is
noise, then, is how far the net effect of a change could be due to the choice of articles: one
standard error of the difference, article by article. A loss that no other article makes up for is
always more than that. One item lost is let pass, for another version of Python or of a library can
do as much.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import ValidationError

from summarizer.errors import GoldError
from summarizer.evaluate.run_file import GoldVersion, Run, first_problem
from summarizer.evaluate.score import FIGURES
from summarizer.evaluate.statistics import SAME, ratio
from summarizer.record import Model

BASELINE_VERSION: Literal["1.0"] = "1.0"


class Floor(Model):
    """The figure that was reached, and numerator and denominator of each article."""

    value: float
    articles: dict[str, tuple[int, int]]


class Accepted(Model):
    """Floors that were let down (or put up) to other values on purpose: from, to, and why."""

    reason: str
    summarizer: str
    floors: dict[str, tuple[float, float | None]]
