"""Small letters for what a house sets in capitals: the first words of a story, and a headline.

"JANE DOE WENT TO the bank" is read as "Jane Doe went to the bank". How a word is written, the rest of the text tells;
where it is nowhere else, the names that are known and the words that the pipeline knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from summarizer.article import Article
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import ACRONYMS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.places import STATES
from summarizer.mark.lexicon.titles import is_title

_RUN = re.compile(
    r"[\"“‘]?[^\W\d_][^\sa-zß-öø-ÿ]*(?:[ ][^\sa-zß-öø-ÿ]+)+(?=[ ][\"“‘]?[a-zß-öø-ÿ\d]|[ ]?$|[ ][A-Z][a-z])", re.M
)
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_])*")
_PHRASE = 4
"""Most words of a name that is looked for as a whole."""
_FEWEST = 3
"""Words that are set in capitals, and no initials of a body or two."""
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december".split()
)


_INITIALS = ACRONYMS - {"WHO"} | {"US"}

_OF_NAMES = ORGANIZATION_HEADS | frozenset("nations cross house lords commons sea university international".split())
"""Words that may end a name all whose words are in the dictionary: "the Red Cross"."""

_ARTICLES = frozenset("a an the his her its their".split())

_NO_SURNAMES = frozenset(
    "a an and are as at by did for from had has he her his in is it may met of on or said says she that the their they this "
    "to told was went were will wins with".split()
)
"""What follows a given name that stands alone."""


def with_small_letters(article: Article, knows: Callable[[str], bool]) -> Article:
    """The article, as long as it was, with small letters in its headline and at the head of its body.

    ``knows`` tells whether the pipeline has seen a word written so.
    """
    text, (start, end) = article.text, article.body
    spans = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text[:start])]
    lines = [(a, b) for a, b in spans if text[a:b].isupper()]
    lead = _RUN.match(text, start, end)
    runs = [(a, b) for a, b in [*lines, *([lead.span()] if lead else [])] if _is_set(text, a, b)]
    for first, last in reversed(runs):
        known = article.title or ""
        told = len(known) == last - first and known.casefold() == text[first:last].casefold() and not known.isupper()
        text = text[:first] + (known if told else _small(text, first, last, knows)) + text[last:]
    if text == article.text:
        return article
    title = article.title or ""
    at = article.text.find(title) if title else -1
    title = text[at : at + len(title)] if at >= 0 else title
    return article.model_copy(update={"text": text, "title": title or None})


def _is_set(text: str, first: int, last: int) -> bool:
    """Whether a run of capitals is set so, and holds more than initials that the text has elsewhere."""
    rest = text[:first] + "\n" + text[last:]
    words = [word for word in _WORD.findall(text[first:last]) if len(word) > 1]
    new = [word for word in words if not re.search(rf"\b{re.escape(word)}\b", rest)]
    return len(words) >= _FEWEST and len(new) >= _FEWEST - 1 and not rest.isupper()


def _small(text: str, first: int, last: int, knows: Callable[[str], bool]) -> str:
    """The run in small letters, or as it is where part of somebody's name may be a word."""
    rest = text[:first] + "\n" + text[last:]
    run = text[first:last]
    words = list(_WORD.finditer(run))
    small: list[tuple[int, int, str, bool]] = []
    index = 0
    while index < len(words):
        for length in range(min(_PHRASE, len(words) - index), 0, -1):
            begin, end = words[index].start(), words[index + length - 1].end()
            if length == 1 and end - begin == 1 and run[begin - 1 : begin] in ("'", "’"):
                small.append((begin, end, run[begin].lower(), True))  # "DOE'S"
            elif length == 1:
                small.append((begin, end, *_word(rest, run[begin:end], small[-1][2] if small else "", knows)))
            elif written := _elsewhere(rest, run[begin:end]) or _land(run[begin:end]):
                small.append((begin, end, written, True))
            else:
                continue
            break
        index += length
    plain = [written for _, _, written, _ in small]
    for before, written, after in zip(["", *plain], plain, [*plain[1:], ""], strict=False):
        if written in _OF_NAMES and (before not in _ARTICLES or after == "of"):
            return run  # "THE RED CROSS", and no "THE COURT"
    for number, (begin, end, written, sure) in enumerate(small):
        title = written[:1].upper() + written[1:]
        if (
            sure or not knows(title) or written in _NO_SURNAMES or re.fullmatch(r"\w{3,}ed", written)
        ):  # "VARGA SIGNED THE"
            continue
        if number and _names(small[number - 1]) and run[begin - 1] == " ":
            return run
        if number + 1 < len(small) and _names(small[number + 1]):
            small[number] = (begin, end, title, True)
    copied = run
    for begin, end, written, _ in small:
        copied = copied[:begin] + written + copied[end:] if len(written) == end - begin else copied
    head = words[0].start()
    return copied[:head] + copied[head].upper() + copied[head + 1 :]


def _names(word: tuple[int, int, str, bool]) -> bool:
    """Whether a word in small letters is surely somebody's or something's name, and no country or office."""
    _, _, written, sure = word
    return sure and written.istitle() and not _is_land(written) and not is_title(written.lower())


def _elsewhere(rest: str, phrase: str) -> str:
    """A name of several words as the rest of the text writes it."""
    for match in re.finditer(rf"\b{re.escape(phrase)}\b", rest, re.IGNORECASE):
        if all(word[0].isupper() for word in _WORD.findall(match[0])) and not match[0].isupper():
            return match[0]
    return ""


def _word(rest: str, word: str, before: str, knows: Callable[[str], bool]) -> tuple[str, bool]:
    """How a word is written behind another one, and whether that is sure."""
    found = re.findall(rf"(?<![^\W_’'])({re.escape(word)})(?![^\W_])", rest, re.IGNORECASE)
    lower, title = word.lower(), word[0] + word[1:].lower()
    if lower in found:
        return lower, True
    surname = len(before) > 1 and is_given(before) and (title in found or not knows(lower))
    given = is_given(title) and not (before and lower in _NO_SURNAMES)  # "JANE DOE WILL"
    named = given or surname or _is_land(title) or lower in _CALENDAR
    if named or re.search(rf"(?<=[\w,] ){re.escape(title)}\b", rest):
        return title, True
    if (
        word in found
        or word in _INITIALS
        or "." in word
        or (len(word) == 1 and word not in "AS")
        or (knows(word) and not knows(title))
    ):
        return word, True
    return (lower, False) if knows(lower) else (title, True)


def _land(phrase: str) -> str:
    """A country or a state of several words: "SOUTH KOREA"."""
    return phrase.title() if _is_land(phrase.title()) else ""


def _is_land(word: str) -> bool:
    table = countries()
    return word in table.names or word in table.capitals or word in table.adjectives or word in STATES
