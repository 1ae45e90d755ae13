"""What people, papers and outlets without a name are called where they are cited, and how their phrase is cut."""

from __future__ import annotations

import re

from summarizer.mark.cues.nameless import acts
from summarizer.mark.lexicon.cues import BODIES, DOCUMENTS, INSTITUTIONS, SPEAKERS
from summarizer.mark.lexicon.organizations import ACCOUNTS, KNOWN_MEDIA
from summarizer.mark.lexicon.papers import SHOWABLE
from summarizer.mark.lexicon.people import TITLES

NOUNS = SPEAKERS | {"spokesperson", "police", "gardai", "gardaí", "authorities"}
_CALLINGS = TITLES - frozenset(
    "anchor driver opener forward major general private host chair jumper fellow".split()
) | frozenset(
    "dealer broker banker merchant vendor shopkeeper mediator courtier waiter waitress pal insider colleague passenger bystander tourist pensioner shepherd monitor "
    "acquaintance confidant trustee guest servant butler bartender paramedic medic".split()
)
"""What somebody without a name may be called, one ("a nurse") or several ("Omani mediators")."""

_HUMANS = frozenset(
    # who was there
    "participant attendee guest onlooker passer-by commuter motorist hiker camper pupil schoolboy schoolgirl boy girl child "
    "youth retiree refugee migrant evacuee detainee inmate prisoner patient parishioner worshipper pilgrim person persons "
    # who serves and works
    "cook chef staffer helper porter doorman guard sentry gardener chauffeur miner docker trucker midwife carer cleaner "
    "caretaker usher guide herder fisher grower rancher hunter baker butcher tailor stallholder innkeeper hotelier caterer "
    "receptionist steward stewardess crewman deckhand sailor seaman boatman lifeguard ranger forester surveyor builder "
    "plumber electrician mechanic welder mason labourer laborer assistant translator interpreter bodyguard "
    # clergy, fighters
    "deacon priest monk nun pastor vicar cleric chaplain fighter gunman rebel recruit conscript reservist "
    # who is in the know
    "figure consultant lobbyist intermediary go-between interlocutor informant whistleblower whistle-blower operative "
    "defector elder notable dignitary parliamentarian stakeholder creditor bondholder client reader".split()
)
"""Further words for people by where they are and what they do; such as may be things, too, are left out."""
_PEOPLE = _CALLINGS | _HUMANS
_SEVERAL = NOUNS | {"staff", "crew", "circles"}


def is_human(noun: str) -> bool:
    """Whether a common noun names somebody or several: "a cook", "miners", "staff"."""
    single = re.sub(r"(?<=ch|ss)es$|s$", "", noun[:-3] + "y" if noun.endswith("ies") else noun)
    return single in _PEOPLE or noun in _SEVERAL or noun.endswith(("men", "women")) or acts(noun)


COUNTED = frozenset("a an one two three four five six several some".split())
"""Words that bring in people without a name by their number, up to that to which copy counts its sources."""

FURTHER = frozenset({"other", "another"})
"""Words that bring in further ones: "another aide" is a source of his own."""

THOSE = re.compile(r"those (?:close to|familiar with|briefed on|involved in|present|who|with)\b", re.I)
VOICES = frozenset("secretary spokesman spokeswoman spokesperson aide lawyer agent".split())
"""Those whose calling is to speak for somebody: cited without a name they are sources, whoever's they are."""


OWN_VOICE = re.compile(rf"(?:his|her|their) (?:\w+ )?(?:{'|'.join(sorted(VOICES))})", re.I)
"""Whose voice somebody is, told by a pronoun: "his press secretary"."""

PARTS = re.compile(
    r"(?:one|two|three|four|both|some|another|none|many|most) of (?:them|those|the \w+(?! (?:present|who|involved|in)\b))\b"
    r"|(?:about |some |nearly )?[\d.,]+ ?(?:percent|per cent|%) of\b",
    re.I,
)
"""Parts of people cited before: "two of the people said" names no further source."""

PRONOUNS = frozenset("he she it they we i who which both this that many some others people".split())
"""Words that name no source, whoever they stand for."""

INSCRIBED = frozenset("banner banners plaque inscription poster placard law constitution".split())
"""What has words on it and tells no news."""

ANYBODYS = frozenset("news agency press media radio television tv network newspaper magazine".split())
"""Last words of outlets' names by which none is called alone."""


def head_phrase(words: str) -> str:
    """ "its own sources" of "its own sources in the police", "flight log" of "flight log seen by the Gazette"."""
    before = re.split(
        r"\s(?:in|of|at|from|for|with|who|near|on|close|familiar|briefed|involved|employed|present|based|around|inside)\b",
        words,
    )[0]
    before = re.split(r"\s(?:seen|shown|sent|written|drawn) ", before)[0]
    return re.split(r"\s\w+(?:ed|ing) (?:at|by|in|on|with|to|for|from|near)\b", before)[0]


def main_noun(words: str) -> str:
    """ "sources" of "its own sources in the police"."""
    return (head_phrase(words).lower().split() or [""])[-1]


def people_and_paper(words: str) -> tuple[str, str] | None:
    """The two of "three diplomats and a flight log seen by the Gazette"."""
    one, _, other = words.rpartition(" and ")
    for people, paper in ((one, other), (other, one)):
        if people and main_noun(paper) in SHOWABLE and is_human(main_noun(people)):
            return people, re.sub(r"^(?:an?|the) ", "", head_phrase(paper))
    return None


_WRITTEN = SHOWABLE - DOCUMENTS - frozenset("map maps picture pictures image images record".split())
"""Papers that are shown or seen and say nothing themselves; pictures show no words, and a record may be one of sports."""


def is_written(words: str) -> bool:
    """Whether words name a paper that does not speak itself: "visitors' log seen by the Gazette"."""
    return main_noun(words) in _WRITTEN


_PLATFORMS = "|".join(re.escape(name) for name, kind in KNOWN_MEDIA.items() if kind == "social_media")
_PAGE = re.compile(rf"(?:.* )?({_PLATFORMS}) (?:{'|'.join(sorted(ACCOUNTS))})\b")


def on_platform(words: str) -> str | None:
    """The platform of "the group's Facebook page"."""
    page = _PAGE.match(words)
    return page.group(1) if page else None


FIGURES = re.compile(
    r"(?:data|figures|numbers|statistics) (?:from|of|(?:compiled|collected|gathered|provided|tracked|supplied|kept) by) "
    r"(?:the )?(?:\w+ ){0,2}?(?-i:[A-Z])",
    re.I,
)
"""Figures with who made them."""


_GROUPS = re.compile(
    r"(?:\w+ )?(?:(?:aid|relief|rights|advocacy|environmental|humanitarian|green) (?:groups|organi[sz]ations)|(?:aid|relief) agencies)",
    re.I,
)
"""Bodies without a name, by what they care for: "aid groups"."""


def by_calling(words: str, before: list[str]) -> bool:
    """Whether somebody not known is told by a calling: "a courtier", "one councillor", "Omani mediators"."""
    noun = main_noun(words)
    if _GROUPS.fullmatch(words):
        return before not in (["the"], ["The"], ["these"], ["These"])
    if noun in _PEOPLE:
        return bool((COUNTED | FURTHER | {"both"}) & {*(word.lower() for word in before), words.lower().split()[0]})
    several = noun in ("staff", "crew") or (noun.endswith(("s", "men")) and is_human(noun))
    return several and before not in (["the"], ["The"])


_HEADLINED = TITLES - VOICES


def is_headline_office(words: str, before: list[str]) -> bool:
    """Whether a single office without an article is a named holder's, as headlines have it: "Interior minister"."""
    first, last = words.split(maxsplit=1)[0], main_noun(words)
    if (
        last not in _HEADLINED
        or last.endswith("s")
        or not first[0].isupper()
        or first.lower() in COUNTED | FURTHER | {"both"}
    ):
        return False
    return words.istitle() or (words[1:].islower() and before not in (["A"], ["An"], ["a"], ["an"]))


def both_of(words: str) -> list[str]:
    """The two of "local officials and witnesses"; nothing where the words name one sort of people."""
    parts = re.split(r" and (?:an? )?", words)
    one = " and a" in words and len(parts) == 2 and is_human(parts[1].split()[-1].lower())
    if len(parts) != 2 or not (one or _people(parts[1].split()[-1])):
        return []
    if parts[0].lower() in _HOUSES and len(parts[1].split()) == 1:
        return parts[1:]  # "the airline and officials": the house speaks for itself
    first = parts[0].split()[-1].lower()
    return parts if _people(first) or (one and is_human(first)) else []


_HOUSES = BODIES | INSTITUTIONS | frozenset("airline company firm club operator union party".split())
"""What has a voice of its own beside people without a name."""


def _people(noun: str) -> bool:
    return noun.lower() in ("police", "authorities") or (noun.lower() in SPEAKERS and noun.endswith("s"))


_CIRCUMSTANCE = re.compile(r"\s(?:in|from|on|during) (?:an?|the) (?!case\b|matter\b)")
_WORKPLACES = BODIES | INSTITUTIONS | {"delegation", "camp", "entourage", "cabinet", "leadership", "mission"}
"""Where sources are that do not say where they work: not a body of a name."""


_REACHED = re.compile(
    r",? (?:reached|contacted|interviewed|quoted|polled|surveyed|canvassed|speaking|who spoke|citing|quoting)\b"
)
"""What follows people without a name and tells how an outlet came by their words, or from where they have them."""


def without_circumstance(words: str) -> str:
    """ "an official in a telephone call" is "official"; "a source in the presidential office" is one word more."""
    words = re.split(r"(?<! not) to (?:have|be) ", _REACHED.split(words, maxsplit=1)[0])[
        0
    ]  # "said by aides to have left"
    for cut in _CIRCUMSTANCE.finditer(words):
        if " who " in words[: cut.start()]:
            break
        if words[: cut.start()].lower().endswith(("ed", "ing", "expert", "experts")):
            continue  # "officials briefed on the plan"
        place = re.split(r"\s(?:in|on|at|who|that|which|\w+ed)\b|,", words[cut.end() :])[0].split()
        inside = any(word.lower() in _WORKPLACES for word in place)  # "the Bureau of Roads"
        if not inside or words[cut.start() :].startswith((" on", " during")):
            return words[: cut.start()]
    return re.split(r"\s(?:it|he|she|they) \w+\b|\s(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", words)[0]


_READERS = "clients investors staff members employees customers shareholders insurers parents residents".split()


def document_name(words: str) -> str:
    """ "study published on Wednesday" is "study"."""
    parts = words.split()
    for count, part in enumerate(parts, 1):
        follows = count < len(parts) and parts[count].lower() in DOCUMENTS  # "text message"
        if re.sub(r"\W+$", "", part).lower() in DOCUMENTS and not follows:
            if parts[count : count + 1] == ["to"] and " ".join(parts[count + 1 : count + 2]) in _READERS:
                count += 2  # "note to clients"
            return re.sub(r"\W+$", "", " ".join(parts[:count]))
    return head_phrase(words)


def definite_plural(words: str) -> bool:
    """ "the leaders of the two countries", "the two sides": people named elsewhere, no source."""
    return _TOGETHER.match(words.lower()) is not None


PAPERS = re.compile(
    r"\b(?:joint )?(?:statement|communiqu[eé]|declaration|agreement|treaty|memorandum|protocol|decree|resolution|letter|report)\b",
    re.I,
)
"""What "the document" goes on with."""

INITIALS = re.compile(r"[A-Z]{2,6}")

LOOSE_PAPERS = frozenset("document text report article filing publication research".split())
"""What a paper told of by another noun may be called further on."""
LETTERS = frozenset("letter message note email".split())
"""What a paper of that kind alone may be called further on: others have writers of their own."""

_TOGETHER = re.compile(
    r"(?:two |both |three )?(?:leaders|presidents|ministers|chancellors|premiers|heads|(?:[\w-]+ )?participants|sides|parties|interlocutors|men|women)\b"
)

ALONE = re.compile(r"[A-Z]{2,6}|[\w-]{2,}\.[a-z]{2,4}")
"""First words of outlets' names by which they are called for short: initials and addresses."""
