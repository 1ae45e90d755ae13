"""What text and Markdown show of a summary, in words, before either lays it out.

Strings here are still the article's own, with whatever characters it holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from summarizer.record import Actor, Claim, Date, Issue, Meeting, Source, Summary


@dataclass(frozen=True)
class Item:
    """One actor, meeting, …: ``facts`` maps a label to its value, empty where nothing is known.

    ``quote`` holds the article's words, in one or more pieces.
    """

    key: str
    title: str
    facts: dict[str, str]
    quote: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Section:
    """All items of one sort; ``key`` and ``subject`` say what their keys and titles are."""

    heading: str
    subject: str
    items: list[Item]
    key: str = "id"
    quoted: bool = False


@dataclass(frozen=True)
class View:
    """The whole summary; ``facts`` are about the article."""

    headline: str
    facts: list[str]
    summary: str
    sections: list[Section]
    origin: str


def view(summary: Summary) -> View:
    """Says a summary in words; ids are followed, ``a1`` becomes ``Kim Jong-un (a1)``."""
    article = summary.article
    names = _Names(summary)
    headline = summary.headline.text if summary.headline else article.title or f"Article {article.id}"
    title = f"title: {article.title}" if article.title and article.title != headline else None
    published = article.published.isoformat() if article.published else None
    facts = [article.outlet, published, article.place, article.language, article.url, f"id {article.id}", title]
    provenance = summary.provenance
    origin = f"Engine {provenance.engine}" + (f" ({provenance.model})" if provenance.model else "")
    return View(
        headline=headline,
        facts=[fact for fact in facts if fact],
        summary=" ".join(sentence.text for sentence in summary.summary),
        sections=[
            Section("Actors", "name", [_actor(actor, names) for actor in summary.actors]),
            Section("Meetings", "participants", [_meeting(m, names) for m in summary.meetings], quoted=True),
            Section("Claims", "speaker", [_claim(claim, names) for claim in summary.claims], quoted=True),
            Section("Dates", "words", [_date(date) for date in summary.dates]),
            Section("Sources", "name", [_source(source) for source in summary.sources]),
            Section("Issues", "message", [_issue(issue) for issue in summary.issues], key="severity"),
        ],
        origin=f"{origin}, record version {summary.schema_version}.",
    )


class _Names:
    """Ids followed to what they name; an id that leads nowhere is shown as it is."""

    def __init__(self, summary: Summary) -> None:
        self._names = {actor.id: actor.name for actor in summary.actors}
        self._names |= {source.id: source.name for source in summary.sources}
        self._dates = {date.id: date for date in summary.dates}

    def one(self, key: str | None) -> str:
        if key is None:
            return ""
        return f"{self._names[key]} ({key})" if key in self._names else key

    def all(self, keys: list[str]) -> str:
        return ", ".join(map(self.one, keys))

    def when(self, value: str | None, key: str | None) -> str:
        date = self._dates.get(key or "")
        words = _quoted(date.span.text) if date else None
        value = value or (date.value if date else None)
        return " ".join(filter(None, [words, value, f"({key})" if key else None]))


def _actor(actor: Actor, names: _Names) -> Item:
    facts = {
        "kind": actor.kind,
        "roles": "; ".join(role.text for role in actor.roles),
        "of": names.all(actor.affiliations),
        "also": ", ".join(actor.aliases),
    }
    return Item(actor.id, actor.name, facts)


def _meeting(meeting: Meeting, names: _Names) -> Item:
    facts = {
        "status": meeting.status,
        "mode": _words(meeting.mode) if meeting.mode != "unspecified" else "mode unspecified",
        "when": names.when(meeting.when, meeting.date),
        "at": meeting.place.text if meeting.place else "",
        "occasion": meeting.occasion.text if meeting.occasion else "",
        "reported by": names.all(meeting.reported_by),
    }
    return Item(meeting.id, names.all(meeting.participants), facts, [span.text for span in meeting.evidence])


def _claim(claim: Claim, names: _Names) -> Item:
    unnamed = claim.source.text if claim.source else "speaker not named"
    facts = {
        "cue": claim.cue.text if claim.cue else "",
        "to": names.one(claim.addressee),
        "form": claim.form,
        "via": names.all(claim.via),
        "when": names.when(None, claim.date),
    }
    return Item(claim.id, names.one(claim.speaker) or unnamed, facts, [span.text for span in claim.content])


def _date(date: Date) -> Item:
    days = " to ".join(dict.fromkeys(day for day in (date.begin, date.end) if day))
    facts = {"value": date.value, "type": date.type, "days": days if days != date.value else ""}
    return Item(date.id, _quoted(date.span.text), facts)


def _source(source: Source) -> Item:
    facts = {"kind": _words(source.kind), "part": source.part, "also": ", ".join(source.aliases)}
    return Item(source.id, source.name, facts)


def _issue(issue: Issue) -> Item:
    return Item(issue.severity, issue.message, {"where": issue.path, "code": issue.code})


def _words(value: str) -> str:
    """``news_agency`` as words."""
    return value.replace("_", " ")


def _quoted(text: str) -> str:
    return f"“{text}”"
