"""Verbs of saying that the parser takes for nouns or participles."""

from __future__ import annotations

from summarizer.mark.cues.nameless import closing_voice, is_paper
from summarizer.mark.cues.speaking import can_speak, root
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, DOCUMENTS, SPEAKERS
from summarizer.mark.lexicon.tags import FINITE
from summarizer.mark.nlp import Parse

_REPORTS = frozenset("reports informs states notes claims comments remarks announces shows finds suggests".split())
"""Verbs of saying that a parser may take for plural nouns."""


def taken_for_noun(parse: Parse, index: int, named: set[int]) -> int:
    """The subject of a verb of saying that the parser takes for a noun; -1 where it is one.

    "Prosecutors allege Doe lied", "…, the press service reports.", "The memo drafted in May states that …".
    """
    lower, before = parse.lower[index], index - 1
    if before < 0 or index + 1 >= len(parse.words) or lower not in CUE_FORMS:
        return -1
    if CUE_FORMS[lower] == lower and parse.tag[before] == "NNS" and parse.lower[before] in SPEAKERS:
        return before if parse.dep[index] == "compound" and parse.tag[index + 1][:3] == "NNP" else -1
    link = index + 1 + (parse.tag[index + 1] == "RB")
    if (lower in _REPORTS or lower == "forecast") and parse.lower[link : link + 1] == ["that"]:
        named_before = before in named and parse.tag[before] in ("NNP", "NNPS")
        if named_before and not any(parse.tag[i] in FINITE for i in range(parse.left[before], index)):
            return before  # "Doe Bank forecast that", "Doe Works states clearly that"
    if parse.dep[index] == "ROOT" and _has_clause(parse, index):
        return before if can_speak(parse, before, CUE_FORMS[lower], named, beside=index) else -1
    if lower in _REPORTS and _quotes(parse, index):
        head = parse.head[before] if parse.dep[before] == "pobj" else before  # "The Department of Works notes, “…”"
        while parse.dep[head] in ("prep", "pobj") and parse.head[head] != head:
            head = parse.head[head]
        return head if can_speak(parse, head, "say", named) else -1
    plural = CUE_FORMS[lower] == lower and parse.lower[before] in DOCUMENTS | SPEAKERS and parse.tag[before] == "NNS"
    if lower not in _REPORTS and not (plural and parse.words[index + 1] == "."):
        return -1  # "…, court documents state."
    said = parse.lower[max(before - 5, 0) : before]
    if "according" in said and "," not in said[said.index("according") :]:
        return -1  # ", according to some media reports."
    if (voice_ := closing_voice(parse, index)) >= 0 and can_speak(parse, voice_, CUE_FORMS[lower], named):
        return voice_
    main = root(parse, index)
    if parse.lower[index + 1] == "that" and parse.lower[main] in DOCUMENTS and parse.tag[main][0] == "N":
        return main if main < index and any(parse.tag[i] == "VBN" for i in range(main, index)) else -1
    first = before
    while first > 0 and index - first < _LONGEST and parse.words[first - 1] not in (",", '"', "”"):
        first -= 1
    last = parse.sentence_tokens[parse.sentence[index]][1]
    ends = parse.words[index + 1] == "." or index + 1 == last
    if not ends or parse.words[first - 1] not in (",", '"', "”") or parse.sentence[first - 1] != parse.sentence[index]:
        return -1
    voice = parse.tag[before][0] == "N" and can_speak(parse, before, "say", named)
    return before if voice and not any(parse.tag[i] in ("VBD", "VBZ", "CC") for i in range(first, index)) else -1


def _has_clause(parse: Parse, index: int) -> bool:
    """Whether a plural is the verb of "A white paper notes that …", where the parser sees none; not "bank notes that are"."""
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    before, goes_on = parse.head[index - 1] == index and parse.tag[index - 1] == "NN", parse.tag[index + 2]
    opens = before and parse.lower[index + 1] == "that" and goes_on not in (*FINITE, "MD", "VBN", "VBG", "RB")
    return opens and parse.tag[index] == "NNS" and not {*FINITE, ",", "WDT"} & {*parse.tag[first:index]}


def _quotes(parse: Parse, index: int) -> bool:
    """Whether a word has a comma or colon and a quotation behind it, and no verb before it in its sentence."""
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    opens = parse.words[index + 1] in (",", ":") and parse.words[index + 2 : index + 3] in (['"'], ["“"])
    return opens and not {*FINITE} & {*parse.tag[first:index]}


def closing_papers(parse: Parse, index: int) -> int:
    """The papers or people of "…, court records show." to whose verb the parser gives no subject; or -1."""
    before = index - 1
    plural = parse.tag[before] == "NNS" and parse.lower[before] in DOCUMENTS | SPEAKERS
    comma = next((i for i in range(before - 1, max(before - 4, 0), -1) if parse.tag[i][0] not in "NJ"), 0)
    return before if plural and parse.words[index + 1] == "." and parse.words[comma] == "," else -1


def unseen_subject(parse: Parse, index: int, named: set[int]) -> int:
    """The subject of a verb of saying that is none for the parser; -1 for none.

    ", court records show," and ", a diary entry shows," are set into a sentence.
    """
    noun = first = index - 1
    showing = CUE_FORMS.get(parse.lower[index]) in SHOWING and parse.words[index + 1 : index + 2] == [","]
    while showing and first > 0 and index - first < _LONGEST and parse.tag[first][:2] in _OF_NOUNS:
        first -= 1
    if not showing or parse.words[first] != "," or parse.tag[noun] not in ("NN", "NNS"):
        return taken_for_noun(parse, index, named) if parse.tag[index] in ("NN", "NNS") else -1
    agrees = parse.lower[index].endswith("s") == (parse.tag[noun] == "NN") and parse.tag[index + 2] != "CC"
    evidence = is_paper(parse.lower[noun]) or parse.lower[first + 1] in ("a", "an")
    return noun if agrees and evidence and parse.sentence[first] == parse.sentence[index] else -1


_OF_NOUNS = ("NN", "JJ", "VB", "DT", "PR", "PO")
"""How the tags of what a short noun phrase is made of begin."""


def shows(parse: Parse, head: int, base: str) -> bool:
    """Whether papers, or one of them, show or suggest something."""
    whole = [c for link in parse.children[head] if parse.lower[link] == "of" for c in parse.children[link]]
    papers = whole if parse.tag[head] == "CD" else [head]
    return base in SHOWING and any(is_paper(parse.lower[noun]) for noun in papers)


def leaked(parse: Parse, first: int, head: int, base: str) -> bool:
    """Whether "leaked" of "…, leaked files suggest" is another verb for the parser."""
    return parse.words[first - 2] == "," and parse.tag[first - 1] in ("VBD", "VBN") and shows(parse, head, base)


_LONGEST = 9
"""Tokens of the longest name of who reports, before a verb that closes the sentence."""

POSTED = frozenset("post tweet write announce report say add note".split())
"""Verbs of those who put a line out, which in the passive close what was said: "it was announced"."""


_ACTIVE = frozenset(
    "confirm announce state say reveal disclose acknowledge admit stress declare add note insist recall concede argue "
    "claim explain maintain predict emphasise emphasize conclude reiterate".split()
)
"""Verbs that with "that" tell what their subject says; of who is told or warned they tell what he hears."""


def closes(parse: Parse, index: int) -> bool:
    """Whether a verb with its subject closes a sentence behind a comma: "…, the force posted on a website."."""
    noun = parse.head[index]
    first, last = parse.left[noun], parse.sentence_tokens[parse.sentence[index]][1]
    rest = range(index + 1, last)
    return (
        parse.dep[index] == "acl"
        and parse.dep[noun] == "appos"
        and noun == index - 1
        and parse.words[first - 1] in (",", '"', "”")
        and len(rest) < _LONGEST
        and not any(parse.tag[i][0] == "V" or parse.lower[i] == "by" for i in rest)
    )


def noun_phrase(parse: Parse, head: int, verb: int) -> tuple[int, int]:
    """The words of a noun that stands before its verb, as far as a comma or the sentence's beginning."""
    first = head
    opening = parse.sentence_tokens[parse.sentence[verb]][0]
    while (
        first > opening and parse.words[first - 1] not in (",", '"', "”", ":") and not parse.words[first - 1].isspace()
    ):
        first -= 1
    return first, head + 1


_OF_WHAT = frozenset("describe announce explain confirm recount outline disclose reveal report mention".split())
"""Verbs that as participles tell what the statement beside them is about."""


def _is_heard(parse: Parse, verb: int) -> bool:
    """Whether a bare verb of saying has its own subject: "Doe say"."""
    own = any(parse.dep[c] == "nsubj" for c in parse.children[verb])
    bare = parse.tag[verb] in ("VB", "VBP") and not any(parse.dep[c] in ("aux", "mark") for c in parse.children[verb])
    return own and bare and parse.lower[verb] in CUE_FORMS


def sets_scene(parse: Parse, index: int, base: str) -> bool:
    """Whether a verb tells of what or where something else is said: "Doe, describing the arrest, said he ran".

    So does "while explaining how it began", and ", something residents have asked for" comes after what is told.
    Who submits a paper says nothing, and who submits that it is late does.
    """
    who = next((c for c in parse.children[index] if parse.dep[c] == "nsubj" and c < index), index)
    if parse.lower[parse.left[who]] == "something" and parse.left[who] < who < index:
        return True
    if base == "hear" and any(parse.dep[c] == "ccomp" and _is_heard(parse, c) for c in parse.children[index]):
        return True  # "The council heard Doe say it was late" is what Doe said
    if base in SHOWING and parse.tag[index] == "VBG" and of_a_fact(parse, index):
        return True
    if base == "compare" and parse.tag[index] == "VBN" and parse.dep[index] == "prep":
        return True  # "said sales rose by a third, compared to a tenth in May"
    if base == "submit":
        return parse.lower[index + 1] != "that"
    if parse.tag[index] != "VBG" or base in ("speak", "mean"):
        return parse.tag[index] == "VBG"
    if parse.lower[index - 1] == "while" and parse.tag[index + 1] == "WRB" and base in _OF_WHAT:
        return True
    about = next((c for c in parse.children[index] if parse.dep[c] == "dobj"), -1)
    known = parse.tag[index + 1] in ("DT", "PRP$") and parse.lower[index + 1] not in ("a", "an", "no")
    bare = known and parse.left[about] == index + 1 and parse.right[about] == about and about - index < 4
    main = parse.head[parse.head[index]] if parse.dep[index] == "acl" else parse.head[index]
    beside = main != index and parse.lower[main] in CUE_FORMS and parse.tag[main] in FINITE
    judged = any(parse.lower[c] in ("as", "that") for c in parse.children[index])
    return base in _OF_WHAT and about >= 0 and bare and beside and not judged


SHOWING = frozenset("suggest indicate imply signal show confirm reveal fear".split())
"""What facts do as well as people."""


def of_a_fact(parse: Parse, index: int) -> bool:
    """Whether ", suggesting that …" draws from what a sentence tells that is no saying itself."""
    main = parse.head[index]
    return (
        parse.dep[index] == "advcl"
        and parse.words[index - 1] == ","
        and parse.dep[main] == "ROOT"
        and parse.lower[main] not in CUE_FORMS
    )


def main_subject(parse: Parse, index: int) -> int:
    """The subject of a participle that is the sentence's verb, left without any other; -1 where it is none.

    "The minister, Jane Doe, dismissed …", "Two people with knowledge of the talks added that …".
    """
    noun = parse.head[index]
    if _is_main(parse, index, noun):
        return noun
    whole = root(parse, index)
    begin, _ = parse.sentence_tokens[parse.sentence[index]]
    linked = parse.dep[noun] == "pobj" and whole < noun and parse.lower[whole] in SPEAKERS
    bare = linked and not {*FINITE, ","} & {*parse.tag[begin:index]}
    # "Another parent, who would not be named because Doe is a neighbor, called it …", a verb of the neighbor's for the parser
    apart = parse.words[whole + 1] == "," and parse.tag[whole + 2] == "WP" and parse.tag[index] == "VBD"
    if apart and parse.words[index - 1] == "," and (parse.tag[whole] == "NNP" or parse.lower[whole] in SPEAKERS):
        return whole
    return whole if bare and _is_main(parse, index, whole) else -1


def _is_main(parse: Parse, index: int, noun: int) -> bool:
    begin, end = parse.sentence_tokens[parse.sentence[index]]
    if parse.lower[index : index + 2] in (["called", "for"], ["called", "on"]) and not {*FINITE} & {
        *parse.tag[begin:end]
    }:
        return True  # "A senior official called on all sides to wait"
    clauses = [c for c in parse.children[index] if parse.dep[c] == "ccomp" and c > index]
    voice = parse.tag[noun][:3] == "NNP" or parse.lower[noun] in SPEAKERS | BODIES
    told = CUE_FORMS.get(parse.lower[index]) in _ACTIVE and any(parse.lower[parse.left[c]] == "that" for c in clauses)
    if voice and told:
        return True  # "The bank confirmed to us that talks had begun, but did not say more"
    noun = parse.head[noun] if parse.dep[noun] == "conj" and parse.tag[noun][0] == "N" else noun
    return parse.dep[noun] == "ROOT" and parse.tag[noun][0] == "N" and parse.words[index - 1] == ","
