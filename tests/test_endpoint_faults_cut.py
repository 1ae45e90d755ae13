"""Answers that break off: what was whole is kept, the rest is asked for in smaller requests, and not without end."""

from __future__ import annotations

import itertools

import pytest
from endpoint_tools import ANSWER, WHOLE, answer, compact, counts, drafts, endpoint, issues, record, said, story, told
from scripted_server import Asked, Play, error

from summarizer.mark import MarkedArticle, Marker

TEXT = compact(ANSWER)
NOTHING = compact({name: [] for name in ANSWER})
LONG = (
    "VELMARK, May 14 (Coast Wire) -- President Ilse Varga of Norwell received Tomas Renko on Monday.\n\n"
    + "\n\n".join(
        f"“Pier {number} shall stand,” {who} said. The levy for it rose to {number},500 crowns."
        for number, who in zip(range(1, 31), itertools.cycle(("Varga", "Renko")), strict=False)
    )
)
SAID = [{"by": who, "say": [f"q{number}"]} for number, who in zip(range(1, 31), itertools.cycle(("Varga", "Renko")), strict=False)]  # fmt: skip
PEOPLE = ["Ilse Varga", "Tomas Renko"]


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return story(marker)


@pytest.fixture(scope="module")
def long(marker: Marker) -> MarkedArticle:
    return story(marker, LONG)


def kept(content: str) -> int:
    """How many claims of :data:`ANSWER` stand whole, with something after them, in the beginning of it."""
    return sum(compact(claim) + "," in content for claim in ANSWER["claims"])


@pytest.mark.parametrize("at", range(20, len(TEXT), 41))
def test_an_answer_cut_off_anywhere(marked: MarkedArticle, at: int) -> None:
    plays = iter([said(TEXT[:at], finish="length")])

    def script(asked: Asked) -> Play:
        return said({"answers": []}) if asked.again else next(plays, said(NOTHING))

    with endpoint(script) as (server, engine):
        made = record(marked, engine)
    asked = [asked for asked in server.asked if not asked.again]
    assert len(asked) <= 3
    assert all(len(later.user) <= len(asked[0].user) for later in asked)
    assert sum(issues(made, least="info").values()) >= 1
    assert {"no-answer", "cut-off"} & set(issues(made, least="info"))
    assert len(made.claims) >= kept(TEXT[:at])
    if '"claims"' in TEXT[:at]:
        assert counts(made)["sources"] == 2
        assert counts(made)["meetings"] == 1


@pytest.mark.parametrize("at", range(20, len(TEXT), 97))
def test_a_cut_answer_with_the_rest_given_is_whole(marked: MarkedArticle, at: int) -> None:
    plays = iter([said(TEXT[:at], finish="length")])
    with endpoint(lambda asked: said({"answers": []}) if asked.again else next(plays, said(TEXT))) as (_, engine):
        made = record(marked, engine)
    if "no-answer" not in issues(made):
        assert counts(made) | {"summary": 1} == WHOLE, "given twice, there once"


def test_the_rest_is_asked_for_from_where_the_claims_end(long: MarkedArticle) -> None:
    whole = compact({"actors": PEOPLE, "sources": [], "meetings": [], "claims": SAID, "dates": [], "gist": []})
    cut = whole[: whole.index(compact(SAID[12])) + 9]

    def script(asked: Asked) -> Play:
        if asked.again:
            return said({"answers": []})
        if "Go on after that" in asked.user:
            rest = [claim for claim in SAID if f"[{claim['say'][0]}]" in asked.user.partition("<article")[2]]
            return said({name: [] for name in ANSWER} | {"claims": rest})
        return said(cut, finish="length")

    with endpoint(script) as (server, engine):
        made = record(long, engine)
    assert [asked.again for asked in server.asked] == [False, False, True], "at last for the source that was left out"
    assert "[q1]" not in server.asked[1].user.partition("<article")[2]
    assert "[q13]" in server.asked[1].user
    assert len(server.asked[1].user) < len(server.asked[0].user)
    assert [claim.content[0].text for claim in made.claims] == [
        f"Pier {number} shall stand," for number in range(1, 31)
    ]
    assert issues(made) == {}
    assert "the rest was asked for" in told(made, "cut-off")


@pytest.mark.parametrize(
    "play",
    [
        said(compact(answer())[:90], finish="length"),
        said('{"actors":["Ilse Varga"],"claims":[{"by":"Varga","say":["q1"]},{"by":"Var', finish="length"),
        said('{"actors":["Ilse Varga"],"claims":[' + '{"by":"Varga","say":["q1"]},' * 400, finish="length"),
        said('{"actors":[' + '"Ilse Varga",' * 900, finish="length"),
        said('{"claims":[{"by":"Varga","say":["s2: ' + "and so on " * 900, finish="length"),
        said('{"actors":["Ilse Varga"],"claims":["c1","c2"', finish="stop"),
    ],
    ids=["actors", "a claim", "one claim without end", "one name without end", "words without end", "stop, and cut"],
)
def test_what_never_ends_is_ended(long: MarkedArticle, play: Play) -> None:
    with endpoint(drafts(play)) as (server, engine):
        made = record(long, engine)
    asked = [asked for asked in server.asked if not asked.again]
    assert 2 <= len(asked) <= 31
    assert all(len(later.user) <= len(asked[0].user) for later in asked)
    assert all(later.json["max_tokens"] <= asked[0].json["max_tokens"] for later in asked)
    assert len(server.asked) - len(asked) <= 1
    assert issues(made)["cut-off"] >= 1
    assert len({claim.model_dump_json(exclude={"id"}) for claim in made.claims}) == len(made.claims)


@pytest.mark.parametrize(
    "content", ["", "<think>Let me see. {", "<think>" + "hm " * 5_000], ids=["empty", "short", "long"]
)
def test_thinking_that_took_all_tokens_is_given_more_once(marked: MarkedArticle, content: str) -> None:
    thought = said(content, finish="length", reasoning_content="hm " * 900)
    with endpoint([thought, said(ANSWER)]) as (server, engine):
        made = record(marked, engine)
    assert (counts(made), issues(made)) == (WHOLE, {})
    limits = [asked.json["max_tokens"] for asked in server.asked]
    assert limits == [limits[0], 4 * limits[0]]
    assert len({asked.user for asked in server.asked}) == 1
    with endpoint(drafts(thought)) as (server, engine):
        made = record(marked, engine)
    assert len([asked for asked in server.asked if not asked.again]) == 2
    assert "cut off before it began" in told(made, "no-answer")
    assert len(made.claims) == 2


@pytest.mark.parametrize("play", [error(400, "no"), error(401), error(500), said("no"), said(None, refusal="no")])
def test_what_came_before_the_break_survives_whatever_comes_after(long: MarkedArticle, play: Play) -> None:
    first = '{"actors":["Ilse Varga","Tomas Renko"],"sources":[],"meetings":[],"claims":[{"by":"Varga","say":["s3: Pier 1 shall"]},{"by":"Ren'  # fmt: skip
    plays = iter([said(first, finish="length")])
    with endpoint(lambda asked: next(plays, play), attempts=2) as (_, engine):
        made = record(long, engine)
    assert made.claims[0].content[0].text == "Pier 1 shall"
    assert issues(made)["endpoint-failed"] + issues(made)["no-answer"] + issues(made)["refused"] == 2
    assert len(made.claims) == 30, "the rules' for the part without an answer"
