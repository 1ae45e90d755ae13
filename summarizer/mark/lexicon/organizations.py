"""Words that make a name an organization's, and what kind of one."""

from __future__ import annotations

from summarizer.mark.lexicon.firms import FIRM_NOUNS
from summarizer.mark.lexicon.outlets import CLEAR

MEDIA_HEADS = frozenset(
    "agency news newspaper daily weekly times post herald tribune gazette journal guardian telegraph observer "
    "chronicle broadcaster television tv radio broadcasting magazine network press media channel courier "
    "dispatch mail sun star mirror globe standard examiner inquirer bulletin review sentinel enquirer argus advertiser "
    "echo gleaner intelligencer despatch clarion vindicator tidings bugle spectator statesman".split()
)
"""Last words of the names of papers, broadcasters and agencies; alone they prove nothing."""

KNOWN_MEDIA = {
    # agencies of record, by the names under which copy cites them
    **dict.fromkeys(
        "Reuters AP AFP UPI DPA dpa EFE ANSA KCNA Yonhap Xinhua TASS Tass Itar-Tass ITAR-TASS Interfax Kyodo PTI ANI "
        "IANS Bloomberg Anadolu IRNA SANA BTA PAP APA MTI CTK Ukrinform Belta BelTA SPA WAM Bernama Antara Jiji AAP "
        "ANP Belga NTB TT Ritzau STT LUSA Agerpres Tanjug HINA Fars ISNA Mehr Tasnim".split(),
        "news_agency",
    ),
    "Associated Press": "news_agency", "Agence France-Presse": "news_agency", "RIA Novosti": "news_agency",
    "Press Association": "news_agency", "PA Media": "news_agency", "Dow Jones": "news_agency",
    "Deutsche Presse-Agentur": "news_agency", "Thomson Reuters": "news_agency", "PA": "news_agency",
    **dict.fromkeys(
        "BBC CNN NBC ABC CBS NPR PBS CNBC MSNBC CCTV CGTN NHK KBS MBC ITV RTÉ RTE ARD ZDF RAI TF1 RT Al-Jazeera "
        "CBC SBS NDTV C-SPAN Euronews YLE SVT NRK DR VOA Rossiya".split(),
        "broadcaster",
    ),
    "Sky News": "broadcaster", "Fox News": "broadcaster", "Al Jazeera": "broadcaster", "Channel 4": "broadcaster",
    "Voice of America": "broadcaster", "Radio Free Europe": "broadcaster", "France 24": "broadcaster",
    "Deutsche Welle": "broadcaster", "Channel One": "broadcaster",
    **dict.fromkeys(
        "Haaretz Izvestia Kommersant Pravda Bild Handelsblatt Asahi Mainichi Yomiuri Nikkei Corriere Repubblica "
        "Liberation Libération Figaro Dawn".split(),
        "newspaper",
    ),
    "Le Monde": "newspaper", "Le Figaro": "newspaper", "El País": "newspaper", "El Pais": "newspaper",
    "Financial Times": "newspaper", "New York Times": "newspaper", "Washington Post": "newspaper",
    "Wall Street Journal": "newspaper", "Guardian": "newspaper", "Observer": "newspaper", "Independent": "newspaper",
    "Daily Telegraph": "newspaper", "Der Spiegel": "newspaper", "Spiegel": "newspaper", "Economist": "newspaper",
    "Die Zeit": "newspaper", "Global Times": "newspaper", "People's Daily": "newspaper", "Rodong Sinmun": "newspaper",
    **dict.fromkeys(
        (
            "El Mundo", "La Vanguardia", "El Comercio", "El Tiempo", "El Espectador", "El Universal", "La Nación",
            "Clarín", "O Globo", "Folha de S.Paulo", "Público", "Expresso", "Diário de Notícias", "Correio da Manhã",
            "Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "Die Welt", "Tagesspiegel", "Der Standard",
            "Neue Zürcher Zeitung", "Tages-Anzeiger", "Le Temps", "Le Soir", "De Standaard", "De Telegraaf",
            "De Volkskrant", "Aftenposten", "Dagbladet", "Dagens Nyheter", "Svenska Dagbladet", "Aftonbladet",
            "Expressen", "Dagens Industri", "Politiken", "Berlingske", "Jyllands-Posten", "Helsingin Sanomat",
            "Gazeta Wyborcza", "Rzeczpospolita", "Hurriyet", "Hürriyet", "Milliyet", "Cumhuriyet", "Kathimerini",
            "Corriere della Sera", "La Repubblica", "La Stampa", "Gazzetta dello Sport", "L'Equipe", "L'Équipe",
            "Le Parisien", "Les Echos", "Yedioth Ahronoth", "Maariv", "Al-Ahram", "Asharq Al-Awsat", "Gulf News",
            "Khaleej Times", "Hindustan Times", "Times of India", "Indian Express", "Prothom Alo", "Kompas",
            "Straits Times", "Bangkok Post", "Asahi Shimbun", "Yomiuri Shimbun", "Mainichi Shimbun", "Chosun Ilbo",
            "JoongAng Ilbo", "South China Morning Post", "Novaya Gazeta", "Vedomosti", "Komsomolskaya Pravda",
            "NRC", "FAZ", "Ukrainska Pravda", "Kyiv Independent", "Kyiv Post",
        ),
        "newspaper",
    ),
    **dict.fromkeys(
        (
            "Azertac", "Armenpress", "Kazinform", "Khovar", "Trend News Agency", "Adnkronos", "Europa Press", "WAFA",
            "KUNA", "QNA", "PNA", "Telam", "Télam", "Prensa Latina", "Keystone-SDA", "Keystone-ATS", "BNS", "TASR",
            "Lusa", "Newsis", "Andina", "Montsame", "Kabar", "Azertag", "Mediafax", "UzA", "LETA", "ELTA", "Antara",
            "ČTK", "Hina", "Tanjug", "Unian", "UNIAN", "Interfax-Ukraine", "Kyodo News", "Yonhap News",
        ),
        "news_agency",
    ),
    **dict.fromkeys(
        (
            "Al Arabiya", "Al-Arabiya", "Al Mayadeen", "TRT", "TRT World", "CNN Türk", "CNN Turk", "TV Globo", "RTVE",
            "RTP", "ORF", "SRF", "RTBF", "VRT", "RTL", "TVP", "TVN24", "HRT", "SABC", "ABS-CBN", "Channel NewsAsia",
            "RNZ", "TVNZ", "Newshub", "Yle", "WDR", "NDR", "MDR", "RFI", "France24", "WION", "YTN", "JTBC", "LRT", "TVR",
            "Telesur", "Univision", "Televisa", "Suspilne", "Sky Sports", "ESPN",
        ),
        "broadcaster",
    ),
    **dict.fromkeys(("Meduza", "Mediapart", "Rappler", "Caixin", "Onet", "Swissinfo", "Euractiv"), "website"),
    "USA Today": "newspaper", "Axios": "website", "Politico": "website", "Wikinews": "website", "WikiLeaks": "website",
    "BuzzFeed": "website", "HuffPost": "website", "Bellingcat": "website",
    "Twitter": "social_media", "Facebook": "social_media", "Telegram": "social_media", "Instagram": "social_media",
    "Truth Social": "social_media", "Weibo": "social_media", "YouTube": "social_media", "TikTok": "social_media",
    "Mastodon": "social_media", "Bluesky": "social_media", "LinkedIn": "social_media", "X": "social_media",
}  # fmt: skip
KNOWN_MEDIA |= {name: kind for name, kind in CLEAR.items() if name not in KNOWN_MEDIA}
"""Outlets and platforms that copy cites by a bare name, with their kind as a source."""

ACCOUNTS = frozenset("account page post posts channel profile feed livestream video thread story message group".split())
"""What somebody has on a platform, and what he puts there."""

MEDIA_FIRST = frozenset(
    "radio daily agence agencia gazeta gazette diario diari diário corriere giornale telewizja canal channel tele télé journal".split()
)
"""First words of the names of outlets."""

MEDIA_FOREIGN = frozenset(
    # papers and journals
    "prensa presse diario diário jornal giornale gazeta gazete gazetesi zeitung journal noviny novine dziennik kurier kuryer "
    "periódico hebdo dagblad dagblaðið lehti sanomat ilbo shimbun sinmun ribao patrika samachar "
    # news
    "noticias notícias notizie nouvelles nachrichten novosti vesti vijesti haberler khabar akhbar uutiset nyheter "
    # on the air
    "rundfunk emisora emisoras radiotelevisión televisión televisione télévision televisie telewizja radyo omroep rádio".split()
)
"""Nouns for a paper, a station and news in other languages, which stand in the names of outlets."""

ORGANIZATION_HEADS = frozenset(
    "ministry department office council committee commission congress parliament assembly senate chamber cabinet "
    "government administration authority agency bureau board court tribunal police army navy force forces municipality "
    "guard patrol party union federation confederation league alliance association society organisation organization "
    "institute institution university college school academy hospital hospice clinic centre center foundation fund "
    "trust bank group company corporation corp inc ltd plc llc gmbh ag sa holdings industries airlines airways motors "
    "railway railways club team museum theatre theater orchestra church synod laboratory lab observatory service "
    "services treasury exchange chambers embassy consulate mission secretariat directorate headquarters front guild "
    "movement fleet squadron brigade battalion regiment coalition bloc network firm studio studios press energy "
    "pharmaceuticals bancorp corps partners capital securities technologies systems software motor steel oil gas "
    "electric telecom insurance airline brewery distillery archdiocese diocese festival opera ballet zoo elementary co "
    "presidency chancellery chancellory monarchy palace ombudsman duma bundestag knesset list".split()
)
"""Last words (or words before "of") of the names of organizations."""

THINGS = frozenset(
    "GDP GNP FY VAT CPI IPO FX GPS DNA RNA EPO HPV PCR MRI ADHD PTSD MMR RSV IVF HIV AIDS COVID SARS LNG LPG CO2 TV PC PCs CD DVD SUV SUVs USB SMS ATM DRM IQ ID "
    "FIR FIRs SDK API URL PDF VPN NFC FAQ R&D PR AI IT ICT UTC USD EUR GBP JPY RUB DJIA OS UAH CNY BTC ETH Bitcoin Ethereum KOSPI Kospi Sensex "
    "RMB INR PKR KRW AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF RON TRY ZAR NGN KES GHS EGP AED SAR QAR KWD OMR BHD ILS KZT "
    "UZS GEL AMD AZN BDT LKR IDR MYR SGD THB VND PHP BRL ARS CLP COP PEN MXN XAF XOF PMI PPI RPI FDI EBIT EBITDA CAPEX OPEX ARPU GMV EPS ETF ETFs XRP".split()
) | {
    "Big Data", "Artificial Intelligence", "Machine Learning", "Internet of Things", "Cloud Computing", "Smart City",
    "Smart Cities", "Information Technology", "Single Market", "Digital Single Market",
}  # fmt: skip
"""Initials of things and names of techniques, which the pipeline often takes for bodies."""

PRODUCTS = frozenset(
    "ship ships vessel vessels ferry ferries freighter tanker frigate cruiser submarine yacht trawler icebreaker shuttle aircraft "
    "airplane plane planes jet jets jetliner airliner helicopter rocket satellite spacecraft probe missile car cars "
    "sedan sedans suv minivan truck trucks hatchback model models phone smartphone handset console laptop browser "
    "software drug vaccine painkiller film movie album song single novel book opera painting sculpture poem musical exercise "
    "exercises drill drills festival tournament app game videogame podcast ballet ballets symphony oratorio sitcom documentary virus".split()
)
"""Nouns right before the name of a thing that is nobody: "the cruise ship Doe", "two sedans, the Doe and the Roe"."""

ACRONYMS = frozenset(
    "UN EU NATO IMF WHO WTO OPEC OECD OSCE ASEAN BRICS ECB FBI CIA NSA FDA IAEA ICC ICJ ILO UNESCO UNICEF UNHCR WFP "
    "FAO NASA ESA FIFA UEFA IOC GOP MPs AU G7 G8 G20 APEC CIS SEC FCC FTC FAA DOJ".split()
)
"""Bodies known by their initials: who tells them something tells no outlet."""

PARTISANS = {
    "Republicans": "republican", "Democrats": "democratic", "Tories": "conservative", "Conservatives": "conservative",
    "Liberals": "liberal", "Greens": "green", "Socialists": "socialist", "Communists": "communist", "Labour": "labour",
    "Nationalists": "nationalist", "Unionists": "unionist", "Reformists": "reformist", "Labor": "labor", "Nationals": "national",
}  # fmt: skip
"""Parties by the plural of their members, with the word before "Party" in the name of such a one."""

PARTISAN_WINGS = frozenset("Social Christian Liberal Free Progressive National Radical Centre Center Moderate".split())
"""Words before the plural in the name of such a party: "Social Democrats"."""

PROGRAMMES = frozenset({
    "World Food Programme", "UN World Food Programme", "UN Development Programme", "UN Environment Programme",
    "United Nations Development Programme", "United Nations Environment Programme", "Pacific Islands Forum",
    "World Economic Forum", "Arctic Council",
})  # fmt: skip
"""Standing bodies of several states that are called as plans and gatherings are."""

PARLIAMENTS = frozenset("Duma Knesset Bundestag Seimas Sejm Riksdag Storting Majlis Mazhilis Rada".split())
"""Called by a name of one word that tells nothing of what they are."""

GOVERNMENT_HEADS = frozenset("government administration cabinet".split())
"""Head words of what is the government of a country, not a body of its own."""

COMPANY_ENDINGS = frozenset(
    "inc inc. corp corp. ltd ltd. plc llc co co. ag gmbh sa nv n.v. se s.a. spa s.p.a. ab asa oyj a.ş. a.s. a/s jsc pjsc "
    "ojsc oao pao zao ooo bhd bhd. srl s.r.l. sarl bv b.v. k.k. aps pty pte llp d.d. d.o.o.".split()
)
"""Endings of company names; a short form may leave them out."""

INDEX_NAMES = frozenset(
    "Nikkei Dow DAX Dax CAC FTSE Nasdaq NASDAQ S&P Sensex Kospi KOSPI MICEX RTS Stoxx TSX Topix Bovespa Ibovespa Nifty "
    "Hang-Seng".split()
) | {"Dow Jones", "Hang Seng", "All Ordinaries", "Standard & Poor", "Standard and Poor", "Dow Industrials"}
"""Names of stock indexes; some are outlets' and firms', too, where nothing is said of points."""

MOVES = frozenset(
    "dropped fell rose gained lost closed climbed slid plunged jumped ended was is tumbled soared surged sank shed".split()
)
"""What a stock index does; an agency or a firm of its name does other things."""

INDEXES = frozenset("industrial industrials index indices average composite 100 225 500 50 40 30".split())
"""Words and numbers after the name of a stock index, which is nobody."""

CRAFTS = frozenset("USS HMS HMCS HMAS RMS RFA USNS MV M/V M/S M/T INS KRI MSC".split())
"""Initials before the names of ships."""

CLUBS = frozenset("FC AFC CF AC SC FK SV RCD RK HC KK SK BK IFK GNK".split())
"""Abbreviations before or after the name of a sports club."""

EVENT_HEADS = frozenset(
    "war wars games cup championship championships olympics summit conference forum festival treaty agreement "
    "accord accords protocol act bill law constitution convention prize award awards revolution day week year "
    "election elections referendum crisis expo open prix tour marathon derby final finals series season plan "
    "test exam trophy bowl syndrome disease flu census triathlon steeplechase flight programme program initiative pact deal medal resolution declaration charter directive project operation "
    "hurricane typhoon cyclone storm earthquake pandemic article anthem show fair exhibition tournament contest "
    "store telescope spacecraft address index composite average ordinaries olympiad doctrine decree strategy concept salon programmes programs emblem cooperation partnership "
    "friendship intolerance carnival consultations dialogue code exercise exercises drill drills regatta gala parade fest "
    "biennale jubilee roundtable symposium seminar workshop anniversary memorandum roadmap".split()
)
"""Last words of names of events, laws, prizes and plans: named, but nobody."""

CLUB_ENDINGS = frozenset(
    "town city united rovers wanderers athletic albion villa rangers county hotspur argyle orient wednesday forest "
    "celtic thistle academical lakers warriors giants dolphins raiders cowboys royals knights tigers lions bears eagles "
    "hawks bulls kings sharks panthers falcons pirates rockets pistons hornets raptors broncos bulldogs wolves".split()
)
"""Last words of the names of clubs, which otherwise look like a person's or a place's."""

CLUBS_ALONE = frozenset("united rovers wanderers athletic hotspur".split())  # nobody's surname: "Martin United"
CORPORATE = (
    COMPANY_ENDINGS
    | CLUB_ENDINGS
    | frozenset(
        "group company corporation computer computers motor motors airlines airways bank holdings industries international "
        "technologies systems energy oil petroleum pharmaceuticals brothers aircraft electronics telecom media "
        "entertainment partners sons enterprises foods steel chemical financial insurance capital securities studios "
        "records brands stores homes hotels retail skips farms talent foundation institute aerospace automotive n.v. b.v. s.p.a.".split()
    )
)
"""Words that a firm's or club's short name leaves out."""

BODY_NOUNS = FIRM_NOUNS | frozenset(
    "maker company firm group club supplier operator giant chain miner manufacturer consultancy distributor importer "
    "exporter".split()
)
"""Nouns right before a name that make it a body's; those that may be a person's calling are left out."""

BODY_PROPERTY = frozenset(
    "shares share stock profit profits revenue revenues sales earnings shareholders board headquarters factory "
    "factories plant plants employees workforce executives ceo fans supporters management subsidiary customers "
    "executive turnover dividend chairman chairwoman manager director captain coach striker midfielder defender goalkeeper winger".split()
)
"""What only a body has: its shares, its board, its fans, its chief executive."""

PUBLIC_TERMS = frozenset(
    "ministry department government commission court police army navy parliament senate council committee union "
    "association university institute party office federation agency bureau organization organisation nations authority "
    "board secretariat embassy cross league museum hospital school church".split()
)
"""Words in the names of bodies that are no firms."""
