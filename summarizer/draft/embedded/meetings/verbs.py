"""The words that tell of a meeting, each with the way in which it names the two sides."""

from __future__ import annotations

from summarizer.draft.embedded.meetings import unmet
from summarizer.draft.embedded.meetings.arguments import objects_of, partners_of, subjects_of
from summarizer.draft.embedded.meetings.at_the_table import left
from summarizer.draft.embedded.meetings.by_means import MEANS, REPORT, briefs, dealt_over, told_to
from summarizer.draft.embedded.meetings.calls import (
    ADDRESS,
    TELLS,
    by_phone,
    in_a_room,
    on_the_phone,
    paid_to,
    phones,
    visits,
)
from summarizer.draft.embedded.meetings.circumstances import near, verb_above
from summarizer.draft.embedded.meetings.holders_of_talks import with_holder
from summarizer.draft.embedded.meetings.inverted import late_object
from summarizer.draft.embedded.meetings.margins import MARGINS
from summarizer.draft.embedded.meetings.misread import meeting_whom, then_met
from summarizer.draft.embedded.meetings.parties import party_of
from summarizer.draft.embedded.meetings.seeing import IN_TURN, is_seeing, saw_once
from summarizer.draft.embedded.meetings.sides import Sides, sides_of
from summarizer.draft.embedded.meetings.tables import at_table, face_to_face, on_the_margins
from summarizer.draft.embedded.meetings.told_aside import doers_of
from summarizer.draft.embedded.meetings.told_there import TELLS_THERE
from summarizer.draft.embedded.meetings.topics import turn_to
from summarizer.draft.embedded.meetings.under_one_roof import HOSTS, host_and_guest
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.encounter_words import TRIGGERS
from summarizer.mark.lexicon.meetings import (
    BRING,
    CALL,
    CALLED,
    COME,
    DISCUSS,
    HYPHENED,
    IS_TO,
    MEET,
    NEGOTIATE,
    NOUNS,
    RECEIVE,
    SAW,
    SEE,
    SHAKE,
    SIT,
    TALK,
    TURN,
    VISIT,
)

_TOGETHER = frozenset("down together opposite across".split())
"""What makes sitting a meeting."""
_VIEWS = frozenset("views opinions ideas thoughts notes impressions assessments".split())
"""What is exchanged in talks."""

_VERBS = REPORT | MEET | SEE | SAW | TALK | NEGOTIATE | DISCUSS | RECEIVE | CALL | CALLED | VISIT | ADDRESS
WORDS = (
    _VERBS
    | COME
    | NOUNS
    | TRIGGERS
    | TURN
    | HOSTS
    | MARGINS
    | TELLS
    | TELLS_THERE
    | {"conference", "face", "table", *MEANS, *SHAKE, *BRING}
    | {last for _, last in HYPHENED}
)
"""All words at which a meeting may be told; at others no rule looks."""


_TOLD = frozenset("told assured informed warned reminded".split())
"""What a host did whose guest is "visiting", an adjective that the parser takes for a verb."""

_WHOSE = frozenset("of between their".split())
"""Words that say of a round that it is one of talks, or whose: "a final round between Jane Doe and John Roe"."""


def hyphened(marked: MarkedArticle, token: int) -> int:
    """The part of a compound like "pull-aside" or "one-on-one" on which its partners hang; -1 for other words."""
    parse = marked.parse
    if token < 2 or parse.words[token - 1] != "-" or (parse.lower[token - 2], parse.lower[token]) not in HYPHENED:
        return -1
    head = token - 4 if parse.dep[token] == "pobj" and parse.head[token] == token - 2 >= 2 else token
    noun = parse.tag[head][0] in "NCR" and parse.dep[head] in ("nsubj", "nsubjpass", "dobj", "pobj", "ROOT", "conj")
    return head if noun else -1


def sides_at(marked: MarkedArticle, speakers: Speakers, token: int) -> Sides | None:
    """The two sides that a verb or noun of meeting has; None where the word tells of none."""
    parse = marked.parse
    lower, tag = parse.lower[token], parse.tag[token]
    if lower in HOSTS and tag == "NN":
        return host_and_guest(marked, speakers, token)
    if lower in ("visit", "call") and tag == "NN":
        paid = paid_to(marked, speakers, token)
        if paid or lower == "visit":
            return paid
    if lower in TURN | {"discussion"} and (heads := turn_to(marked, speakers, token)):
        return heads
    if (tag in ("NN", "NNS") and unmet.is_scheme(marked, token)) or unmet.is_part_of_noun(marked, token):
        return None
    tag = "NNS" if unmet.names_talks(marked, token) else tag
    if lower == "round" and tag == "NN" and not any(parse.lower[c] in _WHOSE for c in parse.children[token]):
        return left(marked, speakers, token) or ([], [])  # of a contest, or of talks told before
    if (compound := hyphened(marked, token)) >= 0:
        return sides_of(marked, speakers, compound)
    if lower == "lunch" and tag == "NN" and parse.lower[token - 1] == "to" and parse.lower[token + 1] == "with":
        links = [c for c in parse.children[token] if parse.lower[c] == "with"]  # "is due to lunch with Jane Doe"
        whom = [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
        guests = [e for c in whom for e in party_of(marked, speakers, c)]
        return subjects_of(marked, speakers, verb_above(marked, token)), guests
    if tag == "NN" and lower == "meeting" and (deed := meeting_whom(marked, speakers, token)):
        return deed
    if (
        tag in ("NN", "NNS")
        and not unmet.is_match(marked, token)
        and (lower in NOUNS or unmet.is_encounter(marked, token))
    ):
        sides = with_holder(marked, speakers, token, sides_of(marked, speakers, token))
        return ([], []) if unmet.is_round_of_contest(marked, token, [*sides[0], *sides[1]]) else sides
    if lower in MEANS and tag[0] == "N":
        return dealt_over(marked, speakers, token) or on_the_phone(marked, speakers, token)
    if lower in SHAKE and tag.startswith("V"):
        hands = any(parse.lower[c] == "hands" for c in parse.children[token])
        with_whom = partners_of(marked, speakers, token)
        return (subjects_of(marked, speakers, token), with_whom) if hands else None
    if lower in BRING and tag.startswith("V"):
        end = parse.sentence_tokens[parse.sentence[token]][1]
        after = parse.lower[token : min(token + 25, end)]  # "together" may hang on the last name
        together = "together" in after and after[after.index("together") + 1 :][:1] != ["with"]
        tried = any(parse.lower[c] == "to" and parse.dep[c] == "aux" for c in parse.children[token])
        if not together or (tried and parse.lower[parse.head[token]] not in IS_TO):
            return None  # "an attempt to bring them together"
        brought = objects_of(marked, speakers, token)
        if any(parse.dep[c] in ("auxpass", "nsubjpass") for c in parse.children[token]):
            return subjects_of(marked, speakers, token), brought  # "were brought together by the bishop"
        return (brought[:1], brought[1:] + subjects_of(marked, speakers, token)) if len(brought) > 1 else None
    if lower == "table":
        return at_table(marked, speakers, token)
    if lower in MARGINS:
        return on_the_margins(marked, speakers, token)
    if lower == "face":
        return face_to_face(marked, speakers, token)
    spotted = parse.dep[token] == "xcomp" and parse.head[token] == token - 1
    if not tag.startswith("V") and not (lower in MEET and (spotted or parse.lower[token - 1] == "to")):
        return None  # after "due to" the parser may take "dine" for a noun, as it does in "were spotted dining"
    if lower == "briefed" and any(parse.dep[c] == "agent" for c in parse.children[token]):
        if parse.lower[token - 1] in ("himself", "herself"):  # "had himself briefed by Jane Doe"
            return subjects_of(marked, speakers, parse.head[token]), objects_of(marked, speakers, token)
        return subjects_of(marked, speakers, token), objects_of(marked, speakers, token)
    if lower in COME and parse.lower[token + 1 : token + 2] == ["together"]:
        return subjects_of(marked, speakers, token), partners_of(marked, speakers, token)
    if lower in MEET:
        partners = partners_of(marked, speakers, token, direct=True) or _welcomed_by(marked, speakers, token)
        others = partners or late_object(marked, token)
        if unmet.plays(marked, token):
            return None
        if then := then_met(marked, speakers, token):
            return then
        if not others and unmet.meets_what(marked, token):
            return None
        return subjects_of(marked, speakers, token), others
    if lower in (*TALK, *NEGOTIATE, *DISCUSS):
        if lower.startswith("exchang") and not any(parse.lower[c] in _VIEWS for c in parse.children[token]):
            return None  # gifts, fire
        others = partners_of(marked, speakers, token, direct=lower.startswith("consult"))  # "consulted Jane Doe"
        if lower in TALK and not others and _speaks_in_turn(marked, token):
            return None
        if lower in TALK and (unmet.says(marked, token) or _speaks_to_others(marked, token, others)):
            return None
        if lower in SIT and parse.lower[min(token + 1, len(parse.words) - 1)] not in _TOGETHER:
            return None
        if lower in DISCUSS and not others and (both := doers_of(marked, speakers, token, parse.right[token])):
            return both[:1], both[1:]
        return subjects_of(marked, speakers, token), others
    if lower in CALLED and (visited := visits(marked, speakers, token)):
        return subjects_of(marked, speakers, token), visited
    if lower in SEE and any(parse.lower[c] in ("other", "another") for c in parse.children[token]):
        both = subjects_of(marked, speakers, token)
        return both[:1], both[1:]  # "see each other"
    if lower in RECEIVE and parse.dep[token] == "acl" and parse.lower[parse.head[token]] in NOUNS:
        return None  # "a dinner hosted by Jane Doe": the noun tells it
    if lower in RECEIVE and tag != "VBG" and (guest := late_object(marked, token)):
        return [e for e in subjects_of(marked, speakers, token) if e not in guest], guest
    if lower in (*RECEIVE, *CALL) or (lower in CALLED and phones(marked, token)) or is_seeing(marked, token):
        return subjects_of(marked, speakers, token), objects_of(marked, speakers, token)
    if lower in SAW and saw_once(marked, token):
        seen = [e for e in objects_of(marked, speakers, token) if marked.entities[e].kind == "person"]
        in_turn = IN_TURN.search(near(marked, token, 20, 0))
        by_chance = in_turn and not any(marked.entities[e].roles for e in seen)
        return None if by_chance else (subjects_of(marked, speakers, token), seen)
    if lower in VISIT or lower == "seeing":
        visitor = parse.head[token]
        if lower == "visiting" and parse.dep[token] == "amod" and parse.lower[parse.head[visitor]] in _TOLD:
            return subjects_of(marked, speakers, parse.head[visitor]), party_of(marked, speakers, visitor)
        received = lower == "visiting" and parse.lower[token - 1] in _TOLD  # "told visiting Speaker Jane Doe that"
        if not received and any(parse.dep[c] in ("ccomp", "xcomp") for c in parse.children[token]):
            return None  # "seeing him win"
        known = [e for e in objects_of(marked, speakers, token) if any(n.sure for n in marked.entities[e].names)]
        return subjects_of(marked, speakers, token), known
    if in_a_room(marked, token) and token not in speakers.turns:
        return subjects_of(marked, speakers, token), objects_of(marked, speakers, token)
    if lower in REPORT | ADDRESS and by_phone(marked, token):
        heard = told_to if lower in REPORT else objects_of
        return subjects_of(marked, speakers, token), heard(marked, speakers, token)
    return briefs(marked, speakers, token)


def _speaks_in_turn(marked: MarkedArticle, verb: int) -> bool:
    """Whether a second speaker stands behind the verb: "Jane Doe spoke in the morning, Peru's John Roe in the afternoon"."""
    parse = marked.parse
    named = [c for c in parse.children[verb] if parse.dep[c] == "nsubj" and parse.tag[c] == "NNP" and c < verb]
    return any(parse.dep[g] == "appos" and g > verb for c in named for g in parse.children[c])


def _speaks_to_others(marked: MarkedArticle, verb: int, partners: list[int]) -> bool:
    """Whether those who speak do so to people without names: "Jane Doe and John Roe spoke to reporters"."""
    parse = marked.parse
    links = [c for c in parse.children[verb] if c > verb and parse.lower[c] in ("to", "with")]
    whom = [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
    return not partners and any(parse.lower[c] not in ("other", "another") and parse.tag[c] != "PRP" for c in whom)


def _welcomed_by(marked: MarkedArticle, speakers: Speakers, verb: int) -> list[int]:
    """ "Was met at the airport by X"."""
    passive = any(marked.parse.dep[c] == "auxpass" for c in marked.parse.children[verb])
    return objects_of(marked, speakers, verb) if passive else []
