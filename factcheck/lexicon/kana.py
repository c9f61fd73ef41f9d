"""Katakana, in which Japanese writes foreign names, in Latin letters."""

from functools import lru_cache

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "g": "ガギグゲゴ", "s": "サシスセソ", "z": "ザジズゼゾ", "t": "タチツテト",
    "d": "ダヂヅデド", "n": "ナニヌネノ", "h": "ハヒフヘホ", "b": "バビブベボ", "p": "パピプペポ", "m": "マミムメモ",
    "r": "ラリルレロ",
}  # fmt: skip
_VOWELS = "aiueo"
_SIGNS = {sign: row + vowel for row, signs in _ROWS.items() for sign, vowel in zip(signs, _VOWELS, strict=True)}
_SIGNS |= {
    "シ": "shi", "ジ": "ji", "チ": "chi", "ヂ": "ji", "ツ": "tsu", "ヅ": "zu", "フ": "fu", "ヤ": "ya", "ユ": "yu",
    "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n", "ヴ": "vu",
}  # fmt: skip
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}
_PALATAL = ("sh", "ch", "j")


@lru_cache(1 << 14)
def romanised(word: str) -> str:
    """A word in katakana in Latin letters, without marks for long sounds and doubled letters; other signs are left out.

    >>> romanised("ワシントン"), romanised("トヨタ"), romanised("ジョンソン"), romanised("フィリップ")
    ('washinton', 'toyota', 'jonson', 'firipu')
    """
    syllables: list[str] = []
    for sign in word:
        if sign in _SIGNS:
            syllables.append(_SIGNS[sign])
        elif sign in _SMALL and syllables:
            syllables[-1] = _joined(syllables[-1], _SMALL[sign])
    return "".join(syllables)


def _joined(syllable: str, small: str) -> str:
    """A syllable with the small vowel that replaces its own: "fu" and "i" are "fi", "shi" and "ya" are "sha"."""
    consonants = syllable.rstrip(_VOWELS)
    return consonants + (small[-1] if consonants in _PALATAL else small)
