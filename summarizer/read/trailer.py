"""The trailer: the last line of a story that signs it off with the name of its agency."""

from __future__ import annotations

import re

from summarizer.read.names import is_named_as_outlet, looks_like_outlet

_DASHED = re.compile(r"(?P<dash>--+|[-–—―])[ ]*(?P<outlet>\S.*)")
_ENCLOSED = re.compile(r"\((?P<outlet>[^()]+)\)")
_WITH_INITIALS = re.compile(r"(?P<outlet>[A-Z][A-Za-z]+)(?:/[a-z]{2,5})+/?")
_INITIALS = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5})+/?")  # of the desk, in some agencies' files
_INITIALS_AFTER = re.compile(r"(?:/[a-z]{2,5})+/?$|[ ]+[a-z]{2,5}(?:/[a-z]{2,5})+/?$")
_CLOSINGS = frozenset(("end", "ends", "more", "over", "enditem"))  # "(END)": what closes a file
_LAST = 400  # characters that the last lines are looked for in


def find_trailer(text: str) -> tuple[int, str | None]:
    """Return where the story ends, and the outlet of ``--IANS``, ``(AP)`` or ``AP/ab`` on the last line."""
    offset = max(0, len(text) - _LAST)
    lines = list(re.finditer(r"[^\r\n]*\S[^\r\n]*", text[offset:]))
    if lines and _INITIALS.fullmatch(lines[-1][0].strip()):
        lines.pop()
    if len(lines) < 2:  # nothing before it that it could sign off
        return len(text), None
    outlet = _signed(lines[-1][0].strip(), lines[-2][0].strip())
    if outlet is None:
        return len(text), None
    return len(text[: offset + lines[-1].start()].rstrip()), outlet


def _signed(line: str, before: str) -> str | None:
    match = _WITH_INITIALS.fullmatch(line)
    if match:
        return match["outlet"]
    match = _ENCLOSED.fullmatch(line)
    if match:
        outlet = match["outlet"].strip()
        # not the reporter's name
        return outlet if is_named_as_outlet(outlet) and outlet.rstrip(".").lower() not in _CLOSINGS else None
    match = _DASHED.fullmatch(line)
    # "— Jane Doe" under a quotation says who is quoted, and a last "- Item" belongs to its list
    if match is None or before.startswith(match["dash"]) or (before[:1] in '"“«' and before[-1:] in '"”»'):
        return None
    outlet = _INITIALS_AFTER.sub("", match["outlet"])
    return outlet if looks_like_outlet(outlet, 4) and not outlet.endswith(".") else None
