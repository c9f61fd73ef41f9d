"""What news says often is read alike in every language: `python -m tests.phrases.test_phrases xx` tells where not."""

import sys

import pytest

from factcheck.lexicon import languages
from tests.phrases.spoken import gaps, phrases, spoken, told


def differences(language: str) -> dict[str, str]:
    """By name of the phrase, how a language reads it where that is not what English tells; order does not count."""
    read = {name: told(language, text) for name, text in spoken(language).items()}
    return {name: str(each) for name, each in read.items() if sorted(each) != sorted(phrases()[name].english)}


@pytest.mark.parametrize("language", languages())
def test_phrases_are_read_as_in_english(language: str) -> None:
    """But for the gaps that are listed, no more and no less."""
    assert differences(language).keys() == gaps(language).keys(), differences(language)


@pytest.mark.parametrize("language", languages())
def test_every_phrase_is_told(language: str) -> None:
    """What one language leaves out could hide what it reads wrongly."""
    assert list(spoken(language)) == list(phrases())


def main() -> None:
    """Print the differences of the languages that are named."""
    for code in sys.argv[1:]:
        differing = differences(code)
        for name, reading in differing.items():
            english = list(phrases()[name].english)
            sys.stdout.write(f"{name}\n    {spoken(code)[name]}\n    {reading} instead of {english}\n")
        sys.stdout.write(f"{code}: {len(differing)} of {len(spoken(code))} phrases differ\n")


if __name__ == "__main__":
    main()
