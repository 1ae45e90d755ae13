"""Speakers set into what they say or behind it, with all that tells who they are, and where the words of others begin."""

from __future__ import annotations

import pytest
from claims_of_text import Claims, said

VARGA, RENKO, HOLT = "Ilse Varga", "Tomas Renko", "Ruth Holt"
PIER = ["The pier", "would open in May"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # between a noun and its verb
        ("The pier, Ruth Holt, head of the yard, said, would open in May.", [(HOLT, PIER)]),
        ("The pier, a spokeswoman for the yard, Ruth Holt, said on Monday, would open in May.", [(HOLT, PIER)]),
        ("The pier, Peru's trade minister, Ruth Holt, told reporters, would open in May.", [(HOLT, PIER)]),
        ("The pier, Captain Ruth Holt said on Monday, would open in May.", [(HOLT, PIER)]),
        ("The pier, according to Ruth Holt, a diver at the yard, would open in May.", [(HOLT, PIER)]),
        ("The pier, according to the yard's chief, Ruth Holt, would open in May.", [(HOLT, PIER)]),
        # behind a conjunction, whose clause alone is attributed
        ("The talks were broken off as, according to Ruth Holt, they failed on tolls.", [(HOLT, ["they failed on tolls"])]),
        ("The talks as planned, according to Ruth Holt, will go on.", [(HOLT, ["The talks as planned", "will go on"])]),
        # and what is told of a noun between commas is no such speaker's
        (
            "On Monday, his deputy, Ruth Holt, said the ferry, now in its third year, had cost too much.",
            [(HOLT, ["the ferry, now in its third year, had cost too much"])],
        ),
        ("The mayor, Ruth Holt, said it was late.", [(HOLT, ["it was late"])]),
        # behind it
        ("Most of them are nurses, Ruth Holt, a midwife, told the Orlu Gazette.", [(HOLT, ["Most of them are nurses"])]),
        ("The vote was free and fair, Norbahn chief Ruth Holt told him.", [(HOLT, ["The vote was free and fair"])]),
        ("All were nurses, the town's mayor, Ruth Holt, said in a statement.", [(HOLT, ["All were nurses"])]),
        ("It had no room for tolls, Peru's trade minister, Ruth Holt, added.", [(HOLT, ["It had no room for tolls"])]),
        ("The ferry had sunk, Ruth Holt, the union leader, announced on Monday.", [(HOLT, ["The ferry had sunk"])]),
        ("The army had left the town, a ministry source announced on Tuesday.", [("ministry source", ["The army had left the town"])]),
        ("According to Reuters, a clerk for the yard said the pier would open.", [("clerk for the yard", ["the pier would open"])]),
        # who does all the rest, too
        ("Varga met Ruth Holt, the mayor, praised her work and left.", [(VARGA, ["her work"])]),
        # somebody called by his age
        ("Renko, 34, fell.\n\nThe 34-year-old accused police of lying.", [(RENKO, ["police of lying"])]),
        ("Renko, 34, fell.\n\nThe 34-year-old later told a court it was dark.", [(RENKO, ["it was dark"])]),
        ("Renko, 34, fell.\n\n“I ran,” the 34-year-old said, adding that it was dark.", [(RENKO, ["I ran,"]), (RENKO, ["it was dark"])]),
    ],
)  # fmt: skip
def test_who_is_set_in(text: str, found: Claims) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # another verb of the same speaker
        ("Varga said there was no proof but added that she would wait.", [(VARGA, ["there was no proof"]), (VARGA, ["she would wait"])]),
        ("Varga said there was no proof and called for new talks.", [(VARGA, ["there was no proof"]), (VARGA, ["new talks"])]),
        (
            "Varga said it failed because neither side would move and called for new talks.",
            [(VARGA, ["it failed because neither side would move"]), (VARGA, ["new talks"])],
        ),
        ("Varga said the mood was “grim,” adding that she would wait.", [(VARGA, ["the mood was", "grim,"]), (VARGA, ["she would wait"])]),
        ("Varga said police stopped the car and warned the driver.", [(VARGA, ["police stopped the car and warned the driver"])]),
        # to whom and where it was said
        ("Varga told a news conference ferry fares would fall.", [(VARGA, ["ferry fares would fall"])]),
        ("Varga told a rally the army had left.", [(VARGA, ["the army had left"])]),
        ("Varga told Peruvian Trade Minister Ruth Holt that it was late.", [(VARGA, ["it was late"])]),
        ("Varga had said earlier that it was late.", [(VARGA, ["it was late"])]),
        ("Varga wrote in a letter to lawmakers that talks with Peru would resume.", [(VARGA, ["talks with Peru would resume"])]),
        ("Varga wrote on X that repairs to the dam would take a year.", [(VARGA, ["repairs to the dam would take a year"])]),
        ("Varga warned repairs to the dam would take a year.", [(VARGA, ["repairs to the dam would take a year"])]),
        # quotations that the speaker breaks
        ("“In the end,” Varga told reporters, “the towns will pay.”", [(VARGA, ["In the end,", "the towns will pay."])]),
        ("“I have always held,” Varga said, “that this town can win.”", [(VARGA, ["I have always held,", "that this town can win."])]),
        ("“It is late,” Varga said, adding “all is not lost.”", [(VARGA, ["It is late,"]), (VARGA, ["all is not lost."])]),
        # outlets
        ("The pier was safe, CNN reported on Monday, citing Trade Minister Ruth Holt.", [(HOLT, ["The pier was safe"])]),
        ("Reuters reported, citing Ruth Holt, a diver for the yard, that the pier was safe.", [(HOLT, ["the pier was safe"])]),
        # phrases that open what is said, and what opens the sentence of whoever says it
        ("Varga said despite the storm, ferries were running.", [(VARGA, ["despite the storm, ferries were running"])]),
        ("Varga said in the past year alone, forty had sunk.", [(VARGA, ["in the past year alone, forty had sunk"])]),
        ("Varga said under oath, as she had before, that it was late.", [(VARGA, ["it was late"])]),
        ("When asked about it, Varga said under the new law, dogs must swim.", [(VARGA, ["under the new law, dogs must swim"])]),
        ("Since May, forty ferries had been sold, Varga said.", [(VARGA, ["Since May, forty ferries had been sold"])]),
        ("The law was not aimed at Peru, but at firms that broke it, Varga said.", [(VARGA, ["The law was not aimed at Peru, but at firms that broke it"])]),
        ("Varga said the law was not aimed at Peru, but at firms that broke it.", [(VARGA, ["the law was not aimed at Peru, but at firms that broke it"])]),
        ("Varga said it was late, but went home.", [(VARGA, ["it was late"])]),
        ("While Varga said it was safe, Trade Minister Ruth Holt warned that it leaked.", [(VARGA, ["it was safe"]), (HOLT, ["it leaked"])]),
        # the day and the letters of a speaker
        ("A clerk on Tuesday said it was late.", [("clerk", ["it was late"])]),
        ("A statement from the WHO said it was late.", [("WHO", ["it was late"])]),
        ("A senior official called on all sides to wait.", [("senior official", ["to wait"])]),
        ("A painting called for short View was sold.", []),
        ("The Norbahn union, which has 900 members at the yard in Redruth, called on the board to wait.", [("Norbahn union", ["to wait"])]),
        ("Norbahn said: “It is late.”\n\nIt went on: “All is not lost.”", [("Norbahn", ["It is late."]), ("Norbahn", ["All is not lost."])]),
        # "it", and what is claimed or asked for without a word
        ("Norbahn opened in May. It expressed hope that fares would fall.", [("Norbahn", ["hope that fares would fall"])]),
        ("Norbahn opened in May. It pointed out that fares had risen.", [("Norbahn", ["fares had risen"])]),
        ("Varga claimed a third title on Monday.", []),
        ("Varga demanded nothing.", []),
        ("Varga demanded nothing less than a full inquiry.", [(VARGA, ["nothing less than a full inquiry"])]),
        ("Varga said amid laughter that she would win.", [(VARGA, ["she would win"])]),
        ("Varga said without hesitation that she would win.", [(VARGA, ["she would win"])]),
        ("Varga argued with Renko for an hour.", []),
        ("Varga argued with Renko that fares were too high.", [(VARGA, ["fares were too high"])]),
    ],
)  # fmt: skip
def test_where_the_words_begin_and_end(text: str, found: Claims) -> None:
    assert said(text) == found
