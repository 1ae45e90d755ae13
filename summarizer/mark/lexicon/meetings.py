"""Words by which copy tells that people met or spoke with one another."""

from __future__ import annotations

MEET = frozenset(
    "met meet meets meeting gathered gather gathers convened convene convenes dined dine dines lunch lunched breakfasted breakfasting "
    "gathering convening huddled huddle huddling dining lunching reconvene reconvened reconvenes reassembled lunches brunched".split()
)
"""Verbs of coming together."""

COME = frozenset("got get gets came come comes coming getting".split())
"""Verbs that "together" makes verbs of meeting."""

SEE = frozenset({"see", "seeing"})
"""Verbs that plan a meeting where a person is their object: "flew to London to see the prime minister"."""

SAW = frozenset({"saw", "seen"})
"""Its past: whom one saw one met, where the text says when or how often."""

SIT = frozenset("sat sit sits sitting".split())
"""Forms of "sit", which is talking with one another only with some word beside it: "sat down with"."""

TALK = SIT | frozenset(
    "spoke spoken speak speaks speaking talked talk talks talking conferred confer "
    "conferring consulted consult consults consulting chatted chat chats chatting conversed converse parleyed parley".split()
)
"""Verbs of speaking with one another."""

SHAKE = frozenset("shook shake shakes shaking".split())
"""Verbs of shaking hands."""

HYPHENED = frozenset({
    ("pull", "aside"), ("sit", "down"), ("on", "one"), ("on", "ones"), ("get", "together"), ("catch", "up"),
    ("à", "tête"), ("pow", "wow"),
})  # fmt: skip
"""Last two parts of compounds for an encounter, which stand as words of their own: a pull-aside, a one-on-one."""

BRING = frozenset("brought bring brings bringing".split())
"""Verbs of bringing people together."""

NEGOTIATE = frozenset(
    "negotiate negotiates negotiated negotiating bargained bargaining haggled haggling haggle".split()
)
"""Verbs of bargaining: firms and unions do it, too."""

DISCUSS = frozenset("discussed discuss discussing exchanged exchange exchanging".split())
"""Verbs that presuppose a meeting but rarely tell one."""

TURN = frozenset(
    "focused focus focusing dwelt dwelled touched touch concentrated concentrate reviewed review reviewing considered consider discussions".split()
)
"""Words by which heads of two sides turn to a matter in talks of which nothing else is told."""

WEAK = DISCUSS | SHAKE | TURN
"""Words that go on with a meeting where one is told of."""

VISIT = frozenset("visit visited visits visiting".split())
"""Verbs of a visit, which is a meeting where a person is its object."""

RECEIVE = frozenset(
    "received receive receives receiving hosted host hosts hosting welcomed welcome welcomes welcoming greeted greet "
    "greets greeting".split()
)
"""Verbs by which a host meets a guest."""

CALL = frozenset("telephoned telephones telephoning phoned phones phoning phone telephone rang rung ring rings".split())
"""Verbs of telephoning."""

CALLED = frozenset({"called", "calls", "calling", "call"})
"""Verbs of telephoning that have other meanings besides; "called on X" is a visit."""

NOUNS = frozenset(
    "talks meeting meetings summit call calls conversation conversations consultations negotiations discussion discussions reception "
    "audience dinner lunch luncheon iftar breakfast session round dialogue encounter videoconference teleconference talk "
    "tea coffee banquet tete-a-tete appointment chat bilateral bilaterals trilateral caucus huddle parley rendezvous supper brunch exchange briefing sitdown sitting "
    "videocall deliberations bargaining hearing retreat contacts".split()
)
"""Nouns for meetings; some are so only between people who can meet."""

MEALS = frozenset("tea coffee dinner lunch luncheon iftar breakfast banquet".split())
"""Nouns that tell of a meeting only where somebody is said to have it with somebody."""

FACE_TO_FACE = frozenset(
    "meeting meetings summit reception audience encounter talks negotiations consultations tete-a-tete "
    "appointment session bilateral bilaterals trilateral caucus huddle".split()
)
"""Nouns that mean people in one room unless something else is said."""

HOLD = frozenset(
    "held hold holds holding had have has having conducted began begin begins started opened ended concluded "
    "resumed chaired attended shared continued completed finished wrapped launched convened".split()
)
"""Verbs that take a noun of meeting for their object."""

BEGIN = frozenset("resume resumes start starts open opens launch conclude continue".split())
"""Verbs that tell of a meeting only with its day: who agrees to resume talks has not met yet."""

INCLUDE = frozenset("include includes included including featured features featuring".split())
"""What visits do with the talks held on them."""
ENDED = frozenset(
    "called cancelled canceled cancel call postponed postpone scrapped scrap suspended suspend ended end broke adjourned abandoned "
    "delayed delay".split()
)
"""Verbs by which those who were to meet call it off, and those who met part."""

MEASURES = frozenset(
    "days day hours hour weeks week round rounds series course string session sessions rest part cycle cycles night nights minutes".split()
)
"""Nouns that measure out talks: "two days of negotiations", "a series of meetings"."""

GLAD = frozenset("happy glad pleased delighted honoured honored nice good".split())
"""How one is to see somebody who already stands there."""

GIVE = frozenset("granted grants grant gave gives give giving hosted hosts host hosting threw throws".split())
"""Verbs by which a host gives an audience or a dinner."""

GIVEN = frozenset("given hosted thrown offered".split())
"""Participles that name the host of a meal: "a lunch given by X"."""

JOIN = frozenset("joined attended mediated brokered hosted chaired moderated overseen".split())
"""Participles that name a further party: "in talks mediated by X"."""

BROKER = frozenset(
    "mediated mediates mediating mediate brokered brokers brokering broker hosted hosts hosting host chaired chairs "
    "chairing chair moderated".split()
)
"""Verbs whose subject brings the sides together, and is there: "X brokered talks between Y and Z"."""

WISH = frozenset(
    "hope hopes hoped hoping wish wishes wished want wants wanted like love eager willing ready keen offer offers "
    "offered seek seeks sought try tries trying tried asked urged refuse decline threaten threatens threatened".split()
)
"""Words that only wish for a meeting."""

SETTLED = frozenset(
    "agreed signed reached struck sealed clinched concluded announced unveiled initialled finalised finalized".split()
)
"""Verbs of what comes of talks."""

IS_TO = frozenset("is are was were due set scheduled expected meant supposed planned".split())
"""Words by which something is to be: "a forum that was to bring them together"."""

CHANCE = frozenset("opportunity chance pleasure honour honor privilege occasion".split())
"""What one has when one meets somebody."""

ENCOUNTERS = (
    MEET | COME | SEE | SAW | TALK | SHAKE | BRING | NEGOTIATE | DISCUSS | TURN | VISIT | RECEIVE | CALL | CALLED | NOUNS | GIVE
    | frozenset("face table conference together joined join joins joining".split())
)  # fmt: skip
"""All words that may tell of people coming together: where none stands, nobody says that anybody met."""
