"""Whose a bare office is in copy on matches and moves: "Doe beat Roe 2-1. Captain Jane Poe", "coach Poe left Doe for Roe"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.draft.embedded.reference.people import LOOKBACK
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.matches import AGAINST, PLAYS, SCORE
from summarizer.mark.lexicon.organizations import ACRONYMS, CLUB_ENDINGS
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name

_OF_TEAMS = frozenset(
    "captain skipper manager coach goalkeeper striker midfielder defender forward winger scorer chairman chairwoman".split()
)
"""Offices in a club that a match report gives without its name."""

_OFF_FIELD = frozenset("manager chairman chairwoman".split())
_NO_TEAMS = frozenset(
    "association union trust federation confederation council committee commission agency ministry court".split()
)
"""Words in the names of bodies that have chairmen and managers, and no captain or coach."""

_BESIDE = frozenset("head assistant caretaker interim player team club acting vice first joint".split())
"""Words before such an office that leave it one of the club's."""

_MARGIN = re.compile(r"\bby (?:an innings|[\w-]+ (?:wickets?|runs?|goals?|points?|tries|shots))\b")
_NEAR = 3
"""Sentences after a match's in which an office is still its first side's where no other body is named."""

_LEAVES = frozenset("left leaves leaving quit quits quitting".split())


@dataclass(frozen=True)
class _Match:
    """A clause on a match: its verb, its first side's name if that is one, and whether that is told by a name at all."""

    verb: int
    side: int
    named: bool


def owner_in_sport(marked: MarkedArticle, name: Name, first: int, office: list[str], body: int) -> int:
    """``body``, to which an office at token ``first`` was given, or whose it is by the match or move; -1 for nobody's."""
    if body < 0 or _has_left(marked, name, body):
        return -1
    nicknames = {word for word in office[:-1] if word in CLUB_ENDINGS and word.endswith("s")}
    if nicknames - set(marked.entities[body].name.lower().split()):
        return -1  # "Kings owner Jane Doe": another club's
    called = marked.entities[body].name
    if office[-1] in _OF_TEAMS - _OFF_FIELD and (_NO_TEAMS & set(called.lower().split()) or called in ACRONYMS):
        return -1
    if office[-1] not in _OF_TEAMS or not set(office[:-1]) <= _BESIDE:
        return body
    parse = marked.parse
    if office == ["captain"] and any(_is_ranked(marked, n) for n in marked.entities[name.entity].names):
        return -1
    begin = parse.sentence_tokens[parse.sentence[first]][0]
    if first > begin and (club := _called(marked, parse.words[first - 1])) >= 0:
        return club  # "Doe coach Jane Roe", where "Doe" opens the sentence
    match = _match_before(marked, first)
    if match is None:
        return _rather_than_opponent(marked, first, body)
    owned = parse.lower[first - 1] in ("his", "her", "their")
    if match.side == body and not (owned and match.verb < begin):
        return body
    if owned and (here := _bodies(marked, begin, first)):
        return here[-1].entity  # "Doe coach Jane Roe praised his captain"
    stop = parse.sentence_tokens[parse.sentence[match.verb]][1]
    second = {parse.words[i] for i in range(match.verb, min(stop, first)) if parse.words[i][:1].isupper()}
    subjects = [n for n in _bodies(marked, begin, first) if parse.dep[n.last - 1] in SUBJECTS]
    if begin >= stop and subjects:
        return body  # "Poe will appeal, captain Jane Poe said"
    if not match.named:
        return -1 if set(marked.entities[body].name.split()) & second else body
    told = {n.entity for n in _bodies(marked, min(stop, first), first)} - {match.side}
    if told or second & set(parse.words[stop:first]) or parse.sentence[first] - parse.sentence[match.verb] > _NEAR:
        return -1
    return match.side


def _is_ranked(marked: MarkedArticle, name: Name) -> bool:
    """Whether somebody is "Captain Jane Doe" within a sentence, which is a rank: a team's captain has no capital there."""
    parse, rank = marked.parse, name.first - 1
    opens = parse.sentence_tokens[parse.sentence[name.first]][0]
    return parse.words[rank] == "Captain" and any(parse.words[i][0].isalnum() for i in range(opens, rank))


_FACED = frozenset("against face faces facing meet meets host hosts visit".split())
"""What stands before the club that another is to play."""


_TRAVELS = frozenset("home away trip visit travel travels travelled go".split())
"""Before "to" and a club, words of the one that plays it."""


def _rather_than_opponent(marked: MarkedArticle, first: int, body: int) -> int:
    """``body``, unless it was named last as whom another is to play: then that other, if only one acts; -1 for doubt."""
    parse = marked.parse
    begin = parse.sentence_tokens[max(parse.sentence[first] - LOOKBACK, 0)][0]
    told = _bodies(marked, begin, first)
    named = next((n for n in reversed(told) if n.entity == body), None)
    if named is None:
        return body
    link = named.first - 1 - (parse.lower[named.first - 1] == "the")
    home = parse.lower[link] == "to" and parse.lower[link - 1] in _TRAVELS
    if not home and parse.lower[link] not in _FACED:
        return body
    acting = {n.entity for n in told if n.entity != body and parse.dep[n.last - 1] in SUBJECTS}
    if not acting and parse.lower[link] == "against":
        return body  # "a case against Doe Bank. Its chairman": no club that plays another
    return acting.pop() if len(acting) == 1 else -1


def _called(marked: MarkedArticle, word: str) -> int:
    """The body that the text calls by a word alone; -1 for none."""
    entities = enumerate(marked.entities)
    return next((i for i, e in entities if e.kind == "organization" and word.istitle() and word in e.forms), -1)


def _bodies(marked: MarkedArticle, first: int, last: int) -> list[Name]:
    """Names of bodies from token ``first`` to before ``last``, those within offices included."""
    above = [n for n in marked.above if first <= n.first < last]
    here = sorted([*above, *marked.names_between(first, last)], key=lambda n: n.first)
    return [n for n in here if n.entity >= 0 and marked.entities[n.entity].kind == "organization"]


def _match_before(marked: MarkedArticle, token: int) -> _Match | None:
    """The match told last before ``token``, or in its sentence."""
    parse = marked.parse
    here = parse.sentence[token]
    for sentence in range(here, max(here - LOOKBACK, -1), -1):
        first, last = parse.sentence_tokens[sentence]
        verbs = [i for i in range(first + 1, last) if parse.lower[i] in PLAYS]
        for verb in verbs:
            if _is_match(parse.words[first:last], parse.tag[first:last], verb - first):
                several = any(parse.words[i - 1][:1].isupper() for i in verbs if i > verb)
                # "Doe drew 1-1 and Roe lost at home": the captain is anybody's
                return _Match(verb, -1, named=True) if several else _sides(marked, first, verb)
    return None


def _is_match(words: list[str], tags: list[str], verb: int) -> bool:
    """Whether a sentence gives a score or a margin, or names another side behind the verb."""
    text = " ".join(words)
    if SCORE.search(text) or _MARGIN.search(text):
        return True
    other = verb + 1
    other += other < len(words) and words[other] in AGAINST
    other += other < len(words) and words[other] == "the"
    return other < len(words) and tags[other] in ("NNP", "NNPS") and words[other][0].isupper()


def _sides(marked: MarkedArticle, first: int, verb: int) -> _Match:
    """The first side of a match: who stands right before the verb, else the subject of its clause."""
    parse = marked.parse
    at = verb - 1
    while at > first and (parse.tag[at] in ("RB", "MD") or parse.lower[at] in ("have", "has", "had", "were", "was")):
        at -= 1
    if not parse.words[at][0].isupper():
        head, seen = verb, 0
        while not (found := [c for c in parse.children[head] if parse.dep[c] in SUBJECTS]) and seen < 4:
            head, seen = parse.head[head], seen + 1
        at = found[0] if found and found[0] < verb else at
    side = next((n for n in _bodies(marked, first, verb) if n.last == at + 1), None)
    named = parse.words[at][0].isupper() and parse.tag[at] not in ("PRP", "DT")
    return _Match(verb, side.entity if side else -1, named)


def _has_left(marked: MarkedArticle, name: Name, body: int) -> bool:
    """Whether somebody "left Doe for Roe": never Doe's any more."""
    parse = marked.parse
    for told in marked.entities[name.entity].names:
        stop = parse.sentence_tokens[parse.sentence[told.first]][1]
        others = [n.first for n in marked.names_between(told.last, stop) if n.kind == "person" and n.entity != body]
        for verb in range(told.last, min(told.last + 10, *others, stop)):
            begin = verb + 1 + (parse.lower[verb + 1] == "the")
            from_body = [n for n in marked.names_between(begin, begin + 1) if n.entity == body]
            if parse.lower[verb] in _LEAVES and any(parse.lower[n.last] == "for" for n in from_body):
                return True
    return False
