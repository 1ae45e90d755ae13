"""Countries that a text tells of as foreign: visited, met or accused by somebody whose own it takes as known."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.office_lands import country_after, country_of_role
from summarizer.mark import MarkedArticle
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.people import STATE_OFFICES
from summarizer.mark.names.name import Name

_TRAVELS = frozenset(
    "visit visits visited visiting trip trips tour travel travels travelled traveled travelling traveling fly flies flew "
    "flying arrive arrives arrived arriving land landed head heads headed heading go goes went journey left leaves".split()
)
_MEETS = frozenset(
    "meet meets met meeting talks talk talked talking spoke speak speaks negotiations negotiate negotiated received "
    "receives receive host hosted hosts welcomed phoned telephoned called summoned summons".split()
)
_AGAINST = frozenset(
    "accused accuses accuse accusing condemned condemns condemn condemning denounced denounces denounce criticised criticized "
    "criticises criticizes blamed blames blame thanked thanks thank warned warns warn threatened threatens rebuked "
    "congratulated congratulates apologised apologized urged urges urge".split()
)
"""Verbs for what somebody does to another state, and not to his own."""

_ENVOYS = frozenset(
    "prime minister ministers president premier king queen officials leaders leader diplomats counterpart counterparts ambassador "
    "ambassadors envoy envoys negotiators delegation foreign chancellor government authorities mediators".split()
)
"""Who stands for the state whose adjective or possessive opens the phrase."""

_BETWEEN = frozenset("talks relations ties border trade war treaty negotiations dispute row visit trip tour".split())
"""What there is with another state, or a way to it: "relations with Fiji", "a trip to Fiji"."""

_AIDS = frozenset("is are was were be been being will would has have had is due set going to also".split())
_REACH = 6


def told_abroad(marked: MarkedArticle) -> set[str]:
    """Countries that a text tells of as foreign to those whose offices name none."""
    bare = [name for entity in marked.entities if _is_bare(marked, entity) for name in entity.names]
    found = {land for name in bare for land in [*_beside(marked, name), *_dealt_with(marked, name.first, name.last)]}
    for name in bare:
        after = marked.parse.sentence_tokens[marked.parse.sentence[name.first]][1]
        if marked.parse.lower[after : after + 1] in (["he"], ["she"]):
            found.update(_dealt_with(marked, after, after + 1))
    return found | _acted_upon(marked)


def _is_bare(marked: MarkedArticle, entity: Entity) -> bool:
    """Whether somebody has an office of state, and no country beside it."""
    offices = {word for role, _ in entity.roles for word in role.lower().split()} if entity.kind == "person" else set()
    told = any(country_of_role(role, before) for role, before in entity.roles)
    return bool(offices & STATE_OFFICES) and not told and not any(country_after(marked, n) for n in entity.names)


def _beside(marked: MarkedArticle, name: Name) -> list[str]:
    """The countries in "talks with Fiji, Doe said", "Doe and her Fijian counterpart", "Fiji will host Doe"."""
    parse = marked.parse
    first, stop = parse.sentence_tokens[parse.sentence[name.first]]
    host = _acting(marked, parse.sentence[name.first], _AIDS)
    hosted = {"host", "hosts", "hosted", "receive", "received", "welcome", "welcomed"} & set(
        parse.lower[first : name.first]
    )
    found = [host] if host and hosted else []
    for n in marked.names_between(first, stop):
        met = parse.lower[n.last : n.last + 1] in (["counterpart"], ["counterparts"])
        way = parse.lower[n.first - 2 : n.first]
        if n.country and (met or (len(way) == 2 and way[0] in _BETWEEN and way[1] in ("with", "to"))):
            found.append(n.country)
    return found


def _dealt_with(marked: MarkedArticle, first: int, last: int) -> list[str]:
    """The countries in "Doe flew to Fiji", "she met Fijian officials", "Doe accused Fiji"; Doe's tokens are given."""
    parse = marked.parse
    stop = parse.sentence_tokens[parse.sentence[first]][1]
    verbs = [i for i in range(last, stop) if parse.tag[i][:2] == "VB" and parse.lower[i] not in _AIDS]
    if not verbs:
        return []
    if parse.lower[verbs[0]] in ("condemned", "denounced") and parse.sentence[first]:
        doer = _acting(marked, parse.sentence[first] - 1)  # "Fiji struck a ship. President Doe condemned the attack"
        return [doer] if doer else []
    allowed = _TRAVELS | _MEETS | _AGAINST | {"held", "hold", "holds", "holding"}
    end = next((verb for verb in verbs if parse.lower[verb] not in allowed), stop)
    found = []
    for n in marked.names_between(last, end):
        begin = n.first - (parse.lower[n.first - 1] in ("the", "neighbouring", "neighboring"))
        ahead = parse.lower[max(begin - _REACH, last) : begin]
        if not n.country or not ahead:
            continue
        goes = bool(_TRAVELS & {*ahead}) and (ahead[-1] in ("to", "for", "in") or ahead[-1][:5] == "visit")
        stands = n.kind == "people" or parse.tag[n.last : n.last + 1] == ["POS"]
        stands = stands and bool(_ENVOYS & set(parse.lower[n.last : n.last + 3]))
        meets = bool(_MEETS & {*ahead}) and (stands or ahead[-1] == "with")
        if (goes and n.kind != "people") or meets or (ahead[-1] in _AGAINST and n.kind == "country"):
            found.append(n.country)
    return found


def _acting(marked: MarkedArticle, sentence: int, aids: frozenset[str] = frozenset()) -> str | None:
    """The country that opens a sentence and does something in it; ``aids`` are what may open its verb."""
    parse = marked.parse
    first = parse.sentence_tokens[sentence][0]
    name = next((n for n in marked.names_between(first, first + 2) if n.kind == "country"), None)
    active = (
        name is not None and parse.tag[name.last] in ("VBD", "VBZ", "MD") and parse.lower[name.last] not in _AIDS - aids
    )
    return name.country if name and active else None


def _acted_upon(marked: MarkedArticle) -> set[str]:
    """The countries in "Norway deported forty men to Fiji", with which a text begins."""
    parse = marked.parse
    sentence = parse.sentence[marked.token_at(marked.article.body[0])]
    doer = _acting(marked, sentence)
    told = marked.names_between(*parse.sentence_tokens[sentence]) if doer else []
    return {n.country for n in told if n.country and n.country != doer}
