"""What looks like a figure and is none."""

import pytest

from tests.unit.recognise.shown import surfaces


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "COVID-19"),
        ("en", "an A380"),
        ("en", "version 1.2.3"),
        ("en", "the 50+1 rule"),
        ("en", "a 5G mast"),
        ("en", "Call 0800 1111"),
        ("en", "Tel. 020 7946 0018"),
        ("en", "1. First item"),
        ("en", "• 2) Second item"),
        ("en", "the A 81"),
        ("en", "they left Nine for good"),
        ("en", "she watched the Six Nations with some friends"),
        ("en", "@user42 and #vision2030"),
        ("en", "https://example.org/42"),
        ("da", "Ring på 33 11 22 33."),
        ("fi", "Perustuslain 12 § suojaa sitä. Puh. 09 123 456"),
        ("ko", "4·19 정신"),  # days that have become names
        ("zh", "9·18事变"),
        ("ja", "3・11の記憶"),
        ("de", "§ 218"),
        ("de", "Artikel 5"),
        ("de", "die B 9"),
        ("de", "ISBN 978-3-16-148410-0"),
    ],
)
def test_lookalike(language: str, text: str) -> None:
    """Names, codes, versions, numbers of telephones and lists yield nothing."""
    assert surfaces(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A 45-year-old man", ["45-year-old"]),
        ("en", "room for 200-300 guests", ["200-300"]),
        ("en", "He paid 40 US$for it", ["40 US$"]),
        ("en", "It grew 5.\n20 firms left.", ["5", "20"]),
        ("en", "Storm Kills at least Four Sailors off Sydney after Flooding", ["at least Four"]),
        ("en", "The crew had left. Four Russians were found later", ["Four"]),
        ("de", "dort wurden ein Dutzend Helfer von anderen gerettet", ["ein Dutzend"]),
        ("de", "Artikel 5 Euro", ["5 Euro"]),
        ("de", "um 5. Der Rest", ["5"]),
    ],
)
def test_no_lookalike(language: str, text: str, expected: list[str]) -> None:
    """A unit behind it makes a figure of what could be a name; an article is no letter of a road."""
    assert surfaces(text, language) == expected
