"""A request's body, part of which is written once: the same bytes as if it were written whole, each time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer.draft.endpoint.body import Bodies
from summarizer.draft.endpoint.modes import LADDER, Manner
from summarizer.draft.prompted import Request

FORMS: list[dict[str, Any]] = [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}]


def test_bodies_are_written_to_the_byte_as_whole() -> None:
    bodies = Bodies()
    for system, user, form in (
        ("Sie ‚lesen‘", 'one "q1" \\ \u2028', 0),
        ("Sie ‚lesen‘", "two", 1),
        ("you read", "", 0),
    ):
        messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
        for mode in LADDER:
            request = Request("id", "draft", messages, "form", FORMS[form], 100)
            body = {"model": "m", "messages": messages, **Manner().parameters(request, mode)}
            whole = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            assert [bodies.written(body), bodies.written(body)] == [whole.encode()] * 2


def test_half_a_character_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        Bodies().written({"messages": [{"role": "user", "content": "\ud800"}]})
