"""What else carried a claim: a platform, a programme, an interview, a site, the agency that an outlet cites."""

from __future__ import annotations

import itertools
import re

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.outlets import FORMERLY, cited, on_air, ordered, posted
from summarizer.draft.embedded.sources.relays import Attribution, by_sentence_of
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS, MEDIA_NOUNS, SAYING
from summarizer.mark.names.name import Name
from summarizer.mark.outlets.use import TELLING

_CARRIED = re.compile(
    r"\b(?:interview|(?:who|she|he|they) (?:spoke|talked) (?:to|with)|(?:contacted|reached) by|wrote|writes|writing|article|column|op-ed|essay|carried|published|broadcast|speaking|appearing"
    r"|e-?mail|letter|message|seen|obtained|reviewed|posted|aired|remarks|comments|statement|statements|(?:, |as )(?:cited|quoted) by|(?:asked|interviewed|questioned|pressed)(?: (?:about|on|over) [^.,]{1,40})? by"
    r"|questions? (?:from|by))\b[^.;\"“”]{0,40}$",
    re.IGNORECASE,
)


_OPENS = re.compile(r"\s*(?:Speaking|Talking|In an interview|In remarks)\b")


def platforms(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "wrote on Telegram", "said in an interview with the BBC": outlet and platform carried the words."""
    text = marked.article.text
    by_sentence = by_sentence_of(found)
    for name in marked.names:
        entity = name.entity
        if name.kind != "media" or entity < 0 or not name.first:
            continue
        sentence = marked.parse.sentence[name.first]
        before = marked.parse.lower[name.first - 1]
        if before == "the" and on_air(marked, name):
            before = marked.parse.lower[name.first - 2]  # "on the BBC's Today programme"
        elif before == "the" and marked.parse.lower[name.first - 2] == "on":
            verb = marked.parse.head[name.first - 2]
            before = "on" if CUE_FORMS.get(marked.parse.lower[verb]) in SAYING else before  # "said on the BBC that"
        elif before in ("broadcaster", "channel", "station"):
            at = name.first - 2
            at -= marked.parse.tag[at] in ("NN", "JJ")
            before = marked.parse.lower[at - (marked.parse.lower[at] == "the")]  # "on the state broadcaster Orlu"
        start = marked.sentences[sentence].start
        if before == "of" and any(n.kind == "person" and n.last == name.first - 1 for n in marked.names):
            continue  # "Jane Doe of the Coast Wire" works there
        if before in FORMERLY:
            continue  # "on X, formerly Twitter"
        if (not cited(marked, name) and before == "by") or ordered(marked.parse, name.last):
            continue  # "published by Doe Books"
        if (
            before not in ("on", "via")
            and not _told_to(marked, name.first)
            and not posted(marked, name)
            and not _CARRIED.search(text, start, name.start)
        ):
            continue
        told = by_sentence.get(sentence, [])
        if not told and _OPENS.match(text, start) and "\n" not in text[start : marked.sentences[sentence].end + 2]:
            told = by_sentence.get(sentence + 1, [])  # "Speaking to the BBC, she was calm." and then her words
        for item in told:
            if any(a <= name.start < b for a, b in item.content) or _elsewhere(marked, name, item, told):
                continue
            if item.speaker.entity != entity and not any(v.entity == entity for v in item.via):
                item.via.insert(0, Speaker(entity, None, media=True))  # nearest to the speaker


def _elsewhere(marked: MarkedArticle, name: Name, item: Attribution, told: list[Attribution]) -> bool:
    """Whether an outlet stands in another's clause: "Jane Doe said …, while John Roe told the Gazette that …"."""
    parse = marked.parse
    cues = {other.token: other for other in told}
    at, mine = name.last - 1, None
    while mine is None and parse.head[at] != at:
        at = parse.head[at]
        mine = cues.get(at)
    spoken = item.token if item.token >= 0 else marked.token_at(item.content[0][0])
    between = marked.article.text[parse.start[min(spoken, name.first)] : parse.start[max(spoken, name.first)]]
    parted = ";" in between or re.search(r",? (?:while|whereas|--|–|—) ", between) is not None
    # "let rip on WhatsApp after residents complained"
    parted = parted or (name.first < spoken and re.search(r"\w (?:after|because|when) ", between) is not None)
    if spoken < name.first and (told_too := re.search(r", as (?:\S+ ){1,7}(?:had|has|have) (\w+) ", between)):
        return told_too[1] in CUE_FORMS  # "denied that he had left, as his agent had claimed in the Gazette"
    if mine is None or mine is item:
        return parted and mine is None
    return parted and (mine.speaker.entity, mine.speaker.words) != (item.speaker.entity, item.speaker.words)


def _told_to(marked: MarkedArticle, first: int) -> bool:
    """Whether "told the sports daily" stands right before a name, whatever the parser hangs it on."""
    parse, before = marked.parse, first - 1
    if parse.tag[before] == "POS":
        before -= 2  # "told Germany's Die Orlu"
    if parse.lower[before] in MEDIA_NOUNS:
        before -= 1
        while before > 0 and first - before < 6 and parse.tag[before] in ("NN", "NNS", "NNP", "JJ", "DT", "POS"):
            before -= 1
    if parse.lower[before] == "to":  # "clarified to the Gazette"
        return CUE_FORMS.get(parse.lower[before - 1]) in _SAID_TO
    return parse.lower[before] in ("told", "tells", "telling")


_SAID_TO = SAYING | {"clarify", "confirm", "deny", "reveal", "disclose", "complain", "comment"}


def closing(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "…, state news agency TSA reported on Monday." ends a sentence, whatever the parser makes of it."""
    parse = marked.parse
    by_sentence = by_sentence_of(found)
    for name in marked.names:
        if name.kind != "media" or name.entity < 0 or parse.lower[name.last : name.last + 1] not in _CLOSES:
            continue
        sentence = parse.sentence[name.first]
        opening, end = parse.sentence_tokens[sentence]
        comma = name.first - 1
        while comma > opening and parse.tag[comma] in ("NN", "JJ", "NNP", "DT", "POS", "HYPH", "VBN"):
            comma -= 1
        comma -= parse.words[comma] in ('"', "”")
        rest = parse.lower[name.last + 1 : end]
        behind = next((i for i, word in enumerate(rest) if word in ("citing", "quoting")), len(rest))
        rest = rest[: max(behind - 1, 0)] if behind < len(rest) else rest
        if parse.words[comma] != "," or len(rest) > 6 or "," in rest or "that" in rest:
            continue
        for item in by_sentence.get(sentence, []):
            start, stop = item.content[-1]
            quoted = stop in (parse.start[comma], parse.end[comma])
            if not (quoted or start < parse.start[comma] < stop) or item.speaker.entity == name.entity:
                continue
            item.content[-1] = (start, stop if quoted else parse.start[comma])
            if all(v.entity != name.entity for v in item.via):
                item.via.append(Speaker(name.entity, None, media=True))


_CLOSES = tuple([verb] for verb in sorted(TELLING - {"wrote", "writes"}))
"""Verbs after an outlet that closes a sentence; it is people who write and are named last."""


def stations(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "In remarks to Coast television", an outlet that is known as one only by what it is called."""
    text, parse = marked.article.text, marked.parse
    by_sentence = by_sentence_of(found)
    known = {token for name in marked.names if name.kind == "media" for token in range(name.first, name.last)}
    for noun, word in enumerate(parse.lower):
        if word not in _STATIONS or noun in known or parse.tag[noun] not in ("NN", "NNP"):
            continue
        first = noun
        while first and (parse.tag[first - 1] in ("NNP", "JJ", "HYPH", "NN") or parse.words[first - 1] == "-"):
            first -= 1
        sentence = parse.sentence[noun]
        before = parse.start[first - (parse.tag[first - 1] == "DT")]
        proper = any(parse.tag[token] == "NNP" for token in range(first, noun))
        if noun + 1 in known:
            continue  # "on state broadcaster Orlu"
        air = parse.lower[noun - 1] in _WHOSE and parse.lower[noun - 2] == "on"
        told = parse.lower[first - 2 : first] in (["told", "a"], ["told", "an"]) and parse.tag[noun + 1] != "NN"
        if not air and not told and (not proper or not _CARRIED.search(text, marked.sentences[sentence].start, before)):
            continue
        first = noun - 1 if air else first
        span = (parse.start[first], parse.end[noun])
        for item in by_sentence.get(sentence, []):
            if not item.via and not any(a <= span[0] < b for a, b in item.content):
                item.via.append(Speaker(-1, span, media=True))


_WHOSE = frozenset("state local national public".split())
"""Whose television it is that somebody speaks on."""

_STATIONS = frozenset("television radio tv newspaper magazine daily broadcaster channel station".split())
"""What outlets are called that no list knows."""


def own_site(marked: MarkedArticle, noun: int) -> Speaker | None:
    """The site of "he told the club's website": it carries words though it has no name."""
    parse = marked.parse
    if parse.lower[noun] not in ("website", "site", "portal", "blog", "newsletter", "magazine"):
        return None
    owners = [child for child in parse.children[noun] if parse.dep[child] in ("poss", "compound")]
    if not owners or parse.tag[parse.left[owners[0]]] == "PRP$":
        return None
    first = parse.left[owners[0]]
    first += parse.tag[first] == "DT"
    return Speaker(-1, (parse.start[first], parse.end[noun]), media=True)


def same_words(marked: MarkedArticle, found: list[Attribution]) -> None:
    """ "The official said" and "they added" go on with the officials of the sentence before, "she wrote" with what she wrote on."""
    text, parse = marked.article.text, marked.parse
    ordered = sorted(found, key=lambda item: item.content[0])
    for before, item in itertools.pairwise(ordered):
        if item.via or not before.via or not 0 < item.sentence - before.sentence <= 1:
            continue
        written = item.token >= 0 and CUE_FORMS.get(parse.lower[item.token]) in _WRITING
        if item.speaker.entity >= 0 or before.speaker.entity >= 0:
            again = item.speaker.entity == before.speaker.entity and written
        else:
            named = [text[slice(*s.words)].lower().split() for s in (before.speaker, item.speaker) if s.words]
            definite = item.speaker.words and text[: item.speaker.words[0]].rstrip().lower().endswith("the")
            again = bool(definite and len(named) == 2 and named[1][-1] in named[0])
            told = before.speaker.words and not before.speaker.document
            again = again or bool(told and definite and named[1:] == [["sources"]])  # after "people who know of it"
            again = again or bool(told and item.speaker.words == before.speaker.words)  # "they added"
        if again:
            item.via += before.via


_WRITING = frozenset({"write", "post", "tweet"})
"""Verbs of what is put on a platform, which then carries it."""


def agencies(marked: MarkedArticle, found: list[Attribution], outlets: dict[int, Speaker]) -> None:
    """ "The Gazette reported, citing the agency, that the mayor said …": the agency is nearer to the mayor.

    ``outlets`` are those that are cited, by their token.
    """
    by_sentence = by_sentence_of(found)
    for token, outlet in outlets.items():
        for item in by_sentence.get(marked.parse.sentence[token], []):
            if all((v.entity, v.words) != (outlet.entity, outlet.words) for v in item.via):
                item.via.insert(0, outlet)
