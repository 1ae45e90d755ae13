"""Who speaks by an office alone, and is named only where he speaks next."""

from __future__ import annotations

import pytest
from test_draft_embedded_speakers_again import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Norwell's harbour chief blamed the tide for the crash on Friday.\n\n"
            "“Nobody saw it coming,” Ilse Varga told reporters. “We were blind.”",
            ["Ilse Varga"] * 2,
        ),
        (
            "The former mayor of Norwell said on Monday that she had never seen the letter.\n\n"
            "“I read it in the newspaper,” Ilse Varga told the court.",
            ["Ilse Varga"] * 2,
        ),
        (
            "The city's police chief suggested that the shooting could have been prevented.\n\n"
            "“I asked for forty officers,” Inspector Tomas Renko wrote in a letter.",
            ["Tomas Renko"] * 2,
        ),
        # who comes with a description of his own is somebody else
        (
            "Norwell's harbour chief blamed the tide for the crash.\n\n“Nobody saw it coming,” fisherman Tomas Renko said.",
            ["Norwell's harbour chief", "Tomas Renko"],
        ),
        (
            "Norwell's harbour chief blamed the tide for the crash.\n\n"
            "“Nobody saw it coming,” said Tomas Renko, who fishes off the pier.",
            ["Norwell's harbour chief", "Tomas Renko"],
        ),
        # and so is the principal of who speaks for somebody, and a woman where a man spoke
        (
            "The minister's spokesman said the vote would be held in May.\n\n“I am ready,” Ilse Varga said in Norwell.",
            ["minister's spokesman", "Ilse Varga"],
        ),
        (
            "A businessman from Norwell said the vote would be held in May.\n\n“I am ready,” Mary Varga said.",
            ["businessman from Norwell", "Mary Varga"],
        ),
    ],
)
def test_the_name_comes_with_the_next_words(text: str, who: list[str]) -> None:
    assert speakers(text) == who
