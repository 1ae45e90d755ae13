"""Phrases that name a source, by what stands around them: an office with its holder, a body with its name, a first mention."""

from __future__ import annotations

import re

from summarizer.draft.embedded.sources.lone_sources import TELLERS
from summarizer.draft.embedded.sources.words import INSCRIBED, PRONOUNS, is_human, main_noun
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

Span = tuple[int, int]


def titled(marked: MarkedArticle, span: Span) -> bool:
    """Whether the words are a named person's office: "the fleet's chief of staff" before "General Jane Doe"."""
    for name in marked.names_between(marked.token_at(span[0]), marked.token_at(span[1] - 1) + 4):
        start = name.title[0] if name.title else name.start
        # "the Spokesperson, Ambassador Jane Doe"
        aside = name.title and start == span[1] + 2 and marked.article.text[span[1]] == ","
        if name.kind == "person" and (aside or start == span[1] + 1 or (name.end == span[1] and start > span[0])):
            before = marked.token_at(start) - 1
            before -= marked.parse.lower[before] in HONORIFICS
            return start > span[1] or marked.parse.tag[before] not in ("IN", "POS", "CC", "PRP$", "TO", "DT")
    return False


def called(marked: MarkedArticle, end: int) -> str | None:
    """The name after a body's description: "the state volcano institute, Vulcis, …"."""
    text = marked.article.text
    for name in marked.names_between(marked.token_at(end), marked.token_at(end) + 3):
        known = name.kind in ("organization", "other", "unknown")
        if known and text[end : name.start] == ", " and text[name.end : name.end + 1] in (",", "."):
            return name.text
    return None


_RULERS = frozenset("minister president premier chancellor king queen governor".split())
"""Offices whose holders have names that everybody knows."""


def holds_office(marked: MarkedArticle, words: str) -> bool:
    """Whether one is called by what he is of what: "owner of the bus company", "club doctor"; and nowhere by a name."""
    noun = main_noun(words)
    single = is_human(noun) and noun not in _RULERS and not noun.endswith("s") and len(words.split()) > 1
    if (
        not single
        or " and " in words
        or words.split(maxsplit=1)[0].lower() in ("his", "her", "their", "its", "two", "former")
    ):
        return False
    return not any(
        noun in marked.article.text[slice(*span)].lower()
        for name in marked.names
        if name.kind == "person"
        for span in (*((name.title,) if name.title else ()), *name.appositions)
    )


_BACK = 4
"""Sentences in which it is told whom "the source" means."""
_ONE = frozenset("a an one another".split())


def brought_in(marked: MarkedArticle, span: Span) -> Span | None:
    """The phrase that "the source" goes on with: "A source close to the club", where that brought in somebody."""
    parse = marked.parse
    token = marked.token_at(span[1] - 1)
    word = parse.lower[token]
    if word not in TELLERS or word.endswith("s") or parse.start[token] != span[0]:
        return None
    first = parse.sentence_tokens[max(parse.sentence[token] - _BACK, 0)][0]
    for noun in range(token - 1, first, -1):
        start = noun
        while (start > first and parse.tag[start - 1][:2] in ("NN", "JJ")) or parse.tag[start - 1] == "VBG":
            start -= 1
        if parse.lower[noun] != word or parse.lower[start - 1] not in _ONE:
            continue
        end = phrase_end(marked, noun) + 1
        named = any(name.kind == "person" for name in marked.names_between(end, end + 3))  # "A lawyer, Jane Doe, said"
        return None if named or parse.dep[noun] not in _SUBJECTS else (parse.start[start], parse.end[end - 1])
    return None


_SUBJECTS = ("nsubj", "nsubjpass", "agent", "pobj", "conj")

_LINKS = frozenset("at in of from close familiar with to on for briefed".split())
"""Words after a source that tell where it is or how it knows."""


def phrase_end(marked: MarkedArticle, noun: int) -> int:
    """The last token of the phrase of somebody without a name: "source close to the Omani presidency"."""
    parse, last = marked.parse, noun
    if parse.lower[noun + 1] not in _LINKS:
        return noun
    for at in range(noun + 1, min(noun + 12, parse.sentence_tokens[parse.sentence[noun]][1])):
        tag = parse.tag[at]
        inside = tag[:2] in ("NN", "JJ", "CD") or tag in ("DT", "PRP$", "POS", "IN", "TO") or parse.lower[at] in _LINKS
        if not inside or parse.lower[at] == "that":
            break
        last = at if tag.startswith("NN") else last
    names = marked.names_between(noun, last + 1)
    return max([last, *(name.last - 1 for name in names)])  # "the Ministry of Roads, Ports and Rail"


_KNOWING = (["close", "to"], ["familiar", "with"], ["with", "knowledge"], ["briefed", "on"])
_GIVES = frozenset(
    "say says said claim claims claimed insist insisted deny denied believe suggest suggested gave".split()
)
"""What those who know of something do, whatever the parser makes of the verb."""
_LEARNT = frozenset("understands understand understood learned learnt heard".split())
"""What outlets do from their sources."""


def knowing(marked: MarkedArticle) -> list[Span]:
    """Phrases of "Sources close to the firm claim" and of "the Gazette understands from two people with knowledge of it"."""
    parse = marked.parse
    found = []
    for noun in (t for t, word in enumerate(parse.lower) if word in _KNOWERS):
        if parse.lower[noun + 1 : noun + 3] not in _KNOWING:
            continue
        begin, stop = parse.sentence_tokens[parse.sentence[noun]]
        start = noun
        while start > begin and parse.tag[start - 1][:2] in ("JJ", "CD", "NN"):
            start -= 1
        learnt = start > begin + 1 and parse.lower[start - 1] == "from" and parse.lower[start - 2] in _LEARNT
        given = next((i for i in range(noun + 3, min(noun + 12, stop)) if parse.lower[i] in _GIVES), -1)
        if not learnt and (given < 0 or start != begin or parse.tag[noun] != "NNS"):
            continue
        end = phrase_end(marked, noun) + 1
        end = min(end, given) if given > 0 else end
        found.append((parse.start[start], parse.end[end - 1]))
    return found


_PEOPLE = frozenset("leaders people persons person members friends allies".split())
"""Further people from whom news comes where it is told how they know."""
_KNOWERS = TELLERS | _PEOPLE


_LONGER = re.compile(
    r"(?<=press service)(?: of the (?:[\w-]+ ){0,2}(?:leader|president|head of state|government|ministry|mayor)\b)"
    r"|(?<=papers)(?: of the (?:[A-Z]\w+ ){1,3}(?:media )?(?:group|network|publishing house)\b)"
)
"""What belongs to the name of a press service or of papers, whatever the parser hangs it on."""


def longer(marked: MarkedArticle, words: Span | None) -> Span | None:
    """The phrase with whose it is: "press service of the Omani leader", "newspapers of the Orlu media group"."""
    more = _LONGER.match(marked.article.text, words[1]) if words else None
    return (words[0], more.end()) if words and more else words


_MINUTES = re.compile(r"\b(?:\d+|[a-z]+(?:teen|ty)|ten|eleven|twelve|five|few|many|several) minutes$", re.I)


_ON_TRIAL = re.compile(r"(?:(?!for |of |to )\S+ )+(?:accused of|charged with(?! \w+ing\b)|convicted of|suspected of)\b")
"""Who speaks for himself in court; not "a lawyer for a man charged with theft", "an official charged with selling it"."""


def is_no_voice(words: str) -> bool:
    """Whether words stand for somebody told of before, or for what tells nothing: "she", "a banner", "ten minutes"."""
    lower = words.lower()
    silent = lower in PRONOUNS or _ON_TRIAL.match(lower) or lower.endswith("voice") or lower.split()[-1] in INSCRIBED
    return bool(silent) or len(words.split()) > 14 or _MINUTES.search(words) is not None


def tells_by_the_way(text: str, span: Span) -> bool:
    """Whether words name nobody: "Briefing journalists, …", or somebody with a name: "who gave his name as Doe"."""
    briefing = _BRIEFING.match(text, span[0]) is not None
    return briefing or text.startswith((", who gave his name", ", who gave her name"), span[1])


_BRIEFING = re.compile(r"(?:Briefing|Addressing|Updating|Telling|Answering|Welcoming|Meeting) ")


def spoken_for(marked: MarkedArticle, head: int) -> Span | None:
    """The phrase of "A spokeswoman for the Ministry of Roads" and "An Orlu spokesman", who are not the body itself."""
    parse = marked.parse
    if parse.lower[head] not in ("spokesman", "spokeswoman", "spokesperson"):
        return None
    start, stop = head, parse.sentence_tokens[parse.sentence[head]][0]
    while start > stop and (parse.tag[start - 1][:2] in ("NN", "JJ") or parse.tag[start - 1] == "POS"):
        start -= 1
    if parse.lower[start - 1] not in _ONE or start == stop:
        return None
    end = phrase_end(marked, head)
    named = any(name.kind == "person" for name in marked.names_between(end + 1, end + 3))
    return None if named else (parse.start[start], parse.end[end])


_SEEN = frozenset(
    "see saw view viewed regard regarded consider considered fear feared believe believed call called".split()
)
"""Verbs by which people without a name judge what is told of, besides those of saying."""


_IS = (["is"], ["was"], ["are"], ["were"], ["has"], ["had"], ["would"], ["will"])


def in_relatives(marked: MarkedArticle) -> list[Span]:
    """Phrases of those who judge in a clause: "which critics call a prison", "what two diplomats described as"."""
    parse = marked.parse
    found = []
    for link, word in enumerate(parse.lower):
        gap = (
            word in ("but", "and", ",") and parse.lower[link + 3 : link + 4] in _IS
        )  # "but critics charge is a prison"
        if not gap and (word not in ("which", "what") or (word == "which" and parse.tag[link - 1] == "IN")):
            continue
        first = noun = link + 1 + (parse.lower[link + 1] in ("most", "many"))
        while (
            noun < link + 6
            and parse.tag[noun] in ("JJ", "NN", "NNP", "CD", "HYPH", "VBG")
            and parse.tag[noun + 1][:2] in ("NN", "JJ", "HY")
        ):
            noun += 1
        verb = noun + 1 + (parse.lower[noun + 1] in ("have", "had", "also", "now", "then"))
        judges = parse.lower[verb] in _SEEN or parse.lower[verb] in CUE_FORMS
        judges = judges and (parse.tag[verb] in FINITE or parse.tag[verb] == "VBN")
        if (
            parse.tag[noun] == "NNS"
            and is_human(parse.lower[noun])
            and judges
            and not _tells_nothing(parse, link, verb)
        ):
            found.append((parse.start[first], parse.end[noun]))
    return found


_WISHES = frozenset("want mean hope dream intend feel celebrate love".split())
"""What people do who tell nothing by it."""


def _tells_nothing(parse: Parse, link: int, verb: int) -> bool:
    """Whether a clause has but a name, a wish or a fear: "which builders call the Bowl", "than planners had feared"."""
    word, after = parse.lower[verb], parse.lower[verb + 1]
    if word.startswith("call"):  # a judgement has "a" and no name: "call a prison"
        return after in ("the", "it", "him", "her") or any(
            tag.startswith("NNP") for tag in parse.tag[verb + 1 : verb + 3]
        )
    if CUE_FORMS.get(word, word) in _WISHES:
        return True
    if word in ("see", "saw", "view", "viewed", "regard", "regarded"):
        return after != "as" and parse.tag[verb + 1] != "VBG"
    measured = parse.lower[link - 1] in ("than", "twice", "half", "times", "as", "beyond", "exactly")
    return word in _SEEN | {"expect", "expected"} and (measured or not after[0].isalnum())
