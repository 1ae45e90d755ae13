"""Answers damaged at random: whatever comes, there is a record, it is sound, and nothing is invented."""

from __future__ import annotations

import random

import pytest
from endpoint_tools import ANSWER, STORY, compact, endpoint, record, story
from scripted_server import Asked, Play, completion

from summarizer.mark import Marker

BITS = """" { } [ ] , : \\ \n null 7 - \\u \\ud83d ` ``` <think> </think> “ s4: … /* // # true NaN \0 \ufeff ' {" "} "claims":""".split(" ")  # fmt: skip
ANSWERS = 150


def damaged(text: str, chance: random.Random) -> str:
    """A text with some parts gone, doubled or put in."""
    for _ in range(chance.choice([1, 1, 2, 3, 10, 40])):
        at, how = chance.randrange(len(text)), chance.random()
        if how < 0.3:
            text = text[:at] + text[at + chance.choice([1, 1, 2, 5, 30]) :]
        elif how < 0.8:
            text = text[:at] + chance.choice(BITS) * chance.choice([1, 1, 1, 2, 50]) + text[at:]
        else:
            other = chance.randrange(len(text))
            text = text[:at] + text[other : other + chance.randrange(60)] + text[at:]
    return text


@pytest.mark.parametrize("seed", range(3))
def test_damaged_answers(marker: Marker, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- no secret
    again = {"answers": [{"question": 0, **ANSWER}]}

    def script(asked: Asked) -> Play:
        return completion(damaged(compact(again if asked.again else ANSWER), chance), finish=chance.choice(["stop", "length"]))  # fmt: skip

    marked = story(marker)
    with endpoint(script) as (server, engine):
        for _ in range(ANSWERS // 3):
            made = record(marked, engine)
            assert all(actor.name in STORY for actor in made.actors)
            assert len(made.claims) <= 40
            assert made.claims or made.issues
    assert len(server.asked) >= ANSWERS // 3
