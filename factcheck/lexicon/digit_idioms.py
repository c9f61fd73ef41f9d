"""Idioms that begin with digits and tell no figure: "50-50", "9-to-5", "20/20 vision"."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import takewhile

from factcheck.lexicon.sense import Role, Sense

Idioms = Mapping[str, tuple[str, ...]]


def digit_idioms(senses: Mapping[str, tuple[Sense, ...]]) -> Idioms:
    """The idioms that begin with digits, the longest first, by those digits.

    >>> digit_idioms({"9-to-5": (Sense(Role.SKIP, None),)})
    {'9': ('9-to-5',)}
    """
    found: dict[str, list[str]] = defaultdict(list)
    for surface, meant in senses.items():
        if surface[0].isdigit() and meant[0].role is Role.SKIP:
            found["".join(takewhile(str.isdigit, surface))].append(surface)
    return {digits: tuple(sorted(idioms, key=len, reverse=True)) for digits, idioms in found.items()}


def idiom_end(text: str, start: int, idioms: tuple[str, ...]) -> int:
    """Where the longest of some idioms ends that stands at an offset of folded text; 0 where none does.

    >>> idiom_end("a 9-to-5 job", 2, ("9-to-5",)), idiom_end("50-50%", 0, ("50-50",))
    (8, 0)
    """
    for idiom in idioms:
        end = start + len(idiom)
        behind = text[end : end + 1]
        if text.startswith(idiom, start) and not behind.isdigit() and behind not in tuple("%‰") and not _cased(behind):
            return end
    return 0


def _cased(letter: str) -> bool:
    """Whether a letter has capitals: others may be particles that touch a figure."""
    return letter.upper() != letter
