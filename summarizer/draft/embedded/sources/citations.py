"""Whether a body is cited for news of others."""

from __future__ import annotations

import re

from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.sources.relays import Attribution
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.lexicon.cues import BODIES, INSTITUTIONS, SAYING
from summarizer.mark.lexicon.organizations import ACRONYMS

_COUNTING = frozenset("estimate find calculate reckon".split())
"""Verbs by which a body gives figures of others; firms report and predict what is their own."""
_TELLING = (
    SAYING
    | _COUNTING
    | set(
        "forecast predict advise inform confirm put report note acknowledge concede maintain reveal disclose recall "
        "emphasise emphasize".split()
    )
)
"""Verbs of saying that services which watch things have for what they know."""
_WEATHER = re.compile(r"\b(?:weather|\w*meteorolog\w+|forecast\w*|hydrolog\w+|climat\w+)\b", re.I)
"""Words in the name of a weather service: forecasts are its own findings, whoever passes them on."""

_OWN = re.compile(r"\b(?:its|it|they|their|we|our)\b", re.I)


_PUBLIC = re.compile(
    r"\b(?:department|office|commission|council|institute|survey|bureau|service|observatory|authority|authorities|presidency"
    r"|health|police|ministry|army|navy|air force|armed forces|military|statistics|coast ?guard|general staff|fire brigade|prosecutors?|red cross|red crescent"
    r"|emergenc(?:y|ies)|civil (?:protection|defen[cs]e)|disaster|\w*meteorolog\w+|seismolog\w+|geolog\w+|geosciences|geophysic\w+|hydrolog\w+|mission|monitors"
    r"|agency|administration|(?:hurricane|seismic|earthquake|warning|research|monitoring) cent(?:er|re)|amnesty international|human rights|monitor|refugee|relief|humanitarian|embassy|public relations|press service|ombudsman|rescue|electoral|elections?|inspectorate|coroner|registry)\b",
    re.I,
)
"""Names of bodies whose work it is to tell the public: a weather office, an election commission, a disaster council."""


_ALLIANCES = frozenset("UN EU NATO ASEAN BRICS GOP MPs AU G7 G20 APEC CIS OPEC OSCE".split())
"""Bodies known by their initials that take part in the news rather than tell it."""


MISSIONS = frozenset({"mission"})
"""Bodies of other bodies: "the UN mission"."""

_UMBRELLA = re.compile(r"\b(?:association|federation|chamber|society|institution|university)\b", re.I)
"""Bodies that report about a whole trade."""


def tells_of_others(marked: MarkedArticle, cue: Cue, speaker: Speaker, attributions: list[Attribution]) -> bool:
    """Whether a body is cited for what is not its own: "the institute estimates that 3 per cent of flats are empty"."""
    if speaker.words is None or speaker.document or speaker.media:
        return False
    entity = marked.entities[speaker.entity] if speaker.entity >= 0 else None
    text = marked.article.text
    if entity is not None and entity.kind != "organization":
        return False
    if entity is None and marked.parse.lower[cue.head] not in INSTITUTIONS | BODIES | MISSIONS:
        return False  # "an official at the ministry"
    if marked.parse.tag[cue.subject[0] if cue.subject else cue.head] == "PRP$":
        return False  # "his office"
    names = " ".join(entity.forms) if entity else text[slice(*speaker.words)]
    if entity and cue.subject and cue.subject[0] < cue.head:  # "the statistics office Orstat"
        names += text[marked.parse.start[cue.subject[0]] : marked.parse.end[cue.head]].join("  ")
    if cue.base == "expect":
        return _WEATHER.search(names) is not None
    if entity:  # "Orsat, the state agency that counts them"
        names += " ".join(text[slice(*span)] for name in entity.names for span in name.appositions).join("  ")
    watches = entity is not None and entity.name in ACRONYMS - _ALLIANCES
    if entity is not None and cue.base == "report" and _UMBRELLA.search(names):
        watches = True
    public = (watches or _PUBLIC.search(names)) and cue.base in _TELLING
    if not public and (entity is None or cue.base not in _COUNTING):
        return False
    said = [a for a in attributions if a.token == cue.token]
    if not said and cue.base in _COUNTING:  # within a turn of a transcript
        counted = [c for c in marked.parse.children[cue.token] if marked.parse.dep[c] == "ccomp"]
        end = marked.sentences[marked.parse.sentence[cue.token]].end
        return bool(counted) and not _OWN.search(text, marked.parse.end[cue.token], end)
    told = [text[slice(*piece)] for a in said for piece in a.content]
    head = re.split(r" (?:of|in|for|on|to) ", entity.name)[0].split()[-1] if entity else ""  # "Mission in Libya"
    itself = "|".join(map(re.escape, [*entity.forms, head])) if entity else r"\0"
    if public:  # further on "it" may mean what is told of
        told = [" ".join(piece.removeprefix("They ").split()[:5]) for piece in told]
    return bool(told) and not any(_OWN.search(piece) or re.search(rf"\b(?:{itself})\b", piece) for piece in told)


_GIVES = frozenset("gave gives put puts counted counts recorded records registered measured forecast forecasts".split())
"""Verbs by which public bodies give figures, and which may be none of saying."""


_FIGURES = frozenset("magnitude figure figures toll number total estimate depth count reading".split())
"""What is given with a number."""


def giving_figures(marked: MarkedArticle) -> list[int]:
    """Last tokens of the names of bodies of "the Institute of Seismology gave a magnitude of 5.6"."""
    parse = marked.parse
    found = []
    for name in marked.names:
        if name.kind != "organization" or not _PUBLIC.search(name.text):
            continue
        verb, end = name.last, parse.sentence_tokens[parse.sentence[name.first]][1]
        if parse.words[verb : verb + 2] == [",", "which"]:  # ", which counts 23 cases,"
            verb += 2
        if parse.words[verb : verb + 2] == [",", "in"]:  # ", in a bulletin, counted"
            verb = next((i + 1 for i in range(verb + 2, min(verb + 12, end)) if parse.words[i] == ","), end)
        if verb >= end or parse.lower[verb] not in _GIVES or parse.tag[verb] == "NNS":
            continue
        after = parse.lower[verb + 1 : min(verb + 8, end)]
        figures = any(parse.tag[i] == "CD" for i in range(verb + 1, min(verb + 8, end)))
        figures = figures and not (parse.lower[verb].startswith("put") and "at" not in after)
        figures = figures and not (parse.lower[verb].startswith("g") and not _FIGURES & set(after))
        closes = parse.lower[verb] == "forecast" and parse.words[verb + 1 : verb + 2] == ["."]
        if figures or closes:
            found.append(name.last - 1)
    return found
