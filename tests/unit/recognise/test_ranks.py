"""Ordinals, multiples and scores."""

import pytest

from tests.unit.recognise.shown import shown


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "his 2,000th win", []),
        ("en", "the 20th and the 3rd", [("20th", "ordinal"), ("3rd", "ordinal")]),
        ("en", "the two hundred and fifth", [("two hundred and fifth", "ordinal")]),
        ("en", "profits doubled", [("doubled", "multiple")]),
        ("en", "they won 4-2", [("4-2", "score")]),
        ("en", "they won 2-4", [("2-4", "score")]),
        ("en", "they won 2\u22124", [("2\u22124", "score")]),
        ("en", "it was 2-4 that we lost.", [("2-4", "score")]),
        ("en", "a match of 4\u22122", [("4\u22122", "score")]),
        ("pl", "Mecz ligi o godzinie 20:15.", [("godzinie 20:15", "time")]),
        ("pl", "Mecz ligi wygrał 20:15.", [("20:15", "score")]),
        ("pl", "Mecz ligi, 15:00", []),
        ("en", "Hull 38 - 17 Wigan: a home win", [("38 - 17", "score")]),
        ("en", "Derby 0 - 1 Burton", [("0 - 1", "score")]),
        ("tr", "Rize 2 - 4 Hatay", [("2 - 4", "score")]),
        ("en", "Rooms 18 - 24 Most Hit", [("18 - 24", "number")]),
        ("en", "2-4 people", [("2-4", "number")]),
        ("en", "ended 29-13", [("29-13", "score")]),
        ("de", "sein 22. Treffer", [("22.", "ordinal")]),
        ("de", "Es waren 22. Dann ging er.", [("22", "number")]),
        ("de", "gewann 4:2 (1:0)", [("4:2", "score"), ("1:0", "score")]),
        ("de", "mit 1:2 (17:21, 21:17)", [("1:2", "score"), ("17:21", "score"), ("21:17", "score")]),
        ("pt", "o 5º golo, e o artigo 5º da lei", [("5º", "ordinal")]),
        ("es", "el partido es a las 20:30", [("20:30", "time")]),
        ("pt", "o jogo é às 20:30", [("20:30", "time")]),
        ("de", "dreimal, zum siebzehnten Mal", [("dreimal", "multiple"), ("siebzehnten", "ordinal")]),
    ],
)
def test_rank(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """A sign between two numbers is a score where no range can be, or where sport is spoken of."""
    assert shown(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Das Tor im Spiel fiel bei 3:35.", []),
        ("de", "Das Spiel endete 13:35.", [("13:35", "score")]),
        ("it", "Ha segnato al 4:52 della partita.", []),
        ("it", "La partita finì 4:12.", [("4:12", "score")]),
    ],
)
def test_clock_of_a_game_is_no_score(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    """No side loses by so much."""
    assert shown(text, language) == expected
