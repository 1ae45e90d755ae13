"""Papers that tell something, are cited or were shown, found by their noun and the words around it."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import SHOWABLE
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nameless import is_paper
from summarizer.mark.nlp import Parse

Span = tuple[int, int]

_ACTS = frozenset(
    # what binds or adorns and tells no news
    "law constitution treaty agreement accord pact resolution charter guidelines guidance directive decision ruling "
    "judgment judgement verdict decree proclamation manifesto suit warrant warrants "
    "plaque banner inscription placard sticker postcard caption "
    # speech, and what is cited by whose it is
    "speech interview account address greeting greetings congratulations statement statements invitation post posts "
    "message messages tweet tweets site sites website page text telegram telegrams probe inquiry enquiry investigation "
    # images, and words with other senses
    "video videos photo photos photograph photographs picture pictures image images footage tape tapes map maps book "
    "suit sheet list record records paper papers commentary editorial article".split()
)
"""Written things that are no sources by what they show."""

_TELLS = frozenset(
    "show shows showed list lists listed count counts counted record records recorded reveal reveals revealed read reads "
    "describe describes described detail details detailed put puts give gives gave name names named indicate indicates "
    "indicated suggest suggests suggested document documents documented confirm confirms confirmed find finds found "
    "conclude concludes concluded note notes noted state states stated say says said quote quotes quoted mention mentions "
    "mentioned warn warns warned estimate estimates estimated have has".split()
)
"""What papers do with what stands in them: with figures and names, too."""

_BEFORE = ("JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "VBN", "CD", "POS", "HYPH")
"""Tags of words before a paper's noun within its phrase."""

_OPENS = frozenset("a an its his her their another".split())


def _is_paper(word: str) -> bool:
    return (word in SHOWABLE or is_paper(word)) and word not in _ACTS


def _phrase(marked: MarkedArticle, noun: int) -> Span:
    """The phrase of a paper without its article: "committee's report", "latest quarterly report"."""
    parse, first = marked.parse, noun
    begin = parse.sentence_tokens[parse.sentence[noun]][0]
    while first > begin and noun - first < 6 and (parse.tag[first - 1] in _BEFORE or parse.words[first - 1] == "-"):
        first -= 1
    return parse.start[first], parse.end[noun]


def _speaks(parse: Parse, noun: int) -> bool:
    """Whether a paper is the subject of a verb of telling, before or behind it: "minutes show", "reads a circular"."""
    _, end = parse.sentence_tokens[parse.sentence[noun]]
    head = parse.head[noun]
    if parse.dep[noun] == "nsubj" and parse.lower[head] in _TELLS and parse.tag[head] in FINITE:
        return parse.lower[head] not in ("have", "has") or parse.tag[head + 1] in ("PRP", "NNP")
    first = noun
    while first and parse.tag[first - 1] in (*_BEFORE, "DT"):
        first -= 1
    if parse.lower[first - 1] in ("says", "reads", "shows", "said", "showed") and parse.words[first - 2] == ",":
        return True  # ", says a prospectus"
    if parse.lower[noun + 1] in ("published", "filed", "released", "seen", "obtained", "reviewed"):
        verb = next((i for i in range(noun + 2, min(noun + 9, end)) if parse.tag[i] in FINITE), -1)
        closes = next((i for i in range(noun + 2, min(noun + 9, end)) if parse.words[i + 1] == "."), -1)
        return (verb > 0 and parse.lower[verb] in _TELLS) or (closes > 0 and parse.lower[closes] in ("show", "say"))
    return False


def _is_cited(parse: Parse, noun: int) -> bool:
    """Whether "citing", "quoting from" or "according to" stands before a paper's phrase."""
    first, begin = noun, parse.sentence_tokens[parse.sentence[noun]][0]
    while (
        first > begin
        and noun - first < 7
        and (parse.tag[first - 1] in (*_BEFORE, "DT", "PRP$") or parse.words[first - 1] == "-")
    ):
        first -= 1
    before = first - 1
    if before <= begin:
        return False
    if parse.lower[before] == "from" and parse.lower[before - 1] in ("quoting", "quotes", "quoted"):
        return True
    if parse.lower[before] == "to" and parse.lower[before - 1] == "according":
        return True
    if parse.lower[before] in ("citing", "quoting"):
        return parse.lower[first] in _OPENS or parse.tag[noun] == "NNS"
    shown = parse.lower[noun + 1] == "shown" and parse.lower[noun + 2] == "to"
    return shown and parse.lower[before] in ("in", "by")


def _opens_with(parse: Parse, noun: int) -> bool:
    """Whether a sentence begins "In its latest report, …" and what is told there follows."""
    begin, end = parse.sentence_tokens[parse.sentence[noun]]
    while begin < noun and parse.words[begin].isspace():
        begin += 1
    if parse.lower[begin] != "in" or noun - begin > 6 or parse.lower[begin + 1] not in _OPENS:
        return False
    if any(parse.tag[i] not in (*_BEFORE, "DT", "PRP$") for i in range(begin + 1, noun)):
        return False
    return any(parse.words[i] == "," for i in range(noun + 1, min(noun + 16, end))) and parse.lower[noun + 1] != "for"


def _appeared(parse: Parse, noun: int) -> bool:
    """ "a study that appeared in the journal Orlu", "published in Orlu"."""
    at = noun + 1 + (parse.lower[noun + 1] in ("that", "which"))
    return parse.lower[at : at + 2] in (["appeared", "in"], ["published", "in"]) and parse.lower[noun] in (
        "study",
        "paper",
        "article",
        "report",
        "survey",
    )


def papers_cited(marked: MarkedArticle) -> list[Span]:
    """Phrases of the papers in which what is told stands."""
    parse = marked.parse
    named = {i for n in marked.names for i in range(n.first, n.last)}
    outlets = {n.first for n in marked.names if n.kind == "media"}
    found = []
    for noun, word in enumerate(parse.lower[:-3]):
        if parse.tag[noun] not in ("NN", "NNS", "NNP") or noun in named or parse.dep[noun] == "compound":
            continue
        if parse.tag[noun + 1] in ("NN", "NNS") or parse.lower[noun + 1] in ("'s", "’s"):
            continue
        if (
            parse.lower[noun + 1] in ("in", "by", "from")
            and outlets & set(range(noun + 2, noun + 4))
            and word != "paper"
        ):
            continue  # "a report in the Gazette": that is the source
        bare = word == "report" and _phrase(marked, noun)[0] == parse.start[noun]  # "report says" over a story
        paper = _is_paper(word) and not bare
        if (
            (paper and (_speaks(parse, noun) or _is_cited(parse, noun) or _opens_with(parse, noun)))
            or (
                word in ("record", "records", "message", "paper", "list", "decision", "account", "accounts")
                and _is_cited(parse, noun)
            )
            or _appeared(parse, noun)
            or (word == "paper" and parse.lower[noun + 1] == "in" and _speaks(parse, noun))
        ):
            found.append(_phrase(marked, noun))
    return found
