"""Public offices in capitals, which are nobody, and who holds them: "Superintendent of Police (Rural) Jane Doe"."""

from __future__ import annotations

from summarizer.mark.lexicon.cues import CUE_FORMS
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import COMPANY_ENDINGS, ORGANIZATION_HEADS
from summarizer.mark.lexicon.people import HONORIFICS, STYLES, TITLES
from summarizer.mark.lexicon.places import DIVISIONS, PLACE_HEADS
from summarizer.mark.names.edges import inside_word
from summarizer.mark.names.heads import OF_FIRMS
from summarizer.mark.nlp import Parse

_OF_POLICE = frozenset("superintendent commissioner general chief director commandant".split())
"""Whose "of Police" ends an office."""

_BEFORE = frozenset(
    "district judicial metropolitan divisional sub-divisional sub executive principal senior chief additional deputy "
    "assistant joint special resident director inspector superintendent commissioner general police and crime public "
    "relations - of".split()
)
"""Words of such an office before its last one."""

_OF_BENCH = frozenset("district judicial metropolitan divisional executive principal".split())
"""What kind of magistrate, right before the word."""

_POSTED = frozenset("SSP DIG SHO SDPO ASI".split())
"""Offices whose district or branch may stand behind them: "DIG South Jane Doe", "SHO Orlu Jane Doe"."""

_BRANCHES = frozenset("south north east west central city traffic rural urban operations investigation".split())
"""What such an officer has charge of; no part of his name."""

_OF_OFFICERS = _POSTED | frozenset("ASP DSP ACP DCP DGP ADGP IGP OCPD PPRO".split())
"""Initials of officers and, before two capitalised words, of hardly anything else."""

INITIALS = _OF_OFFICERS | frozenset("CP CSP SP IG ADG AIG DM SDM OCS DPO".split())
"""Offices of the police and of districts as initials, which are bodies' and firms', too, where no name follows."""

_LAST_WORDS = frozenset("Police Opposition Prosecutions Commissioner Magistrate".split())
"""What such offices end with where they are spelt out."""

_COMPOUND = (
    ("air", "commodore marshal chief vice"),
    ("rear", "admiral adm adm."),
    ("wing", "commander"),
    ("group", "captain"),
    ("squadron", "leader"),
    ("flight", "lieutenant"),
    ("field fleet", "marshal admiral"),
)
"""Ranks of two words, of which the first alone, in capitals, is no rank and may be a body's or a place's."""

_FORCES = {first: frozenset(then.split()) for firsts, then in _COMPOUND for first in firsts.split()}

_LONGEST = 4
"""Words of the longest name that is read behind an office."""


def public_offices(parse: Parse) -> list[tuple[range, range]]:
    """Ranges of tokens of offices with the branch in brackets behind them, each with that of its holder's name."""
    found: list[tuple[range, range]] = []
    for index, word in enumerate(parse.words[:-2]):
        spelt = word in _LAST_WORDS and _ends_office(parse, index)
        if not spelt and word not in INITIALS:
            continue
        first, after = index, index + 1
        while spelt and first > 0 and _begins(parse, first - 1):
            first -= 1
        while spelt and not parse.words[first][0].isupper():
            first += 1
        bracket = next((i for i in range(after + 2, min(after + 5, len(parse.words))) if parse.words[i] == ")"), 0)
        if parse.words[after] == "(" and bracket:
            after = bracket + 1
        begin = after
        while begin < len(parse.words) and (
            parse.lower[begin] in HONORIFICS or parse.words[begin] in STYLES or parse.words[begin] == "."
        ):
            begin += 1
        begin = begin if parse.words[begin - 1] != "." or begin == after else after
        begin += word in INITIALS and parse.lower[begin] in _BRANCHES
        stop = begin
        while stop < begin + _LONGEST and _in_name(parse, stop) and parse.sentence[stop] == parse.sentence[index]:
            stop += 1
            while parse.words[stop] == "-" and inside_word(parse, stop):
                stop += 2  # "Jane Doe-Roe"
        placed = stop > begin and parse.lower[stop - 1] in DIVISIONS  # "the Commissioner of Police Doe State"
        heads = ORGANIZATION_HEADS & {*parse.lower[begin : stop + 1]}
        if (
            word in _POSTED
            and stop > begin + 2
            and is_given(parse.words[begin + 1])
            and not is_given(parse.words[begin])
        ):
            begin += 1
        officer = is_given(parse.words[begin]) or _is_officer(parse, index, stop)
        if placed or heads or not officer or parse.tag[stop] == "POS":
            stop = begin
        if spelt or stop > begin + 1:
            found.append((range(first, after), range(begin, stop)))
    held = {parse.words[office.start] for office, holder in found if holder} & INITIALS
    again = [i for i, word in enumerate(parse.words) if word in held and parse.lower[i - 1] == "the"]
    found += [(rank, range(rank.stop, rank.stop)) for rank in _compound_ranks(parse)]
    return found + [(range(i, i + 1), range(i, i)) for i in again]  # "SSP Jane Doe", then "the SSP"


def _compound_ranks(parse: Parse) -> list[range]:
    """Ranges of tokens of "Air Commodore", "Air Vice-Marshal" and their like right before somebody's name."""
    found: list[range] = []
    for index, word in enumerate(parse.lower[:-2]):
        then = _FORCES.get(word, frozenset())
        if parse.lower[index + 1] not in then or not parse.words[index][0].isupper():
            continue
        after = index + 2
        if parse.lower[index + 1] in ("chief", "vice"):
            after += parse.words[after] == "-"
            if parse.lower[after : after + 1] != ["marshal"]:
                continue
            after += 1
        stop = after
        while stop < min(after + _LONGEST, len(parse.words) - 1) and _in_name(parse, stop):
            stop += 1
        placed = PLACE_HEADS if stop > after + 1 and not is_given(parse.words[after]) else frozenset()
        called = parse.lower[stop - 1] in ORGANIZATION_HEADS | placed  # "Field Marshal Doe Street"
        if stop > after and parse.words[after - 1][0].isupper() and not called:
            found.append(range(index, after))
    return found


def _ends_office(parse: Parse, index: int) -> bool:
    """Whether a capitalised word ends an office of the police, of a prosecutor or of the bench."""
    word, before = parse.words[index], parse.lower[max(index - 3, 0) : index]
    if "office" in parse.lower[max(index - 7, 0) : index] or not parse.words[index - 1 :][0][0].isalpha():
        return False
    if word == "Police":
        return before[-1:] == ["of"] and before[-2] in _OF_POLICE and parse.words[index - 2][0].isupper()
    if word == "Opposition":
        return before[-2:] == ["leader", "of"] or before == ["leader", "of", "the"]
    if word == "Prosecutions":
        return before == ["director", "of", "public"]
    if word == "Commissioner":
        return before == ["police", "and", "crime"]
    return word == "Magistrate" and before[-1] in _OF_BENCH and parse.words[index - 1][0].isupper()


def _is_officer(parse: Parse, index: int, stop: int) -> bool:
    """Whether initials are an officer's by what stands around them and a name that no table has: "said SSP Doe Roe"."""
    if parse.words[index] in _OF_OFFICERS:
        if parse.lower[index + 1] in _BRANCHES and stop > index + 3:
            return True
        somebody = any(label == "PERSON" and index < end and start < stop for start, end, label in parse.entities)
        return somebody or bool({parse.lower[stop], parse.lower[index - 1]} & (TITLES | {*CUE_FORMS}))
    return parse.lower[index - 1] in TITLES or parse.words[index - 1] == "," == parse.words[stop]


def _begins(parse: Parse, index: int) -> bool:
    """Whether a word before the rest of an office belongs to it."""
    return parse.lower[index] in _BEFORE and (
        parse.words[index][0].isupper() or parse.lower[index] in ("of", "-", "and")
    )


def _in_name(parse: Parse, index: int) -> bool:
    """Whether a word may stand in the name of who holds an office."""
    word = parse.words[index]
    initials = word[0].isupper() and word.endswith(".") and word[1:2] in (".", "")
    plain = word[0].isupper() and word.replace("-", "").isalpha() and not word.isupper()
    return (initials or plain) and parse.lower[index] not in TITLES | OF_FIRMS | COMPANY_ENDINGS
