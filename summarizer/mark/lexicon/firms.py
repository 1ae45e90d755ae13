"""Common nouns by which copy calls firms, clubs and houses right before their names."""

from __future__ import annotations

TRADES = frozenset(
    "lender insurer retailer carmaker automaker drugmaker chipmaker planemaker toymaker steelmaker truckmaker housebuilder "
    "homebuilder shipbuilder pollster refiner".split()
)
"""What firms are called by, and those who own or founded one."""

FIRM_NOUNS = TRADES | frozenset(
    "airline bank reinsurer charity watchdog brokerage utility startup start-up conglomerate supermarket".split()
)
"""What bodies are called by and nobody's calling is: right before a name they make it a body's."""

TEAM_NOUNS = frozenset(
    "leaders holders rivals neighbours neighbors champions hosts visitors strugglers finalists semi-finalists newcomers "
    "minnows favourites favorites".split()
)
"""What clubs and teams are called right before their names; of people it stands before two or more."""

CALLED_BY_TRADE: dict[str, frozenset[str]] = {
    word: frozenset(nouns.split())
    for words, nouns in (
        ("airlines airways", "airline carrier operator"),
        ("bank banking bancorp", "bank lender"),
        ("insurance assurance reinsurance", "insurer"),
        ("motors motor automotive", "carmaker automaker manufacturer"),
        ("semiconductor semiconductors microelectronics", "chipmaker"),
        ("pharmaceutical pharmaceuticals pharma therapeutics biotech", "drugmaker"),
        ("stores supermarkets retail", "retailer chain supermarket grocer"),
        ("railway railways railroad rail trains", "railway railroad carrier operator"),
        ("ferries ferry buses", "operator"),
        ("power electric electricity gas water", "utility supplier"),
        ("telecom telecoms telecommunications", "operator carrier"),
        ("steel", "steelmaker"),
        ("homes", "housebuilder homebuilder builder developer"),
        ("brewery brewing breweries", "brewer"),
        ("mining minerals mines", "miner"),
        ("brotherhood teamsters workers", "union"),
    )
    for word in words.split()
}
"""Words in the names of bodies, with the nouns that copy calls such bodies by."""

HOUSES = frozenset(
    "gallery studio label agency publisher school college theatre theater restaurant shop store pub hotel bakery brewery "
    "brand business practice gym nursery orchestra band choir troupe farm winery clinic hospice newspaper magazine".split()
)
"""What somebody has that has a name of its own and is no person: "her gallery, Doe"."""

CLUB_FIRST = frozenset(
    "Borussia Real Atletico Atlético Deportivo Sporting Dynamo Dinamo Lokomotiv Spartak Eintracht Werder Arminia "
    "Olympique Stade Racing Inter Hapoel Maccabi Beitar Shakhtar Slavia Rayo".split()
)
"""First words of the names of clubs before a town's, by which alone copy calls them afterwards."""

LEGAL_FIRST = ("jsc ", "ojsc ", "cjsc ", "pjsc ", "oao ", "pao ", "zao ", "ooo ")
"""Legal forms that stand before a firm's name, with the blank."""

LEGAL = frozenset("Inc LLC LLP Ltd".split())
"""Endings of firms' names that may stand behind a comma: "Doe Works, Inc."."""

INDEX_PUBLISHERS = ("Financial Times", "Straits Times", "Dow Jones")
"""Publishers whose names stand for an index; those of others, where they rise or fall, stand for their firms."""
