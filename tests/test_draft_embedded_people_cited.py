"""People without a name as sources: what they are called, how far their phrase goes, and who is none."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met in a barn, Reuters reported, quoting a cook employed there.", {"cook employed there"}),
        ("They met in a barn, Reuters reported, quoting a banker familiar with it.", {"banker familiar with it"}),
        ("Reuters, citing one of the farmers present, said they met.", {"one of the farmers present"}),
        ("They met in a barn, according to two persons present.", {"two persons present"}),
        ("The mill, one attendee said, would close.", {"one attendee"}),
        ("It was first reported by Reuters, which quoted a senior intelligence source.", {"senior intelligence source"}),
        ("The paper bases its account on four people around the mediators.", {"four people around the mediators"}),
        ("Residents of the village of Ka-Rin told Reuters that it rained.", {"Residents of the village of Ka-Rin"}),
        ("The talks failed, two people who were in the room told Reuters.", {"two people who were in the room"}),
        ("Rebels took a base, residents and a local official said.", {"residents", "local official"}),
        ("They met in Lima, according to two diplomats briefed on what was said.", {"two diplomats briefed on what was said"}),
        ("The ministry is neutral, a senior official there said.", {"senior official"}),
        ("Small-scale miners in Rinta say that it would bring jobs.", {"Small-scale miners in Rinta"}),
        ("One of the people said it rained.", set()),
        ("The company, citing two deaths, closed the works.", set()),
        ("Jane Doe quoted a poem.", set()),
        ("According to two of them, it rained.", set()),
        ("He gave it to two persons present.", set()),
        ("The minister based his plan on two farmers.", set()),
    ],
)  # fmt: skip
def test_people(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {name for name in found(loaded, text) if name not in ("Reuters", "paper")} == names
