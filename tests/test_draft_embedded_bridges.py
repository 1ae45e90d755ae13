"""Who holds an office that is told before the name: the embedded engine on small stories."""

from __future__ import annotations

import pytest

from summarizer import Summarizer, Summary


def of(record: Summary, name: str) -> tuple[list[str], list[str]]:
    names = {actor.id: actor.name for actor in record.actors}
    found = [actor for actor in record.actors if actor.name == name]
    return [r.text for a in found for r in a.roles], [names[id_] for a in found for id_ in a.affiliations]


@pytest.mark.parametrize(
    ("text", "name", "roles", "owners"),
    [
        # one office, one name
        ("Fiji's foreign minister admitted it on Monday. Ilse Varga told deputies so.", "Ilse Varga",
         ["foreign minister"], ["Fiji"]),
        ("The Fijian vice president rejected the report of Fiji's police. Ilse Varga said it was false.", "Ilse Varga",
         ["Fijian vice president"], ["Fiji"]),
        ("The president of Fiji spoke early. In the evening Ilse Varga said that she was tired.", "Ilse Varga",
         ["president of Fiji"], ["Fiji"]),
        ("Fiji's vice president asked for money. Vice President Ilse Varga dined with him.", "Ilse Varga",
         ["Vice President"], ["Fiji"]),
        ("Kenyan President Paul Roe phoned his Fijian counterpart on Monday. Ilse Varga thanked Fiji.", "Ilse Varga",
         ["Fijian counterpart"], ["Fiji"]),
        # two offices: a soldier is the ruler, a subject was a subject
        ("Fiji's foreign minister said her envoy had seen Kenya's military ruler. Officers like General Roe. "
         "Ilse Varga said so.", "Ilse Varga", ["foreign minister"], ["Fiji"]),
        ("Fiji's foreign minister said her envoy had seen Kenya's military ruler. Fiji thanked General Roe, and so did "
         "Ilse Varga.", "Roe", ["General", "military ruler"], ["Kenya"]),
        ("The president of Fiji received her Kenyan colleague. Ilse Varga spoke first. Paul Roe thanked her.", "Paul Roe",
         ["Kenyan colleague"], []),
        # several owners: who is left
        ("The foreign ministers of Fiji and Kenya met on Monday. Ilse Varga told her Kenyan colleague, Paul Roe, so.",
         "Ilse Varga", [], ["Fiji"]),
        # a town's, by the words alone
        ("The mayor of Toulouse welcomed them on Monday. Ilse Varga hosted them on Tuesday.", "Ilse Varga",
         ["mayor of Toulouse"], []),
        # by the title that is in the office; what "a" opens is taken up by "the"
        ("Fiji's chief rabbi and the imam of Arles spoke. Rabbi Paul Roe and Imam Omar Holt agreed.", "Paul Roe",
         ["chief rabbi"], ["Fiji"]),
        ("Paul Roe dined with a lobbyist for Norvik Bank. They quoted the lobbyist, Ilse Varga.", "Ilse Varga",
         ["lobbyist", "lobbyist for Norvik Bank"], ["Norvik Bank"]),
        ("A nurse from Norvik Bank wept. The driver, Ilse Varga, left.", "Ilse Varga", ["driver"], []),
        # the guest or the host
        ("The Kenyan president will visit Fiji. President Varga said she was glad.", "Varga", ["President"], []),
        ("The Kenyan minister phoned his Fijian counterpart. Minister Varga was glad.", "Varga", ["Minister"], []),
        ("The Kenyan president spoke of the war in Fiji. President Varga was sad.", "Varga",
         ["Kenyan president", "President"], []),
        # whoever is merely named next
        ("Fiji's president will open the fair on Monday. Ilse Varga won the marathon.", "Ilse Varga", [], []),
        ("The president of Fiji visited a school. Ilse Varga, 12, sang a song.", "Ilse Varga", [], []),
        ("Norvik Bank's chief executive resigned. Paul Roe, who sells umbrellas, said it was raining.", "Paul Roe", [], []),
        ("The ministers of Kenya and Fiji left. Ilse Varga waved. Paul Roe took photographs.", "Ilse Varga", [], []),
        ("The mayor of Toulouse died on Sunday. Ilse Varga said she was sad.", "Ilse Varga", [], []),
        ("Fiji's king said so. Ilse Varga said the traffic was bad.", "Ilse Varga", [], []),
        ("Fiji's prime minister said taxes would rise. It rained. Trains were late. Ilse Varga said she was cold.",
         "Ilse Varga", [], []),
        ("Ilse Varga flew to Fiji at the invitation of President Paul Roe. They signed a statement of the President of Tonga "
         "and the President of Fiji.", "Ilse Varga", [], []),
        # whom another office meets
        ("The mayor of Toulouse said it was late. The governor met Paul Roe on Friday.", "Paul Roe", [], []),
        ("The mayor of Toulouse said it was late. Ilse Varga met Paul Roe on Friday.", "Ilse Varga",
         ["mayor of Toulouse"], []),
        # nobody's
        ("Fiji's foreign minister admitted it on Monday. Farmer Ilse Varga was glad.", "Ilse Varga", ["Farmer"], []),
        ("Fiji's national executive met on Monday. Ilse Varga said so.", "Ilse Varga", [], []),
        ("Fiji's foreign minister, Paul Roe, admitted it. Ilse Varga said so.", "Ilse Varga", [], []),
        ("A president of a club in Fiji left early. Ilse Varga said so.", "Ilse Varga", [], []),
        ("Fiji's former president left early. Ilse Varga said so.", "Ilse Varga", [], []),
        ("The president of Fiji saw the king of Tonga. Ilse Varga, Paul Roe and Ada Holt said so.", "Ada Holt", [], []),
        ("Ilse Varga sang. Kenya won. Then the chief of Fiji's navy spoke.", "Ilse Varga", [], []),
    ],
)  # fmt: skip
def test_whose_office_was_told_first(
    loaded: Summarizer, text: str, name: str, roles: list[str], owners: list[str]
) -> None:
    record = loaded.summarise(text)
    found, held = of(record, name)
    assert (sorted(found), held) == (sorted(roles), owners)


@pytest.mark.parametrize(
    ("text", "name", "roles", "owners"),
    [
        # a rank between an office and the name, in two tokens or as a form of address
        ("They saw the army's chief negotiator, Maj. Gen. Paul Roe, twice on Monday.", "Paul Roe", ["chief negotiator"], []),
        ("The army denied it, said its regional spokesman, Lt. Paul Roe.", "Paul Roe", ["regional spokesman"], ["army"]),
        ("Their Fijian counterpart, retired Gen. Paul Roe, left.", "Paul Roe", ["Fijian counterpart"], []),
        ("They met race director Col (Retd) Paul Roe on Monday.", "Paul Roe", ["race director"], []),
        ("Presiding Judge Ilse Varga opened the inquest.", "Ilse Varga", ["Presiding Judge"], []),
        ("Paul Roe and First Lady Ilse Varga hosted the dinner.", "Ilse Varga", ["First Lady"], []),
        ("Deputy Prime Minister – Minister of Trade Ilse Varga left.", "Ilse Varga",
         ["Deputy Prime Minister – Minister of Trade"], []),
        ("It was signed by its Director of Press, Ilse Varga, on Monday.", "Ilse Varga", ["Director of Press"], []),
        ("Delta Airlines grew.\n\nFishing villages protested. Their leader, Ilse Varga, left.", "Ilse Varga", ["leader"], []),
        ("Magistrate Ilse Varga opened the inquest.", "Ilse Varga", ["Magistrate"], []),
        ("Bishop Jean-Noël Roe led the prayers.", "Jean-Noël Roe", ["Bishop"], []),
        # who owns something, and whose union it is that is named later
        ("Paul Roe, whose company Hidro Litoral runs two dams, left.", "Paul Roe", [], ["Hidro Litoral"]),
        ("Ilse Varga, the landowner whose Kisan Party won, came.", "Ilse Varga", ["landowner"], ["Kisan Party"]),
        ("Ilse Varga, whose brother's Kisan Party won, came.", "Ilse Varga", [], []),
        ("The union's president, Ilse Varga, said so. The Academic Staff Union of Orlu met.", "Ilse Varga", ["president"],
         ["Academic Staff Union of Orlu"]),
        ("Paul Roe, whose Norvik Bank account was robbed, left. Norvik Bank said so.", "Paul Roe", [], []),
        ("Paul Roe, whose company Hidro Litoral sued, left. Hidro Litoral said so.", "Paul Roe", [], []),
        ("Bank robber Ilse Varga fled. The Bank of Orlu reopened.", "Ilse Varga", ["Bank robber"], []),
        ("Hospital patient Ilse Varga slept. Orlu General Hospital was closed.", "Ilse Varga", ["Hospital patient"], []),
        ("Paul Roe attacked her party, the Kisan Party.", "Paul Roe", [], []),
        ("Paul Roe attacked his party, the Kisan Party.", "Paul Roe", [], ["Kisan Party"]),
        ("Paul Roe's rival party, the Kisan Party, won.", "Paul Roe", [], []),
        ("Delta Airlines sued Norvik Bank. Two lawyers, Ilse Varga and Paul Roe, said it was weak.", "Paul Roe", ["lawyer"], []),
        ("Paul Roe of the Christian Democrats spent Monday at the table.", "Paul Roe", [], ["Christian Democrats"]),
        ("Ilse Varga, of the union Uport, said so. Uport won.", "Ilse Varga", [], ["Uport"]),
        ("Ilse Varga, secretary of the Kenya Airline Pilots Association, said so.", "Ilse Varga",
         ["secretary of the Kenya Airline Pilots Association"], ["Kenya Airline Pilots Association"]),
    ],
)  # fmt: skip
def test_whose_and_as_what(loaded: Summarizer, text: str, name: str, roles: list[str], owners: list[str]) -> None:
    found, held = of(loaded.summarise(text), name)
    assert (found, held) == (roles, owners)
