"""Whole runs of the command: their memory, over several processes, with what is kept of earlier ones, and killed."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.run.jobs import processors
from tests.benchmark.growth import FRESH, write_lines
from tests.benchmark.material import stories, two_article_stories
from tests.benchmark.measure import COMMAND, process
from tests.benchmark.soak import soak, wire
from tests.benchmark.table import table

COMMANDS = (("check",), ("check", "--format", "jsonl"), ("normalise", "--format", "jsonl"))


def memory(five: Sequence[str]) -> str:
    """The highest resident memory of a whole command."""
    rows = [["`factcheck check` of five articles", *_peak(["check", "--no-cache", *five], None)]]
    with TemporaryDirectory() as folder:
        given = Path(folder) / "told.jsonl"
        for number in (20, 1000):
            write_lines(stories(number), given)
            work = ["normalise", "--format", "jsonl", *FRESH, "-"]
            rows.append([f"`factcheck normalise -`, {number:,} stories", *_peak(work, given)])
    return table(["command", "input, MB", "peak, MB"], rows)


def _peak(arguments: list[str], given: Path | None) -> list[str]:
    size = given.stat().st_size if given else 0
    return [f"{size / 1e6:.1f}", f"{process([COMMAND, *arguments], runs=1, given=given).memory:.0f}"]


def sharing(number: int) -> str:
    """Wall time of the command over one process and over several."""
    rows = []
    with TemporaryDirectory() as folder:
        given = Path(folder) / "told.jsonl"
        write_lines(two_article_stories(number), given)
        for command in COMMANDS:
            taken = [
                process([COMMAND, *command, "--no-cache", "--jobs", f"{jobs}", "-"], runs=1, given=given).wall
                for jobs in (1, processors())
            ]
            told = [f"{seconds:.2f}" for seconds in taken]
            rows.append([f"`factcheck {' '.join(command)}`, {number:,} stories", *told, f"{taken[0] / taken[1]:.2f}"])
    return table(["command", "seconds, one process", f"seconds, {processors()} processes", "times faster"], rows)


def keeping(number: int) -> str:
    """Wall time of a run on a tree of files, and of the same run again."""
    rows = []
    with TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        for at, line in enumerate(wire(number)):
            article = json.loads(line)
            file = tree / article["story"] / f"{at}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\nlanguage: {article['language']}\n---\n{article['text']}\n", "utf-8")
        for command in COMMANDS:
            kept = [*command, "--cache", f"{folder}/{'-'.join(command)}", str(tree)]
            taken = [process([COMMAND, *kept], runs=1).wall for _ in range(2)]
            rows.append([f"`factcheck {' '.join(command)}`", *(f"{seconds:.2f}" for seconds in taken)])
    return table([f"{number:,} files", "seconds", "again, nothing changed"], rows)


def soaking(number: int) -> str:
    """Many short articles through the commands, undisturbed and killed."""
    rows = []
    with TemporaryDirectory() as name:
        given = Path(name) / "wire.jsonl"
        given.write_text("".join(wire(number)), "utf-8")
        for command in ("normalise", "check"):
            done = soak([command, "--format", "jsonl", "--no-cache"], given, Path(name))
            whole = "the same bytes" if done.whole else "DIFFERENT"
            rows.append([f"`factcheck {command}`", f"{done.taken:.0f}", f"{done.memory:.0f}", f"{done.kills}", whole])
    return table([f"{number:,} articles", "seconds", "peak, MB", "killed", "gone on with, it says"], rows)
