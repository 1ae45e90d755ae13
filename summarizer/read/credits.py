"""Lines and ends of lines that say whose picture stands beside a story."""

from __future__ import annotations

import re

_PICTURE = r"(?i:(?:file )?(?:photo(?:s|graph|graphs|graphy)?|images?|pictures?|pics?|video|illustration|credits?)(?: (?:credits?|source|courtesy(?: of)?))?)"
_CREDITED = r"(?:©[ ]?)?[A-Z][\w.’'&-]*(?:[ ,/]+(?:[A-Z][\w.’'&-]*|via|and|of|for|the|at|\d{4}))*"
CREDIT = re.compile(
    rf"(?:(?:^|(?<=[(\[]))[ \t]*{_PICTURE}(?::| by|,)|(?<=[.!?] ){_PICTURE}:)[ ]+{_CREDITED}[)\]]?\.?[ \t]*$"
    r"|(?<=\()[A-Z]{2,8} (?:Photo|Images?)[/,][^()\n]{2,60}\)[ \t]*$"
    r"|(?:^|(?<=[.!?] ))[A-Z]{3,8}/[A-Z][\w.’'-]+(?:[ ][A-Z][\w.’'-]+){0,3}(?:/[\w ]+)?\.?[ \t]*$",
    re.MULTILINE,
)
"""The end of a line: "Photo: Jane Doe/Orlu", "(ORLU Photo/Jane Doe)", "ORLU/Jane Doe"."""

_HINTS = ("/", "photo", "image", "pic", "video", "illustration", "credit")
"""Every credit has one of them."""


def find_credits(text: str) -> list[tuple[int, int]]:
    """Spans of the credits in a text."""
    lower = text.lower()
    return [match.span() for match in CREDIT.finditer(text)] if any(hint in lower for hint in _HINTS) else []
