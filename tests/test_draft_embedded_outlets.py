"""Outlets known by what only outlets do, and by their names in other languages; and what does the like and is none."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from summarizer import Summarizer
from summarizer.mark.lexicon import outlets
from summarizer.record import SourceKind


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The bridge is closed, Última Rinta reported, citing a court filing.", "Última Rinta"),
        ("The bridge is closed, Prensa Rinta reported.", "Prensa Rinta"),
        ("She told the Daily Tribune that it was late.", "Daily Tribune"),
        ("She told the daily Tribune that it was late.", "Tribune"),
        ('"He brought us a map," the farmer told Emisoras Rintas.', "Emisoras Rintas"),
        ("The ministers will come together, Orlus Torg writes.", "Orlus Torg"),
        ("The bridge is closed, wrote La Rinta on Monday.", "La Rinta"),
        ("According to La Rinta, which cited two sources, the bridge is closed.", "La Rinta"),
        ("La Muese, quoting one of the farmers present, said the bridge was closed.", "La Muese"),
        (
            "Le Courrier de Rinte, citing a customs document, reported that the bridge was closed.",
            "Le Courrier de Rinte",
        ),
        ("The Ledge, quoting people familiar with the matter, said that the bridge was closed.", "Ledge"),
        ("Orlud, which first reported the sale, said that the bridge was closed.", "Orlud"),
        ("Orlud, which obtained a copy of the letter, said that the bridge was closed.", "Orlud"),
        ("A clerk told the Observer that the bridge was closed.", "Observer"),
        ("A clerk told the Orlu Echo that the bridge was closed.", "Orlu Echo"),
        ("A clerk told the BBC's Today programme on Monday that the bridge was closed.", "BBC"),
        ("A clerk told BBC Radio 4's Today programme that the bridge was closed.", "BBC Radio 4"),
        ("A clerk told the Orlu Leader that the bridge was closed.", "Orlu Leader"),
        ("The bridge is closed, the Orlu Express reported.", "Orlu Express"),
        ("A survey by Norlum for the newspaper Dagsorlu put the party at 31 percent.", "Dagsorlu"),
        ("A clerk told Orlupol the bridge was closed. Orlupol has seen a copy of the plan.", "Orlupol"),
        ("A clerk told Orlupol the bridge was closed. Orlupol's reporter saw it.", "Orlupol"),
        ("The Peruvian agency Rinta said that the bridge was closed.", "Rinta"),
        ("Rintischer Rundfunk reported that a dam was leaking.", "Rintischer Rundfunk"),
        ("The defence produced a duty roster, seen by Orlu Diggers, with his name on it.", "Orlu Diggers"),
        ("He was at home, according to an audio recording broadcast by ABC Rinta.", "ABC Rinta"),
        ("In comments to KNT, his office confirms that an invitation went out.", "KNT"),
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
        ("A clerk told TV Rinta that the bridge was closed.", "TV Rinta"),
        ("Varga denied a report by TV Dzirnas that the bridge was closed.", "TV Dzirnas"),
        ("The bridge is closed, TV Morlova reported.", "TV Morlova"),
        ("Drivers confirmed to the APS news agency that the queue had shrunk.", "APS news agency"),
    ],
)
def test_outlets(loaded: Summarizer, text: str, name: str) -> None:
    assert name in found(loaded, text)


_MEDIA = {"news_agency", "newspaper", "broadcaster", "website", "social_media"}


@pytest.mark.parametrize(
    "text",
    [
        "La Rinta, citing its own rules, fined the club on Monday.",
        "Le Rin, citing a poll, reported a surge in support.",
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
        "She told the harbour's Today programme that it rained.",
        "The Ministry of Foreign Affairs said that it rained.",
        "He met the Sun family, who said that it rained.",
        "Orlu held its daily A-level talks, he said.",
        # what firms, hospitals and clubs do, too
        "Norlutex, which reported a quarterly loss on Tuesday, said that it would close the works.",
        "Norlutex, which first reported the leak, said that it had been stopped.",
        "Norlutex, which obtained a permit, said that work would begin.",
        "Norlutex, citing a contract, said that it would not pay.",
        "The budget was cut, Norlutex reported on Monday.",
        "Orlu Health reported that 12 patients had died.",
        "OrluGenica reported that the drug worked.",
        "Orlupol published photographs of the suspects.",
        "The contract was reviewed by Norlutex, he said.",
        "The accounts were obtained by Norlutex, he said.",
        "In a statement to the ORX, the miner said that output fell.",
        "In an email to ROMA, the governor said that it rained.",
        '"There was no plan," Varga told District Judge Priya Orl.',
        "The mayor told Lima-based Jane Doe that it rained.",
        "The doctor told Lima-based Marisela Quispe that it rained.",
        # articles of other languages in names of people, places, bands and firms
        "Le Rin said that the vote was stolen.",
        "Marta Le Rin spoke in Orlu. Le Rin wrote that the vote was stolen.",
        "El Orl said on Sunday that flights would resume.",
        "Los Rintas claimed the attack.",
        "Al Rinta wrote that the ice was melting.",
        "Las Rintas reported 12 cases.",
        # people, and words that belong to what comes after them
        "Anna Hill spoke in court. Senators told Hill to answer. According to Hill, the judge lied.",
        "He told Australian reporters that it rained.",
        "She told Hindu worshippers that the temple would close.",
        "The minister told Fortune 500 firms that taxes would rise.",
        "The bridge is closed, she told Thabo Rinta.",
        "Jane Doe told it. Police read Jane Doe journal entries in court.",
        "Fritz Haber said that gas would win the war.",
        "Mother Jones spoke to the miners. Mother Jones said that the strike would go on.",
        "Stephen Garrow ran a tip. His company, Garrow Skips Ltd, was fined. A judge told Garrow he had been greedy.",
        "Peter Orl founded Orl & Sons. The firm went bankrupt on Monday. His wife told Orl she was ill.",
        "Norlu Motors will close a plant. The minister told Norlu to keep the plant open.",
        "A judge told Orluford it must pay the fine. Orluford's lawyers said that they would appeal.",
        "The force told Whitmor his son had died. Whitmor, 40, wept in court. Ted Whitmor had reported him missing.",
        "A nurse told Unite it had been a hard winter. Unite has asked for talks.",
        "The players told the Orlu Mercury that they would stay. The Mercury lost on Sunday.",
        "The Orlu Express was late, he told the mayor.",
        # agencies of other trades
        "The singer died on Monday. His agency, Star Orlu, said that she had been ill.",
        "The literary agency Penlorn said that the author was ill.",
        "The travel agency Orlutours said that it had cancelled its tours.",
        "Canon said on Monday that profit rose.",
        "A New Yorker said that it rained.",
    ],
)
def test_no_outlets(loaded: Summarizer, text: str) -> None:
    assert not _MEDIA & set(found(loaded, text).values())


def test_days_and_people_after_broadcasters(loaded: Summarizer) -> None:
    assert "CNN" in found(loaded, "The minister told CNN Monday that the talks had failed.")
    assert "BBC Mundo" in found(loaded, "The bridge is closed, he told BBC Mundo.")
    assert not [name for name in found(loaded, "Speaking on Sky TV Jane Doe said she would quit.") if "Doe" in name]


def test_no_outlet_is_listed_twice() -> None:
    kinds = set(get_args(SourceKind))
    listed = []
    for line in Path(outlets.__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        label, _, names = line.partition(": ")
        if names and not line.startswith("#"):
            assert label.removeprefix("unclear ") in kinds
            listed += names.split(", ")
    assert len(listed) > 1000
    assert not [name for name, count in Counter(listed).items() if count > 1]
    assert not [name for name in listed if name.startswith("The ")]
