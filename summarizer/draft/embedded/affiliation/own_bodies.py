"""Bodies told as somebody's own, and outlets told as a state's: "Doe's party, the Roes", "the state agency Roe"."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.draft.embedded.affiliation.fitting import NOT_OWN
from summarizer.draft.embedded.affiliation.introduced import behind_office
from summarizer.draft.embedded.affiliation.office_lands import country_in
from summarizer.draft.embedded.affiliation.office_words import past_description
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.given_names import HE, SHE, plain
from summarizer.mark.lexicon.organizations import ACRONYMS, BODY_NOUNS, KNOWN_MEDIA
from summarizer.mark.lexicon.people import STATE_OFFICES
from summarizer.mark.names.edges import is_rank
from summarizer.mark.names.name import Name

_OWN = (
    BODY_NOUNS
    | BODIES
    | frozenset(
        "movement band label studio orchestra employer start-up practice lab laboratory newspaper magazine".split()
    )
) - frozenset("state country nation kingdom republic city police court opposition".split())
"""What somebody belongs to and that has a name of its own after it."""


_OTHERS = {"his": SHE | {"ms", "mrs", "miss", "ms."}, "her": HE | {"mr", "mr."}}
"""Given names and titles of those whom a pronoun cannot mean."""


def named_beside(marked: MarkedArticle, name: Name) -> list[int]:
    """Bodies that stand right beside a name as somebody's own, without an office that names them."""
    return [*_own_bodies(marked, name), *_serving(marked, name), *behind_office(marked, name)]


def _own_bodies(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Doe's party, the Roes," and, right behind somebody who is the subject, "his company Roe"."""
    parse = marked.parse
    at = name.last
    stop = parse.sentence_tokens[parse.sentence[name.first]][1]
    if parse.tag[at] != "POS":
        nearer = {n.first for n in marked.names_between(at, stop) if n.kind == "person"}
        at = next((i for i in range(at, stop) if parse.lower[i] in ("his", "her") or i in nearer), -1)
        if at < 0 or at in nearer or parse.dep[name.last - 1] not in ("nsubj", "nsubjpass"):
            return []
    if of_other_sex(marked, name, parse.lower[at]):
        return []  # "John Roe attacked her party"
    noun = at + 1
    while (
        noun < min(at + 5, stop)
        and parse.lower[noun] not in _OWN | NOT_OWN
        and parse.tag[noun] in ("JJ", "NN", "HYPH", "VBG")
    ):
        noun += 1
    if noun == at + 1 and parse.tag[at] == "POS" and (own := _named_own(marked, noun, stop)):
        return own
    if parse.lower[noun] not in _OWN or noun + 2 >= stop:
        return []
    begin = noun + 1 + (parse.words[noun + 1] == ",")
    begin += parse.lower[begin] == "the"
    body = next((n for n in marked.names_between(begin, begin + 1) if n.entity >= 0), None)
    fits = body is not None and marked.entities[body.entity].kind in ("organization", "media")
    return [body.entity] if body and fits else []


def _named_own(marked: MarkedArticle, begin: int, stop: int) -> list[int]:
    """The body in "Doe's Roe Works wants a rise", named right behind its owner and with nothing of its own behind it."""
    begin += any(n.kind == "people" for n in marked.names_between(begin, begin + 1))  # "Doe's Fijian Red Cross"
    body = next((n for n in marked.names_between(begin, begin + 1) if n.entity >= 0), None)
    if body is None or marked.entities[body.entity].kind != "organization" or body.last >= stop:
        return []
    ends = marked.parse.tag[body.last][0] in "V,.IMW" or marked.parse.lower[body.last] in ("party", "group", "and")
    return [body.entity] if ends and not OF_STATE_ONLY & {*body.text.lower().split()} else []


_APPOINTS = frozenset("appoint appoints appointed appointing named names naming elected re-elected hired hires".split())
"""Verbs by which a body fills an office in it."""


def appointing(marked: MarkedArticle, name: Name, office: tuple[int, int]) -> list[int]:
    """Who fills the office of somebody, which names no body: "Doe Works appointed Jane Roe as chairman"."""
    parse, token = marked.parse, name.last - 1
    if parse.dep[token] in ("compound", "nmod"):
        token = parse.head[token]  # "appointed Jane Roe chairman"
    verb = parse.head[token]
    told = marked.article.text[slice(*office)]  # no "named Jane Roe as head of the gang", "chief executive of the year"
    if (
        parse.lower[verb] not in _APPOINTS
        or parse.dep[token] not in ("dobj", "oprd")
        or " of the " in told
        or " of a " in told
    ):
        return []
    who = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    filled = [n for c in who for n in marked.names_between(max(c - 8, 0), c + 1) if n.first <= c < n.last]
    filled = [n for n in filled if n.entity >= 0 and not OF_STATE_ONLY & set(n.text.lower().split())]
    return [n.entity for n in filled if marked.entities[n.entity].kind not in ("person", "media")]


OF_STATE_ONLY = frozenset("ministry department government court parliament congress police army navy".split())
"""Words in the names of bodies that have no president, leader or secretary of their own."""


def _serving(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Doe Highway Patrol Sgt. Jane Roe": right before a rank, and nowhere else an owner of anybody."""
    first = name.first
    while is_rank(marked.parse, first - 1):
        first -= 1
    if first == name.first:
        return []
    bodies = [n for n in marked.names_between(max(first - 7, 0), first) if n.last == first and n.entity >= 0]
    return [n.entity for n in bodies if marked.entities[n.entity].kind == "organization"]


def of_other_sex(marked: MarkedArticle, name: Name, pronoun: str) -> bool:
    """Whether "his" or "her" cannot mean somebody by his given name or by "Mr" before it."""
    words = {plain(marked.entities[name.entity].name.split()[0]), *marked.parse.lower[name.first - 1 : name.first]}
    return bool(words & _OTHERS.get(pronoun, frozenset()))


def in_brackets(marked: MarkedArticle, name: Name) -> list[int]:
    """The party or body in "Jane Doe (Doe Party)", alone in its brackets."""
    parse, token = marked.parse, name.last
    if parse.words[token : token + 1] != ["("]:
        return []
    body = next(iter(marked.names_between(token + 1, token + 2)), None)
    fits = body is not None and body.entity >= 0 and marked.entities[body.entity].kind in ("organization", "media")
    return [body.entity] if body and fits and parse.words[body.last : body.last + 1] == [")"] else []


def owning(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Jane Doe, whose company Doe Works went broke" and in "the director, Doe Ports Authority, Jane Doe"."""
    parse = marked.parse
    behind = marked.token_at(name.title[1]) if name.title else name.first
    row = marked.names_between(behind, name.first) if parse.words[behind] == "," else []
    if bodies := [n.entity for n in row if n.kind == "organization"]:
        return bodies
    stop = min(name.last + 8, parse.sentence_tokens[parse.sentence[name.first]][1])
    link = next((i for i in range(name.last, stop) if parse.lower[i] == "whose"), -1)
    if link < 0 or any(
        n.kind == "person" or parse.tag[n.first - 1] == "POS" for n in marked.names_between(name.last, link)
    ):
        return []
    first = past_description(parse, link + 1)
    owned = [n for n in marked.names_between(first, first + 1) if n.entity >= 0]
    owned = [n for n in owned if marked.entities[n.entity].kind in ("organization", "media")]
    told = set(parse.lower[link + 1 : first]) | {parse.lower[n.last - 1] for n in owned}
    if not told & _OWN or told & NOT_OWN or any(parse.tag[n.last] in ("POS", "NN", "NNS") for n in owned):
        return []  # "whose Toyota was stolen", "whose BBC interview"
    bare = [n for n in owned if parse.tag[n.last][:2] == "VB" and parse.words[n.last + 1] in (",", ".")]
    if bare and set(parse.lower[link + 1 : first]) & _OWN:
        return []  # "whose company Doe Works sued,": it sued him
    return [n.entity for n in owned]


_STATE = frozenset("state official government".split())
"""What makes an outlet or a firm a state's."""


def state_of(
    marked: MarkedArticle, name: Name, by_country: dict[str, int], home: int, meant: Callable[[int], list[int]]
) -> list[int]:
    """The country of "Nigerien state television Doe", "state-run Doe" and "Fiji's news agency, Doe"; ``home`` if unnamed."""
    parse = marked.parse
    first = parse.sentence_tokens[parse.sentence[name.first]][0]
    told, begin = False, name.first - 1
    while begin >= first and name.first - begin < 9:
        word = parse.lower[begin]
        owner = next((n for n in marked.names_between(max(begin - 4, 0), begin + 1) if n.last == begin + 1), None)
        if owner is not None and owner.country:
            agency = told or "agency" in parse.lower[begin : name.first]
            fits = owner.kind == "people" or parse.tag[begin + 1] == "POS"
            return [by_country[owner.country]] if agency and fits and owner.country in by_country else []
        told = told or word in _STATE
        if owner is not None or not (
            parse.tag[begin][:2] in ("NN", "JJ", "VB", "HY", "PO") or word in ("-", ",", "the")
        ):
            break
        if word == "the" and begin < name.first - 1 and parse.words[name.first - 1] != ",":
            break
        begin -= 1
    if told and parse.lower[begin] == "its":
        return [
            i for i in meant(begin) if marked.entities[i].kind == "country"
        ]  # "Fiji left, its state agency Doe said"
    if name.text.split()[0] in KNOWN_MEDIA:
        return []  # "the state agency Xinhua", wherever that is read
    lands = {n.country for n in marked.names_between(first, name.first) if n.country}
    if told and home < 0 and len(lands) == 1:
        home = by_country.get(lands.pop(), -1)  # "Fiji's ministry, quoted by the state agency Doe"
    return [home] if told and home >= 0 else []


_OF_STATE = frozenset("ministry parliament presidential presidency cabinet duma".split())
"""Words in the names of what belongs to a state, if to no region's."""


def is_of_state(name: str) -> bool:
    """Whether a body is the state's of whose country the text tells: no "UN Office", no "Fijian Sports Ministry"."""
    foreign = set(name.split()) & (ACRONYMS | countries().adjectives.keys())
    return bool(set(name.lower().split()) & _OF_STATE) and not foreign


def carried(marked: MarkedArticle, office: tuple[int, int], home: int, owners: Callable[[int], list[int]]) -> list[int]:
    """The land whose own outlet tells of an official: "Fiji's agency Doe said Premier Roe left"; -1 shortly after that."""
    first = marked.token_at(office[0])
    words = marked.article.text[slice(*office)]
    if not STATE_OFFICES & set(words.lower().split()) or country_in(words):
        return []
    begin = marked.parse.sentence_tokens[marked.parse.sentence[first]][0]
    for name in reversed(marked.names_before(first, 2)):
        if name.entity >= 0 and marked.entities[name.entity].kind == "media":
            land = next(iter(owners(name.entity)), -1)
            return [land if name.first >= begin else -1] if home not in (land, -1) and land >= 0 else []
    return []
