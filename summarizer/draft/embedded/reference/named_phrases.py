"""Named phrases: the name that a noun phrase holds, whatever word of it the parser takes for the head."""

from __future__ import annotations

from summarizer.mark import MarkedArticle
from summarizer.mark.bodies.rows import told_by_clause
from summarizer.mark.lexicon.cues import BODIES, SPEAKERS
from summarizer.mark.lexicon.people import HONORIFICS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.names.so_called import so_called

_LONGEST_OFFICE = 4
"""Words between a body or town and the person who is told by it."""

_LONGEST_CALLED = 16
"""Words between somebody's noun and the name that is told for him."""

_CLERGY = frozenset(
    "rabbi imam vicar rector dean abbot prior pastor priest father sister brother son daughter uncle aunt cousin owner".split()
)
"""Who is named behind a comma, where no list of offices has him: clergy, kin and owners."""

_STAFF = frozenset(
    "aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson representative representatives "
    "supporter supporters ally allies critic critics lawyer lawyers campaign administration government official "
    "officials family team office backers backer loyalists loyalist insider insiders".split()
)
"""Who is somebody's that is named before: "a Doe aide" is not Doe."""

_NEARNESS = frozenset("close loyal familiar opposed near allied friendly".split())
"""Adjectives before a name at the end of a phrase, which is then not of the bearer but of somebody near: "close to Mr. Doe"."""


class NamedPhrases:
    """Finds the names in the noun phrases of one article."""

    def __init__(self, marked: MarkedArticle) -> None:
        self.marked = marked
        self._by_token: dict[int, Name] = {}
        self._by_title: dict[int, Name] = {}
        for name in sorted(marked.names, key=lambda name: name.first - name.last):
            for token in range(name.first, name.last):
                self._by_token[token] = name  # the shorter of two names that nest comes later and wins
            if name.title and name.kind == "person":
                # "President of Russia Jane Doe": the parser may take any word of the office for the head
                for token in range(marked.token_at(name.title[0]), name.first):
                    self._by_title[token] = name

    def at(self, token: int) -> Name | None:
        """The name that a token is part of."""
        return self._by_token.get(token)

    def titled_at(self, token: int) -> Name | None:
        """The name or titled name that a token is part of."""
        return self._by_title.get(token) or self._by_token.get(token)

    def outlet_within(self, phrase: tuple[int, int]) -> int:
        """The outlet of "a report by X" and "X's report"; -1 where there is none."""
        for token in range(*phrase):
            name = self._by_token.get(token)
            if name and name.entity >= 0 and self.marked.entities[name.entity].kind == "media":
                return name.entity
        return -1

    def of(self, head: int, phrase: tuple[int, int]) -> Name | None:
        """The name that the head word is part of, or that stands in apposition to it."""
        parse = self.marked.parse
        titled = self._by_title.get(head)
        if titled and titled.entity >= 0 and parse.tag[head - 1] != "POS" and not self._of_another(head, titled):
            return titled
        name = self._by_token.get(head)
        if name and name.entity >= 0:
            return self._beyond(name) or name
        if set_off := self._set_off(phrase):
            return set_off
        if self._begins_told(head):
            return None
        beside = [self._by_token.get(child) for child in parse.children[head] if parse.dep[child] == "appos"]
        beside = [n for n in beside if n and n.entity >= 0 and n.kind != "place" and not self._of_another(head, n)]
        if beside:  # "The chairwoman, Delvik Bank (DB), Mrs Jane Doe, said"
            return next((n for n in beside if n and n.kind == "person" and is_title(parse.lower[head])), beside[0])
        if behind := self._behind(head, phrase[1]) or self._called(head):
            return behind
        possessed = any(parse.dep[child] == "poss" for child in parse.children[head])
        if head + 1 < len(parse.words) and (
            is_title(parse.lower[head])
            or ((possessed or parse.lower[head] in ("one", "another")) and parse.words[head + 1] == ",")
        ):
            after = self._by_token.get(head + 1)
            if after and after.kind == "person" and after.entity >= 0:
                return after
            comma = self._by_token.get(head + 2)
            if parse.words[head + 1] == "," and parse.lower[head + 2] in HONORIFICS:
                comma = self._by_token.get(head + 3)  # "his barrister, Sir John Doe KC, said"
                honoured = comma and parse.words[comma.last].isupper() and parse.words[comma.last + 1] == ","
                comma = comma if honoured else None
            if parse.words[head + 1] == "," and comma and comma.kind == "person" and comma.entity >= 0:
                return comma
        after = self._by_token.get(head + 1)
        if after and after.kind == "organization" and after.entity >= 0 and parse.lower[head] in BODIES:
            return after  # "the regional bloc NORA", whose name the parser takes for something else
        if closing := self._closing(head, phrase):
            return closing
        if name and name.kind in ("place", "other", "people"):
            return None
        for token in range(phrase[1] - 1, phrase[0] - 1, -1):
            name = self._by_token.get(token)
            if (
                name
                and name.kind == "person"
                and name.entity >= 0
                and parse.dep[token] != "poss"
                and parse.head[token] == head
                and parse.dep[token] in ("compound", "nmod", "appos")
                and not self._of_another(head, name)
                and not (token < head and parse.lower[head] in _STAFF and "and" not in parse.lower[token:head])
            ):
                return name
        return None

    def _begins_told(self, head: int) -> bool:
        """Whether a name begins what is told behind a comma: "According to the spokeswoman, Jane Doe will …"."""
        parse = self.marked.parse
        before = parse.lower[max(head - 8, parse.sentence_tokens[parse.sentence[head]][0]) : head]
        told = self._by_token.get(head + 2) if parse.words[head + 1] == "," and "according" in before else None
        return told is not None and parse.words[told.last] not in (",", ".", ";", ")", "(", '"', "”", "")

    def _behind(self, head: int, last: int) -> Name | None:
        """The person of "Peru's envoy to the atomic watchdog, Jane Doe, said": between commas behind a long office."""
        parse = self.marked.parse
        said_before = parse.head[head] < head  # "said the head of the unit (TPC) in Norwell, Major Jane Doe."
        last = self._set_in(last) if said_before else last
        name = self._by_token.get(last + 1) if parse.words[last : last + 1] == [","] else None
        if name is None and (name := self._by_title.get(last + 2 if parse.lower[last + 1] == "the" else last + 1)):
            between = parse.words[last + 1 : name.first]
            name = name if "," not in between else None  # "her sister, the singer Jane Doe, said"
        if name is None or name.kind != "person" or name.entity < 0:
            return None
        lower = parse.lower[head]
        office = (is_title(lower) and head < last - 1) or lower in ("one", "another")
        office = office or (
            parse.tag[head] == "NN" and lower in SPEAKERS - BODIES | _CLERGY and "for" not in parse.lower[head:last]
        )
        closes = [","] if not said_before else parse.words[name.last : name.last + 1]
        closed = closes in ([","], ["."], [";"]) and parse.words[name.last : name.last + 1] == closes
        return name if office and closed else None

    def _set_in(self, last: int) -> int:
        """The end of a description with its letters and its place: "the unit (TPC) in Norwell,"."""
        parse = self.marked.parse
        if parse.words[last] == "(" and parse.words[last + 2 : last + 3] == [")"]:
            last += 3
        place = self._by_token.get(last + 1) if parse.lower[last : last + 1] == ["in"] else None
        return place.last if place and place.kind in ("place", "capital", "country") else last

    def _called(self, head: int) -> Name | None:
        """The name of "the group, known as the Free Land League, said" and "a woman named Jane Doe said"."""
        parse = self.marked.parse
        for told in self.marked.names_between(head + 1, head + _LONGEST_CALLED):
            if told.entity >= 0 and told.kind == "person" and so_called(parse, told.first) == head:
                return told
            if told.entity >= 0 and told.kind == "organization" and told_by_clause(parse, told) == head:
                return told  # "A company that rents the quay, Doe Dorn, said"
        for verb in parse.children[head]:
            if parse.dep[verb] != "acl" or parse.lower[verb] not in ("called", "known", "named", "dubbed"):
                continue
            first = verb + 1 + (parse.lower[verb + 1] == "as")
            name = self._by_token.get(first + (parse.lower[first] == "the"))
            if name and name.entity >= 0 and name.kind == "organization":
                return name
        return None

    def _of_another(self, head: int, name: Name) -> bool:
        """Whether "a spokesman for health chief Jane Doe" speaks for her: not who is named, but somebody of hers."""
        parse = self.marked.parse
        between = parse.lower[head + 2 : name.first]
        if parse.lower[head + 1] in ("of", "to", "from", "with") and between:
            return all(is_title(word) for word in between)  # "a friend of Senator Doe"
        return parse.lower[head + 1] == "for" and head + 1 < name.first - 1 and is_title(parse.lower[name.first - 1])

    def _beyond(self, name: Name) -> Name | None:
        """The person of "Norwell Authority (NA) spokesman Jane Doe", "Port Norwell senior Jane Doe": not the body or town."""
        parse, token = self.marked.parse, name.last
        if name.kind == "person":
            return None
        if parse.words[token : token + 1] == ["("] and parse.words[token + 2 : token + 3] == [")"]:
            token += 3
        described = token
        while parse.tag[token : token + 1] in (["NN"], ["JJ"], ["HYPH"]) and token < described + _LONGEST_OFFICE:
            token += 1
        person = self._by_token.get(token)
        if person is None or person.kind != "person" or person.entity < 0 or person.first != token:
            titled = self._by_title.get(token)
            person = titled if titled and token > described else None
        comma = self._by_token.get(token + 2) if parse.words[token + 1 : token + 2] == [","] else None
        if person is None and comma and comma.kind == "person" and comma.entity >= 0 and is_title(parse.lower[token]):
            return comma if parse.words[comma.last : comma.last + 1] == [","] else None  # "Norwell's MP, Jane Doe,"
        if token == described or person is None or parse.sentence[person.first] != parse.sentence[name.first]:
            return None
        return person if parse.tag[person.last : person.last + 1] != ["POS"] else None

    def _closing(self, head: int, phrase: tuple[int, int]) -> Name | None:
        """The name right after a long description: "executive director of the Norwell Fund Jane Doe"."""
        parse = self.marked.parse
        name = self._by_token.get(phrase[1] - 1)
        if name is None or name.kind != "person" or name.entity < 0 or name.last != phrase[1] or name.first <= head:
            return None
        if self._of_another(head, name) or _NEARNESS & set(parse.lower[head : name.first]):
            return None  # "a person close to Mr. Doe"
        if name.title:  # "academic and professor Jane Doe"
            apart = parse.lower[self.marked.token_at(name.title[0]) - 1] == "and"
        else:
            before = name.first - 1 - (parse.lower[name.first - 1] in HONORIFICS)  # "a person close to Mr Doe"
            apart = parse.tag[before] in ("NNP", "NNPS", "NN", "NNS")
        return name if apart and (is_title(parse.lower[head]) or parse.lower[head] in SPEAKERS) else None

    def _set_off(self, phrase: tuple[int, int]) -> Name | None:
        """The name before a description between commas that the parser took for the subject: "Doe Co, the maker, said"."""
        words, first = self.marked.parse.words, phrase[0]
        if first < 2 or words[first - 1] != "," or words[phrase[1] : phrase[1] + 1] != [","]:
            return None
        before, behind = self._by_token.get(first - 2), self._by_token.get(phrase[1] + 1)
        if behind and behind.kind == "person":
            return None  # "According to Doe News, the club's president, Jane Doe, said"
        return before if before and before.last == first - 1 and before.entity >= 0 and before.kind != "place" else None
