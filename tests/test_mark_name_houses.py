"""Bodies that are called by a saint, a founder, a land or those who join in them, and things with names like bodies'."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    ("text", "whole", "cut"),
    [
        ("St Orla's Hospital said the boy would live.", "St Orla's Hospital", "Hospital"),
        ("A spokesman for St Mark's College in Orlu denied it.", "St Mark's College", "College"),
        ("The boy died at Gorley's Hospital on Monday.", "Gorley's Hospital", "Hospital"),
        ("She works at the Seafarers' and Dockers' Union.", "Seafarers' and Dockers' Union", "Dockers' Union"),
        ("The Miners' and Quarrymen's Union said no.", "Miners' and Quarrymen's Union", "Quarrymen's Union"),
        ("The Bank of Pellby said rates would fall.", "Bank of Pellby", "Pellby"),
        ("The Archdiocese of Orlu apologised.", "Archdiocese of Orlu", "Archdiocese"),
        ("The University of Pellby of Denmark said no.", "University of Pellby", "University of Pellby of Denmark"),
        ("Norvik State University of the US said no.", "Norvik State University", "Norvik State University of the US"),
        ("It sued Brandt Steel of Belgium.", "Brandt Steel", "Brandt Steel of Belgium"),
        ("Later Green Alliance said no.", "Green Alliance", "Later Green Alliance"),
        ("The head of the church, Ana Silde, said no.", "Ana Silde", "Silde"),
        ("Kenyan Amos Teku won.", "Amos Teku", "Kenyan Amos Teku"),
        ("South African Amos Teku beat Swede Mira Toll.", "Mira Toll", "Swede Mira Toll"),
        ("The Academy of Sciences in Orlu said no.", "Academy of Sciences", "Academy of Sciences in Orlu"),
        (
            "Orlubank failed. Officials from the Ministry of Health and Orlubank met. Orlubank sues.",
            "Ministry of Health",
            "Ministry of Health and Orlubank",
        ),
        # one name
        ("The Fund for Children in Need said no.", "Fund for Children in Need", "Fund for Children"),
        ("Danish Siddiqui said no.", "Danish Siddiqui", "Siddiqui"),
        (
            "The Ministry of Health and Wellness said no. Health Week began.",
            "Ministry of Health and Wellness",
            "Ministry of Health",
        ),
        ("The National University of Singapore said no.", "National University of Singapore", "National University"),
        ("The Communist Party of Fiji said no.", "Communist Party of Fiji", "Communist Party"),
        ("The University of Mines of Chile said no.", "University of Mines of Chile", "University of Mines"),
        ("The Next Retail Group said orders rose.", "Next Retail Group", "Retail Group"),
    ],
)
def test_it_has_its_whole_name(marker: Marker, text: str, whole: str, cut: str) -> None:
    names = {entity.name for entity in mark(marker, text).entities}
    assert whole in names
    assert cut not in names


@pytest.mark.parametrize(
    "text",
    [
        "The Baltic Foil was won by her brother. He wins the Baltic Foil.",
        "The Drowned Bell will be screened in Orlu.",
        "Norvik fans saw it. Vaultmaster, a game for phones, sells well.",
        "The law, a Socialist, said no.",
        "It rained. Operation Clean Hands began. Forty were held in Clean Hands.",
        "It rained. Police began Operation Blossom.",
        "He leads the Silk Route Initiative, which has cost billions.",
        "Pupils sit the Common Reading Test.",
        "The opposition For Unity faction said the vote was stolen.",
        "Nexora-only games sell well.",
        "The podcast is called Slow Trains, and Slow Trains has 40,000 listeners.",
        "She made a film called Quiet Boats.",
        "His album Paper Boats topped the charts; Paper Boats has sold two million.",
        "It sold 40 Harriers and 12 million Pips last year.",
        "The Deep Dig began on Monday.",
        "Phase Two will begin in May.",
        "The Belt and Road Initiative bought ports.",
        "Workers build the Dorado and the Pinta.",
    ],
)
def test_it_is_nobody(marker: Marker, text: str) -> None:
    assert not [e.name for e in mark(marker, text).entities if e.name != "Norvik"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Open Roads Project filed a complaint.", "Open Roads Project"),
        ("The Clean Seas Initiative said the plan was weak.", "Clean Seas Initiative"),
        ("Operation Harvest said it had fed 400 families.", "Operation Harvest"),
        ("The Progress Foil was won over. The Progress Foil sued the mayor.", "Progress Foil"),
        ("Hugo Brandt, a model, was hurt.", "Hugo Brandt"),
        ("A firm called Quiet Boats said no.", "Quiet Boats"),
        ("The Springboks began with a win. The Springboks said no.", "Springboks"),
        ("The Orioles start on Friday. The coach of the Orioles left.", "Orioles"),
        ("The National Lottery said it would sue.", "National Lottery"),
        ("Indiana Fever signed two players.", "Indiana Fever"),
        ("Five Democrats voted against it. The Democrats said no.", "Democrats"),
        ("Plan International said no.", "Plan International"),
        ("Halden launched a browser in May.", "Halden"),
        ("The opposition said the vote was stolen.", "opposition"),
        ("In her defence, Tom Molby, SC, said no.", "Tom Molby"),
    ],
)
def test_it_is_somebody(marker: Marker, text: str, name: str) -> None:
    assert [e.name for e in mark(marker, text).entities] == [name]
