"""What the pipeline takes into names and does not belong there: offices, seats, homes and days."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.name import CALENDAR
from summarizer.mark.name_edges import after_base
from summarizer.mark.name_nobody import SEATED
from summarizer.mark.name_offices import body_before
from summarizer.mark.nlp import Parse


def trimmed(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int, str]:
    """The range and kind of a name without what was taken for a part of it."""
    words, lower = parse.words, parse.lower
    dated = next((i for i in range(first + 1, last - 1) if lower[i] in ("of", "on") and lower[i + 1] in CALENDAR), last)
    if dated < last and lower[dated - 1] in ORGANIZATION_HEADS:
        last = dated  # "Federal Assembly of February 20"
    headless = kind == "person" and last - first > 1 and not is_given(words[first]) and lower[last - 1] in TITLES
    if headless and last < len(words) and words[last].istitle() and parse.tag[last] == "NNP" and not taken[last]:
        last, kind = last - 1, "unknown"  # "Doe Works Chair" + "Jane Roe"
    if last - first > 1 and kind != "person" and words[last - 1] in SEATED:
        last -= 1  # "the Green Party MLA"
    if last - first > 2 and words[first] in SEATED and words[first + 1].istitle():
        first, kind = first + 1, "person"  # "MLA Jane Roe", taken for a body
    if kind != "person" and last - first > 2:
        last = body_before(parse, first, last)
    return after_base(parse, first, last), last, kind


def houses_person(parse: Parse, first: int, last: int, kind: str) -> bool:
    """Whether the first word is a house's: "Director of the Children's Hospice Jane Doe"."""
    if last - first < 3 or parse.tag[first - 1 : first] != ["POS"] or parse.lower[first] not in ORGANIZATION_HEADS:
        return False
    plain = all(word.istitle() for word in parse.words[first + 1 : last])
    return kind == "person" or (plain and last - first == 3 and is_given(parse.words[first + 1]))
