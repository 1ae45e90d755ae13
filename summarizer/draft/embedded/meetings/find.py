"""Meetings: who came together or spoke with whom, whether it took place, how, when and where."""

from __future__ import annotations

from summarizer.draft.embedded.meetings.arguments import subjects_of
from summarizer.draft.embedded.meetings.at_the_table import is_called_to
from summarizer.draft.embedded.meetings.attended import add_attending, is_attended, with_unnamed
from summarizer.draft.embedded.meetings.beside import joining
from summarizer.draft.embedded.meetings.by_means import BRIEF
from summarizer.draft.embedded.meetings.by_office import acting, add_by_office
from summarizer.draft.embedded.meetings.calls import in_a_room
from summarizer.draft.embedded.meetings.can_meet import can_meet
from summarizer.draft.embedded.meetings.circumstances import is_alone, is_other_time, mode_of, verb_above
from summarizer.draft.embedded.meetings.earlier import is_last_time
from summarizer.draft.embedded.meetings.encounters import encounter_at, names_nobody
from summarizer.draft.embedded.meetings.headlines import mode_by_title, names_guests_alone, told_by_title, told_of_body
from summarizer.draft.embedded.meetings.joined import add_joined
from summarizer.draft.embedded.meetings.lead import date_by_arrival, date_by_opening
from summarizer.draft.embedded.meetings.named_later import name_counterparts, name_those_who_met
from summarizer.draft.embedded.meetings.one_by_one import on_both_days, one_by_one
from summarizer.draft.embedded.meetings.parties import unique
from summarizer.draft.embedded.meetings.places import place_of
from summarizer.draft.embedded.meetings.quoted_tellings import is_quoted
from summarizer.draft.embedded.meetings.recalled import (
    is_going_on,
    is_of_the_way_there,
    is_recalled,
    is_told_of,
    lies_ahead,
)
from summarizer.draft.embedded.meetings.renewed import renew
from summarizer.draft.embedded.meetings.retold import FoundMeeting, is_meal_apart, merge
from summarizer.draft.embedded.meetings.rounds import (
    called_off,
    go_on,
    is_new,
    last_told,
    led_by_those,
    names_its_own,
    next_round,
    of_three,
)
from summarizer.draft.embedded.meetings.status import day_of, status_of
from summarizer.draft.embedded.meetings.stops import at_each_stop
from summarizer.draft.embedded.meetings.under_one_roof import HOSTS, hosting, is_mission_received, receives_unnamed
from summarizer.draft.embedded.meetings.unlike import alike, without_bodies
from summarizer.draft.embedded.meetings.unnamed import Unnamed, settle, told_of_nations, unnamed_at
from summarizer.draft.embedded.meetings.unreal import is_unreal
from summarizer.draft.embedded.meetings.verbs import WORDS, hyphened, sides_at
from summarizer.draft.embedded.meetings.whereabouts import place_meetings
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.encounter_words import OPEN, TRIGGERS
from summarizer.mark.lexicon.meetings import (
    CALLED,
    INCLUDE,
    MEET,
    NOUNS,
    RECEIVE,
    WEAK,
)


def find_meetings(marked: MarkedArticle, speakers: Speakers) -> list[FoundMeeting]:
    """All meetings, each once, in the order in which they are first told."""
    found: list[FoundMeeting] = []
    told: list[FoundMeeting] = []
    weak: list[FoundMeeting] = []
    by_office: list[FoundMeeting] = []
    hosts: dict[int, list[int]] = {}
    unnamed: list[Unnamed] = []
    hub: tuple[int, list[int]] = -1, []
    apart: tuple[int, list[int]] = -9, []
    host_of: tuple[int, list[int]] = -9, []
    parse = marked.parse
    for token, lower in enumerate(parse.lower):
        noun_or_verb = parse.tag[token][0] in "NV" or (parse.tag[token] == "JJ" and lower in TRIGGERS)
        if lower not in WORDS or not (noun_or_verb or hyphened(marked, token) >= 0):
            continue
        speakers.states.clear()
        sides = sides_at(marked, speakers, token)
        turn = None if sides and all(sides) else encounter_at(marked, speakers, token)
        sides = turn or sides
        if sides and len(sides[0]) == 1 and len(sides[1]) == 2 and sides[0][0] in sides[1]:
            sides = sides[0], []  # "the president spoke with both leaders": of two others, whoever they are
        if (sides is None or not any(sides)) and names_nobody(marked, token):
            unnamed.append(Unnamed(token, parse.sentence[token], status_of(marked, token), visit=False, told=True))
        if sides is None and (visit := unnamed_at(marked, token)):
            unnamed.append(visit)
        if (
            sides is None
            and lower in MEET
            and (host := hosting(marked, token, (subjects_of(marked, speakers, token), [])))
        ):
            hosts.setdefault(parse.sentence[token], host)  # "met members of the board"
        if sides is None or is_quoted(marked, speakers, token):
            continue
        if is_unreal(marked, token):
            if len(both := alike(marked, sides, set())) == 2:
                apart = parse.sentence[token], both
                speakers.pair = both  # "Asked whether X would see Y, … the two"
            continue
        if lower in RECEIVE and len(sides[0]) == 1 and not sides[1]:
            if receives_unnamed(marked, token):
                host_of = parse.sentence[token], sides[0]
            elif parse.sentence[token] - host_of[0] <= 2 and is_mission_received(marked, token):
                # "Jane Doe received a delegation. The delegation, led by John Roe, was received at the palace"
                sides = host_of[1], sides[0]
        if sides[1] and not sides[0] and hub[1] and 0 <= parse.sentence[token] - hub[0] <= 1 and is_new(marked, token):
            # "She met Jane Doe. A session with John Roe was called off": hers, too
            sides = [e for e in hub[1] if e not in sides[1]], sides[1]
        states = acting(marked, speakers, sides)
        able = can_meet(marked, token, sides, people := alike(marked, sides, states), states)
        if not able and (fewer := without_bodies(marked, sides)):
            people, able = fewer, can_meet(marked, token, sides, fewer, states)
        host = hosting(marked, token, sides) or (sides[1] if with_unnamed(marked, token, sides) else [])
        if host:
            hosts.setdefault(parse.sentence[token], host)
        if len(people) < 2 and (nobody := unnamed_at(marked, token)):
            unnamed.append(nobody)
        if lower in NOUNS and name_those_who_met(marked, speakers, told, token, people):
            continue
        if len(people) < 2 and lower in NOUNS and (off := called_off(marked, token, *apart)):
            told.append(off)
            continue
        habit = parse.sentence[token] - apart[0] == 1  # "They meet every spring. The last round was held in May"
        at_hand = told or weak  # "shook hands in May. A second round is planned"
        if len(people) < 2 and (at_hand or habit) and lower in NOUNS and not names_its_own(marked, token):
            last = last_told(marked, at_hand, lower)
            before = parse.sentence[token] - 1  # "last met in May. A round planned for June was called off"
            of_talks = next((m for m in reversed(at_hand) if m.noun or lower != "round" or before in m.sentences), last)
            if habit or of_talks is None:
                of_talks = FoundMeeting(apart[1], "held", "unspecified", -1, None, [apart[0]])
            if further := next_round(marked, of_talks, token):
                parties = of_three(marked, at_hand, token) or further.participants
                further.participants = unique([*parties, *joining(marked, speakers, token)])
                told.append(further)
            elif last and not habit:
                go_on(marked, told, last, token)
        if (
            len(people) < 2
            or not (turn or able)
            or (names_guests_alone(marked, token) or ((told or hosts) and is_attended(marked, token)))
        ):
            continue
        if len(sides[0]) == 1:
            hub = parse.sentence[token], sides[0]
        mode = mode_of(marked, token)
        if mode == "unspecified" and parse.dep[token] == "advcl" and apart[0] == parse.sentence[token]:
            mode = "in_person"  # "have not met since May, when they spoke for an hour"
        if turn and ((mode == "unspecified" and lower not in OPEN) or lower in CALLED):
            mode = "in_person"  # "was called to his office"
        room = in_a_room(marked, token)
        mode = "in_person" if room and mode == "unspecified" else mode
        by_whom = any(parse.dep[c] == "agent" for c in parse.children[token])  # "was briefed by Jane Doe at the camp"
        brief = lower in BRIEF and mode not in ("phone", "video") and not (by_whom or room)
        place = place_of(marked, token) if mode in ("in_person", "unspecified") and not brief else None
        if place and by_whom and lower in BRIEF and {"on", "about"} & {*parse.lower[token : marked.token_at(place[0])]}:
            place = None  # "was briefed by Jane Doe on the flood in Lima"
        if lower in NOUNS and (same := led_by_those(marked, told, token, people)):
            same.sentences = sorted({*same.sentences, parse.sentence[token]})
            continue  # "During the conversation, the presidents of Peru and Chile agreed …"
        meeting = FoundMeeting(
            unique([*people, *joining(marked, speakers, token)]),
            status_of(marked, token),
            "in_person" if place and mode == "unspecified" and lower != "conversation" else mode,
            day_of(marked, token),
            place,
            [parse.sentence[token]],
            noun=lower in NOUNS,
            apart=is_other_time(marked, token) or is_last_time(marked, token) or is_recalled(marked, speakers, token),
            alone=is_alone(marked, token) or is_meal_apart(marked, told, token),
            firm=mode in ("phone", "video") or bool(place and lower != "conversation") or lower in MEET | RECEIVE,
        )
        if turn and parse.tag[token] == "NNP":
            meeting.status = "held"  # "Jane Doe rang John Roe to ask for help", for the parser a name that is to ask
        on_trip = parse.lower[parse.head[token]] in INCLUDE  # "left on Monday after a visit that included talks with"
        if (meeting.status == "planned" or on_trip) and is_of_the_way_there(marked, token, meeting.date):
            meeting.date = -1
        if lower in ("invited", "invites") and lies_ahead(marked, meeting.date):
            meeting.status = "planned"
        vague = lower in OPEN and meeting.status == "planned"  # "promised to raise it with Jane Doe"
        if turn and meeting.date < 0 and (vague or lower in ("invited", "invites")):
            continue  # nothing that is fixed
        if meeting.status == "planned" and is_going_on(marked, speakers, token, meeting.date):
            meeting.status = "held"
        if meeting.status == "held" and lies_ahead(marked, meeting.date):
            deed = parse.tag[verb_above(marked, token)]
            link = parse.lower[parse.head[token]]
            own = any(parse.lower[c] in ("between", "with") for c in parse.children[token])
            before = marked.dates[meeting.date].start < parse.start[token]  # "lifted on Monday, after talks with"
            past = own and (link == "following" or (link == "after" and before))
            of_noun = parse.start[parse.left[token]] <= marked.dates[meeting.date].start < parse.start[token]
            if (of_noun and lower in NOUNS) or is_called_to(
                marked, token
            ) >= 0:  # "discussed visas in the run-up to the December summit"
                meeting.status = "planned"
                elsewhere = place and place[0] > parse.end[parse.right[token]]
                meeting.place = None if elsewhere else place
            elif deed == "VBD" or past or (deed == "VBZ" and link == "after"):  # "flies home after"
                meeting.date = -1  # "held talks on a fair that opens on 3 June"
            else:
                meeting.status = "planned"
        if states:
            by_office.append(meeting)
            continue
        under_one_roof = lower in HOSTS and parse.tag[token] == "NN"
        (
            weak
            if lower in WEAK or brief or under_one_roof or (turn and lower in OPEN and mode not in ("phone", "video"))
            else told
        ).extend(
            at_each_stop(marked, meeting, token, sides[0])
            or (twin for one in one_by_one(marked, meeting, token, sides) for twin in on_both_days(marked, one))
        )
        if lower in RECEIVE and len(sides[1]) == 1 and not any(parse.dep[c] == "agent" for c in parse.children[token]):
            speakers.guest = sides[1][0]
        retold = lower in NOUNS and speakers.pair and parse.lower[parse.head[token]] in ("on", "about", "of")
        if len(people) == 2 and not retold:  # "updated her on his call with John Roe"
            speakers.pair, speakers.pair_at = people, parse.sentence[token]
        elif len(people) == 3:
            speakers.trio = people
    for meeting in told:
        merge(marked, found, meeting)
    for meeting in told_by_title(marked, [*found, *weak]):
        merge(marked, found, meeting)
    for meeting in weak:
        # "they also discussed" is told of the meeting at hand; only without one it is a meeting itself
        known = [other for other in found if is_told_of(marked, meeting, other)]
        if known:
            known[0].sentences = sorted({*known[0].sentences, *meeting.sentences})
        else:
            found.append(meeting)
    name_counterparts(marked, found)
    add_attending(marked, speakers, found, hosts)
    add_joined(marked, speakers, found)
    add_by_office(marked, speakers, found, by_office)
    if not found and (alone := told_of_nations(marked) or told_of_body(marked)):
        found.append(alone)
    for meeting in found:
        if meeting.mode == "unspecified" and meeting.status == "held":
            meeting.mode = mode_by_title(marked, meeting.participants)
    settle(marked, found, unnamed)
    date_by_opening(marked, speakers, found)
    place_meetings(marked, speakers, found)
    date_by_arrival(marked, found)
    renew(marked, found)
    return sorted(found, key=lambda meeting: meeting.sentences[0])
