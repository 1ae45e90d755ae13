"""Talks of those who go to the table, leave it or fall out over it: "left a fourth round of talks", "blamed each other"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import objects_of, subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.meetings.under_way import LED
from summarizer.draft.embedded.meetings.unlike import both_bodies
from summarizer.draft.embedded.meetings.unmet import is_of_others, is_turned_down
from summarizer.draft.embedded.meetings.unnamed import TAKES_PLACE, nation
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.dates.lexicon import MONTHS
from summarizer.mark.lexicon.meetings import BEGIN, FACE_TO_FACE, IS_TO, MEASURES, NOUNS, SETTLED
from summarizer.mark.nlp import Parse

_LEFT = re.compile(
    r"\b(?P<verb>(?:clos|end|finish|suspend|adjourn|extend|endur|interrupt|enter|complet|conclud|abandon|resum)(?:e?d|ing|es?)?|left|leav(?:e|es|ing)|quit"
    r"|broke(?:n)?\s+(?:off|up)|(?:wrap(?:ped|s)|wound)\s+up|(?:emerg|return)(?:ed|es|ing|s)\s+(?:from|to)|sat\s+through"
    r"|(?:came|come|walked|stormed|went|gone|going|go)\s+(?:back\s+)?(?:out\s+of|away\s+from|from|into|to|through|home\s+from)"
    r"|(?:set|due)\s+for|(?:gathered|assembled|arrived|convened|reconvened|stayed|returned|(?:sat|settled)(?:\s+down)?|(?:will|to)\s+(?:return|travel|fly|gather|assemble|convene|reconvene))(?:\s+(?:(?:in|to|at|on)\s+[A-Z][\w-]+|(?:next|this)\s+\w+)){0,3}\s+for)\s+(?P<between>(?:[\w’'-]+\s+){0,7})$",
    re.I,
)
"""Verbs by which those who talk begin, go on with or leave their talks."""


_BESIDE = frozenset("DT JJ JJR JJS CD PRP$ VBN VBG NN NNS NNP HYPH".split())
"""Tags of what stands between such a verb and its talks."""

_SPORT = frozenset("round session sessions hearing".split())
"""Nouns that drivers, golfers and lawyers finish, too."""


_TALKS = frozenset("talks negotiations consultations bargaining mediation".split())
"""Nouns of what firms and unions have that do not play."""

_BOUND = frozenset("set due".split())
"""Words before "for" by which talks lie ahead of people."""


def left(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the two left a fourth round of talks empty-handed", "emerged from the session"."""
    parse = marked.parse
    opening = marked.sentences[parse.sentence[noun]].start
    told = _LEFT.search(marked.article.text, max(opening, parse.start[noun] - 90), parse.start[noun])
    if told is None or parse.dep[noun] not in ("dobj", "pobj") or with_others(marked, noun):
        return None
    verb = marked.token_at(told.start("verb"))
    verb += parse.lower[verb] in ("will", "to")
    ahead = parse.lower[parse.head[verb]] in IS_TO and parse.dep[verb] in ("xcomp", "ccomp")
    if parse.tag[verb] == "VB" and not (ahead or any(parse.tag[c] == "MD" for c in parse.children[verb])):
        return None  # "agreed to resume talks"
    above = [verb, parse.head[verb], parse.head[parse.head[verb]]] if ahead else [verb]
    bound = parse.lower[verb] in _BOUND and parse.lower[verb + 1] == "for"
    above = [verb, parse.head[verb]] if bound else above
    if any(parse.dep[c] == "neg" for at in above for c in parse.children[at]):
        return None  # "are not due to return for talks"
    begin = marked.token_at(told.start("between")) if told["between"] else noun
    of = [i for i in range(begin, noun) if parse.lower[i] == "of" and parse.lower[i - 1] in MEASURES]
    both = subjects_of(marked, speakers, verb)
    sport = parse.lower[noun] in _SPORT and not are_in_office(marked, both)
    talks = parse.lower[noun] in _TALKS and (of or all(marked.entities[e].kind != "person" for e in both))
    if bound and not (talks or are_in_office(marked, both)):
        return None  # "the striker and the winger are set for talks" with their clubs, which "are set for a meeting"
    if sport or any(parse.tag[i] not in _BESIDE and i not in of for i in range(begin, noun)):
        return None  # "left without talks", "quit over the failed talks"
    people = [e for e in both if marked.entities[e].kind == "person"] or both
    return (people[:1], people[1:]) if len(people) > 1 else None


def with_others(marked: MarkedArticle, noun: int) -> bool:
    """Whether they are "talks with the union", "between the rebels and the army" or "a round of the cup", whoever goes to them."""
    parse = marked.parse
    links = [c for c in parse.children[noun] if parse.lower[c] in ("with", "between", "of")]
    return any(
        parse.dep[c] == "pobj" and parse.lower[c] not in (NOUNS if parse.lower[link] == "of" else _HELPERS)
        for link in links
        for c in parse.children[link]
    )


def at_it(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of talks which they left, or to which one called the other."""
    return left(marked, speakers, noun) or _called_to(marked, speakers, noun)


def _called_to(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the minister invited the union and Doe Lines to talks on Thursday": her, and both."""
    verb = is_called_to(marked, noun)
    if verb < 0 or with_others(marked, noun) or date_of(marked, noun) < 0 or is_turned_down(marked, noun):
        return None
    own = subjects_of(marked, speakers, verb)
    other = [e for e in both_bodies(marked, verb) or objects_of(marked, speakers, verb) if e not in own]
    return (own, other) if own and other else None


def is_called_to(marked: MarkedArticle, noun: int) -> int:
    """The verb by which others are asked to talks; -1 for none."""
    parse = marked.parse
    verb = parse.head[parse.head[noun]]
    to = parse.dep[noun] == "pobj" and parse.lower[parse.head[noun]] == "to" and parse.lower[noun] in _ROUND_TABLES
    passive = any(parse.dep[c] == "auxpass" for c in parse.children[verb])
    return verb if to and parse.lower[verb] in _CALLED and not passive else -1


_CALLED = frozenset("invited invites called summoned summons".split())
"""Verbs of bringing others to a table."""
_ROUND_TABLES = _TALKS | {"meeting", "talk", "summit", "dialogue"}

_HELPERS = frozenset("mediator mediators moderator envoy envoys facilitator facilitators other another".split())
"""With whom two sides sit who talk with each other."""


def _measured(parse: Parse, noun: int) -> int:
    """The "days" of "three days of talks"; other nouns themselves."""
    while parse.dep[noun] == "pobj" and parse.lower[parse.head[parse.head[noun]]] in MEASURES:
        noun = parse.head[parse.head[noun]]
    return noun


_FALLEN_OUT = frozenset("traded exchanged swapped parted".split())
"""Verbs of those who have talked to no end."""

_CLOSED = frozenset("ended collapsed concluded stalled finished failed broke adjourned".split())
"""What their talks then did."""

_OF_MANY = frozenset("climate global world international multilateral".split())
"""Words for talks at which more than two sit."""


def parted(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "Peru and Chile blamed each other after three days of talks in Lima ended without a deal"."""
    parse, top = marked.parse, _measured(marked.parse, noun)
    closed = parse.head[top]
    above = parse.head[closed]
    if parse.dep[top] != "nsubj" or parse.lower[closed] not in _CLOSED or parse.dep[closed] != "advcl":
        return None
    if any(parse.tag[c].startswith("NNP") or parse.lower[c] in _OF_MANY for c in parse.children[noun]):
        return None  # "after the Orlu climate talks ended"
    each_other = any(parse.lower[c] in ("other", "another") for c in parse.children[above])
    if not (each_other or parse.lower[above] in _FALLEN_OUT) or above > noun or with_others(marked, noun):
        return None
    both = subjects_of(marked, speakers, above)
    return (both[:1], both[1:]) if len(both) == 2 else None


_ONE = r"(?:(?:North|South|Saudi|New|Sri|Costa|European|African|Arab) )?[A-Z][\w.]*"
_DATED = re.compile(rf"\b[Tt]he (?:{'|'.join(m.title() for m in MONTHS)}) $")
"""The month of their talks, before their names."""

_NATIONS = re.compile(rf"\b{_ONE}(?:[-–]{_ONE})+(?=\s+(?:[\w’'-]+\s+){{0,2}}$)")
"""Nations, two or more, before the word for their talks."""


def of_nations(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "U.S.-Chilean trade talks resumed in Lima on Monday"."""
    parse, top = marked.parse, _measured(marked.parse, noun)
    begin = max(marked.sentences[parse.sentence[noun]].start, parse.start[noun] - 60)
    named = _NATIONS.search(marked.article.text, begin, parse.start[noun])
    told = (
        parse.dep[top] in ("nsubj", "nsubjpass") and parse.lower[parse.head[top]] in TAKES_PLACE | _CLOSED | LED | _GO
    ) or (named and _DATED.search(marked.article.text, begin, named.start()))
    only_if = any(parse.lower[c] in ("if", "unless", "whether") for c in parse.children[parse.head[top]])
    if not (named and told) or only_if or parse.lower[noun] not in FACE_TO_FACE or date_of(marked, top) < 0:
        return None
    if with_others(marked, noun) or is_of_others(marked, noun):
        return None  # "the Peru-Chile meeting of energy firms"
    if parse.lower[parse.head[top]] == "failed" and BEGIN & {*parse.lower[parse.head[top] + 2 : parse.head[top] + 3]}:
        return None  # "failed to resume"
    several = [nation(marked, word) for word in re.split("[-–]", named.group())]
    return (several[:1], several[1:]) if several and min(several) >= 0 and len({*several}) == len(several) else None


_GO = frozenset("go goes went".split())
"""What talks do that take place: "will go ahead"."""


def settled_with(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Jane Doe in "signed a pact with Jane Doe after talks in Lima", "agreed on a line with her at the end of talks"."""
    parse, link = marked.parse, marked.parse.head[noun]
    link = parse.head[parse.head[link]] if parse.lower[link] == "of" else link
    verb = verb_above(marked, link)
    if parse.lower[verb] not in SETTLED or parse.dep[noun] != "pobj" or with_others(marked, noun):
        return []
    whom = [g for i in range(verb + 1, link) if parse.lower[i] == "with" for g in parse.children[i]]
    return [e for g in whom if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)]
