"""Turns of transcripts and interviews: paragraphs that open with who speaks, and a colon.

"Jane Doe:", "President Doe:" and "JD:" name the speaker; "A:" and "Answer:" are the person interviewed,
"Q:" and whatever else opens a paragraph so only ends the turn before.
"""

from __future__ import annotations

import re
from collections import Counter

from summarizer.draft.embedded.claims.interviews import questions, without_outro
from summarizer.draft.embedded.reference.people import Speaker
from summarizer.draft.embedded.reference.speakers import Speakers
from summarizer.draft.embedded.title import named_in_title
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

Span = tuple[int, int]
Turn = tuple[Speaker, None, list[Span], int]

_SHORTEST = 5
"""Shorter turns are greetings and the moderator's "Last question, please.\""""
_LONGEST_GREETING = 9
_REPEATED = 8
"""Words at its head and its end by which an extract is known again."""
_WORD = re.compile(r"\w+")
_PARTS = frozenset(
    "question remark reply response answer comment voice host journalist reporter interviewer audience".split()
)
"""Parts in a conversation that open a turn of nobody in particular."""
_CREDITS = frozenset(
    "credit credits photo photos photograph picture pictures pic pics image images graphic video caption source".split()
)
"""Words before the colon of a line that says whose picture or text it is."""
_SMALL = frozenset("of the and from a an in for".split())
"""Small words in the label of a turn, which need no capital."""
_NAMED = 3
"""Most words of a label that is known by coming again."""
_LONGEST_LABEL = 12
_LABEL = re.compile(r"(?:^|\n)[ \t]*([A-Z][^:\n.!?\"“”]{0,140}|Q\.|A\.):?(?<=[:.])[ \t]+(?=\S)")
_ANSWERS = frozenset({"A", "A.", "Answer", "ANSWER"})
"""Labels of answers in an interview."""
_ASKS = frozenset({"Q", "Q.", "Question", "QUESTION"})
"""Labels of its questions."""


def find_turns(marked: MarkedArticle, speakers: Speakers) -> list[Turn]:
    """Speaker, paragraphs and first sentence of each turn; ``speakers`` learns who "I" is in it."""
    text, end = marked.article.text, marked.article.body[1]
    labels = [
        match for match in _LABEL.finditer(text, max(marked.article.body[0] - 1, 0), end) if _is_label(marked, match)
    ]
    often = Counter(match.group(1) for match in labels)
    labels = [m for m in labels if _may_speak(marked, m) or (often[m[1]] > 1 and len(m[1].split()) <= _NAMED)]
    found: list[Turn] = []
    if not labels:
        return _unlabelled(marked, speakers)
    asked = any(match.group(1) in _ASKS for match in labels)
    for match, after in zip(labels, [*[m.start() for m in labels[1:]], end], strict=True):
        entity = _speaker(marked, match, labels[0].start() if asked else -1)
        if entity < 0 and match.group(1) in _ASKS:
            for token in range(marked.token_at(match.end()), marked.token_at(max(after - 1, match.end())) + 1):
                speakers.turns[token] = -1  # what a journalist says that others said
        quoted = next((q for q in marked.quotations_near(match.end(), after) if q.start == match.end()), None)
        if quoted and quoted.end < after:
            after = quoted.end  # a list of what was written, not a conversation: the turn is the quotation
        if entity < 0 or len(text[match.end() : after].split()) < _SHORTEST:
            continue
        paragraphs = [
            (max(a, match.end()), min(b, after)) for a, b in marked.parse.paragraphs if b > match.end() and a < after
        ]
        if after == end:
            paragraphs = without_outro(marked, entity, paragraphs)
        paragraphs = list(quoted.pieces) if quoted else _said(_STYLE.sub(r"\1 ", text), paragraphs)
        first = marked.token_at(match.end())
        last = marked.token_at(max(after - 1, match.end()))
        for token in range(first, last + 1):
            speakers.turns[token] = entity
        if not paragraphs:
            continue
        label = (match.start(1), match.end(1))
        found.append((Speaker(entity, label), None, paragraphs, marked.sentence_at(match.end())))
    return found


def _unlabelled(marked: MarkedArticle, speakers: Speakers) -> list[Turn]:
    """Turns of an interview whose questions stand in paragraphs of their own."""
    asked = questions(marked)
    speaker = _interviewed(marked, asked[0][0]) if asked else -1
    found: list[Turn] = []
    for question, answer in asked if speaker >= 0 else ():
        said = without_outro(marked, speaker, answer) if answer is asked[-1][1] else answer
        first, heard, last = (marked.token_at(at) for at in (question, said[0][0], said[-1][1] - 1))
        for token in range(first, last + 1):
            speakers.turns[token] = speaker if token >= heard else -1
        if sum(len(marked.article.text[a:b].split()) for a, b in said) >= _SHORTEST:
            found.append((Speaker(speaker, None), None, said, marked.sentence_at(said[0][0])))
    return found


_GREETING = re.compile(
    r"(?:Good (?:morning|afternoon|evening|day)|Hello|Hi|Greetings|Dear|Welcome|Thank you|Thanks|You’re welcome)\b"
    r"[^.!?\n]{0,60}[.!,]?\s*$"
)
_STYLE = re.compile(r"\b(Mr|Mrs|Ms|Dr)\.(?=\s)")
"""Full stops that end no greeting: "Thank you, Mr. President."."""
_SALUTATION = re.compile(r"[^.!?;:\n]{2,300},$")
_OPENING = re.compile(
    r"(?:(?:Good (?:morning|afternoon|evening|day)|Hello|Hi)\b[^.!?\n]{0,60}"
    r"|(?:Thank you|Thanks)(?: (?:very|so) much)?(?:, (?:dear )?[A-Z][^.!?,\n]{0,30})+"
    r"|(?:[A-Z][^.!?,:\n]{1,40}, )?(?:(?:please )?(?:allow|let|permit) me|I (?:want|would like)|"
    r"(?:I am|it is|what) [^.!?,:\n]{0,20}(?:glad|pleased|happy|delighted|pleasure|honou?r))"
    r" to (?:\w+ly )?(?:welcome|greet|see) you\b(?:(?!\b(?:thank|discuss|chance|opportunity)\b)[^.!?,;:\n]){0,110})[.!](?:\s+|$)",
    re.IGNORECASE,
)
"""Sentences of greeting at the head of a turn."""
_STAGE = re.compile(r"[\[(<][^\])>]{0,80}[\])>]\.?$|[^.!?\n]{0,80}:$")
_CLOSING_MARKS = '”"'


def _may_speak(marked: MarkedArticle, match: re.Match[str]) -> bool:
    """Whether words before a colon name somebody or a part in a conversation: not "Second:", "Our tasks for the year:"."""
    label = match.group(1)
    if label.rpartition(" ")[2].lower() in _CREDITS:
        return False  # "The old pier Credit: Orlu News"
    if (
        label in _ANSWERS | _ASKS
        or _called(marked, label) >= 0
        or any(n.kind == "person" for n in _named(marked, match))
    ):
        return True
    words = [word for word in re.findall(r"[\w’'-]+", label.partition("(")[0]) if word not in _SMALL]
    if not words or len(words) > _LONGEST_LABEL:
        return False
    part = words[-1].lower()
    if part in _PARTS or is_title(part):
        return True
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _named(marked: MarkedArticle, match: re.Match[str]) -> list[Name]:
    start, end = match.span(1)
    return [n for n in marked.names if start <= n.start and n.end <= end and n.entity >= 0]


def _said(text: str, paragraphs: list[Span]) -> list[Span]:
    """What a turn says: without greetings and forms of address, stage directions and extracts set into the page."""
    found: list[Span] = []
    for start, end in paragraphs:
        words = text[start:end].strip()
        last = (start, end) == paragraphs[-1]
        thin = len(words.split()) <= _LONGEST_GREETING and _GREETING.match(words)
        if thin or _SALUTATION.match(words) or (_STAGE.match(words) and (last or words[0] in "[(<")):
            continue
        if words[0] in '“"' and words[-1] in _CLOSING_MARKS and _set_in(text, words, (start, end), paragraphs):
            continue
        while opening := _OPENING.match(text, start, end):
            start = opening.end()
        if start < end:
            found.append((start, end))
    return found


def _set_in(text: str, words: str, own: Span, paragraphs: list[Span]) -> bool:
    """Whether a paragraph in quotation marks only repeats what the turn says elsewhere."""
    own_words = _WORD.findall(words.lower())
    ends = [" ".join(own_words[:_REPEATED]), " ".join(own_words[-_REPEATED:])]
    others = [" ".join(_WORD.findall(text[a:b].lower())) for a, b in paragraphs if (a, b) != own]
    return len(own_words) >= _REPEATED and any(part in other for part in ends for other in others)


def _is_label(marked: MarkedArticle, match: re.Match[str]) -> bool:
    """Whether no verb stands before the colon: "On Monday Jane Doe told X:" opens a quotation, not a turn."""
    parse = marked.parse
    first, last = marked.token_at(match.start(1)), marked.token_at(match.end(1) - 1)
    for token in range(first, last + 1):
        if parse.words[token] == "(":
            break  # "Jane Doe (retranslated):"
        if parse.tag[token] in ("VBD", "VBZ", "VBP", "VBG", "MD") and parse.words[token].islower():
            return False
    return True


def _speaker(marked: MarkedArticle, match: re.Match[str], first: int) -> int:
    """The person that a label names; ``first`` is where an interview's questions begin, -1 in a transcript."""
    named = [n for n in _named(marked, match) if n.kind == "person"]
    label = match.group(1)
    if (called := _called(marked, label)) >= 0:
        return called
    if named:
        return named[-1].entity
    if first >= 0 and label in _ANSWERS:
        return _interviewed(marked, first)
    if label.isupper() and 2 <= len(label) <= 4 and label.isalpha():
        initials = [
            index
            for index, entity in enumerate(marked.entities)
            if entity.kind == "person" and "".join(word[0] for word in re.split(r"[\s-]+", entity.name)) == label
        ]
        return initials[0] if len(initials) == 1 else -1
    return -1


def _called(marked: MarkedArticle, label: str) -> int:
    """The one person whose name or surname a label in capitals gives, if it stands elsewhere, too: "MR DOE"."""
    label = label.partition(" (")[0]
    words = [word for word in label.casefold().split() if not is_title(word) and word.rstrip(".") not in HONORIFICS]
    fits = [
        index
        for index, entity in enumerate(marked.entities if label.isupper() and words else ())
        if entity.kind == "person"
        and not entity.name.isupper()
        and words == entity.name.casefold().split()[-len(words) :]
    ]
    return fits[0] if len(fits) == 1 else -1


def _interviewed(marked: MarkedArticle, first: int) -> int:
    """Who is interviewed: the person of the headline, else the one named most before the first question."""
    if headed := named_in_title(marked):
        return headed[0]
    count = Counter(
        n.entity
        for n in marked.names
        if n.start < first and n.entity >= 0 and marked.entities[n.entity].kind == "person"
    )
    return count.most_common(1)[0][0] if count else -1
