"""One entity for all names of the same person, organization or country.

Full names come first; short forms join them: surnames and East Asian family names, names without
their company ending, acronyms from parentheses or from initials, capitals that stand for a government.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from summarizer.mark.bodies.acronyms import take_acronyms
from summarizer.mark.bodies.acting import GOVERNING
from summarizer.mark.bodies.governments import SEATS, seats_of_unions, stands_for_government
from summarizer.mark.bodies.of_states import of_states
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.lexicon.people import REGNAL
from summarizer.mark.names.befallen import befalls
from summarizer.mark.names.name import Name
from summarizer.mark.names.short_forms import (
    HONORIFIC,
    called,
    fold,
    is_fathers_name,
    is_namesake,
    is_surname,
    of_office,
    of_sex,
    same_person,
    short_body,
    short_name,
    slip,
)
from summarizer.mark.nlp import Parse

_PERSON_LIKE = ("person", "other", "organization", "place", "media", "people")
"""Kinds that the pipeline gives a lone surname; none of them is trusted where a full name fits."""


@dataclass(slots=True)
class Entity:
    """``name`` is the fullest form; ``forms`` all of them in the order of the text; ``names`` the occurrences.

    ``roles`` are the different titles and descriptions that stand with a name, each as a pair of
    the words and of what stands right before them.
    """

    name: str
    kind: str
    country: str | None = None
    forms: list[str] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    roles: list[tuple[str, str]] = field(default_factory=list)

    def add(self, name: Name) -> None:
        """Take in one occurrence."""
        self.names.append(name)
        if name.text not in self.forms:
            self.forms.append(name.text)


def find_entities(text: str, parse: Parse, names: list[Name]) -> list[Entity]:
    """Group ``names``; sets ``Name.entity`` to the index in the list that is returned.

    Capitals that are mere places and adjectives of nationality stay outside (``entity`` -1).
    """
    owners = take_acronyms(text, parse, names)
    for name in names:
        if befalls(parse, name):
            name.kind, name.sure = "person", True
    _agree(parse, names)
    seats_of_unions(parse, names)
    entities: list[Entity] = []
    _countries(parse, names, entities)
    _people(text, names, entities)
    _bodies([*names, *owners], entities, of_states(text, names))
    for index, entity in enumerate(entities):
        for name in entity.names:
            name.entity = index
            for start, end in filter(None, [name.title, *name.appositions]):
                role = text[start:end], text[max(start - 20, 0) : start]
                if role not in entity.roles:
                    entity.roles.append(role)
    return entities


def _agree(parse: Parse, names: list[Name]) -> None:
    """The same words name the same kind of thing throughout; what is sure or has an office beside it counts for more."""
    votes: dict[str, Counter[str]] = {}
    for name in names:
        alone = not name.sure and name.title is None and name.first
        far = parse.lower[name.first - 2 : name.first] == ["far", "from"]
        if alone and (far or parse.lower[name.first - 1] in ("in", "near", "outside")):
            votes.setdefault(name.text, Counter())["place"] += 2
        in_office = name.kind == "person" and (name.title or name.appositions)
        votes.setdefault(name.text, Counter())[name.kind] += 3 if name.sure or in_office else 1
    for name in names:
        if not name.sure and name.kind != "people":
            kind, _ = votes[name.text].most_common(1)[0]
            name.kind = name.kind if kind in ("country", "capital", "people") else kind


def _countries(parse: Parse, names: list[Name], entities: list[Entity]) -> None:
    by_country: dict[str, Entity] = {}
    known = {name.country for name in names if name.country and not name.text.startswith("the ")}
    for name in names:
        if name.text.startswith("the ") and name.country not in known:
            continue  # "the North" of some other country
        if name.country is None or name.kind == "people":
            continue
        if name.kind == "capital" and not stands_for_government(parse, name):
            continue
        entity = by_country.get(name.country)
        if entity is None:
            entity = by_country[name.country] = Entity(name.text, "country", name.country)
            entities.append(entity)
        entity.add(name)
        if _is_government(entity.name) and not _is_government(name.text):
            entity.name = name.text
        elif _is_government(name.text):
            continue
        alone = parse.dep[name.last - 1] != "compound" or parse.head[name.last - 1] < name.last
        if name.kind == "country" and entity.name != name.country:
            seat = entity.name in _capitals(entity)
            fuller = name.text == name.country or len(name.text) > len(entity.name)
            if alone if seat else fuller:
                entity.name = name.text


def _is_government(form: str) -> bool:
    words = form.lower().split()
    return words[-1] in GOVERNING or (len(words) > 2 and words[0] in GOVERNING)


def _capitals(entity: Entity) -> set[str]:
    return {name.text for name in entity.names if name.kind == "capital"}


def _people(text: str, names: list[Name], entities: list[Entity]) -> None:
    people: list[Entity] = []
    single = Counter(name.text for name in names if name.kind == "person")
    full: dict[str, Entity] = {}
    alone: dict[str, Entity] = {}
    called: dict[int, str] = {}
    namesakes = {fold(name.text) for name in names if name.kind == "person" and is_namesake(text, name)}
    for name in names:
        if name.kind == "person" and len(name.text.split()) > 1:
            key = fold(name.text)
            entity = full.get(key)
            for other in people if entity is None else ():
                known = fold(other.name)
                apart = {known, key} & namesakes and known.split()[-1] != key.split()[-1]
                if same_person(known, key) and not apart:
                    entity = other
                    break
            if entity is None:
                entity = Entity(name.text, "person")
                people.append(entity)
            elif len(name.text) > len(entity.name):
                entity.name = name.text
            full[key] = entity
            entity.add(name)
    for name in names:
        if (
            name.entity >= 0
            or (len(name.text.split()) > 1 and not is_surname(name.text))
            or name.kind not in _PERSON_LIKE
            or (name.sure and name.kind != "person")
        ):
            continue
        form = HONORIFIC.get("".join(text[max(name.start - 6, 0) : name.start].split()[-1:]), "")
        fitting = of_sex(form, [entity for entity in people if short_name(name.text, entity)], called)
        fitting = of_office(text, name, fitting)
        fitting = fitting or [e for e in people if name.kind != "place" and is_fathers_name(text, name, e)]
        if not fitting and name.kind != "place":
            slips = [e for e in people if slip(fold(name.text), fold(e.name.split()[-1]))]
            slips += [e for e in full.values() if e not in people and slip(fold(name.text), fold(e.name))]
            fitting = slips if len(slips) == 1 and single[name.text] <= len(slips[0].names) else []
        if fitting:
            before = [e for e in fitting if e.names and min(n.start for n in e.names) < name.start] or fitting
            # the story is of whom it named first, and his namesakes come with their whole names
            best = min(before, key=lambda e: min((n.start for n in e.names), default=len(text)))
            if (first := alone.get(name.text)) in fitting and first is not None:
                best = first  # of two of one surname the one who had it alone goes on having it
            alone[name.text] = best
            if form:
                called.setdefault(id(best), form)
            name.kind = "person"
            best.add(name)
        elif name.kind == "person" and (name.sure or name.title or name.appositions or single[name.text] > 1):
            entity = full.get(fold(name.text))
            if entity is None:
                begin = name.title[0] if name.title and text[slice(*name.title)].lower() in REGNAL else name.start
                entity = full[fold(name.text)] = Entity(text[begin : name.end], "person")
                entities.append(entity)
            entity.add(name)
    for entity in people:
        entity.names.sort(key=lambda name: name.start)
    entities.extend(people)


def _bodies(names: list[Name], entities: list[Entity], whole: dict[int, str]) -> None:
    bodies: list[Entity] = []
    by_form: dict[str, Entity] = {}
    wanted = [name for name in names if name.entity < 0 and name.kind in ("organization", "media")]
    counts = Counter(name.text for name in wanted)
    taken = {id(name) for entity in entities for name in entity.names}
    for name in (n for n in wanted if n.start in whole and id(n) not in taken):
        form = whole[name.start]
        if form not in by_form:
            bodies.append(by_form.setdefault(form, Entity(form, name.kind, forms=[form])))
        by_form[form].names.append(name)
        taken.add(id(name))
    rest = [n for n in wanted if id(n) not in taken]
    for name in sorted(rest, key=lambda n: (-len(n.text.split()), n.text in SEATS, n.start)):
        key = fold(name.text)
        fitting = [] if key in by_form else [e for e in bodies if short_body(name.text, e, counts)]
        fitting += [e for e in bodies if e.name in SEATS.get(name.text, ())]
        # of several that begin with a word the one that is told of most goes by it
        entity = by_form.get(key) or max(fitting, key=lambda e: len(e.names), default=None)
        if entity is None and (longer := [e for e in bodies if called(key, e)]):
            before = [e for e in longer if e.names[0].start < name.start] or longer
            entity = max(before, key=lambda e: max((n.start for n in e.names if n.start < name.start), default=-1))
        if entity is None:
            bodies.append(entity := Entity(name.text, name.kind))
        by_form[key] = entity
        entity.add(name)
        if name.acronym:
            by_form[fold(name.acronym)] = entity
            if name.acronym not in entity.forms:
                entity.forms.append(name.acronym)
        taken.add(id(name))
    for name in names:
        if id(name) not in taken and name.kind == "other" and not name.sure and (key := fold(name.text)) in by_form:
            by_form[key].add(name)
    for entity in bodies:
        entity.names.sort(key=lambda name: name.start)
        sure = [name for name in entity.names if name.kind == "organization" and name.sure]  # "Chairman PTI Jane Doe"
        told = [n for n in entity.names if n.kind == "media" and n.sure and n.text not in {s.acronym for s in sure}]
        entity.kind = "media" if told or (entity.name in KNOWN_MEDIA and not sure) else entity.kind
    entities.extend(sorted(bodies, key=lambda e: e.names[0].start))
