"""factcheck beside what it was at the last tag: the same work, done in turn by both checkouts."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmark.growth import FRESH, write_lines
from tests.benchmark.material import news, two_article_stories
from tests.benchmark.measure import ROOT, Cost, process
from tests.benchmark.table import table

READ, STORIES = 300_000, 100


def against_last_tag(*, runs: int) -> str:
    """A table; where there is no tag, a row that says so."""
    head = ["work", "at the last tag, s", "now, s", "now is", "peak then, MB", "peak now, MB"]
    tag = last_tag()
    if tag is None:
        return table(head, [["no tag yet to measure against", "–", "–", "–", "–", "–"]])
    with TemporaryDirectory() as folder, checkout(tag) as old:
        rows = [[f"{name} ({tag})", *_compared(work, given, old, runs)] for name, work, given in _works(Path(folder))]
    return table(head, rows)


def last_tag() -> str | None:
    """The nearest tag behind what is checked out; none where there is no tag, no git or no repository."""
    try:
        told = subprocess.run(
            ["git", "describe", "--tags", "--abbrev=0"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return told.stdout.strip()


@contextmanager
def checkout(tag: str) -> Iterator[Path]:
    """A folder that holds the project as it was at a tag, for as long as it is asked for."""
    with TemporaryDirectory() as folder:
        tree = Path(folder) / "then"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(tree), tag], cwd=ROOT, check=True)
        try:
            yield tree
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(tree)], cwd=ROOT, check=True)


def _works(folder: Path) -> Iterator[tuple[str, list[str], Path | None]]:
    yield "`factcheck --version`", ["--version"], None
    text, stories = folder / "text.jsonl", folder / "stories.jsonl"
    size = write_lines([article for language in ("de", "en") for article in news(language, READ // 2)], text)
    yield f"`normalise` of {size // 1000} kB", ["normalise", "--format", "jsonl", *FRESH, "-"], text
    write_lines(two_article_stories(STORIES), stories)
    yield f"`check` of {STORIES} stories of two articles", ["check", "--format", "json", *FRESH, "-"], stories


def _compared(work: list[str], given: Path | None, old: Path, runs: int) -> list[str]:
    """What the work cost then and now; one run of each in turn, so that a slow spell of the machine hits both."""
    command = [sys.executable, "-m", "factcheck", *work]
    try:
        rounds = [[process(command, runs=1, given=given, tree=tree) for tree in (old, ROOT)] for _ in range(runs)]
    except RuntimeError:  # an option or a format that the tag does not know
        return ["cannot do that", "–", "–", "–", "–"]
    then, now = (_middle(costs) for costs in zip(*rounds, strict=True))
    faster = f"{then.processor / now.processor:.1f} times as fast"
    return [f"{then.processor:.2f}", f"{now.processor:.2f}", faster, f"{then.memory:.0f}", f"{now.memory:.0f}"]


def _middle(costs: tuple[Cost, ...]) -> Cost:
    return Cost(
        median(cost.wall for cost in costs),
        median(cost.processor for cost in costs),
        max(cost.memory for cost in costs),
    )
