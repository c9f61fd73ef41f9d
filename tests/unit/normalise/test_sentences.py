"""Where sentences and paragraphs begin and end."""

import pytest

from factcheck.lexicon import lexicon_for
from factcheck.normalise.sentences import index_at, paragraph_starts, sentences


def cut(text: str, code: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text, lexicon_for(code).context)]


@pytest.mark.parametrize(
    "text",
    [
        "Am 25. April beginnt es.",
        "Das war z. B. 2019 so.",
        "Herr Dr. Meier kam mit ca. 30 Gästen.",
        "Sie feiert ihren 70. Geburtstag.",
        "Die Firma zahlte 3,5 Mio. Euro.",
        "Es sprach J. K. Rau.",
        "Er rief „Halt!“ und lief davon.",
        "Um 21.30 Uhr war Schluss.",
    ],
)
def test_sentences_german_stays_whole(text: str) -> None:
    assert cut(text, "de") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Smith went home.",
        "The U.S. Senate voted.",
        "It rose to $2.5 bn. in May.",
        "Gen. Lee and Sgt. Pepper met at 8 a.m. on Friday.",
        "J. K. Rau spoke.",
        'He cried "Stop!" and ran.',
    ],
)
def test_sentences_english_stays_whole(text: str) -> None:
    assert cut(text, "en") == [text]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "It was 25. Then it fell.", ["It was 25.", "Then it fell."]),
        ("en", "They came from the U.S. The rest stayed.", ["They came from the U.S.", "The rest stayed."]),
        ("en", "Really? Yes! “So be it.” He left.", ["Really?", "Yes!", "“So be it.”", "He left."]),
        ("de", "Das war 2019. Danach kam nichts.", ["Das war 2019.", "Danach kam nichts."]),
        ("de", "Es waren 25. Die anderen fehlten.", ["Es waren 25.", "Die anderen fehlten."]),
        ("de", "Äpfel, Birnen usw. Die Liste ist lang.", ["Äpfel, Birnen usw.", "Die Liste ist lang."]),
        ("en", "A headline\nThe text begins.", ["A headline", "The text begins."]),
        ("en", "- one thing\n- another thing", ["- one thing", "- another thing"]),
        ("en", "One\n\ntwo", ["One", "two"]),
    ],
)
def test_sentences_end(code: str, text: str, expected: list[str]) -> None:
    assert cut(text, code) == expected


def test_sentences_run_on_where_a_line_was_wrapped() -> None:
    text = "This line is as long as the lines of a text that somebody wrapped\nand this is its end."
    assert cut(text, "en") == [text]


def test_sentences_cover_every_letter_once() -> None:
    text = " One. Two!\n\n\t Three… four?   Five"
    assert "".join("".join(cut(text, "en")).split()) == "".join(text.split())


def test_sentences_have_a_greatest_length() -> None:
    parts = cut("12 apples, " * 500, "en")
    assert max(map(len, parts)) <= 1000
    assert " ".join(parts) == ("12 apples, " * 500).strip()
    assert max(map(len, cut("x" * 5000, "en"))) <= 1000


def test_sentences_of_nothing() -> None:
    assert cut(" \n\n ", "en") == []


def test_paragraph_starts_after_blank_lines() -> None:
    starts = paragraph_starts("a\nb\n\nc\n \n\nd")
    assert starts == (0, 5, 10)
    assert [index_at(starts, offset) for offset in (0, 3, 5, 9, 10)] == [0, 0, 1, 1, 2]
