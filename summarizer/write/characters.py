"""Foreign text made safe to show on a terminal.

An article may hold anything: escape sequences that recolour or retitle a terminal, and marks that
reverse the order in which a line is shown. Control characters become their Unicode pictures (ESC is
shown as ␛), characters that cannot be shown become �, marks of direction are left out.
"""

from __future__ import annotations

_WHITE = "\t\n\v\f\r\x85"
_DIRECTION = [0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]

_SHOWN: dict[int, int | None] = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], 0xFFFD),
    **dict.fromkeys(_DIRECTION),
}
for _character in _WHITE:
    del _SHOWN[ord(_character)]


def visible(text: str) -> str:
    """The text on one line: white space as single spaces, nothing in it that a terminal obeys."""
    return " ".join(text.translate(_SHOWN).split())
