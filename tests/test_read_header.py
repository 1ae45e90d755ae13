from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.read.header import Header, read_header

STORY = "Both ministers signed the accord on Monday. It runs for ten years."
DAY = dt.date(2021, 3, 4)


def facts(header: Header) -> tuple[dt.date | None, str | None, str | None, str | None]:
    return header.published, header.place, header.outlet, header.title


@pytest.mark.parametrize(
    ("front", "published", "place", "outlet"),
    [
        (" date 2021-03-04 Oslo: ", DAY, "Oslo", None),
        (" date 2021-03-04 Oslo, March 4 (NWA): ", DAY, "Oslo", "NWA"),
        ("2021-03-04, Oslo - ", DAY, "Oslo", None),
        ("OSLO, Oct. 9 (Norwire) -- ", None, "OSLO", "Norwire"),
        ("OSLO, Oct. 9 (Norwire) — ", None, "OSLO", "Norwire"),
        ("Oslo, December 24 (NCA) --\n\n", None, "Oslo", "NCA"),
        ("OSLO (NP) — ", None, "OSLO", "NP"),
        ("Oslo, March 4/2021(NCA) ", DAY, "Oslo", "NCA"),
        ("Oslo March 4/2021 /NCA/ ", DAY, "Oslo", "NCA"),
        ("Oslo, Mar 4 (NCA).- ", None, "Oslo", "NCA"),
        ("OSLO, MARCH 4, NORWIRE. ", None, "OSLO", "NORWIRE"),
        ("Oslo, NORWIRE – ", None, "Oslo", "NORWIRE"),
        ("Oslo, NORWIRE- ", None, "Oslo", "NORWIRE"),
        ("Oslo - NORWIRE - ", None, "Oslo", "NORWIRE"),
        ("OSLO - 4 March 2021: ", DAY, "OSLO", None),
        ("OSLO, NORWAY – ", None, "OSLO, NORWAY", None),
        ("Oslo, MINISTERS – ", None, "Oslo, MINISTERS", None),
        ("(NORWIRE) - OSLO, MAR 4 - ", None, "OSLO", "NORWIRE"),
        ("OSLO, Jan 3 (Norwire) - ", None, "OSLO", "Norwire"),
        ("OSLO, March 4, 2021 (NWA) - ", DAY, "OSLO", "NWA"),
        ("OSLO, Thursday, March 4, 2021 (NWA) - ", DAY, "OSLO", "NWA"),
        ("Oslo, Oct 11 (NWA) ", None, "Oslo", "NWA"),
        ("Asker (Viken) [Norway], Oct 11 (NWA): ", None, "Asker", "NWA"),
        ("Oslo [Norway], Oct 11 (NWA): ", None, "Oslo", "NWA"),
        ("OSLO, March 4, 2021. /NORD/. ", DAY, "OSLO", "NORD"),
        ("OSLO, Oct. 9, Norwire - ", None, "OSLO", "Norwire"),
        ("OSLO, Oct. 9, CEO Field - ", None, "OSLO", None),
        ("OSLO, Oct. 9 (President Field) - ", None, "OSLO", None),
        ("OSLO, Oct. 9 (President Post) - ", None, "OSLO", "President Post"),
        ("OSLO, Oct. 9, North Sea Wire -- ", None, "OSLO", "North Sea Wire"),
        ("OSLO — ", None, "OSLO", None),
        ("OSLO – ", None, "OSLO", None),
        ("PORT-DE-PAIX, Haiti — ", None, "PORT-DE-PAIX, Haiti", None),
        ("Bergen, Norway - ", None, "Bergen, Norway", None),
        ("Oslo/New York, 4 March 2021 – ", DAY, "Oslo/New York", None),
        ("The Hague, 4 March 2021 (NWA) – ", DAY, "The Hague", "NWA"),
        ("WASHINGTON, D.C. (NP) — ", None, "WASHINGTON, D.C.", "NP"),
        ("Oslo (nwa) - ", None, "Oslo", "nwa"),
        ("OSLO, Oct. 9 (North Wire/NP) -- ", None, "OSLO", "North Wire/NP"),
        ("(Norwire) - ", None, None, "Norwire"),
        ("OSLO: ", None, "OSLO", None),
        ("ORLU BAY: ", None, "ORLU BAY", None),
        ("OSLO (Norwire / Nordia - 4th March, 2021) ", DAY, "OSLO", "Norwire / Nordia"),
        ("Oslo, March 4, 2021 (NWA-OT):", DAY, "Oslo", "NWA-OT"),
        ("(NORWIRE- The Orlu Post) OSLO: ", None, "OSLO", "The Orlu Post"),
        ("Orlu (Rinta): ", None, "Orlu", None),
        ("March 4 (NWA) -- ", None, None, "NWA"),
        ("March 4, 2021 (NWA) – ", DAY, None, "NWA"),
    ],
)
def test_datelines(front: str, published: dt.date | None, place: str | None, outlet: str | None) -> None:
    header = read_header(front + STORY)
    assert facts(header) == (published, place, outlet, None)
    assert (front + STORY)[slice(*header.body)] == STORY


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Suva – The ministry said no.\n\nIt told reporters in Suva so.", "Suva"),
        ("Suva – The ministry said no.\n\nIt told reporters so.", None),
        ("Suva–Nadi talks were shut.\n\nThey met in Suva.", None),
        ("OSLO, Oct. 9, Tower Bridge - It rained.", None),
        ("Suva – Nadi trains were late.\n\nIt rained in Suva.", None),
        ("Suva – French trains were late.\n\nIt rained in Suva.", "Suva"),
        ("Suva – Fiji's capital – was calm.\n\nIt rained in Suva.", None),
    ],
)
def test_a_place_and_a_dash_open_a_story_that_goes_on_there(text: str, place: str | None) -> None:
    assert facts(read_header(text))[1] == place


def test_a_place_in_brackets_is_no_agency() -> None:
    story = "Five people fell ill in Orlu Bay on Friday, police said."
    assert facts(read_header(f"(ORLU BAY) -- {story}")) == (None, "Orlu Bay", None, None)


def test_speakers_with_their_parties_are_no_places() -> None:
    text = "Orr (Labour): The bill was wrong.\n\nRoe (Green): It was right."
    assert read_header(text).body == (0, len(text))


@pytest.mark.parametrize(
    ("front", "published", "place", "outlet"),
    [
        ("By Ann Field | Norwire", None, None, "Norwire"),
        ("By Ann Field, Northern Press", None, None, "Northern Press"),
        ("By Ann Field, Northern Press Writer", None, None, "Northern Press"),
        ("BY ANN FIELD", None, None, None),
        ("By Ann Field, Senior Reporter", None, None, None),
        ("By Ann Field, Political Correspondent", None, None, None),
        ("4 March 2021 | Humanitarian Aid", DAY, None, None),
        ("4 March 2021 | Norwire", DAY, None, "Norwire"),
        ("North World Service, 4 March 2021, 07:10", DAY, None, "North World Service"),
        ("By Ann van Field, Bo Moor and Cy Hill, Staff Writers", None, None, None),
        ("By Ann Field in Oslo", None, "Oslo", None),
        ("Oslo / Northern Press", None, "Oslo", "Northern Press"),
        ("By Ann Field, Norwire", None, None, "Norwire"),
        ("By Ann Field\nNorth News, Oslo", None, "Oslo", "North News"),
        ("Published: 4 March 2021", DAY, None, None),
        ("Published 4 March 2021\nUpdated 9 March 2021, 10:30 GMT", DAY, None, None),
        ("Updated 9 March 2021", None, None, None),
        ("(Adds comment, share price)", None, None, None),
        ("(New throughout, adds details)", None, None, None),
        ("(ATTN: ADDS quote in paras 2-3)", None, None, None),
        ("Last updated 3 hours ago", None, None, None),
        ("Photograph: Ann Field/Norwire", None, None, None),
        ("Photo by Ann Field", None, None, None),
        ("FOR IMMEDIATE RELEASE", None, None, None),
        ("Media release\nOSLO, March 4, 2021 /Norwire/ -- ", DAY, "OSLO", "Norwire"),
        ("Published at 10:30 a.m. ET, March 4, 2021", DAY, None, None),
        ("March 04, 2021", DAY, None, None),
        ("Thursday, March 4, 2021", DAY, None, None),
        ("Thu 4 Mar 2021 10.30 BST", DAY, None, None),
        ("2021-03-04T10:00:00Z", DAY, None, None),
        ("Oslo, 4 March 2021", DAY, "Oslo", None),
        ("4 March 2021 | By Ann Field | Norwire | 5 min read", DAY, None, "Norwire"),
        ("Oslo, Norway | NWA | 4 March 2021", DAY, "Oslo, Norway", "NWA"),
        ("From Ann Field in Oslo", None, "Oslo", None),
        ("Ann Field\nDiplomatic Editor", None, None, None),
        ("By Ann Field\nPolitical Correspondent", None, None, None),
        ("(NWA)", None, None, None),
    ],
)
def test_header_lines(front: str, published: dt.date | None, place: str | None, outlet: str | None) -> None:
    for gap in ("\n\n", "\n", "\r\n\r\n"):
        text = front + gap + STORY
        header = read_header(text)
        assert facts(header) == (published, place, outlet, None)
        assert text[slice(*header.body)] == STORY


@pytest.mark.parametrize(
    "front",
    [
        "Ministers sign accord\nBy ANN FIELD\nMarch 4, 2021\n\nOSLO, March 3 (NWA) -- ",
        "(2nd LEAD) Ministers sign accord\n(ATTN: ADDS quote)\nBy Ann Field\n\nOSLO, March 4, 2021 (NWA) -- ",
        " date 2021-03-04 Ministers sign accord\n\nBy Ann Field\n\nOSLO, March 4 (NWA) -- ",
    ],
)
def test_header_lines_follow_one_another(front: str) -> None:
    header = read_header(front + STORY)
    assert facts(header) == (DAY, "OSLO", "NWA", "Ministers sign accord")
    assert header.body == (len(front), len(front + STORY))


@pytest.mark.parametrize(
    "text",
    [
        "Oslo - the capital - was calm. Nobody spoke.",
        "Oslo – The capital of Norway – was calm. Nobody spoke.",
        "OSLO FASHION WEEK opens today. Many came.",
        "Oslo - NATO - the alliance - was calm. Nobody spoke.",
        "Oslo - LIVE - The bank closed. Nobody spoke.",
        "Oslo Cup - 4 March 2021: Lund won the cup. Nobody spoke.",
        "OSLO, MAY 3, MONDAY. The bank closed. Nobody spoke.",
        "Oslo: the city never sleeps. Many came.",
        "OSLO: THE CITY THAT NEVER SLEEPS. Many came.",
        "— Where were you? he asked. Nobody spoke.",
        "Ann Field (AF) said so. Nobody else did.",
        "Harbour Board (HB) — the owner — said so. Nobody else did.",
        "On Monday, May 3 - the day of the vote - he left. Nobody spoke.",
        "On May 3–4, ministers will meet. Nobody knows where.",
        "OSLO, May 3–4 will see the talks. Nobody knows where.",
        "Monday, May 3 — The bank closed. Nobody spoke.",
        "EXCLUSIVE — The bank closed. Nobody spoke.",
        "By Friday, May 3, the bank had closed. Nobody spoke.",
        "By Monday evening he had left. Nobody spoke.",
        "In Oslo, May 3: The day had come. Nobody spoke.",
        "May 3 is the day. Nobody knows why.",
        "PRIME MINISTER ANN FIELD: Good morning. Please begin.",
        "ANN FIELD: We are here. Please begin.",
        "ANN FIELD: It is late.\n\nJOHN ORLU: It is.",
        "BREAKING: The bank closed. Nobody spoke.",
        "The message reads, in part:\n\nWe are with you. Be brave.",
        "A first paragraph of one sentence.\n\nA second one. And so on.",
        "a line in lower case\n\nThe rest. And so on.",
        "March 4, 2021",
        "Ministers sign accord",
        "OSLO (NP) — ",
        "",
    ],
)
def test_what_is_no_header(text: str) -> None:
    assert read_header(text) == Header((0, len(text)))


@pytest.mark.parametrize("line", ["Ann Field in Oslo", "Ann Field, Oslo", "Ann Field\n4 March 2021"])
def test_below_the_headline_a_name_is_a_byline(line: str) -> None:
    text = f"Ministers sign accord\n\n{line}\n\n{STORY}"
    header = read_header(text, title="Ministers sign accord")
    assert header.body[0] == text.index(STORY)


@pytest.mark.parametrize(
    ("line", "story"),
    [
        ("Ann Field in Oslo", "Ms Field left. Nobody spoke."),
        ("Ann Field, Oslo", "The mayor left. Nobody spoke."),
        ("Ann Field", "The mayor left. Nobody spoke."),
        ("Peace Talks in Oslo", "The talks go on. Nobody spoke."),
        ("Peace Talks in Oslo", "4 March 2021\n\nThe envoys met. Nobody spoke."),
        ("Rail Strike in Oslo", "Workers walked out. Nobody spoke."),
        ("Black Friday", "4 March 2021\n\nShops cut prices. Nobody spoke."),
    ],
)
def test_a_headline_that_names_somebody_is_no_byline(line: str, story: str) -> None:
    header = read_header(f"{line}\n\n{story}")
    assert (header.title, header.place) == (line, None)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("--NWA", "NWA"),
        ("-- NWA", "NWA"),
        ("— Norwire", "Norwire"),
        ("- NWA", "NWA"),
        ("--NWA\n\nab/cde", "NWA"),
        ("--NWA ab/cde", "NWA"),
        ("(NP)", "NP"),
        ("NWA", "NWA"),
        ("(Northern Press)", "Northern Press"),
        ("NWA/abc", "NWA"),
        ("— Agence Nord-Presse  \n", "Agence Nord-Presse"),
    ],
)
def test_trailers(line: str, outlet: str) -> None:
    header = read_header(f"{STORY}\n\n{line}")
    assert (header.outlet, header.body) == (outlet, (0, len(STORY)))


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n\n(With reporting from our offices)",
        f"{STORY}\n\n(Ann Field)",
        f"{STORY}\n\n- That was the end of it.",
        f"{STORY}\n\n— One two three four five",
        f"{STORY}\n\n“We go on.”\n— Ann Field",
        f"{STORY}\n- Bread\n- Salt",
        f"{STORY}\n\nThank you.",
        f"{STORY}\n\nSTORMS AHEAD",
        f"{STORY} --NWA",
        "--NWA",
    ],
)
def test_what_is_no_trailer(text: str) -> None:
    assert read_header(text) == Header((0, len(text)))


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        ("Reporting by Ann Field; Editing by Ivo Kadar", None),
        ("(Reporting by Ann Field in Oslo and Ivo Kadar; Writing by Jan de Vries; Editing by Mia Orlu)", None),
        ("(Reporting by Ann Field in Oslo; Editing by I. Kadar)", None),
        ("Reporting by Varna bureau; Editing by Paul Lindt", None),
        ("(Additional reporting by Ann Field, Writing and editing by Ivo Kadar)", None),
        ("*Ann Field contributed to this story.", None),
        ("Ann Field and Ivo Kadar in Oslo contributed to this report.", None),
        ("Editing by: Ann Field", None),
        ("Emily Post and Ann Field contributed to this report.", None),
        ("==NWA", "NWA"),
        ("Follow NWA Oslo on Facebook, X and Instagram.", None),
        ("Find us on Telegram: t.me/nwa", None),
        ("© 2021 NWA", "NWA"),
        ("Copyright 2021 Northern Press. All rights reserved.", "Northern Press"),
        ("-- NWA\n\nReporting by Ann Field", "NWA"),
        ("Reporting by Ann Field\n\n© 2021 NWA", "NWA"),
        ("Ann Field is a reporter based in Oslo. Follow her on X.", None),
        ("This article was originally published by Northern Press.", "Northern Press"),
    ],
)
def test_who_wrote_and_edited_is_trailer(lines: str, outlet: str | None) -> None:
    header = read_header(f"{STORY}\n\n{lines}")
    assert (header.outlet, header.body) == (outlet, (0, len(STORY)))


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by the paper found that it leaked.",
        "Additional reporting by Norwire",
        "The Northern Press contributed to this report.",
        "Agence Nord-Presse contributed to this report.",
        "Norwire News Agency contributed to this story.",
        "Follow the coast to Orlu.",
        "Join the talks on Monday, he told them.",
        "Join them on Telegram, where the front counts its dead.",
        "Like Ann Field on Facebook, thousands praised it.",
        "Follow the talks on Facebook. The mayor posted that it had rained.",
        "OSLO, Oct. 9, Friday - It rained.",
        "OSLO, Oct. 9, Exclusive - It rained.",
        "Editing by hand takes a day.",
        "Ann Field contributed to this.",
        "Firms contributed to the fund.",
        "Copyright is what they fought over.",
        "Ann Field is a reporter. Many knew Field.",
        "Ann Field is a reporter who was killed on Monday.",
        "Ann Field is the first journalist to be jailed this year.",
        "This report was first published on Monday.",
        "Ann Field is the mayor of Oslo.",
        "This report was first published in May by two offices.",
    ],
)
def test_what_thanks_an_outlet_or_tells_something_is_story(line: str) -> None:
    assert read_header(f"{STORY}\n\n{line}").body[1] == len(f"{STORY}\n\n{line}")


def test_who_signs_off_publishes_what_another_agency_wrote() -> None:
    assert read_header(f"OSLO, Oct. 9 (NCA) -- {STORY}\n\n--NWA").outlet == "NWA"


def test_a_known_title_is_skipped_and_no_other_line_is_taken_for_it() -> None:
    text = f"Ministers sign accord.\n\n{STORY}"
    assert read_header(text, title="Ministers  sign accord.").body[0] == text.index(STORY)
    assert read_header(f"Ministers sign accord\n\n{STORY}", title="Another").body[0] == 0


def test_a_day_without_year_takes_it_from_a_day_known() -> None:
    front = "OSLO, Dec. 30 (NWA) -- "
    assert read_header(front + STORY).published is None
    assert read_header(front + STORY, near=dt.date(2021, 1, 2)).published == dt.date(2020, 12, 30)


@given(
    st.lists(
        st.sampled_from(
            [
                "OSLO",
                "Ann Field",
                "By ",
                "(NWA)",
                " - ",
                "--",
                "March 4, 2021",
                "\n",
                "\r\n\n",
                ", ",
                "|",
                "It ran. ",
                "date ",
                "2021-03-04",
                ":",
                " ",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_the_body_lies_within_any_text(text: str) -> None:
    start, end = read_header(text).body
    assert 0 <= start <= end <= len(text)
    assert text[start:end].strip() or not text.strip()


def test_a_headline_has_no_credit() -> None:
    assert read_header(f"(NORWIRE) Ministers sign accord\n\nOSLO, Oct. 9 (Nordia) -- {STORY}").outlet is None
    assert read_header(f"(LEAD) {STORY}").outlet is None


def test_a_town_behind_a_byline_is_no_outlet() -> None:
    header = read_header(f"Drivers strike\n\nBy Ann Field, Delvik\n\n{STORY} The drivers met in Delvik.")
    assert (header.outlet, header.place) == (None, "Delvik")


@pytest.mark.parametrize(("agency", "end"), [("OPA", STORY), ("XPA", f"{STORY} OPA JDR ABC")])
def test_initials_behind_the_last_sentence_sign_off(agency: str, end: str) -> None:
    text = f"Delvik, Dec 3 ({agency}) {STORY} OPA JDR ABC"
    header = read_header(text)
    assert text[slice(*header.body)] == end


def test_sections_and_headlines_are_no_houses() -> None:
    assert read_header(f"Politics / World News\n\n{STORY}").outlet is None
    assert read_header(f"Exiles return / Radio goes silent\n\n{STORY}").outlet is None
    assert read_header(f"By Ann Field, Delvik\n\n{STORY} Snow fell near Delvik.").place == "Delvik"
