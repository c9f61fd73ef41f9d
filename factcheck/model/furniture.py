"""What stands on the page around an article and is no part of it."""

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
