"""Speakers told by what they are and named only in what they say next: "The harbour chief blamed the tide. … Jane Doe said"."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.draft.embedded.reference.going_on import noun_of
from summarizer.draft.embedded.reference.just_before import just_before
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.people import MEN, RANKS, WOMEN
from summarizer.mark.lexicon.titles import is_title

_NEAR = 3
"""Sentences within which the name follows."""

_FOR_OTHERS = frozenset("spokesman spokeswoman spokesperson lawyer attorney counsel aide adviser".split())
"""Who speaks for somebody else: the name that follows is as likely that of the principal."""


def name_those_told_of(speakers: Speakers, found: list[Attribution]) -> None:
    """Give the name to whom the report has called by an office alone.

    Of who speaks next, with a full name and for the first time, his own title or description must tell the office:
    "The mayor said …", then "said Mayor Jane Doe". Who comes with a name alone may be anybody.
    """
    order = sorted((item for item in found if item.token >= 0 or item.content), key=lambda item: item.content[0])
    for place, item in enumerate(order):
        noun = _office(speakers, item)
        if noun < 0:
            _name_body(speakers, order[place:])
            continue
        held = (e for e, slots in speakers.shared.items() if any(s.token == noun and s.span for s in slots))
        if (holder := next(held, -1)) >= 0:
            # "The governor of the Doe Bank warned … Jane Roe met": named by the name alone
            item.speaker = Speaker(holder, item.speaker.words)
            continue
        if (named := _named_in_passing(speakers, item, noun)) >= 0:
            for other in order[: place + 1]:
                if other.speaker.entity < 0 and other.speaker.words == item.speaker.words:
                    other.speaker = Speaker(named, other.speaker.words)
            continue
        for after in order[place + 1 :]:
            if after.sentence - item.sentence > _NEAR:
                break
            if after.speaker.entity < 0 or after.sentence == item.sentence:
                continue
            if _is_introduced(speakers, after, noun):
                for other in order[: place + 1]:
                    if other.speaker.entity < 0 and other.speaker.words == item.speaker.words:
                        other.speaker = Speaker(after.speaker.entity, other.speaker.words)
            break


def call_as_before(speakers: Speakers, found: list[Attribution]) -> None:
    """Call whom the feed's title alone names by what the text called him before: "the President said … He …"."""
    marked, told = speakers.marked, dict[int, tuple[int, int]]()
    for item in sorted(found, key=lambda item: item.content[0]):
        who, words = item.speaker.entity, item.speaker.words
        if who < 0 or words is None or any(n.start >= marked.offset for n in marked.entities[who].names):
            continue
        token = marked.token_at(words[0])
        pronoun = marked.parse.lower[token]
        if pronoun not in ("he", "she"):
            told[who] = words
        elif called := just_before(speakers, token, pronoun) or told.get(who):
            item.speaker = replace(item.speaker, words=called)


def _name_body(speakers: Speakers, order: list[Attribution]) -> None:
    """Give the first of these the name of the body that speaks next: "Fiji's largest union …", then "the union Doe said".

    What is the largest of its kind is one, and who comes next for the first time and by the same noun is that.
    """
    parse, item = speakers.marked.parse, order[0]
    if item.speaker.entity >= 0 or item.speaker.words is None or item.speaker.media or item.speaker.document:
        return
    noun = noun_of(speakers, item.speaker.words)
    first = speakers.marked.token_at(item.speaker.words[0])
    if noun < 0 or parse.lower[noun] not in BODIES | _MORE or not _MOST & {*parse.lower[first:noun]}:
        return
    later = (a for a in order[1:] if a.sentence > item.sentence and a.speaker.words != item.speaker.words)
    after = next(later, item)
    entity = after.speaker.entity
    if entity < 0 or after.sentence - item.sentence > _NEAR or speakers.marked.entities[entity].kind != "organization":
        return
    name = speakers.marked.entities[entity].names[0]
    before = name.first - 1 - (parse.words[name.first - 1] == ",")
    alike = parse.lower[before] == parse.lower[noun] and parse.lower[before - 1] == "the"
    alike = alike or (parse.words[name.last - 1] == parse.lower[noun] and parse.lower[before] == "the")
    another = {"also", "too", "meanwhile"} & {*parse.lower[slice(*parse.sentence_tokens[after.sentence])]}
    if alike and not another and name.start > item.speaker.words[1] and parse.sentence[name.first] == after.sentence:
        for other in order:
            if other.speaker.words == item.speaker.words:
                other.speaker = Speaker(entity, other.speaker.words)


_MOST = frozenset("largest biggest oldest main leading top".split())
_MORE = frozenset("lender retailer grocer brewer carrier".split())
"""What only one of a kind is, and what bodies are called besides."""


def _office(speakers: Speakers, item: Attribution) -> int:
    """The noun of an office or trade by which alone one person speaks; -1 for others."""
    speaker, parse = item.speaker, speakers.marked.parse
    if speaker.entity >= 0 or speaker.words is None or speaker.document or speaker.media or speaker.carrier:
        return -1
    noun = noun_of(speakers, speaker.words)
    if noun < 0 or parse.tag[noun] not in ("NN", "NNP") or not is_title(parse.lower[noun]):
        return -1
    opening = speakers.marked.sentence_at(speakers.marked.article.body[0])
    anybody = parse.lower[parse.left[noun]] in _ANY and item.sentence > opening + 1
    return -1 if anybody or parse.lower[noun] in _FOR_OTHERS else noun


_ANY = ("a", "an", "one")


def _is_introduced(speakers: Speakers, item: Attribution, noun: int) -> bool:
    """Whether who speaks is named here for the first time, with that office and no other."""
    marked, parse = speakers.marked, speakers.marked.parse
    entity = marked.entities[item.speaker.entity]
    if entity.kind != "person" or item.speaker.words is None:
        return False
    first = entity.names[0]
    if (
        first.start < marked.article.body[0]
        or not noun < first.first
        or parse.sentence[first.first] <= parse.sentence[noun]
    ):
        return False
    if len(first.text.split()) < 2 or not item.speaker.words[0] <= first.start < item.speaker.words[1]:
        return False
    offices = {word for role, _ in entity.roles for word in role.lower().split()}
    if parse.words[first.last] == "," and parse.tag[first.last + 1] in ("WP", "WP$", "DT", "PRP$"):
        return False  # "Jane Doe, who fishes off the pier"
    if (
        parse.lower[noun] not in offices
        or _is_former(speakers, item)
        or offices - RANKS - set(parse.lower[parse.left[noun] : noun + 1])
    ):
        return False
    pronoun = "he" if parse.lower[noun] in MEN else "she"
    return speakers.fits(item.speaker.entity, pronoun) or parse.lower[noun] not in MEN | WOMEN


def _named_in_passing(speakers: Speakers, item: Attribution, noun: int) -> int:
    """Who, of the one in an article's opening with an office, the next sentences name by it, though he says nothing there.

    "A federal judge said …", then "U.S. District Judge Jane Doe set a hearing for May"; -1 where two have the office.
    """
    marked, parse = speakers.marked, speakers.marked.parse
    word, body = parse.lower[noun], marked.article.body[0]
    if item.sentence > marked.sentence_at(body) + 1:
        return -1
    roles = {
        i: [role.lower().split() for role, _ in e.roles] for i, e in enumerate(marked.entities) if e.kind == "person"
    }
    holders = [i for i, words in roles.items() if any(word in (role[-1], role[0]) for role in words)]
    if len(holders) != 1:
        return -1
    entity = marked.entities[holders[0]]
    first = entity.names[0] if entity.names else None
    if first is None or first.start < body or len(first.text.split()) < 2:
        return -1
    gap = parse.sentence[first.first] - item.sentence
    title = marked.article.text[slice(*first.title)].lower().split() if first.title else []
    same = word in _OF_COURTS or parse.lower[parse.left[noun]] not in _ANY
    same = same or (first.title is not None and parse.lower[marked.token_at(first.title[0]) - 1] == "the")
    if not same or _FORMER.search(" ".join(title)):
        return -1  # "A senator said … Senator Jane Roe denied it", and not "The senator, Jane Roe, denied it"
    known = {*parse.lower[parse.left[noun] : noun + 1]} | RANKS
    others = {w for role in roles[holders[0]] for w in role} - known
    between = parse.lower[noun + 1 : parse.sentence_tokens[parse.sentence[first.first]][1]]
    alone = not {word + "s", "another", "other", "also", "meanwhile"} & {*between}
    near = 0 < gap <= _NEAR and alone and title[-1:] == [word] and (not others or word in _OF_COURTS)
    sex = "he" if word in MEN else "she"
    return holders[0] if near and (speakers.fits(holders[0], sex) or word not in MEN | WOMEN) else -1


_OF_COURTS = frozenset({"judge", "magistrate", "sheriff"})
"""Offices that copy gives in full with the name alone: "a federal judge", then "U.S. District Judge Jane Doe"."""


def _is_former(speakers: Speakers, item: Attribution) -> bool:
    """Whether who speaks held the office once: "said Jane Doe, the former mayor"."""
    text, (start, end) = speakers.marked.article.text, item.speaker.words or (0, 0)
    return bool(_FORMER.search(text, max(start - 30, 0), end + 30))


_FORMER = re.compile(r"\b(?:former|retired|ex|once|previous|deputy|then)\b", re.I)
"""Words by which an office is not that of who has it now."""
