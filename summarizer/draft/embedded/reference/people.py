"""Who "she" and "he" are: the person that was a subject, or spoke, last."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS
from summarizer.mark.lexicon.meetings import MEET, RECEIVE
from summarizer.mark.names.name import Name

LOOKBACK = 150
"""Sentences in which an antecedent is looked for: all of any article, and a bound in the longest texts."""

_RECENT = 200
"""Claims back in which the last speaker of a sex is looked for: all of any article, and a bound in the longest texts."""

_FRONTING = frozenset("when as after before while since once until whenever".split())
"""What opens a clause of time before its main clause, whose subject goes on with that of the first."""

_OPPOSING = frozenset(
    "asked demanded complained objected protested refused left quit cried confessed died fell called wrote told wanted "
    "threatened accused criticised criticized challenged pressed suggested offered".split()
)
"""What another does whom the one that is told of answers."""


@dataclass(slots=True)
class Speaker:
    """``entity`` is the index of a named entity or -1; ``words`` is the span that names the speaker here.

    ``carrier`` marks an office that passes on what its own people said.
    """

    entity: int = -1
    words: tuple[int, int] | None = None
    media: bool = False
    document: bool = False
    joint: bool = False
    carrier: bool = False


@dataclass
class People:
    """Finds the persons behind pronouns in one article.

    ``last`` is who spoke last, by the cue at ``last_at``; where the claims are known already, ``spoken`` says by token
    who had spoken. ``pair`` are the two who met last, as sentence ``pair_at`` tells, ``trio`` the three, ``guest`` whom somebody received,
    ``states`` the countries whose ministers were told without their names; ``voices`` says whose each "I" within
    quotation marks is.
    """

    marked: MarkedArticle
    last: Speaker | None = None
    last_at: int = -1
    spoken: list[tuple[int, int]] = field(default_factory=list)
    pair: list[int] = field(default_factory=list)
    pair_at: int = -9
    trio: list[int] = field(default_factory=list)
    guest: int = -1
    states: set[int] = field(default_factory=set)
    voices: dict[int, int] = field(default_factory=dict)
    _genders: dict[int, str] = field(default_factory=dict)
    _countries: dict[str, set[str]] = field(default_factory=dict)

    @cached_property
    def _people(self) -> set[int]:
        return {i for i, entity in enumerate(self.marked.entities) if entity.kind == "person" and entity.names}

    def fits(self, entity: int, pronoun: str) -> bool:
        """Whether an entity is a person who may be "he" or "she"."""
        person = entity >= 0 and self.marked.entities[entity].kind == "person"
        return person and self._genders.get(entity, pronoun) == pronoun

    def person_before(self, token: int, pronoun: str) -> int:
        """The person that "he" or "she" means: the last speaker, or the last person that was a subject."""
        parse = self.marked.parse
        sentence = parse.sentence[token]

        def fits(entity: int) -> bool:
            return self.fits(entity, pronoun)

        recent = [n for n in self.marked.names_before(token, 6) if fits(n.entity) and not self._signs(n)]
        recent = [n for n in recent if not self.within(n.start, token)] or recent
        # "her editor, Jane Doe, …": the story stays with whose editor she is
        object_ = parse.lower[token] in ("him", "her")  # "Her editor would not talk; the paper quoted her"
        if recent and not object_ and all(self.owned(n, pronoun) for n in recent):
            further = [n for n in self.marked.names_before(token, 40) if fits(n.entity) and not self.owned(n, pronoun)]
            if further:
                return further[-1].entity
        owned = {n.entity for n in recent if not object_ and self.owned(n, pronoun)}
        recent = [n for n in recent if n.entity not in owned] or recent
        # ", she said" after its content: who is named within the content is not she
        # but "“… is fair.” He had met her" goes on with who said so
        after = token > 0 and parse.words[token - 1] in (",", '"', "”", "’", "'") and not self._fronted(token)
        after = after and not (parse.words[token].istitle() and parse.words[token - 2] == ".")
        told = self.opening(token) if after else sentence
        if after and (cooler := self._before_colon(token, pronoun)) >= 0:
            return cooler
        if after and any(parse.sentence[n.first] < told for n in recent):
            recent = [n for n in recent if parse.sentence[n.first] < told]
        subjects = [n for n in recent if self._is_subject(n.last - 1) and parse.sentence[n.first] >= told - 1]
        if parse.lower[parse.head[token]] not in CUE_FORMS:
            subjects = [n for n in subjects if not self._passes_on(n)] or subjects
        surer = [n for n in recent if parse.sentence[n.first] >= told - 1 and self._genders.get(n.entity) == "she"]
        if pronoun == "she" and surer and not self._genders.keys() & {n.entity for n in subjects}:
            return surer[-1].entity  # of people whose sex no word tells, most are men
        if subjects:
            return subjects[-1].entity
        if not after and parse.dep[token] in ("nsubj", "nsubjpass") and sentence:
            # "He was welcomed by John Roe. On Thursday he is to fly on": who is told of goes on being told of
            before = range(*parse.sentence_tokens[sentence - 1])
            same = [i for i in before if parse.lower[i] == pronoun and parse.dep[i] in ("nsubj", "nsubjpass")]
            if same and parse.dep[parse.head[same[0]]] == "ROOT":
                return self.person_before(same[0], pronoun)
        if not after and recent and (told_of := self._told_of_last(recent, token)) >= 0:
            return told_of
        near = parse.sentence_tokens[max(sentence - 4, 0)][0]
        if self.last and fits(self.last.entity) and (self.last.entity not in owned or not recent):
            return self.last.entity
        stop = bisect_left(self.spoken, (token, -1))
        for at, entity in reversed(self.spoken[max(stop - _RECENT, 0) : stop]):
            if self._genders.get(entity) == pronoun or (at >= near and fits(entity)):
                return entity
        if recent:
            return recent[-1].entity
        alone = [i for i in self._people if fits(i) and self.marked.entities[i].names[0].first < token]
        return alone[0] if len(alone) == 1 and self._genders.get(alone[0]) == pronoun else -1

    def _before_colon(self, token: int, pronoun: str) -> int:
        """The one person of whom a sentence tells before its colon: "Jane Doe was cooler: it was, she warned, a trap"; or -1."""
        parse = self.marked.parse
        opening, _ = parse.sentence_tokens[parse.sentence[token]]
        colon = next((i for i in range(token - 1, opening, -1) if parse.words[i] == ":"), opening)
        named = [n for n in self.marked.names_between(opening, colon) if not self.within(n.start, token)]
        people = {n.entity for n in named if self.fits(n.entity, pronoun) and self._is_subject(n.last - 1)}
        return people.pop() if len(people) == 1 else -1

    def _signs(self, name: Name) -> bool:
        """Whether a name is all of its line: who writes the text is not told of in it."""
        text = self.marked.article.text
        line = text[text.rfind("\n", 0, name.start) + 1 : name.start].strip().lower()
        heads = text[name.end :].lstrip().startswith(("He ", "She "))  # of whom the lines below tell
        return line in ("", "by") and text[name.end : name.end + 1] in ("\n", "") and not heads

    def _passes_on(self, name: Name) -> bool:
        """Whether "…, her spokesman John Roe said" has a name close the sentence: the story is not of him."""
        if name.title is None or "spokes" not in self.marked.article.text[slice(*name.title)].lower():
            return False
        verb = self.marked.parse.head[name.last - 1]
        return self.marked.parse.lower[verb] in CUE_FORMS and self.marked.parse.words[verb + 1] == "."

    def _told_of_last(self, recent: list[Name], token: int) -> int:
        """The subject of the last sentence that names people, if none has spoken since: "Jane Doe met Roe. They sat. She left".

        Not where somebody had something done to him: "John Roe attacked Mark Poe. The wound was deep. He said it hurt".
        """
        parse = self.marked.parse
        told = parse.sentence[recent[-1].first]
        spoken = [at for at, _ in self.spoken[-_RECENT:] if at < token] + [self.last_at] * (self.last is not None)
        acting = [n.entity for n in recent if parse.sentence[n.first] == told and self._is_subject(n.last - 1)]
        quiet = all(parse.sentence[at] < told for at in spoken) and parse.sentence[token] - told <= 2
        last = recent[-1].last - 1
        last = parse.head[last] if parse.dep[last] == "appos" else last
        done_to = parse.dep[last] == "dobj" and parse.lower[parse.head[last]] not in MEET | RECEIVE
        return acting[0] if quiet and not done_to and len({*acting}) == 1 else -1

    def _fronted(self, token: int) -> bool:
        """Whether a clause stands before a pronoun that says more: "When John Roe showed it, he praised the design"."""
        parse = self.marked.parse
        opening = parse.sentence_tokens[parse.sentence[token]][0]
        ends = parse.words[parse.head[token] + 1] in (",", ".", '"', "”")  # "When it fell, Roe was away, she said."
        against = _OPPOSING & set(parse.lower[opening:token])  # "When Jane Doe asked for more, he said there was none"
        return parse.words[token - 1] == "," and parse.lower[opening] in _FRONTING and not ends and not against

    def within(self, start: int, token: int) -> bool:
        """Whether a name stands in a quotation that the pronoun does not stand in."""
        at = self.marked.parse.start[token]
        around = self.marked.quotations_near(start, start + 1)
        return any(q.start < start < q.end and not q.start < at < q.end for q in around)

    def opening(self, token: int) -> int:
        """The sentence in which the quotation begins that ", she said" follows."""
        parse = self.marked.parse
        start = parse.start[token]
        before = [q for q in self.marked.quotations_near(start - 3, start) if q.end <= start]
        return self.marked.sentence_at(before[-1].start) if before else parse.sentence[token]

    def owned(self, name: Name, pronoun: str) -> bool:
        """Whether a person is brought in as another's: "her editor, Jane Doe,", "Jane Doe, her editor,"."""
        parse, own = self.marked.parse, {"she": "her", "he": "his"}[pronoun]
        spans = [span for span in [name.title, *name.appositions] if span]
        if any(parse.lower[self.marked.token_at(start) - back] == own for start, _ in spans for back in (0, 1)):
            return True
        noun = name.first - 2
        if noun < 1 or parse.words[noun + 1] != "," or not parse.tag[noun].startswith("N"):
            return False
        return parse.lower[parse.left[noun]] == own

    def _is_subject(self, token: int) -> bool:
        """Whether a name's last word is a subject, or stands in apposition to one."""
        parse, dep, head = self.marked.parse, self.marked.parse.dep, self.marked.parse.head
        if dep[token] == "compound" and head[token] == token + 1 and dep[token + 1] == "ROOT":
            return parse.tag[token + 1] == "NNS" and parse.words[token + 1].islower()  # "Doe shrugs."
        verbless = dep[token] == "ROOT"  # "Doe in his message extended thanks", whose verb the parser takes for another
        if verbless:
            before = parse.tag[parse.sentence_tokens[parse.sentence[token]][0] : token]
            verbless = not {"VBD", "VBZ", "VBP", "MD"} & set(before)  # not "Doe briefed Roe on her talks with Poe"
        return verbless or dep[head[token] if dep[token] == "appos" else token] in ("nsubj", "nsubjpass")


def tells_of_body(marked: MarkedArticle, first: int, last: int) -> bool:
    """Whether a body is a subject in a stretch: "the report said Orlu Steel hid it", behind which "it" may be the body."""
    parse = marked.parse
    bodies = {n.last - 1 for n in marked.names_between(first, last) if n.kind == "organization"}
    bodies |= {i for i in range(first, last) if parse.lower[i] in BODIES}
    return any(parse.dep[i] in ("nsubj", "nsubjpass") for i in bodies)
