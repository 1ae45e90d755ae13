"""Recordings: the same record without a network, and a miss that says what differs."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cli_tools import enter, run
from endpoint_tools import ANSWER, STORY, WHOLE, counts, drafts, endpoint, issues, plus, record, said, sound, story
from mark_tools import DAY
from scripted_server import ScriptedServer, error

from summarizer import Summarizer
from summarizer.article import Article
from summarizer.draft.endpoint import Endpoint, Settings
from summarizer.draft.prompted import Options, PromptedEngine, Request
from summarizer.draft.recordings import Recorder, Replay
from summarizer.errors import ReplayError, SummarizerError, UsageError
from summarizer.mark import Marker

WRONG = said(plus("claims", {"by": "Renko", "say": ["s4: the 13 piers"]}))


@pytest.fixture
def recorded(marker: Marker, tmp_path: Path) -> tuple[Path, str]:
    """A folder with a draft and a second request of the story, and the record that was made."""
    folder = tmp_path / "recorded"
    with endpoint(drafts(WRONG)) as (_, engine):
        engine._transport = Recorder(engine._transport, folder)
        made = record(story(marker), engine)
    return folder, made.model_dump_json(exclude={"provenance"})


def replaying(folder: Path, **options: Any) -> PromptedEngine:
    return PromptedEngine(Replay(folder), Options(**options))


def test_a_replay_gives_the_same_record_without_a_network(marker: Marker, recorded: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    folder, before = recorded
    monkeypatch.setattr("socket.socket.connect", None)
    made = record(story(marker), replaying(folder))
    assert made.model_dump_json(exclude={"provenance"}) == before
    assert (counts(made), issues(made)) == (WHOLE, {"not-in-text": 1})
    told = made.provenance
    assert (told.engine, told.model, told.attempts, told.usage["output_tokens"]) == ("replay", "scripted", 1, 40)


def test_people_can_read_them(recorded: tuple[Path, str]) -> None:
    folder, _ = recorded
    (draft,) = folder.glob("*.draft.*.json")
    (again,) = folder.glob("*.again.*.json")
    exchange = json.loads(draft.read_text(encoding="utf-8"))
    assert exchange["model"] == "scripted"
    assert "[s4] Renko said the 12 piers would be mended in [d3]October." in exchange["user"]
    assert json.loads(again.read_text(encoding="utf-8"))["reply"]["content"] == ['{"answers": []}']
    assert {path.suffix for path in (folder / "shared").iterdir()} == {".txt", ".json"}
    assert (
        (folder / "shared" / exchange["system"]).read_text(encoding="utf-8").startswith("You are a careful news editor")
    )
    assert not list(folder.rglob("*.part"))


def test_what_failed_is_not_recorded(marker: Marker, tmp_path: Path) -> None:
    with endpoint([error(500)], attempts=1) as (_, engine):
        engine._transport = Recorder(engine._transport, tmp_path / "recorded")
        assert issues(record(story(marker), engine))["endpoint-failed"] == 1
    with pytest.raises(UsageError, match="no recordings there"):
        Replay(tmp_path / "recorded")


DIFFERENCES: list[tuple[str, Callable[[Request], Request], str]] = [
    ("schema", lambda request: replace(request, schema={"type": "object"}), "the schema of the answer differs from"),
    ("limit", lambda request: replace(request, limit=7), "the limit of tokens differs from"),
    ("prompt", lambda request: replace(request, messages=[{"role": "system", "content": "Hi."}, request.messages[1]]), r"the system message \(prompt\) differs from"),
    ("line", lambda request: with_user(request, lambda text: text.replace("12 piers", "13 piers")), r"the article's message differs from the recording, first in line 6: '\[s4\] Renko said the 12 piers .*' was recorded, '\[s4\] Renko said the 13 piers .*' is asked"),
    ("end of a line", lambda request: with_user(request, lambda text: text.replace("customs house on [d2]Monday", "customs house on [d2]Tuesday")), r"first in line 3: '.*\[d2\]Monday.' was recorded, '.*\[d2\]Tuesday.' is asked"),
    ("length", lambda request: with_user(request, lambda text: text + "\nMore."), r"the article's message differs from the recording, first in line \d+: '' was recorded, 'More.' is asked"),
    ("purpose", lambda request: replace(request, purpose="draft-s1-s2", limit=7), "no recording of 'draft-s1-s2': there is none of this article and purpose"),
    ("article", lambda request: replace(request, article="other", limit=7), "there is none of this article and purpose"),
]  # fmt: skip


def with_user(request: Request, change: Callable[[str], str]) -> Request:
    system, user = request.messages
    return replace(request, messages=[system, user | {"content": change(user["content"])}])


@pytest.mark.parametrize(("change", "words"), [row[1:] for row in DIFFERENCES], ids=[row[0] for row in DIFFERENCES])
def test_a_miss_names_what_differs(marker: Marker, recorded: tuple[Path, str], change: Callable[[Request], Request], words: str) -> None:  # fmt: skip
    folder, _ = recorded
    replay = Replay(folder)
    session = replaying(folder).open(story(marker), None)
    session = PromptedEngine(replay, Options()).open(story(marker), session._reference)
    (asked,) = next(session.draft())
    exchange = json.loads(next(folder.glob("*.draft.*.json")).read_text(encoding="utf-8"))
    asked = with_user(asked, lambda _: "\n".join(exchange["user"]))
    assert replay.send(asked).finish == "stop"
    with pytest.raises(ReplayError, match=words) as caught:
        replay.send(change(asked))
    assert "record it anew with --record" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_another_model_and_another_prompt_are_missed_in_the_pipeline(marker: Marker, recorded: tuple[Path, str]) -> None:  # fmt: skip
    folder, _ = recorded
    with pytest.raises(ReplayError, match="the model differs from the recording"):
        record(story(marker), PromptedEngine(Replay(folder, "other"), Options()))
    with pytest.raises(
        ReplayError,
        match=r"the system message \(prompt\), the article's message differ from the recording, first in line",
    ):
        record(story(marker), replaying(folder, hint=False))
    with pytest.raises(ReplayError, match="there is none of this article"):
        record(story(marker, STORY.replace("12", "14")), replaying(folder))


def test_recordings_of_two_models(marker: Marker, recorded: tuple[Path, str]) -> None:
    folder, _ = recorded
    with endpoint(drafts(said(ANSWER)), model="better") as (_, engine):
        engine._transport = Recorder(engine._transport, folder)
        record(story(marker), engine)
    with pytest.raises(UsageError, match="has recordings of better, scripted; name one with --model"):
        Replay(folder)
    assert issues(record(story(marker), PromptedEngine(Replay(folder, "better"), Options()))) == {}


BROKEN = ["", "[]", "null", "7", "{", '{"article": "a"}', "\ufffd\0", "[" * 100_000]
DAMAGED: dict[str, Any] = {
    "user": "one text", "model": None, "reply": {}, "system": "gone.txt", "schema": 7, "article": None, "purpose": 7,
}  # fmt: skip


@pytest.mark.parametrize("damage", [*BROKEN, *DAMAGED, "content", "usage"])
def test_a_broken_file_is_one_clear_line(recorded: tuple[Path, str], damage: str) -> None:
    folder, _ = recorded
    path = next(folder.glob("*.draft.*.json"))
    exchange = json.loads(path.read_text(encoding="utf-8"))
    if damage in ("content", "usage"):
        exchange["reply"][damage] = 7
    elif damage in DAMAGED:
        exchange[damage] = DAMAGED[damage]
    path.write_text(damage if damage in BROKEN else json.dumps(exchange), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        Replay(folder)
    assert str(caught.value).startswith(f"{path} is no recording (")
    assert str(caught.value).endswith("remove it, or record it anew")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < len(str(path)) + 300


def test_a_folder_that_cannot_be_written(tmp_path: Path, marker: Marker) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    inner = Endpoint(Settings("http://127.0.0.1:1/v1", "m"))
    with pytest.raises(UsageError, match=r"--record .*: .*; name a folder that can be written"):
        Recorder(inner, tmp_path / "file")
    inner.close()
    with endpoint([said(ANSWER)]) as (_, engine):
        engine._transport = Recorder(engine._transport, tmp_path / "later")
        (tmp_path / "later" / "shared").rmdir()
        with pytest.raises(UsageError, match=r"--record .*later: No such file"):
            record(story(marker), engine)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a b\nc", "日本" * 100, "http://x.test/?a=b&c=d", "."])
def test_any_article_s_name_makes_a_file_name(tmp_path: Path, name: str) -> None:
    article = Article(id=name, text=STORY, published=DAY)
    with endpoint([said(ANSWER)]) as (_, engine):
        engine._transport = Recorder(engine._transport, tmp_path / "in" / "side")
        with Summarizer(engine=engine) as summarizer:
            made = summarizer.summarise(article)
    with Summarizer(engine="replay", recordings=tmp_path / "in" / "side") as again:
        played = again.summarise(article)
    assert played.claims == made.claims
    sound(played, STORY)
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = enter(monkeypatch, tmp_path)
    (work / "story.txt").write_text(STORY, encoding="utf-8")
    common = ("summarise", "story.txt", "--published", DAY.isoformat(), "--json")
    with ScriptedServer([said(ANSWER)]) as server:
        first = run(*common, "--base-url", server.url, "--model", "m", "--record", "kept", check=0)
    again = run(*common, "--engine", "replay", "--recordings", "kept", check=0)
    one, other = json.loads(first.stdout), json.loads(again.stdout)
    assert (one.pop("provenance")["engine"], other.pop("provenance")["engine"]) == ("openai", "replay")
    assert one == other
    missed = run(*common, "--engine", "replay", "--recordings", "kept", "--no-hint", check=SummarizerError.exit_code)
    assert "story.txt: no recording of 'draft': the system message (prompt)" in missed.stderr
    assert missed.stderr.count("\n") == 1
