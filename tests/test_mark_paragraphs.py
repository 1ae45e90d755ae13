"""Paragraphs and sentences, from the text alone: they tile it, and end where an oracle ended them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.mark.paragraphs import paragraphs, sentences


def split(text: str) -> list[str]:
    return [text[a:b] for start, end in paragraphs(text) for a, b in sentences(text, start, end)]


SENTENCES = [
    "The pier was shut.",
    "Who paid for it?",
    "Nobody did!",
    "“We will see,” she said.",
    '"It is done." She left.',
    "Dr. Jane T. Orlu met Mr. Kadar of the U.S. Senate at 10.30 a.m. on Jan. 5.",
    "It fell 5.3 points to 1,500.25.",
    "Prices at Kadar & Sons Inc. rose, e.g. for flour.",
    "He waited… and left.",
    "Gen. Ilse Varga wrote No. 7.",
    "They would vote no.",
]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=1, max_size=4),
    st.sampled_from(["\n\n", "\r\n\r\n", "\n \n", "\n\n\n\t"]),
)
def test_sentences_end_where_they_were_ended(groups: list[list[str]], blank: str) -> None:
    text = blank.join(" ".join(group) for group in groups)
    wanted = [part for group in groups for whole in group for part in whole.replace('." She', '."\0She').split("\0")]
    assert split(text) == wanted
    assert [text[a:b] for a, b in paragraphs(text)] == [" ".join(group) for group in groups]


def test_each_line_is_a_paragraph() -> None:
    line = "The council of Orlu has put off its vote on the ferry levy for the third time in as many months, its clerk wrote."
    assert paragraphs(f"{line}\n{line}\r\n\r\n  {line}\n") == [(0, 113), (114, 227), (233, 346)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. President Jane Orlu left.",
        "He met J. K. Orlu there.",
        "Gov. Orlu and Sen. Kadar left.",
        "The spokesperson, Amb. Orlu, left.",
        "It was sold to Orlu Corp. for a song.",
        "“Will they come?” Kadar asked.",
        "“Come!” Jane Orlu shouted.",
        "“It was late.” Jane Orlu said on Monday.",
        "“It was late.” Orlu told the radio.",
        "The St. Orlu school and Mt. Kadar stand.",
        "It rose to No. 5 in Sept. 2012.",
    ],
)
def test_these_are_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“It was late.” Orlu said it was dark.", 2),
        ("14:30 The pier is shut.", 2),
        ("• The pier is shut.", 2),
        ("ORLU, Oct. 9 — The pier is shut.", 2),
        ("ORLU — once a port — is quiet.", 1),
        ("14:30 was the time they met.", 1),
        ("10.30 pm came.", 1),
    ],
)
def test_what_leads_in_stands_alone(text: str, parts: int) -> None:
    assert len(split(text)) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [("She left Orlu Inc. Finance chief Jo Kadar left.", 2), ("She met Orlu Inc. Vice President Jo Kadar.", 1)],
)
def test_an_office_in_small_letters_opens_a_sentence_behind_a_firm(text: str, parts: int) -> None:
    assert len(split(text)) == parts


def test_an_abbreviation_with_slashes_ends_a_sentence() -> None:
    assert split("It fell short, says Orlu V/D/E. Profit rose.") == ["It fell short, says Orlu V/D/E.", "Profit rose."]


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=200), st.text(alphabet="aA. \n\r\t!?\"”“…'U\u2028\u2029\u00a0", max_size=120)))
def test_sentences_tile_the_paragraphs_and_paragraphs_the_text(text: str) -> None:
    parts = paragraphs(text)
    for (start, end), (following, _) in itertools.pairwise([(0, 0), *parts, (len(text), len(text))]):
        assert start <= end <= following
        assert not text[end:following].strip()
    for start, end in parts:
        assert text[start:end] == text[start:end].strip() != ""
        inner = sentences(text, start, end)
        assert inner[0][0] == start
        assert inner[-1][1] == end
        for a, b in inner:
            assert text[a:b] == text[a:b].strip() != ""
        for (_, end_of_one), (start_of_next, _) in itertools.pairwise(inner):
            assert text[end_of_one:start_of_next].isspace()
