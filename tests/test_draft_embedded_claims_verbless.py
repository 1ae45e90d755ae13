"""Quotations without a verb of saying: a name behind the comma, "For Jane Doe, it is …", a note somebody strikes."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

RENKO, VARGA = "Tomas Renko", "Ilse Varga"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“Rents will not come down this year,” Tomas Renko, an analyst for Holt Homes.",
            [(RENKO, ["Rents will not come down this year,"])],
        ),
        (
            "“The bank had no choice. It will cut again,” Tomas Renko, chief economist at Holt Bank.",
            [(RENKO, ["The bank had no choice. It will cut again,"])],
        ),
        (
            "For Ilse Varga, a baker, the levy is “a slap in the face”.",
            [(VARGA, ["the levy is", "a slap in the face"])],
        ),
        # the main clause tells who struck a note
        (
            "After the vote, for which Renko was left out of the room, Ilse Varga struck a different note: “It is over.”",
            [(VARGA, ["It is over."])],
        ),
        # a dash before what goes on
        (
            "The pier opens in May, Varga said — “if the weather holds.”",
            [(VARGA, ["The pier opens in May", "if the weather holds."])],
        ),
        # none of these says a thing
        ("“A Night Out,” Tomas Renko, Holt Theatre.", []),
        ("For Varga, the “Iron Lady” is a model.", []),
        ("For years, Varga was “the queen of the north”.", []),
        ("For Varga, the prize is the “Golden Bear”.", []),
        ("For Varga, the book is “The Baker and the Sea”.", []),
    ],
)
def test_who_speaks_without_a_verb(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what is told of who speaks
        (
            "The horse, says Ilse Varga, who rode with it, kicked all night.",
            [(VARGA, ["The horse", "kicked all night"])],
        ),
        (
            "The pier, said Tomas Renko, who built it and is now 80, will last.",
            [(RENKO, ["The pier", "will last"])],
        ),
        ("The pier, said Tomas Renko, a diver who had seen it, is unsafe.", [(RENKO, ["The pier", "is unsafe"])]),
        # who stands behind the verb between commas, with whatever he is called
        ("The boat, said the owner of the yard, sank in May.", [("owner of the yard", ["The boat", "sank in May"])]),
        ("The boat, said Tomas Renko, its owner, sank in May.", [(RENKO, ["The boat", "sank in May"])]),
        ("The boat, says its owner, Ruth Holt, has never sailed.", [("Ruth Holt", ["The boat", "has never sailed"])]),
        ("The boat, said the yard's spokesman, Karl Oban, would last.", [("Karl Oban", ["The boat", "would last"])]),
        ("The boat, said police, was unhurt.", [("police", ["The boat", "was unhurt"])]),
        (
            "Shares fell, said analysts, who blamed the war.",
            [("analysts", ["Shares fell"]), ("analysts", ["the war"])],
        ),
        # the other thing that was discussed
        (
            "They discussed the war, where Varga called for a truce, and plans for a fair in the town.",
            [(VARGA, ["a truce"])],
        ),
        # whose word it is that is denied
        (
            "Renko denied that they had met, as the agent had claimed in an interview with the Guardian.",
            [(RENKO, ["they had met"])],
        ),
        ("Renko denied meeting her, as Varga has alleged.", [(RENKO, ["meeting her"])]),
        (
            "Renko denied that it was as bad as critics have claimed.",
            [(RENKO, ["it was as bad as critics have claimed"])],
        ),
        # what points back
        ("Renko disputed that account: the dinner, Varga said, was late.", [(VARGA, ["the dinner", "was late"])]),
        # what they say beside it, and what they will do themselves
        (
            "Renko said the dam held, though he acknowledged that it leaked.",
            [(RENKO, ["the dam held"]), (RENKO, ["it leaked"])],
        ),
        ("Renko said they had met, though he would not be drawn on where.", [(RENKO, ["they had met"])]),
        (
            "Varga said the yard had lost money and has called for help.",
            [(VARGA, ["the yard had lost money"]), (VARGA, ["help"])],
        ),
        ("Varga asked the auditor to investigate and will put the bill to Renko.", [(VARGA, ["to investigate"])]),
        # until when, behind a long parenthesis
        (
            "Nothing would be signed, Varga said in an interview with the radio on Wednesday morning, until the house met.",
            [(VARGA, ["Nothing would be signed", "until the house met"])],
        ),
        # a clause about somebody else
        (
            "Varga met the chairman, who was, she said, “a gentleman about it”.",
            [(VARGA, ["a gentleman about it"])],
        ),
        # a style between two quotations, and a semicolon before what a paper shows
        (
            "“I was kept out of the room,” Dr. Renko wrote in an email, “and I was glad.”",
            [(RENKO, ["I was kept out of the room,", "and I was glad."])],
        ),
        (
            "Renko founded the yard; he owns stock in it, a court filing shows.",
            [("court filing", ["he owns stock in it"])],
        ),
        # a participle that may be a verb
        (
            "Ruth Holt of the Greens, shut out of the talks, said the only way out was a vote.",
            [("Ruth Holt", ["the only way out was a vote"])],
        ),
        # what came as somebody had foretold, and what a pronoun alone says
        ("The pier, as Varga had predicted, closed in May.", []),
        ("Varga warned of it in May.", []),
        # for how long they argued
        ("Renko and Varga argued for 90 minutes.", []),
        ("Renko argued for 20 new trams.", [(RENKO, ["20 new trams"])]),
        ("Renko argued for two hours that the pier was safe.", [(RENKO, ["the pier was safe"])]),
    ],
)
def test_what_the_reporter_adds(text: str, found: Claims) -> None:
    assert said(text) == found
