"""Who "he" is beside a description: "The President briefed Doe on a meeting that he described as long"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.draft.embedded.reference.going_on import may_be
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.titles import is_title

if TYPE_CHECKING:
    from summarizer.draft.embedded.reference.speakers import Speakers


def told_of(speakers: Speakers, token: int, pronoun: str) -> int:
    """Who "he" is after a sentence about "the President": whom that means; -1 where it tells of nobody so."""
    marked = speakers.marked
    parse = marked.parse
    if (own := _of_own_sentence(speakers, token, pronoun)) >= 0:
        return own
    quoted = parse.words[token - 1] in ('"', "”")  # "The duchess laughed. “Ask my father,” she said."
    sentence = speakers.opening(token) if quoted else parse.sentence[token]
    opening, _ = parse.sentence_tokens[sentence]
    if not sentence or parse.dep[token] != "nsubj":
        return -1
    if parse.words[token - 1] == "," and parse.tag[opening] not in ("VBG", "VBN", "IN", "RB"):
        return -1  # ", she said" after its content, not "Asked about it, she said"
    if any(n.kind == "person" for n in marked.names_between(opening, token)):
        return -1
    noun = _subject(speakers, sentence - 1)
    entity = speakers.described(noun) if noun >= 0 else -1
    return entity if speakers.fits(entity, pronoun) else -1


_PUNISHING = frozenset("sentenced jailed imprisoned convicted fined acquitted remanded arrested detained".split())
"""What one person does to another of whom the story is as much."""


def is_either(speakers: Speakers, token: int, pronoun: str) -> bool:
    """Whether "he" may be both: "Judge John Roe jailed the driver. He said he was sorry", whatever he is sorry for."""
    marked = speakers.marked
    parse = marked.parse
    sentence = speakers.opening(token) if parse.words[token - 1] in (",", '"', "”") else parse.sentence[token]
    if not sentence or parse.dep[token] != "nsubj":
        return False
    first, end = parse.sentence_tokens[sentence - 1]
    if any(n.kind == "person" for n in marked.names_between(end, token) if not speakers.within(n.start, token)):
        return False
    if (last := speakers.last) and first <= speakers.last_at < end:  # "jailed the driver and said that …"
        again = last.entity < 0 and last.words and marked.article.text[slice(*last.words)].lower() == pronoun
        others = marked.names_between(first, end) if again else []
        return bool(again) and not any(n.kind == "person" for n in others)
    verb = next((i for i in range(first, end) if parse.dep[i] == "ROOT"), first)
    two = [c for c in parse.children[verb] if parse.dep[c] in ("nsubj", "dobj")]
    if parse.lower[verb] not in _PUNISHING or len(two) != 2:
        return False
    named = [speakers.name_at(c) for c in two]
    return all(
        speakers.fits(name.entity, pronoun) if name else may_be(parse, noun, pronoun)
        for name, noun in zip(named, two, strict=True)
    )


_OPENINGS = frozenset(
    "outside inside after before during following at in on amid briefing speaking addressing answering responding "
    "replying writing appearing testifying visiting meeting opening asked".split()
)
"""First words of what opens a sentence and tells where, when or how somebody spoke."""


def past_opening(speakers: Speakers, cue: Cue) -> Speaker | None:
    """Who speaks in "Outside court, Jane Doe, his daughter, said", where the parser takes the opening for the subject."""
    marked, (first, last) = speakers.marked, cue.subject or (0, 0)
    parse = marked.parse
    opens = first == 0 or parse.tag[first - 1] == "_SP" or parse.words[first - 1] in (".", "”", '"')
    if not opens or parse.lower[first] not in _OPENINGS or parse.words[last : last + 1] != [","] or last >= cue.token:
        return None
    if any(n.kind == "person" for n in marked.names_between(first, last)):
        return None
    name = speakers.name_at(cue.token - 2) if parse.words[cue.token - 1] == "," else None
    if name and name.kind == "person" and name.entity >= 0 and name.first > last:
        return Speaker(name.entity, (name.start, name.end))
    again = speakers.last if parse.dep[cue.token] == "conj" and speakers.last_at > last else None
    return again if again and parse.sentence[speakers.last_at] == parse.sentence[cue.token] else None


def of_other_land(speakers: Speakers, body: int, first: int) -> bool:
    """Whether "her ministry" would be one of another land than hers: "Norway's minister … her ministry", not Peru's."""
    table, pronoun = countries().adjectives, {"her": "she", "his": "he"}.get(speakers.marked.parse.lower[first])
    if body < 0 or not pronoun or speakers.marked.entities[body].kind == "person":
        return False
    lands = {table[word] for word in speakers.marked.entities[body].name.split() if word in table}
    whose = speakers.person_before(first, pronoun) if lands else -1
    hers = speakers.lands_of(whose) if whose >= 0 else set()
    return bool(hers) and not lands & hers


def _of_own_sentence(speakers: Speakers, token: int, pronoun: str) -> int:
    """Whom "the President" means that opens the sentence in whose clause behind "which" the pronoun is a subject; or -1."""
    parse = speakers.marked.parse
    clause = parse.head[token]
    if parse.dep[token] != "nsubj" or parse.dep[clause] not in ("relcl", "advcl"):
        return -1
    noun = _subject(speakers, parse.sentence[token])
    if not 0 <= noun < token:
        return -1
    acting = (n for n in speakers.marked.names_between(noun, token) if speakers.fits(n.entity, pronoun))
    if any(parse.dep[n.last - 1] in ("nsubj", "nsubjpass") for n in acting):
        return -1
    entity = speakers.described(noun)
    return entity if speakers.fits(entity, pronoun) else -1


def _subject(speakers: Speakers, sentence: int) -> int:
    """The office that is the subject of a sentence; -1 where that is none."""
    parse = speakers.marked.parse
    for noun in range(*parse.sentence_tokens[sentence]):
        verb = parse.head[noun]
        verb = parse.head[verb] if parse.dep[verb] in ("aux", "auxpass") else verb  # "The mayor was not amused."
        if parse.dep[noun] in ("nsubj", "nsubjpass") and parse.dep[verb] == "ROOT":
            return noun if is_title(parse.lower[noun]) and not parse.tag[noun].endswith("S") else -1
    return -1
