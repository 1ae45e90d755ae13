"""Words that a model gave without a pointer: which sentence they are taken from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.draft.form import DraftActor
from summarizer.draft.prompted.answer import POINTER
from summarizer.mark import MarkedArticle

WITHIN = re.compile(r"\s*\[?([sqd]\d{1,6})\]?\s*:")
"""The beginning of "s4: words"."""

_WORD = re.compile(r"\w")


class Words:
    """Finds words in the sentences of one article."""

    def __init__(self, marked: MarkedArticle) -> None:
        self._marked = marked
        self._numbers = range(len(marked.sentences))

    def said_by(self, words: str, content: Sequence[str]) -> str | None:
        """A pointer for the words that name a speaker, as near to the content as they stand."""
        for number in self._around(content):
            if pointer := self._in_sentence(words, number):
                return pointer
        return None

    def near(self, words: str, name: str, known: DraftActor | None = None) -> str:
        """A pointer for words without one: in a sentence that also names ``name``, else in any."""
        words = words.strip()
        if POINTER.fullmatch(words) or WITHIN.match(words):
            return words
        forms = [name, *((known.name, *known.also) if known else ())]
        text = self._marked.article.text
        # a title above the text is no part of it, and the last place to point at
        numbers = sorted(self._numbers, key=lambda n: self._marked.sentences[n].start < self._marked.offset)
        named = [
            n
            for n in numbers
            if any(
                form and form in text[self._marked.sentences[n].start : self._marked.sentences[n].end] for form in forms
            )
        ]
        for number in [*named, *numbers]:
            if pointer := self._in_sentence(words, number):
                return pointer
        return words

    def _around(self, content: Sequence[str]) -> Iterator[int]:
        """Numbers of the sentences of the content, then of those nearby, the nearest first."""
        start = min([self._start(pointer) for pointer in content], default=-1)
        if start < 0:
            yield from self._numbers
            return
        here = self._marked.sentence_at(start)
        yield here
        for away in range(1, len(self._numbers)):
            yield from (number for number in (here - away, here + away) if number in self._numbers)

    def _start(self, pointer: str) -> int:
        match = WITHIN.match(pointer) or POINTER.fullmatch(pointer)
        return self._marked.spans.get(match.group(1), (-1, -1))[0] if match else -1

    def _in_sentence(self, words: str, number: int) -> str | None:
        sentence = self._marked.sentences[number]
        text = self._marked.article.text[sentence.start : sentence.end]
        if _stands(words, text):
            return f"{sentence.id}: {words}"
        if text.isascii() and words.lower() not in text.lower():
            return None
        # "the minister" where the text says "The minister"
        found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
        return f"{sentence.id}: {found.group()}" if found else None


def _stands(words: str, text: str) -> bool:
    """Whether the words stand in the text, and are no part of longer ones."""
    start = text.find(words)
    while start >= 0:
        if not _WORD.match(text[start - 1 : start]) and not _WORD.match(text, start + len(words)):
            return True
        start = text.find(words, start + 1)
    return False
