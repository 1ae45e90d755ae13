"""Quotations: an oracle plants them in every style, between marks that are none, and they are found there."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.mark.paragraphs import paragraphs
from summarizer.mark.quotes import Quotation, find_quotations


def find(text: str) -> list[Quotation]:
    return find_quotations(text, paragraphs(text))


def inner(text: str) -> list[list[str]]:
    """The words of every quotation, a string a paragraph."""
    return [[text[a:b] for a, b in quotation.pieces] for quotation in find(text)]


STYLES = [('"', '"'), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘", "’"), ("``", "''"), ("'", "'")]
DOUBLE = STYLES[:5]
PROSE = (
    """
the harbour was shut by noon|officials didn't answer|the ministers' talks dragged on|the drivers’ union met
it’s a matter of weeks|a 6'2" guard stood by|a plank of 5' by 12" broke|in the '90s nobody asked|the class of ’82 came
rock 'n' roll played|the O'Neill report is late|nobody's ships and everybody’s fears|they'd waited since 9 o'clock
a 24" screen showed it|the companies' 12 plants
""".strip()
    .replace("\n", "|")
    .split("|")
)
SPOKEN = (
    """
we will not wait|it's over|nobody saw the members’ list|the workers' rights come first|they’d have come in the '60s
you can't say that, can you?|the price of bread has doubled!|a new pier by May|12 ships and 3,500 men
a 24" screen stood there|rock 'n' roll is dead|a board of 6'2" was cut|the Smiths' boat and the Joneses' sank
""".strip()
    .replace("\n", "|")
    .split("|")
)


@dataclass
class Planted:
    """A text under construction; ``wanted`` holds the words between the marks, and each quotation's level."""

    text: str = ""
    wanted: list[tuple[tuple[tuple[int, int], ...], int]] = field(default_factory=list)

    def prose(self, words: str) -> None:
        self.text += words

    def quote(self, style: tuple[str, str], spoken: str, nested: tuple[str, str] | None = None) -> None:
        self.text += style[0]
        start, place = len(self.text), len(self.wanted)
        if nested:
            self.text += "as they say, " + nested[0]
            at = len(self.text)
            self.text += "no more of it"
            self.wanted.append((((at, len(self.text)),), 2))
            self.text += nested[1] + " and "
        self.text += spoken + ","
        self.wanted.insert(place, (((start, len(self.text)),), 1))
        self.text += style[1]


@st.composite
def planted(draw: st.DrawFn) -> Planted:
    plan = Planted()
    style = draw(st.sampled_from(STYLES))
    within = {"“": ("‘", "’"), '"': ("'", "'"), "„": ("‚", "‘")}.get(style[0], ("“", "”"))
    for _ in range(draw(st.integers(1, 3))):
        for _ in range(draw(st.integers(1, 3))):
            plan.prose(draw(st.sampled_from(PROSE)).capitalize() + ". ")
            if draw(st.booleans()):
                words = draw(st.sampled_from(SPOKEN))
                nested = draw(st.sampled_from([None, within]))
                plan.quote(style, words, nested)
                plan.prose(draw(st.sampled_from([" she said. ", " the mayor told them. ", " he wrote; "])))
        plan.text = plan.text.rstrip() + draw(st.sampled_from(["\n\n", "\r\n\r\n", "\n \n"]))
    return plan


@settings(max_examples=250, deadline=None)
@given(planted())
def test_quotations_are_found_where_they_were_put(plan: Planted) -> None:
    found = [(quotation.pieces, quotation.level) for quotation in find(plan.text)]
    assert found == plan.wanted, [plan.text[a:b] for pieces, _ in found for a, b in pieces]


@pytest.mark.parametrize("style", [style for style in STYLES if style[0] != "'"])
@given(
    # where the paragraph holds no closing mark, nothing tells inches and a plural possessive from one
    paragraphs_of=st.lists(
        st.sampled_from([s for s in SPOKEN if not re.search(r"\d\"|s[’'] ", s)]), min_size=2, max_size=4
    ),
    blank=st.sampled_from(["\n\n", "\r\n\r\n", "\n\n\n"]),
)
@settings(max_examples=25, deadline=None)
def test_a_quotation_over_paragraphs_is_one_with_a_piece_each(
    style: tuple[str, str], paragraphs_of: list[str], blank: str
) -> None:
    text = "The mayor spoke of it." + blank
    pieces = []
    for number, words in enumerate(paragraphs_of, 1):
        text += style[0]
        pieces.append((len(text), len(text) + len(words) + 1))
        text += words.capitalize() + "." + (style[1] if number == len(paragraphs_of) else blank)
    text += f"{blank}Then she left. {style[0]}Good,{style[1]} they said."
    found = find(text)
    assert [quotation.pieces for quotation in found[:1]] == [tuple(pieces)]
    assert inner(text)[1:] == [["Good,"]]
    assert [text[: quotation.end].endswith(style[1]) for quotation in found] == [True, True]


@pytest.mark.parametrize("style", [style for style in STYLES if style[0] != "'"])
def test_what_is_never_closed_ends_with_its_paragraph(style: tuple[str, str]) -> None:
    text = f"She said: {style[0]}We are late. Nobody came.\n\nThe crowd left. {style[0]}Good,{style[1]} they said."
    assert inner(text) == [["We are late. Nobody came."], ["Good,"]]
    assert [text[: quotation.end].endswith(style[1]) for quotation in find(text)] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers' talks and the drivers’ strike, it's said, didn't end in '98 or ’99.",
        "A 6'2\" guard stood on a plank of 5' by 12\" that wasn't theirs.",
        "Rock 'n' roll, 'tis said, is the Joneses' and O'Neill's.",
        "Nobody knew the players' names, nor the owners'.",
        "A 24\" screen and a 32\" one.",
        "Latitude 37°46' N and 122°25' W.",
        "“",
        "'",
        '"',
        "''",
        "",
    ],
)  # fmt: skip
def test_marks_that_quote_nothing(text: str) -> None:
    assert inner(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('He said "no." She said "yes."', ["no.", "yes."]),
        ("He said 'no', she said 'yes'.", ["no", "yes"]),
        ("The 'sister cities' signed, the ministers' aides said.", ["sister cities"]),
        ("‘The workers’ rights come first,’ he said.", ["The workers’ rights come first,"]),
        ("‘It’s the members’ list,’ he said, ‘and nobody’s else.’", ["It’s the members’ list,", "and nobody’s else."]),
        ('("Never," he said.)', ["Never,"]),
        ('The paper—"our voice"—closed.', ["our voice"]),
        ('It is a "so-called" reform', ["so-called"]),
        ('“We stood in the rain," he said.', ["We stood in the rain,"]),
        ("„Wir warten‟", ["Wir warten‟"]),
        ("«Nous attendons», he said, «encore».", ["Nous attendons", "encore"]),
        ("“He told me ‘wait’ and I did,” she said.", ["He told me ‘wait’ and I did,", "wait"]),
        ("\"He told me 'wait' and I did,\" she said.", ["He told me 'wait' and I did,", "wait"]),
        ("“One. “Two,” she said.", ["One. ", "Two,"]),
        ("»Wait«, he said, and: »Go.«", ["Wait", "Go."]),
        ("See pages 4 » 5 and go.", []),
    ],
)
def test_quotations_by_example(text: str, wanted: list[str]) -> None:
    assert inner(text) == [[words] for words in wanted]


def test_a_nested_quotation_has_a_level_of_its_own() -> None:
    found = find("“She wrote ‘the old way is shut’ twice,” he said. “And ‘never’ once.”")
    assert [(quotation.id, quotation.level) for quotation in found] == [("q1", 1), ("q2", 2), ("q3", 1), ("q4", 2)]


MARKS = st.text(alphabet="\"'“”„«»‘’‚`´abS. ,\n5", max_size=120)


@settings(max_examples=400, deadline=None)
@given(st.one_of(MARKS, st.text(max_size=200)))
def test_any_text_gives_sound_quotations(text: str) -> None:
    found = find(text)
    assert [quotation.id for quotation in found] == [f"q{number}" for number in range(1, len(found) + 1)]
    for quotation in found:
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert quotation.level >= 1
        assert quotation.pieces
        at = quotation.start
        for start, end in quotation.pieces:
            assert at < start < end <= quotation.end  # there is a mark before every piece
            at = end
    outer = [quotation for quotation in found if quotation.level == 1]
    assert all(one.end <= other.start for one, other in itertools.pairwise(outer))
    assert [quotation.start for quotation in found] == sorted(quotation.start for quotation in found)


def test_a_letter_opens_once_and_closes_at_its_end() -> None:
    text = "The letter said:\n\n“We sail at dawn.\n\nNobody is to be told.\n\nThe nets stay here”.\n\nIt was burnt."
    assert inner(text) == [["We sail at dawn.", "Nobody is to be told.", "The nets stay here"]]


def test_straight_marks_close_in_a_later_paragraph() -> None:
    text = 'She said, "It felt good.\n\nWe could have won."\n\nHe said, "No."'
    assert inner(text) == [["It felt good.", "We could have won."], ["No."]]


def test_what_opens_anew_does_not_go_on() -> None:
    text = "He said, “They never answered.\n\nThe mayor said, “We did.”"
    assert inner(text) == [["They never answered."], ["We did."]]


def test_the_opening_mark_closes_where_it_cannot_open() -> None:
    text = "She added, “The pier must go.“ However, it stays. He said, “No.”"
    assert inner(text) == [["The pier must go."], ["No."]]


def test_straight_single_marks_go_on_in_the_next_paragraph() -> None:
    text = "He said: 'You struck her.\n\n'She trusted you.'\n\nThe brothers' sister left.\n\n'Tis over."
    assert inner(text) == [["You struck her.", "She trusted you."]]


def test_an_apostrophe_does_not_go_on_in_the_next_paragraph() -> None:
    text = "She left with the lads' van.\n\n'She trusted you,' he said."
    assert inner(text) == [["She trusted you,"]]
