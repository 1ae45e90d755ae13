"""Papers that somebody may be shown, and how copy says that they were."""

from summarizer.mark.lexicon.cues import DOCUMENTS

SHOWN = frozenset("seen viewed obtained reviewed".split())
"""What those do with a paper who print news of it: "a draft seen by the Gazette"."""

SHOWABLE = DOCUMENTS | frozenset(
    "roster prospectus accounts recordings tape tapes footage video videos photo photos photograph photographs picture "
    "pictures image images screenshot screenshots invoice invoices contract contracts certificate ledger map maps "
    "presentation slides receipt receipts diary diaries blueprint blueprints timetable schedule agenda register "
    "archive archives manifest record questionnaire timeline newsletter calendar log registry registries summary synopsis "
    "database ledgers docket deposition disclosure pamphlet brochure flyer handout itinerary catalogue inventory".split()
)
"""What somebody may be shown, besides papers that speak."""
