"""What firms and other bodies do, which tells that a name is one's: "the Doe Initiative accused the ministry"."""

from __future__ import annotations

from summarizer.mark.names.initials import is_traded
from summarizer.mark.names.name import Name
from summarizer.mark.names.use import SAID
from summarizer.mark.nlp import Parse

_DEEDS = frozenset(
    "signed sign signs bought buys sold sells acquired merged sued hired agreed ordered announced declined refused rejected "
    "accused urged turned threatened promised pledged vowed proposed offered appointed fired sacked dismissed suspended "
    "expelled negotiated voted lobbied filed applied owes owed employs employed invested withdrew sponsors funds organised "
    "organized intends insists insisted demands demanded bid bids launched unveiled".split()
)
"""What firms and other bodies do, and places don't."""


def has_done(parse: Parse, name: Name) -> bool:
    """Whether a name is the subject of a deed, alone or with others."""
    token = name.last - 1
    while parse.dep[token] == "conj" and parse.head[token] < token:
        token = parse.head[token]
    verb = parse.head[token]
    priced = name.text.isupper() and len(name.text) < 6 and is_traded(parse, verb)
    return parse.dep[token] == "nsubj" and (parse.lower[verb] in _DEEDS or priced)


_JOINT = frozenset("forum initiative project campaign programme program network".split())
"""What people join in and bodies are called by that do things."""


def is_joint(parse: Parse, name: Name) -> bool:
    """Whether what is called as plans and gatherings are does or says something: "the Open Roads Project filed a complaint"."""
    token, words = name.last - 1, name.last - name.first
    said = parse.dep[token] == "nsubj" and parse.lower[parse.head[token]] in SAID
    if parse.words[name.first] == "Operation":
        return words > 1 and said
    cut = parse.lower[name.first - 1] == "and"  # "the Belt and" + "Road Initiative"
    return words > 1 and not cut and parse.lower[token] in _JOINT and (said or has_done(parse, name))
