"""Which words a claim is made of, by example: frames of verbs, parentheses, tails, quotations set apart."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary

OPENING = "President Ilse Varga received Tomas Renko, a former minister, in Orlu on Monday.\n\n"
Claims = list[tuple[str, list[str]]]


def claims(record: Summary) -> Claims:
    """Speaker and pieces of every claim, an unnamed speaker in the text's words."""
    known = {actor.id: actor.name for actor in record.actors}
    return [
        (
            known.get(claim.speaker or "") or (claim.source.text if claim.source else "?"),
            [piece.text for piece in claim.content],
        )
        for claim in record.claims
    ]


def said(text: str) -> Claims:
    """The claims of a text after the opening."""
    with Summarizer(engine="embedded") as summarizer:
        return claims(summarizer.summarise(OPENING + text))


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # a parenthesis with more in it than subject and verb, and verbs other than "said"
        ("The cranes, Varga assured, are in good order.", "Ilse Varga", ["The cranes", "are in good order"]),
        ("Dockers, Varga told the radio, have stopped asking.", "Ilse Varga", ["Dockers", "have stopped asking"]),
        ("The mood was, Varga said later, “of the sea”.", "Ilse Varga", ["The mood was", "of the sea"]),
        ("At the same time, Varga insisted, the pier is safe.", "Ilse Varga", ["the pier is safe"]),
        ("The pier is closed, Varga said on Friday, as crews arrived.", "Ilse Varga", ["The pier is closed"]),
        # "according to" between subject and verb
        (
            "The crane, according to Varga, will be sold in May.",
            "Ilse Varga",
            ["The crane", "will be sold in May"],
        ),
        (
            "The crane, according to residents, who were asked in May, is never used.",
            "residents",
            ["The crane", "is never used"],
        ),
        ("The crane, in her view, is too small.", "Ilse Varga", ["The crane", "is too small"]),
        ("The crane was sold, according to Varga, and the pier was closed.", "Ilse Varga", ["The crane was sold"]),
        # what somebody is sure of
        ("Varga is convinced that the pier is safe.", "Ilse Varga", ["the pier is safe"]),
        ("Varga was adamant that the crane must go.", "Ilse Varga", ["the crane must go"]),
        ("The pier, Varga is sure, will be safe.", "Ilse Varga", ["The pier", "will be safe"]),
        # what only leads up to the verb of saying
        ("Varga went on to deny that the pier was unsafe.", "Ilse Varga", ["the pier was unsafe"]),
        ("Varga phoned Renko to thank him for his patience.", "Ilse Varga", ["his patience"]),
        ("Varga continues to insist that the crane was sold.", "Ilse Varga", ["the crane was sold"]),
        # verbs with a particle
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
        # where content ends
        ("The pier may close, a diplomat said, asking not to be named.", "diplomat", ["The pier may close"]),
        ("“The pier is safe,” Varga said, without giving details.", "Ilse Varga", ["The pier is safe,"]),
        (
            "Varga denied that the crane had failed, hours after an engineer reported that it “stood still”.",
            "Ilse Varga",
            ["the crane had failed"],
        ),
        (
            "Renko called on Varga to mend the pier, sell the crane and go.",
            "Tomas Renko",
            ["to mend the pier, sell the crane and go"],
        ),
        (
            "The pier (built in 1910) is safe, Varga said on Monday, adding that the crane was not.",
            "Ilse Varga",
            ["The pier (built in 1910) is safe"],
        ),
        (
            "The fleet would sail, Varga went on, “on Sunday, fog or no fog.”",
            "Ilse Varga",
            ["The fleet would sail", "on Sunday, fog or no fog."],
        ),
        ("Varga vowed to mend the pier: “Every plank.”", "Ilse Varga", ["to mend the pier", "Every plank."]),
        ("Varga expects a surplus in the second half of 2027.", "Ilse Varga", ["a surplus in the second half of 2027"]),
        (
            "The pier is safe, Varga says, though Renko put the risk at “one in nine”.",
            "Tomas Renko",
            ["the risk at", "one in nine"],
        ),
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
        ("Varga likened the crane to “a rusty nail”.", "Ilse Varga", ["the crane to", "a rusty nail"]),
        ("Varga questioned whether the pier was safe.", "Ilse Varga", ["whether the pier was safe"]),
        ("As Varga put it, the pier is “a relic”.", "Ilse Varga", ["the pier is", "a relic"]),
        ("Varga said on Monday the pier would close.", "Ilse Varga", ["the pier would close"]),
        ("Varga urged restraint on all sides.", "Ilse Varga", ["restraint on all sides"]),
        # quotations that a question or a colon sets apart from who says them
        ("“Is it safe?” asked Varga. “I doubt it.”", "Ilse Varga", ["Is it safe?", "I doubt it."]),
        ("Varga's message was simple: “Leave the pier alone.”", "Ilse Varga", ["Leave the pier alone."]),
        ("Renko remembered it otherwise: “It sank in May.”", "Tomas Renko", ["It sank in May."]),
        (
            "These are the notes.\n\nMinister Tomas Renko: “I read it in May, with great joy.”\n\n"
            "Later the office closed. Nobody had a key to it any more.",
            "Tomas Renko",
            ["I read it in May, with great joy."],
        ),
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
        # quotations after
        ("“It was late,” Varga said. “Ask anyone.”", "Ilse Varga", ["It was late,", "Ask anyone."]),
        ("According to the bank, prices rose. “Times are hard,” the leaflet reads.", "leaflet", ["Times are hard,"]),
        (
            "The pier is safe, her office said on X. According to residents, nobody asked for a loan.",
            "residents",
            ["nobody asked for a loan"],
        ),
        (
            "According to a leaked cable, Varga believes that the pier is rotten.",
            "leaked cable",
            ["Varga believes that the pier is rotten"],
        ),
        (
            "The newspaper Orlu Kurier reported on Monday, citing a docker, that Varga insists on a new crane.",
            "docker",
            ["Varga insists on a new crane"],
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
        # people by what they do, numbers, papers in the plural
        ("Planners expect a dry summer in the valley.", "Planners", ["a dry summer in the valley"]),
        ("Hydrologists fear that the dam will burst.", "Hydrologists", ["the dam will burst"]),
        ("Two of the brokers said the barge was late.", "Two of the brokers", ["the barge was late"]),
        ("The four reiterated their support for a new harbour.", "four", ["their support for a new harbour"]),
        ("Handbooks show that the valve was known to stick.", "Handbooks", ["the valve was known to stick"]),
        # what leads up to the content
        ("Varga said in the spring that the dam was safe.", "Ilse Varga", ["the dam was safe"]),
        ("Varga told the state channel Tele Nord that the dam was safe.", "Ilse Varga", ["the dam was safe"]),
        ("According to Renko, however, the dam was safe.", "Tomas Renko", ["the dam was safe"]),
        (
            "In reply to a question from a visitor said to come from Brod, Varga said she knew nobody there.",
            "Ilse Varga",
            ["she knew nobody there"],
        ),
        # links and coordination
        (
            'Renko said three boats and "a dozen nets" were lost.',
            "Tomas Renko",
            ["three boats and", "a dozen nets", "were lost"],
        ),
        ("Renko insisted he had sold no boats and vowed to sue the harbour.", "Tomas Renko", ["he had sold no boats"]),
        ("Renko insisted he had sold no boats and vowed to sue the harbour.", "Tomas Renko", ["to sue the harbour"]),
        (
            "Renko will open the lock and Varga will visit the dam, according to the clerk.",
            "clerk",
            ["Renko will open the lock and Varga will visit the dam"],
        ),
        (
            'The two sides never met, Renko said: "They ate in different rooms."',
            "Tomas Renko",
            ["The two sides never met", "They ate in different rooms."],
        ),
        # bodies that are no outlets
        ("The dam may burst, rescue agency BRODAK said.", "BRODAK", ["The dam may burst"]),
        # what closes the sentence, whatever the parser takes it for
        (
            "The lake gives no more fish, an audit finished in the first days of June shows.",
            "audit",
            ["The lake gives no more fish"],
        ),
        (
            "Pumps keep half of the polder dry, a study by the college found last week.",
            "study by the college",
            ["Pumps keep half of the polder dry"],
        ),
        (
            "The board will call Renko to its session in June, its chair, Dr. Ada Brod, announced.",
            "Ada Brod",
            ["The board will call Renko to its session in June"],
        ),
        (
            "Brod Shipping forecast that freight would rise by a tenth.",
            "Brod Shipping",
            ["freight would rise by a tenth"],
        ),
        ("Renko's lawyer would only say that talks had begun.", "Renko's lawyer", ["talks had begun"]),
        ('"We lost three boats, all of them new," said another.', "another", ["We lost three boats, all of them new,"]),
        # what is wanted
        ("Renko wants the lock closed before the winter.", "Tomas Renko", ["the lock closed before the winter"]),
        ("Renko wanted the town to pay for the lock.", "Tomas Renko", ["the town to pay for the lock"]),
        ("The ministry intends to sell the ferry.", "ministry", ["to sell the ferry"]),
        # judged to be what
        ("The council described half of the piers as unsafe.", "council", ["half of the piers as unsafe"]),
        (
            'Renko described the evenings on the pier as "a small mercy".',
            "Tomas Renko",
            ["the evenings on the pier", "a small mercy"],
        ),
        (
            "Varga branded the letter a “forgery, and a dull one”.",
            "Ilse Varga",
            ["the letter a", "forgery, and a dull one"],
        ),
        ('Varga thanked "those who stayed at the pumps".', "Ilse Varga", ["those who stayed at the pumps"]),
        # tails and what stands between
        (
            "Varga warned in a speech of a shortage of pilots in the delta.",
            "Ilse Varga",
            ["a shortage of pilots in the delta"],
        ),
        ("Varga announced an audit, to be finished by May.", "Ilse Varga", ["an audit, to be finished by May"]),
        (
            'Varga announced that both towns will share data "day by day" and did not rule out checks at the harbour gates.',
            "Ilse Varga",
            ["checks at the harbour gates"],
        ),
        (
            "Central to the case was a dinner at which, the indictment alleged, Renko and the clerk agreed on a fee.",
            "indictment",
            ["Renko and the clerk agreed on a fee"],
        ),
        (
            'Renko closed the meeting to applause and, he admitted, "a few whistles".',
            "Tomas Renko",
            ["a few whistles"],
        ),
        # by the clause before the colon
        (
            'The club\'s treasurer, Ada Brod, laughed off the letter: "It was my shopping list."',
            "Ada Brod",
            ["It was my shopping list."],
        ),
        # who else can speak
        ("One of the memos warned that the pier was rotten.", "One of the memos", ["the pier was rotten"]),
        ("An inquiry concluded that the pier was rotten.", "inquiry", ["the pier was rotten"]),
    ],
)
def test_content(text: str, speaker: str, content: list[str]) -> None:
    """The words that a claim is made of."""
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Asked about the crane, Varga neither confirmed nor denied it.",
        "Varga is not convinced that the pier is safe.",
        "Varga did not say who she thought was right.",
        "Varga thanked the nurses in the harbour.",
        "Varga tried to deny that the pier was unsafe.",
        "Varga wants to stay.",
        "Varga welcomed Renko at the station.",
        "The levy is intended to help farmers.",
        "Varga rejected the plan as prices rose.",
    ],
)
def test_no_content(text: str) -> None:
    """What is no claim."""
    assert said(text) == []
