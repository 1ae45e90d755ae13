"""Several who speak together: "the two leaders", "both officials", "the parties"; the first named stands for all."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.office_holders import LEADING_OFFICES
from summarizer.draft.embedded.reference.held import fits_description
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.plurals import PLURALS, SIDES, Plurals, are_others, pairs
from summarizer.mark.cues.nameless import acts, is_paper
from summarizer.mark.lexicon.cues import BODIES, MEDIA_NOUNS
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title

_MEETING = LEADING_OFFICES | {"head", "partie", "side", "interlocutor"}
"""Who meet and talk, without the plural's ending."""

_ANY_OFFICE = frozenset("official politician statesman statesmen diplomat executive men women".split())
"""What copy calls people whatever their offices are."""


def joint_speaker(people: Plurals, head: int, phrase: tuple[int, int]) -> Speaker | None:
    """Who of several speaking together was named first; None where the text does not say who they are."""
    parse, lower = people.marked.parse, people.marked.parse.lower[head]
    span = (parse.start[phrase[0]], parse.end[phrase[1] - 1])
    ends = phrase[1] == head + 1
    pair: list[int] = []
    if lower == "both":
        pair = _two_before(people, head) if ends or parse.lower[head + 1 : phrase[1]] == ["of", "them"] else []
    elif ends and lower in ("pair", "duo", "two", "three", "trio") and parse.lower[head - 1] == "the":
        pair = people.the_two(head)
    elif lower.endswith("s") and lower.removesuffix("s") in _MEETING:
        in_play = lower in SIDES and ends and not are_others(parse, head)
        pair = (_dealing(people, head) if in_play else []) or people.the_two(head)
        if not pair and in_play and parse.lower[head - 1] == "the" and people.last and people.last.joint:
            return Speaker(people.last.entity, span, joint=True)  # "The two parties voiced concern. The parties urged"
    elif ends and _both(people, head):
        pair = people.the_two(head)
        pair = pair if _may_be(people, pair, lower) and not _others_between(people, pair, head) else []
    return Speaker(pair[0], span, joint=True) if pair else None


def _both(people: Plurals, head: int) -> bool:
    """Whether a noun is that of "both officials" or "the two firms", and not of "two officials" without a name."""
    parse, lower = people.marked.parse, people.marked.parse.lower[head]
    if not (parse.lower[head - 1] == "both" or parse.lower[head - 2 : head] in (["the", "two"], ["the", "both"])):
        return False
    if parse.words[head + 1] == "," and parse.lower[head + 2] in ("who", "speaking"):
        return False  # "both officials, who asked not to be named, said"
    single = lower.removesuffix("s")
    who = lower in PLURALS or lower in ("men", "women") or acts(lower) or is_title(lower)
    what = lower not in PLURALS and (single in BODIES or lower in MEDIA_NOUNS or is_paper(lower))
    unnamed = any(
        word == lower and parse.lower[i - 1] == "two" and parse.lower[i - 2] not in ("the", "these", "those")
        for i, word in enumerate(parse.lower[: head - 2])
    )
    return pairs(lower) and who and not what and not unnamed


def _may_be(people: Plurals, pair: list[int], noun: str) -> bool:
    """Whether two named before may be called so: "both doctors" are no ministers, "the two women" no men."""
    single, pronoun = noun.removesuffix("s"), {"men": "he", "women": "she"}.get(noun, "")
    if pronoun and not all(people.fits(e, pronoun) for e in pair):
        return False
    entities = [people.marked.entities[e] for e in pair]
    return len(pair) == 2 and (
        noun in PLURALS or single in _ANY_OFFICE or all(fits_description(e, single) for e in entities)
    )


def _others_between(people: Plurals, pair: list[int], head: int) -> bool:
    """Whether the sentence before names somebody else: "Jane Doe met John Roe. Ann Poe met Bob Hart. Both officials said"."""
    marked, parse = people.marked, people.marked.parse
    first = parse.sentence_tokens[max(parse.sentence[head] - 1, 0)][0]
    return any(n.kind == "person" and n.entity not in (-1, *pair) for n in marked.names_between(first, head))


def _two_before(people: Plurals, head: int) -> list[int]:
    """The two whom the sentence before names, and no third: "Jane Doe met John Roe. Both said"; or nobody."""
    marked, parse = people.marked, people.marked.parse
    if not parse.sentence[head] or parse.sentence_tokens[parse.sentence[head]][0] != head:
        return []
    first, last = parse.sentence_tokens[parse.sentence[head] - 1]
    named = [n.entity for n in marked.names_between(first, last) if n.entity >= 0]
    kinds = {e: marked.entities[e].kind for e in named}
    those = [e for e in kinds if kinds[e] == "person"] or [e for e in kinds if kinds[e] in ("organization", "country")]
    subject = any(parse.dep[n.last - 1] in SUBJECTS for n in marked.names_between(first, last) if n.entity in those)
    counted = {"two", "both"} & {*parse.lower[first:last]}  # "in a bar run by two brothers. Both said"
    return those if len(those) == 2 and subject and not counted else []


def _dealing(people: Plurals, head: int) -> list[int]:
    """The countries of "Russia thanked Cuba. The parties …", told of just before, and nobody else since; or nobody.

    Two firms are so where "both sides" says that there are two.
    """
    marked, parse = people.marked, people.marked.parse
    here, of_kind = parse.sentence[head], {e: entity.kind for e, entity in enumerate(marked.entities)}
    if not here:
        return []
    kinds = {"country", "person", *(["organization"] if parse.lower[head - 1] in ("both", "two") else [])}
    first, last = parse.sentence_tokens[here - 1]
    names = [n for n in marked.names_between(first, head) if of_kind.get(n.entity) in kinds]
    if any(of_kind[n.entity] == "person" for n in names):
        return []
    acting = [n.entity for n in names if n.last <= last and parse.dep[n.last - 1] in SUBJECTS]
    met = [n.entity for n in names if n.last <= last and parse.dep[n.last - 1] in ("dobj", "dative", "conj")]
    two = list(dict.fromkeys((*acting[:1], *met)))
    return two if len(acting) == 1 and len(two) == 2 else []
