"""Who "the President" is where an office of state brings the text out, and who his guest is."""

from __future__ import annotations

import pytest
from claims_of_text import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The President said it was on the eve of a visit to Peru by President Tomas Renko of the Netherlands. "
            "Mr Hauge went to Suva.",
            ["Hauge"],
        ),
        ("The head of state said the dam would hold. Mr Hauge toured it.", ["Hauge"]),
        ("Mr Hauge met Mr Renko at sea. The Norwegian leader said the dam would hold.", ["Hauge"]),
        ("Mr Hauge met Mr Renko at sea. The Norwegian head of the state said the dam would hold.", ["Hauge"]),
        ("Tomas Renko, President of Orlu Bank, met Lars Hauge. The President said the bank was sound.", ["Lars Hauge"]),
        ("President Lars Hauge opened the forum. The Polish President urged them to wait. Mr Renko left.", ["Renko"]),
        # whose office is another
        (
            "President Hauge met the pilots. The vice president of the union said the dam leaked.",
            ["vice president of the union"],
        ),
        ("President Hauge rang Mr Renko of the Dutch plan. The Dutch President said the dam leaked.", ["Renko"]),
    ],
)
def test_who_presides_at_home(text: str, who: list[str]) -> None:
    assert speakers(text, "Norway.no") == who


def test_an_outlet_that_is_no_office_knows_no_president() -> None:
    text = "President Lars Hauge opened the forum. The Polish President urged them to wait. Mr Renko left."
    assert speakers(text, "Norway Today") == ["Polish President"]
