"""Words in Latin letters without accents, so that names can be compared across scripts."""

import unicodedata
from functools import lru_cache

_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g u".split(" "),
        strict=True,
    )
)
_GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" "), strict=True))
_OTHER = {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ı": "i"}
_LETTERS = {**_CYRILLIC, **_GREEK, **_OTHER}


@lru_cache(maxsize=100_000)
def latin(word: str) -> str:
    """The word folded to plain Latin letters where its script is known; other letters stay as they are."""
    lowered = word.casefold()
    if lowered.isascii():
        return lowered
    return "".join(map(_letter, lowered))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if letter in _LETTERS:
        return _LETTERS[letter].replace("_", "")
    plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return plain or letter
