"""The body in "Jane Doe, of Doe & Co,": named with somebody between commas, and told by no office before it."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.fitting import NOT_OWN
from summarizer.draft.embedded.affiliation.office_words import past_description
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.tags import FINITE, SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_IN_UNIT = ("NN", "NNS", "JJ", "HYPH", "NNP", "NNPS", "CC", "POS")
_LINKS = ("of", "from", "with", "at")
_UNITS = BODIES - frozenset("city state country nation kingdom republic".split()) | frozenset(
    "unit division faculty laboratory lab squad desk section directorate arm branch".split()
)
"""What a body has that its people work in: nobody is of the Doe Council who left "with Doe Council's blessing"."""


def introduced(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Jane Doe, Radio Roe." and "Jane Doe, of Roe Police's fraud unit,": a name and a body between commas."""
    parse, token = marked.parse, name.last
    if parse.words[token : token + 1] != [","]:
        return []
    link = parse.lower[token + 1 : token + 2]
    begin = token + 1 + (link[0] in _LINKS if link else 0)
    begin += parse.lower[begin : begin + 1] == ["the"]
    begin += 2 * (parse.tag[begin : begin + 2] == ["NNP", "POS"])  # "of Fiji's space agency Doe"
    begin = past_description(parse, begin)  # "of the dockers' union Doe"
    body = next(iter(marked.names_between(begin, begin + 1)), None)
    if body is None or body.entity < 0 or marked.entities[body.entity].kind not in ("organization", "media"):
        return []
    end, alone = body.last, begin == token + 1
    if not alone and parse.tag[end : end + 1] == ["POS"]:
        while parse.tag[end] in _IN_UNIT or (parse.lower[end] == "of" and parse.tag[end + 1] in _IN_UNIT):
            if parse.lower[end].removesuffix("s") in NOT_OWN | {"union"}:
                return []  # "of Roe Council's rivals", "of Roe Steel's union"
            end += 1
        if not _UNITS & {*parse.lower[body.last : end]}:
            return []
    if link and link[0] in ("of", "at") and parse.lower[end] == "in" and parse.tag[end + 1] == "NNP":
        while parse.tag[end + 1] == "NNP":  # "at Roe Advisers in San Juan,"
            end += 1
        end += 1
    ends = parse.words[end : end + 1]
    start = parse.sentence_tokens[parse.sentence[name.first]][0]
    opens = name.first == start or parse.words[name.first - 1] in ":\n"
    fits = (ends in ([","], ["."]) and not alone) or (alone and opens and ends in (["."], [":"]))
    return [body.entity] if fits else []


_GO_ON = ("NN", "NNS", "POS")
"""Tags behind a body's name that only qualifies something: "Fiji's Orlu Institute plans"."""


def past_land(marked: MarkedArticle, begin: int) -> int:
    """Where a body's name begins behind its land: "Fiji's Orlu Institute", "the Fijian Red Cross"; ``begin`` for none."""
    parse = marked.parse
    lands = [n for n in marked.names_between(begin, begin + 1) if n.country]
    if len(lands) != 1 or not (lands[0].kind == "people" or parse.tag[lands[0].last] == "POS"):
        return begin
    after = lands[0].last + (lands[0].kind != "people")
    body = past_description(parse, after)
    bodies = [n for n in marked.names_between(body, body + 1) if n.entity >= 0 and parse.tag[n.last] not in _GO_ON]
    return after if any(marked.entities[n.entity].kind in ("organization", "media") for n in bodies) else begin


def behind_office(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Jane Doe, senior analyst, Doe Securities, said": the last of three, closed by a verb or a stop."""
    parse = marked.parse
    for _, end in name.appositions:
        comma = marked.token_at(end - 1) + 1
        body = next(iter(marked.names_between(comma + 1, comma + 2)), None)
        if parse.words[comma] != "," or body is None or body.entity < 0:
            continue
        told = parse.words[body.last] == "," and parse.tag[body.last + 1] in FINITE
        if (parse.words[body.last] in (".", ":") or told) and marked.entities[body.entity].kind == "organization":
            return [body.entity]
    return []


LEADS = frozenset(
    "heads headed leads led chairs chaired runs ran run founded cofounded manages managed owns owned edits edited represents coaches coached".split()
)
"""Verbs of those who lead a body, or act for it."""


def _told_of(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "Doe Works, which Jane Roe founded in 1976" and "Doe Works, a company that Jane Roe runs"; [] for none."""
    parse, verb = marked.parse, name.last
    first = marked.token_at(name.title[0]) if name.title else name.first
    first -= first > 1 and parse.lower[first - 1] in HONORIFICS
    verb += 2 * (parse.lower[verb : verb + 2] == ["co", "-"]) + (parse.lower[verb] == "helped")
    leads = parse.lower[verb] in LEADS and parse.lower[verb + 1] not in ("against", "from", "into")
    leads = leads or parse.lower[verb - 1 : verb + 1] == ["helped", "found"]
    link = first - 1
    if link < 2 or not leads or parse.lower[link] not in ("which", "that"):
        return []
    begin = parse.sentence_tokens[parse.sentence[link]][0]
    bodies = [n for n in marked.names_between(max(link - 14, begin), link) if n.entity >= 0]
    bodies = [n for n in bodies if marked.entities[n.entity].kind in ("organization", "media")][-1:]
    between = [parse.lower[n.last : link] for n in bodies]
    called = [
        b[:1] == [","] and (b == [","] or (b[1] in ("a", "an", "the") and b[-1] in BODIES | BODY_NOUNS))
        for b in between
    ]
    return [n.entity for n, fits in zip(bodies, called, strict=True) if fits]


def _is_matter(parse: Parse, name: Name) -> bool:
    """Whether a body is what something else is about or against: "the protest against Doe Works, led by Jane Roe"."""
    link = parse.head[name.last - 1]
    about = parse.dep[name.last - 1] == "pobj" and parse.lower[link] in _ABOUT
    return about and parse.tag[parse.head[link]].startswith("N")


_ABOUT = frozenset("about against between concerning into on over".split())

_LED_BY = frozenset("headed led chaired run founded established started managed owned".split())


def led_by(marked: MarkedArticle, name: Name) -> list[int]:
    """The body in "the Roe mission, led by the envoy Jane Doe", "Roe Works was founded by Jane Doe and John Roe"; [] for none."""
    parse = marked.parse
    if told := _told_of(marked, name):
        return told
    first = marked.token_at(name.title[0]) if name.title else name.first
    first -= parse.lower[first - 1 : first] in (["the"], ["a"])
    if first > 4 and parse.lower[first - 1] == "and":
        beside = [n for n in marked.names_between(first - 6, first) if n.last == first - 1 and n.kind == "person"]
        return [body for n in beside for body in led_by(marked, n)]
    if first < 4 or parse.lower[first - 1] != "by" or parse.tag[name.last] == "POS":
        return []
    end = first - 2 - 2 * (parse.tag[first - 3 : first - 1] == ["IN", "CD"])  # "founded in 1976 by"
    set_up = parse.lower[end - 1 : end + 1] == ["set", "up"]
    if not set_up and parse.lower[end] not in _LED_BY:
        return []
    end -= set_up
    whole = parse.lower[end - 1] in ("was", "is")
    end -= whole or parse.words[end - 1] == ","
    end -= parse.lower[end - 1] in BODIES - {"inquiry", "campaign"}
    led = [n for n in marked.names_between(max(end - 8, 0), end + 1) if n.last in (end, end + 1)]
    led = [n for n in led if (parse.dep[n.last - 1] in SUBJECTS if whole else not _is_matter(parse, n))]
    return [n.entity for n in led[-1:] if n.entity >= 0 and marked.entities[n.entity].kind == "organization"]
