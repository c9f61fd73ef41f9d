"""The articles that a measurement is made on."""

import sys
from collections.abc import Iterable, Iterator

from factcheck.model.article import Article
from factcheck.read.articles import read_articles


def pool(paths: Iterable[str]) -> Iterator[Article]:
    """The articles under some paths, read as `factcheck check` reads them; what else is found is told and left out."""
    for found in read_articles(paths):
        if isinstance(found, Article):
            yield found
        else:
            sys.stderr.write(f"{found}\n")
