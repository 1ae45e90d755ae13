"""Antecedents: who "she", "they", "the two leaders" and "the company" are, looked for backwards in the text."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.draft.embedded.reference.just_before import just_before
from summarizer.draft.embedded.reference.officials import Officials
from summarizer.draft.embedded.reference.people import LOOKBACK, Speaker, tells_of_body
from summarizer.draft.embedded.sources.kinds import NOUN_KINDS, media_kind
from summarizer.mark.cues.mistaken import shows
from summarizer.mark.cues.written import document_before
from summarizer.mark.lexicon.countries import countries
from summarizer.mark.lexicon.cues import BODIES, CUE_FORMS, SPEAKERS
from summarizer.mark.lexicon.organizations import KNOWN_MEDIA
from summarizer.mark.lexicon.titles import is_title
from summarizer.mark.names.name import Name
from summarizer.mark.nlp import Parse

_LAST_WORDS = 6
"""Tokens from the verb by which an outlet closes a sentence to its end: "reported in a separate dispatch."."""


_REBUTTING = frozenset("deny dispute refute contest apologise apologize".split())
"""Verbs of whoever has been blamed."""

_CHARGED = frozenset("sued accused fined charged blamed criticised criticized censured faulted investigated".split())
"""What is done to those who then deny it."""


@dataclass
class Antecedents(Officials):
    """Finds antecedents in one article."""

    def _they(self, token: int, span: tuple[int, int]) -> Speaker:
        """The plural that spoke last, else the first name of a coordinated subject, else a body."""
        if self.last and self.last.entity < 0 and self.last.words and not self.last.document:
            return Speaker(-1, self.last.words)
        if self.last and self.last.joint:
            return Speaker(self.last.entity, span, joint=True)
        parse = self.marked.parse
        if papers := self._papers_before(token):
            return Speaker(-1, papers, document=True)
        if several := self._several_before(token):
            return Speaker(-1, several)
        for noun in range(token - 1, parse.sentence_tokens[max(parse.sentence[token] - 1, 0)][0] - 1, -1):
            if parse.dep[noun] == "nsubj" and parse.tag[noun] == "NNS" and is_title(parse.lower[noun]):
                if pair := self.the_two(noun):
                    return Speaker(pair[0], span, joint=True)
                break
        for name in self.marked.names_before(token, 1):
            last = name.last - 1
            if (name.entity >= 0 and parse.dep[last] == "nsubj") and any(
                parse.dep[child] == "conj" for child in parse.children[last]
            ):
                return Speaker(name.entity, span, joint=True)
        if self.last and self.last.entity >= 0 and self.marked.entities[self.last.entity].kind == "organization":
            return Speaker(self.last.entity, span)
        if (body := self._several_of(token)) >= 0:
            return Speaker(body, span)
        if len(together := self.together_before(token)) == 2:
            return Speaker(together[0], span, joint=True)  # "Jane Doe received John Roe. They agreed"
        return Speaker(-1, just_before(self, token, "they") or span)

    def _several_before(self, token: int) -> tuple[int, int] | None:
        """The words for people of whom the sentence before tells: "Heirs of the captain sued. They said"; None for none."""
        parse = self.marked.parse
        if not parse.sentence[token] or parse.dep[token] not in ("nsubj", "nsubjpass"):
            return None
        for noun in range(*parse.sentence_tokens[parse.sentence[token] - 1]):
            if parse.dep[noun] in ("nsubj", "nsubjpass") and parse.dep[parse.head[noun]] == "ROOT":
                people = parse.tag[noun] == "NNS" and parse.lower[noun] in SPEAKERS
                if not people or any(parse.lower[c] in ("the", "both", "two") for c in parse.children[noun]):
                    return None
                return parse.start[parse.left[noun]], parse.end[_end_of(self.marked.parse, noun)]
        return None

    def _papers_before(self, token: int) -> tuple[int, int] | None:
        """The papers of which the sentence before tells: "The files were leaked. They show that …"; None for none."""
        parse = self.marked.parse
        first, last = parse.sentence_tokens[max(parse.sentence[token] - 1, 0)]
        told = (i for i in range(first, min(last, token)) if parse.dep[i] in ("nsubj", "nsubjpass"))
        noun = next((i for i in told if parse.dep[parse.head[i]] == "ROOT"), -1)
        if (
            noun < 0
            or parse.tag[noun] != "NNS"
            or not shows(parse, noun, CUE_FORMS.get(parse.lower[parse.head[token]], ""))
        ):
            return None
        begin = parse.left[noun] + (parse.lower[parse.left[noun]] in ("the", "these", "those"))
        return parse.start[begin], parse.end[noun]

    def _several_of(self, token: int) -> int:
        """The body that a plural verb goes with in the sentence before: "Dorn Motors have opened a yard. They said"."""
        parse = self.marked.parse
        first, last = parse.sentence_tokens[max(parse.sentence[token] - 1, 0)]
        for name in self.marked.names_between(first, min(last, token)):
            if name.entity >= 0 and self.marked.entities[name.entity].kind == "organization":
                verb = parse.head[name.last - 1]
                plural = {"have", "are", "were"} & {parse.lower[c] for c in [verb, *parse.children[verb]]}
                if parse.dep[name.last - 1] in ("nsubj", "nsubjpass") and plural:
                    return name.entity
        return -1

    def document_before(self, token: int) -> Speaker | None:
        """The document that "it" goes on with, where one spoke in the sentence before or its own: "said A, and it hopes"."""
        parse, last, at = self.marked.parse, self.last, self.marked.sentence_at
        if last is None or last.entity >= 0 or not last.document or last.words is None:
            return None
        gaps = [parse.sentence[token] - n for n in (at(last.words[0]), parse.sentence[self.last_at])]
        linked = 0 in gaps and parse.lower[token - 1] == "and" and not tells_of_body(self.marked, self.last_at, token)
        return Speaker(-1, last.words, document=True) if linked or 1 in gaps else None

    def outlet_before(self, token: int) -> Speaker | None:
        """The outlet that closed the sentence before, for "“…”, it said"; None for none.

        "The bank cut its rates, the agency Orlinform reported. “…,” it said" may be the bank, and no outlet says "we".
        """
        parse = self.marked.parse
        before = parse.sentence[token] - 1
        if parse.words[token - 1] not in (",", '"', "”") or before < 0 or parse.sentence_tokens[before + 1][0] == token:
            return None
        first, last = parse.sentence_tokens[before]
        if document_before(parse, token) >= 0 or {"we", "us", "our"} & set(parse.lower[last:token]):
            return None
        names = [name for name in self.marked.names_between(first, last) if name.entity >= 0]
        if not names or not self._reports_last(names[-1]):
            return None
        outlet = names.pop()
        subjects = {i for i in range(first, last) if parse.dep[i] in ("nsubj", "nsubjpass")}
        for name in names:
            kind = self.marked.entities[name.entity].kind
            passive = kind == "country" and not subjects & set(range(name.first, name.last))
            if kind not in ("person", "place") and not passive:
                return None
        ends = max((i for i in range(first, outlet.first) if parse.words[i] == ","), default=first)
        if any(parse.lower[i] in BODIES for i in (*range(first, ends), *range(outlet.last, last))):
            return None
        return Speaker(outlet.entity, None, media=True)

    def _reports_last(self, name: Name) -> bool:
        """Whether a sentence ends with an outlet that reports it: "…, the agency Orlinform reported on Monday."."""
        parse = self.marked.parse
        if name.entity < 0 or self.marked.entities[name.entity].kind != "media":
            return False
        _, end = parse.sentence_tokens[parse.sentence[name.first]]
        verb = next((i for i in range(name.last, min(name.last + 3, end)) if parse.lower[i] in CUE_FORMS), end)
        return verb < end < verb + _LAST_WORDS

    def _body_before(self, token: int) -> int:
        parse, entities = self.marked.parse, self.marked.entities
        bodies = ("organization", "country")
        opening, _ = parse.sentence_tokens[parse.sentence[token]]
        colon = next((i for i in range(token - 1, opening, -1) if parse.words[i] == ":"), -1)
        before = [n for n in self.marked.names_between(opening, max(colon, opening)) if n.entity >= 0]
        before = [n for n in before if entities[n.entity].kind in bodies and parse.dep[n.last - 1] == "nsubj"]
        if (
            colon > 0
            and before
            and not any(
                q.start < parse.start[colon] < q.end
                for q in self.marked.quotations_near(parse.start[opening], parse.start[token])
            )
        ):
            return before[0].entity  # "Norwell Grid rejected this: both stations ran, it said"
        last = self.last
        same = last is not None and last.words and parse.sentence[token] == self.marked.sentence_at(last.words[0])
        if (
            last
            and same
            and last.entity >= 0
            and entities[last.entity].kind in bodies
            and parse.words[token - 1] == ";"
        ):
            return last.entity  # "The bank says …; it noted that"
        recent = [n for n in self.marked.names_before(token, 1) if n.entity >= 0 and entities[n.entity].kind in bodies]
        if parse.words[token - 1 : token] in ([","], ['"'], ["”"]) and (
            earlier := [n for n in recent if parse.sentence[n.first] < parse.sentence[token]]
        ):
            recent = earlier  # ", it said" after its content
        subjects = [n for n in recent if any(parse.dep[i] in ("nsubj", "nsubjpass") for i in range(n.first, n.last))]
        told = self._body_told_of(token)
        if subjects and (told < 0 or subjects[-1].first > told):
            return subjects[-1].entity
        if told >= 0:
            return self._bodies.described(told)
        if self.last and self.last.entity >= 0 and entities[self.last.entity].kind != "person":
            return self.last.entity
        return recent[-1].entity if recent else -1

    def accused_before(self, token: int) -> int:
        """The one body that is sued or blamed in the sentence before, where "it" denies or apologises; -1 for none."""
        parse, here = self.marked.parse, self.marked.parse.sentence[token]
        if CUE_FORMS.get(parse.lower[parse.head[token]]) not in _REBUTTING:
            return -1
        told = [n for n in self.marked.names_before(token, 1) if n.entity >= 0 and parse.sentence[n.first] == here - 1]
        told = [n for n in told if parse.dep[n.last - 1] == "dobj" and parse.lower[parse.head[n.last - 1]] in _CHARGED]
        told = [n for n in told if not any(parse.dep[c] == "conj" for c in parse.children[n.last - 1])]
        return told[0].entity if len(told) == 1 and self.marked.entities[told[0].entity].kind == "organization" else -1

    def _body_told_of(self, token: int) -> int:
        """The subject of the sentence before where that is "the bank", "the company"; -1 where it is none."""
        parse = self.marked.parse
        sentence = parse.sentence[token]
        if not sentence:
            return -1
        for noun in range(*parse.sentence_tokens[sentence - 1]):
            if parse.dep[noun] == "nsubj" and parse.dep[parse.head[noun]] == "ROOT" and parse.lower[noun] in BODIES:
                return noun if parse.lower[parse.left[noun]] in ("the", "its") else -1
        return -1

    def outlet_told_of(self, token: int) -> Speaker | None:
        """The outlet that the sentence before tells of, for "it quoted her as saying"; None for none."""
        names = [n for n in self.marked.names_before(token, 1) if n.entity >= 0]
        media = [n for n in names if self.marked.entities[n.entity].kind == "media"]
        return Speaker(media[-1].entity, None, media=True) if media else None

    def _media_before(self, token: int, noun: str) -> int:
        parse = self.marked.parse
        found = [
            n
            for n in self.marked.names_before(token, LOOKBACK)
            if n.entity >= 0 and self.marked.entities[n.entity].kind == "media"
        ]
        found = [
            n for n in found if KNOWN_MEDIA.get(n.text) != "social_media" or noun in ("website", "platform", "site")
        ]
        found = [n for n in found if media_kind(n.text) == NOUN_KINDS.get(noun)] or found
        if (
            noun in ("media",)
            or not found
            or self._in_general(token)
            or (parse.lower[max(token - 1, 0)] in ("state", "news", "local") and noun == "media")
        ):
            return -1
        return found[-1].entity

    def _in_general(self, token: int) -> bool:
        """Whether an outlet is told by whose it is, with no article: "state television", "Omani radio"."""
        parse = self.marked.parse
        before = token - 1
        owned = parse.lower[before] in ("state", "local", "national", "public", "private", "regional", "state-run")
        if not owned and parse.words[before] not in countries().adjectives:
            return False
        return parse.tag[before - 1] not in ("DT", "PRP$", "POS", "JJ")


def _end_of(parse: Parse, noun: int) -> int:
    """The last word of a noun phrase, without what is set off by a comma."""
    return next((i - 1 for i in range(noun, parse.right[noun] + 1) if parse.words[i] in ",;("), parse.right[noun])
