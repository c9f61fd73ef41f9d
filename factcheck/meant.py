"""What somebody may have meant who wrote a name that nobody knows."""

import difflib
from collections.abc import Iterable

ALIKE = 0.4
"""How alike two names are that may be mistaken for each other, as difflib counts it; less is another word."""


def meant(name: str, known: Iterable[str]) -> str:
    """The end of a sentence that asks whether the nearest of the known names is meant; empty where none is near.

    >>> meant("amount-confict", ["amount-conflict", "date-conflict"])
    '; did you mean amount-conflict?'
    """
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=ALIKE)
    return f"; did you mean {close[0]}?" if close else ""
