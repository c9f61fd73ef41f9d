"""Keys: what a stretch of text is known by again in another language, without understanding it.

The letter before the colon tells the sort of a key: `d` a run of digits, `w` the beginning of a word, `n` a longer
beginning or an abbreviation, `s` a sign, `v` the value of a claim.
"""

import re
from functools import lru_cache
from itertools import chain
from unicodedata import digit

from factcheck.lexicon.letters import plain

_NUMERAL = re.compile(r"\d+(?:[.,\u00a0\u202f'’ ]\d{3})*(?:[.,]\d+)?")
_LETTERS, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_SIGNS = {"s:quotation": '"„“”«»「『', "s:question": "?？؟", "s:brackets": "(（"}
_SIGN = re.compile(f"[{''.join(_SIGNS.values())}]")
_SORTS = {sign: name for name, signs in _SIGNS.items() for sign in signs}
_SHORT, _LONG = 4, 6
_HOLDS_DIGITS = "digits"  # no key: of a number only a part may stand in a stretch, "12 000"


def text_keys(text: str) -> set[str]:
    """The keys of a stretch of text."""
    found = set(chain.from_iterable(map(_unbroken_keys, set(text.split()))))
    if _HOLDS_DIGITS in found:
        found.remove(_HOLDS_DIGITS)
        found |= digit_keys(text)
    return found


def digit_keys(text: str) -> set[str]:
    """The keys of the runs of digits in a stretch of text."""
    return set(map(_digit_key, _NUMERAL.findall(text)))


@lru_cache(1 << 12)
def _digit_key(number: str) -> str:
    return "d:" + "".join(str(digit(sign)) for sign in number if sign.isdigit())


@lru_cache(1 << 16)
def _unbroken_keys(stretch: str) -> tuple[str, ...]:
    """The keys of the words and signs in what stands between two blanks: texts say the same again and again."""
    word = stretch.rstrip(".,")
    if word.isalpha():
        return _word_keys(word)  # as most are
    found = [key for word in _LETTERS.findall(word) for key in _word_keys(word)]
    found += [_SORTS[sign] for sign in _SIGN.findall(word)]
    return (*found, _HOLDS_DIGITS) if _DIGIT.search(word) else tuple(found)


def _word_keys(word: str) -> tuple[str, ...]:
    letters = word.lower() if word.isascii() else plain(word)
    if len(letters) < _SHORT:
        return (f"n:{letters}",) if word.isupper() and len(word) > 1 else ()
    if len(letters) > _LONG:
        return f"w:{letters[:_SHORT]}", f"n:{letters[:_LONG]}"
    return (f"w:{letters[:_SHORT]}",)
