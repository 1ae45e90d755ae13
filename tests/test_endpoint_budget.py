"""Bounds on tokens and cost: a request that could pass one is not sent, and what was done before stays."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from cli_tools import ARTICLE, enter, run
from crowd import Crowd, article
from endpoint_tools import endpoint, issues, said, settings
from scripted_server import Asked, Play, ScriptedServer, completion, error

from summarizer import Summarizer
from summarizer.draft.endpoint import Endpoint, prices
from summarizer.draft.prompted import Request
from summarizer.draft.prompted.prompts import tokens
from summarizer.engines import EngineChoice
from summarizer.errors import UsageError
from summarizer.record import Summary

REQUEST = Request("a", "draft", [{"role": "user", "content": "word " * 100}], "f", {"properties": {"claims": {}}}, 100)
OBJECT = '{"claims": []}'


def spending(asked: Asked, content: str = OBJECT) -> Play:
    """An answer that takes all the tokens that it may."""
    used = {"prompt_tokens": tokens(asked.user), "completion_tokens": asked.json["max_tokens"]}
    return completion(content, usage=used)


def spent(server: ScriptedServer) -> int:
    return sum(tokens(asked.user) + asked.json["max_tokens"] for asked in server.asked)


@pytest.fixture
def priced(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousandth of a dollar a token, at whatever address."""

    def cost(model: str, base_url: str, usage: Mapping[str, int]) -> float:
        return (usage.get("input_tokens", 0) + usage.get("output_tokens", 0)) / 1_000

    monkeypatch.setattr(prices, "cost", cost)


@pytest.mark.parametrize("bound", ["max_tokens", "max_cost"])
@pytest.mark.parametrize("most", [0, 150, 1_000, 3_000])
def test_parallel_requests_never_pass_a_bound(priced: None, bound: str, most: int) -> None:
    with ScriptedServer(spending) as server:
        transport = Endpoint(settings(server, **{bound: most if bound == "max_tokens" else most / 1_000}))
        with ThreadPoolExecutor(16) as pool:
            replies = list(pool.map(transport.send, [REQUEST] * 40))
        transport.close()
    stopped = [reply for reply in replies if reply.code == "budget"]
    assert spent(server) <= most
    assert len(server.asked) + len(stopped) == 40
    assert len(server.asked) >= most // 400
    assert all(f"--{bound.replace('_', '-')} " in str(reply.problem) for reply in stopped)


@pytest.mark.parametrize(
    ("play", "least"),
    [("empty", 2), ("not counted", 2), ("500", 12), ("prose", 2)],
)
def test_every_attempt_counts(priced: None, play: str, least: int) -> None:
    """Answers that are of no use cost as much; those that an endpoint does not count are taken to have cost it all."""

    def script(asked: Asked) -> Play:
        if play == "not counted":
            return completion(OBJECT, usage={})
        return error(500) if play == "500" else spending(asked, "" if play == "empty" else "Hm.")

    with ScriptedServer(script) as server:
        transport = Endpoint(settings(server, max_tokens=900, attempts=6))
        replies = [transport.send(REQUEST) for _ in range(6)]
        transport.close()
    if play == "500":
        assert len(server.asked) == 36
        assert {reply.code for reply in replies} == {"endpoint"}
    else:
        assert least <= len(server.asked) <= 900 // 225
        assert replies[-1].code == "budget"


def test_what_is_done_is_kept() -> None:
    crowd = Crowd()

    def script(asked: Asked) -> Play:
        return replace(crowd._play(0, None, first=True), body=completion(crowd.answer(int(asked.user.partition("“Pier ")[2].split()[0])), usage={"prompt_tokens": 3_000, "completion_tokens": 500}).body)  # fmt: skip

    with endpoint(script, max_tokens=20_000) as (server, engine), Summarizer(engine=engine) as summarizer:
        found = list(summarizer.map(article(number) for number in range(20)))
    made = [one for one in found if isinstance(one, Summary)]
    assert len(made) == len(found) == 20
    stopped = [one for one in made if issues(one)["budget-failed"]]
    whole = [one for one in made if not issues(one)]
    assert (len(whole), len(stopped)) == (len(server.asked), 20 - len(server.asked))
    assert 2 <= len(whole) <= 20_000 // 3_500
    assert all(len(one.claims) == 1 for one in made), "the rules' where the model was not asked"
    assert all("--max-tokens 20000 could be passed" in issue.message for one in stopped for issue in one.issues if issue.code == "budget-failed")  # fmt: skip


def test_the_second_request_is_not_made_past_the_bound() -> None:
    wrong = Crowd.answer(0) | {"actors": ["Nobody"]}
    play = said(wrong, usage={"prompt_tokens": 9_000, "completion_tokens": 500})
    with endpoint([play], max_tokens=9_600) as (server, engine), Summarizer(engine=engine) as summarizer:
        made = summarizer.summarise(article(0))
    assert len(server.asked) == 1
    assert issues(made) == {"unknown-name": 1, "not-asked-again": 1}
    assert len(made.claims) == 1


def test_a_cost_is_told_only_where_tokens_are_counted(priced: None) -> None:
    with ScriptedServer([completion(OBJECT, usage={}), completion(OBJECT)]) as server:
        transport = Endpoint(settings(server))
        assert [transport.send(REQUEST).cost, transport.send(REQUEST).cost] == [None, 0.12]
        transport.close()


def test_a_bound_in_dollars_needs_a_price(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = EngineChoice(name="openai", base_url="http://127.0.0.1:1/v1", model="nobody-knows", max_cost=1.0)
    with pytest.raises(UsageError, match="there is no known price of 'nobody-knows'; use --max-tokens instead"):
        choice.make()
    work = enter(monkeypatch, tmp_path)
    (work / "a.txt").write_text(ARTICLE, encoding="utf-8")
    done = run("summarise", "a.txt", "--base-url", "https://models.example/v1", "--model", "nobody-knows", "--max-cost", "1", check=2)  # fmt: skip
    assert done.stdout == ""
    assert done.stderr.splitlines()[-1] == "summarizer: there is no known price of 'nobody-knows'; use --max-tokens instead of --max-cost"  # fmt: skip
    assert done.stderr.count("\n") <= 2


def test_a_known_price() -> None:
    spent = {"input_tokens": 1_000_000, "output_tokens": 1_000_000}
    both = prices.cost("gpt-4o-mini", "https://api.openai.com/v1", spent)
    assert both == pytest.approx(0.75)
    cached = prices.cost("gpt-4o-mini", "https://api.openai.com/v1", spent | {"cached_input_tokens": 1_000_000})
    assert cached == pytest.approx(0.675)
