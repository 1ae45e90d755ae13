"""What is a claim, by example: frames of verbs, who can speak, and what says nothing."""

from __future__ import annotations

import pytest
from claims_of_text import claims, said

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # what somebody is sure of
        ("Varga is convinced that the pier is safe.", "Ilse Varga", ["the pier is safe"]),
        ("Varga was adamant that the crane must go.", "Ilse Varga", ["the crane must go"]),
        ("The pier, Varga is sure, will be safe.", "Ilse Varga", ["The pier", "will be safe"]),
        # what only leads up to the verb of saying
        ("Varga went on to deny that the pier was unsafe.", "Ilse Varga", ["the pier was unsafe"]),
        ("Varga phoned Renko to thank him for his patience.", "Ilse Varga", ["his patience"]),
        ("Varga continues to insist that the crane was sold.", "Ilse Varga", ["the crane was sold"]),
        # a verb and a noun, and what they are about
        ("Varga paid tribute to the divers' work on the dam.", "Ilse Varga", ["the divers' work on the dam"]),
        ("Varga has cast doubt on the new figures, then left.", "Ilse Varga", ["the new figures"]),
        ("Varga drew attention to the state of the pier.", "Ilse Varga", ["the state of the pier"]),
        ("Varga spoke about the fire: “Nobody was hurt.”", "Ilse Varga", ["Nobody was hurt."]),
        ("Varga made it clear the levy would stay.", "Ilse Varga", ["the levy would stay"]),
        ("Varga made clear her dismay at the sale.", "Ilse Varga", ["her dismay at the sale"]),
        ("Varga made clear in a letter that the levy would stay.", "Ilse Varga", ["the levy would stay"]),
        ("Varga remarked on the state of the pier.", "Ilse Varga", ["the state of the pier"]),
        ("The harbour office disputed that the pier was unsafe.", "harbour office", ["the pier was unsafe"]),
        ("Varga disputed that, saying the crane was new.", "Ilse Varga", ["the crane was new"]),
        ("Varga rejected that she had sold the crane.", "Ilse Varga", ["she had sold the crane"]),
        ("As Varga confirmed, the pier is closed.", "Ilse Varga", ["the pier is closed"]),
        # whom or what one takes sides on
        ("The party condemned Monday's shooting.", "party", ["Monday's shooting"]),
        ("Varga welcomed Tomas Renko's offer of a crane.", "Ilse Varga", ["Tomas Renko's offer of a crane"]),
        ("Asked about the rumours, Varga dismissed them as groundless.", "Ilse Varga", ["groundless"]),
        # what somebody is blamed for, and by whom it is judged
        ("Renko was blamed by the unions for the floods.", "unions", ["the floods"]),
        ("Renko, accused by the unions of selling the crane, left.", "unions", ["selling the crane"]),
        ("The plan was dismissed as fantasy by the unions.", "unions", ["The plan", "fantasy"]),
        ("Varga did condemn the sale of the pier.", "Ilse Varga", ["the sale of the pier"]),
        # verbs with a particle
        ("Varga refused to rule out a sale of the crane.", "Ilse Varga", ["a sale of the crane"]),
        ("Varga would not rule out a sale of the crane.", "Ilse Varga", ["a sale of the crane"]),
        ("Varga ruled out closing the pier.", "Ilse Varga", ["closing the pier"]),
        ("Varga did not rule out a sale of the crane.", "Ilse Varga", ["a sale of the crane"]),
        (
            "Varga played down suggestions that the pier might close.",
            "Ilse Varga",
            ["suggestions that the pier might close"],
        ),
        ("Varga shot back that Renko was late.", "Ilse Varga", ["Renko was late"]),
        # frames
        ("The harbour office denied having sold the crane.", "harbour office", ["having sold the crane"]),
        ("Varga expects a surplus of nine million crowns.", "Ilse Varga", ["a surplus of nine million crowns"]),
        ("Varga has hopes that the sale will go ahead.", "Ilse Varga", ["the sale will go ahead"]),
        ("“The tide waits for nobody,” sighs Varga.", "Ilse Varga", ["The tide waits for nobody,"]),
        ("“It is late,” sniggered Renko’s aide, but “Nobody slept,” groaned Varga.", "Ilse Varga", ["Nobody slept,"]),
        ("Varga reckons the crane is too small.", "Ilse Varga", ["the crane is too small"]),
        ("Prosecutors allege Renko sold the crane twice.", "Prosecutors", ["Renko sold the crane twice"]),
        # more frames
        (
            "Renko rejected as “a fairy tale” reports that the crane was sold.",
            "Tomas Renko",
            ["a fairy tale", "reports that the crane was sold"],
        ),
        ("Varga called the sale “a gift to the sea”.", "Ilse Varga", ["the sale", "a gift to the sea"]),
        ("Varga spoke in favour of mending the pier.", "Ilse Varga", ["mending the pier"]),
        ("Varga warned dockers against “drilling in the dark”.", "Ilse Varga", ["drilling in the dark"]),
        ("Varga attributes the surplus to good luck.", "Ilse Varga", ["the surplus to good luck"]),
        (
            "Varga, for her part, reiterated on Tuesday through a spokesman of her office that the pier was “rotten”.",
            "Ilse Varga",
            ["the pier was", "rotten"],
        ),
        ("Varga made it clear that the pier would stay open.", "Ilse Varga", ["the pier would stay open"]),
        ("Varga branded the sale “a disgrace”.", "Ilse Varga", ["the sale", "a disgrace"]),
        ("Varga branded the mayor a liar.", "Ilse Varga", ["the mayor a liar"]),
        ("Varga labeled the plan a disgrace on Monday.", "Ilse Varga", ["the plan a disgrace"]),
        ("Varga likened the crane to “a rusty nail”.", "Ilse Varga", ["the crane to", "a rusty nail"]),
        ("Varga questioned whether the pier was safe.", "Ilse Varga", ["whether the pier was safe"]),
        ("As Varga put it, the pier is “a relic”.", "Ilse Varga", ["the pier is", "a relic"]),
        ("Varga said on Monday the pier would close.", "Ilse Varga", ["the pier would close"]),
        ("Varga urged restraint on all sides.", "Ilse Varga", ["restraint on all sides"]),
        # verbs that the parser takes for nouns
        (
            "President Ilse Varga received the heads of the unions, the presidential press service reports.",
            "presidential press service",
            ["President Ilse Varga received the heads of the unions"],
        ),
        (
            "The memorandum adopted at the end of the week states that both towns regard the pier as safe.",
            "memorandum adopted at the end of the week",
            ["both towns regard the pier as safe"],
        ),
        # who stands between a comma and the verb that closes the sentence
        (
            "The barge will leave Orlu on Friday, a broker close to the owners said.",
            "broker close to the owners",
            ["The barge will leave Orlu on Friday"],
        ),
        (
            "The pilot, who is on leave, met the owners in Orlu, Renko's office said on Tuesday.",
            "Renko's office",
            ["The pilot, who is on leave, met the owners in Orlu"],
        ),
        (
            "On Friday, the minister toured the yard and promised new tugs, the ministry said in a statement.",
            "ministry",
            ["On Friday, the minister toured the yard and promised new tugs"],
        ),
        # the office before the name is no part of it, nor is how the speaker calls it
        (
            '"No dock is safe," Orlu Works co-founder and chief Jana Holub posted on X.',
            "Jana Holub",
            ["No dock is safe,"],
        ),
        ('Varga warned against what she called "a return to the docks".', "Ilse Varga", ["a return to the docks"]),
        # what an outsider tells of another's words is his, and an office's its own people's
        (
            "Jana Holub told staff that the yard was safe, according to two people who were there.",
            "two people who were there",
            ["Jana Holub told staff that the yard was safe"],
        ),
        (
            "Jana Holub said three men died and, according to two people, four fled.",
            "Jana Holub",
            ["three men died"],
        ),
        (
            "Jana Holub told them that the yard was safe, according to a statement.",
            "Jana Holub",
            ["the yard was safe"],
        ),
        # people by what they do, numbers, papers in the plural
        ("Planners expect a dry summer in the valley.", "Planners", ["a dry summer in the valley"]),
        ("Hydrologists fear that the dam will burst.", "Hydrologists", ["the dam will burst"]),
        ("Two of the brokers said the barge was late.", "Two of the brokers", ["the barge was late"]),
        ("The four reiterated their support for a new harbour.", "four", ["their support for a new harbour"]),
        ("Handbooks show that the valve was known to stick.", "Handbooks", ["the valve was known to stick"]),
        # bodies that are no outlets
        ("The dam may burst, rescue agency BRODAK said.", "BRODAK", ["The dam may burst"]),
        # what is wanted
        ("Renko wants the lock closed before the winter.", "Tomas Renko", ["the lock closed before the winter"]),
        ("Renko wanted the town to pay for the lock.", "Tomas Renko", ["the town to pay for the lock"]),
        ("The ministry intends to sell the ferry.", "ministry", ["to sell the ferry"]),
        # a paper behind what it reads
        ("The pier is closed, reads a notice at the gate.", "notice", ["The pier is closed"]),
        # who else can speak
        ("One of the memos warned that the pier was rotten.", "One of the memos", ["the pier was rotten"]),
        ("An inquiry concluded that the pier was rotten.", "inquiry", ["the pier was rotten"]),
    ],
)
def test_claim(text: str, speaker: str, content: list[str]) -> None:
    """Whose claim it is, and what it is."""
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Asked about the crane, Varga neither confirmed nor denied it.",
        "Varga disputed that on Monday.",
        "Varga denied that, and left.",
        "Varga and Renko paid special attention to the state of the pier.",
        "Dolls that store what children say to them could vanish from shops by May.",
        "Varga sits down, reads the report and leaves.",
        "After the speech President Varga answered a host of questions, about one-third of which were asked in Greek.",
        "Varga is not convinced that the pier is safe.",
        "Varga did not say who she thought was right.",
        "Varga thanked the nurses in the harbour.",
        "Varga tried to deny that the pier was unsafe.",
        "Varga wants to stay.",
        "Varga welcomed Renko at the station.",
        "Varga welcomed the premier with an official ceremony at the old palace.",
        "The storm cast doubt on the harvest.",
        "Does she regret the sale of the pier? She looks at the water.",
        "Varga spoke at one of the oldest schools in the land.",
        "Renko, accused of theft, was freed by the court.",
        "Varga could rule out a sale.",
        "Varga paid her respects to the dead.",
        "It was made clear that the levy would stay.",
        "Coach Ilse Varga made clear her squad on Monday.",
        "Varga raised hopes that she would play by training with the team.",
        "Varga drew attention to herself with a red hat.",
        "Varga rejected that reading.",
        "The levy is intended to help farmers.",
        "Varga rejected the plan as prices rose.",
    ],
)
def test_no_content(text: str) -> None:
    """What is no claim."""
    assert said(text) == []


@pytest.mark.parametrize("place", ["ORLU, Sept. 18, VELA - ", "Orlu, Feb. 24, VNA – "])
def test_agency_behind_the_day_is_no_content(place: str) -> None:
    with Summarizer(engine="embedded") as summarizer:
        found = claims(summarizer.summarise(place + "The pier has been closed for a week, President Ilse Varga said."))
    assert found == [("Ilse Varga", ["The pier has been closed for a week"])]


def test_a_text_may_end_behind_a_link() -> None:
    text = "Mr Putin spoke about the problems that the yards had met and how to rebuild"
    with Summarizer(engine="embedded") as summarizer:
        assert [speaker for speaker, _ in claims(summarizer.summarise(text))] == ["Putin"]


def test_one_of_several_speaks() -> None:
    text = "Three people spoke of the sale. The third cautioned that the price might change."
    assert [content for _, content in said(text)] == [["the price might change"]]


def test_greetings_are_no_part_of_a_turn() -> None:
    text = (
        "Two turns.\n\nMinister Tomas Renko: Ms Varga, it is a great pleasure to see you.\n\nThe pier is open and the "
        "school is built.\n\nPresident Ilse Varga: Thank you very much, Minister. Allow me to warmly welcome you to Orlu "
        "and wish you well! I came here to see you about the dam, which leaks in May."
    )
    assert said(text)[-2:] == [
        ("Tomas Renko", ["The pier is open and the school is built."]),
        ("Ilse Varga", ["I came here to see you about the dam, which leaks in May."]),
    ]
