from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from markdown_it import MarkdownIt
from write_example import example

from summarizer.record import Sentence, Summary
from summarizer.write import Format, render, stream


def records() -> list[Summary]:
    separators = 'next line \x85, line separator \u2028, paragraph \u2029, quote ", brace }'
    return [example(), example(headline=Sentence(text=separators, evidence=[]))]


def joined(summaries: list[Summary], fmt: Format, *, several: bool) -> str:
    return "".join(stream(summaries, fmt, several=several))


def test_json_is_the_whole_record_and_ends_in_a_line_break() -> None:
    shown = render(example(), Format.JSON)
    assert Summary.model_validate_json(shown) == example()
    assert shown.startswith('{\n  "schema_version": "1.0",\n')
    assert shown.endswith("\n}\n")


def test_json_of_several_inputs_is_an_array() -> None:
    shown = joined(records(), Format.JSON, several=True)
    assert json.loads(shown) == [json.loads(record.to_json()) for record in records()]
    assert shown.startswith('[\n  {\n    "schema_version": "1.0",\n')
    assert shown.endswith("\n  }\n]\n")


def test_json_of_one_input_is_an_object() -> None:
    assert joined(records()[:1], Format.JSON, several=False) == render(example(), Format.JSON)


def test_json_of_several_inputs_that_all_failed_is_an_empty_array() -> None:
    assert joined([], Format.JSON, several=True) == "[]\n"


@pytest.mark.parametrize("fmt", list(Format))
def test_one_input_that_failed_gives_nothing(fmt: Format) -> None:
    assert joined([], fmt, several=False) == ""


def test_jsonl_is_one_line_a_record() -> None:
    shown = joined(records(), Format.JSONL, several=True)
    assert shown.count("\n") == 2
    assert [Summary.model_validate_json(line) for line in shown[:-1].split("\n")] == records()


def test_text_has_a_rule_between_records() -> None:
    one, two = (render(record, Format.TEXT, width=60) for record in records())
    shown = "".join(stream(records(), Format.TEXT, several=True, width=60))
    assert shown == f"{one}\n{'═' * 60}\n\n{two}"


def test_markdown_has_a_rule_between_records() -> None:
    tokens = MarkdownIt("commonmark").parse(joined(records(), Format.MARKDOWN, several=True))
    types = [token.type for token in tokens if token.type == "hr" or token.tag == "h1"]
    assert types == ["heading_open", "heading_close", "hr", "heading_open", "heading_close"]


@pytest.mark.parametrize("fmt", list(Format))
def test_a_record_is_out_before_the_next_is_made(fmt: Format) -> None:
    made: list[int] = []

    def slowly() -> Iterator[Summary]:
        for number, record in enumerate(records()):
            made.append(number)
            yield record

    pieces = stream(slowly(), fmt, several=True)
    next(pieces)
    assert made == [0]


@pytest.mark.parametrize("fmt", list(Format))
def test_the_same_record_gives_the_same_string(fmt: Format) -> None:
    assert render(example(), fmt, width=70, colour=True) == render(example(), fmt, width=70, colour=True)
