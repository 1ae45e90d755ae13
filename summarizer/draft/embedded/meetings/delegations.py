"""Who comes with a delegation: who leads it, by its own words or by the sentence that brought it up."""

from __future__ import annotations

from summarizer.draft.embedded.reference.plurals import pairs
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.tags import FINITE

LEADS = frozenset("led lead leads leading headed heads heading".split())
"""What one does to such people."""

GROUPS = frozenset("delegation deputation team mission party entourage leadership group".split())
"""Singulars for several people who come for somebody."""


def led_by(marked: MarkedArticle, speakers: Speakers, group: int) -> list[int]:
    """Who leads "a delegation of the fund led by Jane Doe"; the participle may hang on the name between."""
    parse = marked.parse
    inside = range(group + 1, min(parse.right[group] + 1, group + 20))
    near = range(group + 1, min(group + 15, len(parse.words)))
    stops = (i for i in near if parse.words[i] == "." or (parse.tag[i] in FINITE and parse.lower[i] != "led"))
    for verb in range(group + 1, next(stops, near.stop)):
        if parse.lower[verb : verb + 2] in (["led", "by"], ["headed", "by"]) and parse.words[verb - 1] == ",":
            # "the leadership of the union, led by its chairman, Jane Doe"
            people = [n for n in marked.names_between(verb, verb + 10) if n.kind == "person" and n.entity >= 0]
            between = parse.tag[verb + 2 : people[0].first] if people else []
            if people and not {*FINITE} & {*between} and parse.sentence[people[0].first] == parse.sentence[group]:
                return [people[0].entity]
    return [
        e
        for verb in inside
        if parse.lower[verb] in ("led", "headed") and parse.tag[verb] == "VBN"
        for agent in parse.children[verb]
        if parse.dep[agent] == "agent"
        for child in parse.children[agent]
        for e in coordinated(marked, speakers, child)
    ]


_AGAIN = frozenset("delegation deputation mission".split())
"""Those of them that a text tells of again by the noun alone."""
_FAR = 300
"""Tokens within which such a noun is taken up again."""


def led_before(marked: MarkedArticle, speakers: Speakers, group: int) -> list[int]:
    """Who leads "the Fijian delegation" that was told of before as "a delegation of Fiji led by Jane Doe"."""
    parse = marked.parse
    beside = {parse.lower[c] for c in parse.children[group]}
    if parse.lower[group] not in _AGAIN or "the" not in beside or beside & {"of", "from", "led", "headed"}:
        return []
    land = next((countries().adjectives.get(parse.words[c], "") for c in parse.children[group] if c == group - 1), "")
    if parse.lower[group - 1] != "the" and not land:
        return []  # "the union delegation": one of two, for all we know
    for told in range(group - 1, max(group - _FAR, 0), -1):
        if parse.lower[told] == parse.lower[group] and (led := led_by(marked, speakers, told)):
            lands = {land_of for e in led for land_of in speakers.lands_of(e)}
            named = {n.country for n in marked.names_between(told, told + 8)}
            return led if not land or land in lands | named else []
    return []


def delegation_of(marked: MarkedArticle, pronoun: int) -> list[int]:
    """Who leads what a pronoun means in "Jane Doe led a delegation to Lima, where it met John Roe"."""
    parse = marked.parse
    above = parse.head[parse.head[pronoun]]
    while parse.tag[above][0] != "V" and parse.head[above] != above:
        above = parse.head[above]
    groups = [c for c in parse.children[above] if parse.dep[c] == "dobj" and parse.lower[c] in GROUPS and c < pronoun]
    if parse.dep[pronoun] != "nsubj" or parse.lower[above] not in LEADS or not groups or above == parse.head[pronoun]:
        return []  # not "Which mission did they lead?", where it is they who lead
    return [c for c in parse.children[above] if parse.dep[c] == "nsubj"]


def coordinated(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Entities named by a word and by what is coordinated with it."""
    parse = marked.parse
    found: list[int] = []
    queue = [token]
    while queue and len(found) < 12:
        head = queue.pop(0)
        name = speakers.name_at(head)
        if name and name.entity >= 0:
            found.append(name.entity)
        elif parse.tag[head] == "NNS":
            found += speakers.the_two(head) if pairs(parse.lower[head]) else []
        else:
            found.append(speakers.resolve(head, (parse.left[head], head + 1)).entity)
        queue += [c for c in parse.children[head] if parse.dep[c] in ("conj", "appos")]
    return [e for e in dict.fromkeys(found) if e >= 0]
