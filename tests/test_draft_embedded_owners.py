"""For whom somebody acts, told by what the firm or club is, by whose party it is and by the order of two sides."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def _of(record: Summary, name: str) -> list[str]:
    names = {actor.id: actor.name for actor in record.actors}
    return [names[id_] for actor in record.actors if actor.name == name for id_ in actor.affiliations]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Delvik Foods sued the Mill Union. The company's chief executive, Ilse Varga, said so.", "Ilse Varga", "Delvik Foods"),
        ("Delvik Foods bought Orbitel Ltd. Chief executive Ilse Varga said so.", "Ilse Varga", "Delvik Foods"),
        ("Delvik Foods lost. It was sold by Orbitel Ltd. Chief Executive Ilse Varga.", "Ilse Varga", "Orbitel Ltd."),
        ("Norvik Council met the GMB union. Council leader Ilse Varga left early.", "Ilse Varga", "Norvik Council"),
        ("Ilse Varga left. Varga's party, the Meadow Alliance, lost.", "Ilse Varga", "Meadow Alliance"),
        ("Ilse Varga sold her company, Delvik Foods, on Monday.", "Ilse Varga", "Delvik Foods"),
        (
            "The Meadow Party met the Harbour Party. The delegations, led by Ilse Varga and Paul Roe, left.",
            "Ilse Varga",
            "Meadow Party",
        ),
        (
            "The Meadow Party met the Harbour Party. The delegations, led by Ilse Varga and Paul Roe, left.",
            "Paul Roe",
            "Harbour Party",
        ),
        ("The talks failed. US chargé d'affaires Ilse Varga said so.", "Ilse Varga", "US"),
        ("Abkhazia's foreign minister, Ilse Varga, met Paul Roe.", "Ilse Varga", "Abkhazia"),
        ("Delvik Foods met the union. Team leader Ilse Varga, of Fiji's space agency NORSA, left.", "Ilse Varga", "NORSA"),
        ("Prices rose. Trade ministry official Ilse Varga said so.", "Ilse Varga", "Trade ministry"),
        ("The Executive Secretary, Delvik Shippers Council (DSC), Mr. Ilso Varga, said so.", "Ilso Varga", "Delvik Shippers Council"),
        ("Tonda Perrins was held. Perrins' public defender, Ilse Varga, left.", "Ilse Varga", "Tonda Perrins"),
        ("Delvik Mines left. Delvik Mines sued. The Orlu Red Cross is giving meals, said spokesperson Ilse Varga.", "Ilse Varga", "Orlu Red Cross"),
        ("It was a blow, said Ilse Varga, at Delvik Securities in San Telmo, which owns shares.", "Ilse Varga", "Delvik Securities"),
        ("Ilse Varga, currency analyst, Delvik Securities, said prices fell.", "Ilse Varga", "Delvik Securities"),
        ("They met Ilse Varga, the head of the ethics committee.", "Ilse Varga", "ethics committee"),
        ("Delvik Foods cut its goal for want of tins at Orbitel. Chief executive Ilse Varga said so. Orbitel is late. Orbitel lost.", "Ilse Varga", "Delvik Foods"),
        ("Four left a fair of the Meadow Party in Fiji on Monday after its chair, Ilse Varga, spoke.", "Ilse Varga", "Meadow Party"),
        ("Power utility Delvik lost money. Minister Paul Roe met Delvik chairperson Ilse Varga.", "Ilse Varga", "Delvik"),
        ("Fiji opened a yard on Monday after its president, Ilse Varga, spoke.", "Ilse Varga", "Fiji"),
        ("MOSCOW (TASS) - Russia will wait. Fiji's Energy Ministry agreed. Energy Minister Ilse Varga said so.", "Ilse Varga", "Fiji"),
        ("MOSCOW (TASS) - Russia met Fiji. The Fijian Energy Ministry agreed. Energy Minister Ilse Varga said so.", "Ilse Varga", "Fiji"),
        ("MOSCOW (TASS) - Russia will wait. Fiji's Energy Ministry agreed. Finance Minister Ilse Varga said so.", "Ilse Varga", "Russia"),
        ("NADI, Fiji (AP) - Fiji won. They fly to Kenya, where they will be hosted at a dinner by Prime Minister Ilse Varga.", "Ilse Varga", "Kenya"),
    ],
)  # fmt: skip
def test_for_whom(loaded: Summarizer, text: str, name: str, expected: str) -> None:
    assert _of(loaded.summarise(text), name) == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two firms met. The delegations, led by Ilse Varga and Paul Roe, left.", "Ilse Varga"),
        ("The Meadow Party met the Harbour Party. The leaders praised Ilse Varga and Paul Roe.", "Ilse Varga"),
        ("Ilse Varga met Paul Roe and his company, Delvik Foods.", "Ilse Varga"),
        ("Delvik Foods sold it to Ilse Varga at La Norda palace.", "Ilse Varga"),
        ("They met, BBC Radio Orlu reported. Mayor of Orlu Ilse Varga left.", "Ilse Varga"),
        ("Kenya won. Kenya is glad. Kenya said so. The Fijian Sports Ministry agreed.", "Fijian Sports Ministry"),
    ],
)
def test_for_nobody(loaded: Summarizer, text: str, name: str) -> None:
    assert _of(loaded.summarise(text), name) == []
