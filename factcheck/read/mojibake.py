"""Text that was garbled before it came here: UTF-8 that somebody read as windows-1252, and characters that were lost.

What such a text said can often be guessed, but what is read must be what stands there: it is said, and left.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.model.place import Anchor, Unit, place_in

_TAIL = "\u0080-\u00bf" + "".join(
    byte.decode("cp1252")
    for byte in map(bytes, zip(range(0x80, 0xA0), strict=True))
    if byte not in b"\x81\x8d\x8f\x90\x9d"
)
"""The second bytes of UTF-8 as windows-1252 has them, or as Latin-1."""

# "Ã¼", "Â°"; "â€œ", "ï¿½"; "ðŸš€"; "ÐºÐ¾", "Ñ€Ð¾".  A capital in front is the word of a headline: "AMANHÔ".
_GARBLED = re.compile(
    rf"(?<![A-ZÀ-Þ])[ÂÃ][{_TAIL}]|â[\u0080-\u0084€‚ƒ„][{_TAIL}]|ï[¿»][{_TAIL}]|ð[\u009fŸ][{_TAIL}]|(?:[ÐÑ][{_TAIL}]){{2}}"
)
_LEADS = re.compile("[ÂÃâïðÐÑ]")
"""What each of them begins with: most texts hold none, which is seen at once."""
_LOST = "\ufffd"
_AROUND = 12
"""So many characters of a word are shown on either side."""


def mojibake(text: str, anchors: Sequence[Anchor] = ()) -> Iterator[str]:
    """What is to be said of a text that was garbled before, with the first example and its line in the file.

    >>> list(mojibake("Der Preis\\nfÃ¼r alle"))
    ['was garbled before, UTF-8 read in another encoding, and is left so: "fÃ¼r" on line 2']
    """
    found = [match.start() for match in _GARBLED.finditer(text)] if _LEADS.search(text) else []
    if found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        example = f'"{_word(text, found[0])}" on line {_line(text, anchors, found[0])}{more}'
        yield f"was garbled before, UTF-8 read in another encoding, and is left so: {example}"
    lost = text.find(_LOST)
    if lost >= 0:
        more = f" and {text.count(_LOST) - 1} more" if text.count(_LOST) > 1 else ""
        yield f'has lost characters before: "{_word(text, lost)}" on line {_line(text, anchors, lost)}{more}'


def _line(text: str, anchors: Sequence[Anchor], offset: int) -> int:
    return place_in(text, anchors, offset, Unit.CODE_POINTS).line


def _word(text: str, offset: int) -> str:
    """The word around an offset, cut where it is long."""
    before = re.search(r"\S*\Z", text[max(0, offset - _AROUND) : offset])
    behind = re.match(r"\S*", text[offset : offset + _AROUND])
    return (before[0] if before else "") + (behind[0] if behind else "")
