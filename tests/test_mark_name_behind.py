"""Names right behind long offices, and names of bodies that the pipeline cuts at a comma, hyphen or nationality."""

from __future__ import annotations

import pytest
from mark_tools import mark

from summarizer.mark import Marker


@pytest.mark.parametrize(
    ("text", "whole", "cut"),
    [
        (
            "He met Trade Minister of Saudi Arabia Faisal bin Turki Al Doru.",
            "Faisal bin Turki Al Doru",
            "Arabia Faisal",
        ),
        ("Talks with President of Sierra Leone Momodu Kamara were held.", "Sierra Leone", "Leone"),
        ("He met Catholicos of All Armenians Vazgen II on Friday.", "Vazgen II", "Armenians Vazgen II"),
        ("He met Patriarch of Moscow and All Russia Pimen on Friday.", "Pimen", "Russia Pimen"),
        (
            "Taking part were the Speakers of the Council of the Union and the State Duma Pavel Irkut and Oleg Doru.",
            "Council of the Union",
            "Speakers of the Council of the Union",
        ),
        (
            "He was accompanied by Minister of Civil Defence, Emergencies and Disaster Relief Sergei Irkut, his deputies, "
            "Presidential Envoy to the Lower Lake District Georgy Polta, and Governor Boris Gorin.",
            "Georgy Polta",
            "Relief Sergei Irkut",
        ),
        (
            "Taking part were Minister of Civil Defence, Emergencies and Disaster Relief Sergei Irkut and Oleg Doru.",
            "Sergei Irkut",
            "Disaster Relief Sergei Irkut",
        ),
        ("The Ministers of Trade of Peru and Chile Ana Dorado and Juan Rojas met.", "Ana Dorado", "Chile Ana Dorado"),
        ("Minister of Water Works and Fisheries of Laos Bounma Vora left.", "Bounma Vora", "Laos Bounma Vora"),
        (
            "Speaker of the National Assembly of the Republic of Armenia Alen Sarian left.",
            "National Assembly of the Republic of Armenia",
            "National Assembly of the Republic of Armenia Alen Sarian",
        ),
        (
            "Deputy head of the Reef Survey Organization Aman Zhanku left.",
            "Aman Zhanku",
            "Reef Survey Organization Aman Zhanku",
        ),
        ("The head of the United States Senate office left.", "United States", "Senate office"),
        ("The Secretary of State for Health and Social Care, Tendo Kasule, left.", "Tendo Kasule", "State for Health"),
        ("Secretary of State for Northern Ireland Hilda Benner left.", "Hilda Benner", "Northern Ireland Hilda Benner"),
        ("The State Secretary for Climate Action, Katrin Leitner, said no.", "Katrin Leitner", "Climate Action"),
        ("He spoke to President of Vietnam To Linh on Friday.", "To Linh", "Linh"),
        ("He paid a call on Prime Minister Hwang In-seok in Seoul.", "Hwang In-seok", "Hwang"),
        ('"We are ready," Hwang In-seok said.', "Hwang In-seok", "In-seok"),
        ("He met President John Dorn senior and his wife.", "John Dorn senior", "John Dorn"),
        ("John Dorn junior minister for trade left.", "John Dorn", "John Dorn junior"),
        (
            "He resolved to make Gorka Etxegarai Acting Governor of Doru.",
            "Gorka Etxegarai",
            "Gorka Etxegarai Acting Governor",
        ),
        (
            "During their talk Mr Lindqvist and Mr Tavares discussed the schedule of contacts.",
            "Lindqvist",
            "Lindqvist and Mr",
        ),
        (
            "The meeting was attended by Director of the Federal Security Service Jean-Luc Moreau and Special Presidential "
            "Representative for Environmental Protection, Ecology and Transport Gavin Pritchard.",
            "Jean-Luc Moreau",
            "Jean-Luc Moreau and Special Presidential Representative for Environmental Protection, Ecology and Transport "
            "Gavin Pritchard",
        ),
        ("Doru Lake Acting Governor Iolo Gruffydd left.", "Iolo Gruffydd", "Acting Governor"),
        (
            "He met Patriarch of Moscow and All Russia Babajide Alade on Friday.",
            "Babajide Alade",
            "All Russia Babajide Alade",
        ),
        ("It was attended by National Security Adviser Iolo Gruffydd.", "Iolo Gruffydd", "National Security"),
        ("It was attended by US National Security Adviser Iolo Gruffydd.", "US", "US National Security"),
        ("The National Security Council met on Friday.", "National Security Council", "National Security"),
    ],
)
def test_a_name_begins_behind_what_its_bearer_is_head_of(marker: Marker, text: str, whole: str, cut: str) -> None:
    names = {name.text for name in mark(marker, text).names}
    assert whole in names
    assert cut not in names


@pytest.mark.parametrize(
    ("text", "whole", "cut"),
    [
        (
            "The Ministry of Civil Defence, Emergencies and Disaster Relief said no.",
            "Ministry of Civil Defence, Emergencies and Disaster Relief",
            "Ministry of Civil Defence",
        ),
        (
            "Officials of the Trade, Works and Energy Ministry said no.",
            "Trade, Works and Energy Ministry",
            "Works and Energy Ministry",
        ),
        ("Japan's Roads, Trade and Industry Ministry said no.", "Roads, Trade and Industry Ministry", "Trade"),
        ("The Mines and Geosciences Bureau said no.", "Mines and Geosciences Bureau", "Geosciences Bureau"),
        ("The Kremlin and Foreign Ministry said no.", "Foreign Ministry", "Kremlin and Foreign Ministry"),
        (
            "Members of the High-Level Fijian-Tongan Reef Council met.",
            "High-Level Fijian-Tongan Reef Council",
            "Fijian-Tongan Reef Council",
        ),
        ("The Office of the Polish President said no.", "Office of the Polish President", "Office of the Polish"),
        ("Médecins du Sud said its clinic was hit.", "Médecins du Sud", "Sud"),
        ("Communist Party Duma faction leader Pavel Irkut said no.", "Communist Party", "Communist Party Duma"),
        ("The Moscow City Duma faction met on Friday.", "Moscow City Duma", "Moscow City"),
        ("Bank of America and Wells Doru said no.", "Bank of America", "Bank of America and Wells Doru"),
        ("California Assembly caucus leader Robert Diaz left.", "California Assembly", "California"),
        ("The Embassy of the Republic of Korea in Manila said no.", "Embassy of the Republic of Korea", "Embassy"),
        (
            "A team from the Lake Institute of Technology and Doru State University left.",
            "Doru State University",
            "Lake Institute of Technology and Doru State University",
        ),
        ("The Lake School of Arts and Design said no.", "Lake School of Arts and Design", "Lake School of Arts"),
        (
            "Chair of the State Affairs Commission of the Democratic People's Republic of Korea Kim Han-sol left.",
            "State Affairs Commission of the Democratic People's Republic of Korea",
            "State Affairs Commission of the Democratic People",
        ),
        (
            "Allied and Canal Industry Workers' Day is marked today.",
            "Canal Industry Workers' Day",
            "Canal Industry Workers",
        ),
        ("National Artist of the Lake Republic Galina Doru sang.", "Galina Doru", "National Artist"),
        (
            "The envoys met.\n\nPress Service of the Ministry of Foreign Affairs of the Republic of Kazakhstan\n\n",
            "Press Service of the Ministry of Foreign Affairs of the Republic of Kazakhstan",
            "Press Service",
        ),
    ],
)
def test_a_body_has_the_whole_of_its_name_and_no_more(marker: Marker, text: str, whole: str, cut: str) -> None:
    names = {name.text for name in mark(marker, text).names}
    assert whole in names
    assert cut not in names


@pytest.mark.parametrize(
    ("headline", "nobody"),
    [
        ("Prime Minister Nakasule Meets Fijian Envoy, Discusses Reef Support", "Nakasule Meets"),
        ("Fijian PM-designate Receives Tongan, Samoan Ambassadors", "Receives"),
    ],
)
def test_no_name_is_taken_from_a_headline_that_tells_a_deed_in_capitals(
    marker: Marker, headline: str, nobody: str
) -> None:
    story = (
        "SUVA - Prime Minister Justine Nakasule met the envoy of Fiji on Monday. Nakasule said the reefs needed help."
    )
    marked = mark(marker, f"{headline}\n\n{story}")
    assert nobody not in {entity.name for entity in marked.entities}
    assert "Justine Nakasule" in {entity.name for entity in marked.entities}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Chip designer Quantera agrees to buy Lumo.\n\nQuantera Inc. said no.", "organization"),
        ("Paul Quantera left. Chip designer Quantera agrees.\n\nQuantera Inc. said no.", "person"),
        ("Mayor Quantera agrees. Quantera left.\n\nQuantera Inc. said no.", "person"),
    ],
)
def test_a_lone_word_is_the_firm_that_it_opens_unless_it_is_a_surname(marker: Marker, text: str, kind: str) -> None:
    marked = mark(marker, text)
    assert {n.kind for n in marked.names if n.text == "Quantera"} == {kind}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orlu Platform – For Peace won ten seats.", "Orlu Platform – For Peace"),
        ("They met the Orlu Bloc - For Bread and Peace on Monday.", "Orlu Bloc - For Bread and Peace"),
        ("The Orlu Party – for years in power – lost.", "Orlu Party"),
    ],
)
def test_a_party_with_a_dash_in_its_name(marker: Marker, text: str, name: str) -> None:
    assert [e.name for e in mark(marker, text).entities] == [name]
