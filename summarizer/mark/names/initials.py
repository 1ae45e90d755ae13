"""Initials of bodies: in parentheses behind the name, which they bound, and alone, where they do what a firm does."""

from __future__ import annotations

import re

from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, INDEX_NAMES, MOVES, ORGANIZATION_HEADS, THINGS
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.name import Name
from summarizer.mark.names.use import SAID
from summarizer.mark.nlp import Parse

_LINKS = frozenset("and of for the in on to & de la le les du des da do dos del di y e et".split())
"""Words within names that may or may not count among the initials."""

_INITIALS = re.compile(r"[A-Z][A-Za-z]{1,9}")

_LONGEST = 14
"""Tokens of the longest name that is read back from its initials."""


def spelled_out(parse: Parse) -> list[tuple[int, int]]:
    """Ranges of names that initials in parentheses stand for: "the Locks and Canals Board (LCB)"."""
    found: list[tuple[int, int]] = []
    for opening in range(2, len(parse.words) - 2):
        if parse.words[opening] != "(" or parse.words[opening + 2] != ")":
            continue
        letters = parse.words[opening + 1]
        if _INITIALS.fullmatch(letters) and sum(map(str.isupper, letters)) > 2:
            end = opening - (parse.words[opening - 1] in ("'s", "’s"))
            first = _beginning(parse, end, letters.upper())
            longer = any(
                a + (parse.lower[a] == "the") < first < b and part_before(parse, first) == first
                for a, b, _ in parse.entities
            )
            if (
                first >= 0
                and not longer
                and letters not in THINGS
                and not TITLES & {parse.lower[first], parse.lower[end - 1]}
            ):
                found.append((first, end))
    return found


_PARTS = frozenset(
    "committee subcommittee congress bureau politburo council presidium secretariat board branch wing chapter department "
    "session meeting conference assembly headquarters".split()
)
"""Parts and gatherings of a body, which its own initials do not stand for."""


def part_before(parse: Parse, first: int) -> int:
    """Where "Central Committee of the" begins before a name; ``first`` where no part of a body stands there."""
    link = first - 1 - (parse.lower[first - 1] == "the")
    if parse.lower[link] != "of" or parse.lower[link - 1] not in _PARTS:
        return first
    begin = link - 1
    while begin and parse.words[begin - 1][0].isupper() and parse.sentence[begin - 1] == parse.sentence[first]:
        begin -= 1
    return begin


def _beginning(parse: Parse, end: int, letters: str) -> int:
    """Where the name begins that ends at ``end`` and has these initials; -1 where there is none."""
    words: list[str] = []
    first = end
    for index in range(end - 1, max(end - _LONGEST, -1), -1):
        word = parse.words[index]
        if parse.sentence[index] != parse.sentence[end - 1]:
            break
        if not (word[0].isupper() or word.lower() in _LINKS or word in ("-", "–", ",", "'s", "’s", "'", "’")):
            break
        words.insert(0, word)
        if word[0].isupper() and word[0] == letters[0] and _fits(words, letters):
            first = index
            break
    return first if end - first > 2 else -1


def _fits(words: list[str], letters: str) -> bool:
    """Whether letters are the initials of words, of a long one perhaps more than the first letter."""
    pattern = ""
    for word in words:
        if not word[0].isalpha():
            continue
        inner = f"(?:{re.escape(word[1:3].upper())}|{re.escape(word[1:2].upper())})?"
        if word.lower() in _LINKS or word.lower() in COMPANY_ENDINGS:
            pattern += f"{re.escape(word[0].upper())}?"
        else:
            pattern += re.escape(word[0].upper()) + inner
    return re.fullmatch(pattern, letters) is not None


def is_bodys(parse: Parse, name: Name) -> bool:
    """Whether letters in brackets are those of a body that is called like a country: "the Doe Roe Congress (PRC)"."""
    before = name.first - 2
    lettered = name.text.isupper() and name.text.isalpha() and parse.words[name.first - 1] == "("
    return lettered and parse.lower[before] in ORGANIZATION_HEADS and parse.words[before].istitle()


def is_abbreviated(parse: Parse, name: Name) -> bool:
    """Whether "the" or "ruling" stands before a name of three words or more, and its initials behind it in brackets."""
    words = parse.words[name.first : name.last]
    letters = "".join(word[0] for word in words)
    led = parse.lower[name.first - 1] in ("the", "ruling", "opposition")
    return led and len(words) > 2 and parse.words[name.last : name.last + 3] == ["(", letters, ")"]


_PRICED = frozenset("percent cent % points point pence cents value shares trading stock low high".split())
"""Words that tell that what rose or fell is the price of a share."""

_DOES = SAID | frozenset(
    "agreed announced acquired bought sold hired signed posted reported employs employed sued".split()
)
"""What a firm does, and hardly any technique or disease that goes by initials."""


_SHOUTED = frozenset(
    "she they you who this that these those both all none many some most nobody gold oil gas coal wheat".split()
)
"""Short words that are no initials where a text has them in capitals."""


def is_firm_said(parse: Parse, index: int) -> bool:
    """Whether initials that the tagger took for a common noun do what a firm does: "DOEB today dropped in value"."""
    word, top = parse.words[index], index
    while parse.dep[top] == "conj" and parse.words[parse.head[top]].isupper():
        top = parse.head[top]
    verb, first = parse.head[top], parse.sentence_tokens[parse.sentence[index]][0]
    plain = 2 < len(word) < 6 and word.isalpha() and word.isupper() and word not in THINGS | INDEX_NAMES
    plain = plain and parse.tag[index] in ("NN", "NNP") and word.lower() not in _SHOUTED  # nor "MPS said", in capitals
    if not plain or parse.dep[top] != "nsubj" or not index < verb < index + 7:
        return False
    if index > first and (parse.tag[index - 1] in _BEFORE_NOUNS or parse.words[index - 1].isupper()):
        return False
    after = parse.words[index + 1]
    if word.lower() in ORGANIZATION_HEADS.union(parse.words) or (after.isupper() and after.isalpha()) or after == "-":
        return False
    return parse.lower[verb] in _DOES or is_traded(parse, verb)


def is_traded(parse: Parse, verb: int) -> bool:
    """Whether what rises or falls is the price of a share: "fell 3 percent", "dropped in value"."""
    rest = parse.lower[verb + 1 : parse.sentence_tokens[parse.sentence[verb]][1]][:8]
    whole = parse.tag[verb + 1] not in ("PRP$", "IN", "DT") or parse.lower[verb + 1] in ("by", "in", "a")
    return whole and parse.lower[verb] in MOVES - {"is", "was", "ended"} and not _PRICED.isdisjoint(rest)


_BEFORE_NOUNS = ("DT", "PRP$", "JJ", "NN", "NNP", "NNS", "CD", "POS", "VBN", "VBG", "HYPH")
"""Tags of words that a common noun has before it, and the bare name of a firm has not."""
