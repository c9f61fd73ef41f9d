"""What stands on the page around an article and is no part of it."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple


class Why(StrEnum):
    """What a stretch of a page is for, as an editor would call it."""

    PRINTED = "date of printing"
    BYLINE = "byline"
    MENU = "menu"
    COMMENTS = "comments"
    RELATED = "other articles"
    SHARE = "share buttons"
    COUNTER = "counter"
    ADVERTISEMENT = "advertisement"
    CREDIT = "credit"
    RIGHTS = "copyright"
    AUTHOR = "author note"
    COOKIES = "cookies"
    AD_BLOCKER = "ad blocker"
    NEWSLETTER = "newsletter"
    SUBSCRIPTION = "subscription"


class Furniture(NamedTuple):
    """A half-open stretch of `Article.text` that is page furniture, and what it is for."""

    start: int
    end: int
    why: Why


SIGN = "\u00b7"
"""What stands for a line that is not shown, so that it stays a line."""

_LINE = re.compile(r"\S[^\n]*")


def hidden(text: str) -> str:
    """The text with a sign and blanks for each of its lines, every offset the same.

    >>> hidden("Home\\n  Sport")
    '·   \\n  ·    '
    """
    return _LINE.sub(lambda line: SIGN + " " * (len(line.group()) - 1), text)


def without_furniture(text: str, furniture: Sequence[Furniture]) -> str:
    """The text with its furniture hidden, every offset the same: lines by a sign, what ends a line by blanks.

    >>> without_furniture("It rose. (abc, 2.3.2023)", [Furniture(9, 24, Why.BYLINE)])
    'It rose.                '
    """
    if not furniture:
        return text
    shown, at = [], 0
    for start, end, _ in furniture:
        shown.append(text[at:start])
        own_line = not text[text.rfind("\n", 0, start) + 1 : start].strip()
        shown.append(hidden(text[start:end]) if own_line else " " * (end - start))
        at = end
    return "".join((*shown, text[at:]))
