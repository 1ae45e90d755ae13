"""Things, places, honours and feasts with names, which are nobody, and bodies and people that look like them."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer import Summarizer
from summarizer.mark import Marker


def _named(marker: Marker, text: str) -> list[str]:
    return [e.name for e in mark(marker, text).entities if e.kind != "country"]


@pytest.mark.parametrize(
    "text",
    [
        # built, or somewhere
        "The two met informally at the Velmar Ruchei residence.",
        "They visited the Yamanuki Shrine, which honours sailors.",
        "It stands on the site of the former Drayson Mill.",
        "Workers at the Quebrada Lunga copper mine walked out.",
        "The bus was bound for the Naina Bhavra temple.",
        "She laid flowers at the Kozma Velmin tomb.",
        "They met at the Johan de Vries House.",
        # called by a noun for a thing
        "It rained on the new operating system, Frost Heron.",
        "The ballet Carmen Fugue was shown again. She danced in Carmen Fugue.",
        "The ferry Jane Alder sank.",
        "Rescuers reached the tanker Jane Alder on Monday.",
        "She met the Duke of Velmar on Monday.",
        "Executive Order No. 12 was signed on Monday.",
        "She signed the Executive Order On the Early Closure of Mines.",
        "Markets are closed on Monday for Jane Alder Jr. Day, a holiday.",
        "The Straits Times closed lower, losing 3 percent.",
        "The Bovespa index and the Singapore Straits Times went up by 10.24% and 6.57%.",
        "There were 40 people on board the Ilyushin Il-96, operated by a firm.",
        "The floods were brought by Tropical Storm Dalinay.",
        # honours, feasts, offices and many at once
        "He has the Order For Services to the State.",
        "They spoke ahead of the Year of Theatre.",
        "The holiday, Fishing and Canning Industry Workers' Day, is on Sunday.",
        "NGOs criticised the deal.",
        "Talks between Security Councils went on.",
        "It heals the Orthodox and Catholic Churches.",
        "It rained.\n\nInter-Korean dialogue has been stalled since 2019.",
    ],
)
def test_it_is_nobody(marker: Marker, text: str) -> None:
    assert _named(marker, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police searched the Jane Alder residence.", ["Jane Alder"]),
        ("Jane Mill and Shirley Temple said no.", ["Jane Mill", "Shirley Temple"]),
        ("Jane Alder and her son met. The Alders said no.", ["Jane Alder"]),
        ("The tanker Jane Alder bought was lost.", ["Jane Alder"]),
        ("The ferry Peter Alder boarded was late.", ["Peter Alder"]),
        ("Inside the submarine Jane Alder, 34, said no.", ["Jane Alder"]),
        ("A submarine Tom Alder designed was sold.", ["Tom Alder"]),
        ("In the destroyer Jane Alder found peace.", ["Jane Alder"]),
        ("The New York Times fell 3 percent in early trading.", ["New York Times"]),
        ("The Straits Times gained 3 percent more readers.", ["Straits Times"]),
        ("Besides Jane Alder, nobody came.", ["Jane Alder"]),
        ("The Straits Times said shares fell 3 percent.", ["Straits Times"]),
        ("The Straits Times lost 3 percent of its readers.", ["Straits Times"]),
        ("According to the Straits Times, shares rose 3 percent.", ["Straits Times"]),
        ("The health system Norwell Health said no.", ["Norwell Health"]),
        ("The partner, model Naomi Alder, said no.", ["Naomi Alder"]),
        ("She met the film director Jane Alder.", ["Jane Alder"]),
        ("He saw a film Jane Alder had made.", ["Jane Alder"]),
        ("The World Council of Churches said no.", ["World Council of Churches"]),
        ("Sino-Norwell said no.", ["Sino-Norwell"]),
        ("Retail Workers' Union said no.", ["Retail Workers' Union"]),
        ("People's Artist of Kenya Jane Alder sang.", ["Jane Alder"]),
        ("It was hit by high costs, according to Automotive analyst Jane Alder.", ["Jane Alder"]),
        ("It rained. Test captain Jane Alder said no.", ["Jane Alder"]),
        ("Senator Jane Alder (PDP, Akwa Lorin South) said no.", ["Jane Alder", "PDP"]),
        ("Jane Alder (Labour, Ashby North) said no.", ["Jane Alder"]),
        ("Mark Hill (CFO, Barnwell) resigned. Barnwell said no.", ["Barnwell", "Mark Hill"]),
        ("It is led by the chairman of the Party Wall Surveyors.", ["Party Wall Surveyors"]),
        ("The National Hurricane Center said no.", ["National Hurricane Center"]),
        ("The Joint Typhoon Warning Center said no.", ["Joint Typhoon Warning Center"]),
        ("The Bristol Pop-up closed on Friday.", []),
        ("Davis manager Jane Alder said no.", ["Davis", "Jane Alder"]),
    ],
)
def test_who_is_near_it_is_somebody(marker: Marker, text: str, names: list[str]) -> None:
    assert sorted(_named(marker, text)) == sorted(names)


def test_a_country_has_its_year(marker: Marker) -> None:
    entities = mark(marker, "China's Year of the Dragon began on Saturday.").entities
    assert [(e.name, e.kind) for e in entities] == [("China", "country")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The ferry Jane Alder boarded sank on Monday. Alder, 34, survived.", {"Jane Alder": []}),
        ("He left the yacht Jane Alder on Monday. Alder said she stayed.", {"Jane Alder": []}),
        ("The ferry Jane Alder sank on Monday. Captain John Alder left. Alder said no.", {"John Alder": ["Captain"]}),
        ("The ferry Jane Alder sank on Monday. The Jane Alder was built in 1980.", {}),
    ],
)
def test_who_is_called_by_the_surname_is_no_ship_and_a_ship_no_office(
    loaded: Summarizer, text: str, people: dict[str, list[str]]
) -> None:
    found = {a.name: [role.text for role in a.roles] for a in loaded.summarise(text).actors if a.kind == "person"}
    assert found == people
