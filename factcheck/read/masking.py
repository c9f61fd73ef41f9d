"""What is no prose in texts of many forms: code, addresses, tags, entities and placeholders of programs.

Every pattern takes time in proportion to the text, whatever that is: what may repeat is bounded or never given back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from factcheck.model.article import Mask

_ADDRESS = re.compile(
    r"(?:https?|ftp|file|mailto|irc|ssh|git)://?[^\s<>\"'`|\\^{}\[\]]++"
    r"|(?<![\w/.@-])(?:www\.)[\w-]{1,63}+(?:\.[\w-]{1,63}+)++(?:/[^\s<>\"'`]*+)?"
    r"|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,8}+"
)
_TRAILING = ".,;:!?)"
_TAG = re.compile(r"</?[A-Za-z][\w.:-]{0,60}+(?:\s[^<>]{0,2000}+)?/?>")
_SPACE = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|#160|#xa0|#8239|#x202f|#173);", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_UNREAD = re.compile(r"<(code|pre|script|style|kbd|samp|tt|sub|sup|svg|math)\b[^<>]{0,2000}+(?<!/)>", re.IGNORECASE)
_BRACE = re.compile(r"[{}]|\n[ \t]*\n")
_DEEPEST = 50

_PRINTED = re.compile(
    r"(?<!\d)(?<!\d[ \u00a0\u202f])(?<!%)%(?:\([^()\n]{1,60}\)|\d{1,2}\$)?"
    r"[-+#0']{0,5}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh|h|ll|l|q|L|z|j|t)?[diouxXeEfFgGcrsaSCpn@]"
    r"|%[a-z_][\w.]{0,40}%|\$[a-z_]\w{0,40}|(?<![\w])__[a-z]\w{0,40}?__(?!\w)"
)
_LITERAL_PERCENT = re.compile("(?<=%)%")


def laid(length: int, masks: Iterable[Mask]) -> tuple[Mask, ...]:
    """Masks within a text of some length in order and without overlap.

    What lies wholly in a seam is part of it; elsewhere, where two meet, what stands for something stays.

    >>> laid(9, [Mask(2, 6, seam=True), Mask(3, 5), Mask(5, 8)])
    (Mask(start=2, end=5, seam=True), Mask(start=5, end=8, seam=False))
    """
    given = list(masks)
    painted = bytearray(length)
    for start, end, seam in given:
        if seam:
            painted[start:end] = b"\x01" * (end - start)
    seams = [match.span() for match in re.finditer(rb"\x01+", painted)]
    for start, end, seam in given:
        at = bisect_right(seams, (start, length)) - 1
        if not seam and (at < 0 or seams[at][1] < end):
            painted[start:end] = b"\x02" * (end - start)
    return tuple(Mask(*match.span(), seam=match[0][0] == 1) for match in re.finditer(rb"\x01+|\x02+", painted))


def found(pattern: re.Pattern[str], text: str, *, seam: bool = False) -> Iterator[Mask]:
    """A mask for all that a pattern finds in a text."""
    return (Mask(*match.span(), seam=seam) for match in pattern.finditer(text))


def addresses(text: str) -> Iterator[Mask]:
    """Addresses of pages and of mail, without the stop that ends their sentence."""
    if "://" in text or "@" in text or "www." in text or "mailto:" in text:
        for match in _ADDRESS.finditer(text):
            yield Mask(match.start(), match.start() + len(match[0].rstrip(_TRAILING)))


def tags(text: str) -> Iterator[Mask]:
    """Tags and comments of HTML, entities, and elements that hold no prose, whole."""
    if "<" in text:
        yield from (Mask(*span, seam=True) for span in between(text, "<!--", "-->"))
        yield from _unread(text)
        yield from found(_TAG, text, seam=True)
    if "&" in text:
        yield from found(_SPACE, text, seam=True)
        spaces = {match.start() for match in _SPACE.finditer(text)}
        yield from (mask for mask in found(_ENTITY, text) if mask.start not in spaces)


def between(text: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """The stretches from an opening to the next closing, both included; one that is never closed is none."""
    start = text.find(opening)
    while start >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            return
        yield start, end + len(closing)
        start = text.find(opening, end + len(closing))


def _unread(text: str) -> Iterator[Mask]:
    """Elements of HTML that hold no prose; a search for an end that is not there is made once."""
    at, endless = 0, set()
    while opened := _UNREAD.search(text, at):
        at, name = opened.end(), opened[1].lower()
        if name not in endless:
            closed = re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE).search(text, at)
            if closed is None:
                endless.add(name)
            else:
                at = closed.end()
                yield Mask(opened.start(), at)


def braces(text: str) -> Iterator[Mask]:
    """What stands in braces within a paragraph, with the sign in front that marks a placeholder."""
    opened: list[int] = []
    for match in _BRACE.finditer(text) if "{" in text else ():
        if match[0] == "{":
            opened.append(match.start())
            del opened[:-_DEEPEST]
        elif match[0] == "}" and opened:
            start = opened.pop()
            yield Mask(start - (text[start - 1 : start] in ("$", "%", "#", "@")), match.end())
        elif match[0] != "}":
            opened.clear()


def placeholders(text: str) -> Iterator[Mask]:
    """What a program fills in: `%d`, `%(name)s`, `%1$s`, `{0}`, `{count, plural, ...}`, `${x}`; and a doubled `%`."""
    if "%" in text or "$" in text or "__" in text:
        yield from found(_PRINTED, text)
        yield from found(_LITERAL_PERCENT, text, seam=True)
    yield from braces(text)
