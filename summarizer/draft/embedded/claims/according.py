"""What "according to X" and "as X says" attribute: the sentence around it, or the quotation that follows."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span, after_colon
from summarizer.draft.embedded.claims.complements import own
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import SAYING, SPEAKERS
from summarizer.mark.lexicon.tags import FINITE

_WRITES = frozenset("wrote writes written complained complains reported".split())
"""Verbs that tell of a letter or complaint as well as of what was in it."""

_PASSES_ON = frozenset("inform disclose reveal confirm point observe indicate mention specify recall clarify".split())
"""Further verbs of "As Doe confirmed, …"."""

_ADVERB = 6
"""Tokens of the longest adverbial that may open a sentence before "according to"."""


def of_according(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> Span | None:
    """The clause that "according to X" attributes; ``others`` are the further cues of the sentence."""
    parse = marked.parse
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and parse.words[end - 1].isspace():
        end -= 1
    if parse.lower[cue.token + 2] == "which":
        return (parse.start[cue.token + 3], parse.end[end - 1]) if cue.token + 3 < end else None
    after = cue.subject[1] if cue.subject else cue.token + 2
    stop = parse.end[after - 1]
    quoted = next((q for q in marked.quotations_near(stop, stop + 100) if q.start >= stop), None)
    if (
        quoted
        and re.fullmatch(
            r"(?:\s*who [^,\"“.]{0,60})?(?:,(?: [A-Z][\w.’'-]*){1,3}){0,2},\s*",  # "…, Jane Doe, KC, “…”"
            marked.article.text[parse.end[after - 1] : quoted.start],
        )
    ):
        return quoted.start, quoted.end
    if cue.token - begin <= 2:
        end = next((i for i in range(after, end) if parse.words[i] == ";"), end)  # the next clause is another's
        if (at_once := _without_comma(marked, cue, end)) >= 0:
            return parse.start[at_once], parse.end[end - 1]
        while after < end and parse.words[after] != ",":
            after += 1
        aside = next((n for n in marked.names_between(after, after + 6) if n.first == after + 1), None)
        if (
            aside
            and parse.words[aside.last] == ","
            and parse.tag[aside.last + 1] not in FINITE
            and aside.last + 1 < end
        ):
            after = aside.last  # "According to its chair, Jane Doe, one in four …"
        after = _past_description(marked, after)
        if after + 1 < end and parse.lower[after + 1] in ("which", "who", "whose", "citing", "quoting"):
            after += 1
            while after < end and parse.words[after] != ",":
                after += 1
        end = next((i for i in range(after + 1, end) if parse.words[i] == ";"), end)
        return (parse.start[after + 1], parse.end[end - 1]) if after + 1 < end else None
    short = (
        cue.token - begin <= _ADVERB and parse.words[cue.token - 1] == "," and parse.words[after : after + 1] == [","]
    )
    if short and not any(parse.tag[i][:2] in ("VB", "MD") for i in range(begin, cue.token)) and after + 1 < end:
        return parse.start[after + 1], parse.end[end - 1]  # "On the contrary, according to X, …"
    head = parse.head[cue.token]
    while parse.dep[head] == "conj" and parse.tag[parse.head[head]][:2] in ("VB", "MD") and parse.head[head] >= begin:
        head = parse.head[head]  # "A will come and B will go, according to X"
    first = parse.left[head] if head != cue.token and begin <= parse.left[head] < cue.token else begin
    if parse.tag[head][:2] not in ("VB", "MD"):
        first = begin
    told = [o for o in others if o is not cue and o.base in SAYING and begin <= o.token < cue.token]
    closes = parse.words[cue.token - 1] == "," and parse.words[parse.right[cue.head] + 1] == "."
    if closes and told and told[-1].token + 2 < cue.token and _is_outsider(marked, cue.head):
        first, told = begin, []
    said = [o.token + 1 for o in told]
    # "Doe first wrote to the gallery in 2021, according to letters": she is told of, not passed on
    said = [after for after in said if not (parse.lower[after - 1] in _WRITES and parse.tag[after] in ("IN", "TO"))]
    # nor "Doe had warned of the danger for years"
    said = [after for after in said if parse.tag[after] != "IN" or parse.lower[after] in ("that", "if", "whether")]
    around = marked.quotations_near(parse.start[begin], parse.end[end - 1])
    quoted = next((q for q in around if marked.article.text[q.end - 2 : q.end - 1] == ","), None)  # "“…,” she promised"
    vowed = [o.token + 1 for o in others if quoted and parse.end[o.token] > quoted.end and o.token < cue.token]
    spoken = max([*said, *vowed], default=0)
    acted = any(parse.tag[i][:2] in ("VB", "MD") for i in range(spoken, cue.token))
    if spoken and not acted and (vowed or any(q.end <= parse.start[spoken] for q in around)):
        return None  # "“I ran,” she told the guard, according to the affidavit": it stands in the quotation
    first = max([first, *said])
    first = after_colon(marked, first, cue.token)
    while first < cue.token and (parse.words[first] == "," or parse.tag[first] == "CC" or parse.lower[first] == "that"):
        first += 1
    return (parse.start[first], parse.end[cue.token - 1]) if first < cue.token else None


_REASONS = frozenset("as because since although though".split())
"""Conjunctions of a clause that alone is attributed: "the talks ended as, according to X, they failed to agree"."""


def _is_outsider(marked: MarkedArticle, source: int) -> bool:
    """Whether those who tell what another said speak for nobody: "he told her to go, according to two diplomats"."""
    parse = marked.parse
    noun = parse.lower[source] in SPEAKERS and parse.tag[source] in ("NN", "NNS")
    owned = any(parse.dep[c] == "poss" for c in parse.children[source])
    return noun and not owned and not parse.lower[source].startswith("spokes")


def set_in(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """The subject and the rest of "The bridge, according to X, will close"; empty where it does not stand so."""
    parse = marked.parse
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    if cue.subject is None or cue.token - begin < 2 or parse.words[cue.token - 1] != ",":
        return []
    after = max(cue.subject[1], cue.last)
    close = next((i for i in range(after, min(after + _LONGEST, end)) if parse.words[i] == ","), -1)
    if close >= 0 and parse.lower[close + 1] in ("who", "which", "whose"):
        close = next((i for i in range(close + 1, min(close + _LONGEST, end)) if parse.words[i] == ","), -1)
    linked = parse.tag[cue.token - 2] == "WDT" or parse.lower[cue.token - 2] in _REASONS
    if close >= 0 and close + 2 < end and linked:
        return [(parse.start[close + 1], parse.end[end - 1])]  # "the road on which, according to X, he was shot"
    beyond = next((i for i in range(close + 1, min(close + _LONGEST, end)) if parse.words[i] == ","), -1)
    if 0 <= close < beyond and parse.tag[beyond + 1] in FINITE and not {*FINITE} & {*parse.tag[close:beyond]}:
        close = beyond  # "according to its chair, Jane Doe,", "according to Jane Doe, its chair,"
    if close < 0 or close + 1 >= end or parse.tag[close + 1] not in _GOES_ON:
        return []
    begin = after_colon(marked, begin, cue.token)
    while begin < cue.token and (parse.tag[begin] == "CC" or parse.words[begin].isspace()):
        begin += 1
    spoken_of = [i for i in range(begin, cue.token - 1) if parse.dep[i] in ("nsubj", "nsubjpass", "expl")]
    told = any(
        parse.tag[i] in FINITE
        and not any(parse.tag[c] in ("WP", "WDT") or _is_bare(marked, c) for c in parse.children[i])
        for i in range(begin, cue.token)
    )
    if told or parse.tag[begin] in ("IN", "TO", "VBG", "VBN"):
        return []
    if not spoken_of and parse.tag[begin] not in ("DT", "NNP", "NN", "NNS", "NNPS", "PRP", "PRP$", "JJ", "CD", "EX"):
        return []
    return [(parse.start[begin], parse.end[cue.token - 2]), (parse.start[close + 1], parse.end[end - 1])]


def _past_description(marked: MarkedArticle, comma: int) -> int:
    """The comma behind what somebody is, where it stands behind his name: "Jane Doe, a diver at Orlu Works, …"."""
    parse = marked.parse
    for name in marked.names_between(max(comma - 6, 0), comma):
        for start, end in name.appositions if name.last == comma else []:
            close = marked.token_at(end - 1) + 1
            told = any(parse.tag[i] in FINITE for i in range(comma, close))
            if 0 < marked.token_at(start) - comma <= _LEAD and parse.words[close] == "," and not told:
                comma = close
    return comma


_HEARER = 8
"""Tokens to the comma behind whom something was told."""

_LEAD = 2
"""Tokens from a comma to what somebody is: an article may stand between."""

_GOES_ON = (*FINITE, "RB")
"""Tags of the word with which a clause goes on behind its subject."""
_LONGEST = 14
"""Tokens of the longest name of a source between commas."""


def _is_bare(marked: MarkedArticle, subject: int) -> bool:
    """Whether a verb's subject opens a relative clause without "that": "the call she made"."""
    parse = marked.parse
    return parse.dep[subject] == "nsubj" and parse.dep[parse.head[subject]] == "relcl"


def _without_comma(marked: MarkedArticle, cue: Cue, end: int) -> int:
    """Where the content begins in "According to the ministry 30 people were hurt"; -1 where a comma sets it off."""
    parse = marked.parse
    first = cue.token + 2 + (parse.tag[cue.token + 2] in ("DT", "PRP$"))
    head = cue.head if cue.subject and cue.subject[0] <= cue.head < cue.subject[1] else first
    after = first
    for name in marked.names_between(first, first + 8):
        if name.first <= after < name.last or (name.first == after and name.kind != "place"):
            after = name.last
    after = after if after > first and after > head else head + 1
    comma = next((i for i in range(after, end) if parse.words[i] == ","), end)
    verb = next((i for i in range(after, comma) if parse.tag[i] in ("VBD", "VBZ", "VBP", "MD")), -1)
    noun = any(parse.tag[i][:2] in ("NN", "PR", "CD", "EX") for i in range(after, max(verb, after)))
    linked = parse.tag[after : after + 1] in (["IN"], ["WP"], ["WDT"], ["POS"], [","], ["VBN"], ["CC"], ["-LRB-"])
    counted = after + 1 < end and parse.tag[after + 1] == "CD"
    return after if verb > after and noun and (not linked or counted) else -1


def _is_past(marked: MarkedArticle, first: int, last: int) -> bool:
    """Whether a clause tells what happened: "as neighbours observed, smoke rose" is what they saw."""
    tags = (marked.parse.tag[i] for i in range(first, last) if marked.parse.tag[i] in (*FINITE, "VBP", "VBN"))
    return next(tags, "") in ("VBD", "VBN", "")


def as_said(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What follows "As the report says, …" at the head of a sentence."""
    parse = marked.parse
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    first, last = own(cue)
    while begin < first and parse.words[begin].isspace():
        begin += 1
    last += cue.base == "put"  # "As Doe put it, …"
    if cue.base == "tell":  # "As Doe told the Orlu Post, …"
        comma = next((i for i in range(last, min(last + _HEARER, end)) if parse.words[i] == ","), last)
        last = last if {*FINITE, "TO"} & {*parse.tag[last:comma]} else comma
    if (
        parse.lower[begin] != "as"
        or first != begin + 1
        or not (cue.base in SAYING | _PASSES_ON or (cue.base == "put" and parse.lower[last - 1] == "it"))
        or parse.words[last : last + 1] != [","]
        or (cue.base == "observe" and _is_past(marked, last + 1, end))
    ):
        return None
    while end > last + 1 and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    return (parse.start[last + 1], parse.end[end - 1]) if end > last + 2 else None
