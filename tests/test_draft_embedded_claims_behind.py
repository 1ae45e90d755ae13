"""Claims in what hangs on another clause: participles beside the subject, relative clauses, agents, and their ends."""

from __future__ import annotations

import pytest
from claims_of_text import said


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # by when and for whom
        ("Varga promised a ballot before Easter.", "Ilse Varga", ["a ballot before Easter"]),
        ("Varga pledged 3,000 crowns to each crew.", "Ilse Varga", ["3,000 crowns to each crew"]),
        (
            "Varga threatened to shut the lock unless its keepers were paid.",
            "Ilse Varga",
            ["to shut the lock unless its keepers were paid"],
        ),
        ("Renko put prices at the end of May at 40 crowns.", "Tomas Renko", ["prices at the end of May at 40 crowns"]),
        # frames
        ("Varga pleaded with both towns to open the gates.", "Ilse Varga", ["to open the gates"]),
        ("Varga undertook to repair the quay.", "Ilse Varga", ["to repair the quay"]),
        ("Varga reserved the right to sue.", "Ilse Varga", ["the right to sue"]),
        ("Varga signalled a stricter levy.", "Ilse Varga", ["a stricter levy"]),
        ("Varga renewed her offer of early talks.", "Ilse Varga", ["early talks"]),
        ("Renko, who wants nine boats for each town, left.", "Tomas Renko", ["nine boats for each town"]),
        ("The union wants a referendum.", "union", ["a referendum"]),
        # whom a passive names behind its judgement
        ("The levy was dismissed as a joke by Tomas Renko.", "Tomas Renko", ["The levy", "a joke"]),
        # relative clauses
        ("They built a kiln which, residents fear, would burn tyres.", "residents", ["would burn tyres"]),
        ("Varga welcomed the fine, which she hopes will deter others.", "Ilse Varga", ["the fine"]),
        (
            "The bank has doubts in its report, according to which the levy cut supply.",
            "its report",
            ["the levy cut supply"],
        ),
        (
            "They shut the road, on which, according to Tomas Renko, two lorries were hit.",
            "Tomas Renko",
            ["two lorries were hit"],
        ),
        # whose view it is, and what it is called
        ("Thefts, by her own account, had halved at night.", "Ilse Varga", ["Thefts", "had halved at night"]),
        ("By the account of the union, nothing was owed.", "union", ["nothing was owed"]),
        ("Varga lamented what she called a victory for noise.", "Ilse Varga", ["a victory for noise"]),
        # participles that the parser takes for verbs, and verbs that it takes for participles
        (
            "Shopkeepers interviewed in the harbour said the pier was shut.",
            "Shopkeepers interviewed in the harbour",
            ["the pier was shut"],
        ),
        (
            "Tomas Renko, who had predicted ninety votes, blamed absentees for the failure.",
            "Tomas Renko",
            ["absentees for the failure"],
        ),
        (
            "Images analysed by geographers suggest the lake was full.",
            "Images analysed by geographers",
            ["the lake was full"],
        ),
        # links within the quotation, names behind an office, judgements of one word
        (
            "Renko said he could not discuss it, “but the dam is full to the brim”.",
            "Tomas Renko",
            ["he could not discuss it", "but the dam is full to the brim"],
        ),
        (
            "According to its chair, Tomas Renko, one in four boats is late.",
            "Tomas Renko",
            ["one in four boats is late"],
        ),
        ("Varga called the incident invented.", "Ilse Varga", ["the incident invented"]),
        ("The harbour lobby complained that nobody paid.", "harbour lobby", ["nobody paid"]),
        # who speaks beside the subject
        (
            "The union left, with its leader, Tomas Renko, calling the levy a scandal.",
            "Tomas Renko",
            ["the levy a scandal"],
        ),
        (
            "“Nets must be cut,” the town's trade chief, Tomas Renko, told a meeting.",
            "Tomas Renko",
            ["Nets must be cut,"],
        ),
        (
            "“Take the letter,” Tomas Renko told the radio. “I have no use for such letters.”",
            "Tomas Renko",
            ["Take the letter,", "I have no use for such letters."],
        ),
        # where and when somebody spoke is no part of it, but what follows is
        ("Varga spoke at a session of the council of a man “without shame”.", "Ilse Varga", ["a man", "without shame"]),
        ("Varga spoke on Monday of 40 boats lost in the storm.", "Ilse Varga", ["40 boats lost in the storm"]),
        (
            "Varga spoke out against the plan to sell the port on local television after her brother left the union.",
            "Ilse Varga",
            ["the plan to sell the port"],
        ),
        # what follows from it is part of it
        (
            "Other analysts said the market had not fallen and volume was low, suggesting a lack of will.",
            "Other analysts",
            ["the market had not fallen and volume was low, suggesting a lack of will"],
        ),
        (
            "Renko said the files were gone, showing how careless the staff were.",
            "Tomas Renko",
            ["the files were gone, showing how careless the staff were"],
        ),
        ("Renko said the levy was fair, stressing that nobody had to leave.", "Tomas Renko", ["the levy was fair"]),
        # the body that ends what is said of a person
        (
            "Anna Lund, chair of Local 12, United Dockers union said “no boat sails today”.",
            "Anna Lund",
            ["no boat sails today"],
        ),
        (
            "Anna Lund, head of Local 9, Norwell Dockers union said the pier was shut.",
            "Anna Lund",
            ["the pier was shut"],
        ),
        ("The union's warning that the dam may fail was ignored.", "union", ["the dam may fail"]),
    ],
)
def test_claim(text: str, speaker: str, content: list[str]) -> None:
    """Whose claim it is, and what it is."""
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Varga reserved a table for four.",
        "Images of the lake suggest that it was full.",
        "Varga wants a boat.",
        "Varga celebrated her birthday with friends.",
        "Varga found a chair.",
        "Varga published a letter.",
        "The levy was passed as a bill by the council.",
        "Varga renewed her offer.",
        "Varga left, with her brother, Tomas Renko, steering the boat.",
        # nothing but marks behind the noun
        "The union renewed its call for “—”.",
        "The union renewed its calls for …",
        # a clause about what was said, which lacks its object
        "The union's threat that workers fear most is closure.",
        "The council's statement that critics mocked was short.",
        "The union's promise that voters remember was cheap.",
        # where somebody spoke, and of whom those were
        "As she spoke at a session of state commissions in charge of preparing the fair, people left.",
        "Varga spoke at the ceremony to mark the tenth birthday of the lighthouse.",
        "Varga spoke at the opening to thank the crews of the ships.",
        "The bill lists measures which Varga spoke about in her address.",
        "The bill lists the measures about which Varga spoke in her address.",
    ],
)
def test_no_content(text: str) -> None:
    """What is no claim."""
    assert said(text) == []
