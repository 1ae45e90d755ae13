"""Parties that are bodies, alone or beside people: "Jane Doe and the union met"."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import FINITE


def both_bodies(marked: MarkedArticle, between: int) -> list[int]:
    """The two in "between the Bank of Peru and Doe Steel", of which the parser joins the second to Peru."""
    bodies = [n for n in marked.names_between(between + 1, between + 20) if n.kind != "place"][:2]
    if len(bodies) < 2 or any(n.entity < 0 or n.kind not in ("organization", "country") for n in bodies):
        return []
    joint = marked.parse.lower[bodies[0].last : bodies[1].first]
    return [n.entity for n in bodies] if joint in (["and"], ["and", "the"]) else []


def both_before(marked: MarkedArticle, verb: int) -> list[int]:
    """The two that "and" joins right before a verb, each with its title, whatever the parser makes of them."""
    parse = marked.parse
    names = [n for n in marked.names_between(max(verb - 25, 0), verb) if n.entity >= 0][-2:]
    if len(names) < 2 or names[1].last != verb or parse.sentence[names[0].first] != parse.sentence[verb]:
        return []
    begin = marked.token_at(names[1].title[0]) if names[1].title else names[1].first
    joint = parse.lower[names[0].last : begin]
    return [name.entity for name in names] if joint in (["and"], ["and", "the"]) else []


def body_beside(marked: MarkedArticle, subject: int, found: list[int]) -> list[int]:
    """The body in "the Dockers' Union and Doe Steel met", which the parser hangs on the second as if its own; else []."""
    parse = marked.parse
    names = [n for n in marked.names_between(max(subject - 15, 0), subject + 1) if n.kind != "people"][-2:]
    if len(names) < 2 or not names[1].first <= subject < names[1].last or [names[1].entity] != found:
        return []
    begin = marked.token_at(names[1].title[0]) if names[1].title else names[1].first
    joint = parse.lower[names[0].last] == "and" and parse.head[names[0].last - 1] in range(begin, names[1].last)
    return [names[0].entity] if joint and names[0].kind == "organization" and names[0].entity >= 0 else []


def person_of_body(marked: MarkedArticle, noun: int) -> int:
    """Jane Doe in "Jane Doe of Roe Energy met", whom the parser hangs on the end of the body's name; -1 for nobody."""
    parse = marked.parse
    body = next((n for n in marked.names_between(max(noun - 8, 0), noun + 1) if n.first <= noun < n.last), None)
    if body is None or body.kind != "organization":
        return -1
    link = body.first - 1 - (parse.lower[body.first - 1] == "the")
    before = [n for n in marked.names_between(max(link - 6, 0), link) if n.last == link and n.kind == "person"]
    misread = parse.lower[link] == "of" and before and parse.head[link - 1] in range(body.first, body.last)
    return before[0].entity if misread else -1


def are_told_together(marked: MarkedArticle, token: int) -> bool:
    """Whether "and" joins a party to what follows and to nothing else: not "met Jane Doe, and the union said"."""
    parse = marked.parse
    above = parse.head[token]
    others = [c for c in parse.children[token] if parse.dep[c] == "conj"]
    if parse.lower[above] == "between" or not others:
        return parse.lower[above] == "between"
    end = parse.right[others[-1]] + 1
    if parse.dep[token] in ("nsubj", "nsubjpass"):
        alone = len(others) == 1 and "," not in parse.words[token : others[0]] and end <= above
        return alone and all(
            parse.tag[i] in ("MD", "TO", "JJ") or parse.tag[i][:2] in ("RB", "VB") for i in range(end, above)
        )
    alone = "," not in parse.words[token : others[-1]] and parse.dep[token] == "dobj"
    return alone and end < len(parse.tag) and parse.tag[end] not in (*FINITE, "MD")


def alike(marked: MarkedArticle, sides: tuple[list[int], list[int]], states: set[int]) -> list[int]:
    """Without countries where people meet: who "Russia" is beside a president is a matter of talks, not a party.

    A country that is the subject, and so acts, is one: "Peru called off a meeting with Jane Doe"; so are ``states``,
    whose ministers are told without their names.
    """
    people = list(dict.fromkeys([*sides[0], *sides[1]]))
    kinds = [marked.entities[entity].kind for entity in people]
    if len(people) == 2 and len(sides[0]) == 1 and kinds == ["country", "person"]:
        return people
    if kinds.count("person") == 1 and kinds.count("country") > 1:
        return people  # "the foreign ministers of France and Britain met Jane Doe"
    return [e for e in people if marked.entities[e].kind != "country" or e in states] if "person" in kinds else people


def without_bodies(marked: MarkedArticle, sides: tuple[list[int], list[int]]) -> list[int]:
    """The people on both sides, of whom one was told beside a body: "Jane Doe and the union spoke with John Roe"."""
    own, other = ([e for e in side if marked.entities[e].kind == "person"] for side in sides)
    return list(dict.fromkeys([*own, *other])) if own and other else []
