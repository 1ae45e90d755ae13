"""A title that only the feed knows: it helps to understand the text, and nothing in the record points at it."""

from __future__ import annotations

import re

import pytest

from summarizer import Summarizer, Summary
from summarizer.article import Article
from summarizer.ground.titled import without_title
from summarizer.mark import Marker
from summarizer.mark.titled import with_title
from summarizer.record import Actor, Claim, Date, Issue, Meeting, Sentence, Span

TITLE = "Peruvian President Rosa Quispe met with Prime Minister of Norway Jonas Lund"
TEXT = (
    "The two leaders discussed fishing on Monday.\n\n"
    "“We will share the fish,” the President of Peru said. Mr Lund said that the quotas were fair.\n\n"
    "Ms Quispe's aide Paula Reyes, a former minister, took part in the talks."
)


@pytest.fixture(scope="module")
def record() -> Summary:
    with Summarizer(engine="embedded") as summarizer:
        return summarizer.summarise(Article(text=TEXT, title=TITLE))


def test_the_title_says_who_is_meant_and_is_pointed_at_by_nothing(record: Summary) -> None:
    assert [TEXT[span.start : span.end] for span in record.spans()] == [span.text for span in record.spans()]
    names = {actor.id: actor.name for actor in record.actors}
    assert {"Rosa Quispe", "Jonas Lund", "Paula Reyes"} <= set(names.values())
    assert [(names[claim.speaker or ""], claim.content[0].text) for claim in record.claims] == [
        ("Rosa Quispe", "We will share the fish,"),
        ("Jonas Lund", "the quotas were fair"),
    ]
    assert record.article.title == TITLE
    assert record.article.characters == len(TEXT)
    assert record.article.sha256 == Article(text=TEXT).sha256
    assert [actor.id for actor in record.actors] == [f"a{number}" for number in range(1, len(record.actors) + 1)]


def test_without_it_nobody_would_know(record: Summary) -> None:
    with Summarizer(engine="embedded") as summarizer:
        alone = summarizer.summarise(Article(text=TEXT))
    names = {actor.id: actor.name for actor in alone.actors}
    assert names.get(alone.claims[0].speaker or "") not in ("Quispe", "Rosa Quispe")


@pytest.mark.parametrize("title", [None, "", "  ", "The two leaders  discussed FISHING on Monday."])
def test_a_title_that_the_text_has_is_not_read_twice(title: str | None) -> None:
    article = Article(text=TEXT, title=title, body=(5, 40))
    assert with_title(article) == (article, 0)


def test_the_body_moves_with_the_text() -> None:
    whole, above = with_title(Article(text=TEXT, title="A\nlong  title", body=(4, 44), id="x"))
    assert whole.text == f"A long title\n\n{TEXT}"
    assert (above, whole.body, whole.id) == (14, (18, 58), "x")


def test_paragraphs_quotations_and_days_are_those_of_the_text_alone(marker: Marker) -> None:
    lines = [
        f"“We waited for the {what} ferry all morning,” Ilse Varga said{' at length' * 6}." for what in ("old", "new")
    ]
    text = "LIMA, May 3, 2024 (Orla) -- " + "\n".join(lines)
    alone = marker.mark(Article(text=text))
    under = marker.mark(Article(text=text, title="Lund: “It was like the storm of September 11, 2001"))
    above = under.offset
    assert len(alone.parse.paragraphs) == 2
    assert [(a - above, b - above) for a, b in under.parse.paragraphs[1:]] == alone.parse.paragraphs
    assert [(q.id, q.start - above) for q in under.quotations] == [(q.id, q.start) for q in alone.quotations]
    assert [(d.start - above, d.value) for d in under.dates] == [(d.start, d.value) for d in alone.dates]


@pytest.mark.parametrize("title", ["Leaders meet in Lima - Reuters", "Leaders meet in Lima"])
def test_a_publisher_may_stand_nowhere(title: str) -> None:
    text = "Ms Quispe spoke about the harvest."
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(Article(text=text, title=title, outlet="Reuters"))
    assert [(source.name, source.part, source.mentions) for source in record.sources] == [("Reuters", "publisher", [])]


def test_what_stands_in_the_title_alone_is_left_out_and_listed(record: Summary) -> None:
    title, text = "Olga Fenn says it is over, and meets Ilse Varga", "Varga left the guild on Monday."
    whole, above = with_title(Article(text=text, title=title))

    def at(words: str, nth: int = 0) -> Span:
        start = [match.start() for match in re.finditer(re.escape(words), whole.text)][nth]
        return Span(start=start, end=start + len(words), text=words)

    def actor(id: str, name: str, *mentions: Span, aliases: list[str], roles: list[Span]) -> Actor:
        return Actor(
            id=id, name=name, aliases=aliases, kind="person", roles=roles, affiliations=["a1"], mentions=[*mentions]
        )

    fenn = actor("a1", "Olga Fenn", at("Olga Fenn"), aliases=[], roles=[])
    varga = actor(
        "a2", "Ilse Varga", at("Ilse Varga"), at("Varga", 1), aliases=["Varga"], roles=[at("Olga"), at("guild")]
    )
    claim = Claim(
        id="c1", speaker="a1", source=None, cue=None, content=[at("it is over")], form="indirect", via=[], addressee=None, date=None
    )  # fmt: skip
    left = claim.model_copy(update={"id": "c2", "content": [at("left the guild")], "cue": at("says"), "date": "d1"})
    meeting = Meeting(
        id="m1", participants=["a1", "a2"], status="held", mode="phone", date=None, when=None, place=None, occasion=None,
        reported_by=[], evidence=[at(text)],
    )  # fmt: skip
    day = Date(id="d1", span=at("Monday"), type="DATE", value="XXXX-WXX-1", begin=None, end=None)
    made = record.model_copy(
        update={
            "headline": Sentence(text="It is over", evidence=[at("it is over")]),
            "summary": [Sentence(text="Fenn", evidence=[at(title), at(text)]), Sentence(text="Varga left.", evidence=[at(text)])],
            "actors": [fenn, varga], "claims": [claim, left], "meetings": [meeting], "dates": [day], "sources": [],
            "issues": [
                Issue(code=code, severity="info", path=path, message="")
                for code, path in (("x", "claims[1].via"), ("y", "claims[0]"), ("z", "q1"))
            ],
        }
    )  # fmt: skip
    moved = without_title(made, above)
    assert [text[span.start : span.end] for span in moved.spans()] == [span.text for span in moved.spans()]
    (kept,) = moved.actors
    assert (kept.id, kept.name, kept.aliases, kept.affiliations) == ("a1", "Ilse Varga", ["Varga"], [])
    assert [role.text for role in kept.roles] == ["guild"]
    assert [(c.id, c.speaker, c.cue, c.date) for c in moved.claims] == [("c1", None, None, "d1")]
    assert moved.meetings == []
    assert [sentence.text for sentence in (moved.headline, *moved.summary) if sentence] == [
        "Varga left.",
        "Varga left.",
    ]
    assert [(issue.code, issue.path) for issue in moved.issues] == [
        ("x", "claims[0].via"), ("y", "claims"), ("z", "q1"), *4 * [("title-only", "article.title")],
    ]  # fmt: skip
    assert [issue.message for issue in moved.issues[3:]] == [
        "'Olga Fenn' is named in the title alone",
        "a meeting that the title alone tells whole: Varga left the guild on Monday.",
        "a claim of the title alone: it is over",
        "a sentence that the title bears out: Fenn",
    ]


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("Working meeting with President of Peru Rosa Quispe", ["President"]),
        ("Rosa Quispe opens fair", []),
        ("Working meeting with Governor of Cusco Rosa Quispe", []),  # whose "the President" is not
        ("Vice President of Peru Rosa Quispe opens fair", []),
    ],
)
def test_an_office_in_the_text_is_whose_the_title_says(title: str, roles: list[str]) -> None:
    text = (
        "Ms Quispe spoke about the harvest. The President was told that the roads were dry. "
        "She will see President Jonas Lund of Norway."
    )
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(Article(text=text, title=title))
    (quispe,) = [actor for actor in record.actors if actor.name == "Rosa Quispe"]
    assert [role.text for role in quispe.roles] == roles


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Rosa Quispe opened the Second Orlu Economic Forum", "Ms Quispe said it was full.", "Rosa Quispe"),
        ("The ORU Council of Elders met in Lima", "The Council approved a plan. The Council said no.", "ORU Council of Elders"),
        ("Rosa Quispe Opens New Bridge Without Jonas Lund", "Ms Quispe said it was full.", "Quispe"),
        ("Quispe opened a bridge in Lima", "Rosa Quispe said it was full.", "Rosa Quispe"),
        ("A letter to the Republic of Peru", "Peru said that it was full.", "Peru"),
    ],
)  # fmt: skip
def test_a_full_name_may_stand_in_the_title_alone(title: str, text: str, name: str) -> None:
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(Article(text=text, title=title))
    assert [actor.name for actor in record.actors] == [name]
    assert all(text[span.start : span.end] == span.text for span in record.spans())


def test_an_office_with_its_country_is_whose_the_title_says() -> None:
    text = "Ms Quispe opened the fair. The President of Peru said that the roads were dry."
    with Summarizer(engine="embedded") as summarizer:
        record = summarizer.summarise(Article(text=text, title="Visit of President of Peru Rosa Quispe to a fair"))
    roles = {actor.name: [role.text for role in actor.roles] for actor in record.actors}
    assert roles == {"Rosa Quispe": ["President of Peru"], "Peru": []}
