"""CPU time of a record beyond marking, against the bare ``openai`` client making the same calls::

    python eval/bench/overhead.py

An endpoint in another process answers with the labels of ``eval/gold/dev``, written as a model would write them; of
every second article a claim is left out, which a second request asks for. All is marked before the clock starts. Then,
article by article in turns, CPU time of this process is taken of the pipeline from the marks to the record, and of
``chat.completions.create`` with the same messages, parameters and answers. Milliseconds are an article's, with the
rules' reading in the prompt and without it; "the rules" make the record that a model's is held against, as the embedded
engine makes it. They have read the article before either side's turn, for whoever sends has read something before,
and what a processor has just done it does faster.
"""

from __future__ import annotations

import json
import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from typing import Any
from unittest.mock import patch

import openai
from articles import parser, told

from summarizer import pipeline
from summarizer.draft import Draft
from summarizer.draft.embedded import fill
from summarizer.draft.endpoint import Endpoint, Settings
from summarizer.draft.endpoint.modes import Manner
from summarizer.draft.prompted import Options, PromptedEngine, Reply, Request
from summarizer.draft.prompted.encode import answer_of
from summarizer.draft.prompted.messages import lines
from summarizer.evaluate.gold_set import load_checked
from summarizer.evaluate.label_draft import draft_of_label
from summarizer.evaluate.runner import article_of
from summarizer.ground import Grounder
from summarizer.mark import MarkedArticle, Marker
from summarizer.pipeline import drive, steps

KEY = "sk-scripted-0123456789"
Calls = list[tuple[Request, str]]
"""Requests, each with what is answered."""


class Labelled:
    """A transport that answers for one article with its label, then with what that left out, and keeps the calls."""

    name = "labelled"
    model: str | None = "scripted"

    def __init__(self, marked: MarkedArticle, label: Draft, *, whole: bool, hint: bool) -> None:
        claims = label.claims if whole else label.claims[:-1]
        first = answer_of(marked, label.model_copy(update={"claims": claims}), fill(marked), hint=hint)
        rest = answer_of(marked, Draft(claims=label.claims[len(claims) :]), Draft()).model_dump()
        rest |= {"question": 0, "claims": [{"via": []} | claim for claim in rest["claims"]]}
        self._answers = {"draft": lines(first.model_dump()), "again": json.dumps({"answers": [rest]})}
        self.calls: Calls = []

    def send(self, request: Request) -> Reply:
        """The answer to the first request or to the second."""
        self.calls.append((request, self._answers[request.purpose]))
        return Reply(content=self._answers[request.purpose])

    def close(self) -> None:
        """There is nothing to close."""


class Handler(BaseHTTPRequestHandler):
    """Answers chat completions by their last message."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    answers: dict[str, str]

    def do_POST(self) -> None:  # noqa: D102
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        message = {"role": "assistant", "content": self.answers[asked["messages"][-1]["content"]]}
        body: dict[str, Any] = {"id": "1", "object": "chat.completion", "created": 0, "model": "scripted"}
        body["choices"] = [{"index": 0, "finish_reason": "stop", "message": message}]
        body["usage"] = {"prompt_tokens": 1000, "completion_tokens": 400, "total_tokens": 1400}
        written = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(written)))
        self.end_headers()
        self.wfile.write(written)

    def log_message(self, *_: object) -> None:  # noqa: D102
        pass


def serve(answers: dict[str, str], pipe: Connection) -> None:
    """Answer until this process is ended."""
    Handler.answers = answers
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        pipe.send(f"http://127.0.0.1:{server.server_address[1]}/v1")
        server.serve_forever()


@contextmanager
def endpoint(answers: dict[str, str]) -> Iterator[str]:
    """The base URL of an endpoint in another process."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(answers, there), daemon=True)
    process.start()
    yield here.recv()
    process.terminate()
    process.join()


class Clock:
    """Adds up the CPU time of this process that calls of functions take."""

    def __init__(self) -> None:
        self.taken = {"bare client": 0.0, "sending": 0.0, "the rules": 0.0, "whole": 0.0}

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time added under a name."""

        def call(*values: Any) -> Any:
            begun = time.process_time()
            result = function(*values)
            self.taken[name] += time.process_time() - begun
            return result

        return call


def one_round(articles: list[tuple[MarkedArticle, Calls]], engine: PromptedEngine, client: Any) -> dict[str, float]:
    """CPU seconds of both sides in turns, and of the pipeline's parts."""
    clock = Clock()

    def ask(request: Request) -> Any:
        parameters = Manner().parameters(request, "json_schema")
        return client.chat.completions.create(model="scripted", messages=request.messages, **parameters)

    bare = clock.timed("bare client", ask)
    engine.send = clock.timed("sending", PromptedEngine.send.__get__(engine))  # type: ignore[method-assign]
    record = clock.timed("whole", lambda marked: drive(steps(marked, engine, "pipe", 0.0, fill), engine))
    for marked, calls in articles:
        with patch.object(pipeline, "read_by_rules", clock.timed("the rules", pipeline.read_by_rules)):
            record(marked)
        pipeline.read_by_rules(marked, Grounder(marked), fill)
        for request, content in calls:
            assert bare(request).choices[0].message.content == content  # noqa: S101
    return clock.taken


def main() -> None:
    """Measure and print."""
    options = parser(__doc__, count=19, rounds=15).parse_args()
    gold = load_checked(options.articles)[: options.count]
    marks = list(Marker().mark_all(map(article_of, gold)))
    for hint in (True, False):
        articles: list[tuple[MarkedArticle, Calls]] = []
        for number, (label, marked) in enumerate(zip(gold, marks, strict=True)):
            labelled = Labelled(marked, draft_of_label(label, marked), whole=number % 2 == 0, hint=hint)
            engine = PromptedEngine(labelled, Options(hint=hint))
            drive(steps(marked, engine, "pipe", 0.0, fill), engine)
            articles.append((marked, labelled.calls))
        answers = {request.messages[-1]["content"]: said for _, calls in articles for request, said in calls}
        with endpoint(answers) as url:
            engine = PromptedEngine(Endpoint(Settings(url, "scripted", KEY)), Options(hint=hint))
            client = openai.OpenAI(api_key=KEY, base_url=url, max_retries=0)
            rounds = [one_round(articles, engine, client) for _ in range(options.rounds + 1)][1:]  # the first warms up
        print(f"{'with' if hint else 'without'} the rules' reading in the prompt, {len(answers) / len(gold):.2f} calls")
        for one in rounds:
            one["the rest"] = one["whole"] - one["sending"] - one["the rules"]
        for part in ("bare client", "sending", "the rest", "the rules"):
            print(told(part, [1000 * one[part] / len(gold) for one in rounds], " ms"))
        print(told("against the bare client", [one["whole"] / one["bare client"] for one in rounds]))
        ratios = [(one["whole"] - one["the rules"]) / one["bare client"] for one in rounds]
        print(told("against the bare client, without the rules", ratios))


if __name__ == "__main__":
    main()
