"""Small questions about the words of an office: where an envoy is sent, which body it names by half."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.draft.embedded.offices import country_in
from summarizer.mark.entities import Entity
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.nlp import Parse

_TO = re.compile(r"\bto\b")

_RUN = re.compile(r"[A-Z][\w'’-]+(?: (?:of |the )*[A-Z][\w'’-]+)+")
"""Capitalised words in a row."""

_ENVOYS = frozenset("ambassador commissioner consul envoy representative nuncio delegate plenipotentiary".split())
"""Who is sent to some country or body and acts for another."""


def is_accredited(office: str) -> bool:
    """Whether what follows these words of an office is where an envoy is sent: "ambassador to"."""
    words = office.lower().split()
    sent = max((i for i, word in enumerate(words) if word in _ENVOYS), default=len(words))
    return "to" in words[sent:]


def home_in(office: str) -> str | None:
    """The country that an office names, and not the one that an envoy is sent to."""
    sent = set(office.lower().split()) & _ENVOYS
    return country_in(_TO.split(office)[0] if sent else office)


def begun_in(office: str, bodies: Iterable[tuple[int, Entity]]) -> list[int]:
    """The one body that an office names by the first words of its name: "Doe Valley" for "Doe Valley Railway"."""
    runs = [found.group() for found in _RUN.finditer(office) if found.group() not in countries().adjectives]
    begun = {i for i, e in bodies for run in runs if any(f"{form} ".startswith(f"{run} ") for form in e.forms)}
    return [*begun] if len(begun) == 1 else []


def past_description(parse: Parse, begin: int) -> int:
    """Where the name begins in "of the dockers' union DTU", after "the"; ``begin`` where no body's noun stands there."""
    noun = begin
    while noun < begin + 5 and parse.tag[noun : noun + 1] in (["JJ"], ["NN"], ["HYPH"], ["NNS"], ["POS"]):
        noun += 1
    described = noun > begin and parse.lower[noun - 1] in BODIES | BODY_NOUNS and parse.words[noun - 1].islower()
    return noun if described else begin
