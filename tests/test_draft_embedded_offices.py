"""Offices of several words, and offices with a comma or a rank between them and the name."""

from __future__ import annotations

import pytest
from actor_tools import offices

from summarizer import Summarizer


@pytest.mark.parametrize(
    ("text", "roles", "affiliations"),
    [
        ("Kenya voted. Kenya's envoy, retired general Ilse Varga, agreed.", ["retired general", "envoy"], ["Kenya"]),
        ("Kenya's foreign minister, Ilse Varga – no kin of the rebel – agreed.", ["foreign minister"], ["Kenya"]),
        ("Orlu Airways shut. Its head, Colonel Ilse Varga, resigned.", ["Colonel", "head"], ["Orlu Airways"]),
        ("The judge, Justice Ilse Varga, said no.", ["Justice", "judge"], []),
        ("Paul Roe, the mayor, General Ilse Varga, and Ada Muri came.", ["General"], []),
        ("Kenya's sports minister, Ilse Varga, said no to Kenya.", ["sports minister"], ["Kenya"]),
        ("The former chief operating officer, Ilse Varga will succeed him.", ["former chief operating officer"], []),
        ("Orlu chief Paul Roe and Castor boss Ilse Varga met in Lima.", ["Castor boss"], ["Castor"]),
        ("Police Chief Paul Roe and Castor boss Ilse Varga met in Lima.", ["Castor boss"], ["Castor"]),
        ("Chief financial and operating officer Ilse Varga left.", ["Chief financial and operating officer"], []),
        ("The deputy Police and Crime Commissioner Ilse Varga left.", ["deputy Police and Crime Commissioner"], []),
        ("Finance Minister, Ilse Varga on Monday said no.", ["Finance Minister"], []),
        ("Talks will resume, Orlu Ministry Spokesperson, Ilse Varga told reporters.", ["Orlu Ministry Spokesperson"], ["Orlu Ministry"]),
        ("In a letter to the Finance Minister, Ilse Varga said no.", [], []),
        ("Energy and Mineral Resources Minister Ilse Varga left.", ["Energy and Mineral Resources Minister"], []),
        ("Treasury and Finance Minister Ilse Varga left.", ["Treasury and Finance Minister"], []),
        ("Talks of the Treasury and Finance Minister Ilse Varga ended.", ["Finance Minister"], []),
        ("They met Treasury staff and Finance Minister Ilse Varga left.", ["Finance Minister"], []),
        ("The Finance Minister, Ilse Varga said, is ill.", [], []),
        ("Under-Secretary-General Ilse Varga said no.", ["Under-Secretary-General"], []),
        ("The editor-in-chief, Ilse Varga, said no.", ["editor-in-chief"], []),
        ("Cllr Ilse Varga said no.", [], []),
        ("President and acting head of Vindle Motors Ilse Varga left.", ["President", "acting head of Vindle Motors"], ["Vindle Motors"]),
        ("Ilse Varga, president and CEO of Orlu Works said no.", ["president", "CEO of Orlu Works"], ["Orlu Works"]),
        ("Ilse Varga, an aide to the president and prime minister, left.", ["aide to the president and prime minister"], []),
        ("Ilse Varga, a market analyst from Cazenor, left.", ["market analyst from Cazenor"], ["Cazenor"]),
        ("Vindle United lost. Assistant coach Ilse Varga wept. Vindle United left.", ["Assistant coach"], ["Vindle United"]),
        ("It was led by Head of the Orlu Agency (Orlag) Ilse Varga.", ["Head of the Orlu Agency"], ["Orlu Agency"]),
        ("The Republican Party lost. Republican Senator Ilse Varga wept.", ["Republican Senator"], ["Republican Party"]),
        ("It came from a source close to Speaker Ilse Varga.", ["Speaker"], []),
        ("Norway won. Mayor of Oslo Ilse Varga left Norway.", ["Mayor of Oslo"], []),
        ("Norway won. The Patriarch of Bergen and All Norway, Ilse Varga, left.", ["Patriarch of Bergen and All Norway"], []),
        ("The border czar Ilse Varga left.", ["border czar"], []),
        ("They saw Minister [of Roads Ilse] Varga on Friday.", ["Minister"], []),
        ("Ilse Varga was appointed chairwoman of the fund on Friday.", ["chairwoman of the fund"], []),
        ("Ilse Varga, who had been named head of the fund, left.", ["head of the fund"], []),
        ("Ilse Varga, 45, a lawyer from Orlu, was appointed head of the fund.", ["lawyer from Orlu", "head of the fund"], []),
        ("Ilse Varga, who met the mayor, was appointed by the head of the fund.", [], []),
        ("The bridge, Ilse Varga said, was new.", [], []),
        ("The mayor, Ilse Varga said, was late.", [], []),
        ("The plan, Ilse Varga told them, was old.", [], []),
        ("They met Kenya's envoy to Peru, Ilse Varga. Kenya and Peru agreed.", ["envoy to Peru"], ["Kenya"]),
        ("Ilse Varga has been elected mayor.", ["mayor"], []),
        ("Ilse Varga was never elected mayor.", [], []),
        ("Ilse Varga was elected in May as the mayor watched.", [], []),
        ("He congratulated Ilse Varga on her re-election as President of Kenya.", ["President of Kenya"], ["Kenya"]),
        ("Ilse Varga served as state secretary and deputy mayor from 2005 to 2007.", ["state secretary", "deputy mayor"], []),
        ("Ilse Varga, who had served as head of the Orlu Bank, left.", ["head of the Orlu Bank"], ["Orlu Bank"]),
        ("Ilse Varga served as an example to every mayor.", [], []),
        ("Ilse Varga resigned as head of the Orlu Bank on Monday.", ["head of the Orlu Bank"], ["Orlu Bank"]),
        ("Ilse Varga stepped down as head of the Orlu Bank.", ["head of the Orlu Bank"], ["Orlu Bank"]),
        ("Ilse Varga joined Orlu Bank in 2019 as chief economist.", ["chief economist"], ["Orlu Bank"]),
        ("Ilse Varga stood firm as the mayor left.", [], []),
        ("Ilse Varga quit Orlu Bank as the mayor looked on.", [], []),
        ("Ilse Varga, who has run Orlu Bank since 2015, left.", [], ["Orlu Bank"]),
        ("Ilse Varga, who sits on the board of Orlu Bank, left.", [], ["Orlu Bank"]),
        ("Ilse Varga and her colleagues at Orlu Bank left.", [], ["Orlu Bank"]),
        ("Ilse Varga, an analyst, and the staff at Orlu Bank left.", ["analyst"], []),
        ("Ilse Varga and the team from Orlu Bank met on Monday.", [], []),
        ("Ilse Varga, who ran 20 marathons for Orlu Bank, left.", [], []),
        ("Ilse Varga stood for election as mayor of Delvik and lost.", [], []),
        ("Ilse Varga joined Orlu Bank as a teenager.", [], []),
        ("Karsten United head coach Ilse Varga left.", ["Karsten United head coach"], ["Karsten United"]),
        ("A panel led by Ilse Varga served as host to the mayor.", [], []),
        ("Ilse Varga was a linguist and Rector of the Orlu Academy.", ["linguist", "Rector of the Orlu Academy"], ["Orlu Academy"]),
        ("Ilse Varga headed the Orlu Bank for years.", [], ["Orlu Bank"]),
        ("Ilse Varga headed the Orlu Bank team in May.", [], []),
        ("Ilse Varga won in May. In June, she headed the Orlu Bank.", [], ["Orlu Bank"]),
        ("Ilse Varga met Ada Muri in May. She heads the Orlu Bank.", [], []),
        ("Ilse Varga left in May. In June, Paul Roe said she heads the Orlu Bank.", [], []),
        ("It came after Ilse Varga's election as mayor.", ["mayor"], []),
        ("He briefed Ilse Varga on the election of Paul Roe as mayor.", [], []),
        ("He criticised Ilse Varga on her conduct as mayor.", [], []),
        ("A decree appointed Ilse Varga (1800-1870) the first Consul-General to Kenya. Kenya agreed.", ["first Consul-General to Kenya"], []),
        ("Ilse Varga spoke on Monday. The Acting President was late.", ["Acting President"], []),
        ("After the speech President Ilse Varga left.", ["President"], []),
        ("In response to the report President Ilse Varga left.", ["President"], []),
        ("At the official dinner Minister Ilse Varga sang.", ["Minister"], []),
        ("At the meeting the deputy Mayor Ilse Varga spoke.", ["deputy Mayor"], []),
        ("On Monday the party President Ilse Varga came.", ["party President"], []),
        ("The Foreign Minister Prince Ilse Varga left.", ["Foreign Minister"], []),
        ("They met Prince Ilse Varga.", ["Prince"], []),
        ("Ilse Varga, a woman who once ran a ferry, said no.", [], []),
        ("The Orlu Guild met. They heard the country's prime minister, Ilse Varga.", ["prime minister"], []),
        ("Peru agreed. They heard the host country's prime minister, Ilse Varga.", ["prime minister"], []),
        ("Orlu Works Chief Safety Officer Ilse Varga said no.", ["Orlu Works Chief Safety Officer"], ["Orlu Works"]),
        ("Army spokesman Brigadier Ilse Varga said no.", ["Army spokesman", "Brigadier"], []),
        ("Police spokeswoman Chief Superintendent Ilse Varga said no.", ["Police spokeswoman", "Chief Superintendent"], []),
        ("Orlu Agency director General Ilse Varga said no.", ["Orlu Agency director", "General"], ["Orlu Agency"]),
        ("Director General Ilse Varga said no.", ["Director General"], []),
        ("Chief Superintendent Ilse Varga said no.", ["Chief Superintendent"], []),
        ("Attorney General Ilse Varga said no.", ["Attorney General"], []),
        ("Chair of the panel, Senator Ilse Varga, said no.", ["Senator", "Chair of the panel"], []),
        ("A member of the panel, Senator Ilse Varga, said no.", ["Senator", "member of the panel"], []),
        ("They heard a member of the panel, Senator Ilse Varga, Judge Paul Roe and others.", ["Senator"], []),
        ("He thanked members of the panel, Senator Ilse Varga, and left.", ["Senator"], []),
        ("The minister’s Special Adviser on Media and Publicity, Mrs Ilse Varga, said no.", ["Special Adviser on Media and Publicity"], []),
        ("He asked an adviser on Monday, Ilse Varga, to help.", [], []),
        ("The head of the African group of negotiators, Kenya’s Ilse Varga, said no.", ["head of the African group of negotiators"], ["Kenya"]),
        ("The reigning champion, Kenya’s Ilse Varga, won.", ["reigning champion"], ["Kenya"]),
        ("The champion, Kenya’s Ilse Varga and Peru’s Paul Roe came.", [], ["Kenya"]),
        ("They met the Secretary General of ORLAG, Her Excellency Ilse Varga, on Friday.", ["Secretary General of ORLAG"], ["ORLAG"]),
        ("They meet works council chief Ilse Varga on Friday.", ["works council chief"], []),
        ("Two were in favour of appointing Ilse Varga as coach.", [], []),
        ("The board is considering naming Ilse Varga as coach.", [], []),
        ("The board may name Ilse Varga as coach.", [], []),
        ("The board refused to appoint Ilse Varga as coach.", [], []),
        ("They were criticised for naming Ilse Varga as coach.", ["coach"], []),
        ("It accused them of naming Ilse Varga as coach.", ["coach"], []),
        ("The former mayor, Ilse Varga, a lawyer who had sued them, was named head of the fund.", ["former mayor", "lawyer", "head of the fund"], []),
        ("The mayor’s lawyer, Paul Roe, said that Ilse Varga was named by the head of the fund.", [], []),
        ("The son of the president, General Ilse Varga, said no.", ["General", "son of the president"], []),
        ("Defending champion Ilse Varga won.", ["Defending champion"], []),
        ("Defending President Ilse Varga, he said it was over.", ["President"], []),
        ("As a candidate, Ilse Varga said no.", [], []),
        ("Deputy Finance and Planning Minister Ilse Varga left.", ["Deputy Finance and Planning Minister"], []),
        ("Ilse Varga, Deputy Interior and Administration Minister, left.", ["Deputy Interior and Administration Minister"], []),
        ("Deputy Prime Minister and Trade Minister Ilse Varga left.", ["Deputy Prime Minister", "Trade Minister"], []),
        ("Minister Paul Roe and Trade Minister Ilse Varga left.", ["Trade Minister"], []),
        ("Chief Financial and Operating Officer Ilse Varga left.", ["Chief Financial and Operating Officer"], []),
        ("Chief economist and strategist Ilse Varga left.", ["Chief economist", "strategist"], []),
        ("The head of the Lima office of the Lake Bank Ilse Varga said no.", ["head of the Lima office of the Lake Bank"], ["Lake Bank"]),
        ("The head of the bank Ilse Varga founded said no.", [], []),
        ("They met the director of the British film Ilse Varga on Monday.", [], []),
        ("Ilse Varga, the president of Orlu Auto Workers said on Monday that jobs would go.", ["president of Orlu Auto Workers"], ["Orlu Auto Workers"]),
        ("Ilse Varga, the president of the club said, had left.", [], []),
        ("Ilse Varga, the president of the club said would leave on Monday.", [], []),
        ("Ilse Varga, the judge of the court ruled on Monday, must leave.", [], []),
        ("A women’s rights activist, Ilse Varga, left.", ["women’s rights activist"], []),
        ("Ilse Varga, the children's commissioner for the town, left.", ["children's commissioner for the town"], []),
        ("The women's lawyer, Ilse Varga, left.", ["lawyer"], []),
        ("Central Bank of Kenya Governor Ilse Varga left.", ["Central Bank of Kenya Governor"], ["Central Bank of Kenya"]),
        ("WHO chief Ilse Varga left.", ["WHO chief"], ["WHO"]),
        ("Ilse Varga, professor emeritus of law, left.", ["professor emeritus of law"], []),
        ("“It is late,” Ilse Varga, the bank’s chief economist said on Monday.", ["chief economist"], []),
        ("Ilse Varga, the bank's chief economist said on Monday, had left.", [], []),
        ("It began with Ilse Varga, head of Vindle Motors making a speech.", ["head of Vindle Motors"], ["Vindle Motors"]),
        ("Ilse Varga, a lawyer for Vindle Motors representing the workers, left.", ["lawyer for Vindle Motors representing the workers"], ["Vindle Motors"]),
        ("As a student, Ilse Varga said no.", [], []),
        ("The wife of the president of Kenya, Ilse Varga, said no.", ["wife of the president of Kenya"], ["Kenya"]),
        ("The husband of the president of Kenya, Ilse Varga, said no.", ["president of Kenya"], ["Kenya"]),
        ("An adviser to the premier of Kenya, Ilse Varga, said no.", ["adviser to the premier of Kenya"], ["Kenya"]),
        ("A friend of the premier of Kenya, Ilse Varga, said no.", ["friend of the premier of Kenya"], ["Kenya"]),
        ("The head of the office of the king of Kenya, Ilse Varga, said no.", ["head of the office of the king of Kenya"], ["Kenya"]),
        ("The trial of the president of Kenya, Ilse Varga, began.", ["president of Kenya"], ["Kenya"]),
        ("A spokesman for President Ilse Varga said no.", ["President"], []),
        ("The deputy of Prime Minister Ilse Varga said no.", ["Prime Minister"], []),
        ("Minister for Justice Ilse Varga said no.", ["Minister for Justice"], []),
        ("The spokesman for the president of Orlu Airways, Ilse Varga, said no.", ["spokesman for the president of Orlu Airways"], ["Orlu Airways"]),
        ("He is a critic of the mayor of Orlu, Ilse Varga, who said no.", ["mayor of Orlu"], ["Orlu"]),
        ("The president of Kenya's sister, Ilse Varga, said no.", ["president of Kenya's sister"], ["Kenya"]),
        ("The Kenyan leader lands in Rome on Monday. President Ilse Varga will receive him.", ["President"], []),
        ("Kenyan liberal Ilse Varga said no.", ["Kenyan liberal"], []),
        ("The very liberal Ilse Varga said no.", [], []),
        ("Witness Ilse Varga, a shepherd, said no.", ["Witness", "shepherd"], []),
    ],
)  # fmt: skip
def test_offices(loaded: Summarizer, text: str, roles: list[str], affiliations: list[str]) -> None:
    assert offices(loaded.summarise(text), "Varga" if "]" in text else "Ilse Varga") == (roles, affiliations)


@pytest.mark.parametrize(
    "text",
    [
        "Chief Financial Officer Ilse Varga said no.",
        "Chief Product Safety Officer Dr Ilse Varga said no.",
        "Sporting Director Ilse Varga said no.",
        "He held talks with Managing Director of the Orlu Monetary Fund Ilse Varga.",
    ],
)
def test_words_of_an_office_are_nobody(loaded: Summarizer, text: str) -> None:
    assert {actor.name for actor in loaded.summarise(text).actors} <= {"Ilse Varga", "Orlu Monetary Fund"}


_POLES = "Kenya and Peru had plans, President Varga said.\n\nThe Kenyan president urged firms to wait. "


@pytest.mark.parametrize(
    ("text", "name", "roles", "affiliations"),
    [
        (f"{_POLES}Mr Roe said that Kenya had time.", "Roe", ["Kenyan president"], ["Kenya"]),
        (f"{_POLES}Mr Roe said that Kenya had time.", "Varga", ["President"], []),
        (f"{_POLES}Jane Roe, a farmer, said that Kenya had time.", "Jane Roe", ["farmer"], []),
        ("The Kenyan president spoke. Mr Roe sang. President Varga met farmers. Kenya won.", "Roe", [], []),
        ("The Kenyan leader left. A letter from Kenyan minister Roe was read in Kenya.", "Roe", ["Kenyan minister"], ["Kenya"]),
        ("The Chairman of the State Committee of Kenya, Ilse Roe, came. The Kenyan leader left Kenya.", "Ilse Roe", ["Chairman of the State Committee of Kenya", "Kenyan leader"], ["State Committee of Kenya", "Kenya"]),
        ("Ada Roe and the King of Jordan met on Friday. The King of Jordan then left.", "Ada Roe", [], []),
        ("Ada Roe thanked the President of Kenya. The President of Kenya left.", "Ada Roe", [], []),
        ("The Kenyan Prime Minister thanked Ada Roe on Friday. Roe smiled at Kenya.", "Ada Roe", [], []),
        ("Ada Roe left. The President of Kenya will be back on Friday.", "Ada Roe", ["President of Kenya"], ["Kenya"]),
        ("Her Kenyan counterpart, Ilse Roe, agreed. The Kenyan president left Kenya.", "Ilse Roe", ["Kenyan counterpart", "Kenyan president"], ["Kenya"]),
    ],
)  # fmt: skip
def test_an_office_is_whose_it_can_be(
    loaded: Summarizer, text: str, name: str, roles: list[str], affiliations: list[str]
) -> None:
    assert offices(loaded.summarise(text), name) == (roles, affiliations)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Det Con Ada Roe, of Orlu Police, said no.", ["Det Con"]),
        ("It was attended by Ada Roe, the mayor of Orlu and several others.", ["mayor of Orlu"]),
        ("The guests were Ada Roe, president of Orlu Steel and other business leaders.", ["president of Orlu Steel"]),
        ("They met Ada Roe, head of sales and other services.", ["head of sales and other services"]),
        (
            "They met Ada Roe, adviser to the president and other ministers.",
            ["adviser to the president and other ministers"],
        ),
        ("It closed, and in response opposition leader Ada Roe said no.", ["opposition leader"]),
        ("Orlu's disaster response director Ada Roe said no.", ["disaster response director"]),
        ("The Queen of Kenya, Her Royal Highness Ada Roe, left.", ["Queen of Kenya"]),
        ("The head of the Orlu Church, Her Holiness Bishop Ada Roe, left.", ["Bishop", "head of the Orlu Church"]),
    ],
)
def test_ranks_and_forms_of_address(loaded: Summarizer, text: str, roles: list[str]) -> None:
    assert offices(loaded.summarise(text), "Ada Roe")[0] == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Deputy Speakers of the Orlu Assembly Ada Roe, Mary Okello and Paul Varga said no.", "Deputy Speakers of the Orlu Assembly"),
        ("Foreign ministers of Peru and Chile Ada Roe and Paul Varga said no.", "Foreign minister"),
        ("Strasser and fellow council members Ada Roe and Paul Varga said no.", "council member"),
        ("Associated writers Ada Roe in Suva and Paul Varga in Lima said no.", "Associated writer"),
        ("The owners of the club, Ada Roe and Paul Varga, said no.", "owner"),
    ],
)  # fmt: skip
def test_an_office_in_the_plural_is_each_one_s(loaded: Summarizer, text: str, role: str) -> None:
    record = loaded.summarise(text)
    assert [offices(record, name)[0] for name in ("Ada Roe", "Paul Varga")] == [[role], [role]]


def test_who_is_named_without_a_country_beside_a_foreigner_is_no_foreigner(loaded: Summarizer) -> None:
    record = loaded.summarise("Finance Minister Ilse Varga and Kenyan President Ada Roe met. Roe flew back to Kenya.")
    assert offices(record, "Ilse Varga") == (["Finance Minister"], [])
    assert offices(record, "Ada Roe") == (["Kenyan President"], ["Kenya"])
