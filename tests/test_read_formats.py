from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from pypdf import PdfWriter

from summarizer.errors import FormatError, TooLargeError
from summarizer.read import Known, read
from summarizer.read.markup import is_html, read_markdown
from summarizer.read.pdf import read_pdf

LEAD = "The two ministers met on Tuesday and agreed on a plan to reopen the border crossing next month."
SECOND = "Officials said that talks would go on for weeks, according to people who were in the room."
THIRD = "Nobody would say what the plan costs, or who of the two sides is to pay for the new bridge there."


def pdf(*pages: list[str], title: str | None = None, password: str | None = None) -> bytes:
    """A PDF with these lines of text on its pages, 14 points apart; an empty line leaves a gap."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        escaped = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
        shown = "".join(f"({line}) Tj 0 -14 Td\n" for line in escaped)
        stream = f"BT /F1 11 Tf 50 780 Td\n{shown}ET".encode("cp1252")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            + f"/Contents {len(objects) + 2} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n".encode() + stream + b"\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    data, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    data += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    if title is None and password is None:
        return bytes(data)
    writer = PdfWriter(clone_from=io.BytesIO(bytes(data)))
    if title:
        writer.add_metadata({"/Title": title})
    if password is not None:
        writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


WRAPPED = [
    "The two ministers met on Tuesday in the harbour town and agreed on closer co-",
    "operation, a plan to reopen the border crossing next month and a self-",
    "governing board.",
    "Officials said that talks would go on for weeks, according to people who were",
    "in the room.",
    "",
    "Nobody was hurt",
]


def test_lines_of_a_pdf_become_paragraphs() -> None:
    assert read_pdf(pdf(WRAPPED), source="x").text.split("\n\n") == [
        "The two ministers met on Tuesday in the harbour town and agreed on closer cooperation, a plan to "
        "reopen the border crossing next month and a self-governing board.",
        "Officials said that talks would go on for weeks, according to people who were in the room.",
        "Nobody was hurt",
    ]


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_go() -> None:
    first = ["1", "The two ministers met on Tuesday in the harbour town and"]
    second = ["agreed on a plan to reopen the border crossing next month.", "- 2 -"]
    assert read_pdf(pdf(first, second), source="x").text == f"{first[1]} {second[0]}"


def test_a_compound_that_stands_elsewhere_keeps_its_hyphen() -> None:
    lines = ["The far-right party and the far-", "right press agreed on it in the end."]
    text = read_pdf(pdf(lines), source="x").text
    assert text == "The far-right party and the far-right press agreed on it in the end."


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Ministers sign accord", "Ministers sign accord"),
        ("Microsoft Word - accord final.doc", None),
        ("accord final.pdf", None),
        ("untitled document", None),
        ("doc1", None),
        (None, None),
    ],
)
def test_only_a_real_title_of_a_pdf_is_kept(title: str | None, kept: str | None) -> None:
    assert read_pdf(pdf([LEAD], title=title), source="x").title == kept


def test_a_scanned_pdf_says_to_run_ocr() -> None:
    with pytest.raises(FormatError, match=r"scanned.*OCR"):
        read_pdf(pdf([]), source="x")


def test_an_encrypted_pdf_is_refused_unless_it_opens_without_a_password() -> None:
    with pytest.raises(FormatError, match="encrypted"):
        read_pdf(pdf([LEAD], password="secret"), source="x")  # noqa: S106
    assert read_pdf(pdf([LEAD], password=""), source="x").text == LEAD


@pytest.mark.parametrize(
    "text", ['{"text": "Kim met Lee."}', '\n{"id": 1}\n{"id": 2}\n', '[{"text":\n"Kim met Lee."}]']
)
def test_json_is_no_article(tmp_path: Path, text: str) -> None:
    (tmp_path / "story.jsonl").write_text(text)
    with pytest.raises(FormatError, match="JSON"):
        read(tmp_path / "story.jsonl")


@pytest.mark.parametrize("text", ["[PHOTO] Kim met Lee on Friday.", "{Kim} met Lee on Friday.", "[1, Kim met Lee."])
def test_a_story_may_open_with_a_bracket(tmp_path: Path, text: str) -> None:
    (tmp_path / "story.txt").write_text(text)
    assert read(tmp_path / "story.txt").text == text


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing more", pdf([LEAD])[:200], b"no pdf"])
def test_a_damaged_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError, match="damaged"):
        read_pdf(data, source="x")


def test_a_pdf_of_too_much_text_is_refused() -> None:
    with pytest.raises(TooLargeError, match="2,000,000 characters"):
        read_pdf(pdf(*[["x " * 200_000]] * 6), source="x")


@pytest.mark.parametrize("name", ["accord.pdf", "accord.txt"])
def test_a_pdf_is_known_by_its_name_or_its_first_bytes(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(pdf([f"OSLO, March 4, 2021 (NWA) - {LEAD}"]))
    article = read(tmp_path / name)
    assert (article.id, article.place, article.outlet) == ("accord", "OSLO", "NWA")
    assert article.text[slice(*article.body)] == LEAD


def page(head: str = "", html: str = "<html lang='en-GB'>", body: str = "") -> str:
    paragraphs = f"<p>{LEAD}</p><p>{SECOND} &amp; more.</p><p>{THIRD}</p>"
    head = f"<head><title>Ministers sign accord</title>{head}</head>"
    story = f"<article><h1>Ministers sign accord</h1>{paragraphs}{body}</article>"
    return f"<!doctype html>\n{html}{head}<body>{story}</body></html>"


def test_html_gives_text_and_metadata(tmp_path: Path) -> None:
    head = (
        '<meta property="og:site_name" content="Fjord Daily">'
        '<meta property="article:published_time" content="2021-03-04T22:30:00-05:00">'
        '<meta property="article:modified_time" content="2021-03-09T08:00:00Z">'
        '<link rel="canonical" href="https://fjord.example/accord">'
    )
    path = tmp_path / "accord.html"
    path.write_text(page(head, body="<aside>Home</aside><script>track()</script>"), encoding="utf-8")
    article = read(path)
    assert article.text == f"Ministers sign accord\n\n{LEAD}\n\n{SECOND} & more.\n\n{THIRD}"
    assert article.text[article.body[0] :].startswith(LEAD)
    assert article.title == "Ministers sign accord"
    assert article.outlet == "Fjord Daily"
    assert article.published == dt.date(2021, 3, 4)
    assert article.url == "https://fjord.example/accord"
    assert article.language == "en"


def test_the_publisher_of_json_ld_is_the_outlet(tmp_path: Path) -> None:
    data = (
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ministers sign", '
        '"datePublished": "2021-03-04T10:00:00Z", '
        '"publisher": {"@type": "Organization", "name": "Fjord Daily"}}'
    )
    path = tmp_path / "a.html"
    path.write_text(page(f'<script type="application/ld+json">{data}</script>'), encoding="utf-8")
    assert (read(path).outlet, read(path).published) == ("Fjord Daily", dt.date(2021, 3, 4))


def test_a_day_that_only_the_page_shows_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(page(body='<time datetime="2021-03-04T10:00">4 March</time>'), encoding="utf-8")
    assert read(path).published == dt.date(2021, 3, 4)


def test_a_host_is_no_outlet_and_no_day_is_guessed(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    head = '<link rel="canonical" href="https://fjord.example/accord">'
    body = "<p>The last talks were held on 5 May 2019, he said.</p><footer>© 2020 Fjord</footer>"
    path.write_text(page(head, html="<html>", body=body), encoding="utf-8")
    article = read(path)
    assert (article.outlet, article.published, article.language) == (None, None, None)


@pytest.mark.parametrize("start", ["", "\n <!-- kept --> ", '<?xml version="1.0" encoding="utf-8"?>\n'])
def test_html_is_known_by_its_start(tmp_path: Path, start: str) -> None:
    (tmp_path / "a.txt").write_text(start + page(), encoding="utf-8")
    assert read(tmp_path / "a.txt").text.startswith("Ministers sign accord\n\n")


def test_a_start_of_many_comments_is_not_tried_in_every_way() -> None:
    assert not is_html("<!-- -->" * 500 + "text")
    assert is_html("<!-- -->" * 500 + "<html>")


def test_the_encoding_that_a_page_declares_is_used(tmp_path: Path) -> None:
    body = "<p>Żółta łódź płynie powoli do portu w Gdyni.</p>"
    (tmp_path / "a.html").write_bytes(page('<meta charset="iso-8859-2">', body=body).encode("iso8859-2"))
    assert "Żółta łódź płynie" in read(tmp_path / "a.html").text


@pytest.mark.parametrize("html", ["<html><body></body></html>", "<!doctype html>", "<html><script>x()</script>"])
def test_a_page_without_an_article_is_refused(tmp_path: Path, html: str) -> None:
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    with pytest.raises(FormatError, match="no article"):
        read(tmp_path / "a.html")


MARKDOWN = f"""---
title: "Ministers sign accord"
date: 2021-03-04T10:00:00Z
publisher: Fjord Daily
place: Oslo
tags:
  - none
---

# Another heading

{LEAD.replace(" and ", chr(10) + "and ")}

## Next

- *One* [thing](https://fjord.example) & `two`
- three

> He said: “no”.\\
> Then he left.

| Day | Place |
|-----|-------|
| Mon | Oslo  |

<!-- hidden --><p>In tags</p>
"""


def test_markdown_becomes_plain_paragraphs() -> None:
    parts = ["Another heading", LEAD, "Next", "One thing & two", "three", "He said: “no”.\nThen he left."]
    parts += ["Day\tPlace", "Mon\tOslo", "In tags"]
    assert read_markdown(MARKDOWN).text.split("\n\n") == parts


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (r'"Teachers\u2019 \"Day\" in Orlu"', "Teachers’ \"Day\" in Orlu"), (r"'It\u2019s late'", r"It\u2019s late"),
        (r'"Half \ud800 of it"', r"Half \ud800 of it"), (r'"a \q b"', r"a \q b"), ("Plain", "Plain"),
    ],
)  # fmt: skip
def test_escapes_in_front_matter_are_read(value: str, title: str) -> None:
    assert read_markdown(f"---\ntitle: {value}\n---\n\n{LEAD}").title == title


def test_front_matter_of_markdown_is_understood(tmp_path: Path) -> None:
    (tmp_path / "accord.md").write_text(MARKDOWN, encoding="utf-8", newline="\r\n")
    article = read(tmp_path / "accord.md")
    assert (article.title, article.outlet, article.place) == ("Ministers sign accord", "Fjord Daily", "Oslo")
    assert article.published == dt.date(2021, 3, 4)


def test_the_first_top_heading_is_the_title_and_stands_before_the_body(tmp_path: Path) -> None:
    (tmp_path / "a.markdown").write_text(f"# Ministers *sign* accord\n\n{LEAD}\n\n# Later\n", encoding="utf-8")
    article = read(tmp_path / "a.markdown")
    assert article.title == "Ministers sign accord"
    assert article.text[article.body[0] :].startswith(LEAD)


def test_an_open_front_matter_is_text() -> None:
    assert "title: x" in read_markdown(f"---\ntitle: x\n\n{LEAD}").text


def test_the_caller_knows_better_than_metadata_and_metadata_better_than_header_lines(tmp_path: Path) -> None:
    text = f"---\noutlet: Fjord Daily\n---\nOSLO, May 3, 2020 (NWA) - {LEAD}\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    known = Known(published=dt.date(2021, 3, 4))
    article = read(tmp_path / "a.md", known)
    assert (article.outlet, article.published, article.place) == ("Fjord Daily", known.published, "OSLO")
    assert read(tmp_path / "a.md").published == dt.date(2020, 5, 3)
