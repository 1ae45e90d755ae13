"""What reaches an endpoint beside the body: the address, the key, and nothing of the machine that asks."""

from __future__ import annotations

import platform
import time

import pytest
from endpoint_tools import ANSWER, said
from scripted_server import ScriptedServer

from summarizer.draft.endpoint.client import Client
from summarizer.draft.endpoint.settings import Settings


@pytest.mark.parametrize("end", ["", "/"])
def test_requests_share_nothing_but_where_they_go(end: str) -> None:
    with ScriptedServer([said(ANSWER)]) as server:
        client = Client(Settings(base_url=server.url + end, model="m", key="sk-0123456789", organization="org"))
        for words in ("one", "two"):
            client.complete([{"role": "user", "content": words}], {}, time.monotonic() + 10)
        client.close()
    assert not server.others
    assert [asked.json["messages"][0]["content"] for asked in server.asked] == ["one", "two"]
    for asked in server.asked:
        assert asked.headers["authorization"] == "Bearer sk-0123456789"
        assert asked.headers["openai-organization"] == "org"
        assert asked.headers["content-type"] == asked.headers["accept"] == "application/json"


def test_an_endpoint_is_not_told_on_what_it_is_asked() -> None:
    with ScriptedServer([said(ANSWER)]) as server:
        client = Client(Settings(base_url=server.url, model="m"))
        client.complete([{"role": "user", "content": "?"}], {}, time.monotonic() + 10)
        client.models()
        client.close()
    for asked in (*server.asked, *server.others):
        told = {name for name in asked.headers if name.startswith("x-stainless-")}
        assert told <= {"x-stainless-raw-response", "x-stainless-retry-count", "x-stainless-read-timeout"}
        said_of = " ".join(asked.headers.values())
        assert not any(of in said_of for of in (platform.system(), platform.machine(), platform.python_version()))
