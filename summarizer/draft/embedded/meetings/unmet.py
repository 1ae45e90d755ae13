"""Words of meeting by which nobody meets: to meet demands, to speak in favour of a treaty, a mechanism for talks."""

from __future__ import annotations

import re

from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.in_office import are_in_office
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.matches import SPORT
from summarizer.mark.lexicon.meetings import NOUNS

_SAYS = re.compile(
    r"\w+ (?:also )?(?:out\b|in (?:favou?r|support|defen[cs]e)\b|of\b|against\b|highly\b|at\b(?! (?:\w+ )?length\b)|before\b)",
    re.I,
)
"""What is spoken to the public: "spoke in favour of a treaty"."""

_SCHEMES = frozenset(
    "mechanism mechanisms format framework formation creation development system basis process".split()
)
"""Nouns that make "a mechanism for consultations" an arrangement; nobody has met yet."""


def is_scheme(marked: MarkedArticle, noun: int) -> bool:
    """Whether talks are only what an arrangement is for."""
    parse = marked.parse
    link = parse.head[noun]
    if parse.lower[noun] == "contacts" and parse.lower[link] != "of" and date_of(marked, noun) < 0:
        return True  # who has contacts has not met anybody yet
    if parse.lower[noun] == "discussion" and (
        parse.lower[noun + 1 : noun + 2] not in (["between"], ["with"]) or parse.lower[link] == "under"
    ):
        return True  # of a subject
    if is_of_others(marked, noun) and not any(parse.lower[c] == "with" for c in parse.children[noun]):
        return True
    return (
        parse.dep[noun] == "pobj" and parse.lower[link] in ("of", "for") and parse.lower[parse.head[link]] in _SCHEMES
    )


_GATHERINGS = frozenset("summit summits conference forum".split())
_OF_OTHERS = frozenset(
    "business ceo youth women students industry investment investors tourism farmers mayors entrepreneurs innovation".split()
)
"""Who or what comes together where a gathering is named after two countries, and no governments."""


def is_of_others(marked: MarkedArticle, noun: int) -> bool:
    """Whether those who gather are none of the states that it is named after: "the Peru-Chile business summit"."""
    first = noun
    while marked.parse.tag[first - 1] in ("NN", "NNS", "JJ", "POS"):
        first -= 1
    return marked.parse.lower[noun] in _GATHERINGS and not _OF_OTHERS.isdisjoint(marked.parse.lower[first:noun])


_TURNED_DOWN = re.compile(r"\b(?:declin|refus|reject|snub|boycott)\w*|\bturned (?:\w+ ){1,3}down\b", re.I)


def is_turned_down(marked: MarkedArticle, token: int) -> bool:
    """Whether people who were invited declined, by the words behind or the next sentence."""
    sentence = marked.sentences[min(marked.parse.sentence[token] + 1, len(marked.sentences) - 1)]
    return bool(_TURNED_DOWN.search(marked.article.text, marked.parse.end[token], sentence.end))


def says(marked: MarkedArticle, verb: int) -> bool:
    """Whether a verb of speaking tells what somebody stands for, and not with whom he spoke."""
    last = marked.parse.sentence_tokens[marked.parse.sentence[verb]][1]
    if marked.parse.lower[verb] == "speaking" and marked.parse.tag[verb - 1] == "RB":
        return True  # "generally speaking"
    if marked.parse.lower[verb - 1] == "others" and verb + 2 >= last:
        return True  # "Jane Doe and Tom Roe, among others, spoke."
    return bool(_SAYS.match(marked.text(verb, min(verb + 5, last))))


_CONTEST = re.compile(
    r"\b(?:in|for|at) (?:the |a |an |\w+[’']s )?(?:[\w-]+ ){0,3}(?:finals?|semi-?finals?|quarter-?finals?|round"
    r"|match(?:es)?|play-?offs?|derby|tie|championship)\b(?! of (?:[\w-]+ )?(?:talks|negotiations|consultations|discussions))",
    re.I,
)
"""What players meet in."""
_TALLY = re.compile(
    r"\b(?:times|matches|games)\b[^.;]{0,20}\bwith\b[^.;]{0,30}\b(?:wins?|draws?|victories|defeats|losses)\b", re.I
)
"""What comes of it: "have met 31 times, with 12 wins each"."""


def plays(marked: MarkedArticle, verb: int) -> bool:
    """Whether those who meet are players: "meets Jane Doe in the second round", "the sides last met in 2018"."""
    parse = marked.parse
    first, last = parse.sentence_tokens[parse.sentence[verb]]
    words = marked.text(verb, min(verb + 20, last))
    if _CONTEST.search(words) or _TALLY.search(words):
        return True
    around = set(parse.lower[max(verb - _NEAR, 0) : verb + _NEAR])
    if len(around & SPORT) < 2 or _OFF_FIELD & set(parse.lower[first:last]):
        return False
    if set(parse.lower[max(first - _DRAWN, 0) : last]) & _RANKED:
        return True  # "knocked out the second seed. Jane Doe, ranked 61, will meet"
    if set(parse.lower[max(verb - 6, first) : verb]) & _TEAMS or set(parse.lower[verb - 1 : verb + 4]) & _COUNTED:
        return True
    met = [c for c in parse.children[verb] if parse.dep[c] == "dobj"]
    return any(
        name.first <= c < name.last and name.kind in ("organization", "place") and name.last - 1 == c
        for c in met
        for name in marked.names_between(c - 3, c + 1)
    )


_OFF_FIELD = frozenset(
    "minister mayor owner owners council chairman chairwoman president board fans discuss over talks stadium".split()
)
"""Who meets, and for what, when no match is played."""
_NEAR = 150
"""Tokens before and behind "met" in which words of sport tell that matches are talked of."""
_DRAWN = 40
"""Tokens before a sentence in which the draw is told of."""
_RANKED = frozenset("seed seeds seeded unseeded ranked qualifier wildcard semi-finalist quarter-finalist".split())
"""What players of a draw are called."""
_COUNTED = frozenset("once twice times previously".split())
"""By what players count how often they met: "have met twice before"."""
_TEAMS = frozenset("sides teams clubs pair rivals champions".split())


_OF_CONTEST = re.compile(
    r"\b(?:of|in|for) (?:the |a |an |their )?(?:[\w’'-]+ ){0,4}?(?:Cup|Games|Olympics|Open|League|Trophy|Championships?|Masters|Prix"
    r"|league|tournament|championships?|qualif(?:iers?|ying)|tie|bout|fight|match|play-?offs?|Group [A-L])\b"
)
"""Words beside a round that is one of sport."""


_NEGOTIATING = frozenset("talks negotiations negotiators mediator mediators mediation dialogue".split())
"""Words of a story in which a round is one of talks."""

_CONTESTS = frozenset(
    "runoff election elections vote votes voting ballot candidate candidates semifinal semi-final match matches fight "
    "boxers tournament cup league playoff playoffs".split()
)
"""Words of a sentence in which it is none."""


def is_round_of_contest(marked: MarkedArticle, noun: int, parties: list[int]) -> bool:
    """Whether a round or session is one of sport: players, and teams named by their country, have such, too."""
    parse = marked.parse
    if parse.lower[noun] not in ("round", "session", "sessions"):
        return False
    links = [c for c in parse.children[noun] if parse.lower[c] == "of"]
    if any(parse.lower[g] in NOUNS for c in links for g in parse.children[c]):
        return False  # "a round of talks"
    if links and parse.lower[noun] == "round":
        return True  # of golf, of sanctions
    last = parse.sentence_tokens[parse.sentence[noun]][1]
    if _OF_CONTEST.search(marked.text(noun, min(noun + 10, last))):
        return True
    if any(parse.lower[c] == "between" for c in parse.children[noun]) and not links:
        # "a second round between Jane Doe and John Roe" may be one of an election
        first = parse.sentence_tokens[parse.sentence[noun]][0]
        return not _NEGOTIATING & {*parse.lower[:last]} or bool(_CONTESTS & {*parse.lower[first:last]})
    theirs = any(parse.lower[c] == "their" for c in parse.children[noun])
    people = any(marked.entities[e].kind == "person" for e in parties)
    return theirs and people and not are_in_office(marked, parties)


_RESULTS = frozenset("won win wins lost lose loses drawn drew draw dominated unbeaten winless".split())
"""What happens to "their last six meetings" where those who meet are teams."""


def is_match(marked: MarkedArticle, noun: int) -> bool:
    """Whether meetings are matches: "had won all earlier meetings between the sides"."""
    parse = marked.parse
    above = parse.head[noun] if parse.dep[noun] in ("dobj", "nsubj") else parse.head[parse.head[noun]]
    told = parse.lower[noun] in ("meeting", "meetings", "encounter", "encounters")
    ended = parse.lower[above] == "ended" and bool(
        {"draw", "win", "defeat", "victory", "stalemate"} & {*parse.lower[above : above + 6]}
    )
    return told and (parse.lower[above] in _RESULTS or ended)


def is_encounter(marked: MarkedArticle, noun: int) -> bool:
    """Whether a contact or conference was one: "the last contact between the two took place in Lima", a video conference."""
    parse = marked.parse
    if parse.lower[noun] == "conference":
        return parse.lower[noun - 1] == "video"
    told = parse.lower[noun : noun + 2] == ["contact", "between"] and parse.dep[noun] == "nsubj"
    return told and parse.lower[parse.head[noun]] in ("took", "takes")


def is_part_of_noun(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun only says what kind of a meeting it was: "a breakfast meeting", "summit talks"."""
    parse = marked.parse
    return parse.dep[token] == "compound" and parse.lower[parse.head[token]] in NOUNS and parse.head[token] > token


def names_talks(marked: MarkedArticle, token: int) -> bool:
    """Whether a noun with a capital, a proper one for the parser, tells of talks: "Foreign Office Consultations with"."""
    parse = marked.parse
    if parse.tag[token] not in ("NNP", "NNPS") or parse.lower[token] not in NOUNS:
        return False
    return any(
        parse.lower[c] in ("with", "between") and c == _after_brackets(marked, token) for c in _links(marked, token)
    )


def _links(marked: MarkedArticle, noun: int) -> list[int]:
    parse = marked.parse
    return [c for at in (noun, parse.head[noun]) for c in parse.children[at] if parse.dep[c] == "prep"]


def _after_brackets(marked: MarkedArticle, noun: int) -> int:
    """The word after a noun, over an abbreviation of it in brackets."""
    words = marked.parse.words
    return noun + 4 if words[noun + 1 : noun + 2] == ["("] and words[noun + 3 : noun + 4] == [")"] else noun + 1


def meets_what(marked: MarkedArticle, verb: int) -> bool:
    """Whether something is met, or people who are nobody in particular: demands, needs, reporters."""
    parse = marked.parse
    if any(parse.dep[c] == "auxpass" for c in parse.children[verb]):
        return True
    met = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and c > verb]
    days = {
        marked.token_at(date.start) for _, date in marked.dates_between(parse.start[verb], parse.end[parse.right[verb]])
    }
    return any(
        parse.tag[c] in ("NN", "NNS") and parse.lower[c] not in ("other", "another", "face") and c not in days
        for c in met
    )


def each_its_own(marked: MarkedArticle, noun: int, parties: list[int]) -> bool:
    """Whether bodies held "their meetings": the standing ones of each, not one with the other."""
    parse = marked.parse
    bodies = all(marked.entities[entity].kind == "organization" for entity in parties)
    theirs = any(parse.lower[c] in ("their", "its") and parse.dep[c] == "poss" for c in parse.children[noun])
    return bodies and theirs and parse.lower[noun].startswith(("meeting", "session", "summit"))
