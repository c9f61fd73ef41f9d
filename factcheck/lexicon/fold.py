"""Folding text for look-up without moving any character."""

import re

_QUOTED = re.compile(r'(?<=[^\W\d_])"(?=[^\W\d_])')
_BLANKS = "\u00a0\u202f\u2009\u2007\u200a\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_APOSTROPHES = "\u2019\u02bc\u2018"


def folded(text: str) -> str:
    """The text in lower case, with one kind of blank, dash and apostrophe; every character keeps its offset.

    U+0130 is the only character whose lower case is longer than itself, so it is replaced beforehand.  A straight
    double quote between two letters is an apostrophe that some archives have spoilt.

    >>> folded("5\u00a0MILLIARDEN – Wien’s")
    "5 milliarden - wien's"
    """
    text = text.replace("\u0130", "i").lower()
    if '"' in text:
        text = _QUOTED.sub("'", text)
    if text.isascii():
        return text
    for variants, plain in ((_BLANKS, " "), (_DASHES, "-"), (_APOSTROPHES, "'")):
        for variant in variants:
            text = text.replace(variant, plain)
    return text
