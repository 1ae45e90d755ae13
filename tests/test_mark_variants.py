"""One actor under names that are spelt or ordered in another way, and two under names that only look alike."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Timothy D. Varga took over. Tim Varga said no.", {"Timothy D. Varga"}),
        ("William Varga took over. Bill agreed.", {"William Varga"}),
        ("Will Varga met Bill Varga.", {"Will Varga", "Bill Varga"}),
        ("Dan Varga and Dana Varga spoke.", {"Dan Varga", "Dana Varga"}),
        ("Paul Varga and Paula Varga spoke.", {"Paul Varga", "Paula Varga"}),
        ("Nikolay Varga spoke. Nikolai Varga left.", {"Nikolay Varga"}),
        ("Yury Varga spoke. Mr Yuri Varga left.", {"Yury Varga"}),
        ("Toni Varga spoke. Her husband Tony Varga left.", {"Toni Varga", "Tony Varga"}),
        ("Ali Varga spoke. Aly Roe left.", {"Ali Varga", "Aly Roe"}),
        ("The Ministry for Internal Affairs said no. The Interior Ministry left.", {"Ministry for Internal Affairs"}),
        ("The State Department said no. The Department of State left.", {"Department of State"}),
        ("The Russian Ministry of Defense said no. The Defence Ministry left.", {"Russian Ministry of Defense"}),
        ("The Ministry of Health said no. The Ministry of Trade left.", {"Ministry of Health", "Ministry of Trade"}),
        ("Peru's Foreign Ministry said no. Fiji's Ministry of Foreign Affairs left.",
         {"Peru", "Fiji", "Peru's Foreign Ministry", "Fiji's Ministry of Foreign Affairs"}),
        ("The Peruvian Defence Ministry said no. The Fijian Ministry of Defence left.",
         {"Peruvian Defence Ministry", "Fijian Ministry of Defence"}),
        ("The United States Federal Reserve said no. The Federal Reserve left.", {"United States Federal Reserve"}),
        ("The Orlu Valley Federal Reserve said no. The Federal Reserve left.",
         {"Orlu Valley Federal Reserve", "Federal Reserve"}),
        ("Orluhaus, as the Fijian foreign ministry is known, said no.", {"Fijian foreign ministry"}),
        ("Rintahouse, as the Bank of Orlu is popularly called, cut rates. Rintahouse left.", {"Bank of Orlu"}),
        ("The Fijian Foreign Ministry, known as the Farnesina, said yes. The Farnesina left.", {"Fijian Foreign Ministry"}),
        ("Ana Lopes, as the singer is known, met the Bank of Orlu.", {"Ana Lopes", "Bank of Orlu"}),
        ("The Farnesina summoned the envoy. The Quai d'Orsay declined.", {"Farnesina", "Quai d'Orsay"}),
        ("South Korea said no. Cheong Wa Dae denied it.", {"South Korea"}),
        ("Sudan's army said no. The Sudanese army left.", {"Sudan", "Sudan's army"}),
        ("Peru's army said no. The Fijian army said yes.", {"Peru", "Peru's army", "Fijian army"}),
        ("The Israeli army said no. The Israeli military left.", {"Israeli army"}),
        ("Fiji's military said no. The Fijian armed forces left.", {"Fiji", "Fiji's military"}),
        ("The US Army said no. The US military left.", {"US Army", "US military"}),
        ("The Thai army said no. The Thai navy agreed. The Thai military left.", {"Thai army", "Thai navy", "Thai military"}),
        ("The Thai army said no. The Peruvian military left.", {"Thai army", "Peruvian military"}),
        ("Israel's foreign ministry said no. The Israeli foreign ministry left.", {"Israel", "Israel's foreign ministry"}),
        ("South Korea's military said no. North Korea's military said yes. The South Korean military left.",
         {"South Korea", "South Korea's military", "North Korea", "North Korea's military"}),
        ("The Ukrainian Security Service said no. The Federal Security Service left.",
         {"Ukrainian Security Service", "Federal Security Service"}),
        ("American Airlines said no. US Airlines left.", {"American Airlines", "US Airlines"}),
        ("The Royal Air Force said no. The United States Air Force left.", {"Royal Air Force", "United States Air Force"}),
        ("The UN Rights Council met. The Rights Council of the United Nations voted. The United Nations Rights Council left.",
         {"Rights Council of the United Nations"}),
        ("The UN Rights Council said no. The Russian Rights Council left.", {"UN Rights Council", "Russian Rights Council"}),
        ("Lena Varga met the Commission for Sea Trade with Foreign States. The Commission for Sea Trade left.",
         {"Lena Varga", "Commission for Sea Trade with Foreign States"}),
        ("The Orlu Academy of Sciences said no. The Academy of Sciences of Rinta left.",
         {"Orlu Academy of Sciences", "Academy of Sciences of Rinta"}),
    ],
)  # fmt: skip
def test_variants(loaded: Summarizer, text: str, names: set[str]) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} == names
