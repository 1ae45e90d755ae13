"""Claims: every cue's content with its speaker, quotations without a cue, and the outlets between."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from summarizer.draft.embedded.antecedents import Speaker
from summarizer.draft.embedded.content import addressee_of, content_of
from summarizer.draft.embedded.speakers import Speakers
from summarizer.draft.embedded.turns import find_turns
from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import CUE_FORMS, RELAY, SAYING

Span = tuple[int, int]
_CUE_BETWEEN = re.compile(r"[^.!?;:\"“”]{0,3}[\"”’'][^.!?;:\"“”]{3,90},\s*")


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


def find_attributions(marked: MarkedArticle, speakers: Speakers) -> list[Attribution]:
    """All attributions in the order of the text."""
    found = [Attribution(*turn) for turn in find_turns(marked, speakers)]
    relays: list[tuple[Cue, Speaker]] = []
    cited: dict[int, Speaker] = {}
    by_sentence: dict[int, list[Cue]] = {}
    for cue in marked.cues:
        by_sentence.setdefault(marked.parse.sentence[cue.token], []).append(cue)
    for cue in marked.cues:
        if cue.token in speakers.turns:
            continue  # within a turn of a transcript: a statement inside a statement
        speaker = speakers.of(cue)
        if speaker.media or cue.base in RELAY:
            relays.append((cue, speaker))
            if cue.base in RELAY and (object_ := _object(marked, cue)) >= 0:
                first, last = marked.parse.left[object_], marked.parse.right[object_] + 1
                cited[marked.parse.sentence[cue.token]] = speakers.resolve(object_, (first, last))
            continue
        content = content_of(marked, cue, by_sentence[marked.parse.sentence[cue.token]])
        if not content or not _worth(marked, cue, content):
            continue
        attribution = Attribution(
            speaker, _cue_span(marked, cue), content, marked.parse.sentence[cue.token], token=cue.token
        )
        addressee = addressee_of(marked, cue)
        if addressee >= 0:
            heard = speakers.resolve(addressee, (marked.parse.left[addressee], addressee + 1))
            if heard.media:
                attribution.via.append(heard)
            elif (outlet := speakers.owner(addressee)).media:
                attribution.via.append(outlet)  # "told the BBC's morning programme"
            else:
                attribution.addressee = heard.entity
        if (printer := _quoter(marked, cue)) >= 0:
            quoted_by = speakers.resolve(printer, (marked.parse.left[printer], printer + 1))
            attribution.via += [quoted_by] if quoted_by.media else []
        found.append(attribution)
    found = _without_repeats(marked, found)
    found += _cited(marked, found, relays, cited)
    found += _of_outlets(marked, found, relays)
    _relay(marked, found, relays)
    _platforms(marked, found)
    _same_words(marked, found)
    _orphans(marked, found, speakers)
    found.sort(key=lambda item: item.content[0])
    return found


def _quoter(marked: MarkedArticle, cue: Cue) -> int:
    """By whom somebody "was quoted as saying by X"; -1 where the words do not stand so."""
    parse = marked.parse
    governor = parse.head[parse.head[cue.token]]
    if CUE_FORMS.get(parse.lower[governor]) not in RELAY:
        return -1
    links = [c for c in parse.children[cue.token] if parse.lower[c] == "by" and c < cue.token + 3]
    return next((c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"), -1)


def _cue_span(marked: MarkedArticle, cue: Cue) -> Span:
    return marked.parse.start[cue.token], marked.parse.end[max(cue.last - 1, cue.token)]


_UNNAMED = re.compile(r"(?:to remain anonymous|not to be (?:named|identified)|to be (?:left|kept) anonymous)", re.I)
"""What a source asks for itself is no claim."""


def _worth(marked: MarkedArticle, cue: Cue, content: list[Span]) -> bool:
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


def _without_repeats(marked: MarkedArticle, found: list[Attribution]) -> list[Attribution]:
    """One claim for one content: of two that say the same, the one nearer to the verb of saying stays.

    A claim whose content lies within that of another is a statement inside a statement and goes;
    two claims of one speaker over the same quotation become one.
    """
    order = sorted(range(len(found)), key=lambda n: (found[n].content[0][0], -found[n].content[-1][1], n))
    gone: set[int] = set()
    open_: list[int] = []
    for n in order:
        item = found[n]
        start = item.content[0][0]
        open_ = [o for o in open_ if found[o].content[-1][1] > start]
        for o in open_:
            outer = found[o]
            if o in gone or not _inside(item, outer):
                continue
            own = marked.parse.start[item.token] if item.token >= 0 else -1
            # "according to a statement, she expressed hope": the statement carries her words
            if (
                outer.token >= 0
                and marked.parse.lower[outer.token] == "according"
                and outer.content[0][0] <= own < outer.content[-1][1]
                and (CUE_FORMS.get(marked.parse.lower[item.token]) in SAYING or outer.speaker.document)
            ):
                item.via.append(outer.speaker)
                gone.add(o)
                continue
            gone.add(n)
            break
        open_.append(n)
    return [item for n, item in enumerate(found) if n not in gone]


def _by_sentence(found: list[Attribution]) -> dict[int, list[Attribution]]:
    by_sentence: dict[int, list[Attribution]] = {}
    for item in found:
        by_sentence.setdefault(item.sentence, []).append(item)
    return by_sentence


def _inside(inner: Attribution, outer: Attribution) -> bool:
    low, high = outer.content[0][0], outer.content[-1][1]
    return all(low <= start and end <= high for start, end in inner.content)


def _relay(marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]]) -> None:
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
    r"|seen|obtained|reviewed|posted|aired)\b[^.\"“”]{0,40}$",
    re.IGNORECASE,
)


def _platforms(marked: MarkedArticle, found: list[Attribution]) -> None:
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
        if before not in ("on", "via") and not _CARRIED.search(text, start, name.start):
            continue
        for item in by_sentence.get(sentence, []):
            if item.sentence != sentence or any(a <= name.start < b for a, b in item.content):
                continue
            if item.speaker.entity != entity and not any(v.entity == entity for v in item.via):
                item.via.insert(0, Speaker(entity, None, media=True))  # nearest to the speaker


def _same_words(marked: MarkedArticle, found: list[Attribution]) -> None:
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


def _object(marked: MarkedArticle, cue: Cue) -> int:
    """Token of whom an outlet quotes or cites, where he is not quoted "as saying"; -1 for nobody."""
    parse = marked.parse
    if cue.passive or any(parse.lower[child] == "as" for child in parse.children[cue.token]):
        return -1
    return next((c for c in parse.children[cue.token] if parse.dep[c] == "dobj"), -1)


def _cited(
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
        if content and _worth(marked, cue, content):
            made.append(Attribution(cited[sentence], _cue_span(marked, cue), content, sentence, token=cue.token))
    return made


def _of_outlets(
    marked: MarkedArticle, found: list[Attribution], relays: list[tuple[Cue, Speaker]]
) -> list[Attribution]:
    """What an outlet says in its own name: only where it is quoted, and speaks for nobody else."""
    told = {item.sentence for item in found}
    made: list[Attribution] = []
    for cue, speaker in relays:
        sentence = marked.parse.sentence[cue.token]
        if cue.base in RELAY or cue.base == "according" or speaker.entity < 0 or sentence in told:
            continue
        content = content_of(
            marked, cue, [other for other, _ in relays if marked.parse.sentence[other.token] == sentence]
        )
        if any(q.start <= a < q.end for a, b in content for q in marked.quotations_near(a, b)):
            own = Speaker(speaker.entity, speaker.words)
            made.append(Attribution(own, _cue_span(marked, cue), content, sentence, token=cue.token))
    return made


def _orphans(marked: MarkedArticle, found: list[Attribution], speakers: Speakers) -> None:
    """Quotations that no cue took: they go on with the claim before, or begin one of the same speaker."""
    text = marked.article.text
    taken = sorted(piece for item in found for piece in item.content)
    ends = [end for _, end in taken]
    told = sorted(found, key=lambda item: item.content[-1][0])
    lasts = [item.content[-1][0] for item in told]
    for quotation in marked.outer_quotations:
        # pieces are all but disjoint, so those that reach into the quotation lie around its start
        near = bisect_right(ends, quotation.start)
        if any(a < quotation.end and b > quotation.start for a, b in taken[max(near - 8, 0) : near + 8]):
            continue
        sentence = marked.sentence_at(quotation.pieces[0][0])
        span = marked.sentences[sentence]
        outside = text[span.start : quotation.start] + text[quotation.end : max(span.end, quotation.end)]
        words = len(re.findall(r"\w+", outside)) if quotation.start >= span.start else 0
        length = sum(len(text[a:b].split()) for a, b in quotation.pieces)
        place = bisect_left(lasts, quotation.start)
        if not place:
            continue
        previous = told[place - 1]
        goes_on = previous.sentence == sentence and _CUE_BETWEEN.fullmatch(
            text, previous.content[-1][1], quotation.start
        )
        if goes_on and previous.cue and previous.cue[0] >= previous.content[-1][1]:
            previous.content.extend(quotation.pieces)  # "We will wait," she said, "until they come."
            lasts[place - 1] = previous.content[-1][0]
            continue
        if words > 2 or length < 4:
            continue
        gap = sentence - max(previous.sentence, marked.sentence_at(previous.content[-1][0]))
        if gap > 2:
            continue
        quoted = any(
            q.start < previous.content[-1][1] and q.end > previous.content[-1][0]
            for q in marked.quotations_near(*previous.content[-1])
        )
        if gap <= 1 and quoted:
            previous.content.extend(quotation.pieces)
            lasts[place - 1] = previous.content[-1][0]
        else:
            own = Speaker(previous.speaker.entity, None)
            made = Attribution(own, None, list(quotation.pieces), sentence, via=list(previous.via))
            found.append(made)
            told.insert(place, made)
            lasts.insert(place, made.content[-1][0])
