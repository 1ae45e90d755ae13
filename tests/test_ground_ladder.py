"""The ladder: an oracle knows where the words stand, and no changed negation, number, date or name is found."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summarizer.ground.ladder import Text, fold
from summarizer.ground.whole import whole

STORY = (
    "The mayor of Orlu said it’s “not yet settled” who pays the 1,500 dockers — or the 12 pilots.\n"
    "Zoe\u0301 Kadar didn't co\u00adoperate with the non-aligned group on May\u00a03, 2012; its score fell to −5 or 5.3%.\n\n"
    "Twenty-five cafés closed… We agreed NOT to reopen [...] before noon."
)

PLANTED = [
    # rung, words, and what stands in the text
    ("exact", "The mayor of Orlu said", "The mayor of Orlu said"),
    ("exact", "the 1,500 dockers", "the 1,500 dockers"),
    ("exact", "  or the 12 pilots ", "or the 12 pilots"),
    ("first letter", "the mayor of Orlu", "The mayor of Orlu"),
    ("first letter", "Who pays", "who pays"),
    ("quotes", 'it\'s "not yet settled" who', "it’s “not yet settled” who"),
    ("dashes", "1,500 dockers - or", "1,500 dockers — or"),
    ("dashes", "fell to -5 or 5.3%", "fell to −5 or 5.3%"),
    ("composed", "Zoé Kadar", "Zoe\u0301 Kadar"),
    ("decomposed", "cafe\u0301s closed", "cafés closed"),
    ("soft hyphen", "cooperate with", "co\u00adoperate with"),
    ("soft hyphen in the words", "the non-ali\u00adgned group", "the non-aligned group"),
    ("no-break space", "on May 3, 2012", "on May\u00a03, 2012"),
    ("line break", "pilots. Zoé Kadar didn’t", "pilots.\nZoe\u0301 Kadar didn't"),
    ("paragraph break", "5.3%. Twenty-five", "5.3%.\n\nTwenty-five"),
    ("elided", "The mayor … dockers", "The mayor of Orlu said it’s “not yet settled” who pays the 1,500 dockers"),
    ("elided", "who pays ... 12 pilots", "who pays the 1,500 dockers — or the 12 pilots"),
    ("elided", "We agreed […] noon", "We agreed NOT to reopen [...] before noon"),
    ("elided, normalised", "the mayor…it's", "The mayor of Orlu said it’s"),
    ("the text's own ellipsis", "cafés closed…", "cafés closed…"),
    ("the text's own ellipsis", "reopen [...] before", "reopen [...] before"),
    ("mark at the edge", "“not yet settled”", "“not yet settled”"),
    ("one word", "Twenty-five", "Twenty-five"),
]


@pytest.mark.parametrize(("rung", "words", "stands"), PLANTED, ids=[f"{rung}: {words}" for rung, words, _ in PLANTED])
def test_words_are_found_where_they_stand(rung: str, words: str, stands: str) -> None:
    start = STORY.index(stands)
    assert Text(STORY).find(words)[:1] == [(start, start + len(stands))], rung


NOWHERE = [
    "We agreed to reopen",
    "we agreed not to reopen",
    "We did agree NOT to reopen",
    "aligned group",
    "aligned",
    "Zoé Kadar did",
    "Zoé Kadar didn",
    "Zoe Kadar",
    "Kada",
    "settle",
    "500 dockers",
    "1 dockers",
    "the 1",
    "1,50",
    ",500 dockers",
    "1500 dockers",
    "5",
    "fell to 5",
    "5.3",
    "5 or",
    "3%",
    ".3%",
    "-5 or 5.3",
    "12; its",
    "20",
    "2 pilots",
    "five cafés",
    "twenty",
    "Twenty",
    "May 3, 201",
    "May 4, 2012",
    "March 3, 2012",
    "operate with",
    "the Mayor",
    "mayor … Mayor",
    "dockers … mayor",
    "… noon",
    "mayor …",
    "…",
    "mayor … dockers … pilots",
    "The mayor … 500 dockers",
    "",
    " ",
    "\u00ad",
    "“",
]  # fmt: skip


@pytest.mark.parametrize("words", NOWHERE)
def test_words_that_stand_nowhere_are_not_found(words: str) -> None:
    assert Text(STORY).find(words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,500 people came", "5"),
        ("1,500 people came", "500 people"),
        ("1 500 people came".replace(" ", "\u00a0", 1), "500 people came"),
        ("It grew 5.3 points", "5"),
        ("It grew 5.3 points", "3 points"),
        ("It grew .5 points", "5 points"),
        ("In 2012 they came", "12"),
        ("In 2012 they came", "In 20"),
        ("It fell to -5 degrees", "5 degrees"),
        ("It fell to −5 degrees", "5 degrees"),
        ("It fell to –5 degrees", "5 degrees"),
        ("It rose 10-5 there", "-5 there"),
        ("It rose 5% there", "It rose 5"),
        ("It rose 5 % there", "It rose 5"),
        ("It cost $5 there", "5 there"),
        ("It cost 5€ there", "cost 5"),
        ("at 10:30 there", "30 there"),
        ("at 10:30 there", "at 10"),
        ("on 2025-10-11 there", "on 2025-10"),
        ("on 2025-10-11 there", "on 2025"),
        ("on 2025-10-11 there", "11 there"),
        ("some 10-15 people", "15 people"),
        ("about 1/2 there", "2 there"),
        ("about 5½ there", "about 5"),
        ("a 5'11\" man", "a 5"),
        ("a Boeing 737-800 there", "a Boeing 737"),
        ("We can't go", "We can"),
        ("We can’t go", "We can"),
        ("We cannot go", "We can"),
        ("the O'Neill plan", "Neill plan"),
        ("the O'Neill plan", "the O"),
        ("a non-nuclear power", "nuclear power"),
        ("an un-elected body", "elected body"),
        ("an anti-war march", "war march"),
        ("twenty-one died", "one died"),
        ("sixty-fifth place", "fifth place"),
        ("re\u00adopen it", "open it"),
        ("re\u200bopen it", "open it"),
        ("unlikely there", "likely there"),
        ("cafe\u0301 there", "cafe"),
        ("Orlu_2 there", "Orlu"),
    ],
)
def test_nothing_is_cut_out_of_a_word_or_a_number(text: str, words: str) -> None:
    assert Text(text).find(words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Russia's party", "Russia"),
        ("the Moscow-based group", "Moscow"),
        ("DPRK-Russia relations", "Russia"),
        ("He'll come", "He"),
        ("the years 2014-2015", "2014"),
        ("the years 2014-2015", "2015"),
        ("They came in 2012.", "2012"),
        ("At 5, they left", "5"),
        ("(5)", "5"),
        ("a 5-year plan", "5"),
        ("in 2012—5 people", "5 people"),
        ("Wait...5 people", "5 people"),
        ("non-aligned", "non-aligned"),
        ("“Twenty-one,” he said", "twenty-one"),
        ("-5", "-5"),
        ("$5", "$5"),
        ("the coal.", "coal"),
    ],
)
def test_what_only_stands_beside_is_found(text: str, words: str) -> None:
    assert Text(text).find(words)


def test_names_are_not_elided_and_stand_in_compounds() -> None:
    text = Text("Kim Orlu met the anti-NATO party of Jo Kadar.")
    assert text.find("Kim … Kadar")
    assert text.find_name("Kim … Kadar") == []
    assert text.find_name("NATO") == [(22, 26)]
    assert text.find_name("Kada") == []


def test_the_search_stays_within_its_bounds() -> None:
    text = Text("No pier. No ships. No “pier”.")
    assert text.find("No", 9, 18) == [(9, 11)]
    assert text.find("no", 9, 18) == [(9, 11)]
    assert text.find('"pier"', 0, 20) == []
    assert text.find("No … pier", 9, 18) == []
    assert [a for a, _ in text.find("pier")] == [3, 23]


SUBJECTS = ["President Ilse Varga", "Kadar", "The Orlu Port Council", "Dr. Tomas Renko’s office", "Zoe\u0301 Marchetti"]
VERBS = [
    "has agreed not to reopen",
    "will never sell",
    "did not visit",
    "doesn't own",
    "can reach no deal on",
    "bought",
]
THINGS = ["12 piers", "1,500 boats", "5.3% of the fleet", "two of its three mills", "the “old” quay", "-5 points"]
TIMES = ["on May 3, 2012", "on 2025-10-11", "last Monday", "in October", "at 10:30", "since the 1990s"]
sentences = st.tuples(*(st.sampled_from(part) for part in (SUBJECTS, VERBS, THINGS, TIMES))).map(
    lambda parts: " ".join(parts) + "."
)
NEGATIONS = [
    (" not ", " "), ("never ", ""), ("n't", ""), (" no ", " a "), ("did not visit", "did visit"), (" not ", " now "),
    ("will never", "will ever"), ("has agreed", "has not agreed"), ("bought", "never bought"), (" can ", " cannot "),
]  # fmt: skip
SPELLED = {"two": "three", "three": "four"}
NAMES = {
    "Ilse": "Elsa", "Varga": "Vargas", "Kadar": "Kader", "Orlu": "Oslo", "Port": "Fort", "Renko": "Rinko",
    "Tomas": "Thomas", "Marchetti": "Marchesi", "Monday": "Sunday", "October": "November", "May": "March",
}  # fmt: skip


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence, and the same with one negation, number, date or name changed."""
    sentence = draw(sentences)
    kind = draw(st.sampled_from(["negation", "figure", "digit dropped", "digit added", "spelled", "name", "sign"]))
    if kind == "negation":
        old, new = draw(st.sampled_from([pair for pair in NEGATIONS if pair[0] in sentence] or [("", "not ")]))
        return sentence, sentence.replace(old, new, 1)
    figures = [match.start() for match in re.finditer(r"\d", sentence)]
    if kind in ("figure", "digit dropped", "digit added"):
        assume(figures)
        at = draw(st.sampled_from(figures))
        digit = draw(st.sampled_from([d for d in "0123456789" if d != sentence[at]]))
        new = {"figure": digit, "digit dropped": "", "digit added": digit + sentence[at]}[kind]
        return sentence, sentence[:at] + new + sentence[at + 1 :]
    if kind == "sign":
        changes = [("%", ""), ("-5", "5"), (",", "."), (".3", ",3"), (":", "."), ("12 p", "-12 p"), ("12 p", "12% p")]
    elif kind == "spelled":
        changes = list(SPELLED.items())
    else:
        changes = list(NAMES.items())
    changes = [(old, new) for old, new in changes if old in sentence]
    assume(changes)
    old, new = draw(st.sampled_from(changes))
    return sentence, sentence.replace(old, new, 1)


def _flat(text: str) -> str:
    """What the ladder may pass over, written down independently of it."""
    for marks, plain in (("‘’`", "'"), ("“”„«»", '"'), ("‐‑–—−", "-")):
        for mark in marks:
            text = text.replace(mark, plain)
    return " ".join(unicodedata.normalize("NFC", text.replace("\u00ad", "")).split())


@settings(max_examples=300, deadline=None)
@given(mutations(), st.lists(sentences, max_size=2), st.sampled_from(["", "… ", " ... "]))
def test_a_changed_negation_number_date_or_name_is_never_grounded(
    mutation: tuple[str, str], others: list[str], elision: str
) -> None:
    sentence, changed = mutation
    text = " ".join([sentence, *others])
    assume(_flat(changed)[1:] not in _flat(text))  # it may be what another sentence says
    assert Text(text).find(sentence)
    assert Text(text).find(changed) == []
    assert Text(text).find(changed[:-1]) == []
    assert Text(text).find(changed, 0, len(sentence)) == []
    if elision:  # the change stays in one of the two parts that must stand there
        middle = changed.index(" ", len(changed) // 2)
        parts = changed[:middle], changed[middle + 1 :]
        if not all(_flat(part) in _flat(text) for part in parts):
            assert Text(text).find(elision.join(parts)) == []


@settings(max_examples=300, deadline=None)
@given(st.lists(sentences, min_size=1, max_size=3), st.data())
def test_words_disguised_are_found_where_they_stand(texts: list[str], data: st.DataObject) -> None:
    text = "\n\n".join(dict.fromkeys(texts))
    starts = [match.start() for match in re.finditer(r"(?<!\S)\w[\w’'́]*(?: \w[\w’'́]*)+(?=[ .])", text)]
    at = data.draw(st.sampled_from(starts))
    stands = re.match(r"\w[\w’'́]*(?: \w[\w’'́]*)+(?=[ .])", text[at:])
    assert stands is not None
    end = at + stands.end()
    assume(text[end : end + 2].strip(".").strip() == text[end : end + 2].strip(". "))  # not within a decimal
    assume(whole(text, at, end))
    words = text[at:end]
    disguise = data.draw(
        st.sampled_from([
            lambda w: w, lambda w: w[0].swapcase() + w[1:], lambda w: w.replace(" ", "\u00a0"),
            lambda w: w.replace(" ", "\n  "), lambda w: unicodedata.normalize("NFC", w),
            lambda w: unicodedata.normalize("NFD", w), lambda w: w.replace("’", "'").replace("'", "’"),
            lambda w: w[:-1] + "\u00ad" + w[-1], lambda w: f" {w}\n",
        ])
    )  # fmt: skip
    assert (at, end) in Text(text).find(disguise(words))


ALPHABET = st.text(alphabet="ab A.,:-–—'’\"“5 07%$\u00ad\u00a0\u0301é한\u1112\u1161\n…", max_size=60)


@settings(max_examples=300, deadline=None)
@given(ALPHABET, ALPHABET.map(lambda text: text[:6]), st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_found_says_the_words(text: str, words: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for low, high in Text(text).find(words, start, end):
        assert start <= low < high <= end
        assert whole(text, low, high)
        if "…" not in words and "..." not in words:
            said, wanted = fold(text[low:high])[0].strip(), fold(words)[0].strip()
            assert (said[:1].casefold(), said[1:]) == (wanted[:1].casefold(), wanted[1:])


@settings(max_examples=300, deadline=None)
@given(st.one_of(ALPHABET, st.text(max_size=80)))
def test_the_normalised_form_knows_the_way_back(text: str) -> None:
    folded, starts, ends = fold(text)
    assert len(folded) == len(starts) == len(ends)
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    if "\u00ad" not in text:  # within a character and its accent it parts them
        assert fold(folded)[0] == folded
    assert fold(unicodedata.normalize("NFD", text))[0] == fold(unicodedata.normalize("NFC", text))[0]
