"""Who is meant by a pronoun, a second name or a description, by small stories."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def speakers(record: Summary) -> list[str | None]:
    """Who says each claim; a speaker without a name in the text's words."""
    names = {actor.id: actor.name for actor in record.actors}
    return [names.get(claim.speaker or "") or (claim.source.text if claim.source else None) for claim in record.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Estonian envoy Nina Berg said that President Jane Dahl may meet John Roe in May. She added that Helsinki "
            "would be the place.",
            ["Nina Berg", "Nina Berg"],
        ),
        (
            "Prime Minister Erik Dahl and President John Roe may meet in May, a Finnish diplomat said, asking not to be "
            "named. He added that no room had been booked.",
            ["Finnish diplomat", "Finnish diplomat"],
        ),
        (
            "A spokeswoman for Norwell Foods denied that it had cut corners. Asked whether the flour was new, she said: "
            "“It was fresh.”",
            ["spokeswoman for Norwell Foods", "spokeswoman for Norwell Foods"],
        ),
        (
            "Mayor Nina Berg said Ida Friis would go. “I am tired of it,” Friis replied. She said the reasons were private.",
            ["Nina Berg", "Ida Friis", "Ida Friis"],
        ),
        (
            "Mayor Erik Berg told Minister Lars Friis to leave the hall. He replied that the chair was his.",
            ["Erik Berg", "Lars Friis"],
        ),
        (
            "Derek Hobbs met his nephew, the town’s MP, Tom Hobbs. The MP was upbeat. Writing to voters later, he said the "
            "bridge would open.",
            ["Tom Hobbs"],
        ),
    ],
)
def test_who_goes_on_speaking(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Mona Dahl signed the pact with King Olav Berg. The premier said it bound all.", "Mona Dahl"),
        ("Premier Mona Dahl signed the pact on Monday. The prime minister said it bound all.", "Mona Dahl"),
        ("Ilse Varga, a novelist from Lima, won the prize. The writer said she was glad.", "Ilse Varga"),
        ("Ilse Varga won the prize for her third book. The Lima-born novelist said she was glad.", "Ilse Varga"),
        ("Forward Ole Nilsen is to leave Halden Rovers. The striker said he was ready to go.", "Ole Nilsen"),
        ("Judge Mona Dahl sentenced Lars Friis to a year. The defendant insisted that he was ill.", "Lars Friis"),
        (
            "Central bank governor Mona Dahl kept rates on hold. The head of the regulator said it was time.",
            "Mona Dahl",
        ),
        (
            "Central bank governor Mona Dahl kept rates on hold. The head of the club said it was time.",
            "head of the club",
        ),
        ("Ilse Varga won the prize. A singer sang. The singer said it was time.", "singer"),
        ("Foreign Minister Mona Dahl met reporters. The defence lawyer said it was time.", "defence lawyer"),
        ("Finance Minister Mona Dahl met reporters. The prime minister said it was time.", "prime minister"),
    ],
)
def test_second_names(loaded: Summarizer, text: str, expected: str) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == [expected]


def test_of_two_prime_ministers_the_one_at_home(loaded: Summarizer) -> None:
    text = (
        "Prime Minister Mona Dahl spoke on Monday with Prime Minister Yves Leclerc of France. The Prime Minister "
        "dismissed fears that fares would rise."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Mona Dahl"]


def test_whom_a_description_ends_with_does_not_speak(loaded: Summarizer) -> None:
    text = "Minister Erik Dahl resigned. A person close to Mr. Dahl told friends that there had been “a quarrel”."
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["person close to Mr. Dahl"]


def test_who_stands_for_the_person_and_not_the_college(loaded: Summarizer) -> None:
    text = (
        "A contrary view came from Charles Roe, a trade expert at Norwell University, who said that firms would fall."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Charles Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares fell on a post by President Elena Marsh. “Great call with Lars! Deal very close!” it read.", "post"),
        ("Her answer came on a postcard. It read: “Not before the snow.”", "postcard"),
    ],
)
def test_it_reads(loaded: Summarizer, text: str, expected: str) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == [expected]
