"""The day on which a page may have been published, where it does not say so: the only module that knows htmldate."""

import logging
from datetime import date

import htmldate

EARLIEST, LATEST = "1995-01-01", "2999-12-31"
"""The days that are thought possible.  htmldate would end with today, and answer otherwise tomorrow."""

logging.getLogger(htmldate.__name__).addHandler(logging.NullHandler())


def likely_day(source: str) -> date | None:
    """A day that the address or the marks of a page suggest; it may as well be that of a change, or of printing."""
    found = htmldate.find_date(source, extensive_search=False, original_date=True, min_date=EARLIEST, max_date=LATEST)
    return date.fromisoformat(found) if found else None
