"""The Python API: one article and many, from text, file and Article, synchronous and not."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from engine_tools import STORY, ScriptedEngine, good
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_mark_language import ENGLISH, OTHERS

import summarizer
from summarizer import Article, Summarizer, SummarizerError, Summary, asummarise, summarise
from summarizer.draft import Draft, Drafted, Flow
from summarizer.errors import (
    DecodeError,
    EmptyInputError,
    EngineError,
    LanguageError,
    MissingInputError,
    ReadError,
    UsageError,
)
from summarizer.mark import MarkedArticle

SHORT = "President Ilse Varga met Tomas Renko in Orlu on Monday. “We will wait,” Varga said."
DAY = dt.date(2024, 5, 14)


def without_seconds(summary: Summary | SummarizerError) -> Summary:
    assert isinstance(summary, Summary), summary
    return summary.model_copy(update={"provenance": summary.provenance.model_copy(update={"seconds": 0})})


@pytest.mark.parametrize("published", [DAY, "2024-05-14", dt.datetime(2024, 5, 14, 23, 30)])
def test_a_string_is_text(published: Any) -> None:
    summary = summarise(SHORT, published=published, outlet="Orlu Wire", title="Talks", place="Orlu")
    article = summary.article
    assert (article.published, article.outlet, article.title, article.place) == (DAY, "Orlu Wire", "Talks", "Orlu")
    assert (article.characters, article.language) == (len(SHORT), "en")
    assert [date.value for date in summary.dates] == ["2024-05-13"]
    assert [source.name for source in summary.sources if source.part == "publisher"] == ["Orlu Wire"]


def test_a_path_is_read(tmp_path: Path) -> None:
    path = tmp_path / "orlu.txt"
    path.write_text(SHORT, encoding="utf-8")
    summary = summarise(path, published="2024-05-14")
    assert (summary.article.id, summary.article.published) == ("orlu", DAY)
    # the name of a file is no file here
    assert summarise(str(path)).article.characters == len(str(path))


def test_an_article_is_taken_as_it_is() -> None:
    article = Article(text=SHORT, id="x1", published=DAY, outlet="Orlu Wire")
    summary = summarise(article)
    assert (summary.article.id, summary.article.published, summary.article.outlet) == ("x1", DAY, "Orlu Wire")
    told = summarise(article, published="2024-05-20", outlet="Isle Wire")
    assert (told.article.outlet, [date.value for date in told.dates]) == ("Isle Wire", ["2024-05-20"])


WIRE = "ORLU, May 14 (Isle Wire) -- The guild said on Tuesday that the docks would close."


def test_the_header_of_an_article_is_read_as_that_of_its_text() -> None:
    bare = Article(text=WIRE, id="w", published=DAY)
    of_text, of_article = summarise(WIRE, published=DAY), summarise(bare)
    assert (of_article.article.place, of_article.article.outlet) == ("ORLU", "Isle Wire")
    assert of_article.claims[0].content[0].text == "the docks would close"
    assert of_article.article.id == "w"
    dump = {"exclude": {"provenance", "article"}}
    assert of_article.model_dump(**dump) == of_text.model_dump(**dump)
    # what the article tells stands, and so does a body of its own
    told = summarise(bare.model_copy(update={"outlet": "Coast Daily", "place": "Fenn"}))
    assert (told.article.outlet, told.article.place) == ("Coast Daily", "Fenn")
    cut = summarise(Article(text=WIRE, published=DAY, body=(0, len(WIRE) - 1)))
    assert cut.article.place is None


@pytest.mark.parametrize(
    "known",
    [
        {"published": "2024-02-30"}, {"published": "yesterday"}, {"published": ""}, {"published": "20240514"},
        {"published": 20240514.5}, {"published": object()}, {"outlet": 5}, {"title": 5.5}, {"place": ["Orlu"]},
    ],
)  # fmt: skip
@pytest.mark.parametrize("as_article", [False, True])
def test_what_cannot_be_meant_is_a_usage_error_of_one_line(known: dict[str, Any], as_article: bool) -> None:
    with pytest.raises(UsageError) as caught:
        summarise(Article(text=SHORT) if as_article else SHORT, **known)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("source", [None, 5, b"bytes", ["list"]])
def test_another_input_is_a_usage_error(source: Any) -> None:
    with pytest.raises(UsageError, match="cannot summarise a"):
        summarise(source)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("", EmptyInputError), (" \n", EmptyInputError), ("\ud800 left", DecodeError),
        (Article(text=""), EmptyInputError), (Article(text="\ud800 left"), DecodeError),
        (Path("/nowhere/at/all.txt"), MissingInputError),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_a_read_error(source: Any, error: type[ReadError]) -> None:
    with pytest.raises(error):
        summarise(source)


@pytest.mark.parametrize("language", ["German", "French", "Russian", "Chinese", "Danish"])
def test_other_languages_are_refused(language: str) -> None:
    with pytest.raises(LanguageError, match="does not look like English"):
        summarise(OTHERS[language])
    with pytest.raises(LanguageError):
        summarise(Article(text=OTHERS[language], language="en"))


def test_short_texts_and_english_with_a_foreign_mark_are_taken() -> None:
    assert summarise("Varga left.").article.characters == 11
    assert summarise(Article(text=ENGLISH, language="fr")).article.language == "fr"


def test_an_unknown_pipeline_is_an_engine_error_of_one_line() -> None:
    with pytest.raises(EngineError, match="en_core_web_nothing") as caught:
        summarise(SHORT, nlp_model="en_core_web_nothing")
    assert "\n" not in str(caught.value)
    assert "--nlp-model" in str(caught.value)
    with pytest.raises(EngineError), Summarizer(nlp_model="en_core_web_nothing") as unknown:
        next(unknown.map([SHORT]))


def test_an_unknown_engine_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="oracle"):
        Summarizer(engine="oracle")


def test_a_closed_summarizer_loads_again() -> None:
    with Summarizer() as one:
        first = one.summarise(SHORT)
    assert without_seconds(one.summarise(SHORT)) == without_seconds(first)


def test_an_engine_of_ones_own() -> None:
    engine = ScriptedEngine(good())
    with Summarizer(engine=engine) as one:
        assert one.engine is engine
        assert [claim.id for claim in one.summarise(STORY).claims] == ["c1", "c2"]


def test_results_come_in_order_and_failures_are_values(loaded: Summarizer, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    sources: list[Any] = ["", SHORT, missing, OTHERS["German"], Article(text=SHORT, id="b"), 5, "Varga left.", missing]
    results = list(loaded.map(sources))
    assert [type(result) for result in results] == [
        EmptyInputError, Summary, MissingInputError, LanguageError, Summary, UsageError, Summary, MissingInputError,
    ]  # fmt: skip
    assert [result.article.id for result in results if isinstance(result, Summary)][1] == "b"
    alone = [loaded.summarise(source) for source in (SHORT, Article(text=SHORT, id="b"), "Varga left.")]
    assert [without_seconds(r) for r in results if isinstance(r, Summary)] == [without_seconds(s) for s in alone]
    assert [type(result) for result in loaded.map(["", " "])] == [EmptyInputError, EmptyInputError]
    assert list(loaded.map([])) == []


def test_sources_are_taken_as_results_are_asked_for(loaded: Summarizer) -> None:
    taken = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield f"Varga left Orlu on day {number}."

    results = loaded.map(endless())
    assert taken == []
    for _ in range(20):
        assert isinstance(next(results), Summary)
    assert 20 <= len(taken) <= 100


def test_an_error_of_the_callers_own_iterator_is_the_callers(loaded: Summarizer) -> None:
    def broken() -> Iterator[str]:
        yield SHORT
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        list(loaded.map(broken()))


class Moody(ScriptedEngine):
    """Breaks down at every text that asks for it."""

    def draft(self, marked: MarkedArticle) -> Flow[Drafted]:
        if "breakdown" in marked.article.text:
            raise ZeroDivisionError("moody")
        yield from ()
        return Drafted(draft=Draft())


def test_an_unexpected_error_is_a_value_in_a_batch() -> None:
    with Summarizer(engine=Moody(good())) as one:
        results = list(one.map(["One left.", "A breakdown.", "Two left."]))
        assert [type(result) for result in results] == [Summary, EngineError, Summary]
        assert isinstance(results[1], EngineError)
        assert isinstance(results[1].__cause__, ZeroDivisionError)
        with pytest.raises(ZeroDivisionError):
            one.summarise("A breakdown.")


def test_an_article_that_cannot_be_marked_does_not_end_a_batch(
    loaded: Summarizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarizer import mark  # noqa: PLC0415

    whole = mark.find_quotations

    def fragile(text: str, paragraphs: list[tuple[int, int]]) -> Any:
        if "breakdown" in text:
            raise IndexError("fragile")
        return whole(text, paragraphs)

    monkeypatch.setattr(mark, "find_quotations", fragile)
    sources = [f"Boat {number} left." for number in range(40)]
    sources[5] = sources[39] = "A breakdown."
    sources[6] = ""
    results = list(loaded.map(sources))
    failed = {number: type(r) for number, r in enumerate(results) if not isinstance(r, Summary)}
    assert failed == {5: EngineError, 6: EmptyInputError, 39: EngineError}
    assert [r.article.characters for r in results if isinstance(r, Summary)] == [
        len(source) for number, source in enumerate(sources) if number not in failed
    ]


def test_the_async_twins_give_the_same(loaded: Summarizer) -> None:
    sources = [SHORT, "", "Varga left."]

    async def everything() -> tuple[Summary, Summary, list[Summary | SummarizerError]]:
        mapped = [result async for result in loaded.amap(sources)]
        return await asummarise(SHORT, published="2024-05-14"), await loaded.asummarise(SHORT), mapped

    told, plain, mapped = asyncio.run(everything())
    assert without_seconds(told) == without_seconds(summarise(SHORT, published="2024-05-14"))
    assert without_seconds(plain) == without_seconds(loaded.summarise(SHORT))
    assert [type(result) for result in mapped] == [Summary, EmptyInputError, Summary]
    with pytest.raises(LanguageError):
        asyncio.run(asummarise(OTHERS["German"]))


def test_the_event_loop_goes_on_meanwhile(loaded: Summarizer) -> None:
    async def main() -> int:
        ticks = 0
        task = asyncio.ensure_future(loaded.asummarise(SHORT * 60))
        while not task.done():
            await asyncio.sleep(0.001)
            ticks += 1
        await task
        return ticks

    assert asyncio.run(main()) > 10


def test_threads_may_share_a_summarizer() -> None:
    texts = [f"{SHORT} It was day {number}." for number in range(12)]
    with Summarizer() as one:
        barrier = threading.Barrier(4)

        def work(text: str) -> Summary:
            if barrier.n_waiting or text in texts[:4]:
                barrier.wait(timeout=60)
            return one.summarise(text)

        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(work, texts))
        assert [without_seconds(s) for s in made] == [without_seconds(one.summarise(text)) for text in texts]


PIECES = st.sampled_from([
    "Kim Orlu", "said", "told", "“", "”", '"', "'s", "on Monday", ",", ".", "\n\n", "President", "met", "Jo Kadar", "in",
    "Orlu", "that", "12", "—", "(OPC)", "according to", "it", "and", "she", ":", "the Orlu Gazette", "\u00ad", "\u00a0",
    "by phone", "talks", "date 2025-01-02 Oslo:", "He", "the two", "will", "not", "analysts", "--IANS", "\r\n", "1. ", "e\u0301",
    "Secretary-General of the Organisation", "of", "the Unite", "Union", "minister", "and", "Armed Forces", "General", "who",
])  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example("according to Kim Orlu talks")
@example("with Secretary-General of the Organisation of Kim Orlu said")
@given(
    st.one_of(
        st.lists(PIECES, min_size=1, max_size=80).map(" ".join),
        st.lists(PIECES, min_size=1, max_size=50).map("".join),
        st.text(min_size=1, max_size=200),
    )
)
def test_any_text_gives_a_record_whose_spans_hold(loaded: Summarizer, text: str) -> None:
    try:
        summary = loaded.summarise(text)
    except (ReadError, LanguageError):
        return
    assert all(text[span.start : span.end] == span.text != "" for span in summary.spans())
    assert [issue for issue in summary.issues if issue.severity == "error"] == []
    assert Summary.model_validate_json(summary.to_json()) == summary


def test_what_is_public() -> None:
    assert sorted(summarizer.__all__) == summarizer.__all__
    assert set(summarizer.__all__) == {
        "Article", "Span", "Summarizer", "SummarizerError", "Summary", "asummarise", "summarise",
    }  # fmt: skip
    for name in summarizer.__all__:
        assert getattr(summarizer, name).__name__ == name
        assert name in dir(summarizer)
    with pytest.raises(AttributeError, match="nothing"):
        summarizer.nothing  # noqa: B018
