"""Models made without checks are those that are made with them."""

from __future__ import annotations

import copy
import pickle

from summarizer.draft.form import DraftActor
from summarizer.record import Sentence, Span
from summarizer.unchecked import changed, unchecked

SPAN = Span(start=1, end=3, text="ab")


def test_a_model_made_without_checks_is_the_same_one() -> None:
    checked = Sentence(text="AB.", evidence=[SPAN])
    made = unchecked(Sentence)(text="AB.", evidence=[unchecked(Span)(start=1, end=3, text="ab")])
    for one in (made, copy.copy(made), copy.deepcopy(made), made.model_copy(), pickle.loads(pickle.dumps(made))):  # noqa: S301
        assert (one, one.model_dump_json()) == (checked, checked.model_dump_json())
        assert (one.model_fields_set, repr(one)) == (checked.model_fields_set, repr(checked))
    assert hash(made.evidence[0]) == hash(SPAN)


def test_a_changed_model_is_a_copy_with_an_update() -> None:
    actor = DraftActor(name="Ada Lind", kind="person")
    made, copied = changed(actor, also=["Lind"]), actor.model_copy(update={"also": ["Lind"]})
    assert (made, made.model_dump_json(exclude_unset=True)) == (copied, copied.model_dump_json(exclude_unset=True))
    assert (actor.also, made.model_fields_set) == ([], {"name", "kind", "also"})
