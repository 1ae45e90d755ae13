"""Sources of the embedded engine, and the carriers of its claims: who is cited, under which name, and who is not."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The plant will grow," concluded Ion Popa, cited by MotorNews.', {"MotorNews": "website"}),
        ('"The plant will grow," concluded Ion Popa, quoted by Hargita.', {"Hargita": "newspaper"}),
        ("TentInsider claims that it has seen the new tent.", {"TentInsider": "website"}),
        ("According to Times Online, tents sell well.", {"Times Online": "website"}),
        ("The bridge will close, the Daily Lantern reported.", {"Daily Lantern": "newspaper"}),
        (
            "President Jane Doe gave an interview to the KLT television channel on Monday.",
            {"KLT television channel": "broadcaster"},
        ),
        (
            "In a statement to the Norwegian Broadcasting Corporation, the church denied the allegations.",
            {"Norwegian Broadcasting Corporation": "broadcaster"},
        ),
        (
            "According to a June report in Deck Almanac, the yard had lost money.",
            {"Deck Almanac": "newspaper"},
        ),
        ("\"I'm happy to be here,\" he told the club's website.", {"club's website": "website"}),
        ("Jane Doe said in a post on her blog that the lake was dry.", {"blog": "website"}),
        ("According to the blog PoolTalk, the pool is old.", {"PoolTalk": "website"}),
        ("The pool would close, the website Plunge reported.", {"Plunge": "website"}),
        ("The pool would close, the state-run news agency reported.", {"state-run news agency": "news_agency"}),
        ("The pool would close, Peruvian news agencies reported.", {"Peruvian news agencies": "news_agency"}),
        ("Harbour News reported that the pool was shut.", {"Harbour News": "newspaper"}),
        ("Otter TV News reported that the pool was shut.", {"Otter TV News": "broadcaster"}),
        (
            "Half the pupils are ill, say the results published in the Medical Journal of Peru.",
            {"Medical Journal of Peru": "newspaper"},
        ),
        ("According to The Lantern, sales fell.", {"Lantern": "newspaper"}),
        ("A man was killed, gardaí said.", {"gardaí": "official"}),
        ("Gardai said that a man had died in the crash.", {"Gardai": "official"}),
        ("The coastguard said that 18 people had died.", {"coastguard": "government"}),
        ("The Ruritanian coastguard said that it was sad. Guards said so.", {"Guards": "unnamed"}),
        ("Detectives said that a gun had been found.", {"Detectives": "official"}),
        ("Mayor Jane Doe said on the BBC's Plunge programme that the pool would close.", {"BBC": "broadcaster"}),
    ],
)
def test_outlets(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stocks rose despite a report released by the US Labor Department on Friday, which said that the economy shed "
            "3,000 jobs.",
            {"report": "document", "US Labor Department": "government"},
        ),
        (
            "According to figures released by Oakley Group, sales of tents fell by half.",
            {"figures": "document", "Oakley Group": "organization"},
        ),
        (
            "The claim was repeated, citing diplomats, by AFP.",
            {"diplomats": "official", "AFP": "news_agency"},
        ),
        (
            "Barges will be allowed on the river again, the Norwegian navy has announced.",
            {"Norwegian navy": "government"},
        ),
    ],
)
def test_who_is_behind_it(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report's authors say wells are vital. The authors say the results are firm.", ["report's authors"]),
        (
            "The two presidents signed a joint declaration in Lima. The document says that the border will stay open.",
            ["joint declaration"],
        ),
        ("The two villages are at odds. Each side has accused the other of lying.", []),
        ('"We tap that," the fleet\'s chief of staff General John Roe stated.', []),
        ('"It is hard," said Jim Press, the vice chairman of Doe Motors. "We will see," said Press.', []),
        ("Her novel is published by Otter Press, and her editor, Jane Doe, called it a gift.", []),
        ("Media reported that Mayor Jane Doe wanted to close the pool.", []),
        ('The Dorn Commission said that "the Commission is glad".', []),
        ("Doe Motors predicts that the van will sell.", []),
        ("Fans stayed away, citing the ban as their reason.", []),
    ],
)
def test_no_second_source(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert list(found(loaded, text)) == expected


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ('"The plant will grow," concluded Ion Popa, cited by MotorNews.', ["MotorNews"]),
        ("\"I'm happy to be here,\" John Roe told the club's website.", ["club's website"]),
        (
            "The firm will lose a third of its staff, the Daily Lantern reported, citing two officials.",
            ["Daily Lantern"],
        ),
    ],
)
def test_carriers(loaded: Summarizer, text: str, via: list[str]) -> None:
    record = loaded.summarise(text)
    known = {source.id: source.name for source in record.sources}
    assert [[known[id_] for id_ in claim.via] for claim in record.claims] == [via]
