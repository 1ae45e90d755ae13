"""Verbs of saying that stand where nothing is said, and where what somebody is blamed for begins."""

from __future__ import annotations

import pytest
from claims_of_text import claims

from summarizer import Summarizer


def of(text: str) -> list[tuple[str, list[str]]]:
    with Summarizer(engine="embedded") as summarizer:
        return claims(summarizer.summarise(text))


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        ("The mayor was accused by prosecutors of bribery.", "prosecutors", "bribery"),
        ("The mayor was accused by prosecutors of the murder.", "prosecutors", "the murder"),
        ("The yard was accused by the Bank of Norway of waste.", "Bank of Norway", "waste"),
        ("The mayor was accused by members of parliament of fraud.", "members of parliament", "fraud"),
        ("The mayor was accused by members of parliament.", "members of parliament", "The mayor"),
        ("The mayor was accused of fraud by members of parliament.", "members of parliament", "fraud"),
        ("The farmer was accused by neighbours of cruelty to animals.", "neighbours", "cruelty to animals"),
        ("The firm was criticised by the court of appeal for its delays.", "court of appeal", "its delays"),
        ("The firm was criticised by customers for its fees and by the union for its pay.", "customers", "its fees"),
        ("The firm was praised by campaigners for peace.", "campaigners for peace", "The firm"),
        # one word of what for is enough
        ("The singer was praised by critics for courage.", "critics", "courage"),
        ("The firm was criticised by staff for greed.", "staff", "greed"),
        ("The coach was blamed by fans for defeat.", "fans", "defeat"),
        ("The teacher was thanked by neighbours for help.", "neighbours", "help"),
        ("Ida Lund spoke of a new start, which she hoped would last.", "Ida Lund", "a new start"),
        ("Ida Lund made clear prices must not rise.", "Ida Lund", "prices must not rise"),
        ("Ida Lund made clear her dismay at the vote.", "Ida Lund", "her dismay at the vote"),
        ("The union cast doubt on the figures of the ministry.", "union", "the figures of the ministry"),
        ("Ida Lund paid tribute to the late poet, which drew scorn from critics.", "Ida Lund", "the late poet"),
        ("The club paid tribute to its former captain.", "club", "its former captain"),
        ("Ida Lund heaped praise on the nurses.", "Ida Lund", "the nurses"),
        ("The bishop condemned the attempt to seize the church.", "bishop", "the attempt to seize the church"),
        ("The unions welcomed the decision.", "unions", "the decision"),
        ("As Ida Lund observed, the town has no harbour.", "Ida Lund", "the town has no harbour"),
        ("As the ministry confirmed, the road opened in May.", "ministry", "the road opened in May"),
        ("The firm denied the allegations and said it would sue.", "firm", "the allegations"),
        ("The government has rejected the accusation and promised an inquiry.", "government", "the accusation"),
        ("The firm denied any role.", "firm", "any role"),
        ("The mayor congratulated Ida Lund on Sunday's win.", "mayor", "Sunday's win"),
        ("Ida Lund gave a high assessment of the pact.", "Ida Lund", "a high assessment of the pact"),
        ("The firm made a bleak assessment of its prospects.", "firm", "a bleak assessment of its prospects"),
        ("The two sides blamed each other on Wednesday after the talks.", "two sides", "each other"),
        (
            "Peru considers the pact with Chile to be very important.",
            "Peru",
            "the pact with Chile to be very important",
        ),
        (
            "Two members quit in May, the mayor said, in the latest blow to the port.",
            "mayor",
            "Two members quit in May",
        ),
        ("Two members quit in May, the mayor said, in a blow to the port.", "mayor", "Two members quit in May"),
    ],
)
def test_what_is_said(sentence: str, speaker: str, content: str) -> None:
    assert of(sentence)[0] == (speaker, [content])


@pytest.mark.parametrize(
    "sentence",
    [
        "The party made clear gains in the east.",
        "Ida Lund made clear mistakes in the second half.",
        "The fund made clear losses in May.",
        "The death of Ray Holt drew attention to mine safety.",
        "The defeat of Norcastle cast doubt on the coach.",
        "The knee injury of Ray Holt cast doubt on his season.",
        "The museum pays tribute to the sailors of the north.",
        "Visitors paid tribute to the dead with flowers.",
        "Fans paid homage to the star by lighting candles.",
        "The choir drew praise on the night.",
        "The court condemned the killer to death.",
        "The court condemned the firm to a fine.",
        "The engineers condemned the old bridge.",
        "The city welcomed its first snow.",
        "Lisbon welcomed record crowds.",
        "The team welcomed the rest day.",
        "As neighbours observed, smoke rose over the mill.",
        "As the pilot observed, ice formed on the wing.",
        "As police observed, the crowd left in peace.",
        "Ida Lund spoke of a great success.",
        "Ida Lund said this in a meeting with the mayor of Norwell.",
        "Ida Lund said so on Monday.",
        "Envoy Ida Lund called on the mayor, Paul Roe, to discuss the port.",
        "Ida Lund was answering a question on whether she expects news from Norwell.",
        "The number of people claiming weekly unemployment benefits rose last week.",
        "The women claimed asylum in May.",
        "The firm denied allegations.",
        "The firm denied any refund.",
        "The council considers the plan to build a bridge.",
        "Ida Lund gave an assessment of the damage.",
        "Ida Lund considered the plan, which was drafted in May.",
        "Orlu Steel raised its stake to 46 percent, expected to grow to half by May.",
    ],
)
def test_nothing_is_said(sentence: str) -> None:
    assert of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The minister has assured residents of Orlu that work on the pass will go on.",
            [("minister", ["work on the pass will go on"])],
        ),
        ("Ilse Varga warned that workers that strike would go.", [("Ilse Varga", ["workers that strike would go"])]),
        ("Ilse Varga said dues would fall, as she met growers in Orlu.", [("Ilse Varga", ["dues would fall"])]),
        (
            "Ilse Varga said dues would rise, as she needed money.",
            [("Ilse Varga", ["dues would rise, as she needed money"])],
        ),
        ("Ilse Varga said Tomas Renko was shot, as he addressed a crowd.", [("Ilse Varga", ["Tomas Renko was shot, as he addressed a crowd"])]),
        ("Police said shots rang out, as he addressed a crowd.", [("Police", ["shots rang out, as he addressed a crowd"])]),
        ("Ilse Varga demanded that apology by Friday.", [("Ilse Varga", ["that apology by Friday"])]),
        ("Sources privy to the talks said the mayor had left.", [("Sources", ["the mayor had left"])]),
        ("Ilse Varga demanded that the chief minister tender an apology.", [("Ilse Varga", ["the chief minister tender an apology"])]),
        ("Ilse Varga withdrew, citing “artistic differences”.", [("Ilse Varga", ["artistic differences"])]),
        (
            "“We must act,” Ilse Varga told the growers, according to a handout.",
            [("Ilse Varga", ["We must act,"])],
        ),
    ],
)  # fmt: skip
def test_where_what_was_said_begins_and_ends(sentence: str, expected: list[tuple[str, list[str]]]) -> None:
    assert of(sentence) == expected
