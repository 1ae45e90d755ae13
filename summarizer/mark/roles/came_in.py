"""How somebody came into an office, and what he is besides: "on her election as", "served as head", "a former soldier"."""

from __future__ import annotations

from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_INTO_OFFICE = frozenset("election appointment inauguration reelection reappointment".split())
"""How somebody comes into an office, told before "as"."""


MADE = frozenset("appointed elected named made".split())
"""What is told of who came into an office, right before it."""


def named_since(parse: Parse, index: int) -> bool:
    """Whether "has been appointed" stands at a token."""
    return parse.lower[index + 1] == "been" and parse.lower[index + 2] in MADE


_SERVING = frozenset("served serves serving serve".split())
"""Being something for a time, told before "as"."""


_MOVING = frozenset(
    "resigned resigns quit quits retired retires returned returns stepped steps stood took takes joined joins acted acts".split()
)
"""Coming into an office, filling it or leaving it, told before "as", with a body or a day between: "joined Roe Bank in May as"."""

_REACH = 7
"""Tokens between such a verb and its "as"."""

_NOT_BETWEEN = frozenset({",", ".", ":", "CC", "TO", "RB", "WDT", "WP", "''", "``"})
"""Tags of what ends what the verb tells: "stood firm as", "took the stage, as"."""

_NO_OFFICE = frozenset("boy girl child teenager teen youngster youth".split())
"""What somebody was when he joined something."""


def served(parse: Parse, name: Name) -> int:
    """Where the office stands in "Jane Doe served as mayor", "Jane Doe, who has resigned as mayor,"; 0 where it doesn't."""
    verb = name.last
    for words in (",",), ("who",), ("has", "had", "have"), ("also", "then", "now", "previously", "briefly"):
        verb += parse.lower[verb] in words
    link = verb + 1
    if parse.lower[verb] in _MOVING and parse.tag[verb] in ("VBD", "VBN", "VBZ"):
        link = next((i for i in range(link, min(link + _REACH, len(parse.words))) if parse.lower[i] == "as"), link)
        first = verb + 1 + (parse.lower[verb + 1] in ("down", "aside", "over", "back"))
        if any(parse.tag[i] in _NOT_BETWEEN or parse.tag[i][0] == "V" for i in range(first, link)):
            return 0
        if parse.lower[first] == "for" or _NO_OFFICE & {*parse.lower[link + 1 : link + 4]}:
            return 0  # "stood for election as mayor", "joined the party as a teenager"
    told = name.kind == "person" and parse.lower[verb] in _SERVING | _MOVING and parse.lower[link] == "as"
    of_other = parse.dep[name.last - 1] in ("pobj", "poss") and "who" not in parse.lower[name.last : verb]
    told = told and not of_other  # "a party led by Jane Doe served as host"
    return link + 1 if told and parse.sentence[link] == parse.sentence[name.first] else 0


_MAKING = frozenset(
    "appoint appointing name naming elect electing nominate nominating install installing pick picking hire hiring".split()
)
"""Making somebody something, in words that alone don't say whether it came to pass."""
_IN_MIND = frozenset(
    "favour favor idea possibility plan prospect proposal likelihood thinking instead question".split()
)
"""What is "of" doing something that is not done."""
_WEIGHED = frozenset(
    "consider considers considered considering propose proposed proposes proposing suggest suggested suggests suggesting "
    "oppose opposed opposes opposing discuss discussed discussing reject rejected rejecting against rule ruled avoid avoided".split()
)
"""Words right before doing something that is not done."""
_WISHED = frozenset(
    "want wants wanted refuse refuses refused decline declined declines fail failed hope hopes hoped urge urged wish wished "
    "asked offered proposed unwilling reluctant ready try tried".split()
)
"""Words before "to" with what is not done."""


def weighed(parse: Parse, name: Name) -> bool:
    """Whether somebody is made something in thought only: "in favour of naming Jane Doe", "may appoint Jane Doe"."""
    verb = next((i for i in range(name.first - 1, max(name.first - 7, 1), -1) if parse.lower[i] in _MAKING), 0)
    if not verb or any(parse.words[i] in ",;." for i in range(verb, name.first)):
        return False
    before, above = parse.lower[verb - 1], parse.lower[verb - 2]
    if parse.lower[verb].endswith("ing"):
        return before in _WEIGHED or (before == "of" and above in _IN_MIND)
    above = parse.lower[verb - 3] if above == "not" else above
    return before in ("may", "might", "could", "should", "not") or (before == "to" and above in _WISHED)


_APART = frozenset((",", ".", "of"))
"""What makes an election another's than that of whose name stands before it."""


def elected(parse: Parse, name: Name) -> int:
    """Where the office stands in "Jane Doe on her re-election as mayor"; 0 where it doesn't."""
    if name.kind != "person" or parse.lower[name.last] not in ("on", "upon", "after", "following", "'s", "’s"):
        return 0
    after = parse.lower[name.last : name.last + 8]
    link = after.index("as") if "as" in after else 0
    own = after[0] in ("'s", "’s") or after[1] in ("his", "her", "their")
    return name.last + link + 1 if own and _INTO_OFFICE & set(after[:link]) and not _APART & set(after[:link]) else 0


def appointed(parse: Parse, name: Name, index: int) -> bool:
    """Whether a name is what somebody is appointed, with an office at ``index``, right after it."""
    verb = next((i for i in range(name.first - 1, max(name.first - 5, -1), -1) if parse.tag[i][0] == "V"), -1)
    after = parse.tag[index : index + 1]
    return (
        name.kind == "person"
        and verb >= 0
        and after in (["NN"], ["NNP"], ["JJ"], ["DT"])
        and parse.lower[verb] in ("appointed", "appointing", "appoint", "appoints", "elected", "named", "naming")
    )


BEFORE_NOUN = frozenset({"NN", "NNP", "JJ", "VBN", "VBG", "HYPH"})
"""Tags of what stands between an article and a calling."""

_DOERS = ("herd", "ier", "ist", "ian", "man", "woman", "hand", "maker", "keeper", "worker", "smith")
"""Ends of nouns for people by what they do."""


def calling(parse: Parse, name: Name, first: int) -> tuple[int, int] | None:
    """ "Jane Doe, a former soldier,": a calling in no list, between commas behind somebody's full name."""
    head = first + 1
    while parse.tag[head] in BEFORE_NOUN and parse.words[head + 1] != "," and parse.tag[head + 1] in BEFORE_NOUN:
        head += 1
    stands = parse.dep[head] == "appos" and parse.head[head] == name.last - 1 and parse.tag[head] == "NN"
    fits = (
        parse.lower[first] in ("a", "an")
        and parse.words[head + 1] in (",", ".", "in", "from")
        and name.last - name.first > 1
    )
    calling = parse.words[head].islower() and parse.lower[head].endswith(_DOERS) and name.kind == "person"
    return (first + 1, head + 1) if stands and fits and calling else None


def lists(parse: Parse, first: int) -> bool:
    """Whether somebody's kin or aide stands in a list, with another one behind "and" or a comma and "and"."""
    link = next(
        (i for i in range(first + 1, min(first + 5, len(parse.words))) if parse.lower[i] in ("and", ",")), first
    )
    link += parse.words[link] == "," and parse.lower[link + 1] == "and"
    closed = "," in parse.words[link + 1 : min(link + 9, parse.sentence_tokens[parse.sentence[first]][1])]
    return parse.lower[link] == "and" and parse.tag[link + 1] in ("DT", "PRP$") and not closed
