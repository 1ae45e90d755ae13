"""Names and half-told actors in an answer: taken for whom they mean, or refused, never guessed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from mark_tools import mark

from summarizer.draft.embedded import fill
from summarizer.draft.form import Draft, DraftActor
from summarizer.draft.prompted.decode import Decoder
from summarizer.draft.prompted.exchange import Reply
from summarizer.draft.prompted.known import akin
from summarizer.draft.prompted.reading import read_answer
from summarizer.mark import MarkedArticle, Marker

TEXT = (
    "Ilse Varga, head of the Harbour Board, met Captain Ida Kessler on Monday. “The levy stays,” Kessler said. "
    "Varga agreed. The novelist Tomas “Tom” Renko left early, and Renko wrote nothing."
)


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return mark(marker, TEXT)


def read(marked: MarkedArticle, **items: Any) -> tuple[Draft, list[str]]:
    """The draft that a reply means, read as replies are, and the codes of what is refused."""
    found = read_answer(Reply(json.dumps(items)))
    draft, failures = Decoder(marked, fill(marked)).draft(found.answer)
    return draft, [failure.code for failure in (*found.failures, *failures)]


@pytest.mark.parametrize("left_out", ["kind", "role", "of", "kind role", "kind of", "role of", "kind role of"])
def test_what_is_not_told_of_an_actor_is_as_found(marked: MarkedArticle, left_out: str) -> None:
    (found,) = (actor for actor in fill(marked).actors if actor.name == "Ilse Varga")
    told = {"name": "Ilse Varga", "kind": "group", "role": ["s1: head"], "of": []}
    draft, codes = read(marked, actors=[{key: value for key, value in told.items() if key not in left_out.split()}])
    assert codes == []
    (made,) = draft.actors
    assert made.kind == (found.kind if "kind" in left_out else "group")
    assert made.roles == (found.roles if "role" in left_out else ["s1: head"])
    assert made.affiliations == (found.affiliations if "of" in left_out else [])
    assert found.roles
    assert found.affiliations


def test_of_somebody_unknown_the_kind_must_be_told(marked: MarkedArticle) -> None:
    draft, codes = read(marked, actors=[{"name": "levy", "of": ["Harbour Board"]}, {"name": "Board", "kind": "group"}])
    assert [actor.name for actor in draft.actors] == ["Board"]
    assert codes == ["unknown-name"]


def test_a_short_form_means_the_only_person_who_ends_in_it(marked: MarkedArticle) -> None:
    actors = [{"name": "Captain Ida Kessler", "kind": "person", "role": [], "of": []}, "Ilse Varga"]
    meeting = {
        "who": ["Varga", "Kessler"],
        "at": ["s1"],
        "when": "",
        "where": "",
        "status": "held",
        "mode": "in_person",
    }
    draft, codes = read(marked, actors=actors, meetings=[meeting], claims=[{"by": "Kessler", "say": ["q1"]}])
    assert codes == []
    assert [actor.name for actor in draft.actors] == ["Captain Ida Kessler", "Ilse Varga"]
    assert draft.meetings[0].participants == ["Ilse Varga", "Captain Ida Kessler"]
    assert draft.claims[0].speaker == "Captain Ida Kessler"


def test_a_body_is_no_person_that_ends_in_its_name(marked: MarkedArticle) -> None:
    draft, codes = read(marked, actors=["Ida Kessler", {"name": "Board", "kind": "organization"}, "Harbour Board"])
    assert [(actor.name, actor.kind) for actor in draft.actors if actor.kind != "person"] == [
        ("Board", "organization"),
        ("Harbour Board", "organization"),
    ]
    assert codes == []


def person(name: str, *also: str) -> DraftActor:
    return DraftActor(name=name, also=list(also), kind="person")


@pytest.mark.parametrize(
    ("name", "known", "meant"),
    [
        ("Kessler", [person("Captain Ida Kessler")], "Captain Ida Kessler"),
        ("Kessler", [person("Ida Kessler"), person("Jon Kessler")], None),  # two of one surname
        ("Captain Ida Kessler", [person("Kessler")], "Kessler"),
        ("Maria Kessler", [person("Kessler")], None),  # nobody of that name in the text
        ("Kessler", [DraftActor(name="House of Kessler", kind="organization")], None),
        ("essler", [person("Ida Kessler")], None),
        ("Tomas “Tom” Renko", [person("Ilse Renko", "Renko")], None),  # another, who has a short form in common
    ],
)
def test_akin(name: str, known: list[DraftActor], meant: str | None) -> None:
    found = akin(name, known, TEXT)
    assert (found.name if found else None) == meant
