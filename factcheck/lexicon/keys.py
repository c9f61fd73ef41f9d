"""Keys: what a stretch of text is known by again in another language, without understanding it.

The letter before the colon tells the sort of a key: `d` a run of digits, `w` the beginning of a word, `n` a longer
beginning or an abbreviation, `s` a sign, `v` the value of a claim.
"""

import re
from functools import lru_cache
from itertools import chain
from unicodedata import digit

from factcheck.lexicon.letters import plain

_DIGITS = r"\d+(?:[.,\u00a0\u202f'’ ]\d{3})*(?:[.,]\d+)?"
_WORD, _NUMERAL = re.compile(rf"{_DIGITS}|[^\W\d_]+"), re.compile(_DIGITS)
_SIGNS = {"s:quotation": '"„“”«»「『', "s:question": "?？؟", "s:brackets": "(（"}
_SIGN = re.compile(f"[{''.join(_SIGNS.values())}]")
_SORTS = {sign: name for name, signs in _SIGNS.items() for sign in signs}
_SHORT, _LONG = 4, 6


def text_keys(text: str) -> set[str]:
    """The keys of a stretch of text."""
    found = set(chain.from_iterable(map(_word_keys, set(_WORD.findall(text)))))
    found.update([_SORTS[sign] for sign in _SIGN.findall(text)])
    return found


def digit_keys(text: str) -> set[str]:
    """The keys of the runs of digits in a stretch of text."""
    return {key for word in _NUMERAL.findall(text) for key in _word_keys(word)}


@lru_cache(maxsize=100_000)
def _word_keys(word: str) -> tuple[str, ...]:
    if word[0].isdigit():
        return ("d:" + "".join(str(digit(sign)) for sign in word if sign.isdigit()),)
    letters = plain(word)
    if len(letters) < _SHORT:
        return (f"n:{letters}",) if word.isupper() and len(word) > 1 else ()
    if len(letters) > _LONG:
        return f"w:{letters[:_SHORT]}", f"n:{letters[:_LONG]}"
    return (f"w:{letters[:_SHORT]}",)
