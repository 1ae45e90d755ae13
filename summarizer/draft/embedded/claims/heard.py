"""Who hears what is said: the court, the rally and the families that are told something, and no part of it."""

from __future__ import annotations

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.nameless import HEARING
from summarizer.mark.cues.phrases import speaker_phrase
from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import INFINITIVE, PUBLIC
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

ADDRESSED = frozenset("tell ask warn remind inform assure advise caution urge beg promise implore".split())
"""Verbs whose object is who hears it, and no part of what is said."""

_GREETED = frozenset("thank congratulate invite".split())
"""Verbs whose object hears it, too, and is a part of what is said where nothing else tells what that is."""

AUDIENCES = frozenset("conference rally meeting briefing audience crowd congress summit forum".split())
"""Who hears what is told to all."""


def heard_clause(parse: Parse, verb: int, base: str) -> list[int]:
    """The verb of "told the inquest she raised it" and "told the families that pumps were running", a clause about these to the parser.

    "Told the families that lost homes" is one: nothing but "that" is its subject.
    """
    heard = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and c > verb][:1]
    if base not in ADDRESSED or not heard:
        return []
    after = heard[0] + 1
    clauses = [c for c in parse.children[heard[0]] if parse.dep[c] == "relcl" and parse.left[c] == after]
    bare = parse.tag[after] == "PRP" or (parse.tag[after] == "DT" and parse.lower[heard[0]] in AUDIENCES)
    if base == "tell" and parse.lower[heard[0]] in HEARING | AUDIENCES and bare:
        return clauses
    if parse.lower[after] != "that":
        return []
    return [c for c in clauses if any(parse.dep[s].startswith("nsubj") and s > after for s in parse.children[c])]


def past_hearers(parse: Parse, verb: int, base: str) -> int:
    """Where what is told may begin: behind the hearers of "told reporters prices had risen", no part of its subject."""
    told = base in ADDRESSED and parse.lower[verb + 1] in PUBLIC and parse.tag[verb + 1] == "NNS"
    return verb + 1 + told


def behind_hearers(marked: MarkedArticle, cue: Cue, start: int, end: int) -> tuple[int, int]:
    """Content without its hearers and without when they heard it: "told reporters Monday it would close"."""
    parse = marked.parse
    opens = past_hearers(parse, cue.token, cue.base)
    if opens == cue.token + 1 or not parse.start[cue.token] < start <= parse.start[opens]:
        return start, end
    opens += parse.lower[opens] in DAYS and parse.tag[opens + 1] in ("PRP", "DT")
    return parse.start[opens], end


def in_court(parse: Parse, subject: int, base: str) -> bool:
    """Whether a court or jury heard what it is that is told: who told it is left open."""
    return base == "hear" and subject >= 0 and parse.lower[subject] in HEARING


def teller(speakers: Speakers, verb: int) -> Speaker:
    """Who told a court what it heard: "The court heard from Jane Doe that it was late"; nobody where that is left open."""
    parse = speakers.marked.parse
    links = [c for c in parse.children[verb] if parse.lower[c] == "from" and c > verb]
    told = next((c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"), -1)
    return speakers.resolve(told, speaker_phrase(parse, told, parse.right[told] + 1)) if told >= 0 else Speaker()


def addressee_of(parse: Parse, verb: int, base: str, *, passive: bool) -> int:
    """Token of the person or body that is told, asked, thanked or called on; -1 where there is none."""
    for child in parse.children[verb] if base != "according" else ():
        if child < verb:
            continue
        heard = base in ADDRESSED or (base in _GREETED and not passive)
        if parse.dep[child] in ("dobj", "dative") and heard and parse.lower[child] not in PUBLIC:
            # "told reporters Jane Doe and John Roe had been killed"
            told_of = past_hearers(parse, verb, base) > verb + 1 and parse.tag[parse.right[child] + 1] in FINITE
            return -1 if told_of else child
        if parse.dep[child] == "prep" and (
            parse.lower[child] == "to" or (parse.lower[child] in ("on", "upon") and base in ("call", "appeal"))
        ):
            return next((c for c in parse.children[child] if parse.dep[c] == "pobj"), -1)
        if parse.dep[child] in ("ccomp", "xcomp") and base in INFINITIVE:
            subject = next((c for c in parse.children[child] if parse.dep[c] == "nsubj"), -1)
            if subject >= 0 and parse.tag[child] == "VB" and any(parse.lower[c] == "to" for c in parse.children[child]):
                return subject
    return -1


def hearer(speakers: Speakers, token: int, speaker: Speaker) -> Speaker:
    """Who it is that hears what is said: nobody speaks to himself, and of two that are told together none stands for both."""
    parse, names = speakers.marked.parse, speakers.marked.names_between
    of_whom = parse.lower[token + 1] == "of" and bool(
        names(token + 2, token + 4)
    )  # not "told the President of the fire"
    phrase = speaker_phrase(parse, token, parse.right[token] + 1) if of_whom else (parse.left[token], token + 1)
    heard = speakers.resolve(token, phrase)
    if heard.media:
        return heard
    if heard.joint:
        return Speaker()
    if speaker.entity >= 0 and heard.entity == speaker.entity:
        pronoun = {"him": "he", "her": "she"}.get(parse.lower[token], "")
        beside = names(parse.sentence_tokens[parse.sentence[token]][0], token) if pronoun else []
        others = [n.entity for n in beside if n.entity != speaker.entity and speakers.fits(n.entity, pronoun)]
        return Speaker(others[-1] if others else -1)
    return heard
