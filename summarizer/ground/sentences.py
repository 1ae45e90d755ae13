"""Sentences of the record: the headline and the summary, of which each word must be told where they point."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from summarizer.draft.form import DraftSentence
from summarizer.ground.faithful import unsupported
from summarizer.ground.pointers import NotGrounded, Pointers
from summarizer.mark.lexicon.countries import countries
from summarizer.record import Actor, Sentence

_NAME_WORD = r"\w+(?:-\w+)*"


def ground_sentence(pointers: Pointers, actors: Sequence[Actor], item: DraftSentence) -> Sentence:
    """A sentence with the evidence for it, in the article's words where the draft has none of its own."""
    evidence = [span for pointer in item.evidence for span in pointers.resolve(pointer)]
    if not evidence:
        raise NotGrounded("no-evidence", "a sentence must point at the article")
    if item.text is None:
        return Sentence(text=" ".join(" ".join(span.text.split()) for span in evidence), evidence=evidence)
    if not item.text.strip():
        raise NotGrounded("empty-text", "a sentence must say something")
    cited = _with_names(actors, " ".join(span.text for span in evidence))
    if reason := unsupported(item.text, cited, pointers.marked.article.text):
        raise NotGrounded("unsupported", reason)
    return Sentence(text=item.text, evidence=evidence)


def _with_names(actors: Sequence[Actor], evidence: str) -> str:
    """The evidence, and after it all names of those it names by one: "Kim Jong-un" where it says "Kim".

    A nationality names its country, too.
    """
    words = f" {' '.join(re.findall(_NAME_WORD, evidence))} "
    names = [
        name
        for actor in actors
        if any(f" {' '.join(re.findall(_NAME_WORD, form))} " in words for form in (actor.name, *actor.aliases))
        for name in (actor.name, *actor.aliases)
    ]
    of = countries().adjectives
    said = re.findall(_NAME_WORD, evidence)
    names += [of[form] for form in (*said, *map(" ".join, itertools.pairwise(said))) if form in of]
    return "; ".join([evidence, *names])
