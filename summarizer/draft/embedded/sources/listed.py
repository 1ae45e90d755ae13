"""The list of sources: each once under its fullest name, with what it is called and of what kind it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.again import again, headlined
from summarizer.draft.embedded.sources.citations import MISSIONS
from summarizer.draft.embedded.sources.extent import completed, outlets_within
from summarizer.draft.embedded.sources.kinds import NOUN_KINDS, body_kind, media_kind, voice_kind
from summarizer.draft.embedded.sources.papers import whole_name
from summarizer.draft.embedded.sources.phrases import (
    brought_in,
    called,
    holds_office,
    is_no_voice,
    longer,
    tells_by_the_way,
    titled,
)
from summarizer.draft.embedded.sources.words import (
    ANYBODYS,
    FIGURES,
    NOUNS,
    OWN_VOICE,
    PARTS,
    THOSE,
    VOICES,
    both_of,
    by_calling,
    definite_plural,
    document_name,
    is_headline_office,
    is_written,
    main_noun,
    on_platform,
    people_and_paper,
    without_circumstance,
)
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS
from summarizer.mark.lexicon.organizations import ACCOUNTS, KNOWN_MEDIA, MEDIA_HEADS
from summarizer.mark.names.short_forms import fold
from summarizer.record import SourceKind, SourcePart

MEDIA_NAMES = frozenset(head.title() for head in MEDIA_HEADS - ANYBODYS)
"""Last words of outlets' names by which one told of before is called: "the Journal"."""

_PLATFORMS = frozenset(name.lower() for name, kind in KNOWN_MEDIA.items() if kind == "social_media")


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

    @property
    def publishers(self) -> set[str]:
        """Names of the outlets that publish the article: what they were told came to it directly."""
        return {source.name for source in self.found if source.part == "publisher"}

    def of(self, speaker: Speaker, carried: bool = False) -> str | None:
        """The name under which a speaker stands among the sources; None where it is none.

        ``carried`` where an outlet or "according to" brings the words: "the owner of the bus company told the Gazette".
        """
        text = self.marked.article.text
        speaker.words = longer(self.marked, speaker.words)
        speaker.words = completed(self.marked, speaker)
        if speaker.carrier and speaker.entity >= 0 and self.marked.entities[speaker.entity].kind == "person":
            who = self.marked.entities[speaker.entity]
            return self.named(who.name, "official", "cited", who.forms).name
        if speaker.carrier:
            return self.body(speaker)
        if speaker.entity >= 0 and speaker.media:
            entity = self.marked.entities[speaker.entity]
            kind = self._kind_before(speaker.entity) or media_kind(entity.name)
            return self.named(entity.name, kind, "cited", entity.forms, speaker.entity).name
        if speaker.words is None or (speaker.entity >= 0 and not speaker.document):
            return None
        words = text[slice(*speaker.words)].rstrip(" ,;")
        words = re.split(r" who (?=[^\"“]*[\"“])", words)[0].removeprefix("what ")
        if is_no_voice(words):
            return None
        if quoted := re.match(r"[\"“‘'](\w[^\"”’']*)[\"”’']", words):
            words = quoted.group(1)  # a "well-placed source" in Lima
        elif words[0] in '"“' and not re.search(r"[\"”]", words[1:]):
            words = words[1:]
        before = text[max(speaker.words[0] - 20, 0) : speaker.words[0]].rstrip("\"“‘' \n").rsplit(None, 1)[-1:]
        if paired := people_and_paper(words):
            self.named(paired[1], "document", "cited")
            return self.named(paired[0], voice_kind(paired[0]), "cited").name
        if not speaker.document and not speaker.media and is_written(words):
            speaker.document = True
        if speaker.document and (platform := on_platform(words)):
            return self._posted(platform, words)
        if FIGURES.match(text, speaker.words[0]):
            return None  # who made them is the source
        nobody = tells_by_the_way(text, speaker.words) or PARTS.match(words) or words.endswith("side")
        if nobody or titled(self.marked, speaker.words):
            return None
        if not speaker.document and (within := outlets_within(self.marked, speaker.words)):
            named = [self.of(Speaker(entity, None, media=True)) for entity in within]
            return named[0]
        if speaker.media:
            words = re.sub(r"^[A-Z]\w+['’]s (?=[A-Z])", "", words)  # "Argentina's Orlu newspaper"
        if re.search(r"['’]s (?:\w+ )?(?:website|site|blog)$", words):
            return self.named(re.sub(r"^(?:the|an?) ", "", words, flags=re.I), "website", "cited").name
        carried = carried and holds_office(self.marked, words)
        carried = carried or OWN_VOICE.fullmatch(words) is not None
        known = carried or speaker.document or speaker.media or NOUNS & set(re.findall(r"[\w-]+", words.lower()))
        if not (known or THOSE.match(words) or by_calling(words, before)):
            return None
        if definite_plural(words) and (
            before in (["the"], ["The"], ["both"], ["Both"]) or words.lower().startswith(("two ", "both "))
        ):
            return None
        if before in (["all"], ["All"], ["both"], ["Both"]) or words.lower().startswith(("both ", "many ")):
            return None  # "all eight ministers", "both officials"
        if is_headline_office(words, before) and not speaker.document:
            return None  # the "Governor" and the "Interior minister" of a headline
        definite = before in (["the"], ["The"]) or words.split()[0].lower() in ("his", "her", "their", "its")
        voiced = words.lower().split()[-1] in VOICES or re.fullmatch(r"(?:his|her|their) family", words, re.I)
        several = words.lower().endswith("s") or main_noun(words).endswith("s")
        if definite and not (voiced or carried or speaker.document or speaker.media or several):
            first = brought_in(self.marked, speaker.words)
            return self.of(Speaker(-1, first)) if first else None  # "the judge", "her opponent": not resolved
        if speaker.document:
            words = re.sub(r"^(?:its|his|her|their|our|whose|separate) ", "", document_name(words), flags=re.I)
            if whole := self._whole(speaker.words[0], words):
                return whole
        else:
            words = re.sub(r"^(?:(?:his|her|its|their) own|one) (?!of\b)", "", without_circumstance(words), flags=re.I)
        if words.lower().endswith(("website", "websites", "blog", "blogs", " site", " sites", " portal")):
            return self.named(words, "website", "cited").name
        if re.search(r"\b[A-Z]\.[A-Z]\w+$", words) or words.lower().startswith(("same ", "the same ")):
            return None  # "member of parliament S.Doe", or cited before
        if same := again(self, words, speaker) if definite else headlined(self, words, speaker):
            return same
        words = re.sub(r"^(?:the|an?) ", "", words, flags=re.I)
        if (
            words.lower() in ("media", "press")
            or re.search(r"\b(?:including|such as|among them)\b", words)
            or (speaker.media and words.lower().startswith(("this ", "our ")))
        ):
            return None  # nobody in particular, or the publisher itself
        kind = media_kind(words) if speaker.media else "document" if speaker.document else voice_kind(words)
        if re.fullmatch(r"(?:(?:some|other|several|media|press|news|local|earlier) )*reports", words, re.I):
            kind = "unnamed"  # whosever they are
        if not (speaker.document or speaker.media) and (both := both_of(words)):
            for one in both[1:]:
                self.named(one, voice_kind(one), "cited")
            return self.named(both[0], voice_kind(both[0]), "cited").name
        return self.named(words, kind, "cited").name

    def _posted(self, platform: str, words: str) -> str:
        """The platform of "the group's Facebook page"; of "a statement posted on its Facebook page" the statement."""
        source = self.named(platform, "social_media", "cited")
        paper = document_name(words)
        if paper != words and len(re.findall(rf"\b{re.escape(platform)}\b", self.marked.article.text)) == 1:
            source.also, source.name = [source.name, *source.also], re.sub(r"^(?:an?|the) ", "", paper, flags=re.I)
            source.keys.add(fold(source.name))
        return source.name

    def _whole(self, start: int, short: str) -> str | None:
        """The name of a paper that is told by who wrote it or what it is of, with its short form beside it."""
        text = self.marked.article.text
        at = text.index(short, start)
        whole = text[at : whole_name(self.marked, at + len(short))]
        if whole == short or short.lower().startswith(("the ", "this ", "that ")):
            return None
        whole, short = (re.sub(r"^an? ", "", words, flags=re.I) for words in (whole, short))
        apart = any(fold(short) in source.keys and source.name != short for source in self.found)
        return self.named(whole, "document", "cited", [] if apart else [short]).name

    def _kind_before(self, entity: int) -> SourceKind | None:
        """The kind that the noun before an outlet's name gives it: "the website PoolWatch"."""
        lower = self.marked.parse.lower
        names = self.marked.entities[entity].names
        if any(lower[name.first - 2] in _PLATFORMS and lower[name.first - 1] in ACCOUNTS for name in names):
            return "social_media"  # "the Telegram channel X"
        nouns = [lower[name.first - 1] for name in names if name.first]
        if self.marked.entities[entity].name not in KNOWN_MEDIA:  # "Voice of Peru radio"; the BBC has a website, too
            nouns += [lower[name.last] for name in names if lower[name.last : name.last + 1]]
        return next((NOUN_KINDS[noun] for noun in nouns if noun in NOUN_KINDS), None)

    def body(self, speaker: Speaker) -> str | None:
        """The name of a body or office that "according to" cites; None where it is none."""
        speaker.words = longer(self.marked, speaker.words)
        if speaker.document or (
            speaker.words and self.marked.article.text[slice(*speaker.words)].lower().startswith("head of ")
        ):
            return None
        words = self.marked.article.text[slice(*speaker.words)] if speaker.words else ""
        words = re.sub(r"^[Tt]he ", "", words)
        if speaker.entity < 0 and words and main_noun(words) in NOUNS - INSTITUTIONS - BODIES:
            return self.of(speaker)  # "a source close to the club"
        entity = self.marked.entities[speaker.entity] if speaker.entity >= 0 else None
        if speaker.words and words.islower() and (name := called(self.marked, speaker.words[1])):
            return self.named(name, body_kind(words), "cited", [name, words]).name
        if entity and entity.kind == "organization":
            if words.endswith(" " + entity.name) and words.split()[0] in countries().adjectives:
                return self.named(words, body_kind(words), "cited", entity.forms).name  # "the Omani Interior Ministry"
            if words.endswith(" " + entity.name) and words.islower():
                return self.named(words, body_kind(words), "cited", entity.forms).name  # "the city coroner's office"
            return self.named(entity.name, body_kind(entity.name), "cited", entity.forms).name
        if entity is None and words.lower().split()[-1] in BODIES | INSTITUTIONS | MISSIONS and len(words.split()) < 9:
            return self.named(words, body_kind(words), "cited").name
        return None

    def named(
        self, name: str, kind: SourceKind, part: SourcePart, forms: list[str] | None = None, entity: int = -1
    ) -> FoundSource:
        """The source of a name, new or found by one of its forms."""
        keys = {fold(form) for form in [name, *(forms or [])]}
        if part == "cited" and {name, name.rsplit(maxsplit=1)[-1]} & (
            MEDIA_NAMES | {"Daily News"}
        ):  # "the Journal" of Wall Street
            fuller = [s for s in self.found if any(key.endswith(" " + fold(name)) for key in s.keys) and s.kind == kind]
            keys, forms = (keys | fuller[0].keys, [name]) if len(fuller) == 1 else (keys, forms)
        if kind == "news_agency":  # "the Orla news agency" and "Orla"
            keys |= {key.removesuffix(" agency").removesuffix(" news") for key in keys}
        if kind == "broadcaster":  # "the BBC" and "BBC News"
            keys |= {key.removesuffix(" news") for key in keys}
        for source in self.found:
            if source.keys & keys:
                source.keys |= keys
                source.also += [form for form in forms or [] if form not in (source.name, *source.also)]
                return source
        source = FoundSource(name, [form for form in forms or [] if form != name], kind, part, entity, keys)
        self.found.append(source)
        return source
