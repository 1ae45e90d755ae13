"""Where people met, from the words around the meeting's verb or noun."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.earlier import is_earlier
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.meetings import DISCUSS, HOLD, MEASURES, MEET, RECEIVE, TALK, TURN
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.names.name import Name


def place_of(marked: MarkedArticle, token: int) -> tuple[int, int] | None:
    """The place that "in" or "at" names in the meeting's clause; of several the first after the meeting's word."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[token]]
    verb = verb_above(marked, token)
    people = {name.last - 1 for name in marked.names_between(first, last) if name.kind == "person"}
    # "the head of a bank in Lima"
    beside = [span for name in marked.names_between(first, last) for span in name.appositions]
    found: list[tuple[bool, int, tuple[int, int]]] = []
    for name in marked.names_between(first, last):
        seat = (
            name.kind == "organization"
            and parse.lower[name.last - 1] in _VENUES
            and parse.lower[name.first - 1] == "at"
        )
        if (
            not (seat or name.kind in ("place", "capital", "country"))
            or name.first == 0
            or abs(name.first - token) > 25
        ):
            continue
        if is_earlier(marked, token, name.start) or any(a <= name.start < b for a, b in beside):
            continue
        before = link_before(marked, name)
        links = ("in", "at", "to") if parse.lower[token] in RECEIVE else ("in", "at")  # "welcome you to Lima"
        way = _above(marked, parse.head[before])
        goes_there = parse.lower[way] in TRAVEL and way in (verb, parse.head[token], parse.head[verb])
        goes_there = goes_there and not any(parse.lower[c] in ("after", "before") for c in parse.children[verb])
        links = (*links, "to") if goes_there else links  # "flew to Lima to see him"
        links = (*links, "on") if "island" in parse.lower[before : name.first] else links
        if parse.lower[before] not in links or parse.tag[min(name.last, last - 1)] in ("POS", "HYPH"):
            continue  # "in Peru's capital", "in the Peru-Chile summit"
        if parse.lower[before] == "to" and parse.lower[before - 1] in _SENT:
            continue  # "received the Peruvian ambassador to Chile"
        near = way in (verb, token, parse.head[token]) or goes_there or _is_at_event(marked, way, verb)
        after_name = before - 1 in people or (parse.words[before - 1] == "," and before - 2 in people)
        called = parse.words[name.last : name.last + 1] == [","]  # "her colleague in Peru, Jane Doe"
        after_name = after_name or (not called and _is_behind_party(marked, parse.head[before], token, verb))
        if parse.lower[token] in _ABOUT | TALK and not near and not after_name:
            continue  # "discussed the situation in X"
        if before > token and _opens_next(marked, before, name.last):
            continue
        between = range(token + 1, before)
        clause = before > token and not any(
            (parse.tag[i] in ("VBD", "VBZ", "VBP", "MD", "WDT", "WP") and not _is_set(marked, token, i))
            or _is_next_deed(marked, verb, i)
            for i in between
        )
        if near or clause:
            begin = before + 1 + (parse.tag[before + 1] == "DT")
            found.append((before < token, abs(before - token), (parse.start[begin], name.end)))
    return min(found)[2] if found else _venue(marked, token, verb) or _goal(marked, token, verb) or _here(marked, token)


_ABOUT = DISCUSS | TURN | {"discussion"}
"""Words after which a place is that of what is talked about."""


def _here(marked: MarkedArticle, token: int) -> tuple[int, int] | None:
    """The place of the dateline, where a report says that people met "here"."""
    parse, text = marked.parse, marked.article.text
    last = min(parse.sentence_tokens[parse.sentence[token]][1], token + 30)
    here = next((i for i in range(token + 1, last) if parse.lower[i] == "here"), -1)
    city = (marked.article.place or "").split(",")[0].strip()
    at = text.find(city, 0, parse.start[token]) if city and here > 0 else -1
    if at < 0 or any(parse.tag[i] in FINITE or parse.lower[i] in ("from", "that") for i in range(token + 1, here)):
        return None
    spoken = any(
        q.start <= parse.start[here] < q.end for q in marked.quotations_near(parse.start[here], parse.end[here])
    )
    return None if spoken else (at, at + len(city))


def _opens_next(marked: MarkedArticle, link: int, after: int) -> bool:
    """Whether a place opens a clause that tells of something else: "met Jane Doe in Lima, in Quito she saw John Roe"."""
    parse = marked.parse
    opens = parse.words[link - 1] == "," or parse.lower[link - 1] == "and"
    ahead = range(after, min(after + 6, parse.sentence_tokens[parse.sentence[link]][1]))
    verb = next((i for i in ahead if parse.tag[i] in FINITE and parse.lower[i] not in CUE_FORMS), -1)
    return opens and verb > 0 and any(parse.dep[c] == "nsubj" and after <= c < verb for c in parse.children[verb])


def link_before(marked: MarkedArticle, name: Name) -> int:
    """The word before a place and what it is called: "in" of "in the island of Kos"."""
    parse, before = marked.parse, name.first - 1
    first = parse.sentence_tokens[parse.sentence[name.first]][0]
    while before > first and (
        parse.tag[before] in ("DT", "JJ", "NN", "NNP", "POS")
        or (parse.lower[before] == "of" and parse.lower[before - 1] in _KINDS)
    ):
        before -= 1
    return before


def _above(marked: MarkedArticle, noun: int) -> int:
    """What a place hangs on, over the time between: "spoke for an hour in Lima", "on Monday in Lima"."""
    parse = marked.parse
    timed = (
        parse.lower[noun] in MEASURES and parse.dep[noun] == "pobj" and parse.lower[parse.head[noun]] in ("for", "over")
    )
    if parse.lower[noun] == "on" and any(parse.end[noun] <= d.start <= parse.end[noun] + 1 for d in marked.dates):
        return parse.head[noun]
    timed = timed or any(d.start <= parse.start[noun] < d.end for d in marked.dates)
    return parse.head[parse.head[noun]] if timed else noun


def _is_behind_party(marked: MarkedArticle, noun: int, token: int, verb: int) -> bool:
    """Whether a place hangs on the party right before it: "held talks with the trade minister in Lima"."""
    parse = marked.parse
    link = parse.head[noun]
    return parse.lower[link] == "with" and parse.dep[noun] == "pobj" and parse.head[link] in (token, verb)


def _is_at_event(marked: MarkedArticle, noun: int, verb: int) -> bool:
    """Whether a noun is that of the event that opens the clause: "At Saturday's gala in Lima, Jane Doe met John Roe"."""
    parse = marked.parse
    link = parse.head[noun]
    return noun < verb and parse.lower[link] in ("at", "during") and parse.head[link] == verb


def _is_set(marked: MarkedArticle, token: int, verb: int) -> bool:
    """Whether a verb only gives a meeting its day and place: "a dinner with Jane Doe that had been set for Friday in Lima"."""
    parse = marked.parse
    told = parse.head[verb] if parse.dep[verb] in ("aux", "auxpass", "nsubj", "nsubjpass") else verb
    return (
        parse.lower[told] in _SET
        and parse.tag[token][0] == "N"
        and not any(parse.tag[i] == "CC" for i in range(token, verb))
    )


_SET = frozenset("set due scheduled planned slated fixed pencilled".split())
"""What meetings are for a day."""


def _is_next_deed(marked: MarkedArticle, verb: int, token: int) -> bool:
    """Whether a verb tells what is done after the meeting, elsewhere: "will meet Jane Doe and tour a plant in Lima"."""
    parse = marked.parse
    told = parse.dep[token] == "conj" and parse.head[token] == verb and parse.tag[token][0] == "V"
    return told and parse.lower[token] not in HOLD | TALK | DISCUSS | MEET | {"sign", "signed"}


_SENT = frozenset("ambassador envoy emissary representative commissioner consul adviser advisor nuncio".split())
"""Those whose office is told by where they are sent: not "welcomed the president to Chile"."""

TRAVEL = frozenset(
    "travel travels travelled traveled travelling traveling fly flies flew flown flying go goes went going come comes came "
    "head heads headed heading arrive arrives arrived return returns returned returning drove".split()
)
"""Verbs of going where one meets somebody."""


def _goal(marked: MarkedArticle, token: int, verb: int) -> tuple[int, int] | None:
    """Where people are who meet "where" that is: "will travel to Lima, where she is to see", "left Lima, where she had met"."""
    parse = marked.parse
    first = parse.sentence_tokens[parse.sentence[token]][0]
    chain = [token, verb, parse.head[verb], parse.head[parse.head[verb]]]
    for name in reversed(marked.names_between(first, token)):
        linked = parse.lower[name.first - 1] in ("to", "in", "for", "from") or parse.dep[name.last - 1] == "dobj"
        if name.kind not in ("place", "capital", "country") or not linked:
            continue
        where = next((i for i in range(name.last, min(name.last + 5, token)) if parse.lower[i] == "where"), token)
        verbs = [i for i in range(where, token) if parse.tag[i] in FINITE]
        own = all(i in chain or parse.head[i] in chain for i in verbs) and parse.tag[token] != "VBG"
        between = [i for i in range(name.last, where) if parse.tag[i] not in ("IN", "NNP", "CD", ",")]
        beside = all(
            any(d.start <= parse.start[i] < d.end for d in marked.dates) for i in between
        )  # ", last week, where"
        if parse.lower[name.first - 1] == "from" and "," in parse.words[where:token]:
            continue  # "flew from Lima, where she lives, to see him"
        if where < token and beside and own and not {"and", "but", "after", "before"} & {*parse.lower[where:token]}:
            return name.start, name.end
    return None


_KINDS = frozenset("island city village port capital district suburb resort province state region".split())
"""What a place is called before its name: "on the island of Kos"."""

_VENUES = frozenset(
    "airbase airport arena bar barn barracks base boardroom building cabin cafe café camp campus castle cathedral centre center chancellery checkpoint church club compound "
    "consulate court dacha embassy estate farm farmhouse flat garden gardens guesthouse hall headquarters home hospital hotel house kitchen library "
    "lodge mansion ministry monastery mosque museum office offices palace park parliament patriarchate presidency pub ranch residence "
    "resort restaurant retreat school secretariat stadium steakhouse tent theatre university villa vineyard winery".split()
)
"""Nouns for where people meet: a building or a room in it."""


def _venue(marked: MarkedArticle, token: int, verb: int) -> tuple[int, int] | None:
    """The building that "at", "in" or "inside" names with the meeting's word: "in her City Hall office"."""
    parse = marked.parse
    last = parse.sentence_tokens[parse.sentence[token]][1]
    if parse.lower[token] in _ABOUT:
        return None  # "discussed the conditions in the hospital"
    for link in range(token + 1, min(token + 25, last)):
        if parse.lower[link] not in ("at", "in", "inside") or _above(marked, parse.head[link]) not in (
            verb,
            token,
            parse.head[token],
        ):
            continue
        house = next((c for c in parse.children[link] if parse.dep[c] == "pobj"), -1)
        first = parse.left[house] if house > 0 else -1
        if house <= link or first != link + 1 or parse.lower[house] not in _VENUES:
            continue
        if first == house and parse.lower[house] not in ("parliament", "headquarters"):
            continue  # "met at university"
        return parse.start[first + (parse.tag[first] == "DT")], parse.end[_end(marked, house)]
    return None


def _end(marked: MarkedArticle, house: int) -> int:
    """The last word of what says whose building it is, or where: "the residence of the primate", "a hotel near Lima"."""
    parse = marked.parse
    if parse.lower[house + 1] not in ("of", "in", "on", "near", "outside", "by"):
        return house
    inside = range(house + 2, min(house + 9, parse.right[house] + 1))
    ends = (i for i in inside if parse.words[i] == "," or parse.tag[i][0] in "WV")
    stop = next(ends, inside.stop)
    stop = next((i for i in range(house + 3, stop) if parse.tag[i] in ("IN", "TO") and parse.lower[i] != "of"), stop)
    named = any(parse.tag[i].startswith("NN") for i in range(house + 2, stop))
    days = any(parse.start[house] < d.start < parse.end[stop - 1] for d in marked.dates)
    return stop - 1 if named and not days and stop > house + 2 else house
