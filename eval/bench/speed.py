"""Articles a second of the embedded engine, against a bare ``spacy.pipe`` with the same components.

CPU time of one process on both sides, in turns, so that what else the machine does weighs on both alike::

    python eval/bench/speed.py                            # the development articles
    python eval/bench/speed.py stories.jsonl --count 250

Texts come in once before the clock starts. The bare pipe multiplies matrices as spaCy does out of the box; the last
line is a pipe that multiplies with numpy, as the engine's does.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import spacy
from articles import load, parser, told
from thinc.api import NumpyOps, get_current_ops, set_current_ops
from threadpoolctl import threadpool_limits

from summarizer import Article, Summarizer
from summarizer.mark.nlp import BATCH, DEFAULT, UNUSED


def bare(articles: list[Article], *, blis: bool) -> Callable[[], None]:
    """A pass of spaCy alone over the texts."""
    ops = get_current_ops()
    set_current_ops(NumpyOps(use_blis=blis))
    language = spacy.load(DEFAULT, exclude=UNUSED)
    set_current_ops(ops)

    def run() -> None:
        for _ in language.pipe((article.text for article in articles), batch_size=BATCH):
            pass

    return run


def ours(articles: list[Article], summarizer: Summarizer) -> Callable[[], None]:
    """A pass of the embedded engine."""

    def run() -> None:
        for _ in summarizer.map(articles):
            pass

    return run


def main() -> None:
    """Measure and print."""
    options = parser(__doc__, count=250, rounds=5).parse_args()
    articles = load(options.articles, options.count)
    os.environ["LOKY_MAX_CPU_COUNT"] = "1"  # no other process helps
    with Summarizer(engine="embedded", nlp_model=DEFAULT) as summarizer, threadpool_limits(1):
        sides = {
            "engine": ours(articles, summarizer),
            "bare": bare(articles, blis=True),
            "bare, numpy": bare(articles, blis=False),
        }
        seconds: dict[str, list[float]] = {name: [] for name in sides}
        for name in [*sides] * (options.rounds + 1):
            begun = time.process_time()
            sides[name]()
            seconds[name].append(time.process_time() - begun)
    taken = {name: values[1:] for name, values in seconds.items()}  # the first round warms up
    for name, values in taken.items():
        print(told(f"articles a second, {name}", [len(articles) / value for value in values]))
    for name in ("bare", "bare, numpy"):
        print(told(f"engine against {name}", [b / a for a, b in zip(taken["engine"], taken[name], strict=True)]))


if __name__ == "__main__":
    main()
