"""Every figure on small examples whose counts are worked out by hand: (correct, gold, predicted)."""

from __future__ import annotations

from typing import Any

import pytest
from evaluate_tools import actor, claim, counts, date, gold, meeting, record, source, span

from summarizer.evaluate.dates import grain
from summarizer.evaluate.score import score_article, total
from summarizer.record import Span

ANNA: dict[str, Any] = {"name": "Anna Reyes", "also": ["Reyes"], "kind": "person"}
BELA: dict[str, Any] = {"name": "Bela Toth", "kind": "person"}
CARO: dict[str, Any] = {"name": "Caro Lund", "kind": "person"}
GUILD: dict[str, Any] = {"name": "Salt Guild", "kind": "organization"}


def test_actors_are_found_by_name_and_a_second_hit_is_spurious() -> None:
    label = gold("Text.", actors=[ANNA, BELA | {"accept": {"name": ["Toth"]}}, CARO])
    answer = record(
        label,
        actors=[actor("a1", "Reyes"), actor("a2", "Anna Reyes"), actor("a3", "Toth’s"), actor("a4", "Lund")],
    )
    assert counts(label, answer, "actors") == (2, 3, 4)
    spurious = [m.predicted for m in score_article(label, answer).matches if m.verdict == "spurious"]
    assert {getattr(p, "id", "") for p in spurious} == {"a1", "a4"}, "the full name is the one that counts"


def test_an_alias_alone_does_not_find_an_actor() -> None:
    label = gold("Text.", actors=[ANNA])
    assert counts(label, record(label, actors=[actor("a1", "She", aliases=["Anna Reyes"])]), "actors") == (
        0,
        1,
        1,
    )


def test_a_shared_form_goes_where_it_finds_most() -> None:
    other = {"name": "Ines Reyes", "also": ["Reyes"], "kind": "person"}
    label = gold("Text.", actors=[ANNA, other])
    answer = record(label, actors=[actor("a1", "Reyes"), actor("a2", "Anna Reyes")])
    assert counts(label, answer, "actors") == (2, 2, 2), "greedily, Reyes would take Anna Reyes's place"


def test_kind_role_and_affiliation_are_judged_over_matched_actors() -> None:
    text = "Anna Reyes, head of the Salt Guild and former mayor, met Bela Toth, a pilot."
    label = gold(
        text,
        actors=[
            ANNA | {"role": ["head of the Salt Guild", "former mayor"], "affiliation": ["Salt Guild", "crown"]},
            BELA | {"role": ["pilot"], "accept": {"kind": ["group"], "role": [[]]}},
            GUILD | {"optional": True},
            CARO | {"role": ["king"], "affiliation": ["Salt Guild"]},
        ],
    )
    answer = record(
        label,
        actors=[
            actor(
                "a1",
                "Anna Reyes",
                roles=[span(label, "former mayor"), span(label, "pilot")],
                affiliations=["a3"],
            ),
            actor("a2", "Bela Toth", kind="group"),
            actor("a3", "the guild", aliases=["Salt Guild"], kind="media"),
        ],
    )
    assert counts(label, answer, "actors.kind") == (2, 2, 2), "Caro was not found, the guild is spurious"
    assert counts(label, answer, "actors.role")[:2] == (1, 2), "Bela's role may be left out"
    assert counts(label, answer, "actors.affiliation")[:2] == (1, 1), "'crown' is no actor to point at"


def test_one_role_cannot_answer_for_two() -> None:
    text = "Anna Reyes, guild chief and deputy guild chief."
    label = gold(text, actors=[ANNA | {"role": ["guild chief", "deputy guild chief"]}])
    answer = record(label, actors=[actor("a1", "Anna Reyes", roles=[span(label, "deputy guild chief")])])
    assert counts(label, answer, "actors.role")[:2] == (1, 2)


def test_a_role_whose_words_are_not_at_its_offsets_is_none() -> None:
    label = gold("Anna Reyes, guild chief.", actors=[ANNA | {"role": ["guild chief"]}])
    answer = record(label, actors=[actor("a1", "Reyes", roles=[Span(start=0, end=11, text="guild chief")])])
    assert counts(label, answer, "actors.role")[:2] == (0, 1)


def trio(**meeting: Any) -> dict[str, Any]:
    return {
        "participants": ["Anna Reyes", "Bela Toth", "Caro Lund"],
        "status": "held",
        "mode": "phone",
    } | meeting


ABC = [actor("a1", "Anna Reyes"), actor("a2", "Toth", aliases=["Bela Toth"]), actor("a3", "Caro Lund")]
SLOTS = ("slots", "participants", "date", "status", "mode")


def slots(label: Any, answer: Any) -> list[tuple[int, int, int]]:
    return [counts(label, answer, f"meetings.{slot}") for slot in SLOTS]


def test_meeting_slots_by_hand() -> None:
    label = gold("Text.", actors=[ANNA, BELA, CARO], meetings=[trio(date="2024-03-04")])
    answer = record(label, ABC, [meeting(["a1", "a2", "a9"], when="2024-03-05", status="planned", mode="phone")])
    # 3 participants, date, status, mode on either side; two participants and the mode are right
    assert slots(label, answer) == [(3, 6, 6), (2, 3, 3), (0, 1, 1), (0, 1, 1), (1, 1, 1)]


def test_a_meeting_needs_two_shared_participants() -> None:
    label = gold("Text.", actors=[ANNA, BELA, CARO], meetings=[trio(date="2024-03-04")])
    answer = record(label, ABC, [meeting(["a1"], when="2024-03-04", mode="phone")])
    assert slots(label, answer) == [(0, 6, 4), (0, 3, 1), (0, 1, 1), (0, 1, 1), (0, 1, 1)]


def test_no_date_on_either_side_is_no_fill() -> None:
    label = gold("Text.", actors=[ANNA, BELA, CARO], meetings=[trio()])
    undated, dated = (
        record(label, ABC, [meeting(["a1", "a2", "a3"], mode="phone", when=when)]) for when in (None, "2024")
    )
    assert slots(label, undated)[::2] == [(5, 5, 5), (0, 0, 0), (1, 1, 1)]
    assert slots(label, dated)[::2] == [(5, 5, 6), (0, 0, 1), (1, 1, 1)]
    assert slots(label, record(label, ABC)) == [(0, 5, 0), (0, 3, 0), (0, 0, 0), (0, 1, 0), (0, 1, 0)]


@pytest.mark.parametrize(
    ("accept", "when", "date"),
    [
        ({"date": ["2024-03-04"]}, "2024-03-04", (1, 1, 1)),
        ({"date": ["2024-03-04"]}, None, (0, 0, 0)),
        ({"date": ["2024-03-04"]}, "2024", (0, 0, 1)),
    ],
)
def test_accepted_day_of_a_meeting_without_date(accept: Any, when: str | None, date: Any) -> None:
    label = gold("Text.", actors=[ANNA, BELA, CARO], meetings=[trio(accept=accept)])
    answer = record(label, ABC, [meeting(["a1", "a2", "a3"], when=when)])
    assert counts(label, answer, "meetings.date") == date


def test_date_of_a_meeting_may_be_given_by_id() -> None:
    label = gold("On Monday.", actors=[ANNA, BELA, CARO], meetings=[trio(date="2024-03-04")])
    answer = record(
        label,
        ABC,
        [meeting(["a1", "a2", "a3"], date="d1")],
        dates=[date(span(label, "Monday"), "2024-03-04")],
    )
    assert counts(label, answer, "meetings.date") == (1, 1, 1)


def test_accepted_participants_status_and_mode() -> None:
    accept = {"participants": [["Anna Reyes", "Bela Toth"]], "status": ["planned"], "mode": ["video"]}
    label = gold("Text.", actors=[ANNA, BELA, CARO], meetings=[trio(accept=accept)])
    answer = record(label, ABC, [meeting(["a1", "a2"], status="planned", mode="video")])
    assert slots(label, answer)[0] == (4, 4, 4)


def test_meetings_of_the_same_people_are_paired_by_what_else_is_right() -> None:
    label = gold(
        "Text.", actors=[ANNA, BELA, CARO],
        meetings=[trio(date="2024-03-04"), trio(date="2024-03-12", status="planned")],
    )  # fmt: skip
    everybody = ["a1", "a2", "a3"]
    answer = record(
        label,
        ABC,
        [meeting(everybody, when="2024-03-12", status="planned"), meeting(everybody, when="2024-03-04")],
    )
    assert counts(label, answer, "meetings.date") == (2, 2, 2)
    assert counts(label, answer, "meetings.status") == (2, 2, 2)


TALK = (
    "Notes: Anna Reyes said the salt road was closed for good. Critics said the salt road was open, as Bela Toth wrote."
)


def talk(*claims: dict[str, Any], **label: Any) -> Any:
    return gold(TALK, actors=[ANNA, BELA], claims=[{"form": "indirect"} | c for c in claims], **label)


CLOSED: dict[str, Any] = {"speaker": "Anna Reyes", "content": ["the salt road was closed for good"]}
OPEN: dict[str, Any] = {"speaker": "Critics", "content": ["the salt road was open"], "nth": 1}
AB = [actor("a1", "Reyes"), actor("a2", "Bela Toth")]


@pytest.mark.parametrize(
    ("words", "exact", "relaxed"),
    [
        # the gold has 24 letters
        ("salt road was closed for good", 1, 1),
        ("salt road was closed for good.", 1, 1),
        (" salt road was closed for good. ", 1, 1),
        ("salt road was closed for goo", 0, 1),
        ("salt road was c", 0, 1),  # 12 of 24
        ("salt road was ", 0, 0),  # 11 of 24
        ("Anna Reyes said the salt road was closed for good", 0, 1),  # 24 of 40
        (TALK, 0, 0),
    ],
)
def test_content_is_compared_by_its_letters(words: str, exact: int, relaxed: int) -> None:
    label = talk({"speaker": "Anna Reyes", "content": ["salt road was closed for good"]})
    start = TALK.index(words)
    content = [Span(start=start, end=start + len(words), text=words)]
    answer = record(label, AB, claims=[claim(content, speaker="a1")])
    assert counts(label, answer, "claims.exact") == (exact, 1, 1)
    assert counts(label, answer, "claims.relaxed") == (relaxed, 1, 1)
    assert counts(label, answer, "claims.joint") == (relaxed, 1, 1)


def test_content_is_where_it_stands_not_what_it_says() -> None:
    label = talk({"speaker": "Critics", "content": ["the salt road was"], "nth": 2})
    first, second = (record(label, claims=[claim([span(label, "the salt road was", nth)])]) for nth in (1, 2))
    assert counts(label, first, "claims.relaxed") == (0, 1, 1)
    assert counts(label, second, "claims.exact") == (1, 1, 1)


def test_content_whose_words_are_not_at_its_offsets_covers_nothing() -> None:
    label = talk(CLOSED)
    right = span(label, CLOSED["content"][0])
    answer = record(label, AB, claims=[claim([right.model_copy(update={"text": "open"})], speaker="a1")])
    assert counts(label, answer, "claims.relaxed") == (0, 1, 1)
    assert score_article(label, answer).counts["record.unlocatable"].incorrect == 1


def test_pieces_are_one_set_of_letters() -> None:
    label = talk({"speaker": None, "content": ["the salt", "road was closed", "for good"]})
    answer = record(
        label,
        claims=[claim([span(label, "road was closed for"), span(label, "good"), span(label, "the salt")])],
    )
    assert counts(label, answer, "claims.exact") == (1, 1, 1)


def test_accepted_content() -> None:
    label = talk(CLOSED | {"accept": {"content": ["closed", ["road", "closed"]]}})
    answer = record(label, AB, claims=[claim([span(label, "closed"), span(label, "road")], speaker="a1")])
    assert counts(label, answer, "claims.exact") == (1, 1, 1)


@pytest.mark.parametrize(
    ("gold_speaker", "speaker", "words", "right"),
    [
        ("Anna Reyes", "a1", None, True),
        ("Anna Reyes", "a2", "Anna Reyes", False),
        ("Anna Reyes", None, "Anna Reyes", False),
        ("Reyes", "a1", None, True),
        ("Critics", None, "Critics", True),
        ("Critics", None, "Critics said", True),
        ("Critics", None, None, False),
        ("Critics", None, "salt", False),
        ("Critics", "a2", "Critics", False),
        ("the Critics of today", None, "Critics", True),
        (None, None, None, True),
        (None, None, "Critics", True),
        (None, "a1", None, False),
    ],
)
def test_speakers(gold_speaker: str | None, speaker: str | None, words: str | None, right: bool) -> None:
    label = talk(CLOSED | {"speaker": gold_speaker})
    content = [span(label, CLOSED["content"][0])]
    named = span(label, words) if words else None
    answer = record(label, AB, claims=[claim(content, speaker=speaker, source=named)])
    assert counts(label, answer, "claims.joint") == (int(right), 1, 1)
    assert counts(label, answer, "claims.speaker")[:2] == (int(right), 1)


def test_accepted_speaker() -> None:
    label = talk(CLOSED | {"accept": {"speaker": ["Bela Toth", None]}})
    content = [span(label, CLOSED["content"][0])]
    for speaker in ("a1", "a2", None):
        assert counts(label, record(label, AB, claims=[claim(content, speaker=speaker)]), "claims.joint")[0] == 1


def test_the_same_content_of_two_speakers_finds_both() -> None:
    label = talk(CLOSED, CLOSED | {"speaker": "Bela Toth"})
    content = [span(label, CLOSED["content"][0])]
    both = [claim(content, speaker="a2"), claim(content, speaker="a1")]
    assert counts(label, record(label, AB, claims=both), "claims.joint") == (2, 2, 2)


def test_claims_are_assigned_best_not_greedily() -> None:
    text = "a b c d e f g h i j"
    contents = ("a b c d e f g h i j", "a b c d e")
    label = gold(text, claims=[{"speaker": None, "content": [c], "form": "indirect"} for c in contents])
    # 9/10 and 8/10 of the first, 5/9 and less than half of the second: the nearest pair first would
    # leave the second claim and the second answer alone
    answers = [claim([span(label, words)]) for words in ("a b c d e f g h i", "c d e f g h i j")]
    for order in (answers, answers[::-1]):
        assert counts(label, record(label, claims=order), "claims.relaxed") == (2, 2, 2)


PAPERS = [
    {"name": "Port Wire", "also": ["PW"], "kind": "news_agency", "part": "publisher"},
    {
        "name": "Gazette",
        "kind": "newspaper",
        "part": "cited",
        "accept": {"kind": ["website"], "name": ["Daily"]},
    },
]
SOURCES = [source("s1", "PW", kind="news_agency", part="cited"), source("s2", "the Daily", kind="website")]


def test_sources_by_name_kind_and_part() -> None:
    label = gold("Text.", sources=PAPERS)
    answer = record(label, sources=[*SOURCES, source("s3", "Herald")])
    assert counts(label, answer, "sources") == (2, 2, 3)
    assert counts(label, answer, "sources.kind")[:2] == (2, 2)
    assert counts(label, answer, "sources.part")[:2] == (1, 2)


@pytest.mark.parametrize(
    ("speaker", "carriers", "via", "edges"),
    [
        ("a1", ["s2", "s1"], (2, 2, 2), (2, 2, 2)),
        ("a1", ["s2"], (1, 2, 1), (1, 2, 1)),
        ("a1", ["s1"], (1, 2, 1), (0, 2, 1)),
        ("a1", ["s1", "s2"], (2, 2, 2), (0, 2, 2)),
        ("a2", ["s2", "s1"], (2, 2, 2), (1, 2, 2)),
        ("a1", ["s2", "s1", "s1"], (2, 2, 3), (2, 2, 3)),
        ("a1", [], (0, 2, 0), (0, 2, 0)),
    ],
)
def test_chain_of_attribution(speaker: str, carriers: list[str], via: Any, edges: Any) -> None:
    label = talk(CLOSED | {"via": ["Gazette", "Port Wire"]}, sources=PAPERS)
    content = [span(label, CLOSED["content"][0])]
    answer = record(label, AB, claims=[claim(content, speaker=speaker, via=carriers)], sources=SOURCES)
    assert counts(label, answer, "claims.via") == via
    assert counts(label, answer, "sources.edges") == edges


def test_accepted_chains_and_carriers_of_claims_without_counterpart() -> None:
    label = talk(CLOSED | {"via": ["Gazette"], "accept": {"via": [[], ["Port Wire"]]}}, sources=PAPERS)
    content = [span(label, CLOSED["content"][0])]
    expected = {("s2",): (1, 1, 1), ("s1",): (1, 1, 1), (): (0, 0, 0), ("s1", "s2"): (1, 1, 2)}
    for carriers, via in expected.items():
        answer = record(label, AB, claims=[claim(content, speaker="a1", via=carriers)], sources=SOURCES)
        assert counts(label, answer, "claims.via") == via
    elsewhere = record(label, claims=[claim([span(label, "open")], via=["s1", "s2"])], sources=SOURCES)
    assert counts(label, elsewhere, "claims.via") == (0, 1, 2)
    assert counts(label, elsewhere, "sources.edges") == (0, 0, 0), "edges are judged over matched claims"


def test_form_over_matched_claims() -> None:
    label = talk(CLOSED, OPEN | {"accept": {"form": ["mixed"]}})
    closed, opened = ([span(label, item["content"][0])] for item in (CLOSED, OPEN))
    answer = record(label, AB, claims=[claim(closed, form="direct"), claim(opened, form="mixed")])
    assert counts(label, answer, "claims.form")[:2] == (1, 2)


WHEN = "On Monday, 4 March, and again in May 2024, for two weeks, they sang every Friday in spring."


def test_dates_strict_relaxed_and_value() -> None:
    label = gold(
        WHEN,
        dates=[
            {"text": "Monday", "value": "2024-03-04"},
            {"text": "4 March", "value": "2024-03-04"},
            {"text": "May 2024", "value": "2024-05", "accept": {"value": ["2024"]}},
            {"text": "spring", "value": "2024-SP"},
        ],
    )
    answer = record(
        label,
        dates=[
            date(span(label, "Monday"), "2024-03-04"),  # all right
            date(span(label, "March"), "2024-03-05"),  # relaxed span, wrong value
            date(span(label, "in May 2024"), "2024"),  # relaxed span, accepted value
            date(span(label, "again"), "2024-05"),  # nowhere near
        ],
    )
    assert counts(label, answer, "dates.strict") == (1, 4, 4)
    assert counts(label, answer, "dates.relaxed") == (3, 4, 4)
    assert counts(label, answer, "dates.value") == (2, 4, 4)


def test_one_long_date_answers_for_one_only() -> None:
    label = gold(WHEN, dates=[{"text": "Monday", "value": "2024-03-04"}, {"text": "4 March", "value": "2024-03-04"}])
    answer = record(label, dates=[date(span(label, "Monday, 4 March"), "2024-03-04")])
    assert counts(label, answer, "dates.relaxed") == (1, 2, 1)


def test_the_occurrence_counts() -> None:
    label = gold("May came. May went.", dates=[{"text": "May", "nth": 2, "value": "2024-05"}])
    for nth, right in ((1, 0), (2, 1)):
        assert counts(label, record(label, dates=[date(span(label, "May", nth), "2024-05")]), "dates.value")[0] == right


@pytest.mark.parametrize(("type", "predicted"), [("DATE", 1), ("TIME", 1), ("DURATION", 0), ("SET", 0)])
def test_durations_and_sets_are_no_errors(type: str, predicted: int) -> None:
    label = gold(WHEN, dates=[{"text": "spring", "value": "2024-SP"}])
    answer = record(label, dates=[date(span(label, "two weeks"), "P2W", type=type)])
    assert counts(label, answer, "dates.value") == (0, 1, predicted)
    meets = record(label, dates=[date(span(label, "every Friday in spring"), "XXXX-WXX-5", type=type)])
    assert counts(label, meets, "dates.value") == (0, 1, 1), "one that meets a gold date is judged"


@pytest.mark.parametrize(
    ("value", "accepted", "given", "invented"),
    [
        ("2024-05", [], "2024-05-01", 1),
        ("2024-05", [], "2024-06", 0),
        ("2024-05", [], "2024", 0),
        ("2024", ["2024-05-02"], "2024-05-01", 0),
        ("2024-05-01", [], "2024-05-01TMO", 1),
        ("2024-W20", [], "2024-05-12", 1),
        ("202", [], "2024", 1),
        ("PAST_REF", [], "2024", 0),
        ("2024", [], "PAST_REF", 0),
    ],
)
def test_invented_precision(value: str, accepted: list[str], given: str, invented: int) -> None:
    label = gold(WHEN, dates=[{"text": "spring", "value": value, "accept": {"value": accepted}}])
    found = score_article(label, record(label, dates=[date(span(label, "spring"), given)]))
    assert found.counts["dates.invented"].incorrect == invented
    assert total([found]).value("dates.invented") == invented


def test_grains_are_ordered() -> None:
    ordered = ["202", "2024", "2024-Q1", "2024-05", "2024-W20", "2024-05-01", "2024-05-01T09:00"]
    grains = [grain(value) or 0 for value in ordered]
    assert grains == sorted(set(grains))
    assert [grain(value) for value in ("PRESENT_REF", "PAST_REF", "FUTURE_REF", "P2W")] == [None] * 4


def test_grounding_and_coverage() -> None:
    text = 'Reyes: "Salt is life," and “bread is more”.'
    label = gold(text)
    here, lost = span(label, "Salt is"), Span(start=0, end=5, text="Salty")
    answer = record(
        label,
        actors=[
            actor("a1", "Reyes", mentions=[span(label, "Reyes")]),
            actor("a2", "X"),
            actor("a3", "Y", mentions=[lost]),
        ],
        claims=[claim([here]), claim([here, lost])],
        sources=[source("s1", "Port Wire", part="publisher"), source("s2", "Gazette")],
    )
    score = score_article(label, answer)
    grounded = score.counts["record.grounded"]
    # a1, the first claim and the publisher, who needs no words; not a2, a3, the second claim and s2
    assert (grounded.correct, grounded.gold) == (3, 7)
    spans = score.counts["record.unlocatable"]
    assert (spans.incorrect, spans.gold) == (2, 5)
    coverage = score.counts["record.coverage"]
    assert (coverage.correct, coverage.gold) == (6, 21)
    uncovered = [m.gold for m in score.matches if m.field == "quotations"]
    assert [getattr(q, "text", "") for q in uncovered] == ["“bread is more”"]
