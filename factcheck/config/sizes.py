"""Sizes of files as people write them."""

import re

_WRITTEN = re.compile(r"(\d{1,12}) ?([kmg]?)(?:i?b)?", re.IGNORECASE)
_FACTORS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def octets(written: str) -> int | None:
    """How many bytes a size is; `None` where it is none, or none at all.

    >>> octets("200 MB"), octets("64k"), octets("4096"), octets("0"), octets("large")
    (209715200, 65536, 4096, None, None)
    """
    match = _WRITTEN.fullmatch(written.strip())
    return int(match[1]) * _FACTORS[match[2].lower()] or None if match else None
