"""Who speaks by an office alone, and is named only where he speaks next."""

from __future__ import annotations

import pytest
from test_draft_embedded_speakers_again import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The mayor said the road would reopen.\n\n“We are ready,” said Mayor Mary Varga in Norwell.",
            ["Mary Varga"] * 2,
        ),
        (
            "Norwell's harbour chief blamed the tide for the crash.\n\n“Nobody saw it coming,” harbour chief Mary Varga said.",
            ["Mary Varga"] * 2,
        ),
        # who is named with the office in the sentences behind an opening, though nothing is said there
        (
            "A federal judge said on Tuesday the ban was illegal.\n\nU.S. District Judge Mary Varga set a trial for May.",
            ["Mary Varga"],
        ),
        (
            "A Kenyan minister said on Monday the road would be built.\n\nThe minister, Mary Varga, was in Norwell.",
            ["Mary Varga"],
        ),
        ("A senator said the bill was dead.\n\nIn Norwell, Senator Mary Varga denied it.", ["senator"]),
        ("A judge said the ban was illegal.\n\nRetired judge Mary Varga was in Norwell.", ["judge"]),
        (
            "A senator said the bill was dead.\n\nSenator Mary Varga spoke after talks with Senator John Roe.",
            ["senator"],
        ),
        ("A senator said the bill was dead.\n\nFormer senator Mary Varga, who wrote it, was in Norwell.", ["senator"]),
        ("A minister said oil would run out.\n\nPrime Minister Mary Varga met John Roe in Norwell.", ["minister"]),
        (
            "A judge said the ban was illegal.\n\nOther judges disagreed. Judge Mary Varga upheld a like ban in June.",
            ["judge"],
        ),
        # a body that is the largest of its kind, and the next by the same noun
        (
            "Norwell's largest union said it would strike.\n\nThe union Orlu Metal said talks had failed.",
            ["Orlu Metal"] * 2,
        ),
        (
            "Norwell's largest union said it would strike.\n\nThe Orlu Metal union said talks had failed.",
            ["Orlu Metal union"] * 2,
        ),
        (
            "Norwell's largest union said it would strike.\n\nThe rival union Orlu Metal said talks had failed.",
            ["Norwell's largest union", "Orlu Metal"],
        ),
        (
            "A Norwell union said it would strike.\n\nThe union Orlu Metal said talks had failed.",
            ["Norwell union", "Orlu Metal"],
        ),
        # "who" behind a comma is whoever speaks, and neither the firm nor the thing right before it
        (
            "“No,” said Mary Varga of Orlu-based consultancy Norvik Energy, who put the cost at $5 billion.",
            ["Mary Varga"] * 2,
        ),
        (
            "It is near, said a banker familiar with the sale, who warned that it was late.",
            ["banker familiar with the sale"] * 2,
        ),
        # a lead's office is not that of whom the next sentence tells to be something else
        (
            "The head of the Orlu Red Cross ended a visit to Peru on Monday by saying that the camps were full.\n\n"
            "Mary Varga, a former miner, met President Tomas Renko.\n\n“They are full,” Varga told reporters.",
            ["head of the Orlu Red Cross", "Mary Varga"],
        ),
        (
            "The head of the Orlu Red Cross ended a visit to Peru on Monday by saying that the camps were full.\n\n"
            "President Tomas Renko met Mary Varga, a nurse.\n\n“They are full,” Varga told reporters.",
            ["head of the Orlu Red Cross", "Mary Varga"],
        ),
        # who comes with a name alone may be anybody
        (
            "Norwell's harbour chief blamed the tide for the crash.\n\n“Nobody saw it coming,” Ilse Varga told reporters.",
            ["Norwell's harbour chief", "Ilse Varga"],
        ),
        (
            "The mayor said the road would reopen. Mary Varga said her shop had flooded.",
            ["mayor", "Mary Varga"],
        ),
        (
            "The governor said taxes would fall.\n\n“I doubt it,” said Tomas Renko.",
            ["governor", "Tomas Renko"],
        ),
        (
            "The bishop said hospitals were full. On Monday Ilse Varga said her mother had waited nine hours.",
            ["bishop", "Ilse Varga"],
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
