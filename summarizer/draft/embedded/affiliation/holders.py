"""Holders of offices, by the words around them: "the Peruvian and Greek ministers", "Chair of trustees Jane Doe"."""

from __future__ import annotations

from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HONORIFICS, OPPOSITE, SOLDIERS, TITLES
from summarizer.mark.lexicon.titles import is_title

MANY = frozenset("two three both pair trio".split())
"""Words that stand for as many people."""


def begins_clause(marked: MarkedArticle, head: int, name: int) -> bool:
    """Whether a name coordinated with an object begins a clause: "will meet Jane Doe and John Roe will follow"."""
    parse = marked.parse
    after = parse.tag[name + 1] if name + 1 < len(parse.words) else ""
    between = parse.lower[parse.head[head]] == "between"  # which needs the second
    return name > head and parse.dep[head] in ("pobj", "dobj") and after == "MD" and not between


def of_several(marked: MarkedArticle, office: int) -> bool:
    """Whether "of" says whose ministers they are, and names more than one: not those who met before."""
    parse = marked.parse
    counted = any(parse.lower[c] in MANY for c in parse.children[office])
    owners = [c for link in parse.children[office] if parse.lower[link] == "of" for c in parse.children[link]]
    named = [c for c in owners if parse.tag[c].startswith("NNP") and parse.dep[c] == "pobj"]
    return (
        not counted
        and is_title(parse.lower[office])
        and any(parse.dep[d] == "conj" for c in named for d in parse.children[c])
    )


def own_end(marked: MarkedArticle, noun: int) -> int:
    """Where a noun's own phrase ends, before what a participle or clause says: "ministers | hosted by Peru's envoy"."""
    tags = marked.parse.tag
    last = marked.parse.right[noun] + 1
    return next((i for i in range(noun + 1, last) if tags[i][0] == "W" or tags[i] in ("VBN", "VBD", ",")), last)


def by_country(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """Who "the Peruvian and Greek ministers" are, where each country has one of them named; else nobody."""
    parse = marked.parse
    if parse.tag[office] != "NNS" or not is_title(parse.lower[office]):
        return []
    begin = parse.left[office]
    countries = [name.country for name in marked.names_between(begin, office) if name.country]
    of_what = {parse.lower[c] for c in parse.children[office] if c < office and parse.dep[c] in ("compound", "amod")}
    of_what = {word for word in of_what if word in parse.words[begin:office]}
    holders = [speakers.official(country, parse.lower[office].removesuffix("s"), of_what) for country in countries]
    return holders if len(holders) > 1 and all(holder >= 0 for holder in holders) else []


def is_anothers(marked: MarkedArticle, speakers: Speakers, office: int, person: int) -> bool:
    """Whether "the president of Fiji" would be somebody who acts for other countries."""
    if person < 0 or marked.parse.lower[office + 1] != "of" or not is_title(marked.parse.lower[office]):
        return False
    ruled = [n.country for n in marked.names_between(office + 2, office + 6) if n.country and n.first <= office + 3]
    return bool(ruled) and bool(lands := speakers.lands_of(person)) and ruled[0] not in lands


def holder_named_later(marked: MarkedArticle, speakers: Speakers, office: int) -> int:
    """Who "the president of Fiji" and "Iraq's oil minister" are, whom the text names afterwards; -1 for nobody."""
    parse = marked.parse
    if not is_title(parse.lower[office]) or parse.tag[office] not in ("NN", "NNP"):
        return -1
    links = [c for c in parse.children[office] if parse.lower[c] in ("of", "from") and c > office]
    begin, end = parse.left[office], max((parse.right[c] + 1 for c in links), default=office + 1)
    if parse.lower[begin] in ("a", "an"):
        return -1
    bodies = [n.entity for n in marked.names_between(begin, end) if n.kind == "organization" and n.entity >= 0]
    owners = bodies or speakers.nations(begin, end)
    of_what = {parse.lower[c] for c in parse.children[office] if c < office and parse.dep[c] in ("compound", "amod")}
    of_what = {word for word in of_what if word in parse.words[begin:office]}
    holder = speakers.holder(owners[0], parse.lower[office], of_what, office) if len(owners) == 1 else -1
    end = parse.sentence_tokens[parse.sentence[office]][1]
    if holder < 0 or marked.entities[holder].names[0].first < end:
        return -1  # who is named beside it is somebody else
    lands = speakers.lands_of(holder)
    return -1 if lands and marked.entities[owners[0]].country not in {*lands, None} else holder


def named_after(marked: MarkedArticle, office: int) -> int:
    """Who holds an office by the words, whatever the parser makes of them; -1 for nobody.

    "Chair of trustees Jane Doe"; "will speak with Peru's emir, Sheikh John Roe, on Friday".
    """
    parse = marked.parse
    if not is_title(parse.lower[office]) or parse.tag[office] not in ("NN", "NNP"):
        return -1
    bare = all(parse.dep[c] not in ("det", "poss") for c in parse.children[office])
    late = parse.dep[office] in ("pobj", "conj") or any(
        parse.tag[i].startswith("VB")
        for i in range(max(office - 15, 0), office)
        if parse.sentence[i] == parse.sentence[office]
    )
    for name in marked.names_between(office + 1, office + 12):
        begin = marked.token_at(name.title[0]) if name.title else name.first
        if name.kind != "person" or name.entity < 0 or begin <= office + 1:
            continue
        between = parse.lower[office + 1 : begin]
        if bare and between[0] == "of" and 1 < len(between) < 6 and not {",", "and"} & set(between):
            return name.entity if parse.tag[begin - 1] == "NNS" or parse.tag[begin - 1].startswith("NNP") else -1
        aside = between == [","] or (between[0] in ("of", "from") and between[-1] == "," and len(between) < 7)
        closed = parse.lower[name.last : name.last + 1] in ([","], ["."], [";"], ["of"])
        return name.entity if aside and late and closed else -1
    return -1


def named_in_turn(marked: MarkedArticle, office: int) -> list[int]:
    """Those named right after an office in the plural: "her French and Peruvian counterparts, Jane Doe and John Roe"."""
    parse, text = marked.parse, marked.article.text
    several = is_title(parse.lower[office]) and parse.lower[office] not in TITLES
    if parse.tag[office] not in ("NNS", "NNPS", "NNP") or not several:
        return []
    comma = _behind_owners(marked, office)
    if comma > office and parse.words[comma] not in _OPENS and not _names_one(marked, comma + 1):
        return []  # "her counterparts in Lima and Paris, Jane Doe and John Roe" opens, as "ministers Jane Doe and John Roe" need not
    end, found = parse.end[comma], list[int]()
    for name in marked.names_between(comma + 1, comma + 25):
        if found and name.end <= end:
            continue  # where the one before is
        begin = name.title[0] if name.title else marked.parse.start[_before_ranks(marked, name.first)]
        owner = name.kind != "person" and len(found) > 0  # "of Peru, Jane Doe, and Chile, John Roe"
        between = text[end:begin].strip()
        between = between.removesuffix("the").removesuffix("of ").strip() if owner else between
        if name.entity < 0 or (name.kind != "person" and not owner) or between not in ("", ",", "and", ", and", "&"):
            break
        found += [] if owner else [name.entity]
        behind = marked.names_between(name.last + 1, name.last + 3)
        # "Jane Doe of Peru", "correspondents Jane Doe in Lima and John Roe"
        home = [n for n in behind if n.country or (n.kind != "person" and parse.lower[name.last] == "in")]
        of_home = bool(home) and parse.lower[name.last] in ("of", "from", "in") and not owner
        end = home[0].end if of_home else name.end
    return found if len(found) > 1 else []


def _behind_owners(marked: MarkedArticle, office: int) -> int:
    """The token that closes what an office in the plural is of, "of Peru, Chile and Fiji –"; the office where a name follows."""
    parse, token = marked.parse, office + 1
    if parse.lower[token] in ("in", "from", "of", "general"):
        told = marked.names_between(token, office + 20)
        owners = {n.first for n in told if n.country or n.kind in ("place", "organization")}
        while token < min(office + 18, len(parse.words) - 1) and (
            (parse.tag[token] in _OF_WHAT and not (token > office + 2 and _names_one(marked, token)))
            or (parse.words[token] == "," and {token + 1, token + 2} & owners)
        ):
            token += 1
        # "deputy speakers of the Council Jane Doe and John Roe"
        return token - 1 if token > office + 2 and _names_one(marked, token) else token
    person = any(n.kind == "person" and n.first == token for n in marked.names_between(token, token + 1))
    return office if person else token


def _names_one(marked: MarkedArticle, token: int) -> bool:
    """Whether somebody's full name begins right behind a noun."""
    noun = marked.parse.tag[token - 1] in ("NNP", "NNPS", "NN", "NNS")
    named = (n for n in marked.names_between(token, token + 1) if n.first == token)
    return noun and any(n.kind == "person" and " " in n.text for n in named)


_OPENS = (",", "-", "–", "—", "--", ":", "(")
"""What opens a list of those who hold an office, behind it."""


def _before_ranks(marked: MarkedArticle, first: int) -> int:
    """Where "Lt. Gen. Jane Doe" begins, of whose name the ranks are no part."""
    lower = marked.parse.lower
    while first > 1 and lower[first - 1 - (lower[first - 1] == ".")] in HONORIFICS:
        first -= 1
    return first


_OF_WHAT = frozenset("NNP NNPS CC DT CD NNS NN JJ IN POS".split())
"""Tags of what offices are of: "the directors general of military operations of Peru and Chile"."""


def two_named_next(marked: MarkedArticle, offices: int) -> list[int]:
    """Who "their commanders" and "the presidents of both countries" are, where the next sentences name two and no more.

    Nobody has been named before them, and what they are called fits.
    """
    parse = marked.parse
    first, last = parse.left[offices], parse.right[offices] + 1
    of_two = {"their", "both", "two", "countries", "nations", "neighbours", "neighbors", "sides"}
    plural = parse.tag[offices] == "NNS" and bool(of_two & {*parse.lower[first:last]})
    # "Peru's president and the head of the bank clashed"
    second = next((c for c in parse.children[offices] if parse.dep[c] == "conj" and parse.tag[c] == "NN"), -1)
    in_turn = (
        parse.tag[offices] == "NN" and second > 0 and is_title(parse.lower[second]) and parse.dep[offices] == "nsubj"
    )
    if not is_title(parse.lower[offices]) or not (plural or in_turn):
        return []
    here = parse.sentence[offices]
    body = parse.sentence_tokens[marked.sentence_at(marked.article.body[0])][0]
    if any(n.kind == "person" for n in marked.names_between(body, parse.sentence_tokens[here][1])):
        return []
    end = parse.sentence_tokens[min(here + _NEXT, len(parse.sentence_tokens) - 1)][1]
    named = [n for n in marked.names_between(last, end) if n.kind == "person" and n.entity >= 0]
    two = list(dict.fromkeys(n.entity for n in named))
    office = parse.lower[offices].removesuffix("s")
    fits = (
        {office, parse.lower[second], "leader", "president", "premier", "minister", "chancellor", "king"}
        | SOLDIERS
        | OPPOSITE
    )
    roles = [{w for role, _ in marked.entities[e].roles for w in role.lower().split()} for e in two]
    return two if len(two) == 2 and all(not words or words & fits for words in roles) else []


_NEXT = 2
"""Sentences after such a plural in which both are named."""


def before_possessor(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """ "Doe and Norway's minister, Ada Roe, met": the first name, which the parser takes for an owner of the second."""
    parse = marked.parse
    return [
        owner
        for owner in parse.children[office]
        if parse.dep[owner] in ("poss", "nmod") and (name := speakers.name_at(owner)) and name.kind == "person"
        if parse.lower[name.last : name.last + 1] == ["and"]
        if any(parse.dep[c] == "conj" and parse.tag[parse.right[c]] == "POS" for c in parse.children[owner])
    ]


def beside_description(marked: MarkedArticle, speakers: Speakers, person: int) -> list[int]:
    """ "Doe, minister of ports, and her rival, John Roe, met": the second, whom the parser gives to the first's office."""
    parse = marked.parse
    told = speakers.name_at(person)
    if told is None or told.kind != "person":
        return []
    offices = [c for c in parse.children[person] if parse.dep[c] == "appos" and parse.tag[c].startswith("NN")]
    owners = [g for o in offices for c in parse.children[o] if parse.lower[c] == "of" for g in parse.children[c]]
    beside = [c for noun in (*offices, *owners) for c in parse.children[noun] if parse.dep[c] == "conj"]
    named = {c for noun in beside for c in (noun, *parse.children[noun]) if parse.dep[c] in ("conj", "appos")}
    people = [c for c in named if (name := speakers.name_at(c)) and name.kind == "person"]
    return [c for c in beside if {c, *parse.children[c]} & {*people}]


def loose_links(marked: MarkedArticle, office: int) -> list[int]:
    """Links to owners that the parser hangs elsewhere: "met her counterparts from Peru", "of the League and of the Union"."""
    parse = marked.parse
    above = parse.children[parse.head[office]]
    link = parse.head[office] if parse.dep[office] == "pobj" else office
    found = [c for c in (*above, *parse.children[parse.head[link]]) if c == office + 1 and parse.lower[c] == "from"]
    found += [c for c in above if c > office and parse.lower[c] in ("led", "headed")]
    links = [c for c in parse.children[office] if parse.dep[c] == "prep"]
    return found + [second for c in links for second in parse.children[c] if parse.dep[second] == "conj"]
