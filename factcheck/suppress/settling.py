"""Findings parted into those that count and those that are put aside, and the suppressions that do nothing."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from factcheck.config import Baselined, Config, Ignored
from factcheck.model.article import Article
from factcheck.model.fingerprint import Said, said
from factcheck.model.report import Finding, Suppressed
from factcheck.model.suppression import Idle, Lapse, Suppression
from factcheck.suppress.inline import Inline, inline


class Settled(NamedTuple):
    """The findings that count, those put aside, and the suppressions that do nothing any more."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    idle: tuple[Idle, ...]


class _Asked(NamedTuple):
    """A suppression in force, the findings that it covers, and whether its covering nothing is worth telling."""

    by: Suppression
    covers: Callable[[Finding], bool]
    tells: bool


def settled(
    findings: Sequence[Finding], articles: Iterable[Article], config: Config, rules: Collection[str]
) -> Settled:
    """What is left of the findings.

    What an article says of itself comes first, then the configuration, then the baseline.  A suppression is told as
    idle where its last day is over, where it cannot be understood, and where nothing of what it speaks of is found
    though its story was checked; the configuration may speak of stories that were not part of this run.
    """
    read = list(articles)
    written = [each for article in read for each in inline(article, rules)]
    idle = [Idle(each.by, Lapse.MISREAD, each.mistake) for each in written if each.mistake]
    asked: list[_Asked] = []
    for each in (*_inline(written), *_configured(config.ignored, {article.story for article in read})):
        if config.today is not None and each.by.until is not None and each.by.until < config.today:
            idle.append(Idle(each.by, Lapse.LAPSED, f"its last day was {each.by.until.isoformat()}"))
        else:
            asked.append(each)
    kept, aside = _parted(findings, asked)
    idle += (Idle(each.by, Lapse.STALE, "what it speaks of is not found") for each in _unused(findings, asked))
    fresh, known, gone = _baselined(kept, config.baseline, {article.story for article in read})
    return Settled(tuple(fresh), (*aside, *known), (*idle, *gone))


def _inline(written: Iterable[Inline]) -> Iterator[_Asked]:
    return (_Asked(each.by, each.covers, tells=True) for each in written if not each.mistake)


def _configured(ignored: Iterable[Ignored], stories: Collection[str]) -> Iterator[_Asked]:
    for each in ignored:
        told = any(fnmatchcase(story, each.story) for story in stories)
        yield _Asked(each.by, _of_story(each), tells=told)


def _of_story(ignored: Ignored) -> Callable[[Finding], bool]:
    def covers(finding: Finding) -> bool:
        named = not ignored.by.rules or finding.rule in ignored.by.rules
        return named and fnmatchcase(finding.story, ignored.story)

    return covers


def _parted(findings: Iterable[Finding], asked: Sequence[_Asked]) -> tuple[list[Finding], list[Suppressed]]:
    kept, aside = [], []
    for finding in findings:
        by = next((each.by for each in asked if each.covers(finding)), None)
        if by is None:
            kept.append(finding)
        else:
            aside.append(Suppressed(finding, by))
    return kept, aside


def _unused(findings: Sequence[Finding], asked: Iterable[_Asked]) -> Iterator[_Asked]:
    return (each for each in asked if each.tells and not any(map(each.covers, findings)))


def _baselined(
    findings: Iterable[Finding], baseline: Iterable[Baselined], stories: Collection[str]
) -> tuple[list[Finding], list[Suppressed], list[Idle]]:
    """The findings parted by the baseline, which knows how many say the same; and what it knows in vain."""
    known = {each.said: each for each in baseline}
    left: Counter[Said] = Counter({key: each.count for key, each in known.items()})
    fresh, aside = [], []
    for finding in findings:
        key = said(finding)
        if left[key] > 0:
            left[key] -= 1
            aside.append(Suppressed(finding, known[key].by))
        else:
            fresh.append(finding)
    over = (key for key, many in left.items() if many > 0 and key.story in stories)
    return fresh, aside, [Idle(known[key].by, Lapse.STALE, _gone(key)) for key in over]


def _gone(key: Said) -> str:
    return f"{key.rule} in story {key.story!r} with {' and '.join(key.values)} is not found any more"
