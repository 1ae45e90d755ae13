"""Initials that stand for an office: "the Foreign Affairs Minister (FAM)", then "FAM Doe"; "Chief Minister Doe", then "the CM"."""

from __future__ import annotations

from summarizer.mark.lexicon.people import FORMER
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.ranked import INITIALS
from summarizer.mark.nlp import Parse

_CUT = INITIALS | frozenset("AG CEO CM CS DA DC DG DPM ED FM HS MD PM PS SG VP".split())
"""Letters that copy uses for offices; other letters are those of bodies, whatever offices begin with them."""


def without_office_initials(text: str, parse: Parse, names: list[Name]) -> None:
    """Take such initials from among the names, and give the names behind them the office that they are."""
    initials = {
        name.text
        for name in names
        if name.first > 1
        and name.text.isupper()
        and parse.words[name.first - 1] == "("
        and parse.words[name.last] == ")"
        and is_title(parse.lower[name.first - 2])
        and not parse.lower[name.first - 2].endswith("s")  # "United Doe Workers (UDW)"
        and parse.words[name.first - 2][0] == name.text[-1]
    }
    initials |= _of_titles(text, parse, names)
    if not initials:
        return
    names[:] = [name for name in names if name.text not in initials]
    for name in names:
        first, _, rest = name.text.partition(" ")
        if rest and first in initials:
            name.title = parse.start[name.first], parse.end[name.first]
            name.first += 1
            name.start, name.text, name.kind, name.sure = parse.start[name.first], rest, "person", True


def _of_titles(text: str, parse: Parse, names: list[Name]) -> set[str]:
    """Lone letters after "the" for an office of somebody named, where no body named in full has them: "the CM"."""
    found: set[str] = set()
    for name in names:
        title = text[slice(*name.title)].split() if name.title and name.kind == "person" else []
        held = not {"deputy", *FORMER} & {word.lower() for word in title}
        letters = "".join(word[0] for word in title if word.istitle() and word not in ("Of", "The", "For", "And"))
        found |= {letters[i:] for i in range(len(letters) - 1) if held or not i}
    called = {name.text for name in names if parse.lower[name.first - 1] == "the" and not name.acronym}
    bodies = {
        "".join(w[0] for w in n.text.split() if w[0].isupper()) for n in names if " " in n.text and n.kind != "person"
    }
    return (found & called & _CUT) - bodies
