"""The report page: what it holds, and what a person finds on it, in a real browser."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from evaluate_tools import HARBOUR_LABEL, claim, date, gold, perfect, record, span

from summarizer.evaluate import GoldArticle, GoldError, score_article
from summarizer.evaluate.agreement import agreement
from summarizer.evaluate.context import Context
from summarizer.evaluate.facts import facts
from summarizer.evaluate.reasons import reason
from summarizer.evaluate.report import render, report_data, write_report
from summarizer.evaluate.run_file import Run, assembled, scored, version_of
from summarizer.record import Summary

HOSTILE = "</script><script>document.title = 7</script><!-- <b onclick=x> & 😀 "


def articles() -> list[GoldArticle]:
    """Two labelled articles; the second begins with words that would end the page's data."""
    harbour = gold()
    return [harbour, GoldArticle("hostile", HOSTILE + harbour.text, harbour.label)]


def a_run(records: list[Summary | None], engine: str = "hand") -> Run:
    labels = articles()
    version = version_of(labels, "dev")
    rows = [
        scored(label, summary, None if summary else "ServerError: the endpoint said no", 1.25)
        for label, summary in zip(labels, records, strict=True)
    ]
    return assembled(version, rows, engine=engine, seconds=2.5, scorer={"structured-summarizer": "0"})


def planted(label: GoldArticle) -> Summary:
    """The perfect record but for a claim put into the wrong mouth, one left out and one made up."""
    summary = perfect(label)
    first, _, *rest = summary.claims
    wrong = first.model_copy(update={"speaker": "a2"})
    invented = claim([span(label, "spoke by phone with President")], speaker="a1", id="c9")
    return summary.model_copy(update={"claims": [wrong, *rest, invented]})


def runs() -> tuple[Run, Run]:
    """A run with planted errors in the first article, and one that is right."""
    first, second = articles()
    return a_run([planted(first), perfect(second)]), a_run([perfect(first), perfect(second)], engine="other")


class Tags(HTMLParser):
    """The tags of a page with their attributes, and the text of its scripts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            self.scripts.append(data)


# ---- without a browser


def test_loads_nothing_and_forbids_it(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_report(*runs(), articles(), path)
    tags = Tags(path.read_text(encoding="utf-8"))
    links = [(tag, value) for tag, attrs in tags.found for name, value in attrs.items() if name in ("src", "href")]
    assert sorted(links) == [("a", "#articles"), ("link", "data:,")]
    policies = [attrs["content"] for tag, attrs in tags.found if attrs.get("http-equiv")]
    assert policies[0] is not None
    assert policies[0].startswith("default-src 'none';")
    assert "unsafe" not in policies[0]


def test_data_survive_words_that_would_end_them() -> None:
    run, _ = runs()
    data = report_data(run, None, articles())
    tags = Tags(render(data))
    assert len(tags.scripts) == 2
    assert json.loads(tags.scripts[0]) == json.loads(json.dumps(data))
    text = "".join(words for words, _ in data["articles"][1]["segments"])
    assert text == articles()[1].text


def test_lone_surrogate_is_written(tmp_path: Path) -> None:
    label = GoldArticle("odd", "Odd \udc80 text.", gold(article={}).label)
    row = scored(label, record(label), None, 1.0)
    run = assembled(version_of([label], "dev"), [row], engine="hand", seconds=1.0, scorer={})
    write_report(run, None, [label], tmp_path / "report.html")
    island = Tags((tmp_path / "report.html").read_text(encoding="utf-8")).scripts[0]
    assert json.loads(island)["articles"][0]["segments"] == [["Odd \udc80 text.", []]]


def test_refuses_another_gold_set(tmp_path: Path) -> None:
    run, _ = runs()
    first, second = articles()
    changed = GoldArticle(first.id, first.text + " ", first.label)
    with pytest.raises(GoldError, match="harbour: not as in the gold set"):
        write_report(run, None, [changed, second], tmp_path / "report.html")


def test_refuses_to_compare_different_articles(tmp_path: Path) -> None:
    run, against = runs()
    shorter = against.model_copy(update={"articles": against.articles[:1]})
    with pytest.raises(GoldError, match="different articles"):
        write_report(run, shorter, articles(), tmp_path / "report.html")


def mutations() -> list[Callable[[Summary], Summary]]:
    """Ways to make one field of every item wrong."""

    def all_of(field: str, **update: Any) -> Callable[[Summary], Summary]:
        return lambda s: s.model_copy(update={field: [i.model_copy(update=update) for i in getattr(s, field)]})

    return [
        lambda s: s,
        all_of("actors", kind="group"),
        all_of("actors", roles=[]),
        all_of("actors", affiliations=[]),
        all_of("meetings", when="1999"),
        all_of("meetings", status="cancelled"),
        all_of("meetings", mode="video"),
        all_of("meetings", participants=["a1", "a2", "a3"]),
        all_of("claims", speaker="a3"),
        all_of("claims", form="direct"),
        all_of("claims", via=["s1"]),
        all_of("claims", via=["s1", "s2"]),
        lambda s: s.model_copy(update={"claims": [c.model_copy(update={"content": c.content[:1]}) for c in s.claims]}),
        all_of("dates", value="2024-03-04T09:00"),
        all_of("sources", kind="document"),
        all_of("sources", part="cited"),
    ]


@pytest.mark.parametrize("number", range(len(mutations())))
def test_facts_and_reasons_say_what_the_scorer_counts(number: int) -> None:
    label = gold()
    summary = mutations()[number](perfect(label))
    context, score = Context.of(label, summary), score_article(label, summary)
    pairs = [m for m in score.matches if m.gold and m.predicted and m.counted]
    assert pairs
    for match in pairs:
        wrong = {figure for figure, verdict in match.figures if verdict != "correct"}
        bad = [fact for fact in facts(context, match) if fact.right is False]
        assert bool(bad) == bool(wrong - {"sources.edges", "dates.invented"})
        assert bool(reason(context, score.matches, match).words) == bool(wrong)


def why(summary: Summary, title: str, field: str) -> str:
    label = gold()
    run = assembled(
        version_of([label], "dev"), [scored(label, summary, None, 1.0)], engine="hand", seconds=1.0, scorer={}
    )
    items = report_data(run, None, [label])["articles"][0]["items"]
    return next(
        " ".join(i["why"]) for i in items if i["field"] == field and title in (i.get("gold"), i.get("predicted"))
    )


def test_reason_of_a_missing_claim_names_the_overlap() -> None:
    summary = perfect(gold())
    pieces = [span(gold(), "his country was")]
    claims = [c.model_copy(update={"content": pieces}) if len(c.content) == 3 else c for c in summary.claims]
    words = why(
        summary.model_copy(update={"claims": claims}),
        "his country was … ready, even eager … to lift the levy on timber",
        "claims",
    )
    assert re.fullmatch(r"No predicted claim overlaps enough: the nearest by \d+%, 50% needed\.", words)


def test_reason_of_a_second_answer_names_the_first() -> None:
    summary = perfect(gold())
    second = summary.actors[0].model_copy(update={"id": "a99", "name": "Lindqvist", "aliases": []})
    words = why(summary.model_copy(update={"actors": [*summary.actors, second]}), "Lindqvist", "actors")
    assert words.startswith("A second answer for “Oda Lindqvist”")


def test_reason_of_a_missing_meeting_counts_the_parties() -> None:
    summary = perfect(gold())
    meetings = [m for m in summary.meetings if m.mode != "phone"]
    words = why(summary.model_copy(update={"meetings": meetings}), "Oda Lindqvist – Amara Sole", "meetings")
    assert "shares 1 party, 2 needed" in words


def test_reason_of_a_span_that_points_elsewhere_quotes_the_text() -> None:
    label = gold()
    there = span(label, "Monday")
    lost = date(there.model_copy(update={"start": there.start + 3, "end": there.end + 3}), "2024-03-04")
    assert "where the text has “day an”" in why(record(label, dates=[lost]), "Monday", "record")


def test_failed_article_is_missed_as_a_whole() -> None:
    second = articles()[1]
    data = report_data(a_run([None, perfect(second)]), None, articles())["articles"][0]
    assert data["crashed"]
    assert data["error"] == "ServerError: the endpoint said no"
    counted = [item for item in data["items"] if item["counted"]]
    assert {item["verdict"] for item in counted} == {"missing"}
    assert "no record" in counted[0]["why"][0]


def test_every_word_stands_once_under_its_marks() -> None:
    label = articles()[1]
    data = report_data(a_run([None, perfect(label)]), None, articles())["articles"][1]
    number = next(n for n, item in enumerate(data["items"]) if item.get("gold") == "the same evening")
    marked = ["".join(w for w, marks in data["segments"] if [number, side] in marks) for side in ("gold", "predicted")]
    assert marked == ["the same evening"] * 2


# ---- in a browser

SIZES = {"desktop": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (the dev extra has it)")
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium is installed (Debian's package is chromium)")
    with playwright.sync_playwright() as driver:
        # without a sandbox of its own Chromium runs as root in a container, too
        started = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-background-networking"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of the planted errors against the run that is right."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    run, against = runs()
    first, second = articles()
    label = HARBOUR_LABEL | {"claims": HARBOUR_LABEL["claims"][1:], "dates": HARBOUR_LABEL["dates"][:-1]}
    both = agreement(
        [first, second], [gold(first.text, **label), GoldArticle("hostile", second.text, gold(**label).label)]
    )
    write_report(run, against, articles(), path, agreement=both)
    return path.as_uri()


@pytest.fixture
def open_page(browser: Any, address: str) -> Iterator[Callable[..., Any]]:
    """Opens the page; whatever it logs, throws or asks the network for fails the test."""
    contexts, trouble = [], []

    def opened(state: str = "", size: str = "desktop", scheme: str = "light") -> Any:
        context = browser.new_context(viewport=SIZES[size], color_scheme=scheme, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: trouble.append(message.text))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("request", lambda request: request.url.startswith((address, "data:")) or trouble.append(request.url))
        page.goto(address + state)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert trouble == []


def rows(page: Any) -> list[str]:
    return page.locator(".article-table tbody th").all_inner_texts()


def test_errors_only_shows_the_planted_error(open_page: Callable[..., Any]) -> None:
    page = open_page()
    assert page.title() == f"{runs()[0].engine} – evaluation report"
    assert rows(page) == ["harbour", "hostile"]
    right = page.locator(".pair", has_text="the levy had cost Norwell two harvests")
    assert right.is_visible()
    page.get_by_label("Errors only").check()
    page.get_by_label("Field").select_option("Claims")
    assert rows(page) == ["harbour"]
    assert not right.is_visible()
    assert page.get_by_text("Speaker: gold has Oda Lindqvist, predicted Piet Karsen.").is_visible()
    missing = page.locator(".pair", has_text="his country was")
    assert "No predicted claim has any of these words." in missing.inner_text()
    assert page.locator(".words mark.lost").all_inner_texts() == [
        "his country was",
        "ready, even eager",
        "to lift the levy on timber",
    ]
    assert "Not in the gold label" in page.locator(".pair", has_text="spoke by phone with President").inner_text()
    assert page.locator(".words mark.extra").all_inner_texts() == ["spoke by phone with President"]


def test_address_holds_the_state(open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.get_by_label("Field").select_option("Claims")
    page.get_by_label("Errors only").check()
    page.get_by_role("button", name="Missing", exact=True).click()
    page.get_by_role("button", name="harbour").click()
    assert "field=claims" in page.url
    page.reload()
    assert page.get_by_label("Field").input_value() == "claims"
    assert page.get_by_label("Errors only").is_checked()
    assert page.locator("th[aria-sort=descending]").inner_text() == "Missing"
    assert rows(page) == ["harbour"]
    assert page.locator(".group h4").all_inner_texts() == ["Claims"]


def test_back_returns_to_the_article_before(open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.get_by_role("button", name="hostile").click()
    assert page.locator("#article-title").inner_text() == "hostile"
    page.go_back()
    assert page.locator("#article-title").inner_text() == "harbour"


def test_keyboard_alone_sorts_opens_and_returns(open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "articles"
    page.get_by_role("button", name="Article", exact=True).focus()
    page.keyboard.press("Enter")
    assert rows(page) == ["hostile", "harbour"]
    assert page.evaluate("document.activeElement.innerText") == "Article"
    page.get_by_role("button", name="harbour").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "article-title"
    page.locator(".pair button", has_text="show in text").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("mark.chosen").count() > 0
    assert "item=" in page.url


def test_changed_only_shows_what_it_was(open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.get_by_label("Changed only").check()
    assert rows(page) == ["harbour"]
    assert page.locator(".article-table td .worse").count() == 1
    wrong = page.locator(".pair", has_text="The ferries will sail")
    assert "In the other run: ✓ right" in wrong.inner_text()


def test_figures_show_band_interval_and_difference(open_page: Callable[..., Any]) -> None:
    page = open_page()
    row = page.locator("#headline tr", has_text="Claims")
    for part in (".bar", ".band", ".whisker", ".tick"):
        assert row.locator(f".track {part}").count() == 1
    assert "▼" in row.locator(".worse").evaluate("node => getComputedStyle(node, '::before').content")
    page.locator("#all-figures summary").click()
    assert page.locator("#figures tbody tr").count() == 26


def test_assignment_is_drawn(open_page: Callable[..., Any]) -> None:
    page = open_page("#article=harbour&field=claims")
    pairs = page.locator(".pair:not(:has(.none))").count()
    assert pairs == 2
    assert page.locator(".lines path:not(.near)").count() == pairs
    # the browser's box of a line holds its stroke, with room for corners
    line = page.locator(".lines path").first.bounding_box()
    cards = [
        page.locator(f".pair:not(:has(.none)) .side.{which}").first.bounding_box() for which in ("gold", "predicted")
    ]
    assert line["x"] == pytest.approx(cards[0]["x"] + cards[0]["width"], abs=4)
    assert line["x"] + line["width"] == pytest.approx(cards[1]["x"], abs=4)


def test_hostile_words_are_only_words(open_page: Callable[..., Any]) -> None:
    page = open_page("#article=hostile")
    assert HOSTILE.strip() in page.locator(".words").inner_text()
    assert page.title() == f"{runs()[0].engine} – evaluation report"
    assert page.locator("mark", has_text="the same evening").first.inner_text() == "the same evening"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_accessible(open_page: Callable[..., Any], size: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = open_page("#article=harbour&item=2", size, scheme)
    page.locator("#all-figures summary").click()
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
