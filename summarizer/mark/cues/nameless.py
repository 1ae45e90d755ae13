"""Who speaks without a name, told by the form of the word and by where it stands."""

from __future__ import annotations

from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, DOCUMENTS
from summarizer.mark.lexicon.organizations import PRODUCTS
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS, SUBJECTS
from summarizer.mark.nlp import Parse

_AGENTS = ("ers", "ors", "ists", "ist", "ians")
"""Endings of words for people by what they do: "shippers", "meteorologists", "statisticians"."""

_THINGS = frozenset(
    "papers numbers orders matters powers borders rivers waters computers servers tickers towers layers markers letters "
    "covers corners dinners errors factors doors floors colors flavors sensors reactors sectors mirrors tractors monitors "
    "motors trailers boosters offers tenders posters containers tankers freighters trackers pointers counters quarters "
    "headquarters disorders fingers shoulders vapors vectors rumors tremors honors favors horrors terrors behaviors "
    "harbors chapters winters centers meters filters registers folders stickers clusters transformers processors routers "
    "printers helicopters trousers answers disasters fibers cancers ulcers tumors indicators calculators elevators "
    "generators corridors anchors ladders boulders flowers showers summers bunkers craters glaciers checklist playlist "
    "shortlist blacklist".split()
)
"""Words with such an ending for what has no voice."""


def is_nobody(parse: Parse, head: int) -> bool:
    """Whether nobody speaks: "No group has claimed", "none of the officials said"."""
    none = parse.lower[head] in ("none", "nobody") or parse.lower[head - 1 : head + 1] == ["no", "one"]
    denied = [c for c in parse.children[head] if parse.lower[c] == "no" and parse.dep[c] == "det"]
    named = [
        c for c in denied if parse.lower[c - 1] == "the" or (parse.words[c] == "No" and parse.words[c - 1].isalpha())
    ]
    denied = [c for c in denied if c not in named]  # "the no campaign"
    return none or any(parse.lower[c + 1] not in ("fewer", "less", "more") for c in denied)


_PROMISING = PRODUCTS | frozenset(
    "plan deal engine engines technology system systems device devices material design method battery batteries weather "
    "project scheme season year day week event festival final race match fight contest show debate visit".split()
)
"""What promises much and says nothing: "the engine promises less noise"."""

_COUNTED = frozenset("two three four five six seven eight".split())
"""Numbers that after "the" stand for people told of before; one is more often a thing, and more are a crowd."""


def acts(lower: str) -> bool:
    """Whether a common noun in lower case names people by what they do."""
    return len(lower) > 5 and lower.endswith(_AGENTS) and lower not in _THINGS


def is_paper(lower: str) -> bool:
    """Whether a common noun is something written, in the plural or put together: "logbooks", "contracts"."""
    single = lower[:-1] if lower.endswith("s") else lower
    return (
        lower in DOCUMENTS or (single in DOCUMENTS and single != "law") or single.endswith(("book", "sheet", "script"))
    )


def is_counted(parse: Parse, head: int) -> bool:
    """Whether a number stands for those told of before: "the four", "one, who …" after a quotation."""
    if parse.lower[head] in ("one", "another") and parse.words[head - 2 : head - 1] in (['"'], ["”"]):
        return parse.words[head + 1 : head + 2] in ([","], ["."])
    return parse.lower[head] in _COUNTED and head > 0 and parse.lower[head - 1] == "the"


def closing_voice(parse: Parse, index: int) -> int:
    """The head of the noun phrase between a comma and a verb of saying that closes its sentence; -1 for none.

    "The pier is rotten, a docker close to the union said.": the parser is apt to hang the speaker on what he says.
    """
    first, last = parse.sentence_tokens[parse.sentence[index]]
    if not closes_sentence(parse, index, last):
        return -1
    opening = _opening(parse, index, first)
    if opening - first < 3 or not any(parse.tag[i] in FINITE for i in range(first, opening)):
        return -1
    if parse.lower[opening] in ("and", "but", "or", "who", "which", "as", "it", "he", "she", "they", "that"):
        return -1
    if any(parse.tag[i] in (*FINITE, "WP", "WDT", "TO", "VB") for i in range(opening, index)):
        return -1
    head = -1
    for i in range(opening, index):
        if parse.tag[i] in NOUN_TAGS or (parse.tag[i] == "CD" and parse.lower[i + 1] == "of"):
            head = i
        elif head >= 0 and parse.tag[i] not in ("POS", "HYPH") and parse.words[i] != "-":
            break
    return head


_LONGEST = 14
"""Tokens of the longest such phrase."""


def _opening(parse: Parse, index: int, first: int) -> int:
    """Where the phrase begins that ends at a verb; ``first`` where no comma stands before it."""
    for before in range(index - 1, max(first, index - _LONGEST), -1):
        if parse.words[before] == "," or parse.words[before] in ('"', "”"):
            return before + 1 if before < index - 1 else first
    return first


def closes_sentence(parse: Parse, index: int, last: int) -> bool:
    """Whether only when and where it was said follows a verb in its sentence."""
    rest = [i for i in range(index + 1, last) if not parse.words[i].isspace() and parse.words[i] not in '."”']
    if not rest:
        return True
    dated = parse.lower[rest[0]] in _WHEN or parse.tag[rest[0]] == "NNP"
    return len(rest) < 7 and dated and not any(parse.tag[i] in (*FINITE, "VB", "TO", "WDT") for i in rest)


def says_when(parse: Parse, index: int) -> bool:
    """Whether nothing but a day follows a verb in its sentence."""
    _, last = parse.sentence_tokens[parse.sentence[index]]
    rest = [i for i in range(index + 1, last) if not parse.words[i].isspace() and parse.words[i] not in '."”']
    return not rest or (
        len(rest) < 4 and parse.lower[rest[0]] in ("yesterday", "today", "on", "last", "this", "earlier")
    )


HEARING = frozenset(
    "court jury jurors inquest hearing tribunal inquiry judge trial panel committee subcommittee commission senate "
    "parliament council coroner magistrates".split()
)
"""Who hears what is told in court: "the inquest she attended" is not told anything."""


def told_in_court(parse: Parse, index: int, base: str) -> list[int]:
    """The court of "the court was told that …", where nobody is named who told it."""
    heard = [c for c in parse.children[index] if parse.dep[c] == "nsubjpass" and parse.lower[c] in HEARING]
    return heard if base == "tell" else []


_CLAUSE_ENDS = ("and", "but")
_ON_OTHERS = frozenset("urge call appeal condemn thank".split())
"""Verbs of who speaks of a body, rather than of the body: "said it had “no choice” and called on it to act"."""


def is_told_of(parse: Parse, head: int, verb: int) -> bool:
    """Whether a noun is the subject of a clause that somebody says, with the verb beside it: "said talks failed and warned".

    So is a thing that promises something.
    """
    if parse.lower[head] in _PROMISING and parse.lower[verb].startswith("promis"):
        return True
    clause = parse.head[verb]
    beside = parse.dep[verb] == "conj" and parse.dep[clause] == "ccomp" and head in parse.children[clause]
    return beside and parse.lower[parse.head[clause]] in CUE_FORMS and parse.tag[head] in ("NN", "NNS")


def turns_to_others(parse: Parse, verb: int, base: str) -> bool:
    """Whether a verb behind a quotation goes on with what its speaker asks: "said the town faced “ruin” and urged"."""
    return base in _ON_OTHERS and parse.lower[verb - 1] in _CLAUSE_ENDS and parse.words[verb - 2] in ('"', "”", "’")


_WHEN = DAYS | frozenset("yesterday today on last late early earlier in at this via".split())
"""What opens a phrase that tells when, where or by what means something was said."""


def looked_into(parse: Parse, pronoun: int) -> bool:
    """Whether "it found that" goes on about a document or body: "The panel sat for weeks. It found that …"."""
    tokens = range(*parse.sentence_tokens[max(parse.sentence[pronoun] - 1, 0)])
    subjects = [i for i in tokens if parse.dep[i] in SUBJECTS]
    return any(parse.lower[i] in DOCUMENTS | BODIES or parse.tag[i] == "NNP" for i in subjects)


def is_what_was_said(parse: Parse, index: int) -> bool:
    """Whether "what residents say about it" is but a thing of which something else is told, as "the firm said to be for sale" is."""
    if parse.lower[index + 1 : index + 3] in (["to", "be"], ["to", "have"]):
        return True
    return any(parse.lower[c] == "what" and parse.dep[c] == "dobj" and c < index for c in parse.children[index])
