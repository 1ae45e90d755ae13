"""Second names: "the premier", "the striker", "the 34-year-old" for somebody whom the text calls otherwise."""

from __future__ import annotations

from functools import cached_property

from summarizer.draft.embedded.affiliation.office_words import DEPUTY, PAST
from summarizer.draft.embedded.reference.held import HEADING, LEADING, heads, office_words, offices_of
from summarizer.draft.embedded.reference.synonyms import CALLINGS, GROUPS, NAMED_OFFICES, TRADES, same_office
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES
from summarizer.mark.names.name import Name

Phrase = tuple[int, int]

_NEAR = 2
"""Sentences back in which he must have been told of whom nothing but that connects with a description."""

_BESIDE = PAST | DEPUTY | {"to"}
"""Words of an office that its holder has left, or of one beside it: "secretary to the union president"."""

_OF_OTHERS = frozenset("lawyer doctor general mother father grandmother grandfather widow widower".split())
"""Who may come in beside somebody at hand without a name: "Doe was jailed. The French lawyer said …"."""

_OTHERS = frozenset({"a", "an", "another", "one", "some"})
_THE_SAME = frozenset(
    "former then veteran top chief senior outspoken young old retired fellow embattled ousted".split()
)
"""Adjectives that leave it the same person."""

_TRIED = frozenset(
    "accused charged sentenced convicted jailed tried sued acquitted arrested indicted prosecuted fined".split()
)
"""Verbs of courts, whose object is a defendant."""
_IN_COURT = frozenset("defendant accused suspect".split())
"""Nouns for whoever was brought before a court in the text."""


class Descriptions:
    """Finds who in one article is described by another noun than the text used of him before."""

    def __init__(self, marked: MarkedArticle) -> None:
        self._marked = marked

    def otherwise(self, head: int, phrase: Phrase, noun: str, latest: dict[int, int], proper: set[str]) -> int:
        """The person that a noun fits which the text did not use of him before; -1 for none.

        ``latest`` gives the token at which each person was last named, ``proper`` names within the phrase.
        """
        words = self._marked.parse.lower
        if noun == "general" and {"secretary", "attorney", "director", "consul", "governor"} & {
            *words[head - 2 : head]
        }:
            return -1  # no soldier
        best = self._of_office(head, noun, latest, proper)
        return self._at_hand(head, phrase, noun, set(latest)) if best < 0 and not proper else best

    def head_of(self, head: int, phrase: Phrase, last: int) -> int:
        """Who "the head of the regulator" is: the one person who heads a body, or such a one who spoke last; or -1."""
        parse = self._marked.parse
        between = parse.lower[head + 1 : head + 3]
        if parse.lower[head] not in HEADING or between != ["of", "the"] or phrase[1] != head + 4:
            return -1
        if parse.lower[head + 3] not in BODIES:
            return -1
        heading = [
            i for i, e in enumerate(self._marked.entities) if e.kind == "person" and heads(e, parse.lower[head + 3])
        ]
        if last not in heading and len(heading) > 1:
            near = [n.entity for n in self._marked.names_before(head, _NEAR) if n.entity in heading]
            heading = near[-1:]  # of several ministers the one told of just before
        return last if last in heading else heading[0] if len(heading) == 1 else -1

    def former(self, head: int, phrase: Phrase, latest: dict[int, int]) -> int:
        """Who "the former mayor" is beside the mayor: whom the text brought in as former, or as a predecessor; or -1."""
        parse = self._marked.parse
        if not PAST & set(parse.lower[phrase[0] : head]):
            return -1
        best, where = -1, -1
        for index, at in latest.items():
            entity = self._marked.entities[index]
            if at > where and entity.kind == "person" and office_words(entity) & {*PAST, "predecessor"}:
                best, where = index, at
        words = office_words(self._marked.entities[best]) if best >= 0 else set()
        return best if words & {parse.lower[head], "predecessor"} else -1

    def newcomer(self, head: int, phrase: Phrase, latest: dict[int, int]) -> int:
        """Who "the new coach" is beside the coach who left: whom the text brought in as his successor; or -1."""
        noun, told = self._marked.parse.lower[head], set(self._marked.parse.lower[phrase[0] : head])
        if not told & {"new", "incoming"}:
            return -1
        offices = {i: offices_of(self._marked.entities[i]) for i in latest}
        if any({"new", noun} <= office for held in offices.values() for office in held):
            return -1
        coming = {
            i
            for i, held in offices.items()
            if any(o & {"successor", "replacement"} or {"incoming", noun} <= o for o in held)
        }
        return coming.pop() if len(coming) == 1 else -1

    def leads_such(self, head: int, phrase: Phrase, latest: dict[int, int]) -> int:
        """Who "the union leader" is: the union's leader, or its one president or general secretary; -1 for none."""
        parse = self._marked.parse
        of = set(parse.lower[phrase[0] + 1 : head]) & BODIES
        if parse.lower[head] not in ("leader", "boss", "chief") or not of:
            return -1
        leading = (
            LEADING - {"chair", "chairman", "chairwoman", "chairperson", "secretary"} if "party" in of else LEADING
        )
        held: list[tuple[int, str]] = []
        for index in latest:
            for role, _ in self._marked.entities[index].roles:
                words = role.lower().replace("-", " ").split()
                if of & {*words} and not _BESIDE & {*words}:
                    called = words[: next((i for i, word in enumerate(words) if word in ("of", "at", "for")), None)]
                    held.append((index, called[-1] if called[-2:] != ["chief", "executive"] else "chief"))
        leaders = {i for i, office in held if office == parse.lower[head]}
        fitting = leaders or {i for i, office in held if office in leading}
        return fitting.pop() if len(fitting) == 1 else -1

    def _of_office(self, head: int, noun: str, latest: dict[int, int], proper: set[str]) -> int:
        """The person with an office for which ``noun`` is another word, named last; -1 for none."""
        if (
            noun in NAMED_OFFICES - {"leader", "governor"}
            or (noun == "minister" and not self._prime(head))
            or self.introduced(head, noun)
        ):
            return -1
        best, where = -1, -1
        past = PAST & set(self._marked.parse.lower[head - 2 : head])
        for index, at in latest.items():
            entity = self._marked.entities[index]
            if past and not PAST & office_words(entity):
                continue  # "the former defender" is no striker of today
            if at > where and same_office(entity, noun, self._prime(head), proper):
                best, where = index, at
        return best

    def one_at_hand(self, head: int, phrase: Phrase, noun: str, landless: set[int]) -> int:
        """Who "the Belgian diplomat" is of whom no country is told: the only such one in the sentences before; or -1."""
        if noun in _OF_OTHERS:
            return -1
        names = [n for n in self._marked.names_before(phrase[0], _NEAR) if n.entity in landless]
        told = {
            n.entity
            for n in names
            for a in self._marked.names_between(n.last + 1, n.last + 3)
            if a.kind == "people" and self._marked.parse.words[n.last] == ","
        }
        near = {n.entity for n in names} - told  # "Jane Doe, a Norwegian"
        return self._at_hand(head, phrase, noun, near) if len(near) == 1 else -1

    def _at_hand(self, head: int, phrase: Phrase, noun: str, fitting: set[int]) -> int:
        """The person of the sentences before that "the striker" or "the Oslo-born singer" can only mean; or -1."""
        parse = self._marked.parse
        if noun in _IN_COURT:
            return self._tried
        once = parse.lower[head - 1] in ("former", "one-time", "retired") and noun in CALLINGS
        if (noun not in TRADES and not once) or self.introduced(head, noun) or not self._is_plain(head, phrase):
            return -1
        past = bool(PAST & set(parse.lower[phrase[0] : head]))
        near = [n for n in self._marked.names_before(phrase[0], _NEAR) if n.entity in fitting and n.last <= phrase[0]]
        for name in sorted(near, key=self._prominence, reverse=True):
            subject = parse.dep[name.last - 1] in ("nsubj", "nsubjpass") or parse.dep[name.last - 1] == "appos"
            if subject and not self._in_content(name.last, head):
                known = set().union(
                    *(group for group in GROUPS if office_words(self._marked.entities[name.entity]) & group)
                )
                alike = not known or noun in known or noun not in set().union(*GROUPS)
                if noun not in known if past else alike:  # "the former defender" of somebody who is now a coach
                    return name.entity
        return -1

    def _prominence(self, name: Name) -> tuple[int, bool, int]:
        """Names nearest to a description first, of one sentence those that its main clause tells of."""
        parse, last = self._marked.parse, name.last - 1
        last = parse.head[last] if parse.dep[last] == "appos" else last
        return parse.sentence[last], parse.dep[parse.head[last]] == "ROOT", name.first

    def _in_content(self, before: int, head: int) -> bool:
        """Whether a name stands in the sentence of the description, as in "Jane Doe will win, the striker said"."""
        return self._marked.parse.sentence[before] == self._marked.parse.sentence[head]

    def _is_plain(self, head: int, phrase: Phrase) -> bool:
        """Whether what stands before the noun does not make it another's: not "the defence lawyer"."""
        parse = self._marked.parse
        for token in range(phrase[0] + 1, head):
            word = parse.lower[token]
            joined = parse.tag[token] in ("HYPH", "CD") or "HYPH" in parse.tag[token : token + 3]
            joined = joined or parse.words[token - 1] == "-"
            if not joined and word not in _THE_SAME and parse.words[token] not in countries().adjectives:
                return False
        return True

    def introduced(self, head: int, noun: str) -> bool:
        """Whether the text told before of "a NOUN": then that one is meant."""
        parse = self._marked.parse
        for token in self._tokens.get(noun, ()):
            if token >= head:
                return False
            first = parse.left[token]
            if parse.lower[first] in _OTHERS and parse.dep[token] not in ("appos", "attr"):
                return True
        return False

    @cached_property
    def _tokens(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for token, word in enumerate(self._marked.parse.lower):
            found.setdefault(word, []).append(token)
        return found

    def _prime(self, head: int) -> bool:
        return self._marked.parse.lower[head - 1] == "prime"

    def aged(self, head: int) -> int:
        """Who "the 34-year-old" is: the person whose age the text gives, "Jane Doe, 34,", else the one at hand; or -1."""
        parse = self._marked.parse
        if parse.words[head - 1] != "-" or parse.lower[head - 2] != "year":
            return -1
        years = parse.lower[head - 4]
        for name in self._marked.names:
            after = parse.lower[name.last : name.last + 2]
            if name.kind == "person" and name.entity >= 0 and after[:1] in ([","], ["("]) and after[1:] == [years]:
                return name.entity
        people = {i for i, entity in enumerate(self._marked.entities) if entity.kind == "person"}
        return self._at_hand(head, (head, head + 1), "old", people)

    @cached_property
    def _tried(self) -> int:
        """The one person of whom the text says that he was accused, sued or sentenced; -1 for none or several."""
        parse = self._marked.parse
        found = set()
        for name in self._marked.names:
            last = name.last - 1
            verb = parse.head[last]
            if name.kind == "person" and name.entity >= 0 and parse.lower[verb] in _TRIED:
                passive = any(parse.dep[c] == "auxpass" for c in parse.children[verb])
                if parse.dep[last] == ("nsubjpass" if passive else "dobj"):
                    found.add(name.entity)
        return found.pop() if len(found) == 1 else -1
