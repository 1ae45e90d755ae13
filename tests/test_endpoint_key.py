"""The key goes to the endpoint and nowhere else, however hard the endpoint tries to hand it back."""

from __future__ import annotations

import json
import logging
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cli_tools import ARTICLE, enter, run
from endpoint_tools import ANSWER, STORY, compact, plus, said, story
from scripted_server import Asked, Play, ScriptedServer, completion, error, json_play

from summarizer import Summarizer
from summarizer.draft.embedded import fill
from summarizer.draft.endpoint import Endpoint
from summarizer.draft.endpoint.cache import Cache
from summarizer.draft.endpoint.client import Client
from summarizer.draft.endpoint.settings import Settings, find
from summarizer.draft.prompted import Options, PromptedEngine
from summarizer.draft.recordings import Recorder
from summarizer.engines import EngineChoice
from summarizer.errors import SummarizerError, UsageError
from summarizer.mark import Marker
from summarizer.pipeline import drive, steps

KEY = "sk-planted-0123456789abcdef"
BEARER = f"Bearer {KEY}"
IN_WORDS = f"the key {KEY} was used"
ECHOES: dict[str, Play] = {
    "401": error(401, f"Incorrect API key provided: {KEY}"),
    "400": error(400, IN_WORDS),
    "400 in another form": json_play({"detail": [{"input": {"authorization": BEARER}, "msg": ""}]}, 400),
    "403 in HTML": Play(403, f"<h1>{BEARER}</h1>".encode(), type="text/html"),
    "429": error(429, IN_WORDS, retry_after_ms="1"),
    "500": error(500, IN_WORDS, retry_after=KEY),
    "error with 200": json_play({"error": {"message": IN_WORDS}}),
    "no JSON": Play(200, BEARER.encode()),
    "refusal": said(None, refusal=IN_WORDS),
    "finish reason": completion(ANSWER, finish=KEY),
    "prose": said(IN_WORDS),
    "name": said(plus("actors", KEY)),
    "claim": said(plus("claims", {"by": KEY, "say": [f"s2: {KEY}"]})),
    "unknown section": said({**ANSWER, KEY: [KEY]}),
    "summary": said(plus("gist", {"text": IN_WORDS, "at": ["s2"]})),
    "escaped in the body": replace(said(plus("actors", KEY)), body=said(plus("actors", KEY)).body.replace(b"sk-", b"\\u0073k-")),
    "escaped in the content": said(compact(plus("actors", KEY)).replace("sk-", "\\u0073k-")),
    "filter": completion("", finish="content_filter"),
    "hung up": Play(200, b"{}", headers={"Content-Length": KEY}),
}  # fmt: skip


def echo(play: Play) -> Play:
    """The same, with the key in headers, too."""
    return replace(play, headers={"X-Echo": BEARER, "X-Request-Id": KEY, "WWW-Authenticate": BEARER, **play.headers})


@pytest.fixture
def nowhere(tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[Callable[..., None]]:  # fmt: skip
    """Checks texts, all output, all logs and all files of the test for the key."""
    caplog.set_level(logging.DEBUG)
    for name in list(logging.root.manager.loggerDict):
        logging.getLogger(name).setLevel(logging.NOTSET)

    def check(*texts: str) -> None:
        out, err = capfd.readouterr()
        logs = "\n".join(f"{logging.Formatter().format(entry)} {entry.args}" for entry in caplog.records)
        for where, text in [("output", out + err), ("logs", logs), *enumerate(texts)]:
            assert KEY not in text, where
        for path in tmp_path.rglob("*"):
            if path.is_file() and path.name != "summarizer.toml":
                assert KEY.encode() not in path.read_bytes(), path.name

    yield check
    check()


def everything(failure: BaseException | None) -> str:
    """An error as any reporter may show it, with all that led to it."""
    told = ""
    while failure is not None:
        told += f"{failure} {failure!r} {failure.args} {vars(failure)} " + "".join(traceback.format_exception(failure))
        failure = failure.__cause__ or failure.__context__
    return told


@pytest.mark.parametrize("name", ECHOES)
def test_an_endpoint_that_echoes_the_key(
    marker: Marker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, nowhere: Callable[..., None]
) -> None:
    monkeypatch.setenv("SUMMARIZER_API_KEY", KEY)
    marked = story(marker)

    def script(asked: Asked) -> Play:
        assert asked.headers["authorization"] == BEARER
        return echo(said({"answers": [{"question": 0, "claims": [KEY]}]}) if asked.again else ECHOES[name])

    with ScriptedServer(script) as server:
        found = find(server.url, "scripted")
        settings = replace(found.settings(), wait=0.001, attempts=2)
        recorder = Recorder(Endpoint(settings, Cache(tmp_path / "replies.sqlite3")), tmp_path / "recordings")
        engine = PromptedEngine(recorder, Options())
        told = ""
        try:
            told = drive(steps(marked, engine, "pipe 1", time.perf_counter(), fill), engine).to_json()
        except SummarizerError as failure:
            told = everything(failure)
        told += repr([settings, found, recorder, engine, vars(engine), marked, server.url])
        engine.close()
    assert server.asked
    nowhere(told)


def test_the_logs_are_looked_at(marker: Marker, caplog: pytest.LogCaptureFixture) -> None:
    """The headers that hold the key are logged, with something in its place."""
    caplog.set_level(logging.DEBUG)
    with ScriptedServer([echo(said(ANSWER))]) as server:
        client = Client(Settings(server.url, "scripted", key=KEY))
        client.complete([{"role": "user", "content": "?"}], {}, time.monotonic() + 20)
        client.close()
    assert "[key]" in caplog.text
    assert KEY not in caplog.text


def test_no_object_shows_it() -> None:
    settings = Settings("http://127.0.0.1:1/v1", "m", key=KEY, organization="org")
    choice = EngineChoice(name="openai", base_url="http://127.0.0.1:1/v1", model="m", secrets={"api-key": KEY})
    found = find("http://127.0.0.1:1/v1", "m", secrets={"api-key": KEY})
    assert (found.key, settings.key) == (KEY, KEY)
    engine = choice.make()
    assert engine is not None
    with Summarizer(engine=choice) as summarizer:
        for one in (settings, choice, found, engine, summarizer, summarizer.engine, Client(settings), Endpoint(settings), choice.told()):  # fmt: skip
            assert KEY not in f"{one} {one!r}"
    engine.close()


@pytest.mark.parametrize("key", ["sk-plan…ted", "sk-plan ted", "sk-plan\nted", "sk-plan\0ted", "“sk-planted”"])
def test_a_key_that_cannot_be_sent_is_not_quoted(key: str) -> None:
    for name in ("key", "organization"):
        with pytest.raises(UsageError, match=f"the {name} holds a character that no {name} has") as caught:
            Settings("http://127.0.0.1:1/v1", "m", **{name: key})
        assert "plan" not in everything(caught.value)


def test_where_the_key_comes_from() -> None:
    secrets = {"api-key": f" {KEY}\n", "organization": "org "}
    assert find("http://a/v1", "m", environ={"OPENAI_API_KEY": "other"}, secrets=secrets).key == KEY
    assert find("http://a/v1", "m", environ={"SUMMARIZER_API_KEY": "own"}, secrets=secrets).key == "own"
    assert find("http://a/v1", "m", environ={"OPENAI_API_KEY": "other"}).key is None
    assert find(None, "m", environ={"OPENAI_API_KEY": "other"}).key == "other"
    assert find("http://a/v1", "m", environ={}, secrets=secrets).organization == "org"


@pytest.mark.parametrize(
    ("name", "place"),
    [("401", "environment"), ("400", "summarizer.toml"), ("claim", "summarizer.toml"), ("429", "environment")],
)
def test_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, place: str, nowhere: Callable[..., None]
) -> None:
    work = enter(monkeypatch, tmp_path)
    (work / "story.txt").write_text(STORY if name != "400" else ARTICLE, encoding="utf-8")
    env = {"SUMMARIZER_DEBUG": "1", "OPENAI_LOG": "debug", "XDG_CACHE_HOME": str(tmp_path / "cache")}
    if place == "environment":
        env["SUMMARIZER_API_KEY"] = KEY
    else:
        (work / "summarizer.toml").write_text(f"api-key = {json.dumps(KEY)}\n", encoding="utf-8")
    with ScriptedServer([echo(ECHOES[name])]) as server:
        done = run("summarise", "story.txt", "--json", "--engine", "openai", "--base-url", server.url, "--model", "m", "--record", "kept", env=env)  # fmt: skip
    assert {asked.headers["authorization"] for asked in server.asked} == {BEARER}
    assert done.returncode == (1 if name in ("401", "400") else 0)
    assert "Traceback" in done.stderr or done.returncode == 0
    nowhere(done.stdout, done.stderr)


def test_a_short_key_is_a_word_like_any_other() -> None:
    """Local servers are given keys such as "none" or "k", which stand in answers for other reasons."""
    with ScriptedServer([said(ANSWER)]) as server:
        reply = Client(Settings(base_url=server.url, model="m", key="e")).complete(
            [{"role": "user", "content": "?"}], {}, time.monotonic() + 10
        )
    assert json.loads(reply.content) == ANSWER
