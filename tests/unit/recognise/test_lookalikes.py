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
        ("en", "she sat in seat 14C, near gate 12F"),
        ("en", "on “60 Minutes”"),
        ("en", "she told the magazine 48 Hours that they would not stay"),
        ("fr", "elle a dit au journal 20 Minutes que tout allait bien"),
        ("en", "a 50–50 chance in a 9-to-5 job"),
        ("de", "ein zweistelliger Betrag, 50:50"),
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
        ("en", "it was 14C on the line", ["14C"]),
        ("en", "they told 60 Minutes on Sunday that they would stay", ["Sunday"]),
        ("en", "they won the famous 24 Hours of Le Mans with their own cars", ["24 Hours"]),
        ("en", "Six Freed after 60 Minutes in Lift", ["Six", "60 Minutes"]),
        ("en", "the 21st, 11st of flour, 12st 4lb", ["21st", "11st", "12st 4lb"]),
        ("de", "er sprach „20 Minuten“ lang", ["20 Minuten"]),
        ("de", "Artikel 5 Euro", ["5 Euro"]),
        ("de", "um 5. Der Rest", ["5"]),
    ],
)
def test_no_lookalike(language: str, text: str, expected: list[str]) -> None:
    """A unit behind it makes a figure of what could be a name; an article is no letter of a road."""
    assert surfaces(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "в школе 500 учеников", ["500"]),
        ("ru", "в школе 5 прохладно", []),
        ("ro", "în sala 12 persoane", ["12"]),
        ("en", "Flight 182 passengers", []),  # English puts nouns together
    ],
)
def test_no_label_counts_before_what_is_counted(language: str, text: str, expected: list[str]) -> None:
    """Where a language says so, a counted noun behind a number tells that it is no name."""
    assert surfaces(text, language) == expected
