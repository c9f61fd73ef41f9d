"""Names in plain Latin letters, so that spellings of one name in several languages resemble each other."""

import re
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


def _pairs(written: str) -> dict[str, str]:
    """A table written as letters, each with its Latin equal behind it; a dash stands for none."""
    told = written.split()
    return {letter: "" if latin == "-" else latin for letter, latin in zip(told[::2], told[1::2], strict=True)}


_ARABIC = _pairs(
    "ا a  ب b  ت t  ث th  ج g  ح h  خ kh  د d  ذ dh  ر r  ز z  س s  ش sh  ص s  ض d  ط t  ظ z  ع a  غ gh  ف f  ق q "
    "ك k  ل l  م m  ن n  ه h  و u  ي i  ة a  ئ i  ؤ u  ء -  پ p  چ ch  ژ j  گ g  ڤ v "
)
_HEBREW = _pairs(
    "א a  ב b  ג g  ד d  ה h  ו u  ז z  ח kh  ט t  י i  כ k  ך k  ל l  מ m  ם m  נ n  ן n  ס s  ע a  פ p  ף p  צ "
    "ts  ץ ts  ק k  ר r  ש sh  ת t "
)
_DEVANAGARI = _pairs(
    "अ a  आ a  इ i  ई i  उ u  ऊ u  ऋ ri  ए e  ऐ ai  ऑ o  ओ o  औ au  क k  ख kh  ग g  घ gh  ङ n  च ch  छ chh  ज j "
    "झ jh  ञ n  ट t  ठ th  ड d  ढ dh  ण n  त t  थ th  द d  ध dh  न n  प p  फ f  ब b  भ bh  म m  य y  र r  ल l  ळ "
    "l  व v  श sh  ष sh  स s  ह h  ऽ - "
)
# The inherent vowel is not written, and so not told; what stands for the vowel signs in folded text means the same.
_SIGNS = {
    0x093E: "a",
    0x093F: "i",
    0x0940: "i",
    0x0941: "u",
    0x0942: "u",
    0x0943: "ri",
    0x0947: "e",
    0x0948: "ai",
    0x0949: "o",
    0x094B: "o",
    0x094C: "au",
    0x0902: "n",
    0x0903: "h",
    0x0901: "n",
    0x094D: "",
}  # fmt: skip
_DEVANAGARI |= {chr(code): latin for sign, latin in _SIGNS.items() for code in (sign, SIGNS.get(sign, sign))}
_TABLE = str.maketrans(_LATIN | _CYRILLIC | _GREEK | _ARABIC | _HEBREW | _DEVANAGARI)


_RUN, _LETTERS = re.compile(r"\w+"), re.compile(r"[^\W\d_]+")


def runs_of_letters(text: str) -> list[str]:
    """The runs of letters in a text, in no order: digits and underscores are looked for only where there are any.

    >>> runs_of_letters("Covid-19 in B52_x")
    ['Covid', 'in', 'B', 'x']
    """
    runs: list[str] = _RUN.findall(text)
    if "".join(runs).isalpha():
        return runs  # as most sentences are
    letters = [run for run in runs if run.isalpha()]
    letters += [part for run in runs if not run.isalpha() for part in _LETTERS.findall(run)]
    return letters


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
    if composed.isascii():
        return composed  # as most words are that are not in Latin letters
    marked = unicodedata.normalize("NFD", composed)
    return "".join(letter for letter in marked if not unicodedata.combining(letter)).translate(_TABLE)
