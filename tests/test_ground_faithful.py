"""Written sentences: what the cited words bear out passes, any other name, number, date or negation does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.ground.faithful import unsupported

CITED = (
    "President Ilse Varga of Norwell met Dr. Piet Karsen’s envoy, Amara Sole, on Monday, Oct. 6, 2025, at 10:30. "
    "Norwell's parliament did not ratify the 2019 ferry treaty, and three of its 1,500 boats were lost. "
    "She said the DPRK-Brastia levy of 5.3 per cent had cost twenty-five mills $40 million, a third of the total. "
    "“Nobody may march in March,” Varga said."
)

TRUE = [
    "Varga met Sole on October 6.",
    "President Varga met Amara Sole on 6 October 2025 in Norwell.",
    "On Monday Ilse Varga met an envoy of Karsen.",
    "Varga’s talks with Sole began at 10:30.",
    "Norwell did not ratify the treaty of 2019.",
    "The parliament of Norwell didn't ratify it.",
    "Norwell has lost 3 boats.",
    "Of 1500 boats, three were lost.",
    "A levy of 5.3% cost 25 mills $40 million.",
    "Brastia had raised a levy.",
    "A third of the total was lost.",
    "She said the levy cost mills dear.",
    "Nobody may march in March.",
    "VARGA MEETS SOLE, NORWELL'S PARLIAMENT DID NOT RATIFY".replace("MEETS", "MET"),
    "Ilse Varga Met Amara Sole On Monday",
    "Ilse Varga and Amara Sole met.",
    "Envoy Amara Sole met Varga, Karsen and Sole.",
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_said_passes(text: str) -> None:
    assert unsupported(text, CITED) is None


FALSE = [
    # names
    "Renko met Sole.",
    "Varga met Soler.",
    "Ilse Karsen met Amara Sole.",
    "Dr. Amara Varga spoke.",
    "Varga met Sole in Caldrey.",
    "Envoy Ilse Sole met Varga.",
    "Varga and Amara Karsen met.",
    "Varga of Brastia met Sole.".replace("Brastia", "Brastland"),
    # numbers
    "Norwell has lost four boats.",
    "Norwell has lost 4 boats.",
    "Of 1,600 boats, three were lost.",
    "Of 500 boats, three were lost.",
    "The levy is 5 per cent.",
    "The levy is 5.3 points.",
    "The levy is -5.3 per cent.",
    "Some twenty-six mills closed.",
    "It cost $40 billion.",
    "It cost €40 million.",
    "It cost 40 mills dear.",
    "A quarter of the total was lost.",
    "A dozen boats were lost.",
    "It is the second treaty.",
    # a negation more, or elsewhere
    "Nobody may not march in March.",
    "Norwell's parliament did ratify the 2019 ferry treaty, and three of its 1,500 boats were not lost.",
    # dates
    "Varga met Sole on October 7.",
    "Varga met Sole on Tuesday.",
    "Varga met Sole on tuesday.",
    "Varga met Sole in November.",
    "Varga met Sole in May.",
    "Varga met Sole on Oct. 6, 2024.",
    "Varga met Sole at 11:30.",
    # negations
    "Norwell ratified the ferry treaty.",
    "The parliament did ratify the treaty.",
    "Varga did not meet Sole.",
    "Varga never met Sole.",
    "No boats were lost.",
    "Three boats weren’t lost.",
    "Sole left without an agreement.",
]


@pytest.mark.parametrize("text", FALSE)
def test_what_is_not_said_is_refused(text: str) -> None:
    reason = unsupported(text, CITED)
    assert reason
    assert "sentences cited" in reason


def test_a_common_word_may_begin_a_sentence() -> None:
    article = f"{CITED} Local boats were lost."
    assert unsupported("Mills of Brastia closed.", CITED, article) is None
    assert unsupported("Local boats were lost.", CITED, "The Local reported it.")
    assert unsupported("Local boats were lost.", CITED, article.replace("Local", "Some local")) is None


def test_a_text_that_repeats_itself_is_judged_at_once() -> None:
    cited = "Peace Talks Deal Plan Vote. peace talks deal plan vote DPRK-Russia."
    assert unsupported("we saw " + "Peace Talks Deal Plan Vote " * 40 + "Russia today", cited)


def test_the_reason_names_what_is_wrong() -> None:
    assert "four" not in CITED
    assert "4" in str(unsupported("Norwell has lost four boats.", CITED))
    assert "Renko" in str(unsupported("Renko met Sole.", CITED))
    assert "Tuesday" in str(unsupported("Varga met Sole on Tuesday.", CITED))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 30_000), st.integers(0, 30_000), st.sampled_from(["", "%", " million", ".5", "-year"]))
def test_a_number_is_borne_out_by_the_same_number_only(one: int, other: int, unit: str) -> None:
    cited = f"It lost {one:,}{unit} of them."
    assert unsupported(f"It lost {one}{unit}.", cited) is None
    if one != other:
        assert unsupported(f"It lost {other}{unit}.", cited)
        assert unsupported(f"It lost {other:,}{unit}.", cited)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([*TRUE, *FALSE]), st.text(max_size=60))
def test_any_text_is_judged_and_nothing_bears_itself_out_less_than_wholly(text: str, other: str) -> None:
    assert unsupported(text, text) is None
    assert "\n" not in (unsupported(other, text) or "")
    assert unsupported(other, other) is None


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Mr Karsen and Mr Sole spoke.", "Mr Karsen and Mr Sole spoke."),
        ("Norwegian President Ilse Varga spoke.", "Ilse Varga, the Norwegian president, spoke."),
        ("Ministers met. Yesterday Varga left.", "Varga met her colleagues yesterday and left; the ministers met."),
        ("Leaders met Varga.", "Varga was met by Karsen and Sole."),
    ],
)
def test_offices_and_first_words_are_no_names(text: str, evidence: str) -> None:
    assert unsupported(text, evidence) is None


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Norwegian President Ilse Karsen spoke.", "Ilse Varga, the Norwegian president, met Mr Karsen."),
        ("Danish President Ilse Varga spoke.", "Ilse Varga, the Norwegian president, spoke."),
        ("Caldrey met Varga.", "Varga was met by Karsen and Sole."),
    ],
)
def test_other_names_beside_an_office_are(text: str, evidence: str) -> None:
    assert unsupported(text, evidence)


@pytest.mark.parametrize(
    ("evidence", "text", "borne_out"),
    [
        ("That was not enough for Harbour Commissioner Ida Kessler.", "Commissioner Ida Kessler wanted enough.", False),
        ("That was not enough for Harbour Commissioner Ida Kessler.", "Harbour Commissioner Kessler", True),
        ("MAYOR WILL NOT RESIGN OVER THE PIER", "Mayor will resign over the pier", False),
        ("The mayor will not resign over the pier.", "The mayor will resign over it.", False),
    ],
)
def test_a_negation_bears_on_what_is_said_of_people_not_on_their_names(
    evidence: str, text: str, borne_out: bool
) -> None:
    assert (unsupported(text, evidence, evidence) is None) is borne_out
