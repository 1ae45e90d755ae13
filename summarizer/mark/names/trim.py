"""What the pipeline takes into names and does not belong there: offices, seats, homes and days."""

from __future__ import annotations

from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import MEDIA_NOUNS
from summarizer.mark.lexicon.firms import FIRM_NOUNS, TEAM_NOUNS, TRADES
from summarizer.mark.lexicon.given_names import is_given
from summarizer.mark.lexicon.organizations import CLUBS, ORGANIZATION_HEADS, PARTISAN_WINGS
from summarizer.mark.lexicon.people import HONORIFICS, MATTERS, TITLES
from summarizer.mark.lexicon.places import SAINTS, STATES
from summarizer.mark.names.behind import behind_realm
from summarizer.mark.names.eastern import is_korean
from summarizer.mark.names.edges import after_base, inside_word, is_rank
from summarizer.mark.names.firm_marks import is_behind_firm
from summarizer.mark.names.name import CALENDAR, JOINERS, PARTICLED
from summarizer.mark.names.nobody import SEATED
from summarizer.mark.names.offices import body_before
from summarizer.mark.nlp import Parse

_OPENING_NOUNS = (FIRM_NOUNS - {"bank", "utility"}) | frozenset(
    "newspaper broadcaster tabloid broadsheet newswire "
    # clubs and teams, by how they stand
    "relegated promoted unbeaten struggling".split()
)
"""Words for outlets, firms and clubs that open a sentence before a name, and begin none."""
_OPENING = _OPENING_NOUNS | TEAM_NOUNS | {f"{noun}s" for noun in TRADES} | {"airlines", "banks", "unions"}
_BEFORE_NAMES = CLUBS | SAINTS | {"Operation"}

_NATIONALS = frozenset(
    "Briton Spaniard Dutchman Dutchwoman Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Welshman "
    "Scotsman Scotswoman Swede Serb Croat Slovene Aussie Kiwi".split()
)
"""Who is of a country, in one word before the name, which nobody is called by."""

_AT_HOME = frozenset("FM EAM Mum Mom Dad Grandad Grandma Grandpa Coun Cllr Councillor Emeritus Emerita".split())
"""What papers call people by before their names, and the pipeline takes into them."""

_CURRENCIES = frozenset(
    "Rs Rs. Re Tk Sh Shs KSh Ksh USh TSh RM Rp Dh Dhs SR AED AUD CAD CHF CNY EGP EUR GBP HKD IDR INR JPY KES LKR MYR NGN "
    "NPR NZD PHP PKR SAR SGD THB TRY TZS UGX USD VND ZAR GH¢ GHS".split()
)
"""Signs and codes of currencies in letters, which copy puts before a sum."""

_IN_COURT = frozenset(
    "sentencing jailing remanding bailing acquitting convicting defending prosecuting questioning addressing".split()
)
"""What a court does to somebody where that opens a sentence: "Sentencing Doe, the judge said"."""

_CUT_RANKS = frozenset("gen lt col maj brig capt adm".split())
"""Ranks cut short, with no full stop."""

_MEMBERS = frozenset("Democrat Republican Socialist Communist".split())
"""What somebody is by his party, right before his name."""

_CHAMBERS = frozenset("duma senate knesset bundestag rada sejm parliament".split())
_BENCHES = frozenset("faction factions caucus".split())
_WHOSE = frozenset("state regional city town federal national upper lower legislative".split())
"""Houses that no party is called by, the groups in them that a party's name stands before, and what begins a house's own name."""

_CREDITS = frozenset("Credit Photo Picture Image Source".split())
"""Words between a picture's caption and whose it is."""

_LATER = [[adverb, verb] for adverb in ("RB", "RBR") for verb in ("VBD", "VBZ")]
"""Tags of an adverb with its verb, of which the first is no part of a name."""


def trimmed(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int, str]:
    """The range and kind of a name without what was taken for a part of it."""
    words, lower = parse.words, parse.lower
    if last - first > 1 and words[last - 1].islower() and parse.tag[last - 1 : last + 1] in _LATER:
        last, kind = last - 1, kind if kind == "person" else "unknown"  # "Doe later said"
    dated = next((i for i in range(first + 1, last - 1) if lower[i] in ("of", "on") and lower[i + 1] in CALENDAR), last)
    if dated < last and lower[dated - 1] in ORGANIZATION_HEADS:
        last = dated  # "Federal Assembly of February 20"
    headless = kind == "person" and last - first > 1 and not is_given(words[first]) and lower[last - 1] in TITLES
    if headless and last < len(words) and words[last].istitle() and parse.tag[last] == "NNP" and not taken[last]:
        last, kind = last - 1, "unknown"  # "Doe Works Chair" + "Jane Roe"
    if kind == "person" and last - first > 1 and words[first].isupper() and lower[last - 1] in HONORIFICS:
        last, kind = last - 1, "organization"  # "RCMP Cpl" + "Jane Roe"
    landed = last - first == 2 and (words[first] in countries().names or words[first] in countries().adjectives)
    if last - first > 1 and (kind != "person" or landed) and words[last - 1] in SEATED:
        last, kind = last - 1, "place" if landed else kind  # "the Green Party MLA", "Fiji PM"
    seated = next((i for i in (first, first + 1) if words[i] in SEATED and words[i + 1].istitle()), last)
    if last - seated > 2:
        first, kind = seated + 1, "person"  # "MLA Jane Roe", "Independent TD Jane Roe", taken for a body
    while kind != "person" and last - first > 1 and lower[last - 1] in _CUT_RANKS and words[last - 1].istitle():
        last -= 1  # "National Coordinator Lt Gen (retd) Jane Roe"
    house = lower[last - 1] in _CHAMBERS and lower[last] in _BENCHES and lower[last - 2] not in _WHOSE
    if house and last - first > 1 and not _is_land(" ".join(words[first : last - 1])):
        taken[last - 1], last, kind = True, last - 1, "organization"  # "Orlu Party Duma faction leader"
    member = first + (words[first] in PARTISAN_WINGS)
    named = words[member] in _MEMBERS and 2 < last - member < 5 and all(map(str.istitle, words[member:last]))
    if named and not ORGANIZATION_HEADS & set(lower[first:last]):
        first, kind = member + 1, "person"  # "Social Democrat Jane Roe", taken for a body
    posted = last - first == 2 and words[first].isupper() and words[first + 1].istitle()
    if posted and lower[last] in ("correspondent", "bureau") and words[first + 1] not in ORGANIZATION_HEADS:
        last, kind = last - 1, "media"  # "NBN Geneva correspondent"
    if last - first > 2 and lower[first : first + 2] == ["first", "lady"]:
        first, kind = first + 2, "person"
    if kind != "person" and _holds_plural_office(parse, first, last):
        first, kind = first + 1, "person"
    if kind != "person" and last - first > 2:
        last = body_before(parse, first, last)
    return after_base(parse, first, last), last, kind


def _is_land(name: str) -> bool:
    """Whether a name or adjective is that of a country, a capital or a federal state."""
    table = countries()
    return name in table.names or name in table.adjectives or name in table.capitals or name in STATES


def _holds_plural_office(parse: Parse, first: int, last: int) -> bool:
    """Whether a title in the plural stands before somebody, taken for a work or body: "Presidents Jane Doe of Fiji and"."""
    words, lower = parse.words, parse.lower
    if last - first < 2 or lower[first] in TITLES or lower[first].removesuffix("s") not in TITLES:
        return False
    of = next((i for i in range(first + 2, last + 1) if lower[i] == "of"), last)
    landed = lower[of] == "of" and words[of + 1] in countries().names and lower[of + 2] in ("and", ",")
    plain = not ORGANIZATION_HEADS & {*lower[first + 1 : of]}
    return words[first].istitle() and plain and (landed or is_given(words[first + 1]))


def houses_person(parse: Parse, first: int, last: int, kind: str) -> bool:
    """Whether the first word is a house's: "Director of the Children's Hospice Jane Doe"."""
    if last - first < 3 or parse.tag[first - 1 : first] != ["POS"] or parse.lower[first] not in ORGANIZATION_HEADS:
        return False
    plain = all(word.istitle() for word in parse.words[first + 1 : last])
    two = plain and last - first == 3 and parse.lower[last - 1] not in ORGANIZATION_HEADS | MATTERS
    headed = is_own_part(parse, first) and _headed(parse, first - 1)
    return kind == "person" or (two and (headed or is_given(parse.words[first + 1])))


_OWN_PARTS = frozenset("administration board council committee secretariat executive".split())
"""What a body or its head has, named by whose it is: "the Commission's Board"."""


def is_own_part(parse: Parse, first: int) -> bool:
    """Whether a word after a possessive is no name of its own: "the President's Administration", "the Premier's Office"."""
    return parse.lower[first] in _OWN_PARTS or (parse.lower[first] == "office" and parse.lower[first - 2] in TITLES)


_FAR = 8
"""Tokens between the office and the mark of the possessive in "Chairman of the Orlu Economic Commission's Board"."""


def _headed(parse: Parse, mark: int) -> bool:
    """Whether an office "of" somebody's is told before the mark of a possessive."""
    opening = parse.sentence_tokens[parse.sentence[mark]][0]
    return any(parse.lower[i] in TITLES and parse.lower[i + 1] == "of" for i in range(max(mark - _FAR, opening), mark))


_NAMES_TOO = frozenset({"German", "Danish"})
"""Adjectives of countries that are given names, too."""


def _behind_people(parse: Parse, first: int, last: int, kind: str) -> int:
    """Where somebody's name begins behind whose he is: "Kenyan Jane Doe", "Swede Jane Doe"."""
    words, people = parse.words, countries().adjectives
    begin = first + 1 + (" ".join(words[first : first + 2]) in people)
    if words[begin - 1] not in _NATIONALS and " ".join(words[first:begin]) not in people:
        return first
    named = last - begin > 1 and is_given(words[begin])
    somebody = last - begin > 1 and kind == "person" and words[first] not in _NAMES_TOO
    plain = all(map(str.istitle, words[begin:last])) and not ORGANIZATION_HEADS & {*parse.lower[begin:last]}
    nobody = kind == "person" and words[begin].islower() and begin < last  # "Danish neo", a professional
    return begin if nobody or (plain and (named or somebody)) else first


def words_of(parse: Parse, first: int, last: int, kind: str, taken: list[bool]) -> tuple[int, int, str]:
    """A range of tokens without what is no part of a name at either end, and with the whole of a word it was cut in."""
    words, count = parse.words, len(parse.words)
    if first > 1 and last - first > 1 and (kind == "person" or "All" in words[first - 1 : first + 1]):
        first, kind = (begin := behind_realm(parse, first, last)), "person" if begin > first else kind
    halved = last - first == 1 and last < count and not taken[last] and words[last].istitle()
    last += halved and f"{words[first]} {words[last]}" in countries().names  # "Sierra" + "Leone"
    for index in range(first, last - 1):
        if words[index] in MEDIA_NOUNS and words[index + 1][0].isupper():
            first, kind = index + 1, "unknown"  # "Greenlandic weekly Sila", taken for one name
    opening, closing = parse.sentence_tokens[parse.sentence[first]]
    if last - first > 1 and words[first] == "Will" and first == opening and words[closing - 1] == "?":
        first, kind = first + 1, "unknown" if last - first == 2 else kind  # "Will Doe resign?"
    if (begin := _behind_people(parse, first, last, kind)) > first:
        first, kind = begin, "person"
    if last - first > 1 and words[first] in _AT_HOME and words[first + 1].istitle():
        first, kind = first + 1, "person" if kind == "person" or last - first > 2 else kind  # "Mum Jane Roe"
    styled = words[first].rstrip(".") in ("Mr", "Ms", "Mrs")
    led = kind == "person" and first == opening and parse.tag[first] in ("IN", "RB") and not is_given(words[first])
    if last - first > 2 - styled and (styled or led or words[first] == "late"):
        first, kind = first + 1, "person"  # "Besides Jane Roe"
    if last - first > 1 and words[last - 1] == "news" and (parse.lower[last] in MEDIA_NOUNS or words[last] == "site"):
        last -= 1  # "the official ABC news agency"
    if last - first > 1 and words[last - 1] in _CURRENCIES and words[last][0].isdigit():
        last -= 1  # "fined Doe Capital Rs 45 lakh"
    while last - first > 1 and is_behind_firm(parse, last):
        last, kind = last - 1, "organization"
    last -= (
        last - first > 1 and words[last - 1] in _CREDITS and words[last] == ":"
    )  # "The old pier at Orlu Bay Credit: Orlu News"
    first += last - first > 1 and parse.lower[first] in _IN_COURT and words[last] == ","
    kindred = parse.lower[first] in _OPENING and words[first].istitle()
    if kindred and first + 1 < last and words[first + 1][0].isupper():
        head = last - first == 2 and parse.lower[first + 1] in ORGANIZATION_HEADS
        if opening == first and not head:  # as in "Charity Commission"
            first, kind = first + 1, "unknown"  # "Newspaper Orlu Star reported"
    while first < last and (
        (
            parse.tag[first] in ("DT", "IN", "CC", "PRP$", "POS", "SYM", "NFP", "HYPH")
            and not (words[first][0].isupper() and kind == "person" and first + 1 < last)
            and not (words[first] == "All" and first and words[first - 1] == ",")  # "the carrier, All Orlu Air"
        )
        or not (words[first].isalnum() or any(map(str.isalnum, words[first])))
        or (words[first][0].isdigit() and words[first - 1].endswith(("$", "€", "£")))
    ):
        first += 1
    if first and first < last and words[first - 1] in _BEFORE_NAMES and not taken[first - 1]:
        first -= 1
    score = last
    while score > first and (words[score - 1].isdigit() or words[score - 1] in ("-", "–")):
        score -= 1
    if first < score < last - 1:
        last = score  # "Fulham 2-1"
    while last > first and (
        parse.tag[last - 1] in ("POS", "CC", "IN", "DT")
        or not (words[last - 1].isalnum() or any(map(str.isalnum, words[last - 1])))
        or (words[last - 1][0].isdigit() and words[last] == "%")
    ):
        last -= 1
    alone = last - first == 1 and kind in ("person", "unknown", "other") and len(words[first]) < 8
    # "Hwang" + "In-seok", cut at the preposition
    beside = parse.end[last : last + 2] == parse.start[last + 1 : last + 3]
    if alone and beside and is_korean(words[first : last + 3]) and not any(taken[last : last + 3]):
        last, kind = last + 3, "person"
    if kind == "person" and last < count and not taken[last] and PARTICLED.match(words[last]):
        last += parse.start[last] == parse.end[last - 1] + 1  # "Jane" + "d'Orlu"
    while last < count and parse.start[last] == parse.end[last - 1] and inside_word(parse, last):  # "Kim Jong-un"
        last += 1
    while last - first > 1 and is_rank(parse, last - 1):
        last -= 1  # "Highway Patrol Sgt." + "Jane Roe"
    rank = next((i for i in range(last, min(last + 3, count)) if is_rank(parse, i)), last) if first < last else last
    free = last < rank and kind != "person" and not any(taken[last:rank])
    if free and parse.lower[rank - 1] in ORGANIZATION_HEADS and all(word.istitle() for word in words[last:rank]):
        last, kind = rank, "organization"  # "Orlu" + "Police Sgt. Jane Roe"
    while first > 0 and first < last and parse.end[first - 1] == parse.start[first] and words[first - 1] in JOINERS:
        step = 1 + (first > 1 and parse.end[first - 2] == parse.start[first - 1] and words[first - 2][0].isupper())
        if step == 1 or taken[first - 2]:
            break
        first -= step
    return first, last, kind
