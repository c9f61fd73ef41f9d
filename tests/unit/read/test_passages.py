"""Passages in another language than their article."""

import pytest

from factcheck.checking import check, normalise
from factcheck.lexicon.pack import languages
from factcheck.model.article import Article, Stretch
from factcheck.read.passages import foreign_stretches

GERMAN = "Der Konzern erhöht die Gebühr auf 42.000 Dollar im Monat, wie die Zeitung berichtete."
ENGLISH = "The company will charge 42,000 dollars a month, and that is what all of its partners were told."
RUSSIAN = "Компания будет брать 42 000 долларов в месяц, и об этом уже сказали всем её партнёрам в письме."
JAPANESE = "同社は料金を月額4万2000ドルに引き上げる方針で、取引先にもすでに書面で伝えたという。"


@pytest.mark.parametrize(
    ("language", "paragraphs", "foreign"),
    [
        ("de", [GERMAN, ENGLISH], {1: "en"}),
        ("en", [GERMAN, ENGLISH, RUSSIAN], {0: "de", 2: "ru"}),
        ("de", [GERMAN, JAPANESE], {1: "ja"}),
        ("ja", [JAPANESE, ENGLISH], {1: "en"}),
        ("de", [GERMAN, "Yes, we can."], {}),
        (
            "de",
            [GERMAN, "Apple Inc., Alphabet Inc., Meta Platforms Inc., Amazon.com Inc., Nvidia Corp., Tesla Inc."],
            {},
        ),
        ("de", [GERMAN, "1 2 3 4 5 6 7 8 9 10"], {}),
        ("en", [ENGLISH], {}),
    ],
)
def test_foreign_stretches_are_paragraphs_in_another_language(
    language: str, paragraphs: list[str], foreign: dict[int, str]
) -> None:
    text = "\n\n".join(paragraphs)
    found = foreign_stretches(text, language, languages())
    assert {paragraphs.index(text[start:end]): code for start, end, code in found} == foreign


def mixed() -> Article:
    text = f"{GERMAN}\n\n{ENGLISH}\n\nDie Einnahmen fielen um 2,5 Prozent."
    start = text.index(ENGLISH)
    return Article("a", text, "de", foreign=(Stretch(start, start + len(ENGLISH), "en"),))


def test_figures_are_read_in_the_language_of_their_passage() -> None:
    article = mixed()
    read = normalise(article)
    assert [reading.english for reading in read] == ["$42,000 per month", "$42,000 per month", "2.5%"]
    assert all(article.text[slice(*reading.mention.span)] == reading.mention.surface for reading in read)


def test_claims_stand_in_the_order_of_the_text_and_name_their_language() -> None:
    claims = check([mixed()]).claims
    assert [(claim.id, claim.position, claim.paragraph, claim.language) for claim in claims] == [
        ("a#0", 0, 0, "de"),
        ("a#1", 1, 1, "en"),
        ("a#2", 2, 2, "de"),
    ]


def test_parts_keep_every_offset() -> None:
    parts = mixed().parts()
    assert [part.language for part in parts] == ["de", "en"]
    assert {len(part.text) for part in parts} == {len(mixed().text)}
    assert [part.text.count("\n") for part in parts] == [4, 4]
