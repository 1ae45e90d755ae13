"""What offices are for: lists of matters, as of a "Transport and Trade Minister", and women, children or the people."""

from __future__ import annotations

from summarizer.mark.lexicon.people import FIELDS, KIN, TITLES
from summarizer.mark.nlp import Parse

_FIELDS = FIELDS | {"treasury", "mineral", "electricity", "advanced"}
"""What a minister is minister of; "the Treasury" alone is no part of an office."""

_RANKED = TITLES | frozenset("prime first vice".split())
"""Words that begin another office behind "and"."""

_QUALIFIED = frozenset("deputy chief senior assistant".split())
"""Words before an office that is told by two matters."""


def portfolio(parse: Parse, index: int) -> bool:
    """Whether "and" or a comma stands in a list of what a minister is minister of: "Trade, Labour and Health Minister"."""
    left, right = index - 1, index + 1
    same = (str.istitle, str.islower)  # "Trade and Industry", "trade and industry"
    if left < 0 or not any(case(parse.words[left]) and case(parse.words[right]) for case in same):
        return False
    nouns = [parse.lower[left], parse.lower[right]]
    following = parse.lower[right : right + 6]
    if nouns[0] == "treasury" and parse.lower[left - 1] == "the":
        return False  # "the Treasury and Business Secretary Jane Doe agreed"
    if nouns[0] in _FIELDS and following[1] == "minister":
        return nouns[1] not in _RANKED  # "Interior and Administration Minister"
    ranked = _QUALIFIED & {*parse.lower[max(left - 2, 0) : left]}
    if parse.words[left].istitle() and (
        ranked.intersection(parse.words[max(left - 2, 0) : left]) or parse.words[right + 1].islower()
    ):
        ranked = frozenset()  # "Doe Motors chief Jane Roe and Orlu boss John Poe"
    if ranked and nouns[0] not in _RANKED and nouns[1] not in _RANKED and following[1] in TITLES:
        return True  # "chief financial and operating officer"
    return (nouns == ["police", "crime"] or all(noun in _FIELDS for noun in nouns)) and bool(
        {"minister", "secretary", "commissioner"} & set(following)
    )


_GROUPS = frozenset("women men children girls boys people".split())
_ONES_OWN = KIN | frozenset(
    "lawyer attorney barrister solicitor doctor teacher captor leader boss guardian employer".split()
)
"""Who is somebody's: "the women's lawyer"."""


def of_group(parse: Parse, index: int) -> bool:
    """Whether a noun in the plural owns nothing, but says what an office is for: "children's minister"."""
    group = parse.lower[index] in _GROUPS and parse.tag[index + 1] == "POS"
    return group and parse.lower[index + 2] not in _ONES_OWN
