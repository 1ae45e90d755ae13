"""Who is met, where the parser hangs him elsewhere: "whom he is due to see", "and, later, with John Roe", "Brig. Gen. John Roe"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.listed import listed
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.delegations import GROUPS
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import GIVE, MEALS, MEET, NOUNS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_BELOW = frozenset("xcomp acomp ccomp conj advcl".split())
"""Labels of a verb under the one that opens its clause: "with whom he is due to dine"."""


def whom_met(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """The antecedent of "whom" before a verb that has no other object, "with whom" included."""
    parse = marked.parse
    top = verb
    while parse.dep[top] in _BELOW and parse.head[top] < top:
        top = parse.head[top]
    if parse.dep[top] != "relcl" or parse.head[top] >= top:
        return []
    whom = next((i for i in range(parse.head[top] + 1, verb) if parse.lower[i] == "whom"), -1)
    linked = whom > 0 and parse.lower[whom - 1] in ("with", "to")
    told = any(parse.dep[c] in ("dobj", "oprd") and c > verb for c in parse.children[verb])
    if whom < 1 or (told and parse.lower[whom - 1] != "with"):  # "with whom she will discuss trade"
        return []
    if not linked and (parse.tag[whom - 1] == "IN" or not _is_once(marked, verb)):
        return []  # "two of whom met her"
    return party_of(marked, speakers, parse.head[top])


def and_with(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """The second partner in "talks with the president, Jane Doe, and, two days later, with the leader, John Roe"."""
    parse = marked.parse
    last = parse.sentence_tokens[parse.sentence[token]][1]
    first = next((i for i in range(token + 1, min(token + 12, last)) if parse.lower[i] == "with"), -1)
    if first < 0:
        return []
    for link in range(first + 1, min(first + 25, last)):
        if parse.tag[link] in FINITE or parse.words[link] == ";":
            return []
        if parse.tag[link] == "VB" and parse.tag[link - 1] != "TO":
            return []  # "will host a lunch with Jane Doe, hold talks with John Roe, and …"
        aside = parse.words[link - 1] == "," and "and" in parse.lower[max(first, link - 7) : link]
        if parse.lower[link] == "with" and (parse.lower[link - 1] in ("and", "then", "later") or aside):
            whom = [c for c in parse.children[link] if c > link and parse.dep[c] == "pobj"]
            return list(dict.fromkeys(e for c in whom for e in party_of(marked, speakers, c)))
    return []


def _is_once(marked: MarkedArticle, verb: int) -> bool:
    """Whether "whom he met" tells of a meeting and not, as "whom he met in 1999" does, of how they came together."""
    parse = marked.parse
    when = date_of(marked, verb)
    if parse.lower[verb] not in MEET:
        return True
    if when >= 0:
        return not marked.dates[when].value.isdigit()
    return any(parse.lower[c] in ("had", "to", "will") for c in parse.children[verb])


def behind_ranks(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """ "Hosted Brig. Gen. John Roe and …", where the parser ends the sentence at the dot."""
    parse = marked.parse
    for name in marked.names_between(verb + 1, verb + 7)[:1]:
        ranks = parse.lower[verb + 1 : name.first]
        if name.kind == "person" and name.entity >= 0 and ranks and all(r in HONORIFICS or r == "." for r in ranks):
            return unique(
                [name.entity, *listed(marked, speakers, name.last - 1), *party_of(marked, speakers, name.last - 1)]
            )
    return []


def across(marked: MarkedArticle, verb: int) -> list[int]:
    """ "Sat across from Jane Doe", "sat opposite Jane Doe": the person named right after it."""
    parse = marked.parse
    after = parse.lower[verb + 1 : verb + 5]
    at = (
        after.index("from") + 1
        if after[:1] == ["across"] and "from" in after
        else 1
        if after[:1] == ["opposite"]
        else 0
    )
    if not at:
        return []
    for name in marked.names_between(verb + 1 + at, verb + 8 + at):
        begin = marked.token_at(name.title[0]) if name.title else name.first
        return [name.entity] if name.kind == "person" and name.entity >= 0 and begin == verb + 1 + at else []
    return []


def right_after(marked: MarkedArticle, verb: int) -> list[int]:
    """ "Spoke to captain Jane Doe": the person named right after the link, where the parser takes a title for a verb."""
    parse = marked.parse
    for link in range(verb + 1, min(verb + 4, len(parse.words))):
        if parse.lower[link] in NOUNS:
            break  # "speaking after talks with Jane Doe"
        if attends(marked, link):
            break
        if parse.lower[link] in ("with", "to"):
            for name in marked.names_between(link + 1, link + 7):
                begin = marked.token_at(name.title[0]) if name.title else name.first
                if parse.tag[link] == "TO" and begin - link == 2 and not is_title(parse.lower[link + 1]):
                    break  # "met to elect Jane Doe"
                if name.kind == "person" and begin - link in (1, 2) and name.entity >= 0:
                    return _himself(marked, name)
            break
    return []


def named_right_after(marked: MarkedArticle, link: int) -> list[int]:
    """The person named right after "with", whatever the parser makes of a long office before the name."""
    for name in marked.names_between(link + 1, link + 25)[:4]:
        begin = marked.token_at(name.title[0]) if name.title else name.first
        if name.kind == "person" and name.entity >= 0 and begin == link + 1:
            return _himself(marked, name)
    return []


def _himself(marked: MarkedArticle, name: Name) -> list[int]:
    """Who is met with "Jane Doe" and "Jane Doe's delegation"; nobody with "Jane Doe's office"."""
    parse = marked.parse
    return [name.entity] if parse.tag[name.last] != "POS" or parse.lower[name.last + 1] in GROUPS else []


def behind_link(marked: MarkedArticle, link: int) -> list[int]:
    """The objects of "with", also of "with visiting Peruvian President Jane Doe", the adjective taken for a verb."""
    parse = marked.parse
    guests = [c for c in parse.children[link] if parse.dep[c] == "pcomp" and parse.lower[c] == "visiting"]
    whom = [(c, "pobj") for c in parse.children[link]] + [(g, "dobj") for c in guests for g in parse.children[c]]
    return [c for c, label in whom if parse.dep[c] == label]


def second_subject(marked: MarkedArticle, noun: int) -> list[int]:
    """The other side in "talks between the Norwell Union and the ministry failed", taken for a subject beside the talks."""
    parse = marked.parse
    subjects = [c for c in parse.children[parse.head[noun]] if parse.dep[c] == "nsubj" and c > noun]
    return [c for c in subjects if parse.dep[noun] == "nsubj" and parse.lower[parse.left[c] - 1] == "and"]


def given_to(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The guests of "gave an audience to Jane Doe", "gave a dinner for her", "held a banquet in honour of John Roe"."""
    parse = marked.parse
    verb, meal = parse.head[noun], parse.lower[noun] in MEALS | {"reception"}
    found: list[int] = []
    for link in (c for at in (verb, noun) for c in parse.children[at] if c > verb):
        if parse.lower[link] == "in" and meal:
            honours = [c for c in parse.children[link] if parse.lower[c] in ("honour", "honor")]
            found += [
                e
                for h in honours
                for c in parse.children[h]
                if parse.dep[c] == "poss"
                for e in party_of(marked, speakers, c)
            ]
            below = [c for h in honours for c in parse.children[h] if parse.lower[c] == "of"]
        else:
            given = parse.lower[link] == "to" and parse.lower[verb] in GIVE
            below = [link] if given or (parse.lower[link] == "for" and meal) else []
        whom = [c for of in below for c in parse.children[of] if parse.dep[c] in ("pobj", "pcomp")]
        for guest in whom:  # "for visiting Speaker Jane Doe", the adjective taken for a verb
            named = (
                [c for c in parse.children[guest] if parse.dep[c] == "dobj"] if parse.tag[guest] == "VBG" else [guest]
            )
            found += [e for c in named if "late" not in parse.lower[c - 4 : c] for e in party_of(marked, speakers, c)]
    return found


def attends(marked: MarkedArticle, link: int) -> bool:
    """Whether ", with X looking on" tells what somebody else did meanwhile, and not who the partner was."""
    parse = marked.parse
    if parse.lower[link] != "with" or link == 0 or parse.lower[link - 1] != ",":
        return False
    last = parse.sentence_tokens[parse.sentence[link]][1]
    return any(
        (parse.tag[c] == "VBG" or parse.lower[c] in _AHEAD)
        and parse.lower[c] not in _NAMING
        and parse.words[c - 1][:1].isupper()
        for c in range(link + 2, min(link + 15, last))
    )


_AHEAD = frozenset("due set scheduled expected".split())
"""What says of somebody that he is still to do something."""

_NAMING = frozenset("including representing".split())
"""Participles that say who the partners are."""


def meanwhile(marked: MarkedArticle, verb: int) -> list[int]:
    """Who does it in "Peru helped, with its envoy, Jane Doe, calling on John Roe", whatever the parser makes of it."""
    parse = marked.parse
    last = verb - (parse.words[verb - 1] == ",")
    names = [n for n in marked.names_between(max(verb - 12, 0), verb) if n.kind == "person" and n.last == last]
    if parse.tag[verb] != "VBG" or not names or names[0].entity < 0:
        return []
    first = next((i for i in range(names[0].first, max(verb - 14, 1), -1) if parse.lower[i] == "with"), 0)
    beside = {parse.tag[i] for i in range(first + 1, names[0].first)} <= {*_BESIDE}
    return [names[0].entity] if first and parse.words[first - 1] == "," and beside else []


_BESIDE = frozenset("PRP$ DT JJ NN NNP POS , IN".split())
"""Tags of what tells who somebody is before his name."""


def is_of_somebody(marked: MarkedArticle, noun: int) -> bool:
    """Whether talks are those of somebody without a name: "Jane Doe criticised the mayor's talks with John Roe"."""
    parse = marked.parse
    owners = [c for c in parse.children[noun] if parse.dep[c] == "poss" and parse.tag[c] in ("NN", "NNS")]
    return any(not any(marked.dates_between(parse.start[parse.left[c]], parse.end[c])) for c in owners)


def behind_whose(marked: MarkedArticle, verb: int) -> list[int]:
    """Who acts in "Peru, whose foreign secretary, Jane Doe, was received", for the parser Peru; [] for nobody."""
    parse = marked.parse
    beside = ("aux", "auxpass", "neg", "advmod")
    begin = min([verb, *(c for c in parse.children[verb] if parse.dep[c] in beside and c < verb)])
    if parse.words[begin - 1] != ",":
        return []
    whose = next((i for i in range(begin - 2, max(begin - 20, 0), -1) if parse.lower[i] == "whose"), -1)
    people = [n for n in marked.names_between(max(whose, 0), begin) if n.kind == "person" and n.entity >= 0]
    closes = whose > 0 and bool(people) and people[-1].last == begin - 1 and parse.words[whose - 1] == ","
    verbs = any(parse.tag[i] in FINITE for i in range(max(whose, 0), begin))
    return unique([n.entity for n in people]) if closes and not verbs else []
