"""Words that the splitting of sentences rests on."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    # titles and ranks that stand before a name
    "mr mrs ms messrs dr prof rev rt hon gen lt col maj capt sgt cpl adm cmdr gov sen rep reps sens "
    "pres amb supt insp det const cllr msgr engr barr drs brig pvt st mt ft sr lt.-gen maj.-gen brig.-gen lt.-col lt.-cmdr lt.-gov "
    # months and days as agencies shorten them
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    # words before a number or a name
    "no nos vol fig pp vs v approx est art sec ch para op cit ca cf al etc eg ie e.g i.e "
    "ave blvd rd".split()
)
"""A full stop after one of these ends no sentence. Company endings (``Inc.``) are left out: they do both."""

CUT_RANKS = tuple(
    "Sgt. Lt. Col. Capt. Maj. Cpl. Cmdr. Amb. Brig. Det. Supt. Insp. Const. Rt. Hon. Cllr. Msgr. Arc. Engr. Drs. Messrs. "
    "Lt.-Gen. Maj.-Gen. Brig.-Gen. Lt.-Col. Lt.-Cmdr. Lt.-Gov.".split()
)
"""Ranks and styles that the pipeline's tokenizer, left to itself, takes for a word and a sentence's full stop."""

SENTENCE_OPENERS = frozenset(
    "The A An In On At By For From With As After Before When While If But And Or So Yet It Its He His She Her "
    "They Their We Our I My You This That These Those There Here What Who Why How Where Not No One Some Many "
    "Most Both All Each However Meanwhile Earlier Later According Since Under Over Among Although Though "
    "Besides Unlike Alongside Amid Against Between Beyond Behind Without Because Until Despite During Last Next Also Then Now Officials Police Experts Analysts Critics".split()
)
"""Words that open a sentence far more often than they go on with a name."""
