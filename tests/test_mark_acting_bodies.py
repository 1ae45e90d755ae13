"""Bodies under common nouns that act or are dealt with, and governments under what they are called by."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fiji's navy seized the boat.", {"Fiji", "Fiji's navy"}),
        ("The Fijian navy seized the boat.", {"Fijian navy"}),
        ("Israeli police arrested two men.", {"Israeli police"}),
        ("The US military struck the boat.", {"US military"}),
        ("Talks between Sudan's army and the Orlu Liberation Front failed.",
         {"Sudan", "Sudan's army", "Orlu Liberation Front"}),
        ("Delegations from Sudan's army and the Orlu Liberation Front left.",
         {"Sudan", "Sudan's army", "Orlu Liberation Front"}),
        ("The Moscow city court banned the page.", {"Moscow city court"}),
        ("The Leeds city council approved the plan.", {"Leeds city council"}),
        ("General Ada Doe, head of Orlu's Mobility Command, left.", {"Ada Doe", "Orlu", "Mobility Command"}),
        ("Twelve countries from the Eurogroup agreed on a plan.", {"Eurogroup"}),
        ("They spoke of the Eurogroup summit.", set()),
        ("A Moscow city court banned the page.", set()),
        ("The Fijian navy budget rose.", set()),
        ("He worked for the French police.", set()),
        ("Two Fijian army officers left.", set()),
        ("The Leeds city centre closed.", set()),
        ("The Fijian-language parliament met.", set()),
        ("Kenyan and Ugandan police arrested two men.", set()),
        # what is only a thing or a place
        ("The 787 Skyliner will use less fuel.", set()),
        ("The 617 Squadron said no.", {"617 Squadron"}),
        ("An MQ-9 Reaper would search on until dark. A P-8 Poseidon turned back.", set()),
        ("The K-9 Trust said no. The G-20 Secretariat agreed.", {"K-9 Trust", "G-20 Secretariat"}),
        ("Space Shuttle Columbia lifted off in 1981. Columbia was lost in 2003.", set()),
        ("The Renfold Swift was introduced in 1986.", set()),
        ("It was agreed by the Member States. The Member Banks signed.", set()),
        ("It is a truly Single Market for music.", set()),
        ("The site is not far from Orlupol. Orlupol has a port.", set()),
    ],
)  # fmt: skip
def test_what_acts_is_somebody(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("France agreed. The French authorities said it was over.", {"France": ["French authorities"]}),
        ("U.S. authorities seized the ship. The US denied it.", {"U.S.": ["U.S. authorities", "US"]}),
        ("The new government in Seoul has offered talks. South Korea denied it.",
         {"South Korea": ["government in Seoul"]}),
        ("Afghanistan's Doeban administration blamed Pakistan.",
         {"Afghanistan": ["Doeban administration"], "Pakistan": []}),
        ("The Doeban administration blamed Pakistan.", {"Doeban administration": [], "Pakistan": []}),
        ("Chinese aviation authorities grounded the jet.", {}),
        ("The city government in Tokyo said no. Japan agreed.", {"city government": [], "Japan": []}),
        ("Authorities in Nairobi said no. Kenya agreed.", {"Kenya": []}),
        ("Canada's Alberta government said no.", {"Canada": [], "Alberta government": []}),
        ("Brussels said it would act. The EU denied it.", {"EU": ["Brussels"]}),
        ("Brussels said it would act. Belgium denied it. The EU left.", {"Belgium": ["Brussels"], "EU": []}),
        ("EU ministers met in Brussels. The European Union agreed.", {"European Union": []}),
    ],
)  # fmt: skip
def test_governments(loaded: Summarizer, text: str, names: dict[str, list[str]]) -> None:
    found = {actor.name: sorted(actor.aliases) for actor in loaded.summarise(text).actors}
    found = {name: [form for form in forms if form != "EU" or name == "EU"] for name, forms in found.items()}
    assert found == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Stock exchanges in Orlu, Buenos Aires and Rinta were closed.", set()),
        ("Residents of Cairo, Lima and Nairobi complain about prices.", set()),
        ("Buenos Aires was hit by a storm.", set()),
        ("Moscow was accused of meddling.", {"Moscow"}),
        ("Moscow was hit by new sanctions.", {"Moscow"}),
        ("Moscow was gripped by fear and warned the firms.", {"Moscow"}),
        ("Ankara was named as host of the 2030 games.", set()),
        ("Ankara has been awarded the fair.", set()),
        ("Moscow was named by the court as the sponsor.", {"Moscow"}),
        ("Nairobi was brought to a standstill by protests.", set()),
        ("Moscow was put under pressure by the bloc.", {"Moscow"}),
        ("Kyiv was attacked with drones overnight.", set()),
        ("Kyiv was attacked by critics of the law.", {"Kyiv"}),
        ("Nairobi was battered by a storm.", set()),
        ("Berlin was cold to the plan.", {"Berlin"}),
        ("Berlin was cold on Monday.", set()),
        ("Tehran was shut out of the pact.", {"Tehran"}),
        ("In Moscow's view the deal is dead.", {"Moscow"}),
        ("Beijing dropped its 10 percent tariff on soybeans.", {"Beijing"}),
        ("London lost heavily in the vote.", {"London"}),
        ("Tokyo lost 0.3 percent.", set()),
        ("After talks in Tokyo, Beijing and Seoul agreed to restore trade.", {"Beijing", "Seoul"}),
        ("A flight between Tokyo and Seoul was cancelled.", set()),
        ("The rift between Tokyo and Seoul grew.", {"Tokyo", "Seoul"}),
        ("Hanoi and Manila are ready to talk.", {"Hanoi", "Manila"}),
        ("Hanoi and Manila are crowded.", set()),
        ("Tokyo fell 3 percent.", set()),
        ("Near Paris, an Australian woman was found.", set()),
        ("Orsela Paris, an Australian woman, said no. Paris left.", {"Orsela Paris"}),
        ("Seoul's restaurants reopened.", set()),
        ("Seoul's offer was declined.", {"Seoul"}),
    ],
)  # fmt: skip
def test_a_capital_is_a_government_only_where_it_acts(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ministry of Housing and Local Government", "organization"),
        ("Government Accountability Office", "organization"),
        ("Cabinet Office", "organization"),
        ("Food and Drug Administration", "organization"),
        ("Orlu Interim Administration", "government"),
        ("Lipetsk Region Administration", "government"),
        ("Institute for Government", "organization"),
        ("Basque Government", "government"),
        ("Municipality of Orlu", "government"),
        ("Doeban administration", "government"),
    ],
)
def test_a_government_is_no_ministry_or_office(loaded: Summarizer, name: str, kind: str) -> None:
    assert [(a.name, a.kind) for a in loaded.summarise(f"The {name} said no.").actors] == [(name, kind)]
