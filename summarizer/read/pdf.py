"""PDF: the text of its pages, put back together into paragraphs."""

from __future__ import annotations

import io
import re
import statistics
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.article import MAX_CHARACTERS
from summarizer.errors import FormatError, ReadError, TooLargeError
from summarizer.read.page import Page

if TYPE_CHECKING:
    from pypdf import PdfReader

_PAGE_NUMBER = re.compile(r"(?i)[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*")
_SENTENCE_END = re.compile(r"[.!?:…][\"”’')\]]*$")
_NO_TITLE = re.compile(
    r"(?i)\s*(?:untitled.*|.*\.(?:docx?|pdf|indd|qxd|pptx?|rtf|odt|tex|txt)|microsoft word\b.*|\W*|\S+)"
)
# Words that keep their hyphen where a line ends on it
_HYPHENATED = re.compile(r"(?i)\b(?:self|ex|vice|well|anti|pro|half|mid|\w+-\w+)-$")


def read_pdf(data: bytes, *, source: str) -> Page:
    """Return the text of a PDF, paragraphs separated by a blank line, and its title if it has a real one.

    Raises :class:`FormatError` for a damaged, an encrypted and a scanned file, and
    :class:`TooLargeError` for more than :data:`~summarizer.article.MAX_CHARACTERS` characters.
    """
    from pypdf import PasswordType, PdfReader  # noqa: PLC0415  # only for PDF, and slow to load
    from pypdf.errors import DependencyError  # noqa: PLC0415

    encrypted = FormatError("this PDF is encrypted", source=source, hint="save a copy without a password first")
    try:
        reader = PdfReader(io.BytesIO(data))
        # many files are encrypted with no password, only to forbid printing
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise encrypted  # noqa: TRY301  # passed on by the first except
        lines = list(_lines(reader, source))
        title = reader.metadata.title if reader.metadata else None
    except ReadError:
        raise
    except DependencyError:  # a cipher that needs a further library
        raise encrypted from None
    except Exception as error:  # a damaged file can break the parser in ways it doesn't document
        raise FormatError("this PDF is damaged", source=source, hint="save its text to a file and give that") from error
    text = _paragraphs(lines)
    if not text:
        raise FormatError("this PDF holds no text and is probably scanned", source=source, hint="run OCR on it first")
    return Page(text=text, title=None if not title or _NO_TITLE.fullmatch(title) else " ".join(title.split()))


def _lines(reader: PdfReader, source: str) -> Iterator[str]:
    """Yield the lines of all pages, without the page numbers above and below."""
    size = 0
    for page in reader.pages:
        # broken fonts give lone surrogates and null characters
        text = re.sub(r"[\ud800-\udfff\0]", "\ufffd", page.extract_text())
        size += len(text)
        if size > MAX_CHARACTERS:
            raise TooLargeError(
                f"holds more than {MAX_CHARACTERS:,} characters", source=source, hint="give one article at a time"
            )
        lines = [" ".join(line.split()) for line in text.splitlines()]
        while lines and (not lines[-1] or _PAGE_NUMBER.fullmatch(lines[-1])):
            lines.pop()
        while lines and (not lines[0] or _PAGE_NUMBER.fullmatch(lines[0])):
            lines.pop(0)
        yield from lines


def _paragraphs(lines: list[str]) -> str:
    """Join lines to paragraphs: one ends at a blank line, and where a line that ends a sentence is short."""
    widths = sorted(map(len, filter(None, lines)))
    full = statistics.median(widths[len(widths) // 2 :]) if widths else 0
    whole = " ".join(lines).lower()
    paragraphs, current = list[str](), ""
    for line in [*lines, ""]:
        if line:
            current = _join(current, line, whole) if current else line
        if current and (not line or (_SENTENCE_END.search(line) and len(line) < 0.8 * full)):
            paragraphs.append(current)
            current = ""
    return "\n\n".join(paragraphs)


def _join(before: str, line: str, whole: str) -> str:
    """Join two lines by a space; a hyphen that only broke a word goes."""
    if before.endswith("\xad"):
        return before[:-1] + line
    if not before.endswith(("-", "—")) or not before[-2:-1].isalnum():
        return f"{before} {line}"
    if before.endswith("-") and line[0].islower():
        word = f"{before.rsplit(maxsplit=1)[-1]}{line.split(maxsplit=1)[0]}".lower().strip('.,;:!?"”’)')
        # a compound stands elsewhere with its hyphen, within a line
        if word not in whole and not _HYPHENATED.search(before):
            return before[:-1] + line
    return before + line
