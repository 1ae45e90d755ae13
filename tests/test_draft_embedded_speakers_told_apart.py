"""Who speaks where a description fits several people at first sight: offices, trades and names behind a noun."""

from __future__ import annotations

import pytest
from claims_of_text import speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # somebody new right before his quotation, and no rival in the sentence that only answers
        (
            "Mayor Tomas Renko said he would stay. A former ally was less polite. “He is done,” he told the radio.",
            ["Tomas Renko", "former ally"],
        ),
        (
            "Mayor Tomas Renko said he would stay. A storm came. “It will be fine,” he said.",
            ["Tomas Renko", "Tomas Renko"],
        ),
        (
            "Mayor Tomas Renko said he would stay. A lawyer declined to comment. “I am innocent,” he told the court.",
            ["Tomas Renko", "Tomas Renko"],
        ),
        # of two without a country, the one who spoke
        (
            "Orlu signed the striker Melu Fonlo. Its coach, Tomas Renko, insisted that Fonlo was going nowhere. “He is "
            "ours,” said the Dutchman then.",
            ["Tomas Renko", "Tomas Renko"],
        ),
        # whom somebody played for once
        (
            "Ilse Varga said she had not slept. “I am not here for history,” the former Norwell Queens captain said.",
            ["Ilse Varga", "Ilse Varga"],
        ),
        ("Tomas Renko was sacked. “He had lost them,” the former Norwell captain said.", ["former Norwell captain"]),
        ("Ilse Varga met Tomas Renko. The former Norwell captain said it was over.", ["former Norwell captain"]),
        # parties of their own are not the two who met
        ("Mayor Ilse Varga met Tomas Renko. The coalition parties praised the plan.", ["coalition parties"]),
        ("Mayor Ilse Varga met Tomas Renko. The negotiating parties praised the plan.", ["Ilse Varga"]),
        # the company whose site it speaks on, and not on a site that is only told of
        (
            "Delvik Foods sued Vandell Works in May. In a statement on the Vandell Works website, the company said it was late.",
            ["Vandell Works"],
        ),
        (
            "Delvik Foods won in May. In a dispute over the Vandell Works website, the company said it was late.",
            ["Delvik Foods"],
        ),
        (
            "Delvik Foods won in May. In a review on the Vandell Works website, the company said it was late.",
            ["Delvik Foods"],
        ),
        # the general secretary of a union is no secretary of a department
        (
            "Ilse Varga works on the quay. “I know the boats,” says the general secretary, who met the transport "
            "secretary, Tomas Renko.",
            ["general secretary"],
        ),
        (
            "Union president Ivo Hart had hoped for talks.\n\nMinister Tomas Renko said the mine was safe.\n\n"
            "“They sent us a clerk,” the union leader said.",
            ["Tomas Renko", "Ivo Hart"],
        ),
        # nobody of whom no union is told
        (
            "Minister Tomas Renko said the mine was safe. Ivo Hart sighed.\n\n“They sent us a clerk,” the union leader said.",
            ["Tomas Renko", "union leader"],
        ),
        # nor one of two unions, nor whoever works for its head
        (
            "Ivo Hart is president of the Dock Union. Ilse Varga is secretary of the Rail Union. The union leader said it "
            "was late.",
            ["union leader"],
        ),
        (
            "Ivo Hart, assistant secretary of the Dock Union, left on Monday. The union boss said it was late.",
            ["union boss"],
        ),
        (
            "Ivo Hart is chairman of the Labour Party. Mona Brandt left. The party leader said it was late.",
            ["party leader"],
        ),
        # a shadow or assistant does not hold the office
        (
            "Education Secretary Ilse Varga said exams would go. Shadow education secretary Mona Brandt said it was late. "
            "The education secretary said it was not.",
            ["Ilse Varga", "Mona Brandt", "Ilse Varga"],
        ),
        (
            "Coach Tomas Renko said the squad was fit. Assistant coach Ivo Hart said it was tired. The coach said it "
            "would win. The assistant coach said it would lose.",
            ["Tomas Renko", "Ivo Hart", "Tomas Renko", "Ivo Hart"],
        ),
        # who came for the one that left
        (
            "Coach Tomas Renko resigned on Sunday. His successor, Ivo Hart, said little would change. The new coach said "
            "the squad was strong. The coach said he was sad.",
            ["Ivo Hart", "Ivo Hart", "Tomas Renko"],
        ),
        # a justice minister is no judge
        (
            "Judge Ilse Varga opened the case. Justice Minister Tomas Renko said it was a shame. The judge said she "
            "would rule in May.",
            ["Tomas Renko", "Ilse Varga"],
        ),
        # the head of a church is no head of state
        (
            "President Tomas Renko received Ivo Hart, the head of the Church of Orlu, on Monday. The head of state said "
            "the roofs would be mended.",
            ["Tomas Renko"],
        ),
        # who plays today is no former player
        (
            "Striker Ivo Hart said he was ill. Manager Ilse Varga said Hart had asked to play. The former defender said "
            "she was proud.",
            ["Ivo Hart", "Ilse Varga", "Ilse Varga"],
        ),
        # of a stated country, where only one person is of no other
        (
            "Ilse Varga met Australian Prime Minister Tomas Renko on Friday. “I got the same smile,” the Belgian diplomat "
            "said.",
            ["Ilse Varga"],
        ),
        (
            "Ilse Varga met Ivo Hart on Friday. “I got the same smile,” the Belgian diplomat said.",
            ["Belgian diplomat"],
        ),
        ("Tomas Renko was jailed in Paris. The French lawyer said it was late.", ["French lawyer"]),
        ("Norvik Bank chief Tomas Renko met officials. The governor said it was late.", ["governor"]),
        ("Dr Ilse Varga, the health minister, left. The doctor said it was late.", ["doctor"]),
        ("Ivo Hart, a nurse, left.\nIlse Varga\nShe was born in Oslo. She said it was late.", ["Ilse Varga"]),
        ("A witness said it was late. Police held the driver. He said he was sorry.", ["witness", "He"]),
        (
            "Central bank chief Tomas Renko said rates were high. The governor, 58, said he would wait.",
            ["Tomas Renko"] * 2,
        ),
        (
            "Police chief Tomas Renko said roads were shut. The governor said they would open.",
            ["Tomas Renko", "governor"],
        ),
        ("Dr Tomas Renko said she was ill. The doctor said she would live.", ["Tomas Renko"] * 2),
        # a name behind a comma
        ("Hart's barrister, Sir Tomas Renko KC, said he had slept.", ["Tomas Renko"]),
        ("Two farmers came. The cows had gone, said one, Ilse Varga.", ["Ilse Varga"]),
        ("“We are an island,” said one of them, cafe owner Ilse Varga. The boat was late.", ["Ilse Varga"]),
        ("A company that rents the quay, Dorn Freight, said it was safe.", ["Dorn Freight"]),
        # whose name stands within the clause
        ("A company that bought it from the lender, Dorn Freight, said it was sad.", ["company"]),
        ("According to a diplomat, Mr Renko was tired.", ["diplomat"]),
        # "he" after somebody without a name, or after an office
        (
            "Health Minister Tomas Renko said it was over.\n\nA patient said he was cold. The 70-year-old has waited since "
            "Sunday. “They bring me soup,” he said.",
            ["Tomas Renko", "patient", "patient"],
        ),
        (
            "Health Minister Tomas Renko said it was over.\n\nA patient said he was cold. The minister promised blankets. "
            "“They will come,” he said.",
            ["Tomas Renko", "patient", "Tomas Renko", "Tomas Renko"],
        ),
        (
            "Mayor Tomas Renko said it was late. The engineer, Ilse Varga, said the steel was bad. “I saw it,” she said. "
            "The mayor was not amused. He said the firm had promised.",
            ["Tomas Renko", "Ilse Varga", "Ilse Varga", "Tomas Renko"],
        ),
        # who answers is another
        (
            "Ilse Varga told reporters she would stay. “He buys his coats elsewhere,” she said of Ivo Hart. “Not here.” "
            "The American said he had no coat.",
            ["Ilse Varga", "Ilse Varga", "American"],
        ),
        # a body goes on, whatever its noun
        (
            "The district said in a statement that schools would stay open. It said parents would be told.",
            ["district"] * 2,
        ),
        # who signs a story is not told of in it
        (
            "A view of the bay\n\nMona Brandt\n14 March 2026\n\nIlse Varga has a view of the bay.\n\nShe said it was hers.",
            ["Ilse Varga"],
        ),
        ("Ilse Varga spoke in Orlu. The hydrologist said the dams were full.", ["Ilse Varga"]),
        ("A hydrologist spoke first, then Ilse Varga. The hydrologist said the dams were full.", ["hydrologist"]),
        # "she" behind a colon
        (
            "Ilse Varga said exports had doubled. The bank's economist, Mona Brandt, was cooler: the peso, she warned, "
            "was a trap.",
            ["Ilse Varga", "Mona Brandt"],
        ),
        (
            "Ilse Varga was sure of one thing. Time was short: Mona Brandt, she said, would go.",
            ["Ilse Varga"],
        ),
    ],
)
def test_a_description_means_nobody_whom_the_text_tells_apart(text: str, who: list[str]) -> None:
    assert speakers(text) == who
