"""Whose a body or an office is: units and members, a land's own agencies, the only council or parliament of a text."""

from __future__ import annotations

import pytest

from summarizer import Article, Summarizer, Summary


def _of(record: Summary, name: str) -> list[str]:
    names = {actor.id: actor.name for actor in record.actors}
    assert name in names.values()
    return [names[id_] for actor in record.actors if actor.name == name for id_ in actor.affiliations]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Orlasur, a unit of Fiji's Delvik Metals, shut its mine.", "Orlasur", ["Delvik Metals"]),
        ("Orlasur, a wholly owned subsidiary of the miner Delvik Metals, shut its mine.", "Orlasur", ["Delvik Metals"]),
        ("The Dockers' Front, which is affiliated to the Congress of Labour, will strike.", "Dockers' Front", ["Congress of Labour"]),
        ("The Mill Union, a member of the Delvik Labour Federation, went on strike.", "Mill Union", ["Delvik Labour Federation"]),
        ("Delvik Group unit Norvik Air said it would close.", "Norvik Air", ["Delvik Group"]),
        ("Delvik Group's budget unit Norvik Air said it would close.", "Norvik Air", ["Delvik Group"]),
        ("The Norvik Union, a unit of which was sold to Delvik Group, lost money.", "Norvik Union", []),
        ("They met the rector of Norvik University, a member of the Delvik Academy.", "Norvik University", []),
        ("Norway's accident board NSIO has asked for the data.", "NSIO", ["Norway"]),
        ("The Norwegian accident agency NSIO has asked for the data, Norway said.", "NSIO", ["Norway"]),
        ("Delvik Group's European rival, Norvik Group, agreed.", "Norvik Group", []),
        ("Norvik Air, formerly part of Delvik Group, said it would close.", "Norvik Air", []),
        ("Norvik Air, a rival arm of Delvik Group, said it would close.", "Norvik Air", []),
        ("Norvik Air, which was owned by Delvik Group until May, said it would close.", "Norvik Air", []),
        ("Norvik Air, owned by Delvik Group chairman Paul Roe, said it would close.", "Norvik Air", []),
        ("Fiji's main supplier Norvik Steel said it would close.", "Norvik Steel", []),
        ("Fiji is glad. Tonga met the Verkhovna Rada of Fiji on Monday.", "Verkhovna Rada", ["Fiji"]),
        ("Shares on the Irish Stock Exchange fell. The Irish government sold its stake.", "Irish Stock Exchange", []),
        ("NADI, Fiji (AP) - North Korea wrote to Fiji, its official Korean Central Agency said.", "Korean Central Agency", ["North Korea"]),
    ],
)  # fmt: skip
def test_whose_part_a_body_is(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert _of(loaded.summarise(text), name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det Con Ilse Varga, of Norvik Police's fraud unit, said so.", ["Norvik Police"]),
        ("They thanked Ilse Varga, of Norvik Council's rivals. It was late.", []),
        ("Ilse Varga, with Norvik Council's blessing, left early.", []),
        ("Ilse Varga, from Norvik Council's home town, said so.", []),
        ("Ilse Varga, president of Lodge 40, Delvik Bank said, has resigned.", []),
        ("Ilse Varga, a former envoy who now works at the Norvik Institute, said so.", ["Norvik Institute"]),
        ("Ilse Varga, a reporter who covers Norvik Council, said so.", []),
        ("Ilse Varga, a fierce opponent of Norvik Council, said so.", []),
        ("Ilse Varga, a poet who works with Norvik Council, said so.", []),
        ("Ilse Varga, a fierce critic of the Norvik Gazette, said so.", []),
        ("Critics of the Norvik Party Ilse Varga and Paul Roe met voters.", []),
        ("Ilse Varga, chief film critic of the Norvik Gazette, said so.", ["Norvik Gazette"]),
        ("The trees are gone, said Ilse Varga, a researcher at the think tank Clean Rivers.", ["Clean Rivers"]),
        ("Norvik Air lost money. Finance chief Ilse Varga said the carrier would sell jets.", ["Norvik Air"]),
        ("Norvik Cricket will name a coach, board secretary Ilse Varga said.", ["Norvik Cricket"]),
        ("Ilse Varga, a former mining executive, left. Norvik Group is glad. Norvik Group won.", []),
        ("Norvik Council said no. Delvik Police agreed. They wrote to the chief executive, Ilse Varga.", []),
        ("Analysts at Norvik Bank said so in a note. It is bad, analyst Ilse Varga wrote.", ["Norvik Bank"]),
        ("Analysts at Norvik Bank and Delvik Bank said so. It is bad, analyst Ilse Varga wrote.", []),
        ("The House will vote on Monday. Speaker Ilse Varga said so.", ["House"]),
        ("Congress walked out on Monday. Speaker Ilse Varga said so.", []),
        ("The Senate has voted. Speaker Ilse Varga said the House would follow.", []),
        ("The UN General Assembly met on Monday. Speaker Ilse Varga said so.", []),
        ("The Norvik Opera House burned down. Speaker Ilse Varga said so.", []),
        ("Analysts at Norvik Bank said so in a note. Independent analyst Ilse Varga was surprised.", []),
        ("The African Union met on Monday. Deputy leader Ilse Varga said so.", []),
        ("The UN Security Council met on Monday. Leader Ilse Varga was at home.", []),
        ("The Council of Europe criticised the town. Councillor Ilse Varga was surprised.", []),
        ("The US Supreme Court ruled on Monday. District Judge Ilse Varga had blocked the law.", []),
        ("The Supreme Court ruled on Monday. Former judge Ilse Varga was surprised.", []),
        ("Competition judge Ilse Varga sang at the Norvik Court Theatre.", []),
        ("Ilse Varga, of Norvik Steel's union, said so.", []),
        ("A forum opened in Fiji on Monday. Fiji is glad. Fiji won. Speaker Ilse Varga said so.", []),
        ("Fiji is glad. Fiji won. Parliament Speaker Ilse Varga said so.", ["Fiji"]),
        ("Fiji is glad. Fiji won. Deputy Attorney General Ilse Varga said so.", ["Fiji"]),
        ("NEW YORK, United States (AP) - The United States sued. Attorney General Ilse Varga said so.", []),
        ("Norvik Council's leader is gone. Deputy leader Ilse Varga will take charge.", ["Norvik Council"]),
        ("The Norvik City Council met. Councilwoman Ilse Varga left early.", ["Norvik City Council"]),
        ("The UN Security Council met. Councilwoman Ilse Varga left early.", []),
        ("The British Council opened a school. Councillor Ilse Varga was glad.", []),
        ("The Press Council met on Monday. Councillor Ilse Varga said papers lied.", []),
        ("He did nothing, said Justice Ilse Varga. The state will go to the Supreme Court.", []),
        ("The Supreme Court freed him. He did nothing, said Justice Ilse Varga.", ["Supreme Court"]),
        ("The regional president of the Orlu Islands, Ilse Varga, said they were full.", ["Orlu Islands"]),
        ("The NRK's regional head in Leeds, Ilse Varga, said they were full.", ["NRK"]),
        ("They met in Fiji. Fiji is glad. Fiji won. EurOrg Secretary-General Ilse Varga said so.", []),
        ("Fiji thanked its main inspiration, Ilse Varga.", []),
        ("NADI, Fiji (AP) - Tonga shut its port, its state news agency TONPRESS said. TONPRESS said Prime Minister Ilse Varga was ill. Fiji said it was sorry.", ["Tonga"]),
        ("Kenya is glad. Kenya won. The president of the Norvik Club of Kenya, Paul Roe, left. President Ilse Varga said so.", ["Kenya"]),
        ("Kenya is glad. Kenya won. The president of the Republic of Fiji, Paul Roe, left. President Ilse Varga said so.", []),
        ("Kenya met the Turkish ambassador, Ilse Varga. Kenya is glad. Kenya won. Ambassador Varga said so.", []),
        ("NADI, Fiji (AP) - Fiji met Finance Minister Ilse Varga at the Norvik Press Center.", ["Fiji"]),
    ],
)  # fmt: skip
def test_whose_an_office_is(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert _of(loaded.summarise(text), "Ilse Varga") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Council members Ilse Varga and Paul Roe left the Norvik City Council.", "Paul Roe", ["Norvik City Council"]),
        ("The Fijian composers Ilse Varga and Paul Roe came from Fiji.", "Paul Roe", ["Fiji"]),
        ("Norvik Police arrested suspects Ilse Varga and Paul Roe on Monday.", "Paul Roe", []),
        ("Two protesters, Ilse Varga of the Norvik League and Paul Roe, left.", "Paul Roe", []),
    ],
)
def test_who_shares_an_office(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert _of(loaded.summarise(text), name) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("President Ilse Varga spoke in the port. Fiji and Kenya signed a treaty.", "Ilse Varga", ["Kenya"]),
        ("Ilse Varga came at the invitation of President Paul Roe. Fiji and Kenya agreed.", "Paul Roe", ["Fiji"]),
        ("Ilse Varga came to meet Finance Minister Paul Roe. Fiji and Kenya agreed.", "Paul Roe", []),
    ],
)
def test_a_states_own_site_is_at_home_abroad(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert _of(loaded.summarise(Article(text=text, outlet="Nairobi.go", place="Suva")), name) == expected
