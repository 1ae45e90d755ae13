"""Offices in the plural behind those who hold them: "Jane Doe and John Roe, the presidents of Peru and Fiji"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import BODY_OFFICES, SEATED, STATE_OFFICES
from summarizer.mark.names.name import Name

_FAR = 18
"""Tokens behind the plural within which it is told what the offices are of."""

_HELD = STATE_OFFICES | BODY_OFFICES | SEATED
_WITHIN = ("amod", "compound", "nmod", "punct")
"""How the other words of an office hang on its noun."""


def behind_names(marked: MarkedArticle) -> list[tuple[tuple[int, int], dict[int, int]]]:
    """Each office, less its plural, with its holders, and of which land or body each of them is, in the same order."""
    found: list[tuple[tuple[int, int], dict[int, int]]] = []
    parse = marked.parse
    for office, word in enumerate(parse.lower[:-2]):
        plural = word.endswith("s") and parse.tag[office] in ("NNS", "NNPS", "NNP")
        if not plural or word[:-1] not in _HELD or parse.lower[office + 1] != "of":
            continue
        first = office - 2 * (parse.words[office - 1] == "-")  # "vice-presidents"
        while parse.tag[first - 1] in ("JJ", "NN", "HYPH", "NNP") and parse.dep[first - 1] in _WITHIN:
            first -= 1
        people = _named_before(marked, first)
        owners = _owners(marked, office) if len(people) > 1 else []
        if len(owners) == len(people) and len({marked.entities[o].kind for o in owners}) == 1:
            span = parse.start[first], parse.end[office] - 1
            found.append((span, dict(zip(people, owners, strict=True))))
    return found


def _named_before(marked: MarkedArticle, office: int) -> list[int]:
    """The people of "Jane Doe, Ann Poe and John Roe, the foreign ministers", of whom "and" joins the last two."""
    parse = marked.parse
    at = office - (parse.lower[office - 1] in ("the", "both"))
    row: list[Name] = []
    for name in reversed(marked.names_between(max(at - 30, parse.sentence_tokens[parse.sentence[office]][0]), at)):
        link = parse.lower[name.last : row[-1].first if row else at]
        if name.kind != "person" or name.entity < 0 or link not in ([[","], ["and"], [",", "and"]][: 3 if row else 1]):
            break
        row.append(name)
    joined = len(row) > 1 and parse.lower[row[0].first - 1] == "and"
    return [name.entity for name in reversed(row)] if joined else []


def _owners(marked: MarkedArticle, office: int) -> list[int]:
    """What the offices are of, where nothing but "and" and commas joins it and the clause goes on behind a comma."""
    parse = marked.parse
    end, owners = office + 2, list[int]()
    for name in marked.names_between(office + 2, office + _FAR):
        between = [word for word in parse.lower[end : name.first] if word != "the"]
        body = name.entity >= 0 and marked.entities[name.entity].kind == "organization"
        if between not in ([[","], ["and"], [",", "and"]] if owners else [[]]) or not (name.country or body):
            break
        land = next((i for i, e in enumerate(marked.entities) if e.country and e.country == name.country), -1)
        owners.append(land if name.country else name.entity)
        end = name.last
    closed = parse.words[end] in (".", ";", ")") or (parse.words[end] == "," and parse.lower[end + 1] != "and")
    return owners if closed and min(owners, default=-1) >= 0 else []
