"""Words by which copy tells that people met or spoke with one another."""

from __future__ import annotations

MEET = frozenset("met meet meets meeting gathered gather gathers convened convene convenes".split())
"""Verbs of coming together."""

TALK = frozenset("spoke spoken speak speaks speaking sat talked talk talks talking conferred confer".split())
"""Verbs of speaking with one another."""

DISCUSS = frozenset("discussed discuss discussing exchanged exchange exchanging".split())
"""Verbs that presuppose a meeting but rarely tell one."""

RECEIVE = frozenset("received receive receives hosted host hosts hosting welcomed greeted receiving".split())
"""Verbs by which a host meets a guest."""

CALL = frozenset("telephoned phoned phone telephone rang".split())
"""Verbs of telephoning."""

CALLED = frozenset({"called", "calls", "calling"})
"""Verbs of telephoning that have other meanings besides."""

NOUNS = frozenset(
    "talks meeting meetings summit call conversation conversations consultations negotiations discussions reception audience dinner lunch breakfast session round dialogue encounter videoconference teleconference".split()
)
"""Nouns for meetings; some are so only between people who can meet."""

FACE_TO_FACE = frozenset(
    "meeting meetings summit reception dinner lunch breakfast audience encounter talks negotiations consultations".split()
)
"""Nouns that mean people in one room unless something else is said."""

HOLD = frozenset(
    "held hold holds holding had have has having conducted began begin started opened ended concluded resumed chaired attended".split()
)
"""Verbs that take a noun of meeting for their object."""
