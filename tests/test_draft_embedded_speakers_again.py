"""Who speaks, called by what he is: told of before, of a country, of a ministry, or only in the headline."""

from __future__ import annotations

import pytest
from claims_of_text import speakers

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # an unnamed diplomat goes on, though an ambassador is named
        (
            "Ambassador Ilse Varga left Orlu on Monday.\n\nA diplomat who was there said the talks were short. "
            "“Nobody took notes,” the diplomat said.",
            ["diplomat", "diplomat"],
        ),
        (
            "The Orlu Fisheries Commission said stocks were low. The agency said it would close the bay.",
            ["Orlu Fisheries Commission", "Orlu Fisheries Commission"],
        ),
        # where somebody works is no central bank
        (
            "“It fell,” said Ilse Varga, a trader at Rinta Energy.\n\nThe central bank said it would wait.",
            ["Ilse Varga", "central bank"],
        ),
        ("The Bank of Orlu cut rates. The central bank said it would wait.", ["Bank of Orlu"]),
        (
            "Ilse Varga told the meeting that the school must stay. “I am tired,” the mum-of-two added.",
            ["Ilse Varga"] * 2,
        ),
        # of two who hold one office the one of no stated country, who is at home
        (
            "Foreign Minister Ilse Varga spoke by telephone with Peruvian Foreign Minister Tomas Renko.\n\n"
            "The Foreign Minister said the border was open.",
            ["Ilse Varga"],
        ),
        (
            "Deputy Prime Minister and Foreign Minister Ilse Varga met the Foreign Minister of Peru, Tomas Renko.\n\n"
            "The foreign minister said the border was open.",
            ["Ilse Varga"],
        ),
        (
            "Foreign Minister Ilse Varga met Peruvian Foreign Minister Tomas Renko.\n\n"
            "The Peruvian foreign minister said the border was open.",
            ["Tomas Renko"],
        ),
        # a head of state is nobody of another stated office
        (
            "Meeting with Acting Governor of Orlu Territory Tomas Renko\n\nIvo Hart met with Acting Governor of Orlu "
            "Territory Tomas Renko.\n\nMr Renko said the port was growing. The President promised to build a pier.",
            ["Tomas Renko", "Ivo Hart"],
        ),
        (
            "Energy Minister Ivo Hart and Deputy Prime Minister Tomas Renko came to Orlu. Hart said the dam was safe. "
            "The head of the ministry assured that repairs would end in May.",
            ["Ivo Hart", "Ivo Hart"],
        ),
        (
            "Foreign Minister Ivo Hart received Tomas Renko, Minister of Foreign Affairs and Trade of the Republic of "
            "Peru. Hart said the pact was near. For his part, the Peruvian minister said that it would take a year.",
            ["Ivo Hart", "Tomas Renko"],
        ),
        (
            "Party General Secretary Ivo Hart received Prime Minister Tomas Renko in Orlu. "
            "The Party leader said that trade had grown.",
            ["Ivo Hart"],
        ),
        # of a country and an office: who is called so, who is told of beside the other, or the one whom the text takes as known
        (
            "President Ivo Hart gave a speech in Oslo. Hart said the port was growing. The Norwegian President praised the crews of the harbour.",
            ["Ivo Hart", "Ivo Hart"],
        ),
        (
            "The Prime Minister of Peru, Ivo Hart, came to Oslo. The Peruvian leader said it was late.",
            ["Ivo Hart"],
        ),
        ("Peru's president, Ivo Hart, met Jan Kolk. The Peruvian leader said it was late.", ["Ivo Hart"]),
        (
            "Peruvian Foreign Minister Prince Tomas Renko wrote to Ivo Hart. The Peruvian leader urged the guests to stay.",
            ["Peruvian leader"],
        ),
        (
            "Party chief Ivo Hart received Peruvian Prime Minister Tomas Renko and greeted Jan Kolk, President of Peru. "
            "The Peruvian leader said it was late.",
            ["Tomas Renko"],
        ),
        # who held an office once holds it no more
        (
            "The mayor said the pier would open in May. “It is safe,” said Mary Holt, the former mayor.",
            ["mayor", "Mary Holt"],
        ),
        ("Mary Holt, a former mayor, came to Orlu. The mayor said the pier would open in May.", ["mayor"]),
        ("Mary Holt, the ex-mayor, came to Orlu. The former mayor said the pier would open in May.", ["Mary Holt"]),
        ("Former boxer Ivo Hart came to Orlu. The boxer said the pier would open in May.", ["Ivo Hart"]),
        # who speaks for somebody is not the one, and a long office does not hide the name behind it
        (
            "A spokesman for fisheries chief Ivo Hart denied it, saying that nets were cut by law.",
            ["spokesman for fisheries chief Ivo Hart"],
        ),
        ("A friend of Senator Ivo Hart warned that it was late.", ["friend of Senator Ivo Hart"]),
        ("Minister of State Senator Ivo Hart warned that it was late.", ["Ivo Hart"]),
        ("Peru's envoy to the atomic watchdog, Ivo Hart, said the talks were slow.", ["Ivo Hart"]),
        # the verb before its subject, behind a quotation
        ("“Play must stop, whatever,” fumed coach Ivo Hart, 51.", ["Ivo Hart"]),
        ("Residents said the yard was loud, with one joking: “My goat has left home for good.”", ["Residents", "one"]),
        ("Union chief Ivo Hart slammed what he called “a pact of shadows and of fog”.", ["Ivo Hart"]),
    ],
)
def test_speakers(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("before", "office", "who"),
    [
        # a nationality before the office of the one who holds it by a bare title
        ("Foreign Minister Ivo Hart arrived in Lima.", "The Peruvian foreign minister", "Ivo Hart"),
        ("Minister of Foreign Affairs Ivo Hart gave a speech.", "The Peruvian foreign minister", "Ivo Hart"),
        ("Health Secretary Ilse Varga met nurses.", "The Irish health secretary", "Ilse Varga"),
        ("Defence Minister Ivo Hart gave a speech.", "The Norwegian minister", "Ivo Hart"),
        ("Prime Minister and Defence Minister Ivo Hart sat down.", "The Norwegian defence minister", "Ivo Hart"),
        ("Finance Minister Ivo Hart told banks that the Danish economy had grown.", "The Danish minister", "Ivo Hart"),
        ("Foreign Minister Ivo Hart said in Paris that France would help.", "The French foreign minister", "Ivo Hart"),
        ("President Ivo Hart met Prime Minister Jan Kolk in Orlu.", "The Polish prime minister", "Jan Kolk"),
        ("Striker Ivo Hart scored twice.", "The Brazilian striker", "Ivo Hart"),
        # another one holds that office, or could
        ("Finance Minister Ivo Hart gave a speech.", "The Danish foreign minister", "Danish foreign minister"),
        ("Prime Minister Ivo Hart gave a speech.", "The Danish minister", "Danish minister"),
        ("Deputy Foreign Minister Ivo Hart gave a speech.", "The Danish foreign minister", "Danish foreign minister"),
        ("Club president Ivo Hart gave a speech.", "The Danish president", "Danish president"),
        ("Finance Minister Ivo Hart sat by Health Minister Jan Kolk.", "The Danish minister", "Danish minister"),
        ("Striker Ivo Hart scored. Striker Jan Kolk sat down.", "The Brazilian striker", "Brazilian striker"),
        (
            "Foreign Minister Ivo Hart met Lars Holm on Monday.",
            "The Danish foreign minister",
            "Danish foreign minister",
        ),
        ("President Ivo Hart met Mr Kolk in Orlu.", "The Polish President", "Polish President"),
        ("President Ivo Hart came. Hart greeted Jan Kolk. Mr Kolk sat.", "The Polish President", "Polish President"),
        # he is of another country, or has to do with this one as with another's
        (
            "Foreign Minister Ivo Hart of Peru gave a speech.",
            "The Chilean foreign minister",
            "Chilean foreign minister",
        ),
        ("Foreign Minister Ivo Hart travelled to Chile.", "The Chilean foreign minister", "Chilean foreign minister"),
        ("Foreign Minister Ivo Hart met his Chilean counterpart.", "The Chilean minister", "Chilean minister"),
        ("Foreign Minister Ivo Hart had talks with Peru and Chile.", "The Chilean minister", "Chilean minister"),
        ("Foreign Minister Ivo Hart met Chile's president.", "The Chilean minister", "Chilean minister"),
        ("Foreign Minister Ivo Hart gave a speech. Chile left the talks.", "The Chilean minister", "Chilean minister"),
        ("President Ivo Hart met the Polish President in Orlu.", "The Polish President", "Polish President"),
        ("President Ivo Hart visited Poland.", "The Polish president", "Polish president"),
    ],
)
def test_a_nationality_before_a_bare_title(before: str, office: str, who: str) -> None:
    assert speakers(f"{before} {office} said that it was late.")[-1] == who


def test_a_minister_meets_by_his_nationality() -> None:
    text = (
        "Interior Minister Ivo Hart saw the fence. "
        "The German interior minister will meet his Polish counterpart, Jan Kolk, in Berlin."
    )
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(text)
    known = {actor.id: actor.name for actor in record.actors}
    assert [{known[p] for p in meeting.participants} for meeting in record.meetings] == [{"Ivo Hart", "Jan Kolk"}]


def test_a_quotation_goes_on_behind_speaker_and_addressee() -> None:
    text = "Tomas Renko sat down. The dam had held, Renko told the mayor, “and then it gave way at noon”."
    with Summarizer(engine="embedded") as summarizer:
        (claim,) = summarizer.summarise(text).claims
    assert [piece.text for piece in claim.content] == ["The dam had held", "and then it gave way at noon"]


def test_his_own_visit_tells_who_is_not_she() -> None:
    text = (
        "Envoy Ivo Marek will go to Fiji, spokesperson Sava Lind announced.\n\nDuring his visit, Marek will tour the port."
        "\n\nShe said that both sides were ready.\n\nAccording to the spokesperson, Ivo Marek will also see the reef."
    )
    assert speakers(text) == ["Sava Lind"] * 3


def test_words_quoted_at_a_place_are_no_place() -> None:
    text = "“We will try again,” the Coast Wire news agency quoted Ilse Varga as saying in a brief talk with reporters."
    with Summarizer(engine="embedded") as summarizer:
        (claim,) = summarizer.summarise(text).claims
    assert [piece.text for piece in claim.content] == ["We will try again,"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ilse Varga said, “The bank is the strongest bank,” adding, “Norwell will help it.”", ["Ilse Varga"] * 2),
        ("Jan Kolk left. “It was late. It was dark!” Ilse Varga tweeted.", ["Ilse Varga"]),
        ("Jan Kolk left. “Was it late?” Nobody knew. Ilse Varga said she would ask.", ["Ilse Varga"]),
    ],
)
def test_whose_words_are_quoted(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # a clause of time before it tells who "he" is
        ("Jan Kolk left on Friday. When Ivo Marek showed the engine in May, he said it was the best.", ["Ivo Marek"]),
        (
            "Jan Kolk said the firm was sound. When Ivo Marek fell ill, the board was not told, he said.",
            ["Jan Kolk"] * 2,
        ),
        ("Jan Kolk said the firm was sound. After meeting Ivo Marek, he said all was well.", ["Jan Kolk"] * 2),
        ("Jan Kolk said the firm was sound. Although Ivo Marek disagreed, he said it would grow.", ["Jan Kolk"] * 2),
        # what somebody says may be according to others
        ("Orkraft Group said according to those figures, its share had grown.", ["Orkraft Group"]),
        ("Ilse Varga said that according to the figures, the yard had grown.", ["Ilse Varga"]),
        ("According to the Orlu Courier, which broke the news, an individual claimed he had left.", ["individual"]),
    ],
)
def test_clauses_before_the_speaker(text: str, who: list[str]) -> None:
    assert speakers(text) == who


def test_a_speaker_in_quotation_marks_is_called_without_them() -> None:
    assert speakers("The Orlu Courier quoted an “Orlu clerk” as saying that the bill was void.") == ["Orlu clerk"]


def test_what_goes_on_is_no_further_statement() -> None:
    text = (
        "Ivo Marek held a briefing. He stressed that “Orvo remains open” for now, continuing to sell its goods, and that "
        "it would be saved."
    )
    with Summarizer(engine="embedded") as summarizer:
        (claim,) = summarizer.summarise(text).claims
    assert claim.content[-1].text.endswith("it would be saved")
