"""Names in a headline that stands above the text: often the only place for a full name and an office.

Readouts say "Meeting with Prime Minister of Fiji Jane Doe" on top and "Ms Doe" below. A headline in which
every word has a capital does not show where a name ends; nothing is taken from it.
"""

from __future__ import annotations

from summarizer.article import Article
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_LINKS = frozenset(
    "with from into over after amid during before under against between through about than onto upon toward towards across "
    "among without within behind around until since that when while where near past".split()
)
"""Long words that headlines in capitals leave small."""

_DEEDS = frozenset(
    "meets receives visits hails urges vows slams praises lauds condemns commends congratulates welcomes greets discusses "
    "seeks signs opens launches unveils inaugurates commissions inspects addresses attends hosts holds arrives departs "
    "appoints approves rejects denies accuses warns says tells announces pledges promises assures reaffirms reiterates calls "
    "begins ends joins wins mourns celebrates thanks demands orders backs blasts swears stresses presents expresses".split()
)
"""What headlines say that somebody does, which no name has a word of."""


def names_above(article: Article, parse: Parse, names: list[Name]) -> list[Name]:
    """Those of ``names`` that stand in the headline, where it is written as a sentence is."""
    title = article.title or ""
    start = article.text.find(title, 0, article.body[0]) if title else -1
    if start < 0:
        return []
    found = [name for name in names if start <= name.start and name.end <= start + len(title)]
    if not found:
        return []
    inside = {token for name in found for token in range(name.first, name.last)}
    words = [i for i in range(len(parse.words)) if start < parse.start[i] < start + len(title) and i not in inside]
    capitals = any(parse.words[i].istitle() and not _of_office(parse, i) for i in words)
    small = any(
        parse.words[i].islower()
        and len(parse.words[i]) > 3
        and parse.lower[i] not in _LINKS
        and parse.words[i - 1] != "-"
        for i in words
    )
    deed = any(parse.lower[token] in _DEEDS for token in inside)  # "President Doe Hails", for the pipeline one name
    if (capitals or deed) and not small:
        return []
    story = set(article.text[slice(*article.body)].split())
    return [name for name in found if name.kind != "person" or not story & set(name.text.lower().split())]


def _of_office(parse: Parse, index: int) -> bool:
    """Whether a word is an office or part of one: "Acting President", "Prime Minister"."""
    return is_title(parse.lower[index]) or any(is_title(word) for word in parse.lower[index + 1 : index + 3])
