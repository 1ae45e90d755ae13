"""Cues: who is said to say something, by which words, and where in the sentence that stands.

A cue is a reporting verb with its subject, or "according to" with what follows. What exactly is
attributed is decided later; here every cue gets its subject, addressee and grammatical parts.
"""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.mark.cues import mistaken
from summarizer.mark.cues.feelings import FEELINGS, feels, leads_up
from summarizer.mark.cues.nameless import closing_voice, is_nobody, is_what_was_said, says_when, told_in_court
from summarizer.mark.cues.per import after_per
from summarizer.mark.cues.phrases import Holder, after_according, in_view, speaker_phrase, without_adverbs
from summarizer.mark.cues.relatives import is_denied
from summarizer.mark.cues.set_apart import set_apart
from summarizer.mark.cues.set_beside import beside_opening, beside_verb, beside_with, interposed, own_clause, set_in
from summarizer.mark.cues.speaking import MAKE, can_speak, is_across, is_wanted, made_clear, root, says_only, view_of
from summarizer.mark.cues.subject_places import (
    before_citing,
    behind_clause,
    behind_who,
    office_set_off,
    outside,
    past_quotation,
    right_after,
    right_before,
    set_off_before,
)
from summarizer.mark.cues.subjects import (
    agent_of,
    of_the_clause,
    outer_cue,
    said_before,
    subject_of,
)
from summarizer.mark.lexicon.cues import CUE_FORMS, HOLD, PUT, RELAY, phrasal
from summarizer.mark.names.name import FATHERS, Name
from summarizer.mark.nlp import Parse
from summarizer.mark.quotes import Quotation

_MODALS = frozenset("would could should might may can cannot ca must".split())
"""Verbs before a verb of saying that make it something that may be said, not something that was."""


@dataclass(slots=True)
class Cue:
    """One cue; all fields are token indices (ranges end exclusive) but ``base``, the verb's base form.

    ``base`` is "according" for "according to" and its kin. ``subject`` is the noun phrase that
    names the speaker, with ``head`` its head noun; both are -1 where the speaker is carried by
    ``governor``, the cue or verb whose subject it shares.
    """

    token: int
    base: str
    subject: tuple[int, int] | None
    head: int
    passive: bool = False
    negated: bool = False
    last: int = -1


def find_cues(parse: Parse, names: list[Name], quotations: list[Quotation]) -> list[Cue]:
    """All cues outside of quotations, in the order of the text."""
    inside = set_apart(parse, quotations)
    named = {index for name in names for index in range(name.first, name.last)}
    cues: list[Cue] = []
    for index, lower in enumerate(parse.lower):
        if inside[index]:
            continue
        if lower == "according" and index + 1 < len(parse.words) and parse.lower[index + 1] == "to":
            cue = _held(index, after_according(parse, index, named))
        elif lower == "per" and (held := after_per(parse, index, named)):
            cue = _held(index - (parse.lower[index - 1] == "as"), held)
        elif lower in CUE_FORMS and (head := mistaken.unseen_subject(parse, index, named)) >= 0:
            cue = Cue(index, CUE_FORMS[lower], mistaken.noun_phrase(parse, head, index), head, last=index + 1)
        elif parse.tag[index].startswith("V") and (base := _base(parse, index)):
            cue = _verb(parse, index, base, named)
        elif lower in FEELINGS:
            cue = _feeling(parse, index, named)
        elif lower in ("in", "by") and not inside[index] and (cue := _held(index, in_view(parse, index))):
            pass
        elif lower in PUT and parse.tag[index].startswith("V"):
            cue = _verb(parse, index, "put", named)
        elif lower in MAKE and (last := made_clear(parse, index)):
            if cue := _verb(parse, index, "state", named):
                cue.last = last
        elif lower in HOLD and parse.tag[index].startswith("V") and view_of(parse, index) >= 0:
            cue = _verb(parse, index, "hold", named)
        else:
            continue
        if cue:
            cues.append(cue)
    return cues


def _held(index: int, holder: Holder | None) -> Cue | None:
    """The cue of a view: "according to", "in her view"."""
    return Cue(index, "according", holder.subject, holder.head, last=holder.last) if holder else None


def _base(parse: Parse, index: int) -> str | None:
    """The verb of saying that a verb is, alone or with its particle."""
    after = parse.lower[index + 1] if index + 1 < len(parse.words) else ""
    if parse.words[index - 1] in FATHERS:
        return None  # "Talal bin Said Al Harthy"
    return phrasal(parse.lower[index], after) or CUE_FORMS.get(parse.lower[index])


def _feeling(parse: Parse, index: int, named: set[int]) -> Cue | None:
    """ "She is convinced that …" tells what she thinks."""
    head, _ = feels(parse, index)
    if head < 0 or not can_speak(parse, head, "believe", named):
        return None
    return Cue(index, "believe", speaker_phrase(parse, head, index), head, last=index + 1)


def _verb(parse: Parse, index: int, base: str, named: set[int]) -> Cue | None:
    tag = parse.tag[index]
    children = [child for child in parse.children[index] if not is_across(parse, child, index)]
    auxiliaries = [parse.lower[child] for child in children if parse.dep[child] in ("aux", "auxpass")]
    if any(word in _MODALS for word in auxiliaries) and not says_only(parse, index):
        return None
    if tag in ("VBZ", "VBP") and any(parse.dep[c] == "mark" and parse.lower[c] in ("if", "unless") for c in children):
        return None  # "If the minister agrees that it should close": she has not yet
    if tag == "VB" and (
        not leads_up(parse, index) if "to" in auxiliaries else not auxiliaries and is_wanted(parse, index)
    ):
        return None
    told = parse.dep[index] in ("ROOT", "conj", "ccomp") or parse.words[index - 2] == ","  # "Doe, who wants …"
    asked_of = parse.lower[parse.head[index]] in ("is", "are", "was", "were") and parse.head[index] < index
    asked_of = asked_of or parse.dep[index] == "advcl"
    if base in ("expect", "believe", "think") and tag == "VBN" and asked_of and not auxiliaries:
        return None  # "is on Tuesday expected to meet", "raised its stake, expected to grow"
    does = base == "want" and parse.tag[index + 1 : index + 2] == ["TO"]  # "wants to stay", of what she does
    if base in ("want", "intend") and (does or not told or tag in ("VBN", "VBG", "VB")):
        return None  # "an order intended to help", "people who want to stay"
    if mistaken.sets_scene(parse, index, base) or (base == "say" and is_what_was_said(parse, index)):
        return None  # "Speaking of the budget, she said": where she was, not what she said
    negated = any(parse.dep[child] == "neg" or parse.lower[child] == "neither" for child in children)
    negated = negated or (index > 0 and parse.lower[index - 1] in ("neither", "nor"))
    asked = parse.head[index]
    if parse.dep[index] == "ccomp" and parse.lower[asked] in CUE_FORMS and _is_negated(parse, asked):
        return None  # "did not say who he thought was to blame"
    if is_denied(parse, index) or (negated and base not in ("believe", "think", "expect", "exclude")):
        return None
    passive = any(parse.dep[child] in ("auxpass", "nsubjpass") for child in children)
    if (
        tag == "VBN"
        and not passive
        and not any(word in ("has", "had", "have", "'ve", "'s", "’s", "having") for word in auxiliaries)
    ) and (parse.dep[index] in ("acl", "amod") or any(parse.dep[child] == "agent" for child in children)):
        passive = True
    turned = set_in(parse, index, named)
    amid = parse.dep[index] == "amod" and turned >= 0  # "“…,” added flight director Jane Doe."
    if passive and (amid or (base in mistaken.POSTED and mistaken.closes(parse, index))):
        passive = False  # "…, the force posted on a website."
    named_so = base == "call" and parse.lower[index + 1] not in ("for", "on", "upon")
    if named_so and tag == "VBN" and parse.dep[index] == "acl" and not auxiliaries:
        return None  # "a painting called 'View'": its name
    if (
        base in ("ask", "press", "question")
        and not any(parse.dep[child] == "nsubj" for child in children)
        and (parse.dep[index] == "advcl" or parse.lower[index - 1] in ("when", "if", "once"))
        and not auxiliaries
        and tag in ("VBN", "VBD")
    ):
        return None  # "Asked whether she would go, she said": she was asked
    head = agent_of(parse, index) if passive else turned
    if base in RELAY and tag == "VBG" and parse.words[index - 1] == "," and index - 2 in named:
        told = (
            parse.dep[index - 2] in ("pobj", "dobj") and parse.lower[parse.head[parse.head[index - 2]]] != "according"
        )
        head = head if told else index - 2  # "the Coast Wire, citing officials, said", not "left Peru, citing the heat"
    if not passive and head < 0:
        head = max(own_clause(parse, index, named), before_citing(parse, index, named))
    if head < 0 and tag == "VBG" and parse.lower[index - 2 : index] in (["with", "one"], ["with", "another"]):
        head = index - 1  # "residents complained, with one joking: “…”"
    if tag == "VBG" and (companion := beside_with(parse, index)) >= 0:
        head = companion
    if not passive and head < 0 and tag in ("VBD", "VBZ"):
        head = of_the_clause(parse, index)
    if not passive and head < 0:
        head = subject_of(parse, said_before(parse, index))
    if head < 0 and parse.dep[index] == "acl" and (main := mistaken.main_subject(parse, index)) >= 0:
        passive, head = False, main
    if head < 0 and (name := max(set_off_before(parse, index, named), behind_who(parse, index, named))) >= 0:
        passive, head = False, name
    head = head if passive else behind_clause(parse, head, index, named)
    head = past_quotation(parse, head, index, named)
    if not passive and head < 0 and tag in ("VBD", "VBZ", "VBN"):
        head = right_before(parse, index, named)
    if not passive and head < index and tag in ("VBD", "VBZ"):
        head = max(head, right_after(parse, index, named, head))
    if not passive and head < 0 and parse.dep[index] == "ROOT":
        head = beside_opening(parse, index)
    if not passive and head < 0 and parse.dep[index] == "conj" and CUE_FORMS.get(parse.lower[parse.head[index]]):
        head = right_before(parse, parse.head[index], named)  # "Doe said it was late but warned that …"
    # "a study found last week.", which the parser takes for one that was found
    taken = tag == "VBN" and head < 0 and parse.dep[index] == "acl" and says_when(parse, index)
    if (taken or (not passive and tag in ("VBD", "VBZ"))) and parse.lower[index] not in (base, "according"):
        voice = max(closing_voice(parse, index), right_before(parse, index, named) if taken else -1)
        elsewhere = head < 0 or not voice - 12 < head <= index or not can_speak(parse, head, base, named)
        if voice >= 0 and voice != head and elsewhere and can_speak(parse, voice, base, named):
            subject = mistaken.noun_phrase(parse, voice, index)[0], without_adverbs(parse, voice, index)
            return Cue(index, base, subject, voice, last=index + 1)
    if passive and head < 0:  # nobody says what "is believed", and somebody what "the court was told"
        return next((Cue(index, "hear", (parse.left[c], c + 1), c) for c in told_in_court(parse, index, base)), None)
    head = mistaken.closing_papers(parse, index) if head < 0 and tag == "VBP" else head
    if head < 0 or is_nobody(parse, head):
        return None
    if parse.words[head] in ("-", "–") and head + 1 < len(parse.words):
        head += 1  # "vice-president", cut in three
    if head + 2 < index and parse.words[head + 1] == "-" and parse.dep[head] == parse.dep[head + 2]:
        head += 2  # "her co-author, Jane Doe, told", likewise
    head = interposed(parse, outside(parse, head, index), index)
    if not can_speak(parse, head, base, named, beside=index):
        if (above := outer_cue(parse, index)) >= 0 and can_speak(parse, subject_of(parse, above), base, named):
            head = subject_of(parse, above)
            return Cue(index, base, speaker_phrase(parse, head, index), head, passive, negated, last=index + 1)
        # "denied that the buoys did damage and urged …": what cannot urge leaves it to who denied
        outer = parse.head[parse.head[index]] if parse.dep[index] == "conj" else index
        if tag not in ("VBD", "VBN"):
            return None
        main = root(parse, index)
        if parse.lower[outer] in CUE_FORMS and parse.tag[outer][0] == "V" and outer not in (index, parse.head[index]):
            head = subject_of(parse, outer)
        elif parse.dep[index] == "conj" and main != index and parse.tag[main] == tag:
            head = subject_of(parse, main)  # "answered the questions that were raised and promised"
        else:
            head = right_before(parse, index, named)
        if head < 0 or not can_speak(parse, head, base, named):
            return None
    head = beside_verb(parse, head, index)
    first, last = speaker_phrase(parse, head, index)
    first -= mistaken.leaked(parse, first, head, base)
    if head == index - 2 and parse.words[index - 1] == "," and parse.words[first - 1] == ",":
        first = office_set_off(parse, first)  # "…, its chair, Jane Doe, announced"
    with_particle = index + 1 < len(parse.words) and phrasal(parse.lower[index], parse.lower[index + 1]) is not None
    return Cue(index, base, (first, last), head, passive, negated, last=index + 1 + with_particle)


def _is_negated(parse: Parse, index: int) -> bool:
    return any(parse.dep[child] == "neg" for child in parse.children[index])
