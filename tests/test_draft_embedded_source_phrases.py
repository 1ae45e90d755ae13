"""What papers, people without a name and outlets are called among the sources, by the phrase that names them."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(f"The harbour was shut. {text}").sources}


@pytest.mark.parametrize(
    ("text", "name", "also"),
    [
        ("An agreed statement of facts says she took a boat.", "agreed statement of facts", ["agreed statement"]),
        ("According to a paper by the Harbour Ministry obtained by the BBC, it sank.", "paper by the Harbour Ministry", ["paper"]),
        ("A draft of the decision, seen by Reuters, says it sank.", "draft of the decision", ["draft"]),
        ("A report by the town's court of audit found that it sank.", "report by the town's court", ["report"]),
        ("A report by Jane Doe found that it sank.", "report", []),
        ("A report by the head of the board, Jane Doe, found that it sank.", "report", []),
        ("The three met at a chess club, according to the decision.", "decision", []),
        ("A survey from March found that half of them left.", "survey", []),
    ],
)  # fmt: skip
def test_papers_are_called_by_who_wrote_them(loaded: Summarizer, text: str, name: str, also: list[str]) -> None:
    papers = [s for s in loaded.summarise(f"The harbour was shut. {text}").sources if s.kind == "document"]
    assert [(paper.name, paper.aliases) for paper in papers] == [(name, also)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank, the airline and officials said.", {"officials": "official"}),
        ("Sources as reported by Reuters on Friday said it sank.", {"Sources": "unnamed", "Reuters": "news_agency"}),
        ("It sank, local officials and residents said.", {"local officials": "official", "residents": "witness"}),
        (
            "Reuters reported, citing two clerks and a diplomat, that it sank.",
            {"Reuters": "news_agency", "two clerks": "unnamed", "diplomat": "official"},
        ),
        (
            'A source close to the pilots\' board gave another account. "It sank," the source said.',
            {"source close to the pilots' board": "unnamed"},
        ),
        ('An official at the port declined to go into it. "It sank," the official said.', {"official at the port": "official"}),
        ('A lawyer, Jane Doe, came along. "It sank," the lawyer said.', {}),
        ("The judge came. \"It sank,\" the judge said.", {}),
        ("The mayor was to go. A spokesman denied this.", {"spokesman": "official"}),
        ("Sources close to the firm claim Doe left early.", {"Sources close to the firm": "unnamed"}),
        ("The club understands from two people with knowledge of the deal that it sank.", {"two people with knowledge of the deal": "unnamed"}),
        ("People close to the church sang on Sunday.", {}),
        ('The officials shrugged. "It sank," one of them said.', {}),
        ("Doe, who is said by aides to have left early, was gone.", {"aides": "official"}),
        ("Witnesses saw her leave.", {"Witnesses": "witness"}),
        ("She saw witnesses leave.", {}),
    ],
)  # fmt: skip
def test_people_without_a_name(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Doe told Flemish daily De Orluwerker that it sank.",
            {"De Orluwerker": "newspaper"},
        ),
        ("It sank, he said in an interview with the newspaper Corriere della Rinta.", {"Corriere della Rinta": "newspaper"}),
        ("It sank, as the Lima weekly Orluda published the day before.", {"Orluda": "newspaper"}),
        ("Newspaper Het Orlus Handelsblad first reported on Tuesday that it sank.", {"Het Orlus Handelsblad": "newspaper"}),
        ('"It sank," the Rodong Sinmun, the organ of the party, said in a separate report.', {"Rodong Sinmun": "newspaper"}),
        ("It sank, the Telegram channel Orlu Vesti wrote.", {"Orlu Vesti": "social_media"}),
        (
            "It sank, state media said. The pier was gone, the official Korean Central News Agency reported.",
            {"Korean Central News Agency": "news_agency"},
        ),
        ("It sank, state media said. The pier was gone, Agence France-Presse reported.", {"state media": "news_agency", "Agence France-Presse": "news_agency"}),
        ("Member of parliament S.Doerjgal called it late.", {}),
    ],
)  # fmt: skip
def test_outlets_by_what_stands_beside(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokesperson for the Omani Embassy in Lima described it as \"a pity\".", {"spokesperson for the Omani Embassy in Lima": "official"}),
        ("A spokeswoman for the Harbour Ministry, Jane Doe, said that it sank.", {}),
        ("Jane Doe told the newspapers of the Orlu media group that it sank.", {"newspapers of the Orlu media group": "newspaper"}),
        ("Briefing journalists on Tuesday, Mr Ali Roe, minister of roads, said that it sank.", {}),
        ('"It sank," a passenger, who gave his name only as Bo, told AFP.', {"AFP": "news_agency"}),
        ("Peru's Institute of Geosciences gave a magnitude of 5.6.", {"Institute of Geosciences": "organization"}),
        ("The Ombudsman's Office, in a bulletin, counted seven people.", {"Ombudsman's Office": "government", "bulletin": "document"}),
        ("More rain is due, Peru's Department of Hydrology forecast.", {"Department of Hydrology": "government"}),
        ("The Road Commission put off the vote for 3 days.", {}),
        ("In his memoirs, Ali Roe accused her of vanity.", {"memoirs": "document"}),
        ("He left, but local radio station Three Hills FM reported he had stayed.", {"Three Hills FM": "broadcaster"}),
        (
            "A truce was agreed, the United Nations Support Mission in Libya (UNSMIL) announced.",
            {"United Nations Support Mission in Libya": "organization"},
        ),
    ],
)  # fmt: skip
def test_phrases_that_say_whose_somebody_is(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected
