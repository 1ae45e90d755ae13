"""A crowd of articles against a faulty endpoint: a result each, in order, once, and whatever is lost is listed."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from crowd import FAULTS, Crowd, article, results, warmed
from endpoint_tools import endpoint, issues, sound
from scripted_server import error

from summarizer import Summarizer
from summarizer.errors import EndpointError, SummarizerError
from summarizer.record import Summary

SOME = 150
LISTED = {
    "broken json": "cut-off", "cut off": "cut-off", "prose": "no-answer", "refusal": "refused", "filter": "refused",
    "fabricated": "not-in-text", "bad form": "bad-form", "unknown mark": "unknown-mark", "400": "endpoint-failed",
}  # fmt: skip
"""The issue that each lasting fault comes to; the others pass."""


def check(number: int, result: Summary | SummarizerError, crowd: Crowd) -> None:
    fault = crowd.chosen.get(number)
    assert isinstance(result, Summary), result
    sound(result, article(number).text)
    assert result.article.id == f"n{number}"
    assert [claim.content[0].text for claim in result.claims] == [f"Pier {number} will be mended by the town,"]
    found = issues(result)
    if fault in LISTED:
        assert found[LISTED[fault]] >= 1, fault
    else:
        assert found == {}, fault
        assert result.headline is not None
        assert result.headline.text == f"Pier {number} will be mended"


def test_a_crowd_of_articles() -> None:
    crowd = Crowd(seed=3)
    with endpoint(crowd) as (server, engine), Summarizer(engine=engine) as summarizer:
        seen = Counter[int]()
        for number, result in results(warmed(summarizer), SOME):
            check(number, result, crowd)
            seen[number] += 1
        assert seen == Counter(range(SOME))
    assert {crowd.fault(number) for number in range(SOME)} - {None} == set(crowd.faults)
    assert len(crowd.faults) >= len(FAULTS) * 2 // 3
    assert len(server.asked) >= SOME


def test_a_crowd_of_articles_asynchronously() -> None:
    crowd = Crowd(seed=4)

    async def every() -> list[Summary | SummarizerError]:
        return [result async for result in summarizer.amap(article(number) for number in range(40))]

    with endpoint(crowd) as (_, engine), Summarizer(engine=engine) as summarizer:
        warmed(summarizer)
        found = asyncio.run(every())
    assert len(found) == 40
    for number, result in enumerate(found):
        check(number, result, crowd)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_crowd_gives_the_same_records(seed: int) -> None:
    def once() -> list[str]:
        with endpoint(Crowd(seed)) as (_, engine), Summarizer(engine=engine) as summarizer:
            return [
                result.model_dump_json(exclude={"provenance"}) if isinstance(result, Summary) else result.problem.partition("answered")[2]
                for _, result in results(warmed(summarizer), 25)
            ]  # fmt: skip

    assert once() == once()


def test_a_400_before_anything_was_answered_is_an_error_in_the_endpoints_words() -> None:
    with endpoint(lambda asked: error(400, "no such luck")) as (_, engine), Summarizer(engine=engine) as summarizer:
        (result,) = summarizer.map([article(1)])
    assert isinstance(result, EndpointError)
    assert "no such luck" in str(result)
