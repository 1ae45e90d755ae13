"""The head of the state whose own site reports: who "the President" is of whom it says a name and no more."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "name", "roles", "affiliations"),
    [
        ("Mr Roe and Mr Varga spoke. The Kenyan President thanked Mr Varga. Kenya agreed.", "Roe", ["Kenyan President"], ["Kenya"]),
        ("Mr Roe and Mr Varga spoke. The Kenyan leader greeted the Fijian Prime Minister.", "Varga", ["Fijian Prime Minister"], []),
        ("Mr Roe and Mr Varga spoke. Mr Varga told Mr Roe of it. The President agreed.", "Roe", ["President"], []),
        ("Mr Varga told Mr Roe of it. Mr Roe agreed. The President will travel on Friday.", "Varga", [], []),
        ("Mr Varga told Mr Roe of it. Mr Roe agreed. The President will travel on Friday.", "Roe", [], []),
        ("Ilse Varga briefed the President. Mr Roe asked for more. The President then left.", "Roe", ["President"], []),
        ("Ilse Varga briefed the President. Mr Roe asked for more. The President then left.", "Ilse Varga", [], []),
        ("Minister Ilse Varga met Mr Roe. The President asked for a plan.", "Roe", ["President"], []),
        ("Ilse Varga saw a fair. In the head of state's opinion, Kenya won.", "Ilse Varga", ["head of state"], ["Kenya"]),
        ("Ilse Varga signed a law. The acting president thanked Kenya.", "Ilse Varga", ["acting president"], ["Kenya"]),
        ("Ilse Varga spoke with President of Fiji Ada Roe. The President then left.", "Ilse Varga", ["President"], []),
        ("Mr Varga greeted the Fijian president.", "Varga", [], []),
        ("The Fijian President spoke. Mr Varga agreed. Kenya won. The Kenyan head of state left.", "Varga", ["Fijian President"], []),
        ("Ilse Varga founded a firm. The president said that profits fell in Kenya.", "Ilse Varga", [], []),
        ("President Ada Okello came. Mr Varga thanked her. The Kenyan leader left Kenya.", "Varga", [], []),
        ("Talks went on at the residence of Ilse Varga. The President arrived.", "Ilse Varga", [], []),
    ],
)  # fmt: skip
def test_the_president_of_an_own_site(
    loaded: Summarizer, text: str, name: str, roles: list[str], affiliations: list[str]
) -> None:
    assert offices(loaded.summarise(text, outlet="Nairobi.go"), name) == (roles, affiliations)


@pytest.mark.parametrize("outlet", ["Evening Post", "The Kenya Times", "Nairobi Courier", "Kenya.com", "Kenyan Daily"])
def test_another_outlet_leaves_open_whose_president_is_meant(loaded: Summarizer, outlet: str) -> None:
    record = loaded.summarise("Mr Roe and Mr Varga spoke. The Kenyan President thanked both.", outlet=outlet)
    assert offices(record, "Roe") == ([], [])
    record = loaded.summarise(
        "Ann Varga sued. Paul Roe, a lawyer, spoke for her. The Head of State left.", outlet=outlet
    )
    assert offices(record, "Ann Varga") == ([], [])


@pytest.mark.parametrize(
    "outlet", ["Nairobi.go", "Kenya press service", "Kenya’s press office", "The Kenya Presidency"]
)
def test_an_office_of_state_is_an_own_site(loaded: Summarizer, outlet: str) -> None:
    record = loaded.summarise(
        "Mr Roe and Mr Varga spoke. The Kenyan President thanked Mr Varga. Kenya agreed.", outlet=outlet
    )
    assert offices(record, "Roe") == (["Kenyan President"], ["Kenya"])
