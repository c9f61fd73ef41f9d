"""How fast factcheck is, beside its peers, on this machine: `make bench`.

One run prints everything in Markdown; with a path as its argument it writes the same to that file.
"""

import json
import os
import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from factcheck import Article, Claim, check, normalise
from factcheck.lexicon import lexicon_for
from factcheck.normalise import claims
from factcheck.pair import linkage
from factcheck.run.jobs import processors
from tests.benchmark.material import NEWS, STORIES, articles, long_article, news, one_story, stories, written
from tests.benchmark.measure import COMMAND, process, seconds, side_by_side
from tests.benchmark.peers import peers
from tests.benchmark.soak import soak, wire
from tests.benchmark.table import table

T = TypeVar("T")

LANGUAGES = {"de": "German", "en": "English"}
SAMPLE = 60_000
RUNS = 5
WIRE = 100_000
"""Articles of a day's wire."""
CACHED = "CACHED"
"""Stands for a folder in which results are kept."""
TREE = 10_000
"""Files of a tree that is checked again and again."""
FIVE = sorted(f"fixtures/majority/{path.name}" for path in (STORIES / "majority").glob("*.[mt][dx]*"))


def main() -> None:
    """Print each table as soon as it is measured, then write them all where asked."""
    sections: list[str] = []
    for section in report():
        sections.append(section)
        sys.stdout.write(section + "\n\n")
        sys.stdout.flush()
    for path in sys.argv[1:]:
        Path(path).write_text("\n\n".join(sections) + "\n", "utf-8")


def report() -> Iterator[str]:
    """The sections, one by one."""
    yield f"# Speed\n\n{machine()}"
    yield f"## Reading: figures and dates of running text, MB/s on one core\n\n{reading()}"
    yield f"## Start-up: a fresh process\n\n{start_up()}"
    yield f"## One article grows\n\n{growth()}"
    yield f"## Checking, from text to verdict, on one core\n\n{checking()}"
    yield f"## One story is told by more articles\n\n{pairing()}"
    yield f"## Memory\n\n{memory()}"
    yield f"## Several processes\n\n{sharing()}"
    yield f"## What is kept\n\n{keeping()}"
    yield f"## A day's wire\n\n{soaking()}"


def machine() -> str:
    """What was measured, where and how."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores. Medians of {RUNS} runs after one "
        "that is not counted (fewer where one takes seconds), in processor time where nothing else is said. "
        "The text is the articles of `fixtures/`, repeated with other figures and names; all tools read the same "
        f"{SAMPLE // 1000} kB a language in turn, the peers line by line."
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


def growth() -> str:
    """Cost for each kB as an article grows a hundredfold: constant where the cost is linear."""
    rows = []
    for size in (2_000, 20_000, 200_000):
        pair = [long_article(language, size) for language in LANGUAGES]
        held = sum(len(article.text.encode()) for article in pair) / 1000
        read = seconds(lambda: [normalise(article) for article in pair], runs=RUNS)  # noqa: B023
        checked = seconds(lambda: check(pair), runs=3)  # noqa: B023
        rows.append([f"{size // 1000} kB", f"{1000 * read / held:.2f}", f"{1000 * checked / held:.2f}"])
    return table(["article", "`normalise`, ms a kB", "`check` of two such articles, ms a kB"], rows)


def checking() -> str:
    """Whole stories: articles a second, and how the work grows with the number of articles of one story."""
    rows = []
    for number in (len({article.story for article in written()}), 200, 1000):
        told = stories(number)
        taken = seconds(lambda: check(told), runs=3)  # noqa: B023
        rows.append([f"{number}", f"{len(told)}", f"{taken:.2f}", f"{len(told) / taken:.0f}"])
    return table(["stories", "articles", "seconds", "articles a second"], rows)


def pairing() -> str:
    """The candidate pairs that blocking makes, beside all pairs of claims, as a story is told by more articles."""
    rows = []
    for number in (2, 20, 100):
        told = one_story(number)
        said = [claim for article in told for claim in _claims(article)]
        linked = linkage(said, {article.id: article for article in told})
        taken = seconds(lambda: check(told), runs=3)  # noqa: B023
        made = ", ".join(f"{rule} {count:,}" for rule, count in sorted(linked.candidates.items()))
        each = Counter(claim.article for claim in said)
        pairs = (len(said) ** 2 - sum(count**2 for count in each.values())) // 2
        rows.append([f"{number}", f"{len(said):,}", f"{pairs:,}", made, f"{1000 * taken / number:.0f}"])
    return table(["articles", "claims", "all pairs", "candidate pairs by blocking rule", "ms an article"], rows)


def _claims(article: Article) -> Sequence[Claim]:
    lexicon = lexicon_for(article.language)
    return claims(article, normalise(article), lexicon)


def memory() -> str:
    """The highest resident memory of a whole command."""
    small, large = (_lines(stories(number)) for number in (20, 1000))
    rows = [
        ["`factcheck check` of five articles", *_peak(["check", "--no-cache", *FIVE], b"")],
        ["`factcheck normalise -`, 20 stories", *_peak(["normalise", "--no-cache", "--format", "jsonl", "-"], small)],
        [
            "`factcheck normalise -`, 1,000 stories",
            *_peak(["normalise", "--no-cache", "--format", "jsonl", "-"], large),
        ],
        ["`factcheck check -`, 1,000 stories", *_peak(["check", "--no-cache", "--format", "json", "-"], large)],
    ]
    return table(["command", "input, MB", "peak, MB"], rows)


def sharing() -> str:
    """Wall time of the command over one process and over several."""
    given = _lines(stories(1000))
    rows = []
    for command in (["check"], ["check", "--format", "jsonl"], ["normalise", "--format", "jsonl"]):
        taken = [
            process([COMMAND, *command, "--no-cache", "--jobs", f"{jobs}", "-"], runs=3, given=given).wall
            for jobs in (1, processors())
        ]
        told = [f"{seconds:.2f}" for seconds in taken]
        rows.append([f"`factcheck {' '.join(command)}`, 1,000 stories", *told, f"{taken[0] / taken[1]:.2f}"])
    return table(["command", "seconds, one process", f"seconds, {processors()} processes", "times faster"], rows)


def keeping() -> str:
    """Wall time of a run on a tree of files, and of the same run again."""
    rows = []
    with TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        for number, line in enumerate(wire(TREE)):
            article = json.loads(line)
            file = tree / article["story"] / f"{number}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\nlanguage: {article['language']}\n---\n{article['text']}\n", "utf-8")
        for command in (["check"], ["check", "--format", "jsonl"], ["normalise", "--format", "jsonl"]):
            kept = [*command, "--cache", f"{folder}/{'-'.join(command)}", str(tree)]
            taken = [process([COMMAND, *kept], runs=1).wall for _ in range(2)]
            rows.append([f"`factcheck {' '.join(command)}`", *(f"{seconds:.2f}" for seconds in taken)])
    return table([f"{TREE:,} files", "seconds", "again, nothing changed"], rows)


def soaking() -> str:
    """Many articles through the commands, undisturbed and killed."""
    rows = []
    with TemporaryDirectory() as name:
        given = Path(name) / "wire.jsonl"
        given.write_text("".join(wire(WIRE)), "utf-8")
        for command in ("normalise", "check"):
            done = soak([command, "--format", "jsonl", "--no-cache"], given, Path(name))
            whole = "the same bytes" if done.whole else "DIFFERENT"
            rows.append([f"`factcheck {command}`", f"{done.taken:.0f}", f"{done.memory:.0f}", f"{done.kills}", whole])
    return table([f"{WIRE:,} articles", "seconds", "peak, MB", "killed", "gone on with, it says"], rows)


def _peak(arguments: list[str], given: bytes) -> list[str]:
    return [f"{len(given) / 1e6:.1f}", f"{process([COMMAND, *arguments], runs=1, given=given).memory:.0f}"]


def _lines(told: list[Article]) -> bytes:
    rows = (
        {"id": one.id, "story": one.story, "language": one.language, "published": str(one.published), "text": one.text}
        for one in told
    )
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


if __name__ == "__main__":
    main()
