"""Objects and phrases that are the content of a verb: "welcomed the plan", "called for talks", "thanked X for Y"."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span
from summarizer.draft.embedded.claims.called import CALLING, called_what
from summarizer.draft.embedded.claims.complements import MARKS
from summarizer.draft.embedded.claims.figures import put_at
from summarizer.draft.embedded.claims.heard import ADDRESSED
from summarizer.draft.embedded.claims.judgements import JUDGING, blamed_for, object_judged
from summarizer.draft.embedded.claims.reach import (
    answers,
    behind,
    behind_noun,
    in_favour,
    is_done,
    is_of_object,
    over_hyphens,
    stop_of,
    takes_side,
)
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import OBJECT, PREPOSITION

_WITH_OBJECT = frozenset("accuse blame praise thank criticise criticize condemn congratulate invite".split())
"""Verbs of which the object is part of what is said: whom one blames."""

_THIN = frozenset(
    "reject dismiss deny question welcome regret defend oppose dispute decry criticise criticize condemn".split()
)
"""Verbs whose object alone tells little of what was said."""

_TOLD_TO = ADDRESSED | {"encourage", "challenge", "demand", "invite"}
"""Verbs that tell somebody to do something: of "proposed a plan to cut taxes" the plan is the content, too."""

_TELLING = frozenset("inform tell warn caution remind assure reassure advise".split())
"""Verbs that tell somebody of something."""

_EXPECTING = frozenset("expect anticipate forecast predict foresee".split())
"""Verbs by which what is to come is told: when and how much belongs to it."""

_THANKS = frozenset("thanks gratitude appreciation".split())
"""Nouns for thanks, of which the claim is what they are for."""

_PLANS = frozenset("plan plans intention intentions decision readiness willingness desire proposal commitment".split())
"""Nouns whose infinitive says what is meant, however far behind it stands."""


def phrase_of(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The object, prepositional or infinitive phrase that is the content."""
    parse, verb = marked.parse, cue.token
    children = parse.children[verb]
    if cue.passive:
        subject = next((c for c in children if parse.dep[c] == "nsubjpass"), -1)
        if (blamed := blamed_for(marked, cue)) or subject < 0 or cue.base not in OBJECT:
            return blamed
        return parse.start[parse.left[subject]], parse.end[parse.right[subject]]
    object_ = next((c for c in children if parse.dep[c] in ("dobj", "oprd") and c > verb), -1)
    above = parse.head[verb]
    if parse.dep[verb] == "amod" and above > verb and parse.tag[above][0] == "N" and cue.base in OBJECT:
        return parse.start[verb + 1], parse.end[stop_of(marked, parse.right[above], verb)]  # "blamed absentees for it"
    if cue.base == "hold":
        return behind_noun(marked, verb)
    if cue.base == "put":
        return put_at(marked, cue, object_)
    if cue.base == "want":
        return _wanted(marked, cue, object_)
    if cue.base in CALLING and ((named := called_what(marked, cue)) or cue.base != "call"):
        return named
    if cue.base == "speak" and (favoured := in_favour(marked, cue)):
        return favoured
    if cue.base in ("attribute", "liken", "compare"):
        children = [*children, *(parse.children[object_] if object_ >= 0 else [])]
        cause = next(
            (c for c in children if parse.lower[c] == "to" and parse.dep[c] in ("prep", "dative") and c > object_), -1
        )
        return (parse.start[parse.left[object_]], parse.end[parse.right[cause]]) if 0 <= object_ < cause else None
    if object_ < 0 and cue.base in OBJECT and verb + 1 < len(parse.words) and parse.words[verb + 1] == '"':
        object_ = next((c for c in children if parse.dep[c] in ("attr", "npadvmod", "ccomp") and c > verb), -1)
    if cue.base in JUDGING and object_ >= 0 and (judged := object_judged(marked, cue, object_)) is not None:
        return judged
    if cue.base in _WITH_OBJECT and object_ >= 0:
        for child in children:
            day = parse.lower[child] == "on" and parse.lower[child + 1] in DAYS and parse.tag[child + 2] != "POS"
            if (
                parse.lower[child] in PREPOSITION.get(cue.base, ("for", "over"))
                and parse.dep[child] == "prep"
                and child > object_
                and parse.lower[child + 1] != "behalf"
                and not day
            ):
                thanked = cue.base in ("praise", "congratulate") and parse.tag[object_] in ("NNP", "NNPS")
                # "accused it of theft"
                thanked = thanked or cue.base in ("invite", "thank") or parse.tag[object_] == "PRP"
                begin = child + 1 if thanked and child < parse.right[child] else parse.left[object_]
                return parse.start[begin], parse.end[stop_of(marked, parse.right[child], verb)]
    told = parse.children[object_] if object_ >= 0 and cue.base in _TELLING else []
    if cue.base in _TELLING and object_ < 0:
        # "warned in its report of a rise": the parser hangs it on where that was said
        told = [c for where in children if parse.dep[where] == "prep" for c in behind(marked, where)]
    if cue.base == "speak" and parse.lower[verb + 1 : verb + 3] == ["at", "length"] and parse.lower[verb + 3 :]:
        children = [verb + 3, *children]
    for child in [*children, *told]:  # "informed Jane Doe of the plan": the parser may hang it on her
        if cue.base in ("describe", "dismiss") and object_ >= 0:
            break
        if (
            cue.base in PREPOSITION
            and cue.base not in _WITH_OBJECT
            and parse.dep[child] == "prep"
            and parse.lower[child] in PREPOSITION[cue.base]
            and child > verb
            and not (cue.base == "call" and _calls_in(marked, verb, object_, child))
        ):
            infinitive = next(
                (
                    c
                    for c in range(child + 1, min(parse.right[verb] + 1, child + 25))
                    if parse.tag[c] == "TO" and parse.tag[min(c + 1, len(parse.words) - 1)] in ("VB", "RB", "``")
                ),
                -1,
            )
            if parse.lower[child] in ("on", "upon", "to", "with") and cue.base in ("call", "appeal", "plead"):
                if infinitive < 0:
                    continue
                return parse.start[infinitive], parse.end[stop_of(marked, parse.right[parse.head[infinitive]], verb)]
            if child + 1 <= parse.right[child]:
                return parse.start[child + 1], parse.end[stop_of(marked, parse.right[child], verb)]
    if (
        cue.base in ("call", "plead", "push")
        and parse.lower[verb + 1 : verb + 2] == ["for"]
        and parse.right[verb] > verb + 2
    ):
        # "called for her to go": the preposition opens a clause
        clause = max((c for c in children if c > verb and parse.dep[c] in ("advcl", "xcomp", "ccomp")), default=-1)
        if clause > verb and any(parse.lower[c] == "for" and c == verb + 1 for c in parse.children[clause]):
            return parse.start[verb + 2], parse.end[stop_of(marked, parse.right[clause], verb)]
    if object_ >= 0 and cue.base in _TOLD_TO and parse.lower[object_] not in ("need", "necessity"):
        for index in range(object_ + 1, min(parse.right[verb] + 1, object_ + 12)):
            if (
                parse.tag[index] == "TO"
                and index + 1 < len(parse.words)
                and parse.tag[index + 1] in ("VB", "RB")
                and parse.head[index] > index
                and (parse.head[parse.head[index]] in (verb, object_) or parse.dep[parse.head[index]] == "ccomp")
            ):
                begin = index - 1 if parse.lower[index - 1] == "not" else index
                return parse.start[begin], parse.end[stop_of(marked, parse.right[parse.head[index]], verb)]
    if cue.base == "thank" and object_ >= 0 and parse.words[parse.left[object_] - 1] in MARKS:
        return parse.start[parse.left[object_]], parse.end[parse.right[object_]]  # "thanked “those who came”"
    if cue.base == "thank":
        return None  # "thanked the crews", without what for
    if object_ >= 0 and cue.base in OBJECT and cue.base not in ADDRESSED - {"urge", "promise"}:
        link = next((c for c in children if parse.lower[c] == "as" and parse.dep[c] == "prep" and c > object_), -1)
        if parse.tag[object_] == "PRP" and object_ < link < parse.right[link]:
            return parse.start[link + 1], parse.end[
                stop_of(marked, parse.right[link], verb)
            ]  # "described it as a scandal"
        if parse.tag[object_] in ("PRP", "WP", "WDT") or parse.lower[object_] in ("so", "that", "this", "it"):
            return None
        stop = over_hyphens(marked, parse.right[object_])
        for other in children:
            if parse.dep[other] == "dobj" and parse.left[other] == stop + 1:
                stop = parse.right[other]  # "counter-measures", cut into three objects
        for child in children:
            if child != stop + 1 or parse.dep[child] != "prep":
                continue
            if parse.lower[child] == "at" and cue.base in _THIN:
                continue  # "welcomed the guest at the airport": where, and nothing that was said
            if (cue.base in _EXPECTING and parse.lower[child] != "according") or is_of_object(marked, child):
                stop = parse.right[child]
        if stop + 2 < len(parse.words) and parse.lower[stop + 1] == "to" and parse.tag[stop + 2] == "VBG":
            stop = max(stop, parse.right[stop + 1], parse.right[stop + 2])  # "their dedication to strengthening ties"
        said = stop + 1
        while said + 2 < len(parse.words) and parse.head[said] == verb and parse.dep[said] in ("npadvmod", "advmod"):
            said += 1  # "announced plans Friday to shut the plant"
        if said + 1 < len(parse.words) and parse.tag[said] == "TO" and parse.lower[object_] in _PLANS:
            stop = max(stop, parse.right[said + 1])
        if stop + 2 < len(parse.words) and parse.tag[stop + 1] == "TO" and parse.tag[stop + 2] == "VB":
            stop = max(stop, parse.right[stop + 2])  # "their resolve to promote": the parser may hang it on the verb
        if is_done(marked, cue.base, object_, stop):
            return None  # "condemned him to death", "welcomed its first guests"
        if cue.base in _THIN and stop - parse.left[object_] < 3 and not takes_side(marked, cue.base, object_, stop):
            # "denied cutting corners"
            doing = parse.tag[parse.left[object_]] == "VBG" and parse.left[object_] == verb + 1
            denied = (cue.base == "deny" and doing) or answers(marked, cue.base, object_)
            if (
                denied
                and parse.tag[parse.left[object_]] in ("DT", "NN", "NNS", "VBG")
                and parse.lower[object_ - 1] != "that"
            ):
                return parse.start[parse.left[object_]], parse.end[stop]  # "denied any wrongdoing"
            return None  # "rejected that reading": there is nothing in it that could be a claim
        if parse.lower[object_] in _THANKS and (owed := _owed(marked, object_, stop)) >= 0:
            return parse.start[owed], parse.end[stop_of(marked, max(stop, parse.right[owed - 1]), verb)]
        begin = parse.left[object_]
        begin += parse.lower[begin] == "that" and parse.tag[begin + 1] in (
            "PRP",
            "DT",
            "NNP",
        )  # "demanded that he tender an apology"
        return parse.start[begin], parse.end[stop_of(marked, stop, verb)]
    return None


def _calls_in(marked: MarkedArticle, verb: int, object_: int, link: int) -> bool:
    """Whether "called" has an object before its preposition: "called a vote for May", "called her on Monday to thank her"."""
    parse = marked.parse
    dated = any(True for _ in marked.dates_between(parse.start[object_], parse.end[object_]))
    return verb < object_ < link and not dated  # "called Tuesday for talks"


def _wanted(marked: MarkedArticle, cue: Cue, object_: int) -> Span | None:
    """ "Wants the hearing held", "wants the city to pay", "wants a clause barring resale"; not "wants to stay"."""
    parse, verb = marked.parse, cue.token
    done = next((c for c in parse.children[verb] if parse.dep[c] in ("ccomp", "xcomp") and c > verb), object_)
    begin = parse.left[done] if done >= 0 else -1
    thin = begin >= 0 and parse.tag[begin] == "DT" and parse.right[done] - begin < 2
    if begin != verb + 1 or (thin and parse.lower[done] not in _DEMANDED):
        return None
    return (
        None
        if parse.tag[begin] in ("TO", "PRP", "WP")
        else (parse.start[begin], parse.end[stop_of(marked, parse.right[done], verb)])
    )


_DEMANDED = frozenset(
    "referendum vote recount election inquiry investigation review audit ban truce ceasefire apology retrial pause "
    "moratorium guarantee explanation debate".split()
)
"""What is wanted of others and tells enough without another word."""


def _owed(marked: MarkedArticle, object_: int, stop: int) -> int:
    """Where it begins what "expressed thanks to X for Y" thanks for; -1 where that does not follow."""
    parse = marked.parse
    _, end = parse.sentence_tokens[parse.sentence[object_]]
    for link in range(object_ + 1, min(end, stop + 25)):
        if parse.words[link] in ";:" or parse.tag[link] in ("VBD", "VBZ", "MD"):
            break
        if parse.lower[link] == "for" and parse.dep[link] == "prep" and link < parse.right[link]:
            return link + 1
    return -1
