"""How cost grows: with the size of an article, the articles of a story, and the stories of a run.

Linear growth is a constant cost for each kB, article or story; every function answers rows and such costs by size.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck import Article, Claim, check, normalise
from factcheck.lexicon import lexicon_for
from factcheck.normalise import claims
from factcheck.pair import linkage
from tests.benchmark.material import long_article, one_story, two_article_stories
from tests.benchmark.measure import COMMAND, process, seconds
from tests.benchmark.table import table

FRESH = ("--jobs", "1", "--no-cache")
"""One process that keeps nothing and uses nothing kept."""
MANY = 1000
"""Stories from which on a run is measured once."""


class Grown(NamedTuple):
    """A table, and the cost of each unit by how many there were: milliseconds a kB, an article, a story."""

    text: str
    costs: dict[str, list[tuple[float, float]]]


def of_article(sizes: Sequence[int], *, runs: int) -> Grown:
    """One article of ever more bytes: read, and checked against another of that size."""
    rows: list[list[str]] = []
    reads: list[tuple[float, float]] = []
    checks: list[tuple[float, float]] = []
    for size in sizes:
        pair = [long_article(language, size) for language in ("de", "en")]
        held = sum(len(article.text.encode()) for article in pair) / 1000
        reads.append((size, 1000 * seconds(lambda: [normalise(article) for article in pair], runs=runs) / held))  # noqa: B023
        checks.append((size, 1000 * seconds(lambda: check(pair), runs=runs) / held))  # noqa: B023
        rows.append([f"{size // 1000:,} kB", f"{reads[-1][1]:.2f}", f"{checks[-1][1]:.2f}"])
    head = ["article", "`normalise`, ms a kB", "`check` of two such articles, ms a kB"]
    return Grown(table(head, rows), {"reading an article, by its bytes": reads, "checking two, by their bytes": checks})


def of_story(numbers: Sequence[int], *, runs: int) -> Grown:
    """One story told by ever more articles: the candidate pairs that blocking makes, beside all pairs of claims."""
    rows, costs = [], []
    for number in numbers:
        told = one_story(number)
        said = [claim for article in told for claim in _claims(article)]
        linked = linkage(said, {article.id: article for article in told})
        costs.append((float(number), 1000 * seconds(lambda: check(told), runs=runs) / number))  # noqa: B023
        made = ", ".join(f"{rule} {count:,}" for rule, count in sorted(linked.candidates.items()))
        each = Counter(claim.article for claim in said)
        pairs = (len(said) ** 2 - sum(count**2 for count in each.values())) // 2
        rows.append([f"{number}", f"{len(said):,}", f"{pairs:,}", made, f"{costs[-1][1]:.0f}"])
    head = ["articles", "claims", "all pairs", "candidate pairs by blocking rule", "ms an article"]
    return Grown(table(head, rows), {"checking a story, by its articles": costs})


def _claims(article: Article) -> Sequence[Claim]:
    return claims(article, normalise(article), lexicon_for(article.language))


def of_run(numbers: Sequence[int], folder: Path, *, runs: int) -> Grown:
    """Ever more stories of two articles in one run of the command on one core, start-up and report included."""
    rows, costs = [], []
    for number in numbers:
        given = folder / f"{number}.jsonl"
        size = write_lines(two_article_stories(number), given)
        cost = process(
            [COMMAND, "check", "--format", "json", *FRESH, "-"], runs=runs if number < 1000 else 1, given=given
        )
        given.unlink()
        costs.append((float(number), 1000 * cost.processor / number))
        speed = 2 * number / cost.processor
        rows.append([f"{number:,}", f"{size / 1e6:.1f}", f"{cost.processor:.1f}", f"{speed:.0f}", f"{cost.memory:.0f}"])
    head = ["stories of two articles", "input, MB", "seconds", "articles a second", "peak of memory, MB"]
    return Grown(table(head, rows), {"checking a run, by its stories": costs})


def write_lines(told: Iterable[Article], path: Path) -> int:
    """Write articles as the command reads them, one a line; how many bytes that is."""
    with path.open("w", encoding="utf-8") as lines:
        for one in told:
            row = {"id": one.id, "story": one.story, "language": one.language, "published": str(one.published)}
            lines.write(json.dumps(row | {"text": one.text}, ensure_ascii=False) + "\n")
    return path.stat().st_size
