"""Cue verbs: the verbs by which copy attributes words, with the shape of what follows them.

The frames follow the usual division of reporting verbs: a **clause** or quotation ("said that …"),
an **object** that is the content ("welcomed the move"), an **infinitive** ("vowed to leave"), or a
**preposition** that opens the content ("called for talks").
"""

from __future__ import annotations

_MANNER = frozenset(
    "reckon sigh whisper mutter murmur gush enthuse scoff snap thunder rage moan groan sneer muse tease riposte confide "
    "yell scream cry intone deadpan growl chuckle crow grin shrug laugh smile dish caption wail marvel gloat rant".split()
)
"""Verbs of the manner of speaking, as copy sets them beside a quotation."""

CLAUSE = (
    frozenset(
        "say tell add note state explain argue claim maintain insist stress emphasise emphasize underline underscore highlight "
        "warn suggest admit acknowledge concede confirm deny reveal disclose announce declare report predict forecast "
        "estimate believe think hope expect fear assert allege contend remark comment observe recall reiterate repeat "
        "affirm reaffirm reply respond answer ask wonder write tweet post conclude caution complain joke quip boast vow "
        "pledge promise swear guarantee assure inform remind testify indicate signal hint imply propose recommend demand "
        "advise continue recount lament accept describe shout exclaim reason rule hear inquire enquire confess "
        "counter retort clarify advertise urge request plead regret doubt consider learn express agree feel interject "
        "mean point fume grumble profess proclaim protest rejoice speculate surmise vouch volunteer concur elaborate find show read provide stipulate reassure notify "
        "theorise theorize posit project opine attest dispute reject refute charge question attribute anticipate specify mention foresee exclude worry recollect submit".split()
    )
    | _MANNER
)
OBJECT = frozenset(
    "express voice welcome praise condemn criticise criticize denounce reject deny dismiss refute confirm announce "
    "hail laud commend applaud regret deplore decry slam blast blame demand propose stress emphasise emphasize "
    "underline underscore highlight note reaffirm reiterate declare acknowledge admit predict forecast recommend "
    "advocate oppose suggest pledge promise defend dispute disclose reveal warn describe rebuke lambast lambaste "
    "endorse request lament question urge claim outline extend rebuff cite mention repeat affirm protest propound "
    "estimate bemoan attribute brand label liken compare explain thank accuse recount state expect anticipate foresee exclude downplay want convey report signal reserve credit celebrate find".split()
)
INFINITIVE = frozenset(
    "expect promise vow pledge threaten urge ask demand offer swear advise warn tell beg implore encourage intend "
    "remind hope claim propose challenge caution invite dare undertake".split()
)
PREPOSITION = {
    "call": ("for", "on", "upon"), "warn": ("of", "about", "against", "over"), "appeal": ("for", "to"),
    "apologise": ("for",), "apologize": ("for",), "insist": ("on", "upon"), "complain": ("of", "about"),
    "speak": ("of", "against", "about"), "remind": ("of", "about"), "advise": ("against",), "thank": ("for",), "accuse": ("of",), "blame": ("for", "on"), "push": ("for",),
    "boast": ("of", "about"), "hint": ("at",), "caution": ("against",), "campaign": ("for",), "plead": ("for", "with"), "remark": ("on", "upon"),
    "object": ("to",), "assure": ("of",), "reassure": ("of",), "press": ("for",), "point": ("to",), "describe": ("as",), "dismiss": ("as",), "praise": ("for",), "argue": ("for", "against"),
    "congratulate": ("on",), "fear": ("for",), "hope": ("for",), "worry": ("about", "over"), "protest": ("against", "at", "over"),
    "rail": ("against",), "fume": ("about", "at", "over"), "grumble": ("about", "over", "at"), "joke": ("about",), "dream": ("of",), "despair": ("of",), "lobby": ("for", "against"),
    "vouch": ("for",), "attest": ("to",), "testify": ("to", "about"), "agitate": ("for", "against"), "clamour": ("for",), "clamor": ("for",), "vent": ("about",), "inform": ("of", "about"), "tell": ("of", "about"), "invite": ("for", "to"), "ask": ("for",), "criticise": ("for",), "criticize": ("for",), "condemn": ("for",),
}  # fmt: skip
"""Verbs whose content follows a preposition; ``speak`` counts only with a named speaker."""

SAYING = frozenset(
    "say tell add state note write explain announce report warn argue insist claim stress admit hope believe".split()
)
"""Verbs of plain saying: what "according to X" follows them is who passed the words on."""

RELAY = frozenset({"quote", "cite"})
"""Verbs by which an outlet passes on what somebody else said."""

CITES = frozenset("quoting citing quoted cited cites quotes".split())
"""Their forms: what is their object is a source, so that an institution behind them speaks."""

WEAK = (
    frozenset(
        "continue accept describe rule hear learn express agree feel mean point consider extend question doubt reason "
        "cite mention outline observe post object press push campaign urge recall signal indicate imply "
        "charge find show challenge invite order instruct offer expect think believe claim defend oppose request demand "
        "want intend exclude worry attribute brand label liken compare project dare convey undertake reserve credit celebrate".split()
    )
    | _MANNER
)
"""Verbs with everyday meanings besides: they are cues only with a subject that can speak."""

WRITTEN = frozenset({"read", "provide", "stipulate"})
"""Verbs by which only what is written says something: "the message reads", "the treaty provides that"."""

_IRREGULAR = {
    "said": "say", "says": "say", "told": "tell", "thought": "think", "wrote": "write", "written": "write",
    "undertook": "undertake", "undertaken": "undertake", "swore": "swear", "sworn": "swear", "spoke": "speak", "spoken": "speak", "felt": "feel", "meant": "mean",
    "heard": "hear", "forecast": "forecast", "recast": "recast", "began": "begin", "begged": "beg", "learnt": "learn",
    "foresaw": "foresee", "foreseen": "foresee", "foreseeing": "foresee", "found": "find", "shown": "show", "quipped": "quip", "pled": "plead", "rebutted": "rebut", "termed": "call", "dubbed": "call",
    **{f"characteri{letter}{end}": "describe" for letter in "sz" for end in ("e", "es", "ed", "ing")},
}  # fmt: skip
"""Forms of verbs of saying that no rule of inflection makes, and verbs that are used as another is."""


def _forms(base: str) -> list[str]:
    """Regular inflections of a verb: third person, past, participle."""
    if base.endswith("e"):
        return [base, base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
    forms = [base, third, base + "ed", base + "ing"]
    if base in "admit regret submit quip beg rebut refer infer concur slam signal".split():
        doubled = base + base[-1]
        forms += [doubled + "ed", doubled + "ing"]
    return forms


_VERBS = CLAUSE | OBJECT | INFINITIVE | RELAY | set(PREPOSITION)


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    for base in sorted(_VERBS):
        for form in _forms(base):
            table.setdefault(form, base)
    return table | _IRREGULAR


CUE_FORMS = {form: base for form, base in _table().items() if base in _VERBS}
"""Every inflected form of a cue verb, in lower case, to its base."""

PHRASAL = {
    ("rule", "out"): "exclude", ("play", "down"): "dismiss", ("brush", "aside"): "dismiss", ("brush", "off"): "dismiss",
    ("shrug", "off"): "dismiss", ("wave", "away"): "dismiss", ("wave", "aside"): "dismiss", ("laugh", "off"): "dismiss",
    ("hit", "back"): "retort", ("shoot", "back"): "retort", ("fire", "back"): "retort", ("snap", "back"): "retort",
    ("chime", "in"): "interject", ("chip", "in"): "interject", ("go", "on"): "continue", ("write", "back"): "reply",
    ("point", "out"): "note",
}  # fmt: skip
"""Verbs that say something only with their particle, to a verb of the same frame."""

_PHRASAL_FORMS = {
    form: verb
    for verb in {verb for verb, _ in PHRASAL}
    for form in {
        "go": ("goes", "went", "gone"), "shoot": ("shoots", "shot"), "hit": ("hits", "hit"), "write": ("wrote", "writes"),
        "chip": ("chips", "chipped"), "snap": ("snaps", "snapped"),
    }.get(verb, _forms(verb))
}  # fmt: skip
"""Forms of the verbs that say something only with their particle: "went on", "shot back"."""


def phrasal(verb: str, particle: str) -> str | None:
    """The cue that a verb makes with the word after it: "ruled out", "shot back"."""
    return PHRASAL.get((_PHRASAL_FORMS[verb], particle)) if verb in _PHRASAL_FORMS else None


SPEAKERS = frozenset(
    # people who speak without a name, singular and plural
    "descendant descendants heir heirs official officials source sources expert experts analyst analysts critic critics resident residents witness "
    "witnesses observer observers scientist scientists researcher researchers economist economists investigator "
    "investigators lawyer lawyers diplomat diplomats lawmaker lawmakers supporter supporters opponent opponents "
    "activist activists protester protesters doctor doctors survivor survivors relative relatives person people individual individuals "
    "spokesman spokeswoman spokesperson aide aides adviser advisers trader traders historian historians prosecutor "
    "prosecutors leader leaders minister ministers president premier chancellor governor mayor senator judge judges "
    "man woman men women mother father family families neighbour neighbours neighbor neighbors farmer farmers worker "
    "workers student students teacher teachers fan fans coach manager director chief chairman chairwoman author authors "
    "editor reporter reporters journalist journalists insider insiders negotiator negotiators envoy ambassador "
    "commander soldier soldiers captain officer officers agent agents campaigner campaigners veteran veterans member members "
    "executive executives employee employees shareholder shareholders investor investors rescuer rescuers spokespeople "
    "politician politicians side sides parties interlocutors delegation delegations both many some others forecasters forecaster "
    "participants representative representatives correspondent correspondents professor professors scholar scholars "
    "academic academics engineer engineers customer customers consumer consumers user users "
    "pal pals friend friends colleague colleagues ally allies backer backers counsel passenger passengers tourist tourists "
    "villager villagers voter voters driver drivers nurse nurses pilot pilots visitor visitors organiser organisers "
    "organizer organizers locals staff crew rebels militants separatists insurgents cops troops waiter waitress "
    "pontiff monarch sovereign accused pair duo trio parliamentarian playwright essayist rapper songwriter footballer athlete medallist "
    "newcomer mogul magnate tycoon financier policeman policewoman detective native widower pensioner broadcaster wife husband "
    "delegate delegates parent parents meteorologist meteorologists shipper shippers eyewitness eyewitnesses".split()
)
BODIES = frozenset(
    # bodies that speak through somebody
    "government ministry department office council committee commission parliament party opposition company firm bank "
    "agency court police army military union group organisation organization association authority authorities team "
    "club university institute board administration palace embassy prosecution defence defense network regulator "
    "watchdog charity airline operator maker publisher museum hospital school church coalition alliance bloc campaign "
    "carrier retailer chain carmaker automaker manufacturer supplier lender insurer brewer refiner utility startup pollster guild "
    "city state country nation kingdom republic service bureau regime junta consortium federation league store centre center foundation fund society secretariat municipality corporation conglomerate intelligence chamber panel jury tribunal mission inspectorate cabinet senate taskforce inquiry".split()
)
INSTITUTIONS = frozenset(
    "ministry department office police army military navy force forces court commission agency presidency embassy "
    "coastguard authority authorities government parliament prosecution directorate bureau council committee service guard "
    "chancellery cabinet inspectorate institute administration chamber mission municipality board association delegation".split()
)
"""Bodies that copy names by what they are, without capitals: "the presidential office", "Mali's health ministry"."""

OFFICES = frozenset(
    "ministry office presidency palace chancellery embassy secretariat kremlin government service".split()
)
"""Bodies that speak for the people who head them."""

DOCUMENTS = frozenset(
    "statement decision report study document letter post message survey poll paper communique communiqué release memo "
    "memos filing lawsuit indictment complaint ruling judgment judgement verdict transcript email e-mail emails "
    "e-mails tweet notice declaration resolution article editorial commentary dispatch bulletin text note draft book "
    "memoir statements reports studies documents surveys polls reviews sites websites data figures records findings "
    "website site page leaflet advisory proclamation decree review audit analysis speech interview account telegram "
    "address greeting greetings congratulations memorandum treaty agreement charter constitution law inscription "
    "recording suit sheet minutes submission cable cables dossier petition affidavit manifesto circular readout plaque "
    "banner invitation messages letters telegrams posts tweets notices notes inquiry enquiry probe investigation fir "
    "chargesheet chargesheets directive guidelines guidance accord pact postcard placard sticker caption "
    "correspondence warrant warrants logbook logbooks logs list dossiers transcripts research file files diary diaries".split()
)
"""Written things that speak; as sources they are documents."""

PLANS = frozenset("plan roadmap strategy blueprint doctrine".split())
"""Written things that say something by their clauses: what they call for, cost and promise is what they are for."""

MEDIA_NOUNS = frozenset(
    "media agency newspaper broadcaster paper daily magazine outlet outlets newspapers station tabloid weekly website "
    "channel newswire television radio tv press blog portal broadsheet tabloids dailies broadcasters".split()
)
"""Common nouns for an outlet: "the agency added", "state media"."""

VIEWS = frozenset(
    "view views opinion belief conviction recommendation warning assurance assurances statement announcement hope hopes "
    "concern concerns fears doubt doubts".split()
)
"""What is held, shared or issued where a clause says what it is: "shared the view that", "issued a warning that"."""

LENT = {
    "tribute": "to", "tributes": "to", "doubt": "on", "doubts": "on", "scorn": "on", "praise": "on",
    "attention": "to", "objection": "to", "objections": "to", "assessment": "of", "appraisal": "of", "evaluation": "of",
}  # fmt: skip
"""What is paid, cast or poured, with the word that opens what it is about: "paid tribute to"."""

HOLD = frozenset(
    "share shares shared hold holds held take takes took issue issues issued give gives gave make makes made has have "
    "had pay pays paid cast casts pour pours poured heap heaps heaped draw draws drew raise raises raised".split()
)
"""Verbs that together with one of ``VIEWS`` or ``LENT`` say something."""

PUT = frozenset({"put", "puts", "putting"})
"""Copy puts a figure at an amount: "the ministry put the toll at 27"."""

SUMMATIVE = frozenset(
    "claim allegation charge account remark comment statement suggestion assertion view prediction accusation "
    "decision move step formula phrase description admission figure plan request demand proposal promise".split()
)
"""Nouns that open an apposition to a whole clause in the reporter's voice: ", an allegation that …"."""

PUBLIC = frozenset(
    "reporters journalists parliament lawmakers supporters viewers readers mourners delegates investors analysts".split()
)
"""Who listens to what is meant for everybody: no party whose part in it is worth telling."""
