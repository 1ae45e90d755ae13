from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example as given_example
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from write_example import example

from summarizer.record import Sentence
from summarizer.write import Format, render
from summarizer.write.characters import visible
from summarizer.write.markdown import escape

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKS = st.text(st.sampled_from("ab1 \\`*_{}[]()<>#+-.!|&~$=:;\"'/\n\t\r"), max_size=25)


def parse(markdown: str) -> list[Token]:
    return PARSER.parse(markdown)


def words(tokens: list[Token]) -> list[str]:
    """The text of each block, and proof that nothing in it is more than text."""
    blocks = [token.children or [] for token in tokens if token.type == "inline"]
    assert {child.type for block in blocks for child in block} <= {"text", "text_special"}
    return ["".join(child.content for child in block) for block in blocks]


@given(st.one_of(MARKS, st.text(max_size=40)))
@given_example("# a #")
@given_example("_a_ __b__ *c* `d`")
@given_example("+ a")
@given_example("12. a")
@given_example("1) a")
@given_example("-\t- -")
@given_example("&amp; <b> a@b.c <https://x.example>")
@given_example("![a](b) [c]: d ~~e~~ f\\")
def test_escaped_text_is_read_back_letter_for_letter(text: str) -> None:
    meant = visible(text)
    if not meant:
        return
    escaped = escape(text)
    for before, after in [("", ""), ("# ", ""), ("- ", ""), ("> “", "”")]:
        tokens = parse(before + escaped + after)
        assert words(tokens) == [("“" if after else "") + meant + after]
    table = parse(f"| a | b |\n| --- | --- |\n| {escaped} | z |\n")
    assert words(table) == ["a", "b", meant, "z"]


def test_dollars_make_no_formula() -> None:
    assert escape("$5 and $6") == "\\$5 and \\$6"  # CommonMark has none, but platforms do


def test_sections_are_headings() -> None:
    tokens = parse(render(example(), Format.MARKDOWN))
    heads = [(a.tag, b.content) for a, b in pairwise(tokens) if a.type == "heading_open"]
    assert heads == [
        ("h1", "Varga and Renko agree to reopen ferry line"), ("h2", "Actors"), ("h2", "Meetings"),
        ("h2", "Claims"), ("h2", "Dates"), ("h2", "Sources"), ("h2", "Issues"),
    ]  # fmt: skip


def test_every_item_is_there() -> None:
    shown = render(example(), Format.MARKDOWN)
    for key in ["a1", "a2", "a3", "a4", "a5", "a6", "d1", "d2", "d3", "d4", "s1", "s2", "s3"]:
        assert f"\n| {key} | " in shown
    for key in ["m1", "m2", "c1", "c2", "c3", "c4", "c5", "c6"]:
        assert f"\n- **{key}** " in shown
    assert "\n| warning | a third meeting was dropped" in shown
    assert "\n  > “The boats will sail,” … “before the grapes are in.”\n" in shown


def test_all_rows_of_a_table_have_as_many_cells() -> None:
    piped = example().actors[0].model_copy(update={"name": "A|B", "aliases": ["C\\|D"]})
    tokens = parse(render(example(actors=[piped, *example().actors[1:]]), Format.MARKDOWN))
    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type in ("td_open", "th_open")]
    assert len(rows) == 7 + 5 + 4 + 3
    assert len(cells) == 7 * 6 + 5 * 5 + 4 * 5 + 3 * 4


def test_empty_sections_say_so() -> None:
    shown = render(example(meetings=[], dates=[]), Format.MARKDOWN)
    assert "## Meetings\n\nNone.\n\n## Claims" in shown
    assert "## Dates\n\nNone.\n\n## Sources" in shown


@pytest.mark.parametrize("headline", ["1. First", "- x", "+", "=", "# x", "a\x1b[31m"])
def test_a_headline_stays_one(headline: str) -> None:
    tokens = parse(render(example(headline=Sentence(text=headline, evidence=[])), Format.MARKDOWN))
    assert [token.type for token in tokens[:3]] == ["heading_open", "inline", "heading_close"]
    assert words(tokens[:3]) == [headline.replace("\x1b", "␛")]


def test_ends_in_one_line_break_without_blank_ends_of_lines() -> None:
    shown = render(example(), Format.MARKDOWN)
    assert re.search(r"[^\n]\n\Z", shown)
    assert not re.search(r"[ \t]$", shown, re.MULTILINE)
