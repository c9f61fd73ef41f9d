"""The stories of a run checked one by one, over several processes, with what earlier runs have found."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import NamedTuple

from factcheck.config import Config
from factcheck.follow import Follow, unseen
from factcheck.model.article import Article
from factcheck.model.gist import Gist, gist
from factcheck.model.report import Report
from factcheck.read import with_passages
from factcheck.render.formats import Presentation, rendered
from factcheck.run.jobs import Chunk, Task, done
from factcheck.run.keeping import Kept, digest
from factcheck.run.records import read_as, report_of, report_record, written
from factcheck.run.spool import Spool, Story, article_in

CHUNK = 16_000
"""Bytes of articles that a worker checks at once: about a fifth of a second's work."""

CHECKING = "factcheck.checking"
Articles = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a run wants to know of each story: what `form` says of it, or the report where that is `None`.

    `primary` are the paths of the articles that were changed.
    """

    config: Config
    form: str | None = None
    primary: frozenset[str] = frozenset()


class Told(NamedTuple):
    """What was found in a story: its gist, what the format says of it, or the report, as was wanted.

    `key` tells what it depends on, where anything is kept.
    """

    gist: Gist
    said: str = ""
    report: Report | None = None
    key: bytes = b""


class _Looked(NamedTuple):
    """A story that was looked up: the key of what is known of it, and what is known."""

    story: Story
    key: bytes
    known: bytes | None


def checked(spool: Spool, wanted: Wanted, jobs: int, kept: Kept, follow: Follow = unseen) -> Iterator[Told]:
    """What is told of each story, in the order of their names; raises as `checking` and `jobs.done` do."""
    settings = replace(wanted.config, rules=dict(wanted.config.rules))  # a view of a dictionary goes to no worker
    wanted = replace(wanted, config=settings)
    task = Task(teller, (wanted, jobs > 1 or kept.keeps))
    looked = (_looked(spool, story, wanted, kept) for story in follow("checking", spool.stories()))
    for of, found in done(task, _chunks(spool, looked), jobs):
        fresh = iter(found)
        for story, key, known in of:
            record = next(fresh) if known is None else known
            if isinstance(record, Told):
                yield record
                continue
            if known is None:
                kept.put(key, record)
            yield _told(record, spool, story)._replace(key=key)


def _looked(spool: Spool, story: Story, wanted: Wanted, kept: Kept) -> _Looked:
    if not kept.keeps:
        return _Looked(story, b"", None)
    key = _key(wanted, spool.read(story))
    return _Looked(story, key, kept.get(key))


def _key(wanted: Wanted, articles: Articles) -> bytes:
    """What the answer depends on; the day counts only where something may lapse on it."""
    config = wanted.config
    lapses = any(each.by.until for each in config.ignored) or any(b"until=" in each for each in articles)
    settings = replace(config, fail_on=None, fail_on_idle=False, today=config.today if lapses else None)
    return digest("story", settings, wanted.form, sorted(wanted.primary), *articles)


def _chunks(spool: Spool, looked: Iterable[_Looked]) -> Iterator[Chunk[list[_Looked], Articles]]:
    """The stories in chunks of some size; of those that are known there is nothing to do."""
    of: list[_Looked] = []
    size = 0
    for each in looked:
        of.append(each)
        size += each.story.size if each.known is None else 0
        if size >= CHUNK or len(of) >= 100:
            yield _chunk(spool, of)
            of, size = [], 0
    if of:
        yield _chunk(spool, of)


def _chunk(spool: Spool, of: list[_Looked]) -> Chunk[list[_Looked], Articles]:
    return Chunk(of, [spool.read(each.story) for each in of if each.known is None])


def teller(wanted: Wanted, recorded: bool) -> Callable[[list[Articles]], list[Told | bytes]]:  # noqa: FBT001
    """What checks the stories of a chunk; their records where they are to be kept or sent."""
    presentation = Presentation(primary=wanted.primary)

    @cache
    def check() -> Callable[[Sequence[Article]], Report]:
        """The stages are imported when the first story comes: a run that finds all its stories kept needs none."""
        made: Callable[[Sequence[Article]], Report] = import_module(CHECKING).checking(wanted.config)
        return made

    def tell(stories: list[Articles]) -> list[Told | bytes]:
        return [one(articles) for articles in stories]

    def one(articles: Articles) -> Told | bytes:
        report = check()([with_passages(article_in(each)) for each in articles])
        said = "" if wanted.form is None else rendered(wanted.form, report, presentation)
        told = Told(gist(report), said, report if wanted.form is None else None)
        return _record(told) if recorded else told

    return tell


def _record(told: Told) -> bytes:
    found = None if told.report is None else report_record(told.report)
    return json.dumps([written(told.gist), told.said, found], ensure_ascii=False).encode("utf-8", "surrogatepass")


def _told(record: bytes, spool: Spool, story: Story) -> Told:
    about, said, found = json.loads(record.decode("utf-8", "surrogatepass"))
    if found is None:
        return Told(read_as(Gist, about), said)
    return Told(read_as(Gist, about), said, report_of(found, [article_in(each) for each in spool.read(story)]))
