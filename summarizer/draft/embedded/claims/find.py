"""Claims: every cue's content with its speaker, quotations without a cue, and the outlets between."""

from __future__ import annotations

from dataclasses import replace

from summarizer.draft.embedded.claims.content import content_of, is_worth
from summarizer.draft.embedded.claims.heard import addressee_of, hearer, in_court, teller
from summarizer.draft.embedded.claims.nominal import said_by_noun
from summarizer.draft.embedded.claims.orphans import orphans
from summarizer.draft.embedded.claims.passed_on import carried_by
from summarizer.draft.embedded.claims.phrase_tails import cited_reason
from summarizer.draft.embedded.claims.signed import posted
from summarizer.draft.embedded.claims.turns import find_turns
from summarizer.draft.embedded.claims.unattributed import unattributed
from summarizer.draft.embedded.reference.named_next import call_as_before, name_those_told_of
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.carriers import agencies, closing, own_site, platforms, same_words, stations
from summarizer.draft.embedded.sources.outlets import ordered
from summarizer.draft.embedded.sources.relays import (
    Attribution,
    cited_claims,
    cited_object,
    cue_span,
    own_claims,
    quoter,
    relay,
)
from summarizer.draft.embedded.sources.whom_cited import cited_phrase, citing
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import (
    CUE_FORMS,
    DOCUMENTS,
    MEDIA_NOUNS,
    OFFICES,
    RELAY,
    SAYING,
    SPEAKERS,
)

Span = tuple[int, int]


def find_attributions(marked: MarkedArticle, speakers: Speakers) -> list[Attribution]:
    """All attributions in the order of the text."""
    found = [Attribution(*turn) for turn in find_turns(marked, speakers)]
    for signer, post in posted(marked):
        found.append(Attribution(Speaker(signer), None, [post], marked.sentence_at(post[0])))
        speakers.turns |= dict.fromkeys(range(marked.token_at(post[0]), marked.token_at(post[1] - 1) + 1), signer)
    relays: list[tuple[Cue, Speaker]] = []
    cited: dict[int, Speaker] = {}
    by_sentence: dict[int, list[Cue]] = {}
    for cue in marked.cues:
        by_sentence.setdefault(marked.parse.sentence[cue.token], []).append(cue)
    done = 0
    for cue in marked.cues:
        found += said_by_noun(speakers, done, cue.token)
        done = cue.token
        if cue.token in speakers.turns:
            continue  # within a turn of a transcript: a statement inside a statement
        speaker = speakers.of(cue)
        if cue.base in RELAY and marked.parse.lower[cue.head] == "it" and (outlet := speakers.outlet_told_of(cue.head)):
            speaker = outlet  # "the agency reported. “…,” it quoted her as saying"
        reason = cited_reason(marked, cue) if speaker.entity >= 0 and not speaker.media else None
        if reason:
            found.append(
                Attribution(speaker, cue_span(marked, cue), [reason], marked.parse.sentence[cue.token], token=cue.token)
            )
            continue
        if speaker.media or cue.base in RELAY:
            relays.append((cue, speaker))
            if cue.base in RELAY and (object_ := cited_object(marked, cue)) >= 0:
                whom = speakers.resolve(object_, cited_phrase(marked, object_))
                if not whom.media:
                    cited[marked.parse.sentence[cue.token]] = whom
            continue
        content = content_of(marked, cue, by_sentence[marked.parse.sentence[cue.token]])
        content = [_past_outlet(marked, *piece) for piece in content or [] if not _only_cites(marked, *piece)]
        if not content or not is_worth(marked, cue, content):
            continue
        attribution = Attribution(
            speaker, cue_span(marked, cue), content, marked.parse.sentence[cue.token], token=cue.token
        )
        addressee = addressee_of(marked.parse, cue.token, cue.base, passive=cue.passive)
        if addressee >= 0:
            heard = hearer(speakers, addressee, speaker)
            if heard.media:
                attribution.via += [] if ordered(marked.parse, marked.parse.right[addressee] + 1) else [heard]
            elif (outlet := speakers.owner(addressee)).media:
                attribution.via.append(outlet)  # "told the BBC's morning programme"
            elif site := own_site(marked, addressee):
                attribution.via.append(site)
            else:
                attribution.addressee = heard.entity
        if in_court(marked.parse, cue.head, cue.base):
            body = speaker.entity >= 0 and marked.entities[speaker.entity].kind == "organization"
            attribution.speaker, attribution.addressee = teller(speakers, cue.token), speaker.entity if body else -1
        if (printer := quoter(marked, cue)) >= 0:
            quoted_by = speakers.resolve(printer, (marked.parse.left[printer], printer + 1))
            attribution.via += [quoted_by] if quoted_by.media else []
        found.append(attribution)
    found += said_by_noun(speakers, done, len(marked.parse.words) - 2)
    found = _without_repeats(speakers, [*found, *unattributed(speakers)])
    heard_from = {token: speakers.resolve(token, cited_phrase(marked, token)) for token in citing(marked)}
    for token, source in heard_from.items():
        if not source.media:
            cited.setdefault(marked.parse.sentence[token], source)
    found += cited_claims(marked, found, relays, cited)
    found += own_claims(marked, found, relays)
    relay(marked, found, relays)
    platforms(marked, found)
    stations(marked, found)
    closing(marked, found)
    agencies(marked, found, {token: outlet for token, outlet in heard_from.items() if outlet.media})
    same_words(marked, found)
    orphans(marked, found, speakers)
    name_those_told_of(speakers, found)
    call_as_before(speakers, found)
    for item in found:  # "she said, commenting on it": who speaks carries nothing to himself
        item.via = [v for v in item.via if v.entity < 0 or v.entity != item.speaker.entity]
    found.sort(key=lambda item: item.content[0])
    return found


def _only_cites(marked: MarkedArticle, start: int, end: int) -> bool:
    """Whether words are "according to police" and no more: "according to the figures, it has grown" tells something."""
    if not marked.article.text.startswith("according to", start):
        return False
    verb = marked.parse.head[marked.token_at(start)]
    return not start < marked.parse.start[verb] < end


def _past_outlet(marked: MarkedArticle, start: int, end: int) -> Span:
    """Words without "Orlu that" of "with broadcaster Orlu that" and without "agency Orlu published on Sunday that"."""
    parse, first = marked.parse, marked.token_at(start)
    name = next((n for n in marked.names_between(first, first + 4) if n.kind == "media" and n.start >= start), None)
    if name is None or not MEDIA_NOUNS & set(parse.lower[first - 1 : name.first]):
        return start, end
    aired = parse.lower[name.last : name.last + 2] in (["published", "on"], ["broadcast", "on"], ["aired", "on"])
    link = name.last + 3 * aired
    return (parse.start[link + 1], end) if parse.lower[link] == "that" and parse.start[link + 1] < end else (start, end)


def _without_repeats(speakers: Speakers, found: list[Attribution]) -> list[Attribution]:
    """One claim for one content: of two that say the same, the one nearer to the verb of saying stays.

    A claim whose content lies within that of another is a statement inside a statement and goes;
    two claims of one speaker over the same quotation become one.
    """
    marked = speakers.marked
    order = sorted(range(len(found)), key=lambda n: (found[n].content[0][0], -found[n].content[-1][1], n))
    gone: set[int] = set()
    passing: set[int] = set()
    open_: list[int] = []
    for n in order:
        item = found[n]
        start = item.content[0][0]
        open_ = [o for o in open_ if found[o].content[-1][1] > start]
        for o in open_:
            outer = found[o]
            if (o in gone and o not in passing) or not _inside(item, outer):
                continue
            own = marked.parse.start[item.token] if item.token >= 0 else -1
            # "according to a statement, she expressed hope": the statement carries her words
            if (
                outer.token >= 0
                and marked.parse.lower[outer.token] == "according"
                and (outer.content[0][0] <= own < outer.content[-1][1] or _right_after(marked, item, outer))
                and (CUE_FORMS.get(marked.parse.lower[item.token]) in SAYING or outer.speaker.document)
                and _speaks_for(marked, outer.speaker)
            ):
                item.via.append(_as_carrier(marked, outer.speaker))
                gone.add(o)
                continue
            # "the minister said that it was safe, according to the ministry"
            if item.token >= 0 and marked.parse.lower[item.token] == "according" and item.content == outer.content:
                outer.via += [office] if (office := carried_by(speakers, outer, item)) else []
            if carried := carried_by(speakers, item, outer):
                item.via += [carried, *outer.via]
                gone.add(o)
                # for all that it tells: "thanked him and assured him of her support, her spokesman said"
                passing.add(o)
                continue
            if o not in gone:
                gone.add(n)
                break
        open_.append(n)
    return [item for n, item in enumerate(found) if n not in gone]


def _as_carrier(marked: MarkedArticle, speaker: Speaker) -> Speaker:
    """Who passes on what others say: a body by its name, too."""
    last = marked.parse.lower[marked.token_at(speaker.words[1] - 1)] if speaker.words else ""
    body = marked.entities[speaker.entity].kind == "organization" if speaker.entity >= 0 else last in OFFICES
    body = body and not speaker.document
    return replace(speaker, carrier=True) if body else speaker


def _right_after(marked: MarkedArticle, item: Attribution, outer: Attribution) -> bool:
    """Whether what "according to" attributes begins right after another's verb: "she told them that …"."""
    return marked.parse.start[item.token + 1] == outer.content[0][0] and item.token < outer.token


def _speaks_for(marked: MarkedArticle, speaker: Speaker) -> bool:
    """Whether a source passes on what others say themselves; "a leaked cable" and "a diplomat" tell of them."""
    words = marked.article.text[slice(*speaker.words)].lower() if speaker.words else ""
    noun = [word for word in words.split() if word in DOCUMENTS | SPEAKERS][:1]
    told_of = speaker.document and not _PUBLISHED.intersection(noun)
    return not told_of and (speaker.entity >= 0 or not SPEAKERS.intersection(noun))


_PUBLISHED = frozenset(
    "statement statements release readout communique communiqué transcript website site post posts message letter".split()
)
"""What passes on the words of those who put it out."""


def _inside(inner: Attribution, outer: Attribution) -> bool:
    low, high = outer.content[0][0], outer.content[-1][1]
    return all(low <= start and end <= high for start, end in inner.content)
