"""Which text of a page is its article: the only module that knows trafilatura."""

import logging

import trafilatura

logging.getLogger(trafilatura.__name__).addHandler(logging.NullHandler())

MANY = 1000
"""On a page of more paragraphs trafilatura asks nobody else: jusText's time grows with the square of their number."""


def article_text(source: str, paragraphs: int = 0) -> str:
    """The article that a page of so many paragraphs holds, one of them, a row or an item a line; empty where none is.

    Comments, menus, teasers and banners are left out.  Nothing is fetched, and no script is run.
    """
    document = trafilatura.bare_extraction(source, include_comments=False, fast=paragraphs > MANY)
    text = getattr(document, "text", None)
    return text if isinstance(text, str) else ""
