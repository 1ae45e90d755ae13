"""The words at which turns of phrase for an encounter begin."""

from __future__ import annotations

import re

TRIGGERS = frozenset(
    """
    found spend spent spends spending sat sit sits sitting seated closeted ensconced cloistered sequestered holed locked huddled deep
    bump bumped bumps bumping ran run runs running cross crossed crosses crossing caught rendezvous
    rendezvoused raised raise raises raising broached broach broaches broaching aired airing took take takes taken taking bring
    brings bringing brought pressed pressing shared share shares sharing broke break breaks breaking broken table pick picked
    picks touch contact exchanged exchange exchanges exchanging had has have having company play
    played plays playing walked strolled strolls strolling hiked fished drank drinking ate eating prayed dropped drop drops
    popped pops looked look looks stopped stop stops got get gets getting drove drives driving driven went goes go going came
    comes come coming return returned returns flying travels flew flies fly travelled traveled travels cycled slipped hurried rushed expected due called summoned invited
    arrived showed turned encountered encounters buttonholed buttonholes cornered corners waylaid collared
    debriefed received greeted telephoned phoned met visited rang briefed entertained entertains feted treated treats invites welcomed joined joins hosted hosts faced face faces facing
    withdrew withdrawn retired retreated repaired adjourned disappeared vanished stepped gathered assembled stayed see seen saw
    seeing compare compared compares comparing back resume hear heard hears hearing
    sound sounded sounding sounds hours hour minutes evening afternoon morning pulled pulls drew expects expecting
    linked link links linking hooked hook dialled dialed patched used use using uses
    inspected inspect inspects inspecting toured tour tours touring visit visits opened opening unveiled unveil unveiling
    inaugurated inaugurate travel traveling travelling appeared appear appears appearing drive planted
    hammered hammer hammering thrashed thrash thrashing ironed iron ironing worked work working reached reaching struck strike
    clinched sealed concluded clashed clash clashing quarrelled quarreled quarrelling argued arguing sparred sparring wrangled
    bickered disagreed rowed
    resumed resumes resuming gather assemble go gone check checked checks checking made make makes making talked walked reunited stepped headed handed presented presents presenting
    delivered introduced put apologised apologized complained explained shown showed shows show gave gives giving sought
    bridge bridged bridging narrow narrowed narrowing resolve resolved overcome
    confronted confronts consoled comforted condolences downed sank answered strolled joint sign signed signs signing
    """.split()
)
"""The first words of all these turns."""

OPEN = frozenset(
    "raised raise raises raising broached broach broaches broached aired airing took take takes taken taking bring brings bringing "
    "brought pressed pressing debriefed had has have having exchanged exchange exchanges exchanging compare "
    "compared compares comparing check checked checks checking".split()
)
"""Those of them that leave open whether people stood in one room."""

WRITTEN = re.compile(
    r"(?<!\bsaid )(?<!\bposted )(?<!\bwrote )(?<!\bpublished )(?<!\bannounced )(?<!\badded )\b(?:in|by|via|on|over|through)\s+(?:(?:an?|the|his|her|their|open|[a-z-]+)\s+){0,2}?(?:letters?|e-?mails?|writing|texts?"
    r"|messages?|tweets?|posts?|memos?|statements?|Twitter|X|Facebook|Instagram|Telegram|WhatsApp\s+messages?|social\s+media|court\s+papers)\b"
)
"""What says that people wrote and did not talk."""
