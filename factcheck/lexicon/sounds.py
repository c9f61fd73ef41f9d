"""Names by their sound: what is left of a name when Japanese has written it, and of the name in Latin letters.

Katakana knows no "l" and no "v", puts vowels between consonants and drops an "r" that is not heard.
"""

import re
from functools import lru_cache

from factcheck.lexicon.kana import romanised
from factcheck.lexicon.letters import plain

_KATAKANA = re.compile(r"[ァ-ヺー]{3,}")
_BYTES = (b"\xe3\x82", b"\xe3\x83")  # what each katakana begins with in UTF-8
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-ÞŁŠŽČ][^\W\d_]{3,}")
_HEARD = (
    ("sch", "s"), ("sh", "s"), ("th", "s"), ("ph", "f"), ("ch", "t"), ("ts", "t"), ("ck", "k"), ("x", "ks"), ("q", "k"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "ze"), ("gi", "zi"), ("ng", "n"), ("c", "k"), ("j", "z"),
    ("l", "r"), ("v", "b"), ("m", "n"),
)  # fmt: skip
_SILENT = str.maketrans("", "", "aeiouywh")
_TWICE = re.compile(r"(.)\1")
_FEWEST = 3  # consonants of a name that is known by its sound


def in_katakana(text: str) -> bool:
    """Whether a text writes words in katakana: most hold none, as their bytes tell in a tenth of the time."""
    written = text.encode(errors="ignore")
    return any(begins in written for begins in _BYTES) and _KATAKANA.search(text) is not None


def sound_keys(text: str) -> set[str]:
    """The keys of the names in a stretch of text by their sound: `k` and the consonants.

    >>> sound_keys("ワシントンでジョンソンが") == sound_keys("Johnson in Washington")
    True
    """
    words = [romanised(word) for word in _KATAKANA.findall(text)]
    words += [plain(word) for word in _CAPITALISED.findall(text)]
    heard = {_sound(word) for word in words}
    return {f"k:{sound}" for sound in heard if len(sound) >= _FEWEST}


@lru_cache(1 << 14)
def _sound(name: str) -> str:
    name = _TWICE.sub(r"\1", name)
    for written, sound in _HEARD:
        name = name.replace(written, sound)
    start = "h" if name[:1] == "h" else ""
    return (start + name.translate(_SILENT)).replace("f", "h")
