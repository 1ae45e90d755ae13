from __future__ import annotations

import re

import pytest
from write_example import example

from summarizer.record import Sentence, Summary
from summarizer.write import Format, render
from summarizer.write.characters import visible

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def text(summary: Summary, width: int = 80, *, colour: bool = False) -> str:
    return render(summary, Format.TEXT, width=width, colour=colour)


def headed(headline: str) -> Summary:
    return example(headline=Sentence(text=headline, evidence=[]))


def test_each_section_and_item_is_there_with_its_id() -> None:
    shown = text(example())
    assert [line for line in shown.splitlines() if re.match(r"[A-Z]\w+ \(\d\)$", line)] == [
        "Actors (6)", "Meetings (2)", "Claims (6)", "Dates (4)", "Sources (3)", "Issues (2)",
    ]  # fmt: skip
    for key in ["a1", "a2", "a3", "a4", "a5", "a6", "m1", "m2", *(f"c{n}" for n in range(1, 7)), "d4", "s3"]:
        assert re.search(rf"^  {key} ", shown, re.MULTILINE), key


def test_no_words_of_an_item_are_cut_off() -> None:
    record = example()
    flat = visible(text(record, width=30))
    words = [piece.text for claim in record.claims for piece in claim.content]
    words += [role.text for actor in record.actors for role in actor.roles]
    words += [alias for actor in record.actors for alias in actor.aliases]
    words += [issue.message for issue in record.issues]
    words += [sentence.text for sentence in record.summary]
    assert [piece for piece in words if piece not in flat] == []


def test_a_claim_names_its_speaker_addressee_carrier_and_day() -> None:
    shown = visible(text(example()))
    assert (
        "c3 Tomas Renko (a2) · told · to Ilse Varga (a1) · indirect · via Coastline Wire (s1)"
        " · “Tuesday” 2024-05-14 (d2) “his cabinet would pay for new piers”"
    ) in shown
    assert "“The boats will sail,” … “before the grapes are in.”" in shown


def test_a_claim_without_a_named_speaker_shows_the_words_of_the_text() -> None:
    assert "c6 Residents · complained" in text(example())
    nobody = example().claims[5].model_copy(update={"source": None})
    assert "c6 speaker not named · complained" in text(example(claims=[nobody]))


def test_a_meeting_shows_who_when_where_and_how() -> None:
    shown = visible(text(example()))
    assert "m1 Ilse Varga (a1), Tomas Renko (a2) · held · in person · “Tuesday” 2024-05-14 (d2) · at the" in shown
    assert "m2 Ilse Varga (a1), Edda Molnar (a6) · planned · phone · “next week” 2024-W21 (d4)" in shown
    assert "reported by Evening Ledger (s2), a spokesman for the union (s3)" in shown


def test_an_id_that_leads_nowhere_is_shown_as_it_is() -> None:
    lost = example().claims[0].model_copy(update={"speaker": "a99", "date": "d99"})
    assert "c1 a99 · said · direct · (d99)" in text(example(claims=[lost]))


def test_issues_show_severity_place_and_code() -> None:
    shown = visible(text(example()))
    assert "warning a third meeting was dropped" in shown
    assert "· meetings[2] · not-grounded" in shown


@pytest.mark.parametrize("width", [20, 37, 80, 120])
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(width: int) -> None:
    lines = text(example(), width).splitlines()
    assert max(map(len, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


def test_wide_characters_count_as_two_columns() -> None:
    lines = text(headed("会" * 30), width=40).splitlines()
    assert lines[:2] == ["会" * 20, "会" * 10]


def test_empty_sections_say_so() -> None:
    empty = example(headline=None, summary=[], actors=[], meetings=[], claims=[], dates=[], sources=[], issues=[])
    shown = text(empty)
    assert shown.startswith("Ferry talks\n")
    assert "No summary." in shown
    for heading in ("Actors", "Meetings", "Claims", "Dates", "Sources", "Issues"):
        assert f"\n{heading}: none\n" in shown


def test_colour_changes_nothing_but_colour() -> None:
    coloured = text(example(), colour=True)
    assert coloured != text(example())
    assert ANSI.sub("", coloured) == text(example())


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, coloured = text(example()), text(example(), colour=True)
    settings = {"NO_COLOR": "1", "FORCE_COLOR": "1", "COLUMNS": "40", "TERM": "dumb", "LINES": "5"}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert text(example()) == plain
    assert text(example(), colour=True) == coloured


@pytest.mark.parametrize("colour", [False, True])
def test_markup_in_an_article_stays_text(colour: bool) -> None:
    shown = text(headed("[bold]Loud[/bold] :smile: [/] [link=x]y[/link]"), colour=colour)
    assert "[bold]Loud[/bold] :smile: [/] [link=x]y[/link]" in shown


def test_nothing_in_an_article_controls_the_terminal() -> None:
    shown = text(headed("a\x1b[31mred\x1b]0;title\x07 \x9b2J \x7f b\rc\nd\u202ee"))
    assert shown.splitlines()[0] == "a␛[31mred␛]0;title␇ �2J ␡ b c de"
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_half_a_surrogate_pair_can_be_shown() -> None:
    assert text(headed("a\ud800b")).startswith("a�b")
