"""Sources: the publisher, the outlets that relay, documents and unnamed people that are cited."""

from __future__ import annotations

import itertools

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.citations import giving_figures, tells_of_others
from summarizer.draft.embedded.sources.extent import heard_by_outlets
from summarizer.draft.embedded.sources.kinds import body_kind, voice_kind
from summarizer.draft.embedded.sources.listed import Sources
from summarizer.draft.embedded.sources.lone_sources import (
    TELLERS,
    TOLD_BY,
    by_whom,
    credited,
    papers_seen,
    puts,
    relaying,
)
from summarizer.draft.embedded.sources.outlets import cited
from summarizer.draft.embedded.sources.papers import (
    STUDIES,
    behind_figures,
    inform,
    interviewed,
    issuer_of,
    paper_of_it,
    published_in,
    shown,
    studies,
)
from summarizer.draft.embedded.sources.papers_cited import papers_cited
from summarizer.draft.embedded.sources.papers_said import papers_said
from summarizer.draft.embedded.sources.papers_voiced import papers_voiced
from summarizer.draft.embedded.sources.phrases import in_relatives, knowing, spoken_for
from summarizer.draft.embedded.sources.publisher import add_publisher
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.draft.embedded.sources.state_media import join_state_media
from summarizer.draft.embedded.sources.whom_cited import cited_phrase, citing
from summarizer.draft.embedded.sources.words import INITIALS, NOUNS, is_human, main_noun, people_and_paper
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS
from summarizer.mark.names.short_forms import fold


def _untold(cue: Cue, speaker: Speaker, attributions: list[Attribution]) -> bool:
    """Whether a cue of somebody without a name gave no claim, and stands in nobody's."""
    at = speaker.words[0] if speaker.words else -1
    return not any(a.token == cue.token or any(x <= at < y for x, y in a.content) for a in attributions)


_DEMANDING = frozenset("ask urge demand call appeal request plead press vow threaten invite".split())
"""Verbs by which many of a sort want something, which is an event and no news that they pass on."""


def _demands(marked: MarkedArticle, told: Attribution) -> bool:
    """Whether many of a sort want something and tell no news: "Bishops urge the president", "pilots have asked"."""
    parse, words = marked.parse, told.speaker.words
    if words is None or told.speaker.entity >= 0 or told.speaker.document or told.token < 0:
        return False
    who = marked.article.text[slice(*words)]
    if CUE_FORMS.get(parse.lower[told.token]) in ("think", "hope", "wish", "want") and not who.endswith("s"):
        return True  # "A teacher thought that it was a bomb"
    crowd = is_human(main_noun(who)) and voice_kind(who) == "unnamed" and parse.tag[told.token][:1] == "V"
    return crowd and CUE_FORMS.get(parse.lower[told.token]) in _DEMANDING


def find_sources(marked: MarkedArticle, attributions: list[Attribution], speakers: Speakers) -> Sources:
    """All sources of an article; call before claims are written, so that ``via`` finds its names."""
    sources = Sources(marked)
    if marked.article.outlet:
        add_publisher(sources, marked.article.outlet)
    for cue in marked.cues:
        speaker = Speaker()
        if cue.subject is not None:
            speaker = speakers.resolve(cue.head, cue.subject)
            if speaker.media and (name := sources.of(speaker)):
                sources.relays.setdefault(marked.parse.sentence[cue.token], []).append(name)
            elif speaker.document and (
                cue.base == "according"
                or (marked.parse.lower[cue.head] in STUDIES and cue.base in ("find", "show", "say"))
            ):
                sources.of(speaker)
            elif speaker.words and (cue.base == "according" or tells_of_others(marked, cue, speaker, attributions)):
                sources.body(speaker)
            elif (
                speaker.words
                and speaker.entity < 0
                and (
                    cue.base in ("say", "tell", "deny")
                    or (
                        cue.base in TOLD_BY
                        and marked.parse.lower[cue.head] in TELLERS
                        and marked.parse.head[cue.head] == cue.token  # not "the parents are accused of putting"
                    )
                )
                and _untold(cue, speaker, attributions)
            ):
                sources.of(speaker)
        if speaker.entity >= 0 and (spoken := spoken_for(marked, cue.head)):
            sources.of(Speaker(-1, spoken))
        for phrase in (published_in(marked, cue), paper_of_it(marked, cue)):
            if phrase is not None and not speaker.media:  # "the Gazette cited him in a report"
                sources.of(Speaker(-1, phrase, document=True))
    heard = [span for a in attributions for span in (a.speaker.words,) if span]
    for span in (
        *in_relatives(marked),
        *(s for s in knowing(marked) if not any(a < s[1] and s[0] < b for a, b in heard)),
    ):
        sources.of(Speaker(-1, span))
    for who in (*by_whom(marked), *puts(marked)):
        sources.of(speakers.resolve(who, (marked.parse.left[who], marked.parse.right[who] + 1)))
    for outlet in credited(marked):
        if outlet.entity >= 0:
            sources.of(Speaker(outlet.entity, None, media=True))
    for paper in dict.fromkeys((*shown(marked), *papers_seen(marked))):
        first = marked.parse.left[paper]
        span = (marked.parse.start[first + (marked.parse.tag[first] == "DT")], marked.parse.end[paper])
        sources.of(Speaker(-1, span, document=True))
    for start, end in inform(marked):
        sources.body(Speaker(-1, (start, end)))
    for body, paper in studies(marked):
        sources.body(speakers.resolve(body, (marked.parse.left[body], marked.parse.right[body] + 1)))
        sources.of(Speaker(-1, (marked.parse.start[paper], marked.parse.end[paper]), document=True))
    for body in (*behind_figures(marked), *giving_figures(marked)):
        behind = speakers.resolve(body, (marked.parse.left[body], marked.parse.right[body] + 1))
        if not (sources.of(behind) if behind.media else sources.body(behind)):
            _unknown(sources, body)
    for who, end in interviewed(marked):
        behind = speakers.resolve(who, (marked.parse.left[who], end))
        sources.of(behind) if behind.entity < 0 else None
    for object_ in citing(marked):
        quoted = speakers.resolve(object_, cited_phrase(marked, object_))
        if marked.parse.lower[object_] in DOCUMENTS | {"documents"}:
            quoted.document = True
        bodily = quoted.entity >= 0 or marked.parse.lower[object_] in INSTITUTIONS - NOUNS
        sources.body(quoted) if bodily and not quoted.media else sources.of(quoted)
    for entity, named in enumerate(marked.entities):
        if named.kind == "media" and any(cited(marked, name) or relaying(marked, name) for name in named.names):
            sources.of(Speaker(entity, None, media=True))
    for attribution in attributions:
        for speaker in (*attribution.via, attribution.speaker):
            if speaker is attribution.speaker and not attribution.via and _demands(marked, attribution):
                continue
            according = attribution.token >= 0 and marked.parse.lower[attribution.token] == "according"
            sources.of(speaker, carried=speaker is attribution.speaker and (according or bool(attribution.via)))
            if (issuer := issuer_of(marked, speaker)) >= 0:
                behind = speakers.resolve(issuer, (marked.parse.left[issuer], marked.parse.right[issuer] + 1))
                sources.of(behind) if behind.media else sources.body(behind)
    others = [span for a in attributions if not a.speaker.document for span in a.content]
    for span in (*papers_said(marked), *papers_cited(marked), *papers_voiced(marked, others)):
        _further(sources, Speaker(-1, span, document=True))
    for span in heard_by_outlets(marked):
        _further(sources, Speaker(-1, span))
    _beside(sources)
    join_state_media(sources)
    return sources


def _unknown(sources: Sources, body: int) -> None:
    """Add who made figures and is nothing but a name: "data compiled by Orstat"."""
    for name in sources.marked.names_between(body, body + 1):
        if name.kind in ("organization", "other", "unknown") or INITIALS.fullmatch(name.text):
            sources.named(name.text, body_kind(name.text), "cited")


def _further(sources: Sources, speaker: Speaker) -> None:
    """Add a source found by the words around it, or make its phrase the name of one that is there by a part of it."""
    words = sources.marked.article.text[slice(*speaker.words)] if speaker.words else ""
    if people_and_paper(words):
        return  # each by itself
    for source in sources.found:
        known = f" {source.name} ".lower()
        if source.part == "publisher" or source.entity >= 0:
            continue
        if f" {words} ".lower() in known:
            return
        if f" {words} ".lower().startswith(known) or f" {words} ".lower().endswith(known):
            source.also.append(source.name)
            source.name = words
            source.keys.add(fold(words))
            return
    sources.of(speaker)


def _beside(sources: Sources) -> None:
    """Add the other outlet of "the Gazette newspaper and state broadcaster Orlu both reported"."""
    parse, names = sources.marked.parse, [n for n in sources.marked.names if n.kind == "media" and n.entity >= 0]
    for first, second in itertools.pairwise(names):
        between = range(first.last, second.first)
        if not {"and", "or"} & set(parse.lower[first.last : second.first]) or len(between) > 6:
            continue
        plain = all(
            parse.lower[i] in MEDIA_NOUNS or parse.words[i] in ("and", "or", "the", ",") or parse.tag[i] in ("JJ", "NN")
            for i in between
        )
        known = {key for source in sources.found for key in source.keys}
        one, other = (fold(name.text) in known for name in (first, second))
        if plain and one != other:
            sources.of(Speaker((second if one else first).entity, None, media=True))
