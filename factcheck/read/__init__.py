"""Paths to articles: files, formats, language, publication date, story."""

from factcheck.read.articles import Stated, read_articles
from factcheck.read.draft import publication_day
from factcheck.read.files import Noted, Skipped

__all__ = ["Noted", "Skipped", "Stated", "publication_day", "read_articles"]
