"""Who is somebody and who is not: buildings, rows of firms, official names of states, letters after a name."""

from __future__ import annotations

import pytest

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "kind", "present", "absent"),
    [
        ("The President of the Arab Republic of Egypt Dela el-Muri met Ada Roe.", "country", {"Arab Republic of Egypt"}, {"Arab Republic"}),
        ("Dela al-Muri came. Mr Muri said no.", "person", {"Dela al-Muri"}, {"Muri"}),
        ("Ada Roe spoke at the Lloyd Vindle Centre.", "person", {"Ada Roe"}, {"Lloyd Vindle Centre"}),
        ("The Lloyd Vindle Centre said no.", "organization", {"Lloyd Vindle Centre"}, set()),
        ("Ada Roe has to seek aid from the German government.", "country", {"German government"}, set()),
        ("Ada Roe sold the plant to Vindle Motors.", "organization", {"Vindle Motors"}, set()),
        ("Ada Roe licensed the pump from her rival Omdal.", "organization", {"Omdal"}, set()),
        ("Ada Roe flew from Omdal to Fiji.", "organization", set(), {"Omdal"}),
        ("It works with MiG, Vindle Holdings and Orluprom.", "organization", {"Vindle Holdings", "Orluprom"}, set()),
        ("The Congress of South Orlu Trade Unions (Cosotu) met Ada Roe. Cosotu left.", "organization", {"Congress of South Orlu Trade Unions"}, {"Cosotu"}),
        ("They met, BBC Radio Orlu reported. Ada Roe left.", "media", {"BBC Radio Orlu"}, set()),
        ("Vindle Motors said its Lantern browser was safe.", "organization", {"Vindle Motors"}, {"Lantern"}),
        ("Lantern Holdings said its Lantern unit was safe.", "organization", {"Lantern Holdings"}, set()),
        ("Vindle Motors showed its Skarn Air laptops. The Skarn Air has two doors.", "organization", {"Vindle Motors"}, {"Skarn Air"}),
        ("Skarn users wrote to Vindle Motors, a firm.", "organization", {"Vindle Motors"}, {"Skarn"}),
        ("Orlu Council users left. Orlu Council wept.", "organization", {"Orlu Council"}, set()),
        ("Dr. Sultan Al Dorri said no. Al Dorri left.", "person", {"Sultan Al Dorri"}, {"Al Dorri"}),
        ("Sultan al-Dorri said no. Al-Dorri left.", "person", {"Sultan al-Dorri"}, {"Al-Dorri"}),
        ("Sultan Dorri said no. Dorri left.", "person", {"Sultan Dorri"}, set()),
        ("Business and Trade Secretary Ada Roe left.", "person", {"Ada Roe"}, {"Business"}),
        ("Ada Roe bought Magnar, a Canadian parts company.", "organization", {"Magnar"}, set()),
        ("SHE told them. Ada Roe QC said no.", "person", {"Ada Roe"}, {"SHE", "QC"}),
        ("The newspaper Dagens Bladet reported it, Ada Roe said.", "media", {"Dagens Bladet"}, set()),
        ("According to the Danish weekly Sila, Ada Roe left.", "media", {"Sila"}, {"Danish weekly Sila"}),
        ("Vindle Motors (NASDAQ: VNDL) shut. Ada Roe left.", "organization", {"Vindle Motors"}, {"VNDL", "NASDAQ"}),
        ("Vindle shares (VNDL) fell, Ada Roe said. VNDL fell.", "person", {"Ada Roe"}, {"VNDL"}),
        ("Ada Roe spoke at the Prime Minister House.", "person", {"Ada Roe"}, {"House"}),
        ("President Receives Emergency Chief\n\nAda Roe left. She left.", "person", {"Ada Roe"}, {"Emergency Chief"}),
        ('The rebel leader, Dela "the Fox" Muri, said no. Muri left.', "person", {'Dela "the Fox" Muri'}, {"Dela", "Muri"}),
        ("Crown Princess Ilse of Norway opened the hall. Norway smiled.", "person", {"Ilse"}, {"Crown Princess Ilse"}),
        ("The Orlu Nurses' Union and Health Secretary Ada Roe met.", "organization", {"Orlu Nurses' Union"}, {"Orlu Nurses' Union and Health"}),
        ("The Orlu Farmers' Federation and Agriculture Minister Ada Roe met.", "organization", {"Orlu Farmers' Federation"}, set()),
        ("The Department of Trade and Industry Secretary Ada Roe met them.", "person", {"Ada Roe"}, {"Department of Trade"}),
        ("EU Energy Commissioner Ada Roe met the EU.", "organization", {"EU"}, {"EU Energy"}),
        ("A bid from Muri & Sons failed, Ada Roe said.", "organization", {"Muri & Sons"}, {"Muri", "Sons"}),
        ("He heads the Main Directorate of the Fijian Armed Forces’ General Staff, Ada Roe said. It met the Main Directorate of the Fijian Armed Forces’ General Staff.",
         "organization", {"Main Directorate of the Fijian Armed Forces’ General Staff"}, set()),
        ("The Commission for Technical Cooperation with Foreign States met. Ada Roe left it.",
         "organization", {"Commission for Technical Cooperation with Foreign States"}, set()),
        ("Ada Roe heads the Service for Supervision of Communications, Information Technology and Mass Media.",
         "organization", {"Service for Supervision of Communications, Information Technology and Mass Media"}, set()),
        ("Ada Roe heads the Ministry of Health, Orlu and Vindle.", "organization", {"Ministry of Health"}, set()),
        ("Ada Roe boarded the Ivan Muri icebreaker.", "person", {"Ada Roe"}, {"Ivan Muri"}),
        ("Ada Roe deplored Islamophobia. Islamophobia has grown.", "person", {"Ada Roe"}, {"Islamophobia"}),
        ("Ada Roe hoped for change. Change will come.", "person", {"Ada Roe"}, {"Change"}),
        ("Vindle Motors unveiled the new Swiftor. The Swiftor is fast.", "organization", {"Vindle Motors"}, {"Swiftor"}),
        ("Foreign Ministries of both lands agreed with Ada Roe.", "person", {"Ada Roe"}, {"Foreign Ministries"}),
        ("The speaker said the Duma agreed with Ada Roe.", "organization", {"Duma"}, set()),
        ("Ada Roe said no, according to the chancellery.", "organization", {"chancellery"}, set()),
        ("The trip is off, the Orlu Times said, quoting the Turkmen embassy. Ada Roe left.", "organization", {"Turkmen embassy"}, set()),
        ("Peru's general staff said that Fiji had lost.", "organization", {"Peru's general staff"}, set()),
        ("Controls must end, Germany's federal police union said.", "organization", {"Germany's federal police union"}, set()),
        ("Norway's central bank raised rates on Monday. The central bank met Ada Roe.", "organization", {"Norway's central bank"}, set()),
        ("Peru's central bank raised rates on Monday. The Bank of Peru met Ada Roe.", "organization", {"Bank of Peru"}, {"Peru's central bank"}),
        ("Ada Roe paid. Peru's largest union said no.", "person", {"Ada Roe"}, {"Peru's largest union", "largest union"}),
        ("Ada Roe paid. France's top football league said no.", "person", {"Ada Roe"}, {"football league"}),
        ("Ada Roe walked past the embassy.", "person", {"Ada Roe"}, {"embassy"}),
        ("Ada Roe was very grateful to Fiji for its help.", "country", {"Fiji"}, set()),
        ("Ada Roe sent troops to Fiji for a month.", "person", {"Ada Roe"}, {"Fiji"}),
        ("The G8 leaders met Ada Roe on Friday.", "organization", {"G8"}, set()),
        ("Ada Roe fought on the territory of Fiji.", "person", {"Ada Roe"}, {"Fiji"}),
        ("Ada Roe heard the army of Fiji. Fiji agreed.", "country", {"Fiji"}, set()),
        ("Ada Roe plays VKN (Club of the Glad and Inventive). VKN said no.", "organization", {"Club of the Glad and Inventive"}, {"VKN"}),
        ("Ada Roe saw VKN (Orlu). VKN said no.", "organization", {"VKN"}, {"Orlu"}),
        ("Ada Roe flew from Fiji's Nadi Airport.", "person", {"Ada Roe"}, {"Fiji"}),
        ("It will cut jobs at its European division, Orlan, Ada Roe said.", "organization", {"Orlan"}, set()),
    ],
)  # fmt: skip
def test_who_is_somebody(loaded: Summarizer, text: str, kind: str, present: set[str], absent: set[str]) -> None:
    actors = loaded.summarise(text).actors
    assert present <= {actor.name for actor in actors if actor.kind == kind}
    assert not absent & {actor.name for actor in actors}
