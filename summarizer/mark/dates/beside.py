"""Days that are said twice side by side: ``Tuesday (September 5)``, ``the next day, March 26``."""

from __future__ import annotations

import datetime as dt

from .calendar import cover
from .context import Context, Found
from .days import weekday_of
from .find import Hit
from .focus import FULL

_RELATIVE = frozenset(("weekday", "adjacent", "rel_unit", "relday", "from_now", "later"))
_SIGNS = frozenset(",(-–—")
_MAY_FOLLOW = frozenset(("on", "the", ","))


def day_said(context: Context, one: Found, said: Hit | None, two: Found, hit: Hit) -> str | None:
    """The value that a relative day has from the date that stands in apposition to it, if one does."""
    if said is None or said.rule not in _RELATIVE or hit.rule not in FULL or len(one.value) != len(two.value):
        return None
    gap = [context.word(token) for token in range(one.end, two.first)]
    if not gap or gap[0] not in _SIGNS or any(word not in _MAY_FOLLOW for word in gap[1:]):
        return None
    covered = cover(two.value)
    if covered is None or one.type != "DATE":
        return None
    if said.rule == "weekday" and covered[0].isoweekday() != weekday_of(context.said(said, "weekday")):
        return None
    near = cover(one.value)
    far = near is not None and abs(near[0] - covered[0]) > dt.timedelta(days=_FAR)
    return None if said.rule == "relday" or far else two.value


_FAR = 40
"""Days beyond which two dates side by side are not the same day told twice."""
