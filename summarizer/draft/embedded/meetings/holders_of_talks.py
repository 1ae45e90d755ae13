"""Whose meeting it is where the parser does not say: "a meeting of the council with Jane Doe", "which she had with John Roe"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.listed import listed
from summarizer.draft.embedded.meetings.arguments import objects_of, partners_of, subjects_of
from summarizer.draft.embedded.meetings.at_the_table import at_it, of_nations, parted, settled_with, with_others
from summarizer.draft.embedded.meetings.circumstances import verb_above
from summarizer.draft.embedded.meetings.day import date_of
from summarizer.draft.embedded.meetings.earlier import is_last_time
from summarizer.draft.embedded.meetings.parties import party_of, unique
from summarizer.draft.embedded.meetings.partners import and_with
from summarizer.draft.embedded.meetings.sides import Sides
from summarizer.draft.embedded.meetings.states import addressed
from summarizer.draft.embedded.meetings.told_aside import told_aside, told_by
from summarizer.draft.embedded.meetings.unreal import since_then
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import GIVE, HOLD

_AFTER = frozenset("after following before since".split())
"""What the parser may take for a conjunction: "is to resign after a tense meeting with Jane Doe, the paper said"."""


def with_holder(marked: MarkedArticle, speakers: Speakers, noun: int, sides: Sides) -> Sides:
    """The sides of a noun of meeting, with the one that is wanting where other words name it."""
    own, other = ([], sides[1]) if sides[0] == sides[1] else sides  # nobody meets himself
    if not own and not other:
        ways = (
            _had,
            _attended,
            _arranged,
            _not_since,
            _at_which,
            at_it,
            _given,
            _ended,
            _opening,
            parted,
            of_nations,
            told_by,
            _held_between,
        )
        return next((found for way in ways if (found := way(marked, speakers, noun))), ([], []))
    if not other and (told := told_by(marked, speakers, noun)):
        return told
    if not other and len(own) == 1 and (late := _since(marked, speakers, noun)):
        return own, [e for e in late if e not in own]
    if not other and len(own) == 1 and (whom := settled_with(marked, speakers, noun)):
        return own, [e for e in whom if e not in own]
    if not other:
        return sides
    if speakers.states.issuperset(other) and (named := addressed(marked, speakers, noun)) and named != own:
        return own, named
    other = [*other, *(e for e in and_with(marked, speakers, noun) if e not in (*own, *other))]
    if own:
        return own, other
    holder = _of(marked, speakers, noun) or _before_after(marked, speakers, noun) or told_aside(marked, speakers, noun)
    holder = holder or _on_trip(marked, speakers, noun)
    return [e for e in holder if e not in other], other


def _opening(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "After talks in Lima, Jane Doe and John Roe left", for the parser the talks' deed, and a row of cities."""
    parse = marked.parse
    opens, verb = parse.left[noun], parse.head[noun]
    behind = opens and parse.lower[opens - 1] in ("after", "following") and parse.dep[noun] == "nsubj"
    if (
        not behind
        or with_others(marked, noun)
        or "," not in parse.words[noun:verb]
        or parse.tag[verb] not in ("VBD", "VBZ", "VBP")
    ):
        return None
    last = speakers.name_at(verb - 1)
    if last is None or last.kind != "person" or last.entity < 0:
        return None
    both = unique([*listed(marked, speakers, verb - 1), last.entity])
    return (both[:1], both[1:]) if len(both) > 1 else None


def _of(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The council in "a meeting of the council with Jane Doe"."""
    parse = marked.parse
    links = [c for c in parse.children[noun] if c > noun and parse.lower[c] == "of"]
    return [
        e for c in links for g in parse.children[c] if parse.dep[g] == "pobj" for e in party_of(marked, speakers, g)
    ]


def _on_trip(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """Jane Doe in "Jane Doe's trip to Lima for talks with John Roe was cancelled", "cancelled a trip to Lima for talks"."""
    parse = marked.parse
    trip = parse.head[parse.head[noun]]
    if parse.lower[parse.head[noun]] != "for" or parse.lower[trip] not in ("trip", "visit", "journey"):
        return []
    owners = [c for c in parse.children[trip] if parse.dep[c] == "poss"]
    own = [e for c in owners for e in party_of(marked, speakers, c)]
    return own or (subjects_of(marked, speakers, parse.head[trip]) if parse.dep[trip] == "dobj" else [])


def _before_after(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The subject of what is told to follow on a meeting, which the parser takes for the subject of "the paper said"."""
    parse = marked.parse
    opens, verb = parse.left[noun], parse.head[noun]
    if not opens or parse.lower[opens - 1] not in _AFTER or parse.dep[verb] != "advcl" or verb < noun:
        return []
    return subjects_of(marked, speakers, verb_above(marked, parse.head[verb]))


def _had(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "a second meeting, which Jane Doe had with John Roe"."""
    parse = marked.parse
    for verb in parse.children[noun]:
        whose = any(
            parse.dep[c] == "dobj" and (parse.tag[c] in ("WDT", "WP") or parse.lower[c] == "that")
            for c in parse.children[verb]
        )
        bare = not any(parse.dep[c] == "dobj" or parse.tag[c] in ("WDT", "WP") for c in parse.children[verb])
        if parse.dep[verb] == "relcl" and parse.lower[verb] in HOLD and (whose or bare):
            subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj" and c < verb]
            own = [e for c in subjects for e in party_of(marked, speakers, c)]
            other = partners_of(marked, speakers, verb)
            return (own, [e for e in other if e not in own]) if own and other else None
        if parse.dep[verb] == "relcl" and parse.lower[verb] in _ARRANGE and (whose or bare):
            own = subjects_of(marked, speakers, verb)  # "a meeting that the two had planned for Friday"
            return (own[:1], own[1:]) if len(own) > 1 else None
    return None


def _attended(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the meeting, attended by Jane Doe and John Roe"."""
    parse = marked.parse
    verbs = [c for c in parse.children[noun] if parse.lower[c] == "attended" and parse.dep[c] == "acl"]
    both = [e for verb in verbs for e in objects_of(marked, speakers, verb)]
    return (both[:1], both[1:]) if len(both) > 1 and parse.lower[noun] != "hearing" else None


def _since(marked: MarkedArticle, speakers: Speakers, noun: int) -> list[int]:
    """The partner in "her first call since taking office with Jane Doe", for the parser part of "taking office"."""
    parse = marked.parse
    last = min(parse.sentence_tokens[parse.sentence[noun]][1], noun + 9)
    since = next((i for i in range(noun + 1, last) if parse.lower[i] == "since"), -1)
    link = next((i for i in range(since + 1, last) if since > 0 and parse.lower[i] == "with"), -1)
    whom = [c for c in parse.children[link] if parse.dep[c] == "pobj"] if link > 0 else []
    return [e for c in whom for e in party_of(marked, speakers, c)]


_ARRANGE = frozenset("arranging arrange arranged planning plan plans planned scheduled set fixed agreed".split())
"""Verbs whose object, with a day, is a meeting of their subjects."""


def _arranged(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the two are arranging a summit in mid-May": without a day it is only wished for."""
    parse = marked.parse
    verb = parse.head[noun]
    if parse.dep[noun] != "dobj" or parse.lower[verb] not in _ARRANGE or date_of(marked, noun) < 0:
        return None
    both = subjects_of(marked, speakers, verb)
    return (both[:1], both[1:]) if len(both) > 1 else None


def _not_since(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of what was the last time: "the two had not spoken since a dinner in May"."""
    parse = marked.parse
    verb = parse.head[parse.head[noun]]
    if is_last_time(marked, noun) and speakers.pair_at == parse.sentence[noun]:
        return speakers.pair[:1], speakers.pair[1:]
    if not since_then(marked, noun):
        return None
    own = subjects_of(marked, speakers, verb)
    other = [e for e in partners_of(marked, speakers, verb, direct=True) if e not in own]
    both = [*own, *other]
    return (both[:1], both[1:]) if len(both) > 1 else None


def _at_which(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "a dinner at which Jane Doe asked John Roe for money", "a retreat where the two were to settle it"."""
    parse = marked.parse
    last = min(parse.sentence_tokens[parse.sentence[noun]][1], noun + 9)
    at = next((i for i in range(noun + 1, last) if parse.lower[i] in _WHERE and parse.tag[i][0] == "W"), -1)
    if at < 0 or (parse.lower[at] == "which" and parse.lower[at - 1] not in ("at", "in", "during", "over", "on")):
        return None
    verb = verb_above(marked, at)
    if verb <= at:
        return None
    if any(parse.dep[c] in ("nsubjpass", "neg") for c in parse.children[verb]):
        return None  # "a meeting at which Jane Doe and John Roe were criticised"
    own = subjects_of(marked, speakers, verb)
    other = [e for e in objects_of(marked, speakers, verb) if e not in own] if parse.lower[verb] in _ADDRESS else []
    kinds = [marked.entities[e].kind == "person" for e in (*own, *other)]
    if len(own) > 1 and len({*kinds[: len(own)]}) == 1:
        return own[:1], own[1:]
    return (own, other) if own and other and all(kinds) else None


_ADDRESS = frozenset("ask asks asked tell tells told urge urges urged beg begs begged".split())
"""Verbs whose object hears what is said: one accuses and praises the absent and the dead."""

_WHERE = frozenset("which where when".split())
"""Words by which a clause tells what was done at a meeting."""


def _given(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the king granted Jane Doe an audience"."""
    parse = marked.parse
    verb = parse.head[noun]
    if parse.dep[noun] != "dobj" or parse.lower[verb] not in GIVE | {"paid", "pay", "pays"}:
        return None
    guests = [c for c in parse.children[verb] if parse.dep[c] == "dative" and parse.tag[c] not in ("IN", "TO")]
    other = [e for c in guests for e in party_of(marked, speakers, c)]
    own = [e for e in subjects_of(marked, speakers, verb) if e not in other]
    return (own, other) if own and other else None


_ENDS = frozenset("ended concluded closed culminated wound wrapped ends".split())
"""What talks do whose outcome is told."""

_PAPERS = frozenset("signing signature adoption statement declaration communique agreement memorandum accord".split())
"""What those who met put their names to."""


def _ended(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides | None:
    """The sides of "the summit ended with the signing of a statement by Jane Doe and John Roe"."""
    parse = marked.parse
    verb = parse.head[noun]
    if parse.dep[noun] != "nsubj" or parse.lower[verb] not in _ENDS:
        return None
    last = parse.sentence_tokens[parse.sentence[noun]][1]
    for link in range(verb + 1, last):
        if parse.lower[link] == "by" and _PAPERS & {*parse.lower[verb:link]}:
            both = [e for c in parse.children[link] if parse.dep[c] == "pobj" for e in party_of(marked, speakers, c)]
            return (both[:1], both[1:]) if len(both) > 1 else None
    return None


def _held_between(marked: MarkedArticle, speakers: Speakers, noun: int) -> Sides:
    """The sides of "talks held earlier the same day between Jane Doe and John Roe"."""
    parse = marked.parse
    for verb in parse.children[noun]:
        if parse.dep[verb] == "acl" and parse.lower[verb] in HOLD | {"scheduled", "set", "planned", "due"}:
            links = [c for c in parse.children[verb] if parse.lower[c] in ("between", "among") and c > verb]
            pobjs = [g for c in links for g in parse.children[c] if parse.dep[g] == "pobj"]
            both = [e for g in pobjs for e in party_of(marked, speakers, g)]
            if len(both) > 1:
                return both[:1], both[1:]
    return [], []
