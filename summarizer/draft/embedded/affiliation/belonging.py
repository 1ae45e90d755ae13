"""Whose somebody is by the words around an office: "its chief, Jane Doe", "whose leader, John Roe", "Roe, who heads X"."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.draft.embedded.affiliation.introduced import LEADS
from summarizer.draft.embedded.affiliation.office_words import of_many, past_description
from summarizer.draft.embedded.affiliation.own_bodies import of_other_sex
from summarizer.draft.embedded.affiliation.running import place_of_work, running
from summarizer.mark import MarkedArticle
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.lexicon.tags import SUBJECTS
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name

_ACTS_FOR = frozenset(
    "spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney solicitor barrister defender agent editor secretary deputy "
    "representative manager".split()
)
"""Who acts for a person."""

_PERSONAL = frozenset("press private personal".split())
"""Which secretaries are somebody's own: a permanent secretary is a ministry's."""

_JUDGES = frozenset("judge justice magistrate recorder sheriff coroner prosecutor".split())
_COUNSEL = frozenset("lawyer attorney counsel barrister solicitor advocate".split())

_WORKS = frozenset(
    "works worked plays rides rode drives drove races swims runs played covers covered teaches taught sits sat serves served follows tracks".split()
)
"""Verbs that name a body only after "for", "at" or "of": "who plays for Doe United"."""

_SEATS = frozenset("board council committee executive panel jury".split())
"""What one sits on who is of the body that has it."""

_RACES = frozenset("marathon marathons race races mile miles".split())
"""What one runs for a body that one need not be of."""

_OF_WHAT = frozenset(
    "accused accuses accuse accusing informed informs inform notified notify warned warns warn reminded reminds remind "
    "convinced convince persuaded assured assures assure cleared convicted acquitted robbed stripped relieved suspected".split()
)
"""Verbs whose "of" tells what, and nobody's body."""

_WITH = frozenset("accompanied flanked escorted".split())
"""Who is at somebody's side is of the same side."""

_BESIDE = frozenset("colleague teammate assistant deputy predecessor successor".split())
"""Who is of the same body as the one whose they are."""

_BACK = 3
"""Sentences in which the body is looked for that a pronoun means: a quotation may stand between."""


@dataclass
class Belonging:
    """Finds owners of offices in one article."""

    marked: MarkedArticle

    def of_pronoun(self, office: tuple[int, int]) -> list[int]:
        """The entity that "its", "whose", "his" or "her" right before an office means; [] for none."""
        marked, parse = self.marked, self.marked.parse
        first = marked.token_at(office[0])
        word = parse.lower[first - 1] if first else ""
        if word == "whose":
            return [
                name.entity for name in marked.names_between(max(first - 8, 0), first - 1) if self._before(name, first)
            ]
        words = marked.article.text[slice(*office)].lower().split()
        if word in ("its", "their"):
            lands = any(map(is_title, words))  # no land has a "main inspiration"
            return [i for i in self.meant(first - 1) if lands or marked.entities[i].kind != "country"]
        own = words[-1] in _ACTS_FOR and (words[-1] != "secretary" or _PERSONAL & {*words})
        if word in ("his", "her") and own:
            people = [n for n in marked.names_before(first, 3) if n.entity >= 0 and self._kind(n) == "person"]
            people = [n for n in people if not self._judges(n) and not of_other_sex(marked, n, word)]
            subjects = [n for n in people if parse.dep[n.last - 1] in SUBJECTS]
            return [(subjects or people)[-1].entity] if people else []
        return []

    def of_colleague(self, office: tuple[int, int]) -> list[int]:
        """The person whose colleague somebody is: "his colleague", "Doe's colleague Jane Roe"; [] for none."""
        marked, parse = self.marked, self.marked.parse
        if chief := self._chief(office):
            return chief
        first, last = marked.token_at(office[0]), marked.token_at(office[1] - 1)
        if first == 0 or parse.lower[last] not in _BESIDE or parse.lower[first - 1] not in ("his", "her", "'s", "’s"):
            return []
        people = [n for n in marked.names_before(first, 3) if n.entity >= 0 and self._kind(n) == "person"]
        return [people[-1].entity] if people else []

    def leading(self, office: tuple[int, int]) -> list[int]:
        """The person in "Doe, accompanied by the minister, Jane Roe" and "Doe's envoy": of the same state; [] for none."""
        marked, parse = self.marked, self.marked.parse
        if chief := self._chief(office):
            return chief
        first = marked.token_at(office[0])
        sent = {"envoy", "minister", "ambassador", "representative"} & set(marked.article.text[slice(*office)].split())
        if sent and parse.tag[first - 1 : first] == ["POS"]:
            owners = [n for n in marked.names_between(max(first - 6, 0), first) if n.last == first - 1]
            return [n.entity for n in owners if n.entity >= 0 and self._kind(n) == "person"]
        first -= parse.lower[first - 1 : first] in (["the"], ["his"], ["her"])
        if first < 2 or parse.lower[first - 1] != "by" or parse.lower[first - 2] not in _WITH:
            return []
        begin = parse.sentence_tokens[parse.sentence[first]][0]
        people = [n for n in marked.names_between(begin, first) if n.entity >= 0 and self._kind(n) == "person"]
        return [people[-1].entity] if people else []

    def _judges(self, name: Name) -> bool:
        """Whether somebody sits in judgement: "her lawyer" is not the judge's."""
        return any(_JUDGES & set(role.lower().split()) for role, _ in self.marked.entities[name.entity].roles)

    def _chief(self, office: tuple[int, int]) -> list[int]:
        """The person in "Governor Doe and Deputy Governor Roe", "President Doe and his energy minister"; [] for none."""
        marked, text = self.marked, self.marked.article.text
        first, words = marked.token_at(office[0]), text[slice(*office)].lower().split()
        lower, minister = marked.parse.lower, words[-1] == "minister"
        fits = minister or words[0] in ("deputy", "vice")
        if first < 2 or lower[first - 1] not in ("and", "his", "her") or not fits:
            return []
        link = first - 1 - (lower[first - 1] != "and")
        beside = [n for n in marked.names_between(max(first - 8, 0), first) if n.last == link and n.entity >= 0]
        if minister and lower[link] == "and" != lower[first - 1]:
            return [n.entity for n in beside if n.title and n.kind == "person"]
        return [n.entity for n in beside if n.title and text[slice(*n.title)].lower().split()[-1] == words[-1]]

    def of_person(self, office: tuple[int, int]) -> list[int]:
        """The person in "Doe's spokeswoman, Jane Roe"; [] for none."""
        marked, parse = self.marked, self.marked.parse
        first = marked.token_at(office[0])
        if first < 2 or parse.tag[first - 1] != "POS" or parse.lower[marked.token_at(office[1] - 1)] not in _ACTS_FOR:
            return []
        return [
            n.entity for n in marked.names_between(max(first - 6, 0), first) if n.last == first - 1 and n.entity >= 0
        ]

    def led(self, name: Name) -> list[int]:
        """The body in "Jane Doe, who also heads the Roe party", "Jane Doe runs Roe Steel"; [] for none."""
        parse, token = self.marked.parse, name.last
        if (verb := running(self.marked, name)) >= 0:
            return self._body_at(verb + 1)
        if (body := place_of_work(self.marked, name)) >= 0:
            return self._body_at(body)
        second = self.marked.names_between(token + 1, token + 6) if parse.lower[token] == "and" else []
        end = second[0].last if second and second[0].kind == "person" else token
        if parse.lower[end : end + 2] == [",", "both"] and parse.lower[end + 2] in ("of", "from", "with", "at"):
            return self._body_at(end + 3)
        if parse.lower[token : token + 2] == [",", "representing"]:
            first = token + 2 + (parse.tag[token + 2] == "DT")
            theirs = not _COUNSEL & {*parse.lower[slice(*(name.title or (0, 0)))]}
            return [n.entity for n in self.marked.names_between(first, first + 1) if n.entity >= 0 and theirs]
        if parse.lower[token : token + 2] != [",", "who"]:
            ends = [self.marked.token_at(end - 1) + 1 for start, end in name.appositions if start > name.end]
            token = next(
                (i - 1 for i in ends if parse.lower[i : i + 1] == ["who"]), -1
            )  # "Doe, an ex-envoy who works at"
            if token < 0:
                return []
        verbs = LEADS | _WORKS
        verb = next((i for i in range(token + 2, min(token + 5, len(parse.words))) if parse.lower[i] in verbs), -1)
        if verb < 0:
            return []
        objects = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and parse.lower[verb] in LEADS]
        objects += [a for c in objects for a in parse.children[c] if parse.dep[a] == "appos"]
        # "who runs the trading desk at Doe Bank", "who sits on the board of Doe Bank"
        things = [c for c in parse.children[verb] if parse.dep[c] == "dobj" and parse.lower[c] not in _RACES]
        on = [c for c in parse.children[verb] if parse.lower[c] == "on"]
        things += [seat for c in on for seat in parse.children[c] if parse.lower[seat] in _SEATS]
        links = [c for o in [verb, *things] for c in parse.children[o] if parse.lower[c] in ("at", "of", "for")]
        objects += [c for link in links for c in parse.children[link] if parse.dep[c] == "pobj"]
        begin = verb + 1 + (parse.lower[verb + 1 : verb + 2] in (["for"], ["at"]))
        own = begin > verb + 1 or parse.lower[verb] in LEADS  # and no "who covers the Roe Council"
        begin = past_description(parse, begin + (parse.tag[begin : begin + 1] == ["DT"])) if own else -1
        return [
            n.entity
            for n in self.marked.names_between(verb, verb + 9)
            if n.entity >= 0
            and self._kind(n) in ("organization", "media")
            and (n.first == begin or any(n.first <= c < n.last or parse.left[c] <= n.first <= c for c in objects))
        ][:1]

    def _body_at(self, first: int) -> list[int]:
        """The body named from a token on, past "the" and what it is called by: not in "owns Doe Bank shares"."""
        tag = self.marked.parse.tag
        first = past_description(self.marked.parse, first + (tag[first] == "DT"))
        near = [
            n for n in self.marked.names_between(first, first + 1) if n.entity >= 0 and self._kind(n) == "organization"
        ]
        return [n.entity for n in near if tag[n.last : n.last + 1] not in (["NN"], ["NNS"], ["POS"])]

    def is_told(self, name: Name) -> bool:
        """Whether somebody is told, warned or robbed "of" what follows his name."""
        return bool(_OF_WHAT & set(self.marked.parse.lower[max(name.first - 4, 0) : name.first]))

    def are_envoys(self, name: Name) -> bool:
        """Whether a name stands in a list of envoys: "the ambassadors are Jane Doe from Fiji and John Roe from Tonga"."""
        parse = self.marked.parse
        begin = parse.sentence_tokens[parse.sentence[name.first]][0]
        return bool({"ambassadors", "envoys", "counterparts", "ministers"} & set(parse.lower[begin : name.first]))

    def _kind(self, name: Name) -> str:
        return self.marked.entities[name.entity].kind

    def _quoted(self, name: Name, token: int) -> bool:
        """Whether a name stands in a quotation that a token doesn't: it is the speaker's word, and no subject."""
        at = self.marked.parse.start[token]
        near = self.marked.quotations_near(name.start, name.end)
        return any(q.start <= name.start and name.end <= q.end and not q.start <= at < q.end for q in near)

    def _before(self, name: Name, first: int) -> bool:
        between = self.marked.parse.words[name.last : first - 1]
        return name.entity >= 0 and between in ([","], []) and self._kind(name) != "person"

    def meant(self, token: int) -> list[int]:
        """The body or country that "its" or "their" means: the subject of its own sentence or of one shortly before it."""
        marked, parse = self.marked, self.marked.parse
        here = parse.sentence[token]
        for sentence in range(here, here - _BACK, -1):
            if sentence < 0:
                break
            first, last = parse.sentence_tokens[sentence]
            if parse.lower[token] == "their" and sentence != here and of_many(parse, first, last):
                break  # "Fishing villages sued. Their leader, Jane Doe, said"
            names = [
                n
                for n in marked.names_between(first, min(last, token))
                if n.entity >= 0
                and self._kind(n) in ("organization", "media", "country")
                and KNOWN_MEDIA.get(n.text) != "social_media"
                and (sentence != here or not self._quoted(n, token))
            ]
            subjects = [n for n in names if parse.dep[n.last - 1] in SUBJECTS]
            if (
                not subjects and sentence == here
            ):  # "a congress of the union in Fiji after its president, Jane Doe, left"
                names = [n for n in names if parse.lower[n.first - 1] != "in" or self._kind(n) != "country"] or names
            if subjects or names:
                return [(subjects or names)[0 if sentence != here else -1].entity]
        return []
