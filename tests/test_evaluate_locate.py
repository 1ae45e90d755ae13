from __future__ import annotations

from typing import Any

import pytest
from evaluate_tools import HARBOUR_LABEL, gold

from summarizer.evaluate.locate import lint, locate, locate_pieces, occurrences

TEXT = "Mayor May met May's aide in May.\nThe mayor left on 2 May and came\nback."


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("May", [6, 14, 28, 53]),
        ("2 May", [51]),
        ("came back", [61]),
        ("Mayo", [0]),
        ("June", []),
        ("may", [37]),
    ],
)
def test_occurrences_are_whole_words_unless_there_are_none(words: str, starts: list[int]) -> None:
    assert occurrences(words, TEXT) == [(start, start + len(words)) for start in starts]


def test_pieces_stand_one_after_the_other_where_they_can() -> None:
    text = "a b. c a b. d"
    assert locate_pieces(["c", "b"], text) == [(5, 6), (9, 10)]
    assert locate_pieces(["d", "b"], text) == [(12, 13), (2, 3)]
    assert locate_pieces(["d", "e", "b"], text) == [(12, 13), None, (2, 3)]


def test_nth_picks_the_occurrence_of_the_first_piece_or_of_each() -> None:
    text = "a b. c a b. d a b"
    assert locate_pieces(["a", "b"], text, 2) == [(7, 8), (9, 10)]
    assert locate_pieces(["a", "b"], text, [3, 1]) == [(14, 15), (2, 3)]
    assert locate_pieces(["a"], text, 4) == [None]


def test_every_label_is_found_with_its_offsets() -> None:
    article = gold()
    found = locate(article)
    assert all(f.offsets and article.text[slice(*f.offsets)] == f.words for f in found)
    paths = {f.path: f.offsets for f in found}
    start = article.text.index("ready, even eager")
    assert paths["claims[1].content[1]"] == (start, start + len("ready, even eager"))
    assert {"actors[0].also[0]", "actors[0].role[0]", "meetings[0].place", "dates[3].text"} <= set(paths)
    assert "claims[0].speaker" not in paths, "a speaker who is an actor is found under actors"
    assert "sources[0].name" not in paths, "the publisher may be known from outside"
    assert lint(article) == []


@pytest.mark.parametrize(
    ("field", "item", "line"),
    [
        (
            "actors",
            {"name": "Oda Lindkvist", "kind": "person"},
            "actors[0].name: not in the text: Oda Lindkvist",
        ),
        (
            "actors",
            {"name": "Brastia", "also": ["Bra"], "kind": "country", "role": ["queen"], "affiliation": ["EU"]},
            "actors[0].role[0]: not in the text: queen",
        ),
        (
            "meetings",
            {"participants": ["Norwell", "Brastia"], "status": "held", "mode": "phone", "place": "Oslo"},
            "meetings[0].place: not in the text: Oslo",
        ),
        (
            "meetings",
            {"participants": ["Norwell", "Brastia"], "status": "held", "mode": "phone", "date": "12 March"},
            "meetings[0].date: not a TIMEX3 value: 12 March",
        ),
        (
            "meetings",
            {"participants": ["Norwell", "Brastia"], "status": "held", "mode": "phone"},
            "meetings[0].participants: not among the actors: Norwell",
        ),
        (
            "claims",
            {"speaker": "critics", "content": ["the levy"], "form": "indirect"},
            "claims[0].speaker: not in the text: critics",
        ),
        (
            "claims",
            {"speaker": None, "content": ["ready", "or eager"], "form": "indirect", "via": ["Wire"]},
            "claims[0].content[1]: not in the text: or eager",
        ),
        (
            "claims",
            {"speaker": None, "content": ["ready"], "form": "indirect", "accept": {"content": [["set"]]}},
            "claims[0].accept.content[0][0]: not in the text: set",
        ),
        (
            "dates",
            {"text": "Monday", "nth": 2, "value": "2024-03-04"},
            "dates[0].text: not in the text: Monday",
        ),
        (
            "dates",
            {"text": "Monday", "value": "04.03.2024"},
            "dates[0].value: not a TIMEX3 value: 04.03.2024",
        ),
        (
            "sources",
            {"name": "The Gazette", "kind": "newspaper", "part": "cited"},
            "sources[0].name: not in the text: The Gazette",
        ),
    ],
)
def test_lint_names_file_field_and_words(field: str, item: dict[str, object], line: str) -> None:
    label: dict[str, Any] = {field: [item]}
    assert f"harbour.yaml: {line}" in lint(gold(**label))


@pytest.mark.parametrize(
    "value",
    ["2024", "202", "2024-03", "2024-W10", "2024-W10-WE", "2024-Q1", "2024-SP", "2024-03-04", "2024-03-04TMO",
     "2024-03-04T09:00", "PRESENT_REF", "FY2024", "2024-W10-2", "XXXX-03-04"],
)  # fmt: skip
def test_timex_values_pass_the_lint(value: str) -> None:
    assert lint(gold(dates=[{"text": "Monday", "value": value}])) == []


def test_the_labels_are_checked_with_the_names_of_the_label() -> None:
    label = HARBOUR_LABEL | {"sources": []}
    assert lint(gold(**label)) == [], "carriers that are no sources must still stand in the text, and do"
