"""Where the content of a claim begins and ends, by example: parentheses, tails, quotations set apart."""

from __future__ import annotations

import pytest
from claims_of_text import said


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
        # where content ends
        (
            "Varga announced the sale at a boat fair, where she praised the crew by saying that, “you did well.”",
            "Ilse Varga",
            ["the sale"],
        ),
        (
            "Varga announced the sale at a boat fair, where she praised the crew by saying that, “you did well.”",
            "Ilse Varga",
            ["you did well."],
        ),
        ("Varga condemned the raid in a letter that said “this must end.”", "letter", ["this must end."]),
        (
            "Varga condemned the speech in which he called for war.",
            "Ilse Varga",
            ["the speech in which he called for war"],
        ),
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
        # what leads up to the content
        ("Varga said in the spring that the dam was safe.", "Ilse Varga", ["the dam was safe"]),
        ("Varga told the state channel Tele Nord that the dam was safe.", "Ilse Varga", ["the dam was safe"]),
        ("According to Renko, however, the dam was safe.", "Tomas Renko", ["the dam was safe"]),
        # a source without a comma, for the parser one noun with the subject
        ("According to Renko future dams will be safe.", "Tomas Renko", ["future dams will be safe"]),
        ("According to Vindle Bank economists growth will slow.", "Vindle Bank economists", ["growth will slow"]),
        ("According to the finance ministry taxes will rise.", "finance ministry", ["taxes will rise"]),
        ("According to the report workers were not paid.", "report", ["workers were not paid"]),
        ("According to the weather office, storms will come.", "weather office", ["storms will come"]),
        ("Workers were not paid, according to Brod officials who left.", "Brod officials", ["Workers were not paid"]),
        # an office of several fields
        (
            "“It is late,” said the firm's marketing, sales and service director.",
            "firm's marketing, sales and service director",
            ["It is late,"],
        ),
        (
            "The city's parks, roads and housing chief said it was late.",
            "city's parks, roads and housing chief",
            ["it was late"],
        ),
        ("The sheriff, bailiff and fire chief said it was late.", "sheriff", ["it was late"]),
        # and what somebody is right before the name, for the parser two subjects
        ("The aid agency the Refugee Council said nobody had been paid.", "Refugee Council", ["nobody had been paid"]),
        ("The think tank the Brod Foundation warned of a flood.", "Brod Foundation", ["a flood"]),
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
        # judged to be what
        ("The council characterised the piers as unsafe.", "council", ["the piers as unsafe"]),
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
    ],
)
def test_content(text: str, speaker: str, content: list[str]) -> None:
    """The words that a claim is made of."""
    assert (speaker, content) in said(text)
