"""Titles before a name and descriptions after it: the words that say what somebody is."""

from __future__ import annotations

import itertools
from bisect import bisect_left

from summarizer.mark.bodies.crafts import CRAFT
from summarizer.mark.bodies.office_owners import bodies_by_offices
from summarizer.mark.bodies.things import is_product
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import BODY_OFFICES, FIELDS, KIN, NOT_FORMAL, NOT_PERSONAL, PORTFOLIOS, SEATED
from summarizer.mark.lexicon.places import DIVISIONS, PROVINCES, STATES
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.body_nouns import follows_team_noun
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.appositions import appositions_of
from summarizer.mark.roles.firms import IN_FIRMS, firm_in_office
from summarizer.mark.roles.office_lists import listed_office, offices_in_turn
from summarizer.mark.roles.set_off import before_rank
from summarizer.mark.roles.title_extent import extends_left
from summarizer.mark.roles.titles import office_before


def find_roles(text: str, parse: Parse, names: list[Name]) -> None:
    """Set ``title`` and ``appositions`` of every name that may be a person's."""
    starts = {name.first: name for name in names}
    begins = [name.first for name in names]
    surnames = {name.text.split()[-1] for name in names if name.kind == "person" and " " in name.text}
    for name in names:
        if name.kind not in ("person", "other", "unknown", "organization", "place"):
            continue
        title = None if follows_team_noun(parse, name) else office_before(parse, name, starts)
        thing = title and is_product(parse, title[1] - 1) and parse.lower[title[1] - 1] != "model"
        title = None if thing and not is_given(parse.words[name.first]) else title  # "its new operating system, Doe,"
        title = None if title and parse.lower[title[1] - 1] in CRAFT else title  # "left the ferry Jane Doe on Monday"
        if title:
            title = _from_head(parse, name, title, names, begins)
            formal = parse.lower[name.first - 1] not in NOT_FORMAL or name.last - name.first > 1
            if parse.lower[title[1] - 1].removesuffix("s") in NOT_PERSONAL and not is_given(parse.words[name.first]):
                formal = False  # "the contractor Doe Construction"
                if name.last - name.first == 1 and not name.sure:
                    name.kind = "organization"  # "rivals Doe and Roe"
            landed = parse.lower[name.last - 1] in DIVISIONS and " " in name.text  # "the Commissioner, Doe State, said"
            formal = formal and not landed
            if name.kind == "person" or (formal and not name.sure):
                name.title = (parse.start[title[0]], parse.end[title[1] - 1])
            if name.kind != "person" and formal and not name.sure:
                name.kind, name.sure = "person", True
        if not name.title and (office := listed_office(text, name)):
            name.title = office
        if name.title and (rank := before_rank(parse, name, title[0] if title else name.first)):
            name.appositions.append((parse.start[rank[0]], parse.end[rank[1] - 1]))
        for first, last in appositions_of(parse, name):
            firm_in_office(parse, first, last, starts, surnames)
            if _foreign(parse, name, first, last, starts):
                continue
            inner = next((n for token in range(last - 1, first, -1) if (n := starts.get(token))), None)
            if inner is not None and inner.first < last < inner.last and inner.kind == "organization":
                last = inner.last  # a body's name with a comma in it
            name.appositions.append((parse.start[first], parse.end[last - 1]))
            personal = name.last - name.first > 1 and parse.lower[parse.head[last - 1]] not in NOT_FORMAL
            impersonal = NOT_PERSONAL & set(text[slice(*name.appositions[-1])].lower().split())
            if (
                not name.sure
                and not impersonal
                and (name.kind in ("other", "unknown") or (name.kind in ("organization", "place") and personal))
            ):
                name.kind = "person"
    offices_in_turn(text, parse, names)
    _states(text, parse, names, surnames)
    _seat(text, parse, names)
    bodies_by_offices(text, parse, names)
    for left, right in itertools.pairwise(names):
        if left.kind == "person" and parse.words[left.last : right.first] == ["]"] and left.title:
            # "[Foreign Minister Jane] Doe", explained by the editors
            right.kind, right.title, right.sure = "person", left.title, True
            left.kind, left.title, left.sure = "other", None, True
        elif parse.words[left.last : right.first] == ["]"] and (post := _before_bracket(parse, left.first)) > 0:
            # "Minister [of Trade Jane] Doe"
            right.kind, right.title, right.sure = "person", (parse.start[post], parse.end[post]), True
            left.kind, left.sure = left.kind if left.country else "other", True
    for left, right in [*itertools.pairwise(names)]:
        lone = " " not in left.text + right.text and left.last == right.first
        if lone and left.title and right.title and right.title[1] >= left.start and left.kind == right.kind == "person":
            left.last, left.end, left.text = right.last, right.end, text[left.start : right.end]
            names.remove(right)  # "Director of the Orlu Agency Jane" + "Doe"


def _before_bracket(parse: Parse, token: int) -> int:
    """Where the office stands that a square bracket goes on after; -1 for nowhere."""
    opening = next((i for i in range(token, max(token - 8, 0), -1) if parse.words[i] == "["), 0)
    return opening - 1 if opening and is_title(parse.lower[opening - 1]) else -1


def _from_head(
    parse: Parse, name: Name, title: tuple[int, int], names: list[Name], begins: list[int]
) -> tuple[int, int]:
    """An office from the beginning of the body's name that it was cut in: "Bank of" + "Fiji analyst"."""
    first = title[0]
    body = names[max(bisect_left(begins, first) - 1, 0)]
    if not (body.kind in ("organization", "media") and body.first < first < body.last):
        return title
    first = body.first
    while first > 0 and extends_left(parse, first - 1, name):
        first -= 1
    return first, title[1]


def _seat(text: str, parse: Parse, names: list[Name]) -> None:
    """Regions that an office governs act through its holder, and so do the firms it is held in: "Doe analyst"."""
    starts = [name.start for name in names]
    for name in names:
        for start, end in filter(None, [name.title, *name.appositions]):
            words = set(text[start:end].lower().replace("-", " ").split())
            first = bisect_left(starts, start)
            owner = names[first - 1] if first and parse.tag[names[first - 1].last] == "POS" else None
            owners = [owner] if owner and parse.start[owner.last + 1] == start else []  # "Bavaria's premier, Jane Doe"
            for place in [*owners, *names[first : bisect_left(starts, end)]]:
                if words & _OF_PORTFOLIOS and _is_portfolio(parse, place):
                    place.kind, place.sure = "other", True
                    continue
                if parse.lower[place.first - 1] == "for" and parse.lower[place.first - 2] in _FOR_A_SEAT:
                    place.kind = place.kind if place.sure else "place"  # "Member for Doe"
                link = "".join(parse.lower[place.first - 1 : place.first])
                if link == "from" and words & _AT_HOME and " " not in place.text and not place.sure:
                    place.kind = "place"  # "a lawyer from Doe"
                if place.end > end or place.kind not in ("place", "other"):
                    continue
                firm = (words & IN_FIRMS and link in ("of", "at", "from")) or (
                    link in ("at", "with") and words & BODY_OFFICES
                )
                if firm and not place.sure and not place.country:
                    place.kind = "organization"  # "an analyst from Doe", "vice president of Doe"
                    continue
                after = "".join(parse.lower[place.last : place.last + 1])
                ruled = parse.lower[place.last - 1] in DIVISIONS or after == "region"
                governs = words & _OF_STATES or ("chief" in words and words & {"minister", "justice"})
                state = place.text in STATES | PROVINCES and link not in ("in", "from", "for") and governs
                if state or ((ruled or ("regional" in words and link != "in")) and words & SEATED):
                    place.kind, place.sure, place.seat = "organization", True, True
                elif (
                    (place.kind == "other" or (place.kind == "place" and (after in _FOR_BODIES or " " in place.text)))
                    and not place.sure
                    and after in BODY_OFFICES - {"governor"}
                    and parse.tag[place.last - 1].startswith("N")
                ):
                    place.kind = "organization"


_OF_STATES = frozenset("governor gov. gov premier".split())  # the heads of states and provinces


def _is_portfolio(parse: Parse, name: Name) -> bool:
    """Whether what stands in a minister's office is only what he is minister of: "Finance and National Economy"."""
    lower = parse.lower[name.first : name.last]
    own = lower[: lower.index("of")] if "of" in lower else lower
    listed = lower[parse.words[name.first] in countries().adjectives :]
    if len(lower) > 1 and name.kind == "organization" and {*listed} <= FIELDS | {"and", "commonwealth"}:
        return True  # "Fijian Food, Trade and Work Minister"
    inside = parse.lower[name.first - 1] in ("of", "for", "and", "&", ",") and name.kind in ("organization", "person")
    return inside and own[-1:] != [] and own[-1] in PORTFOLIOS | _PORTFOLIO_ENDS and not ORGANIZATION_HEADS & {*lower}


_OF_PORTFOLIOS = frozenset("minister undersecretary secretary commissioner state deputy adviser advisor".split())
_PORTFOLIO_ENDS = frozenset(
    "cooperation relations policy integration equality reform heritage antiquities works publicity strategy".split()
)
"""Last words of portfolios besides those that may stand alone."""


def _states(text: str, parse: Parse, names: list[Name], surnames: set[str]) -> None:
    """Make countries of names in no table that have a minister or president and that things are in, or the government is of."""
    owners: set[str] = set()
    placed: set[str] = set()
    for name in names:
        if name.country or name.sure or name.text in surnames or not name.text.istitle():
            continue
        before = parse.lower[name.first - 1] if name.first else ""
        if before in ("in", "across") or parse.lower[max(name.first - 2, 0) : name.first] == ["government", "of"]:
            placed.add(name.text)
    for name in names if placed else []:
        if name.title is None:
            continue
        office = text[slice(*name.title)].lower().split()
        first = bisect_left(parse.start, name.title[0])
        state = (office[-1:] == ["minister"] and not {"chief", "first", "regional"} & set(office)) or (
            office in (["president"], ["emir"], ["king"], ["queen"])
        )
        if state and first > 1 and parse.tag[first - 1] == "POS":
            owners.add(parse.words[first - 2])
    for name in names:
        if name.text in owners & placed and not name.sure:
            name.kind, name.country, name.sure, name.title = "country", name.text, True, None


_FOR_A_SEAT = frozenset("member mp senator candidate parliament deputy".split())
"""Who sits for a constituency."""

_FOR_BODIES = frozenset(
    "spokesman spokeswoman spokesperson coach captain skipper striker midfielder defender goalkeeper winger ceo cfo "
    "chairman chairwoman".split()
)
"""Who is a firm's or a club's where a lone name stands before it, though a place may be called so, too."""

_AT_HOME = frozenset(
    "resident farmer fisherman lawyer teacher victim protester pensioner shopper shopkeeper mother father woman man passenger commuter survivor".split()
)
"""Who is from a town, and from no body."""


def _foreign(parse: Parse, name: Name, first: int, last: int, starts: dict[int, Name]) -> bool:
    """Whether what follows a name is the next item of a list, with a name of its own."""
    if any(word in KIN for word in parse.lower[first : first + 3]) and parse.tag[first - 1] == "DT":
        return False  # "the mother of Jane Doe"
    return any(
        other is not name
        and (other.kind == "person" or _holds(parse, other, first))
        and not _complements(parse, first, token)
        for token, other in starts.items()
        if first <= token <= last
    )


def _complements(parse: Parse, first: int, token: int) -> bool:
    """Whether a name at ``token`` is whose or what an office before it is for: "a spokesman for Doe", "aide to Jane Doe"."""
    link = token - 1
    while link > first and (parse.tag[link] in ("DT", "JJ", "NN", "HYPH") or is_title(parse.lower[link])):
        link -= 1
    return link > first and parse.lower[link] in ("for", "to", "at", "of", "from", "in")


def _holds(parse: Parse, name: Name, first: int) -> bool:
    """Whether a name of two words follows a country in an office: "President of Fiji Dela Muri"."""
    before = parse.words[name.first - 1]
    unsure = name.kind in ("other", "unknown") and " " in name.text
    return unsure and name.first > first + 1 and before in countries().names
