"""Who and what can speak, and which verbs and nouns together say something."""

from __future__ import annotations

from summarizer.mark.cues.nameless import acts, is_counted, is_paper, is_told_of, looked_into, turns_to_others
from summarizer.mark.cues.written import document_before
from summarizer.mark.lexicon.cues import (
    BODIES,
    DOCUMENTS,
    LENT,
    MEDIA_NOUNS,
    OFFICES,
    PLANS,
    SPEAKERS,
    VIEWS,
    WEAK,
    WRITTEN,
    phrasal,
)
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse


def root(parse: Parse, index: int) -> int:
    """The verb at the head of a sentence."""
    while parse.head[index] != index:
        index = parse.head[index]
    return index


def view_of(parse: Parse, verb: int) -> int:
    """The noun of "shared the view that …" and "paid tribute to …", where what follows says which; -1 for none."""
    for noun in parse.children[verb]:
        lent = LENT.get(parse.lower[noun]) == parse.lower[noun + 1]
        drawn = (parse.lower[noun] == "attention") == (parse.lower[verb] in _DRAW)
        drawn = drawn and not parse.lower[noun + 2].endswith(("self", "selves"))
        drawn = drawn and (LENT.get(parse.lower[noun]) != "of" or parse.lower[noun - 1] in _HOW)
        if lent and verb < noun < verb + 4 and drawn and not _is_shown(parse, verb, noun):
            return noun  # "drew attention to", not "paid attention to", "drew praise for" or "drew attention to itself"
        stirred = parse.lower[verb].startswith("rais") and parse.lower[noun] in ("hope", "hopes", "fears")
        if parse.dep[noun] == "dobj" and noun > verb and parse.lower[noun] in VIEWS and not stirred:
            after = parse.lower[noun + 1 : noun + 2]
            if after == ["that"] and noun + 2 < len(parse.words) and parse.tag[noun + 1] in ("IN", "DT", "WDT"):
                return noun
    return -1


def _is_shown(parse: Parse, verb: int, noun: int) -> bool:
    """Whether doubt or a tribute comes of what happens or is done, without a word: "the death of Doe cast doubt on it"."""
    clause = parse.head[verb] if parse.dep[verb] == "conj" else verb
    who = next((c for v in (verb, clause) for c in parse.children[v] if parse.dep[c] == "nsubj"), -1)
    if who < 0 or parse.tag[who] not in ("NN", "NNS"):
        return False
    if parse.lower[noun].startswith("tribute") and parse.lower[verb] in _PAY:
        last = parse.sentence_tokens[parse.sentence[verb]][1]
        done = any(parse.lower[i] == "with" or parse.tag[i - 1 : i + 1] == ["IN", "VBG"] for i in range(noun + 2, last))
        return done or parse.lower[who] in _ON_SHOW or (parse.tag[who] == "NNS" and parse.left[who] == who)
    called = acts(parse.lower[who]) or is_title(parse.lower[who]) or _is_body(parse.lower[who])
    return not (called or parse.lower[who] in SPEAKERS | DOCUMENTS | MEDIA_NOUNS | _EVIDENCE)


def _is_body(lower: str) -> bool:
    """Whether a common noun is a body that can speak, or several: "municipalities", "associations"."""
    single = lower[:-3] + "y" if lower.endswith("ies") else lower.removesuffix("s")
    return lower in BODIES | OFFICES or single in BODIES


def is_wanted(parse: Parse, index: int) -> bool:
    """Whether a bare verb goes on with an infinitive or a modal: "people were asked to come and suggest names"."""
    head = index
    while parse.dep[head] == "conj" and parse.head[head] != head:
        head = parse.head[head]
        if any(parse.dep[c] == "aux" and (parse.tag[c] in ("TO", "MD")) for c in parse.children[head]):
            return True
    return False


_OTHERS = frozenset("those another other others each someone somebody".split())
"""Words for one or several of those told of before."""


_DRAW = frozenset("draw draws drew drawing drawn".split())
"""Verbs by which attention is called for; who pays it says nothing."""

_HOW = frozenset("high positive negative favourable favorable bleak gloomy upbeat grim sober glowing".split())
"""How somebody judges who gives an assessment; one "of the damage" alone is a report."""

_PAY = frozenset("pay pays paid".split())
_ON_SHOW = frozenset(
    "museum gallery exhibition film show choir festival orchestra band concert town city crowd crowds visitors fans".split()
)
"""Who pays tribute by what is done or shown."""

_ORDINALS = frozenset("first second third fourth fifth sixth".split())
"""Words for one of several."""


_BY_NAME = frozenset("attribute expect believe claim defend oppose demand urge credit post tweet express".split())
"""Everyday verbs that only who can speak is the subject of, where it has a name."""

_HUMAN = frozenset(
    "say tell add warn note argue claim report announce complain deny insist acknowledge concede admit vow pledge promise "
    "contend allege assert reply respond retort".split()
)
"""Verbs whose subject speaks whatever it is called: "the farm lobby complained"."""

_STRESSES = frozenset("emphasize emphasise underline underscore reaffirm reiterate".split())
"""What plans do besides, that have no voice to promise or to call for anything."""

_EVIDENCE = frozenset(
    "test tests image images photographs pictures footage samples measurements readings estimate estimates calculations "
    "projections scans trial trials experiment experiments models simulations statistics tally count maps".split()
)
"""What speaks for whoever made it, where the text says who: "images taken by hydrologists suggest"."""

_SHOWS = frozenset("show reveal suggest indicate find confirm".split())
"""How that speaks."""


def can_speak(parse: Parse, head: int, base: str, named: set[int], *, beside: int = -1) -> bool:
    """Whether a noun can be the subject of a cue: a name, somebody who speaks, a body, a document.

    That of the verb ``beside`` a clause that somebody says is more likely he who says it: what only may speak cannot.
    """
    lower, tag = parse.lower[head], parse.tag[head]
    if beside >= 0 and is_told_of(parse, head, beside):
        told = lower in DOCUMENTS or turns_to_others(parse, beside, base)
        return not told and can_speak(parse, head, "order", named)
    if base in WRITTEN:
        return lower in DOCUMENTS or (lower == "it" and base == "read" and document_before(parse, head) >= 0)
    if any(parse.dep[child] == "appos" and child in named for child in parse.children[head]):
        return True
    if head in named or lower in ("he", "she", "they", "him", "her", "them"):
        return True
    if lower == "it":
        after = parse.lower[beside + 1 : beside + 3]
        points_out = (
            after[:1] == ["out"] if base == "point" else base == "continue" and after in (["on", ":"], ["on", ","])
        )
        finds = base == "find" and after[:1] == ["that"] and looked_into(parse, head)
        return base not in WEAK or base in _BY_NAME | {"describe", "exclude"} or points_out or finds
    if lower == "research":  # "new research suggests", "research published in Orlus found"
        return base in _SHOWS | {"conclude"} and bool(parse.children[head])
    if lower in SPEAKERS or _is_body(lower) or lower in DOCUMENTS or lower in MEDIA_NOUNS or is_title(lower):
        return True
    if tag in ("NN", "NNS") and (acts(lower) or is_paper(lower)):
        return True
    if lower in PLANS and beside >= 0 and parse.dep[beside] != "relcl" and base not in _HUMAN - WEAK:
        return base in _STRESSES or parse.lower[beside + 1] == "that"  # "the plan states that"
    if lower in _EVIDENCE and base in _SHOWS:
        return any(
            parse.dep[c] == "poss" or parse.lower[c] == "by" or any(parse.dep[a] == "agent" for a in parse.children[c])
            for c in parse.children[head]
        )
    if is_counted(parse, head) or (base not in WEAK and parse.words[head].isupper() and 1 < len(lower) < 8):
        return True  # "the four", "the PC", which the parser takes for a common noun
    if lower == "those" and base not in WEAK:  # "those close to her"
        return any(parse.dep[c] in ("amod", "acl", "relcl", "prep") for c in parse.children[head])
    before = parse.lower[head - 1]
    if (lower in ("latter", "former") and before == "the") or ((lower, before) == ("one", "with") and base not in WEAK):
        return True
    if before == "-" and (lower in ("designate", "elect") or (parse.lower[head - 2], lower) == ("year", "old")):
        return True  # "the 34-year-old said", "the premier-designate said"
    if tag == "CD":  # "two of the people said"
        whole = [c for link in parse.children[head] if parse.lower[link] == "of" for c in parse.children[link]]
        return any(
            parse.lower[c] in SPEAKERS | {"them"} or acts(parse.lower[c]) or is_paper(parse.lower[c]) for c in whole
        )
    if (lower in _OTHERS or (lower in _ORDINALS and before in ("the", "a"))) and base not in WEAK:
        return True  # "those close to him say", "another warned that", "the third cautioned"
    if tag in ("WP", "WDT", "EX", "DT") or lower in ("this", "that", "which", "what"):
        return False
    if tag in ("NNP", "NNPS") and (base not in WEAK or base in _BY_NAME):
        return True
    return base not in WEAK and base in _HUMAN and tag.startswith("N")


MAKE = frozenset("make makes made making".split())
"""The verb of "made clear that …"."""


def made_clear(parse: Parse, index: int) -> int:
    """Where it begins what "made clear that" and "made it plain in a letter" tell; 0 where they don't stand."""
    last = index + 1 + (parse.lower[index + 1] == "it")
    last += parse.lower[last] in ("very", "quite", "abundantly", "perfectly")
    if last + 2 >= len(parse.words) or parse.lower[last] not in ("clear", "plain", "known"):
        return 0
    for that in range(last + 1, min(last + _WHERE, len(parse.words))):
        if parse.lower[that] == "that":
            return that + 1
        if parse.tag[that] in FINITE or parse.words[that] in ";.":
            break
    if parse.tag[last + 1] == "PRP$" and not _STANCES & set(parse.lower[last + 2 : last + 5]):
        return 0  # "made clear her squad"
    goes_on = parse.tag[last + 1] in _WHAT
    if parse.tag[last + 1] == "NNS" and parse.lower[last - 1] != "it":  # "made clear gains in the east"
        goes_on = parse.tag[last + 2] in FINITE or parse.tag[last + 2 : last + 4] in (["RB", "VBD"], ["RB", "VBZ"])
    return last + 1 if parse.lower[last] != "known" and goes_on else 0


_WHERE = 8
"""Tokens of "clear in a letter to staff that"."""

_WHAT = ("DT", "PRP", "PRP$", "EX", "NNP", "NNS")
"""Tags of the word with which that begins without "that": "made it clear the tax would stay", "made clear her dismay"."""

_STANCES = frozenset(
    "dismay displeasure anger opposition support position stance view views intention intentions intent wish wishes "
    "preference disapproval commitment determination desire objection objections doubt doubts concern concerns".split()
)
"""What of somebody's own may be made clear."""


def says_only(parse: Parse, index: int) -> bool:
    """ "Doe would only say that …", "would not rule out …": said all the same."""
    if phrasal(parse.lower[index], parse.lower[index + 1]) == "exclude":
        return any(word in ("not", "n't", "n’t") for word in parse.lower[index - 2 : index])
    beside = parse.lower[index - 1], *parse.lower[index + 1 : index + 2]
    return parse.lower[index] in ("say", "confirm") and "only" in beside and "would" in parse.lower[index - 2 : index]


def is_across(parse: Parse, child: int, index: int) -> bool:
    """Whether a verb's auxiliary stands in the quotation before it: "“Could it be?” asked Doe"."""
    between = range(child, index)
    return parse.dep[child] in ("aux", "auxpass", "neg", "nsubjpass") and any(parse.words[i] in '"“”' for i in between)
