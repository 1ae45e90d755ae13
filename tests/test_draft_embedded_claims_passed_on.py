"""Who passes on the words of his own people, and who only tells of others."""

from __future__ import annotations

import pytest
from claims_of_text import OPENING, claims

from summarizer import Summarizer, Summary

LANDS = (
    "Peru's president Ilse Varga flew to Oslo on Monday. Norway's foreign minister Tomas Renko received her. "
    "Striker Ivo Marek of Norwell Rovers was there, too.\n\n"
)


def told(text: str) -> Summary:
    with Summarizer(engine="embedded") as summarizer:
        return summarizer.summarise(text)


def chains(text: str) -> list[tuple[str, list[str]]]:
    """Speaker and carriers of every claim."""
    record = told(text)
    names = {source.id: source.name for source in record.sources}
    speakers = [speaker for speaker, _ in claims(record)]
    return [(who, [names[v] for v in claim.via]) for who, claim in zip(speakers, record.claims, strict=True)]


@pytest.mark.parametrize(
    ("sentence", "speaker", "via"),
    [
        ("Varga warned that the road would be shut, her spokeswoman Petra Lind said.", "Ilse Varga", ["Petra Lind"]),
        ("Varga warned that the road would be shut, Varga's spokesman Ed Hall said.", "Ilse Varga", ["Ed Hall"]),
        (
            "Varga warned that the road would be shut, Peruvian government spokesman Ed Hall said.",
            "Ilse Varga",
            ["Ed Hall"],
        ),
        (
            "Renko warned that the road would be shut, Norway's foreign ministry said.",
            "Tomas Renko",
            ["Norway's foreign ministry"],
        ),
        (
            "Varga thanked Renko for his help, Norway's foreign ministry said.",
            "Ilse Varga",
            ["Norway's foreign ministry"],
        ),
        ("Marek demanded that he be sold, Norwell Rovers spokesman Ed Hall said.", "Ivo Marek", ["Ed Hall"]),
        # what somebody asked for whom he met
        (
            "Renko spoke to Varga by phone and assured her that the road was open, an official spokesperson said.",
            "Tomas Renko",
            ["official spokesperson"],
        ),
        (
            "Union Power Minister Anil Rao met Varga and promised her a new dam, an official release said.",
            "Anil Rao",
            ["official release"],
        ),
        ("Varga received Renko on Monday and called for a truce, her office said.", "Ilse Varga", ["her office"]),
    ],
)
def test_what_is_passed_on_for_ones_own(sentence: str, speaker: str, via: list[str]) -> None:
    assert chains(LANDS + sentence) == [(speaker, via)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Varga warned that the road would be shut, Norwegian government spokesman Ed Hall said.", "Ed Hall"),
        ("Varga warned that the road would be shut, Peruvian opposition spokesman Ed Hall said.", "Ed Hall"),
        ("Varga warned that the road would be shut, police spokesman Ed Hall said.", "Ed Hall"),
        ("Varga warned that the road would be shut, Renko's spokesman Ed Hall said.", "Ed Hall"),
        ("Marek demanded that he be sold, Dorn City spokesman Ed Hall said.", "Ed Hall"),
        ("Marek claimed that he had been beaten, prison spokeswoman Petra Lind said.", "Petra Lind"),
        ("Varga warned that the road would be shut, Norway's foreign ministry said.", "Norway's foreign ministry"),
        ("Norway warned that the road would be shut, Peru's government said.", "Peru"),
        ("Marek met Renko and demanded that he be sold, a statement said.", "statement"),
        ("Union leader Petra Lind met Renko and demanded more pay, a spokesman said.", "spokesman"),
        ("Varga met Renko and promised help, Norway's foreign ministry said.", "Norway's foreign ministry"),
        ("Varga travelled to Orlu and promised help, her office said.", "her office"),
        ("Peru warned that ships would burn, the Norwegian Ministry of Defence said.", "Norwegian Ministry of Defence"),
    ],
)
def test_what_others_tell_is_theirs(sentence: str, speaker: str) -> None:
    assert chains(LANDS + sentence) == [(speaker, [])]


def test_a_spokeswoman_carries_all_that_was_said() -> None:
    text = "Varga thanked Renko for his help and assured him of her support, her spokeswoman Petra Lind said."
    assert chains(OPENING + text) == [("Ilse Varga", ["Petra Lind"]), ("Ilse Varga", ["Petra Lind"])]
    record = told(OPENING + "Her spokeswoman, Petra Lind, said Varga was ill.")
    assert claims(record) == [("Petra Lind", ["Varga was ill"])]
