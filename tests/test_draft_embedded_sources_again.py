"""Sources told of twice in other words, in one breath with others, or by names that only the sentence makes an outlet's."""

from __future__ import annotations

import pytest

from summarizer import Summarizer

MEMO = (
    "The council overruled its clerks, according to an internal memo. The ten-page memo, dated May 28, warns of a loss."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # people and papers in one breath
        (
            "The bank hid the loss, according to an internal memo and four officials familiar with the talks.",
            ["internal memo", "four officials familiar with the talks"],
        ),
        (
            "The bank hid the loss, according to two people with knowledge of the matter and a draft report.",
            ["two people with knowledge of the matter", "draft report"],
        ),
        # a body's name goes on past commas
        (
            "A spokesperson for the Ministry of Roads, Harbours and Rural Affairs said it would not comment.",
            ["spokesperson for the Ministry of Roads, Harbours and Rural Affairs"],
        ),
        (
            "A spokesman for the Department of Energy, the Environment and Local Government said it would not comment.",
            ["spokesman for the Department of Energy, the Environment and Local Government"],
        ),
        (
            "A spokesman for the Ministry of Energy, Power Corp and Water Board said it would not comment.",
            ["spokesman for the Ministry of Energy"],
        ),
        ("A spokesman for the Ministry of Roads, Paul Kahn, said it would not comment.", []),
        # once more by another word
        (f"Leaked Memo Shows Rift Over Steel\n\n{MEMO}", ["internal memo"]),
        (f"Leaked Letter Shows Rift Over Steel\n\n{MEMO}", ["Leaked Letter", "internal memo"]),
        (
            "Whales sing at night, a study in the journal Orlu Biology found. Calves were silent, the paper said.",
            ["study", "Orlu Biology"],
        ),
        ("Researchers reported that the test works. The authors wrote that it cut births.", ["Researchers"]),
        ("One senior official said the talks were stuck.", ["senior official"]),
        ("One of the officials said the talks were stuck.", []),
        # desks and branches of outlets
        ("“It is a business,” chairman Elijah Doe told Capital Sport.", ["Capital Sport"]),
        ("The player will be seen on Monday, according to Sky Sport Rinta.", ["Sky Sport Rinta"]),
        ("In her last interview, with BBC Rinta in May, the singer had said that she was tired.", ["BBC Rinta"]),
        ("The stadium will close, the Ministry of Youth and Sport said.", ["Ministry of Youth and Sport"]),
        ("The union told Star Sports to pay its staff.", []),
        ("Doe made the remark in an interview with Fox News broadcast on Monday.", ["Fox News"]),
        ("Doe spoke in an interview with Fox News host Jane Roe.", []),
        ("A poll published in the Guardian on Monday put her ahead by two points.", ["Guardian", "poll"]),
        ("De Volkskrant published a leaked draft in which they agreed to it.", ["De Volkskrant", "leaked draft"]),
        ("The Guardian published a book by Jane Doe.", []),
    ],
)
def test_who_is_cited(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert sorted(source.name for source in loaded.summarise(text).sources) == sorted(expected)
