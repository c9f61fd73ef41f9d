"""Names in plain Latin letters, so that spellings of one name in several languages resemble each other."""

import unicodedata
from functools import lru_cache

from factcheck.lexicon.scripts import SIGNS, bare, folded_letters

# Letters that Unicode does not decompose.  Scripts are added here, letter by letter; a digraph may stand for one.
_LATIN = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "д": "d",
    "е": "e",
    "ё": "e",
    "ж": "zh",
    "з": "z",
    "и": "i",
    "й": "i",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
    "і": "i",
    "ї": "i",
    "є": "e",
    "ґ": "g",
    "ў": "u",
    "ђ": "d",
    "ћ": "c",
    "љ": "lj",
    "њ": "nj",
    "џ": "dz",
    "ј": "j",
    "ѓ": "g",
    "ќ": "k",
    "ѕ": "dz",
}
_GREEK = {
    "α": "a",
    "β": "v",
    "γ": "g",
    "δ": "d",
    "ε": "e",
    "ζ": "z",
    "η": "i",
    "θ": "th",
    "ι": "i",
    "κ": "k",
    "λ": "l",
    "μ": "m",
    "ν": "n",
    "ξ": "x",
    "ο": "o",
    "π": "p",
    "ρ": "r",
    "σ": "s",
    "ς": "s",
    "τ": "t",
    "υ": "y",
    "φ": "f",
    "χ": "ch",
    "ψ": "ps",
    "ω": "o",
}
_ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويةئؤءپچژگڤ", "a b t th g h kh d dh r z s sh s d t z a gh f q k l m n h u i a i u  p ch j g v".split(" "), strict=True))
_HEBREW = dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h u z kh t i k k l m m n n s a p p ts ts k r sh t".split(), strict=True))
_DEVANAGARI = dict(zip("अआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह", "a a i i u u ri e ai o o au k kh g gh n ch chh j jh n t th d dh n t th d dh n p f b bh m y r l l v sh sh s h".split(), strict=True))
# The inherent vowel is not written, and so not told; what stands for the vowel signs in folded text means the same.
_DEVANAGARI |= dict(zip("ािीुूृेैॉोौंःँ्ऽ", "a i i u u ri e ai o o au n h n".split() + ["", ""], strict=True))
_DEVANAGARI |= {chr(SIGNS[ord(sign)]): plain for sign, plain in _DEVANAGARI.items() if ord(sign) in SIGNS}
_TABLE = str.maketrans(_LATIN | _CYRILLIC | _GREEK | _ARABIC | _HEBREW | _DEVANAGARI)


@lru_cache(1 << 16)
def plain(name: str) -> str:
    """The name in lower case, without marks above or below its letters, in Latin letters as far as we know them.

    >>> plain("Müller"), plain("Маск"), plain("Łódź")
    ('muller', 'mask', 'lodz')
    >>> plain("ماسك"), plain("מאסק"), plain("मस्क")
    ('mask', 'mask', 'msk')
    """
    lower = folded_letters(bare(name.lower()))
    if lower.isascii():
        return lower
    composed = unicodedata.normalize("NFC", lower).translate(_TABLE)
    marked = unicodedata.normalize("NFD", composed)
    return "".join(letter for letter in marked if not unicodedata.combining(letter)).translate(_TABLE)
