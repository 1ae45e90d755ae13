"""Companies and clubs that bear names like a person's, told by how the text uses them.

"Pell Dunn said its shares fell" and "the brewer Pell Dunn" are about a firm, whatever the pipeline makes
of two capitalised words. One use that only a body can have settles every name with the same words, unless
another use is a person's: a given name, a title or a description.
"""

from __future__ import annotations

from summarizer.mark.bodies.clubs import clubs
from summarizer.mark.bodies.crafts import is_craft, says_alone, told_alone
from summarizer.mark.bodies.dealings import dealt_with
from summarizer.mark.bodies.deeds import has_done, is_joint
from summarizer.mark.bodies.indexes import without_prices
from summarizer.mark.bodies.made import made_and_said
from summarizer.mark.bodies.rows import (
    DOUBTFUL,
    acts_alone,
    first_words,
    in_a_row,
    is_called_body,
    listed,
    long_forms,
    people_in_a_row,
    told_by_clause,
)
from summarizer.mark.bodies.staff import employers
from summarizer.mark.bodies.things import named_things, without_occasions
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.firms import HOUSES, LEGAL_FIRST
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.matches import SCORE
from summarizer.mark.lexicon.organizations import (
    BODY_NOUNS,
    BODY_PROPERTY,
    CLUB_ENDINGS,
    CLUBS,
    CLUBS_ALONE,
    INDEX_NAMES,
    PARTISANS,
)
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.places import REGIONS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.body_nouns import follows_team_noun, is_club
from summarizer.mark.names.heads import plain_person
from summarizer.mark.names.name import Name
from summarizer.mark.names.trades import is_trading_person, taken_up
from summarizer.mark.nlp import Parse


def tell_bodies(parse: Parse, names: list[Name]) -> None:
    """Make organizations of the persons, places and unknown names that the text uses as such."""
    names[:] = [n for n in names if n.kind not in ("organization", "other") or n.text.split()[-1] not in _SERVANTS]
    names[:] = [n for n in names if n.kind == "person" or f"{n.text}s" not in PARTISANS or not _qualifies(parse, n)]
    families = {f"{name.text.split()[-1]}s" for name in names if name.kind == "person" and " " in name.text}
    families = {family for family in families if family.lower() not in CLUB_ENDINGS}
    names[:] = [n for n in names if n.text not in families or n.sure or parse.lower[n.first - 1] != "the"]  # "the Does"
    crafts = {name.text for name in names if is_craft(parse, name)}
    crafts -= set(told_alone(parse, names, crafts)) if crafts else set()
    for name in names if crafts else ():
        if name.text in crafts:
            name.kind, name.sure, name.title = "other", True, None  # "the Jane Doe icebreaker"
    without_occasions(parse, names)
    without_prices(parse, names)
    bodies: set[str] = set()
    things = named_things(parse, names) | made_and_said(parse, names)
    people: set[str] = set()
    sport = bool(_OF_CLUBS & set(parse.lower)) or SCORE.search(" ".join(parse.words)) is not None
    for name in names:
        words = name.text.split()
        joint = name.kind == "other" and is_joint(parse, name)
        event = name.kind == "other" and (name.sure or any(c.isdigit() for c in name.text)) and not joint
        land = words[-1] == "County" and not sport and parse.dep[name.last - 1] not in ("nsubj", "agent")
        if not _is_doubtful(parse, name) or event or land:
            continue
        club = words[-1].lower() in CLUBS_ALONE and len(words) > 1
        if name.kind == "person" and len(words) > 1 and is_given(words[0]) and not club:
            people |= {name.text, words[-1]}
        described = name.title or name.appositions or _honoured(parse, name) or is_trading_person(parse, name, words)
        if name.kind == "person" and described:
            people |= {name.text, words[-1]}
        elif (
            joint
            or club
            or (not is_given(words[0]) and _is_body(parse, name, sport))
            or (len(words) == 1 and is_called_body(parse, name))
        ):
            bodies.add(name.text)
    bodies |= (
        dealt_with(parse, names)
        | listed(parse, names)
        | in_a_row(parse, names)
        | employers(parse, names)
        | clubs(parse, names)
    )
    # "Dale Doe", then "Doe's manager": what a surname has is somebody's
    bodies -= {n.text.split()[-1] for n in names if n.kind == "person" and " " in n.text and n.text not in bodies}
    longer = long_forms(parse, names, bodies - people) | taken_up(parse, names)
    bodies, people = bodies | longer, people - longer
    firms = first_words(names) - people
    rows = people_in_a_row(parse, names) - bodies
    short = {
        " ".join(w for w in name.text.split() if w not in CLUBS) for name in names if CLUBS & set(name.text.split())
    }
    legal = {n.text.split(" ", 1)[1] for n in names if n.text.lower().startswith(LEGAL_FIRST)}
    clubs_ = [name.text.split(maxsplit=1) for name in names if name.kind == "organization"]
    towns = {words[-1] for words in clubs_ if is_club(" ".join(words).split(), "")}
    # a town's and no club's: "Doe mayor", "Doe's council"
    towns -= {n.text for n in names if _CIVIC & {*parse.lower[n.last : n.last + 1 + (parse.tag[n.last] == "POS")]}}
    whole = [n.text for n in names if n.kind == "organization" and n.sure and n.text.count(" ") > 1]
    honoured = {n.text for n in names if n.kind == "person" and " " not in n.text and _honoured(parse, n)}
    speaking = {n.text for n in names if " " not in n.text and n.kind != "media" and says_alone(parse, n)}
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    outlets = {name.first for name in names if name.kind == "media"}
    printed = {name.text for name in names if name.kind == "media" and name.sure and " " not in name.text}
    people_at = {name.first for name in names if name.kind == "person"}
    for name in names:
        lone = name.last - name.first == 1 and name.kind in ("organization", "other") and not name.sure
        if lone and name.text.istitle() and parse.lower[name.last] in _OF_TOWNS and name.last + 1 in people_at:
            name.kind = "place"  # "Doe coroner Jane Roe"
        follows = parse.lower[name.last : name.last + 1] == ["from"] and {name.last + 1, name.last + 2} & outlets
        if (name.kind == "other" and " " in name.text and follows) or (name.text in rows and not name.sure):
            name.kind, name.sure = "person", True  # "Jane Doe from the Tribune"
        if name.kind == "person" and not name.sure and " " in name.text and name.text.split()[0] in printed:
            name.kind, name.sure = "media", True  # "the newspaper Dagens", cut short, then "Dagens Doe"
        plain = not name.sure and name.kind in ("organization", "other", "place") and " " in name.text
        again = honoured | speaking if name.kind == "other" and plain_person(name.text.split()) else honoured
        if plain and name.text.split()[-1] in again and len(name.text.split()) < 4:
            name.kind, name.sure = "person", True  # "Jane Doe", then "Ms Doe", "Doe said"
        if " " in name.text and name.kind in ("place", "other") and any(w.endswith(f" {name.text}") for w in whole):
            name.kind, name.sure = "organization", True  # "Sugar Mill Santa Doe", then "Santa Doe"
        if name.text in surnames and name.kind == "capital":
            name.kind, name.country = "person", None  # "Jane Paris", then "Paris"
        lone = not name.sure and not name.title and not name.appositions and name.kind in ("person", "place", "other")
        if lone and name.text in firms and (name.kind == "person" or acts_alone(parse, name)):
            name.kind, name.sure = "organization", True  # "Doe Holdings Ltd", then "Doe's"
        if name.text in legal and name.kind in DOUBTFUL and not name.sure:
            name.kind, name.sure = "organization", True  # "JSC Doe", then "Doe"
        if name.text in short and name.kind in ("capital", "place"):
            name.kind, name.country, name.sure = "organization", None, True  # "FC Copenhagen", then "Copenhagen"
        town = name.text in towns and name.kind in ("person", "place", "other", "capital") and not name.title
        if town and parse.lower[name.first - 1] != "in":
            name.kind, name.country, name.sure = "organization", None, True  # "Real Doe", then "Doe"
        if name.text in things - people and (name.kind in DOUBTFUL or name.text in INDEX_NAMES):
            name.kind, name.sure = "other", True
        if name.text in bodies - people - things - REGIONS and _is_doubtful(parse, name):
            name.kind, name.sure = "organization", True


def _qualifies(parse: Parse, name: Name) -> bool:
    """Whether a word only says what somebody or a group is: "the Liberal leader", "the Green group"."""
    return is_title(parse.lower[name.last]) or parse.lower[name.last] in ("group", "democrat", "mp", "mps", "voters")


def _is_doubtful(parse: Parse, name: Name) -> bool:
    """Whether a name may be another thing's: the tagger takes words that it doesn't know for peoples, too."""
    people = name.kind == "people" and not name.country and parse.tag[name.last - 1].startswith("NNP")
    return name.kind in DOUBTFUL or people  # no "Asian markets"


_SERVANTS = frozenset("Aide Adviser Advisor Spokesman Spokeswoman Spokesperson Trader Envoy".split())
"""Last words of offices in capitals, and of no body's name: "Foreign Policy Aide" names nobody."""

_OF_CLUBS = frozenset(
    "striker midfielder defender goalkeeper winger football footballer rugby cricket league club clubs fixture match matches "
    "fans promotion relegation".split()
)
"""A text with one of these may be about a club called "Doe County": elsewhere that is a part of the land."""

_OF_TOWNS = frozenset("coroner magistrate farmer resident shopkeeper councillor mayor fisherman villager".split())
"""Who is of a town where its name stands right before, and of no body."""

_BRANCHES = frozenset(
    "division subsidiary unit arm affiliate parent brand offshoot bidder body corporation service".split()
)
"""What firms have and are, said before their names: "its European division, Doe"."""
_BESIDE = BODY_NOUNS | BODIES | HOUSES | _BRANCHES


def _honoured(parse: Parse, name: Name) -> bool:
    return name.first > 0 and parse.lower[name.first - 1] in HONORIFICS


_CIVIC = frozenset("mayor council councillor police hospital airport residents".split())
"""What a town has behind its name, and a club that is called by the town has not."""

_PLACED = frozenset("from at off of to towards".split())
"""Words before what is a town, where no club is spoken of: "picked up from Doe Town"."""


def _is_body(parse: Parse, name: Name, sport: bool) -> bool:
    """Whether this occurrence is used as only a firm, club or other body is."""
    count, after = len(parse.words), name.last
    if name.last - name.first > 1 and parse.lower[name.last - 1] in CLUB_ENDINGS:
        link = parse.lower[name.first - 1]
        placed = link in ("the", "in", "near", "outside", "across") or (not sport and link in _PLACED)
        return name.first == 0 or not placed
    if name.kind in ("place", "other") and not name.sure and has_done(parse, name):
        return True
    if (not name.sure or name.kind == "place") and (is_called_body(parse, name) or told_by_clause(parse, name) >= 0):
        return True
    if follows_team_noun(parse, name):
        return True
    before = name.first - 1
    if before > 0 and parse.lower[before - 1] in ("shares", "stake") and parse.lower[before] in ("in", "of"):
        return True
    if before > 0 and parse.lower[before - 1 : before + 1] in (
        ["acquisition", "of"],
        ["buyout", "of"],
        ["merger", "with"],
    ):
        return name.kind != "place"
    article = before > 1 and parse.lower[before] == "the" and parse.words[before - 1] == ","
    if before > 0 and (parse.words[before] == "," or article):
        before -= 1 + article  # "the pollster, Mediana, said"
        apposed = parse.dep[name.last - 1] in ("appos", "npadvmod") and parse.head[name.last - 1] == before
        if after >= count or parse.words[after] not in (",", ".") or not apposed:
            before = -1
    nouns = _BESIDE if before < name.first - 1 else BODY_NOUNS
    named = before < name.first - 1 and parse.words[before].istitle()  # "the Harbour Hotel, Orlu"
    if (
        before > 0
        and not named
        and parse.lower[before] in nouns
        and parse.sentence[before] == parse.sentence[name.first]
    ):
        return True
    if after + 1 >= count or parse.sentence[after + 1] != parse.sentence[name.first]:
        return False
    if parse.tag[after] == "POS":
        noun = after + 1
        while (
            noun + 1 < count
            and parse.tag[noun] in ("JJ", "NN", "CD", "HYPH", "JJR")
            and (parse.lower[noun] not in BODY_PROPERTY)
        ):
            noun += 1
        return parse.lower[noun] in BODY_PROPERTY
    if parse.lower[after] in ("shares", "stock", "bosses", "executives", "fans", "shareholders", "investors"):
        return True
    placed = name.first > 0 and parse.lower[name.first - 1] in ("in", "at", "near", "from", "to", "into")
    placed = placed or (name.kind == "place" and name.sure)  # "the Doe Shrine, which"
    return not placed and parse.words[after] == "," and parse.lower[after + 1] == "which"
