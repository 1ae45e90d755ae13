"""The trailer: the last line of a story that signs it off with the name of its agency."""

from __future__ import annotations

import re

from summarizer.read.names import is_named_as_outlet, looks_like_outlet, looks_like_person

_DASHED = re.compile(r"(?P<dash>--+|==+|[-–—―])[ ]*(?P<outlet>\S.*)")
_ENCLOSED = re.compile(r"\((?P<outlet>[^()]+)\)")
_WITH_INITIALS = re.compile(r"(?P<outlet>[A-Z][A-Za-z]+)(?:/[a-z]{2,5})+/?")
_INITIALS = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5})+/?")  # of the desk, in some agencies' files
_INITIALS_AFTER = re.compile(r"(?:/[a-z]{2,5})+/?$|[ ]+[a-z]{2,5}(?:/[a-z]{2,5})+/?$")
_ROLE = r"(?i:reporting|report|writing|editing|reported|written|edited|compiled|translated|translation|graphics?|research|production)"
_CREDITED = (
    r"(?:[A-Z][\w.'’-]*|(?:and|at|in|of|for|the|&|von|van|der|de|al|bin|newsroom|bureau|desk|team|staff|with)\b)"
)
_CREDIT = re.compile(
    rf"(?:(?i:additional|further|extra|original)[ ]+)?{_ROLE}(?:(?:,|[ ]and|[ ]&)[ ]{_ROLE})*[ ]+(?i:by):?[ ]+"
    rf"(?P<names>{_CREDITED}(?:[, ]+{_CREDITED})*)"
)
_CONTRIBUTED = re.compile(
    r"(?P<names>[A-Z]\S*(?:[, ]+(?:\S+[ ]){0,8}\S+)?)[ ](?:also[ ])?(?:contributed|helped)[ ](?:to|with|in)?[ ]?(?:this|the)?[ ]?"
    r"(?:report|story|article|reporting|dispatch)(?:[ ](?:from|in)[ ][^.]+)?\.?"
)
_RIGHTS = re.compile(
    r"(?=.{0,14}(?:©|\([cC]\)|\d{4}))(?:(?:©|\([cC]\)|(?i:copyright))[ ]*)+(?:\d{4}(?:[-–]\d{2,4})?,?[ ]*)?(?:by[ ])?(?P<outlet>[A-Z][\w&.'’/ -]*?)"
    r"(?:[.,]?[ ]*(?i:all rights reserved|this material may not be)\b.*)?\.?"
)
_FIRST_IN = re.compile(
    r"(?i:this (?:article|story|report|piece) (?:was )?(?:originally|first) (?:published|appeared) (?:by|on|in(?= the\b))) "
    r"(?!(?:\w+day|January|February|March|April|May|June|July|August|September|\w+ber)\b)"
    r"(?P<outlet>[A-Z][\w&'’-]*(?: (?:[A-Z][\w&'’-]*|of|the|and|&))*?)\.?"
)
_ON_THE_LINE = re.compile(r"(?<=[.!?\"”])[ ]+(?P<outlet>[A-Z]{2,5})(?:[ ]+[A-Z]{2,4}){1,4}\s*$")
"""The agency of the dateline and its desk's initials, behind the last sentence: "… was born. OPA JD ROE"."""

_HOUSE = re.compile(r"^(?:The|Agence) |[ -](?:Presse?|Agency|News|Network|Service|Wire|Newswire|Broadcasting|Radio)$")
"""Names of several words that are outlets', where people are thanked, too: "The Northern Press", and not "Ann Field"."""
_INVITES = re.compile(
    r"(?!.*\b(?:said|says|told|posted|wrote|reported)\b)(?i:follow|like|find|join|connect with) \S[^.!?]{0,60}? on (?:our )?(?i:facebook|x|twitter|instagram|telegram|whatsapp|youtube|tiktok"
    r"|linkedin|threads|bluesky|mastodon|wechat|weibo|viber|google news|apple news)\b"
    r"(?:[.:!@(&/].{0,160}|,? (?:and|or|at|for|to|via|here|page)\b.{0,160}|(?:,? (?:and |or |& )?[A-Z]\S*)+)?"
)
"""Lines that ask readers to follow the outlet elsewhere: no news comes from there."""
_WRITER = re.compile(
    r"(?P<name>[A-Z][\w.'’-]*(?: [\w.'’-]+){1,3}) is (?:an?|the|our) (?:[\w&’'-]+ ){0,6}?"
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|contributor|producer)"
    r"(?:,? (?:based|covering|for|at|in|with|who (?:covers|writes|reports|has (?:covered|written|reported)))\b.*|[.].*)?"
)
"""Who wrote a story and nobody in it: "Jane Doe is a reporter based in Oslo. Follow her on X"."""
_CLOSINGS = frozenset("end ends more over enditem share print email".split())  # "(END)": what closes a file
_LAST = 400  # characters that the last lines are looked for in


def find_trailer(text: str) -> tuple[int, str | None]:
    """Return where the story ends, and the outlet of ``--IANS``, ``(AP)``, ``AP/ab`` or ``© 2021 AFP`` at its end.

    Lines that credit those who wrote and edited are trailer, too, unless they thank an outlet.
    """
    if (match := _ON_THE_LINE.search(text[-_LAST:])) and f"({match['outlet']})" in text[:_LAST]:
        return len(text) - len(text[-_LAST:]) + match.start(), match["outlet"]
    offset = max(0, len(text) - _LAST)
    lines = list(re.finditer(r"[^\r\n]*\S[^\r\n]*", text[offset:]))
    end, outlet = len(text), None
    while len(lines) > 1:  # else nothing is before it that it could sign off
        line, before = lines[-1][0].strip(), lines[-2][0].strip()
        if (
            not _INITIALS.fullmatch(line)
            and not _INVITES.fullmatch(line)
            and not (_is_credit(line) or _is_writer(line, text))
        ):
            rights = _RIGHTS.fullmatch(line) or _FIRST_IN.fullmatch(line)
            signed = rights["outlet"].strip() if rights else _signed(line, before)
            if signed is None or outlet:
                break
            outlet = signed if looks_like_outlet(signed) else None
        end = len(text[: offset + lines.pop().start()].rstrip())
    return end, outlet


def _is_writer(line: str, text: str) -> bool:
    """Whether a last line says who the writer is, whom the text names nowhere else but in its byline."""
    match = _WRITER.fullmatch(line)
    if match is None or not looks_like_person(match["name"]):
        return False
    given, _, surname = match["name"].rpartition(" ")
    named = re.findall(rf"(?i:\b(by|from) )?\b(?:{re.escape(given)} )?{re.escape(surname)}\b", text)
    return named.count("") <= 1


def _is_credit(line: str) -> bool:
    """Whether a line says who reported, wrote and edited a story, and no outlet among them."""
    line = re.sub(r"^[(\[*—–\- ]+|[)\]*. ]+$", "", line)
    parts = [part for part in re.split(rf"[;.,/][ ]*(?=(?:\w+[ ])?{_ROLE}\b)|(?<!\b[A-Z])[;.][ ]+", line) if part]
    found = [_CREDIT.fullmatch(part) or _CONTRIBUTED.fullmatch(part) for part in parts]
    names = [
        re.sub(r"[ ](?:in|at|of)[ ].*", "", name)
        for match in found
        if match
        for name in re.split(r",[ ]*|[ ]and[ ]", match["names"])
    ]
    helped = any(match and match.re is _CONTRIBUTED for match in found)
    people = all(map(looks_like_person, names)) if helped else True
    outlets = any(
        is_named_as_outlet(name) and (" " not in name.strip() or (helped and _HOUSE.search(name))) for name in names
    )
    return bool(found) and all(found) and people and not outlets


def _signed(line: str, before: str) -> str | None:
    match = _WITH_INITIALS.fullmatch(line)
    if match:
        return match["outlet"]
    match = _ENCLOSED.fullmatch(line)
    if match:
        outlet = match["outlet"].strip()
        # not the reporter's name
        return outlet if is_named_as_outlet(outlet) and outlet.rstrip(".").lower() not in _CLOSINGS else None
    if re.fullmatch(r"[A-Z]{2,5}", line) and line.lower() not in _CLOSINGS and before[-1:] in '.!?"”)':
        return line  # "AFP", alone on the last line
    match = _DASHED.fullmatch(line)
    # "— Jane Doe" under a quotation says who is quoted, and a last "- Item" belongs to its list
    if match is None or before.startswith(match["dash"]) or (before[:1] in '"“«' and before[-1:] in '"”»'):
        return None
    outlet = _INITIALS_AFTER.sub("", match["outlet"])
    return outlet if looks_like_outlet(outlet, 4) and not outlet.endswith(".") else None
