"""A short ", she said," within a sentence: what stands before and behind it is what was said."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span, after_colon, ends_clause, shares_subject
from summarizer.draft.embedded.claims.complements import MARKS, own
from summarizer.draft.embedded.claims.heard import ADDRESSED
from summarizer.draft.embedded.claims.preludes import FRONTED
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CLAUSE, CUE_FORMS
from summarizer.mark.lexicon.tags import FINITE, SUBJECTS
from summarizer.mark.nlp import Parse


def parenthesis(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """What stands before and after a short ", she said," within a sentence; empty where the cue is none.

    Adverbs and who is told may stand in it, too: ", she told the radio on Monday,".
    """
    parse = marked.parse
    put = cue.base == "put" and parse.lower[cue.token + 1] == "it"
    if (cue.base not in CLAUSE and not put) or cue.passive or cue.subject is None or parse.tag[cue.token] == "VBG":
        return []
    if shares_subject(marked, cue):
        return []
    first, last = own(cue)
    first -= parse.lower[first - 1] == "as"
    if parse.lower[first] == "as" and any(parse.lower[c] == "had" for c in parse.children[cue.token]):
        return []  # "The pier, as she had hoped, stayed open": the reporter's
    if put and parse.lower[first] != "as":
        return []
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    if (
        last - first > _LONGEST
        or first - begin < 2
        or end - last < 3
        or parse.words[first - 1] not in (",", "-", "–", "—")
    ):
        return []
    said = max(last, cue.last)
    commas = [i for i in range(last, min(last + 2 * _ASIDE, end - 1)) if parse.words[i] == parse.words[first - 1]]
    last = next((i for i in commas if i < last + _ASIDE or parse.lower[i + 1] in _BOUND), -1)
    if last < 0 or last + 2 > end or not _is_aside(marked, cue, last):
        return []
    begin = after_colon(marked, begin, first)
    told = any(parse.tag[i] in FINITE for i in range(begin, first))
    last = last if told else _past_description(parse, cue, last, end)
    if parse.lower[last + 1] in (
        "per",
        "according",
    ):  # "Prices fell, she said, per the Gazette, and the bank should act"
        last = next((i for i in range(last + 2, min(last + _ASIDE, end - 2)) if parse.words[i] == ","), -1)
        if last < 0:
            return []
    coordinated = parse.lower[last + 1] == "and" and parse.tag[last + 2] in _SUBJECT_FIRST
    coordinated = coordinated and not any(last < other.token < end for other in marked.cues)
    goes_on = parse.tag[last + 1] in FINITE or coordinated
    if said - first > _SHORT and (told or not goes_on):
        return []
    bound = parse.lower[last + 1] in _BOUND  # "Nothing would be signed, she said on Monday, until …"
    if told and last > said and not bound and parse.tag[first - 2] not in FINITE and not goes_on:
        return []  # "Prices fell, she said on Monday, as the strike went on": the clause is whole
    if any(
        q.start < parse.start[first] and q.end > parse.start[begin]
        for q in marked.quotations_near(parse.start[begin], parse.start[first])
    ):
        return []
    if parse.tag[last + 1] == "VBG" and parse.lower[last + 1] in CUE_FORMS:
        return []  # "…, the paper said, citing two officials"
    if (
        parse.tag[last + 1] in ("VBG", "CC")
        and not (coordinated and told)
        and parse.head[last + 1] == cue.token
        and parse.dep[cue.token] == "ROOT"
    ):
        return []  # "It was late, she said, adding that": the sentence goes on with what she did
    if told and cue.head > cue.token and parse.tag[last + 1] == "WP":
        return [(parse.start[begin], parse.end[first - 2])]  # "Shares fell, said analysts, who blamed the war"
    if parse.tag[first - 2] == "WDT" or (parse.tag[first - 3] == "WP" and parse.lower[first - 2] in _BE):
        # "a chairman who was, she said, “a gentleman about it”"
        # "a dinner at which, the charge says, they met", "a kiln which, residents fear, would burn tyres"
        closing = next(
            (i for i in range(last + 2, end - 1) if parse.words[i] in _CLOSES and parse.tag[i + 1] in FINITE), end
        )
        return [(parse.start[last + 1], parse.end[closing - 1])]
    if told and parse.tag[first - 2] not in FINITE and _is_added(marked, last + 1):
        return []
    if not told and _is_described(marked, last + 1) and not any(parse.tag[i] in FINITE for i in range(last + 1, end)):
        return [(parse.start[begin], parse.end[first - 2])]  # "Not quite, argues Jane Doe, a diver and …"
    for index in range(first - 2, begin + 1, -1):
        if parse.words[index - 1 : index + 1] == [",", "and"] and told and parse.tag[index + 1] in FINITE:
            begin = index  # "They sued, lost, and have since, she says, made peace"
            break
    while begin < first and (parse.tag[begin] == "CC" or parse.words[begin].isspace()):
        begin += 1
    rest = parse.start[last + 1], parse.end[end - 1]
    if parse.words[last + 1] in MARKS:
        quoted = next((q for q in marked.quotations_near(rest[0], rest[1] + 1) if q.start == rest[0]), None)
        if (
            quoted is None
            or parse.tag[first - 2] == "IN"
            or parse.tag[begin] in ("IN", "VBG", "VBN", "WRB", "TO", "RB")
        ):
            return []  # "Asked about it, she said, “No.”"
        rest = rest[0], quoted.end if ends_clause(marked.article.text, quoted) else rest[1]
    if parse.tag[first - 2] == "CC" and parse.words[last + 1] in MARKS:
        return [rest]  # "to cheers and, she admitted, “some boos”"
    if parse.lower[begin : first - 1] in _LINKING:
        return [rest]
    return [(parse.start[begin], parse.end[first - 2]), rest]


_SUBJECT_FIRST = ("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD", "JJ")
"""Tags of the word with which another clause of what was said begins: "He is late, she said, and the ship is full"."""


def _is_added(marked: MarkedArticle, index: int) -> bool:
    """Whether what follows ", she said," after a whole clause is the reporter's: ", a sign of …", ", asking not to …"."""
    parse = marked.parse
    noun = parse.tag[index] in ("VBG", "NN", "NNP", "DT", "PRP$", "WP")
    opens = parse.lower[index + 1] in ("a", "an", "another") or parse.lower[index + 2] == "latest"
    weighed = parse.lower[index] == "in" and opens and bool(_nouns(parse, index) & _WEIGHED)  # ", in a blow to"
    return noun or weighed or _is_described(marked, index) or parse.lower[index] in _SETS_AGAINST


def _nouns(parse: Parse, link: int) -> set[str]:
    """The noun on which the phrase behind a preposition is built."""
    return {parse.lower[c] for c in parse.children[link] if parse.dep[c] == "pobj"}


_WEIGHED = frozenset(
    "blow sign setback boost twist step victory defeat breakthrough escalation rebuke reversal".split()
)
"""What the reporter calls that which was told: "in a blow to the mayor"."""

_SETS_AGAINST = frozenset("without despite though although whereas while even".split())
"""With what the reporter sets something against what was said."""


def _is_described(marked: MarkedArticle, index: int) -> bool:
    """Whether what begins at a token tells what somebody is: ", senior partner of …"."""
    parse = marked.parse
    return "appos" in (parse.dep[index], parse.dep[parse.head[index]])


def _past_description(parse: Parse, cue: Cue, comma: int, end: int) -> int:
    """The comma behind what is told of who speaks: "The horse, says Jane Doe, who rode with it, kicked"; else the first."""
    if cue.head < cue.token or parse.tag[comma + 1] in FINITE:
        return comma
    for closing in (i for i in range(comma + 2, min(comma + _ASIDE * 2, end - 1)) if parse.words[i] == ","):
        if parse.tag[closing + 1] in FINITE:
            tags = {*parse.tag[comma:closing]}  # "Jane Doe, a diver who had seen it, kicked"
            return closing if "WP" in tags or not tags & {*FINITE} else comma
    return comma


_BOUND = ("until", "unless")
"""What opens a clause without which the one before is not what was said."""

_BE = frozenset("is are was were".split())
_CLOSES = (",", '"', "”")
"""What ends a relative clause before its noun's verb."""
_SHORT = 7
_LONGEST = 24
"""Tokens of who speaks: more than a few stand only between a noun and its verb, "The pier, Jane Doe, a diver, said, is safe"."""

_ASIDE = 8
"""Tokens that may follow the verb within the commas."""

_LINKING = [
    words.split()
    for words in (
        "at the same time|in addition|however|moreover|meanwhile|on the other hand|for example|for instance|besides|"
        "nevertheless|therefore|instead|in particular|as a result|on the contrary|furthermore|in other words"
    ).split("|")
]
"""What only links a statement to the one before."""


def _is_aside(marked: MarkedArticle, cue: Cue, stop: int) -> bool:
    """Whether nothing that was said stands between a cue and the comma at ``stop`` that closes its parenthesis."""
    parse = marked.parse
    own_words = range(*own(cue))
    if any(parse.tag[i] in ("WP", "WDT", "WRB", "WP$") for i in own_words):
        return False
    if any(parse.dep[c] in ("ccomp", "xcomp") and cue.token < c < stop for c in parse.children[cue.token]):
        return False
    told = range(own_words.stop, stop)
    if any(
        parse.tag[i][0] == "V" or parse.tag[i] in ("MD", "TO", "WP", "WDT") or parse.words[i] in MARKS for i in told
    ):
        return False
    fronted = parse.lower[own_words.stop] in FRONTED or parse.lower[stop - 1] == "alone"
    if fronted or any(parse.lower[i] == "that" for i in told):
        return False
    if cue.base not in ADDRESSED and any(parse.dep[i] in SUBJECTS and parse.head[i] >= stop for i in told):
        return False  # "said the strike, now in its third week, had failed"
    objects = [c for c in parse.children[cue.token] if parse.dep[c] == "dobj" and own_words.stop <= c < stop]
    return cue.base in ADDRESSED or cue.base == "put" or not objects
