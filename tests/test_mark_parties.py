"""Parties called by a common word or by initials before a seat, and whose those are who sit for them."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Labour said it would scrap the tax.", {"Labour"}),
        ("Labour said it would scrap the tax. Voters trusted Labour.", {"Labour"}),
        ("Labor has backed the bill. Labor's Craig Hooper voted for it.", {"Labor", "Craig Hooper"}),
        ("The Labour Party has won. They told Labour so.", {"Labour Party"}),
        ("The DA MP Sipho Dube agreed.", {"DA", "Sipho Dube"}),
        ("UNM leader Sera Bua agreed.", {"UNM", "Sera Bua"}),
        ("Fine Gael TD Eoin Daly agreed.", {"Fine Gael", "Eoin Daly"}),
        ("The Liberals' Jane Hart left. The Liberal leader, Kate Roe, wept.", {"Liberals", "Jane Hart", "Kate Roe"}),
        ("Peter Dunn, leader of the Liberal Democrat group, wept.", {"Peter Dunn"}),
        # what firms pay for, offices and trades
        ("Labour costs rose. Labour is the problem. Labour's share of income fell.", set()),
        ("Labor Secretary Ann Roe left. The Department of Labor agreed.", {"Ann Roe", "Department of Labor"}),
        ("AI leader Ann Roe left.", {"Ann Roe"}),
    ],
)
def test_parties(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Labour MP Jane Hartley called it a gamble.", "Jane Hartley", (["Labour MP"], ["Labour"])),
        ("Labour leader Kate Bowen left. Labour MPs wept.", "Kate Bowen", (["Labour leader"], ["Labour"])),
        ("It rained. Nationals senator Tim Roe wept.", "Tim Roe", (["Nationals senator"], ["Nationals"])),
        ("The Greens' Anna Stroud left. Greens MP Ivo Sand stayed.", "Ivo Sand", (["Greens MP"], ["Greens"])),
        ("PDK senator Ali Zafar said no.", "Ali Zafar", (["PDK senator"], ["PDK"])),
        ("AI leader Ann Roe left.", "Ann Roe", (["AI leader"], [])),
    ],
)
def test_whose_members_are(loaded: Summarizer, text: str, name: str, expected: tuple[list[str], list[str]]) -> None:
    assert offices(loaded.summarise(text), name) == expected
