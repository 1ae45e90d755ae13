"""Firms of one word, told by what is done with them: "the contract between Doe and Roe", "the biggest bank was Doe"."""

from __future__ import annotations

import re

from summarizer.mark.bodies.rows import DOUBTFUL
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CORPORATE
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.heads import FIRM_WORDS
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_OF_FIRMS = frozenset("merger venture tie-up takeover".split())
"""What stands between firms, and between no towns or people."""

_OF_ANY = frozenset(
    "agreement agreements deal deals accord memorandum memorandums partnership contract contracts ventures lawsuit "
    "litigation alliance pact collaboration settlement".split()
)
"""What stands between firms, towns, lands and people: one party that is sure to be a firm tells of the others."""

_OF_BODIES = frozenset(
    "partnership cooperation co-operation supply licensing licence license distribution investment shareholder shareholders "
    "offtake farm-in financing purchase framework collaboration development exploration mining service".split()
)
"""Words before an agreement that tell it from what people sign."""

_RUN_TOGETHER = re.compile(r"(?!Mc|Mac|De|Di|Da|La|Le|Du|Van|San|Fitz)[A-Z][a-z]+[A-Z][A-Za-z]+")
"""Capitals within a word, as firms write their names: "PetroDoe"."""

_BUYING = frozenset("buy buys buying bought acquire acquires acquiring acquired".split())
_OF_BUSINESS = frozenset("acquired merged shares stake billion studio startup subsidiary".split())
"""Words beside which what is bought is a firm, and no medicine, land or player."""

_CALLED = frozenset(
    "company corporation firm conglomerate consultancy chain airline bank retailer carmaker automaker insurer".split()
)
"""What a firm is, and nobody."""

_IS = frozenset("is was are were".split())


def dealt_with(parse: Parse, names: list[Name]) -> set[str]:
    """Names of doubtful kind of which the text tells what only a firm does or is."""
    towns = {name.text for name in names if parse.lower[name.first - 1] in ("in", "near", "outside")}
    lone = [n for n in names if " " not in n.text and n.kind in DOUBTFUL and not (n.sure or n.title or n.country)]
    lone = [n for n in lone if not is_given(n.text) and n.text not in towns]
    firms = {
        n.last - 1 for n in names if n.kind == "organization" and n.text.split()[-1].lower() in CORPORATE | FIRM_WORDS
    }
    firms |= {n.last - 1 for n in lone if _RUN_TOGETHER.fullmatch(n.text)}
    found = {n.text for n in lone if _is_party(parse, n, firms)}
    long = [n for n in names if " " in n.text and n.kind in ("place", "other", "person") and not (n.sure or n.country)]
    long = [n for n in long if n.kind != "person" or _strange(n, names)]
    found |= {n.text for n in long if _is_party(parse, n, firms) or _is_made(parse, n)}
    return found | {n.text for n in lone if _is_bought(parse, n) or _is_called(parse, n.last - 1) or _is_doer(parse, n)}


def _strange(name: Name, names: list[Name]) -> bool:
    """Whether what was taken for a person's whole name has nothing else of a person: an office, a surname used alone."""
    alone = {n.text for n in names} & {*name.text.split()}
    return not (name.title or name.appositions or alone or is_given(name.text.split()[0]))


def _is_party(parse: Parse, name: Name, firms: set[int]) -> bool:
    """Whether a contract is "between" a firm and another, a merger "of" or "with" one; a player has contracts, too."""
    top = token = name.last - 1
    while parse.dep[top] in ("conj", "appos") and parse.head[top] < top:
        top = parse.head[top]
    link = parse.head[top]
    if parse.dep[top] != "pobj" or link > name.first:
        return False
    near = bool(firms & set(range(max(link - 4, 0), min(token + 8, len(parse.words)))))
    merged = _joins(parse, link, name)
    person = name.kind == "person" and " " in name.text
    if merged or parse.lower[link] != "between":
        return merged and (near or not (person or name.kind == "place"))
    before = set(parse.lower[max(link - 5, parse.sentence_tokens[parse.sentence[link]][0]) : link])
    if person:
        before = set(_phrase(parse, link))
        return near and bool(before & _OF_BODIES) and bool(before & _OF_ANY)
    return bool(before & (_OF_FIRMS | _OF_ANY) and near) or (bool(before & _OF_FIRMS) and name.kind != "person")


def _joins(parse: Parse, link: int, name: Name) -> bool:
    """Whether a preposition is that of what joins firms: "a merger between", "the joint venture of Doe with", "a takeover by"."""
    noun = parse.head[link]
    for _ in range(3):  # "of Doe with" may hang on the name
        if parse.tag[noun] in ("NN", "NNS") or noun >= link:
            break
        noun = parse.head[noun]
    before = _phrase(parse, noun + 1)
    taken = before[-1:] in (["takeover"], ["buyout"]) and parse.lower[link] in ("of", "by")
    if taken and name.kind != "place":
        sentence = parse.lower[slice(*parse.sentence_tokens[parse.sentence[link]])]
        return not (_OF_BUSINESS | {"rival", "bid", "shareholders", "regulators", "hostile"}).isdisjoint(sentence)
    if parse.lower[link] == "between" and parse.words[link - 1] == parse.words[noun]:
        return not {"merger", "tie-up", "mergers"}.isdisjoint(before) or before[-2:] == ["joint", "venture"]
    joint = before[-2:] in (["joint", "venture"], ["joint", "ventures"]) or before[-1:] in (["merger"], ["tie-up"])
    return joint and parse.lower[link] in ("of", "with")


def _phrase(parse: Parse, end: int) -> list[str]:
    """The words of the noun phrase that ends before a token."""
    first = end
    while first and (parse.tag[first - 1][:2] in ("NN", "JJ") or parse.tag[first - 1] == "HYPH"):
        first -= 1
    return parse.lower[first:end]


def _is_bought(parse: Parse, name: Name) -> bool:
    """ "He bought Doe, which was acquired by Roe Inc.", where business is spoken of."""
    verb = parse.head[name.last - 1]
    if name.kind == "place" or parse.dep[name.last - 1] != "dobj" or parse.lower[verb] not in _BUYING:
        return False
    end = parse.sentence_tokens[parse.sentence[verb]][1]
    return not _OF_BUSINESS.isdisjoint(parse.lower[verb + 1 : end])


def _is_made(parse: Parse, name: Name) -> bool:
    """ "She founded Doe Computers", taken for a place."""
    token = name.last - 1
    done = parse.dep[token] == "dobj" and parse.lower[parse.head[token]] in ("founded", "sued", "acquired")
    return done and parse.lower[token] in CORPORATE


_OF_MAKERS = frozenset("acquired developed manufactured marketed".split())
"""What is done "by" firms, and by people who are told in full; towns and lands own, buy and operate things, too."""


def _is_doer(parse: Parse, name: Name) -> bool:
    """ "The phone developed by Doe", which is taken for a place or a thing."""
    by = name.first - 1
    agent = parse.lower[by] == "by" and parse.head[name.last - 1] == by and parse.lower[parse.head[by]] in _OF_MAKERS
    return agent and name.kind in ("place", "other") and parse.tag[name.last - 1] == "NNP"


def _is_called(parse: Parse, token: int) -> bool:
    """ "The biggest bank was Doe", "Doe is a brewer"."""
    verb = parse.head[token]
    if parse.lower[verb] not in _IS or parse.dep[token] not in ("attr", "nsubj"):
        return False
    others = SUBJECTS if parse.dep[token] == "attr" else {"attr"}
    said = [c for c in parse.children[verb] if parse.dep[c] in others and parse.lower[c] in _CALLED]
    return any(
        parse.tag[c] == "NN" and any(parse.dep[d] in ("det", "nummod", "poss") for d in parse.children[c]) for c in said
    )
