"""The article: the text as it was kept, and what is known about it from outside.

All offsets in this package are Python string offsets (Unicode code points, end exclusive) into
:attr:`Article.text`, which is never altered after it was read.
"""

from __future__ import annotations

import datetime as dt
import hashlib

from pydantic import BaseModel, ConfigDict, Field, model_validator

MAX_CHARACTERS = 2_000_000
"""The longest text that is accepted, in characters: far over any article, well under a dump."""


class Article(BaseModel):
    """One news article.

    ``published`` is the day that "today" means in it. ``body`` is the part of ``text`` between the
    agency's header line and its trailer, as ``(start, end)``; header and trailer stay in ``text``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    id: str = ""
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    place: str | None = None
    language: str | None = None
    url: str | None = None
    body: tuple[int, int] = Field(default=(0, -1), repr=False)

    @model_validator(mode="after")
    def _complete(self) -> Article:
        start, end = self.body
        if end < 0:
            end = len(self.text)
        if not 0 <= start <= end <= len(self.text):
            raise ValueError("body must lie within the text")
        object.__setattr__(self, "body", (start, end))
        if not self.id:
            object.__setattr__(self, "id", self.sha256[:12])
        return self

    @property
    def sha256(self) -> str:
        """Hex digest of the text in UTF-8."""
        return sha256_of(self.text)


def sha256_of(text: str) -> str:
    """Hex digest of a text in UTF-8, whatever half characters it holds."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
