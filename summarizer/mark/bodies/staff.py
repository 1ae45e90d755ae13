"""Bodies told by who works for them: "Doe striker Jane Roe", "the head of Doe", "analyst Jane Roe of Doe"."""

from __future__ import annotations

from summarizer.mark.bodies.rows import DOUBTFUL
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.foreign import FOREIGN_BODIES
from summarizer.mark.lexicon.organizations import BODY_NOUNS, PUBLIC_TERMS
from summarizer.mark.lexicon.people import BODY_OFFICES, CREW, FORMER
from summarizer.mark.lexicon.places import DIVISIONS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.use import SAID
from summarizer.mark.nlp import Parse

_OF_FIRMS = frozenset(
    "ceo cfo coo cto founder co-founder cofounder striker midfielder defender goalkeeper winger skipper captain boss coach "
    "playmaker fullback full-back centre-back keeper shareholder shareholders executives board management subsidiary "
    "headquarters fans chairman chairwoman chairperson chairmen employees manager".split()
)
"""Who and what only firms and clubs have: before a town's name, too, they make it one."""

_HEADING = frozenset("executive chief head officer boss president".split())
"""Offices of a body where a word for what is headed stands before: "sales chief", "gaming head"."""

_STAFF = (BODY_OFFICES | _OF_FIRMS | _HEADING) - {"governor", "commissioner", "forward", "chief", "head"} | frozenset(
    "organiser organizer delegate shop steward president vice-president secretary-general spokesperson negotiator "
    "researcher campaigner activist trader lawyer salesman rider".split()
)
"""Who works or speaks for a body that is named right before."""

_MEMBERS = frozenset(
    "caucus delegation delegations delegates members representatives leaders leadership officials negotiators activists "
    "wing branch congress faction envoys lawmakers deputies chief head leader president spokesman spokeswoman spokesperson "
    "director directors secretary secretary-general founder owner owners analyst economist strategist researcher "
    "coordinator organiser organizer treasurer commander fighters".split()
)
"""Of whom a body consists, said before "of" and its name."""

_UNNAMED = frozenset(
    "spokesman spokeswoman spokesperson staff staffers staffer official officials executive executives employee employees "
    "shareholders delegate delegates delegation negotiators representatives lawmakers fighters commander commanders "
    "insiders analysts economists strategists".split()
)
"""Who goes without a name behind a body's: "a Doe spokesperson"."""

_OUTSIDE = frozenset(
    "analyst economist strategist researcher lawyer trader broker consultant campaigner activist organiser organizer "
    "delegate coordinator spokesman spokeswoman spokesperson director executive chairman chairwoman founder".split()
)
"""Whose body follows the name: "analyst Jane Roe of Doe"."""

_PLAIN = BODIES | BODY_NOUNS | PUBLIC_TERMS
"""What bodies are, and none is called."""


def employers(parse: Parse, names: list[Name]) -> set[str]:
    """Names of doubtful kind that the text gives somebody who works for them."""
    people = [name for name in names if name.kind == "person" and (name.title or name.appositions)]
    ends = {name.last: name for name in names if name.kind == "person" and (" " in name.text or name.title)}
    starts = {name.first for name in names if name.kind == "person" and " " in name.text}
    joined = {n.last + 1: n for n in names if parse.lower[n.last] == "and"}
    plain = {word for word in parse.words if word.islower()}
    manned = {parse.words[i - 1] for i, w in enumerate(parse.lower) if w in CREW and _is_manned(parse, i)}
    towns = {name.text for name in names if parse.lower[name.first - 1] in ("in", "near")}
    found: set[str] = set()
    for name in names:
        if name.kind not in DOUBTFUL or name.title or name.appositions:
            continue
        if name.kind == "organization":
            if (
                name.text not in towns
                and not name.sure
                and any(_in_title(parse, name, *p.title, town=True) for p in people if p.title)
            ):
                found.add(name.text)  # "Doe striker", of what is a town elsewhere
            continue
        if name.text.lower() in _PLAIN or name.text.lower() in plain:
            continue  # "Council leader Jane Doe"
        if _is_part(parse, name):
            continue
        if _is_foreign(name):
            found.add(name.text)
        town = name.kind == "place"
        if _speaks_through(parse, name):
            found.add(name.text)
        if any(_in_title(parse, name, *p.title, town=town) for p in people if p.title) or _has(parse, name, town):
            found.add(name.text)
        elif name.sure:
            continue
        elif (
            _of(parse, name, town, joined.get(name.first))
            or (not town and _beside(parse, name, ends, starts))
            or _its(parse, name, town)
            or (name.text in manned and not town and _says(parse, name))
        ):
            found.add(name.text)
    return found


def _is_manned(parse: Parse, calling: int) -> bool:
    return parse.words[calling - 1].istitle() and parse.tag[calling : calling + 2] == ["NN", "NNP"]


def _says(parse: Parse, name: Name) -> bool:
    """Whether a name, which makes may be called by, too, speaks: no "Spitfire pilot Jane Doe"."""
    said = parse.dep[name.last - 1] == "nsubj" and parse.lower[parse.head[name.last - 1]] in SAID
    return said and parse.tag[name.first - 1] != "DT"


def _is_part(parse: Parse, name: Name) -> bool:
    """Whether a name ends in an office, or goes on in a figure or in further capitals: "Movimento 5", "Doe in World"."""
    at = name.last
    if is_title(parse.lower[at - 1]) and not name.sure:
        return True  # "Doe Price Head", "Presidential Aide"
    if parse.tag[at] == "CD" and parse.sentence[at] == parse.sentence[name.first]:
        return True
    capital = parse.words[at + 1][:1].isupper() and parse.sentence[at + 1] == parse.sentence[name.first]
    return parse.words[at] in ("in", "of", "for") and capital and parse.tag[at + 2][:3] == "NNP"


def _is_foreign(name: Name) -> bool:
    """Whether the noun for a body in another language opens or ends a name: "Banco Doe", "Doe Sangh"."""
    words = name.text.lower().split()
    return len(words) > 1 and bool({words[0], words[-1]} & FOREIGN_BODIES) and name.kind != "place"


def _in_title(parse: Parse, name: Name, start: int, end: int, *, town: bool) -> bool:
    """Whether a name opens an office that only a body has, or stands before it: "Doe striker", "Doe chief executive"."""
    beside = name.end + 1 == start and parse.lower[name.first - 1] not in ("in", "at", "near", "from")
    if not beside and (name.start != start or name.end >= end):
        return False
    last = name.last
    while parse.end[last] < end and parse.lower[last + 1] not in ("of", "for", "at", "to", "in", "and"):
        last += 1
    return _is_office(parse, name.last, last, town=town)


def _is_office(parse: Parse, first: int, last: int, *, town: bool) -> bool:
    """Whether the words ``first`` to ``last`` (included) are an office of a body."""
    noun = parse.lower[last]
    if parse.words[first] == "-" or FORMER & set(parse.lower[first:last]):
        return False
    chief = noun == "executive" and parse.lower[last - 1] == "chief"
    if town:
        return noun in _OF_FIRMS or chief
    return noun in _STAFF or (noun in _HEADING and last > first)


def _has(parse: Parse, name: Name, town: bool) -> bool:
    """ "Doe's gaming head", "a Doe spokesperson", and right before a name "Doe's Jane Roe"."""
    at = name.last
    if parse.tag[at] != "POS":
        staff = parse.lower[at] in _UNNAMED and parse.sentence[at] == parse.sentence[name.first]
        return staff and not name.sure and (not town or parse.lower[at] in _OF_FIRMS)
    noun = at + 1
    while parse.tag[noun + 1] in ("NN", "NNS", "HYPH") and noun < at + 5 and noun + 3 < len(parse.words):
        noun += 1
    lone = name.kind != "person" or " " not in name.text
    office = _is_office(parse, at + 1, noun, town=town or name.kind == "person") or _heads_field(parse, noun)
    return lone and office and parse.lower[noun] not in ("boss", "partner", "lawyer")


def _speaks_through(parse: Parse, name: Name) -> bool:
    """ "A Doe Creek spokesman, Jane Roe, said": a name of several words that is no part of a land."""
    whole = " " in name.text and name.kind != "person" and parse.lower[name.last - 1] not in DIVISIONS
    return whole and parse.lower[name.first - 1] in ("a", "an") and parse.lower[name.last] in _SPOKES


_SPOKES = ("spokesman", "spokeswoman", "spokesperson")


def _heads_field(parse: Parse, noun: int) -> bool:
    """Whether somebody is head of what only a firm has one of: "Doe's head of research"."""
    if parse.lower[noun : noun + 2] != ["head", "of"]:
        return False
    field = noun + 2 + (parse.lower[noun + 2] in ("corporate", "global", "product", "investor", "human"))
    return parse.lower[field] in _FIELDS


_FIELDS = frozenset(
    "research development design engineering sales marketing resources retail trading products compliance production "
    "manufacturing distribution".split()
)


def _of(parse: Parse, name: Name, town: bool, before: Name | None) -> bool:
    """ "the caucus of Doe", "the chairman of Doe", "the leaders of the Doe"."""
    link = (before or name).first - 1
    link -= parse.lower[link] == "the"
    if link < 1 or parse.lower[link] not in ("of", "at", "for", "from") or parse.tag[name.last][:2] in ("NN", "JJ"):
        return False  # "the leaders of the Doe party"
    if (" " not in name.text and parse.lower[name.last] == "and") or (
        parse.lower[link] == "for" and name.kind == "person"
    ):
        return False  # "members of the Carpenters and Joiners' Union", "a spokeswoman for Doe"
    noun = parse.lower[link - 1]
    chief = noun == "executive" and parse.lower[link - 2] == "chief"
    if parse.lower[link] == "from":
        return noun in ("executives", "shareholders") and not town
    return noun in _OF_FIRMS or chief or (not town and noun in _MEMBERS and parse.lower[link] in ("of", "for"))


def _beside(parse: Parse, name: Name, ends: dict[int, Name], starts: set[int]) -> bool:
    """ "analyst Jane Roe of Doe", "Jane Roe of Doe Watch", "Doe's Jane Roe"."""
    if parse.tag[name.last] == "POS" and name.last + 1 in starts:
        return True
    link = name.first - 1
    link -= parse.lower[link] == "the"
    holder = ends.get(link)
    if holder is None or parse.lower[link] not in ("of", "at", "from"):
        return False
    told = parse.lower[max(holder.first - 3, 0) : holder.first]
    return bool(_OUTSIDE & set(told)) or (" " in name.text and parse.lower[link] == "of" and name.kind == "other")


_OWN = (
    BODY_OFFICES - {"chief", "head", "forward"}
    | BODY_NOUNS
    | frozenset(
        "shares profit profits sales staff workers employees workforce shareholders board chief bid lawyers members "
        "supporters fans leader leaders delegates president".split()
    )
)
"""What a subject has as "its own" that is a body."""


def _its(parse: Parse, name: Name, town: bool) -> bool:
    """ "Doe says its country manager met officials", where nothing else is named that "its" could mean."""
    verb = parse.head[name.last - 1]
    if town or " " in name.text or parse.dep[name.last - 1] != "nsubj" or verb < name.last:
        return False
    for i in range(verb, min(verb + 12, parse.sentence_tokens[parse.sentence[verb]][1])):
        if parse.lower[i] == "its":
            noun = i + 1
            while parse.tag[noun] in ("JJ", "NN", "HYPH") and parse.tag[noun + 1][:2] == "NN":
                noun += 1
            return parse.lower[noun] in _OWN
        if parse.tag[i] in ("NNP", "NNPS"):
            return False
    return False
