"""Text of articles made harmless: no sign in it turns the direction of what stands around it, or vanishes."""

import re

from factcheck.render.signs import shown_safely

MARKS = re.compile("[\u061c\u200e\u200f]")
"""Marks that only help the signs beside them to their place: honest texts hold them, and nothing is lost without."""

TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the direction of all that follows; no article needs one, so each is shown for what it is."""

BREAKS = re.compile("\r\n?|\u2028|\u2029")


def harmless(text: str) -> str:
    r"""The text with such signs shown by their numbers, and line ends made alike.

    >>> harmless("a\u202eb\r\nc")
    'a[U+202E]b\nc'
    """
    plain = MARKS.sub("", BREAKS.sub("\n", text))
    return shown_safely(TURNS.sub(lambda match: f"[U+{ord(match[0]):04X}]", plain))
