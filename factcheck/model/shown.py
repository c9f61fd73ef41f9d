"""What a reader of an article sees of its text: no remarks to this program, no markup, no code."""

import re
from collections.abc import Sequence

from factcheck.model.article import Mask, hidden
from factcheck.model.furniture import Furniture
from factcheck.model.remarks import without_remarks

_SIGN = re.compile(r"[^\n]")


def shown(text: str, masks: Sequence[Mask] = ()) -> str:
    """The text with blanks in place of remarks and seams, and a sign and blanks in place of other masks.

    Every character keeps its offset; the lines of what is masked stay lines.

    >>> shown("**42** dollars for `5 files`", [Mask(0, 2, seam=True), Mask(4, 6, seam=True), Mask(19, 28)])
    '  42   dollars for ·        '
    """
    text = without_remarks(text)
    if not masks:
        return text
    parts: list[str] = []
    at = 0
    for start, end, seam in masks:
        stretch = text[start:end]
        parts += (text[at:start], _SIGN.sub(" ", stretch) if seam else hidden(stretch))
        at = end
    return "".join((*parts, text[at:]))


def without_furniture(text: str, furniture: Sequence[Furniture]) -> str:
    """The text with its furniture hidden: what fills a line by a sign and blanks, what ends one by blanks.

    >>> from factcheck.model.furniture import Why
    >>> without_furniture("Home\\nIt rose. (abc, 2.3.2023)", [Furniture(0, 4, Why.MENU), Furniture(14, 29, Why.BYLINE)])
    '·   \\nIt rose.                '
    """
    if not furniture:
        return text
    parts: list[str] = []
    at = 0
    for start, end, _ in furniture:
        fills = not text[text.rfind("\n", 0, start) + 1 : start].strip()
        parts += (text[at:start], hidden(text[start:end]) if fills else _SIGN.sub(" ", text[start:end]))
        at = end
    return "".join((*parts, text[at:]))
