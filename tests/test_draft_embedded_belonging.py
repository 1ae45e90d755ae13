"""Whose an office is that a wire story tells in few words, and roles that stand in the way."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("The deal pleased Fiji's emir, Sheikh Omar bin Talal, over the weekend.", "Omar bin Talal", ["emir"]),
        ("Chair of governors Dame Ilse Varga has declined to comment.", "Ilse Varga", ["Chair of governors"]),
        ("They spoke to Fijian mediator Ilse Varga on Monday.", "Ilse Varga", ["Fijian mediator"]),
        ("Gov. Ilse Varga signed the bill on Monday.", "Ilse Varga", ["Gov."]),
        ("Amb. Ilse Varga signed the accord on Monday.", "Ilse Varga", ["Amb."]),
        ("They met Mali's mines and energy minister, Ilse Varga, on Monday.", "Ilse Varga", ["mines and energy minister"]),
        ("Mali's trade and industry minister, Ilse Varga, left.", "Ilse Varga", ["trade and industry minister"]),
        ("The head of the Orlu teachers' branch, Ilse Varga, left.", "Ilse Varga", ["head of the Orlu teachers' branch"]),
        ("The Fijian president and Malian Premier Ilse Varga left.", "Ilse Varga", ["Malian Premier"]),
        ("Police told reporters Ilse Varga and Moses Okello had left.", "Ilse Varga", []),
        ("The mayor and union leader Ilse Varga left.", "Ilse Varga", ["mayor", "union leader"]),
        ("PM Ilse Varga thanked him for his work.", "Ilse Varga", ["PM"]),
        ("At 7 PM Ilse Varga went home.", "Ilse Varga", []),
        ("Asked about it, Ilse Varga, Chief Operating Officer of Norvik, said:", "Ilse Varga", ["Chief Operating Officer of Norvik"]),
    ],
)  # fmt: skip
def test_roles(loaded: Summarizer, text: str, name: str, roles: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[0] == roles


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        ("The trade ministry recalled its attaché on Monday.", "trade ministry", "ministry"),
        ("Ilse Varga told the budget committee so.", "budget committee", "committee"),
        ("The paper was put forward by the Malian presidency.", "Malian presidency", "presidency"),
        ("He will meet Speaker of the House of Deputies Orsolt Vagh.", "Orsolt Vagh", "House of Deputies Orsolt Vagh"),
        ("He met Fijian Minister of Defence Orsolt Vagh, who left.", "Orsolt Vagh", "Defence Orsolt Vagh"),
        ("MAYOR STEPS DOWN\n\nIlse Varga had to step down as mayor. There are many steps.", "Ilse Varga", "STEPS"),
        ("Ilse Varga wrote at 9 am CET on Monday.", "Ilse Varga", "CET"),
        ("Ilse Varga praised Velt Petroleum for it.", "Velt Petroleum", "Petroleum"),
        ("Plant shut\n\nORLU, Fiji & DELVIK, Mali--(PRESSWIRE)--Norvik Cloud Inc. said today that it would close a plant. Norvik Cloud Inc. left.", "Norvik Cloud Inc.", "Fiji"),
    ],
)  # fmt: skip
def test_who_acts(loaded: Summarizer, text: str, present: str, absent: str) -> None:
    found = {actor.name for actor in loaded.summarise(text).actors}
    assert absent not in found
    assert present in found


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("The Delta Rowing Union lost. DRU president Ilse Varga wept.", "Ilse Varga", ["Delta Rowing Union"]),
        ("Norvik Mutual Bank was fined. Norvik chief executive Ilse Varga said sorry.", "Ilse Varga", ["Norvik Mutual Bank"]),
        ("The Daily Beacon wrote it. The editor of the Beacon, Ilse Varga, agreed.", "Ilse Varga", ["Daily Beacon"]),
        ("Eastern Railway spokesman Ilse Varga asked for patience.", "Ilse Varga", ["Eastern Railway"]),
        ("Orlu Works won. The Rural Housing Authority (RHA) spokesperson Ilse Varga said so.", "Ilse Varga", ["Rural Housing Authority"]),
        ("He lives in Orsovia. Orsovia's trade minister, Ilse Varga, said so.", "Ilse Varga", ["Orsovia"]),
        ("Ida Kestrel fell. Kestrel's trade minister, Ilse Varga, wrote to Kestrel.", "Ilse Varga", []),
        ("Ice fell on the Orlu Polar Institute. Ilse Varga, a geologist at the institute, said so.", "Ilse Varga", ["Orlu Polar Institute"]),
        ("Orlu University closed. Ilse Varga, a professor at the university, wept.", "Ilse Varga", ["Orlu University"]),
        ("Norvik Energy lost. Ilse Varga, an engineer at the company, said so.", "Ilse Varga", ["Norvik Energy"]),
        ("Norvik Bank lost. Ilse Varga, head of the bank's Asia desk, said so.", "Ilse Varga", ["Norvik Bank"]),
        ("Norvik Bank lost. Ilse Varga, a critic of the bank, said so.", "Ilse Varga", []),
        ("Norvik Bank lost. Ilse Varga, a former clerk at the bank, said so.", "Ilse Varga", []),
        ("Orlu University closed. Ilse Varga, a nurse at the university hospital, wept.", "Ilse Varga", []),
        ("Orlu University closed. Ilse Varga, a nurse at the hospital, wept.", "Ilse Varga", []),
        ("Ilse Varga's Norvik Alliance won two seats.", "Ilse Varga", ["Norvik Alliance"]),
        ("Ilse Varga's Norvik Alliance party won two seats.", "Ilse Varga", ["Norvik Alliance"]),
        ("Ilse Varga's Norvik Energy shares fell. Norvik Energy lost.", "Ilse Varga", []),
        ("Ilse Varga runs Norvik Energy, which cut jobs.", "Ilse Varga", ["Norvik Energy"]),
        ("Norvik Energy fell. Ilse Varga owns a mill and Moses Okello runs a shop.", "Moses Okello", []),
        ("Moses Okello and Ilse Varga, both of Norvik Energy, said so.", "Moses Okello", ["Norvik Energy"]),
        ("Moses Okello and Ilse Varga, both of Norvik Energy, said so.", "Ilse Varga", ["Norvik Energy"]),
        ("Moses Okello met Ilse Varga, of Norvik Energy.", "Moses Okello", []),
        ("At Norvik Bank, economist Ilse Varga said so.", "Ilse Varga", ["Norvik Bank"]),
        ("Norvik Energy fell. It was said by Chief Ilse Varga.", "Ilse Varga", []),
        ("At Norvik Bank, Prime Minister Ilse Varga said so.", "Ilse Varga", []),
        ("At Norvik Energy, union leader Ilse Varga said so.", "Ilse Varga", []),
        ("At Norvik Bank, inspector Ilse Varga found so.", "Ilse Varga", []),
        ("Norvik Bank was sued. Ilse Varga, a lawyer for the bank's victims, said so.", "Ilse Varga", []),
        ("Norvik Energy fell. Ilse Varga, a trader at the bank, said so.", "Ilse Varga", []),
        ("Ilse Varga owns Norvik Bank shares.", "Ilse Varga", []),
        ("Ilse Varga headed Orlu City ahead in May.", "Ilse Varga", []),
        ("Ilse Varga, the wife of Norvik Energy chief Moses Okello, said so.", "Ilse Varga", []),
        ("Ilse Varga's Supreme Court is slow.", "Ilse Varga", []),
        ("They met Ilse Varga, chief executive of Norvik, on Monday.", "Ilse Varga", ["Norvik"]),
        ("The Miners' Federation will strike, chairwoman Ilse Varga said. The Orlu Company won. The Orlu Company pays.", "Ilse Varga", ["Miners' Federation"]),
        ("Norvik Bank lost. Norvik Bank pays. The committee's chairman, Ilse Varga, said so.", "Ilse Varga", []),
        ("Orlu Works sued the Daily Beacon. The paper's editor, Ilse Varga, said so. Orlu Works pays.", "Ilse Varga", ["Daily Beacon"]),
        ('SK Orlu said it would appeal. "It was a form. It was late," their president Ilse Varga said.', "Ilse Varga", ["SK Orlu"]),
        ("The Supreme Court met. Judge Ilse Varga, of the bench of the Orlu County Court, agreed.", "Ilse Varga", ["Orlu County Court"]),
        ("The Lake School Board voted. Norvik High School will shut. Norvik High School leaks. Board chairwoman Ilse Varga said so.", "Ilse Varga", ["Lake School Board"]),
        ("Fiji and Mali met. Malian President Paul Roe, accompanied by Foreign Minister Ilse Varga, came. Fiji agreed.", "Ilse Varga", ["Mali"]),
        ("Orlu, Fiji, May 4 (XYZ) - Fiji summoned the Malian ambassador. Mali was angry. Ambassador Ilse Varga left.", "Ilse Varga", ["Mali"]),
    ],
)  # fmt: skip
def test_for_whom(loaded: Summarizer, text: str, name: str, expected: list[str]) -> None:
    assert offices(loaded.summarise(text), name)[1] == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Delvik Highway Patrol Sgt. Ilse Varga said it was late.", ["Delvik Highway Patrol"]),
        ("Delvik Police Lt. Ilse Varga said it was late.", ["Delvik Police"]),
        ("The Delvik Police said that Lt. Ilse Varga was late.", []),
        ("Officers met Delvik Police. Sgt. Ilse Varga said it was late.", []),
    ],
)
def test_body_before_a_rank(loaded: Summarizer, text: str, bodies: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ilse Varga")[1] == bodies
