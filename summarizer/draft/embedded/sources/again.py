"""Sources that "the authors", "the spokeswoman" and "the message" go on with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.words import LETTERS, LOOSE_PAPERS, PAPERS, VOICES
from summarizer.mark.names.short_forms import fold

if TYPE_CHECKING:
    from summarizer.draft.embedded.sources.listed import FoundSource, Sources

_PRINTED = ("news_agency", "newspaper", "broadcaster", "website")
"""Kinds of outlets."""


def again(sources: Sources, words: str, speaker: Speaker) -> str | None:
    """The source that "the authors" and "the document" mean, where a fuller name or another noun came before."""
    fuller = [s for s in sources.found if any(key.endswith(" " + fold(words)) for key in s.keys)]
    if words.lower() in VOICES:  # "the spokeswoman" after "a spokeswoman for the ministry"
        fuller += [s for s in sources.found if any(key.startswith(fold(words) + " ") for key in s.keys)]
        return fuller[-1].name if fuller else None
    if len(fuller) == 1 and (speaker.document or words.lower().endswith("s")):
        return fuller[0].name
    kind = {"post": "social_media", "tweet": "social_media", "site": "website"}.get(words.lower())
    if kind and (meant := [s.name for s in sources.found if s.kind == kind]):
        return meant[-1]
    if speaker.words is None:
        return None
    before, body = sources.marked.article.text[: speaker.words[0]], sources.marked.article.text[sources.marked.offset :]
    if words.lower() == "sources":  # after "people familiar with the matter"
        return _last([s for s in sources.found if s.kind == "unnamed"], before)
    if words.lower() == "authors" and (who := [s for s in sources.found if s.name.lower().split()[-1] in _SCHOLARS]):
        return who[-1].name
    if _AUTHORS.fullmatch(words):
        return _last([s for s in sources.found if s.kind == "document"], before)
    if not speaker.document:
        return None
    noun = words.lower().split()[-1] if not re.search(r"['’]s ", words) else ""
    if same := _told_before(sources, words, noun, before):
        return same
    # a paper of the title alone stands nowhere in the text
    told = [p.group() for p in PAPERS.finditer(before) if p.group() in body] if noun in ("document", "text") else []
    return sources.named(told[-1], "document", "cited").name if told else None


def _told_before(sources: Sources, words: str, noun: str, before: str) -> str | None:
    """The paper that "the Home Office letter" goes on with: the one letter, or where none was told of the last paper.

    "The report" is the outlet's own where only an outlet has reported.
    """
    papers = [s for s in sources.found if s.kind == "document" and s.name in before]
    nouns: tuple[str, ...] = ("documents", "files") if words.lower() in ("documents", "files") else (noun,)
    if noun == "paper" and not _DAILY.search(before):
        nouns = _STUDIES
    alike = [s for s in papers if s.name.lower().split()[-1] in nouns]
    if len(alike) == 1:
        return alike[0].name
    if noun in LETTERS:
        papers = [s for s in papers if s.name.lower().split()[-1] in LETTERS]
    if noun not in LOOSE_PAPERS | LETTERS or (
        noun not in ("document", "text") and re.search(rf"\b{noun}\b", before, re.I)
    ):
        return None
    if papers or words.lower() not in ("report", "article"):
        return _last(papers, before)
    return _last([s for s in sources.found if s.part == "cited" and s.kind in _PRINTED], before)


def _last(told: list[FoundSource], before: str) -> str | None:
    """The source that is named last in what stands before."""
    here = [source.name for source in told if source.name in before]
    return max(here, key=before.rfind, default=None)


_STUDIES = ("paper", "study", "research", "preprint", "article", "analysis")
"""What "the paper" of scholars may be called."""
_DAILY = re.compile(r"\b(?:newspapers?|daily|tabloid|broadsheet)\b", re.I)
"""Words for a paper that is no study."""
_SCHOLARS = ("researchers", "scientists", "academics")
"""Who may be called authors further on."""


def headlined(sources: Sources, words: str, speaker: Speaker) -> str | None:
    """The name of a paper that the headline has told of in other words: "an internal memo" under "Leaked Memo Shows Rift"."""
    text = sources.marked.article.text
    title = text[: max(sources.marked.offset, len(text.partition("\n")[0]))]
    words = re.sub(r"^(?:the|an?) ", "", words, flags=re.I)
    if not speaker.document or speaker.words is None or words.split()[0].lower() in _OTHERS:
        return None
    noun, above = words.lower().split()[-1], speaker.words[0] < len(title)
    for source in sources.found:
        if source.kind != "document" or source.name.lower().split()[-1] != noun:
            continue
        if above and source.name not in title:
            source.also.append(words)
            return source.name
        if not above and source.name in title and source.name not in text[len(title) :]:
            source.also, source.name = [source.name, *source.also], words
            source.keys.add(fold(words))
            return words
    return None


_OTHERS = frozenset("another other second third separate further".split())
"""Words that bring in a paper besides one told of."""
_AUTHORS = re.compile(r"(?:(?:\w+['’]s )?authors|authors of the \w+)", re.I)
"""Those who speak in a paper that was told of."""
