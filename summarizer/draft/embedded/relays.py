"""Who carried a claim to the article: outlets that report, quote or print it, and what they say themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.content import content_of
from summarizer.draft.embedded.people import Speaker
from summarizer.mark import MarkedArticle
from summarizer.mark.appositions import is_title
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, RELAY, SPEAKERS

Span = tuple[int, int]


@dataclass(slots=True, eq=False)
class Attribution:
    """One claim before it is written as a draft; spans are offsets, ``via`` holds speakers that relay."""

    speaker: Speaker
    cue: Span | None
    content: list[Span]
    sentence: int
    via: list[Speaker] = field(default_factory=list)
    addressee: int = -1
    token: int = -1


def quoter(marked: MarkedArticle, cue: Cue) -> int:
    """By whom somebody "was quoted as saying by X"; -1 where the words do not stand so."""
    parse = marked.parse
    governor = parse.head[parse.head[cue.token]]
    if CUE_FORMS.get(parse.lower[governor]) not in RELAY:
        return -1
    links = [c for c in parse.children[cue.token] if parse.lower[c] == "by" and c < cue.token + 3]
    return next((c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"), -1)


def cue_span(marked: MarkedArticle, cue: Cue) -> Span:
    """The words of a cue."""
    return marked.parse.start[cue.token], marked.parse.end[max(cue.last - 1, cue.token)]


_UNNAMED = re.compile(r"(?:to remain anonymous|not to be (?:named|identified)|to be (?:left|kept) anonymous)", re.I)
"""What a source asks for itself is no claim."""


def is_worth(marked: MarkedArticle, cue: Cue, content: list[Span]) -> bool:
    """A single word is a claim only in quotation marks; the content must not be the speaker's own name."""
    text = marked.article.text
    if _UNNAMED.match(text, *content[0]):
        return False
    words = sum(len(re.findall(r"\w+", text[start:end])) for start, end in content)
    quoted = any(q.start < content[0][1] and q.end > content[0][0] for q in marked.quotations_near(*content[0]))
    if cue.subject and content[0][0] <= marked.parse.start[cue.head] < content[0][1] and cue.base != "according":
        content[:] = [c for c in content if not c[0] <= marked.parse.start[cue.head] < c[1]]
        if not content:
            return False
    return words > 1 or quoted or cue.base in ("call", "appeal", "urge", "demand")


def by_sentence_of(found: list[Attribution]) -> dict[int, list[Attribution]]:
    """Attributions by the number of their sentence."""
    by_sentence: dict[int, list[Attribution]] = {}
    for item in found:
        by_sentence.setdefault(item.sentence, []).append(item)
    return by_sentence


def relay(marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]]) -> None:
    """Give each claim the outlets that carried it: a cue of an outlet in the same sentence."""
    by_sentence = by_sentence_of(found)
    for cue, speaker in relays:
        if not speaker.media and not (speaker.document and cue.base in RELAY):
            continue
        sentence = marked.parse.sentence[cue.token]
        for item in by_sentence.get(sentence, []):
            if item.speaker.entity == speaker.entity and speaker.entity >= 0:
                continue
            if item.token >= 0 and ";" in marked.parse.words[min(item.token, cue.token) : max(item.token, cue.token)]:
                continue  # each of two clauses has its own source
            if item.sentence == sentence and not any(
                v.entity == speaker.entity and v.words == speaker.words for v in item.via
            ):
                item.via.append(speaker)


def cited_object(marked: MarkedArticle, cue: Cue) -> int:
    """Token of whom an outlet quotes or cites, where he is not quoted "as saying"; -1 for nobody."""
    parse = marked.parse
    if cue.passive or any(parse.lower[child] == "as" for child in parse.children[cue.token]):
        return -1
    return next((c for c in parse.children[cue.token] if parse.dep[c] == "dobj"), -1)


def cited_claims(
    marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]], cited: dict[int, Speaker]
) -> list[Attribution]:
    """ "The agency said, citing officials, that …": what the outlet says is the claim of whom it cites.

    Where that tells what others said, their claims go out of ``found``: it is the officials who say so.
    """
    by_sentence = by_sentence_of(found)
    made: list[Attribution] = []
    for cue, speaker in relays:
        sentence = marked.parse.sentence[cue.token]
        if cue.base in RELAY or not speaker.media or sentence not in cited:
            continue
        content = content_of(
            marked, cue, [other for other, _ in relays if marked.parse.sentence[other.token] == sentence]
        )
        if not content or not is_worth(marked, cue, content):
            continue
        low, high = content[0][0], content[-1][1]
        near = [i for i in by_sentence.get(sentence, []) if i.content[0][0] < high and i.content[-1][1] > low]
        if near and (passes_on(marked, cited[sentence]) or not all(_within(i, low, high) for i in near)):
            continue
        if any(i.speaker.words == cited[sentence].words for i in near):
            continue
        found[:] = [i for i in found if i not in near]
        made.append(Attribution(cited[sentence], cue_span(marked, cue), content, sentence, token=cue.token))
    return made


def _within(item: Attribution, low: int, high: int) -> bool:
    return low <= item.content[0][0] and item.content[-1][1] <= high


def passes_on(marked: MarkedArticle, speaker: Speaker) -> bool:
    """Whether a speaker may only carry another's words: an office, a spokesman, a statement, but no outsider.

    What "a diplomat", a report or a rival says of others is his own claim.
    """
    if speaker.entity >= 0:
        entity = marked.entities[speaker.entity]
        return entity.kind != "person" or any(
            _VOICES & set(role.lower().replace("-", " ").split()) for role, _ in entity.roles
        )
    words = set(marked.article.text[slice(*speaker.words)].lower().split()) if speaker.words else set()
    if speaker.document:
        return not words & _OF_OTHERS
    return not any(word in SPEAKERS or is_title(word) for word in words) or bool(words & _VOICES)


_VOICES = frozenset("spokesman spokeswoman spokesperson press office ministry service".split())
"""Who speaks for others."""

_OF_OTHERS = frozenset(
    "report reports study studies cable cables survey surveys poll polls filing lawsuit suit indictment complaint memo "
    "audit review analysis book memoir editorial article".split()
)
"""Documents in which somebody tells of others; statements, posts and transcripts are of who speaks."""


def own_claims(marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]]) -> list[Attribution]:
    """What an outlet says in its own name: where it is quoted or judges, and speaks for nobody else."""
    told = {item.sentence for item in found}
    made: list[Attribution] = []
    for cue, speaker in relays:
        sentence = marked.parse.sentence[cue.token]
        if cue.base in RELAY or cue.base == "according" or speaker.entity < 0 or sentence in told:
            continue
        content = content_of(
            marked, cue, [other for other, _ in relays if marked.parse.sentence[other.token] == sentence]
        )
        quoted = any(q.start <= a < q.end for a, b in content for q in marked.quotations_near(a, b))
        if content and (quoted or cue.base in _JUDGING):
            own = Speaker(speaker.entity, speaker.words)
            made.append(Attribution(own, cue_span(marked, cue), content, sentence, token=cue.token))
    return made


_JUDGING = frozenset(
    "describe call praise criticise criticize condemn denounce hail slam blast welcome urge argue accuse blame lament".split()
)
"""Verbs by which an outlet does not pass on news but judges."""


def voices_in(marked: MarkedArticle, attributions: list[Attribution]) -> dict[int, int]:
    """Whose each "I" within quotation marks is, by token: the named person's to whom the words are attributed."""
    found: dict[int, int] = {}
    for attribution in attributions:
        entity = attribution.speaker.entity
        if entity < 0 or marked.entities[entity].kind != "person":
            continue
        for start, end in attribution.content:
            for token in range(marked.token_at(start), marked.token_at(end - 1) + 1):
                at = marked.parse.start[token]
                if marked.parse.words[token] == "I" and any(
                    q.start <= at < q.end for q in marked.quotations_near(at, at + 1)
                ):
                    found[token] = entity
    return found
