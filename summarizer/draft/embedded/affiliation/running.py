"""Who leads a body by a verb: "Jane Doe runs Roe Steel", "Jane Doe left. In May she headed the Roe Bank"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.own_bodies import of_other_sex
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.names.name import Name
from summarizer.mark.roles.came_in import served

_TEAM = frozenset("colleagues colleague team coworkers co-workers co-authors coauthors".split())
"""Who works with somebody at the same place."""

_RUNS = frozenset("heads headed chairs chaired runs manages owns edits founded".split())


def running(marked: MarkedArticle, name: Name) -> int:
    """The verb in "Jane Doe runs Roe Steel" and "Jane Doe left. In May she headed the Roe Bank", nobody else told of; or -1."""
    parse, last = marked.parse, name.last - 1
    if parse.lower[name.last] in _RUNS and parse.head[last] == name.last:
        return name.last if _is_led(marked, name.last) else -1
    sentence = parse.sentence[name.first]
    here, after = parse.sentence_tokens[sentence], parse.sentence_tokens[sentence + 1 : sentence + 2]
    he = next((i for tokens in after for i in range(*tokens) if parse.lower[i] in ("he", "she")), -1)
    if he < 0 or parse.lower[he + 1] not in _RUNS or not _is_led(marked, he + 1) or parse.dep[last] not in SUBJECTS:
        return -1
    people = {n.entity for n in marked.names_between(here[0], he) if n.kind == "person"}
    main = parse.dep[parse.head[last]] == parse.dep[he + 1] == "ROOT"
    return he + 1 if main and people == {name.entity} and not of_other_sex(marked, name, parse.lower[he]) else -1


def _is_led(marked: MarkedArticle, verb: int) -> bool:
    """Whether a verb tells of leading a body: not in "headed Roe United ahead"."""
    return marked.parse.lower[verb] != "headed" or marked.parse.tag[verb + 1] in ("DT", "PRP$")


def place_of_work(marked: MarkedArticle, name: Name) -> int:
    """Where the body is named in "Jane Doe and her team at the Roe Lab", "Jane Doe joined Roe Bank in May as head"; or -1."""
    parse, token = marked.parse, name.last
    team = token + 1 + (parse.tag[token + 1] == "PRP$")
    if parse.lower[token] == "and" and parse.lower[team] in _TEAM and parse.lower[team + 1] in ("at", "from", "of"):
        return team + 2
    return token + 1 if parse.lower[token] in ("joined", "joins") and served(parse, name) else -1
