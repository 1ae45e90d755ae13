from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer
from cli_tools import enter, run

from summarizer.cli import app, config, main


@pytest.fixture(autouse=True)
def work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    return enter(monkeypatch, tmp_path)


@pytest.fixture
def user(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "config" / "summarizer" / "config.toml"
    path.parent.mkdir(parents=True)
    return path


def defaults() -> dict[str, Any]:
    return config.defaults(typer.main.get_command(app))


def of_summarise() -> dict[str, Any]:
    """The settings of the commands that take articles."""
    return {name: settings for name, settings in defaults().items() if name in ("summarise", "summarize")}


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    """The line on standard error of a run that any input would let come further."""
    assert main(["summarise", "nowhere.txt"]) == 2
    line = capsys.readouterr().err
    assert re.fullmatch(r"summarizer: [^\n]+\n", line)
    return line


def test_no_file_sets_nothing() -> None:
    assert of_summarise() == {"summarise": {}, "summarize": {}}
    assert not any(defaults()["eval"].values())


def test_both_spellings_of_the_command_take_the_same_settings(work: Path) -> None:
    (work / "summarizer.toml").write_text('nlp-model = "x"\nallow_private = true\npublished = 2025-10-11\n')
    wanted = {"nlp_model": "x", "allow_private": True, "published": "2025-10-11"}
    assert of_summarise() == {"summarise": wanted, "summarize": wanted}


def test_the_project_goes_before_the_user(work: Path, user: Path) -> None:
    user.write_text('outlet = "user"\nplace = "user"\n')
    (work / "summarizer.toml").write_text('outlet = "project"\n')
    assert defaults()["summarise"] == {"outlet": "project", "place": "user"}


def test_the_nearest_project_file_counts(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (work / "summarizer.toml").write_text('outlet = "far"\nplace = "far"\n')
    near = work / "a" / "b"
    near.mkdir(parents=True)
    monkeypatch.chdir(near)
    assert defaults()["summarise"] == {"outlet": "far", "place": "far"}
    (work / "a" / "summarizer.toml").write_text('outlet = "near"\n')
    assert defaults()["summarise"] == {"outlet": "near"}


def test_flag_before_environment_before_project_before_user(
    work: Path, user: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def seen(*args: str) -> str:
        assert main(["summarise", "nowhere.txt", *args]) == 2
        found = re.search(r"'(\w+)'", capsys.readouterr().err.partition("summarizer: ")[2].replace("'--format'", ""))
        assert found is not None
        return found[1]

    user.write_text('format = "of_user"\n')
    assert seen() == "of_user"
    (work / "summarizer.toml").write_text('format = "of_project"\n')
    assert seen() == "of_project"
    monkeypatch.setenv("SUMMARIZER_FORMAT", "of_environment")
    assert seen() == "of_environment"
    assert seen("--format", "of_flag") == "of_flag"


def test_an_unknown_key_is_named_with_its_file(user: Path, capsys: pytest.CaptureFixture[str]) -> None:
    user.write_text('oulet = "x"\n')
    line = refused(capsys)
    assert f"summarizer: {user}: unknown key 'oulet'; known are " in line
    assert ", outlet, " in line


@pytest.mark.parametrize("key", ["help", "version", "json", "install-completion", "summarise"])
def test_not_everything_is_a_setting(work: Path, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "summarizer.toml").write_text(f"{key} = true\n")
    assert f"unknown key '{key}'" in refused(capsys)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"outlet = ", "not valid TOML"),
        (b'outlet = "\xff"', "not valid TOML"),
        (b'strict = "yes"', "'strict' must be true or false"),
        (b"outlet = true", "'outlet' must be text in quotes"),
        (b'outlet = ["a"]', "'outlet' must be text in quotes"),
        (b"[outlet]\nname = 1", "'outlet' must be text in quotes"),
    ],
)
def test_a_broken_file_is_one_line(work: Path, content: bytes, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = work / "summarizer.toml"
    path.write_bytes(content)
    line = refused(capsys)
    assert line.startswith(f"summarizer: {path}: ")
    assert words in line


def test_a_value_that_an_option_refuses_is_blamed_on_its_file(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "summarizer.toml").write_text('format = "xml"\n')
    assert f"(set in {work / 'summarizer.toml'})" in refused(capsys)


def test_a_value_that_an_option_refuses_is_blamed_on_its_variable(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUMMARIZER_FORMAT", "xml")
    assert "(set by SUMMARIZER_FORMAT)" in refused(capsys)


def test_every_option_but_json_has_a_variable_named_like_it() -> None:
    command: Any = typer.main.get_command(app)
    options = [param for param in command.commands["summarise"].params if param.param_type_name == "option"]
    variables = {max(param.opts, key=len): param.envvar for param in options}
    assert variables.pop("--json") is None
    assert variables == {name: "SUMMARIZER_" + name.strip("-").replace("-", "_").upper() for name in variables}
    assert len(variables) == 21


def test_a_broken_file_leaves_the_help_readable(work: Path) -> None:
    (work / "summarizer.toml").write_text("broken [")
    assert run("summarise", "--help", check=0).stdout.startswith("Usage: ")


def test_a_key_comes_from_a_file_and_is_no_option(work: Path, user: Path) -> None:
    user.write_text('api-key = "sk-user"\norganization = "org-user"\n')
    assert config.secrets() == {"api-key": "sk-user", "organization": "org-user"}
    (work / "summarizer.toml").write_text('api_key = "sk-project"\noutlet = "Wire"\n')
    assert config.secrets() == {"api-key": "sk-project", "organization": "org-user"}
    assert defaults()["summarise"] == {"outlet": "Wire"}
    assert not any("key" in option for command in defaults().values() for option in command)


def test_a_key_that_is_no_text_is_one_line(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "summarizer.toml").write_text("api-key = 5\n")
    assert "'api-key' must be text in quotes" in refused(capsys)


def test_a_projects_file_sends_no_key_anywhere(work: Path, user: Path, capsys: pytest.CaptureFixture[str]) -> None:
    user.write_text('base-url = "http://127.0.0.1:1/v1"\n')
    assert defaults()["summarise"] == {"base_url": "http://127.0.0.1:1/v1"}
    (work / "summarizer.toml").write_text('base_url = "https://elsewhere.example/v1"\n')
    assert "a project's file sets no 'base-url'; put it into" in refused(capsys)
