from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import DecodeError
from summarizer.read.decode import declared_encoding, decode

ENGLISH = "The minister’s “plan” failed – and the café, he said, cost €500."


def characters() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(lambda text: text[0] != "\ufeff")


@given(characters(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-32")))
def test_marked_and_unmarked_unicode_comes_back(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), source="x") == text


def test_nothing_but_the_mark_is_removed() -> None:
    assert decode("\ufeff a\r\nb\rc\n\n".encode(), source="x") == " a\r\nb\rc\n\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), source="x") == ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        ENGLISH * 50,
        "It’s",
        "He said “no”.",
        "A café.",
        "Über Zürich – größer.",
        "Le délégué a été élu à Genève.",
    ],
)
def test_windows_1252(text: str) -> None:
    assert decode(text.encode("cp1252"), source="x") == text


def test_iso_8859() -> None:
    assert decode("It cost €500 in Córdoba.".encode("iso8859-15"), source="x") == "It cost €500 in Córdoba."
    assert decode("The señor of Córdoba.".encode("latin-1"), source="x") == "The señor of Córdoba."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Президент заявил, что переговоры будут продолжены на следующей неделе.", "cp1251"),
        ("Президент заявил, что переговоры будут продолжены на следующей неделе.", "koi8-r"),
        ("Było źle, ale łódź płynęła dalej. Wszyscy byli cali i zdrowi, mówił kapitan.", "cp1250"),
        ("Prezydent powiedział, że rozmowy będą trwać, a łączność została przerwana.", "cp1250"),
    ],
)
def test_other_encodings_are_guessed(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), source="x") == text


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Żółć".encode("iso8859-2"), "ISO-8859-2", "Żółć"),
        ("“yes”".encode("cp1252"), "iso-8859-1", "“yes”"),
        ("首相".encode("iso2022-jp"), "ISO-2022-JP", "首相"),
        ("a – b".encode("utf-16-le"), "utf-16le", "a – b"),
        ("café".encode(), "iso-8859-1", "café"),
        ("café".encode("cp1252"), "no-such-encoding", "café"),
        ("café".encode("cp1252"), "hex", "café"),
        ("café".encode("cp1252"), "punycode", "café"),
    ],
)
def test_a_declared_encoding_counts_after_utf_8(data: bytes, declared: str, text: str) -> None:
    assert decode(data, source="x", declared=declared) == text


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b'<html><meta charset="windows-1251">', "windows-1251"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>", "Shift_JIS"),
        (b"<?xml version='1.0' encoding='ISO-8859-2'?>", "ISO-8859-2"),
        (b"<p>charset=x</p>", None),
    ],
)
def test_the_encoding_that_a_page_declares(data: bytes, name: str | None) -> None:
    assert declared_encoding(data) == name


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\x89PNG\r\n\x1a\n0000", "a PNG image"),
        (b"PK\x03\x04 and so on", "an office document"),
        (gzip.compress(b"text", mtime=0), "compressed data"),
        (b"some text\0and more", "binary data"),
        (bytes(range(1, 32)) * 4, "binary data"),
        (bytes(4000), "binary data"),
    ],
)
def test_binary_data_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said) as caught:
        decode(data, source="thing.txt")
    assert str(caught.value).startswith("thing.txt: ")


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xef\xbb\xbfa\xff", bytes(range(128, 256))])
def test_bytes_in_no_encoding_are_told_to_be_converted(data: bytes) -> None:
    with pytest.raises(DecodeError, match="convert it to UTF-8"):
        decode(data, source="x")


@given(st.binary())
def test_any_bytes_give_text_or_a_decode_error(data: bytes) -> None:
    try:
        text = decode(data, source="x")
    except DecodeError:
        return
    text.encode()
