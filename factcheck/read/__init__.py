"""Paths to articles: files, formats, language, publication date, story."""

from factcheck.read.apart import with_passages
from factcheck.read.articles import Stated, read_articles, read_undivided
from factcheck.read.draft import publication_day
from factcheck.read.files import Noted, Skipped

__all__ = ["Noted", "Skipped", "Stated", "publication_day", "read_articles", "read_undivided", "with_passages"]
