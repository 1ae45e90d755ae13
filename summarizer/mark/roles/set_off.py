"""Offices that a comma sets off from a name: "the head of the farmers' union, Jane Doe,", "its chairman, General Jane Doe,"."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import HE, SHE, plain
from summarizer.mark.lexicon.people import HEADS, KIN, MEN, WOMEN
from summarizer.mark.lexicon.tags import NOUN_TAGS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.roles.title_extent import before_styles, extends_left, is_link

SETS_OFF = (",", ".", "–", "—", "--", "-", "(", ";", ":")
"""What closes a name that a comma opened."""

_OF_PHRASE = frozenset({*NOUN_TAGS, "JJ", "IN", "DT", "POS", "TO", "PRP$"})
"""Tags of what an office is of, with no list in it: an "and" begins something else."""


def start_of(parse: Parse, token: int) -> int:
    """The first word of a token's sentence."""
    return parse.sentence_tokens[parse.sentence[token]][0]


def before_rank(parse: Parse, name: Name, first: int) -> tuple[int, int] | None:
    """The office in "the committee's chairman, General Jane Doe, said", which has a comma between it and the rank.

    Where somebody's name stands before the office, it is that one's: "John Roe, the chairman, General Jane Doe".
    """
    first = before_styles(parse, first)  # "the head of the church, His Holiness Pope John,"
    if first < 3 or parse.words[first - 1] != "," or parse.sentence[first - 1] != parse.sentence[name.first]:
        return None
    after = parse.words[name.last : name.last + 1]
    ends = not after or after[0].isspace() or parse.sentence[name.last] != parse.sentence[name.first]
    if not ends and after[0] not in SETS_OFF:
        return None
    head = begin = first - 2
    while begin > 0 and extends_left(parse, begin - 1, name):
        begin -= 1
    held = is_title(parse.lower[head]) and parse.tag[head] in ("NN", "NNP") and parse.lower[head] not in KIN
    # "the son of the president, General Jane Doe,"
    another = begin > 2 and parse.lower[begin - 2] in ("of", "for", "to") and is_title(parse.lower[begin - 3])
    span = (begin, head + 1) if held and not another else set_off(parse, name, head)
    if span is None:
        return None
    before = span[0] - 1
    if before >= 0 and parse.tag[before] in ("PRP$", "POS", "WP$"):
        return span
    listed = parse.words[before - 1 : before] == [","] or HEADS & set(parse.lower[first : name.first])
    begins = start_of(parse, first)
    opens = span[0] == begins and parse.words[begins].istitle()  # "Chair of the panel, Senator Jane Doe, said"
    one = parse.lower[max(before, 0)] in ("a", "an") and (before == begins or parse.tag[name.last + 1][0] in "VM")
    return span if (opens or one or parse.lower[max(before, 0)] == "the") and not listed else None


def set_off(parse: Parse, name: Name, last: int) -> tuple[int, int] | None:
    """ "The head of the farmers' union, Jane Doe, said": an office with what belongs to it, between commas."""
    head = last
    if parse.words[head] == ")":  # "the head of the RFU (Ruritanian Farmers' Union), Jane Doe,"
        while head > 0 and parse.words[head] != "(" and last - head < 9:
            head -= 1
        head -= 1
        last = head
    while (
        last - head < 8
        and (parse.tag[head] in _OF_PHRASE or parse.lower[head] == "representing" or _joins(parse, head))
        and parse.sentence[head] == parse.sentence[last]
    ):
        head -= 1
        if is_title(parse.lower[head]) and parse.tag[head].startswith("NN") and parse.tag[head + 1] != "POS":
            break  # and not at "the head of the teachers' branch"
    else:
        return None
    if not (is_link(parse, head + 1, last) or _advises_on(parse, head)) or parse.tag[head] in ("NNS", "NNPS"):
        return None
    first = head
    while first > 0 and extends_left(parse, first - 1, name):
        first -= 1
    if first > 3 and parse.lower[first - 1] == "the" and parse.lower[first - 2] in ("of", "for", "to"):
        begin = head = _whose_it_is(parse, first - 3)
        while begin > 0 and extends_left(parse, begin - 1, name):
            begin -= 1
        is_it = parse.dep[head] == "attr"  # "He is a critic of the mayor of Orlu, Jane Doe, who said"
        if head > 0 and not is_it and not _is_misfit(parse.lower[head], name):
            first = begin  # "the spokesman for the president of Fiji, Jane Doe, said"
    opens = first - (parse.lower[first - 1] == "as") == start_of(parse, last)
    determined = opens or (first > 0 and parse.tag[first - 1] in ("DT", "PRP$", "POS"))
    return (first, last + 1) if determined else None


def _whose_it_is(parse: Parse, last: int) -> int:
    """Who is told by the office of another, up to the token before "of": "wife", "chief of staff", "head of the office"; -1."""
    link = last - 1 - (parse.lower[last - 1] == "the")
    last = last if is_title(parse.lower[last]) or parse.lower[link] != "of" else link - 1
    return last if is_title(parse.lower[last]) and parse.tag[last] in ("NN", "NNP") else -1


def _is_misfit(kin: str, name: Name) -> bool:
    """Whether somebody's given name is none of a man or woman in a family: "the wife of the president of Fiji, John Doe"."""
    given = plain(name.text.split()[0])
    return kin in KIN and given in (HE if kin in WOMEN else SHE if kin in MEN else ())


_ADVISING = frozenset("lawyer adviser advisor rapporteur aide expert envoy spokesman spokeswoman spokesperson".split())
"""Who is something on a matter: "her special adviser on health"."""


def _advises_on(parse: Parse, head: int) -> bool:
    """Whether an office goes on with the matter that it is on, and with no day."""
    return parse.lower[head] in _ADVISING and parse.lower[head + 1] == "on" and parse.lower[head + 2] not in CALENDAR


def _joins(parse: Parse, index: int) -> bool:
    """Whether "and" stands within the matter that an office is on: "Adviser on Media and Publicity"."""
    before = parse.lower[max(index - 3, 0) : index]
    capitals = parse.words[index - 1].istitle() and parse.words[index + 1].istitle()
    return parse.lower[index] == "and" and capitals and "on" in before


def past_land(parse: Parse, end: int, starts: dict[int, Name]) -> int:
    """Where an office ends that stands before a land and a name: "The group's head, Kenya's Jane Doe,"; else ``end``."""
    if end < 3 or parse.tag[end - 1] != "POS":
        return end
    land = next((n for at in range(end - 2, max(end - 6, 0), -1) if (n := starts.get(at)) and n.last == end - 1), None)
    return land.first if land and land.country and parse.words[land.first - 1] == "," else end
