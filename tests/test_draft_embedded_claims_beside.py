"""Claims beside one another in a sentence, and words of saying that say something only with the right object."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, claims, said

from summarizer import Summarizer

VARGA, RENKO = "Ilse Varga", "Tomas Renko"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who says how he feels, and something more
        ("Varga said she was sorry and promised an inquiry.", [(VARGA, ["she was sorry"]), (VARGA, ["an inquiry"])]),
        ("Varga said she was tired and called for a break.", [(VARGA, ["she was tired"]), (VARGA, ["a break"])]),
        (
            "The ferry company said it feared for the pier and demanded talks with the town.",
            [("ferry company", ["it feared for the pier"]), ("ferry company", ["talks with the town"])],
        ),
        (
            "Dockers said they were tired and called for more staff.",
            [("Dockers", ["they were tired"]), ("Dockers", ["more staff"])],
        ),
        # what things cannot say
        ("Varga said talks had failed and warned of strikes.", [(VARGA, ["talks had failed"]), (VARGA, ["strikes"])]),
        ("Varga said prices rose and warned of more to come.", [(VARGA, ["prices rose"]), (VARGA, ["more to come"])]),
        (
            "The ministry said the report was false and denied that any official had been paid.",
            [("ministry", ["the report was false"]), ("ministry", ["any official had been paid"])],
        ),
        # what others did
        ("Varga said the man was drunk and demanded money.", [(VARGA, ["the man was drunk and demanded money"])]),
        ("Police said he was drunk and demanded money.", [("Police", ["he was drunk and demanded money"])]),
        ("Varga said managers were rude and rejected every wish.",
         [(VARGA, ["managers were rude and rejected every wish"])]),
        ("The captain said she knew that he was guilty and demanded his arrest.",
         [("captain", ["she knew that he was guilty and demanded his arrest"])]),
        # others meanwhile
        ("Varga said the road was closed while the mayor urged calm.", [(VARGA, ["the road was closed"]), ("mayor", ["calm"])]),
        ("Varga said the road would stay shut while police searched the wood.",
         [(VARGA, ["the road would stay shut while police searched the wood"])]),
        # "no" and "No. 5"
        ("Dockers said they would vote no. The coastguard said the pier was shut.",
         [("Dockers", ["they would vote no"]), ("coastguard", ["the pier was shut"])]),
    ],
)  # fmt: skip
def test_two_cues(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The poll put the Reds at 31 percent and the Blues at 25 percent.",
         [("poll", ["the Reds at 31 percent and the Blues at 25 percent"])]),
        ("A survey put Unity on 28 percent.", [("survey", ["Unity on 28 percent"])]),
        ("The council put the cost at 45 million and the time at two years.",
         [("council", ["the cost at 45 million and the time at two years"])]),
        ("Police put the crowd at 4,000 but dockers said it was more.",
         [("Police", ["the crowd at 4,000"]), ("dockers", ["it was more"])]),
        ("The ministry put the blame on dockers.", []),
    ],
)  # fmt: skip
def test_what_is_put_at_a_number(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who is questioned, and what
        ("Police questioned the mayor, Jane Doe, on Tuesday.", []),
        ("A committee will question Transport Minister Jane Doe next week.", []),
        ("Jane Doe was questioned by police for six hours.", []),
        ("Detectives questioned two teenagers over the fire.", []),
        ("Residents questioned the need for a crane.", [("Residents", ["the need for a crane"])]),
        ("Varga questioned the mayor's handling of the flood.", [(VARGA, ["the mayor's handling of the flood"])]),
        # what is called so, for when it is called, and what is called for
        ("Varga called it a great day for both towns.", [(VARGA, ["a great day for both towns"])]),
        ("Varga called her a liar on Monday.", [(VARGA, ["a liar"])]),
        ("Varga called it a day on Monday.", []),
        ("Varga called an urgent meeting of dockers for Friday.", []),
        ("The union called a strike for Monday.", []),
        ("Varga called on Monday for an inquiry.", [(VARGA, ["an inquiry"])]),
        ("Varga called again for talks.", [(VARGA, ["talks"])]),
        ("Varga called Tuesday for an end to the strike.", [(VARGA, ["an end to the strike"])]),
        # whom one called
        ("Varga called Renko by phone on Wednesday to offer the town's support.", []),
        ("Varga called on Renko on Monday to step down.", [(VARGA, ["to step down"])]),
    ],
)  # fmt: skip
def test_who_is_questioned_and_called(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Varga met Renko last week, the Orlu Gazette reported, but she denied that he had promised her a post.", False),
        ("Varga met Renko last week, the Orlu Gazette reported, and she denied that he had promised her a post.", True),
    ],
)  # fmt: skip
def test_an_outlet_carries_nothing_behind_but(loaded: Summarizer, text: str, via: bool) -> None:
    record = loaded.summarise("President Ilse Varga and Tomas Renko are in Orlu.\n\n" + text)
    assert [speaker for speaker, _ in claims(record)] == [VARGA]
    assert bool(record.claims[0].via) is via
