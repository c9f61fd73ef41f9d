"""Progress on a terminal: only when work is long, and nothing is left of it."""

import io

from factcheck.display import following


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """It is."""
        return True


def test_short_work_is_not_shown() -> None:
    """A bar that flashes up tells nobody anything."""
    terminal = Terminal()
    with following(terminal) as follow:
        assert list(follow("reading", iter("abc"))) == ["a", "b", "c"]
    assert terminal.getvalue().strip("\x1b[?25h\n") == ""


def test_long_work_is_shown() -> None:
    """The step and how much of it is done; the articles pass through unchanged."""
    terminal = Terminal()
    with following(terminal, patience=0) as follow:
        assert list(follow("comparing", ["a", "b"])) == ["a", "b"]
    shown = terminal.getvalue()
    assert "comparing" in shown
    assert "/2" in shown
