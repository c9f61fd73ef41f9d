"""The articles of a run with every figure and date in English, one by one, over several processes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from typing import NamedTuple

from factcheck.model.article import Article
from factcheck.model.mention import Reading
from factcheck.read import with_passages
from factcheck.render.machine import readings_json
from factcheck.render.normalised import normalised_text
from factcheck.run.jobs import Chunk, Task, done
from factcheck.run.keeping import Kept, digest
from factcheck.run.spool import article_bytes

CHUNK = 64_000
"""Code points of articles that a worker reads at once: about a fifth of a second's work."""

FORMS = {"jsonl": readings_json, "text": normalised_text}
"""What a format says of an article and its figures and dates."""


class Said(NamedTuple):
    """An article, what a format says of it, and the key of what that depends on, where anything is kept."""

    article: Article
    text: str
    key: bytes


_Looked = tuple[Article, bytes, bytes | None]


def normalised(articles: Iterable[Article], form: str, jobs: int, kept: Kept) -> Iterator[Said]:
    """Each article with what a format says of it, in their order; with one job, each before the next is read."""
    looked = (_looked(article, form, kept) for article in articles)
    for of, found in done(Task(teller, (form,)), _chunks(looked, CHUNK if jobs > 1 else 0), jobs):
        fresh = iter(found)
        for article, key, known in of:
            said = next(fresh) if known is None else known.decode("utf-8", "surrogatepass")
            if known is None and kept.keeps:
                kept.put(key, said.encode("utf-8", "surrogatepass"))
            yield Said(article, said, key)


def _looked(article: Article, form: str, kept: Kept) -> _Looked:
    if not kept.keeps:
        return article, b"", None
    key = digest("readings", form, article_bytes(article))
    return article, key, kept.get(key)


def _chunks(looked: Iterable[_Looked], enough: int) -> Iterator[Chunk[list[_Looked], Article]]:
    of: list[_Looked] = []
    size = 0
    for article, key, known in looked:
        of.append((article, key, known))
        size += len(article.text) if known is None else 0
        if size >= enough or len(of) >= 1000:
            yield _chunk(of)
            of, size = [], 0
    if of:
        yield _chunk(of)


def _chunk(of: list[_Looked]) -> Chunk[list[_Looked], Article]:
    return Chunk(of, [article for article, _, known in of if known is None])


def teller(form: str) -> Callable[[list[Article]], list[str]]:
    """What reads the articles of a chunk and says them in a format."""
    said = FORMS[form]

    def tell(articles: list[Article]) -> list[str]:
        read: Callable[[Article], Sequence[Reading]] = import_module("factcheck.checking").normalise
        return [said(article, read(article)) for article in map(with_passages, articles)]

    return tell
