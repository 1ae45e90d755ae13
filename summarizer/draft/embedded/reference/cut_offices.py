"""Offices that copy calls by their letters: "the CS"."""

from __future__ import annotations

from summarizer.draft.embedded.affiliation.office_words import DEPUTY, PAST

CUT_OFFICES = {
    "AG": ("attorney general", "auditor general"),
    "CEO": ("chief executive officer",),
    "CFO": ("chief financial officer",),
    "CM": ("chief minister",),
    "CP": ("commissioner of police",),
    "CS": ("cabinet secretary", "chief secretary"),
    "DCE": ("district chief executive",),
    "DA": ("district attorney",),
    "DC": ("district collector", "deputy commissioner"),
    "DG": ("director general",),
    "DSP": ("deputy superintendent of police",),
    "DM": ("defence minister", "defense minister", "district magistrate"),
    "DPM": ("deputy prime minister",),
    "ED": ("executive director",),
    "FM": ("foreign minister", "finance minister"),
    "HS": ("home secretary",),
    "IGP": ("inspector general of police",),
    "MCE": ("municipal chief executive", "metropolitan chief executive"),
    "MD": ("managing director",),
    "PM": ("prime minister",),
    "PPRO": ("police public relations officer", "public relations officer"),
    "PRO": ("public relations officer",),
    "PS": ("principal secretary", "permanent secretary", "press secretary"),
    "SG": ("secretary general",),
    "SP": ("superintendent of police",),
    "SSP": ("senior superintendent of police",),
    "VC": ("vice chancellor",),
    "VP": ("vice president",),
}
"""Offices that copy calls by their letters; other letters are those of bodies: "the EC", "the AP"."""

SHORT = {
    "cllr": "councillor",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "amb": "ambassador",
    "prof": "professor",
    "dr": "doctor",
}
"""Offices that stand cut short before a name."""

RANKS = {"det": "detective", "insp": "inspector", "supt": "superintendent", "sgt": "sergeant", "const": "constable"}
"""Ranks, likewise."""

_OFFICES = [(letters, office.split()) for letters, offices in CUT_OFFICES.items() for office in offices]
_NO_MORE = DEPUTY | PAST


def cut_short(title: list[str]) -> set[str]:
    """The letters for an office: "CS" of a Farms Cabinet Secretary; none of a deputy's or of one who was that."""
    found, told = set(), set(title)
    for letters, office in _OFFICES:
        if not told.issuperset(office) or (told - set(office)) & _NO_MORE:
            continue
        if any(title[i : i + len(office)] == office for i in range(len(title))):
            found.add(letters)
    return found
