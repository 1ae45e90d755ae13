"""Where names begin and end, what they name, and which of them are one entity's."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import MarkedArticle, Marker
from summarizer.read import Known, from_text


def kinds(marked: MarkedArticle) -> dict[str, str]:
    return {name.text: name.kind for name in marked.names}


def forms(marked: MarkedArticle) -> dict[str, set[str]]:
    return {entity.name: set(entity.forms) for entity in marked.entities}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting was opened by Harbour Council Speaker Ilse Varga.", {"Harbour Council", "Ilse Varga"}),
        ("They met Presidential Aide Sergei Dolin on Monday.", {"Sergei Dolin"}),
        ("He flew from St Petersburg to Oslo.", {"St Petersburg", "Oslo"}),
        ("The Mulu Region Governor resigned.", {"Mulu Region"}),
        ("Besides Roca, who heads the union, it rained.", {"Roca"}),
        ("The Supreme Patriarch prayed with them.", set()),
        ("He came with the Governor of Mulu Region Sergei Dolin.", {"Mulu Region", "Sergei Dolin"}),
        ("The National Security Advisor left.", set()),
        ("The Orlu Trust agreed with Theresa May, he said.", {"Orlu Trust", "Theresa May"}),
        ("The Russia-Azerbaijan-Iran summit was put off.", {"Russia", "Azerbaijan", "Iran"}),
        ("The University of Oslo and Bergen City Council met.", {"University of Oslo", "Bergen City Council"}),
        (
            "The Ministry of Agriculture and Rural Affairs Committee said no.",
            {"Ministry of Agriculture and Rural Affairs Committee"},
        ),
        (
            "The letter went to the Alder School District and the Alder Police Department.",
            {"Alder School District", "Alder Police Department"},
        ),
        ("Pope Celestine III prayed for peace.", {"Celestine III"}),
        ("They went on strike at the Jane Alder Memorial Bridge.", {"Jane Alder Memorial Bridge"}),
        ("The talks between Ankara and Nairobi were put off.", {"Ankara", "Nairobi"}),
        ("The Kenyan Fisheries Ministry said no.", {"Kenyan Fisheries Ministry"}),
        (
            "The envoy to the Lower Orlu Federal District Yury Dolin left.",
            {"Lower Orlu Federal District", "Yury Dolin"},
        ),
        ("Jobs were lost in the U.S. Norvik Bank of Oslo closed.", {"U.S.", "Norvik Bank of Oslo"}),
        ("The Kenyan Orlubank and the Norvik Group signed it.", {"Kenyan", "Orlubank", "Norvik Group"}),
        ("The buyer is the carrier, All Orlu Airways, of Oslo.", {"All Orlu Airways", "Oslo"}),
        ("He flew with Air Kenya on Monday.", {"Air Kenya"}),
    ],
)
def test_where_names_begin_and_end(marker: Marker, text: str, expected: set[str]) -> None:
    assert {name.text for name in mark(marker, text).names} == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The cruise ship Merenda left the port, and Merenda was seen at noon.", "Merenda", "other"),
        ("GDP grew by two per cent.", "GDP", "other"),
        ("Brandt said the Orlu Cross and the Orlu Swift would be built there.", "Orlu Swift", "other"),
        ("The theme of the fair is Building a Green Future, they said.", "Building a Green Future", "other"),
        ("The Orlu Bank was built by monks.", "Orlu Bank", "organization"),
        ("Brandt Motors sold the B-52 to Norway.", "B-52", "other"),
        ("The Nikkei fell by three per cent, brokers said.", "Nikkei", "other"),
        ("The paper Nikkei wrote that brokers were glad.", "Nikkei", "media"),
        ("They spoke for the Federal Law On Forest Councils.", "Federal Law On Forest Councils", "other"),
        ("The International Rowing Tournament was put off.", "International Rowing Tournament", "other"),
        ("The plane came down near Jane Alder airport.", "Jane Alder", "place"),
        ("Orvo outsold its rivals Delk and Pruna.", "Delk", "organization"),
        ("Petra Delk, an Austrian woman and former nun, sued the order.", "Petra Delk", "person"),
        ("Market leader Orvo, which makes prams, fell.", "Orvo", "organization"),
        ("It was sold to Orlu Prams Co. Orvo said it was glad.", "Orvo", "organization"),
        ("The party leader Petra Orvo fell ill.", "Petra Orvo", "person"),
        ("Orvo competes with Delk Corp’s Dale Joyce unit.", "Dale Joyce", "organization"),
        ("Orvo competes with Delk Corp’s Dale Joyce unit.", "Delk Corp", "organization"),
        ("They asked Petra Delk, a William Orvo analyst.", "William Orvo", "organization"),
        ("Halden FC head coach Petra Delk left for Orlu.", "Halden FC", "organization"),
        ("Convener of selectors Petra Delk said so.", "Petra Delk", "person"),
        ("The UN was asked for help.", "UN", "organization"),
        ("The Harbour Watch programme, he said, was cut.", "Harbour Watch", "other"),
        ("Orvo will close Dolin Assembly of Dolin, he said.", "Dolin Assembly of Dolin", "place"),
        ("The Legislative Assembly of Dolin met.", "Legislative Assembly of Dolin", "organization"),
        ("He laid flowers at the Orlu Kremlin.", "Orlu Kremlin", "place"),
        ("The Republicans insisted on a vote.", "Republicans", "organization"),
        ("Orlusteel and Norvik signed a contract on Monday.", "Orlusteel", "organization"),
        ("He sold it for a Merenda with two doors.", "Merenda", "other"),
        ("The Dow Jones industrial average (DOWX) closed higher.", "DOWX", "other"),
        ("The bread was good, said Delk Foods MD Petra Orvo.", "Delk Foods", "organization"),
        ("Delk Heavy CEO Park Jung-soo met Petra Orvo.", "Park Jung-soo", "person"),
        ("Petra Orvo left college. Dean Orvo said so.", "Petra Orvo", "person"),
        ("Petra Delk, chief FX strategist at Orvo Bank, left.", "FX", "other"),
        ("Berlin-based Delk Labs sold cameras.", "Delk Labs", "organization"),
        ("Delk MD and CEO Petra Orvo left.", "Delk", "organization"),
        ("Air Merenda flies to Orlu.", "Air Merenda", "organization"),
        ("The Luxembourg-based General Court backed it.", "General Court", "organization"),
        ("Petra Delk, Head of Research, Motiram Broking, left.", "Motiram Broking", "organization"),
        ("Anna Delk analysts said so.", "Anna Delk", "person"),
        ("Jarrow Delk analysts said so.", "Jarrow Delk", "organization"),
        ("The Office for Fisheries Cooperation was closed.", "Office for Fisheries Cooperation", "organization"),
    ],
)
def test_what_names_name(marker: Marker, text: str, name: str, kind: str) -> None:
    assert kinds(mark(marker, text)).get(name) == kind


def test_a_firm_and_its_type(marker: Marker) -> None:
    marked = mark(marker, "Orvo said on Monday that sales rose. The Orvo Swift sold best, Orvo said. Orvo is glad.")
    assert forms(marked) == {"Orvo": {"Orvo"}}


def test_the_government_of_a_country_is_the_country(marker: Marker) -> None:
    marked = mark(
        marker, "The New Zealand government agreed. New Zealand will pay, and the Russian Government will not."
    )
    assert forms(marked) == {
        "New Zealand": {"New Zealand government", "New Zealand"},
        "Russian Government": {"Russian Government"},
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Danish Supreme Court of Appeal ruled on Monday. The Supreme Court said it was late.",
            {"Danish Supreme Court of Appeal", "Supreme Court"},
        ),
        ("The NPD Group agreed. NPD will pay.", {"NPD Group", "NPD"}),
        (
            "The Association of Southeast Asian Nations met. ASEAN agreed on a plan.",
            {"Association of Southeast Asian Nations", "ASEAN"},
        ),
        ("U.S. Air Force planes landed. The US Air Force said so.", {"U.S. Air Force", "US Air Force"}),
        ("Norvik Tigers sacked a coach. Tigers owner Petra Delk said so.", {"Norvik Tigers", "Tigers"}),
        ("FC Copenhagen won. Copenhagen will play on Monday.", {"FC Copenhagen", "Copenhagen"}),
        (
            "The Orlu Fish Organisation agreed. The Orlu Fish Organization will pay.",
            {"Orlu Fish Organisation", "Orlu Fish Organization"},
        ),
        ("Delk Inc. agreed. Delk Computer will pay.", {"Delk Inc.", "Delk Computer"}),
    ],
)
def test_short_forms_of_bodies(marker: Marker, text: str, expected: set[str]) -> None:
    assert expected in forms(mark(marker, text)).values()


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The University of Orlu Student Association met. The University of Orlu was closed.", "University of Orlu"),
        ("The Orlu Gazette reported it. The club from Orlu won.", "Orlu"),
        ("The Directorate for Support of the State Council met. The State Council agreed.", "State Council"),
        ("Orvo Commercial Airplanes said no. Orvo said yes, and Orvo will pay.", "Orvo Commercial Airplanes"),
    ],
)
def test_what_is_no_short_form(marker: Marker, text: str, apart: str) -> None:
    assert all(apart not in found or found == {apart} for found in forms(mark(marker, text)).values())


def test_an_acronym_beside_a_body_in_small_letters(marker: Marker) -> None:
    marked = mark(marker, "The state volcanology institute said no. The SVI said yes.")
    assert "state volcanology institute" in forms(marked)


def test_a_longer_name_of_one_person(marker: Marker) -> None:
    marked = mark(marker, "Maria Delgado Ruiz Alba spoke. Later Maria Ruiz left.")
    assert forms(marked) == {"Maria Delgado Ruiz Alba": {"Maria Delgado Ruiz Alba", "Maria Ruiz"}}


@pytest.mark.parametrize("between", [
    "Her father, the captain, Jonas Kadar, taught her.",
    "She works with the museum's director, Jonas Kadar, who is no relation.",
    "She was a pupil of Jonas Kadar.",
])  # fmt: skip
def test_a_bare_surname_is_that_of_whom_the_story_named_first(marker: Marker, between: str) -> None:
    marked = mark(marker, f"Nimali Kadar counts fish. {between}\n\nThe water is too warm, Kadar said.")
    first, other = (next(e for e in marked.entities if e.name == name) for name in ("Nimali Kadar", "Jonas Kadar"))
    assert [name.text for name in first.names] == ["Nimali Kadar", "Kadar"]
    assert [name.text for name in other.names] == ["Jonas Kadar"]


def test_a_slip_of_the_pen_in_a_surname(marker: Marker) -> None:
    marked = mark(marker, "Mr Erik Haldorsen spoke. Mr Haldrosen was glad, and Mr Haldorsen left. Mr Hansen came.")
    assert {"Erik Haldorsen", "Haldrosen", "Haldorsen"} in forms(marked).values()
    assert {"Hansen"} in forms(marked).values()


def test_a_residence_names_a_country_that_only_qualifies(marker: Marker) -> None:
    marked = mark(marker, "The White House said no. The US economy is weak, the White House said.")
    assert "White House" in forms(marked)


def headed(marker: Marker, text: str) -> MarkedArticle:
    return marker.mark(from_text(text, Known()))


def test_a_headline_says_who_somebody_is(marker: Marker) -> None:
    marked = headed(
        marker, "Meeting with Prime Minister of Fiji Dela Muri\n\nMs Muri spoke with Ivan Petrov. She was glad."
    )
    (muri,) = [entity for entity in marked.entities if entity.name == "Dela Muri"]
    assert muri.forms == ["Dela Muri", "Muri"]
    assert [role for role, _ in muri.roles] == ["Prime Minister of Fiji"]
    assert all(name.start >= marked.article.body[0] for name in marked.names)


def test_a_headline_in_capitals_says_nothing(marker: Marker) -> None:
    marked = headed(marker, "Muri Rejects New Fish Quota Plan\n\nDela Muri spoke with Ivan Petrov. She was not glad.")
    assert marked.above == []


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        (
            "Trade, Labour and Health Minister Erik Dahl resigned.",
            "Erik Dahl",
            ["Trade, Labour and Health Minister"],
        ),
        ("They met Erik Dahl (Norvik CEO) in Oslo.", "Erik Dahl", ["Norvik CEO"]),
        ("Orders rose, Norvik Mills MD & CEO Erik Dahl said.", "Erik Dahl", ["Norvik Mills MD & CEO"]),
        ("Erik Dahl an analyst for Norvik Bank, said so.", "Erik Dahl", ["analyst for Norvik Bank"]),
        ("Special Aide to the Prime Minister Erik Dahl left.", "Erik Dahl", ["Special Aide to the Prime Minister"]),
        (
            "The head of the ODU (Orlu Drivers' Union), Erik Dahl, said so.",
            "Erik Dahl",
            ["head of the ODU"],
        ),
        ("He met Anna Dahl, the mother of Erik Dahl, in Oslo.", "Anna Dahl", ["mother of Erik Dahl"]),
        ("If [Foreign Minister Erik] Dahl agrees, we will.", "Dahl", ["Foreign Minister"]),
        ("A spokeswoman for the growers' association, Orlova, denied it.", "Orlova", []),
        ("They thanked Erik Dahl, a major Oslo donor.", "Erik Dahl", []),
        ("Mr Erik Dahl, colleagues, let us begin.", "Erik Dahl", []),
        ("The electronics retailer Best Sound closed.", "Best Sound", []),
        ("The new ministers:\n\nMinister of Fish and Roads: Erik Dahl.\n", "Erik Dahl", ["Minister of Fish and Roads"]),
        ("Asked who came:\n\nAnna Moe: Erik Dahl.\n", "Erik Dahl", []),
        ("They named head of finance Erik Dahl as president.", "Erik Dahl", ["head of finance", "president"]),
        ("She appointed Erik Dahl head of the Norvik Bank.", "Erik Dahl", ["head of the Norvik Bank"]),
        ("Simeon, Metropolitan of Orlu, spoke. Simeon left.", "Simeon", ["Metropolitan of Orlu"]),
    ],
)
def test_roles(marker: Marker, text: str, name: str, roles: list[str]) -> None:
    marked = mark(marker, text)
    found = [role for entity in marked.entities if entity.name == name for role, _ in entity.roles]
    assert found == roles
