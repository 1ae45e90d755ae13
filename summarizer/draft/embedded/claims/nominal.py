"""What is said by a noun: "her warning that the dam may fail", "the claim of the union that …", "renewed its call for talks"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.pieces import pieces
from summarizer.draft.embedded.claims.reach import stop_of
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark.cues.subjects import subject_of
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS, SPEAKERS
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title

_THAT = frozenset(
    "warning claim assertion allegation announcement insistence admission suggestion contention argument prediction "
    "promise pledge vow assurance threat complaint accusation charge charges claims assurances warnings declaration "
    "revelation concession acknowledgement acknowledgment statement remark forecast".split()
)
"""Nouns for what is said, of which a clause with "that" tells what it was."""

_FOR = frozenset(
    "demand demands call calls appeal appeals plea pleas request requests offer offers threat threats".split()
)
"""Nouns for what is asked for or held out, behind "for", "of" or "to"."""
_NOUNS = _THAT | _FOR

_BEHIND = {"offer": ("of", "to"), "offers": ("of", "to"), "threat": ("of", "to"), "threats": ("of", "to")}
"""What those open that ask for nothing."""

_AGAIN = frozenset(
    "renewed renews renewing repeated repeats repeating reiterated reiterates reiterating restated restating issued voiced".split()
)
"""Verbs by which such a demand is made: the demand for water merely rises."""


def said_by_noun(speakers: Speakers, first: int, last: int) -> list[Attribution]:
    """The claims of such nouns between two tokens."""
    marked, parse = speakers.marked, speakers.marked.parse
    found: list[Attribution] = []
    for noun in range(first, last):
        if parse.lower[noun] not in _NOUNS or parse.tag[noun] not in ("NN", "NNS") or noun in speakers.turns:
            continue
        at = parse.start[noun]
        if any(q.start < at < q.end for q in marked.quotations_near(at, at + 1)) or at < marked.article.body[0]:
            continue
        owner, after = _owner(speakers, noun)
        if owner < 0:
            continue
        if parse.lower[noun] in _THAT and parse.lower[after] == "that" and parse.tag[after] in ("IN", "WDT"):
            clauses = [c for c in (*parse.children[noun], *parse.children[owner]) if c > after]
            clauses = [c for c in clauses if parse.dep[c] in ("acl", "ccomp", "relcl") and parse.tag[c][0] in "VM"]
            if not clauses or not any(
                parse.dep[c] in ("nsubj", "nsubjpass", "expl") and c > after for c in parse.children[clauses[0]]
            ):
                continue
            if not _is_whole(speakers, clauses[0], after):
                continue  # "the threat that workers fear most": a clause about the threat
            begin, stop = after + 1, parse.right[clauses[0]]
        elif (
            parse.lower[noun] in _FOR
            and parse.lower[after] in _BEHIND.get(parse.lower[noun], ("for",))
            and parse.lower[parse.head[noun]] in _AGAIN
        ):
            to = parse.lower[after] == "to" and parse.tag[after + 1] == "VB"
            begin, stop = after + (not to), parse.right[after + 1 if to else after]
        else:
            continue
        if parse.tag[owner] == "PRP$" and parse.lower[parse.head[noun]] in _AGAIN:
            own = subject_of(parse, parse.head[noun])  # "the council renewed its call"
            owner = own if own >= 0 else owner
        speaker = speakers.resolve(owner, (parse.left[owner], owner + 1))
        if begin > stop or speaker.media or (speaker.entity < 0 and not _speaks(speakers, owner)):
            continue
        content = pieces(marked, parse.start[begin], parse.end[stop_of(marked, stop, noun)])
        if content:  # nothing but marks stands behind "its demands for"
            found.append(Attribution(speaker, (at, parse.end[noun]), content, parse.sentence[noun], token=noun))
    return found


def _owner(speakers: Speakers, noun: int) -> tuple[int, int]:
    """Whose words they are, and the token that follows; -1 where nobody's."""
    parse = speakers.marked.parse
    for child in parse.children[noun]:
        if parse.dep[child] == "poss" and child < noun and parse.lower[child] not in ("my", "our", "your"):
            return child, noun + 1
    if parse.lower[noun + 1] == "of" and parse.lower[noun - 1] in ("the", "a"):
        owners = [c for c in parse.children[noun + 1] if parse.dep[c] == "pobj"]
        if owners:
            last = owners[0]
            while parse.tag[last + 1] in ("NNP", "NNPS") and last < noun + 10:
                last += 1
            return owners[0], last + 1
    return -1, -1


_OBJECTS = ("dobj", "acomp", "attr", "ccomp", "xcomp", "oprd", "dative", "auxpass", "prep", "agent", "prt")
"""What completes a verb, by which a clause after "that" tells what was said and lacks no object."""

_ALONE = frozenset(
    "stay remain fail fall rise leave die collapse close end sink leak burst happen resign retire improve continue exist work "
    "lie cheat win lose return escape disappear worsen spread".split()
)
"""Verbs that need no object: after "will" and the like they stand alone."""


def _is_whole(speakers: Speakers, verb: int, after: int) -> bool:
    """Whether a clause lacks nothing that "that" might stand for: "that the dam may fail", not "that workers fear"."""
    marked, parse = speakers.marked, speakers.marked.parse
    if parse.dep[after] in SUBJECTS or parse.dep[after] == "dobj":
        return False
    for child in parse.children[verb]:
        if parse.dep[child] == "prep" and any(marked.dates_between(parse.start[child], parse.end[parse.right[child]])):
            continue
        if parse.dep[child] in _OBJECTS and parse.tag[child] not in ("RBS", "RBR", "WDT"):
            return True
    return parse.lower[verb] in _ALONE


def _speaks(speakers: Speakers, owner: int) -> bool:
    lower = speakers.marked.parse.lower[owner]
    return lower in SPEAKERS | BODIES | INSTITUTIONS or is_title(lower)
