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
        ("The mill, one attendee said, would close.", {"attendee"}),
        ("It was first reported by Reuters, which quoted a senior intelligence source.", {"senior intelligence source"}),
        ("The paper bases its account on four people around the mediators.", {"four people around the mediators"}),
        ("Residents of the village of Ka-Rin told Reuters that it rained.", {"Residents of the village of Ka-Rin"}),
        ("The talks failed, two people who were in the room told Reuters.", {"two people who were in the room"}),
        ("Rebels took a base, residents and a local official said.", {"residents", "local official"}),
        ("They met in Lima, according to two diplomats briefed on what was said.", {"two diplomats briefed on what was said"}),
        ("The ministry is neutral, a senior official there said.", {"senior official"}),
        ("Small-scale miners in Rinta say that it would bring jobs.", {"Small-scale miners in Rinta"}),
        ("She left the camp, which critics call a prison.", {"critics"}),
        ("He lived in Lima, which the sect calls a home, but critics charge is a camp.", {"critics"}),
        ("It comes in what most observers see as a thaw.", {"observers"}),
        ("The span, which builders call the Needle, cost more than planners had feared.", set()),
        ("The wind, which farmers call old Nick, blew.", set()),
        ("The fair will move from the square, which most residents want to keep.", set()),
        ("It is what fans wanted.", set()),
        ("The ship sank after what witnesses described as a bang.", {"witnesses"}),
        ("The paper had been given the recording by a person in the security service whom it did not name.", {"person in the security service"}),
        ("The owner of the bus company told Reuters there had been 29.", {"owner of the bus company"}),
        ("According to the club doctor, Orlu could run in May.", {"club doctor"}),
        ("Jane Doe is the club doctor. The mayor told Reuters it rained.", set()),
        ("The club doctor, Jane Doe, said it rained. The club doctor told Reuters he was fit.", set()),
        ("The prime minister wrote on X that it rained.", {"X"}),
        ("The year in which officials met was 1950.", set()),
        ("The recording was made by a person in the security service.", set()),
        ("Chiefs of Peru's armies met, the United Nations Support Mission in Peru (UNSMIP) said.", {"United Nations Support Mission in Peru"}),
        ("The plan emerged when a memo was leaked on Monday.", {"memo"}),
        ("Gas leaked from the pipe.", set()),
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


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A Department of Fisheries spokesperson said no.", {"Department of Fisheries spokesperson": "official"}),
        ("Two Ministry of Trade and Industry officials said no.", {"Two Ministry of Trade and Industry officials": "official"}),
        ("A friend of the official said no.", {"friend of the official": "unnamed"}),
    ],
)  # fmt: skip
def test_somebody_of_a_body_with_of_in_its_name(loaded: Summarizer, text: str, kinds: dict[str, str]) -> None:
    assert found(loaded, text) == kinds
