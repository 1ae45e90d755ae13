"""Who is cited in the words of many houses: accounts on platforms, outlets by use, people without a name, the publisher."""

from __future__ import annotations

import datetime as dt

import pytest

from summarizer import Summarizer
from summarizer.article import Article


def found(loaded: Summarizer, text: str | Article) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


def chain(loaded: Summarizer, text: str, said: str) -> list[str]:
    """Who carried the claim that contains some words."""
    summary = loaded.summarise(text)
    names = {source.id: source.name for source in summary.sources}
    claim = next(c for c in summary.claims if any(said in piece.text for piece in c.content))
    return [names[carrier] for carrier in claim.via]


@pytest.mark.parametrize(
    ("text", "said", "platform"),
    [
        ('On her X account, Mayor Jane Doe described the pool as "a swamp".', "a swamp", "X"),
        ("In a long video uploaded to his Facebook page, John Roe said he was sorry.", "he was sorry", "Facebook"),
        ("John Roe, in an Instagram post, said the photo had been cut.", "the photo", "Instagram"),
        ("The dam would be mended, John Roe said on his verified Telegram channel.", "would be mended", "Telegram"),
    ],
)
def test_an_account_on_a_platform(loaded: Summarizer, text: str, said: str, platform: str) -> None:
    assert chain(loaded, text, said) == [platform]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy told Al-Fajr Al-Watani newspaper that the tax would stay.", ("Al-Fajr Al-Watani", "newspaper")),
        ("In an essay, De Haven had quoted bankers as saying it was nearer 200 million.", ("De Haven", "newspaper")),
        ("The ministry later clarified to Ziua.ro that the dredging would go on.", ("Ziua.ro", "website")),
        ("The mayor has full trust in the judges, news site HarbourMaker reported.", ("HarbourMaker", "website")),
        ("The mayor told Voice of Ruritania radio that the pool was shut.", ("Voice of Ruritania", "broadcaster")),
        ('"I am sick of it," he told BBC Radio Orkney\'s Early programme.', ("BBC Radio Orkney", "broadcaster")),
        ("The mayor spoke in Loja, the newspaper El Farol reported.", ("El Farol", "newspaper")),
        (
            "Bees rest at noon, according to an article published on Monday in Orlu Botany.",
            ("Orlu Botany", "newspaper"),
        ),
        (
            "She told the Valley Democracy Reporting Service that nothing was signed.",
            ("Valley Democracy Reporting Service", "news_agency"),
        ),
        ("The mayor did not confirm a Washington Post report that the pool leaks.", ("Washington Post", "newspaper")),
        (
            "The Korean Central News Agency carried the minister's statement on Friday.",
            ("Korean Central News Agency", "news_agency"),
        ),
        ("YONHAP News reported that the pool was shut.", ("YONHAP News", "news_agency")),
    ],
)
def test_outlets_by_their_use(loaded: Summarizer, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(loaded, text).items()


@pytest.mark.parametrize(
    "text",
    [
        "Roe was unavailable when contacted by the newspaper Friday.",
        'Doe told Roe the South "cannot let it happen".',
        "The blackout, which lasted eleven minutes, was due to a storm, John Roe said.",
    ],
)
def test_what_is_no_source(loaded: Summarizer, text: str) -> None:
    assert not found(loaded, text)


def test_an_outlet_by_its_last_word(loaded: Summarizer) -> None:
    text = "The Wall Street Journal reported that Doe Inc. is in talks.\n\nThe deal is near, the Journal reported on Friday."
    assert found(loaded, text) == {"Wall Street Journal": "newspaper"}


def test_who_speaks_for_somebody_comes_again(loaded: Summarizer) -> None:
    text = 'A spokeswoman for the pool said that it was shut. "It leaks," the spokeswoman said on Friday.'
    assert found(loaded, text) == {"spokeswoman for the pool": "official"}


def test_the_document_is_the_paper_told_of(loaded: Summarizer) -> None:
    text = "According to minutes of the meeting, the mayors disagreed. The document says that two of them left."
    assert found(loaded, text) == {"minutes of the meeting": "document"}


def test_media_without_a_name(loaded: Summarizer) -> None:
    assert found(loaded, "The pool was shut, local media reported.") == {"local media": "unnamed"}
    assert found(loaded, "The pool was shut, state media reported.") == {"state media": "news_agency"}


def test_a_trade_union_is_no_channel(loaded: Summarizer) -> None:
    assert not found(loaded, "The talks were attended by Filip Doe of the transport union BTV.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pool was shut, police and local officials said.", {"police": "official", "local officials": "official"}),
        ("Two residents reached by telephone said they had seen smoke.", {"Two residents": "witness"}),
        ("The lira fell on Friday, three currency dealers said.", {"three currency dealers": "unnamed"}),
        ("A report by the head of the pool told members that it leaks.", {"report": "document"}),
        ("The town wrote in 2021, according to correspondence between the two.", {"correspondence": "document"}),
        ('"It is late," analyst Ann Doe of Roe Bank wrote in a note to clients.', {"note to clients": "document"}),
        ("According to a source close to the club, the coach will stay.", {"source close to the club": "unnamed"}),
        ("The claim was first reported by the Financial Times, which cited three people close to the bank.",
         {"Financial Times": "newspaper", "three people close to the bank": "unnamed"}),
        ("John Roe has died at home, his family said on Monday.", {"his family": "unnamed"}),
        ("The deal is near, AFP reported, quoting a banker familiar with it.",
         {"AFP": "news_agency", "banker familiar with it": "unnamed"}),
    ],
)  # fmt: skip
def test_people_and_papers_without_a_name(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two mayors signed. Both officials said that the pool would open.",
        "Interior minister promises more police\n\nThe pool in Lima was shut on Monday after a fire broke out there.",
        "At the briefing, the Spokesperson, Ambassador John Roe, said that the letter was late.",
    ],
)
def test_people_named_elsewhere(loaded: Summarizer, text: str) -> None:
    assert not found(loaded, text)


@pytest.mark.parametrize(
    ("text", "said", "via"),
    [
        ("Anna Doe said the party had lost a lioness, while John Roe told the Gazette that he wept.", "a lioness", []),
        ("Anna Doe put the cost at $90; in an article, the Gazette had quoted bankers as saying it was $200.", "the cost", []),
        ("NHK said it was small, while Kyodo reported that two towns were evacuated, citing officials.", "two towns", ["Kyodo"]),
        ("Tellur, whose bid was first reported by Reuters on Monday, said that it had made an offer.", "it had made", []),
        ("Peru's ministry summoned the envoy, state news agency Kabor reported. \"Bakers would suffer,\" it quoted the "
         "ministry as saying.", "Bakers", ["Kabor"]),
    ],
)  # fmt: skip
def test_whose_words_an_outlet_carried(loaded: Summarizer, text: str, said: str, via: list[str]) -> None:
    assert chain(loaded, text, said) == via


@pytest.mark.parametrize(
    ("outlet", "opening", "kind"),
    [
        ("Orlina", "Lima, Nov 5 (Orlina) ", "news_agency"),
        ("Agência Orlu", "", "news_agency"),
        ("OrluWiki", "", "website"),
        ("Orlu World Service", "", "broadcaster"),
        ("Office of the Mayor of Orlu", "", "government"),
    ],
)
def test_the_kind_of_a_publisher(loaded: Summarizer, outlet: str, opening: str, kind: str) -> None:
    text = f"{opening}The pool in Lima was shut on Monday.\n\n{outlet} was there."
    article = Article(text=text, body=(len(opening), len(text)), published=dt.date(2026, 3, 2), outlet=outlet)
    assert found(loaded, article) == {outlet: kind}


def test_the_publisher_by_its_initials(loaded: Summarizer) -> None:
    text = 'ORT World Service, 3 March 2026\n\n"It rains," Mayor Jane Doe told ORT.'
    article = Article(text=text, body=(33, len(text)), published=dt.date(2026, 3, 3), outlet="ORT World Service")
    summary = loaded.summarise(article)
    assert [(source.name, source.aliases) for source in summary.sources] == [("ORT World Service", ["ORT"])]
    assert all(not claim.via for claim in summary.claims)


@pytest.mark.parametrize(
    "closing",
    ["jk/msh (DPA, AFP)", 'Sources\n\n"Pool shut". DPA, March 3, 2026\nAFP, March 4, 2026'],
)
def test_whom_the_end_credits(loaded: Summarizer, closing: str) -> None:
    assert set(found(loaded, f"The pool in Lima was shut on Monday.\n\n{closing}")) == {"DPA", "AFP"}


@pytest.mark.parametrize(
    ("cited", "expected"),
    [
        ("three airport workers", True),
        ("leaked emails", True),
        ("security footage", True),
        ("the airport", True),
        ("security concerns", False),
        ("bad weather", False),
        ("“an atmosphere of mistrust”", False),
    ],
)
def test_a_reason_that_an_outlet_cites_is_nobody(loaded: Summarizer, cited: str, expected: bool) -> None:
    summary = loaded.summarise(f"The visit was called off, the Lima Times reported, citing {cited}.")
    assert bool(summary.claims) is expected


def test_a_reason_in_quotation_marks_stands_without_them(loaded: Summarizer) -> None:
    (claim,) = loaded.summarise('Peru postponed the talks, citing "technical reasons".').claims
    assert [piece.text for piece in claim.content] == ["technical reasons"]
