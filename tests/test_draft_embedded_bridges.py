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
        ("The president of Fiji left early. In the evening Ilse Varga said that she was tired.", "Ilse Varga",
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
