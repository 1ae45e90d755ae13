"""The fair copy of a text: what it says, and where each of its characters stands in the text as it came."""

from __future__ import annotations

import html
import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.read.fair_copy import fair_copy

STORY = (
    "The council of Orlu put off its vote on the ferry levy on Monday, said Ilse Varga, who chairs it. It is the third "
    "time in as many months that the members have met and gone home without one, and the second that she had to say so.",
    "Nobody was surprised. The harbour office had asked for more time, and Tomas Renko, its head, got it: by the end of "
    "the week he is to say what a ferry costs, what it brings in, and who would pay if it did not run in the winter. "
    "The owners of the Kadar Line have said that they would not.",
    "The next vote is due in May, when the summer timetable begins and the fares of the year are set.",
)


def copied(text: str) -> str:
    copy = fair_copy(text)
    return copy.text if copy else text


@pytest.mark.parametrize(
    ("text", "fair"),
    [
        ("Ilse\u00a0Varga left.", "Ilse Varga left."),
        ("Ilse Varga left.  Tomas\tRenko did not.", "Ilse Varga left. Tomas Renko did not."),
        ("Il\u00adse Var\u200bga \u200b left.", "Ilse Varga left."),
        ("It cost 1\u00a0500 crowns.", "It cost 1\u00a0500 crowns."),
        ("It cost 15\u00a0crowns.", "It cost 15 crowns."),
        ("Vote put off\r\n\r\nThe council met.", "Vote put off\n\nThe council met."),
        ("Vote put off\n \n\t\nThe council met.", "Vote put off\n\nThe council met."),
        ("By Ilse Varga\nORLU, May 3 - The council met.", "By Ilse Varga\nORLU, May 3 - The council met."),
        ("The council of Orlu\nmet on Monday.", "The council of Orlu met on Monday."),
        ("The council of Orlu met.\nIlse Varga left.", "The council of Orlu met.\nIlse Varga left."),
        ("It is a two-\nday fair of the two-\nand three-wheelers.", "It is a two-day fair of the two- and three-wheelers."),
        ("One\u2029Two", "One\u2029Two"),
        ("\u00ad \n\u200b", "\u00ad \n\u200b"),
        ("“We won&#8217;t,” said Varga &amp; Sons.", "“We won’t,” said Varga & Sons."),
        ("&amp;quot;No&amp;quot;, said Ilse&nbsp; Varga&shy;.", '"No", said Ilse Varga.'),
        ("R&D; and &nothing; at AT&T;", "R&D; and &nothing; at AT&T;"),
        ("&nbsp;", "&nbsp;"),
    ],
)  # fmt: skip
def test_a_fair_copy(text: str, fair: str) -> None:
    assert copied(text) == fair


@pytest.mark.parametrize(
    ("text", "fair"),
    [
        ("``We go,'' said Varga. ``Now.''", "“We go,” said Varga. “Now.”"),
        ("»We go,« said Varga.", "“We go,” said Varga."),
        ("»We go.\n\n»We stay,« said Varga.", "“We go.\n\n“We stay,” said Varga."),
        ("»A«, said Varga. «B»", "»A«, said Varga. «B»"),
        ("« We go », said Varga.", "“We go”, said Varga."),
        ("”We go,” said Varga.", "“We go,” said Varga."),
        ("“We go,”said Varga.", "“We go,” said Varga."),
        ("“We go,”a man said. Varga said:“No.”", "“We go,” a man said. Varga said: “No.”"),
        ("The “A.F.”s of Orlu", "The “A.F.”s of Orlu"),
        ('Varga said " We go ". She left.', 'Varga said "We go". She left.'),
        ('Varga said,"We go,"and left.', 'Varga said, "We go," and left.'),
        ('Varga said:"We go.\n\n" We stay.', 'Varga said: "We go.\n\n"We stay.'),
        ('"We go," she said."Now."', '"We go," she said. "Now."'),
        ('A 6" pipe and a 5" one', 'A 6" pipe and a 5" one'),
        ('It is 12" x 4"', 'It is 12" x 4"'),
        ('" " "', '" " "'),
        ('"We go" and " they stay', '"We go" and " they stay'),
    ],
)  # fmt: skip
def test_quotation_marks_stand_as_in_english_copy(text: str, fair: str) -> None:
    assert copied(text) == fair
    copy = fair_copy(text)
    for at, character in enumerate(copy.text if copy else ""):
        if copy and character.isalnum():
            assert text[slice(*copy.given(at, at + 1))] == character


def test_a_quotation_in_other_marks_is_pointed_at_with_all_of_them() -> None:
    text = "``We go,'' said Varga."
    copy = fair_copy(text)
    assert copy is not None
    assert text[slice(*copy.given(0, len("“We go,”")))] == "``We go,''"


@pytest.mark.parametrize("width", [45, 60, 72])
@pytest.mark.parametrize(("between", "inset"), [("\n\n", ""), ("\n", "     "), ("\n", "")])
def test_broken_lines_are_joined_and_paragraphs_stay(width: int, between: str, inset: str) -> None:
    text = between.join("\n".join(textwrap.wrap(part, width, initial_indent=inset)) for part in STORY)
    lines = [line.strip() for line in copied(text).split("\n") if line]
    assert all(line.endswith(".") for line in lines)
    assert lines == [*STORY] or not (inset or between == "\n\n")  # else a full last line goes on, as any would


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_lines_that_are_paragraphs_are_left(blank: str) -> None:
    assert fair_copy(blank.join(STORY)) is None


def test_an_address_that_is_longer_than_the_lines_hides_no_break() -> None:
    lines = [line for part in STORY for line in [*textwrap.wrap(part, 50), ""]]
    text = "\n".join([*lines, "https://orlu.example/" + "council/" * 12, ""])
    assert STORY[0] in copied(text)


PIECES = [
    "Orlu",
    "met-",
    "1",
    "000",
    ".",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u2028",
    "&quot;",
    "&#160;",
    "é",
    "on",
]


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_character_of_a_copy_is_one_of_the_text(text: str) -> None:
    copy = fair_copy(text)
    if copy is None:
        return
    assert len(copy.text.split()) <= len(html.unescape(text).split())
    for at, character in enumerate(copy.text):
        if not character.isspace():
            start, end = copy.given(at, at + 1)
            assert (html.unescape(text[start:end]), copy.copied(start)) == (character, at)
    seen = html.unescape(text).replace("\u00ad", "").replace("\u200b", "")
    assert "".join(copy.text.split()) == "".join(seen.split())
    assert fair_copy(copy.text) is None or copied(copy.text).split() == copy.text.split()
