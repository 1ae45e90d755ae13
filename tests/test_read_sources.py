from __future__ import annotations

import asyncio
import datetime as dt
import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summarizer.read
from summarizer.article import MAX_CHARACTERS
from summarizer.errors import DecodeError, EmptyInputError, MissingInputError, ReadError, TooLargeError
from summarizer.read import Known, aread, from_text, read

TEXT = "OSLO, March 4, 2021 (NWA) - Both ministers signed the accord. It runs for ten years.\n\n--Norwire\n"


@given(st.text())
def test_any_string_is_kept_exactly_or_is_a_read_error(text: str) -> None:
    try:
        article = from_text(text)
    except ReadError:
        assert not text.strip()
        return
    assert article.text == text
    assert 0 <= article.body[0] <= article.body[1] <= len(text)


def test_a_string_is_the_text_itself() -> None:
    article = from_text("https://example.org is an address. -")
    assert article.text == "https://example.org is an address. -"
    assert article.id == article.sha256[:12]


def test_a_file_is_read_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "accord.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    article = read(path)
    assert article == read(str(path))
    assert article.text == TEXT.replace("\n", "\r\n")
    assert article.id == "accord"
    assert (article.published, article.place, article.outlet) == (dt.date(2021, 3, 4), "OSLO", "Norwire")
    assert article.text[slice(*article.body)] == "Both ministers signed the accord. It runs for ten years."
    assert (article.title, article.language, article.url) == (None, None, None)


def test_what_the_caller_knows_wins(tmp_path: Path) -> None:
    path = tmp_path / "accord.txt"
    path.write_text(TEXT, encoding="utf-8")
    known = Known(title="Accord", outlet="Fjord Daily", published=dt.date(2020, 1, 1), place="Bergen")
    article = read(path, known)
    assert Known(article.title, article.outlet, article.published, article.place) == known


def test_standard_input() -> None:
    article = read("-", stdin=io.BytesIO(TEXT.encode("cp1252")))
    assert (article.text, article.id) == (TEXT, "stdin")


def test_the_standard_input_of_the_process() -> None:
    code = "from summarizer.read import read; print(read('-').outlet)"
    done = subprocess.run([sys.executable, "-c", code], input=TEXT.encode(), capture_output=True, check=True)
    assert done.stdout.split() == [b"Norwire"]


def test_a_path_called_dash_is_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-").write_text(TEXT, encoding="utf-8")
    assert read(Path("-")).id == "-"


def test_the_async_twin_reads_the_same_and_lets_the_loop_go_on(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)

    async def main() -> str:
        reading = asyncio.create_task(aread(fifo))
        await asyncio.sleep(0)
        # only a loop that goes on comes to write what the read waits for
        writing = asyncio.to_thread(fifo.write_text, TEXT, encoding="utf-8")
        article, _ = await asyncio.gather(reading, writing)
        return article.text

    assert asyncio.run(main()) == TEXT


def test_a_pipe_is_read(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    writer = threading.Thread(target=fifo.write_text, args=(TEXT,))
    writer.start()
    assert read(fifo).text == TEXT
    writer.join()


@pytest.mark.parametrize("text", ["", " \n\t\u00a0\u2003", "\ufeff"])
def test_nothing_is_no_article(tmp_path: Path, text: str) -> None:
    for name in ("a.txt", "a.md", "a.html", "a.pdf"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        with pytest.raises(ReadError):
            read(tmp_path / name)
    with pytest.raises(EmptyInputError, match=r"a\.txt: holds no text"):
        read(tmp_path / "a.txt")
    with pytest.raises(EmptyInputError, match="<stdin>"):
        read("-", stdin=io.BytesIO(text.encode()))
    if text != "\ufeff":  # in a string it is a character
        with pytest.raises(EmptyInputError, match="<text>"):
            from_text(text)


def test_missing_inputs(tmp_path: Path) -> None:
    with pytest.raises(MissingInputError, match=r"no\.txt: no such file"):
        read(tmp_path / "no.txt")
    with pytest.raises(MissingInputError, match="is a directory"):
        read(tmp_path)
    with pytest.raises(MissingInputError):
        read("a\0b")
    with pytest.raises(MissingInputError) as caught:
        read("Both ministers signed the accord. " * 300)
    assert len(str(caught.value)) < 300


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(MissingInputError, match="permissions"):
        read(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # takes no room on the disk, and no memory could hold it
    with pytest.raises(TooLargeError, match="32 MB"):
        read(path)


def test_a_pipe_without_end_is_refused() -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            return len(buffer)

    with pytest.raises(TooLargeError, match="<stdin>"):
        read("-", stdin=io.BufferedReader(Endless()))  # type: ignore[type-var]


def test_the_longest_text() -> None:
    assert from_text("x" * MAX_CHARACTERS).body == (0, MAX_CHARACTERS)
    with pytest.raises(TooLargeError, match="2,000,001 characters"):
        from_text("x" * (MAX_CHARACTERS + 1))


def test_half_a_character_is_refused() -> None:
    with pytest.raises(DecodeError, match=r"lone surrogate.* at offset 2"):
        from_text("ab\udce4cd")


def test_binary_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(DecodeError, match="PNG image"):
        read(tmp_path / "a.txt")


def test_all_names_are_there() -> None:
    assert sorted(summarizer.read.__all__) == ["Known", "aread", "from_text", "parse_day", "read"]
    assert all(hasattr(summarizer.read, name) for name in summarizer.read.__all__)


def test_the_import_is_cheap() -> None:
    code = "import sys, summarizer.read; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = set(done.stdout.split())
    assert loaded.isdisjoint({"trafilatura", "lxml", "httpx", "httpcore", "pypdf", "charset_normalizer", "markdown_it"})
