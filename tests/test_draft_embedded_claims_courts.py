"""How crime, courts and disasters are told: what sets the scene of a statement, who issued it, and who heard it."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, claims

from summarizer import Summarizer


def of(loaded: Summarizer, text: str) -> Claims:
    return claims(loaded.summarise(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga, describing the raid at a briefing, said he ran.", [("Ilse Varga", ["he ran"])]),
        ("Announcing the closure on Friday, Ilse Varga said it was safe.", [("Ilse Varga", ["it was safe"])]),
        ("Confirming the incident, Ilse Varga said two men had fled.", [("Ilse Varga", ["two men had fled"])]),
        ("“We ran,” Ilse Varga said, while explaining how the fire began.", [("Ilse Varga", ["We ran,"])]),
        (
            "Ilse Varga said the road was icy, describing the crash as avoidable.",
            [("Ilse Varga", ["the road was icy"]), ("Ilse Varga", ["the crash as avoidable"])],
        ),
        ("Ilse Varga left the court, describing the ruling as a farce.", [("Ilse Varga", ["the ruling as a farce"])]),
    ],
)
def test_what_sets_the_scene(loaded: Summarizer, text: str, expected: Claims) -> None:
    assert of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga issued a statement thanking crews for their work.", [("Ilse Varga", ["their work"])]),
        (
            "Ilse Varga released a statement thanking crews for their work and praising the port for its help.",
            [("Ilse Varga", ["their work"]), ("Ilse Varga", ["the port for its help"])],
        ),
        ("The Delvik Police Department issued a notice calling for witnesses.", [("Delvik Police Department", ["witnesses"])]),
        ("Ilse Varga published a study showing that mice sleep.", [("study", ["mice sleep"])]),
        ("A statement thanking the crews for their work was read out.", [("statement", ["their work"])]),
    ],
)  # fmt: skip
def test_who_issued_it(loaded: Summarizer, text: str, expected: Claims) -> None:
    assert of(loaded, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga told the inquest she raised the alarm twice.", [("Ilse Varga", ["she raised the alarm twice"])]),
        ("The Orlu Senate heard Ilse Varga say he was asleep.", [("Ilse Varga", ["he was asleep"])]),
        ("The court heard from Ilse Varga that he was asleep.", [("Ilse Varga", ["he was asleep"])]),
        ("The Orlu Senate heard that he was asleep.", [("?", ["he was asleep"])]),
        ("Ilse Varga told the court he was asleep.", [("Ilse Varga", ["he was asleep"])]),
        ("Ilse Varga told the families that pumps were being brought.", [("Ilse Varga", ["pumps were being brought"])]),
        ("Ilse Varga told the residents that lost homes to come.", []),
        ("Doors stood open, court documents state.", [("court documents", ["Doors stood open"])]),
        ("She heard it, according to documents of the state.", [("documents of the state", ["She heard it"])]),
        ("Ilse Varga said she heard a bang and thought it was thunder.", [("Ilse Varga", ["she heard a bang and thought it was thunder"])]),
        ("Ilse Varga said she heard a bang and urged him to go.", [("Ilse Varga", ["she heard a bang"]), ("Ilse Varga", ["to go"])]),
        ("A clerk, who identified herself only as Ilsa, said it burned.", [("Ilsa", ["it burned"])]),
        ("A clerk who gave her name as Ilsa Varga said it burned.", [("Ilsa Varga", ["it burned"])]),
        ("A woman named Ilse Varga told reporters it burned.", [("Ilse Varga", ["it burned"])]),
        ("An officer identified the clerk as Ilse Varga and said it burned.", [("officer", ["it burned"])]),
        ("The clerk called Morton a fool. The clerk said it burned.", [("clerk", ["Morton a fool"]), ("clerk", ["it burned"])]),
        ("An officer called Morton police. Morton said it burned.", [("Morton", ["it burned"])]),
        ("Delvik SP leader Ilse Varga came. It burned, the SP said.", [("SP", ["It burned"])]),
        ("Former Chief Minister Ilse Varga spoke. It burned, the CM said.", [("CM", ["It burned"])]),
        ("Deputy Prime Minister Ilse Varga met the PM. The PM said it burned.", [("PM", ["it burned"])]),
        ("A woman who knew Ilse Varga told reporters it burned.", [("woman", ["it burned"])]),
        ("The co-pilot told the tower the wing burned.", [("co-pilot", ["the wing burned"])]),
        ("His co-author, Ilse Varga, told reporters it burned.", [("Ilse Varga", ["it burned"])]),
        ("Det Insp Ilse Varga came. “It burned,” said the detective inspector.", [("Ilse Varga", ["It burned,"])]),
        ("Det Insp Ilse Varga came, and Det Sgt Paul Roe. “It burned,” said the detective inspector.", [("Ilse Varga", ["It burned,"])]),
        ("SSP Ilse Varga came. “It burned,” the SSP added.", [("Ilse Varga", ["It burned,"])]),
        ("Ilse Varga came. According to the DCI, it burned.", [("DCI", ["it burned"])]),
        ("DCI Ilse Varga came. According to the DCI, it burned.", [("Ilse Varga", ["it burned"])]),
        ("Two people briefed on the inquiry said it burned.", [("Two people briefed on the inquiry", ["it burned"])]),
        ("Two people at the inquiry said it burned.", [("Two people", ["it burned"])]),
        ("Ilse Varga said a guard threatened to shoot. It got heated, she said.", [("Ilse Varga", ["a guard threatened to shoot"]), ("Ilse Varga", ["It got heated"])]),
        ("The First Minister's official spokesman said it burned. “We saw it,” the spokesman added. Delvik's health spokesman Ilso Varga left.", [("First Minister's official spokesman", ["it burned"]), ("First Minister's official spokesman", ["We saw it,"])]),
        ("Ilse Varga is on Friday expected to visit the mill.", []),
        ("Ilse Varga expected the mill to burn.", [("Ilse Varga", ["the mill to burn"])]),
        ("Superintendent of Police Ilse Varga came. It burned, the SP said.", [("Ilse Varga", ["It burned"])]),
        ("Superintendent of Police Ilse Varga came. It burned, the SP said. The Samaj Party (SP) won.", [("Samaj Party", ["It burned"])]),
        ("Chief Minister Ilse Varga came. “It burned,” the CM posted on X.", [("Ilse Varga", ["It burned,"])]),
        ("“It burned,” Ilse Varga told the agent, according to the affidavit.", [("Ilse Varga", ["It burned,"])]),
        ("A teller told Ilse Varga that it burned, court records show.", [("court records", ["A teller told Ilse Varga that it burned"])]),
        ("A federal agent wrote in an affidavit that it burned.", [("federal agent", ["it burned"])]),
        ("Ten people were treated in hospital, the agency's head of research, Ilse Varga, told reporters.", [("Ilse Varga", ["Ten people were treated in hospital"])]),
        ("District Collector Ilse Varga said it burned.", [("Ilse Varga", ["it burned"])]),
        ("The board will send two men, its chief investigator of accidents, Ilse Varga, said.", [("Ilse Varga", ["The board will send two men"])]),
        ("The board met two men, its lawyer, Ilse Varga, and said it was late.", [("board", ["it was late"])]),
        ("The board will send two men, its chief investigator of accidents, Ilse Varga, said in a statement.", [("Ilse Varga", ["The board will send two men"])]),
        ("SSP Ilse Varga came. “It burned,” the inspector added.", [("inspector", ["It burned,"])]),
        ("Ilse Varga submitted that the grant of bail would send a wrong signal.", [("Ilse Varga", ["the grant of bail would send a wrong signal"])]),
        ("Ilse Varga submitted a report that shocked the court.", []),
        ("Ilse Varga congratulated him on behalf of the town on the new quay.", [("Ilse Varga", ["the new quay"])]),
        ("Ilse Varga said raiders numbering about thirty burned the barn.", [("Ilse Varga", ["raiders numbering about thirty burned the barn"])]),
        ("“It is too late. Stay inside,” the Delvik Fire Authority tweeted.", [("Delvik Fire Authority", ["It is too late. Stay inside,"])]),
        ("He was charged on Monday, stated the Delvik Police Department in a release.", [("Delvik Police Department", ["He was charged on Monday"])]),
    ],
)  # fmt: skip
def test_in_court_and_at_the_scene(loaded: Summarizer, text: str, expected: Claims) -> None:
    assert of(loaded, text) == expected


def test_what_others_have_asked_for(loaded: Summarizer) -> None:
    text = "Ilse Varga called for a review of the rules, something miners in Orlu have been asking for since May."
    assert [speaker for speaker, _ in of(loaded, text)] == ["Ilse Varga"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilse Varga, when asked how the theft went unseen, said nobody had looked.", [("Ilse Varga", ["nobody had looked"])]),
        ("Asked whether the pier was safe, Ilse Varga said it was.", [("Ilse Varga", ["it was"])]),
        ("Ilse Varga, asked about the theft, said nobody had looked.", [("Ilse Varga", ["nobody had looked"])]),
        ("Ilse Varga asked the miners whether the pier was safe.", [("Ilse Varga", ["whether the pier was safe"])]),
        ("The baker, who asked that she not be named, said two men ran.", [("baker", ["two men ran"])]),
    ],
)  # fmt: skip
def test_what_was_asked(loaded: Summarizer, text: str, expected: Claims) -> None:
    assert of(loaded, text) == expected


def test_appeal_for_calls_is_no_call(loaded: Summarizer) -> None:
    text = "Delvik Police Department asked anyone with video to call Det. Ilse Varga."
    assert not loaded.summarise(text).meetings


def test_twin_services(loaded: Summarizer) -> None:
    record = loaded.summarise("Delvik Fire and Rescue Service said thirty crews were sent.")
    assert [actor.name for actor in record.actors] == ["Delvik Fire and Rescue Service"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ilse Varga was arrested. A neighbour said she heard shots. She said they woke her.", ["neighbour", "neighbour"]),
        ("Ilse Varga was arrested. A prosecutor said she admitted it. She denied that she had.", ["prosecutor", "Ilse Varga"]),
    ],
)  # fmt: skip
def test_who_heard_it(loaded: Summarizer, text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in of(loaded, text)] == speakers
