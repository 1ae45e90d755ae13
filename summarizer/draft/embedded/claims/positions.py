"""Content by its place alone: what stands beside a cue, or is left of its sentence, without a complement of it."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import begins, own
from summarizer.draft.embedded.claims.heard import ADDRESSED
from summarizer.draft.embedded.claims.preludes import FRONTED
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.mistaken import shows
from summarizer.mark.lexicon.cues import CLAUSE, CUE_FORMS
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS, SUBJECTS
from summarizer.mark.nlp import Parse

_SKIPPED = frozenset({"npadvmod", "advmod", "prep", "tmod", "dative", "advcl"})
"""Labels of what may stand between a verb of saying and the words said."""


def before_quoting(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What stands before ", the agency quoted her as saying" at the end of a sentence."""
    parse = marked.parse
    if parse.lower[cue.token] != "saying":
        return None
    governor = (
        parse.head[parse.head[cue.token]] if parse.lower[parse.head[cue.token]] == "as" else parse.head[cue.token]
    )
    begin, _ = parse.sentence_tokens[parse.sentence[cue.token]]
    subject = min([parse.left[c] for c in parse.children[governor] if parse.dep[c] == "nsubj"], default=-1)
    if subject - begin < 3 or parse.words[subject - 1] not in (",", '"', "”"):
        return None
    return parse.start[begin], parse.end[subject - 2]


def broken_off(marked: MarkedArticle, cue: Cue, found: list[Span]) -> list[Span]:
    """The quotation right before a cue that goes on in the content behind it: "In the end," she said, "they will pay."."""
    at, text = begins(marked, cue), marked.article.text
    if not found or found[0][0] < at or marked.parse.tag[cue.token] not in FINITE or cue.passive:
        return []
    before = [q for q in marked.quotations_near(at - 2, at) if q.end <= at and not text[q.end : at].strip(", ")]
    goes_on = any(q.pieces[0][0] == found[0][0] for q in marked.quotations_near(*found[0]))
    mid = bool(before) and "," in text[before[-1].pieces[-1][1] - 1 : at] and text[found[0][0]].islower()
    return list(before[-1].pieces) if goes_on and mid else []


_CALLS = frozenset(stop + mark + space for stop in "!?" for mark in '"”' for space in ("", " "))
"""How a quotation ends that the sentence of its speaker follows."""


def quoted_beside(marked: MarkedArticle, cue: Cue) -> Span | None:
    """A quotation that stands right before or after cue and subject."""
    parse, text = marked.parse, marked.article.text
    if (cue.base not in CLAUSE and cue.base != "speak") or cue.passive:
        return None
    _, last = own(cue)
    start, end = begins(marked, cue), parse.end[last - 1]
    sentence = marked.sentences[parse.sentence[cue.token]]
    before = [q for q in marked.quotations_near(sentence.start - 1, start) if sentence.start <= q.end + 1 <= start + 1]
    # "“What a day!” she said.", for the parser two sentences
    before = [q for q in before if q.end > sentence.start or text[q.end - 2 : sentence.start] in _CALLS]
    relayed = (
        parse.lower[cue.token] == "saying" and parse.lower[cue.token - 1] == "as"
    )  # "…,” it quoted her as saying in"
    between = r"[\s,.!?–—-]*(?:\w+\s+){0,8}" if relayed else r"[\s,.!?–—-]*(?:\w+\s+){0,3}"
    if before and re.fullmatch(between, text[before[-1].end : start]):
        return before[-1].start, before[-1].end
    after = [q for q in marked.quotations_near(end, end + 200) if q.start >= end]
    if after and not _brought_in(marked, after[0].start, last):
        gap = text[end : after[0].start]
        if re.fullmatch(r"(?:[^.!?\n\"“”]{0,80}[:,]|\s*that)?\s*", gap) or re.fullmatch(
            r"[^.!?\"“”\n]{0,120}:\s*", gap
        ):
            return after[0].start, after[0].end
    return None


def _brought_in(marked: MarkedArticle, quoted: int, last: int) -> bool:
    """Whether another verb of saying stands right before a quotation: "Officials agreed, and Doe said, “…”"."""
    parse = marked.parse
    verb = marked.token_at(quoted) - 1
    verb -= parse.words[verb] in (",", ":")
    return verb >= last and parse.lower[verb] in CUE_FORMS and parse.tag[verb] in ("VBD", "VBZ")


def _is_fronted(parse: Parse, begin: int, stop: int) -> bool:
    """Whether a phrase with a preposition stands before a whole clause: "Since May, 300 people had been arrested"."""
    comma = parse.words.index(",", begin, stop) if "," in parse.words[begin:stop] else stop
    phrase = parse.tag[begin] == "IN" and not any(tag[0] == "V" for tag in parse.tag[begin:comma])
    return phrase and any(tag in FINITE for tag in parse.tag[comma:stop])


def _opens_plural(parse: Parse, that: int) -> bool:
    """Whether "that" opens a clause whose plural subject is a verb for the parser: "wrote on X that repairs would take years"."""
    verb = that + 1
    taken = parse.tag[that] == "WDT" and parse.tag[verb] == "VBZ" and parse.lower[verb] not in CUE_FORMS
    return taken and "MD" in parse.tag[verb : verb + 7]


def _opens_told(parse: Parse, that: int) -> bool:
    """Whether "that" opens what somebody was told, hung on when: "told reporters after the vote that Orlu cannot wait"."""
    return parse.dep[that] not in SUBJECTS and parse.tag[that + 1] in _OPENING_SUBJECT


_OPENING_SUBJECT = ("DT", "PRP", "PRP$", "EX", "CD", *NOUN_TAGS)
"""Tags of the word with which the subject of a clause begins."""


_PLAIN = frozenset(
    "say tell add claim argue insist believe announce report deny warn note allege inform post tweet write "
    "state".split()
)
"""Verbs of plain saying, before which a whole sentence may stand."""

_FARTHEST = 30
"""Tokens to the farthest "that" of "reiterated on Tuesday through a spokesman, Jane Doe, that …"."""


def rest_of_sentence(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What is left of the sentence, where the parser saw no complement of a verb of saying."""
    parse = marked.parse
    if cue.base not in CLAUSE or cue.passive:
        return None
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] in ".\"”'’"):
        end -= 1
    first, last = own(cue)
    following = last
    while (
        following < end
        and (
            parse.dep[following] in _SKIPPED
            or parse.tag[following] in ("RB", "NNP", "NN", "IN", "DT", "CD", "PRP", "PRP$")
        )
        and parse.lower[following] != "that"
    ):
        if parse.head[following] != cue.token and parse.dep[following] in ("nsubj", "det", "poss", "expl"):
            break
        following += 1
    that = next(
        (
            i
            for i in range(cue.token + 1, min(cue.token + _FARTHEST, end))
            if parse.lower[i] == "that"
            and (
                parse.tag[i] == "IN"
                or parse.dep[i] == "mark"
                or _opens_plural(parse, i)
                or (cue.base in ADDRESSED and _opens_told(parse, i))
            )
            and parse.lower[i - 1] not in ("condition", "fact", "grounds", "sure", "so", "provided", "idea")
        ),
        -1,
    )
    if any(parse.lower[i] in CUE_FORMS and parse.tag[i][0] == "V" for i in range(last, that)):
        that = -1  # ", she said on Monday, adding that": the other verb's
    if that > last + 12 and any(parse.tag[i] in FINITE for i in range(last, that)):
        that = -1
    if that >= 0:
        return (parse.start[that + 1], parse.end[end - 1]) if that + 1 < end else None
    # "…, leaked files suggest."
    if cue.base not in _PLAIN and not (cue.head < cue.token and shows(parse, cue.head, cue.base) and last > end - 3):
        return None
    if parse.lower[last] in FRONTED:
        return parse.start[last], parse.end[end - 1]
    aside = last
    while aside < end and parse.words[aside] != "," and parse.tag[aside][0] not in "VM" and parse.tag[aside] != "TO":
        aside += 1
    if last >= end - 3 or aside >= end or parse.words[aside] == ",":
        told = any(parse.tag[i] in ("VBD", "VBN", "VBZ", "VBP", "MD") for i in range(begin, first))
        while begin < first and parse.words[begin].isspace():
            begin += 1
        main = any(parse.dep[i] == "ROOT" for i in range(begin, first))
        told = told and (
            main or parse.tag[begin] not in ("VBG", "VBN", "IN", "WRB") or _is_fronted(parse, begin, first - 1)
        )  # "Following rumours that they left, she denied it", "Asked about the rumours, she denied them"
        if first > begin + 2 and parse.words[first - 1] == "," and told:
            return parse.start[begin], parse.end[first - 2]
        if last >= end - 3 or parse.words[last] == ",":
            return None
    if parse.lower[last] in CUE_FORMS and parse.tag[last] == "VBG":
        return None  # "denied that, saying": the other cue's
    if cue.base in ("say", "claim", "argue", "insist", "believe", "allege") and end - last > 3:
        return parse.start[last], parse.end[end - 1]
    return None
