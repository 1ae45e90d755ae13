"""Speakers whom the parser sets beside another noun, or beside whom it sets another noun for the subject."""

from __future__ import annotations

from summarizer.mark.cues.nameless import is_counted
from summarizer.mark.cues.subject_places import TURNED, is_turned_round, right_before
from summarizer.mark.lexicon.tags import FINITE, NOUN_TAGS, SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import CALENDAR
from summarizer.mark.nlp import Parse

_WITH = 12
"""Tokens from "with" to the participle of who speaks beside the subject."""


def beside_with(parse: Parse, index: int) -> int:
    """The noun of ", with its leader, Jane Doe, calling it a scandal", which the parser gives to the subject; or -1."""
    last = index - 1 - (parse.words[index - 1] == ",")
    if not parse.tag[last].startswith("N"):
        return -1
    for before in range(last - 1, max(index - _WITH, 1), -1):
        if parse.words[before] in '"“”;' or parse.tag[before] in ("VBD", "VBZ", "VBP", "VBG", "MD", "IN", "WP"):
            if parse.lower[before] != "with" or parse.words[before - 1] not in (",", '"', "”"):
                return -1
            commas = parse.words[before:index].count(",")
            return last if commas == 2 * (last < index - 1) else -1
    return -1


def beside_verb(parse: Parse, head: int, index: int) -> int:
    """The speaker of "…, Jane Doe, his press secretary said": who stands right before the verb, with no comma.

    So does "the Norwell, Ohio-based company said", whose town the parser takes for the subject.
    """
    if head < index and (whole := _behind_comma(parse, head, index)) >= 0:
        return whole
    noun = index - 1
    if parse.dep[noun] != "appos" or parse.head[noun] != head:
        return head
    if any(parse.lower[c] in _SEATED and parse.words[c - 1] == "-" for c in parse.children[noun]):
        return noun
    if not is_title(parse.lower[noun]):
        return head
    owned = any(parse.tag[child] == "PRP$" for child in parse.children[noun])
    return noun if owned and parse.words[parse.left[noun] - 1] == "," else head


def interposed(parse: Parse, head: int, index: int) -> int:
    """The speaker of "The pier, Jane Doe, head of the yard, said on Monday, would close", set beside the pier by the parser."""
    verb, end = index + 1, parse.sentence_tokens[parse.sentence[index]][1]
    while verb < end and parse.tag[verb] not in FINITE and parse.words[verb] not in '"“”;':
        verb += 1
    aside = verb < end and parse.words[verb - 1] == "," and parse.tag[verb] in FINITE and verb - index < _WITH
    if head < 0 or not aside or parse.words[index + 1 : verb].count(",") > 1:
        return head
    return next((c for c in parse.children[head] if parse.dep[c] == "appos" and head < c < index), head)


def beside_opening(parse: Parse, index: int) -> int:
    """The noun of "According to the Doe Agency, a spokesman for the mayor said", set beside the agency by the parser; or -1."""
    first, _ = parse.sentence_tokens[parse.sentence[index]]
    opens = parse.tag[first] in ("IN", "VBG")
    beside = (i for i in range(first, index) if parse.dep[i] == "appos" and parse.right[i] == index - 1)
    return next((i for i in beside if opens and parse.words[parse.left[i] - 1] == ","), -1)


_SEATED = frozenset({"based", "headquartered"})
"""Participles that tell with a hyphen where a firm is."""


def _behind_comma(parse: Parse, head: int, index: int) -> int:
    """The noun of "…, the court in Orlu said" where the parser took the last name alone for the subject; or -1."""
    link = parse.left[head] - 1
    if parse.lower[link] not in _WITHIN or head != index - 1:
        return -1
    comma = next((i for i in range(link, max(link - 9, 0), -1) if parse.words[i] == ","), -1)
    body = next((i for i in range(comma + 2, link) if parse.tag[i][0] == "N" and parse.tag[i + 1][0] != "N"), -1)
    if comma < 0 or body < 0 or parse.lower[comma + 1] not in ("the", "a", "an"):
        return -1
    return body if all(parse.tag[i][0] in "NJDPH" or parse.tag[i] == "IN" for i in range(comma + 1, link)) else -1


_WITHIN = frozenset("of in at for near".split())
"""Prepositions after which no subject begins: what stands before them begins it."""


def own_clause(parse: Parse, index: int, named: set[int]) -> int:
    """The name right before the verb of another clause, behind ";" or as in "Doe agreed and in reply Roe said"; or -1."""
    first = parse.head[index]
    if ";" in parse.words[first:index]:
        return right_before(parse, index, named)
    link = next((i for i in range(index - 2, first, -1) if parse.lower[i] in ("and", "but")), -1)
    alone = link >= 0 and not any(parse.dep[c] in SUBJECTS for c in parse.children[index])
    bare = alone and parse.dep[index] == "conj" and not {*FINITE, "VB", "VBG", "VBN"} & {*parse.tag[link:index]}
    last = before = index - 1
    while before > link and parse.tag[before] == "NNP" and parse.lower[before] not in CALENDAR:
        before -= 1
    # "in a note to the Commissioner for Roads Jane Doe said", and not "with help from Jane Doe announced"
    placed = parse.tag[before] in ("IN", "TO") and not (
        is_title(parse.lower[before - 1]) and parse.words[before - 1].istitle()
    )
    placed = placed or (before == link and parse.tag[link - 1] == "NNP")  # "Doe, Roe and Poe expect"
    own = bare and last in named and before < last and parse.tag[index] in FINITE and not placed
    return last if own else -1


def set_in(parse: Parse, index: int, named: set[int]) -> int:
    """The name of ", said Doe," and the noun of ", said the mayor," between commas, whatever the parser takes for the subject; -1 for none."""
    if (noun := _noun_set_in(parse, index)) >= 0:
        return noun
    opens = parse.sentence_tokens[parse.sentence[index]][0] == index  # "Said Doe: “…”"
    counted = index + 1 < len(parse.words) and is_counted(parse, index + 1)
    quoted = parse.words[index - 1] != "," and is_turned_round(parse, index)
    placed = parse.words[index - 1 : index] == [","] or opens or counted
    if not quoted and not (placed and parse.lower[index] in TURNED):
        return -1
    if parse.lower[index + 1 : index + 2] in (["one"], ["another"]) and is_counted(parse, index + 1):
        return index + 1  # "“…,” said one, who works there."
    last = index
    while last + 1 < len(parse.words) and last + 1 in named and parse.tag[last + 1] in ("NNP", "NNPS", "HYPH"):
        last += 1
    if is_turned_round(parse, index) and parse.words[index - 1] != ",":
        while last + 1 < len(parse.words) and (parse.tag[last + 1] in ("NNP", "NN", "JJ", "HYPH") or last + 1 in named):
            last += 1
        last = last if last in named else index
        # "“Play must stop,” fumed Doe, 51.", and not the bank of "said Doe Bank chief Jane Roe"
        return last if last > index and parse.words[last + 1 : last + 2] in ([","], ["."], ["–"], ["("]) else -1
    return last if last > index and parse.words[last + 1 : last + 2] == [":" if opens else ","] else -1


def _noun_set_in(parse: Parse, index: int) -> int:
    """The noun of "The boat, said the owner of the yard, sank" and "The team, says its coach, Jane Doe, won"; -1 for none."""
    opening, end = parse.sentence_tokens[parse.sentence[index]]
    first = index + 1
    if parse.words[index - 1 : index] != [","] or parse.lower[index] not in TURNED:
        return -1
    commas = [i for i in range(first + 1, min(first + 16, end - 1)) if parse.words[i] == ","]
    if not commas or {*FINITE} & {*parse.tag[opening : index - 1]} or {*FINITE} & {*parse.tag[first : commas[0]]}:
        return -1
    goes_on = any(parse.tag[comma + 1] in FINITE for comma in commas[:2])
    if "," in parse.words[opening : index - 1] or parse.tag[opening] == "IN":
        return -1  # "On Monday, his deputy, Jane Doe, said the ferry, now in its third year, had cost too much"
    if parse.tag[first] not in (*NOUN_TAGS, "DT", "PRP$", "PRP", "JJ") or parse.words[first] in CALENDAR:
        return -1
    noun = first - (parse.tag[first] in NOUN_TAGS)
    while noun + 1 < commas[0] and parse.tag[noun + 1] in (*NOUN_TAGS, "JJ", "POS", "HYPH"):
        noun += 1
    return noun if goes_on and noun >= first and parse.tag[noun] in NOUN_TAGS else -1
