"""A large meeting's participants stand where it is told; a list of everybody in the article is no meeting."""

from __future__ import annotations

import pytest
from mark_tools import mark

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
