"""Words by which copy tells of matches between two sides."""

from __future__ import annotations

import re

PLAYS = frozenset(
    "beat beats beaten held hold holds drew draw draws lost lose loses won win wins defeated defeats thrashed edged hammered "
    "overcame stunned crushed trounced routed hosted".split()
)
"""What one side does to the other: most of it is done elsewhere, too, and tells of a match only with a score or a side."""

AGAINST = frozenset("with to against over at by past".split())
"""What stands before the other side."""

SCORE = re.compile(r"(?=\d)(?<![\d–-])(?<![\d–-] )\d{1,3} ?[-–] ?\d{1,3}(?! ?[-–\d])")
"""A score of two numbers: no date and no part of a longer row."""

SPORT = frozenset(
    "striker midfielder goalkeeper defender winger playmaker hat-trick trick penalty referee kick-off fixture fixtures innings "
    "wicket wickets batsman bowler midfield equaliser equalizer goalless playoff playoffs play-offs semi-final semi-finals "
    "semifinal semifinals quarter-final quarter-finals finals scorer scored unbeaten derby pitcher quarterback touchdown "
    "dressing-room squad league coach captain seed seeds seeded qualifier sets tiebreak tie-break semi quarter slam unseeded".split()
)
"""Words of sport: a passage with two of them tells of players and matches."""
