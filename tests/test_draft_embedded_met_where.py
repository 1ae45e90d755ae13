"""Where and when people met: the building, and the day with which a preview opens."""

from __future__ import annotations

import pytest
from meeting_tools import told

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ilse Varga will pay a visit to Chile on 20 June. She will meet President Tomas Renko.", "2024-06-20"),
        (
            "On 20 June Ilse Varga will take part in a forum in Lima. Trade is on its agenda. Ilse Varga and Tomas Renko "
            "will hold a one-on-one meeting.",
            "2024-06-20",
        ),
        ("Ilse Varga will open a forum on 20 June. In July she will meet Tomas Renko.", "2024-07"),
        ("Ilse Varga will open a forum on 20 June. Moses Okello will meet Tomas Renko.", None),
        ("Ilse Varga opened a forum on 2 May. She will meet Tomas Renko.", None),
    ],
)
def test_a_preview_gives_the_day_of_what_it_goes_on_to_tell(loaded: Summarizer, text: str, when: str | None) -> None:
    (meeting,) = told(loaded.summarise(text, published="2024-05-16"))
    assert (meeting[1], meeting[3]) == ("planned", when)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ilse Varga and Tomas Renko negotiated in her City Hall office until four o'clock.", "her City Hall office"),
        ("Ilse Varga met Tomas Renko at the energy ministry on Friday.", "energy ministry"),
        ("Ilse Varga met Tomas Renko at a hotel near Lima on Friday.", "hotel near Lima"),
        ("Ilse Varga met Tomas Renko in the office of the mayor on Friday.", "office of the mayor"),
        (
            "Ilse Varga met Tomas Renko on Friday. The conversation with Renko took place in the residence of the primate "
            "of the church where he was staying.",
            "residence of the primate of the church",
        ),
        ("Ilse Varga met Tomas Renko at university in 1990.", None),
        ("Ilse Varga discussed with Tomas Renko the conditions in the hospital.", None),
        ("Ilse Varga and Tomas Renko spoke by phone in the office on Monday.", None),
    ],
)
def test_a_building_is_the_place_where_people_met(loaded: Summarizer, text: str, place: str | None) -> None:
    (meeting,) = loaded.summarise(text, published="2024-05-16").meetings
    assert (meeting.place.text if meeting.place else None) == place
