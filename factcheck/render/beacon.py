"""How a page notices that it was made anew: beside it stands a picture, as many pixels wide as there were runs.

A page that was opened from the file system may not read other files, but it may show pictures and measure them.
"""

WIDEST = 10_000
"""The number of runs after which the counting begins again."""


def beacon_name(page: str) -> str:
    """The name of the picture beside a page."""
    return f".{page}.run.svg"


def beacon(run: int) -> str:
    r"""The picture that says which run made the page last.

    >>> beacon(3)
    '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="1"/>\n'
    """
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{run % WIDEST}" height="1"/>\n'
