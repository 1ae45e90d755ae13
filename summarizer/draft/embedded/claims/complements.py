"""Clauses that depend on a cue verb, as the parser and the verb's frame give them."""

from __future__ import annotations

from summarizer.draft.embedded.claims.bounds import Span, after_colon, sentence_opening
from summarizer.draft.embedded.claims.heard import ADDRESSED, heard_clause, past_hearers
from summarizer.mark import MarkedArticle
from summarizer.mark.cues.find import Cue
from summarizer.mark.dates.lexicon import DAYS
from summarizer.mark.lexicon.cues import CLAUSE, CUE_FORMS, DOCUMENTS, INFINITIVE, SAYING
from summarizer.mark.lexicon.tags import FINITE, SUBJECTS
from summarizer.mark.nlp import Parse

MARKS = frozenset("\"“„«‘'")
"""Marks that open a quotation, at which a bare complement ends."""


_GERUND = frozenset("recommend suggest deny admit propose exclude confirm acknowledge recall regret advocate".split())
"""Verbs whose content may be a gerund: "suggested meeting in May", "confirmed having met"."""

_HEARERS = {("NNS", after) for after in ("IN", "WDT", ",", "CC")}
"""Whoever hears a claim, and what stands behind them: "residents of Orlu that …"."""
_EXPECTING = frozenset("expect believe predict forecast consider".split())
"""Verbs whose content may be a subject with an infinitive: "expects the sale to close in May", "considers it to be late"."""


def own(cue: Cue) -> Span:
    """Token range of the cue with its subject, where the two stand together."""
    if cue.subject is None:
        return cue.token, cue.token + 1
    return min(cue.subject[0], cue.token), max(cue.subject[1], cue.token + 1)


def begins(marked: MarkedArticle, cue: Cue) -> int:
    """Where a cue with its subject begins, the office before the name included: "Doe Works co-founder Jane Roe wrote"."""
    first, _ = own(cue)
    titles = [n.title for n in marked.names_between(first, cue.token) if n.title and n.first <= cue.head < n.last]
    return min([marked.parse.start[first], *(title[0] for title in titles)])


def clause_of(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The clausal complement, before or after the verb, or around it where the cue is a parenthesis."""
    parse, verb = marked.parse, cue.token
    if cue.base not in CLAUSE and cue.base not in INFINITIVE:
        return None
    first, _last = own(cue)
    clauses = [c for c in parse.children[verb] if parse.dep[c] in ("ccomp", "xcomp")]
    clauses += heard_clause(parse, cue.token, cue.base) or _taken_clause(parse, verb)
    after = [c for c in clauses if c > verb]
    if any(parse.lower[i] == "that" and parse.dep[i] == "mark" for c in after for i in parse.children[c]):
        clauses = after
    quoted = parse.words[verb - 1] in ('"', "”")  # "“…,” said Jane Doe, who cut her target to 80,000 won"
    if not quoted and any(
        parse.left[c] == verb + 1 and parse.tag[c] != "TO" and parse.dep[c] == "ccomp" for c in after
    ):
        clauses = after  # "In response to a question said to come from Doe, she said she was …"
    if cue.base == "consider" and any("," in parse.words[verb : parse.left[c]] for c in after):
        return None  # "considered the plan, in particular, they praised it"
    turned = bool(cue.subject) and first == verb and parse.words[verb - 1] in ('"', "”")
    opens = past_hearers(parse, verb, cue.base)
    for child in clauses:
        if cue.subject and cue.subject[0] <= child < cue.subject[1]:
            continue
        if turned and child > verb:
            continue  # "“…,” said its president, Jane Doe, who was re-elected": a clause about her
        perfect = parse.tag[child] == "VBN" and parse.lower[parse.left[child]] == "having"
        gerund = (parse.tag[child] == "VBG" or perfect) and cue.base in _GERUND
        if parse.dep[child] == "xcomp" and (cue.base not in INFINITIVE or parse.tag[child] != "VB") and not gerund:
            continue
        infinitive = parse.tag[child] == "VB" and any(
            parse.lower[c] == "to" and parse.tag[c] == "TO" for c in parse.children[child]
        )
        expected = infinitive and cue.base in _EXPECTING and any(parse.dep[c] == "nsubj" for c in parse.children[child])
        judged = parse.lower[child] == "be" or any(parse.lower[c] == "have" for c in parse.children[child])
        expected = expected and (judged or cue.base != "consider")  # not "considered the plan to build a bridge"
        if infinitive and cue.base not in INFINITIVE and not expected:
            continue
        if cue.base not in CLAUSE and not infinitive:
            continue
        if (
            cue.base in ("find", "show")
            and parse.lower[cue.head] not in DOCUMENTS
            and not any(parse.lower[c] == "that" for c in parse.children[child])
        ):
            continue
        finite = any(parse.dep[c] in ("aux", "auxpass") and parse.tag[c] != "TO" for c in parse.children[child])
        beside = parse.words[child - 1] == "," or child < verb
        if parse.tag[child] == "VBG" and not finite and parse.lower[child] in CUE_FORMS and beside:
            continue  # "denied that, saying": the other cue's
        if parse.tag[child] == "VBG" and not finite and (cue.base not in _GERUND or child < verb):
            continue
        begin, stop = parse.left[child], parse.right[child] + 1
        if child < verb and any(parse.lower[c] in ("which", "whom") for c in range(begin, child)):
            continue  # "In a letter, a copy of which was seen here, she demanded …"
        if child > verb and any(parse.lower[c - 1 : c + 1] == ["of", "which"] for c in range(begin + 1, child)):
            continue  # "answered questions, most of which were asked in May"
        things = (c for c in parse.children[verb] if parse.dep[c] in ("dobj", "nsubj") and opens <= c < begin)
        thing = next(things, -1)
        if thing >= 0 and parse.words[begin - 1] in ("–", "—", "-"):
            continue  # "noted the good trends – output is growing"
        if (
            child > verb
            and thing == next((c for c in parse.children[verb] if c >= opens and parse.dep[c] != "advmod"), -1)
            and parse.left[thing] <= opens
            and not infinitive
            and not any(parse.dep[c] in ("nsubj", "nsubjpass", "mark", "expl") for c in parse.children[child])
        ):
            begin = parse.left[thing]  # "claimed the drill, if held, would be a breach"
        elif child > verb and parse.tag[begin] in FINITE and "that" in parse.lower[verb:begin]:
            begin = parse.lower.index("that", verb)  # "wrote to them that talks would resume", a verb for the parser
        if child > verb:
            begin = max(begin, opens)
            if begin == child and parse.dep[child] == "ccomp" and not infinitive:
                # "said gunmen numbering thirty stormed it": the parser gives the first verb the subject
                first_of = [c for c in after if c < child and parse.right[c] == child - 1 and parse.tag[c] == "VBG"]
                begin = parse.left[first_of[0]] if first_of and parse.left[first_of[0]] == verb + 1 else begin
            if infinitive and not expected:
                begin = next((c for c in parse.children[child] if parse.lower[c] in ("to", "not")), begin)
                to = next(c for c in parse.children[child] if parse.lower[c] == "to")
                begin = min(begin, to)
            while begin < child and (
                (parse.lower[begin] == "that" and parse.tag[begin] in ("IN", "WDT", "DT") and _is_link(parse, begin))
                or parse.words[begin] in (",", ":")
            ):
                begin += 1
            if begin == opens and parse.lower[begin] == "on" and parse.lower[begin + 1] in DAYS:
                begin += 2 if parse.words[begin + 2] != "," else 0  # "said on Monday the pier …": when she said it
            that = next(
                (
                    i
                    for i in range(begin, child)
                    if parse.lower[i] == "that"
                    and parse.tag[i] == "IN"
                    and (i < begin + 6 or parse.words[i - 1] == ",")
                ),
                -1,
            )
            if begin == verb + 1 and cue.base in ADDRESSED and that < 0:
                # "assured residents of Orlu that work will go on": who hears it, taken for the subject
                that = next((i for i in range(begin + 1, child) if parse.lower[i] == "that"), -1)
                heard = parse.tag[begin] == "NNP" or (parse.tag[begin], parse.tag[begin + 1]) in _HEARERS
                that = that if heard and not {*FINITE} & {*parse.tag[begin:that]} else -1
                begin = max(begin, that + 1)
            elif that > begin and parse.tag[begin] in ("IN", "RB", "RBR", "VBN"):
                begin = that + 1  # "said at the time that …", "said on Monday, flanked by Doe, that …"
            for other in after:
                if other > child and parse.dep[other] == "ccomp" and not infinitive:
                    stop = max(stop, parse.right[other] + 1)
            if not infinitive and cue.base in SAYING:
                begin, stop = _whole_clause(marked, cue, begin, stop)
            return parse.start[begin], parse.end[stop - 1]
        if first > child and (parse.words[first - 1] == ":" or ";" in parse.words[child:first]):
            continue  # "He made this comment: analysts have pointed to both": another sentence
        stop = max([stop, *(parse.right[c] + 1 for c in clauses if child < c < first)])
        stop = min(stop, first) if first > child else min(stop, verb)
        closed = first > child and parse.words[first - 1] == ","
        cut = stop < first - 1 and not any(
            parse.tag[i] in FINITE or parse.words[i] == "," for i in range(stop, first - 1)
        )
        if closed and (cut or parse.tag[stop - 1] in _OPEN or _of_these(marked, stop)):
            stop = first - 1  # "was treated at | Doe Hospital, its spokesman said"
        begin = after_colon(marked, sentence_opening(marked, cue, begin), first) if first > child else begin
        if closed and first > child and _closes_all(parse, verb, begin):
            begin = after_colon(marked, parse.left[parse.head[verb]], first)
        if begin < stop:
            return parse.start[begin], parse.end[stop - 1]
    head = parse.head[verb]
    if parse.dep[verb] in ("parataxis", "intj", "dep") and head != verb and parse.tag[head][:2] in ("VB", "MD"):
        begin, stop = parse.left[head], parse.right[head] + 1
        whole = parse.words[first - 1] == "," and parse.words[_last : _last + 1] == [","]
        goes_on = whole and parse.tag[_last + 1] == "VBG"  # ", the office said, calling the raid “reckless”"
        last_of = (
            parse.right[verb] + 1 >= stop - (parse.words[stop - 1] == ".") and head < first
        )  # "…, AFP reported on Monday."
        if begin < first < stop and last_of and parse.words[first - 1] == ",":
            stop = first - 1
        elif (
            begin < first < stop and whole and (goes_on or not any(parse.words[i] in MARKS for i in range(begin, stop)))
        ):
            stop = first  # what follows ", she said," was looked at before
        begin = after_colon(marked, begin, first)
        if begin < first:
            return parse.start[begin], parse.end[stop - 1]
    return None


def _taken_clause(parse: Parse, verb: int) -> list[int]:
    """The verb of "Doe, who was there, noted villagers had fled", of whose subject the parser takes "noted" for a part."""
    noun = parse.head[verb]
    taken = parse.dep[verb] == "amod" and parse.dep[noun] in SUBJECTS and verb < noun < parse.head[noun]
    return [parse.head[noun]] if taken else []


_AMOUNTS = frozenset("number figure total sum amount percentage proportion share".split())
"""Nouns that stand for what was counted only with an article or "that" before them."""


def _is_link(parse: Parse, that: int) -> bool:
    """Whether "that" opens a clause: not the subject of "said that was wrong", nor of "said that number is higher"."""
    counted = parse.lower[that + 1] in _AMOUNTS and parse.tag[that + 2] in FINITE
    return not (parse.lower[that + 1] in _PREDICATING and parse.tag[that + 1] in FINITE) and not counted


_PREDICATING = frozenset(
    "is was will would has had may might can could should must does did means meant makes made depends depended".split()
)
"""Verbs that a bare "that" is the subject of: what else the parser takes for one may be a noun ("that attempts to …")."""


def _closes_all(parse: Parse, verb: int, begin: int) -> bool:
    """Whether a verb told two clauses of which the parser gives it one: "She came, but he left, a source told Orlu Radio."."""
    outer = parse.head[verb]
    below = (parse.dep[verb], parse.dep[outer]) == ("conj", "ROOT") and outer < begin
    beside = below and parse.lower[outer] not in CUE_FORMS
    rest = range(verb + 1, parse.sentence_tokens[parse.sentence[verb]][1])
    linked = parse.tag[begin - 1] == "CC" and parse.words[begin - 2] == ","
    return beside and linked and not any(parse.tag[i][0] == "V" or parse.words[i] == "," for i in rest)


_OPEN = ("IN", "DT", "PRP$", "TO", "POS")
"""Tags of words with which no clause ends."""


def _of_these(marked: MarkedArticle, comma: int) -> bool:
    """Whether ", most of them in Orlu" follows, which adds to what stands before it."""
    parse = marked.parse
    return parse.words[comma] == "," and parse.lower[comma + 2 : comma + 4] in (["of", "them"], ["of", "whom"])


def _whole_clause(marked: MarkedArticle, cue: Cue, begin: int, stop: int) -> tuple[int, int]:
    """Mend the ends of a clause after "said": words between cue and clause, and words right after it, are its own."""
    parse, verb = marked.parse, cue.token
    _, end = parse.sentence_tokens[parse.sentence[verb]]
    own = past_hearers(parse, verb, cue.base)
    own = max(cue.subject[1], own) if cue.subject and cue.subject[0] > verb else own
    between = range(own, begin)
    if between and all(parse.head[i] != verb and parse.tag[i] not in ("IN", "TO", ",", "``", ":") for i in between):
        begin = own + (parse.lower[own] == "that" and _is_link(parse, own))
    while (
        stop < end
        and parse.tag[stop] not in (",", ".", ":", "''", "``", "_SP", "-RRB-")
        and parse.words[stop] not in MARKS
    ):
        stop += 1
    if parse.lower[stop : stop + 3] == [",", "and", "that"]:
        stop = end
        while stop > begin and (parse.words[stop - 1].isspace() or parse.words[stop - 1] == "."):
            stop -= 1
    return begin, stop
