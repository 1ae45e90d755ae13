"""Where content ends because the reporter adds something, or because its speaker goes on to say more."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import BODIES, CLAUSE, SPEAKERS, SUMMATIVE
from summarizer.mark.lexicon.given_names import HE, SHE, plain
from summarizer.mark.lexicon.people import MEN, WOMEN
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.lexicon.titles import is_title


def without_comment(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End before what the reporter adds: ", an allegation that …", and a verb that goes on after the clause.

    "He said they had left and praised them": a verb in the simple past, joined by "and" without a
    subject of its own to a clause in another tense, belongs beside the cue.
    """
    parse, text = marked.parse, marked.article.text
    first, last = marked.token_at(start), marked.token_at(max(end - 1, start))
    quoted = [(q.start, q.end) for q in marked.quotations_near(start, end)]
    for index in range(max(first, cue.token) + 3, last):
        if parse.words[index] != "," or index + 2 > last or any(a <= parse.start[index] < b for a, b in quoted):
            continue
        noun = index + 2 + (parse.tag[index + 2] == "JJ")
        if (
            parse.lower[index + 1] in ("a", "an")
            and noun <= last
            and parse.lower[noun] in SUMMATIVE
            and first > cue.token
        ):
            return start, parse.start[index]
    if first <= cue.token:
        return start, end
    if cue.base in DENYING and (claimed := _AS_CLAIMED.search(text, start, end)):
        return start, claimed.start()
    for match in _LATER.finditer(text, start, end):
        at = marked.token_at(match.end())
        if any(a <= match.start() < b for a, b in quoted) or not any(o.token > at for o in others):
            continue
        return start, match.start()  # "denied that it had failed, hours after an agency reported …"
    for other in others:  # ", though it advised people to stay away", another claim of theirs
        though = next((c for c in parse.children[other.token] if parse.lower[c] in ("though", "although")), 0)
        pronoun = parse.tag[other.head] == "PRP" and though + 1 == other.head
        inside = any(a <= parse.start[though] < b for a, b in quoted)
        apart = first + 2 < though < last and parse.words[though - 1] == "," and not inside
        if pronoun and apart and cue.base in CLAUSE:
            return start, parse.start[though - 1]
    for other in others:
        verb = other.token
        before = verb - 1
        did = any(parse.lower[c] == "did" and parse.dep[c] == "aux" for c in parse.children[verb])
        if not first + 1 < verb <= last or (parse.tag[verb] not in ("VBD", "VBZ", "VBN") and not did):
            continue
        same = other.head == cue.head and not other.passive
        if not did and parse.tag[cue.token] not in (parse.tag[verb], "VBG") and not same:
            continue
        helps = ("did", "has", "have") if same else ("did",)  # "estimates 20 have died and has appealed for hay"
        while before > first and (parse.tag[before] == "RB" or parse.lower[before] in helps):
            before -= 1
        if parse.lower[before] not in ("and", "but") or any(
            parse.dep[c] in ("nsubj", "nsubjpass") for c in parse.children[verb]
        ):
            continue
        clause = parse.head[verb]
        if clause == cue.token and parse.dep[verb] == "conj":
            return start, min(end, parse.start[before])
        if other.base in _MINDS and parse.head[clause] == cue.token and parse.tag[clause] == parse.tag[verb] == "VBD":
            continue  # "said she heard a noise and thought it was thunder"
        if any(a <= parse.start[clause] < b <= parse.start[before] for a, b in quoted):
            return start, min(end, parse.start[before])  # the clause ends with its quotation
        subject = next((c for c in parse.children[clause] if parse.dep[c] in ("nsubj", "nsubjpass")), -1)
        if same or (parse.head[clause] == cue.token and _means(marked, subject, cue)):
            return start, min(end, parse.start[before])
        named = parse.lower[subject]
        inanimate = (
            subject >= 0
            and parse.tag[subject] in ("NN", "NNS")
            and not {named, named.removesuffix("s")} & (SPEAKERS | BODIES)
        )
        acting = (parse.tag[subject] == "NN" and is_title(named)) or named.removesuffix("s").endswith("ist")
        inanimate = inanimate and not acting
        if inanimate:
            return start, min(end, parse.start[before])
        auxiliaries = {parse.lower[c] for c in parse.children[clause] if parse.dep[c] in ("aux", "auxpass")}
        if parse.tag[clause] != "VBD" or auxiliaries & {"had", "was", "were", "would", "will"}:
            return start, min(end, parse.start[before])
        if parse.tag[verb] == parse.tag[cue.token] == "VBZ":
            return start, min(end, parse.start[before])  # "says that they left and describes them as …"
    for other in others:
        verb, at = other.token, parse.start[other.token]
        both = parse.tag[verb] == parse.tag[cue.token] == "VBG" and first + 2 < verb <= last
        both = both and parse.lower[verb - 1] == "and" and parse.tag[parse.head[verb]] != "VBG"
        if both and parse.dep[verb] == "conj" and not any(a <= at < b for a, b in quoted):
            return start, parse.start[verb - 1]  # "saying he would stay and calling for talks"
    for verb in range(first + 2, last):
        # "asked the auditor to look into it and will meet her": what they will do themselves
        modal = parse.tag[first] == "TO" and parse.lower[verb - 1] == "and" and parse.tag[verb] == "MD"
        if modal and not {*FINITE} & {*parse.tag[first:verb]}:
            return start, parse.start[verb - 1]
        withheld = parse.lower[verb] in _WITHHOLDS and parse.lower[verb - 1] == "but" and parse.lower[verb + 1] == "to"
        if withheld and not any(a <= parse.start[verb] < b for a, b in quoted):
            return start, parse.start[verb - 1]  # "said that they had spoken, but declined to say of what"
    for aside in (
        _JUDGED.search(text, start, end),
        _meanwhile(marked, cue, start, end),
        _UNSAID.search(text, start, end),
    ):
        if aside and not any(a <= aside.start() < b for a, b in quoted):
            return start, aside.start()
    return start, end


DENYING = frozenset("deny dispute reject refute".split())
"""Verbs by which somebody answers what others tell."""

_AS_CLAIMED = re.compile(
    r", as (?:(?:[\w’'.-]+ ){1,7}?(?:had|has|have) (?:\w+ )?|(?:was |were |had been |has been )?)(?:claimed|alleged|suggested"
    r"|reported|charged|asserted|implied|stated|insisted|maintained|said|written)\b[^.;\"“”]{0,90}$"
)
"""Who told what is denied: ", as the agent had claimed in an interview", "as reported by the paper"."""


def _meanwhile(marked: MarkedArticle, cue: Cue, start: int, end: int) -> re.Match[str] | None:
    """Where the occasion is told on which somebody said what is of nobody else: ", as she met growers"."""
    aside = _MEANWHILE.search(marked.article.text, start, end)
    if aside is None:
        return None
    first, comma = marked.token_at(start), marked.token_at(aside.start())
    others = any(n.kind == "person" for n in marked.names_between(first, comma)) or any(
        is_title(word) or word in SPEAKERS for word in marked.parse.lower[first:comma]
    )
    return aside if _means(marked, comma + 2, cue) and not others else None


def _means(marked: MarkedArticle, pronoun: int, cue: Cue) -> bool:
    """Whether the subject of a clause is whoever says it: "Jane Doe said she was sorry", not "police said he was drunk"."""
    parse, head = marked.parse, cue.head
    lower = parse.lower[pronoun]
    names = [n for n in marked.names_between(parse.left[head], head + 1) if n.last == head + 1]
    kinds = {n.kind for n in names}
    several = parse.tag[head] in ("NNS", "NNPS") or parse.lower[head] in ("they", "police")
    if lower in ("he", "she"):
        others = SHE | WOMEN if lower == "he" else HE | MEN
        if others & {plain(parse.words[i]) for i in (head, *(n.first for n in names))}:
            return False
        one = "person" in kinds or (
            parse.tag[head] == "NN" and (parse.lower[head] in SPEAKERS or is_title(parse.lower[head]))
        )
        return one or parse.lower[head] == lower
    body = "organization" in kinds or parse.lower[head] in BODIES or parse.lower[head] == "it"
    return (lower == "it" and body) or (lower == "they" and (several or body))


_MINDS = frozenset("think believe fear hear".split())
"""What somebody tells of his own mind, as of what befell him."""

_WITHHOLDS = frozenset("declined refused declines refuses".split())
"""Verbs of what somebody would not say."""

_JUDGED = re.compile(r",\s+in what\s(?:\w+\s){0,2}(?:be|was|is|were|seems?|seemed|appears?|appeared|looks?|amounts?)\b")
"""How the reporter judges what he tells: ", in what would be the first such visit"."""

_MEANWHILE = re.compile(
    r",\s(?:as|while)\s(?:he|she)\s(?:met|received|hosted|addressed|chaired|inaugurated|unveiled|presided)\b"
)
"""How the reporter tells on what occasion it was said: ", as she met growers"."""

_UNSAID = re.compile(
    r",?\s(?:but|though|although|while)\s(?:(?:he|she|it|they)\s)?(?:did|would|could|does|do|will)(?:\s(?:not|never)|n[’']t)\s"
    r"(?:immediately\s|directly\s)?(?:say\s(?:for\s)?(?:wh\w+|how|if|more)|be drawn|elaborate|specify|comment|name|disclose|reveal|identify|"
    r"(?:give|provide|offer|go into)\s(?:\w+\s)?(?:details?|names?|reasons?|figures?|evidence|explanation))\b"
)
"""How the reporter adds what somebody left unsaid: ", but did not elaborate"."""

_LATER = re.compile(
    r",\s(?:\w+\s)?(?:minutes|hours|days?|weeks?|months?|shortly|just)\s(?:\w+\s)?(?:after|before)\b", re.I
)
"""How the reporter sets one statement beside another in time."""
