"""How fast factcheck is, beside its peers, on this machine: `make bench`.

One run prints everything in Markdown; with the path of a Markdown file as its argument it writes the same to that
file, and a picture beside it.  `FULL=1` adds the rows that take long: an article of 10 MB, runs of 100,000
stories and of 100,000 articles.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from factcheck import Article, normalise
from factcheck.lexicon import pack_named
from factcheck.lexicon.pack import behaviour
from tests.benchmark.against import against_last_tag
from tests.benchmark.growth import Grown, of_article, of_run, of_story
from tests.benchmark.material import NEWS, STORIES, articles, news, written
from tests.benchmark.measure import COMMAND, process, side_by_side
from tests.benchmark.peers import peers
from tests.benchmark.plot import picture
from tests.benchmark.running import keeping, memory, sharing, soaking
from tests.benchmark.table import table

T = TypeVar("T")

LANGUAGES = {"de": "German", "en": "English"}
SAMPLE, SMALL = 60_000, 15_000
RUNS, FEW = 5, 3
FULL = bool(os.environ.get("FULL"))
FIVE = sorted(f"fixtures/majority/{path.name}" for path in (STORIES / "majority").glob("*.[mt][dx]*"))
SIZES = (1_000, 10_000, 100_000, 1_000_000, *([10_000_000] if FULL else []))
TELLERS = (2, 20, 200)
RUN = (100, 1_000, 2_000, *([10_000, 100_000] if FULL else []))
CACHED = "CACHED"
"""Stands for a folder in which results are kept."""
Speeds = dict[str, tuple[float, float | None]]


def main() -> None:
    """Print each table as soon as it is measured, then write them all and the picture where asked."""
    speeds: Speeds = {}
    costs: dict[str, list[tuple[float, float]]] = {}
    sections: list[str] = []
    for section in report(speeds, costs):
        sections.append(section)
        sys.stdout.write(section + "\n\n")
        sys.stdout.flush()
    for path in map(Path, sys.argv[1:]):
        path.write_text("\n\n".join(sections) + "\n", "utf-8")
        path.with_suffix(".svg").write_text(picture(speeds, costs), "utf-8")


def report(speeds: Speeds, costs: dict[str, list[tuple[float, float]]]) -> Iterator[str]:
    """The sections, one by one; what the picture shows of them is put into `speeds` and `costs`."""

    def told(grown: Grown) -> str:
        costs.update(grown.costs)
        return grown.text

    yield f"# Speed\n\n{machine()}"
    yield f"## Reading: figures and dates of running text, MB/s on one core\n\n{reading()}"
    yield f"## Reading by language\n\n{by_language(speeds)}"
    yield f"## Start-up: a fresh process\n\n{start_up()}"
    yield f"## One article grows\n\n{told(of_article(SIZES, runs=FEW))}"
    yield f"## One story is told by more articles\n\n{told(of_story(TELLERS, runs=FEW))}"
    with TemporaryDirectory() as folder:
        grown = told(of_run(RUN, Path(folder), runs=FEW))
        what = "Articles as long as those of WMT21 news, with as many figures, from text to verdict on one core."
        yield f"## More stories in one run\n\n{what}\n\n{grown}"
    yield f"## Memory\n\n{memory(FIVE)}"
    yield f"## Several processes\n\n{sharing(1_000)}"
    yield f"## What is kept\n\n{keeping(10_000 if FULL else 1_000)}"
    yield f"## A day's wire\n\n{soaking(100_000 if FULL else 2_000)}"
    yield f"## Beside the last tag\n\n{against_last_tag(runs=FEW)}"


def machine() -> str:
    """What was measured, where and how."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return (
        f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {load} at the start. "
        f"Medians of {RUNS} runs after one that is not counted (fewer where one takes seconds), in processor time "
        "where nothing else is said. The text is the articles of `fixtures/`, repeated with other figures and names; "
        f"all tools read the same {SAMPLE // 1000} kB of German or English in turn, the peers line by line."
    )


def reading() -> str:
    """`normalise` beside the peers, on the same text."""
    head = ["tool", "language", "finds", "MB/s", "factcheck is"]
    usual = [row for language in LANGUAGES for row in _reading(language, news(language, SAMPLE))]
    dense = [row for language in LANGUAGES for row in _reading(language, articles(language, SAMPLE))]
    return (
        f"With as many figures and dates as WMT21 news has, one in {NEWS} characters:\n\n{table(head, usual)}\n\n"
        f"With three times as many, as the stories of `fixtures/` have:\n\n{table(head, dense)}"
    )


def _reading(language: str, sample: list[Article]) -> Iterator[list[str]]:
    size = sum(len(article.text.encode()) for article in sample) / 1e6
    lines = [line for article in sample for line in article.text.splitlines() if line]
    known = peers(language)
    works = [
        partial(_each, normalise, sample),
        *(partial(_each, peer.extract, lines) for peer in known if peer.extract),
    ]
    own, *others = (size / taken for taken in side_by_side(works, runs=RUNS))
    yield ["factcheck", LANGUAGES[language], "figures and dates", f"{own:.2f}", ""]
    speeds = iter(others)
    for peer in known:
        if peer.extract is None:
            yield [peer.name, LANGUAGES[language], peer.finds, "–", f"not measured: {peer.reason}"]
        else:
            speed = next(speeds)
            yield [peer.name, LANGUAGES[language], peer.finds, f"{speed:.3f}", f"{own / speed:.1f} times faster"]


def _each(work: Callable[[T], object], texts: Sequence[T]) -> None:
    for text in texts:
        work(text)


def by_language(speeds: Speeds) -> str:
    """`normalise` in every language of the stories that divides words by blanks, beside the peer that does the most."""
    rows = []
    for language in sorted({article.language for article in written()}):
        known = behaviour(pack_named(language.partition("-")[0]))
        if not known.get("spaced", True):
            continue
        sample = articles(language, SMALL)
        size = sum(len(article.text.encode()) for article in sample) / 1e6
        lines = [line for article in sample for line in article.text.splitlines() if line]
        works = [partial(_each, normalise, sample)]
        *_, peer = peers(language.partition("-")[0])
        if peer.extract:
            works.append(partial(_each, peer.extract, lines))
        own, other = (*(size / taken for taken in side_by_side(works, runs=FEW)), None)[:2]
        assert own is not None
        name = known["name"] if known["name"] not in speeds else f"{known['name']} ({language})"
        speeds[name] = own, other
        beside = ("–", "–") if other is None else (f"{other:.3f}", f"{own / other:.1f} times faster")
        rows.append([name, f"{own:.2f}", *beside])
    return (
        f"The articles of `fixtures/` in each language, repeated to {SMALL // 1000} kB, with their many figures.\n\n"
        + table(["language", "MB/s", "Duckling, MB/s", "factcheck is"], rows)
    )


def start_up() -> str:
    """Wall time of whole commands; the interpreter alone is the floor."""
    commands = {
        "`python -c pass` (the floor)": [sys.executable, "-c", "pass"],
        "`factcheck --version`": [COMMAND, "--version"],
        "`factcheck check` of five articles": [COMMAND, "check", "--no-cache", *FIVE],
        "the same, of which all is kept": [COMMAND, "check", "--cache", CACHED, *FIVE],
    }
    with TemporaryDirectory() as folder:
        timed = {
            name: process([folder if each == CACHED else each for each in arguments], runs=2 * RUNS)
            for name, arguments in commands.items()
        }
    rows = [[name, f"{1000 * cost.wall:.0f}", f"{1000 * cost.processor:.0f}"] for name, cost in timed.items()]
    return table(["command", "ms", "of these on a processor"], rows)


if __name__ == "__main__":
    main()
