"""Turns of phrase by which copy tells of an encounter without a verb or noun of meeting.

Each pattern opens with the turn's first word; ``who`` is where the other party's noun phrase begins.
"""

from __future__ import annotations

import re

_MEAL = (
    r"(?:lunch|dinner|breakfast|supper|brunch|tea|coffee|cocktails|drinks|a\s+drink|a\s+meal|a\s+chat|a\s+talk|talks)"
)
_SPAN = (
    r"(?:[\w’'-]+\s+){0,6}?(?:hours?|minutes?|days?|mornings?|afternoons?|evenings?|nights?|weekend"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
"""What of a day or two is spent; who spends years with a firm works there."""
_HOME = (
    r"(?:homes?|house|residence|villa|office|offices|flat|apartment|estate|farm|farmhouse|ranch|bedside|suite|palace|tent"
    r"|quarters|headquarters|dacha|mansion|compound|kitchen|living\s+room|study|cell|door|doorstep)"
)
"""Where one is at somebody's."""
_GO = (
    r"(?:drove|drives|driving|driven|went|goes|go|going|came|comes|come|flew|flies|fly|travelled|traveled|travels|cycled|walked"
    r"|slipped|hurried|rushed|expected|due|called|summoned|invited|arrived|showed\s+up|turned\s+up)"
)
_GO_TO = r"(?:drove|drive|driving|come|came|comes|coming|flew|fly|flies|flying|travel|travel?led|travels|go|going|goes|went|return|returned|returns)\s+(?:back\s+)?to"
_PAPER = r"(?:memorandum|treaty|treaties|agreements?|accords?|pacts?|joint\s+(?:declaration|statement)|protocol|deal|contracts?|communiqu[eé])"
_TELL = r"(?:tell|inform|warn|brief|persuade|convince|thank|console|reassure|congratulate|confront|consult|apologi[sz]e|appeal|(?:plead|confer|reason)\s+with|(?:break|deliver)\s+the\s+news)"
"""What one travels to do to somebody, whom one then meets; before it what is signed, and the way there."""
_LINE = (
    r"(?:(?:by|over|via|on|in)\s+(?:(?:the|a)\s+)?(?:\w+\s+)?(?:(?:tele)?phone|video|Zoom|Teams|Skype|WhatsApp|Signal|hotline|call)|in\s+person"
    r"|face\s+to\s+face)\b"
)
"""What says that things were gone over in talk and not in writing."""
_CHANCE = (
    r"(?:by\s+chance|unexpectedly|(?:in|at)\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:airport|bar|caf[eé]|canteen|club|corridor|dinner"
    r"|funeral|gym|hallway|hotel|lift|lobby|market|party|pub|reception|restaurant|supermarket|theatre|wedding))\b"
)
"""What tells an encounter from an accident: who runs into somebody on a road may have hit him."""
_WHO = r"(?P<who>\S)"
_GUEST = r"(?=(?P<who>\S))[^.;]{0,79}?(?:\b[A-Z][\w’'-]*|,|\bhim|\bher|\bthem)(?:\s+on\s+[A-Z]\w+day)?"
"""A guest, whose name or pronoun stands right before what he comes for: "had her pay for lunch" has none."""
_FEW = r"(?:[\w’'-]+\s+){0,4}?"
_MATTER = (
    r"(?:it|this|that|them|(?:[\w’'-]+\s+){0,6}?(?:matters?|issues?|cases?|questions?|subjects?|topics?|concerns?"
    r"|points?|complaints?|plight|fate|grievances?|objections?))"
)
_SETTLE = (
    r"(?:hammer(?:ed|s|ing)?\s+out|thrash(?:ed|es|ing)?\s+out|iron(?:ed|s|ing)?\s+out|work(?:ed|s|ing)?\s+out|reach(?:ed|es|ing)?"
    r"|str(?:uck|ikes?|iking)|clinch(?:ed|es|ing)?|seal(?:ed|s|ing)?|conclud(?:ed|es|ing))\s+(?:[\w’'-]+\s+){1,4}?"
    r"(?:deals?|agreements?|accords?|pacts?|truces?|compromises?|settlements?|ceasefires?|understandings?|differences|details|terms)"
)
"""What is settled in talks."""
_BROKERS = r"(?:at|in|with)\s+(?:[\w’'-]+\s+){0,6}?(?:conciliat|mediat|arbitrat)(?:ion|ors?)"
"""Where, or with whom, sides sit that cannot agree."""
_CLASH = r"(?:clash|quarrel|argu|spar|bicker|disagree|wrangl|row)(?:r?ed|l?ed|e?s|r?ing|l?ing|e)?"
_IN = r"(?:in|during|at|over|after)\s+(?:(?!(?:to|with|and|or|but|who|which|that)\b)[\w’'-]+\s+){0,5}?"
_NOT_OF_HOUSE = r"\b(?!(?i:\s+(?:of|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:assembly|chamber|committee|congress|council|court|house|parliament|senate|synod)\b))"
_IN_TALKS = (
    rf"{_IN}(?:talks|negotiations|meetings?|(?:closed(?:-door)?|negotiating|bilateral|private)\s+session|summit|consultations|dinner"
    rf"|lunch|breakfast){_NOT_OF_HOUSE}"
)
"""Where people fight over things: not where a body sits."""
_IN_SESSION = rf"(?:{_IN_TALKS}|{_IN}session{_NOT_OF_HOUSE})"
"""Where they settle them."""
_JOINT = (
    r"(?:inspect|tour|visit|unveil|inaugurat|travel|plant)(?:l?ed|e?s|l?ing|e)?|(?:opened|opening|flew|fly|drove|drive)"
)
"""What two people do on the spot, so that they are there with one another when they do it together."""
_TAKE = r"(?:took|tak(?:e|es|en|ing)|bring(?:s|ing)?|brought)"
"""Verbs that "up" makes verbs of talking: who takes issue with somebody has not met him."""
_OUTING = r"an?\s+(?:[\w-]+\s+){0,2}?(?:walk|stroll|hike|drive|ride|drink|beer|pint|coffee|curry|meal|bite)"
"""What one goes out for with somebody."""
_ROUND = r"(?:drinks?|beers?|pints?|whisky|whiskies|meal|chat|catch-up|heart-to-heart|word)"
"""What two have with one another."""
_GROUNDS = r"(?:[\w’'-]+\s+){0,3}?(?:gardens?|parks?|streets|grounds|woods|forest|beach|vineyards?|ruins|orchards?|market|old\s+town|estate|promenade|site)"
"""Where two people walk with one another."""
_AGAIN = rf"(?:{_CHANCE}|(?:on\s+)?\w+day\b|(?:after|for\s+the\s+first\s+time\s+in|following)\s+(?:[\w-]+\s+){{1,3}}?(?:years|decades|months)\b)"
"""What tells those who see one another again from those who play for one club again."""
_HANDED = r"(?:handed|presented|presents|presenting|delivered)\s+(?:over\s+)?"
_BREAD = r"(?:broke|break(?:s|ing)?|broken)\s+bread\b(?!\s+(?!(?:again|at|in|late|on|over|this|together|with)\b)[a-z])"
"""The turn of phrase, not what becomes of the price of bread."""


def _any(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)


def _one_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


WITH = _any(
    rf"spen[dt](?:s|ing)?\s+{_SPAN}\s+{_FEW}with\s+{_WHO}",
    rf"(?:sat|sits?|sitting|seated)\s+(?:down\s+)?{_FEW}(?:with|opposite|across\s+from|facing|across\s+the\s+(?:\w+\s+)?table\s+from)\s+{_WHO}",
    rf"(?:closeted|ensconced|cloistered|sequestered|holed\s+up|locked\s+(?:away|in)|huddled|deep\s+in)\s+{_FEW}with\s+{_WHO}",
    rf"found\s+(?:him|her|them)sel(?:f|ves)\s+(?:[\w’'-]+\s+){{0,7}}?(?:opposite|across\s+from|facing|face\s+to\s+face\s+with)\s+{_WHO}",
    rf"(?:bump|run|runs|bumped|bumps|bumping|ran|running)\s+into\s+{_WHO}[^.;]{{2,60}}?\s{_CHANCE}",
    rf"cross(?:ed|es|ing)?\s+paths\s+with\s+{_WHO}",
    rf"joint\s+(?:(?:news|press)\s+conference|briefing|appearance)\s+{_FEW}with\s+{_WHO}",
    rf"caught\s+up\s+{_FEW}with\s+{_WHO}[^.;]{{2,60}}?\s(?:over|for)\s+(?:an?\s+)?{_MEAL}\b",
    rf"rendezvous(?:ed|es)?\s+{_FEW}with\s+{_WHO}",
    rf"(?:rais(?:ed?|es|ing)|broach(?:ed|es|ing)?|air(?:ed|ing)|press(?:ed|ing))\s+{_MATTER}\s+(?:[a-z]+ly\s+|again\s+)?with\s+{_WHO}",
    rf"{_TAKE}\s+(?:up\s+{_MATTER}|{_MATTER}\s+up)\s+(?:[a-z]+ly\s+|again\s+)?with\s+{_WHO}",
    r"shar(?:ed?|es|ing)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:table|meals?|lunch|dinner|breakfast|supper|drinks?"
    rf"|coffee|pot|bottle|bench|sofa|car|ride|taxi|pizza|beers?|whisky)\s+{_FEW}with\s+{_WHO}",
    rf"{_BREAD}\s+{_FEW}with\s+{_WHO}",
    rf"reunited\s+{_FEW}with\s+(?!(?:[\w’'-]+\s+){{0,3}}?(?:club|team|side|land|home)\b){_WHO}[^.;]{{2,60}}?\s{_AGAIN}",
    rf"(?:went|stepped|goes|gone|going|headed)\s+(?:out\s+|off\s+)?for\s+{_OUTING}\s+{_FEW}with\s+{_WHO}",
    rf"(?:sat|sits?|sitting|seated)\s+{_FEW}(?:beside|next\s+to|alongside)\s+{_WHO}(?:[^.;,]{{2,60}}?\s(?:at|over|during)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,2}}?(?:{_MEAL}|banquet)\b|[^.;]{{2,80}}?\sand\s+the\s+two\s+(?:spoke|talked|chatted|conversed)\b)",
    rf"(?:walked|strolled)\s+(?:through|along|around|round|across|in)?\s*(?:the|a|his|her|its)\s+{_GROUNDS}\s+(?:[\w’'-]+\s+){{0,3}}?with\s+{_WHO}",
    rf"{_HANDED}(?:his|her)\s+(?:letters?\s+of\s+)?(?:credentials|credence)\s+to\s+{_WHO}",
    rf"{_HANDED}(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){{0,3}}?petition\s+(?:[\w,-]+\s+){{0,6}}?to\s+{_WHO}",
    rf"introduced\s+to\s+{_WHO}[^.;,]{{2,60}}?\s(?:at|during|over)\s+(?:an?\s+|the\s+)(?:[\w-]+\s+){{0,2}}?(?:{_MEAL}|reception|banquet|party|palace|gala|ceremony|congress|wedding|funeral)\b",
    rf"(?:put|raised|made|handed|apologi[sz]ed|complained|explained)\s+(?:[^.;,]{{2,50}}?\s)?to\s+{_WHO}[^.;]{{2,40}}?\s(?:in\s+person|face\s+to\s+face)\b",
    rf"(?:took|takes?|taking)\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,2}}?calls?\s+of\s+{_WHO}",
    rf"shown\s+(?:a?round|through|over)\s+[^.;,]{{2,60}}?\sby\s+{_WHO}",
    rf"table\s+(?:from|opposite)\s+{_WHO}",
    rf"pick(?:ed|s)?\s+up\s+the\s+(?:tele)?phone\s+to\s+{_WHO}",
    rf"(?:touch|contact)\s+with\s+{_WHO}[^.;]{{2,80}}?\b(?:by|over|via|on|in)\s+(?:(?:the|a)\s+)?(?:\w+\s+)?(?:(?:tele)?phone|video|Zoom|Teams|Skype|person|hotline|call)\b",
    rf"exchang(?:ed?|es|ing)\s+(?:an?\s+)?(?:[\w-]+\s+){{0,3}}?(?:words?|pleasantries|handshakes?)\s+with\s+{_WHO}",
    rf"(?:had|has|have|having)\s+(?:an?\s+)?(?:[\w-]+\s+){{0,3}}?(?:words?|chat|exchange|catch-up|heart-to-heart|drinks?|supper|brunch)\s+with\s+{_WHO}",
    rf"compar(?:ed?|es|ing)\s+notes\s+{_FEW}with\s+{_WHO}",
    rf"(?<=\bin the )company\s+of\s+{_WHO}",
    rf"(?:hours?|minutes|evening|afternoon|morning)\s+(?:alone\s+)?with\s+{_WHO}",
    rf"play(?:ed|s|ing)?\s+{_FEW}(?:golf|cards|chess|backgammon)\s+with\s+{_WHO}",
    rf"(?:walked|strolled|stroll(?:s|ing)?|hiked|fished|drank|drinking|ate|eating|prayed)\s+{_FEW}with\s+{_WHO}",
    rf"(?:drop(?:ped|s)?|pop(?:ped|s)?|look(?:ed|s)?|stop(?:ped|s)?)\s+(?:in|by)\s+(?:on|with|to\s+see)\s+{_WHO}",
    rf"play(?:ed|s|ing)?\s+host\s+to\s+{_WHO}",
    rf"(?:g[oe]t|gets|getting|got)\s+(?:together|round\s+(?:the|a)\s+table|on\s+the\s+(?:line|horn|phone))\s+(?:with|to)\s+{_WHO}",
    rf"(?:{_GO}|spen[dt](?:s|ing)?\s+{_SPAN})\s+{_FEW}(?:to|at|in|on|inside)\s+(?:the\s+)?(?:[\w-]+\s+){{0,2}}?{_HOME}\s+of\s+{_WHO}",
    rf"(?:go|goes|going|went|gone|ran|run|runs|running|talk(?:ed|s|ing)?|walked)\s+(?:over|through)\s+[^.;,]{{2,60}}?\swith\s+{_WHO}[^.;]{{2,60}}?\b{_LINE}",
    rf"check(?:ed|s|ing)?\s+in\s+{_FEW}with\s+{_WHO}",
    rf"{_SETTLE}\s+{_FEW}with\s+{_WHO}[^.;]{{2,60}}?\s{_IN_SESSION}",
    rf"{_CLASH}\s+{_FEW}with\s+{_WHO}[^.;,]{{2,80}}?\s{_IN_TALKS}",
    rf"(?:link|hook|dial|patch)(?:ed|s|ing)?\s+(?:up|in)\s+{_LINE}\s+(?:with|to)\s+{_WHO}",
    rf"(?:link|hook)(?:ed|s|ing)?\s+up\s+with\s+{_WHO}[^.;]{{2,80}}?\b{_LINE}",
)
"""Turns that end in a preposition before the other party."""

OF_HOME = re.compile(rf"\b{_HOME}\s+of\s+\S$")
"""How those turns end that lead to a door: a body that has its seat there need not have been met."""

DIRECT = _any(
    rf"{_GO_TO}\s+[A-Z][^.;]{{2,60}}?\s(?:to|and)\s+(?:sign(?:ed)?|initial(?:l?ed)?)\s+[^.;]{{2,60}}?\swith\s+{_WHO}",
    rf"{_GO_TO}\s+[A-Z][^.;]{{2,60}}?\sto\s+{_TELL}\s+(?:to\s+)?{_WHO}",
    rf"(?:called|summoned)\s+{_WHO}[^.;]{{2,60}}?\sto\s+(?:his|her|their)\s+(?:[\w-]+\s+){{0,2}}?{_HOME}\b",
    rf"(?:(?:hear|heard|hears|hearing|sound(?:ed|s)?)\s+out|encounter(?:ed|s)|buttonhol(?:ed|es)|corner(?:ed|s)|waylaid|collared|debriefed|entertain(?:ed|s)|feted|sought\s+out)\s+{_WHO}",
    rf"confront(?:ed|s)\s+{_WHO}[^.;,]{{2,60}}?\s{_CHANCE}",
    rf"(?:consoled|comforted|condolences\s+to)\s+{_WHO}[^.;]{{2,80}}?\bat\s+(?:his|her|their)\s+(?:\w+\s+)?{_HOME}\b",
    rf"(?:showed|shows|show)\s+{_WHO}[^.;,]{{2,50}}?\s(?:a?round|over)\s+(?:the|a|an|his|her|its)\s+(?!court\b|pitch\b|ring\b|track\b)",
    rf"(?:gave|gives|giving)\s+{_WHO}[^.;,]{{2,50}}?\san?\s+(?:[\w-]+\s+)?tour\s+of\b",
)
"""Turns whose object is a person."""

OFFICIAL = _any(
    rf"sign(?:ed|s|ing)?\s+(?:[\w’'-]+\s+){{1,4}}?{_PAPER}\s+(?:[^.;,]{{2,50}}?\s)?with\s+{_WHO}",
    rf"shown\s+the\s+(?!door|exit|red|way|yellow)[^.;,]{{2,50}}?\sby\s+{_WHO}",
    rf"(?:comforted|consoled)\s+{_WHO}",
    rf"(?:tour|inspect)(?:ed|s|ing)?\s+[^.;,]{{2,60}}?\swith\s+{_WHO}",
)
"""Turns that tell of an encounter where one of both is in office: singers tour with bands."""

LOOSE = _any(
    rf"(?:hosted|received|welcomed|greeted|entertained|telephoned|phoned|met|visited|rang|called|briefed)\s+{_WHO}",
)
"""Verbs of meeting that the parser may take for participles before an office: "Jane Doe hosted director John Roe"."""

HOME = _any(
    rf"(?:{_GO}|spen[dt](?:s|ing)?\s+{_SPAN})\s+{_FEW}(?:to|at|in)\s+{_WHO}[^.,;:]{{2,60}}?[’']s\s+(?:[\w-]+\s+){{0,2}}?{_HOME}\b",
    rf"(?:took|takes?|taking|answered)\s+{_WHO}[^.,;:]{{2,60}}?[’']s\s+(?:[\w-]+\s+){{0,2}}?calls?\b(?!\s+(?:for|to)\b)",
)
"""Turns whose goal is a person's home, or whose object his call."""

AT_HIS = re.compile(
    rf"(?:came|flew|drove|travelled|traveled|went|cycled|walked)\s+{_FEW}to\s+(?=(?:his|her)\b){_WHO}\w+\s+(?:[\w-]+\s+){{0,2}}?{_HOME}\s+(?!was\b|were\b|had\b)"
)
"""One whose goal is the home of somebody told of before."""

GUEST = _any(
    rf"(?:had|has|have|having|took|takes|taking|treated|treats|invited|invites|welcomed|joined|joins|hosted|hosts|expects|expected|expecting)\s+"
    rf"{_GUEST}\s+(?:(?:over|round|in|out)\s+)?(?:to|for|over)\s+(?:an?\s+)?(?:(?!(?:as|at|by|for|from|in|of|on|over|to|with)\b)[\w-]+\s+){{0,2}}?{_MEAL}\b"
    r"(?!\s+(?!(?:after|again|and|as|at|because|before|but|during|in|just|last|late|next|on|once|that|the|this|today|together|tomorrow|twice|where|when|while"
    r"|with|yesterday)\b)[a-z])",
    rf"(?:had|has|have|having)\s+{_GUEST}\s+(?:(?:at|round|around|in)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:table|kitchen|house|home"
    r"|residence)|(?:round|over)\b(?!\s+(?:the|a|an|his|her|to\s+the)\s))",
    rf"(?:took|takes|taken|pulled|pulls|drew)\s+{_WHO}[^.,;]{{1,40}}?\saside\b",
)
"""What a host does with the guest whom he has to a meal."""

EACH = _one_of(
    rf"spen[dt](?:s|ing)?\s+{_SPAN}\s+{_FEW}(?:together|{_BROKERS}|behind\s+closed\s+doors|closeted|locked|alone|in\s+(?:private|talks|conversation"
    r"|discussions)|in\s+the\s+same\s+room|at\s+the\s+[^.,;]{2,30}table|at\s+the\s+(?:offices|headquarters|residence|home)\s+of|at\s+(?:the\s+)?[\w’'-]+\s+(?:[\w’'-]+\s+)?(?:home|table|residence)|talking|disagreeing|arguing|discussing|debating|negotiating|haggling|bargaining|fishing|hunting|sailing|skiing|hiking)\b",
    r"(?:closeted|ensconced|cloistered|sequestered|holed\s+up|locked\s+(?:away|in))\s+(?:\w+\s+){0,2}?(?:together|talks|a\s+room|in\s)",
    r"fac(?:ed?|es|ing)\s+(?:each\s+other|one\s+another)\b(?!\s+(?:in\s+(?:the|a)\s+(?:\w+\s+)?(?:final|court|vote|run-?off|election)|at\s+the\s+polls))",
    r"shar(?:ed?|es|ing)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:table|meals?|lunch|dinner|breakfast|supper|drinks?|coffee|bottle|bench"
    r"|sofa|car|ride|taxi|pizza|beers?)\b",
    r"cross(?:ed|es|ing)?\s+paths\b",
    rf"reunited\s+(?:[^.;]{{0,60}}?\s)?{_AGAIN}",
    r"(?:get|got|getting|gets)\s+on\s+the\s+(?:phone|line|horn)\b(?!\s+(?:with|to)\b)",
    rf"(?:went|stepped|goes|gone|going|headed)\s+(?:out\s+|off\s+)?for\s+{_OUTING}\b",
    rf"(?:walked|strolled)\s+(?:through|along|around|round|across|in)\s+(?:the|a|his|her|their)\s+{_GROUNDS}\b",
    rf"(?:had|have|has|having|downed|sank)\s+(?:an?|some|two|three|several|a\s+few)\s+(?:[\w-]+\s+){{0,2}}?{_ROUND}(?:\s+(?:together|at|in|on|over|after|before)\b|(?=[.,]))",
    rf"{_SETTLE}\s+(?:(?:[^.;,]|\b[ap]\.m\.){{2,60}}?\s)?{_IN_SESSION}",
    rf"(?:bridg|narrow|resolv|settl|overc[ao]m)(?:e?d|es?|ing)?\s+(?:[\w-]+\s+){{0,3}}?differences\s+(?:[^.;]{{2,60}}?\s)?{_IN}(?:hours|days)\b",
    rf"{_CLASH}\s+(?:[^.;,]{{2,80}}?\s)?{_IN_TALKS}",
    r"appeared\s+(?:together|side\s+by\s+side)\s+(?:[\w’'-]+\s+){1,3}?(?:press|news)\s+conference\b",
    r"tak(?:e|es|en|ing)\s+stock\b(?!\s+of\b)",
    rf"(?:go|going|went|gone|ran|talked|walked)\s+(?:over|through)\s+[^.;,]{{2,60}}?\b(?:{_LINE}|(?:in|at)\s+[A-Z])",
    r"(?:gathered|gather|assembled|assemble|sat|sit)\s+(?:down\s+)?(?:around|round|at)\s+(?:the|a|one)\s+(?:\w+\s+)?table\b",
    r"back\s+(?:at|around|round|to)\s+the\s+(?:\w+\s+)?table\b",
    r"resum(?:e|ed|es|ing)\s+(?:on|in|next|tomorrow|this)\b",
    r"compar(?:ed?|es|ing)\s+notes\b",
    _BREAD,
    r"sound(?:ed|s|ing)?\s+(?:each\s+other|one\s+another)\s+out\b",
    rf"(?:bumped|ran)\s+into\s+(?:each\s+other|one\s+another)\s+{_CHANCE}",
    r"(?:touch|contact)\s+(?:by|over|via|on)\s+(?:(?:the|a)\s+)?(?:\w+\s+)?(?:(?:tele)?phone|video|Zoom|Teams|Skype|hotline)\b",
    r"(?:withdrew|withdrawn|retired|retreated|repaired|adjourned|disappeared|vanished|stepped\s+aside|slipped\s+away|went\s+off|sat|gathered"
    r"|assembled|stayed\s+behind)\s+(?:[\w’'-]+\s+){0,6}?for\s+(?:what\s+[^,;.]{3,40}\sas\s+)?(?:an?|two|three|further|more|private|closed-door)\s+(?:[\w-]+\s+){0,3}?(?:conversation|talks?|chat|discussions?"
    r"|meeting|(?:[\w-]+-)?t[eê]te|hours?|consultations?)\b",
    r"exchang(?:ed?|es|ing)\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}?(?:words?|pleasantries|handshakes?)\b",
    r"(?:walked|strolled|hiked|fished|drank|ate|prayed)\s+(?:[\w-]+\s+){0,4}?together\b",
    r"play(?:ed|s|ing)?\s+(?:[\w-]+\s+){0,4}?(?:golf|cards|chess)\s+together\b",
    r"(?:see|seen|saw|seeing)\s+(?:each\s+other|one\s+another)\b",
    r"(?:sat|sits?|sitting|seated)\s+(?:again\b|up\s+(?:all\s+night|late|talking|drinking|till|until)\b|(?:around|round|at)\s+(?:the|a|one)\s+(?:\w+\s+)?table\b|(?:down\s+)?(?:to\s+(?:talk|negotiate)|in\s+the\s+same\s+room|side\s+by\s+side|face\s+to\s+face))",
)
"""Turns whose subject is both parties."""

IN_OFFICE = _any(
    r"joint\s+(?:news|press)\s+conference\b(?!\s+(?:\w+\s+){0,4}?with\b)",
    rf"(?:{_JOINT})\s+(?:[^.;,]{{2,60}}?\s)?(?:together|side\s+by\s+side|shoulder\s+to\s+shoulder|arm\s+in\s+arm)\b(?!\s+with\b)"
    r"(?![^.;]{0,60}\sin\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}?(?:book|cartoon|comedy|drama|film|movie|novel|painting|photo|picture|play|series|season)\b)",
    r"us(?:ed?|es|ing)\s+(?:an?|the|their)\s+(?:(?:border|crisis|direct|leaders[’']|military|new|nuclear|red|secure)\s+){0,2}?hotline\b"
    r"(?!\s+(?:for|of)\b|\s+to\s+(?:complain|report)\b)",
)
"""Turns that tell of an encounter where both are in office, or are states: anybody lives, travels and phones for help so."""

SIGNED = _any(rf"sign(?:ed|s|ing)?\s+(?:[\w’'-]+\s+){{1,4}}?{_PAPER}\b(?![^.;]{{0,60}}\bseparately\b)")
"""What both do at one table if they are people in office; states sign by their envoys."""

STATES = _any(r"(?:made|make|makes|making|establish(?:ed)?)\s+(?:[\w-]+\s+){0,2}?contact\s+(?:in|at|on)\s+(?=[A-Z])")
"""Turns whose subject is two states: people who make contact may be drivers or players."""

OTHERS = _one_of(
    *(turn.pattern.replace("(?P<who>", "(?:") for turn in (*WITH, *DIRECT, *OFFICIAL, *LOOSE, *HOME, AT_HIS, *GUEST))
)
"""What matches where any of these does: where it does not, they need not be tried in turn."""
