"""Several who speak together, and papers that speak by their clauses."""

from __future__ import annotations

import pytest
from claims_of_text import OPENING, speakers

from summarizer import Article, Summarizer

MET = "Peruvian minister Ilse Varga met Chilean minister Tomas Renko in Orlu on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (MET + "Both officials stressed that the road must open.", ["Ilse Varga"]),
        (MET + "The two politicians said that the road must open.", ["Ilse Varga"]),
        (MET + "Both officials, who asked not to be named, said the talks had failed.", ["Both officials"]),
        (MET + "Two aides said it was late. Both aides called for a pause.", ["Two aides", "Both aides"]),
        ("Surgeon Ilse Varga treated footballer Tomas Renko. Both doctors said he was well.", ["Both doctors"]),
        ("Orlu Steel Ltd and Rinta Energy Ltd signed a deal. Both companies said it was fair.", ["Orlu Steel Ltd"]),
        ("Orlu Steel Ltd and Rinta Energy Ltd signed a deal. Both lenders said it was fair.", ["Both lenders"]),
        (MET + "Both of them voiced hope for peace.", ["Ilse Varga"]),
        ("Ilse Varga and Tomas Renko were charged. Both denied wrongdoing.", ["Ilse Varga"]),
        ("Ilse Varga met Tomas Renko and Ada Hart. Both voiced hope for peace.", ["Both"]),
        ("Two men were held near the home of Ilse Varga and Tomas Renko. Both denied wrongdoing.", ["Both"]),
        ("Ilse Varga met Tomas Renko in a bar run by two brothers. Both denied wrongdoing.", ["Both"]),
        ("Ilse Varga sued Tomas Renko. The two women said it was late.", ["two women"]),
        ("Ilse Varga and Tomas Renko led the inquiry. Both experts said it was late.", ["Both experts"]),
        (MET + "Ada Hart met Lena Poll. Both officials said it was late.", ["Both officials"]),
        ("Peru joined Chile in the bloc. Opposition parties said it was wrong.", ["Opposition parties"]),
        # countries that deal with one another are the parties, and not those who met before
        (MET + "Peru thanked Chile for its help. The parties also denounced the blockade.", ["Peru", "Peru"]),
        (MET + "She thanked Chile for its help. The parties also denounced the blockade.", ["Ilse Varga"] * 2),
    ],
)
def test_several_speak_together(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The joint action plan emphasizes that Peru supports Chile.", ["joint action plan"]),
        ("The plan states that schools will close.", ["plan"]),
        ("The roadmap underlines that coal will go by 2040.", ["roadmap"]),
        ("A white paper notes that coal will be phased out by 2040.", ["white paper"]),
        ("Bank notes that are torn will be replaced.", []),
        ("The works went according to plan.", []),
        ("According to the plan, homes will be built.", ["plan"]),
        ("The plan calls for 3,000 homes.", []),
        ("It was a plan that stressed teachers.", []),
        ("The plan proposed by the mayor was rejected.", []),
        ("Varga highlighted that ports were full.", ["Ilse Varga"]),
    ],
)
def test_papers_speak_by_their_clauses(text: str, who: list[str]) -> None:
    assert speakers(OPENING + text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The driver fled on foot. He later told police that he had slept.", ["driver"]),
        ("The mayor opened the bridge. She thanked the crews for their patience.", ["mayor"]),
        ("The participants met on Monday. They voiced concern over the vote.", ["participants"]),
        ("Both drivers were taken away. They said the road was icy.", ["Both drivers"]),
        ("The actress left the set. He said it was late.", ["He"]),
        ("The firm closed. He said it was late.", ["He"]),
        ("No driver stopped. He said it was late.", ["He"]),
        ("The pilot and a nurse were hurt. She said it was late.", ["She"]),
        ("The next president will face a crisis. He said it was late.", ["He"]),
        ("The prices rose. They suggest that demand is high.", ["They"]),
    ],
)
def test_the_sentence_before_tells_who(text: str, who: list[str]) -> None:
    assert speakers(text) == who


def test_whom_the_feed_names_is_called_as_the_text_calls_him() -> None:
    text = "The pier is unsafe, the President said. He underscored that it would be mended."
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(Article(text=text, title="President Tomas Renko held a news conference"))
    assert [claim.source.text for claim in record.claims if claim.source] == ["President", "President"]
