"""Classes of the parser's tags and labels, which several steps ask for."""

from __future__ import annotations

FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Tags of verbs that make a clause; without one of them a stretch tells nothing."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""Labels of who does something or has it done to them."""

NOUN_TAGS = ("NN", "NNS", "NNP", "NNPS")
"""Tags of nouns and names: what a phrase for somebody has for its head."""

MODIFIERS = frozenset({"NN", "NNP", "NNPS", "JJ", "POS", "HYPH"})
"""Tags of what stands between an article and the head of its phrase: "the Orlu city council's press office"."""
