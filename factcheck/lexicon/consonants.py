"""Names by their consonants, which scripts keep more faithfully than vowels."""

import re
from functools import lru_cache

_SAME_SOUNDS = (
    ("shch", "sh"), ("tsch", "ch"), ("dzh", "j"), ("dj", "j"), ("ts", "z"), ("ck", "k"), ("ch", "c"), ("sh", "s"),
    ("zh", "z"), ("kh", ""), ("ph", "f"), ("x", "ks"), ("c", "k"), ("q", "k"), ("w", "v"),
)  # fmt: skip
_VOWELS = str.maketrans("", "", "aeiouyh")
_TWICE = re.compile(r"(.)\1")


@lru_cache(maxsize=200_000)
def consonants(name: str) -> str:
    """The consonants of a name, those that scripts write differently as one.

    >>> consonants("mask") == consonants("musk"), consonants("dzhonson") == consonants("johnson")
    (True, True)
    """
    for written, sound in _SAME_SOUNDS:
        name = name.replace(written, sound)
    return _TWICE.sub(r"\1", name.translate(_VOWELS))
