"""``summarizer doctor``: what an endpoint can do, whatever it says of its models."""

from __future__ import annotations

from dataclasses import replace

import pytest
from endpoint_tools import said
from scripted_server import Asked, Play, ScriptedServer, error, json_play

from summarizer.draft.endpoint.examine import Finding, examine
from summarizer.draft.endpoint.settings import Found

NAMES = said('{"names": ["Ada", "Grace"]}')
LISTS: dict[str, tuple[Play, str]] = {
    "listed": (json_play({"object": "list", "data": [{"id": "m", "object": "model", "context_length": 4_096}]}), "m"),
    "none": (json_play({"object": "list", "data": []}), "none listed"),
    "404": (error(404, "no such page"), "not listed: "),
    "500": (error(500, "ouch"), "answered 500: ouch"),
    "HTML": (Play(200, b"<html>", type="text/html"), "not listed: "),
    "a list": (json_play([1]), "not listed: "),
    "null": (json_play({"data": None}), "not listed: "),
    "no JSON": (Play(200, b"{"), "not listed: "),
    "cut": (replace(json_play({"data": []}), cut=3), "not listed: "),
}


def by_check(findings: list[Finding]) -> dict[str, Finding]:
    return {finding.check: finding for finding in findings}


@pytest.mark.parametrize(("models", "told"), LISTS.values(), ids=LISTS)
def test_an_endpoint_that_works_whatever_it_lists(models: Play, told: str) -> None:
    with ScriptedServer([NAMES], models) as server:
        found = by_check(examine(Found(server.url, "m", "sk-planted", None)))
    assert told in found["models"].told
    assert "sk-planted" not in repr(found)
    assert (found["json_schema"].ok, found["json_object"].ok, found["text"].ok, found["verdict"].ok) == (True,) * 4
    assert found["context"].told.startswith("4096 tokens" if told == "m" else "not told")
    assert [asked.mode for asked in server.asked] == ["json_schema", "json_object", "text"]


def test_an_endpoint_of_few_manners() -> None:
    def script(asked: Asked) -> Play:
        if "max_tokens" in asked.json:
            return error(400, "use max_completion_tokens")
        if asked.mode == "json_schema":
            return error(400, "response_format is not known here")
        return NAMES if asked.mode == "json_object" else said("Ada and Grace.")

    with ScriptedServer(script) as server:
        found = by_check(examine(Found(server.url, "m", None, None)))
    assert (found["json_schema"].ok, found["json_object"].ok, found["text"].ok, found["verdict"].ok) == (
        False,
        True,
        False,
        True,
    )
    assert "response_format is not known here" in found["json_schema"].told
    assert "Ada and Grace." in found["text"].told


def test_a_wrong_key_is_asked_with_once() -> None:
    with ScriptedServer([error(401, "bad key sk-planted")]) as server:
        found = by_check(examine(Found(server.url, "m", "sk-planted", None)))
    assert len(server.asked) == 1
    assert (found["verdict"].ok, "sk-planted" in repr(found)) == (False, False)
