"""What a format yields: its plain text and what its own metadata says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """The plain text of a document with the document's metadata; None where it says nothing."""

    text: str
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    place: str | None = None
    language: str | None = None
    url: str | None = None
