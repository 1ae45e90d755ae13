from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from summarizer.errors import GoldError
from summarizer.evaluate.gold_file import load_gold, load_label
from summarizer.evaluate.gold_set import load_set

LABEL = """\
article: {published: 2024-03-05, place: null, outlet: ~}
actors:
  - {name: Oda Lindqvist, also: [Lindqvist], kind: person, role: [], affiliation: []}
  - {name: "null", kind: group, optional: true, accept: {name: [No], role: [envoy, [chief, envoy]]}}
meetings:
  - {participants: [Oda Lindqvist, "null"], date: 2024-03-04, status: held, mode: phone,
     accept: {date: [null]}}
claims:
  - {speaker: null, content: [Yes, 1.50], nth: [1, 2], form: indirect, via: [],
     accept: {via: [[], [Port Wire]]}}
  - {speaker: Oda Lindqvist, content: [off], nth: 2, form: direct, via: []}
dates:
  - {text: 2024, value: 2024}
  - {text: March 4, nth: 2, value: 2024-03-04T09:00, accept: {value: [2024-W10]}}
  - {text: 12:30, value: 2024-03-04}
sources:
  - {name: Port Wire, also: [], kind: news_agency, part: publisher}
"""


def write(folder: Path, label: str = LABEL, stem: str = "a", text: str | None = "Text.") -> Path:
    (folder / f"{stem}.yaml").write_text(label, encoding="utf-8")
    if text is not None:
        (folder / f"{stem}.txt").write_bytes(text.encode())
    return folder / f"{stem}.yaml"


def test_scalars_come_out_as_written(tmp_path: Path) -> None:
    label = load_label(write(tmp_path))
    assert label.article.published == dt.date(2024, 3, 5)
    assert (label.article.place, label.article.outlet) == (None, None)
    assert [(d.text, d.nth, d.value) for d in label.dates] == [
        ("2024", 1, "2024"),
        ("March 4", 2, "2024-03-04T09:00"),
        ("12:30", 1, "2024-03-04"),
    ]
    assert label.meetings[0].date == "2024-03-04"
    assert label.claims[0].content == ["Yes", "1.50"]
    assert label.claims[1].content == ["off"]


def test_null_is_null_and_quoted_null_is_a_word(tmp_path: Path) -> None:
    label = load_label(write(tmp_path))
    assert label.claims[0].speaker is None
    assert label.actors[1].name == "null"
    assert label.meetings[0].accept.date == [None]


def test_marks_on_items(tmp_path: Path) -> None:
    label = load_label(write(tmp_path))
    assert [a.optional for a in label.actors] == [False, True]
    assert label.actors[1].accept.name == ["No"]
    assert label.actors[1].accept.role == [["envoy"], ["chief", "envoy"]]
    assert label.claims[0].accept.via == [[], ["Port Wire"]]
    assert (label.claims[0].nth, label.claims[1].nth) == ([1, 2], 2)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("kind: news_agency", "kind: agency", "sources[0].kind: Input should be 'news_agency'"),
        ("nth: 2, value", "nth: first, value", "dates[1].nth: Input should be a valid integer"),
        ("nth: [1, 2]", "nth: [1, 0]", "claims[0].nth"),
        ("value: 2024}", "value: 2024, type: DATE}", "dates[0].type: Extra inputs are not permitted"),
        ("{value: [2024-W10]}", "{day: [2024-W10]}", "dates[1].accept.day: Extra inputs"),
        ("speaker: null, ", "", "claims[0].speaker: Field required"),
        (
            '[Oda Lindqvist, "null"]',
            "[Oda Lindqvist]",
            "meetings[0].participants: List should have at least 2",
        ),
        ("published: 2024-03-05", "published: 2024-03-35", "article.published: Input should be a valid date"),
        ("  - {speaker: null", "  - {speaker: null, speaker: Oda", "line 9: speaker stands twice"),
        ("sources:", "sources: [", "line 1"),
        (LABEL, "", "label: Input should be a valid dictionary"),
    ],
)
def test_a_bad_label_is_one_line_with_file_and_field(tmp_path: Path, old: str, new: str, line: str) -> None:
    assert old in LABEL
    path = write(tmp_path, LABEL.replace(old, new))
    with pytest.raises(GoldError) as caught:
        load_label(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: {line}")
    assert "\n" not in message


def test_more_errors_are_counted(tmp_path: Path) -> None:
    path = write(tmp_path, LABEL.replace("kind:", "kinds:"))
    with pytest.raises(GoldError, match=r"actors\[0\]\.kind: Field required \(and 5 more\)$"):
        load_label(path)


def test_text_is_kept_as_it_is(tmp_path: Path) -> None:
    path = write(tmp_path, text="One.\r\n\u00a0Two — “three”.\n")
    article = load_gold(path)
    assert (article.id, article.text) == ("a", "One.\r\n\u00a0Two — “three”.\n")


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    path = write(tmp_path, text=None)
    path.with_suffix(".txt").write_bytes(b"caf\xe9")
    with pytest.raises(GoldError, match=r"a\.txt: is not UTF-8"):
        load_gold(path)


def test_label_without_text(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"a\.txt: No such file"):
        load_gold(write(tmp_path, text=None))


def test_set_is_sorted_and_leaves_other_files_alone(tmp_path: Path) -> None:
    for stem in ("b", "a", "c.d"):
        write(tmp_path, stem=stem, text=stem)
    (tmp_path / "README.md").write_text("About this set.")
    assert [(g.id, g.text) for g in load_set(tmp_path)] == [("a", "a"), ("b", "b"), ("c.d", "c.d")]


def test_set_with_a_text_without_label_or_the_reverse(tmp_path: Path) -> None:
    write(tmp_path)
    lone = tmp_path / "b.txt"
    lone.write_text("Text.")
    with pytest.raises(GoldError, match=r"b\.txt has no b\.yaml beside it"):
        load_set(tmp_path)
    lone.rename(tmp_path / "b.yaml")
    with pytest.raises(GoldError, match=r"b\.yaml has no b\.txt beside it"):
        load_set(tmp_path)


def test_set_with_nothing_in_it(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold articles; they are pairs"):
        load_set(tmp_path / "nowhere")
