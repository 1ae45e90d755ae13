"""Who speaks where the parser, a style of office or a description misleads."""

from __future__ import annotations

import pytest

from summarizer.api import Summarizer


@pytest.fixture(scope="module")
def loaded() -> Summarizer:
    return Summarizer(engine="embedded")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chief Minister Ilse Varga left for Orlu. “My thoughts are with them,” the CM posted on X. The fish was 10 cm long.",
            ["Ilse Varga"],
            id="the CM",
        ),
        pytest.param(
            "Composer Anke Brouwer has written an opera. Mischa Spelt said it was long. Brouwer shrugs. “He is right,” she says.",
            ["Mischa Spelt", "Anke Brouwer"],
            id="a verb taken for a noun",
        ),
        pytest.param(
            "Chief Minister Ilse Varga opened the port. Minister for Ports Tomas Renko praised it. The chief minister said "
            "dues would fall. The minister said trade would rise.",
            ["Ilse Varga", "Tomas Renko"],
            id="a chief minister is not any minister",
        ),
        pytest.param(
            "The Police Public Relations Officer, DSP Yinka Falo, denied that he slept. The PPRO said two had fled.",
            ["Yinka Falo", "Yinka Falo"],
            id="an office by its letters",
        ),
        pytest.param(
            "Pine Hollow senior Kaja Brandt, the last to speak, asked the board to wait a year.",
            ["Kaja Brandt"],
            id="a town before a trade and a name",
        ),
        pytest.param(
            "Coastal Pilots Authority (CPA) spokesperson Greg Dahl welcomed the ruling, saying it sent a message.",
            ["Greg Dahl", "Greg Dahl"],
            id="an acronym before the office",
        ),
        pytest.param(
            "The UN's harbour office, UNHAB, said on Thursday that 300 quays had closed.",
            ["UNHAB"],
            id="a name in apposition to an institution",
        ),
        pytest.param(
            "Commissioner Ruta Dube confirmed the arrest. “He is helping us,” Comm Dube said.",
            ["Ruta Dube", "Ruta Dube"],
            id="a rank cut short",
        ),
        pytest.param(
            "Ray Kowal left on Monday. Trimmer Jill Kowal, who is his niece, voted against it. The deal was poor, she "
            "said.\n\n“Uncle Ray knows how I feel. We eat together anyway,” she said.",
            ["Jill Kowal", "Jill Kowal"],
            id="who is named in a quotation is not who speaks it",
        ),
        pytest.param(
            "The rivals never met, one of the diplomats said: “They were two floors apart.”",
            ["one of the diplomats"],
            id="a quotation after a colon goes on",
        ),
        pytest.param(
            "The rivals never met, one of the diplomats said. “They were two floors apart.”",
            ["one of the diplomats", "one of the diplomats"],
            id="an unnamed speaker goes on",
        ),
        pytest.param(
            "Nordvik sacked the manager after an inquiry, led by a judge, concluded that he had lied.",
            ["inquiry"],
            id="a clause after 'after'",
        ),
        pytest.param(
            "Heirs of the captain sued the Norwell Museum. In court they argued the skulls were stolen.",
            ["Heirs of the captain"],
            id="they are the people of the sentence before",
        ),
        pytest.param(
            "King Olav V met President Stelios Doe. His Majesty warned that storms would come.",
            ["Olav V"],
            id="His Majesty",
        ),
        pytest.param(
            "In Lima, Queen Sofia opened a school beside King Olav of Norway. Her Majesty warned that storms would come.",
            ["Queen Sofia"],
            id="Her Majesty",
        ),
        pytest.param(
            "Foreign Minister Ilinca Doru received her Moroccan counterpart, Youssef Ben. The head of Moroccan "
            "diplomacy said that four ships had sunk, and he called for a truce.",
            ["Youssef Ben", "Youssef Ben"],
            id="the head of diplomacy",
        ),
        pytest.param(
            "German Foreign Minister Anna Dorn met Prime Minister Peter Lund. Germany's top diplomat said the talks "
            "were useful.",
            ["Anna Dorn"],
            id="a country's top diplomat",
        ),
        pytest.param(
            "Foreign Minister Ilinca Doru left. The head of Moroccan diplomacy, Youssef Ben, said that four ships sank.",
            ["Youssef Ben"],
            id="the head of diplomacy, named",
        ),
        pytest.param(
            "Finland's Petra Lund met Estonia's Kaja Rebane in Riga. The Estonian said Tallinn agreed.",
            ["Kaja Rebane"],
            id="the Estonian, told by the country's genitive",
        ),
        pytest.param(
            "Ireland's Dara Quill beat Tom Reed in Linz. Reed, who won in 2021, left. The Irishman said it was luck.",
            ["Dara Quill"],
            id="the Irishman, told by the country's genitive",
        ),
        pytest.param(
            "German coach Hans Dorn left. Striker Tom Reed scored twice. The German said it was luck.",
            ["Hans Dorn"],
            id="the German, told by the adjective",
        ),
        pytest.param(
            "German coach Hans Dorn met German player Tom Reed. The German said it was luck.",
            ["German"],
            id="the German of two",
        ),
        pytest.param(
            "Deputy of the Majlis Wen Bo believes that small firms are hurt.",
            ["Wen Bo"],
            id="a deputy after the name of his assembly",
        ),
        pytest.param(
            "In Sweden, Railway Minister Sunita Desai resigned. The prime minister said he was sad.",
            ["prime minister"],
            id="a minister of railways is not the prime minister",
        ),
        pytest.param(
            "The UN mission said that 31 houses had burnt. It later said 40 had burnt.",
            ["UN mission", "UN mission"],
            id="a mission",
        ),
        pytest.param(
            "Ilse Varga, 61, has led the party since 2019. The former miner said she would not run again.",
            ["Ilse Varga"],
            id="the former miner is the person at hand",
        ),
        pytest.param(
            "Ilse Varga has led the party since 2019. A miner left in May. The former miner said she was wrong.",
            ["former miner"],
            id="a miner told of before",
        ),
        pytest.param(
            "Lund told the channel Lavrin 24 that he was home. The rebels' newspaper reported that Orzu had been welcomed.",
            ["Lund", "rebels' newspaper"],
            id="another's newspaper",
        ),
        pytest.param(
            "The trade mission has been scrapped, daily Kolvaara hlas reported, quoting two officials.",
            ["two officials"],
            id="a paper with a small word in its name",
        ),
        pytest.param(
            "Its operator, Bright Strait Shipping of Hong Kong, has called the allegation a fairy tale.",
            ["Bright Strait Shipping"],
            id="an unknown firm in apposition",
        ),
        pytest.param(
            "Rebels attacked a post in northern Chad. The army said that ten fighters were killed.",
            ["army"],
            id="the army",
        ),
        pytest.param(
            "Delvik Foods was fined on Monday. The Norvik, Ohio-based company said it would appeal.",
            ["Delvik Foods"],
            id="a firm by the town and land where it is",
        ),
        pytest.param(
            "Delvik Foods left. Its co-founder and CEO, Ilse Varga, wrote on X that it was late.",
            ["Ilse Varga"],
            id="a word with a hyphen before a name set off",
        ),
        pytest.param(
            "Shares of Delvik Foods fell after the company said it was late. Orbitel is sound. Orbitel won.",
            ["Delvik Foods"],
            id="the company is none named later",
        ),
        pytest.param(
            "Delvik Foods is late. The Harbour Union sued Delvik Foods in May. It denied that it was wrong.",
            ["Delvik Foods"],
            id="who is sued denies",
        ),
        pytest.param(
            "Delvik Foods is late. The Harbour Union sued Delvik Foods in May. It insisted that it was owed much.",
            ["Harbour Union"],
            id="who sues insists as well",
        ),
        pytest.param(
            "Delvik Foods is late. The Harbour Union met Delvik Foods in May. It insisted that it was right.",
            ["Harbour Union"],
            id="who meets insists",
        ),
        pytest.param(
            "Head coach Ilse Varga said they were tired. “We lost,” the Italian added.",
            ["Ilse Varga", "Ilse Varga"],
            id="who spoke last by nationality",
        ),
        pytest.param(
            "Head coach Ilse Varga said they had lost to Paul Roe. “We lost,” the Italian added.",
            ["Ilse Varga", "Italian"],
            id="nationality of either of two",
        ),
        pytest.param(
            "Head coach Ilse Varga said they had lost to Italy. “We lost,” the Italian added. Italian coach Paul Roe left.",
            ["Ilse Varga", "Italian"],
            id="nationality of one named later",
        ),
        pytest.param(
            "The governor of the Bank of Orlu warned that prices would rise. Ilse Varga told the council that it was late.",
            ["Ilse Varga", "Ilse Varga"],
            id="a governor named next",
        ),
        pytest.param(
            "The governor of the Bank of Orlu warned that prices would rise. Analyst Ilse Varga said that it was late.",
            ["governor of the Bank of Orlu", "Ilse Varga"],
            id="another named next",
        ),
        pytest.param(
            "The Venezuelan opposition said the vote was fair. The opposition called for a strike.",
            ["opposition", "opposition"],
            id="the opposition told of before",
        ),
        pytest.param(
            "Ilse Varga has sold three fields. Her sister, Maria Koll, said it was a pity. “It was wrong,” she added.",
            ["Maria Koll", "Maria Koll"],
            id="who is brought in as another's and speaks goes on",
        ),
    ],
)
def test_voices(loaded: Summarizer, text: str, expected: list[str]) -> None:
    record = loaded.summarise(text, published="2024-05-14")
    names = {actor.id: actor.name for actor in record.actors}
    assert [names[c.speaker] if c.speaker else c.source and c.source.text for c in record.claims] == expected
