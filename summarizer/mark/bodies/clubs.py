"""Clubs that bear a town's name, by what clubs do: "Doe drew 1-1 with Roe", "Jane Poe has joined Doe from Roe"."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.matches import AGAINST, PLAYS, SCORE, SPORT
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_LEADS = PLAYS | {"trailed", "led"}
"""What the side that a sentence begins with does, with a score in it."""

_OF_SPORT = frozenset(
    "striker midfielder goalkeeper winger coach transfer loan league playmaker fullback full-back centre-back".split()
)
"""A text with one of these tells of players: whom they join are clubs, whatever else bears the name."""

_OF_TEAMS = frozenset(
    "goals goal visitors hosts substitute penalty header defender innings touchdown manager champions".split()
)
"""A text with one of these tells of a game of teams."""

_ALONE = frozenset("seed seeded seeds tennis set sets boxer snooker darts golfer qualifier".split())
"""Who plays in such games are people."""

_MOVES = {
    "joined": "",
    "left": "",
    "rejoined": "",
    "leaves": "",
    "joins": "",
    "signed": "for",
    "signs": "for",
    "moves": "to",
    "moved": "to",
}
"""Verbs of players who change clubs, and what follows them."""

_TERMS = frozenset("loan transfer fee deal contract".split())
"""What is told with a player's move: others move to towns."""

_KINDS = ("place", "other", "organization", "person")


def clubs(parse: Parse, names: list[Name]) -> set[str]:
    """Names of doubtful kind of the two sides of a match, and of the clubs that a player comes from and goes to."""
    words = set(parse.lower)
    found: set[str] = set()
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    at = {name.first: name for name in names if _is_club(name) and name.text not in surnames}
    sport = bool(words & _OF_SPORT)
    team = bool(words & (_OF_SPORT - {"coach"} | _OF_TEAMS)) and not words & _ALONE
    if len(words & (SPORT | _OF_SPORT | {"forward", "season"})) > 2 and not words & _ALONE:
        found |= _of_players(parse, names, at)
    for name in names:
        first, stop = parse.sentence_tokens[parse.sentence[name.first]]
        if team and (name.first in at or _is_named(name)) and _is_side(parse, name, first, stop):
            others = (at.get(i) for i in range(name.last + 1, min(name.last + 9, stop)))
            near = [n for n in others if n and (n.first == name.last + 1 or parse.lower[n.first - 1] in AGAINST)]
            sides = [*([name] if name.first in at else []), *near[:1]]
            found |= {side.text for side in sides}
        if sport and name.kind == "person" and " " in name.text:
            found |= {n.text for n in _changed(parse, name, at, stop)}
    return found


def _of_players(parse: Parse, names: list[Name], at: dict[int, Name]) -> set[str]:
    """The clubs in "a bid for Doe's Jane Roe", said by a town's name before somebody's whole name."""
    people = {name.first for name in names if name.kind == "person" and " " in name.text}
    owners = {n.text for n in at.values() if parse.tag[n.last] == "POS" and n.last + 1 in people}
    lands = countries().names.keys()
    return {text for text in owners if not {f"South {text}", f"North {text}"} & lands}  # "Korea's Jane Roe"


def _is_club(name: Name) -> bool:
    one = name.kind != "person" or " " not in name.text
    return one and name.kind in _KINDS and not (name.sure or name.title or name.appositions)


def _is_named(name: Name) -> bool:
    return name.kind == "organization" and name.sure


def _is_side(parse: Parse, name: Name, first: int, stop: int) -> bool:
    """Whether a name is the subject of such a verb in a sentence with one score: several are sets of one player."""
    if name.first > first + 2 or parse.lower[name.last] not in _LEADS or stop - first > 60:
        return False
    return len(SCORE.findall(" ".join(parse.words[first:stop]))) == 1


def _changed(parse: Parse, name: Name, at: dict[int, Name], stop: int) -> list[Name]:
    """The clubs in "Jane Doe has joined Roe from Poe" and "Roe have signed Jane Doe from Poe"."""
    verb = name.last + (parse.lower[name.last] in ("has", "is"))
    link = _MOVES.get(parse.lower[verb])
    goal = verb + 1 + (link != "")
    taken = parse.lower[name.first - 1] in ("signed", "sign", "sold") and parse.lower[name.last] in ("from", "to")
    if taken:
        goal = name.last + 1
    elif link is None or link not in ("", parse.lower[verb + 1]):
        return []
    if link == "to" and not _TERMS & set(parse.lower[verb:stop]):
        return []
    to = at.get(goal)
    if to is None:
        return []
    origin = next(
        (i + 1 for i in range(to.last, min(to.last + 3, stop)) if parse.lower[i] in ("from", "for", "to")), -1
    )
    left = parse.lower[verb] in ("left", "leaves") and not taken
    both = [n for n in (to, at.get(origin)) if n]
    return both if len(both) > left else []
