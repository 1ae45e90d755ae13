"""Who takes part in a meeting: the parties around a verb or noun of meeting."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.acting_for import body_of, state_of
from summarizer.draft.embedded.affiliation.holders import (
    MANY,
    before_possessor,
    begins_clause,
    beside_description,
    by_country,
    holder_named_later,
    loose_links,
    named_after,
    named_in_turn,
    of_several,
    own_end,
    two_named_next,
)
from summarizer.draft.embedded.affiliation.listed import listed
from summarizer.draft.embedded.meetings.delegations import GROUPS, LEADS, coordinated, delegation_of, led_before, led_by
from summarizer.draft.embedded.meetings.himself import not_himself, subject_by_office
from summarizer.draft.embedded.meetings.joint_offices import is_owner, office_and_name
from summarizer.draft.embedded.meetings.states import (
    ACT_FOR,
    body_by_office,
    is_himself,
    state_by_office,
    states_acting,
)
from summarizer.draft.embedded.meetings.unlike import are_told_together, person_of_body
from summarizer.draft.embedded.reference.first_named import first_named_after, is_of_any
from summarizer.draft.embedded.reference.plurals import PLURALS, pairs
from summarizer.draft.embedded.reference.side_by_side import described_before, of_clause_before
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.meetings import HOLD, MEET
from summarizer.mark.lexicon.organizations import GOVERNMENT_HEADS
from summarizer.mark.lexicon.people import HE_OR_SHE
from summarizer.mark.lexicon.titles import is_title


def unique(entities: list[int]) -> list[int]:
    """Each entity once, in the order given; those that are none (-1) left out."""
    return list(dict.fromkeys(entity for entity in entities if entity >= 0))


def party_of(marked: MarkedArticle, speakers: Speakers, token: int) -> list[int]:
    """Entities of a noun phrase and of what is coordinated with it."""
    parse = marked.parse
    found: list[int] = []
    queue = [token]
    while queue and len(found) < 12:
        head = queue.pop(0)
        if (person := person_of_body(marked, head)) >= 0:
            found.append(person)
        elif parse.lower[head] in HE_OR_SHE:
            person = subject_by_office(marked, speakers, head)
            person = person if person >= 0 else speakers.person_before(head, HE_OR_SHE[parse.lower[head]])
            found.append(not_himself(marked, speakers, head, person, party_of))
        elif parse.lower[head] in ("they", "them") and (together := speakers.together_before(head)):
            found += together
        elif parse.lower[head] in ("it", "they") and (leaders := delegation_of(marked, head)):
            queue += leaders
        elif parse.lower[head] == "last" and (many := [c for c in parse.children[head] if parse.lower[c] in MANY]):
            found += speakers.the_two(many[0])  # "the two last met in June", the adverb taken for a noun
        elif parse.lower[head] in ("their", "pair", "duo", "two", "both", "three", "trio"):
            clause = of_clause_before(marked, head, lambda noun: party_of(marked, speakers, noun))
            both = [] if clause else described_before(marked, head, speakers.pair_at, speakers.described)
            found += clause or both or speakers.the_two(head)
        elif parse.lower[head] == "you" and head in speakers.turns:
            found += speakers.in_dialogue(head)[1:]
        elif parse.lower[head] == "we" and head in speakers.turns and parse.lower[parse.head[head]] in MEET | HOLD:
            found += speakers.in_dialogue(head)
        elif parse.lower[head] == "we" and head in speakers.voices:
            found.append(speakers.voices[head])
        elif holders := by_country(marked, speakers, head):
            found += holders
        elif several := named_in_turn(marked, head) or two_named_next(marked, head):
            found += several
        elif parse.tag[head] == "NNS" and of_several(marked, head):
            found.append(-1)  # they are named after it
        elif parse.tag[head] == "NNS" and pairs(parse.lower[head]) and (pair := _these(marked, speakers, head)):
            found += pair  # not only the first named, who stands for both as a speaker
        elif parse.lower[head] in ("visitor", "guest", "visitors", "guests") and speakers.guest >= 0:
            found.append(speakers.guest)
        elif parse.tag[head] == "NNS" and any(parse.lower[c] == "their" for c in parse.children[head]):
            found.append(-1)  # "met their foreign ministers": no one person
        elif both := office_and_name(marked, speakers, head):
            found += both
        elif (named := named_after(marked, head)) >= 0:
            found.append(named)
        else:
            speaker = speakers.resolve(head, (max(parse.left[head], 0), head + 1))
            told = parse.tag[head].startswith("N") and not speakers.name_at(head)
            # not "The President and I will meet"
            told = told and not any(parse.lower[c] == "i" for c in parse.children[head])
            if told and head in speakers.turns and speaker.entity in speakers.in_dialogue(head):
                found.append(-1)  # "a meeting with the Pope", said to one who is a pope: of another
            elif not speaker.media or speaker.entity >= 0:
                known = speaker.entity
                of_other = is_himself(marked, speakers, head, known, found) or is_of_any(marked, head, known)
                of_other = of_other or (told and is_owner(marked, speakers, head, known))
                of_other = of_other or (told and parse.tag[head] == "NNS" and is_counted(marked, head))
                later = (first_named_after(marked, speakers, head), holder_named_later(marked, speakers, head))
                found.append(next((e for e in (-1 if of_other else known, *later) if e >= 0), -1))
        queue += [
            c
            for c in parse.children[head]
            if (parse.dep[c] == "conj" or (parse.dep[c] == "appos" and parse.tag[c] == "NNP"))
            and not begins_clause(marked, head, c)
        ]
        if found[-1:] == [-1] and parse.tag[head] == "NNS" and is_title(parse.lower[head]):
            found += _of_theirs(marked, speakers, head)
        queue += before_possessor(marked, speakers, head)
        queue += beside_description(marked, speakers, head)
        found += listed(marked, speakers, head)
        if found[-1:] == [-1] and parse.lower[head] in GOVERNMENT_HEADS:
            found += state_of(marked, speakers, head)
        found += state_by_office(marked, speakers, head) if found[-1:] == [-1] else []
        found += body_by_office(marked, speakers, head) if found[-1:] == [-1] else []
        if head != token and found[-1:] == [-1] and parse.lower[head] in ACT_FOR:
            found += states_acting(marked, speakers, head)  # "between Jane Doe and Peruvian officials"
        if found[-1:] == [-1] and parse.lower[head] in _HEADS_OF:
            links = [c for c in parse.children[head] if parse.lower[c] == "of"]
            bodies = [e for link in links for c in parse.children[link] for e in coordinated(marked, speakers, c)]
            found += [e for e in bodies if marked.entities[e].kind == "organization"]
        if found[-1:] == [-1] and (bodies := body_of(marked, speakers, head)):
            links = [c for c in parse.children[head] if parse.lower[c] == "of" and parse.tag[head] == "NNS"]
            of_both = next((both for c in links if len(both := _holders(marked, speakers, head, c)) > 1), [])
            found += of_both if {*bodies} < {*of_both} else bodies
        if parse.lower[head] in GROUPS and parse.dep[head] == "dobj" and parse.lower[parse.head[head]] in LEADS:
            # "Jane Doe led a delegation that met John Roe"
            queue += [c for c in parse.children[parse.head[head]] if parse.dep[c] == "nsubj"]
        if parse.lower[head] in GROUPS and (
            led := led_by(marked, speakers, head) or led_before(marked, speakers, head)
        ):
            found[-1:] = led
        envoys = pairs(parse.lower[head]) or parse.lower[head] in _ENVOYS | {"credentials"}
        if parse.tag[head] == "NNS" and envoys and not any(e >= 0 for e in found):
            # "the leaders of South Korea and Japan": the countries or bodies they act for
            for child in parse.children[head]:
                if parse.dep[child] == "poss" and PLURALS.get(parse.lower[child]) == "country":
                    found += _in_office(
                        marked, speakers, head, speakers.the_two(child)
                    )  # "the two countries' ministers"
            for child in (*parse.children[head], *loose_links(marked, head)):
                if parse.lower[child] in ("of", "from", "for"):
                    found += _holders(marked, speakers, head, child)
                elif parse.lower[child] in ("led", "headed", "chaired"):
                    agents = [c for c in parse.children[child] if parse.dep[c] == "agent"]
                    queue += [c for agent in agents for c in parse.children[agent] if parse.dep[c] == "pobj"]
    if parse.lower[token] in ACT_FOR and not any(e >= 0 for e in found):
        found += states_acting(marked, speakers, token)
    if parse.lower[token] in _ENVOYS and not any(e >= 0 for e in found):
        found += speakers.nations(parse.left[token], own_end(marked, token))
    if not (kinds := [marked.entities[e].kind for e in found if e >= 0]):
        return []
    # people meet people: "talks with Ozols, and Estonia said" has one party, whatever the parser coordinates
    office = parse.tag[token] == "NNS" and is_title(parse.lower[token])
    wanted = (
        ("person",) if kinds[0] == "person" or (office and kinds.count("person") > 1) else ("country", "organization")
    )
    mixed = are_told_together(marked, token)
    return unique([e for e in found if e >= 0 and (mixed or marked.entities[e].kind in wanted)])


def _these(marked: MarkedArticle, speakers: Speakers, plural: int) -> list[int]:
    """Who "the two ministers" are; nobody for "the ministers of the council", whom the words after "of" tell apart."""
    parse = marked.parse
    counted = any(parse.lower[c] in ("two", "both", "three") for c in parse.children[plural])
    if not counted and any(parse.lower[c] == "their" for c in parse.children[plural]):
        return []  # "the ministers meet before their leaders gather"
    links = [c for c in parse.children[plural] if parse.lower[c] == "of"]
    inside = [n for c in links for n in marked.names_between(c, parse.right[c] + 1) if n.kind == "organization"]
    owners = {parse.lower[d] for c in links for o in parse.children[c] for d in parse.children[o]}
    if owners & _ALL and not owners & {"two", "both"}:
        return []  # "the leaders of all seven parties"
    return [] if inside and not counted else speakers.the_two(plural)


_ALL = frozenset(
    "all several other various many most major political parliamentary rival smaller four five six seven".split()
)
"""Words of more than two bodies, or of others than were told of."""


def is_counted(marked: MarkedArticle, plural: int) -> bool:
    """Whether "the leaders of four parties" are several, none of whom was named."""
    parse = marked.parse
    links = [c for c in parse.children[plural] if parse.lower[c] == "of"]
    below = [d for c in links for o in parse.children[c] for d in parse.children[o]]
    return any(parse.dep[d] == "nummod" for d in below) and is_title(parse.lower[plural])


_HEADS_OF = frozenset("board boards management managements leadership leaderships".split())
"""Those of a body who meet for it."""


def _of_theirs(marked: MarkedArticle, speakers: Speakers, office: int) -> list[int]:
    """ "Peru and Chile expect their ministers to meet": the countries for which those meet who have no names."""
    parse = marked.parse
    verb = parse.head[office]
    if not any(parse.lower[c] == "their" for c in parse.children[office]) or parse.head[verb] == verb:
        return []
    above = parse.head[verb]
    subjects = [c for c in parse.children[above] if parse.dep[c] == "nsubj" and parse.right[c] < office]
    owners = [e for c in subjects for e in party_of(marked, speakers, c)]
    return owners if len(owners) > 1 and all(e >= 0 and marked.entities[e].kind == "country" for e in owners) else []


_ENVOYS = frozenset(
    "negotiators envoys officials delegations diplomats delegates ministers commanders representatives teams leaders "
    "presidents premiers generals mediators bosses executives rebels commissions".split()
)
"""Those who meet for their countries: "US and Chinese negotiators"."""


def led_by_people(marked: MarkedArticle, verb: int) -> bool:
    """Whether those who speak for bodies are people, told in the plural by their office."""
    parse = marked.parse
    subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj"]
    return any(parse.tag[c] == "NNS" and (pairs(parse.lower[c]) or is_title(parse.lower[c])) for c in subjects)


def _holders(marked: MarkedArticle, speakers: Speakers, head: int, link: int) -> list[int]:
    """Of "the presidents of Mexico and Peru(, Jane Doe and John Roe)": who they are, else whom they act for."""
    parse = marked.parse
    members = [e for c in parse.children[link] if parse.dep[c] == "pobj" for e in coordinated(marked, speakers, c)]
    beside = [name for c in parse.children[head] if parse.dep[c] == "conj" and (name := speakers.name_at(c))]
    members += [n.entity for n in beside if n.country and n.entity >= 0]  # "of Peru and Chile", the second misplaced
    people = [e for e in members if marked.entities[e].kind == "person"]
    if not is_title(parse.lower[head]) or (people and len(people) == len(members)):
        return members
    if len(people) > 1:
        return people
    return _in_office(marked, speakers, head, members)


def _in_office(marked: MarkedArticle, speakers: Speakers, head: int, members: list[int]) -> list[int]:
    """Who holds an office told in the plural of each of several; they themselves where the text does not say it of all."""
    parse = marked.parse
    noun = parse.lower[head].removesuffix("s")
    of_what = {parse.lower[c] for c in parse.children[head] if parse.dep[c] in ("compound", "amod", "nmod")}
    told = head if len(members) > 1 else len(parse.words)  # a sole one's holder is not told by being left
    holders = [speakers.holder(e, noun, of_what, told) for e in members]
    return holders if all(holder >= 0 for holder in holders) else members
