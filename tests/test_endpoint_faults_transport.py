"""What an endpoint's failures to answer come to: retried, adapted to, or told in its own words; never a lost article."""

from __future__ import annotations

import email.utils
import gzip
import json
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from endpoint_tools import ANSWER, WHOLE, counts, drafts, endpoint, issues, record, said, story, told
from scripted_server import Asked, Play, Script, completion, error, json_play

from summarizer.draft.prompted import Options
from summarizer.errors import EndpointError, SummarizerError
from summarizer.mark import MarkedArticle, Marker

GOOD = said(ANSWER)
TRIES = 3
"""Attempts of a request in these tests."""


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return story(marker)


@dataclass(frozen=True)
class Row:
    """A fault before the good answer comes, or without end: what is asked and what comes out.

    ``whole`` is a record as the model gave it, else the rules' one, with the issue ``endpoint-failed`` that has ``words``.
    """

    name: str
    script: Script
    requests: int
    whole: bool = True
    words: str = ""


def passing(name: str, play: Play, words: str = "") -> list[Row]:
    """A fault that passes after one request, and the same without end."""
    return [Row(name, [play, GOOD], 2), Row(f"{name}, without end", [play], TRIES, whole=False, words=words)]


def later(seconds: float) -> str:
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


BODY = GOOD.body
ROWS = [
    Row("good", [GOOD], 1),
    *(row for status in (408, 409, 429, 500, 502, 503, 504, 529)
      for row in passing(str(status), error(status, f"sorry about the {status}"), f"answered {status}: sorry about the {status}")),
    *passing("HTML with 502", Play(502, b"<html><h1>Bad Gateway</h1></html>", type="text/html"), "answered 502: <html><h1>Bad Gateway"),
    *passing("HTML with 200", Play(200, b"<html>Please log in</html>", type="text/html"), "is no JSON: '<html>Please log in"),
    *passing("empty body", Play(200, b""), "is no JSON"),
    *passing("body cut in the middle", replace(GOOD, cut=len(BODY) // 2), "the connection broke"),
    *passing("reset in the middle", replace(GOOD, cut=len(BODY) // 2, reset=True), "the connection broke"),
    *passing("hung up without an answer", Play(200, b"{}", headers={"Content-Length": "bad"}), "127.0.0.1"),
    *passing("announced as gzip", replace(GOOD, headers={"Content-Encoding": "gzip"}), "the connection broke"),
    *passing("error object with 200", json_play({"error": {"message": "model overloaded"}}), "answered with an error: model overloaded"),
    *passing("error text with 200", json_play({"error": "model overloaded"}), "answered with an error: model overloaded"),
    *passing("no choices", json_play({"choices": []}), "holds no choice"),
    *passing("null choices", json_play({"choices": None}), "holds no choice"),
    *passing("choice without message", json_play({"choices": [{"text": "{}"}]}), "holds no choice"),
    *passing("a list", json_play([1, 2]), "holds no choice"),
    *passing("a number", json_play(7), "holds no choice"),
    *passing("null content", said(None), "the endpoint's answer is empty"),
    *passing("empty content", said(" \n"), "the endpoint's answer is empty"),
    *passing("tool call in place of content", completion(None, finish="tool_calls", tool_calls=[{"id": "1"}]), "is empty"),
    *passing("deeply nested body", Play(200, b"[" * 100_000), "is no JSON"),
    Row("retry-after in seconds", [error(429, retry_after="0"), GOOD], 2),
    Row("retry-after as a fraction", [error(429, retry_after="0.01"), GOOD], 2),
    Row("retry-after as a date", [error(503, retry_after=later(-5)), GOOD], 2),
    Row("retry-after-ms", [error(429, retry_after_ms="3", retry_after="3600"), GOOD], 2),
    *(Row(f"retry-after {nonsense!r}", [error(429, retry_after=nonsense), GOOD], 2)
      for nonsense in ("soon", "-3", "nan", "inf", "1e99", "", "Mon, 99 Foo 20000 99:99:99 GMT", "Fri, 01 Jan 0001 00:00:00 GMT")),
    Row("retry-after beyond the deadline", [error(429, "slow down", retry_after="86400"), GOOD], 1, False, "429: slow down"),
    Row("retry-after as a date beyond the deadline", [error(503, "later", retry_after=later(86_400)), GOOD], 1, False, "503: later"),
    Row("content as parts", [said([{"type": "text", "text": json.dumps(ANSWER)[:300]}, {"type": "text", "text": json.dumps(ANSWER)[300:]}])], 1),
    Row("missing usage", [completion(ANSWER, usage={})], 1),
    Row("usage of the wrong types", [completion(ANSWER, usage={"prompt_tokens": "9", "completion_tokens": -3, "prompt_tokens_details": 4})], 1),
    Row("missing finish reason", [completion(ANSWER, finish=None)], 1),
    Row("wrong content type", [replace(GOOD, type="text/plain")], 1),
    Row("gzip", [replace(GOOD, body=gzip.compress(BODY), headers={"Content-Encoding": "gzip"})], 1),
    Row("invalid UTF-8 beside the content", [replace(GOOD, body=BODY.replace(b"chatcmpl-1", b"\xff\xfe"))], 1),
    Row("dripping", [replace(GOOD, drip=0.0001)], 1),
    Row("10 MB", [said("x" * 10_000_000), GOOD], 1, False, "longer than 4 MB"),
    Row("10 MB of white space after the answer", [replace(GOOD, body=BODY + b" " * 10_000_000), GOOD], 1, False, "longer than 4 MB"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_fault_of_the_transport(marked: MarkedArticle, row: Row) -> None:
    with endpoint(row.script, attempts=TRIES) as (server, engine):
        made = record(marked, engine)
    assert len(server.asked) == row.requests
    assert made.provenance.usage["requests"] == row.requests
    assert [claim.content[0].start for claim in made.claims] == [123, 223]
    if row.whole:
        assert counts(made) == WHOLE
        assert issues(made, least="info") == {}
    else:
        assert issues(made)["endpoint-failed"] == 1
        assert row.words in told(made, "endpoint-failed")
        assert "the article: " in told(made, "endpoint-failed")


CONTEXT = "This model's maximum context length is 50 tokens. However, your messages resulted in 99 tokens."


def no_format(asked: Asked, *refused: str) -> Play | None:
    if asked.mode in refused:
        return error(400, f"'response_format' of type {asked.mode} is not supported with this model")
    return None


LEARNT: list[tuple[str, Callable[[Asked], Play], list[int], Callable[[Asked], bool]]] = [
    ("json_schema refused", lambda asked: no_format(asked, "json_schema") or GOOD, [2, 1], lambda last: last.mode == "json_object"),
    ("any response_format refused", lambda asked: no_format(asked, "json_schema", "json_object") or GOOD, [3, 1], lambda last: last.mode == "text"),
    ("refused without a reason", lambda asked: GOOD if asked.mode == "text" else error(400, "bad request"), [3, 1], lambda last: last.mode == "text"),
    ("schema taken and ignored", lambda asked: said("The article is about piers.") if asked.mode == "json_schema" else GOOD, [2, 1], lambda last: last.mode == "json_object"),
    ("max_completion_tokens", lambda asked: GOOD if "max_completion_tokens" in asked.json else error(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."), [2, 1],
     lambda last: "max_tokens" not in last.json and last.mode == "json_schema"),
    ("temperature", lambda asked: error(400, "Unsupported value: 'temperature' does not support 0") if "temperature" in asked.json else GOOD, [2, 1], lambda last: last.mode == "json_schema"),
]  # fmt: skip


@pytest.mark.parametrize(("script", "requests", "manner"), [row[1:] for row in LEARNT], ids=[row[0] for row in LEARNT])
def test_what_an_endpoint_does_not_take_is_learnt_once(
    marked: MarkedArticle, script: Script, requests: list[int], manner: Callable[[Asked], bool]
) -> None:
    with endpoint(script) as (server, engine):
        seen = 0
        for number in requests:
            made = record(marked, engine)
            assert (counts(made), issues(made)) == (WHOLE, {})
            assert (len(server.asked) - seen, manner(server.asked[-1])) == (number, True)
            seen = len(server.asked)


def test_what_one_article_made_fail_is_not_learnt(marked: MarkedArticle) -> None:
    plays = [error(400, "no")] * 3 + [said("I would rather not.")] * 3 + [GOOD]
    with endpoint(plays) as (server, engine):
        with pytest.raises(EndpointError, match="answered 400: no"):
            record(marked, engine)
        assert issues(record(marked, engine))["no-answer"] == 1
        assert counts(record(marked, engine)) == WHOLE
    assert [asked.mode for asked in server.asked] == ["json_schema", "json_object", "text"] * 2 + ["json_schema"]


FINAL = [
    ("400 always", error(400, "the moon is full"), 3, "answered 400: the moon is full"),
    ("400 about the key", error(400, "API key not valid. Please pass a valid API key."), 1, "API key not valid"),
    ("400 without words", Play(400, b""), 3, "answered 400: no reason given"),
    ("401", error(401, "Incorrect API key provided"), 1, "answered 401: Incorrect API key provided; set the key in SUMMARIZER_API_KEY"),
    ("403", error(403, "not in your country"), 1, "answered 403: not in your country; see what the key"),
    ("404", error(404, "The model `scripted` does not exist"), 1, "answered 404: The model `scripted` does not exist; check --base-url and --model"),
    ("404 in HTML", Play(404, b"<h1>nginx</h1>", type="text/html"), 1, "answered 404: <h1>nginx</h1>"),
    ("422", json_play({"detail": [{"msg": "extra fields not permitted"}]}, 422), 1, "answered 422: extra fields not permitted"),
    ("418", Play(418, b"short and stout", type="text/plain"), 1, "answered 418: short and stout"),
]  # fmt: skip


@pytest.mark.parametrize(("play", "requests", "words"), [row[1:] for row in FINAL], ids=[row[0] for row in FINAL])
def test_what_every_request_would_meet_fails_at_once_in_the_endpoint_s_words(
    marked: MarkedArticle, play: Play, requests: int, words: str
) -> None:
    with endpoint([play]) as (server, engine):
        with pytest.raises(EndpointError) as caught:
            record(marked, engine)
        assert words in str(caught.value)
        assert "\n" not in str(caught.value)
        assert len(server.asked) == requests


@pytest.mark.parametrize("play", [error(400, CONTEXT), error(413, "Request Entity Too Large"), error(400, "the request exceeds the available context size")], ids=["400", "413", "llama.cpp"])  # fmt: skip
def test_what_is_too_long_is_halved(marked: MarkedArticle, play: Play) -> None:
    with endpoint(lambda asked: GOOD if "[s4]" not in asked.user or "a part of a longer" in asked.user else play) as (
        server,
        engine,
    ):
        made = record(marked, engine)
    assert (counts(made), issues(made)) == (WHOLE, {})
    assert [len(asked.user) < len(server.asked[0].user) for asked in server.asked] == [False, True, True]


def test_what_is_too_long_however_short_is_left_to_the_rules(marked: MarkedArticle) -> None:
    with endpoint(drafts(error(400, CONTEXT))) as (server, engine):
        made = record(marked, engine)
    assert len([asked for asked in server.asked if not asked.again]) == 9, "whole, halves, quarters and two eighths"
    assert issues(made) == {"context-failed": 5}
    assert len(made.claims) == 2


def test_a_silent_endpoint_is_given_up_in_time(marked: MarkedArticle) -> None:
    with endpoint([Play(silent=True)], attempts=2, timeout=0.2) as (server, engine):
        made = record(marked, engine)
    assert len(server.asked) == 2
    assert "no answer from http://127.0.0.1" in told(made, "endpoint-failed")


@pytest.mark.parametrize("play", [replace(GOOD, drip=0.05), replace(GOOD, body=b" " * 9_000, drip=0.05)])
def test_a_body_that_comes_byte_by_byte_is_given_up_in_time(marked: MarkedArticle, play: Play) -> None:
    with endpoint([play], attempts=1, timeout=0.3) as (server, engine):
        made = record(marked, engine)
    assert len(server.asked) == 1
    assert "in time" in told(made, "endpoint-failed")


def test_the_deadline_of_an_article_holds_for_all_its_attempts(marked: MarkedArticle) -> None:
    with endpoint([Play(silent=True)], attempts=1_000, options=Options(seconds=0.5)) as (server, engine):
        made = record(marked, engine)
    assert 1 <= len(server.asked) < 10
    assert issues(made)["endpoint-failed"] == 1


def test_nobody_listens(marked: MarkedArticle) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with endpoint([GOOD], base_url=url, attempts=TRIES) as (_, engine):
            made = record(marked, engine)
    assert f"{url} cannot be reached" in told(made, "endpoint-failed")
    assert made.provenance.usage == {"requests": TRIES}


@pytest.mark.parametrize("status", [300, 301, 304, 307, 402, 405, 410, 415, 451, 499, 501, 511, 520, 599])
def test_every_other_status_is_an_issue_or_an_error_of_ours(marked: MarkedArticle, status: int) -> None:
    with endpoint([error(status)], attempts=1) as (_, engine):
        failure: object = None
        try:
            failure = told(record(marked, engine), "endpoint-failed")
        except SummarizerError as raised:
            failure = raised
    assert str(status) in str(failure)
