"""What an answer may look like, and what of it comes into the record: good items are kept, each lost one is an issue."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest
from endpoint_tools import ANSWER, WHOLE, answer, compact, counts, drafts, endpoint, issues, plus, record, said, story
from scripted_server import Play

from summarizer.mark import MarkedArticle, Marker

TEXT = compact(ANSWER)
ELSE = compact(answer(claims=[{"by": "Renko", "say": ["s5: The levy rose 5.3%"]}]))


@pytest.fixture(scope="module")
def marked(marker: Marker) -> MarkedArticle:
    return story(marker)


@dataclass(frozen=True)
class Row:
    """An answer. ``lost`` are the codes of issues, ``fewer`` how many items less than whole, ``requests`` all of them.

    ``words`` stand in the issues' messages; ``rules`` says that nothing of the answer came into the record, ``gist``
    that its sentences did.
    """

    name: str
    play: Play
    lost: dict[str, int] = field(default_factory=dict)
    fewer: dict[str, int] = field(default_factory=dict)
    requests: int = 1
    words: str = ""
    rules: bool = False
    gist: bool = True


def text(name: str, content: str, *args: Any, **more: Any) -> Row:
    return Row(name, said(content), *args, **more)


def bad(name: str, section: str, item: Any, words: str = "", **more: Any) -> Row:
    """One more item, which breaks the form: asked about once, then listed with what was said."""
    return Row(name, said(plus(section, item)), {"bad-form": 1}, requests=2, words=words or json.dumps(item), **more)


FORMS = [
    text("plain", TEXT),
    text("indented", json.dumps(ANSWER, indent=4)),
    text("escaped", json.dumps(ANSWER, ensure_ascii=True)),
    text("in a fence", f"```json\n{TEXT}\n```"),
    text("in a fence without an end", f"```json\n{TEXT}"),
    text("in a fence with prose", f"Here you are:\n\n```\n{TEXT}\n```\nI hope that helps!"),
    text("prose around", f"Sure! {TEXT} Let me know."),
    text("prose with braces around", f"Set {{a, b}} aside: {TEXT} (see {{c}})"),
    text("byte order mark", "\ufeff" + TEXT),
    text("byte order mark, fence", "\ufeff```json\n" + TEXT + "\n```"),
    text("thinking aloud", f"<think>Is it {{\"actors\": [\"Nobody\"]}}? No.</think>\n{TEXT}"),
    text("thinking aloud, in another tag", f"<thinking>{ELSE}</thinking>{TEXT}"),
    text("thinking without a beginning", f"Let me see. Varga spoke.\n</think>\n\n{TEXT}"),
    text("wrapped in an object", compact({"answer": ANSWER})),
    text("wrapped in a list", compact([ANSWER])),
    text("trailing commas", TEXT.replace("}]", "},]").replace("]}", "],}")),
    text("single quotes", str(ANSWER)),
    text("comments", TEXT.replace('"meetings"', '/* who met */ "meetings"')),
    text("twice the same", f"{TEXT}\n{TEXT}"),
    text("two objects", f"{TEXT}\n\nOr rather:\n\n{ELSE}", {"second-object": 1}, requests=2, words="The levy rose 5.3%"),
    text("an object a section", "\n".join(compact({name: items}) for name, items in ANSWER.items())),
    text("without the last brace", TEXT[:-1], {"cut-off": 1}, gist=False),
    text("endless white space", TEXT + " " * 300_000),
    text("endless prose", TEXT + " and so on" * 60_000),
    text("invisible characters", TEXT.replace("the old customs", "the\u200b old\u00ad customs")),
    text("decomposed", TEXT.replace("Renko said", "Re\u006eko said")),
    text("half a character", compact(plus("actors", "Jo \ud83d Rost")).replace("\ud83d", "\\ud83d"), {"unknown-name": 1}, requests=2, words="Jo ? Rost"),
    text("half a character in an item of no form", compact(plus("claims", {"by": "x"})).replace('"x"', '"\\udc00"'), {"bad-form": 1}, requests=2),
    text("half a character in a key", compact(answer()).replace('"dates":[]', '"dates":[],"\\ud800":[1]'), {"unknown-section": 1}, requests=2),
    text("thinking at length", f"<think>{'Hm. ' * 100_000}</think>{TEXT}"),
    text("brackets within words", compact(plus("claims", {"by": "", "say": [f"s4: [{{ {number}" for number in range(50)]})), {"not-in-text": 1}, requests=2),
    text("a null character", compact(plus("actors", "Jo\0Rost")), {"unknown-name": 1}, requests=2),
    text("a number of 5000 digits", compact(plus("claims", 7)).replace(",7]", "," + "7" * 5_000 + "]"), {"unknown-number": 1}, requests=2),
    text("NaN", compact(plus("claims", 7)).replace(",7]", ",NaN]"), {"bad-form": 1}, requests=2),
    Row("finish reason length, and yet whole", said(TEXT, finish="length")),
    Row("unknown finish reason", said(TEXT, finish="eos_token")),
]  # fmt: skip

NOTHING = [
    text("prose", "The article is about piers.", {"no-answer": 1}, requests=3, words="'The article is about piers.'", rules=True),
    text("refusal in prose", "I'm sorry, but I can't help with that.", {"no-answer": 1}, requests=3, words="I'm sorry", rules=True),
    text("another object", '{"summary": "piers"}', {"no-answer": 1}, requests=3, rules=True),
    text("a list of lists", "[[1]]", {"no-answer": 1}, requests=3, rules=True),
    text("a string", '"claims"', {"no-answer": 1}, requests=3, rules=True),
    text("deeply nested", '{"claims":' + "[" * 50_000, {"no-answer": 1}, requests=3, rules=True),
    text("deeply nested objects", '{"claims":[' + '{"say":' * 20_000, {"no-answer": 1}, requests=3, rules=True),
    text("braces", "{" * 100_000, {"no-answer": 1}, requests=3, rules=True),
    Row("refusal", said(None, refusal="I can't help with that."), {"refused": 1}, words="the model refused: I can't help", rules=True),
    Row("refusal beside content", said(TEXT, refusal="I can't."), {"refused": 1}, words="I can't.", rules=True),
    Row("content filter", said("", finish="content_filter"), {"refused": 1}, words="content filter", rules=True),
    Row("content filter in the middle", said(TEXT[:500], finish="content_filter"), {"refused": 1}, rules=True),
    Row("Azure's filter", Play(400, json.dumps({"error": {"code": "content_filter", "message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy."}}).encode()),
        {"refused": 1}, words="content management policy", rules=True),
]  # fmt: skip

SCHEMA = [
    bad("number for an actor", "actors", 7),
    bad("number as a name", "actors", {"name": 7, "kind": "person", "role": [], "of": []}, "name: Input should be a valid string"),
    bad("unknown kind", "actors", {"name": "Coast Wire", "kind": "press", "role": [], "of": []}, "kind: Input should be 'person'"),
    bad("missing key", "actors", {"kind": "media", "role": [], "of": []}, "Field required"),
    bad("extra key", "actors", {"name": "Coast Wire", "kind": "media", "role": [], "of": [], "age": 7}, "age: Extra inputs"),
    bad("null for a name", "actors", {"name": None, "kind": "person", "role": [], "of": []}),
    bad("null for an item", "claims", None, "null"),
    bad("list for an item", "claims", ["q1"]),
    bad("boolean for an item", "meetings", True, "true"),
    bad("object for words", "claims", {"by": {"name": "Renko"}, "say": ["q1"]}, "by: Input should be a valid string"),
    bad("number for a pointer", "claims", {"by": "Renko", "say": [4]}, "say.0: Input should be a valid string"),
    bad("unknown status", "meetings", {**ANSWER["meetings"][0], "status": "maybe"}, "status: Input should be 'held'"),
    bad("date without a place", "dates", {"value": "2024"}, "at: Field required"),
    bad("gist as text", "gist", "All is well.", "All is well."),
    bad("many keys", "sources", {f"key{number}": number for number in range(5_000)}, "..."),
    Row("null sections", said(answer(dates=None) | {"dates": None})),
    Row("null lists", said(answer(actors=[{**actor, "of": actor["of"] or None} for actor in ANSWER["actors"]]))),
    Row("text for a list of texts", said(answer(claims=[{"by": "Varga", "say": "q1", "via": "Harbour Gazette"}, ANSWER["claims"][1]]))),
    Row("one item for a list", said(answer(meetings=ANSWER["meetings"][0]))),
    Row("a section as a number", said(answer(dates=7)), {"bad-form": 1}, requests=2, words="'dates' must be a list"),
    Row("a section as a name", said(answer(actors="Jo Rost")), {"unknown-name": 1}, {"actors": 1}, requests=2),
    Row("an unknown section", said(answer() | {"weather": ["rain"]}), {"unknown-section": 1}, requests=2, words='the form has no \'weather\' (said: ["rain"])'),
    Row("without dates", said(answer(dates=None))),
    Row("without meetings", said(answer(meetings=None)), {"sections-missing": 1}, requests=2, words="not denied by the model: meeting: Ilse Varga, Tomas Renko"),
    Row("without the gist", said(answer(gist=None)), {"sections-missing": 1}, gist=False, words="gist not given"),
    Row("empty sections", said(answer(gist=[], meetings=[], sources=["Coast Wire"], actors=["Tomas Renko", "Ilse Varga"], claims=["c1", "c2"])), fewer={"actors": 1}, gist=False, requests=2),
    Row("the same item a thousand times", said(answer(claims=ANSWER["claims"] * 1_000))),
    Row("the same claim in other words", said(plus("claims", {"by": "Ilse Varga", "say": ["s3: We won’t wait for a seventh summer,"], "via": ["Harbour Gazette"]})), {"repeated": 1}),
    Row("thousands of items", said(plus("actors", *(f"Nobody {number}" for number in range(2_500)))), {"unknown-name": 1_997, "bad-form": 1, "not-believed": 1}, requests=2, words="more than 2000 actors (said: 2503)"),
]  # fmt: skip


@pytest.mark.parametrize("row", [*FORMS, *NOTHING, *SCHEMA], ids=lambda row: row.name)
def test_an_answer(marked: MarkedArticle, row: Row) -> None:
    with endpoint(drafts(row.play)) as (server, engine):
        made = record(marked, engine)
    assert Counter(row.lost) == issues(made)
    assert len(server.asked) == row.requests
    assert row.words in " | ".join(f"{issue.message}" for issue in made.issues)
    assert [claim.content[0].start for claim in made.claims] == [123, 223]
    if row.rules:
        assert made.headline is not None
        assert made.headline.text != ANSWER["gist"][0]["text"]
    elif "not-believed" not in row.lost:
        wanted = {name: number - row.fewer.get(name, 0) for name, number in WHOLE.items()}
        assert counts(made) | {"summary": row.gist} == wanted | {"summary": row.gist}
        assert (len(made.summary) == 1) == row.gist, "else the rules' sentences"
