"""Papers that tell something, are cited or were shown, found by their noun and the words around it."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.cues.nameless import is_paper
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.papers import SHOWABLE
from summarizer.mark.lexicon.tags import FINITE
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

TELLS = frozenset(
    "show shows showed list lists listed count counts counted record records recorded reveal reveals revealed read reads "
    "describe describes described detail details detailed put puts give gives gave name names named indicate indicates "
    "indicated suggest suggests suggested document documents documented confirm confirms confirmed find finds found "
    "conclude concludes concluded note notes noted state states stated say says said quote quotes quoted mention mentions "
    "mentioned warn warns warned estimate estimates estimated have has".split()
)
"""What papers do with what stands in them: with figures and names, too."""

SAYS = frozenset(
    "said says wrote writes announced stated warned argued told added confirmed reported noted claimed disclosed "
    "acknowledged complained alleged found concluded estimated promised pledged demanded called denied urged".split()
)
"""What those do whose words stand in a paper."""

HANDED = frozenset(
    "seen viewed obtained reviewed published released leaked circulated shared dated filed posted reported lodged submitted "
    "sent prepared drafted issued drawn addressed".split()
)
"""What is done with papers before they are told of."""

BEFORE = ("JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "VBN", "CD", "POS", "HYPH")
"""Tags of words before a paper's noun within its phrase."""

OPENS = frozenset("a an its his her their another".split())
"""Words that bring in a paper not told of before, or by whose it is."""


def _is_paper(word: str) -> bool:
    return (word in SHOWABLE or is_paper(word)) and word not in _ACTS


def walk_back(parse: Parse, noun: int, *more: str) -> int:
    """The first token of a paper's phrase: back over words that stand before its noun, and over ``more`` tags."""
    first, begin = noun, parse.sentence_tokens[parse.sentence[noun]][0]
    while (
        first > begin
        and noun - first < 7
        and (parse.tag[first - 1] in (*BEFORE, *more) or parse.words[first - 1] == "-")
    ):
        first -= 1
    return first


def phrase(marked: MarkedArticle, noun: int) -> Span:
    """The phrase of a paper without its article: "committee's report", "latest quarterly report"."""
    return marked.parse.start[walk_back(marked.parse, noun)], marked.parse.end[noun]


def _speaks(parse: Parse, noun: int) -> bool:
    """Whether a paper is the subject of a verb of telling, before or behind it: "minutes show", "reads a circular"."""
    _, end = parse.sentence_tokens[parse.sentence[noun]]
    head = parse.head[noun]
    if parse.lower[walk_back(parse, noun, "DT", "PRP$") - 1] == "than":
        return False  # "more than its manifest showed"
    if parse.dep[noun] == "nsubj" and parse.lower[head] in TELLS and parse.tag[head] in FINITE:
        if not _tells_news(parse, noun, head):
            return False
        return parse.lower[head] not in ("have", "has") or parse.tag[head + 1] in ("PRP", "NNP")
    first = walk_back(parse, noun, "DT")
    if parse.lower[first - 1] in ("says", "reads", "shows", "said", "showed") and parse.words[first - 2] == ",":
        return parse.head[noun] < noun  # ", says a prospectus"; not "Doe, a baker, said the contract was lost"
    return _tells(parse, noun, end)


_GIVES = frozenset("give gives gave put puts name names named have has".split())
"""What papers that bind do, too: a contract gives somebody years."""

_BINDING = frozenset("contract contracts lease will deed policy licence license permit bill act ticket".split())
"""Papers that settle something."""

_SHOWS = frozenset("show shows showed".split())
"""What pictures do with things and papers with news."""


def _tells_news(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a paper's verb has news behind it: "minutes show that …", "show 40 leaks", not "the calendar shows dogs"."""
    handed = bool(HANDED & set(parse.lower[noun + 1 : verb]))
    if parse.lower[verb] in _GIVES and parse.lower[noun] in _BINDING:
        return handed
    if parse.lower[verb] not in _SHOWS or handed:
        return True
    shown = [c for c in parse.children[verb] if c > verb]
    if any(parse.dep[c] in ("ccomp", "xcomp") for c in shown) or not shown:
        return True
    after = range(verb + 1, max(parse.right[c] for c in shown) + 1)
    return any(parse.tag[i] in ("CD", "``", "NNP", "NNPS") or parse.tag[i] in FINITE for i in after)


def _tells(parse: Parse, noun: int, end: int) -> bool:
    """Whether a verb of telling follows a paper, past what it is of, what was done with it, and asides on that."""
    at, handed = noun + 1, parse.lower[noun + 1] in HANDED
    while at < end and (parse.lower[at] in _OF_IT or (at > noun + 1 and parse.tag[at] in _INNER)):
        at += 1
    if handed or parse.lower[at] in HANDED:
        at = next((i for i in range(at, min(at + 9, end)) if parse.words[i] == "," or _is_verb(parse, i)), end)
    if parse.words[at] == ",":
        close = next((i for i in range(at + 1, min(at + 16, end)) if parse.words[i] == ","), -1)
        handed = handed or bool(HANDED & set(parse.lower[at + 1 : close]))
        if close < 0 or not handed:
            return False
        at = close + 1
        if parse.lower[at] in ("would", "will", "asks", "calls", "makes", "have", "has"):
            return True
    makes = parse.lower[at] in ("makes", "made") and "mention" in parse.lower[at + 1 : at + 3]
    if parse.lower[at] == "that":
        return False
    return at < end and (makes or _is_verb(parse, at))


def _is_verb(parse: Parse, at: int) -> bool:
    """Whether a word is a verb of telling, though it may look like a noun: "the diary lists only", "letters show"."""
    word = parse.lower[at]
    if word not in TELLS or word in ("have", "has"):
        return False
    misread = word.endswith("s") and (
        parse.tag[at + 1] in ("DT", "CD", "IN", "RB", "``", "PRP") or parse.words[at + 1] in '"“.'
    )
    closes = word in ("show", "say", "suggest", "reveal", "indicate") and parse.words[at + 1] == "."
    return parse.tag[at] in FINITE or misread or closes


_OF_IT = frozenset("of for to by from on about".split())
"""Prepositions that open what a paper is of, or for whom and by whom it is."""
_INNER = ("DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH")
"""Tags of words in a phrase that tells what a paper is of."""


def _is_cited(parse: Parse, noun: int) -> bool:
    """Whether "citing", "quoting from" or "according to" stands before a paper's phrase."""
    begin = parse.sentence_tokens[parse.sentence[noun]][0]
    first = walk_back(parse, noun, "DT", "PRP$")
    before = first - 1
    if before <= begin:
        return False
    if parse.lower[before] == "from" and parse.lower[before - 1] in ("quoting", "quotes", "quoted"):
        return True
    if parse.lower[before] == "to" and parse.lower[before - 1] == "according":
        return True
    if parse.lower[before] in ("citing", "quoting"):
        return parse.lower[first] in OPENS or parse.tag[noun] == "NNS"
    shown = parse.lower[noun + 1] == "shown" and parse.lower[noun + 2] == "to"
    return shown and parse.lower[before] in ("in", "by")


def _opens_with(parse: Parse, noun: int) -> bool:
    """Whether a sentence begins "In its latest report, …" and what is told there follows."""
    begin, end = parse.sentence_tokens[parse.sentence[noun]]
    while begin < noun and parse.words[begin].isspace():
        begin += 1
    if parse.lower[begin] != "in" or noun - begin > 6 or parse.lower[begin + 1] not in OPENS:
        return False
    if any(parse.tag[i] not in (*BEFORE, "DT", "PRP$") for i in range(begin + 1, noun)):
        return False
    if parse.tag[noun + 1] in ("DT", "NNP") and SAYS & set(parse.lower[noun + 2 : noun + 8]):
        return True  # "In a joint communiqué the two sides promised"
    comma = next((i for i in range(noun + 1, min(noun + 16, end)) if parse.words[i] == ","), -1)
    if comma < 0 or parse.lower[noun + 1] == "for":
        return False
    return any(
        (parse.lower[i] in CUE_FORMS or parse.lower[i] in TELLS - {"have", "has"})
        and (parse.tag[i] in (*FINITE, "VB") or parse.lower[i - 1] in ("had", "has", "have"))
        and not any(parse.dep[c] == "auxpass" for c in parse.children[i])
        for i in range(comma + 1, min(comma + 20, end))
    )


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
        read = parse.tag[noun] in ("NN", "NNS", "NNP") or (parse.tag[noun] == "JJ" and parse.lower[noun + 1] == "to")
        if not read or noun in named or (parse.dep[noun] == "compound" and not _is_verb(parse, noun + 1)):
            continue
        after = parse.tag[noun + 1] in ("NN", "NNS") and parse.lower[noun + 1] not in ("broadcast", "leaked")
        if (after and not _is_verb(parse, noun + 1)) or parse.lower[noun + 1] in ("'s", "’s"):
            continue
        if parse.lower[noun - 1] == "of" and parse.tag[noun - 2].startswith("NN"):
            continue  # "the court of audit"
        if (
            parse.lower[noun + 1] in ("in", "by", "from")
            and outlets & set(range(noun + 2, noun + 4))
            and word != "paper"
        ):
            continue  # "a report in the Gazette": that is the source
        bare = word == "report" and phrase(marked, noun)[0] == parse.start[noun]  # "report says" over a story
        paper = _is_paper(word) and not bare
        if (
            (paper and (_speaks(parse, noun) or _is_cited(parse, noun) or _opens_with(parse, noun)))
            or (
                word in ("record", "records", "message", "paper", "list", "decision", "account", "accounts")
                and _is_cited(parse, noun)
            )
            or (word == "papers" and parse.lower[noun - 1] in ("court", "legal") and _speaks(parse, noun))
            or _appeared(parse, noun)
            or (word == "paper" and parse.lower[noun + 1] == "in" and _speaks(parse, noun))
        ):
            found.append(phrase(marked, noun))
    return found
