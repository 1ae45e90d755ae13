"""Sources: the publisher, the outlets that relay, documents and unnamed people that are cited."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.citations import cited, is_index, published_in, tells_of_others
from summarizer.draft.embedded.people import Speaker
from summarizer.draft.embedded.relays import Attribution
from summarizer.draft.embedded.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, INSTITUTIONS, SPEAKERS
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.short_forms import fold
from summarizer.record import SourceKind, SourcePart

_EXPERTS = re.compile(
    r"\b(?:experts?|analysts?|scientists?|researchers?|economists?|historians?|forecasters?|scholars?)\b",
    re.I,
)
_OFFICIALS = re.compile(
    r"\b(?:officials?|diplomats?|ministers?|officers?|aides?|authorities|police|prosecutors?|lawmakers?)\b",
    re.I,
)
_WITNESSES = re.compile(
    r"\b(?:witness(?:es)?|residents?|survivors?|neighbou?rs?|passers-by|bystanders?|locals)\b", re.I
)
_NOUNS = SPEAKERS | {"spokesperson", "police", "authorities"}
_STATE = re.compile(
    r"\b(?:ministry|department|presidency|government|palace|embassy|chancellery|police|army|kremlin|administration|council"
    r"|prosecutors?|office|navy|coast guard|authorit(?:y|ies)|commission|ministers?)\b",
    re.I,
)
_VOICES = frozenset("secretary spokesman spokeswoman spokesperson aide lawyer agent".split())
"""Those whose calling is to speak for somebody: cited without a name they are sources, whoever's they are."""


_PARTS = re.compile(r"(?:one|two|three|four|both|some|another|none|many|most) of (?:the|them|those)\b", re.I)
"""Parts of people cited before: "two of the people said" names no further source."""

_PRONOUNS = frozenset("he she it they we i who which both this that many some others".split())


@dataclass(slots=True)
class FoundSource:
    """One source with its forms as they stand in the text."""

    name: str
    also: list[str]
    kind: SourceKind
    part: SourcePart
    entity: int = -1
    keys: set[str] = field(default_factory=set)


@dataclass
class Sources:
    """Collects sources once each, under their fullest name; ``relays`` are the outlets' names by sentence."""

    marked: MarkedArticle
    found: list[FoundSource] = field(default_factory=list)
    relays: dict[int, list[str]] = field(default_factory=dict)

    def publisher(self, outlet: str) -> None:
        """The outlet that publishes the article, where its name stands in the text."""
        kind = media_kind(outlet)
        if kind == "newspaper" and f"({outlet})" in self.marked.article.text[: self.marked.article.body[0]]:
            kind = "news_agency"  # "LONDON, Feb 2 (Sportswire) -": how agencies sign
        source = self._named(outlet, kind, "publisher")
        for entity in self.marked.entities:
            if fold(outlet) in {fold(form) for form in entity.forms}:
                source.keys |= {fold(form) for form in entity.forms}

    @property
    def publishers(self) -> set[str]:
        """Names of the outlets that publish the article: what they were told came to it directly."""
        return {source.name for source in self.found if source.part == "publisher"}

    def of(self, speaker: Speaker) -> str | None:
        """The name under which a speaker stands among the sources; None where it is none."""
        text = self.marked.article.text
        if speaker.carrier:
            return self.body(speaker)
        if speaker.entity >= 0 and speaker.media:
            entity = self.marked.entities[speaker.entity]
            return self._named(entity.name, media_kind(entity.name), "cited", entity.forms, speaker.entity).name
        if speaker.words is None or (speaker.entity >= 0 and not speaker.document):
            return None
        words = text[slice(*speaker.words)]
        if words.lower() in _PRONOUNS or len(words.split()) > 12:
            return None
        before = text[: speaker.words[0]].rstrip().rsplit(None, 1)[-1:]
        if _PARTS.match(words):
            return None
        if not (speaker.document or speaker.media or _NOUNS & set(re.findall(r"[\w-]+", words.lower()))):
            return None
        if definite_plural(words) and (
            before in (["the"], ["The"], ["both"], ["Both"]) or words.lower().startswith(("two ", "both "))
        ):
            return None
        definite = before in (["the"], ["The"]) or words.split()[0].lower() in ("his", "her", "their", "its")
        voiced = words.lower().split()[-1] in _VOICES
        if definite and not voiced and not (speaker.document or speaker.media) and not words.lower().endswith("s"):
            return None  # "the judge", "her opponent": somebody in particular, though not resolved
        if speaker.document:
            words = _document_name(words)
        else:
            words = re.split(r"\s(?:in|from|on|during) (?:an?|the) (?!case\b|matter\b)", words)[0]
        if words.lower().endswith("website"):
            return self._named(words, "website", "cited").name
        kind: SourceKind = media_kind(words) if speaker.media else "document" if speaker.document else self._kind(words)
        return self._named(words, kind, "cited").name

    def body(self, speaker: Speaker) -> str | None:
        """The name of a body or office that "according to" cites; None where it is none."""
        words = self.marked.article.text[slice(*speaker.words)] if speaker.words else ""
        entity = self.marked.entities[speaker.entity] if speaker.entity >= 0 else None
        if entity and entity.kind == "organization":
            kind: SourceKind = "government" if _STATE.search(entity.name) else "organization"
            return self._named(entity.name, kind, "cited", entity.forms).name
        if entity is None and words.lower().split()[-1] in BODIES | INSTITUTIONS and len(words.split()) < 6:
            return self._named(words, "government" if _STATE.search(words) else "organization", "cited").name
        return None

    def _named(
        self, name: str, kind: SourceKind, part: SourcePart, forms: list[str] | None = None, entity: int = -1
    ) -> FoundSource:
        keys = {fold(form) for form in [name, *(forms or [])]}
        for source in self.found:
            if source.keys & keys:
                source.keys |= keys
                return source
        source = FoundSource(name, [form for form in forms or [] if form != name], kind, part, entity, keys)
        self.found.append(source)
        return source

    @staticmethod
    def _kind(words: str) -> SourceKind:
        if _EXPERTS.search(words):
            return "expert"
        if _OFFICIALS.search(words):
            return "official"
        if _WITNESSES.search(words):
            return "witness"
        return "unnamed"


def _document_name(words: str) -> str:
    """ "study published on Wednesday" is "study"."""
    parts = words.split()
    for count, part in enumerate(parts, 1):
        if re.sub(r"\W+$", "", part).lower() in DOCUMENTS:
            return re.sub(r"\W+$", "", " ".join(parts[:count]))
    return words


def definite_plural(words: str) -> bool:
    """ "the leaders of the two countries", "the two sides": people named elsewhere, no source."""
    return _TOGETHER.match(words.lower()) is not None


_TOGETHER = re.compile(
    r"(?:two |both |three )?(?:leaders|presidents|ministers|chancellors|premiers|heads|sides|parties|interlocutors|men|women)\b"
)


_INITIALS = re.compile(r"(?:^|-)[A-Z]{2,5}$")


def media_kind(name: str) -> SourceKind:
    """The kind of an outlet by its name."""
    if name in KNOWN_MEDIA:
        return KNOWN_MEDIA[name]  # type: ignore[return-value]
    if (house := name.split(maxsplit=1)[0]) in KNOWN_MEDIA and name.endswith((" News", " Online")):
        return KNOWN_MEDIA[house]  # type: ignore[return-value]
    lower = name.lower()
    if re.search(r"\b(?:\w{0,3}tv\d?|television|radio|broadcast\w*|channel|sky)\b", lower):
        return "broadcaster"
    if re.search(r"\b(?:agency|news service|press|news)\b|wire\b", lower) or _INITIALS.search(name):
        return "news_agency"
    if re.search(r"\bmedia\b", lower):
        return "news_agency"  # "state media": as a rule its agency
    if re.search(r"\b(?:online|website|\w+\.\w{2,3})\b", lower):
        return "website"
    return "newspaper"


def find_sources(marked: MarkedArticle, attributions: list[Attribution], speakers: Speakers) -> Sources:
    """All sources of an article; call before claims are written, so that ``via`` finds its names."""
    sources = Sources(marked)
    if marked.article.outlet:
        sources.publisher(marked.article.outlet)
    for cue in marked.cues:
        if cue.subject is not None:
            speaker = speakers.resolve(cue.head, cue.subject)
            if speaker.media and (name := sources.of(speaker)):
                sources.relays.setdefault(marked.parse.sentence[cue.token], []).append(name)
            elif speaker.words and (cue.base == "according" or tells_of_others(marked, cue, speaker, attributions)):
                sources.body(speaker)
        if (phrase := published_in(marked, cue)) is not None:
            sources.of(Speaker(-1, phrase, document=True))
    for entity, named in enumerate(marked.entities):
        if named.kind == "media" and not is_index(marked, named) and any(cited(marked, name) for name in named.names):
            sources.of(Speaker(entity, None, media=True))
    for attribution in attributions:
        for speaker in (*attribution.via, attribution.speaker):
            sources.of(speaker)
    return sources
