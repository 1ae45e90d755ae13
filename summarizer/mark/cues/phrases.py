"""The noun phrases of cues: around the subject of a verb, after "according to", and in "in the minister's view"."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, DOCUMENTS, INSTITUTIONS, SPEAKERS
from summarizer.mark.lexicon.tags import NOUN_TAGS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse


def speaker_phrase(parse: Parse, head: int, verb: int) -> tuple[int, int]:
    """The noun phrase around the head of a verb's subject, without the verb and what it opens."""
    if (office := _office_of_fields(parse, head)) > head:
        return parse.left[head], office + 1
    first, last = parse.left[head], parse.right[head] + 1
    if first <= verb < last:  # the phrase holds the cue, as in a relative clause
        if head < verb:
            last = verb
        else:
            first = verb + 1
    last = max(_clip(parse, max(head, first), last), head + 1)
    if head < last < verb and parse.tag[last - 1] == "IN" and "," not in parse.words[last:verb]:
        last = verb  # "residents reached by telephone said", the last noun hung on the verb
    if (deed := _blamed(parse, head, verb, last)) >= 0:
        last = deed
    for index in range(head + 1, last if first > verb else 0):
        if parse.lower[index] in ("of", "for") and parse.words[index + 1].islower() and parse.tag[index + 1] in _DEED:
            last = index  # "accused by the unions of selling the yard"
            break
    placed = parse.lower[first - 1] in ("at", "in", "to", "from", "near", "of", "on") and first < head
    for index in range(head - 1, first - 1, -1):
        # "was treated at Doe Hospital, hospital spokesman John Roe said", "The vote was free and fair, Jane Doe told"
        predicate = parse.tag[head] == "NNP" and all(tag in ("JJ", "CC", "RB") for tag in parse.tag[first:index])
        comma = parse.words[index] == "," and (placed or (predicate and first < index))
        if parse.words[index].isspace() or parse.words[index] in ';:"“”' or comma:
            first = index + 1
            break
    if first == head > 1 and parse.words[head - 1] == "-" and parse.head[head - 2] == parse.head[head]:
        first = parse.left[head - 2]  # "the co-pilot", two subjects for the parser
    return first, without_adverbs(parse, head, last)


_OTHERS = (SPEAKERS | BODIES | DOCUMENTS) - {"service"}
"""What speaks itself, and is no field of somebody's work."""


def _office_of_fields(parse: Parse, field: int) -> int:
    """The chief of "the city's parks, roads and housing chief", for the parser three who speak; -1 for others."""
    for at in range(field, field + 10):
        word, tag = parse.lower[at], parse.tag[at]
        if is_title(word) and at > field:
            listed = {",", "and"} <= {*parse.words[field:at]} and parse.tag[at - 1][0] in "NVJ"
            alone = parse.words[at + 1] not in (",", "and") and not parse.words[at + 1].istitle()
            return at if listed and alone else -1
        plain = tag in ("NN", "NNS", "VBG") and parse.words[at].islower() and word not in _OTHERS
        if not (plain or word in (",", "and")) or word.endswith(("ers", "ors", "ists", "men")):
            return -1
    return -1


def without_adverbs(parse: Parse, head: int, last: int) -> int:
    """The end of a speaker's phrase without what tells of the saying: "three people close to her later said"."""
    while last - 1 > head and parse.lower[last - 1] in _BESIDE:
        last -= 1
    return last


_BESIDE = frozenset("also later earlier then again subsequently".split())
"""Adverbs between who speaks and the verb, which tell of the saying."""


def _blamed(parse: Parse, head: int, verb: int, last: int) -> int:
    """Where the deed begins in "accused by the Bank of Doe of waste", behind whoever accuses; -1 where it does not."""
    base = CUE_FORMS.get(parse.lower[verb], "")
    if head < verb or base not in BLAMING:
        return -1
    links = [i for i in range(head + 1, last) if parse.lower[i] == ("of" if base == "accuse" else "for")]
    deed = links[-1] if links and parse.words[links[-1] + 1].islower() else -1
    named = parse.tag[deed + 1] == "CD" or (parse.tag[deed + 1] == "DT" and parse.lower[head] not in _INVESTIGATE)
    of_whom = len(links) == 1 and parse.lower[head] in _OF_WHOM
    return -1 if named or of_whom or "spokes" in parse.lower[head] else deed


BLAMING = frozenset("accuse blame praise criticise criticize thank condemn".split())
"""Verbs that tell what somebody did well or ill, behind a preposition."""

_INVESTIGATE = frozenset("prosecutors police investigators detectives authorities".split())
"""Who accuses of a deed that is known: "accused by prosecutors of the murder"."""

_OF_WHOM = frozenset(
    "members member relatives friends supporters residents employees family families group groups dozens hundreds "
    "thousands scores number leaders leader heads head director chief minister secretary commissioner professor court "
    "victims survivors one some many most all several two three parents widow daughter son officers judge association "
    "union board council campaigners activists advocates lawyer lawyers candidate centre center institute campaign "
    "office committee agency department ministry".split()
)
"""Nouns behind which "of" or "for" tells whose or which they are."""

_DEED = ("VBG", "PRP$")
"""Tags of the word with which it begins what the agent of a verb blames or praises somebody for."""


def _clip(parse: Parse, first: int, last: int) -> int:
    """End a noun phrase where a new clause or an apposition begins, and at the sentence's end."""
    for index in range(first, last):
        relative = parse.tag[index] in ("WP", "WDT") and not parse.words[index].isupper()  # no "WHO"
        day = index > first and parse.lower[index] == "on" and parse.lower[index + 1] in DAYS
        if parse.words[index].isspace() or parse.words[index] in '.;:,"“”' or relative or day:
            return index
        if index > first and parse.lower[index] == "for" and parse.lower[index + 2 : index + 3] == ["part"]:
            return index  # "the minister for his part"
        if index > first and (
            parse.words[index] == "(" or (parse.tag[index] == "VBN" and parse.lower[index] in _CITED)
        ):
            return index
        dated = parse.tag[index] == "VBN" and parse.lower[index] in ("published", "released", "issued")
        if index > first and dated and parse.lower[index + 1] == "on" and "by" not in parse.lower[index:last]:
            return index  # "a survey published on Thursday"
    return last


_CITED = frozenset({"quoted", "cited"})
"""Participles that name their source with "by", as a verb of saying does its subject."""


class Holder(NamedTuple):
    """Whose view something is: the noun phrase, its head, and where the words end that say so."""

    subject: tuple[int, int]
    head: int
    last: int


_MEASURES = frozenset("plan schedule type taste need size age".split())
"""What without an article things go or are sorted by, and nothing that says so."""


def after_according(parse: Parse, index: int, named: set[int]) -> Holder | None:
    """Who stands after "according to"; None for "went according to plan"."""
    to = index + 1
    if parse.lower[to + 1] in _MEASURES and parse.tag[to + 2][:2] != "NN":
        return None
    if parse.lower[to + 1] == "which":  # "doubts in its report, according to which …"
        paper = index - 2
        written = parse.words[index - 1] == "," and parse.lower[paper] in DOCUMENTS
        return Holder((parse.left[paper], paper + 1), paper, to + 2) if written else None
    objects = [child for child in parse.children[to] if parse.dep[child] == "pobj"]
    if objects:
        head = objects[0]
        first, last = parse.left[head], parse.right[head] + 1
    else:
        head = first = to + 1
        last = first
        while parse.tag[last : last + 1] and parse.tag[last] in (*NOUN_TAGS, "DT", "JJ", "POS", "CD", "HYPH"):
            last += 1
        head = last - 1
    first = max(first, to + 1)
    last = _clip(parse, first, last)
    if parse.words[last] == "," and last in named:  # "the Ministry of Roads, Ports and Rail"
        last = next((i for i in range(last, len(parse.words)) if i not in named), last)
    if (source := _without_subject(parse, index, head)) >= first:
        return Holder((first, source + 1), source, to + 1)
    name = last + 1
    while last == head + 1 and parse.words[last] == "," and parse.tag[name] == "NNP" and is_title(parse.lower[head]):
        name += 1
    if name > last + 2 and parse.words[name] == ".":  # "according to the spokesperson, Ambassador Jane Doe."
        head, last = name - 1, name
    return Holder((first, last), head, to + 1) if first < last else None


def _without_subject(parse: Parse, index: int, head: int) -> int:
    """The end of the source in "According to Doe new cars will come", for the parser one noun with the subject; -1 for others."""
    first, verb = index + 2, head + 1
    begins = index == parse.sentence_tokens[parse.sentence[index]][0]
    while parse.tag[verb] == "RB":
        verb += 1
    above = parse.head[index]
    subjects = [c for c in parse.children[above] if parse.dep[c] in ("nsubj", "nsubjpass") and c != head]
    if not begins or parse.tag[verb] not in ("VBD", "VBZ", "VBP", "MD") or above < verb or subjects:
        return -1
    if parse.tag[first] == "DT":
        of_many = (i for i in range(head - 1, first, -1) if parse.tag[i] in ("NN", "NNS", "NNP"))
        return next((i for i in of_many if parse.lower[i] in SPEAKERS | DOCUMENTS | INSTITUTIONS | BODIES), -1)
    end = first
    while end < head and parse.words[end].istitle() and parse.tag[end][0] in "NJ":
        end += 1
    end += first < end < head and parse.lower[end] in SPEAKERS | INSTITUTIONS  # "Doe Bank economists"
    return end - 1 if first < end < head or (end == head > first and parse.words[head].islower()) else -1


_VIEWS = frozenset("view opinion judgment judgement assessment estimation words".split())
"""Nouns by which copy gives what somebody thinks: "in her view", "in the words of the mayor"."""


_RECKONINGS = frozenset("account reckoning estimate estimates calculation calculations count admission".split())
"""Nouns that do so behind "by": "by his own account"."""


def in_view(parse: Parse, index: int) -> Holder | None:
    """ "In the minister's view, …" says who thinks so as "according to" does."""
    views = _RECKONINGS if parse.lower[index] == "by" else _VIEWS
    noun = next((c for c in parse.children[index] if parse.dep[c] == "pobj" and parse.lower[c] in views), -1)
    owner = next((c for c in parse.children[noun] if parse.dep[c] == "poss"), -1) if noun >= 0 else -1
    if noun >= 0 and owner < 0 and parse.lower[index + 1] == "the" and parse.lower[noun + 1 : noun + 2] == ["of"]:
        holder = next((c for c in parse.children[noun + 1] if parse.dep[c] == "pobj"), -1)
        if holder >= 0:
            return Holder((noun + 2, _clip(parse, noun + 2, parse.right[holder] + 1)), holder, noun + 2)
    if owner < 0 and views is _VIEWS and (of_office := _view_of_office(parse, index)):
        return of_office
    if owner < 0 or noun + 1 >= len(parse.words) or parse.words[noun + 1] != ",":
        return None
    if parse.tag[owner] == "PRP$" and parse.lower[owner] not in ("his", "her", "their"):
        return None
    return Holder((parse.left[owner], owner + 1), owner, noun + 1)


def _view_of_office(parse: Parse, index: int) -> Holder | None:
    """ "In the head of state's view," whose office of several words the parser takes apart."""
    for noun in range(index + 5, min(index + 9, len(parse.words) - 1)):
        if parse.lower[noun] in _VIEWS and parse.tag[noun - 1] == "POS" and parse.words[noun + 1] == ",":
            head = noun - 4
            told = parse.lower[head] in {*SPEAKERS, "head"} and parse.lower[head + 1] == "of"
            return Holder((index + 1, noun - 1), head, noun + 1) if told else None
    return None


_ISSUED = frozenset("issued issues released releases posted posts tweeted sent".split())
"""What is done with a statement by those whose words it holds."""


_WORDS_OF = frozenset("statement message post tweet letter notice release note".split())
"""What holds somebody's words: studies and reports speak for themselves."""


def issuer(parse: Parse, paper: int) -> int:
    """Who says it in "Doe issued a statement thanking the crew": Doe; the paper itself where nobody issues it."""
    issued = parse.dep[paper] == "dobj" and parse.lower[parse.head[paper]] in _ISSUED
    if parse.lower[paper] not in _WORDS_OF or not issued or parse.lower[paper + 1] in ("from", "by", "of"):
        return paper
    return next((c for c in parse.children[parse.head[paper]] if parse.dep[c] == "nsubj"), paper)
