"""Outlets known by what only outlets do, and by their names in other languages; and what does the like and is none."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The bridge is closed, Última Rinta reported, citing a court filing.", "Última Rinta"),
        ("The bridge is closed, Prensa Rinta reported.", "Prensa Rinta"),
        ('"He brought us a map," the farmer told Emisoras Rintas.', "Emisoras Rintas"),
        ("The ministers will come together, Sarlusiaq writes.", "Sarlusiaq"),
        ("The bridge is closed, wrote La Rinta on Monday.", "La Rinta"),
        ("According to La Rinta, which cited two sources, the bridge is closed.", "La Rinta"),
        ("La Muese, quoting one of the farmers present, said the bridge was closed.", "La Muese"),
        ("The Ledge, quoting people familiar with the matter, said that the bridge was closed.", "Ledge"),
        ("Orlud, which first reported the sale, said that the bridge was closed.", "Orlud"),
        ("HarbourNext reported on Monday that the bridge was closed.", "HarbourNext"),
        ("Rintischer Rundfunk reported that a dam was leaking.", "Rintischer Rundfunk"),
        ("The defence produced a duty roster, seen by Orlu Diggers, with his name on it.", "Orlu Diggers"),
        ("He was at home, according to an audio recording broadcast by ABC Rinta.", "ABC Rinta"),
        ("In an e-mail to KNT, his office confirms that an invitation went out.", "KNT"),
        ("He left hours after 20lines published photographs of him.", "20lines"),
        ("The 24 Rinta daily reported that the bridge was closed.", "24 Rinta"),
        ("Puls Orludzki, which first reported the sale, said that the bridge was closed.", "Puls Orludzki"),
        ("The bridge is closed, according to the Portuguese daily A Rinta.", "A Rinta"),
        ("The newspaper Rintak carried the news on Thursday.", "Rintak"),
        ("The bridge is closed, she told the radio station P9.", "P9"),
        ("The bridge is closed, he told the newspaper Rinta88 on Monday.", "Rinta88"),
        ("The bridge is closed, El Comercio de Rinta reported.", "El Comercio de Rinta"),
        ("He was later quoted by the Nation as saying that the bridge was closed.", "Nation"),
        ("Slate put the cost at $4 million, citing an investor.", "Slate"),
        ("A copy of the letter was obtained by The Standard, he said.", "Standard"),
        ("Drivers confirmed to the APS news agency that the queue had shrunk.", "APS news agency"),
    ],
)
def test_outlets(loaded: Summarizer, text: str, name: str) -> None:
    assert name in found(loaded, text)


_MEDIA = {"news_agency", "newspaper", "broadcaster", "website", "social_media"}


@pytest.mark.parametrize(
    "text",
    [
        "Orlutex, citing weak demand, said that it would close the works.",
        "The bridge is closed, Doe wrote.",
        "Jane Doe, citing a report, said that the bridge was closed.",
        "In a letter to NATO, he confirmed that the bridge was closed.",
        "Orlutex reported a profit of $3 million.",
        "The weapons were obtained by Orlubah, he said.",
        "It was seen by Ruritania as an insult.",
        "Rinta Industries, which cited high costs, closed the works.",
        "He told Jane Doe that the bridge was closed.",
        "The plan, seen by many as bold, failed, Orlu Holdings said.",
        "UNICEF reported that 300 children were ill.",
        "In a statement to parliament, he said that it rained.",
        "Orlutex published a report on Monday.",
        "He was the editor of the newspaper Rintak.",
        "Hackers attacked the broadcaster Rinta Eins.",
        "She delivers the newspaper Rintak.",
        "The police searched the newspaper Rintak.",
        "The newspaper Rintak was fined on Monday.",
        "The broadcaster Rinta Eins lost its licence.",
        "The nation said goodbye to its king.",
        "Nature took its course, he said.",
        "She told the edge of the crowd that it rained.",
        "The Ministry of Foreign Affairs said that it rained.",
        "He met the Sun family, who said that it rained.",
        "Orlu held its daily A-level talks, he said.",
    ],
)
def test_no_outlets(loaded: Summarizer, text: str) -> None:
    assert not _MEDIA & set(found(loaded, text).values())
