"""Who is meant by a pronoun, a second name or a description, by small stories."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary
from summarizer.article import Article
from summarizer.mark import Marker


def speakers(record: Summary) -> list[str | None]:
    """Who says each claim; a speaker without a name in the text's words."""
    names = {actor.id: actor.name for actor in record.actors}
    return [names.get(claim.speaker or "") or (claim.source.text if claim.source else None) for claim in record.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "John Roe, president of the Harbour Union, said no. The Labour Congress backed the strike. Its president told "
            "reporters that it was serious.",
            ["Its president"],
        ),
        (
            "John Roe, president of the Harbour Union, said no. The union has called a strike. Its president told "
            "reporters that it was serious.",
            ["John Roe"],
        ),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers Erik Dahl and Lars Friis met in Oslo. The pair said that the dam would be built.", "Erik Dahl"),
        ("President Erik Dahl received Premier Lars Friis. The latter stressed that the dam was safe.", "Lars Friis"),
        ("Forward Ole Nilsen, 34, is to leave. “I am ready to go,” the 34-year-old said.", "Ole Nilsen"),
        ("Senator Mona Dahl met reporters. The senator from Ohio said the dam was safe.", "Mona Dahl"),
        ("Senator Mona Dahl met reporters. The Republican said the dam was safe.", "Mona Dahl"),
        (
            "Norwegian Foreign Minister Mona Dahl met Danish Foreign Minister Lars Friis. Norway’s chief diplomat said "
            "the dam was safe.",
            "Mona Dahl",
        ),
        ("Peru’s spokesman Luis Paz spoke. Chile’s spokesman said the dam was safe.", "Chile’s spokesman"),
        ("Nina Berg, 51, is out. The 51-year-old former engineer said the dam was safe.", "Nina Berg"),
        ("Deputy Mayor Lars Friis disagreed. “It is early, and we all know it is early.”", "Lars Friis"),
        ("Ms Nina Berg was blunt. “It is late and we are all very tired of it.”", "Nina Berg"),
        (
            "Her Swedish colleague, Ida Berg, would not talk. The agency Reuters quoted her as saying the dam was safe.",
            "Ida Berg",
        ),
        (
            "Telephone call with Governor Andrei Tarkin\n\nOleg Sokol rang up Governor Andrei Tarkin to hear about the "
            "flood.\n\nThe President suggested looking at the dam first.",
            "Oleg Sokol",
        ),
    ],
)  # fmt: skip
def test_descriptions_and_pronouns(loaded: Summarizer, text: str, expected: str) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == [expected]


def test_mr_and_ms_of_one_surname(loaded: Summarizer) -> None:
    text = (
        "Premier Althea Roe spoke. Ms. Roe said it was done. She met the opposition leader, Quill Roe. Mr. Roe said it was "
        "not."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Althea Roe", "Quill Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to a cable published by the Coast Gazette, Paris believes that the ship dragged its anchor.",
            ["cable published by the Coast Gazette"],
        ),
        (
            "According to a diplomat who was there, Mr Roe told friends that he would go; a clerk said that he would not.",
            ["diplomat", "clerk"],
        ),
        (
            "According to a statement from her office, President Dahl said that the ship would sail.",
            ["Dahl"],
        ),
        (
            "The Tass news agency, citing an aide to the envoy, reports that Lima insists on a second vote.",
            ["aide to the envoy"],
        ),
        (
            "Governor Jan Holm hinted that fares would stay; Reuters, citing people near the board, said three of its "
            "members had wanted more.",
            ["Jan Holm", "people near the board"],
        ),
        (
            "In Lima, the abbot broke off his fast, the Peruvian daily Norwell reported, citing two monks.",
            ["two monks"],
        ),
        (
            "According to the newspaper Izvestia, quoting a military source, aircraft bombed two villages on Friday.",
            ["military source"],
        ),
        (
            "The mayor is well, his office said on X. According to a diplomat, Mr Roe was tired.",
            ["his office", "diplomat"],
        ),
    ],
)
def test_who_is_cited_tells_it(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == expected


def test_a_nickname_within_a_name(loaded: Summarizer) -> None:
    text = (
        "Founder Tamsin “Pip” Roe could not sit still. Roe shouted “Humbug!” at the judge. Prosecutor Helen Roe asked when "
        "it began. Pip says the prosecutor is mad."
    )
    record = loaded.summarise(text, published="2024-05-14")
    assert record.actors[0].name == "Tamsin “Pip” Roe"
    assert speakers(record)[0] == speakers(record)[-1] == "Tamsin “Pip” Roe"


def test_out_of_the_parentheses(loaded: Summarizer) -> None:
    text = "Norwell Foods (Oslo: NWF) (the “Company” or “Norwell”), maker of cakes, today announced that it had sold its mill."
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Norwell Foods"]


def test_she_after_a_quotation_is_of_whom_the_sentence_before_told(loaded: Summarizer) -> None:
    text = (
        "Crown Princess Astrid came to Leeds, where the late Queen Sigrid planted an oak. Asked about it, the princess "
        "laughed. “You must ask my father,” she said."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Astrid"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union accused Norwell Foods of lying. It said the talks had failed.", ["union", "union"]),
        (
            "The Grain Commission said that Norwell Foods had lied. It added that the mill was shut.",
            ["Grain Commission", "Grain Commission"],
        ),
        (
            "The ministry said Norwell Foods had been warned. Norwell Foods closed its mill, and it said the bread was fine.",
            ["ministry", "Norwell Foods"],
        ),
    ],
)
def test_which_body_goes_on_speaking(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert speakers(loaded.summarise(text, published="2024-05-14")) == expected


def test_an_office_tells_two_of_one_surname_apart(loaded: Summarizer) -> None:
    text = (
        "Senator Rosa Diaz backed the bill. Mayor Paul Diaz did not. Senator Diaz said it was fair. Mayor Diaz said it was "
        "not."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14")) == ["Rosa Diaz", "Paul Diaz"]


def test_the_former_mayor_is_not_the_mayor(loaded: Summarizer) -> None:
    text = (
        "Mayor Nina Berg said the bridge was safe. Her predecessor, Lars Roe, told friends it was not. The former mayor said "
        "it would fall."
    )
    assert speakers(loaded.summarise(text, published="2024-05-14"))[-1] == "Lars Roe"


def test_a_place_before_citing_cites_nothing(marker: Marker) -> None:
    text = "Premier Mona Dahl has put off a visit to Europe, citing the heat as her reason."
    marked = marker.mark(Article(id="x", text=text))
    assert "Europe" not in [marked.parse.words[cue.head] for cue in marked.cues]
