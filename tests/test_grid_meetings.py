"""Plain tellings of meetings beside each way of naming two parties: every telling is found, and what only sounds alike is not."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from grid_tools import Parties, parties, sentence, with_bodies

from summarizer import Summarizer, Summary

EACH = 10
"""Parties that a telling is tried with."""
ENOUGH = 8
"""Those of them that must be found: the parser's own mistakes fall on names, and on no telling."""

HELD = [
    "{A} met {B} on Monday.", "{A} met with {B} in Oslo on Monday.", "{A} held talks with {B} on Monday.",
    "{A} had a meeting with {B} on Monday.", "On Monday, {A} met {B}.", "{A} also met {B} on Monday.",
    "{A} conferred with {B} on Monday.", "{A} sat down with {B} on Monday.", "{A} chaired a meeting with {B} on Monday.",
    "{A} opened talks with {B} on Monday.", "{A} held separate talks with {B} on Monday.",
    "In talks with {B} on Monday, {A} promised help.", "{A} promised help in a meeting with {B} on Monday.",
    "{A} arrived in Oslo on Monday and held talks with {B}.", "{A} was in Oslo on Monday to meet {B}.",
    "{A} met {B} on Monday for two hours.", "{A} met {B} on the sidelines of the summit on Monday.",
]  # fmt: skip
OF_PEOPLE = [
    "{A} telephoned {B} on Monday.", "{A} spoke by phone with {B} on Monday.", "{A} spoke to {B} over phone on Monday.",
    "{A} received {B} on Monday.", "{A} hosted {B} on Monday.", "{A} was received by {B} on Monday.",
    "{A} had lunch with {B} on Monday.", "{A} called on {B} on Monday.", "{A} made a courtesy call on {B} on Monday.",
    "{A} consulted {B} on Monday.", "{A} called {B} on Monday and offered help.", "{A} discussed it with {B} by phone on Monday.",
]  # fmt: skip
BOTH = [
    "{A} and {B} met on Monday.", "{A} and {B} held talks in Oslo on Monday.", "{A} and {B} last met on Monday.",
    "A meeting between {A} and {B} took place on Monday.", "Talks between {A} and {B} collapsed on Monday.",
    "The talks between {A} and {B} ended without a deal on Monday.", "{A} and {B} concluded two days of talks on Monday.",
]  # fmt: skip
PLANNED = [
    "{A} will meet {B} on Friday.", "{A} is to meet {B} on Friday.", "{A} is due to meet {B} on Friday.",
    "{A} is scheduled to hold talks with {B} on Friday.", "{A} plans to meet {B} on Friday.",
    "{A} is expected to meet {B} on Friday.", "{A} will travel to Oslo for talks with {B} on Friday.",
]  # fmt: skip
BOTH_PLANNED = [
    "{A} and {B} will meet on Friday.", "{A} and {B} are due to hold talks on Friday.", "{A} and {B} agreed to meet on Friday.",
    "{A} and {B} plan to meet on Friday.", "A meeting between {A} and {B} is planned for Friday.",
    "The meeting between {A} and {B} will be held on Friday.",
]  # fmt: skip
CANCELLED = [
    "{A} cancelled a meeting with {B}.", "{A} called off talks with {B}.", "{A} was due to meet {B}, but called the meeting off.",
    "{A} was to have met {B}, but the meeting was cancelled.", "{A} pulled out of a meeting with {B}.",
]  # fmt: skip
BOTH_CANCELLED = [
    "A meeting between {A} and {B}, planned for Friday, was called off.", "A planned meeting between {A} and {B} was scrapped.",
    "A discussion between {A} and {B}, set for Friday, could not take place.",
]  # fmt: skip
NOTHING = [
    "{A} praised {B} on Monday.", "{A} wrote to {B} on Monday.", "{A} refused to meet {B}.", "{A} has not met {B}.",
    "{A} beat {B} in the vote on Monday.", "{A} sued {B} on Monday.", "{A} called for talks with {B}.",
    "{A} ruled out talks with {B}.", "{A} said {B} met the conditions.", "{A} called on {B} to resign.",
    "{A} denied having met {B}.", "{A} and {B} signed the letter.", "{A} urged {B} to hold talks.",
]  # fmt: skip


def cases(tellings: list[str], who: Iterator[Parties]) -> list[tuple[str, list[Parties]]]:
    return [(telling, list(itertools.islice(who, EACH))) for telling in tellings]


def joined(who: Iterator[Parties]) -> Iterator[Parties]:
    """Without a pronoun, which no "and" joins to anybody."""
    return (one for one in who if one.first not in ("He", "She"))


def said(record: Summary) -> list[tuple[frozenset[str], str]]:
    names = {actor.id: actor.name for actor in record.actors}
    return [(frozenset(names[id] for id in one.participants), one.status) for one in record.meetings]


@pytest.mark.parametrize(
    ("tellings", "status", "who"),
    [
        (HELD + OF_PEOPLE, "held", parties(1)),
        (BOTH, "held", joined(parties(2))),
        (PLANNED, "planned", parties(3)),
        (BOTH_PLANNED, "planned", joined(parties(4))),
        (CANCELLED, "cancelled", parties(5)),
        (BOTH_CANCELLED, "cancelled", joined(parties(6))),
        (BOTH, "held", with_bodies(7)),
        (BOTH_PLANNED, "planned", with_bodies(8)),
    ],
    ids=["held", "both", "planned", "both-planned", "cancelled", "both-cancelled", "bodies", "bodies-planned"],
)
def test_each_telling_is_found_whoever_meets(
    loaded: Summarizer, tellings: list[str], status: str, who: Iterator[Parties]
) -> None:
    for telling, met in cases(tellings, who):
        texts = [sentence(telling, one) for one in met]
        missed = [
            text
            for text, one in zip(texts, met, strict=True)
            if (one.names, status) not in said(loaded.summarise(text, published="2024-05-15"))
        ]
        assert len(missed) <= EACH - ENOUGH, missed


def test_what_only_sounds_like_a_meeting_is_none_whoever_it_is(loaded: Summarizer) -> None:
    found = [
        text
        for telling, who in cases(NOTHING, parties(9))
        for text in (sentence(telling, one) for one in who)
        if loaded.summarise(text, published="2024-05-15").meetings
    ]
    assert found == []
