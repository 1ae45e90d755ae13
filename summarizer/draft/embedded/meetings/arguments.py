"""Who stands beside a verb of meeting: its subject, its object, those named after "with"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.listed import listed
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.meetings.partners import (
    across,
    and_with,
    attends,
    behind_ranks,
    behind_whose,
    meanwhile,
    named_right_after,
    right_after,
    whom_met,
)
from summarizer.draft.embedded.meetings.unlike import body_beside, both_before
from summarizer.draft.embedded.reference.plurals import pairs
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import NOUNS
from summarizer.mark.lexicon.titles import is_title


def subjects_of(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Entities of the verb's subject, looked for along coordination and participles."""
    parse, told = marked.parse, verb
    if behind := behind_whose(marked, verb):
        return behind
    opening = parse.sentence_tokens[parse.sentence[verb]][0]
    visiting = parse.lower[opening] == "visiting" and not any(parse.dep[c] == "nsubj" for c in parse.children[verb])
    if (parse.dep[opening] == "csubj" or visiting) and parse.head[opening] == verb:
        # "Harbour chief Jane Doe and John Roe will meet", the first noun taken for a verb
        return [e for c in parse.children[opening] if parse.dep[c] == "dobj" for e in party_of(marked, speakers, c)]
    if beside := meanwhile(marked, verb):
        return beside
    for _ in range(5):  # "is to speak in Lima before flying to Quito to meet John Roe"
        own = set(parse.children[verb])
        if parse.lower[verb] == "plan":  # "Doe and Roe plan to meet", "the two plan to meet": taken for a noun
            counted = [c for c in own if parse.dep[c] == "nummod"]
            if both := both_before(marked, verb) or [e for c in counted for e in party_of(marked, speakers, c)]:
                return both
        if right_before := _before_modal(marked, speakers, verb):
            return right_before
        for child in parse.children[verb]:
            if parse.dep[child] in ("nsubj", "nsubjpass"):
                if parse.tag[child] in ("WP", "WDT"):
                    told_of = parse.head[verb]
                    return party_of(marked, speakers, told_of) or _among(marked, speakers, told_of)
                if parse.tag[child] == "WRB" or parse.lower[child - 1] == "for":
                    continue  # "left for Lima to see him"
                found = _after_dateline(marked, speakers, child, verb) or party_of(marked, speakers, child)
                found = found or (included(marked, speakers, child) if "including" in parse.lower[child:verb] else [])
                several = pairs(parse.lower[child]) and not (parse.tag[child] == "NN" and is_title(parse.lower[child]))
                found = found or (speakers.the_two(child) if several else [])
                # "Jane Doe, minister of Fiji, and John Roe met": for the parser two subjects
                twins = [c for c in own if parse.dep[c] == parse.dep[child] and child < c < verb]
                found += [
                    e for c in twins if parse.lower[parse.left[c] - 1] == "and" for e in party_of(marked, speakers, c)
                ]
                if not found and any(parse.dep[c] == parse.dep[child] for c in range(child + 1, verb) if c in own):
                    continue  # "Chief of staff Jane Doe met": a long office taken for a subject of its own
                return body_beside(marked, child, found) + found
        beside = [c for a in parse.children[verb] if parse.dep[a] == "aux" for c in parse.children[a]]
        if doers := [c for c in beside if parse.dep[c] == "nsubj"]:
            return party_of(marked, speakers, doers[0])  # "was in another room meeting her"
        if parse.dep[verb] in (
            "conj",
            "xcomp",
            "acomp",
            "advcl",
            "pcomp",
            "prep",
            "ccomp",
            "relcl",
            "acl",
            "aux",
            "dobj",
            "pobj",
            "npadvmod",
        ):
            told_as_noun = parse.tag[parse.head[verb]].startswith("NNP") or parse.dep[parse.head[verb]] == "ROOT"
            told_as_noun = told_as_noun or (parse.tag[verb] == "VBN" and parse.lower[verb] in _ALONE)
            if parse.dep[verb] in ("relcl", "acl") and told_as_noun:
                return party_of(marked, speakers, parse.head[verb])
            sent = [c for c in parse.children[parse.head[verb]] if parse.dep[c] == "dobj" and parse.tag[c] == "NNS"]
            if sent and parse.dep[verb] == "xcomp" and parse.lower[parse.head[verb]] in _SEND:
                return party_of(marked, speakers, sent[0])
            if parse.dep[verb] == "ccomp" and parse.head[verb] > verb:
                return _before_told(marked, speakers, verb)
            verb = parse.head[verb]
        else:
            break
    last = told - 1 - (parse.lower[told - 1] in ("first", "last"))  # "Jane Doe last saw John Roe in May"
    before = speakers.name_at(last) if told and parse.tag[told] in ("VBD", "VBZ") else None
    # "In March Jane Doe met John Roe": the parser may take the name for the month's
    # or both for what stands beside a body: "According to the Kremlin, Jane Doe and John Roe spoke"
    if before is None or before.entity < 0 or before.kind != "person":
        return []
    return [*listed(marked, speakers, last), before.entity]


def _before_told(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Who does it in "Jane Doe will host a round, hold talks with John Roe, and dine, Ada Poe said": not the teller."""
    parse = marked.parse
    above = parse.head[verb]
    begin = min((parse.left[c] for c in parse.children[above] if c < verb), default=verb)
    first = next((i for i in range(begin, verb) if parse.dep[i] == "nsubj" and parse.head[i] != above), -1)
    return party_of(marked, speakers, first) if first >= 0 else []


_SEND = frozenset("directed instructed ordered told asked urged tasked sent invited".split())
"""Verbs whose object, and not whose subject, does what follows: "directed their experts to meet"."""

_DASHES = ("–", "—", "-", ":")
"""What ends a dateline."""

_ALONE = frozenset("conferred talked chatted conversed parleyed dined lunched".split())
"""Verbs without an object, which the parser may take for participles: "The ministers of Peru and Chile conferred by phone"."""


def _among(marked: MarkedArticle, speakers: Speakers, group: int) -> list[int]:
    """Who belongs to those who meet: "The two were among ten mayors who met Jane Doe", "he is one of those who …"."""
    parse = marked.parse
    link = parse.head[group]
    if parse.dep[group] != "pobj" or parse.lower[link] not in ("among", "of"):
        return []
    verb = parse.head[link]
    if parse.lower[link] == "of" and (parse.lower[verb] != "one" or parse.dep[verb] != "attr"):
        return []
    verb = parse.head[verb] if parse.lower[link] == "of" else verb
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    if parse.lower[verb] not in ("is", "was", "are", "were", "been", "be") or not subjects:
        return []
    return party_of(marked, speakers, subjects[0])


def _after_dateline(marked: MarkedArticle, speakers: Speakers, subject: int, verb: int) -> list[int]:
    """The person named right before a verb whose subject, for the parser, is the dateline's city."""
    parse = marked.parse
    dash = next((i for i in range(subject + 1, verb) if parse.words[i].endswith(_DASHES)), -1)
    if dash < 0:
        return []
    last = verb - 1 if parse.tag[verb - 1] != "RB" else verb - 2
    city = {n.kind for n in marked.names_between(subject, subject + 1)} & {
        "capital",
        "place",
        "country",
        "organization",
        "media",
    }
    names = [n for n in marked.names_between(subject + 1, verb) if n.kind == "person" and n.entity >= 0]
    opens = subject - parse.sentence_tokens[parse.sentence[subject]][0] < 4
    second = next((c for c in parse.children[verb] if parse.dep[c].startswith("nsubj") and c > dash), -1)
    if city and opens and second > 0 and parse.tag[second] == "NNS":
        return party_of(marked, speakers, second)
    if not (city and opens and names):
        return []
    own = [n.entity for n in names if parse.dep[n.last - 1] == "nsubj"]  # "LIMA: Jane Doe met reporters, took a call"
    return [names[-1].entity] if names[-1].last - 1 == last else own[:1]


def _before_modal(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """The person right before "will", where the parser gives the verb no subject and him to the clause before."""
    parse = marked.parse
    modals = [c for c in parse.children[verb] if parse.tag[c] == "MD" and c < verb]
    if not modals or any(parse.dep[c].startswith("nsubj") for c in parse.children[verb]):
        return []
    name = speakers.name_at(modals[0] - 1) if modals[0] else None
    return [name.entity] if name and name.kind == "person" and name.entity >= 0 else []


def objects_of(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """Who is received or called; in the passive, by whom."""
    parse = marked.parse
    found: list[int] = []
    for child in parse.children[verb]:
        if child > verb and parse.dep[child] in ("dobj", "dative", "oprd"):  # "called Jane Doe by phone" for a name
            # "extended greetings to X": the parser hangs the preposition on the verb
            told = parse.children[child] if parse.tag[child] in ("IN", "TO") else [child]
            found += [e for c in told for e in party_of(marked, speakers, c)]
        elif parse.dep[child] == "agent":
            found += [e for c in parse.children[child] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)]
    return found or whom_met(marked, speakers, verb) or behind_ranks(marked, speakers, verb)


def partners_of(marked: MarkedArticle, speakers: Speakers, verb: int, *, direct: bool = False) -> list[int]:
    """Entities that follow "with"; ``direct`` takes the verb's object, too."""
    parse = marked.parse
    found: list[int] = []
    queue = list(parse.children[verb])
    if whom := whom_met(marked, speakers, verb):
        return whom
    for child in queue:
        if child < verb:
            continue
        named = speakers.name_at(child) if parse.dep[child] == "npadvmod" else None  # "met Judge Jane Doe"
        if direct and (parse.dep[child] == "dobj" or (named and named.kind == "person")):
            found += included(marked, speakers, child) or party_of(marked, speakers, child)
        if parse.dep[child] in ("prep", "conj") and parse.lower[child] in ("with", "to"):
            if attends(marked, child):
                continue
            if parse.lower[child] == "to" and direct:
                continue
            for grandchild in parse.children[child]:
                if parse.dep[grandchild] == "pobj":
                    found += party_of(marked, speakers, grandchild) or included(marked, speakers, grandchild)
                elif parse.dep[grandchild] == "conj" and parse.lower[grandchild] == "with":
                    queue.append(grandchild)  # "met with X and with Y"
        elif parse.lower[child] in NOUNS:
            continue  # "speaking after talks with X": the noun tells of it
        elif parse.dep[child] in ("prep", "prt", "advmod", "npadvmod", "dobj", "pobj", "agent"):
            queue += [c for c in parse.children[child] if parse.dep[c] == "pobj" or parse.lower[c] == "with"]
    found = found or right_after(marked, verb) or across(marked, verb)
    return unique([*found, *and_with(marked, speakers, verb)]) if found else []


def included(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Of "several leaders, including Jane Doe and John Roe": those who are named of a plural that names nobody."""
    parse = marked.parse
    if parse.tag[token] != "NNS" and parse.lower[token] not in _COUNTS:
        return []
    last = parse.sentence_tokens[parse.sentence[token]][1]
    for link in range(token + 1, min(token + 10, last)):
        if parse.lower[link] == "including":
            named = [c for c in parse.children[link] if parse.dep[c] in ("pobj", "dobj")]
            return [entity for c in named for entity in party_of(marked, speakers, c)]
        if parse.lower[link : link + 2] == ["among", "them"]:
            return named_right_after(marked, link + 1)
    return []


_COUNTS = frozenset("number group range series host score string".split())
"""Singulars that "of" makes several: "a number of leaders, including Jane Doe"."""


def opens_with_people(marked: MarkedArticle, verb: int) -> bool:
    """Whether nothing but people stands before "were present": not "At the signing in May", nor "Roe denied that …"."""
    parse = marked.parse
    first = parse.sentence_tokens[parse.sentence[verb]][0]
    first += parse.lower[first] == "the"
    named = next((n for n in marked.names_between(first, verb) if n.kind == "person"), None)
    begin = marked.token_at(named.title[0]) if named and named.title else named.first if named else -1
    return begin == first and not any(tag[0] == "V" for tag in parse.tag[first:verb])
