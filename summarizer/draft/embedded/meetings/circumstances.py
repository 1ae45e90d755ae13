"""Mode and place of a meeting, from the words around its verb or noun."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import (
    BRING,
    CALL,
    CALLED,
    COME,
    FACE_TO_FACE,
    HOLD,
    MEALS,
    MEET,
    RECEIVE,
    SAW,
    SEE,
    SHAKE,
    SIT,
    TALK,
    VISIT,
)
from summarizer.record import MeetingMode

PHONE = re.compile(
    r"\b(?<!broken )(?<!hacked )(?<!lost )(?<!missing )(?<!seized )(?<!stolen )(?:tele)?phon(?:e|ed|ing|ic)\b|\b(?:on|over|by|via|through|used?|using|activated?) (?:an?|the|their|his|her) (?:[\w-]+ ){0,2}hotline\b|\bon the line (?:to|with)\b|\btelephone\b|\bcall\b(?! (?:off|for|on)\b).{0,25}\bwith\b|\bby phone\b"
    r"|\b(?:their|t(?:ook|akes?|aking) (?:[\w’'.-]+ ){1,4}) ?(?:[\w-]+ ){0,2}calls?\b(?! (?:for|to)\b)"
    r"|\b(?:in|during|on) (?:an?|the|their|his|her|another) (?:[\w-]+ ){0,2}calls?\b(?! for\b)",
    re.I,
)

VIDEO = re.compile(
    r"\b(?:on|over|via|by|in an?) (?:Zoom|Skype|Webex|FaceTime|(?:Microsoft )?Teams)\b|\bZoom (?:call|meeting|session|talks)\b"
    r"|\bvideo(?:[ -]?(?:conference|link|call|conferencing))?\b|\bvirtual(?:ly)?\b|\b(?:met|meet|meeting|talks|session|summit)\s(?:\w+\s)?online\b",
    re.I,
)

IN_PERSON = re.compile(
    r"\b(?:at|over|during) (?:an?|the|their) (?:[\w-]+ ){0,2}(?:lunch|dinner|breakfast|supper|tea|coffee|banquet)\b"
    r"|\b(?:over|at|before|after) (?:lunch|dinner|breakfast|supper|tea|coffee)\b|\b(?:to|for) (?:lunch|dinner|breakfast|supper)\b"
    r"|\b(?:over|round|back) (?:to|for) (?:tea|coffee)\b"
    r"|\b(?:in|at|inside) (?:an?|the|his|her|their) (?:[\w’'-]+ ){0,2}(?:corridor|hallway|lobby|foyer|tunnel|lift|doorstep|dressing[ -]room|garden)\b"
    r"|\b(?:pull-aside|sit-down|one-on-ones?|get-together)\b|\bat (?:his|her|their) (?:\w+ )?(?:table|home|house|residence)\b|\bin person\b|\bface[- ]to[- ]face\b|\bon the (?:sidelines|margins|fringes)\b",
    re.I,
)
"""What puts people into one room."""


def near(marked: MarkedArticle, token: int, before: int, after: int) -> str:
    """The text around a token, in characters, within its sentence."""
    parse = marked.parse
    sentence = marked.sentences[parse.sentence[token]]
    start = max(parse.start[token] - before, sentence.start)
    stop = parse.start[token] if not after else min(parse.end[token] + after, sentence.end)
    return marked.article.text[start:stop]


_COURTESY = re.compile(r"\b(?:courtesy call|paid (?:\w+ ){1,3}call)", re.I)
"""Calls that are visits."""

_SEATED = SIT | {"seen", "seeing"}
"""Verbs that take place where people are, however else they were in touch."""
_IN_ONE_ROOM = MEET | COME | RECEIVE | FACE_TO_FACE | MEALS | SEE | SAW | VISIT | _SEATED | SHAKE | BRING
_IN_ONE_ROOM |= {"face", "hostess", "guest"}

_TELLING = TALK | CALL | CALLED | MEET | RECEIVE
"""Verbs that tell of a meeting of their own."""

_CLAUSE = re.compile(r",\s+(?:and|but|while|after|before|(?:with\s+)?whom?|which)\s|;\s")


def clause_near(marked: MarkedArticle, token: int) -> str:
    """The words around a token, cut where another clause begins, or where another verb of talking follows or goes before."""
    parse = marked.parse
    sentence = marked.sentences[parse.sentence[token]]
    first, last = parse.sentence_tokens[parse.sentence[token]]
    verb = verb_above(marked, token)
    above = {verb} if parse.dep[verb] in ("relcl", "conj") else {verb, parse.head[verb]}
    people = [n.first for n in marked.names_between(first, last) if n.kind == "person"]
    before = range(first, people[-1] if people else 0)
    told = [i for i in before if parse.lower[i] in _TELLING and parse.tag[i][0] == "V"]
    own = [i for i in told if i not in above and any(token < at < i for at in people)]  # not "met and talked to"
    start = max(parse.start[token] - 60, sentence.start)
    stop = min([parse.end[token] + 90, sentence.end, *(parse.start[i] for i in own)])
    if parse.dep[verb] == "conj" and parse.head[verb] in told:
        ands = [i for i in range(parse.head[verb], token) if parse.lower[i] in ("and", "but", "then")]
        start = max([start, *(parse.start[i] for i in ands[-1:])])  # "spoke by phone with Jane Doe and met John Roe"
    text, here = marked.article.text, parse.start[token]
    return _CLAUSE.split(text[start:here])[-1] + _CLAUSE.split(text[here:stop])[0]


def mode_of(marked: MarkedArticle, token: int) -> MeetingMode:
    """In person, by phone or by video, by the words around the meeting's word."""
    words = _of_its_own(marked, token, clause_near(marked, token)) + _told_of_it(marked, token)
    if marked.parse.tag[token].startswith("V"):
        words = _TOPIC.sub(" ", words)
    word = marked.parse.lower[token]
    if means := _by_means(marked, token):
        return means
    if VIDEO.search(words):
        return "video"
    if word in CALLED and marked.parse.tag[token].startswith("V"):
        return "in_person" if marked.parse.lower[token + 1] in ("on", "upon") else "phone"
    if word == "call" and _COURTESY.search(words):
        return "in_person"
    if PHONE.search(words) or word in ("call", "calls", "line", "hotline", *CALL):
        return "phone"
    after = marked.parse.lower[token + 1 : token + 8]
    there = "there" in after and after[after.index("there") + 1 :][:1] in (["with"], ["on"], [","], ["."])
    if IN_PERSON.search(words) or there or is_errand(marked, token):
        return "in_person"  # "on a visit to Lima, she discussed it there with John Roe"
    return "in_person" if word in _IN_ONE_ROOM else "unspecified"


_TOPIC = re.compile(
    r"\b(?:about|regarding|concerning|to (?:discuss|debate|plan|review|mark|sign|present|launch|open|build|restore|set up|talk about))"
    r"\s(?:(?!(?:at|by|during|in|on|over|via|with)\b)[\w’'-]+\s?)*",
    re.I,
)
"""What people met over: "to set up a hotline" says nothing of how they did."""

_WENT = frozenset("flew travelled traveled went came drove flies travels arrived travel fly go flying goes".split())
"""Verbs of going somewhere to see somebody."""


def is_errand(marked: MarkedArticle, verb: int) -> bool:
    """Whether people went somewhere to speak: "flew to Lima to talk with Jane Doe"."""
    parse = marked.parse
    to = any(parse.tag[c] == "TO" for c in parse.children[verb])
    return to and parse.dep[verb] in ("advcl", "xcomp") and parse.lower[parse.head[verb]] in _WENT


def is_on_the_way(marked: MarkedArticle, verb: int) -> bool:
    """Whether people go somewhere to meet: "travels to Lima to see Jane Doe"."""
    parse = marked.parse
    above = parse.head[verb]
    now = parse.tag[above] == "VBZ" or not {"is", "are"}.isdisjoint(parse.lower[c] for c in parse.children[above])
    return parse.tag[verb] == "VB" and now and parse.lower[above] in _GOES


_GOES = frozenset(
    "travels flies heads goes leaves returns comes drives sails travelling traveling flying heading returning".split()
)
"""What somebody does who is to meet others where he arrives."""

_PHONES = frozenset("phone telephone".split())
"""Nouns after "by" or "over" for a call."""
_SCREENS = frozenset("video videoconference zoom skype teams".split())
"""Nouns after them for a meeting by video."""


def _by_means(marked: MarkedArticle, verb: int) -> MeetingMode | None:
    """How a verb itself says that people spoke: "before the video conference, she spoke by phone with John Roe"."""
    parse = marked.parse
    if not parse.tag[verb].startswith("V"):
        return None
    links = [c for c in parse.children[verb] if c > verb and parse.lower[c] in ("by", "over", "via", "on")]
    nouns = [g for c in links for g in parse.children[c] if parse.dep[g] == "pobj"]
    # "clashed over a stolen phone": what is fought over
    means = {
        parse.lower[g] for g in nouns if not any(parse.tag[c] in ("VBN", "VBG") for c in parse.children[g] if c < g)
    }
    if means & _PHONES:
        return "phone"
    return "video" if means & _SCREENS else None


def _told_of_it(marked: MarkedArticle, noun: int) -> str:
    """What a verb says of a meeting: "a call, set for May, will be held by video", "a session that he chaired online"."""
    parse = marked.parse
    subject = parse.dep[noun] in ("nsubj", "nsubjpass") and parse.head[noun] > noun
    verbs = [parse.head[noun]] if subject and parse.tag[parse.head[noun]].startswith("V") else []
    behind = range(noun + 1, parse.right[noun] + 1)
    told = [c for c in behind if parse.lower[c] in HOLD and "which" in parse.lower[noun:c]]
    verbs += [c for c in told if parse.dep[c] in ("relcl", "acl")]
    links = [c for v in verbs for c in parse.children[v] if c > v and parse.dep[c] in ("prep", "agent", "advmod")]
    return "".join(f" {marked.text(parse.left[c], parse.right[c] + 1)}" for c in links)


def _of_its_own(marked: MarkedArticle, token: int, words: str) -> str:
    """The words around a meeting without those of the call in which it was agreed: "agreed by phone to hold talks"."""
    parse = marked.parse
    verb = verb_above(marked, token)
    to = next((c for c in parse.children[verb] if parse.tag[c] == "TO" and c < verb), -1)
    if to < 0 or parse.tag[verb] != "VB" or parse.lower[parse.head[verb]] in _USE:
        return words
    own = marked.article.text[parse.start[to] : parse.start[token]]
    at = words.find(own)
    return words[at:] if own and at >= 0 else words


_USE = frozenset("used use uses using".split())
"""Verbs whose object is the means: "used a video link to hold talks"."""

_OTHER_TIME = re.compile(
    r"\b(?:last|first|previously|once|had|have|has) (?:\w+ )?(?:met|spoken?|talked|seen)\b"
    r"|\b(?:met|spoke|talked) (?:once|before|twice)\b|\b(?:previous|earlier|second|third|next|another) "
    r"(?:\w+ )?(?:meeting|talks|call|conversation|summit|round)\b"
    r"|\b(?:last|first|previous) time (?:that )?\w+ (?:have )?(?:met|spoke|talked)\b|\bwhen we (?:last )?met\b|\bsince we\b"
    r"|\bmet (?:\w+ ){0,2}?(?:recently|ago)\b"
    r"|\blater (?:met|spoke|talked|held|had|dined|lunched|sat)\b|\b(?:separate|separately)\b",
    re.I,
)


def is_other_time(marked: MarkedArticle, token: int) -> bool:
    """Whether the words around the meeting's tell it apart from the one at hand: "the two last met in June"."""
    parse = marked.parse
    told = parse.dep[token] == "ccomp" and parse.lower[parse.head[token]] in _TOLD
    words = clause_near(marked, token)
    # "said that they had spoken" is told of the meeting at hand: the tense is that of indirect speech
    return bool(_OTHER_TIME.search(_HAD.sub("", words) if told else words))


_TOLD = frozenset("said told confirmed added reported insisted acknowledged".split())
"""Verbs of the past after which "had" does not mean an earlier day."""

_HAD = re.compile(r"\bhad\s", re.I)

_ALONE = re.compile(
    r"\b(?:bilateral|separate|one[- ]on[- ]one|one[- ]to[- ]one|closed[- ]door|t[eê]te[- ][aà][- ]t[eê]te|private)\b",
    re.I,
)
"""What says that the two were by themselves."""


def is_alone(marked: MarkedArticle, token: int) -> bool:
    """Whether the words before a noun say that those named met by themselves: "a separate talk"."""
    return marked.parse.tag[token].startswith("N") and bool(_ALONE.search(near(marked, token, 30, 0)))


def verb_above(marked: MarkedArticle, token: int) -> int:
    """The nearest verb on the way up from a token, itself included; the root where there is none."""
    parse = marked.parse
    for _ in range(12):
        if parse.tag[token].startswith("V") or parse.head[token] == token:
            return token
        token = parse.head[token]
    return token


def clause_above(marked: MarkedArticle, token: int) -> int:
    """The verb of the main clause around a token; of "…, her office said" the verb of what it said."""
    parse = marked.parse
    within = verb_above(marked, token)
    first, last = parse.sentence_tokens[parse.sentence[token]]
    root = next((i for i in range(first, last) if parse.dep[i] == "ROOT"), token)
    return within if parse.dep[within] == "ccomp" and parse.head[within] == root > within else root
