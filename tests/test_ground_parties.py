"""A large meeting's participants stand where it is told; a list of everybody in the article is no meeting."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftActor, DraftMeeting
from summarizer.ground import ground
from summarizer.mark import Marker

NAMES = ["Ilse Varga", "Tomas Renko", "Jon Kadar", "Anna Kovar", "Pia Holm"]
TALE = (
    "Ilse Varga met Tomas Renko on Monday. They spoke for an hour. It rained. The ferry was late. Nobody minded. "
    "Jon Kadar sold the mill. Anna Kovar bought it. Pia Holm wrote the deed."
)


@pytest.mark.parametrize(
    ("who", "at", "dropped"),
    [
        (NAMES, ["s1"], True),
        (NAMES, ["s2"], True),
        (NAMES, ["s1", "s7"], False),
        (NAMES[:4], ["s1"], False),  # half of them
        (NAMES[1:], ["s1"], True),
        (NAMES[2:], ["s1"], False),  # three may be "they"
    ],
)
def test_most_of_many_must_be_named_where_they_meet(
    marker: Marker, who: list[str], at: list[str], dropped: bool
) -> None:
    actors = [DraftActor(name=name, kind="person") for name in NAMES]
    meeting = DraftMeeting(participants=who, status="held", mode="in_person", evidence=at)
    found = ground(mark(marker, TALE), Draft(actors=actors, meetings=[meeting]))
    assert [failure.code for failure in found.failures] == (["party-elsewhere"] if dropped else [])
    assert len(found.meetings) == (not dropped)


@pytest.mark.parametrize(
    ("second", "count", "mode"),
    [
        ({}, 1, "in_person"),
        ({"mode": "unspecified"}, 1, "in_person"),
        ({"mode": "phone"}, 2, "in_person"),
        ({"status": "planned"}, 2, "in_person"),
        ({"date": None}, 2, "in_person"),
        ({"participants": [NAMES[0], NAMES[2]]}, 2, "in_person"),
    ],
)
def test_one_meeting_given_twice_is_one(
    marker: Marker, second: dict[str, str | list[str] | None], count: int, mode: str
) -> None:
    given = {"participants": NAMES[:2], "status": "held", "mode": "in_person", "date": "d1", "evidence": ["s1"]}
    again = {**given, "evidence": ["s2"], **second}
    actors = [DraftActor(name=name, kind="person") for name in NAMES]
    meetings = [DraftMeeting.model_validate(given), DraftMeeting.model_validate(again)]
    found = ground(mark(marker, TALE), Draft(actors=actors, meetings=meetings))
    assert (len(found.meetings), found.meetings[0].mode) == (count, mode)
    assert [issue.code for issue in found.issues if issue.code == "repeated"] == ["repeated"] * (2 - count)
    assert len(found.meetings[0].evidence) == 3 - count


@pytest.mark.parametrize(("at", "count"), [("s1", 1), ("s2", 2)])
def test_without_a_day_only_the_same_words_make_them_one(marker: Marker, at: str, count: int) -> None:
    actors = [DraftActor(name=name, kind="person") for name in NAMES]
    met = DraftMeeting(participants=NAMES[:2], status="held", mode="in_person", evidence=["s1"])
    again = met.model_copy(update={"mode": "unspecified", "evidence": [at]})
    assert len(ground(mark(marker, TALE), Draft(actors=actors, meetings=[met, again])).meetings) == count


@pytest.mark.parametrize(
    "text",
    [
        "President Ola Brandt met Mara Dorn on Monday morning. Brandt met Dorn again on Monday evening.",
        "President Ola Brandt met Mara Dorn in Paris on Monday. On Monday evening, Brandt met Dorn in Lima.",
    ],
)
def test_two_meetings_of_one_day_are_two(marker: Marker, text: str) -> None:
    marked = mark(marker, text)
    assert len(ground(marked, fill(marked)).meetings) == 2
