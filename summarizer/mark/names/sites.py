"""Names of buildings, mines and constituencies, which the pipeline takes for people: "the Doe copper mine"."""

from __future__ import annotations

from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import PARTISANS
from summarizer.mark.lexicon.people import HONORIFICS, TITLES
from summarizer.mark.lexicon.places import PLACE_HEADS
from summarizer.mark.names.name import Name
from summarizer.mark.names.nobody import SEATED
from summarizer.mark.nlp import Parse

_NAMED_AFTER = frozenset(
    "airport stadium arena bridge street square park station memorial museum university hospital prize award cup "
    "tower library centre center hall theatre theater foundation".split()
)
"""What bears a person's name."""

_BUILT = frozenset(
    "temple shrine mosque mausoleum monastery convent cathedral basilica synagogue tomb residence mine quarry colliery mill "
    "smelter refinery plant dam reservoir shipyard dockyard oilfield gasfield pipeline airbase prison barracks cemetery "
    "glacier volcano waterfall".split()
)
"""What lies or was built somewhere, with a name of its own right before it."""

_HOUSES = frozenset("house hall lodge manor tower mill temple abbey inn hotel church chapel".split()) | _BUILT
"""Last words of the names of buildings: surnames among them, which no article stands before."""

_STATES = frozenset("former old historic new nearby derelict ruined disused abandoned".split())
"""What buildings are, between the article and the name."""

_FAR = 3
"""Words behind a name within which the noun for such a thing stands: "the Doe open-pit copper mine"."""


def is_site(parse: Parse, name: Name) -> bool:
    """Whether a name is that of something built: "the Doe copper mine", "the former Doe Mill", "the Jane Doe bridge"."""
    if name.kind not in ("person", "place", "unknown", "other") or not name.first:
        return False
    end = name.last - 1
    bound = parse.dep[end] in ("compound", "nmod", "amod") and name.last <= parse.head[end] < name.last + _FAR
    if bound and name.kind != "other" and parse.lower[name.last] in _NAMED_AFTER and parse.dep[end] == "compound":
        return True
    own = is_given(parse.words[name.first]) or parse.lower[name.first - 1] in HONORIFICS | TITLES
    noun = parse.words[parse.head[end]] if bound and name.last - name.first > 1 else ""
    if noun in _BUILT and not (own and noun == "residence"):
        return True  # but not "the Jane Doe residence"
    before = name.first - 1 - (parse.lower[name.first - 1] in _STATES)
    if name.kind not in ("person", "place") or name.last - name.first == 1 or parse.lower[before] != "the":
        return False
    if parse.dep[end] == "compound" and name.last <= parse.head[end]:
        return False  # "the Jane Hall case"
    return parse.lower[end] in (_HOUSES if not own else PLACE_HEADS | {"house"})


def is_constituency(parse: Parse, name: Name) -> bool:
    """Whether a name is the seat of a member of parliament behind the party: "Jane Doe (Labour, Roe North)", "(ODP-Roe)"."""
    link = name.first - 1
    if name.sure or link < 2 or parse.words[link] not in (",", "-", "–") or parse.words[name.last] != ")":
        return False
    opening = next((i for i in range(link - 1, max(link - 4, 0), -1) if parse.words[i] == "("), 0)
    party = parse.words[opening + 1 : link]
    known = len(party) == 1 and (
        (party[0].isupper() and party[0] not in SEATED) or f"{party[0]}s" in PARTISANS or party[0] in _PARTIES
    )
    member = parse.tag[opening - 1] == "NNP" and parse.words[opening - 1][:1].isupper()  # and no "jd/jr (ORT, ORNA)"
    return opening > 0 and member and not name.text.isupper() and (known or party[-1:] == ["Party"])


_PARTIES = frozenset("Labour Labor Democrat Republican Conservative Liberal Green Socialist Independent".split())
"""Parties by one word, in brackets behind their members."""
