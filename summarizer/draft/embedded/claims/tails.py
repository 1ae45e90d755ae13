"""Content that goes on behind a comma or colon, where the parser ends it too early."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.complements import begins, own
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import CLAUSE, CUE_FORMS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

_SUBORDINATE = frozenset("although though because unless until if".split())
"""Words that open a clause which belongs to what stands right before it, without a comma."""

_ADDS = (
    *"including especially particularly specifically notably namely something regardless irrespective primarily".split(),
    *("in particular", "first and foremost", "above all", "first of all", "not least", "as well as", "such as"),
)
"""What opens an addition to what stands before the comma."""

_JUDGES = frozenset("should must ought may".split())
"""Verbs of one who judges: ", although nobody should …" is no reporter's, as ", although she would not say" is."""

_INNER = frozenset("relcl acl advcl ccomp pcomp".split())
"""Clauses that belong to a word of what was said, and hold verbs of their own."""

_AIMS = (
    "so as to",
    "in order to",
    "on the basis",
    "with a view",
    "with the aim",
    "for the sake",
    "in line with",
    "in accordance with",
)
"""What tells why or by what somebody is to do what he was called on to do."""


def going_on(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """Content up to the end of its sentence, or up to a cue that closes it, where what follows only adds to it.

    What follows adds to it where it opens with a participle, with "including" and its kin, or with "and"
    and holds no verb of its own; behind a colon it always does.
    """
    parse = marked.parse
    first, last = marked.token_at(start), marked.token_at(max(end - 1, start)) + 1
    whole = last
    while last - 1 > first and (parse.words[last - 1] in (",", "–", "—") or parse.lower[last - 1] == "and"):
        last -= 1
    sentence = parse.sentence[cue.token]
    _, stop = parse.sentence_tokens[sentence]
    while stop > last and (parse.words[stop - 1].isspace() or parse.words[stop - 1] == "."):
        stop -= 1
    before = first < cue.token
    if before:
        stop = own(cue)[0]
        if stop > last and parse.words[stop - 1] != ",":
            return start, end
        stop -= 1
    if not first < last < stop - 1 or parse.sentence[last - 1] != sentence:
        return start, end
    if parse.lower[last : last + 3] == [",", "and", "to"] and parse.tag[first] == "TO" and not before:
        return start, parse.end[stop - 1]  # "called on them to wait, and to bring “proof”"
    if any(o is not cue and last <= o.token < stop and parse.tag[o.token] != "VB" for o in others):
        return start, end
    following = last
    while following < stop and parse.words[following] in '",”':
        following += 1
    if parse.lower[following : following + 2] in (["and", "that"], ["but", "that"]) and not before:
        return start, parse.end[stop - 1]
    if any(parse.words[i] in '"“”' for i in range(last - 1, stop)):
        return start, end
    link, word = parse.words[last], last + 1
    if not before and cue.base in CLAUSE and link == "," and _told_on(parse, cue.token, word, stop):
        return start, parse.end[stop - 1]
    if not before and parse.lower[last] in _SUBORDINATE and (cue.base in CLAUSE or parse.tag[first] == "TO"):
        return start, parse.end[stop - 1]
    tail = range(word, stop)
    if (link == ":" or (link in ("–", "—") and link not in parse.words[word:stop])) and not before:
        return start, parse.end[stop - 1]
    if link != ",":
        return start, end
    verbs = [i for i in tail if parse.tag[i] in ("VBD", "VBZ", "VBP", "MD")]
    finite = bool(verbs)
    opening = " ".join(parse.lower[word : word + 3]) + " "
    adds = any(opening.startswith(f"{words} ") for words in _ADDS)
    doubts = parse.lower[word] in _SUBORDINATE and cue.base in CLAUSE and not before
    adds = adds or (doubts and finite and parse.lower[verbs[0]] in _JUDGES)
    participle = parse.tag[word] == "VBN" or (parse.tag[word] == "VBG" and parse.lower[word] not in CUE_FORMS)
    coordinated = parse.lower[word] in ("and", "or") and not finite
    # "discussed the war, where she called for a truce, and plans for May": the other thing discussed
    beside = parse.dep[cue.token] == "relcl" and any(parse.dep[i] == "conj" and parse.head[i] < cue.token for i in tail)
    coordinated = coordinated and not beside
    relative = next((i for i in tail if parse.tag[i] in ("WDT", "WP")), stop)
    instead = parse.lower[word] == "but" and parse.tag[word + 1] in ("IN", "TO") and all(i > relative for i in verbs)
    coordinated = coordinated or instead  # "is not aimed at Peru, but at those who paid"
    aims = any(parse.tag[i] in ("TO", "MD") for i in range(first, last)) and not before
    bare = parse.tag[word] == "VB" or parse.lower[word] in _SAME
    adds = adds or (aims and bare and not any(_is_main(parse, i) for i in verbs if i != word))
    asks = next((i for i in tail if parse.lower[i] in _ASKS and parse.lower[i - 1] in ("and", ",")), stop)
    plain = all(i > asks for i in verbs)  # "the mills, the roads and how the town could pay"
    listed = not before and plain and _lists(parse, first, word, stop)
    adds, coordinated = adds or (listed and cue.base == "speak"), coordinated or listed
    due = parse.lower[word : word + 2] == ["to", "be"] and not finite  # "an inquiry, to be completed by May"
    adds = adds or (not before and opening.startswith(_AIMS) and parse.tag[first] == "TO")
    if adds or (last == whole and (participle or coordinated or due)):
        return start, parse.end[stop - 1]
    return start, end


def up_to_contrast(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """Content up to what another says: "While she said it was safe, Jane Doe warned that it leaked"."""
    parse, text = marked.parse, marked.article.text
    first, _ = parse.sentence_tokens[parse.sentence[cue.token]]
    opens = parse.lower[first] in ("while", "although", "whereas") and first < own(cue)[0] < cue.token
    for other in others if opens else ():
        begin = begins(marked, other)
        if other.token > cue.token and start < begin < end and text[:begin].rstrip().endswith(","):
            return start, text.rindex(",", start, begin)
        comma = text.rfind(", ", start, begin)
        titled = parse.tag[marked.token_at(comma + 2) : own(other)[0]] if comma > 0 else []
        if other.token > cue.token and start < comma < end and all(tag in ("NNP", "JJ") for tag in titled):
            return start, comma
    return start, end


_BACKSHIFTED = frozenset("would could might".split())
"""Auxiliaries by which what was said stays in somebody's words, though its "that" is far."""

_OF_IT = frozenset("it they this that these those there he she".split())
"""Subjects that go on about what was just said."""


def _told_on(parse: Parse, cue: int, word: int, stop: int) -> bool:
    """Whether a clause behind a comma goes on with what was said: "said it had failed, and it would have to be sold".

    The reporter's own "but it was shut" and "but it had been shut" stand against it; "but he would not say" tells no more.
    """
    subject = word + 1
    if parse.lower[word] not in ("and", "but") or parse.lower[subject] not in _OF_IT:
        return False
    helping = subject + 1
    while parse.tag[helping] == "RB":
        helping += 1
    verb = next((i for i in range(helping + 1, stop) if parse.tag[i] in ("VB", "VBN")), -1)
    if not 0 < verb - helping < 5 or parse.lower[verb] in CUE_FORMS or parse.lower[verb] in _UNTOLD:
        return False
    past, adds = parse.tag[cue] == "VBD", parse.lower[word] == "and"
    shifted = parse.lower[helping] == "would" or (adds and parse.lower[helping] in _BACKSHIFTED)
    shifted = shifted or (adds and parse.lower[helping] == "had" and parse.tag[verb] == "VBN")
    return parse.lower[helping] in _JUDGES - {"may"} or (past and shifted)


_UNTOLD = frozenset("give provide elaborate name identify specify disclose discuss comment go".split())
"""What somebody would not do, or had not done, who says no more: "but he would not give a figure"."""


def _is_main(parse: Parse, verb: int) -> bool:
    """Whether a finite verb is no relative or other inner clause's: "end the clashes, and resolve what divides them"."""
    verb = parse.head[verb] if parse.dep[verb] in ("aux", "auxpass") else verb
    while parse.dep[verb] == "conj" and parse.tag[parse.head[verb]] in FINITE:
        verb = parse.head[verb]
    return parse.dep[verb] not in _INNER


def _lists(parse: Parse, first: int, word: int, stop: int) -> bool:
    """Whether further things follow one that is no clause: "pleased with the harvest, the new pier, and the fair"."""
    aims = parse.tag[first] == "TO" and not (parse.lower[word] in ("a", "an") or parse.lower[word + 1] in _SOLE)
    if any(parse.tag[i] in (*FINITE, "TO") for i in range(first + aims, word)):
        return False
    before = parse.lower[first - 1]
    if parse.lower[word] == before and parse.tag[word] == "IN":
        word += 1  # "about the prisoners, about the wages and …"
    if parse.tag[word] not in _NOMINAL or (parse.tag[word] == "PRP$" != parse.tag[first]):
        return False  # "her hat in her hand and …"
    return any(
        parse.lower[i] == "and" and (parse.tag[i + 1] in _NOMINAL or parse.lower[i + 1] in (*_ASKS, before))
        for i in range(word + 1, stop - 1)
    )


_SOLE = frozenset("first last only latest largest biggest second third".split())
"""Words of what says more of the thing before the comma: "to open the pier, the first of its kind and …"."""

_ASKS = frozenset("how what why who".split())
"""Words that open the last thing of several that somebody speaks about."""

_SAME = frozenset("cut put set let hit shut cast split spread halve".split())
"""Infinitives that the parser may take for the past tense: "to sell the fleet, cut wages and move"."""

_NOMINAL = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "VBN", "VBG", "JJR"})
"""Tags of a noun phrase's first word."""
