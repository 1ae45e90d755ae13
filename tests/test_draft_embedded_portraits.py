"""Who speaks, called by what the text tells of nobody else: a land, an office of the same class, a party."""

from __future__ import annotations

import pytest
from test_draft_embedded_speakers_again import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "President Ivo Hart of Chile telephoned his Peruvian counterpart Mary Holt on Monday.\n\n"
            "The Peruvian head of state thanked him for the grain.",
            "Mary Holt",
        ),
        (
            "Ivo Hart, president of Chile, received a letter from Mary Holt, president of Peru.\n\n"
            "The Peruvian president in the letter said that the bridge was open.",
            "Mary Holt",
        ),
        (
            "Chilean President Ivo Hart and his Peruvian guest, Mary Holt, visited the port.\n\n"
            "The Peruvian president said the sea was calm.",
            "Mary Holt",
        ),
        # what is new is said of who spoke just before
        (
            "World Grain Agency Director General Ivo Hart said stocks were low.\n\n"
            "Peru’s farm minister, Mary Holt, attended.\n\nThe Chilean diplomat said he would stay.",
            "Ivo Hart",
        ),
        ("Cllr Ivo Hart said he was tired of it.\n\n“Children come first,” the Green councillor said.", "Ivo Hart"),
        (
            "Finance Minister Ivo Hart said it was late. Roads Minister Mary Holt sat beside him.\n\n"
            "“Nobody asked me,” the MP said.",
            "Ivo Hart",
        ),
        (
            "Farms Cabinet Secretary Mary Holt said the grain had come.\n\n“He was there,” the CS said.",
            "Mary Holt",
        ),
        # near misses: another's land, office, time or party
        ("President Ivo Hart visited Poland.\n\nThe Polish head of state said it was late.", "Polish head of state"),
        (
            "Chilean Foreign Minister Ivo Hart said it was late.\n\nThe Peruvian diplomat said it was early.",
            "Peruvian diplomat",
        ),
        (
            "The talks go on, foreign ministry spokesperson Ivo Hart said.\n\n"
            "Peru's government spokesperson said it was early.",
            "Peru's government spokesperson",
        ),
        ("Ivo Hart, a former senator, sat down.\n\nThe senator said it was late.", "senator"),
        ("President Ivo Hart said it was late.\n\nThe mayor said it was early.", "mayor"),
        ("Finance Minister Ivo Hart said it was late.\n\nThe defence minister said it was early.", "defence minister"),
        ("Cllr Ivo Hart came to Orlu.\n\nA Green councillor said it was late.", "Green councillor"),
        ("President Ivo Hart said it was late.\n\nThe ATM said it was empty.", "ATM"),
    ],
)
def test_who_fits_all_that_is_told(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # a long office with its letters and place, a town's member between commas
        (
            "The bell was stolen, said the commander of the police art unit (PAU) in Lima, Major Ivo Hart.",
            ["Ivo Hart"],
        ),
        ("Orlu’s MP, Mary Holt, accused the board of hiding.", ["Mary Holt"]),
        # who is not named stays so
        (
            "Minister Ivo Hart came.\n\nA harbour spokesperson said it was late. “We wait,” the official added.",
            ["harbour spokesperson"] * 2,
        ),
        # what is set in within commas is said by whose sentence it is
        (
            "Ivo Hart spoke on Monday. Mary Holt, for her part, praised the port and urged builders to bid for the "
            "bridge, for which, she said, there was money.",
            ["Mary Holt"] * 2,
        ),
        (
            "Prime Minister Jan Kolk of Chile thanked President Ivo Hart. The Prime Minister said it was late. "
            "Deputy Prime Minister Tomas Renko travels on.",
            ["Jan Kolk"],
        ),
        # an opening is nobody
        ("Outside court, Hart’s daughter, Mary Holt, said the family would appeal.", ["Mary Holt"]),
        ("Outside court, the crowd said it was late.", ["crowd"]),
        (
            "Orlu Valves, Inc. (“Orlu” or the “Company”) announced results. Sales rose.\n\nThe Company said it was late.",
            ["Orlu Valves"],
        ),
        (
            "The Ministry of Roads (MoR) said in a statement that the bridge was open. Ivo Hart thanked Mary Holt for the "
            "steel sent by the Orlu Navy, it said.",
            ["Ministry of Roads", "Ivo Hart"],
        ),
        ("The committee said it was late.\n\nThe Orlu School Committee wrote to Mary Holt.", ["committee"]),
    ],
)
def test_who_speaks_beside_a_name(text: str, who: list[str]) -> None:
    assert speakers(text)[-len(who) :] == who
