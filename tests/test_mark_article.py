"""Marks: planted names and dates are found where they were put, and any text is marked without an error."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mark_tools import DAY, mark

from summarizer.errors import ReadError
from summarizer.mark import MarkedArticle, Marker
from summarizer.mark.nlp import CLOSING
from summarizer.read import from_text

parsing = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

TITLES = [
    "President",
    "Prime Minister",
    "Foreign Minister",
    "Defence Minister",
    "Governor",
    "Senator",
    "Mayor",
    "Judge",
]
NAMES = [
    "Maria Kowalski", "Tomas Renko", "Andrew Whitfield", "Elena Marchetti", "Samuel Okafor", "Jean-Pierre Duval",
    "Kim Tae-hyun", "Ingrid van der Meer", "Ahmed al-Rashid", "Zoé Kadar",
]  # fmt: skip
DATES = [
    ("Monday", "2024-05-13"), ("yesterday", "2024-05-13"), ("March 3", "2024-03-03"), ("2 April 2023", "2023-04-02"),
    ("Oct. 9, 2021", "2021-10-09"), ("last week", "2024-W19"), ("2019", "2019"), ("the 1990s", "199"),
]  # fmt: skip


def check(marked: MarkedArticle) -> None:
    """What must hold of the marks of any text."""
    text, parse = marked.article.text, marked.parse
    spans = [(sentence.start, sentence.end) for sentence in marked.sentences]
    for start, end in [*spans, *((date.start, date.end) for date in marked.dates)]:
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    covered = [index for start, end in spans for index in range(start, end)]
    assert {index for index, character in enumerate(text) if not character.isspace()} <= set(covered)
    for start, end in parse.paragraphs:  # sentences tile the paragraphs
        inside = [span for span in spans if start <= span[0] and span[1] <= end]
        assert (inside[0][0], inside[-1][1]) == (start, end)
    assert len([s for s in spans if any(a <= s[0] and s[1] <= b for a, b in parse.paragraphs)]) == len(spans)
    tokens = list(zip(parse.words, parse.start, parse.end, parse.sentence, strict=True))
    assert all(text[start:end] == word for word, start, end, _ in tokens[:-CLOSING])
    assert tokens[-CLOSING:] == [("\n", len(text), len(text), -1)] * CLOSING
    for name in marked.names:
        assert text[name.start : name.end] == name.text
        assert (name.start, name.end) == (parse.start[name.first], parse.end[name.last - 1])
        for span in [name.title, *name.appositions]:
            assert span is None or text[slice(*span)].strip()
    assert all(one.end <= other.start for one, other in itertools.pairwise(marked.names))
    for entity in marked.entities:
        assert entity.names
        assert set(entity.forms) >= {name.text for name in entity.names}
    assert sorted(marked.spans) == sorted(
        [s.id for s in marked.sentences] + [q.id for q in marked.quotations]
        + [f"d{number}" for number in range(1, len(marked.dates) + 1)]
    )  # fmt: skip


PIECES = st.sampled_from([
    "Kim", "said", "“", "”", '"', "'s", "on", "Monday", ",", ".", "\n\n", "The", "president", "of", "met", "with",
    "Dr.", "U.S.", "that", "5", "%", "-", "—", "(", ")", "WPK", "according", "to", "it", "and", "who", ":", "—Reuters",
    "\u00ad", "\u00a0", "é", "한국", "😀", "\r\n", "I", "told", "them", "?", "A", "by", "phone", "talks", "date 2025-01-02 Oslo:",
])  # fmt: skip
ANY = st.one_of(
    st.lists(PIECES, min_size=1, max_size=60).map(" ".join),
    st.lists(PIECES, min_size=1, max_size=40).map("".join),
    st.text(min_size=1, max_size=200),
)


@parsing
@given(ANY)
def test_any_text_is_marked(marker: Marker, text: str) -> None:
    try:
        article = from_text(text)
    except ReadError:
        return
    assert article.text == text
    check(marker.mark(article))


@parsing
@given(st.lists(st.tuples(st.sampled_from(TITLES), st.sampled_from(NAMES)), min_size=1, max_size=3, unique_by=lambda p: p[1]),
       st.sampled_from(["said the harbour would open", "arrived in the capital", "opened the new bridge"]))  # fmt: skip
def test_planted_names_are_found_where_they_were_put(marker: Marker, people: list[tuple[str, str]], doing: str) -> None:
    text = "\n\n".join(f"{title} {name} {doing} on Monday." for title, name in people)
    marked = mark(marker, text)
    check(marked)
    found = {(name.start, name.end): name for name in marked.names if name.kind == "person"}
    for title, name in people:
        start = text.index(name)
        assert (start, start + len(name)) in found, [n.text for n in marked.names]
        role = found[start, start + len(name)].title
        assert role is not None
        assert text[slice(*role)] == title


@parsing
@given(st.lists(st.sampled_from(DATES), min_size=1, max_size=4, unique_by=lambda date: date[0]))
def test_planted_dates_are_found_where_they_were_put(marker: Marker, dates: list[tuple[str, str]]) -> None:
    places = {
        "last week": "",
        "yesterday": "",
        "Monday": "on ",
        "March 3": "on ",
        "2 April 2023": "on ",
        "Oct. 9, 2021": "on ",
    }
    text, wanted = "", []
    for words, value in dates:
        text += f"The council of the harbour town met in the old hall {places.get(words, 'in ')}"
        wanted.append((len(text), len(text) + len(words), value))
        text += f"{words}.\n\n"
    marked = mark(marker, text)
    check(marked)
    assert [(date.start, date.end, date.value) for date in marked.dates] == wanted


def test_marks_are_numbered_in_the_order_of_the_text(marker: Marker) -> None:
    text = 'Jane Orlu said "it is late" on Monday. "We left in May," she said.'
    marked = mark(marker, text)
    assert {key: text[slice(*span)] for key, span in marked.spans.items()} == {
        "s1": 'Jane Orlu said "it is late" on Monday.',
        "s2": '"We left in May," she said.',
        "q1": "it is late",
        "q2": "We left in May,",
        "d1": "Monday",
        "d2": "May",
    }


def test_what_is_outside_the_body_holds_no_names(marker: Marker) -> None:
    text = "PYONGYANG, May 14 (Yonhap) -- President Ilse Varga left on Monday.\n\n--IANS"
    marked = mark(marker, text)
    assert [name.text for name in marked.names] == ["Ilse Varga"]
    assert [text[date.start : date.end] for date in marked.dates] == ["May 14", "Monday"]


def test_articles_come_back_in_order(marker: Marker) -> None:
    articles = [from_text(f"The {number} boats of Orlu left.") for number in range(40)]
    assert [marked.article for marked in marker.mark_all(articles)] == articles


def test_marking_does_not_depend_on_what_was_marked_before(marker: Marker) -> None:
    text = "President Ilse Varga met Tomas Renko of Orlu Corp. on Monday, the Orlu Gazette reported."
    first = mark(marker, text)
    mark(marker, "Ilse Varga is a ship, and Renko a brand of tea.")
    again = mark(marker, text)
    assert (first.spans, first.names, first.entities, first.cues) == (
        again.spans,
        again.names,
        again.entities,
        again.cues,
    )


@pytest.mark.parametrize("text", [".", "“", "\u200b", "😀", "한국", "5", "a\x00b", "\u00ad\u00ad x", "word " * 3000])
def test_odd_texts(marker: Marker, text: str) -> None:
    check(mark(marker, text, DAY))


def test_a_paper_is_no_person(marker: Marker) -> None:
    text = "President Ilse Varga of Norwell left, the Norwell Gazette reported."
    kinds = {name.text: name.kind for name in mark(marker, text).names}
    assert (kinds["Ilse Varga"], kinds["Norwell Gazette"]) == ("person", "media")


def test_what_a_minister_is_minister_of_is_nobody(marker: Marker) -> None:
    text = (
        "It was signed by Norwell's Deputy Economic Development and Trade Minister, Jan Renko, and the Minister of "
        "Foreign Affairs and Trade, Ilse Varga."
    )
    people = {name.text for name in mark(marker, text).names if name.kind == "person"}
    assert {"Jan Renko", "Ilse Varga"} <= people
    assert not people & {"Economic Development", "Affairs", "Trade"}


def test_the_official_name_of_a_country_is_the_country(marker: Marker) -> None:
    names = mark(marker, "The President of the Republic of Cyprus, Ilse Varga, arrived.").names
    assert [(name.kind, name.country) for name in names if name.text == "Republic of Cyprus"] == [("country", "Cyprus")]
