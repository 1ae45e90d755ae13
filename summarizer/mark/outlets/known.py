"""Outlets by their known names and by a noun right before them, whatever the pipeline makes of the words."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, CITES, INSTITUTIONS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.lexicon.outlets import CLEAR, PAPER_ARTICLES, UNCLEAR
from summarizer.mark.lexicon.papers import SHOWN
from summarizer.mark.lexicon.people import TITLES
from summarizer.mark.names.name import CALENDAR
from summarizer.mark.nlp import Parse

Range = tuple[int, int]

_FIRST: dict[str, list[str]] = {}
_BARE = frozenset(n for n, kind in KNOWN_MEDIA.items() if " " not in n and n not in CLEAR and kind != "social_media")
"""Single words, which copy has in other senses, too: outlets by the words around them, or by the pipeline's own kind."""
for _name in sorted({*UNCLEAR, *_BARE, *(n for n in KNOWN_MEDIA if " " in n or n in CLEAR)}, key=len)[::-1]:
    _FIRST.setdefault(_name[:2], []).append(_name)
_NAMES = {letters: tuple(names) for letters, names in _FIRST.items()}
"""Names by their first two letters, longest first."""

_CALLS = frozenset(
    "newspaper daily weekly tabloid broadsheet magazine website site portal outlet station channel broadcaster".split()
)
"""Nouns right before an outlet's name."""
_INTRODUCING = _CALLS | {"journal"}
_CHANNELS = ("Channel", "TV", "Canal", "Kanal")
_STATIONS = frozenset(("BBC", *_CHANNELS))
"""What begins the name of a station that goes on with "Radio" or a figure."""
_ARTICLES = PAPER_ARTICLES | {"A", "The"}
"""After a noun for an outlet even "A" is an article of a name: "the daily A Rinta"."""
_OF = frozenset("de do da del di du des".split())
"""Links with which a place follows: "El Orlu de Rinta"."""
_TELLS = frozenset("reported reports wrote writes understands revealed reveals".split())
"""What outlets do with news; firms and people "said" and "put" it, too."""
_TO = [
    pair.split() for pair in ("according to", "speaking to", "spoke to", "interview with", "interview to", "talking to")
]
"""What stands before those who are told something."""
_PRINTED = frozenset(
    "report story article piece column review editorial photograph paper study letter interview statement remarks comments "
    "email".split()
)
"""What stands in an outlet or is given to it."""
_BY = SHOWN | frozenset(
    "reported published quoted cited carried printed interviewed broadcast aired revealed saying".split()
)
"""What is done by outlets with papers and with the words of others."""


def known_outlets(text: str, parse: Parse) -> list[Range]:
    """Token ranges of outlets' names."""
    found: list[Range] = []
    index, count = 0, len(parse.words) - 2
    while index < count:
        last = _known(text, parse, index) or _called(parse, index)
        if last:
            found.append((index, last))
        index = last or index + 1
    return found


def _known(text: str, parse: Parse, first: int) -> int:
    """Where a known name ends that begins at a token; 0 where none does or where the words have another sense."""
    start = parse.start[first]
    names = _NAMES.get(text[start : start + 2], ())
    if not names or not text.startswith(names, start):
        return 0
    name = next(n for n in names if text.startswith(n, start))
    last = first + 1
    while last < len(parse.words) - 2 and parse.end[last - 1] < start + len(name):
        last += 1
    if parse.end[last - 1] != start + len(name):
        return 0
    place = parse.lower[last] in _OF and parse.words[last + 1].istitle() and last - first > 1
    if place:
        return last + 2  # "El Orlu de Rinta"
    if (KNOWN_MEDIA.get(name), parse.words[last]) in (("news_agency", "Agency"), ("broadcaster", "News")):
        return last + 1
    if _runs_on(parse, first, last):
        return 0
    return last if (name not in UNCLEAR and name not in _BARE) or _used(parse, first, last) else 0


def _runs_on(parse: Parse, first: int, last: int) -> bool:
    """Whether capitals before or after a name make it part of a longer one."""
    before = parse.words[first - 1] if first else ""
    opens = parse.sentence_tokens[parse.sentence[first]][0]
    longer = (
        first > opens
        and before[:1].isupper()
        and before not in ("The", *countries().adjectives)
        and parse.tag[first - 1] in ("NNP", "NNPS")
        and (before.lower() not in _CALLS or first - 1 > opens)  # "the Daily Orlu", but "Daily Orlu reported"
    )
    on = (
        parse.words[last][:1].isupper()
        and parse.tag[last] in ("NNP", "NNPS")
        and parse.start[last] == parse.end[last - 1] + 1
    )
    index = parse.lower[last] in ("industrial", "average", "index", "composite")  # of share prices
    return (
        longer or on or index or (parse.words[last] in ("-", "&", "'s", "’s") and parse.words[last + 1][:1].isupper())
    )


def _used(parse: Parse, first: int, last: int) -> bool:
    """Whether the words around a name that may be something else use it as an outlet's."""
    opens, end = parse.sentence_tokens[parse.sentence[first]]
    if in_longer_name(parse, first, last):
        return False
    before = first - 1 - (parse.lower[first - 1] == "the")
    word, pair = parse.lower[before], parse.lower[max(before - 1, 0) : before + 1]
    described = (
        parse.tag[last] in ("NN", "NNS", "JJ", "CD") and parse.lower[last] not in _CALLS
    )  # "told Hindu pilgrims"
    owns = parse.tag[last] == "POS" and bool((BODIES | INSTITUTIONS) & set(parse.lower[last + 1 : last + 5]))
    if (described or owns) and word in ("told", "tells", "telling", "to", "citing", "quoting"):
        return False
    if word in ("by", "in") and parse.tag[last] in ("NN", "NNS") and parse.lower[last] not in _CALLS:
        return False  # "a report by Independent councillors", "wrote in Standard English"
    if parse.lower[first - 1] in _CALLS | {"agency"} and first > opens:
        return True
    if before >= opens and (
        word in ("told", "tells", "telling", "citing", "quoting")
        or pair in _TO
        or (word == "by" and pair[0] in _BY and (first > before + 1 or _in_words(parse, before - 1)))
        or (word == "by" and pair[0] in ("report", "investigation", "analysis", "review", "interview"))
        or (word in ("in", "to") and pair[0] in (*_PRINTED, "published", "appeared", "wrote", "writing"))
    ):
        return True
    if parse.words[first - 1] == "The" and first - 1 > opens and parse.tag[last] in ("VBD", "VBZ", ",", "."):
        return True  # "…, The Standard said": no other noun keeps a capital article
    after = last + (parse.lower[last] in ("first", "also", "earlier", "has", "had", "later"))
    bare = parse.lower[first - 1] != "the" and before >= opens - 1
    if parse.lower[last] in ("and", "both"):  # "and other media reported"
        after = next((i for i in range(last, min(last + 6, end)) if parse.lower[i] in _TELLS), after)
    if parse.lower[after] in _TELLS and (
        bare or parse.words[before] in (",", "”", '"', "and", "as", "As") or before < opens
    ):
        return True
    rest = parse.lower[last : min(last + 25, end)]
    if rest[:1] and rest[0] in CITES and "as" in rest[1:12]:
        return True  # "Orlu quoted her as saying"
    if rest[:1] in (["carried"], ["published"], ["aired"]) and (_WORDS - {"letter", "message", "address"}) & set(
        rest[1:6]
    ):
        return True
    cites = bool(CITES & set(rest)) and ("," in rest[:1] or rest[:1] in (["said"], ["says"], ["put"], ["puts"]))
    return cites or (
        rest[:2] == [",", "which"] and bool({"reported", "broke", "revealed", "quoted", "cited"} & set(rest[2:5]))
    )


def _in_words(parse: Parse, verb: int) -> bool:
    """Whether it is words that "carried by" tells of; much else is carried and seen by somebody: "carried by Dawn"."""
    return parse.lower[verb] not in ("seen", "carried") or bool(_WORDS & set(parse.lower[max(verb - 4, 0) : verb]))


_WORDS = frozenset("remarks comments statement interview speech address report footage letter message readout".split())
"""What outlets carry of others."""


def in_longer_name(parse: Parse, first: int, last: int) -> bool:
    """Whether the text has the words in a longer name, too, as with "Hill" after "Anita Hill" and "Le Pen" after "Marine"."""
    words = parse.words[first:last]
    for at in range(len(parse.words) - len(words) + 1):
        if at == first or parse.words[at : at + len(words)] != words:
            continue
        before, after = at - 1, at + len(words)
        for beside, whole in (
            (before, [*parse.words[before:at], *words]),
            (after, [*words, *parse.words[after : after + 1]]),
        ):
            if not 0 <= beside < len(parse.words) or parse.tag[beside] != "NNP" or not parse.words[beside].istitle():
                continue
            if parse.lower[beside] not in CALENDAR | {"the"} and " ".join(whole) not in KNOWN_MEDIA:
                return True
    return False


def _capitals(parse: Parse, first: int, *more: str) -> int:
    """Where a run of capitals ends that begins at a token, past links and ``more`` words; 0 where there is none."""
    last, links = first, (*_OF, "&", *more)
    while parse.words[last][:1].isupper() or (
        last > first and parse.lower[last] in links and parse.words[last + 1][:1].isupper()
    ):
        last += 1
    return last if last > first else 0


def _called(parse: Parse, first: int) -> int:
    """Where a name ends that a noun for an outlet introduces and the pipeline is apt to cut: "the daily A Rinta", "P9"."""
    if parse.words[first] not in _STATIONS and parse.lower[first - 1] not in _INTRODUCING:
        return 0
    if parse.words[first : first + 2] == ["BBC", "Radio"]:
        word = parse.words[first + 2]
        longer = word.isdigit() or (word[:1].isupper() and not is_given(word) and word.lower() not in TITLES)
        return first + 2 + longer  # "BBC Radio Orlu"
    if parse.words[first] in _CHANNELS and parse.words[first + 1].isdigit():
        alone = parse.tag[first + 2] not in ("NN", "NNS", "CD", "%")
        return first + 2 + (parse.words[first + 2] == "News") if alone else 0
    if (
        first > 2
        and parse.lower[first - 1] == "journal"
        and (parse.lower[first - 2] in ("scientific", "medical") or "in" in parse.lower[first - 3 : first - 1])
    ):
        return _capitals(parse, first, "of")
    if not first or parse.lower[first - 1] not in _CALLS or parse.tag[first - 1] not in ("NN", "JJ"):
        return 0
    word = parse.words[first]
    figured = word[:1].isupper() and any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
    if word not in _ARTICLES and not figured:
        return 0
    last = _capitals(parse, first)
    enough = figured or last - first > 1
    return last if enough and last - first < 6 and parse.tag[last] not in ("NN", "NNS") else 0
