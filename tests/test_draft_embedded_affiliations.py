"""Who is an actor, in which role, and for whom: the embedded engine on small stories."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer, Summary


def actors(record: Summary) -> set[str]:
    return {actor.name for actor in record.actors}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Ivan Petrov said the US dollar rose.", "US"),
        ("Ivan Petrov said he was born in Lille, France.", "France"),
        ("Ivan Petrov spoke of shops in Spain, Portugal and Italy.", "Italy"),
        ("Ivan Petrov spoke at the conference on Afghanistan.", "Afghanistan"),
        ("Ivan Petrov met Jane Roe before leaving for Singapore.", "Singapore"),
        ("Ivan Petrov said GDP growth was low. GDP growth is to rise.", "GDP"),
    ],
)
def test_what_only_qualifies_or_says_where_is_no_actor(loaded: Summarizer, text: str, absent: str) -> None:
    assert absent not in actors(loaded.summarise(text))


def test_what_a_body_deals_with_is_an_actor(loaded: Summarizer) -> None:
    record = loaded.summarise("The Orvo Group will end its partnership with Boeing and Airbus.")
    assert {"Boeing", "Airbus"} <= actors(record)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Orlu Airways closed a route. Its chief pilot, Ilse Varga, resigned.", "Ilse Varga", ["Orlu Airways"]),
        ("They fear the Meadow party, whose leader, Ilse Varga, is rich.", "Ilse Varga", ["Meadow party"]),
        ("Paul Roe agreed, his spokeswoman, Ilse Varga, said.", "Ilse Varga", ["Paul Roe"]),
        ("Paul Roe's spokeswoman, Ilse Varga, said so. Paul Roe left.", "Ilse Varga", ["Paul Roe"]),
        ("Ilse Varga, who also heads the Meadow Union, said so.", "Ilse Varga", ["Meadow Union"]),
        ("Orlu Water said it would send its chair, Lady Varga, who left.", "Varga", ["Orlu Water"]),
        ("Orlu Rovers won again, said Ilse Varga, who rides for Orlu Rovers.", "Ilse Varga", ["Orlu Rovers"]),
        ("France wants it. So said Ilse Varga, representing France.", "Ilse Varga", ["France"]),
        ("France won. Italy freed French national Ilse Varga on Monday.", "Ilse Varga", ["France"]),
        ("France won. Italy freed French money for Ilse Varga on Monday.", "Ilse Varga", []),
        ("France won. Russia received French Ambassador in Moscow Ilse Varga.", "Ilse Varga", ["France"]),
        (
            "It is late, said Ilse Varga, a researcher at the Lima-based Doe Coast Forum.",
            "Ilse Varga",
            ["Doe Coast Forum"],
        ),
        ("Question: Ilse Varga, Radio Orlu. Who will pay?", "Ilse Varga", ["Radio Orlu"]),
        ("The High Court ruled on Monday. Judge Ilse Varga said so.", "Ilse Varga", ["High Court"]),
        ("The Orlu Region is poor. Orlu Region Governor Ilse Varga said so.", "Ilse Varga", ["Orlu Region"]),
        ("Delvik analyst Ilse Varga said prices would rise.", "Ilse Varga", []),
        ("Prices will rise, said Delvik analyst Ilse Varga.", "Ilse Varga", ["Delvik"]),
        ("Norvik Bank said no. The Vindle creator Ilse Varga said yes.", "Ilse Varga", []),
        ("France and Italy met. France won. The president of the Lombardy region, Ilse Varga, left.", "Ilse Varga", []),
        ("Orlu Motors was started by Paul Roe and Ilse Varga in 1976.", "Ilse Varga", ["Orlu Motors"]),
        ("Orlu Motors was set up in 1976 by Ilse Varga.", "Ilse Varga", ["Orlu Motors"]),
        ("Orlu Motors was founded by Ilse Varga's father.", "Ilse Varga", []),
        ("A rival of Orlu Motors was founded by Ilse Varga.", "Ilse Varga", []),
        ("The takeover of Orlu Motors was led by Ilse Varga.", "Ilse Varga", []),
        ("An inquiry by the Orlu Council was started by Ilse Varga.", "Ilse Varga", []),
        ("Ilse Varga founded Orlu Computers in 1976.", "Ilse Varga", ["Orlu Computers"]),
        ("Ilse Varga, commander of the Western Military District, left.", "Ilse Varga", ["Western Military District"]),
        ("Brigton Athletic won. The Brigton goalkeeper Ilse Varga wept.", "Ilse Varga", ["Brigton Athletic"]),
    ],
)
def test_for_whom(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected


def test_bodies_of_a_state(loaded: Summarizer) -> None:
    record = loaded.summarise("The Kenyan Defence Ministry said no to Kenya's allies. Kenya agreed.")
    (ministry,) = actors(record) - {"Kenya"}
    assert offices(record, ministry)[1] == ["Kenya"]
    record = loaded.summarise("NAIROBI, May 3 (ANB) -- Kenya will pay, the Ministry of Health said.")
    assert offices(record, "Ministry of Health")[1] == ["Kenya"]


def test_a_governments_own_site_is_its_countrys(loaded: Summarizer) -> None:
    text = "The President, Ivan Petrov, spoke with Italian leaders. Italy and Russia agreed."
    assert offices(loaded.summarise(text, outlet="Kremlin.ru"), "Ivan Petrov")[1] == ["Russia"]
    assert offices(loaded.summarise(text), "Ivan Petrov")[1] == []


def test_the_office_told_without_a_name_is_of_the_only_one_without_an_office(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "Ivan Petrov met with Prime Minister of Fiji Dela Muri. The President of Russia was glad, and so was Fiji."
    )
    assert offices(record, "Ivan Petrov") == (["President of Russia"], ["Russia"])
    assert offices(record, "Dela Muri") == (["Prime Minister of Fiji"], ["Fiji"])


def test_an_office_that_two_may_hold_is_nobodys(loaded: Summarizer) -> None:
    record = loaded.summarise("Ivan Petrov met with Dela Muri. The President of Russia was glad.")
    assert offices(record, "Ivan Petrov") == ([], [])


def test_an_office_has_the_country_that_the_text_gives_it_elsewhere(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "Prime Minister Dela Muri spoke. The guests of the Prime Minister of Fiji were from Samoa and Tonga. "
        "Samoa thanked Tonga."
    )
    assert offices(record, "Dela Muri")[1] == ["Fiji"]


def test_a_counterpart_is_called_by_the_office_later(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "President Ivan Petrov met with his Kenyan counterpart, Grace Moraa, on Monday. The Kenyan leader was glad."
    )
    assert offices(record, "Grace Moraa")[0] == ["Kenyan counterpart", "Kenyan leader"]


def test_people_whom_only_the_headline_names_met_in_the_text(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "President Ivan Petrov met with President of Fiji Dela Muri\n\nThe talks were on fish and took an hour. "
        "They were held in the evening, and nobody was told of them."
    )
    (meeting,) = record.meetings
    assert {actor.name for actor in record.actors if actor.id in meeting.participants} == {"Ivan Petrov", "Dela Muri"}
    assert meeting.evidence[0].text.startswith("The talks")


def test_the_president_of_another_country_is_told_with_it_and_the_other_is_from_here(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "President Ivan Petrov spoke by telephone with President Dela Muri of Fiji\n\nThe two discussed fish. "
        "Mr Petrov said that Kenya sent boats, and that Kenya would go on sending boats."
    )
    assert offices(record, "Dela Muri")[1] == ["Fiji"]
    assert offices(record, "Ivan Petrov")[1] == ["Kenya"]


def test_a_head_of_state_told_with_the_country_is_the_one_president(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "President Ivan Petrov opened a school. Chinese President Li Bo met him there. The Kenyan head of state was "
        "glad. Kenya and China built the school."
    )
    assert offices(record, "Ivan Petrov")[1] == ["Kenya"]


def test_an_office_beside_its_like_is_another_persons(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "President Ivan Petrov held a meeting with the Fijian President\n\nMr Muri praised Fiji's boats. Fiji sells boats. "
        "The Fijian President was glad."
    )
    assert offices(record, "Muri") == (["Fijian President"], ["Fiji"])
    assert offices(record, "Ivan Petrov")[1] != ["Fiji"]


def test_a_firms_president_is_no_states(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "Kenya is glad, Kenya said. Norvik Motors sold cars in Kenya. Norvik Motors also named Erik Dahl as its new "
        "president, and Norvik Motors closed a plant."
    )
    assert offices(record, "Erik Dahl")[1] == ["Norvik Motors"]


def test_a_country_that_only_owns_a_firm_is_no_actor(loaded: Summarizer) -> None:
    record = loaded.summarise("Fiji's largest bank, Muri Bank, closed. Its clients were told by Dela Muri.")
    assert "Fiji" not in {actor.name for actor in record.actors}


def test_a_firm_among_those_who_explain_the_subject_acts(loaded: Summarizer) -> None:
    record = loaded.summarise("The three carmakers - Orvo, Pruna and Norvik Motors - asked the Senate for a loan.")
    assert "Norvik Motors" in {actor.name for actor in record.actors}


def test_a_state_that_is_no_more_is_only_spoken_of(loaded: Summarizer) -> None:
    record = loaded.summarise("Erik Dahl met with Anna Moe. He spoke of the Soviet Union and of its schools.")
    assert "Soviet Union" not in {actor.name for actor in record.actors}


def test_the_office_of_another_country_beside_somebodys_is_not_his(loaded: Summarizer) -> None:
    record = loaded.summarise(
        "Orlu Island hosted talks between the President of Russia and Chairman of the State Affairs Commission of the "
        "Democratic People’s Republic of Korea Ri Sung-ho. Later a reception was held on behalf of the President of Russia "
        "in honour of Chairman of the State Affairs Commission of the Democratic People’s Republic of Korea Ri Sung-ho. "
        "It was the first meeting between Ivan Petrov and Ri Sung-ho."
    )
    roles, groups = offices(record, "Ri Sung-ho")
    assert not [role for role in roles if "President of Russia" in role]
    assert "Russia" not in groups
    assert "South Korea" not in groups
