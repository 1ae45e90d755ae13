"""Calls: by telephone, and those that are paid to somebody, as visits are."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.arguments import objects_of, subjects_of
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.dates.lexicon import DAYPARTS, DAYS, UNITS
from summarizer.mark.lexicon.encounter_words import WRITTEN

_PHONE_TO = re.compile(
    r"^\w+ (?:[^,.\"“]{2,60}?(?:, [^,.\"“]{2,40},)? )??(?:(?:by|in a|over the|on the|via) (?:(?:tele)?phone|video\s?(?:conference|link|call))"
    r"|over zoom|in person)\b",
    re.I,
)

_AFTER_CALL = DAYS | frozenset(
    "on after before late later early earlier again from last next this today tonight tomorrow yesterday too twice instead . ,".split()
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


_FOR = frozenset("breakfast chat coffee dinner drinks hour hours lunch minutes talks tea".split())
"""What a visitor calls for; others call for help or restraint."""

_IN_THE_CHAIR = frozenset("class court debate hearing inquest inquiry rally session trial".split())
"""Where who presides calls on others to speak."""

_TOWARDS = frozenset("brief thank congratulate greet console".split())
"""What a visitor does to his host."""


_UNANSWERED = re.compile(
    r"(?:\bnot|\bnever|n['’]t|\bnobody|\bno one|\bwithout)\s(?:\w+\s)?(?:answer(?!\s(?:\w+\s){0,2}(?:questions?|reporters))|pick(?:ed|ing)?\sup|call(?:ed)?\sback)|\bunanswered\b|\bvoice\s?mail\b",
    re.I,
)
"""What becomes of calls that reach nobody."""


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
    next_one = marked.sentences[min(parse.sentence[verb] + 1, len(marked.sentences) - 1)]
    if _UNANSWERED.search(marked.article.text, parse.start[verb], next_one.end):
        return False
    if called < 0 or ("oprd" in beside and (parse.tag[called] != "NNP" or parse.tag[verb] == "VBN")):
        return False
    if _says_what(marked, called):
        return False
    if any(parse.dep[c] == "conj" and parse.lower[c] in _AND_SAID and c > called for c in parse.children[verb]):
        return True  # "called her and told her"
    after = parse.right[called] + 1
    return after < len(parse.words) and (
        parse.lower[after] in _AFTER_CALL
        or parse.lower[after : after + 2]
        in (["at", "home"], ["at", "work"], ["as", "well"], ["too", ","], ["too", "."])
        or parse.lower[after : after + 4] == ["out", "of", "the", "blue"]
        or (parse.lower[after] == "to" and parse.lower[min(after + 1, len(parse.words) - 1)] in _BY_PHONE)
        or any(parse.dep[c] == "advmod" and parse.lower[c] in _AFTER_CALL for c in parse.children[after])
    )


def _says_what(marked: MarkedArticle, called: int) -> bool:
    """Whether behind whom one called stands what: "called Jane Doe a liar", "called her rival, Jane Doe, “a friend”"."""
    parse = marked.parse
    behind = _end_of(marked, called)
    if parse.words[behind] == "," and (names := marked.names_between(behind + 1, behind + 2)):
        behind = names[0].last + (parse.words[names[0].last] == ",")
    elif parse.words[behind] == "," and parse.lower[behind + 1] in ("a", "an"):
        return True
    if any(marked.dates_between(parse.start[behind], parse.start[behind] + 1)):
        return False  # "called Jane Doe last week", "the following Monday"
    if parse.words[behind] in ('"', "“", "‘") or parse.tag[behind] == "JJ":
        return True
    if parse.lower[behind : behind + 2] == ["one", "of"]:
        return True
    noun = next((i for i in range(behind + 1, behind + 5) if parse.tag[i : i + 1] == ["NN"]), behind)
    return parse.lower[behind] in ("a", "an", "the") and parse.lower[noun] not in _TIMES


def _end_of(marked: MarkedArticle, token: int) -> int:
    """The token behind a noun and all of the name that it is in."""
    names = marked.names_between(max(token - 4, 0), token + 1)
    return max([token + 1, *(name.last for name in names)])


_TIMES = UNITS.keys() | DAYPARTS.keys() | {"moment", "time"}
"""Nouns that say how often, or how long before or after something, somebody was called."""


def visits(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Whom somebody "called on", where that is a visit: a person, and nothing asked of him."""
    parse = marked.parse
    link = verb + 1
    if link >= len(parse.words) or parse.lower[link] not in ("on", "upon"):
        return []
    # "called on" may be parsed as one verb, and whom one called on as its object
    whom = (*parse.children[link], *parse.children[verb])
    called = next((c for c in whom if c > link and parse.dep[c] in ("pobj", "dobj")), -1)
    asked = [i for i in range(link, min(parse.right[verb] + 1, called + 25)) if parse.tag[i] == "TO"]
    if called < 0 or any(i == called + 1 or parse.lower[i + 1] not in _TOWARDS for i in asked):
        return []  # "called on her to resign"; "on her on Monday to brief her" is a visit
    _, last = parse.sentence_tokens[parse.sentence[verb]]
    if any(parse.lower[i] == "for" and _FOR.isdisjoint(parse.lower[i : i + 5]) for i in range(called + 1, last)):
        return []  # "called on her and her party for restraint"
    if WRITTEN.search(marked.text(called, last)) or _IN_THE_CHAIR & {*parse.lower[called:last]}:
        return []
    return [e for e in party_of(marked, speakers, called) if marked.entities[e].kind == "person"]


def by_phone(marked: MarkedArticle, verb: int) -> bool:
    """Whether what a verb of saying tells was said by telephone."""
    _, last = marked.parse.sentence_tokens[marked.parse.sentence[verb]]
    return bool(_PHONE_TO.search(marked.text(verb, last)))


_ROOMS = frozenset(
    "apartment bar boardroom café cafe corridor farm flat garden home hotel house kitchen lobby office pub ranch residence restaurant villa".split()
)
"""Where people are told something who sit there with who tells them; parliaments, courts and schools have an audience."""

TELLS = frozenset("told informed assured thanked congratulated warned apologised apologized fired sacked".split())
"""What one does to a person in such a room."""


def in_a_room(marked: MarkedArticle, verb: int) -> bool:
    """Whether a verb of saying tells that both were in one room: "told her of the decision at a restaurant in Lima"."""
    parse = marked.parse
    if parse.lower[verb] not in TELLS or parse.tag[verb] not in ("VBD", "VBN"):
        return False
    for link in range(verb + 1, min(verb + 25, parse.sentence_tokens[parse.sentence[verb]][1])):
        if parse.tag[link] in ("MD", "VBD", "VBZ", "VBP", "TO") or parse.words[link] == "“":
            return False
        room = next((c for c in parse.children[link] if parse.dep[c] == "pobj"), -1)
        above, day = parse.head[link], parse.start[parse.head[link]]
        topic = parse.lower[parse.head[above]] in ("of", "about") and parse.lower[parse.left[above]] in (
            "the",
            "his",
            "her",
        )
        thing = parse.tag[link - 1] == "NN" and parse.lower[parse.left[link - 1]] in (
            "a",
            "an",
        )  # "of a fire at a hotel"
        own = (above == verb and not thing) or topic or any(d.start <= day < d.end for d in marked.dates)
        if parse.lower[link] in ("at", "in") and own and room > link + 1 and parse.lower[room] in _ROOMS:
            return True
    return False


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
    own = subjects_of(marked, speakers, verb)
    if (
        not links
        and len(own) == 2
        and "each" not in parse.lower[token : token + 6]
        and parse.lower[verb] in ("was", "were", "been")
    ):
        return own[:1], own[1:]  # "they were on the phone for an hour"
    return own, others


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
