"""From pointers to spans: ``q3``, ``d2``, ``s4``, ``s4: words``, ``120-180``."""

from __future__ import annotations

import re
from operator import attrgetter

from summarizer.ground.ladder import Text
from summarizer.mark import MarkedArticle
from summarizer.record import ClaimForm, Span
from summarizer.unchecked import unchecked

_OFFSETS = re.compile(r"(\d{1,9})-(\d{1,9})")
_WITHIN = re.compile(r"\s*\[?([sqd]\d{1,6})\]?\s*:\s*(.*\S)\s*", re.DOTALL)
_span = unchecked(Span)


class NotGrounded(Exception):  # noqa: N818  a signal between two functions here, not an error for users
    """A pointer that leads nowhere; ``code`` and the message say why."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


class Pointers:
    """Resolves the pointers and names of one article, each once: several drafts of it have much in common."""

    def __init__(self, marked: MarkedArticle) -> None:
        self.marked = marked
        self.text = Text(marked.article.text)
        self._quotations = {quotation.id: quotation for quotation in marked.quotations}
        self._spans: dict[tuple[int, int], Span] = {}
        self._resolved: dict[str, list[Span]] = {}
        self._named: dict[str, list[tuple[int, int]]] = {}
        self._said: dict[tuple[str, ...], tuple[list[Span], ClaimForm]] = {}

    def span(self, start: int, end: int) -> Span:
        """The span from ``start`` to ``end``; white space at its ends is left out."""
        if (span := self._spans.get((start, end))) is None:
            words = self.marked.article.text[start:end].lstrip()
            first = end - len(words)
            words = words.rstrip()
            span = self._spans[start, end] = _span(start=first, end=first + len(words), text=words)
        return span

    def resolve(self, pointer: str) -> list[Span]:
        """Spans that a pointer means: one, or one a paragraph for a quotation over several.

        Raises :class:`NotGrounded` where the id is unknown or the words do not stand there.
        """
        if (spans := self._resolved.get(pointer)) is None:
            spans = self._resolved[pointer] = self._resolve(pointer)
        return spans

    def said(self, pointers: list[str]) -> tuple[list[Span], ClaimForm]:
        """What is claimed, in the order of the text: direct where all of it is quoted, indirect where none is."""
        key = tuple(pointers)
        if (found := self._said.get(key)) is None:
            content = [span for pointer in pointers for span in self.resolve(pointer)]
            content.sort(key=attrgetter("start"))
            around = self.marked.quotation_around
            quoted = [around(span.start, span.end) is not None for span in content]
            form: ClaimForm = "direct" if all(quoted) else "mixed" if any(quoted) else "indirect"
            found = self._said[key] = content, form
        return found

    def named(self, name: str) -> list[tuple[int, int]]:
        """Where a name stands; "Turkey" is not named by a turkey, "the Times" is by "The Times"."""
        if (places := self._named.get(name)) is None:
            text = self.text
            places = self._named[name] = [
                span
                for span in text.find_name(name)
                if not name[0].isupper()
                or text.text[span[0]].isupper()
                or name.split(maxsplit=1)[0] in ("The", "A", "An")
            ]
        return places

    def _resolve(self, pointer: str) -> list[Span]:
        mark = pointer.strip().strip("[]")
        if mark in self._quotations:
            return [self.span(*piece) for piece in self._quotations[mark].pieces]
        if mark in self.marked.spans:
            return [self.span(*self.marked.spans[mark])]
        text = self.marked.article.text
        if match := _OFFSETS.fullmatch(pointer.strip()):
            start, end = int(match.group(1)), int(match.group(2))
            if not (start < end <= len(text) and text[start:end].strip()):
                raise NotGrounded("bad-offsets", f"characters {pointer} are no words of the article")
            return [self.span(start, end)]
        if match := _WITHIN.fullmatch(pointer):
            start, end = self._range(match.group(1))
            found = self.text.find(match.group(2), start, end)
            if not found:
                raise NotGrounded("not-in-text", f"{match.group(1)} does not say {match.group(2)!r}")
            return [self.span(*found[0])]
        return [self.span(*self._range(mark))]

    def _range(self, mark: str) -> tuple[int, int]:
        span = self.marked.spans.get(mark)
        if span is None:
            raise NotGrounded("unknown-mark", f"there is no mark {mark!r} in the article")
        return span
