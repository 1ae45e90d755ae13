"""English or not, by frequent words."""

from __future__ import annotations

import pytest

from summarizer.mark.language import is_english

ENGLISH = (
    "The council of Orlu has put off its vote on the ferry levy for the third time, and its clerk wrote that nobody "
    "had asked the pilots, who will meet again after the holidays to say what they want from it."
)
TERSE = (
    "Orlu council delays vote again. Pilots protest levy. Kadar Sons shares fall 5.3% in Caldrey trading; analysts "
    "blame weak orders, rising fuel costs, a strike at the port and the loss of two mills to fire last week."
)
LISTS = (
    "Center Ivan Dolin added 21 points. Guard Tyler Alder scored 30 for Orlu, forward Max Kestrin had 18. Norvik won in "
    "Oslo, Delk lost at home, Pruna beat Caldrey 88-80, Orlund won first game in May.",
    "Orlu: Jane Alder; Tom Dolin, Max Kestrin, Per Lund, Ann Hale; Jo Rudd, Tim Poole; Ed Hay, Carl Dean, Ian Moss, Roy "
    "Bell. Norvik: Lee Hart; Sam Cole, Ben Ashe. Dolin scored on debut. Poole was sent off in second half, Hay is out.",
)
OTHERS = {
    "German": "Der Rat der Stadt hat die Abstimmung über die Fährabgabe zum dritten Mal verschoben, und der Schreiber "
    "erklärte, niemand habe die Lotsen gefragt, die sich nach den Ferien wieder treffen wollen.",
    "French": "Le conseil de la ville a repoussé pour la troisième fois son vote sur la taxe des bacs, et son greffier "
    "a écrit que personne n’avait consulté les pilotes, qui se réuniront après les vacances.",
    "Spanish": "El consejo de la ciudad ha aplazado por tercera vez su votación sobre la tasa de los transbordadores, y "
    "su secretario escribió que nadie había preguntado a los pilotos, que se reunirán después de las fiestas.",
    "Italian": "Il consiglio della città ha rinviato per la terza volta il voto sulla tassa dei traghetti, e il suo "
    "segretario ha scritto che nessuno aveva chiesto ai piloti, che si vedranno di nuovo dopo le feste.",
    "Portuguese": "O conselho da cidade adiou pela terceira vez a votação sobre a taxa das balsas, e o seu secretário "
    "escreveu que ninguém tinha perguntado aos pilotos, que se reunirão de novo depois das férias.",
    "Dutch": "De raad van de stad heeft de stemming over de veerheffing voor de derde keer uitgesteld, en de griffier "
    "schreef dat niemand de loodsen had gevraagd, die na de vakantie weer bij elkaar komen.",
    "Danish": "Byens råd har for tredje gang udskudt afstemningen om færgeafgiften, og skriveren oplyste, at ingen "
    "havde spurgt lodserne, som mødes igen efter ferien for at sige, hvad de vil have ud af den.",
    "Polish": "Rada miasta po raz trzeci odłożyła głosowanie nad opłatą promową, a jej sekretarz napisał, że nikt nie "
    "zapytał pilotów, którzy po świętach spotkają się ponownie, żeby powiedzieć, czego chcą.",
    "Turkish": "Kent meclisi feribot vergisi oylamasını üçüncü kez erteledi ve yazmanı, bayramdan sonra yeniden "
    "toplanacak olan kılavuz kaptanlara kimsenin bir şey sormadığını, bunun da doğru olmadığını yazdı bugün.",
    "Russian": "Совет города в третий раз отложил голосование о паромном сборе, и его секретарь написал, что никто "
    "не спросил лоцманов, которые соберутся снова после праздников, чтобы сказать своё слово.",
    "Finnish": "Kaupungin valtuusto on lykännyt lauttamaksua koskevaa äänestystä jo kolmannen kerran, ja sihteeri on kirjoittanut, "
    "ettei kukaan ole kysynyt luotseilta, jotka kokoontuvat uudelleen lomien jälkeen, mitä he siitä haluavat.",
    "Norwegian": "Byrådet har for tredje gang utsatt avstemningen om fergeavgiften, og sekretæren skrev at ingen hadde spurt "
    "losene, som møtes igjen i Oslo etter ferien for å si hva de vil ha ut av den.",
    "Greek": "Το συμβούλιο της πόλης ανέβαλε για τρίτη φορά την ψηφοφορία για το τέλος των πορθμείων.",
    "Chinese": "市议会第三次推迟了对渡轮税的表决，书记写道，没有人问过领航员的意见，他们将在假期之后再次开会。",
    "Japanese": "市議会はフェリー税の採決を三度延期し、書記は誰も水先人に尋ねなかったと書いた。",
    "Arabic": "أرجأ مجلس المدينة للمرة الثالثة التصويت على رسوم العبارات، وكتب أمينه أن أحداً لم يسأل المرشدين.",
}


@pytest.mark.parametrize(
    "text", [ENGLISH, TERSE, *LISTS, "", "12 345", "Ferry levy put off", "Fähre verschoben", "“…”"]
)
def test_english_and_what_is_too_short_to_tell(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages(language: str) -> None:
    assert not is_english(OTHERS[language])
    assert not is_english(OTHERS[language], "en")


def test_what_is_declared_decides_about_short_texts_only() -> None:
    assert not is_english("Fähre verschoben", "de-AT")
    assert is_english("Ferry levy put off", "en-GB")
    assert is_english(ENGLISH, "de")


def test_items_that_are_names_for_the_most_part_are_english() -> None:
    text = "ORLU — Ilse Varga, the Austrian minister, met Bolivian Minister Tomas Renko on Monday. "
    assert is_english(text + "RINTA — Chilean Minister Moses Okello met Peru’s minister, Ivo Hart, on Monday.")


def test_a_foreign_name_or_quotation_does_not_make_a_text_foreign() -> None:
    assert is_english(ENGLISH + " The mayor of 北京 (Běijīng) said “c’est la vie, c’est comme ça” to Совет города.")
