"""Chains of sources: an outlet that cites somebody, what it is called, and who stands at its end."""

from __future__ import annotations

import pytest

from summarizer import Summarizer
from summarizer.article import Article


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bergen daily Norsk Bladet, quoting a monk, reported that the abbot would go.", ("Norsk Bladet", "newspaper")),
        ("The 41.ge news website, citing a source, reported that the dam leaks.", ("41.ge", "website")),
        ('A waiter interviewed by oTV said: "He had the fish."', ("oTV", "broadcaster")),
        ('"We know," Meera Nair was quoted as saying by the Bengal News Service.', ("Bengal News Service", "news_agency")),
        ("The dam is leaking, the Times of Malawi reported, quoting an official.", ("Times of Malawi", "newspaper")),
        ("Orlus Tidning reported on Monday, citing a person close to the board, that he would go.",
         ("Orlus Tidning", "newspaper")),
        ("The dam would cost $4, according to a draft seen by Orlu Insight.", ("Orlu Insight", "newspaper")),
        ("The dam is leaking, Azeri state news agency Azpress said.", ("Azpress", "news_agency")),
    ],
)  # fmt: skip
def test_an_outlet_that_no_list_knows(loaded: Summarizer, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(loaded, text).items()


def test_a_body_that_cites_its_figures_is_no_outlet(loaded: Summarizer) -> None:
    assert not found(loaded, "Doe Motors reported on Monday, citing weak demand, that its sales fell.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Omani mediators have said that talks will go on.", "Omani mediators", "official"),
        ("The dam is leaking, a shepherd said.", "shepherd", "witness"),
        (
            "The dam is leaking, said an official in the interior ministry.",
            "official in the interior ministry",
            "official",
        ),
        ("The dam is leaking, an official said in the evening.", "official", "official"),
        ('The dam is leaking, the Gazette reported, quoting a "trusted source" in Lima.', "trusted source", "unnamed"),
        ("Those close to her say that she will go.", "Those close to her", "unnamed"),
        ("The dam is leaking, according to minutes published on Monday.", "minutes", "document"),
        ("Its final report, released in May, recommended four changes.", "final report", "document"),
        (
            "In a four-page submission to the panel, Jane Doe wrote that she had declared the gift.",
            "four-page submission",
            "document",
        ),
        ("The dam is leaking, the Gazette said, quoting the Omani embassy.", "Omani embassy", "government"),
    ],
)
def test_without_a_name(loaded: Summarizer, text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(loaded, text).items()


def test_the_publisher_by_its_last_word(loaded: Summarizer) -> None:
    """ "The Lantern" is the paper that brings it out, no second one, and carries nothing."""
    text = 'By Jane Roe | Orlu Lantern | 3 May 2026\n\nThe dam leaks. Mayor Jane Doe told the Lantern: "It does."'
    record = loaded.summarise(Article(id="x", text=text, outlet="Orlu Lantern"))
    assert [(source.name, source.part) for source in record.sources] == [("Orlu Lantern", "publisher")]
    assert not any(claim.via for claim in record.claims)


def told(loaded: Summarizer, text: str) -> list[tuple[str, list[str], str]]:
    """Each claim's speaker, carriers and content."""
    record = loaded.summarise(text)
    names = {item.id: item.name for item in (*record.sources, *record.actors)}
    return [
        (
            names.get(claim.speaker or "") or (claim.source.text if claim.source else ""),
            [names[id_] for id_ in claim.via],
            " … ".join(piece.text for piece in claim.content),
        )
        for claim in record.claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Interfax news agency, citing a source in the Georgian delegation, reports that Tbilisi insists on a clause.",
            ("source in the Georgian delegation", ["Interfax news agency"], "Tbilisi insists on a clause"),
        ),
        (
            "Orlus Tidning reported on Monday, citing a person close to the board, that the chairman had urged his niece "
            "to resign.",
            ("person close to the board", ["Orlus Tidning"], "the chairman had urged his niece to resign"),
        ),
        (
            "The minister cancelled a trip, Armenian daily Haykakan reported, citing two officials.",
            ("two officials", ["Haykakan"], "The minister cancelled a trip"),
        ),
        (
            "According to the Faroese weekly Sosial, which quotes two sailors, the bridge will cost 2 million kroner.",
            ("two sailors", ["Sosial"], "the bridge will cost 2 million kroner"),
        ),
        (
            "According to the French newspaper Le Courrier, quoting a military source, planes bombed the town on Friday; "
            "the army insists that it hit only barns.",
            ("military source", ["Le Courrier"], "planes bombed the town on Friday"),
        ),
        (
            "According to the French newspaper Le Courrier, quoting a military source, planes bombed the town on Friday; "
            "the army insists that it hit only barns.",
            ("army", [], "it hit only barns"),
        ),
        (
            "Bulgaria denied that its pipeline had failed, hours after Azerbaijan's state news agency Azpress reported, "
            "citing an official, that the deal was off.",
            ("Bulgaria", [], "its pipeline had failed"),
        ),
        (
            "The base was old, the newspaper Orlus Kurér reported, citing 40 pages of secret memos.",
            ("secret memos", ["Orlus Kurér"], "The base was old"),
        ),
        (
            '"No family will be without a roof," the press service quoted President Jane Doe as saying.',
            ("Jane Doe", ["press service"], "No family will be without a roof,"),
        ),
        (
            "President Jane Doe praised the crews, the presidential press service said.",
            ("Jane Doe", ["presidential press service"], "the crews"),
        ),
        (
            'Asked by local station Radiya how she was, Jane Doe replied: "Better than you."',
            ("Jane Doe", ["Radiya"], "Better than you."),
        ),
        (
            '"The post is not free," Jane Doe told state television a day after the Daily Lantern had asked her.',
            ("Jane Doe", ["state television"], "The post is not free,"),
        ),
    ],
)
def test_chains(loaded: Summarizer, text: str, expected: tuple[str, list[str], str]) -> None:
    assert expected in told(loaded, text)


def test_words_told_to_one_outlet_stay_whose_they_are(loaded: Summarizer) -> None:
    text = "The yard will close, two officials told the Daily Lantern, the Kyodo news agency said, citing the yard."
    assert [speaker for speaker, _, _ in told(loaded, text)] == ["two officials"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Envoys met on Monday for a round of talks, the presidential press service reports.",
         "presidential press service", "government"),
        ("Two ships sank, the Committee for Civil Protection (CCP) said on Wednesday.",
         "Committee for Civil Protection", "organization"),
        ("Three hikers were freed on Monday, the Omani Red Crescent has said.", "Omani Red Crescent", "organization"),
        ("The UN mission said on Sunday that 31 civilians had been killed there.", "UN mission", "organization"),
        ("Figures released on Monday by the Zambian Electoral Commission give her 53.8% of the vote.",
         "Zambian Electoral Commission", "government"),
        ("Test results from the Doran Institute do not support this view.", "Doran Institute", "organization"),
        ("Eleven people are missing, according to the human rights ombudsman's office.",
         "human rights ombudsman's office", "government"),
        ("She pointed to a council study which found that a crossing could cost $60.", "council study", "document"),
        ("Under a draft that the Daily Lantern has seen, Sofia would earn 90 million euros.", "draft", "document"),
        ("Residents heard of it when the Daily Lantern published a leaked email.", "leaked email", "document"),
    ],
)  # fmt: skip
def test_bodies_and_papers_that_tell_of_others(loaded: Summarizer, text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(loaded, text).items()


@pytest.mark.parametrize(
    "text",
    [
        "Doe Motors said on Monday that the van would sell.",
        "The red carpet was a gift from the mission of a friend.",
        "Results from the first heat were poor.",
        "The mayor published a new book.",
        "In the head of state's opinion, the dam will help.",
    ],
)
def test_nobody_is_cited(loaded: Summarizer, text: str) -> None:
    assert not found(loaded, text)


def test_who_cites_says_it_in_any_sentence(loaded: Summarizer) -> None:
    text = (
        "Bank governor John Roe hinted that rates would stay where they are through the autumn, according to minutes "
        "published on Monday; Kyodo, citing people close to the bank, said two of the nine members had wanted a rise."
    )
    assert ("people close to the bank", ["Kyodo"], "two of the nine members had wanted a rise") in told(loaded, text)


def test_a_release_is_its_body_s_own(loaded: Summarizer) -> None:
    text = "Orlu Aerospace ASA today announced that its rocket flew. About Orlu Aerospace ASA: it makes rockets."
    record = loaded.summarise(Article(id="x", text=text, outlet="Orlu Aerospace ASA"))
    assert [(source.kind, source.part) for source in record.sources] == [("organization", "publisher")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The state-owned Tishreen newspaper said that the talks would resume.", {"Tishreen": "newspaper"}),
        ("The story was first published by The Lantern, a weekly in Lima.", {"Lantern": "newspaper"}),
        ("The yard will be sold, Der Anker reported on its website on Thursday.", {"Der Anker": "newspaper"}),
        ("State TV quoted an unnamed official as saying the drone was lost.",
         {"State TV": "broadcaster", "unnamed official": "official"}),
        ("Two officials briefed on the plan told the Lantern Times that the base would close.",
         {"Two officials briefed on the plan": "official", "Lantern Times": "newspaper"}),
        ("According to the Orlu Geological Survey (OGS), the quake was mild.", {"Orlu Geological Survey": "organization"}),
        ("At least 12 people were killed, local officials and witnesses said.",
         {"local officials": "official", "witnesses": "witness"}),
        ("Khabar reported, with reference to the Interior Ministry, that two men had been held.",
         {"Khabar": "newspaper", "Interior Ministry": "government"}),
        ("According to media reports, two men were held.", {"media reports": "unnamed"}),
        ("Two men were held, according to some reports.", {"reports": "unnamed"}),
        ("Two men were held on Monday, according to some media reports.", {"media reports": "unnamed"}),
        ("Two men were held, according to press reports.", {"press reports": "unnamed"}),
        ("According to data from the statistics office, prices rose.",
         {"data": "document", "statistics office": "government"}),
        ("A waitress interviewed by the Daily Lantern remembered it otherwise.",
         {"waitress": "witness", "Daily Lantern": "newspaper"}),
        ("A person close to Mr. Roe told the Daily Lantern that he would go.",
         {"person close to Mr. Roe": "unnamed", "Daily Lantern": "newspaper"}),
        ("Lima is seeking a fee of $2.10 per thousand cubic metres, a person with knowledge of the talks said, asking not "
         "to be named.", {"person with knowledge of the talks": "unnamed"}),
        ("The group stood there with a banner reading \"Who pays?\".", {}),
    ],
)  # fmt: skip
def test_who_is_cited_in_other_houses_words(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


def test_a_firm_s_own_website_makes_it_no_outlet(loaded: Summarizer) -> None:
    text = "In a statement on the Orlair website, the company said that the jets were late."
    assert "Orlair" not in found(loaded, text)


def test_an_agency_by_how_it_signs(loaded: Summarizer) -> None:
    text = "LIMA, May 3 (Orluwire) - The dam is leaking, Mayor Jane Doe said."
    record = loaded.summarise(Article(id="x", text=text, outlet="Orluwire"))
    assert [(source.name, source.kind) for source in record.sources] == [("Orluwire", "news_agency")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ana Simic told her cabinet that the law would pass, state news agency TSA reported on Monday.",
         ("Ana Simic", ["TSA"], "the law would pass")),
        ("President Ana Simic told her cabinet that the law would pass, according to a transcript.",
         ("Ana Simic", ["transcript"], "the law would pass")),
        ("The firms will merge, Bloomberg News reported, citing people with knowledge of the matter.",
         ("people with knowledge of the matter", ["Bloomberg News"], "The firms will merge")),
        ("The strike is over, the union said, according to the Ansa news agency.",
         ("union", ["Ansa news agency"], "The strike is over")),
        ('"It will hold," said Ion Popa in comments to TSA.', ("Ion Popa", ["TSA"], "It will hold,")),
        ('"It will hold," Ion Popa said on state television.', ("Ion Popa", ["state television"], "It will hold,")),
        ('"It will hold," Ion Popa wrote on X, formerly Twitter.', ("Ion Popa", ["X"], "It will hold,")),
        ("Ion Popa let rip on WhatsApp after Ana Simic said that the dam would hold.", ("Ana Simic", [], "the dam would hold")),
        ("On WhatsApp after the vote Ana Simic said that the dam would hold.",
         ("Ana Simic", ["WhatsApp"], "the dam would hold")),
        ("TSA, the state news agency, said Mayor Ion Popa had promised that the dam would hold.",
         ("Ion Popa", ["TSA"], "the dam would hold")),
    ],
)  # fmt: skip
def test_carriers_in_other_houses_words(loaded: Summarizer, text: str, expected: tuple[str, list[str], str]) -> None:
    assert expected in told(loaded, text)


def test_without_citing_anybody(loaded: Summarizer) -> None:
    assert "sources" not in found(loaded, "The Daily Lantern said, without citing sources, that the firms would merge.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Lantern Times and the Daily Beacon reported that the dam was leaking.",
         {"Lantern Times": "newspaper", "Daily Beacon": "newspaper"}),
        ('"It is leaking," the mayor tells this newspaper.', {}),
        ('The text message reads: "Come at once."', {"text message": "document"}),
    ],
)  # fmt: skip
def test_two_outlets_and_none(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected
