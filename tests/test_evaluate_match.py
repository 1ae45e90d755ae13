from __future__ import annotations

import pytest
from evaluate_tools import actor, gold

from summarizer.evaluate.gold import GoldActor, GoldItem
from summarizer.evaluate.match import Counts, assign, fills, pair, tally
from summarizer.evaluate.names import Resolver, alike, contain, normalise


def test_counts_by_hand() -> None:
    counts = Counts(correct=6, incorrect=1, partial=1, missing=2, spurious=4)
    assert (counts.gold, counts.predicted) == (10, 12)
    assert (counts.precision, counts.recall) == (0.5, 0.6)
    assert counts.f1 == pytest.approx(2 * 0.5 * 0.6 / 1.1)
    assert counts + Counts(correct=1, missing=1) == Counts(7, 1, 1, 3, 4)


def test_ratios_without_anything_to_divide_by() -> None:
    assert (Counts().precision, Counts().recall, Counts().f1) == (None, None, None)
    only_gold, only_answers = Counts(missing=2), Counts(spurious=2)
    assert (only_gold.precision, only_gold.recall, only_gold.f1) == (None, 0.0, 0.0)
    assert (only_answers.precision, only_answers.recall, only_answers.f1) == (0.0, None, 0.0)


def test_tally() -> None:
    verdicts = (*fills("a", 2, 3, 2), *fills("b", 0, 0, 1))
    assert tally(verdicts) == {"a": Counts(correct=2, missing=1), "b": Counts(spurious=1)}


def test_assignment_is_the_best_one_not_the_greedy_one() -> None:
    # taking the best pair first (0.9) leaves 0: 0.9 in all, where 0.8 + 0.7 can be had
    assert assign([[0.9, 0.8], [0.7, 0.0]]) == [(0, 1), (1, 0)]
    assert assign([[0.0, 0.8], [0.7, 0.9]]) == [(0, 1), (1, 0)]
    assert assign([[0.0]]) == []
    assert assign([]) == []


def items(*optional: bool) -> list[GoldItem]:
    return [GoldItem(optional=o) for o in optional]


def test_similarities_under_the_threshold_are_zeroed_before_assigning() -> None:
    one, two = items(False, False)
    table = {(id(one), "x"): 0.6, (id(one), "y"): 0.45, (id(two), "x"): 0.45, (id(two), "y"): 0.0}

    def similarity(gold: GoldItem, answer: str) -> float:
        return table[id(gold), answer]

    # with them, 0.45 + 0.45 would beat 0.6
    found = pair([one, two], ["x", "y"], similarity, lambda *_: (), 0.5)
    assert found == [(one, "x", 0.6), (two, None, 0.0), (None, "y", 0.0)]
    assert pair([one], ["x"], similarity, lambda *_: (), 0.6) == [(one, "x", 0.6)]


def test_ties_decide_between_equals_and_never_against_the_similarity() -> None:
    (one,) = items(False)
    better = pair([one], ["a", "b"], lambda *_: 1.0, lambda _, answer: (float(answer == "b"),))
    assert better[0] == (one, "b", 1.0)
    first = pair([one], ["a", "b"], lambda _, x: 0.9 if x == "a" else 0.8, lambda _, x: (float(x == "b"), 1.0, 1.0))
    assert first[0] == (one, "a", 0.9)


def test_optional_items_take_what_the_others_leave() -> None:
    optional, wanted = items(True, False)
    similar = {id(optional): 1.0, id(wanted): 0.5}
    found = pair([optional, wanted], ["x"], lambda g, _: similar[id(g)], lambda *_: ())
    assert found == [(wanted, "x", 0.5), (optional, None, 0.0)]
    found = pair([optional, wanted], ["x", "y"], lambda g, _: similar[id(g)], lambda *_: ())
    assert [g for g, _, _ in found] == [wanted, optional]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The North", "north"),
        ("Norwell’s", "Norwell"),
        ("the  Guild\u00a0of\nSmiths'", "Guild of Smiths"),
        ("Ｎｏｒｗｅｌｌ", "norwell"),
        ("STRASSE", "straße"),
        ("O‘Dell", "O'Dell"),
    ],
)
def test_names_that_are_the_same(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norwell", "Norwells"),
        ("Theodor", "odor"),
        ("Jose", "José"),
        ("Smith's Bank", "Smith Bank"),
        ("DIY", "D.I.Y."),
    ],
)
def test_names_that_differ(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_roles_are_alike_from_half_of_the_words() -> None:
    assert alike("deputy chief of the guild", "Deputy chief of the guild")
    assert alike("deputy guild chief", "guild chief"), "2 of 3 words"
    assert alike("guild chief", "the chief"), "1 of 2 words, the article aside"
    assert not alike("former guild chief", "chief accountant"), "1 of 4 words"
    assert not alike("—", "—s")


def test_containment_is_by_whole_words_in_a_row() -> None:
    assert contain("experts", "The experts,")
    assert contain("two people briefed on the case", "people briefed on the case")
    assert contain("some officials", "Officials")
    assert not contain("expert", "experts")
    assert not contain("senior officials", "senior police officials")
    assert not contain("experts", "—")


def gold_actors(**forms: list[str]) -> list[GoldActor]:
    label = [{"name": name, "also": also, "kind": "person"} for name, also in forms.items()]
    return gold("Text.", actors=label).label.actors


def test_a_name_of_two_actors_is_settled_by_the_aliases() -> None:
    actors = gold_actors(Anna=["Reyes"], Bela=["Reyes"])
    resolver = Resolver.of(
        actors,
        [actor("a1", "Reyes", aliases=["Bela"]), actor("a2", "Reyes"), actor("a3", "Reyes", aliases=["X"])],
    )
    assert not resolver.same("Anna", "a1")
    assert resolver.same("Bela", "a1")
    assert all(resolver.same(name, id) for name in ("Anna", "Bela") for id in ("a2", "a3"))


def test_aliases_stand_for_an_actor_only_where_they_agree() -> None:
    resolver = Resolver.of(
        gold_actors(Anna=["Reyes"], Bela=[]),
        [actor("a1", "X", aliases=["Reyes"]), actor("a2", "X", aliases=["Anna", "Bela"]), actor("a3", "X")],
    )
    assert [resolver.same("Anna", id) for id in ("a1", "a2", "a3", "a9")] == [True, False, False, False]
    assert not resolver.same("Bela", "a2"), "an actor with everybody's names is nobody"


def test_words_that_are_no_gold_actor_are_compared_with_the_answers_own_forms() -> None:
    resolver = Resolver.of(gold_actors(Anna=[]), [actor("a1", "the Guild", aliases=["Smiths"])])
    assert resolver.same("guild", "a1")
    assert resolver.same("the Smiths", "a1")
    assert not resolver.same("crown", "a1")
