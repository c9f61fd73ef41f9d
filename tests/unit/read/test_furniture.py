"""What stands on the page around an article; how well it is told is measured in tests/corpus/test_pages.py."""

from datetime import date

import pytest

from factcheck.lexicon import languages
from factcheck.lexicon.furniture import KEYS, furniture_problems, plain_row
from factcheck.lexicon.pack import furniture_table, shared
from factcheck.model.furniture import Why
from factcheck.read.furniture import furniture

STORY = "The bridge will cost 12 million euros, the council said on Monday."


def told(text: str, language: str = "en", published: date | None = None) -> list[tuple[str, str]]:
    """Each stretch that is taken for furniture, and what for."""
    return [(text[start:end], why.value) for start, end, why in furniture(text, language, published)]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("12 comments", Why.COMMENTS),
        ("• COMMENTS (1,204)", Why.COMMENTS),
        ("4 min read", Why.COUNTER),
        ("© 2023 The Gazette", Why.RIGHTS),
        ("The Gazette © 2023", Why.RIGHTS),
        ("Photo: Jane Doe, 2021", Why.CREDIT),
        ("Updated 2 hours ago", Why.BYLINE),
        ("By Jane Doe, 12 April 2023", Why.BYLINE),
        ("Jane Doe | April 12, 2023 | 4 min read", Why.BYLINE),
        ("12 comments | Share | Print", Why.COMMENTS),
        ("Read more: 3 questions on the bridge", Why.RELATED),
        ("Home | News | Sport | Weather", Why.MENU),
        ("We use cookies and keep them for 13 months.", Why.COOKIES),
        ("Thousands read it: sign up for our newsletter and get the 5 top stories in your inbox.", Why.NEWSLETTER),
    ],
)
def test_a_row_is_known_by_itself(row: str, why: Why) -> None:
    assert told(f"{STORY}\n\n{row}\n\n{STORY}") == [(row, why.value)]


@pytest.mark.parametrize(
    "row",
    [
        "In the comments, 12 of 30 readers agreed.",
        "Photo: 12 boats on the lake",
        "Updated rules will cost 12 million euros.",
        "Published in 2019, the study counted 400 birds.",
        "By Monday, 12 April, the votes are counted",
        '"We use cookies to follow 40 million people," he said.',
        "The newsletter has 60,000 readers and costs $3 a month.",
        "Facebook: 63%",
        "Sport cost the town 3 million euros.",
        "Copying cost 3 million euros.",
    ],
)
def test_what_only_looks_like_furniture_is_of_the_story(row: str) -> None:
    assert told(f"{STORY}\n\n{row}\n\n{STORY}") == []


def test_words_of_menus_count_in_company_only() -> None:
    assert told(f"Sport\n\n{STORY}") == []
    menu = ["Home", "Sport", "DAX 15,900 +0.3%", "Weather 12 °C"]
    assert told("\n".join((*menu, "", "Record year", "", STORY))) == [(row, "menu") for row in menu]


def test_a_box_ends_where_the_story_goes_on() -> None:
    text = f"{STORY}\n\nRelated articles\nHouse sold for $3m\n14 walks\n\nWhat it costs: 12 million\n\n{STORY}"
    assert [row for row, _ in told(text)] == ["Related articles", "House sold for $3m", "14 walks"]


def test_comments_reach_to_the_last() -> None:
    comments = "Recent comments\nAnn\n2 hours ago\nI paid $40 for it.\nReply\nBob\n3 hours ago\nI paid $50 for it."
    assert {why for _, why in told(f"{STORY}\n\n{comments}")} == {"comments"}
    assert "\n".join(row for row, _ in told(f"{STORY}\n\n{comments}")) == comments


def test_a_note_on_the_author_is_the_last_sentence() -> None:
    note = "Jane Doe is a reporter with 12 years of experience and writes about ports for 3 papers."
    assert told(f"{STORY}\n\n{STORY}\n\n{STORY}\n\n{note}") == [(note, "author note")]
    assert told(f"{STORY}\n\n{note}\n\n{STORY}\n\n{STORY}\n\n{STORY}") == []


@pytest.mark.parametrize(
    ("above", "language", "published"),
    [
        ("Sunday, October 6, 2024", "de", None),
        ("Sunday, October 6, 2024", "en", date(2023, 5, 19)),
        ("6. Oktober 2024\n\nBrücke wird teurer\n\n19. Mai 2023", "de", None),
    ],
)
def test_a_day_that_is_not_the_article_s_is_that_of_printing(above: str, language: str, published: date | None) -> None:
    assert told(f"{above}\n\n{STORY}", language, published) == [(above.split("\n", maxsplit=1)[0], "date of printing")]


def test_a_day_above_an_article_in_its_language_dates_it() -> None:
    assert told(f"6. Oktober 2024\n\n{STORY}", "de") == []
    assert told(f"October 6, 2024\n\n{STORY}", "en", date(2024, 10, 6)) == []


def test_a_signature_is_furniture_and_its_sentence_is_not() -> None:
    text = "Die Gebühr steigt auf 42 Dollar. (abc, 20.4.2023)"
    assert told(text, "de") == [("(abc, 20.4.2023)", "byline")]


def test_pages_in_all_languages_wear_english() -> None:
    assert told("Die Brücke kostet 12 Millionen Euro, sagte der Rat.\n\n12 comments", "de") == [
        ("12 comments", "comments")
    ]


def test_wrapped_lines_are_one_row() -> None:
    text = (
        "The bridge will cost 12 million euros, the council said on\nMonday, and take three years to build, "
        "which is a\nyear more than the plan of last spring allowed for it.\n\n"
        "Sign up for our newsletter, which 60,000 people read every\nmorning, and get the 5 top stories "
        "of the day in your\ninbox at 7am."
    )
    ((notice, why),) = told(text)
    assert (notice[:7], notice[-4:], why) == ("Sign up", "7am.", "newsletter")


def test_an_empty_text_has_none() -> None:
    assert furniture("", "en") == ()
    assert furniture(" \n \n", "en") == ()


def test_rows_are_compared_in_plain_form() -> None:
    assert plain_row("— Kommentare (12) —") == plain_row("KOMMENTARE: 1.204") == "kommentare #"


@pytest.mark.parametrize("language", languages())
def test_the_words_of_every_language_are_valid(language: str) -> None:
    assert list(furniture_problems(furniture_table(language))) == []


def test_problems_of_a_pack_name_the_key() -> None:
    table = {key: ["x"] for key in KEYS} | {"menu": "Home", "share": ["Share", "Share"], "odd": ["x"]}
    del table["by"]
    assert dict(furniture_problems(table)) == {
        "odd": "unknown key",
        "by": "missing",
        "menu": "should be a list of words or phrases",
        "share": "holds a word twice",
    }


def test_what_all_pages_wear_is_in_packs() -> None:
    assert set(shared("furniture")["everywhere"]) <= set(languages())
