"""Institutions that speak, and are named by what they are: "the presidential office", "the army"."""

from __future__ import annotations

from summarizer.mark.bodies.acting import does, governed, modifies
from summarizer.mark.bodies.agencies import agency_meant
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, CITES, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS
from summarizer.mark.names.name import CALENDAR, Name
from summarizer.mark.names.short_forms import fold
from summarizer.mark.nlp import Parse


def let_speak(text: str, parse: Parse, names: list[Name], heads: set[int]) -> None:
    """What says something is somebody.

    A name of doubtful kind that heads a cue's subject is a body's; an institution that speaks under
    a common noun with a modifier ("the presidential office") is named by that.
    """
    heads = {h for h in heads if parse.lower[h] not in DOCUMENTS or parse.tag[h] != "NNP" or not _opens(parse, h)}
    named = {token for name in names for token in range(name.first, name.last)}
    heads = heads | {token for token, word in enumerate(parse.lower) if word in _SEATS and _is_cited(parse, token)}
    acting = {token for token in range(1, len(parse.words)) if does(parse, token)}
    heads |= acting
    lands = {token for token, word in enumerate(parse.lower) if word in _OWNED and _is_lands(parse, token)}
    if any("bank" in name.text.lower() or "Reserve" in name.text for name in names):
        lands = {token for token in lands if parse.lower[token] != "bank"}  # it has a name: "the Bank of Peru"
    heads |= {token for token in lands if parse.dep[token] in ("nsubj", "nsubjpass")}
    heads |= (held := _held(parse, names))
    for head in sorted(heads - named):
        first = head
        while (
            first > 0
            and not (head in held and parse.lower[first - 1] in _ONCE)
            and modifies(parse, first - 1)
            and parse.sentence[first - 1] == parse.sentence[head]
        ):
            first -= 1
        if parse.lower[head] == "ministry" and first == head - 1 and parse.words[first] in countries().adjectives:
            continue  # "the Danish ministry", which is one of many
        if parse.lower[head] == "board" and parse.tag[head - 1] == "POS":
            continue  # "Doe Works' board": a firm's own, not "the town's education board"
        if agency_meant(parse, names, head):
            continue  # "the U.N. agency" after "the World Health Organization"
        outlet = parse.lower[head] == "agency" and "news" in parse.lower[first:head]
        followed = head + 1 < len(parse.words) and head + 1 in named
        apposed = [c for c in parse.children[head] if parse.dep[c] == "appos" and c in named]
        for name in names:
            if (
                name.kind == "media"
                and not name.sure
                and name.last - 1 in apposed
                and parse.lower[head] in INSTITUTIONS
            ):
                name.kind, name.sure = "organization", True
        initials = any(n.first == head + 2 and n.text.isupper() and parse.words[n.last] in (",", ".") for n in names)
        # "its border agency, Norwatch, said", "the Orlu refugee agency, ORA."
        followed = followed or ((bool(apposed) or initials) and parse.words[head + 1] == ",")
        if outlet or followed:
            continue
        sole = parse.lower[head] in _SOLE and parse.lower[head - 1] == "the" and parse.tag[head] == "NN"
        if sole and parse.words[head + 1][:1].isupper() and parse.lower[head + 1] not in CALENDAR:
            continue  # "the opposition For Doe faction"
        land = governed(parse, names, first, head)
        if (
            land
            and parse.lower[head] == "authorities"
            and not any(n.country == land[0] and n.kind == "country" for n in names)
        ):
            continue  # "the Fijian authorities", where nothing else tells of Fiji
        modified = first < head or sole or land or parse.lower[head] in _SEATS - {"embassy"}
        if (
            (sole or head in held | acting or head in lands or parse.lower[head] in INSTITUTIONS | _SEATS)
            and modified
            and parse.tag[first] not in ("POS", "HYPH", "CD")
        ):
            start, end = parse.start[first], parse.end[head]
            whole = Name(first, head + 1, start, end, text[start:end], "organization", sure=True)
            if land:
                whole.kind, (whole.country, whole.last) = "country", land  # "Kenya's government"
                whole.first = head if whole.last > head + 1 else first
                whole.start, whole.end = parse.start[whole.first], parse.end[whole.last - 1]
                whole.text = text[whole.start : whole.end]
            names.append(whole)
    # "Its operator, Norwell Lines of Oslo, has called …"
    beside = {c for h in heads if parse.lower[h] in BODIES for c in parse.children[h] if parse.dep[c] == "appos"}
    heads = heads | {c for c in beside if parse.words[c - 1 : c] != ["("]}
    names.sort(key=lambda name: (name.first, -name.last))
    _mend(text, parse, names, heads)
    people = {fold(word) for name in names if name.kind == "person" for word in name.text.split()}
    for name in names:
        if fold(name.text) in people:
            continue
        if name.kind in ("other", "place") and not name.sure and heads & set(range(name.first, name.last)):
            name.kind, name.sure = "organization", True


def _opens(parse: Parse, token: int) -> bool:
    """Whether a word has its capital for opening the sentence: "Research published in Orlus found …"."""
    return parse.sentence_tokens[parse.sentence[token]][0] == token


_OWNED = {"bank": ["central"], "staff": ["general"], "fund": ["wealth", "pension", "oil"]} | dict.fromkeys(
    "union federation league ombudsman".split()
)
"""Further bodies of which a country has one, with the words that then stand before them."""

_RANKED = frozenset("main own top leading first second third rival new".split())
"""Words by which one of several is described and not called."""


def _is_lands(parse: Parse, head: int) -> bool:
    """Whether a body is called by whose it is: "Peru's general staff", "Mali's federal police union"."""
    before = _OWNED[parse.lower[head]]
    if parse.tag[head] not in ("NN", "NNP") or (before and parse.lower[head - 1] not in before):
        return False
    for at in range(head - 1, max(head - 7, 0), -1):
        if parse.tag[at] == "POS" and parse.words[at - 1] in countries().names:
            return True
        if parse.tag[at] == "JJS" or parse.lower[at] in _RANKED or not modifies(parse, at):
            return False
    return False


_LINKS = frozenset("en de del di du des da do dos das et y e und für la le les los las van von al el sans".split())
"""Foreign words within the names of bodies."""


_NO_OUTLETS = BODIES - MEDIA_NOUNS - {"network"}


def _mend(text: str, parse: Parse, names: list[Name], heads: set[int]) -> None:
    """Who speaks has the whole of his name, and is a body where a body's noun stands beside the name."""
    for head in heads:
        own = next((n for n in names if n.first <= head < n.last), None)
        if own and own.kind == "person" and len(own.text.split()) == 1 and not own.title and _is_told_body(parse, own):
            own.kind, own.sure = "organization", True  # "Norwell, the ratings agency, said"
        if own and own.kind == "people" and "-" in own.text and parse.tag[own.last - 1] == "NNP":
            for name in names:
                if name.text == own.text or name.text.startswith(own.text + " "):
                    name.kind, name.sure = "organization", True  # "Sino-Norwell", taken for an adjective
        if own and own.kind == "media" and parse.lower[own.last] in _NO_OUTLETS:
            own.kind = "organization"  # "the Dawn alliance"
        if not parse.words[head][:1].isupper() or (own and own.kind in ("person", "country", "capital")):
            continue
        first, last = (own.first, own.last) if own else (head, head + 1)
        before = next(
            (n for n in names if n.last == first and n.kind in ("organization", "other") and n is not own), None
        )
        if before and parse.sentence[before.first] != parse.sentence[head]:
            before = None  # "from Doe Co. Roe said"
        first = before.first if before and own and own.kind in ("organization", "other") else first
        link = parse.lower[last] in _LINKS or (parse.tag[last] == "IN" and parse.words[last][:1].isupper())
        if link and parse.words[last + 1][:1].isupper():
            last += 2
            while parse.words[last][:1].isupper() and parse.tag[last] in ("NNP", "NNPS"):
                last += 1
        if (first, last) == ((own.first, own.last) if own else (head, head + 1)):
            continue
        for name in [n for n in names if first <= n.first and n.last <= last]:
            names.remove(name)
        start, end = parse.start[first], parse.end[last - 1]
        names.append(Name(first, last, start, end, text[start:end], "organization", sure=True))
    names.sort(key=lambda name: (name.first, -name.last))


def _is_told_body(parse: Parse, name: Name) -> bool:
    """Whether a body's noun follows between commas: ", the ratings agency,", ", a maker of pumps,"."""
    return any(
        parse.dep[c] == "appos" and c > name.last and parse.lower[c] in BODIES | {"agency"}
        for c in parse.children[name.last - 1]
    )


_SEATS = frozenset("embassy chancellery presidency".split())
"""Institutions of which a state has one, or one in a capital: called by what they are, they are named."""


_HELD = frozenset("ministry army navy committee commission department federation bank".split())
"""Institutions that somebody's office names by what they are: "culture ministry official", "head of the ethics committee"."""


def _held(parse: Parse, names: list[Name]) -> set[int]:
    """Institutions in the offices of people with names."""
    spans = [s for n in names if n.kind == "person" for s in [n.title, *n.appositions] if s]
    return {
        token
        for token, word in enumerate(parse.lower)
        if word in _HELD
        and parse.words[token].islower()
        and (word != "bank" or parse.lower[token - 1] == "central")
        and any(start <= parse.start[token] < end for start, end in spans)
    }


_ONCE = frozenset("former ex retired senior top".split())
"""What is said of who serves an institution, and of none: "a former navy chief"."""

_SOLE = frozenset("army opposition coastguard".split())
"""What a story's country has one of: "the army" is named by that, too, where it speaks."""


def _is_cited(parse: Parse, token: int) -> bool:
    """Whether an institution is who says or posts something: "according to the X", "citing the X", "posted by the X"."""
    head = parse.head[token]
    if parse.dep[token] == "dobj":
        return parse.lower[head] in CITES
    if parse.dep[token] != "pobj":
        return False
    above = parse.lower[parse.head[head]]
    if parse.lower[head] == "to":
        return parse.lower[head - 1] == "according"
    return parse.lower[head] == "by" and above in ("posted", "published", "issued", "released", "cited", "quoted")
