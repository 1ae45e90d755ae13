"""What a cue attributes: the clause, phrase or quotation that belongs to it, as spans of the text."""

from __future__ import annotations

import re

from summarizer.mark import MarkedArticle
from summarizer.mark.cues import Cue
from summarizer.mark.lexicon.cues import (
    BODIES,
    CLAUSE,
    INFINITIVE,
    OBJECT,
    PREPOSITION,
    PUBLIC,
    SAYING,
    SPEAKERS,
    SUMMATIVE,
)
from summarizer.mark.quotes import Quotation

Span = tuple[int, int]

_MARKS = frozenset("\"“„«‘'")
_EDGES = " \t\r\n\u00a0\"“”„«»'‘’,;:–—-"
_WORD = re.compile(r"\w")
_WITH_OBJECT = frozenset("accuse blame praise thank criticise criticize condemn congratulate".split())
_ADDRESSED = frozenset("tell ask warn remind inform assure advise caution urge beg promise implore".split())
_THIN = frozenset("reject dismiss deny question welcome regret defend oppose dispute decry criticise criticize condemn".split())
_SKIPPED = frozenset({"npadvmod", "advmod", "prep", "tmod", "dative", "advcl"})
_REPORTED_PAST = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})


def content_of(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> list[Span]:
    """The pieces of the text that ``cue`` attributes; empty where it attributes nothing.

    ``others`` are the further cues of the article; their own words bound the content.
    """
    if cue.base == "according":
        found = _of_according(marked, cue, others)
    else:
        if around := _parenthesis(marked, cue):
            return [piece for start, end in around for piece in pieces(marked, start, end)]
        found = _clause(marked, cue) or _phrase(marked, cue) or _adjacent(marked, cue) or _rest(marked, cue)
    if not found:
        return []
    start, end = _without_relays(marked, cue, others, *found)
    start, end = _without_comment(marked, cue, others, start, end)
    start, end = _with_quotations(marked, cue, max(start, marked.article.body[0]), end)
    return pieces(marked, start, end)


def _parenthesis(marked: MarkedArticle, cue: Cue) -> list[Span]:
    """What stands before and after a short ", she said," within a sentence; empty where the cue is none."""
    parse = marked.parse
    if cue.base not in SAYING or cue.passive or cue.subject is None:
        return []
    first, last = _own(cue)
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] == "."):
        end -= 1
    if last - first > 7 or first - begin < 2 or end - last < 3:
        return []
    if parse.words[first - 1] != "," or parse.words[last] != "," or parse.words[last + 1] in _MARKS:
        return []
    if any(parse.dep[c] in ("ccomp", "xcomp") and c > cue.token for c in parse.children[cue.token]):
        return []
    if any(q.level == 1 and q.start < parse.start[first] and q.end > parse.start[begin] for q in marked.quotations):
        return []
    if parse.tag[last + 1] in ("VBG", "CC") and parse.head[last + 1] == cue.token and parse.dep[cue.token] == "ROOT":
        return []  # "It was late, she said, adding that": the sentence goes on with what she did
    begin = _after_colon(marked, begin, first)
    while begin < first and parse.tag[begin] == "CC":
        begin += 1
    return [(parse.start[begin], parse.end[first - 2]), (parse.start[last + 1], parse.end[end - 1])]


def pieces(marked: MarkedArticle, start: int, end: int) -> list[Span]:
    """``start`` to ``end``, cut at quotation marks; marks and outer punctuation are left out."""
    text = marked.article.text
    cuts = [start]
    for quotation in marked.quotations:
        if quotation.level == 1 and quotation.start < end and quotation.end > start:
            for begin, stop in quotation.pieces:
                cuts += [quotation.start if begin == quotation.pieces[0][0] else begin - 1, begin, stop]
            cuts.append(quotation.end)
    cuts.append(end)
    cuts = sorted({min(max(cut, start), end) for cut in cuts})
    inside = {begin: stop for q in marked.quotations if q.level == 1 for begin, stop in q.pieces}
    found: list[Span] = []
    for begin, stop in zip(cuts, cuts[1:], strict=False):
        quoted = begin in inside
        trimmed = (begin, stop) if quoted else trim(text, begin, stop)
        if not quoted and len(cuts) > 2:
            trimmed = _without_links(text, *trimmed)
        if trimmed[0] < trimmed[1] and _WORD.search(text, *trimmed):
            found.append(trimmed)
    return found


def trim(text: str, start: int, end: int) -> Span:
    """Without white space, quotation marks and commas at its ends, and without a full stop."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES + ".":
        if text[end - 1] == "." and re.search(r"(?:\b\w\.)+\w?\.$", text[start:end]):
            break
        end -= 1
    return start, end


_LINK_FIRST = re.compile(r"(?:and|but|as|that|,)(?:\s+(?:that|as))?\s+", re.IGNORECASE)
_LINK_LAST = re.compile(
    r"\s(?:as|and|but|that|to be)\s*$|^(?:the|a|an|as|and|but|that|was|is|were|are)$", re.IGNORECASE
)


def _without_links(text: str, start: int, end: int) -> Span:
    """Without the words that only link it to the quotation beside it."""
    if match := _LINK_FIRST.match(text, start, end):
        start = match.end()
    if match := _LINK_LAST.search(text[start:end]):
        end = start + match.start()
    return start, end


def _own(cue: Cue) -> Span:
    """Token range of the cue with its subject, where the two stand together."""
    if cue.subject is None:
        return cue.token, cue.token + 1
    return min(cue.subject[0], cue.token), max(cue.subject[1], cue.token + 1)


def _clause(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The clausal complement, before or after the verb, or around it where the cue is a parenthesis."""
    parse, verb = marked.parse, cue.token
    if cue.base not in CLAUSE and cue.base not in INFINITIVE:
        return None
    first, last = _own(cue)
    for child in parse.children[verb]:
        if parse.dep[child] not in ("ccomp", "xcomp") or cue.subject and cue.subject[0] <= child < cue.subject[1]:
            continue
        if parse.dep[child] == "xcomp" and (cue.base not in INFINITIVE or parse.tag[child] != "VB"):
            continue
        infinitive = parse.tag[child] == "VB" and any(
            parse.lower[c] == "to" and parse.tag[c] == "TO" for c in parse.children[child]
        )
        if infinitive and cue.base not in INFINITIVE:
            continue
        if cue.base not in CLAUSE and not infinitive:
            continue
        if cue.base in ("find", "show") and not any(parse.lower[c] == "that" for c in parse.children[child]):
            continue
        if parse.tag[child] == "VBG" and cue.base not in ("recommend", "suggest", "deny", "admit"):
            continue
        begin, stop = parse.left[child], parse.right[child] + 1
        if child > verb:
            begin = max(begin, verb + 1)
            if infinitive:
                begin = next((c for c in parse.children[child] if parse.lower[c] in ("to", "not")), begin)
                to = next(c for c in parse.children[child] if parse.lower[c] == "to")
                begin = min(begin, to)
            while begin < child and (
                parse.lower[begin] == "that"
                and parse.tag[begin] in ("IN", "WDT", "DT")
                or parse.words[begin] in (",", ":")
            ):
                begin += 1
            if not infinitive and cue.base in SAYING:
                begin, stop = _whole_clause(marked, cue, begin, stop)
            return parse.start[begin], parse.end[stop - 1]
        stop = min(stop, first) if first > child else min(stop, verb)
        begin = _sentence_opening(marked, cue, begin)
        if begin < stop:
            return parse.start[begin], parse.end[stop - 1]
    head = parse.head[verb]
    if parse.dep[verb] in ("parataxis", "intj", "dep") and head != verb and parse.tag[head][:2] in ("VB", "MD"):
        begin, stop = parse.left[head], parse.right[head] + 1
        begin = _after_colon(marked, begin, first)
        if begin < first:
            return parse.start[begin], parse.end[stop - 1]
    return None


def _whole_clause(marked: MarkedArticle, cue: Cue, begin: int, stop: int) -> tuple[int, int]:
    """Mend the ends of a clause after "said": words between cue and clause, and words right after it, are its own."""
    parse, verb = marked.parse, cue.token
    _, end = parse.sentence_tokens[parse.sentence[verb]]
    own = max(cue.subject[1], verb + 1) if cue.subject and cue.subject[0] > verb else verb + 1
    between = range(own, begin)
    if between and all(parse.head[i] != verb and parse.tag[i] not in ("IN", "TO", ",", "``", ":") for i in between):
        begin = own
    while stop < end and parse.tag[stop] not in (",", ".", ":", "''", "``", "_SP", "-RRB-") and parse.words[stop] not in _MARKS:
        stop += 1
    if parse.lower[stop : stop + 3] == [",", "and", "that"]:
        stop = end
        while stop > begin and (parse.words[stop - 1].isspace() or parse.words[stop - 1] == "."):
            stop -= 1
    return begin, stop


def _after_colon(marked: MarkedArticle, begin: int, stop: int) -> int:
    """Past a colon or semicolon: what stands before it is another clause."""
    parse = marked.parse
    quoted = [(q.start, q.end) for q in marked.quotations if q.level == 1]
    for index in range(stop - 2, begin, -1):
        if parse.words[index] in (":", ";") and not any(a <= parse.start[index] < b for a, b in quoted):
            return index + 1
    return begin


def _sentence_opening(marked: MarkedArticle, cue: Cue, begin: int) -> int:
    """The sentence's first word where only the clause's own beginnings stand before ``begin``."""
    parse = marked.parse
    first, _ = parse.sentence_tokens[parse.sentence[cue.token]]
    between = range(first, begin)
    if any(parse.tag[i] in ("VBD", "VBZ", "VBP", "MD") for i in between):
        return begin
    first = _after_colon(marked, first, begin)
    while first < begin and (
        parse.tag[first] in ("CC", "``") or parse.words[first] == "," or parse.words[first].isspace()
    ):
        first += 1
    return first


def _phrase(marked: MarkedArticle, cue: Cue) -> Span | None:
    """The object, prepositional or infinitive phrase that is the content."""
    parse, verb = marked.parse, cue.token
    children = parse.children[verb]
    if cue.passive:
        subject = next((c for c in children if parse.dep[c] == "nsubjpass"), -1)
        if cue.base in OBJECT and subject >= 0:
            return parse.start[parse.left[subject]], parse.end[parse.right[subject]]
        return None
    object_ = next((c for c in children if parse.dep[c] in ("dobj", "oprd") and c > verb), -1)
    if cue.base == "put":
        amount = next((c for c in children if parse.dep[c] == "prep" and parse.lower[c] == "at" and c > verb), -1)
        if object_ >= 0 and amount > object_:
            return parse.start[parse.left[object_]], parse.end[_stop(marked, parse.right[amount], verb)]
        return None
    if cue.base == "call" and (named := _called(marked, cue)):
        return named
    if object_ < 0 and cue.base in OBJECT and verb + 1 < len(parse.words) and parse.words[verb + 1] == '"':
        object_ = next((c for c in children if parse.dep[c] in ("attr", "npadvmod", "ccomp") and c > verb), -1)
    if cue.base in _WITH_OBJECT and object_ >= 0:
        for child in children:
            if (
                parse.lower[child] in PREPOSITION.get(cue.base, ("for", "over"))
                and parse.dep[child] == "prep"
                and child > object_
            ):
                return parse.start[parse.left[object_]], parse.end[_stop(marked, parse.right[child], verb)]
    for child in children:
        if cue.base in ("describe", "dismiss") and object_ >= 0:
            break
        if (
            cue.base in PREPOSITION
            and cue.base not in _WITH_OBJECT
            and parse.dep[child] == "prep"
            and parse.lower[child] in PREPOSITION[cue.base]
            and child > verb
        ):
            infinitive = next(
                (
                    c
                    for c in range(child + 1, min(parse.right[verb] + 1, child + 25))
                    if parse.tag[c] == "TO" and parse.tag[min(c + 1, len(parse.words) - 1)] in ("VB", "RB")
                ),
                -1,
            )
            if parse.lower[child] in ("on", "upon", "to") and cue.base in ("call", "appeal"):
                if infinitive < 0:
                    continue
                return parse.start[infinitive], parse.end[_stop(marked, parse.right[parse.head[infinitive]], verb)]
            if child + 1 <= parse.right[child]:
                return parse.start[child + 1], parse.end[_stop(marked, parse.right[child], verb)]
    if object_ >= 0 and cue.base in INFINITIVE:
        for index in range(object_ + 1, min(parse.right[verb] + 1, object_ + 12)):
            if (
                parse.tag[index] == "TO"
                and index + 1 < len(parse.words)
                and parse.tag[index + 1] == "VB"
                and parse.head[index] > index
            ):
                begin = index - 1 if parse.lower[index - 1] == "not" else index
                return parse.start[begin], parse.end[_stop(marked, parse.right[parse.head[index]], verb)]
    if object_ >= 0 and cue.base in OBJECT and cue.base not in _ADDRESSED - {"urge", "promise"}:
        if parse.tag[object_] in ("PRP", "WP", "WDT") or parse.lower[object_] in ("so", "that", "this", "it"):
            return None
        stop = parse.right[object_]
        for child in children:
            if (
                child == stop + 1
                and parse.dep[child] == "prep"
                and parse.lower[child] in ("for", "as", "over", "with", "that", "of")
            ):
                stop = parse.right[child]
        if stop + 2 < len(parse.words) and parse.tag[stop + 1] == "TO" and parse.tag[stop + 2] == "VB":
            stop = max(stop, parse.right[stop + 2])  # "their resolve to promote": the parser may hang it on the verb
        if cue.base in _THIN and stop - parse.left[object_] < 3:
            return None  # "rejected that reading": there is nothing in it that could be a claim
        return parse.start[parse.left[object_]], parse.end[_stop(marked, stop, verb)]
    return None


def _called(marked: MarkedArticle, cue: Cue) -> Span | None:
    """ "called the plan modest but overdue": an object with what it is called."""
    parse, verb = marked.parse, cue.token
    following = [c for c in parse.children[verb] if c > verb]
    if any(parse.lower[c] in ("for", "on", "upon", "off", "to") and parse.dep[c] in ("prep", "prt") for c in following):
        return None
    for child in following:
        subject = next((c for c in parse.children[child] if parse.dep[c] in ("nsubj", "dobj")), -1)
        complement = parse.dep[child] in ("oprd", "acomp") or (
            parse.dep[child] in ("ccomp", "xcomp") and subject > verb
        )
        if complement and parse.tag[child] in ("JJ", "NN", "NNS", "NNP", "VBG", "VBN", "JJR", "JJS"):
            begin = verb + 1
            while parse.words[begin] in '"“':
                begin += 1
            return parse.start[begin], parse.end[_stop(marked, parse.right[child], verb)]
    return None


def _stop(marked: MarkedArticle, last: int, verb: int) -> int:
    """Not past the end of the verb's sentence."""
    _, end = marked.parse.sentence_tokens[marked.parse.sentence[verb]]
    last = min(last, end - 1)
    while last > verb and marked.parse.words[last].isspace():
        last -= 1
    return last


def _adjacent(marked: MarkedArticle, cue: Cue) -> Span | None:
    """A quotation that stands right before or after cue and subject."""
    parse, text = marked.parse, marked.article.text
    if cue.base not in CLAUSE or cue.passive:
        return None
    first, last = _own(cue)
    start, end = parse.start[first], parse.end[last - 1]
    sentence = marked.sentences[parse.sentence[cue.token]]
    before = [q for q in marked.quotations if q.level == 1 and q.end <= start and q.end > sentence.start]
    if before and re.fullmatch(r"[\s,.!?–—-]*(?:\w+\s+){0,3}", text[before[-1].end : start]):
        return before[-1].start, before[-1].end
    after = [q for q in marked.quotations if q.level == 1 and q.start >= end]
    if after:
        gap = text[end : after[0].start]
        if re.fullmatch(r"(?:[^.!?\n\"“”]{0,80}[:,]|\s*that)?\s*", gap) or re.fullmatch(
            r"[^.!?\"“”\n]{0,120}:\s*", gap
        ):
            return after[0].start, after[0].end
    return None


def _rest(marked: MarkedArticle, cue: Cue) -> Span | None:
    """What is left of the sentence, where the parser saw no complement of a verb of saying."""
    parse = marked.parse
    if (
        cue.base
        not in (
            "say",
            "tell",
            "add",
            "claim",
            "argue",
            "insist",
            "believe",
            "announce",
            "report",
            "deny",
            "warn",
            "note",
        )
        or cue.passive
    ):
        return None
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and (parse.words[end - 1].isspace() or parse.words[end - 1] in ".\"”'’"):
        end -= 1
    first, last = _own(cue)
    following = last
    while (
        following < end
        and (
            parse.dep[following] in _SKIPPED
            or parse.tag[following] in ("RB", "NNP", "NN", "IN", "DT", "CD", "PRP", "PRP$")
        )
        and parse.lower[following] != "that"
    ):
        if parse.head[following] != cue.token and parse.dep[following] in ("nsubj", "det", "poss", "expl"):
            break
        following += 1
    that = next(
        (
            i
            for i in range(cue.token + 1, min(cue.token + 14, end))
            if parse.lower[i] == "that" and parse.tag[i] == "IN"
        ),
        -1,
    )
    if that >= 0:
        return parse.start[that + 1], parse.end[end - 1]
    if last >= end - 3 or (last < end and parse.words[last] == ","):
        if first > begin + 2 and parse.words[first - 1] == ",":
            return parse.start[begin], parse.end[first - 2]
        return None
    if cue.base in ("say", "claim", "argue", "insist", "believe") and end - last > 3:
        return parse.start[last], parse.end[end - 1]
    return None


def _of_according(marked: MarkedArticle, cue: Cue, others: list[Cue]) -> Span | None:
    parse = marked.parse
    begin, end = parse.sentence_tokens[parse.sentence[cue.token]]
    while end > begin and parse.words[end - 1].isspace():
        end -= 1
    assert cue.subject is not None
    after = cue.subject[1]
    quoted = next((q for q in marked.quotations if q.level == 1 and q.start >= parse.end[after - 1]), None)
    if quoted and re.fullmatch(
        r"(?:\s*who [^,\"“.]{0,60})?,\s*", marked.article.text[parse.end[after - 1] : quoted.start]
    ):
        return quoted.start, quoted.end
    if cue.token - begin <= 2:
        while after < end and parse.words[after] != ",":
            after += 1
        return (parse.start[after + 1], parse.end[end - 1]) if after + 1 < end else None
    head = parse.head[cue.token]
    first = parse.left[head] if head != cue.token and begin <= parse.left[head] < cue.token else begin
    if parse.tag[head][:2] not in ("VB", "MD"):
        first = begin
    said = [o.token + 1 for o in others if o is not cue and o.base in SAYING and begin <= o.token < cue.token]
    first = max([first, *said])
    first = _after_colon(marked, first, cue.token)
    while first < cue.token and (parse.words[first] == "," or parse.tag[first] == "CC" or parse.lower[first] == "that"):
        first += 1
    return (parse.start[first], parse.end[cue.token - 1]) if first < cue.token else None


def _without_relays(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End before ", according to X" and before ", X reported", where they close the sentence."""
    parse, text = marked.parse, marked.article.text
    for other in others:
        if other is cue or other.subject is None:
            continue
        first = parse.start[min(other.subject[0], other.token)]
        if start < first < end and parse.sentence[other.token] == parse.sentence[cue.token]:
            before = text[:first].rstrip()
            tail = parse.end[max(other.subject[1], other.token + 1) - 1]
            if before.endswith((",", ',"', ",”", ", ")) and (
                other.base == "according" or end - tail < 60 and not re.search(r"[,\"“]", text[tail:end].strip(' ."”'))
            ):
                end = min(end, first)
    if cue.base != "according" and parse.lower[parse.right[cue.token]] == "according":
        end = min(end, parse.start[parse.right[cue.token]])
    return start, end


def _without_comment(marked: MarkedArticle, cue: Cue, others: list[Cue], start: int, end: int) -> Span:
    """End before what the reporter adds: ", an allegation that …", and a verb that goes on after the clause.

    "He said they had left and praised them": a verb in the simple past, joined by "and" without a
    subject of its own to a clause in another tense, belongs beside the cue.
    """
    parse, text = marked.parse, marked.article.text
    first, last = marked.token_at(start), marked.token_at(max(end - 1, start))
    quoted = [(q.start, q.end) for q in marked.quotations if q.level == 1]
    for index in range(max(first, cue.token) + 3, last):
        if parse.words[index] != "," or index + 2 > last or any(a <= parse.start[index] < b for a, b in quoted):
            continue
        noun = index + 2 + (parse.tag[index + 2] == "JJ")
        if (
            parse.lower[index + 1] in ("a", "an")
            and noun <= last
            and parse.lower[noun] in SUMMATIVE
            and first > cue.token
        ):
            return start, parse.start[index]
    if first <= cue.token:
        return start, end
    for other in others:
        verb = other.token
        before = verb - 1
        if not first + 2 < verb <= last or parse.tag[verb] != "VBD" or parse.tag[cue.token] not in ("VBD", "VBG"):
            continue
        while before > first and parse.tag[before] == "RB":
            before -= 1
        if parse.lower[before] not in ("and", "but") or any(
            parse.dep[c] in ("nsubj", "nsubjpass") for c in parse.children[verb]
        ):
            continue
        clause = parse.head[verb]
        subject = next((c for c in parse.children[clause] if parse.dep[c] in ("nsubj", "nsubjpass")), -1)
        inanimate = (
            subject >= 0 and parse.tag[subject] in ("NN", "NNS") and parse.lower[subject] not in SPEAKERS | BODIES
        )
        if inanimate:
            return start, min(end, parse.start[before])
        auxiliaries = {parse.lower[c] for c in parse.children[clause] if parse.dep[c] in ("aux", "auxpass")}
        if parse.tag[clause] != "VBD" or auxiliaries & {"had", "was", "were", "would", "will"}:
            return start, min(end, parse.start[before])
    _ = text
    return start, end


def _with_quotations(marked: MarkedArticle, cue: Cue, start: int, end: int) -> Span:
    """Take in whole any quotation that the content touches; a comma before a closing mark ends it."""
    text = marked.article.text
    verb = marked.parse.start[cue.token]
    for quotation in marked.quotations:
        if quotation.level > 1 or quotation.end <= start or quotation.start > end:
            continue
        if quotation.start >= end and text[end : quotation.start].strip():
            continue
        if quotation.start <= verb < quotation.end:
            continue
        start, end = min(start, quotation.start), max(end, quotation.end)
        if (
            ends_clause(text, quotation)
            and end > quotation.end
            and quotation.start > verb
            and not re.match(r"\s*(?:and|or|but)?\s*[\"“]", text[quotation.end :][:8])
        ):
            return start, quotation.end
    return start, end


def ends_clause(text: str, quotation: Quotation) -> bool:
    """Whether the quotation closes its clause, as copy shows by a comma or stop before the closing mark."""
    inner = text[quotation.pieces[-1][0] : quotation.pieces[-1][1]].rstrip("'’ ")
    return inner.endswith((",", ".", "!", "?")) or text[quotation.end : quotation.end + 1] in (",", ".")


def addressee_of(marked: MarkedArticle, cue: Cue) -> int:
    """Token of the person or body that is told, asked, urged or called on; -1 where there is none."""
    parse = marked.parse
    for child in parse.children[cue.token]:
        if child < cue.token:
            continue
        if parse.dep[child] in ("dobj", "dative") and cue.base in _ADDRESSED and parse.lower[child] not in PUBLIC:
            return child
        if (
            parse.dep[child] == "prep"
            and (parse.lower[child] == "to" or (parse.lower[child] in ("on", "upon") and cue.base in ("call", "appeal")))
        ):
            return next((c for c in parse.children[child] if parse.dep[c] == "pobj"), -1)
        if parse.dep[child] in ("ccomp", "xcomp") and cue.base in INFINITIVE:
            subject = next((c for c in parse.children[child] if parse.dep[c] == "nsubj"), -1)
            if subject >= 0 and parse.tag[child] == "VB" and any(parse.lower[c] == "to" for c in parse.children[child]):
                return subject
    return -1
