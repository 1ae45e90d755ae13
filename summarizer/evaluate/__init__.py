"""The offline evaluation: hand-made labels, and the score of a record against them.

:func:`load_set` reads a folder of labelled articles, :func:`lint` checks a label against its text,
:func:`score_article` and :func:`total` give the figures.
"""

from summarizer.errors import GoldError
from summarizer.evaluate.gold import GoldArticle, GoldLabel
from summarizer.evaluate.gold_file import load_gold
from summarizer.evaluate.gold_set import load_set
from summarizer.evaluate.locate import Located, lint, locate
from summarizer.evaluate.match import Counts, Match, Verdict
from summarizer.evaluate.score import FIGURES, HEADLINE, ArticleScore, Totals, score_article, total

__all__ = [
    "FIGURES",
    "HEADLINE",
    "ArticleScore",
    "Counts",
    "GoldArticle",
    "GoldError",
    "GoldLabel",
    "Located",
    "Match",
    "Totals",
    "Verdict",
    "lint",
    "load_gold",
    "load_set",
    "locate",
    "score_article",
    "total",
]
