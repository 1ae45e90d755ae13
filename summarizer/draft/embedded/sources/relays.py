"""Who carried a claim to the article: outlets that report, quote or print it, and what they say themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.claims.content import content_of, is_worth
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.outlets import in_passing, named_beside
from summarizer.draft.embedded.sources.whom_cited import counted_through, is_voice
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, INSTITUTIONS, RELAY

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
    """By whom or where somebody "was quoted as saying by X", "in X"; -1 where the words do not stand so."""
    parse = marked.parse
    governor = parse.head[parse.head[cue.token]]
    if CUE_FORMS.get(parse.lower[governor]) not in RELAY:
        return -1
    links = [c for c in parse.children[cue.token] if parse.lower[c] in ("by", "in") and c < cue.token + 3]
    return next((c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"), -1)


def cue_span(marked: MarkedArticle, cue: Cue) -> Span:
    """The words of a cue."""
    return marked.parse.start[cue.token], marked.parse.end[max(cue.last - 1, cue.token)]


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
            speaker = _press_office(marked, cue, speaker) if cue.base in RELAY else Speaker()
        if (speaker.words is None and speaker.entity < 0) or cue.base in _ASKING:
            continue
        sentence = marked.parse.sentence[cue.token]
        for item in by_sentence.get(sentence, []):
            if item.speaker.entity == speaker.entity and speaker.entity >= 0:
                continue
            if _apart(marked, cue, item) or in_passing(marked, cue, item.token):
                continue
            for carrier in [speaker, *named_beside(marked, cue.head)]:
                if not any(v.entity == carrier.entity and v.words == carrier.words for v in item.via):
                    item.via.append(carrier)


_ASKING = frozenset("ask question press request invite".split())
"""What an outlet does that passes on nothing."""


def _press_office(marked: MarkedArticle, cue: Cue, speaker: Speaker) -> Speaker:
    """The body of "the press service quoted the mayor as saying", as a carrier; a speaker of nothing for others."""
    body = speaker.entity >= 0 and marked.entities[speaker.entity].kind == "organization"
    finite = marked.parse.tag[cue.token] in ("VBD", "VBZ") and cue.head < cue.token
    if finite and speaker.words and (body or marked.parse.lower[cue.head] in INSTITUTIONS):
        return Speaker(speaker.entity, speaker.words, carrier=True)
    return Speaker()


def _apart(marked: MarkedArticle, cue: Cue, item: Attribution) -> bool:
    """Whether a semicolon parts the outlet's clause from the claim: "Kyodo said …; the bank denied it"."""
    parse = marked.parse
    ends = (item.token, marked.token_at(item.content[0][0]), marked.token_at(item.content[-1][1] - 1))
    at = [token for token in ends if token >= 0]
    if min(at) <= cue.token <= max(at):
        return False
    first, last = (cue.token, min(at)) if cue.token < min(at) else (max(at), cue.token)
    between = marked.article.text[parse.start[first] : parse.start[last]]
    if ";" in between or ", while " in between or (first == cue.token and ", but " in between):
        return True
    return first > min(at) and _MEANWHILE.search(between) is not None


def cited_object(marked: MarkedArticle, cue: Cue) -> int:
    """Token of whom an outlet quotes or cites, where he is not quoted "as saying"; -1 for nobody."""
    parse = marked.parse
    if cue.token and marked.parse.lower[cue.token - 1] in ("without", "not"):
        return -1
    if cue.passive or any(parse.lower[child] == "as" for child in parse.children[cue.token]):
        return -1
    objects = counted_through(marked, parse.children[cue.token])
    return next((o for o in objects[:1] if cue.base != "cite" or is_voice(marked, o)), -1)


def cited_claims(
    marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]], cited: dict[int, Speaker]
) -> list[Attribution]:
    """ "The agency said, citing officials, that …": what the outlet says is the claim of whom it cites.

    What somebody says within it is a statement inside a statement, and leaves ``found``.
    """
    by_sentence = by_sentence_of(found)
    made: list[Attribution] = []
    for cue, speaker in relays:
        sentence = marked.parse.sentence[cue.token]
        if cue.base in RELAY or not speaker.media or sentence not in cited:
            continue
        here = [who for c, who in relays if c.base in RELAY and marked.parse.sentence[c.token] == sentence]
        if (citing := {who.entity for who in here if who.media}) and speaker.entity not in citing:
            continue  # "NHK said …, while Kyodo reported …, citing officials"
        content = (
            content_of(marked, cue, [other for other, _ in relays if marked.parse.sentence[other.token] == sentence])
            or []
        )
        at = marked.parse.start[cue.token]
        if not content or any(start <= at < end for start, end in content):
            content = _after_citing(marked, cue)
        content = [piece for start, end in content if (piece := _without_citing(marked.article.text, start, end))]
        if not content or not is_worth(marked, cue, content):
            continue
        content = _up_to_semicolon(marked.article.text, content, by_sentence.get(sentence, []))
        low, high = content[0][0], content[-1][1]
        told = [i for i in by_sentence.get(sentence, []) if i.content[0][0] < high and i.content[-1][1] > low]
        # "…, two officials told the Gazette, the agency said": the words are theirs already
        if all(low < item.content[0][0] and item.content[-1][1] <= high for item in told):
            found[:] = [item for item in found if item not in told]
            made.append(Attribution(cited[sentence], cue_span(marked, cue), content, sentence, token=cue.token))
    return made


def _after_citing(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """What follows "reported on Monday, citing the ministry, that", whatever the parser hangs it on."""
    end = marked.sentences[marked.parse.sentence[cue.token]].end
    opening = re.compile(r"[^,;\"“]{0,30},\s+(?:citing|quoting)\b[^;\"“]{3,160}?,\s+that\s+").match(
        marked.article.text, marked.parse.end[cue.token], end
    )
    stop = end - (marked.article.text[end - 1] in ".!?")
    return [(opening.end(), stop)] if opening and opening.end() < stop else []


_MEANWHILE = re.compile(r",\s+(?:(?:just |a few |several )?(?:hours|days|a day|weeks|minutes) )?after\b(?!.*, after\b)")


def _up_to_semicolon(text: str, content: list[Span], told: list[Attribution]) -> list[Span]:
    """The content without what somebody else says behind a semicolon."""
    start, end = content[-1]
    stops = [text.rfind(";", start, item.content[0][0]) for item in told if item.content[0][0] < end]
    stop = min((stop for stop in stops if stop > start), default=end)
    return [*content[:-1], (start, stop)]


_CITING = re.compile(r"(?:citing|quoting|with reference to)\b[^,;]*")


def _without_citing(text: str, start: int, end: int) -> Span | None:
    """A piece of content without ", citing two officials," before, after or around it."""
    if opening := _CITING.match(text, start, end):
        after = re.compile(r",\s+(?:that\s+)?").match(text, opening.end(), end)
        return (after.end(), end) if after and after.end() < end else None
    closing = re.compile(r",?\s+(?:citing|quoting|with reference to)\b").search(text, start, end)
    return (start, closing.start()) if closing else (start, end)


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
"""Verbs by which an outlet does not pass on news but judges: with an "as" or without, arguing and accusing included."""


_OWN = frozenset("i we my our".split())
"""Words by which who is quoted tells of himself."""


def voices_in(marked: MarkedArticle, attributions: list[Attribution]) -> dict[int, int]:
    """Whose each "I" and "we" within quotation marks is, by token: the named person's to whom the words are attributed."""
    found: dict[int, int] = {}
    for attribution in attributions:
        entity = attribution.speaker.entity
        if entity < 0 or marked.entities[entity].kind != "person":
            continue
        for start, end in attribution.content:
            for token in range(marked.token_at(start), marked.token_at(end - 1) + 1):
                at = marked.parse.start[token]
                if marked.parse.lower[token] in _OWN and any(
                    q.start <= at < q.end for q in marked.quotations_near(at, at + 1)
                ):
                    found[token] = entity
    return found
