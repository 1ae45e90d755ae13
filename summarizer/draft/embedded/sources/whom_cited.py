"""Whom "citing" and "quoting" name, and how far their phrase goes."""

from __future__ import annotations

from summarizer.draft.embedded.sources.words import by_calling, is_human
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, INSTITUTIONS, MEDIA_NOUNS, SPEAKERS
from summarizer.mark.lexicon.places import PLACE_HEADS
from summarizer.mark.lexicon.titles import is_title

_CITED = frozenset("cited cites quoted quotes citing quoting to".split())
"""Words at which it is looked closer whether somebody is cited."""


def citing(marked: MarkedArticle) -> list[int]:
    """Those whom "citing two officials" names, by their tokens; reasons that somebody cites are none of them."""
    parse = marked.parse
    ends = {name.first: name.last - 1 for name in marked.names if name.kind == "media"}
    outlets = set(ends.values())
    people = {name.last - 1 for name in marked.names if name.kind == "person"}
    found: list[int] = []
    for token, word in enumerate(parse.lower):
        if word not in _CITED:
            continue
        by_outlet = word in ("cited", "cites", "quoted", "quotes") and any(
            c in outlets or parse.lower[c] in MEDIA_NOUNS for c in (*parse.children[token], parse.head[token])
        )
        if word == "to" and token > 1 and parse.lower[token - 2 : token] == ["with", "reference"]:
            found += [c for c in parse.children[token] if parse.dep[c] == "pobj"]
        if word not in ("citing", "quoting") and not by_outlet:
            continue
        if token and parse.lower[token - 1] in ("without", "not"):
            continue
        after = token + 1
        while after not in ends and (parse.lower[after] in MEDIA_NOUNS | {"the"} or parse.tag[after] in ("NN", "JJ")):
            after += 1
        if after in ends:
            found.append(ends[after])  # "citing Orlu Today", whatever the parser makes of the name
            continue
        objects = counted_through(marked, parse.children[token])
        objects += [c for o in objects for c in parse.children[o] if parse.dep[c] == "conj"]
        for child in objects:
            one = by_calling(parse.lower[child], [parse.lower[parse.left[child]]])  # "quoting a banker"
            voiced = (
                one
                or parse.lower[child] in SPEAKERS | INSTITUTIONS | MEDIA_NOUNS | _EVIDENCE
                or child in outlets | people
            )
            if parse.dep[child] in ("dobj", "pobj", "conj") and voiced:
                found.append(child)
    return found


def is_voice(marked: MarkedArticle, token: int) -> bool:
    """Whether who or what is cited can tell anything: not the weather, or "security concerns", that are a reason."""
    parse = marked.parse
    lower, quoted = parse.lower[token], parse.words[parse.left[token]] in ('"', "“", "‘")
    known = lower in SPEAKERS | INSTITUTIONS | MEDIA_NOUNS | DOCUMENTS | BODIES | _EVIDENCE | PLACE_HEADS or is_title(
        lower
    )
    return not quoted and (known or parse.tag[token] not in ("NN", "NNS") or is_human(lower))


def cited_phrase(marked: MarkedArticle, token: int) -> tuple[int, int]:
    """The phrase of who is cited, with what the parser hangs elsewhere: "people with knowledge of the matter"."""
    parse = marked.parse
    first, last = parse.left[token], parse.right[token] + 1
    if any(parse.dep[child] == "conj" for child in parse.children[token]):  # each of "two aides and a draft" by itself
        last = next((c for c in parse.children[token] if parse.dep[c] == "cc" and c > token), last)
    end = parse.sentence_tokens[parse.sentence[token]][1]
    if last == token + 1 and last < end and parse.lower[token] in SPEAKERS and parse.lower[last] in _KNOWING:
        while (
            last < end
            and parse.words[last][0].isalnum()
            and parse.lower[last] not in ("that", "reported", "said", "as")
        ):
            last += 1
    ends = (["as", "saying"], [",", "that"])
    last = next((i for i in range(token + 1, last) if parse.lower[i : i + 2] in ends), last)
    while last > token + 1 and parse.lower[last - 1] in (",", ";", "that"):
        last -= 1
    return first, last


_KNOWING = frozenset("with familiar close briefed".split())
"""Words after a source that tell how it knows."""

_MEASURES = frozenset("pages copies hundreds dozens thousands excerpts parts".split())
"""Amounts of papers, which are no papers themselves."""


def counted_through(marked: MarkedArticle, children: list[int]) -> list[int]:
    """The objects of a verb; of "20 pages of memos" the memos."""
    parse = marked.parse
    found: list[int] = []
    for child in children:
        if parse.dep[child] == "dobj" and parse.lower[child] in _MEASURES and parse.lower[child + 1] == "of":
            found += [c for c in parse.children[child + 1] if parse.dep[c] == "pobj"]
        elif parse.dep[child] == "dobj":
            found.append(child)
    return found


_EVIDENCE = frozenset(
    "document documents draft drafts letter letters memo memos email e-mail emails report study survey poll filing filings cable cables "
    "minutes transcript transcripts figures data footage wiretap wiretaps".split()
)
"""Papers that are cited as those who know are; other than leaked ones they may be public, as figures and surveys are."""
