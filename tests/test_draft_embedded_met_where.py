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
        ("Ilse Varga spoke with Tomas Renko for an hour in the library of the palace.", "library of the palace"),
        ("President Ilse Varga hosted Tomas Renko at State House on Friday.", "State House"),
        ("At Friday's gala in Lima, Ilse Varga had dinner with Tomas Renko.", "Lima"),
        ("At a rally in Lima, Ilse Varga said that she had met Tomas Renko.", None),
        ("Ilse Varga cancelled a dinner with Tomas Renko that had been set for Friday in Lima.", "Lima"),
        ("Ilse Varga was briefed by Tomas Renko at the emergency centre in Lima on Friday.", "Lima"),
        ("LIMA, May 13 (ABC) - Ilse Varga met Tomas Renko here on Monday.", "LIMA"),
        ("LIMA, May 13 (ABC) - Ilse Varga, back here, met Tomas Renko on Monday.", None),
        ("LIMA, May 13 (ABC) - Ilse Varga met Tomas Renko, who comes from here.", None),
        ("Ilse Varga met Tomas Renko at university in 1990.", None),
        ("Ilse Varga discussed with Tomas Renko the conditions in the hospital.", None),
        ("Ilse Varga and Tomas Renko spoke by phone in the office on Monday.", None),
    ],
)
def test_a_building_is_the_place_where_people_met(loaded: Summarizer, text: str, place: str | None) -> None:
    (meeting,) = loaded.summarise(text, published="2024-05-16").meetings
    assert (meeting.place.text if meeting.place else None) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("On Friday, Ilse Varga will travel to Lima, where she is scheduled to meet the mayor, Tomas Renko.", "Lima"),
        ("Ilse Varga called off a trip to Lima, where she was to have met President Tomas Renko on Monday.", "Lima"),
        ("Prime Minister Ilse Varga arrived in Lima on Monday, where she met President Tomas Renko.", "Lima"),
        ("On Monday in Lima, Ilse Varga met President Tomas Renko.", "Lima"),
        ("Ilse Varga held a meeting with the trade minister, Tomas Renko, in Lima on Monday.", "Lima"),
        ("Foreign Minister Ilse Varga visited Lima last week, where she met President Tomas Renko.", "Lima"),
        ("Foreign Minister Ilse Varga left Lima, where she had met President Tomas Renko on Monday.", "Lima"),
        ("Oil Minister Ilse Varga will travel to Lima on Monday to discuss the accord with Tomas Renko.", "Lima"),
        ("Foreign Minister Ilse Varga flies to Lima on Monday for talks with President Tomas Renko.", "Lima"),
        ("Ilse Varga, who grew up in Lima, where her father taught, met President Tomas Renko on Monday.", None),
        ("Ilse Varga, who will travel to Lima on Friday to attend a fair, met President Tomas Renko on Monday.", None),
        ("Ilse Varga returned to Lima, where protests go on, after meeting President Tomas Renko.", None),
    ],
)
def test_where_people_go_to_meet_they_meet(loaded: Summarizer, text: str, place: str | None) -> None:
    (meeting,) = loaded.summarise(text, published="2024-05-16").meetings
    assert (meeting.place.text if meeting.place else None, meeting.mode) == (place, "in_person")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Prime Minister Ilse Varga landed in Lima on Sunday. There she met President Tomas Renko.", "Lima"),
        ("Prime Minister Ilse Varga is on a visit to Peru. On Tuesday she met President Tomas Renko.", "Peru"),
        ("Prime Minister Ilse Varga will be due in Lima on Friday for talks with President Tomas Renko.", "Lima"),
        ("Prime Minister Ilse Varga put off a trip to Lima to meet President Tomas Renko.", "Lima"),
        ("Prime Minister Ilse Varga flies to Lima on Sunday. She will meet President Tomas Renko on Monday.", "Lima"),
        ("Prime Minister Ilse Varga flies to Lima on Sunday. She met President Tomas Renko on Tuesday.", None),
        ("Prime Minister Ilse Varga left Lima on Sunday. On Tuesday she met President Tomas Renko.", None),
        ("Prime Minister Ilse Varga flew to Lima on 2 May. On Tuesday she met President Tomas Renko.", None),
        ("Prime Minister Ilse Varga flew to Lima last month. On Tuesday she met President Tomas Renko.", None),
        ("Prime Minister Ilse Varga flew to Lima on Sunday. Before leaving she met President Tomas Renko.", None),
        ("Prime Minister Ilse Varga flew to Lima. President Tomas Renko met Mayor Moses Okello on Tuesday.", None),
        ("Prime Minister Ilse Varga discussed a trip to Lima. She met President Tomas Renko on Tuesday.", None),
        ("Ilse Varga met President Tomas Renko on Monday. The meeting at a hotel in Lima went well.", "Lima"),
        ("President Ilse Varga discussed the war with her colleague in Peru, Tomas Renko.", None),
        ("Ilse Varga met President Tomas Renko on Monday. The meeting came after riots in Lima.", None),
        ("Ilse Varga met President Tomas Renko on Monday. The meeting dealt with a hotel in Lima.", None),
        ("In Lima, Ilse Varga met President Tomas Renko, in Quito she went to a fair.", "Lima"),
    ],
)
def test_those_who_have_come_somewhere_meet_there(loaded: Summarizer, text: str, place: str | None) -> None:
    (meeting,) = loaded.summarise(text, published="2024-05-16").meetings
    assert (meeting.place.text if meeting.place else None) == place


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ministers of the region agreed on a fund at a meeting on Monday.\n\nThe meeting", "2024-05-13"),
        ("Ministers of the region on Monday agreed on a fund during a conference.\n\nThe meeting", "2024-05-13"),
        ("Ministers of the region agreed on a fund on Monday.\n\nThe meeting", None),
        ("Ministers of the region will hold a meeting on Friday.\n\nThe meeting", None),
    ],
)
def test_the_sentence_before_gives_the_day_of_a_meeting_that_names_nobody(
    loaded: Summarizer, text: str, when: str | None
) -> None:
    text += " was chaired by Governor Ilse Varga and attended by Finance Minister Tomas Renko."
    (meeting,) = told(loaded.summarise(text, published="2024-05-16"))
    assert (meeting[1], meeting[3]) == ("held", when)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mayor Ilse Varga is to meet Tomas Renko on Thursday and tour a plant in Lima.", None),
        ("Mayor Ilse Varga is to meet Tomas Renko in Lima on Thursday and tour a plant.", "Lima"),
        ("Mayor Ilse Varga received the Fijian ambassador to Peru, Tomas Renko.", None),
        ("Mayor Ilse Varga welcomed Tomas Renko to Peru on Monday.", "Peru"),
        ("Mayor Ilse Varga flew the general to Lima for a meeting with Tomas Renko.", "Lima"),
        ("Mayor Ilse Varga drove 300 miles from Lima, where she lives, to meet Tomas Renko.", None),
        ("Mayor Ilse Varga arrived from Lima, where she met Tomas Renko.", "Lima"),
        ("Mayor Ilse Varga met Tomas Renko. The opposition parties met in Lima.", None),
        ("Mayor Ilse Varga met Tomas Renko. They praised the meeting of the warring sides in Lima.", None),
        ("Mayor Ilse Varga met Tomas Renko. The rebels met in Lima.", None),
        ("Mayor Ilse Varga met Tomas Renko. It was kind of them that they came to Lima and had talks with us.", None),
        ("Mayor Ilse Varga met Tomas Renko. The meeting of the two leaders in Lima was brief.", "Lima"),
    ],
)
def test_a_place_of_something_else_is_not_where_they_met(loaded: Summarizer, text: str, place: str | None) -> None:
    [meeting] = loaded.summarise(text, published="2025-11-05").meetings
    assert (meeting.place.text if meeting.place else None) == place
