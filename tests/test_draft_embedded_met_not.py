"""Sentences that look like meetings by their words, and tell of none between those whom they name."""

from __future__ import annotations

import pytest
from meeting_tools import RENKO, VARGA, told

from summarizer import Summarizer


@pytest.mark.parametrize(
    "text",
    [
        "Cyclist Ilse Varga ran into pedestrian Tomas Renko, breaking his leg.",
        "Driver Ilse Varga bumped into Tomas Renko at the second bend on Sunday.",
        "Ilse Varga and Tomas Renko ran into each other on the pitch.",
        "Ilse Varga caught up with Tomas Renko in the polls.",
        "Ilse Varga caught up with Tomas Renko on the last lap.",
        "Singer Ilse Varga linked up with producer Tomas Renko on her new record.",
        "Drivers Ilse Varga and Tomas Renko made contact in the first corner.",
        "Ilse Varga and Tomas Renko made contact in a race on Monday.",
    ],
)
def test_accidents_races_and_records_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Coach Ilse Varga said her striker was fit. She told Tomas Renko they would meet Orlu City on Thursday.",
        "Second seed Ilse Varga reached the semi-finals. Varga and Tomas Renko have met once before, in Linz in 2019.",
        "Ilse Varga beat the second seed to reach the semi-finals. Varga, ranked 61, will meet Tomas Renko on Friday.",
        "The two clubs held possible talks over striker Ilse Varga. Orlu City lost.",
        "Ilse Varga missed a penalty. The two sides last met in 2018, when a Tomas Renko hat-trick settled it.",
        "Ilse Varga and Tomas Renko finished a round of golf on Monday.",
        "Peru and Chile traded fire after talks between the rebels and the army collapsed.",
    ],
)
def test_sides_that_play_each_other_or_of_which_others_talk_do_not_meet(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    ("after", "count"),
    [
        ("Asked whether a meeting of the two countries' presidents was on the agenda, Ilse Varga said it was not.", 0),
        ("Reporters asked if talks between the two countries had been held. Ilse Varga said no.", 0),
        ("Minister Ilse Varga did not say whether talks between the two countries had been held.", 0),
        ("Talks between the two countries were held on Monday, Ilse Varga said.", 1),
        ("Ilse Varga did not say if she would resign. Talks between the two countries were held in Lima.", 1),
    ],
)
def test_a_meeting_that_is_asked_about_is_none(loaded: Summarizer, after: str, count: int) -> None:
    assert len(told(loaded.summarise(f"Peru and Chile signed a pact. {after}", published="2024-05-16"))) == count


def test_heads_of_bodies_that_nobody_has_named(loaded: Summarizer) -> None:
    text = "Minister Ilse Varga was calm. Former minister Tomas Renko was not. The governor, Jana Holub, will meet the heads "
    text += "of state-run banks in Orlu on Friday."
    assert told(loaded.summarise(text, published="2024-05-16")) == []


def test_who_meets_people_of_a_club_does(loaded: Summarizer) -> None:
    text = "Coach Ilse Varga praised her striker. On Monday Varga met goalkeeper Tomas Renko at the hotel."
    assert [who for who, *_ in told(loaded.summarise(text, published="2024-05-16"))] == [{VARGA, RENKO}]


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga expects Tomas Renko to win in May on Sunday.",
        "A spokesman had no view on a potential phone call between Ilse Varga and Tomas Renko.",
        "Ilse Varga expected Tomas Renko to be in Lima on Monday.",
        "Ilse Varga expects Tomas Renko at the top of the table on Sunday.",
        "Senator Ilse Varga joined Tomas Renko in calling for talks.",
        "Ilse Varga asked Tomas Renko for an apology for lunch remarks.",
        "Ilse Varga took Tomas Renko for a fool at dinner.",
        "Ilse Varga had Tomas Renko pay for lunch.",
        "Ilse Varga had Tomas Renko arrested at his home on Monday.",
        "Judge Ilse Varga will hear Tomas Renko on Monday.",
        "Ilse Varga went to Lima to hear Tomas Renko in concert.",
        "Ilse Varga likes to hear Tomas Renko on the radio.",
    ],
)
def test_who_is_no_guest_is_not_met(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Rival bakers Ilse Varga and Tomas Renko opened shops side by side on Mill Street.",
        "Ministers Ilse Varga and Tomas Renko both opened schools side by side on Mill Street.",
        "Actors Ilse Varga and Tomas Renko travel together through Italy in a new comedy.",
        "Mayor Ilse Varga and Governor Tomas Renko travel together through Italy in a new comedy.",
        "King Aldo and Queen Mira toured the market together on Monday.",
        "Sisters Ilse Varga and Jana Varga opened a second shop together on Friday.",
        "Mayor Ilse Varga and Governor Tomas Renko attended law school together.",
        "Thieves Ilse Varga and Tomas Renko travelled together from Leeds to Hull.",
        "Hikers Ilse Varga and Tomas Renko used the hotline of the mountain rescue.",
        "Officers Ilse Varga and Tomas Renko used the hotline to report their chief.",
        "Ministers Ilse Varga and Tomas Renko used the tax hotline on Monday.",
    ],
)
def test_company_and_helplines_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Speaker Ilse Varga clashed with Senator Tomas Renko over pay during Tuesday's session of parliament. The session "
        "resumed at noon.",
        "Premier Ilse Varga clashed with Senator Tomas Renko during a stormy session of the lower house.",
        "Lawyer Ilse Varga sparred with witness Tomas Renko over a lost phone during a court session.",
        "Senator Ilse Varga argued with Senator Tomas Renko over fish during a meeting of the budget committee.",
        "Ghana and Togo arrived for the first round of the Nations Cup in Accra.",
        "Peru and Chile returned for the second session of the tennis tie.",
        "Ghana and Togo began their first round in Group C on Friday.",
        "Ilse Varga and Tomas Renko began their first round at Troon on Thursday with birdies.",
        "Boxers Ilse Varga and Tomas Renko finished their fifth round on Friday.",
    ],
)
def test_sittings_and_rounds_of_sport_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Varga took over the company of Tomas Renko.",
        "Mayor Ilse Varga took issue with Governor Tomas Renko over the figures.",
        "Ilse Varga took the matter up with Tomas Renko in a letter.",
        "Mayor Ilse Varga raised the issue with Tomas Renko by email.",
        "Ilse Varga and Tomas Renko traded words on Twitter.",
        "Ilse Varga exchanged words with Tomas Renko on social media.",
        "Ilse Varga and Tomas Renko broke bread prices down for readers.",
        "The careers of Ilse Varga and Tomas Renko crossed paths.",
        "Mayor Ilse Varga promised to raise the matter with Governor Tomas Renko.",
    ],
)
def test_letters_and_careers_are_no_meetings(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    ("text", "status", "mode"),
    [
        ("Ilse Varga ran into Tomas Renko in a hotel lobby on Monday.", "held", "in_person"),
        ("Ilse Varga caught up with Tomas Renko over coffee on Monday.", "held", "in_person"),
        ("Ilse Varga expects Tomas Renko for lunch on Sunday.", "planned", "in_person"),
        ("Ilse Varga expected Tomas Renko for dinner on Sunday.", "planned", "in_person"),
        ("Ilse Varga spent the evening in the company of Tomas Renko.", "held", "in_person"),
        ("Ilse Varga waited for Tomas Renko and later had him to lunch.", "held", "in_person"),
        ("Ilse Varga took the matter up with Tomas Renko on Monday.", "held", "unspecified"),
        ("President Ilse Varga and Premier Tomas Renko toured the flooded villages together.", "held", "in_person"),
        ("Presidents Ilse Varga of Latvia and Tomas Renko of Malta planted a tree together.", "held", "in_person"),
        (
            "Premier Ilse Varga and her Greek counterpart, Tomas Renko, inspected the weir together.",
            "held",
            "in_person",
        ),
        ("The Greek and Italian premiers, Ilse Varga and Tomas Renko, toured the front together.", "held", "in_person"),
        ("Presidents Ilse Varga and Tomas Renko used the nuclear hotline on Monday.", "held", "phone"),
        ("Minister Ilse Varga clashed with envoy Tomas Renko in a closed-door session on Monday.", "held", "in_person"),
        ("Minister Ilse Varga clashed with envoy Tomas Renko over a stolen phone during talks.", "held", "in_person"),
        ("Ministers Ilse Varga and Tomas Renko began their second round on Monday.", "held", "unspecified"),
        ("Ilse Varga and Tomas Renko broke bread together on Monday.", "held", "in_person"),
    ],
)
def test_their_like_are_meetings(loaded: Summarizer, text: str, status: str, mode: str) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, held, how) for who, held, how, _ in told(record)] == [({VARGA, RENKO}, status, mode)]


@pytest.mark.parametrize(
    "text",
    [
        "The council held a meeting at which Ilse Varga accused Tomas Renko of lying.",
        "Guests came to a dinner at which Ilse Varga praised the late Tomas Renko.",
        "A meeting at which Ilse Varga and Tomas Renko were criticised ended on Monday.",
        "Ilse Varga and Tomas Renko left without talks.",
        "Authors Ilse Varga and Tomas Renko returned to Norway for talks with publishers.",
        "Ilse Varga and Tomas Renko quit over the failed talks.",
        "Ilse Varga and Tomas Renko quit the cabinet on the eve of talks.",
    ],
)
def test_talks_beside_people_are_not_theirs(loaded: Summarizer, text: str) -> None:
    assert told(loaded.summarise(text, published="2024-05-16")) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("At a meeting with Tomas Renko on Monday, Ilse Varga said debris would be removed from the beach.", "held"),
        ("At a meeting with Tomas Renko on Monday, Ilse Varga said the match had been called off.", "held"),
        ("Talks between Ilse Varga and Tomas Renko led to three names being removed from the sanctions list.", "held"),
        ("Talks between Ilse Varga and Tomas Renko led to the tax being dropped.", "held"),
        ("A meeting between Ilse Varga and Tomas Renko was removed from her diary.", "cancelled"),
        ("A meeting between Ilse Varga and Tomas Renko was struck off the minister's agenda.", "cancelled"),
        ("A meeting between Ilse Varga and Tomas Renko was dropped.", "cancelled"),
    ],
)
def test_what_is_called_off_is_the_meeting(loaded: Summarizer, text: str, status: str) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, held) for who, held, _, _ in told(record)] == [({VARGA, RENKO}, status)]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Ilse Varga met Tomas Renko on Monday to set up a hotline.", "in_person"),
        ("Ilse Varga met Tomas Renko on Monday about a video of the riot.", "in_person"),
        ("Ilse Varga met Tomas Renko to discuss a telephone company.", "in_person"),
        ("Ilse Varga spoke to Tomas Renko about tariffs for coffee.", "unspecified"),
        ("Ilse Varga spoke to Tomas Renko on the hotline on Monday.", "phone"),
        ("Ilse Varga spoke to Tomas Renko about tariffs by phone.", "phone"),
    ],
)
def test_the_topic_is_not_the_way_they_met(loaded: Summarizer, text: str, mode: str) -> None:
    record = loaded.summarise(text, published="2024-05-16")
    assert [(who, how) for who, _, how, _ in told(record)] == [({VARGA, RENKO}, mode)]


@pytest.mark.parametrize(
    "after",
    [
        "Maria Kosta, 12, gave them flowers.",
        "Maria Kosta gave them flowers.",
        "Maria Kosta, who sells fish in Athens, said she was glad.",
        "A song by the choir pleased Maria Kosta.",
    ],
)
def test_bystanders_are_not_the_counterpart(loaded: Summarizer, after: str) -> None:
    record = loaded.summarise(f"President Ilse Varga met her Greek counterpart on Monday. {after}")
    assert told(record) == []


@pytest.mark.parametrize(
    ("after", "count"),
    [
        ("Talks on a strike at the port will resume on Friday.", 1),
        ("Talks with the dockers will resume on Friday.", 1),
        ("Budget talks will resume on Friday.", 1),
        ("The next meeting of shareholders is set for 10 June.", 1),
        ("A second round of talks between the unions is planned for 10 June.", 1),
        ("Talks will resume on Friday.", 2),
        ("A second round of talks is planned for 10 June.", 2),
    ],
)
def test_talks_on_other_matters_are_not_theirs(loaded: Summarizer, after: str, count: int) -> None:
    record = loaded.summarise(f"Ilse Varga met Tomas Renko on Monday. {after}", published="2024-05-16")
    assert [who for who, _, _, _ in told(record)] == [{VARGA, RENKO}] * count
