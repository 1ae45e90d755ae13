"""Sources of the embedded engine that stand beside no plain claim, and outlets known by what stands around their names."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def found(loaded: Summarizer, text: str) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She told the private channel Orlu 24.", {"Orlu 24": "broadcaster"}),
        ("He told the opposition radio station Rinta FM that it was over.", {"Rinta FM": "broadcaster"}),
        ("Talks failed, daily Orlový list reported.", {"Orlový list": "newspaper"}),
        ("Talks failed, local channel Rinta Live reported.", {"Rinta Live": "broadcaster"}),
        ("Dagens Rinta, a Stockholm daily, reported that he had left.", {"Dagens Rinta": "newspaper"}),
        ("The Rintaposten said he had left.", {"Rintaposten": "newspaper"}),
        ("“It rained,” he told eRinta Today.", {"eRinta Today": "newspaper"}),
        ("When The Sunday Sketch revealed the plan, he left.", {"Sunday Sketch": "newspaper"}),
        ("It rained, she wrote on X.", {"X": "social_media"}),
        (
            "RBC, which quoted a doctor, reported in its evening bulletin that he was ill.",
            {"RBC": "broadcaster", "doctor": "unnamed"},
        ),
        (
            "According to Peru's OrlInform agency, the minister said it rained.",
            {"OrlInform agency": "news_agency"},
        ),
        ("The Rinta Herald was handed the recording on Monday.", {"Rinta Herald": "newspaper"}),
        ("The Rinta Herald named the victim as Jane Doe.", {"Rinta Herald": "newspaper"}),
        ("The Rinta Herald's website carried the letter.", {"Rinta Herald": "newspaper"}),
        (
            "Newspapers such as the Guardian and Le Monde said he had quit.",
            {"Guardian": "newspaper", "Le Monde": "newspaper"},
        ),
        ("He denied reports in the media, including CNN, that he had quit.", {"CNN": "broadcaster"}),
        ("The company's website says the phone costs 200 dollars.", {"company's website": "website"}),
        ("Court papers show that he stole the car.", {"Court papers": "document"}),
        (
            "Bees sleep, says a study published this week in Current Biology.",
            {"Current Biology": "newspaper", "study": "document"},
        ),
        ("A teacher thought that it was a bomb.", {}),
        ("The Rinta Herald's website crashed on Monday.", {}),
        ("The Rinta Herald was handed a fine.", {}),
        ("The Rinta Herald was given a book on fish.", {}),
        ("The Rinta Herald named Jane Doe as head of sport.", {}),
        ("The Rinta Herald named teacher Jane Doe as citizen of the year.", {}),
        ("The Rinta Herald identified itself as the voice of the coast.", {}),
        ("The Rinta Herald identified Jane Doe as the buyer of the yacht.", {"Rinta Herald": "newspaper"}),
        ("Reporters from newspapers including the Rinta Herald were barred from the hall.", {}),
        ("The firm will close three papers, including the Rinta Herald.", {}),
        ("The firm owns ten newspapers, among them the Rinta Herald.", {}),
        ("She wrote off her debts and sued newspapers including the Rinta Herald.", {}),
        ("Scientists discovered a beetle on the slope last year.", {}),
        ("Jane Doe went on a pilgrimage to Rinta, the holiest site in the land.", {}),
        ("In a report, the Security Information Service said it rained.", {"report": "document"}),
    ],
)
def test_outlets(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    heard = {name: kind for name, kind in found(loaded, text).items() if kind not in ("organization", "expert")}
    assert heard == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("— with AAP", {"AAP": "news_agency"}),
        ("(With inputs from PTI)", {"PTI": "news_agency"}),
        ("Additional reporting by Jane Doe and AFP.", {"AFP": "news_agency"}),
        ("Reuters contributed to this report.", {"Reuters": "news_agency"}),
        ("The Associated Press contributed to this report.", {"Associated Press": "news_agency"}),
        ("Follow Orlu Radio on Facebook and X.", {}),
        ("With the help of Reuters, she built a house.", {}),
    ],
)
def test_credits(loaded: Summarizer, last: str, expected: dict[str, str]) -> None:
    assert found(loaded, f"The mayor left, Jane Doe said.\n\n{last}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He met the envoy Pascal Roe on Thursday, a source close to the talks said.",
            {"source close to the talks": "unnamed"},
        ),
        ("The figures were confirmed by two diplomats.", {"two diplomats": "official"}),
        ("Residents spoke of gunfire through the night.", {"Residents": "witness"}),
        ("An eyewitness told Jane Doe that it had rained.", {"eyewitness": "witness"}),
        ("Traders put the loss at 3 million crowns.", {"Traders": "unnamed"}),
        ("A handwriting expert it heard in May concluded that the note was false.", {"handwriting expert": "expert"}),
        ("All three judges condemned the law.", {}),
        ("Governor says rates 'may fall'", {}),
        ("Jane Doe was freed, according to a list seen by lawyers.", {"list": "document"}),
        ("In a memo to staff, reviewed by lawyers, Jane Doe said jobs would go.", {"memo": "document"}),
        ("In court papers, Jane Doe argued that the house was hers.", {"court papers": "document"}),
    ],
)
def test_people_and_papers(loaded: Summarizer, text: str, expected: dict[str, str]) -> None:
    assert found(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "carriers"),
    [
        ("Two clerks who spoke to the Orlu Gazette said the bridge was unsafe.", ["Orlu Gazette"]),
        ("OrlInform reported, quoting Jane Doe, that the bridge was unsafe.", ["OrlInform"]),
        ("Jane Doe told a local radio station that the bridge was unsafe.", ["local radio station"]),
        ("“It is over,” Jane Doe told the sports daily Rinta.", ["Rinta"]),
        (
            "State news agency OrlInform reported, citing the mayor's office, that Jane Doe would be honoured.",
            ["OrlInform"],
        ),
    ],
)
def test_carriers(loaded: Summarizer, text: str, carriers: list[str]) -> None:
    summary = loaded.summarise(text)
    names = {source.id: source.name for source in summary.sources}
    assert [[names[via] for via in claim.via] for claim in summary.claims] == [carriers]
