"""Which public body "the agency", "the regulator" or "the U.N. health agency" is."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('The World Health Organization said cases had doubled. "We need help," the U.N. agency said.', "World Health Organization"),
        ("NASA said the capsule had landed safely. The agency said that the crew was well.", "NASA"),
        ("Ofcom fined the firm on Monday. The regulator said that the show had misled viewers.", "Ofcom"),
        ("The FBI said it had arrested two men in Orlu. The bureau said that they had planned a raid.", "FBI"),
        ("UNICEF said that it was sad. Vindle Foods said that it was glad. The UN children's agency said that the camp was full.", "UNICEF"),
        ("Europol said it had seized drugs. The EU police agency said that ten men were held.", "Europol"),
        ("The Orlu Conduct Authority fined Vindle on Monday. The watchdog said that the bank had lied.", "Orlu Conduct Authority"),
        ("The Orlu Aviation Administration said that it was sad. Vindle Air said yes. The agency said that the wings were safe.", "Orlu Aviation Administration"),
        # others'
        ("Vindle said that profit rose. The regulator said that the firm had misled viewers.", "regulator"),
        ("The World Health Organization said that it was sad. Peru's weather agency said that it would rain.", "Peru's weather agency"),
        ("The World Health Organization said that it was sad. The water regulator, Ofwat, said that bills would fall.", "Ofwat"),
        ("The European Space Agency said that it was sad. The UN refugee agency said that the camp was full.", "UN refugee agency"),
    ],
)  # fmt: skip
def test_who_is_the_agency(loaded: Summarizer, text: str, who: str) -> None:
    record = loaded.summarise(text)
    claim = record.claims[-1]
    known = {actor.id: actor.name for actor in record.actors}
    assert (known.get(claim.speaker or "") or (claim.source.text if claim.source else "?")) == who
