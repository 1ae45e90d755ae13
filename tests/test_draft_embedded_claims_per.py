"""Sources behind "per" and "as per", which also counts things."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

RENKO = "Tomas Renko"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four people died in the fire, per police.", [("police", ["Four people died in the fire"])]),
        ("As per officials, four people were hurt.", [("officials", ["four people were hurt"])]),
        ("Per the filing, sales fell by a tenth.", [("filing", ["sales fell by a tenth"])]),
        ("It rained on Monday, as per the weather office.", [("weather office", ["It rained on Monday"])]),
        # a name with a comma in it
        (
            "According to the Ministry of Roads, Ports and Rail, the pier is shut.",
            [("Ministry of Roads, Ports and Rail", ["the pier is shut"])],
        ),
        # an outlet carries what somebody says
        ("Prices are low, Renko said, per Reuters.", [(RENKO, ["Prices are low"])]),
        (
            "Prices are low, Renko said, per Reuters, and the bank should act.",
            [(RENKO, ["Prices are low", "and the bank should act"])],
        ),
        # what is counted, and what is kept to
        ("Rents rose, per square metre, to 40 euros.", []),
        ("It costs, per person, 5 euros. Per capita, it is less.", []),
        ("Work was done, as per the agreement, in May.", []),
        ("The bus was late, as per usual.", []),
        ("Rents rose, per employee, to 40 euros.", []),
        ("Per the filing, there were four fires.", [("filing", ["there were four fires"])]),
        # somebody who is called so
        ("Per Alder, who built the pier, said that it was safe.", [("Alder", ["it was safe"])]),
        ("Per Alder, a diver at the yard, said that it was safe.", [("Alder", ["it was safe"])]),
    ],
)
def test_per(text: str, found: Claims) -> None:
    assert said(text) == found
