"""The pipeline as it is loaded: how it multiplies, on how many threads, and what it leaves as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy
from thinc.api import NumpyOps, get_current_ops, set_current_ops
from threadpoolctl import threadpool_info

from summarizer.mark import nlp
from summarizer.mark.nlp import Nlp

TEXTS = [
    "President Jane Orlu met Prime Minister Ivo Kadar in Varna on Friday. “We agreed,” she said.",
    "The ministry, which had denied it, said nothing. Orlu's office did not answer.",
    "Five ships left.",
] * 7


@pytest.fixture
def backend() -> Iterator[NumpyOps]:
    """A backend that somebody has chosen before."""
    before = get_current_ops()
    yield type("Chosen", (NumpyOps,), {})()
    set_current_ops(before)


def parsed(pipeline: Nlp) -> list[nlp.Parse]:
    return [parse for _, parse in pipeline.parse((text, (0, len(text)), 0, None) for text in TEXTS)]


def threads() -> list[int]:
    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


def test_matrices_are_multiplied_by_numpy_and_the_analysis_is_that_of_the_pipeline_as_it_comes() -> None:
    before = get_current_ops()
    pipeline = Nlp(nlp.DEFAULT)
    assert get_current_ops() is before
    plain = spacy.load(nlp.DEFAULT, exclude=nlp.UNUSED)
    for language, blis in ((pipeline._language, False), (plain, True)):
        layers = list(language.get_pipe("tok2vec").model.walk())  # type: ignore[attr-defined]
        assert {layer.ops.use_blis for layer in layers} == {blis}
    found = parsed(pipeline)
    pipeline._language = plain
    assert found == parsed(pipeline)


def test_a_backend_that_somebody_chose_stays(backend: NumpyOps) -> None:
    set_current_ops(backend)
    pipeline = Nlp(nlp.DEFAULT)
    assert get_current_ops() is backend
    assert pipeline._language.get_pipe("ner").model.ops is backend  # type: ignore[attr-defined]


def test_numpy_keeps_its_threads_but_while_articles_are_analysed(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline = Nlp(nlp.DEFAULT)
    before = threads()
    within: list[list[int]] = []
    pipe = pipeline._language.pipe

    def watched(*args: object, **kwargs: object) -> Iterator[object]:
        within.append(threads())
        return pipe(*args, **kwargs)  # type: ignore[arg-type, call-overload, no-any-return]

    monkeypatch.setattr(pipeline._language, "pipe", watched)
    analysed = pipeline.parse((text, (0, len(text)), 0, None) for text in TEXTS)
    next(analysed)
    assert threads() == before
    assert len(list(analysed)) == len(TEXTS) - 1
    assert within
    assert {count for counts in within for count in counts} == {1}
    assert threads() == before
