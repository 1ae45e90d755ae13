"""State media without a name, where the text cites the state's agency by its name, too."""

from __future__ import annotations

import re

from summarizer.draft.embedded.sources.listed import FoundSource, Sources
from summarizer.mark.lexicon.countries import countries

_STATE_MEDIA = re.compile(r"\b(?:state|official|state-run) media$")
_OF_STATE = r"\b(?:official|state|state-run) (?:news agency,? )?"
"""What is said of a state's agency before its name."""
_NATIONAL = re.compile(r"\w+(?:an|ese|ish) (?:\w+ )*(?:News|Telegraph|Telegraphic|Press|Information) Agency")
"""Agencies named after a nation: "Korean Central News Agency"."""


def join_state_media(sources: Sources) -> None:
    """Make "state media" a name of the state's agency, where the first that is cited by name is one."""
    text = sources.marked.article.text
    for source in [s for s in sources.found if _STATE_MEDIA.search(s.name)]:
        agencies = [s for s in sources.found if s.kind == "news_agency" and s.part == "cited"]
        agencies = [s for s in agencies if not _STATE_MEDIA.search(s.name)]
        agency = min(agencies, key=lambda one: text.find(one.name), default=None)  # the first is the story's
        if agency is None or source.name.split()[0] in countries().adjectives or not _is_of_state(sources, agency):
            continue
        agency.also += [form for form in (source.name, *source.also) if form not in agency.also]
        agency.keys |= source.keys
        sources.found.remove(source)
        for names in sources.relays.values():
            names[:] = [agency.name if name == source.name else name for name in names]


def _is_of_state(sources: Sources, agency: FoundSource) -> bool:
    """Whether an agency is called a state's, or bears its name."""
    return (
        _NATIONAL.fullmatch(agency.name) is not None
        or re.search(_OF_STATE + re.escape(agency.name), sources.marked.article.text) is not None
    )
