"""Articles set aside until all articles of their story are there: in memory while they are few, else in a file."""

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from tempfile import SpooledTemporaryFile
from typing import NamedTuple

from factcheck.model.article import Article
from factcheck.run.records import read_as, written

HELD = 16_000_000
"""Bytes of articles that are held in memory; what is more goes to a temporary file that no name leads to."""


class Story(NamedTuple):
    """A story, and where each of its articles lies."""

    name: str
    places: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """How many bytes its articles have."""
        return sum(size for _, size in self.places)


class Spool:
    """The articles of a run, which are added one by one and given back story by story."""

    def __init__(self, held: int = HELD) -> None:
        self._file = SpooledTemporaryFile(max_size=held)  # noqa: SIM115 (it lives as long as this does)
        self._index: list[tuple[str, str, int, int]] = []
        self._end = 0

    def close(self) -> None:
        """Forget the articles."""
        self._file.close()

    def add(self, article: Article) -> None:
        """Set an article aside."""
        record = article_bytes(article)
        self._file.seek(self._end)
        self._file.write(record)
        self._index.append((article.story, article.id, self._end, len(record)))
        self._end += len(record)

    def stories(self) -> list[Story]:
        """The stories in the order of their names, the articles of each in the order of their ids."""
        self._index.sort()
        return [
            Story(name, tuple((start, size) for _, _, start, size in told))
            for name, told in groupby(self._index, key=itemgetter(0))
        ]

    def read(self, story: Story) -> tuple[bytes, ...]:
        """The articles of a story, each to be read by `article_in`."""
        return tuple(self._records(story))

    def _records(self, story: Story) -> Iterator[bytes]:
        for start, size in story.places:
            self._file.seek(start)
            yield self._file.read(size)


def article_bytes(article: Article) -> bytes:
    """An article as bytes."""
    return json.dumps(written(article), ensure_ascii=False).encode("utf-8", "surrogatepass")


def article_in(record: bytes) -> Article:
    """The article that `article_bytes` wrote."""
    return read_as(Article, json.loads(record.decode("utf-8", "surrogatepass")))
