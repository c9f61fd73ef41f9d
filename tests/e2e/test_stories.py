"""The real command prints for every story exactly what is kept of it, byte for byte."""

import pytest

from tests.e2e.snapshots import EXPECTED, NAMES, snapshot


@pytest.mark.parametrize("name", NAMES)
def test_story_prints_what_is_kept(name: str) -> None:
    """Text, JSON, messages and exit status are those that `make snapshots` kept."""
    kept = {path.name: path.read_bytes() for path in sorted((EXPECTED / name).glob("*"))}
    assert kept == snapshot(name)


def test_nothing_is_kept_of_stories_that_are_gone() -> None:
    """Every folder of `tests/e2e/expected` belongs to a story."""
    assert sorted(path.name for path in EXPECTED.iterdir()) == NAMES
