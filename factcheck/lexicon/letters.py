"""Names in plain Latin letters, so that spellings of one name in several languages resemble each other."""

import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose.  Scripts are added here, letter by letter; a digraph may stand for one.
_LATIN = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђћљњџјѓќѕ",
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i i e g u d c lj nj dz j g k dz".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
_PLAIN = {letter: plain.strip("_") for table in (_LATIN, _CYRILLIC, _GREEK) for letter, plain in table.items()}
_TABLE = str.maketrans(_PLAIN)


@lru_cache(1 << 16)
def plain(name: str) -> str:
    """The name in lower case, without marks above or below its letters, in Latin letters as far as we know them.

    >>> plain("Müller"), plain("Маск"), plain("Łódź")
    ('muller', 'mask', 'lodz')
    """
    lower = name.lower()
    if lower.isascii():
        return lower
    composed = unicodedata.normalize("NFC", lower).translate(_TABLE)
    marked = unicodedata.normalize("NFD", composed)
    return "".join(letter for letter in marked if not unicodedata.combining(letter))
