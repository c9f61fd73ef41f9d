"""Words in Latin letters without accents, so that names can be compared across scripts."""

import unicodedata
from functools import lru_cache

_CYRILLIC = (
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
)
_CYRILLIC += "щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz"
_GREEK = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
_OTHER = "ß=ss æ=ae ø=o œ=oe ð=d þ=th ł=l đ=d ı=i"
_LETTERS = dict(pair.split("=") for table in (_CYRILLIC, _GREEK, _OTHER) for pair in table.split())


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
        return _LETTERS[letter]
    plain = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    return plain or letter
