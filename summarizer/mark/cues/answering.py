"""Who answers past the question that was put to him: "Jane Doe, asked about it, said", "When asked, she said"."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.nlp import Parse

_ASKED = frozenset("asked pressed questioned quizzed".split())
"""What is done to who then answers."""

_QUESTION = 25
"""Tokens from who is asked to his verb."""


def was_asked(parse: Parse, index: int) -> bool:
    """Whether somebody is asked, and then speaks himself: "Asked whether she would go, she said"."""
    if parse.lower[index] not in _ASKED or any(parse.dep[c] in ("aux", "auxpass") for c in parse.children[index]):
        return False
    when = parse.lower[index - 1] == "when"  # "Jane Doe, when asked how it went, said"
    if (parse.dep[index] == "advcl" or when) and not any(parse.dep[c] == "nsubj" for c in parse.children[index]):
        return True
    set_off = parse.words[index - 1] == "," and parse.tag[index - 2][0] == "N"
    _, last = parse.sentence_tokens[parse.sentence[index]]
    answers = (i for i in range(index + 2, min(last, index + _QUESTION)) if parse.words[i - 1] == ",")
    return set_off and any(parse.tag[i] in ("VBD", "VBZ") and parse.lower[i] in CUE_FORMS for i in answers)
