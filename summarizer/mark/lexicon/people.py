"""Words that make a name a person's: honorifics, titles and offices."""

from __future__ import annotations

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr sir dame lord lady madam madame sheikh shaikh sheikha imam rabbi father sister monsignor mgr msgr mgr. msgr. abbé abbe "
    "brother rev reverend hon prof mr. mrs. ms. dr. prof. rev. hon. gen. lt. col. "
    "maj. capt. sgt. adm. gen lt col maj capt adm brig cllr coun cllr. cmdr cpl comm commr ald pte cdr asst brig. cmdr. comm. commr. det. ald. pte. cdr. const. asst. cpl. supt. insp. pvt. "
    "lt.-gen. maj.-gen. brig.-gen. lt.-col. lt.-cmdr. "
    "datuk dato datin seri puan alhaji alhaja hajj hajji haji fr fr. archdeacon rebbe shri smt "
    "rt rt. honourable honorable comrade engr barr engr. barr. hajiya hajia hajja mallam arc. drs drs. messrs messrs. "
    "excellency majesty highness holiness beatitude eminence".split()
)
"""Stand before a name and are no office; they belong neither to the name nor to the role."""

STYLES = frozenset("HE HH HRH HM H.E. H.H. H.R.H. H.M. DC DI DS SSgt Bro DSP DCP IGP DGP ADGP OCPD PPRO Cr".split())
"""Styles of dignitaries and ranks of the police as initials: only in capitals are they no pronoun or unit."""

TITLES = frozenset(
    # heads of state and government, royalty, clergy
    "president premier chancellor king queen prince princess emperor empress emir sultan taoiseach tánaiste "
    "tsar czar pope patriarch catholicos cardinal metropolitan archbishop bishop abbot mufti ayatollah dalai pastor "
    # traditional rulers in Nigeria, Ghana and Uganda
    "oba ooni alaafin alake olubadan obong omanhene asantehene kabaka "
    # ministers, parliament, administration
    "minister besar administrator secretary undersecretary under-secretary senator congressman congresswoman representative "
    "speaker governor mayor commissioner collector ambassador consul envoy lawmaker legislator deputy councillor "
    "councilor mp mep mla mlc mna mpa msp councilman councilwoman aide adviser advisor negotiator diplomat delegate "
    # courts, police, army
    "judge justice magistrate coroner prosecutor attorney lawyer solicitor barrister sheriff constable inspector detective "
    "superintendent sgt supt insp det const pc dci wpc officer general colonel major captain lieutenant sergeant admiral commander commodore marshal brigadier "
    # firms, institutions, parties
    "chairman chairwoman chairperson chair chief head leader director manager founder co-founder cofounder "
    "owner boss executive ceo cfo coo cto chief-executive treasurer spokesman spokeswoman spokesperson "
    "economist analyst strategist trader investor banker coordinator organiser organizer activist campaigner "
    "vice-president vice-chairman convener convenor affaires d'affaires "
    # learning, health, arts, sport
    "professor doctor scientist researcher historian astronomer physicist biologist chemist geologist "
    "seismologist epidemiologist psychologist engineer astronaut cosmonaut physician surgeon nurse teacher "
    "principal rector dean curator author writer poet novelist journalist reporter correspondent editor "
    "columnist photographer actor actress singer musician composer conductor artist painter sculptor "
    "choreographer filmmaker producer screenwriter designer architect coach trainer player striker "
    "midfielder defender goalkeeper forward winger bowler batsman pitcher quarterback driver rider sprinter "
    "swimmer champion referee skipper "
    # others that copy puts before or after a name
    "resident neighbour neighbor pensioner shopper passenger commuter headteacher farmer fisherman student worker pilot firefighter rescuer volunteer candidate nominee rival "
    "successor predecessor opponent widow wife husband son daughter father mother brother sister "
    "billionaire entrepreneur businessman businesswoman pioneer veteran expert critic dissident suspect "
    "defendant plaintiff appellant claimant juror victim survivor witness official member fellow partner associate "
    "counterpart colleague corporal private trooper cadet petty ensign chieftain elder laureate winner "
    "specialist oncologist pathologist statistician mathematician technician dietitian librarian archivist auditor "
    "developer contractor shopkeeper landlord tenant trainee apprentice intern foreman clerk registrar "
    "cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother fiancee fiance roommate classmate "
    "runner jumper golfer cyclist boxer wrestler skier rower gymnast hurdler racer marathoner teammate "
    "friend supporter protester demonstrator mum mom dad "
    "woman man teenager "
    "counsel guitarist drummer bassist vocalist comedian presenter host anchor blogger programmer academic scholar "
    "lecturer philanthropist steward lobbyist bookkeeper accountant landowner employee creator inventor "
    "psychiatrist dentist veterinarian pharmacist paramedic midwife therapist counsellor counselor consultant pollster actuary "
    "geographer notary controller herder plumber electrician welder mechanic machinist chef waiter "
    "waitress hairdresser beekeeper forester logger diver boatman ferryman sailor priest monk missionary retiree "
    "linguist translator interpreter philosopher theologian playwright essayist pianist violinist cellist organist botanist "
    "geneticist agronomist cartoonist mountaineer "
    "climber jockey skater biathlete footballer cricketer olympian medallist medalist dancer umpire "
    "schoolteacher full-back centre-back fly-half scrum-half shortstop opener "
    "obstetrician paediatrician pediatrician neuroscientist geneticist biochemist demographer botanist "
    "conservationist environmentalist naturalist theologian anaesthetist radiographer physiotherapist chiropractor optometrist "
    "grazier rancher hotelier restaurateur winemaker vintner cheesemaker greengrocer fishmonger realtor magnate tycoon "
    "headmistress headmaster matron maestro rapper cellist pianist violinist trumpeter saxophonist organist soprano essayist "
    "playwright dramatist lyricist biographer illustrator cartoonist stylist magician acrobat pundit commentator newsreader "
    "cameraman videographer vlogger influencer whistleblower bodyguard chauffeur homeowner householder villager islander "
    "motorist tourist bystander eyewitness onlooker pupil schoolboy schoolgirl undergraduate vicar chaplain preacher "
    "inmate prisoner detainee hostage refugee octogenarian nonagenarian politician statesman parliamentarian assemblyman "
    "assemblywoman selectman selectwoman alderman alderwoman trustee lifeguard crewman deckhand trucker postman binman "
    "cleaner groundsman bricklayer seamstress bartender barista cashier salesman saleswoman auctioneer "
    "translator tactician goaltender linebacker cornerback wicketkeeper all-rounder canoeist kayaker yachtsman surfer "
    "snowboarder judoka triathlete decathlete heptathlete weightlifter hiker mountaineer skydiver parachutist balloonist "
    "aviator adventurer housewife homemaker babysitter carer caregiver undertaker "
    # who watches, judges between others or keeps them in line
    "ombudsman ombudswoman mediator arbitrator whip watchdog comptroller bailiff provost warden "
    # short forms of offices
    "pm cm gov. sen. rep. amb.".split()
)
"""Head nouns of offices and descriptions that stand before, after or in place of a person's name."""

OFFICES = frozenset(
    "president premier chancellor king queen emperor sultan pope patriarch catholicos cardinal archbishop bishop mufti "
    "minister secretary senator speaker governor mayor commissioner ambassador envoy representative plenipotentiary "
    "chairman chairwoman chairperson director spokesman spokeswoman spokesperson physician prosecutor ombudsman ceo cfo coo advisor adviser".split()
)
"""Offices and nothing else: what ends in one, or begins with one and goes on with "of", is no body."""

CREW = frozenset("pilot engineer mechanic technician stewardess steward developer driver".split())
"""Callings behind the name of a firm and before somebody's: "Orluair pilot Jane Doe"; an activist's or leader's is a people's."""

REGNAL = frozenset("pope king queen prince princess emperor empress sultan emir sheikh sheikha patriarch tsar".split())
"""Titles that are part of a name where one word follows: "Pope Francis", "King Charles"."""

NOT_FORMAL = frozenset(
    "executive official member expert worker student resident officer fellow partner associate chief head forward "
    "player driver general deputy victim witness veteran champion pilot suspect leader director rival successor predecessor "
    "opponent owner boss author".split()
)
"""Titles that stand before other things than a bare surname, too: "Executive Order", "Head Office"."""

FORMER = frozenset("former ex acting then late interim outgoing incoming current newly-elected caretaker".split())
"""Qualifiers of a title; part of the role."""

STATE_OFFICES = frozenset(
    "president premier minister chancellor king queen sultan emir taoiseach tánaiste vice-president secretary undersecretary "
    "senator congressman congresswoman lawmaker legislator mp ambassador".split()
)
"""Offices of a state: where they name no country, they are those of the country that the report is from."""

POSTS = frozenset(
    "managing operating sporting artistic technical musical commercial creative financial executive editorial medical "
    "scientific athletic permanent press board".split()
)
"""Words between a firm and the office in it, or before an office alone; nobody's name: "Doe Works Managing Director"."""

MONARCHS = frozenset("king queen sultan emir".split())
"""Offices of heads of state who inherit them: a state has one, and calls it by no other word."""

HEADS = MONARCHS | frozenset("president premier prime chancellor taoiseach".split())
"""Offices of which a state has one holder at a time."""

NOT_PERSONAL = frozenset(
    "developer contractor controller consultant rival partner associate opponent supporter member champion owner watchdog".split()
)
"""Descriptions of firms and clubs as well as of people: they make no name a person's."""

BODY_OFFICES = frozenset(
    "executive ceo cfo coo cto chairman chairwoman chairperson chair founder co-founder cofounder owner treasurer "
    "governor spokesman spokeswoman spokesperson manager coach captain skipper striker midfielder defender goalkeeper "
    "forward winger director commissioner editor rector dean principal head chief analyst economist strategist employee".split()
)
"""Offices in a firm, club or other body: where they name none, they are those of the body that copy is about."""

SEATED = frozenset("governor mayor head president premier leader prefect".split())
"""Who governs a region: named in the office, it is the body that the holder acts for."""

PORTFOLIOS = frozenset(
    "external affairs competition business trade development economic economy economics finance defence defense agriculture industry commerce energy "
    "health healthcare education science transport communications labour labor interior justice culture sport sports "
    "tourism environment ecology employment foreign regional social youth housing infrastructure natural resources "
    "investment protection digital mass media planning innovation technology emergency security agricultural fisheries food forestry data mines mining petroleum water railways roads".split()
)
"""What ministers are ministers of: parts of an office, which the pipeline may take for somebody's name."""

FIELDS = PORTFOLIOS | frozenset(
    "information technology technologies humanitarian supervision consumer rights atomic nuclear ecological technical "
    "construction utilities taxes tax customs arts archives metrology standardisation standardization statistics migration "
    "religion family women children veterans police prisons aviation space water land forests mining petroleum oil gas "
    "human training skills pensions integration enlargement neighbourhood equality markets research climate "
    "mineral minerals care emergencies disaster disasters relief situations welfare budget electricity creative arms control "
    "democracy labor acquisition procurement logistics readiness".split()
)
"""Words for what ministries and services are for."""

MATTERS = PORTFOLIOS | frozenset(
    "loss truth peace arts science safety relief sciences medicine alcohol tobacco firearms explosives narcotics gaming ethics "
    "rules privileges works wildlife parks oceans pensions customs excise immigration heritage women children families gender "
    "community communities rights drugs urban human local roads bridges engineering sanitation irrigation livestock".split()
)
"""Common nouns that begin the name of a body."""

KIN = frozenset(
    "mother father wife husband widow widower son daughter brother sister nephew niece uncle aunt cousin grandson "
    "granddaughter grandfather grandmother fiance fiancee partner friend".split()
)
"""Whose somebody is, told by another's name."""

HE_OR_SHE = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
"""Pronouns for one person, each with the one that tells the sex: who it means must fit that."""

MEN = frozenset("spokesman businessman chairman father brother husband son".split())
"""Nouns for men, whom no "she" means; their counterparts follow."""

WOMEN = frozenset("spokeswoman chairwoman mother sister wife widow daughter".split())
"""Nouns for women, whom no "he" means."""

OPPOSITE = frozenset("counterpart colleague host guest opposite peer visitor hostess".split())
"""Whom copy calls so is of the country in the adjective: "his Fijian guest"."""

SOLDIERS = frozenset(
    "general colonel major captain lieutenant marshal admiral commander brigadier gen col maj capt lt".split()
)
"""Ranks of soldiers, spelt out and cut short: they stand before a name and tell of no office."""

RANKS = SOLDIERS | frozenset(
    "commissioner inspector superintendent officer sergeant professor doctor constable detective".split()
)
"""Ranks of soldiers, of the police and of learning, which tell of no office that somebody holds."""
