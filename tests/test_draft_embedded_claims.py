"""Claims of the embedded engine by example: whose words, which words, and who carried them."""

from __future__ import annotations

import pytest
from claims_of_text import OPENING, claims

from summarizer import Summarizer, Summary


def carriers(record: Summary) -> list[list[str]]:
    known = {item.id: item.name for item in (*record.actors, *record.sources)}
    return [[known[id_] for id_ in claim.via] for claim in record.claims]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        # frames
        ("Varga invited Renko to open the regatta.", "Ilse Varga", ["to open the regatta"]),
        ("Varga asked the bank for a new loan.", "Ilse Varga", ["a new loan"]),
        ("Varga thanked the harbour crews for their patience.", "Ilse Varga", ["their patience"]),
        ("Varga expressed thanks to the crews for their patience.", "Ilse Varga", ["their patience"]),
        ("Varga proposed a new levy to pay for the pier.", "Ilse Varga", ["a new levy to pay for the pier"]),
        ("Varga suggested meeting in May.", "Ilse Varga", ["meeting in May"]),
        ("Varga expects the sale to close in May.", "Ilse Varga", ["the sale to close in May"]),
        (
            "Varga announced the transfer of nine million crowns into the harbour fund.",
            "Ilse Varga",
            ["the transfer of nine million crowns into the harbour fund"],
        ),
        (
            "Varga maintained the council had been told of the levy in May and had voted for it.",
            "Ilse Varga",
            ["the council had been told of the levy in May and had voted for it"],
        ),
        ("They share the view that the pier must close.", "Ilse Varga", ["the pier must close"]),
        (
            "The pier was hailed by Varga as “a bridge to the sea”.",
            "Ilse Varga",
            ["The pier", "a bridge to the sea"],
        ),
        (
            "The report covered local ties, which Varga described as excellent.",
            "Ilse Varga",
            ["local ties", "excellent"],
        ),
        ("Varga called it “a bridge to the sea”.", "Ilse Varga", ["a bridge to the sea"]),
        ("Varga described it as “a bridge to the sea”.", "Ilse Varga", ["a bridge to the sea"]),
        (
            "Varga announced plans Friday to close nine of the old piers.",
            "Ilse Varga",
            ["plans Friday to close nine of the old piers"],
        ),
        # where content begins and ends
        ("In her opinion, the pier is safe.", "Ilse Varga", ["the pier is safe"]),
        ("According to Varga the pier was never safe.", "Ilse Varga", ["the pier was never safe"]),
        ("On the contrary, according to Varga, the pier is safe.", "Ilse Varga", ["the pier is safe"]),
        ("As the report says, the pier is rotten.", "report", ["the pier is rotten"]),
        ("Varga said in a press release that the pier was safe.", "Ilse Varga", ["the pier was safe"]),
        (
            "Varga said the town was rich but “if loans are cheap, one takes them.”",
            "Ilse Varga",
            ["the town was rich", "if loans are cheap, one takes them."],
        ),
        (
            "The cranes, said Varga, are to be sold by May.",
            "Ilse Varga",
            ["The cranes", "are to be sold by May"],
        ),
    ],
)
def test_what_is_said(loaded: Summarizer, text: str, speaker: str, content: list[str]) -> None:
    assert (speaker, content) in claims(loaded.summarise(OPENING + text))


@pytest.mark.parametrize(
    "text",
    [
        "Guests were asked to bring boots and suggest names for the pier.",
        "The crews celebrated the launch of the ferry.",
        "Renko offered places to schools that want to learn to sail.",
        "Varga gave Renko a painting by Jan Doll called ‘The Old Pier’.",
        "Varga spoke about the ferry.",
        "The levy rose, meaning that bread will be dear.",
    ],
)
def test_what_is_no_claim(loaded: Summarizer, text: str) -> None:
    assert claims(loaded.summarise(OPENING + text)) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is late,” said Dorn Inc. Chief Executive Ada Keller. “We should go.”", "Ada Keller"),
        ("Renko answered the questions that were raised and promised that the pier would open.", "Tomas Renko"),
        ("Director of the Orlu harbour museum Ada Keller said the pier was safe.", "Ada Keller"),
        ("Academic and professor Ada Keller said the pier was safe.", "Ada Keller"),
        ("The Patriarch of Tonga expressed his hope that the pier would open.", "Patriarch of Tonga"),
        (
            "Dorn's worldwide vice-president of sales for the ferry, Greg Keller, indicated that the pier is safe.",
            "Greg Keller",
        ),
        ("Several municipalities asked that the levy be dropped.", "Several municipalities"),
    ],
)
def test_who_speaks(loaded: Summarizer, text: str, speaker: str) -> None:
    assert {name for name, _ in claims(loaded.summarise(OPENING + text))} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the head of state whom a text takes as known
        ("Ilse Varga met Prime Minister of Tonga Sione Fatu. The President of Norway called for calm.", "Ilse Varga"),
        # not one of several who could be anybody's
        (
            "Ilse Varga met Ivo Hart in Orlu. Hart gave a speech. The President of Norway called for calm.",
            "President of Norway",
        ),
        # beside the president of a named country
        ("Ilse Varga met President of Tonga Sione Fatu. The President said the pier was safe.", "Ilse Varga"),
        # the two of the first sentence
        (
            "Ilse Varga met President of Tonga Sione Fatu. He told of his talks with Prime Minister of Fiji Jone Rabo. "
            "The two presidents stressed the need for calm.",
            "Ilse Varga",
        ),
        (
            "Ada Keller came. Ilse Varga and Tomas Renko talked of piers. Both sides stressed the need for calm.",
            "Ilse Varga",
        ),
        # who is told of by office goes on being told of
        (
            "Ilse Varga is president of Norway. Ada Keller came, too. The Norwegian president left. "
            "She said the pier was safe.",
            "Ilse Varga",
        ),
    ],
)
def test_whom_an_office_means(loaded: Summarizer, text: str, speaker: str) -> None:
    assert [name for name, _ in claims(loaded.summarise(text, published="2024-05-14"))][-1] == speaker


def test_it_goes_on_with_the_body_told_of(loaded: Summarizer) -> None:
    text = (
        "Orlu Bank kept its rate. Dorn Motors shares fell. The bank cut its forecast. It expects prices to fall by May."
    )
    assert ("Orlu Bank", ["prices to fall by May"]) in claims(loaded.summarise(text))


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("The message reads, in part:", "message"),
        ("The full text of the letter follows:", "letter"),
        ("Varga sent a telegram to Renko, which said:", "telegram"),
        ("Tomas Renko issued a statement on the ferry.", "Tomas Renko"),
    ],
)
def test_letters_printed_whole(loaded: Summarizer, lead: str, speaker: str) -> None:
    letter = "“The ferry is our bridge to the sea.\n\nWe will not sell it to anybody”."
    pieces = ["The ferry is our bridge to the sea.", "We will not sell it to anybody"]
    assert claims(loaded.summarise(f"{OPENING}{lead}\n\n{letter}"))[-1] == (speaker, pieces)


def test_a_transcript_without_greetings_and_extracts(loaded: Summarizer) -> None:
    text = (
        "President of Norway Ilse Varga: Good afternoon, colleagues,\n\n"
        "Good afternoon. The ferry has carried two million people since it was built in the spring.\n\n"
        "“The ferry has carried two million people since it was built.”\n\n"
        "Second: we shall build another one, and it will be larger.\n\n"
        "[Applause]\n\n"
        "Thank you very much, Mr. Renko.\n\n"
        "Tomas Renko: The old one should not be forgotten by those who build the new one."
    )
    assert claims(loaded.summarise(text)) == [
        (
            "Ilse Varga",
            [
                "The ferry has carried two million people since it was built in the spring.",
                "Second: we shall build another one, and it will be larger.",
            ],
        ),
        ("Tomas Renko", ["The old one should not be forgotten by those who build the new one."]),
    ]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Varga praised the crews for their work, the harbour ministry said.", ["harbour ministry"]),
        ("In remarks to al-Orlu television, Varga said the pier was safe.", ["al-Orlu television"]),
        ("The pier is rotten, said a report seen by Reuters.", ["Reuters"]),
        ("Reuters reported that the pier would be sold, citing people close to the bank.", ["Reuters"]),
    ],
)
def test_who_carried_it(loaded: Summarizer, text: str, via: list[str]) -> None:
    assert carriers(loaded.summarise(OPENING + text)) == [via]


def test_an_analyst_who_speaks_too_speaks_for_himself(loaded: Summarizer) -> None:
    text = OPENING + "Varga said the ferry was sold on price, with banker Ada Keller saying “The key was the fuel.”"
    assert claims(loaded.summarise(text)) == [
        ("Ilse Varga", ["the ferry was sold on price"]),
        ("Ada Keller", ["The key was the fuel."]),
    ]


def test_what_a_journalist_says_that_others_said_is_no_claim(loaded: Summarizer) -> None:
    text = (
        "Question: Your minister Ada Keller reported that the pier is rotten and will be shut. Is it?\n\n"
        "Ilse Varga: It is not rotten, and nobody is going to shut it before the summer is over."
    )
    assert [name for name, _ in claims(loaded.summarise(text))] == ["Ilse Varga"]


def test_who_is_cited_is_no_part_of_the_content(loaded: Summarizer) -> None:
    text = (
        OPENING
        + "Reuters reported on Monday that Dorn Motors planned to sell the pier, citing people close to the bank."
    )
    assert claims(loaded.summarise(text)) == [("people close to the bank", ["Dorn Motors planned to sell the pier"])]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Orlu Election Commission said that 40 ballots were void.", "Orlu Election Commission", "government"),
        ("The Dorn Research Institute estimates that 3 per cent of ships are empty.", "Dorn Research Institute", None),
        ("In a statement on the Dorn website, Renko said the pier was safe.", "Dorn website", "website"),
        ("A professor from Tonga said the pier was safe.", "professor from Tonga", None),
    ],
)
def test_who_is_a_source(loaded: Summarizer, text: str, name: str, kind: str | None) -> None:
    found = {source.name: source.kind for source in loaded.summarise(OPENING + text).sources}
    assert name in found
    assert kind in (None, found[name])


@pytest.mark.parametrize(
    "text",
    [
        "The Dow Jones Industrial Average fell by 40 points. Every share in the Dow Jones lost.",
        "Shares fell in the Dow Jones, which closed down 40 points.",
        "Dorn Motors reported that its sales fell in May.",
        "The two sides expressed concern over the pier.",
    ],
)
def test_what_is_no_source(loaded: Summarizer, text: str) -> None:
    assert loaded.summarise(text).sources == []
