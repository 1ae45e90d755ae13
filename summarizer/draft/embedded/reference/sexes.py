"""Who is "he" and who is "she": by titles, given names, and pronouns that can be only one person's."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.given_names import HE, SHE, plain
from summarizer.mark.lexicon.people import MEN, WOMEN
from summarizer.mark.names.name import Name

_MALE = MEN | frozenset("mr mr. sir king prince lord actor".split())
_FEMALE = WOMEN | frozenset("mrs mrs. ms ms. miss madam dame queen princess lady actress".split())

_HIS = {"his": "he", "her": "she"}
_ON_OWN = frozenset("during in on at upon throughout".split())
_OWN = frozenset("visit trip stay tour speech remarks address message letter statement talks meeting meetings".split())
"""What somebody goes on, sends or holds himself; others may have their part in "her life" and "his death"."""

_OTHERS = re.compile(r"^.*['’]s?\s|\s(?:for|of|to|with)\s.*", re.DOTALL)
"""What in an office names another: "spokeswoman for Mr. Doe", "Mr. Doe's spokeswoman"."""


def sexes(marked: MarkedArticle) -> dict[int, str]:
    """The pronoun of every person whose sex the text tells."""
    people = [name for name in marked.names if name.entity >= 0 and name.kind == "person"]
    found: dict[int, str] = {}
    for name in sorted(people, key=lambda name: name.first - name.last):
        spans = [span for span in (name.title, *name.appositions) if span]
        told = {w for start, end in spans for w in _OTHERS.sub("", marked.article.text[start:end]).split()}
        words = {word.lower() for word in told - {"Chairman"}}  # in capitals it is a style, of women, too
        words.add(marked.parse.lower[name.first - 1])
        if plain(marked.entities[name.entity].name.split()[0]) in SHE:
            words.discard("chairman")
        if words & (_MALE | _FEMALE):
            found.setdefault(name.entity, "he" if words & _MALE else "she")
    for name in people:  # what the text calls somebody tells more than what the likes of him are called
        given = plain(marked.entities[name.entity].name.split()[0])
        if given in HE or given in SHE:
            found.setdefault(name.entity, "he" if given in HE else "she")
    _by_openings(marked, found)
    _by_clauses(marked, found)
    return found


def _by_openings(marked: MarkedArticle, found: dict[int, str]) -> None:
    """Who is "he" by "During his visit, Jane Doe will …": what opens a sentence looks forward to its subject."""
    parse = marked.parse
    for first, last in marked.parse.sentence_tokens:
        while first < last and parse.words[first].isspace():
            first += 1
        own = _HIS.get(parse.lower[first + 1])
        if own is None or parse.lower[first] not in _ON_OWN or not _OWN & {*parse.lower[first + 2 : first + 6]}:
            continue
        comma = next((i for i in range(first + 3, min(first + 14, last)) if parse.words[i] == ","), last)
        named = [n for n in marked.names_between(first, last) if n.kind == "person" and n.entity >= 0]
        begin = marked.token_at(named[0].title[0]) if named and named[0].title else -1
        others = {n.entity for n in marked.names_before(first, 1) if n.kind == "person"} if named else set()
        if others - {named[0].entity if named else -1}:
            continue  # "Jane Doe came on Monday. During her visit, John Roe …"
        if named and named[0].first > comma and comma + 1 in (begin, named[0].first):
            found.setdefault(named[0].entity, own)


def _by_clauses(marked: MarkedArticle, found: dict[int, str]) -> None:
    """Who is "she" by "Jane Doe said she had won", where nobody else can be, and by "Roe's spokesman said she had".

    What two such clauses tell apart says nothing.
    """
    parse, votes = marked.parse, dict[int, set[str]]()
    for token, word in enumerate(parse.lower):
        if word not in ("he", "she") or parse.dep[token] not in ("nsubj", "nsubjpass"):
            continue
        first, _ = parse.sentence_tokens[parse.sentence[token]]
        around = marked.quotations_near(parse.start[token], parse.start[token] + 1)
        if any(q.start <= parse.start[token] < q.end for q in around):
            continue
        named = [n for n in marked.names_between(first, token) if n.entity >= 0 and n.kind == "person"]
        two = list(dict.fromkeys(n.entity for n in named))
        others = [e for e in two if found.get(e, word) == word]
        if (len(two) == 2 and len(others) == 1) or (len(two) == 1 and others and _is_said_by(marked, named[-1], token)):
            votes.setdefault(others[0], set()).add(word)
    for entity, words in votes.items():
        if len(words) == 1:
            found.setdefault(entity, *words)


def _is_said_by(marked: MarkedArticle, name: Name, pronoun: int) -> bool:
    """Whether a pronoun is the subject of what a person says of whom alone the sentences tell up to there."""
    parse = marked.parse
    said = parse.head[parse.head[pronoun]]
    subject = name.last - 1
    subject = parse.head[subject] if parse.dep[subject] == "appos" else subject
    before = {n.entity for n in marked.names_before(name.first, 1) if n.kind == "person" and n.entity >= 0}
    told = parse.dep[parse.head[pronoun]] == "ccomp" and CUE_FORMS.get(parse.lower[said])
    main = parse.head[said] if parse.dep[said] in ("conj", "dep") else said
    return bool(told) and parse.head[subject] in (said, main) and before <= {name.entity}
