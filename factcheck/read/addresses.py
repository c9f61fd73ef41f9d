"""Addresses of pages, as far as they tell two pages apart."""

from urllib.parse import urlsplit


def address(text: str) -> str:
    """An address without what does not count in comparing (a fragment, a slash at its end); empty where it is relative.

    >>> address("https://bote.example/hafen/#top"), address("/hafen")
    ('https://bote.example/hafen', '')
    """
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return ""
    return parts._replace(fragment="", path=parts.path.rstrip("/")).geturl() if parts.netloc else ""
