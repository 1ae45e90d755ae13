"""Who "she" is right after somebody spoke: the one who spoke, not those of whom he spoke."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.people import People, Speaker
from summarizer.mark.cues.nameless import acts
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, INSTITUTIONS, SPEAKERS
from summarizer.mark.lexicon.people import MEN, WOMEN
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse

ANSWERING = frozenset("reply respond answer retort counter agree concur rejoice disagree".split())
"""Verbs of whoever was spoken to."""

_INWARD = frozenset("hear think feel believe fear hope expect worry wonder doubt regret".split())
"""Verbs of what nobody but oneself can tell."""

_HE = MEN | {"fisherman", "policeman", "man", "uncle", "boy", "barman"}
_SHE = WOMEN | {"businesswoman", "policewoman", "woman", "aunt", "girl"}
"""Nouns for those without a name whom only the one pronoun means. What names them in a role tells less: it may be another's."""


_ANYBODY = frozenset(
    "patient bystander onlooker pupil refugee migrant caller guest hiker walker boy girl child client medic barman "
    "barista cleaner tutor".split()
)
"""Who has his say in copy without a name or an office."""


def goes_on(people: People, token: int, pronoun: str) -> Speaker | None:
    """The speaker of the sentence before where "he" or "she" goes on speaking; None where another may be meant."""
    marked, last = people.marked, people.last
    parse = marked.parse
    if last is None or not 0 <= people.last_at < token or parse.dep[token] not in ("nsubj", "nsubjpass"):
        return None
    same = parse.sentence[people.last_at] == parse.sentence[token]
    if same and parse.lower[token - 1] in ("and", "but") and people.fits(last.entity, pronoun):
        return Speaker(last.entity, None)  # "The envoy said that …, and he called for …"
    if same and last.entity < 0 and _joined(parse, people.last_at, token) and not last.document and last.words:
        named = marked.names_between(parse.sentence_tokens[parse.sentence[token]][0], token)
        if may_be(parse, noun_of(people, last.words), pronoun) and not any(n.kind == "person" for n in named):
            return Speaker(-1, last.words)  # "The head of the panel said it was late, and for this reason he asked …"
    verb = parse.head[token]
    within = same and parse.dep[verb] == "ccomp" and parse.head[verb] == people.last_at and last.entity < 0
    within = within and CUE_FORMS.get(parse.lower[verb]) in _INWARD
    if within and last.words and not last.document and may_be(parse, noun_of(people, last.words), pronoun):
        return Speaker(-1, last.words)  # "A neighbour said she heard shots": she, and not the one named before
    if same and parse.words[token - 1] == parse.words[verb + 1] == "," and verb == token + 1:
        main = parse.dep[people.last_at] in ("ROOT", "conj") and people.fits(last.entity, pronoun)
        return Speaker(last.entity, None) if main else None  # "Doe praised the yard, for which, he said, …"
    opening = people.opening(token) if parse.words[token - 1] in (",", '"', "”", "’", "'") else parse.sentence[token]
    if parse.sentence[people.last_at] != opening - 1:
        return Speaker(-1, last.words) if _still_told_of(people, token, opening, pronoun) else None
    if _brought_in(people, pronoun):
        return None
    if (told_of := _told_of(people, pronoun)) >= 0:
        return Speaker(told_of, None)
    if CUE_FORMS.get(parse.lower[parse.head[token]]) in ANSWERING:
        told = [c for c in parse.children[people.last_at] if parse.dep[c] in ("dobj", "dative")]
        heard = [
            n.entity for c in told for n in marked.names_between(parse.left[c], c + 1) if people.fits(n.entity, pronoun)
        ]
        return Speaker(heard[0], None) if heard else None
    if last.entity >= 0:
        if not people.fits(last.entity, pronoun):
            return None
    elif last.document or last.media or not last.words or not may_be(parse, noun_of(people, last.words), pronoun):
        return None
    first, _ = parse.sentence_tokens[opening]
    stop = marked.token_at(marked.sentences[opening].start) if first > token else token
    rivals = [n for n in marked.names_between(people.last_at, stop) if people.fits(n.entity, pronoun)]
    rivals = [n for n in rivals if not people.within(n.start, token)]
    if any(_acts(parse, n.last - 1, people.last_at) for n in rivals if n.entity != last.entity):
        return None
    return Speaker(last.entity, None) if last.entity >= 0 else Speaker(-1, last.words)


def _still_told_of(people: People, token: int, opening: int, pronoun: str) -> bool:
    """Whether the one without a name who spoke last is the only person of the paragraph since: no earlier one is "he"."""
    marked, last, at = people.marked, people.last, people.last_at
    parse = marked.parse
    if last is None or last.entity >= 0 or last.document or last.media or not last.words:
        return False
    if parse.sentence[at] != opening - 2:
        return False
    first, end = parse.sentence_tokens[parse.sentence[at] + 1][0], parse.sentence_tokens[opening][0]
    others = (i for i in range(first, end) if parse.tag[i].startswith("N") and parse.dep[i] != "compound")
    return (
        "\n" not in marked.article.text[last.words[1] : parse.start[token]]
        and may_be(parse, noun_of(people, last.words), pronoun)
        and not any(n.kind == "person" for n in marked.names_between(at, token))
        and not any(_is_person(parse.lower[i]) for i in others)
    )


def _told_of(people: People, pronoun: str) -> int:
    """Of whom a sentence tells that cites another within: "Jane Doe, who met him, according to an aide, left"; or -1."""
    parse, at, last = people.marked.parse, people.last_at, people.last
    if parse.lower[at] != "according" or last is None or last.entity >= 0:
        return -1
    first, end = parse.sentence_tokens[parse.sentence[at]]
    root = next((i for i in range(at, end) if parse.dep[i] == "ROOT"), -1)
    subject = next((c for c in parse.children[root] if parse.dep[c] == "nsubj" and c < at), -1) if root >= 0 else -1
    named = people.marked.names_between(max(parse.left[subject], first), at) if subject >= 0 else []
    return named[0].entity if named and people.fits(named[0].entity, pronoun) else -1


def _joined(parse: Parse, cue: int, token: int) -> bool:
    """Whether "and" or "but" joins the clause of a pronoun to what was said, with a few words between."""
    link = next((i for i in range(token - 1, max(token - 6, cue), -1) if parse.lower[i] in ("and", "but")), token)
    return link < token and not any(parse.tag[i][0] in "VM" for i in range(link, token))


def _brought_in(people: People, pronoun: str) -> bool:
    """Whether who "spoke" last was only brought in as another's and said nothing: "Her editor, Jane Doe, laughed."."""
    marked, cue = people.marked, people.last_at
    parse = marked.parse
    if any(parse.dep[child] in ("ccomp", "dobj", "xcomp", "parataxis", "prep") for child in parse.children[cue]):
        return False
    first, last = parse.sentence_tokens[parse.sentence[cue]]
    if marked.quotations_near(parse.start[first], parse.end[last - 1]):
        return False
    own = {"she": "her", "he": "his"}[pronoun]
    named = [n for n in marked.names_between(first, cue) if people.last and n.entity == people.last.entity]
    return any(people.owned(name, pronoun) for name in named) or (not named and parse.lower[first] == own)


def body_goes_on(people: People, token: int) -> Speaker | None:
    """The ministry, union or firm of the sentence before where "it" goes on speaking; None where another may be meant."""
    marked, last = people.marked, people.last
    parse = marked.parse
    if last is None or not 0 <= people.last_at < token or parse.dep[token] != "nsubj" or last.document or last.media:
        return None
    opening = people.opening(token) if parse.words[token - 1] in ('"', "”") else parse.sentence[token]
    if parse.sentence[people.last_at] != opening - 1 or CUE_FORMS.get(parse.lower[parse.head[token]]) in ANSWERING:
        return None

    def body(entity: int) -> bool:
        return entity >= 0 and marked.entities[entity].kind in ("organization", "country", "government")

    noun = noun_of(people, last.words) if last.words else -1
    unnamed = last.entity < 0 and noun >= 0 and parse.tag[noun] == "NN"
    unnamed = unnamed and (parse.lower[noun] in BODIES | INSTITUTIONS or not _is_person(parse.lower[noun]))
    if not body(last.entity) and not unnamed:
        return None
    rivals = [n for n in marked.names_between(people.last_at, token) if body(n.entity) and n.entity != last.entity]
    if any(_acts(parse, n.last - 1, people.last_at) for n in rivals):
        return None
    return last


_OFFICIALS = frozenset("spokesman spokeswoman spokesperson aide diplomat adviser advisor officer".split())
"""Who is not named in copy, and then called "the official"."""

PARENT = re.compile(
    r"the (mum|mom|mother|grandmother|grandmum|grandma|dad|father|grandfather|grandad|granddad)-of-\w+$", re.IGNORECASE
)
"""How local copy calls somebody told of before: "the mum-of-two"."""


def told_again(people: People, head: int, phrase: tuple[int, int]) -> Speaker | None:
    """The speaker of the sentences before whom "the diplomat", "the agency" means; None where another may be meant.

    "A diplomat said …" and then "the diplomat": that one, and not somebody with a name who is one, too. And where
    an organization spoke, "the agency" is no outlet.
    """
    marked, last = people.marked, people.last
    parse = marked.parse
    bare = phrase[1] == head + 1 and phrase[0] == head - 1 and parse.lower[head - 1] == "the"
    if not bare or last is None or last.media or last.document or not 0 <= people.last_at < head:
        return None
    gap = parse.sentence[head] - parse.sentence[people.last_at]
    if last.entity >= 0:
        if gap <= 2 and _speaks_for(marked.entities[last.entity], parse.lower[head]):
            return Speaker(last.entity, (parse.start[phrase[0]], parse.end[head]))
        body = marked.entities[last.entity].kind == "organization" and parse.lower[head] == "agency"
        span = (parse.start[phrase[0]], parse.end[head])
        return Speaker(last.entity, span) if body and gap <= 2 else None
    noun = noun_of(people, last.words) if last.words else -1
    same = noun >= 0 and parse.lower[noun] == parse.lower[head]
    if noun >= 0 and parse.lower[head] == "official" and parse.lower[noun] in _OFFICIALS:
        called = (i for i in range(head) if parse.lower[i] in ("official", "officials") and parse.tag[i] != "JJ")
        same = next(called, -1) < 0  # nobody whom the text calls so is meant
    if not same or gap > 2 or parse.tag[noun] != "NN":
        return None
    new = {"a", "an", "one", "another"} & set(parse.lower[max(parse.left[noun] - 1, 0) : noun])
    return Speaker(-1, last.words) if new or parse.lower[head].startswith("spokes") else None


def _speaks_for(entity: Entity, noun: str) -> bool:
    """Whether "the diplomat" and "the official" may be a ministry's spokeswoman who has just spoken."""
    offices = {word for role, _ in entity.roles for word in role.lower().split()}
    speaks = any(word.startswith("spokes") for word in offices)
    return speaks and (noun == "official" or (noun == "diplomat" and "foreign" in offices))


def noun_of(people: People, words: tuple[int, int]) -> int:
    """The head noun of words that name a speaker: "aide" of "senior aide to the mayor"; -1 for none."""
    parse = people.marked.parse
    first, last = people.marked.token_at(words[0]), people.marked.token_at(words[1] - 1)
    found = -1
    for token in range(first, last + 1):
        if parse.tag[token] in ("IN", "TO", "WP", "WDT", "VBN", "VBG") or parse.words[token] == ",":
            break
        if parse.tag[token].startswith("N"):
            found = token
    return found


def may_be(parse: Parse, noun: int, pronoun: str) -> bool:
    """Whether one person is named by what he or she is: "the mayor", not "opponents"."""
    if noun < 0 or parse.tag[noun].endswith("S") or parse.lower[noun] in (_SHE if pronoun == "he" else _HE):
        return False
    woman = parse.lower[noun].endswith(("ress", "hess", "cess", "tess"))  # "the actress"
    return _is_person(parse.lower[noun]) and not (woman and pronoun == "he")


def _is_person(noun: str) -> bool:
    return is_title(noun) or noun in SPEAKERS | _ANYBODY or acts(noun)


def _acts(parse: Parse, last: int, cue: int) -> bool:
    """Whether a name is the subject of a main clause after the cue, or stands in the pronoun's own sentence."""
    last = parse.head[last] if parse.dep[last] == "appos" else last  # "Her editor, Jane Doe, laughed"
    if parse.sentence[last] != parse.sentence[cue]:
        return parse.dep[last] in ("nsubj", "nsubjpass")
    verb = parse.head[last]
    while parse.dep[verb] == "conj":
        verb = parse.head[verb]
    main = parse.dep[verb] == "ROOT" or verb == cue
    return parse.dep[last] in ("nsubj", "nsubjpass") and main and parse.head[last] != cue
