"""The subject of a cue: along coordination and participles, and past what the parser gets wrong."""

from __future__ import annotations

from summarizer.mark.cues.phrases import issuer
from summarizer.mark.cues.relatives import antecedent
from summarizer.mark.cues.subject_places import inverted
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, RELAY
from summarizer.mark.lexicon.organizations import BODY_NOUNS
from summarizer.mark.lexicon.tags import FINITE, SUBJECTS
from summarizer.mark.nlp import Parse

_DASHES = frozenset("– — --".split())

_CONJUNCTIONS = frozenset("after before since until till".split())
"""Links of time, after which the parser may give a clause the subject of another."""


def of_the_clause(parse: Parse, index: int) -> int:
    """The subject in "sued after an inquiry, led by a judge, found": the parser takes "after" for a preposition; or -1."""
    verb, noun = parse.head[index], parse.head[parse.head[index]]
    named = parse.words[noun].istitle() and parse.tag[noun][0] == "N"
    if named and (parse.dep[index], parse.dep[verb], parse.dep[noun]) == ("conj", "acl", "ROOT"):
        return noun  # "Doe left by the back door but later wrote", taken for one who was left
    if parse.words[index - 1 : index] != [","] or any(parse.dep[c] in SUBJECTS for c in parse.children[index]):
        return -1
    main = parse.head[index]
    for link in parse.children[main]:
        if parse.lower[link] not in _CONJUNCTIONS or not main < link < index:
            continue
        noun = next((c for c in parse.children[link] if parse.dep[c] == "pobj"), -1)
        set_off = noun >= 0 and parse.words[noun + 1] == "," and noun + 1 < index - 1
        if set_off and parse.words[noun + 1 : index].count(",") == 2 and parse.tag[noun + 2] in ("VBN", "VBG", "WDT"):
            return noun
    return -1


def agent_of(parse: Parse, index: int) -> int:
    """By whom it is done, in the passive; -1 where the text does not say."""
    for child in parse.children[index]:
        if parse.dep[child] == "agent":
            return next((c for c in parse.children[child] if parse.dep[c] == "pobj"), -1)
        if parse.lower[child] == "as" and parse.dep[child] == "prep":  # "rejected as an insult by the union"
            for judged in parse.children[child]:
                by = next((c for c in parse.children[judged] if parse.lower[c] == "by" and c > judged), -1)
                if by >= 0:
                    return next((c for c in parse.children[by] if parse.dep[c] == "pobj"), -1)
    return -1


def said_before(parse: Parse, index: int) -> int:
    """The verb of saying right before a participle, though the parser hangs that on a verb of the content.

    "They may meet in May, a diplomat said, asking not to be named": it is the diplomat who asks.
    """
    if (besides := said_besides(parse, index)) >= 0:
        return besides
    verb = index - 2
    if parse.tag[index] != "VBG" or verb < 0 or parse.words[index - 1] != "," or parse.head[index] == verb:
        return index
    finite = parse.tag[verb] in ("VBD", "VBZ", "VBP") and parse.lower[verb] in CUE_FORMS
    beside = parse.head[verb] == parse.head[index] or parse.head[parse.head[index]] == verb
    return verb if finite and beside else index


_DENYING = frozenset("deny reject dismiss refute dispute".split())
"""Verbs after which a participle tells what their subject says instead."""
_ADDING = frozenset("add note stress emphasise emphasize underline underscore".split())
"""Verbs that as participles go on with the statement before."""


def outer_cue(parse: Parse, index: int) -> int:
    """The verb of saying in whose content the parser puts ", insisting that …"; -1 for none."""
    verb = index
    while parse.tag[index] == "VBG" and parse.words[index - 1] == "," and parse.head[verb] != verb:
        verb = parse.head[verb]
        if verb < index and parse.tag[verb][0] == "V" and parse.lower[verb] in CUE_FORMS:
            return verb
    return -1


def said_besides(parse: Parse, index: int) -> int:
    """The verb of saying to which ", while stressing that …", "denied that …, saying …" belongs, hung on its content; or -1."""
    if parse.tag[index] != "VBG":
        return -1
    besides = parse.lower[index - 1] == "while"
    comma = index - 1 - (parse.words[index - 1] in ('"', "”"))  # "said it was “late,” adding that"
    if not besides and parse.words[comma] != ",":
        return -1
    verb = parse.head[index]
    while parse.head[verb] != verb:
        outer = parse.head[verb]
        if parse.tag[outer][0] == "V" and (base := CUE_FORMS.get(parse.lower[outer])) and outer < index:
            besides = besides or CUE_FORMS.get(parse.lower[index]) in _ADDING or _quotes_behind(parse, index, verb)
            return outer if besides or base in _DENYING else -1
        verb = outer
    return -1


def _quotes_behind(parse: Parse, index: int, verb: int) -> bool:
    """Whether ", saying, “…”" follows a clause about nobody: "said there was a risk, saying, “…”", not "said he left, saying, “…”"."""
    opens = parse.words[index + 1] in (",", ":") and parse.words[index + 2 : index + 3] in (['"'], ["“"])
    return opens and not any(parse.dep[c] in SUBJECTS for c in parse.children[verb])


def subject_of(parse: Parse, index: int) -> int:
    """The head of the verb's subject, looked for along coordination and participles; -1 where there is none."""
    seen = 0
    verb = index
    while seen < 4:
        if verb != index and CUE_FORMS.get(parse.lower[verb]) in RELAY:
            # "the agency quoted him as saying", "he was quoted as saying"
            wanted = ("nsubjpass",) if any(parse.dep[c] == "auxpass" for c in parse.children[verb]) else ("dobj",)
            return next((c for c in parse.children[verb] if parse.dep[c] in wanted), -1)
        subjects = [child for child in parse.children[verb] if parse.dep[child] in SUBJECTS]
        if subjects[1:] and parse.words[subjects[0] + 1] in _DASHES and subjects[1] < verb:
            # "Nairobi – Kenya's Ministry of Health has confirmed": the place of a dateline, but "Doe – the mayor – said"
            del subjects[: _DASHES.isdisjoint(parse.words[subjects[1] : verb])]
        if len(subjects) == 2 and _is_named(parse, *subjects) and subjects[1] < verb:
            del subjects[0]
        if (
            len(subjects) > 1
            and verb == index
            and subjects[-1] < index
            and parse.words[parse.left[subjects[-1]] - 1] in (",", '"', "”")
        ):
            if (person := _opens_clause(parse, subjects[-1], index)) >= 0:
                return person
            return subjects[-1]  # "Dockers, Doe told the radio, have left": the one within the commas
        if index - 1 in subjects and (parse.tag[index - 1] == "PRP" or _continued(parse, subjects)):
            return index - 1  # "“Deal near!” it read", and not a noun of the content
        if len(subjects) == 1 and verb == index and (person := _opens_clause(parse, subjects[0], index)) >= 0:
            return person
        if subjects:
            head = subjects[0] if verb != index or subjects[0] < index or len(subjects) == 1 else min(subjects)
            return antecedent(parse, head, verb)
        if verb == index and (reduced := max(_reduced(parse, index), _set_off(parse, index))) >= 0:
            return reduced
        dep, parent = parse.dep[verb], parse.head[verb]
        if parent == verb:
            break
        if dep == "conj" and verb == index and (outer := _beside(parse, verb, parent)) >= 0:
            verb = outer
        elif (
            dep == "ccomp" and verb == index and parse.tag[index] in FINITE and parse.lower[verb - 1] in ("and", "but")
        ):
            verb = parent  # "said it was late but added that", two clauses of one verb for the parser
        elif dep in ("conj", "advcl", "pcomp", "xcomp", "dep", "prep") or (dep == "ccomp" and parse.tag[verb] == "VBG"):
            verb = parent
        elif (dep in ("acl", "relcl") and parse.tag[verb] == "VBG") or dep == "relcl":
            return issuer(parse, parent) if dep == "acl" else parent
        else:
            break
        seen += 1
    return inverted(parse, index)


def _is_named(parse: Parse, noun: int, name: int) -> bool:
    """ "The think tank the Doe Institute said": what it is and its name, for the parser two subjects."""
    body = parse.lower[noun] in BODY_NOUNS | BODIES | {"tank"} and parse.tag[noun] == "NN"
    return body and parse.left[name] == noun + 1 and parse.lower[noun + 1] == "the" and parse.tag[name][:3] == "NNP"


def _continued(parse: Parse, subjects: list[int]) -> bool:
    """ "Chairman of governors Jane Doe said", taken for two subjects."""
    left, right = subjects[-2:] if len(subjects) > 1 else (-2, -2)
    return parse.tag[right] == "NNP" == parse.tag[left] and parse.right[left] + 1 == parse.left[right]


def _opens_clause(parse: Parse, body: int, verb: int) -> int:
    """The person in "Jane Doe, chair of Local 12, Canadian Dockers union said “…”": the union ends what he is; or -1."""
    named = any(parse.tag[c] in ("NNP", "NNPS") for c in parse.children[body])
    told = parse.words[verb + 1] in ('"', "“", "‘") or parse.tag[verb + 1] in ("DT", "PRP", "PRP$", "IN", "NNP")
    set_off = parse.words[parse.left[body] - 1] == ","
    if body != verb - 1 or not (named and told and set_off) or parse.tag[parse.left[body]] in ("DT", "PRP$"):
        return -1
    for person in parse.children[verb]:
        described = any(parse.dep[c] == "appos" and person < c < body for c in parse.children[person])
        if parse.dep[person] in ("nsubj", "npadvmod") and parse.tag[person] == "NNP" and person < body and described:
            return person
    return -1


def _reduced(parse: Parse, index: int) -> int:
    """The subject of "Shopkeepers interviewed in the market said", whose participle the parser takes for a verb; or -1."""
    first = parse.sentence_tokens[parse.sentence[index]][0]
    if parse.tag[index] not in ("VBD", "VBP", "VBZ") or any(parse.words[i] in ',;:"“”' for i in range(first, index)):
        return -1
    for verb in parse.children[index]:
        if parse.dep[verb] not in ("ccomp", "csubj") or not first < verb < index:
            continue
        if parse.tag[verb] != "VBD" and parse.lower[verb] != "privy":
            continue
        after = parse.tag[verb + 1] in ("IN", "RB") and any(
            parse.dep[c] == "ccomp" for c in parse.children[index] if c > index
        )
        if after:
            return next((c for c in parse.children[verb] if parse.dep[c] == "nsubj" and c == verb - 1), -1)
    return -1


def _set_off(parse: Parse, index: int) -> int:
    """The subject of "Jane Doe, shut out of the talks, said", whose participle the parser takes for a verb; or -1."""
    for verb in parse.children[index] if parse.words[index - 1] == "," else ():
        if (
            parse.dep[verb] == "advcl"
            and parse.tag[verb] in ("VBD", "VBN")
            and parse.words[verb - 1] == ","
            and verb < index
        ):
            subjects = [c for c in parse.children[verb] if parse.dep[c] == "nsubj" and c < verb - 1]
            linked = any(parse.dep[c] == "mark" or parse.tag[c] == "WRB" for c in parse.children[verb])
            return subjects[0] if len(subjects) == 1 and not linked else -1
    return -1


def _beside(parse: Parse, verb: int, clause: int) -> int:
    """The verb of saying in "She said that X is ready and praised Y": a past tense behind a clause in another tense is hers; or -1."""
    inner = clause
    while parse.dep[clause] in ("advcl", "relcl") and parse.tag[inner] == "VB" and parse.tag[verb] == "VBD":
        clause = parse.head[clause]  # "said they failed because nobody would move and called for"
    outer = parse.head[clause]
    if parse.dep[clause] != "ccomp" or parse.lower[outer] not in CUE_FORMS:
        return -1
    tag, past = parse.tag[clause], parse.tag[outer] == "VBD"
    did = [c for c in parse.children[verb] if parse.dep[c] == "aux" and parse.lower[c] == "did"]
    # "said there was none and called for"
    auxiliaries = {parse.lower[c] for c in parse.children[clause] if parse.dep[c] in ("aux", "auxpass", "expl")}
    if did and past:
        hers = tag != "VBD" and parse.words[did[0] - 2] in ('"', "”", ",", parse.words[clause])
    elif parse.tag[verb] == "VBZ":
        hers = parse.tag[outer] == "VBZ" and parse.lower[verb - 1] == "and"
    else:  # the comma takes it out of the clause
        set_off = parse.words[verb - 2 : verb] in ([",", "and"], [",", "but"]) or clause != inner
        told = set_off or tag != "VBD" or bool(auxiliaries & {"was", "were", "had", "would", "will", "there"})
        hers = past and parse.tag[verb] == "VBD" and told
    return outer if hers else -1
