"""The second request, which asks about what failed: however it fails, the record of the first stands, and so do its issues."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from endpoint_tools import (
    ANSWER,
    NOTHING_MORE,
    WHOLE,
    compact,
    counts,
    drafts,
    endpoint,
    issues,
    plus,
    record,
    said,
    story,
    told,
)
from scripted_server import Play, completion, error, json_play

from summarizer.mark import MarkedArticle, Marker

WRONG = {"by": "Renko", "say": ["s4: the 13 piers would be mended"]}
RIGHT = {"by": "Renko", "say": ["s5: The levy rose 5.3%"], "via": []}
FIRST = said(plus("claims", WRONG))
TRIES = 3


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return story(marker)


def amended(number: Any = 0, **items: Any) -> dict[str, Any]:
    """One answer to one question."""
    return {"question": number} | {name: items.get(name, []) for name in ANSWER}


def answers(*given: Any) -> Play:
    return said({"answers": list(given)})


FAILS = [
    *((f"{status}", error(status, f"about {status}"), 1, f"answered {status}: about {status}") for status in (401, 403, 404, 422)),
    *((f"{status}", error(status, f"about {status}"), TRIES, f"answered {status}: about {status}") for status in (408, 409, 429, 500, 502, 503, 504)),
    ("400", error(400, "about 400"), 3, "answered 400: about 400"),
    ("400, too long", error(400, "maximum context length is 5 tokens"), 1, "maximum context length"),
    ("400, filtered", error(400, "content management policy"), 1, "content management policy"),
    ("HTML", Play(200, b"<html>", type="text/html"), TRIES, "is no JSON"),
    ("error with 200", json_play({"error": {"message": "overloaded"}}), TRIES, "overloaded"),
    ("no choices", json_play({"choices": []}), TRIES, "no choice"),
    ("empty", said(""), TRIES, "empty"),
    ("cut", replace(NOTHING_MORE, cut=30), TRIES, "connection broke"),
    ("reset", replace(NOTHING_MORE, cut=30, reset=True), TRIES, "connection broke"),
    ("10 MB", said("x" * 10_000_000), 1, "longer than 4 MB"),
    ("refusal", said(None, refusal="I won't."), 1, "I won't."),
    ("content filter", said("", finish="content_filter"), 1, "content filter"),
    ("prose", said("I think it is fine."), 3, "no object of the form: 'I think it is fine.'"),
    ("refusal in prose", said("I'm sorry."), 3, "I'm sorry."),
    ("deeply nested", said('{"answers":' + "[" * 50_000), 3, "no object of the form"),
    ("another form", said(ANSWER), 3, "no object of the form"),
    ("all thought", completion("<think>hm", finish="length"), 1, "no object of the form"),
]  # fmt: skip


@pytest.mark.parametrize(("play", "requests", "words"), [row[1:] for row in FAILS], ids=[row[0] for row in FAILS])
def test_no_answer_to_the_questions(marked: MarkedArticle, play: Play, requests: int, words: str) -> None:
    with endpoint(drafts(FIRST, play), attempts=TRIES) as (server, engine):
        made = record(marked, engine)
    assert counts(made) == WHOLE
    assert issues(made) == {"not-in-text": 1, "not-asked-again": 1}
    assert words in told(made, "not-asked-again")
    assert "the 13 piers" in told(made, "not-in-text")
    assert len(server.asked) == 1 + requests
    assert made.provenance.usage["requests"] == 1 + requests or "answered 4" in words


USELESS: list[tuple[str, Play, dict[str, int]]] = [
    ("nothing", answers(), {"not-in-text": 1}),
    ("nothing to put down", answers(amended()), {"not-in-text": 1}),
    ("the same again", answers(amended(claims=[WRONG | {"via": []}])), {"not-in-text": 1}),
    ("another fabrication", answers(amended(claims=[{"by": "Renko", "say": ["s4: the 14 piers"], "via": []}])), {"not-in-text": 1}),
    ("an unknown question", answers(amended(7, claims=[RIGHT])), {"not-in-text": 1}),
    ("a question before the first", answers(amended(-1, claims=[RIGHT])), {"not-in-text": 1}),
    ("a question in words", answers(amended("first", claims=[RIGHT])), {"not-in-text": 1}),
    ("no question", answers({"claims": [RIGHT]}), {"not-in-text": 1}),
    ("not a list", said({"answers": amended()}), {"not-in-text": 1, "not-asked-again": 1}),
    ("null", said({"answers": None}), {"not-in-text": 1, "not-asked-again": 1}),
    ("a number an answer", answers(1, None, "c1", []), {"not-in-text": 1}),
    ("an item that breaks the form", answers(amended(claims=[{"by": 7}])), {"not-in-text": 1}),
    ("half a character", said(compact({"answers": [amended(claims=[RIGHT | {"by": "x"}])]}).replace('"x"', '"\\ud800"')), {"unknown-mark": 1}),
    ("another kind for a name", answers(amended(actors=[{"name": "Norwell", "kind": "media", "role": [], "of": []}])), {"not-in-text": 1, "repeated": 1}),
    ("cut in the middle of words", said(compact({"answers": [amended(claims=[RIGHT])]})[:75], finish="length"), {"not-in-text": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("play", "lost"), [row[1:] for row in USELESS], ids=[row[0] for row in USELESS])
def test_an_answer_of_no_use(marked: MarkedArticle, play: Play, lost: dict[str, int]) -> None:
    with endpoint(drafts(FIRST, play)) as (_, engine):
        made = record(marked, engine)
    assert (counts(made), issues(made)) == (WHOLE, lost)


def test_two_fabrications_for_one(marked: MarkedArticle) -> None:
    two = amended(claims=[{"by": "", "say": [f"s4: the {n} piers"], "via": []} for n in (14, 15)])
    with endpoint(drafts(FIRST, answers(two))) as (_, engine):
        made = record(marked, engine)
    assert (len(made.claims), issues(made)) == (2, {"not-in-text": 2, "not-believed": 1})


def test_a_good_answer_takes_the_place_of_what_was_wrong(marked: MarkedArticle) -> None:
    with endpoint(drafts(FIRST, answers(amended(claims=[RIGHT]), amended(claims=[WRONG])))) as (server, engine):
        made = record(marked, engine)
    assert [claim.content[0].text for claim in made.claims][-1] == "The levy rose 5.3%"
    assert (issues(made), made.provenance.attempts, len(server.asked)) == ({}, 2, 2)
    assert "0. claims: " in server.asked[1].user
    assert "the 13 piers" in server.asked[1].user


def test_a_new_headline_is_a_headline(marked: MarkedArticle) -> None:
    first = said({**ANSWER, "gist": [{"text": "Varga received Rost", "at": ["s2"]}, *ANSWER["gist"][1:]]})
    told_anew = answers(amended(gist=[{"text": "Varga received Renko", "at": ["s2"]}]))
    with endpoint(drafts(first, told_anew)) as (_, engine):
        made = record(marked, engine)
    assert made.headline is not None
    assert (made.headline.text, issues(made)) == ("Varga received Renko", {})
    assert [sentence.text for sentence in made.summary] == ["Renko said the 12 piers would be mended."]


def test_more_questions_than_one_request_holds(marked: MarkedArticle) -> None:
    many = [{"by": "Renko", "say": [f"s4: the {number} piers"]} for number in range(100, 200)]
    right = answers(*(amended(number, claims=[]) for number in range(100)))
    with endpoint(drafts(said(plus("claims", *many)), right)) as (server, engine):
        made = record(marked, engine)
    assert (len(server.asked), len(made.claims)) == (2, 2)
    assert issues(made) == {"not-in-text": 100, "not-believed": 1}
    assert {f"the {number} piers" for number in range(100, 200)} <= {
        word.strip("'") for issue in made.issues for word in issue.message.split(" say ")
    }
