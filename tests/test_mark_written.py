"""Written things that "it" is in "…, it said"."""

from __future__ import annotations

import pytest
from claims_of_text import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The company sent an e-mail to staff. “We will close the plant,” it said.", "e-mail"),
        ("In an e-mail seen by reporters, the plan is set out. “We will close,” it said.", "e-mail"),
        ("A statement was posted on the website. “The road is shut,” it said.", "statement"),
        ("The plan is set out on the website. “The road is shut,” it said.", "website"),
        ("Calder Steel sent an e-mail to staff. “We will close the plant,” it said.", "Calder Steel"),
    ],
)
def test_it_is_what_was_written(text: str, who: str) -> None:
    assert speakers(text) == [who]
