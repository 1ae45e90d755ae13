"""Written things that "it" is: "The firm sent an e-mail. “…”, it said"."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import DOCUMENTS
from summarizer.mark.nlp import Parse

_CLOSING = frozenset({'"', "”", "’", ","})
"""What stands between words quoted and the pronoun for who said them."""
_OPENING = frozenset({'"', "“", "‘", "``"})
"""Marks that open it."""


def document_before(parse: Parse, pronoun: int) -> int:
    """The written thing of the sentence before that "it" is in "Her answer came on a postcard. It read: …"; or -1.

    Where "it read" follows its content, that may be of several short sentences.
    """
    first, _ = parse.sentence_tokens[parse.sentence[pronoun]]
    quoted = parse.words[pronoun - 1] in _CLOSING
    sentence = parse.sentence[pronoun] - 1
    while quoted and sentence >= 0 and not any(w in _OPENING for w in parse.words[first : pronoun - 1]):
        first, _ = parse.sentence_tokens[sentence]
        sentence -= 1
    if sentence < 0 or first == pronoun + 1:
        return -1
    nouns = range(*parse.sentence_tokens[sentence])
    opens = next((i for i in nouns if parse.words[i] in _OPENING), nouns.stop)
    closes = next((i for i in reversed(nouns) if parse.words[i] in ('"', "”")), -1)
    told = (i for i in reversed(nouns) if not opens < i < closes)  # and not of what is quoted
    papers = [i for i in told if (parse.lower[i] in DOCUMENTS or is_mail(parse, i)) and parse.tag[i] in ("NN", "NNP")]
    # "A statement was posted on its website"
    papers = [i for i in papers if parse.lower[i] not in _SITES] or papers
    return papers[0] if papers else -1


_SITES = frozenset("website site page blog".split())
"""Where papers are put, and what speaks where no paper is told of."""


def is_mail(parse: Parse, token: int) -> bool:
    """Whether a token is the last of "e-mail", cut in three."""
    return parse.lower[max(token - 2, 0) : token + 1] == ["e", "-", "mail"]
