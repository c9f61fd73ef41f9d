"""Which text of a page is its article: the only module that knows trafilatura."""

import logging

import trafilatura

logging.getLogger(trafilatura.__name__).addHandler(logging.NullHandler())


def article_text(source: str) -> str:
    """The article that a page holds, one paragraph, row or item a line; empty where there is none.

    Comments, menus, teasers and banners are left out.  Nothing is fetched, and no script is run.
    """
    try:
        document = trafilatura.bare_extraction(source, include_comments=False)
    except RecursionError:
        return ""
    text = getattr(document, "text", None)
    return text if isinstance(text, str) else ""
