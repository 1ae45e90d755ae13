"""Verbs of saying that tell of no statement: a visit, a prize claimed, a question, a denial of what was told before."""

from __future__ import annotations

from summarizer.draft.embedded.claims.comments import DENYING
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.cues.speaking import root
from summarizer.mark.lexicon.cues import CUE_FORMS, SAYING
from summarizer.mark.lexicon.tags import FINITE

_AT_VISITS = frozenset("discuss congratulate felicitate condole greet bid".split())
"""What guests call on somebody to do; others are called on to act."""


def pays_visit(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether "called on" tells of a visit: "Jane Doe called on the president, John Roe, to discuss trade"."""
    parse, on = marked.parse, cue.token + 1
    guest = any(n.kind == "person" for n in marked.names_between(max(cue.head - 3, 0), cue.head + 1))
    if cue.base != "call" or parse.lower[on] not in ("on", "upon") or not guest:
        return False
    end = min(on + 25, parse.sentence_tokens[parse.sentence[cue.token]][1])
    to = next((i for i in range(on, end) if parse.tag[i] == "TO"), -1)
    whom = [n for n in marked.names_between(on, max(to, on)) if n.kind == "person"]
    return to > 0 and bool(whom) and parse.lower[to + 1] in _AT_VISITS


_WON = frozenset(
    "title titles crown medal medals gold silver bronze trophy win wins wicket wickets point points scalp pole lives".split()
)
"""What is claimed without a word."""

_APPLIED_FOR = frozenset(
    "benefit benefits asylum allowance allowances pension pensions welfare expenses compensation refund refunds "
    "unemployment damages relief insurance".split()
)
"""What is claimed by applying for it."""


_BUT = frozenset({"less", "more", "but", "short"})
"""After "nothing", what is said: "demanded nothing less than a full inquiry"."""


_LONG = frozenset("minutes hours days weeks months years".split())
"""For how long people argue."""


def tells_nothing(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether a verb of saying tells of no statement: "claimed a third title", "claimed benefits", "demanded nothing", "argued with her"."""
    parse = marked.parse
    as_ = next((c for c in parse.children[cue.token] if parse.lower[c] == "as" and parse.dep[c] == "mark"), 0)
    if as_ and parse.words[as_ - 1] == "," and CUE_FORMS.get(parse.lower[root(parse, as_)]) in DENYING:
        return True  # "denied that they met, as the agent had claimed"
    if cue.base == "argue":
        counted = parse.tag[cue.token + 1 : cue.token + 3] == ["IN", "CD"]  # "argue for 90 minutes"
        counted = counted and parse.lower[cue.token + 3] in _LONG
        return (counted or parse.lower[cue.token + 1] == "with") and "that" not in parse.lower[
            cue.token : parse.right[cue.token]
        ]
    objects = [parse.lower[c] for c in parse.children[cue.token] if parse.dep[c] == "dobj" and c > cue.token]
    bare = objects[:1] == ["nothing"] and not _BUT & {*parse.lower[cue.token : cue.token + 3]}
    weighed = cue.base == "consider" and bool(objects) and "," in parse.words[cue.token : parse.right[cue.token]]
    return bare or weighed or (cue.base == "claim" and not (_WON | _APPLIED_FOR).isdisjoint(objects[:1]))


def is_asked(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether a verb is that of a question: "Does she regret the sale?", "a question on whether she expects it"."""
    parse = marked.parse
    if any(parse.lower[c] == "whether" and parse.dep[c] == "mark" for c in parse.children[cue.token]):
        return True
    subject = next((c for c in parse.children[cue.token] if parse.dep[c] == "nsubj"), -1)
    return parse.tag[cue.token] == "VB" and any(
        parse.lower[c] in ("do", "does", "did") and c < subject < cue.token for c in parse.children[cue.token]
    )


def points_back(marked: MarkedArticle, cue: Cue) -> bool:
    """Whether what is denied was told before: "disputed that, saying …", "denied that account: …"."""
    parse, that = marked.parse, cue.token + 1
    if parse.lower[that] in ("this", "so") and cue.base in SAYING and parse.head[that] == cue.token:
        rest = range(that + 1, parse.sentence_tokens[parse.sentence[that]][1])
        told = any(parse.tag[i] in FINITE or parse.words[i] == ":" for i in rest) and parse.tag[that + 1] != "WRB"
        return parse.tag[that + 1] in ("IN", "TO", "WRB", ".") and not told  # "said this in a meeting with Jane Doe"
    if parse.lower[that] != "that" or cue.base not in _DENYING:
        return False
    account = parse.dep[that] == "det" and parse.words[that + 2] in (":", ".", ",", ";")
    if parse.words[that + 1] in (",", ".", ";") or account:
        return True
    return parse.lower[that + 1] == "on" and parse.tag[that + 2] == "NNP"


_DENYING = frozenset("deny dispute reject refute confirm doubt question contest".split())
"""Verbs of which "that" may be the object: it points back, and opens no clause."""
