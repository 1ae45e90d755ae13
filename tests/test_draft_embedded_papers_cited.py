"""Papers as sources: what tells something, is cited or was shown; and what only binds or adorns."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


def papers(loaded: Summarizer, text: str) -> set[str]:
    """The papers among the sources of a text."""
    return {source.name for source in loaded.summarise(text).sources if source.kind == "document"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('A joint statement published after it commits the three to "common rules".', {"joint statement"}),
        ("A joint plan in the field of trade emphasizes that Peru supports the bid.", {"joint plan"}),
        ('A report the following year blamed "a lack of checks".', {"report"}),
        ("A letter sent to the minister on Monday accuses him of neglect.", {"letter"}),
        ("A plan by the mayor was criticised in the press.", set()),
        ("The plan that the council approved called for new roads.", set()),
        ("The report Jane Doe praised was thin.", set()),
        ("The boat carried more people than its manifest showed.", set()),
        ("It comes after a letter from the mayor was leaked to Reuters.", {"letter"}),
        (
            "The mayor sent a letter to the council. The letter said it rained. The message also said that it snowed.",
            {"letter"},
        ),
        (
            "A police report said that he fell. On the door hung a message to his sister. The note said he was sorry.",
            {"police report", "note"},
        ),
        ("A letter from the club praised fans for their patience, coach Jane Doe said.", set()),
        ("The minister said a report published on Monday blamed the weather.", set()),
        ("Orlu lost 40 million, it said in a filing on Friday. According to the report, sales fell.", {"filing"}),
        ("Reuters reported that he would quit, citing two aides. One, the report said, wept.", set()),
        ("A study found that bees sleep. The authors of the report say bees are tired.", {"study"}),
        ("Prices rose, according to data compiled by ORLU.", set()),
        ("The committee's report, 84 pages long, lists eleven journeys.", {"committee's report"}),
        ("The bank lost 31 million, its annual accounts show.", {"annual accounts"}),
        ("The pipe is to carry gas by 2031, says a prospectus filed with the exchange.", {"prospectus"}),
        ("Its latest quarterly report counts 16 cases.", {"latest quarterly report"}),
        ("The rules were bent, minutes published by the council show.", {"minutes"}),
        ("The bill passed by 139 votes to 121, according to the official record.", {"official record"}),
        ("After the declaration, the minister said it rained.", set()),
        ("In a 2023 study, the institute had listed the lake among 21.", {"2023 study"}),
        ("In their latest report, the inspectors list 214 leaks.", {"latest report"}),
        ("Reuters reported that he left, citing an internal memo.", {"internal memo"}),
        ("Its authors, citing customs records, traced the vase to a dealer.", {"customs records"}),
        ("The vase was identified in a study that appeared in the journal Orlutologia.", {"study"}),
        ("He was told so on Monday, according to a timeline reviewed by Reuters.", {"timeline"}),
        ("The bank would close, it said on Monday in a notice to the exchange.", {"notice"}),
        ("The coast guard, in a situation report dated 3 May, counted 26 boats.", {"situation report"}),
        ("In a joint communiqué the two clubs promised to share the pitch.", {"joint communiqué"}),
        ("Bolt says in papers filed with the port that it paid.", {"papers"}),
        ("A memo circulated to masters, details of which were published by the BBC, would cut fares.", {"memo"}),
        ('By her own account in the memoir "Nets and Nights", she left early.', {"Nets and Nights"}),
        ("The pier is unsafe, according to a port registry.", {"port registry"}),
        ("A summary prepared for the council shows four leaks.", {"summary"}),
        ('The captain\'s diary lists only "a walk".', {"captain's diary"}),
        ("A draft of the accord, seen by Reuters, makes no mention of tuna.", {"draft of the accord"}),
        ("The pier is unsafe, according to two pilots and a log seen by Reuters.", {"log"}),
        ("Data from the Orlu Institute showed exports at a record.", set()),
        ("He found it in a letter to her aunt.", set()),
        ("The committee will report in a letter on Monday.", set()),
        ("The log burned for an hour.", set()),
        ("The registry closes at noon.", set()),
        ("The pier is unsafe, the agency said in a statement.", set()),
        ("The letter to the mayor was never sent, he said.", set()),
        ('They wrote on Telegram that it sank. "Gone," the post said.', set()),
        ("According to the group's Facebook page, she met them in Lima.", set()),
        ("The treaty provides a way out.", set()),
        ("The banner showed a fish.", set()),
        ("She gave him a diary.", set()),
        ("A map shows the way.", set()),
        ("In a letter to nobody she hid the key.", set()),
        ("The report is due on Monday.", set()),
        ("He signed the contract.", set()),
        ("The newsletter costs nothing.", set()),
        ("In his diary, space was reserved for notes, and pens were kept.", set()),
        ("In her letter, a photograph was enclosed.", set()),
        ("In its 84-page report, made public on Tuesday, the board blamed the crew.", {"84-page report"}),
        ("The calendar shows dogs.", set()),
        ("The letter shows that he knew.", {"letter"}),
        ("The contract gives Varga two years.", set()),
        ("The lease gives the club ten years.", set()),
        ("A contract seen by Reuters gives Varga two years.", {"contract"}),
        ("He moved from the study “The Den” to the kitchen.", set()),
        ("The bank knew of it, leaked documents suggest. The files show that it paid.", {"leaked documents"}),
        (
            "The bank knew, court documents show. The police files suggest that it paid.",
            {"court documents", "police files"},
        ),
        ("She read from the book “Nets” to children.", set()),
    ],
)
def test_papers(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert papers(loaded, text) == names
