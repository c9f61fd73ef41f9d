"""What may stand where an article before it, or an ending behind it, goes by the numeral."""

import pytest

from factcheck.correct.surroundings import fits


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


@pytest.mark.parametrize(
    ("old", "new", "after", "language", "fit"),
    [
        ("szeptember 14-én", "szeptember 16-án", "", "hu", False),
        ("szeptember 14-én", "október 14-én", "", "hu", True),
        ("14", "16", "-én este", "hu", False),
        ("14", "16", " ember", "hu", True),
        ("2023", "2024", "’te", "tr", False),
        ("56-year-old", "26-year-old", " man", "en", True),
    ],
)
def test_ending_goes_by_its_numeral(old: str, new: str, after: str, language: str, *, fit: bool) -> None:
    """It is not known which ending the other numeral would bear."""
    assert fits("", old, new, language, after) is fit
