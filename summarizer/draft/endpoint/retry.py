"""Which failures are worth another attempt, and how long to wait for it."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from tenacity import RetryCallState, Retrying, retry_if_exception_type
from tenacity.wait import wait_random_exponential

RETRIED = frozenset({408, 409, 429})
"""Statuses that pass, besides those from 500 on."""


@dataclass
class Passing(Exception):  # noqa: N818  a signal within this package
    """A failure that may pass; ``wait`` is what the endpoint asks for, in seconds.

    ``usage`` is what it cost all the same; ``unknown`` where an answer was under way, whose cost nobody told.
    """

    words: str
    wait: float | None = None
    usage: dict[str, int] = field(default_factory=dict)
    unknown: bool = False

    def __str__(self) -> str:
        return self.words


def passes(status: int) -> bool:
    """Whether another attempt may meet another answer."""
    return status in RETRIED or status >= 500


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that ``Retry-After`` asks for, given in seconds or as an HTTP date; None where it says nothing."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    said = headers.get("retry-after")
    if said is None:
        return None
    if (seconds := _number(said)) is not None:
        return seconds
    try:
        at = email.utils.parsedate_to_datetime(said)
        return max(at.timestamp() - time.time(), 0.0)
    except (TypeError, ValueError, OverflowError):
        return None


def _number(said: str | None) -> float | None:
    try:
        number = float(said) if said is not None else None
    except ValueError:
        return None
    return number if number is not None and 0 <= number < 1e9 else None


def retrying(attempts: int, deadline: float, first: float) -> Retrying:
    """Attempts with exponential waits and full jitter, within the number and before the deadline.

    The ``first`` wait may be so many seconds long, each further one twice as long as the one before.

    A wait that would pass ``deadline`` (of ``time.monotonic``) is not begun.
    """
    jitter = wait_random_exponential(multiplier=first, max=30)

    def wait(state: RetryCallState) -> float:
        failure = state.outcome.exception() if state.outcome else None
        asked = failure.wait if isinstance(failure, Passing) else None
        return asked if asked is not None else jitter(state)

    def stop(state: RetryCallState) -> bool:
        return state.attempt_number >= attempts or time.monotonic() + (state.upcoming_sleep or 0.0) >= deadline

    return Retrying(retry=retry_if_exception_type(Passing), wait=wait, stop=stop, reraise=True)
