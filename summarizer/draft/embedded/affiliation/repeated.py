"""Offices that stand with a name once and are repeated without it: "the Orlu Region Governor", "the Fijian minister"."""

from __future__ import annotations

import re

from summarizer.draft.embedded.affiliation.office_lands import country_after, country_in, country_of_role
from summarizer.draft.embedded.affiliation.told_offices import LEADERS, Office, head_word
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.people import OFFICES

_MORE = ("of", "in", "to", "for", "at", "who", "-")
"""What goes on with an office that may be another's: "the Fijian ambassador in Tokyo", "the Fijian minister who died"."""


def repeated(marked: MarkedArticle, people: list[int]) -> list[tuple[int, Office]]:
    """The offices in the text of ``people`` who have theirs from a title above it alone.

    Of a whole office of several words it is certain whose it is, if the title gives it to one of them; a lone
    "the Governor" means who is governor there, if nobody else in the text is called so.
    """
    told = {i: [role for role, _ in marked.entities[i].roles] for i in people}
    others = [r.lower().split() for i, e in enumerate(marked.entities) if i not in told for r, _ in e.roles]
    found: list[tuple[int, Office]] = []
    for index, roles in told.items():
        for role in roles:
            words = role.lower().split()
            same = [r for i, all_of in told.items() if i != index for r in all_of]
            forms = [role] if len(words) > 1 and role not in same else []
            office = {word for word in words if word in OFFICES - LEADERS}
            if len(office) == 1 and not any(office & {*r} for r in [*others, *(r.lower().split() for r in same)]):
                forms += [*office]
            for form in forms:
                found += [(index, office) for office in _in_text(marked, form)]
    return found


def by_adjective(marked: MarkedArticle) -> list[tuple[int, Office]]:
    """Offices told with an adjective of the country that the text names beside them: "Fiji's foreign minister, Jane Doe".

    "The Fijian foreign minister" is hers, if nobody else holds that office of that country.
    """
    held: dict[tuple[str, str], set[int]] = {}
    for index, entity in enumerate(marked.entities):
        after = next(filter(None, (country_after(marked, name) for name in entity.names)), None)
        for role, before in entity.roles if entity.kind == "person" else []:
            land = country_of_role(role, before) or after
            if (
                land
                and country_in(role) is None
                and not LEADERS & {*role.lower().split()}
                and OFFICES & {*role.lower().split()}
            ):
                held.setdefault((land, role.lower()), set()).add(index)
    found: list[tuple[int, Office]] = []
    for (land, role), people in held.items():
        adjectives = [adjective for adjective, country in countries().adjectives.items() if country == land]
        forms = [f"{adjective} {role}" for adjective in adjectives if adjective in marked.article.text]
        found += [
            (i, office) for i in people if len(people) == 1 for form in forms for office in _in_text(marked, form)
        ]
    return found


def _in_text(marked: MarkedArticle, form: str) -> list[Office]:
    """Where an office stands in the text after "the" with no name or "of" behind it."""
    text, parse = marked.article.text, marked.parse
    found: list[Office] = []
    for match in re.finditer(rf"\b[Tt]he ({re.escape(form)})(?!\w|-)", text[marked.offset :], re.IGNORECASE):
        start, end = (marked.offset + at for at in match.span(1))
        after = marked.token_at(end - 1) + 1
        if (parse.lower[after] in _MORE and parse.tag[after] != "TO") or parse.tag[after : after + 1] in (
            ["NNP"],
            ["NNPS"],
        ):
            continue
        if " " not in form and not (parse.words[after - 1].istitle() or _is_known(parse.lower, after)):
            continue
        found.append(Office(start, end, head_word(form.lower().split()), country_in(form)))
    return found


def _is_known(lower: list[str], after: int) -> bool:
    """Whether a lone office in lower case is told of as one just named: it says something."""
    return lower[after : after + 1] in (["said"], ["told"], ["added"], ["noted"], ["informed"], ["reported"])
