"""What may stand behind an article that changes before vowels."""

import pytest

from factcheck.correct.onsets import fits


@pytest.mark.parametrize(
    ("before", "old", "new", "language", "fit"),
    [
        ("a rise of ", "80%", "50%", "en", True),
        ("It was an ", "80% rise", "50% rise", "en", False),
        ("It was an ", "80% rise", "85% rise", "en", True),
        ("It was a ", "$9 million loss", "$8 million loss", "en", False),
        ("It was a ", "12,000-strong crowd", "11,000-strong crowd", "en", False),
        ("It was a ", "1100-strong crowd", "1200-strong crowd", "en", True),
        ("It was an ", "eleven-day trip", "12-day trip", "en", False),
        ("È successo l\u2019", "8 marzo", "9 marzo", "it", False),
        ("È successo il ", "9 marzo", "6 marzo", "it", True),
        ("È successo il ", "9 marzo", "11 marzo", "it", False),
        ("Es war eine ", "8-tägige Reise", "9-tägige Reise", "de", True),
    ],
)
def test_fits(before: str, old: str, new: str, language: str, *, fit: bool) -> None:
    """By the sound with which the old and the new numeral begin."""
    assert fits(before, old, new, language) is fit
