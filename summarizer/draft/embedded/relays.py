"""Who carried a claim to the article: outlets that report, quote or print it, and what they say themselves."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from summarizer.draft.embedded.content import content_of
from summarizer.draft.embedded.people import Speaker
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, RELAY

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


def _by_sentence(found: list[Attribution]) -> dict[int, list[Attribution]]:
    by_sentence: dict[int, list[Attribution]] = {}
    for item in found:
        by_sentence.setdefault(item.sentence, []).append(item)
    return by_sentence


def relay(marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]]) -> None:
    """Give each claim the outlets that carried it: a cue of an outlet in the same sentence."""
    by_sentence = _by_sentence(found)
    for cue, speaker in relays:
        if not speaker.media and not (speaker.document and cue.base in RELAY):
            continue
        sentence = marked.parse.sentence[cue.token]
        for item in by_sentence.get(sentence, []):
            if item.speaker.entity == speaker.entity and speaker.entity >= 0:
                continue
            if item.sentence == sentence and not any(
                v.entity == speaker.entity and v.words == speaker.words for v in item.via
            ):
                item.via.append(speaker)


_CARRIED = re.compile(
    r"\b(?:interview|wrote|writes|writing|article|column|op-ed|essay|carried|published|broadcast|speaking|appearing"
    r"|seen|obtained|reviewed|posted|aired|remarks|comments|statement|statements|(?:, |as )(?:cited|quoted) by)\b[^.\"“”]{0,40}$",
    re.IGNORECASE,
)


_OPENS = re.compile(r"\s*(?:Speaking|Talking|In an interview|In remarks)\b")


def platforms(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "wrote on Telegram", "said in an interview with the BBC": outlet and platform carried the words."""
    text = marked.article.text
    by_sentence = _by_sentence(found)
    for name in marked.names:
        entity = name.entity
        if name.kind != "media" or entity < 0 or not name.first:
            continue
        sentence = marked.parse.sentence[name.first]
        before = marked.parse.lower[name.first - 1]
        start = marked.sentences[sentence].start
        if before == "of" and any(n.kind == "person" and n.last == name.first - 1 for n in marked.names):
            continue  # "Jane Doe of the Coast Wire" works there
        if before not in ("on", "via") and not _CARRIED.search(text, start, name.start):
            continue
        told = by_sentence.get(sentence, [])
        if not told and _OPENS.match(text, start) and "\n" not in text[start : marked.sentences[sentence].end + 2]:
            told = by_sentence.get(sentence + 1, [])  # "Speaking to the BBC, she was calm." and then her words
        for item in told:
            if any(a <= name.start < b for a, b in item.content):
                continue
            if item.speaker.entity != entity and not any(v.entity == entity for v in item.via):
                item.via.insert(0, Speaker(entity, None, media=True))  # nearest to the speaker


def stations(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "In remarks to Coast television", an outlet that is known as one only by what it is called."""
    text, parse = marked.article.text, marked.parse
    by_sentence = _by_sentence(found)
    known = {token for name in marked.names if name.kind == "media" for token in range(name.first, name.last)}
    for noun, word in enumerate(parse.lower):
        if word not in _STATIONS or noun in known or parse.tag[noun] not in ("NN", "NNP"):
            continue
        first = noun
        while first and (parse.tag[first - 1] in ("NNP", "JJ", "HYPH", "NN") or parse.words[first - 1] == "-"):
            first -= 1
        sentence = parse.sentence[noun]
        before = parse.start[first - (parse.tag[first - 1] == "DT")]
        proper = any(parse.tag[token] == "NNP" for token in range(first, noun))
        if not proper or not _CARRIED.search(text, marked.sentences[sentence].start, before):
            continue
        span = (parse.start[first], parse.end[noun])
        for item in by_sentence.get(sentence, []):
            if not item.via and not any(a <= span[0] < b for a, b in item.content):
                item.via.append(Speaker(-1, span, media=True))


_STATIONS = frozenset("television radio tv newspaper magazine daily broadcaster channel".split())
"""What outlets are called that no list knows."""


def own_site(marked: MarkedArticle, noun: int) -> Speaker | None:
    """The site of "he told the club's website": it carries words though it has no name."""
    parse = marked.parse
    if parse.lower[noun] not in ("website", "site", "blog", "newsletter", "magazine"):
        return None
    owners = [child for child in parse.children[noun] if parse.dep[child] in ("poss", "compound")]
    if not owners or parse.tag[parse.left[owners[0]]] == "PRP$":
        return None
    first = parse.left[owners[0]]
    first += parse.tag[first] == "DT"
    return Speaker(-1, (parse.start[first], parse.end[noun]), media=True)


def same_words(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "The official said" goes on with the official of the sentence before, and "she wrote" with what she wrote on."""
    text, parse = marked.article.text, marked.parse
    ordered = sorted(found, key=lambda item: item.content[0])
    for before, item in itertools.pairwise(ordered):
        if item.via or not before.via or not 0 < item.sentence - before.sentence <= 1:
            continue
        written = item.token >= 0 and CUE_FORMS.get(parse.lower[item.token]) in _WRITING
        if item.speaker.entity >= 0 or before.speaker.entity >= 0:
            again = item.speaker.entity == before.speaker.entity and written
        else:
            named = [text[slice(*s.words)].lower().split() for s in (before.speaker, item.speaker) if s.words]
            definite = item.speaker.words and text[: item.speaker.words[0]].rstrip().lower().endswith("the")
            again = bool(definite and len(named) == 2 and named[1][-1] in named[0])
        if again:
            item.via += before.via


_WRITING = frozenset({"write", "post", "tweet"})


def cited_object(marked: MarkedArticle, cue: Cue) -> int:
    """Token of whom an outlet quotes or cites, where he is not quoted "as saying"; -1 for nobody."""
    parse = marked.parse
    if cue.passive or any(parse.lower[child] == "as" for child in parse.children[cue.token]):
        return -1
    return next((c for c in parse.children[cue.token] if parse.dep[c] == "dobj"), -1)


def cited_claims(
    marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]], cited: dict[int, Speaker]
) -> list[Attribution]:
    """ "The agency said, citing officials, that …": what the outlet says is the claim of whom it cites."""
    told = {item.sentence for item in found}
    made: list[Attribution] = []
    for cue, speaker in relays:
        sentence = marked.parse.sentence[cue.token]
        if cue.base in RELAY or not speaker.media or sentence not in cited or sentence in told:
            continue
        content = content_of(
            marked, cue, [other for other, _ in relays if marked.parse.sentence[other.token] == sentence]
        )
        if content and is_worth(marked, cue, content):
            made.append(Attribution(cited[sentence], cue_span(marked, cue), content, sentence, token=cue.token))
    return made


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
