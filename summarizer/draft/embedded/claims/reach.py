"""How far the object of a verb of saying reaches: which phrases behind it belong to it, and where it stops."""

from __future__ import annotations

import re

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.speaking import view_of
from summarizer.mark.lexicon.cues import DOCUMENTS

_FOR_OBJECT = frozenset(
    "for as over with of on into towards toward between among against regarding concerning in to at".split()
)
"""Prepositions that carry on the object of a verb of saying, whatever the parser hangs them on."""

_BOUND = frozenset(
    "loyalty commitment commitments adherence dedication devotion fidelity attachment allegiance opposition resistance "
    "objection objections support openness attention importance threat threats damage harm contribution contributions "
    "right rights approach approaches response solution alternative alternatives answer answers access obstacle obstacles "
    "obligation obligations aversion sensitivity relevance concern return transition".split()
)
"""Nouns that say nothing without what they are to: "their loyalty to the principles"."""

WHERE_SAID = frozenset(
    "statement interview speech letter message address post report article conference briefing meeting talks ceremony "
    "conversation call parliament reporters journalists press turn regard connection addition response reply "
    "summit forum session remarks email tweet broadcast court vote".split()
)
"""Nouns that tell where, when or to whom something was said: no part of it."""


def behind(marked: MarkedArticle, link: int) -> list[int]:
    """The prepositions that hang on the noun of a phrase that tells where something was said."""
    parse = marked.parse
    nouns = [c for c in parse.children[link] if parse.dep[c] == "pobj" and parse.lower[c] in WHERE_SAID | DOCUMENTS]
    return [c for noun in nouns for c in parse.children[noun] if c > noun]


def is_of_object(marked: MarkedArticle, link: int) -> bool:
    """Whether a phrase that follows the object says what it is about, not when or where it was said."""
    parse = marked.parse
    if parse.lower[link] not in _FOR_OBJECT:
        return False
    if parse.lower[link] not in ("in", "to", "on", "at"):
        return True
    noun = next((c for c in parse.children[link] if parse.dep[c] in ("pobj", "pcomp")), -1)
    if noun < 0:
        return False
    if parse.lower[link] == "to":
        return parse.tag[noun] == "VBG" or parse.lower[link - 1] in _BOUND
    dated = any(True for _ in marked.dates_between(parse.start[link], parse.end[parse.right[link]]))
    named = any(n.kind != "people" for n in marked.names_between(noun, noun + 1)) or parse.tag[noun] == "NNP"
    return not dated and not named and parse.lower[noun] not in WHERE_SAID


_TAKES_SIDES = frozenset("welcome oppose decry regret criticise criticize condemn".split())
"""Verbs with which it is enough to name the thing: "condemned Monday's shooting"."""

_FAULTS = frozenset("wrongdoing involvement responsibility guilt liability misconduct negligence knowledge".split())
"""What somebody accused denies in so many words."""
_GRANTS = frozenset(
    "refund refunds bail access entry appeal appeals request requests relief visa visas leave help".split()
)
"""What is denied to those who ask for it: "denied any refund" is no answer."""

_BLAME = frozenset("accusation allegation".split())
"""What is said against somebody, who has answered it when he denies or rejects it."""


def answers(marked: MarkedArticle, base: str, object_: int) -> bool:
    """Whether somebody denies what he is blamed for: "denied wrongdoing", "rejected the allegations"."""
    noun = marked.parse.lower[object_]
    said = base in ("deny", "reject", "dispute", "refute") and noun.removesuffix("s") in _BLAME
    first = marked.parse.left[object_]
    any_ = marked.parse.lower[first] == "any" and noun not in _GRANTS  # "denied any role"
    return (said and first < object_) or (base == "deny" and (any_ or noun in _FAULTS))


_BUILT = frozenset(
    "house houses building buildings bridge block flats tower pier school barracks mine dam hotel".split()
)
"""What is condemned as unfit for use."""

_COMES = frozenset(
    "snow snowfall rain rains sunshine sun crowd crowds visitor visitors guest guests tourist tourists fan fans passenger "
    "passengers customer customers lion lions cub cubs baby babies pupil pupils student students spectators day year spring "
    "summer winter autumn child son daughter twins delegation delegations arrivals players recruit recruits".split()
)
"""Who and what one welcomes by its being there, without a word."""


def takes_side(marked: MarkedArticle, base: str, object_: int, stop: int) -> bool:
    """Whether a verb and its short object tell enough of what somebody holds: "condemned Monday's shooting"."""
    left = marked.parse.left[object_]
    return base in _TAKES_SIDES and stop > left and marked.parse.lower[left] not in ("this", "that", "these", "such")


def is_done(marked: MarkedArticle, base: str, object_: int, stop: int) -> bool:
    """Whether a verb of saying tells of a deed: "condemned the killer to death", "welcomed its first guests"."""
    parse = marked.parse
    if base == "condemn":
        sentenced = any(
            parse.lower[i : i + 1] == ["to"] and parse.tag[i + 1][:2] != "VB" for i in (object_ + 1, stop + 1)
        )
        return sentenced or parse.lower[object_] in _BUILT
    return base == "welcome" and stop - parse.left[object_] < 3 and parse.lower[object_] in _COMES


def over_hyphens(marked: MarkedArticle, last: int) -> int:
    """Over what is written in one with a word: "counter-measures" that the parser cut in two."""
    parse = marked.parse
    while (
        last + 2 < len(parse.words)
        and parse.words[last + 1] in ("-", "–")
        and (parse.end[last] == parse.start[last + 1] and parse.end[last + 1] == parse.start[last + 2])
    ):
        last += 2
    return last


def stop_of(marked: MarkedArticle, last: int, verb: int) -> int:
    """Over an infinitive of purpose that follows at once, but not past the end of the verb's sentence."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[verb]]
    last = min(last, end - 1)
    if last + 2 < end and parse.tag[last + 1] == "TO" and parse.tag[last + 2] == "VB":
        aim = last + 2
        aim = parse.head[aim] if parse.dep[aim] in ("aux", "auxpass") and parse.head[aim] > aim else aim
        last = min(max(last, parse.right[aim]), end - 1)
    while last > verb and (parse.words[last].isspace() or parse.words[last] == "."):
        last -= 1
    return last


def behind_noun(marked: MarkedArticle, verb: int) -> Span:
    """What follows the noun and the word behind it in "shared the view that …" and "paid tribute to …"."""
    parse = marked.parse
    noun = view_of(parse, verb)
    _, end = parse.sentence_tokens[parse.sentence[verb]]
    stop = max(parse.right[noun], parse.right[verb])
    if parse.dep[noun + 1] in ("prep", "dative") and parse.right[noun + 1] > noun + 1:
        stop = parse.right[noun + 1]
    if parse.dep[verb] == "relcl" and parse.lower[noun + 1] != "that":
        stop = next((i - 1 for i in range(noun + 2, stop) if parse.words[i] == ","), stop)
    stop = next((i - 1 for i in range(noun + 3, stop) if parse.words[i] == "," and parse.lower[i + 1] == "which"), stop)
    begin = parse.left[noun] if parse.lower[noun + 1] == "of" else noun + 2  # "a high assessment of the talks"
    return parse.start[begin], parse.end[stop_of(marked, min(stop, end - 1), verb)]


_FAVOUR = re.compile(r"\w+ (?:\w+ )?(?:in favou?r of|in support of)\s+(?=\S)", re.I)


def in_favour(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What somebody "spoke in favour of"."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[cue.token]]
    match = _FAVOUR.match(marked.article.text, parse.start[cue.token], parse.end[end - 1])
    if match is None:
        return None
    stop = max(parse.right[marked.token_at(match.end())], parse.right[parse.head[marked.token_at(match.end())]])
    return match.end(), parse.end[stop_of(marked, max(stop, marked.token_at(match.end())), cue.token)]
