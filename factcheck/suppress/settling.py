"""Findings parted into those that count and those that are put aside, and the suppressions that do nothing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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


Settle = Callable[[Sequence[Finding], Sequence[Article]], Settled]

Found = tuple[str, str]
"""A story, and a rule of which something was found in it."""


class _Asked(NamedTuple):
    """A suppression in force, and the findings that it covers."""

    by: Suppression
    covers: Callable[[Finding], bool]


def settling(config: Config, rules: Collection[str]) -> Settle:
    """What settles the findings of one story, told by its articles.

    What an article says of itself comes first, then the configuration, then the baseline.  A suppression is told as
    idle where its last day is over, where it cannot be understood, and where nothing of what it speaks of is found;
    those of the configuration may speak of several stories, and `idle_settings` tells of them.
    """
    known: dict[str, list[Baselined]] = defaultdict(list)
    for each in config.baseline:
        known[each.said.story].append(each)
    configured = [_Asked(each.by, _of_story(each)) for each in config.ignored if not _is_over(each.by, config)]

    def settle(findings: Sequence[Finding], articles: Sequence[Article]) -> Settled:
        written = [each for article in articles for each in inline(article, rules)]
        idle = [Idle(each.by, Lapse.MISREAD, each.mistake) for each in written if each.mistake]
        idle += (_lapsed(each.by) for each in written if not each.mistake and _is_over(each.by, config))
        asked = list(_inline(written, config))
        kept, aside = _parted(findings, [*asked, *configured])
        idle += (Idle(each.by, Lapse.STALE, VAIN) for each in asked if not any(map(each.covers, findings)))
        stories = {article.story for article in articles}
        fresh, put, gone = _baselined(kept, [each for story in sorted(stories) for each in known.get(story, ())])
        return Settled(tuple(fresh), (*aside, *put), (*idle, *gone))

    return settle


VAIN = "what it speaks of is not found"


def idle_settings(config: Config, stories: Collection[str], found: Collection[Found]) -> tuple[Idle, ...]:
    """The suppressions of the configuration that do nothing any more in a run on these stories.

    `found` is what was found, put aside or not.  What speaks of none of the stories is not idle: the configuration may
    speak of stories that were not part of this run.
    """
    over = [_lapsed(each.by) for each in config.ignored if _is_over(each.by, config)]
    holding = (each for each in config.ignored if not _is_over(each.by, config))
    told = (each for each in holding if any(fnmatchcase(story, each.story) for story in stories))
    stale = (each for each in told if not any(_speaks_of(each, story, rule) for story, rule in found))
    return (*over, *(Idle(each.by, Lapse.STALE, VAIN) for each in stale))


def _is_over(by: Suppression, config: Config) -> bool:
    return config.today is not None and by.until is not None and by.until < config.today


def _lapsed(by: Suppression) -> Idle:
    return Idle(by, Lapse.LAPSED, f"its last day was {by.until.isoformat() if by.until else ''}")


def _inline(written: Iterable[Inline], config: Config) -> Iterator[_Asked]:
    holding = (each for each in written if not each.mistake and not _is_over(each.by, config))
    return (_Asked(each.by, each.covers) for each in holding)


def _of_story(ignored: Ignored) -> Callable[[Finding], bool]:
    return lambda finding: _speaks_of(ignored, finding.story, finding.rule)


def _speaks_of(ignored: Ignored, story: str, rule: str) -> bool:
    return (not ignored.by.rules or rule in ignored.by.rules) and fnmatchcase(story, ignored.story)


def _parted(findings: Iterable[Finding], asked: Sequence[_Asked]) -> tuple[list[Finding], list[Suppressed]]:
    kept, aside = [], []
    for finding in findings:
        by = next((each.by for each in asked if each.covers(finding)), None)
        if by is None:
            kept.append(finding)
        else:
            aside.append(Suppressed(finding, by))
    return kept, aside


def _baselined(
    findings: Iterable[Finding], baseline: Iterable[Baselined]
) -> tuple[list[Finding], list[Suppressed], list[Idle]]:
    """The findings parted by the baseline, which knows how many say the same; and what it knows in vain."""
    known: Mapping[Said, Baselined] = {each.said: each for each in baseline}
    left: Counter[Said] = Counter({key: each.count for key, each in known.items()})
    fresh, aside = [], []
    for finding in findings:
        key = said(finding)
        if left[key] > 0:
            left[key] -= 1
            aside.append(Suppressed(finding, known[key].by))
        else:
            fresh.append(finding)
    over = (key for key, many in left.items() if many > 0)
    return fresh, aside, [Idle(known[key].by, Lapse.STALE, _gone(key)) for key in over]


def _gone(key: Said) -> str:
    return f"{key.rule} in story {key.story!r} with {' and '.join(key.values)} is not found any more"
