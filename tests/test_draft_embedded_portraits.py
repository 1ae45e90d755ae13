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
        (
            "Prime Minister Mary Holt received the Speaker of the Lao Assembly, Ivo Hart, on Monday.\n\nThe Lao legislator said it was late.",
            "Ivo Hart",
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
        # who is told of as another's partner is not the one who has not been named
        ("The President said it was late. Ministers heard of his call with President of Peru Mary Holt.", "President"),
        ("The President said it was late. Peruvian President Mary Holt then left for Orlu.", "Mary Holt"),
        ("Ivo Hart, a former senator, sat down.\n\nThe senator said it was late.", "senator"),
        ("President Ivo Hart said it was late.\n\nThe mayor said it was early.", "mayor"),
        ("Finance Minister Ivo Hart said it was late.\n\nThe defence minister said it was early.", "defence minister"),
        ("Cllr Ivo Hart came to Orlu.\n\nA Green councillor said it was late.", "Green councillor"),
        ("President Ivo Hart said it was late.\n\nThe ATM said it was empty.", "ATM"),
        # letters of bodies are no office cut short, and a deputy's office is not his chief's
        ("European Commissioner Ivo Hart sat down.\n\nThe EC said it would buy butter.", "EC"),
        ("Foreign Affairs Adviser Ivo Hart sat down.\n\nThe FAA said it was late.", "FAA"),
        ("Assistant District Attorney Ivo Hart sat down.\n\nThe DA said it was late.", "DA"),
        ("District Attorney Ivo Hart sat down.\n\nThe DA said it was late.", "Ivo Hart"),
        ("District Attorney Ivo Hart sat down.\n\nThe DA said it would abstain.", "DA"),
        ("Roads Director-General Ivo Hart sat down.\n\nThe DG said it was late.", "Ivo Hart"),
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
            ["Orlu Valves, Inc."],
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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # a party is told of him, or he is the one politician
        (
            "Mayor Ivo Hart, a Republican, sat down. Mary Holt said it was late. The Republican said it was early.",
            "Ivo Hart",
        ),
        ("Mayor Ivo Hart said it was late. The Republican said it was early.", "Ivo Hart"),
        ("Senator Ivo Hart, D-Ohio, said it was late. The Ohio Democrat said it was early.", "Ivo Hart"),
        (
            "Councillor Ivo Hart (Green) sat down. Councillor Mary Holt said it was late. The Green councillor said it "
            "was early.",
            "Ivo Hart",
        ),
        ("Shadow Roads Minister Ivo Hart said it was late. The shadow minister said it was early.", "Ivo Hart"),
        ("Roads Minister Ivo Hart said it was late.\n\n“I will wait,” the Dara Party MP said.", "Ivo Hart"),
        (
            "Senator Mary Holt sat down. Dara’s MP, Ivo Hart, said it was late. “I will wait,” the Liberal Democrat said.",
            "Ivo Hart",
        ),
        # near misses: the other side answers
        (
            "Roads Minister Ivo Hart said it was late.\n\n“Lies,” the Dara Party lawmaker retorted.",
            "Dara Party lawmaker",
        ),
        ("Roads Minister Ivo Hart said it was late.\n\n“Lies,” the opposition MP said.", "opposition MP"),
        ("Mayor Ivo Hart said it was late.\n\nThe Green councillor said it was early.", "Green councillor"),
        ("Health Minister Ivo Hart said it was late.\n\nThe opposition MP said it was early.", "opposition MP"),
        (
            "Opposition leader Ivo Hart said it was late. The ruling party leader said it was early.",
            "ruling party leader",
        ),
        ("Labour leader Ivo Hart said it was late. The Conservative leader said it was early.", "Conservative leader"),
        ("Mayor Ivo Hart, Labour, said it was late. The Tory said it was early.", "Tory"),
        ("Senator Ivo Hart (R-Ohio) said it was late. The Democrat said it was early.", "Democrat"),
        ("Minister Ivo Hart said it was late. An MP shouted. The lawmaker said it was early.", "lawmaker"),
    ],
)
def test_who_is_of_a_party(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A senior aide to the mayor said it was late. The official said it was early.", "senior aide to the mayor"),
        (
            "Mary Holt read the official paper. A town aide said it was late. The official said it was early.",
            "town aide",
        ),
        # near misses: two who are not named take turns
        (
            "A harbour spokesman sat down. A union official said it was late. The spokesman said it was early.",
            "spokesman",
        ),
        ("A town spokeswoman said it was late. The spokesman said it was early.", "spokesman"),
        ("A source at the mill said it was late. The diplomat said it was early.", "diplomat"),
        ("A harbour official sat down. A town aide said it was late. The official said it was early.", "official"),
    ],
)
def test_who_is_not_named(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The council said it was late. Dara Town Council has debts.", "Dara Town Council"),
        ("The university said it was late. Students sat down. Dara University has debts.", "Dara University"),
        # near misses: another one
        ("The council said it was late. Dara Town Council also has debts.", "council"),
        ("The council said it was late. The Student Council met.", "council"),
        ("The council said it was late. The National Security Council met.", "council"),
    ],
)
def test_which_body_is_named_in_full_afterwards(text: str, who: str) -> None:
    assert speakers(text)[0] == who
