"""The plain ways of copy to cite somebody, whatever the parser makes of the words: who is a source, and who carried a claim."""

from __future__ import annotations

import pytest

from summarizer import Summarizer
from summarizer.article import Article


def found(loaded: Summarizer, text: str | Article) -> dict[str, str]:
    """The sources of a text, with their kinds."""
    return {source.name: str(source.kind) for source in loaded.summarise(text).sources}


def told(loaded: Summarizer, text: str) -> list[tuple[str, list[str]]]:
    """What every claim says, and who carried it."""
    summary = loaded.summarise(text)
    names = {source.id: source.name for source in summary.sources}
    return [(" … ".join(piece.text for piece in c.content), [names[id_] for id_ in c.via]) for c in summary.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to The Economist, the dam is leaking.", ("Economist", "newspaper")),
        ("The dam is leaking, according to a letter seen by Anadolu Agency.", ("Anadolu Agency", "news_agency")),
        ("The Economist and other media reported that the dam leaks.", ("Economist", "newspaper")),
        ("HuffPost carried a statement by Jane Doe.", ("HuffPost", "website")),
        ("The dam is leaking, Hobart Radio reported on Monday.", ("Hobart Radio", "broadcaster")),
        ("Mayor Jane Doe told Perth FM that the dam leaks.", ("Perth FM", "broadcaster")),
        ("Channel 3 reported that the dam leaks.", ("Channel 3", "broadcaster")),
        ("The dam is leaking, the Sahel Express daily reported.", ("Sahel Express", "newspaper")),
        ("Witnesses told the Lima-based Al-Rinta channel that the dam leaks.", ("Al-Rinta", "broadcaster")),
        ("The Orlu Post quoted the Rintakysten newspaper as saying the dam leaks.", ("Rintakysten", "newspaper")),
        ("The dam is leaking, AFP reported, citing USA Today.", ("USA Today", "newspaper")),
        ("The BBC's Newsnight programme quoted Jane Doe as saying it was shut.", ("BBC", "broadcaster")),
        ("The study, published Monday in the journal Asian Ecology, looked at 214 bees.", ("Asian Ecology", "newspaper")),
        ("The Orlu Gazette's analysis of the accounts found that the dam leaks.", ("Orlu Gazette", "newspaper")),
        ("They spoke about the trawler, the Peruvian Foreign Ministry reported.", ("Peruvian Foreign Ministry", "government")),
        ("He met the envoy on Tuesday, his press secretary said.", ("his press secretary", "official")),
        ("The dam is leaking, fishermen said.", ("fishermen", "unnamed")),
        ("People close to the minister said the talks had failed.", ("People close to the minister", "unnamed")),
        ("Jane Doe told the Orlunews website that it rained.", ("Orlunews website", "website")),
        ("The Orlunews website said it rained.", ("Orlunews website", "website")),
        ("Jane Doe told the Kanto news portal on Monday that it rained.", ("Kanto news portal", "website")),
        ("Aid groups said it rained.", ("Aid groups", "unnamed")),
        ("Two coaches said it rained.", ("Two coaches", "unnamed")),
        ("Lawyers for a cook charged with theft said it rained.", ("Lawyers for a cook charged with theft", "unnamed")),
        ("OSLO, Oct. 9, Norwire - It rained, Jane Doe said.", ("Norwire", "news_agency")),
        ("OSLO, Oct. 9 (Harbour Daily) -- It rained, Jane Doe said.", ("Harbour Daily", "newspaper")),
        ("An official charged with selling the mill said it rained.", ("official charged with selling the mill", "official")),
        ("In the joint declaration, the parties said it rained.", ("joint declaration", "document")),
        ("The Herald reported it on Monday. The final report showed that the dam leaks.", ("final report", "document")),
    ],
)  # fmt: skip
def test_who_is_cited(loaded: Summarizer, text: str, expected: tuple[str, str]) -> None:
    assert expected in found(loaded, text).items()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Orlu Gazette and state broadcaster La Rinta both reported that it rained.", ["Orlu Gazette", "La Rinta"]),
        ("The Orlu Courier quoted a person with knowledge of the inquiry as saying that it leaks.",
         ["Orlu Courier", "person with knowledge of the inquiry"]),
        ("According to a source close to the talks quoted by the Orlu Herald, the talks had failed.",
         ["source close to the talks", "Orlu Herald"]),
        ("Citing a cook who asked not to be named, the Orlu Herald reported that the dam leaks.",
         ["cook who asked not to be named", "Orlu Herald"]),
        ("Jane Doe told the BBC that it rained. Residents told BBC News that the road was shut.", ["BBC", "Residents"]),
        ("Citing people familiar with the sale, the Orlu Herald reported that he had left. The sources said it rained.",
         ["people familiar with the sale", "Orlu Herald"]),
        ("Jane Doe called for calm, according to a press release from the trade ministry.",
         ["press release from the trade ministry", "trade ministry"]),
        ("The magazine Der Rinta and TASS both reported that it rained.", ["Der Rinta", "TASS"]),
        ("Mayor Jane Doe told Lima-based Al Jazeera on Monday that two workers had died.", ["Al Jazeera"]),
        ("State television quoted Governor Jane Doe as saying two workers had died.", ["State television"]),
        ("By Jane Doe, Abuja\n\nIt rained, John Roe said on Monday. The roads were shut.", []),
        ("The aid groups said it rained. The Arctic Relief Network said it rained.", []),
        ("A captain accused of smuggling told a court on Tuesday that he was ill.", []),
        ("A captain told a court on Tuesday that he was ill.", ["captain"]),
        # what is done with outlets and said of people and papers that tells nothing
        ("The Orlu Gazette signed a cooperation agreement with the Rinta News Agency on Monday.", []),
        ("Mayor Jane Doe sent a letter of complaint to the Orlu Gazette.", []),
        ("Mayor Jane Doe told CNN to correct its report.", []),
        ("Jane Doe, editor of the Orlu Gazette, said the contract would be signed next week.", []),
        ("The meeting participants stressed that the roads were dry.", []),
        ("People say the old harbour was livelier.", []),
        ("The parents are also accused of putting their work first.", []),
        ("The Finnish FM said that it rained.", []),
        ("The Taliban FM said that it rained.", []),
        ("Jane Doe wrote in Standard English that it rained.", []),
        ("The envoy carried a letter from Jane Doe to Dawn Roe.", []),
        ("Jane Doe told Orlu's public audit committee that it rained. Later she told Holyrood's health committee that it was dry.", []),
        ("The Orlu Daily Express runs to the coast. The Orlu daily flights were full.", []),
    ],
)  # fmt: skip
def test_who_is_cited_and_nobody_else(loaded: Summarizer, text: str, expected: list[str]) -> None:
    assert sorted(found(loaded, text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "content", "via"),
    [
        ("The Orlu Mail reported on Monday, citing Foreign Minister Jane Doe, that the port would stay closed until Friday.",
         "the port would stay closed until Friday", ["Orlu Mail"]),
        ("The bridge would cost 40 million euros, Kyodo News reported on Monday, citing Police Chief John Roe.",
         "The bridge would cost 40 million euros", ["Kyodo News"]),
        ("In remarks carried by Xinhua, Chief Executive Jane Doe said that the dam leaks.", "the dam leaks", ["Xinhua"]),
        ("Mayor Jane Doe told Germany's Die Zeit that the dam leaks.", "the dam leaks", ["Die Zeit"]),
        ("Mayor Jane Doe told Lima-based Rinta Ahora that the dam leaks.", "the dam leaks", ["Rinta Ahora"]),
        ("Mayor Jane Doe told London-based Anna Roe that the dam leaks.", "the dam leaks", []),
        ("Mayor Jane Doe said on the BBC that two men had drowned.", "two men had drowned", ["BBC"]),
        ("Mayor Jane Doe said on state broadcaster La Rinta that the dam leaks.", "the dam leaks", ["La Rinta"]),
        ("Governor Jane Doe said in an interview with broadcaster Polarposten that the dam leaks.", "the dam leaks",
         ["Polarposten"]),
        ("Mayor Jane Doe said in an interview with news agency La Rinta published on Sunday that the dam leaks.",
         "the dam leaks", ["La Rinta"]),
        ("Mayor Jane Doe denied to the business daily Noordkrant that the dam leaks.", "the dam leaks", ["Noordkrant"]),
        ('"It leaks," Mayor Jane Doe was quoted as saying in the Orlu Times.', "It leaks,", ["Orlu Times"]),
        ("Interfax said it rained.\n\nJane Doe told the Orlunews website that she saw smoke.", "she saw smoke", ["Orlunews website"]),
        ("The Orlu Gazette and Kyodo both reported that it rained, according to Jane Doe, a scientist.", "it rained",
         ["Orlu Gazette", "Kyodo"]),
        ("Before the vote in Orlu, Kyodo reported, Mayor Jane Doe said that it rained.", "it rained", ["Kyodo"]),
        ("When Kyodo reported the leak, Mayor Jane Doe said that it rained.", "it rained", []),
        ("After Kyodo reported that Mayor Jane Doe had called the dam unsafe, shares fell.", "the dam unsafe", ["Kyodo"]),
        ("Foreign Minister Jane Doe told John Roe that Fiji wants a review, according to the Foreign Ministry.",
         "Fiji wants a review", ["Foreign Ministry"]),
        ("Foreign Minister Jane Doe said that Fiji wants a review, according to the ministry.", "Fiji wants a review", ["ministry"]),
        ("Opposition leader Jane Doe said that the vote was stolen, according to the Interior Ministry.",
         "the vote was stolen", []),
        ("Mayor Jane Doe told the Orlu Times to correct its report.", "to correct its report", []),
        ("The dam would be mended, Ministry Spokeswoman Jane Doe told reporters.\n\n"
         '"Our delegation is packed," she said, commenting on a report.', "Our delegation is packed,", []),
    ],
)  # fmt: skip
def test_who_carried_it(loaded: Summarizer, text: str, content: str, via: list[str]) -> None:
    assert (content, via) in told(loaded, text)


def test_a_paper_that_the_title_alone_names_is_called_as_the_text_calls_it(loaded: Summarizer) -> None:
    text = "According to the document, the ministry will keep the roads."
    title = "President Jane Doe signed the Decree on Roads"
    assert found(loaded, Article(text=text, title=title)) == {"document": "document"}
    told_twice = f"{text} The communique says that the bridges will stay, too."
    assert list(found(loaded, Article(text=told_twice, title="A communique was signed"))) == ["communique"]
