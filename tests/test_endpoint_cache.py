"""The cache of replies: a hit costs no request, parallel processes share it, and it never stands in the way."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cli_tools import enter, run
from endpoint_tools import ANSWER, STORY, WHOLE, counts, endpoint, issues, plus, record, said, settings, story
from mark_tools import DAY
from scripted_server import Play, ScriptedServer, completion, error

from summarizer.draft.endpoint import Endpoint
from summarizer.draft.endpoint.cache import Cache, default_path
from summarizer.draft.prompted import Reply, Request
from summarizer.mark import MarkedArticle, Marker

REQUEST = Request(
    "a", "draft", [{"role": "system", "content": "Hi."}, {"role": "user", "content": "Go."}], "f",
    {"type": "object", "properties": {"claims": {}}}, 100,
)  # fmt: skip
OBJECT = '{"claims": []}'
EACH = 40


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return story(marker)


def test_a_hit_costs_no_request(marked: MarkedArticle, tmp_path: Path) -> None:
    file = tmp_path / "replies.sqlite3"
    wrong = said(plus("claims", {"by": "Renko", "say": ["s4: the 13 piers"]}))
    records = []
    for requests in (2, 0, 0):
        with endpoint(lambda asked: said({"answers": []}) if asked.again else wrong, cache=file) as (server, engine):
            # one address for all three, as an endpoint has
            engine._transport.settings = replace(engine._transport.settings, base_url="http://one/v1")
            records.append(record(marked, engine))
            assert len(server.asked) == requests
    assert records[0].provenance.usage == {"requests": 2, "input_tokens": 200, "output_tokens": 40}
    assert records[1].provenance.usage == records[2].provenance.usage == {"from_cache": 2}
    assert (records[1].provenance.cost, counts(records[1])) == (None, WHOLE)
    assert len({made.model_dump_json(exclude={"provenance"}) for made in records}) == 1


KEYS: dict[str, Callable[[Request], Request]] = {
    "limit": lambda request: replace(request, limit=101),
    "system message": lambda request: replace(request, messages=[{"role": "system", "content": "Ho."}, request.messages[1]]),
    "article": lambda request: replace(request, messages=[request.messages[0], {"role": "user", "content": "Stay."}]),
    "schema": lambda request: replace(request, schema={**request.schema, "required": ["claims"]}),
    "name of the schema": lambda request: replace(request, schema_name="g"),
}  # fmt: skip


def test_what_a_reply_is_known_by(tmp_path: Path) -> None:
    with ScriptedServer([completion(OBJECT)]) as server:

        def sent(request: Request, **changed: str) -> int:
            before = len(server.asked)
            transport = Endpoint(settings(server, **changed), Cache(tmp_path / "replies.sqlite3"))
            assert transport.send(request).content == OBJECT
            transport.close()
            return len(server.asked) - before

        assert [sent(REQUEST), sent(REQUEST)] == [1, 0]
        for name, change in KEYS.items():
            assert [sent(change(REQUEST)), sent(change(REQUEST))] == [1, 0], name
        assert [sent(REQUEST, model="other"), sent(REQUEST, model="other")] == [1, 0]
        assert [
            sent(REQUEST, base_url=server.url.replace("127.0.0.1", "localhost")),
            sent(REQUEST, base_url=server.url + "/"),
        ] == [1, 0]
        assert sent(replace(REQUEST, article="b", purpose="other", deadline=1e9)) == 0
        assert sent(REQUEST, key="sk-other") == 0


@pytest.mark.parametrize(
    "play",
    [error(500), error(400, "content_filter"), said(None, refusal="No."), said("", finish="content_filter"), said("prose"), said("", finish="length"), said("x" * 5_000_000)],
    ids=["500", "filtered", "refused", "content filter", "prose", "all thought", "too long"],
)  # fmt: skip
def test_what_is_of_no_use_is_asked_for_anew(tmp_path: Path, play: Play) -> None:
    with ScriptedServer([play]) as server:
        transport = Endpoint(settings(server, attempts=1), Cache(tmp_path / "replies.sqlite3"))
        transport.send(REQUEST)
        before = len(server.asked)
        transport.send(REQUEST)
        assert len(server.asked) > before
        transport.close()
    assert Cache(tmp_path / "replies.sqlite3").kept().replies == 0


def hammer(path: str, worker: int) -> int:
    """Keeps and gets replies, its own and those that all share; the number of those that were not there again."""
    cache = Cache(Path(path))
    missed = 0
    for number in range(EACH):
        for key in (f"{worker}-{number}", f"shared-{number}"):
            cache.put(key, Reply(content=f"{key} {'x' * 200}"))
            kept = cache.get(key)
            missed += kept is None or not kept.content.startswith(f"{key} x")
    cache.close()
    return missed


def test_parallel_processes_share_one_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "replies.sqlite3"
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        missed = pool.starmap(hammer, [(str(path), worker) for worker in range(8)])
    assert missed == [0] * 8
    cache = Cache(path)
    assert cache.kept().replies == 9 * EACH
    assert cache.get(f"7-{EACH - 1}") is not None
    cache.close()


def test_what_was_not_used_for_longest_goes(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "replies.sqlite3", most_bytes=20_000)
    for number in range(200):
        cache.put(f"k{number}", Reply(content="x" * 900))
        assert cache.get("k0") is not None, "it is used all the time"
        assert cache.kept().bytes <= 22_000
    assert cache.kept().replies >= 12
    assert cache.get("k199") is not None
    assert cache.get("k1") is None
    cache.close()


def damage(path: Path, how: str) -> None:
    if how == "no database":
        path.write_bytes(b"not a database, by any means " * 200)
    elif how == "cut":
        path.write_bytes(path.read_bytes()[:3_000])
    elif how == "overwritten":
        content = path.read_bytes()
        path.write_bytes(content[:100] + b"\xff" * 4_000 + content[4_100:])
    elif how == "folder":
        path.unlink()
        path.mkdir()
    elif how == "another table":
        path.unlink()
        with sqlite3.connect(path) as other:
            other.execute("create table replies (a)")
        other.close()
    else:
        with sqlite3.connect(path) as other:
            other.execute("update replies set reply = ?", (how,))
        other.close()


@pytest.mark.parametrize("how", ["no database", "cut", "overwritten", "folder", "another table", "", "[]", "7", "{", '{"content": 7}', '{"content": null, "finish": null, "refusal": 7}'])  # fmt: skip
def test_a_corrupt_file_is_no_failure(marked: MarkedArticle, tmp_path: Path, how: str) -> None:
    file = tmp_path / "replies.sqlite3"
    with ScriptedServer([said(ANSWER)]) as server:
        with endpoint([said(ANSWER)], cache=file, base_url=server.url) as (_, engine):
            record(marked, engine)
        for left in tmp_path.glob("replies.sqlite3-*"):
            left.unlink()
        damage(file, how)
        with endpoint([said(ANSWER)], cache=file, base_url=server.url) as (_, engine):
            made = record(marked, engine)
            assert (counts(made), issues(made)) == (WHOLE, {})
        assert len(server.asked) == 2


def test_a_file_that_is_no_cache_is_cleared_away(tmp_path: Path) -> None:
    file = tmp_path / "replies.sqlite3"
    file.write_bytes(b"not a database, by any means " * 200)
    cache = Cache(file)
    cache.put("k", Reply(content="x"))
    assert (cache.get("k"), cache.kept().replies, cache.clear()) == (None, 0, 0)
    cache.put("k", Reply(content="x"))
    assert cache.get("k") is not None
    cache.close()


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = enter(monkeypatch, tmp_path)
    (work / "story.txt").write_text(STORY, encoding="utf-8")
    with ScriptedServer([said(ANSWER)]) as server:
        common = ("summarise", "story.txt", "--published", DAY.isoformat(), "--json", "--base-url", server.url, "--model", "m")  # fmt: skip
        one, other, anew = (json.loads(run(*common, *more, check=0).stdout) for more in ((), (), ("--no-cache",)))
        assert len(server.asked) == 2
    assert [made.pop("provenance")["usage"].get("from_cache") for made in (one, other, anew)] == [None, 1, None]
    assert one == other == anew
    told = json.loads(run("cache", "--json", check=0).stdout)
    assert (told["replies"], told["path"]) == (1, str(default_path()))
    assert json.loads(run("cache", "--clear", "--json", check=0).stdout)["cleared"] == 1
    assert Cache().kept().replies == 0
