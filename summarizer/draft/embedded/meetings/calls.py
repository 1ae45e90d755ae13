"""Calls: by telephone, and those that are paid to somebody, as visits are."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import objects_of, subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.dates.lexicon import DAYS

_PHONE_TO = re.compile(
    r"^\w+ (?:[^,.\"“]{2,60}?(?:, [^,.\"“]{2,40},)? )??(?:(?:by|in a|over the|on the|via) (?:(?:tele)?phone|video\s?(?:conference|link|call))"
    r"|over zoom|in person)\b",
    re.I,
)

_AFTER_CALL = DAYS | frozenset(
    "on after before late later early earlier again from last next this today tonight tomorrow yesterday . ,".split()
)
"""What may follow whom one called: no clause that would make "called" name or ask for something."""

_BY_PHONE = frozenset(
    "congratulate thank wish offer express convey apologise apologize say tell inform brief warn reassure assure".split()
)
"""What one calls somebody to do: "called her to congratulate her"."""

_AND_SAID = frozenset("told asked thanked congratulated offered assured urged warned informed".split())
"""What one does to whom one has called."""

ADDRESS = frozenset(
    "told tells wished congratulated thanked assured informed briefed got reached tell congratulate thank assure inform brief "
    "briefs reach".split()
)
"""Verbs of saying that tell of a call where it is done by telephone."""


_TOWARDS = frozenset("brief thank congratulate greet console".split())
"""What a visitor does to his host."""


def phones(marked: MarkedArticle, verb: int) -> bool:
    """Whether "called" is a telephone call: somebody is called, and nothing said of him."""
    parse = marked.parse
    if parse.tag[verb].startswith("V") and by_phone(marked, verb):
        return True  # "called Jane Doe by phone"
    beside = {parse.dep[c]: c for c in parse.children[verb] if c > verb or parse.dep[c] == "auxpass"}
    if not parse.tag[verb].startswith("V") or {"prt", "auxpass"} & beside.keys():
        return False
    if sum(parse.dep[c] in ("oprd", "dobj") for c in parse.children[verb] if c > verb) > 1:
        return False  # "called Jane Doe a liar"
    called = beside.get("dobj", beside.get("oprd", -1))
    if called < 0 or ("oprd" in beside and (parse.tag[called] != "NNP" or parse.tag[verb] == "VBN")):
        return False
    if parse.lower[parse.right[called] + 1 : parse.right[called] + 3] in ([",", "a"], [",", "an"]):
        return False  # "called her rival, Jane Doe, a liar"
    if any(parse.dep[c] == "conj" and parse.lower[c] in _AND_SAID and c > called for c in parse.children[verb]):
        return True  # "called her and told her"
    after = parse.right[called] + 1
    return after < len(parse.words) and (
        parse.lower[after] in _AFTER_CALL
        or parse.lower[after : after + 2] in (["at", "home"], ["at", "work"])
        or (parse.lower[after] == "to" and parse.lower[min(after + 1, len(parse.words) - 1)] in _BY_PHONE)
        or any(parse.dep[c] == "advmod" and parse.lower[c] in _AFTER_CALL for c in parse.children[after])
    )


def visits(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Whom somebody "called on", where that is a visit: a person, and nothing asked of him."""
    parse = marked.parse
    link = verb + 1
    if link >= len(parse.words) or parse.lower[link] not in ("on", "upon"):
        return []
    particle = parse.dep[link] == "prt"  # "called on" as one verb
    called = next((c for c in parse.children[verb if particle else link] if parse.dep[c] in ("pobj", "dobj")), -1)
    asked = [i for i in range(link, min(parse.right[verb] + 1, called + 25)) if parse.tag[i] == "TO"]
    if called < 0 or any(i == called + 1 or parse.lower[i + 1] not in _TOWARDS for i in asked):
        return []  # "called on her to resign"; "on her on Monday to brief her" is a visit
    return [e for e in party_of(marked, speakers, called) if marked.entities[e].kind == "person"]


def by_phone(marked: MarkedArticle, verb: int) -> bool:
    """Whether what a verb of saying tells was said by telephone."""
    _, last = marked.parse.sentence_tokens[marked.parse.sentence[verb]]
    return bool(_PHONE_TO.search(marked.text(verb, last)))


def on_the_phone(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """ "X was on the phone to Y"."""
    parse = marked.parse
    on = parse.head[token]
    if parse.lower[token] not in ("phone", "telephone", "line", "hotline"):
        return None
    if parse.lower[on] != "on" or parse.dep[token] != "pobj":
        return None
    verb = verb_above(marked, on)
    if any(parse.dep[c] in ("compound", "amod") for c in parse.children[token]) and parse.lower[token] == "line":
        return None  # "agreed on a railway line with Jane Doe"
    if parse.lower[verb] in ("had", "has", "got") and parse.lower[token - 1] == "the":  # "had him on the line"
        return subjects_of(marked, speakers, verb), objects_of(marked, speakers, verb)
    links = [
        c for at in (token, on, verb) for c in parse.children[at] if parse.lower[c] in ("to", "with") and c > token
    ]
    others = [
        e for c in links for g in parse.children[c] if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)
    ]
    return subjects_of(marked, speakers, verb), others


def paid_to(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """ "Paid a visit to X", "made a courtesy call on X": a visit is a meeting only where it is paid to somebody."""
    parse = marked.parse
    verb = parse.head[noun]
    made = parse.lower[noun - 1 : noun + 2] == ["courtesy", "call", "on"] and parse.lower[verb] in (
        "made",
        "make",
        "makes",
        "making",
    )
    if parse.dep[noun] != "dobj" or not (made or parse.lower[verb] in ("paid", "pay", "pays", "paying")):
        return None
    links = [c for at in (noun, verb) for c in parse.children[at] if parse.lower[c] in ("to", "on") and c > verb]
    whom = [g for c in links for g in parse.children[c] if parse.dep[g] == "pobj"]
    whom += [c for c in parse.children[verb] if parse.dep[c] == "dative" and c < noun]  # "paid her a visit"
    return subjects_of(marked, speakers, verb), [e for g in whom for e in party_of(marked, speakers, g)]
