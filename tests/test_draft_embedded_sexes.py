"""Who is "he" and "she" by the sentences that can mean but one person."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            # "Ms" outweighs a given name that men have
            "Mayor Jean Orlova spoke on Monday. Envoy Andris Kurzo stayed away.\n\nMs Orlova heard of it in Lima, where "
            'she met Tomas Renko.\n\n"It is over," she told reporters.',
            "Jean Orlova",
        ),
        (
            # the spokesman is a man, so that "she" is whose spokesman he is, and "he" is not she
            "Mayor Shamlu Orlo met Renkovo on Monday. Orlo's press secretary Peter Dorn told reporters that she had "
            'invited Renkovo. "The invitation has been accepted," he said.',
            "Peter Dorn",
        ),
        (
            "Teenager Melu Fonlo said she had nearly stayed home.\n\nMinister Siavo Hadro met Melu Fonlo on Sunday. "
            '"It rained," she said.',
            "Melu Fonlo",
        ),
        (
            # of whom something is said is another than who says it
            "Coach Melu Fonlo trains Siavo Hadro. Fonlo said he had nearly stayed home.\n\n"
            'Hadro met Tomas Renko on Sunday. "It rained," he said.',
            "Siavo Hadro",
        ),
        (
            # women are styled so, too
            'Chairman of the committee Melu Fonlo met Tomas Renko on Sunday. "It rained," she said.',
            "Melu Fonlo",
        ),
        ('The chairman of the board, Mary Fonlo, met Tomas Renko. "It rained," she said.', "Mary Fonlo"),
        ('The chairman of the board, Melu Fonlo, met Siavo Hadro. "It rained," she said.', "Siavo Hadro"),
        # whom somebody speaks for tells nothing of the speaker
        ('A spokeswoman for Mr. Hadro, Melu Fonlo, denied that he had left. "It rained," she said.', "Melu Fonlo"),
        ('Mr. Hadro\'s spokeswoman, Melu Fonlo, denied that he had left. "It rained," she said.', "Melu Fonlo"),
    ],
)
def test_who_she_is(loaded: Summarizer, text: str, speaker: str) -> None:
    record = loaded.summarise(text)
    names = {actor.id: actor.name for actor in record.actors}
    assert names.get(record.claims[-1].speaker or "") == speaker
