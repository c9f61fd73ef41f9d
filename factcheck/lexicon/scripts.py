"""Letters that are written in several ways, in one; Arabic, Hebrew and Devanagari as words made of letters.

What may be left out in writing (vowel points, nukta, tatweel, signs of direction) is taken out of the text before it is
looked at; what stays keeps its number of characters.
"""

import re
import unicodedata
from functools import lru_cache

_MARKS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"  # Arabic vowel marks and tatweel
    "\u093c"  # nukta
    "\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # joiners and signs of direction
)
_MARK = re.compile(f"[{_MARKS}]")

_ALEFS = dict.fromkeys("أإآٱ", "ا") | {"ى": "ي", "ی": "ي", "ک": "ك", "ە": "ه"}
_HEBREW = {"\u05be": "-", "\u05f3": "'", "\u05f4": "'", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"}
_NUKTA = dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u0929\u0931\u0934", "कखगजडढफयनरळ", strict=True))
_NUKTA |= {"\u0901": "\u0902"}  # chandrabindu and anusvara are written for each other
_VOWELS = (*range(4), 0x3A, 0x3B, *range(0x3D, 0x50), 0x51, *range(0x55, 0x58), 0x62, 0x63)
SIGNS = {0x0900 + at: 0x1500 + at for at in _VOWELS}
"""The vowel signs of Devanagari, and the letters of another script that stand for them in folded text: Python holds no
sign for a letter, and would end each word at the first of them."""
_CEDILLAS = dict(zip("șțȘȚ", "şţŞŢ", strict=True))
_GREEK = dict(zip("άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ", "αεηιουωιυιυΑΕΗΙΟΥΩΙΥ", strict=True))
_GREEK |= dict(zip("\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d\u1fd3\u1fe3", "αεηιουωιυ", strict=True))
"""Romanian fonts long lacked commas below; Greek capitals bear no accents, which wander as words are inflected."""
_LETTERS = {ord(sign): plain for sign, plain in (_ALEFS | _HEBREW | _NUKTA | _CEDILLAS | _GREEK).items()}
_LETTERS |= {ord(sign): SIGNS.get(ord(plain), plain) for sign, plain in _NUKTA.items()}
_FOLDED = _LETTERS | {code: chr(letter) for code, letter in SIGNS.items() if chr(code) not in _NUKTA}
_FOLDED_SIGNS = frozenset(map(chr, _FOLDED))

_DIGITS = {
    zero + digit: str(digit) for zero in (0x0660, 0x06F0, 0x0966) for digit in range(10)
} | {0x066A: "%", 0x066B: ".", 0x066C: ","}  # fmt: skip
_DIGIT_SIGNS = frozenset(map(chr, _DIGITS))


_ODD = re.compile("[^\x00-\x9f\xa1-\u0217\u0400-\u052f\u3041-\u9fff\uac00-\ud7a3]")
"""All that is neither Latin, Cyrillic nor of the far east, and so all that is written in several ways."""


@lru_cache(maxsize=4)
def odd_signs(text: str) -> frozenset[str]:
    """The characters of a text among which those are that are written in several ways; looked for once a text."""
    return frozenset(_ODD.findall(text))


def folded_letters(text: str) -> str:
    """The text with one spelling of each letter; every character keeps its offset.

    >>> folded_letters("أبريل") == folded_letters("ابريل")
    True
    >>> folded_letters("șapte"), folded_letters("εκατομμύρια")
    ('şapte', 'εκατομμυρια')
    """
    return text if text.isascii() or _FOLDED_SIGNS.isdisjoint(odd_signs(text)) else text.translate(_FOLDED)


def folded_digits(text: str) -> str:
    """The text with its digits and their signs as Europe writes them; every character keeps its offset.

    >>> folded_digits("٣٫٥٪"), folded_digits("२,५००")
    ('3.5%', '2,500')
    """
    return text if text.isascii() or _DIGIT_SIGNS.isdisjoint(odd_signs(text)) else text.translate(_DIGITS)


def bare(text: str) -> str:
    """The text without the marks that may be left out.

    >>> bare("دُوَلار"), bare("بـ 5")
    ('دولار', 'ب 5')
    """
    return text if text.isascii() else _MARK.sub("", text)


def past_marks(text: str, offset: int) -> int:
    """The offset, or where the marks end that stand on the letter before it: the nukta of "करोड़"."""
    while offset < len(text) and unicodedata.category(text[offset]) == "Mn" and _MARK.match(text, offset):
        offset += 1
    return offset


def unmarked(text: str) -> tuple[str, list[int] | None]:
    """Likewise with the offset of each character in the text; no list where nothing was left out."""
    if text.isascii() or not any(map(_MARK.match, odd_signs(text))):
        return text, None
    left = {match.start() for match in _MARK.finditer(text)}
    origin = [at for at in range(len(text)) if at not in left]
    return "".join([text[at] for at in origin]), origin
