"""Who a description that is a subject is not: whom its own clause names, and who is no "he" where it tells of his own."""

from __future__ import annotations

import pytest
from claims_of_text import speakers

_LATER = " Jane Doe, director of Orlu, left on Friday."


@pytest.mark.parametrize(
    ("clause", "who"),
    [
        ("The director praised Jane Doe for her work.", "director"),
        ("The director opened the show and praised Jane Doe for her work.", "director"),
        ("The director said Doe would not resign.", "director"),
        ("The director said in a letter to Jane Doe that the bridge would close.", "director"),
        ("The director told Jane Doe's lawyer that the bridge would close.", "director"),
        ("The director expressed his condolences to the family.", "director"),
        ("The director wrote to them and expressed his condolences.", "director"),
        # he himself, named beside the office, in a clause of its own, in his words or in what is called by his name
        ("The director, Jane Doe, said the show would close.", "Jane Doe"),
        ("The director said she, Jane Doe, would not resign.", "Jane Doe"),
        ("The director said the bridge would close, but Doe did not say when.", "Jane Doe"),
        ("The director said: “Doe will not resign.”", "Jane Doe"),
        ("The director said the Doe administration would never yield.", "Jane Doe"),
        ("The director said in a note signed as Jane Doe that the show would close.", "Jane Doe"),
        # what is praised may be anybody's
        ("The director expressed her condolences to the family.", "Jane Doe"),
        ("The director praised his work.", "Jane Doe"),
        ("The director said the work was done.", "Jane Doe"),
    ],
)
def test_nobody_is_told_of_as_another_in_his_own_clause(clause: str, who: str) -> None:
    assert speakers(clause + _LATER) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "John Roe, president of the Orlu Bank, spoke first. President Mary Poe came next. "
            "The president thanked Mary Poe for her help.",
            "John Roe",
        ),
        (
            "John Roe, the president of the Orlu Bank, spoke first. Mary Poe, the president of the club, came next. "
            "The president voiced his hope that rates would fall.",
            "John Roe",
        ),
    ],
)
def test_the_other_holder_of_the_office_is_meant(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Jane Doe served as mayor of Orlu until 2005. John Roe beat her. The mayor said it was late.", "mayor"),
        ("Jane Doe, who served as the mayor of Orlu, was there. The mayor said it was late.", "mayor"),
        ("Jane Doe served as mayor of Orlu until 2005. The former mayor said it was late.", "Jane Doe"),
        ("Jane Doe has served as mayor of Orlu since 2005. The mayor said it was late.", "Jane Doe"),
    ],
)
def test_who_served_in_an_office_holds_it_no_more(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Judge John Roe jailed the driver for ten years. He said he was sorry.", ["He"]),
        ("The judge sentenced the driver to ten years. He said he was sorry.", ["He"]),
        ("Judge John Roe jailed Ivo Poe for ten years. “It was vile,” he said.", ["he"]),
        ("Judge John Roe jailed the driver for ten years. He said he was sorry. He added that it was late.", ["He", "He"]),
        # who said so before, who is not a woman, who is no person
        ("Judge John Roe jailed the driver and said it was vile. He said it was late.", ["John Roe", "John Roe"]),
        ("Judge John Roe jailed Jane Doe for ten years. “It was vile,” he said.", ["John Roe"]),
        ("Judge John Roe fined the company a million. He said it was late.", ["John Roe"]),
        ("The court sentenced John Roe to ten years. He said he would appeal.", ["John Roe"]),
        ("Judge John Roe received the driver on Monday. He said it was late.", ["John Roe"]),
    ],
)  # fmt: skip
def test_he_is_left_open_behind_a_sentence_that_one_man_passed_on_another(text: str, who: list[str]) -> None:
    assert speakers(text) == who
