"""Papers in which somebody says something, and who is behind them."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import SPEAKERS
from summarizer.mark.lexicon.papers import SHOWN

Span = tuple[int, int]

_PUBLISHED = frozenset(
    "bulletin report survey study filing note memo review audit analysis paper book memoir memoirs submission "
    "affidavit petition complaint autobiography diary decision ruling judgment judgement verdict".split()
)
"""Documents in which a body says something: "said in its weekly bulletin"."""

_ISSUED = frozenset(
    "released published issued posted compiled prepared conducted commissioned produced gathered collected provided tracked "
    "supplied kept".split()
)
STUDIES = frozenset(
    "report reports study studies survey surveys poll polls figures data estimates review analysis research".split()
)
"""Documents in which a body tells of others, so that who made them is a source, too."""


def issuer_of(marked: MarkedArticle, speaker: Speaker) -> int:
    """Token of who is behind "figures released by the institute"; -1 for nobody, as where a paper's name tells it."""
    if not speaker.document or speaker.words is None:
        return -1
    parse = marked.parse
    first, last = marked.token_at(speaker.words[0]), marked.token_at(speaker.words[1] - 1) + 1
    for name in marked.names_between(first, last):
        if name.kind == "media" and parse.tag[name.last] == "POS":
            return name.last - 1  # "the Gazette's analysis"
    for link in range(first + 1, last):
        verb = parse.lower[link - 1]
        if (parse.lower[link] == "by" and verb in _ISSUED) or (parse.lower[link] == "from" and verb in _RELEASES):
            return next((child for child in parse.children[link] if parse.dep[child] == "pobj"), -1)
    return -1


_RELEASES = frozenset("release statement readout communiqué communique announcement bulletin".split())
"""Papers by which offices speak: "a press release from the ministry"."""


def studies(marked: MarkedArticle) -> list[tuple[int, int]]:
    """Token of the body and of the paper of "the institute published a study that shows …"."""
    parse = marked.parse
    found = []
    for token, word in enumerate(parse.lower):
        if word not in _ISSUED:
            continue
        bodies = [c for c in parse.children[token] if parse.dep[c] == "nsubj"]
        papers = [c for c in parse.children[token] if parse.dep[c] == "dobj" and parse.lower[c] in STUDIES]
        telling = papers and any(parse.dep[c] in ("relcl", "acl") for c in parse.children[papers[0]])
        if bodies and telling:
            found.append((bodies[0], papers[0]))
    return found


def behind_figures(marked: MarkedArticle) -> list[int]:
    """Tokens of the bodies of "figures released by the commission give her 53%", "according to data from the office"."""
    parse = marked.parse
    links = [t for t, word in enumerate(parse.lower) if word in ("by", "from", "of") and _paper_of(marked, t) >= 0]
    return [child for link in links for child in parse.children[link] if parse.dep[child] == "pobj"]


def interviewed(marked: MarkedArticle) -> list[tuple[int, int]]:
    """Tokens of people of whom it is told that an outlet asked or quotes them, and where their phrase ends."""
    parse = marked.parse
    outlets = {name.last - 1 for name in marked.names if name.kind == "media"}
    found = []
    for token, word in enumerate(parse.lower):
        if word in _ASKED and parse.dep[token] == "acl":
            by = [c for c in parse.children[token] if parse.lower[c] == "by"]
            if any(c in outlets for link in by for c in parse.children[link]):
                found.append((parse.head[token], token))
    return found


_ASKED = frozenset("interviewed quoted cited polled surveyed canvassed questioned contacted approached reached".split())
"""What outlets do with those whose words they print."""

_RESULTS = frozenset("figures data results estimates numbers statistics findings survey poll study".split())
"""What surveys and counts bring, so that those who made them stand behind it."""


def _paper_of(marked: MarkedArticle, link: int) -> int:
    """The figures that are a sentence's subject and, by the words after them, from somebody; -1 for none."""
    parse = marked.parse
    paper = parse.head[link]
    if parse.lower[link] == "by":
        verb, paper = paper, -1
        if parse.lower[verb] in _ISSUED:
            passive = [c for c in parse.children[verb] if parse.dep[c] == "nsubjpass"]
            paper = parse.head[verb] if parse.dep[verb] == "acl" else next(iter(passive), -1)
    if paper < 0 or parse.lower[paper] not in _RESULTS:
        return -1
    if parse.lower[link] == "of" and not any(
        n.kind == "organization" for n in marked.names_between(link + 1, link + 3)
    ):
        return -1  # "figures of speech"
    according = parse.dep[paper] == "pobj" and parse.lower[parse.head[parse.head[paper]]] == "according"
    return paper if according or parse.dep[paper] in ("nsubj", "nsubjpass") else -1


def shown(marked: MarkedArticle) -> list[int]:
    """Papers that somebody was shown or brings out: "a draft that the Gazette has seen", "published a leaked memo"."""
    parse = marked.parse
    outlets = {name.last - 1 for name in marked.names if name.kind == "media"}
    found = []
    for token, word in enumerate(parse.lower):
        if word in _SEEN and parse.dep[token] in ("relcl", "acl") and parse.lower[parse.head[token]] in _LEAKED:
            found.append(parse.head[token])
        elif word in _BROUGHT_OUT and any(c in outlets for c in parse.children[token]):
            found += [c for c in parse.children[token] if parse.dep[c] == "dobj" and parse.lower[c] in _LEAKED]
    return found


_SEEN = SHOWN | {"leaked"}
"""What is done with papers that stand with it: "memos leaked to the Gazette"."""
_BROUGHT_OUT = frozenset("published obtained saw leaked released".split())
_LEAKED = frozenset(
    "draft drafts document documents letter letters memo memos email emails e-mail e-mails cable cables report filing copy "
    "recording transcript minutes invitation".split()
)
"""Papers that come into the hands of those who print news: what is meant for few, and nothing that is published anyway."""


_INFORMS = re.compile(
    r"(?:(?<=[\n.”\"] )|(?<=\n)|^)As (?:the )?((?:[\w'’-]+ ){0,5}(?:(?:press|information) (?:service|office|centre|center)|[Mm]inistry|embassy)) (?:informed|informs|reported|noted|specified|said|explained),|"
    r", (?:the )?((?:[\w'’-]+ ){0,4}(?:press|information) (?:service|office|centre|center)(?: of [^.,\n]{1,60})?) "
    r"(?:reports|informs|notes|states|reported|informed)[.:]"
)


def inform(marked: MarkedArticle) -> list[Span]:
    """Press services that close a sentence (", the mayor's press service informs."), whatever the parser makes of it."""
    start, _ = marked.article.body
    if not any(word in marked.article.text for word in ("press", "information", "inistry", "embassy")):
        return []
    return [match.span(1) if match[1] else match.span(2) for match in _INFORMS.finditer(marked.article.text, start)]


def paper_of_it(marked: MarkedArticle, cue: Cue) -> tuple[int, int] | None:
    """The paper of "explained it in a press release." before "It said that …"."""
    parse = marked.parse
    sentence = parse.sentence[cue.token]
    if not sentence or parse.lower[cue.head] != "it" or cue.head != parse.sentence_tokens[sentence][0]:
        return None
    first, last = parse.sentence_tokens[sentence - 1]
    for noun in range(first + 1, last):
        if (
            parse.lower[noun] in _LOOSE
            and parse.dep[noun] == "pobj"
            and parse.lower[parse.head[noun]] in ("in", "with")
        ):
            start = noun - (parse.lower[noun - 1] in ("press", "news", "joint"))
            return parse.start[start], parse.end[noun]
    return None


_LOOSE = frozenset("release statement letter message post memo note".split())
"""Papers that count as sources where they speak themselves."""


def published_in(marked: MarkedArticle, cue: Cue) -> tuple[int, int] | None:
    """The document of "said in its weekly bulletin", without its determiner."""
    parse = marked.parse
    for link in range(*parse.sentence_tokens[parse.sentence[cue.token]]):
        if parse.lower[link] == "on" and parse.dep[link] == "prep":
            for site in parse.children[link]:
                if parse.dep[site] == "pobj" and parse.lower[site] in ("website", "blog"):
                    first = link + 1 + (parse.tag[link + 1] == "DT")
                    if parse.lower[site] == "blog" and parse.tag[first] == "PRP$":
                        return parse.start[site], parse.end[site]
                    return None if parse.tag[first] == "PRP$" else (parse.start[first], parse.end[site])
    for link in parse.children[cue.token]:
        if parse.lower[link] == "in" and parse.dep[link] == "prep":
            for noun in parse.children[link]:
                court = parse.lower[noun] in ("papers", "documents") and parse.lower[noun - 1] in ("court", "legal")
                if parse.lower[noun - 1] in ("separate", "another", "other"):
                    continue  # an outlet's own
                if parse.dep[noun] == "pobj" and (court or parse.lower[noun] in _PUBLISHED):
                    first = link + 1 + (parse.tag[link + 1] in ("DT", "PRP$"))
                    last = noun + 2 if parse.lower[noun + 1 : noun + 2] == ["to"] else noun  # "in a note to clients"
                    return parse.start[first], parse.end[last]
    return None


_WHOSE = frozenset("by from".split())
_OF_WHAT = frozenset("draft minutes statement bulletin message summary version logbooks readout letter".split())
"""Papers that are called by what they are of: "a draft of the decision", "an agreed statement of facts"."""
_ENDS = frozenset("that which who whose dated seen obtained released published".split())
_LONGEST = 8
"""Words after a paper's noun in which who wrote it is told."""


def whole_name(marked: MarkedArticle, end: int) -> int:
    """Where the name of a paper ends whose noun ends at ``end``: "report by the state office", "draft of the deal"."""
    parse = marked.parse
    noun = marked.token_at(end - 1)
    if noun + 2 >= len(parse.words) or parse.end[noun] != end or parse.lower[noun] in _RESULTS - {"study", "survey"}:
        return end
    link = noun + 1
    if parse.lower[link] not in _WHOSE and not (parse.lower[link] == "of" and parse.lower[noun] in _OF_WHAT):
        return end
    last = link
    for at in range(link + 1, min(link + _LONGEST, parse.sentence_tokens[parse.sentence[noun]][1])):
        tag = parse.tag[at]
        of_name = parse.lower[at] == "of" and parse.tag[at - 1].startswith("NNP")
        if (
            not (tag[:2] in ("NN", "JJ", "CD") or tag in ("DT", "PRP$", "POS") or of_name or parse.words[at] == "&")
            or parse.lower[at] in _ENDS
        ):
            break
        last = at if tag.startswith("NN") else last
    names = marked.names_between(link, last + 1)
    told = any(name.kind in ("person", "media") for name in names) or parse.lower[last] in _NO_AUTHORS | SPEAKERS | {
        "head"
    }
    return end if last == link or told else parse.end[last]


_NO_AUTHORS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday year month week today yesterday".split()
)
"""Last words after "from" that tell when a paper is of; a single author belongs to no paper's name, either."""
