"""From bytes to text: byte order mark, UTF-8, the declared encoding, then a guess; binary data is refused."""

from __future__ import annotations

import codecs
import re

from summarizer.errors import DecodeError

_MARKS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "compressed data"),
    (b"BZh91AY&SY", "compressed data"),
    (b"\xfd7zXZ", "compressed data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
)
_CONTROLS = re.compile(r"[\x01-\x07\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.05

# Codecs of Python that are no encodings of documents; some take quadratic time
_NO_DOCUMENT_ENCODINGS = frozenset(("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"))
_LATIN_1 = frozenset(("iso8859-1", "ascii"))  # as in WHATWG Encoding, these labels mean windows-1252

# For Western text in one byte a character: typographic signs that stand anywhere, and the letters
_WESTERN_SIGNS = frozenset("€‚„…‰‹‘’“”•–—™›\xa0¡£§©«®°´·»¿¢¥¼½¾±²³×ªº")
_WESTERN_LETTERS = frozenset("ŠŒŽšœžŸ" + "".join(map(chr, range(0xC0, 0x100)))) - frozenset("×÷")
# No Western word holds these inside; Polish read as Western does
_SIGN_IN_WORD = re.compile(r"[^\W\d_][¡¢£¥§©®°²³¹ª¼½¾¿±][^\W\d_]")
_GUESSES = (
    "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253", "cp1255", "cp1256",
    "cp932", "euc_jp", "gb18030", "big5", "cp949",
)  # fmt: skip

_DECLARED = re.compile(
    rb"<meta[^>]{1,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})|<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([\w.:-]{2,30})",
    re.I,
)
_CONVERT = "convert it to UTF-8 first"


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that an HTML or XHTML page names in its first 4,096 bytes, or None."""
    match = _DECLARED.search(data[:4096])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def decode(data: bytes, *, source: str, declared: str | None = None) -> str:
    """Return ``data`` as text, without its byte order mark and otherwise unaltered.

    ``declared`` is the encoding that a page or a server names; it counts after a byte order mark and
    after valid UTF-8, which text in another encoding practically never is. Raises :class:`DecodeError`
    for binary data and for bytes in no recognised encoding.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise DecodeError(f"looks like {what}, not text", source=source, hint="give text, Markdown, HTML or PDF")
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = _strict(data, name)
            if text is None:
                raise DecodeError(f"begins as {name.upper()} but is damaged", source=source, hint=_CONVERT)
            return _checked(text, source)
    text = _decode_unmarked(data, _codec(declared))
    if text is None:
        raise DecodeError("is in no encoding that we recognise", source=source, hint=_CONVERT)
    return _checked(text, source)


def _decode_unmarked(data: bytes, declared: str | None) -> str | None:
    if b"\0" in data:  # in no encoding of text but these
        wide = declared if declared and declared.startswith("utf-") else _wide(data)
        text = _strict(data, wide) if wide else None
        return text if text and "\0" not in text else _strict(data, "latin-1")  # refused as binary
    if b"\x1b" in data and declared:  # the encodings that switch by escapes are valid UTF-8, too
        text = _strict(data, declared)
        if text is not None:
            return text
    text = _strict(data, "utf-8")
    if text is None and declared:
        text = _strict(data, "cp1252" if declared in _LATIN_1 else declared)
    return _guess(data) if text is None else text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in mostly Latin text every other byte is zero."""
    if len(data) % 2:
        return None
    least = 0.3 * len(data) / 2
    high, low = data[::2].count(0), data[1::2].count(0)
    if low > least and high * 10 < low:
        return "utf-16-le"
    return "utf-16-be" if high > least and low * 10 < high else None


def _guess(data: bytes) -> str | None:
    # Of text with few letters outside ASCII, statistics say nothing, and take curly quotes for Czech letters
    text = _western(data)
    if text is not None:
        return text
    from charset_normalizer import from_bytes  # noqa: PLC0415  # only here, and slow to load

    best = from_bytes(data, cp_isolation=list(_GUESSES)).best()
    return _strict(data, best.encoding) if best else None


def _western(data: bytes) -> str | None:
    """Text as windows-1252, or ISO 8859-15 where that gives a euro sign, if it then looks Western."""
    # byte A4 is the sign ¤ in the one, which no text uses, and € in the other
    text = _strict(data, "iso8859-15" if b"\xa4" in data and not re.search(rb"[\x80-\x9f]", data) else "cp1252")
    if text is None or _SIGN_IN_WORD.search(text):
        return None
    high = [character for character in text if not character.isascii()]
    letters = sum(character in _WESTERN_LETTERS for character in high)
    if letters + sum(character in _WESTERN_SIGNS for character in high) < len(high):
        return None
    return text if letters <= 0.5 * sum(map(str.isalpha, text)) else None


def _codec(name: str | None) -> str | None:
    try:
        found = codecs.lookup(name.strip()).name if name else None
    except (LookupError, ValueError):
        return None
    return None if found in _NO_DOCUMENT_ENCODINGS else found


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):  # a LookupError: Python's codec from bytes to bytes
        return None


def _checked(text: str, source: str) -> str:
    if "\0" in text or len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise DecodeError("holds binary data, not text", source=source, hint="give text, Markdown, HTML or PDF")
    return text
