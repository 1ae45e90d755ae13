"""The subject of a cue told by where it stands beside the verb, where the parser gives the verb none or a wrong one."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import CUE_FORMS, MEDIA_NOUNS, RELAY
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS, SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.nlp import Parse


def right_before(parse: Parse, index: int, named: set[int]) -> int:
    """The name that a finite verb follows, where the parser gave the verb no subject; -1 where none stands there."""
    before = index - 1
    while before > 0 and (parse.tag[before] == "RB" or parse.lower[before] in ("had", "has", "have")):
        before -= 1
    if before > 0 and parse.words[before] == ",":
        if parse.words[before - 1] == ")" and parse.words[before - 3] == "(" and before - 4 in named:
            return before - 4  # "Jane Doe (19), told"
        # "Jane Doe, its chief executive, wrote"
        opening = next((i for i in range(before - 1, max(before - 12, 0), -1) if parse.words[i] == ","), -1)
        cites = CUE_FORMS.get(parse.lower[opening + 1]) in RELAY and parse.tag[opening + 1] == "VBG"
        owned = any(parse.tag[i] == "PRP$" for i in range(max(opening - 3, 0), opening))
        if opening > 0 and opening - 1 in named and parse.tag[opening + 1] in ("VBG", "VBN"):
            return opening - 1  # "Jane Doe, writing on a website, said", "Jane Doe, reached by phone, said"
        if opening > 0 and index - 2 in named and office_set_off(parse, opening + 1) <= opening:
            return index - 2  # "…, its chief inspector of accidents, Jane Doe, said"
        held = opening > 0 and is_title(parse.lower[opening - 1]) and parse.words[opening - 1].islower()
        if opening == before - 2 and opening - 1 in named and _is_lettered(parse.words[opening + 1]):
            return opening - 1  # "Speaking for the clerks, Jane Doe, KC, said"
        if opening < 0 or not (cites or owned or held or any(is_title(parse.lower[i]) for i in range(opening, before))):
            return -1
        if is_title(parse.lower[opening - 1]) and index - 2 in named and opening - 1 not in named:
            return index - 2  # "…, its chair, Jane Doe, announced"
        before = opening - 1
    if before < 0 or parse.sentence[before] != parse.sentence[index]:
        return -1
    if before not in named:
        # "…, his press secretary said"
        owned = any(parse.tag[child] == "PRP$" for child in parse.children[before])
        voice = owned and is_title(parse.lower[before]) and parse.words[parse.left[before] - 1] in (",", '"', "”")
        return before if voice and before == index - 1 else -1
    return before if parse.tag[before] in ("NNP", "NNPS") else -1


def _is_lettered(word: str) -> bool:
    """Whether a word is letters behind a name: "KC", "MP", "PhD", "Jr."."""
    return word in ("PhD", "Jr", "Jr.", "Sr", "Sr.") or (word.isupper() and word.isalpha() and len(word) < 5)


def behind_clause(parse: Parse, head: int, index: int, named: set[int]) -> int:
    """The name of "The board will act, its head of research, Jane Doe, said" and "They fled, Jane Doe, a guard, said", not the board."""
    if not 0 <= head < index - 3 or parse.words[index - 1] != ",":
        return head
    name = next((i for i in range(index - 2, -1, -1) if i - 1 not in named), -1)
    if index - 2 in named and head < (office := office_set_off(parse, name)) < name and parse.tag[office] == "PRP$":
        return index - 2
    beside = [c for c in parse.children[parse.head[index]] if parse.dep[c] == "cc" and c < index]
    listed = beside or any(
        parse.dep[c] in ("conj", "cc") for c in parse.children[index]
    )  # "met Doe, the mayor, praised her and left"
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    told = parse.tag[head] in ("NN", "NNS") and any(parse.tag[i] in FINITE for i in range(first, head))
    apart = (
        told and parse.words[head + 1] == "," and parse.dep[index] == "ROOT"
    )  # "Most are children, Jane Doe, a nurse, said"
    if not (apart or parse.dep[index] == "conj") or parse.tag[index] not in FINITE or listed:
        return head
    return max(head, right_before(parse, index, named))


def office_set_off(parse: Parse, name: int) -> int:
    """Where the office begins that stands between commas before a name: ", the agency's head of research, Jane Doe,"."""
    opening = next((i for i in range(name - 2, max(name - 12, 0), -1) if parse.words[i] == ","), -1) + 1
    inside = range(opening, name - 1)
    known = parse.tag[opening] == "DT" or "POS" in parse.tag[opening : name - 1]
    outlet = parse.lower[name - 2] in MEDIA_NOUNS or parse.lower[name - 3 : name - 1] == ["news", "service"]
    title = known and (outlet or any(is_title(parse.lower[i]) for i in inside))
    office = title or parse.tag[opening] == "PRP$"
    plain = all(parse.tag[i] in (*NOUN_TAGS, "JJ", "DT", "PRP$", "POS", "IN", "HYPH") for i in inside)
    return opening if opening and office and plain else name


def behind_who(parse: Parse, index: int, named: set[int]) -> int:
    """Who "blamed" in "Jane Doe, who had foreseen it, blamed absentees", and "said" in "The union, whose head met Roe, said"; or -1.

    The parser takes the one verb for a participle and gives the noun to the clause between the commas in the other.
    """
    finite = parse.tag[index] in ("VBD", "VBZ")
    if parse.words[index - 1] != "," or not (finite or parse.tag[index] == "VBN"):
        return -1
    alone = parse.tag[index + 1] in ("IN", "TO", ",", ".", "RB") and parse.lower[index : index + 2] not in _CALLED
    if not finite and alone:
        return -1
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    who = next((i for i in range(index - 2, first + 1, -1) if parse.words[i] in (",", ";")), first) + 1
    relative = parse.lower[who] in _RELATIVES[finite] and any(parse.tag[i] in FINITE for i in range(who, index))
    noun = who - 2
    acts = noun in named if not finite else parse.dep[noun] in SUBJECTS and parse.tag[noun] in NOUN_TAGS
    return noun if relative and acts else -1


_RELATIVES = {False: ("who",), True: ("who", "whose", "which")}
"""Words that open a clause between commas about who speaks, before a participle and before a verb that can be none."""


_CALLED = (["called", "for"], ["called", "on"])


def set_off_before(parse: Parse, index: int, named: set[int]) -> int:
    """The name in "its operator, Linetel, announced", where the parser takes the verb for a participle; -1 for none."""
    if parse.tag[index] != "VBN" or parse.words[index - 1] != "," or parse.lower[index + 1] == "by":
        return -1
    last = first = index - 2
    while first in named and first > 1:
        first -= 1
    return last if first < last and parse.words[first] == "," and parse.tag[first - 1][0] == "N" else -1


def before_citing(parse: Parse, index: int, named: set[int]) -> int:
    """The name of "Orlus, citing two clerks, said", whatever the parser takes for the subject; -1 for none."""
    if parse.words[index - 1 : index] != [","]:
        return -1
    first = max(parse.sentence_tokens[parse.sentence[index]][0] + 2, index - 14)
    for citing in range(index - 2, first - 1, -1):
        if parse.lower[citing] in ("citing", "quoting"):
            return citing - 2 if parse.words[citing - 1] == "," and citing - 2 in named else -1
    return -1


def outside(parse: Parse, head: int, index: int) -> int:
    """The word before parentheses that the parser took the subject out of: "Doe Works (LSE: DOE) (the “Company”) said"."""
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    noun = head
    while first < noun < index:
        opening = next((i for i in range(noun, max(noun - 9, first), -1) if parse.words[i] == "("), -1)
        closing = next((i for i in range(noun, index) if parse.words[i] == ")"), -1)
        if opening <= first or closing < 0 or ")" in parse.words[opening:noun]:
            break
        noun = opening - 1
        if parse.words[noun] == ")":
            noun -= 1
    return noun if parse.tag[noun].startswith("N") else head


def right_after(parse: Parse, index: int, named: set[int], head: int = -1) -> int:
    """ "…," said Doe Co. chief Jane Doe.": the last of the names in a row, where the parser sees no subject; or -1.

    Behind a quotation a noun will do: "“…,” said the Russian president"; so it will where the parser's ``head`` is in there.
    """
    if not is_turned_round(parse, index):
        return -1
    quoted = parse.words[index - 1] in _CLOSING
    if head >= 0 and (head > index or not quoted or "``" in parse.tag[head:index]):
        return -1
    last = index
    while last + 1 < len(parse.words) and parse.sentence[last + 1] == parse.sentence[index]:
        opens = quoted and parse.tag[last + 1] in ("DT", "PRP$", "POS", "NNS", "NNPS", "HYPH")
        if parse.tag[last + 1] not in ("NNP", "NNPS", "NN", "JJ") and last + 1 not in named and not opens:
            break
        last += 1
    return last if last in named or (quoted and last > index and parse.tag[last] in NOUN_TAGS) else -1


_CLOSING = ('"', "”", "’", "»")


def past_quotation(parse: Parse, head: int, index: int, named: set[int]) -> int:
    """Who speaks, where the verb hung on one within the quotation before it: "Doe said, “It is late,” adding, “Go.”"."""
    if not 0 <= head < index or head in parse.children[index]:
        return head
    between = parse.words[head:index]
    if parse.dep[index] == "conj" and parse.tag[index] == "VBD" and ("”" in between or '"' in between):
        beside = right_before(parse, index, named)
        return beside if beside >= 0 else head
    tags = parse.tag[head:index]
    if parse.tag[index] != "VBG" or parse.lower[index + 1] == "to" or tags.count("''") <= tags.count("``"):
        return head
    opening = next(
        (i for i in range(head, parse.sentence_tokens[parse.sentence[index]][0], -1) if parse.tag[i] == "``"), 0
    )
    said = [i for i in range(max(opening - 6, 0), opening) if parse.lower[i] in CUE_FORMS and parse.tag[i][0] == "V"]
    return next((c for i in said for c in parse.children[i] if parse.dep[c] == "nsubj"), head)


def inverted(parse: Parse, index: int) -> int:
    """ "said Jane Doe, the mayor": a noun phrase right after the verb that the parser took for its object."""
    if not is_turned_round(parse, index):
        return -1
    objects = [c for c in parse.children[index] if parse.dep[c] in ("dobj", "attr", "npadvmod", "oprd") and c > index]
    return objects[0] if objects else -1


TURNED = frozenset("said says added adds wrote explained asked warned noted concluded stated tweeted".split())
"""Verbs that copy puts before their subject, after a quotation."""


def is_turned_round(parse: Parse, index: int) -> bool:
    """Whether a verb of saying follows right after a quotation or a comma, with words of its sentence to come."""
    if index == 0 or parse.words[index - 1] not in "\"”’'»,":
        return False
    quoted = parse.words[index - 1] in "\"”’'»" and parse.words[index - 2] in (",", "?", "!")
    turned = parse.lower[index] in TURNED or (parse.lower[index] == "reads" and _is_read_out(parse, index))
    if not turned and not (quoted and parse.lower[index] in CUE_FORMS):
        return False
    return index + 1 < len(parse.words) and parse.sentence[index + 1] == parse.sentence[index]


def _is_read_out(parse: Parse, index: int) -> bool:
    """Whether what stands before "reads" is no reader: "The pier is closed, reads the sign", not "She sits, reads the sign"."""
    clauses = [c for c in parse.children[index] if parse.dep[c] == "ccomp" and c < index]
    subjects = [s for clause in clauses for s in parse.children[clause] if parse.dep[s] in SUBJECTS]
    return bool(subjects) and not any(
        parse.tag[s] in ("NNP", "NNPS") or parse.lower[s] in _READERS or is_title(parse.lower[s]) for s in subjects
    )


_READERS = frozenset("he she they we i you who".split())
"""Pronouns for people."""
