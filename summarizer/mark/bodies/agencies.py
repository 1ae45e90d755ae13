"""Public bodies by the nouns for which copy calls them afterwards: "the agency", "the U.N. health agency"."""

from __future__ import annotations

from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

NOUNS = frozenset("agency regulator watchdog bureau inspectorate".split())
"""By these copy calls a public body that it has named."""

_KNOWN = {
    short: about
    for shorts, about in (
        ("WHO", "un health"), ("UNICEF Unicef", "un children child"), ("UNHCR", "un refugee refugees"),
        ("IOM", "un migration"), ("WFP FAO", "un food"), ("UNESCO Unesco", "un cultural culture heritage"),
        ("ILO", "un labour labor"), ("WMO", "un weather"), ("UNDP", "un development"), ("OCHA", "un humanitarian aid"),
        ("UNRWA", "un relief aid refugee palestinian"), ("UNFPA", "un population"), ("IAEA", "un atomic"),
        ("NASA Nasa ESA JAXA ISRO Roscosmos", "space"), ("Interpol", "police"), ("Europol", "eu police"),
        ("Frontex", "eu border"), ("Eurostat", "eu statistics"), ("FBI", "law enforcement"), ("DEA", "drug"),
        ("CIA MI6 FSB", "spy intelligence security"), ("NSA MI5", "spy intelligence security"), ("FDA", "drug food"),
        ("EMA", "eu drug medicines"), ("MHRA", "drug medicines"), ("CDC", "health disease"), ("FAA CAA", "aviation"),
        ("EASA", "eu aviation"), ("NTSB", "safety"), ("EPA", "environmental"), ("NOAA", "weather"),
        ("FEMA", "disaster relief"), ("IRS HMRC", "tax"), ("FTC", "trade"), ("SEC", "markets securities"),
        ("FCC Ofcom", "communications telecoms media broadcasting"), ("Ofgem", "energy"), ("Ofwat", "water"),
        ("Ofqual", "exams"), ("Ofsted", "schools education"), ("FCA", "city financial"), ("CMA", "competition"),
        ("ICO", "data privacy"),
    )
    for short in shorts.split()
}  # fmt: skip
"""Names that do not say what the bodies are, with the words that copy sets before "agency" for them."""

_PUBLIC = frozenset("organization organisation agency authority administration bureau inspectorate commission".split())
"""Words in the names of bodies that may be called so."""

_SETS = {"u.n.": "un", "e.u.": "eu", "nuclear": "atomic"}
"""Words before the noun as the table has them."""

_ANY = frozenset(
    "the national federal government state global world international united nations 's ’s us u.s. uk".split()
)
"""Words before the noun that fit any public body."""


def _about(name: Name) -> set[str]:
    """What the words of a name, or what is known of it, say that the body is for; nothing for what is no public body."""
    words = {word.lower() for word in name.text.split()}
    known = {word for short in (name.text, name.acronym or "") for word in _KNOWN.get(short, "").split()}
    public = words & _PUBLIC and name.text != "European Commission"
    world = {"un"} & known or words & {"world", "international", "nations"}
    return (words if public else set()) | known | ({"un"} if public and world else set()) | ({"-"} if public else set())


def agency_meant(parse: Parse, names: list[Name], head: int) -> Name | None:
    """The body that "the agency", "the U.N. health agency" goes back to: the last one named before that it fits."""
    if parse.lower[head] not in NOUNS or parse.tag[head] != "NN":
        return None
    if parse.words[head + 1 + (parse.words[head + 1] == ",")][:1].isupper():
        return None  # "the energy regulator, Orlugem, said"
    first = head
    while first > 0 and head - first < 6 and parse.lower[first] != "the" and parse.tag[first][:2] in ("NN", "JJ", "PO"):
        first -= 1
    if parse.lower[first] != "the":
        return None
    said = {_SETS.get(word, word) for word in parse.lower[first:head] if word not in _ANY and len(word) > 1}
    for name in reversed([n for n in names if n.last <= first and n.kind in ("organization", "media")]):
        if name.kind == "media" and not said and parse.lower[head] == "agency":
            return None  # one of news
        about = _about(name) if name.kind == "organization" else set()
        near = parse.sentence[name.first] >= parse.sentence[head] - (3 if not said else 99)
        if about and near and said <= about:
            return name
    return None
