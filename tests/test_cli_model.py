"""The commands around a model: what would be sent, what an endpoint can do, what is kept of its replies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_tools import enter

from summarizer.cli import main
from summarizer.draft.endpoint.settings import find

STORY = "VELMARK, May 14, 2024 (Coast Wire) -- Ilse Varga met Tomas Renko on Monday.\n\n“We agreed,” Varga said.\n"


@pytest.fixture(autouse=True)
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    work = enter(monkeypatch, tmp_path)
    (work / "story.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return work


def test_prompt_shows_the_messages_and_sends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prompt", "story.txt"]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("--- system\nYou are a careful news editor.")
    assert "--- user\n<article published=" in shown.out
    assert "[q1]“We agreed,” Varga said." in shown.out
    assert "tokens in 1 request" in shown.err


def test_prompt_as_json_is_what_the_api_gives(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prompt", "--json", "-q", "--no-hint", "story.txt"]) == 0
    shown = capsys.readouterr()
    (messages,) = json.loads(shown.out)
    assert [message["role"] for message in messages] == ["system", "user"]
    assert "<reading>" not in json.dumps(messages)
    assert shown.err == ""


def test_prompt_of_a_file_that_is_not_there_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prompt", "nowhere.txt"]) == 1
    assert capsys.readouterr().err.startswith("summarizer: nowhere.txt: ")


def test_doctor_without_an_endpoint_says_what_to_set(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 1
    assert "NO  endpoint     none is configured: set SUMMARIZER_BASE_URL" in capsys.readouterr().out


def test_doctor_of_an_address_where_nobody_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--base-url", "http://127.0.0.1:9/v1", "--model", "m", "--json"]) == 1
    found = {finding["check"]: finding for finding in json.loads(capsys.readouterr().out)}
    assert found["endpoint"]["ok"] is True
    assert found["verdict"] == {"check": "verdict", "ok": False, "told": "no mode works"}
    assert "cannot be reached" in found["json_schema"]["told"]


def test_the_cache_is_shown_and_cleared(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["cache"]) == 0
    assert capsys.readouterr().out == f"{tmp_path}/cache/summarizer/replies.sqlite3: 0 replies, 0.0 MB\n"
    assert main(["cache", "--clear", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["cleared"] == 0


@pytest.mark.parametrize(
    ("args", "line", "code"),
    [
        (["--engine", "openai"], "no model; name one with --model or SUMMARIZER_MODEL", 2),
        (["--engine", "openai", "--model", "m"], "no endpoint; set SUMMARIZER_BASE_URL", 2),
        (["--engine", "openai", "--model", "m", "--base-url", "ftp://x"], "is no http address", 2),
        (["--engine", "openai", "--model", "m", "--base-url", "http://u:p@x/v1"], "holds a user or password", 2),
        (["--engine", "replay"], "needs recordings; name their folder with --recordings", 2),
        (["--engine", "replay", "--recordings", "."], "no recordings there; make them with --record", 2),
        (["--engine", "gguf"], "no model; name a GGUF file with --model", 2),
        (["--engine", "gguf", "--model", "no.gguf"], "no model file 'no.gguf'", 2),
        (["--engine", "embedded", "--max-cost", "1"], "costs nothing to bound", 2),
        (["--engine", "gguf", "--model", "m", "--max-tokens", "1"], "costs nothing to bound", 2),
        (["--record", "there"], "--record is for a model", 2),
        (["--engine", "steam"], "there is no engine 'steam'", 2),
    ],
)
def test_what_cannot_be_meant_is_one_line(
    args: list[str], line: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarise", "story.txt", *args]) == code
    told = capsys.readouterr().err
    assert told.startswith("summarizer: ")
    assert line in told
    assert told.count("\n") == 1


def test_a_key_without_a_model_is_mentioned_and_not_used(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-planted")
    assert main(["summarise", "story.txt", "--json"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["provenance"]["engine"] == "embedded"
    assert "no model; name one with --model" in shown.err
    assert "sk-planted" not in shown.out + shown.err


def test_a_model_without_an_endpoint_is_mentioned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "story.txt", "--json", "--model", "m"]) == 0
    assert "a model is named, but no endpoint" in capsys.readouterr().err


def test_a_password_in_an_address_is_not_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarise", "story.txt", "--model", "m", "--base-url", "http://me:hush@127.0.0.1/v1"]) == 2
    assert "hush" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environ", "key"),
    [
        ({"OPENAI_API_KEY": "o"}, "o"),
        ({"OPENAI_API_KEY": "o", "OPENAI_BASE_URL": "http://a/v1"}, "o"),
        ({"OPENAI_API_KEY": "o", "SUMMARIZER_BASE_URL": "http://a/v1"}, None),
        ({"OPENAI_API_KEY": "o", "SUMMARIZER_BASE_URL": "https://api.openai.com/v1"}, "o"),
        ({"OPENAI_API_KEY": "o", "SUMMARIZER_API_KEY": "s", "SUMMARIZER_BASE_URL": "http://a/v1"}, "s"),
    ],
)
def test_openais_key_goes_to_openai_alone(environ: dict[str, str], key: str | None) -> None:
    assert find(environ=environ).key == key
