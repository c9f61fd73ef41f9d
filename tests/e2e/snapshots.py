"""What the command prints for each story of `fixtures/`, kept in `tests/e2e/expected/`.

`python -m tests.e2e.snapshots` (`make snapshots`) rewrites it through the real command; review the difference.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

STORIES = Path(__file__).parents[2] / "fixtures"
EXPECTED = Path(__file__).with_name("expected")
COMMAND = Path(sys.executable).with_name("factcheck")
ARTICLES = {".adoc", ".eml", ".html", ".json", ".jsonl", ".md", ".po", ".rss", ".rst", ".txt", ".xlf"}
NAMES = sorted(path.name for path in STORIES.iterdir() if path.is_dir())


class Outcome(NamedTuple):
    """What a run of the command left."""

    output: bytes
    messages: bytes
    status: int


def run(*arguments: str, folder: Path | None = None, given: bytes = b"", **environment: str) -> Outcome:
    """Run the installed command, in a folder, without colour, with `given` as its standard input."""
    kept = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "NO_COLOR"}}
    kept["FACTCHECK_NO_CACHE"] = "1"  # nothing of earlier runs, and nothing in the user's folders
    done = subprocess.run(
        [COMMAND, *arguments], cwd=folder, input=given, env=kept | environment, capture_output=True, check=False
    )
    return Outcome(done.stdout, done.stderr, done.returncode)


def arguments(name: str) -> list[str]:
    """The arguments of a story's run: those in its `command` file, else `check` and its articles."""
    stated = STORIES / name / "command"
    if stated.exists():
        return shlex.split(stated.read_text("utf-8"))
    return ["check", *sorted(path.name for path in (STORIES / name).iterdir() if path.suffix in ARTICLES)]


def snapshot(name: str) -> dict[str, bytes]:
    """The files that a story's run is kept in."""
    text = run(*arguments(name), folder=STORIES / name)
    machine = run(*arguments(name), "--format", "json", folder=STORIES / name)
    return {
        "check.txt": text.output,
        "check.json": machine.output,
        "messages.txt": text.messages,
        "status": f"{text.status}\n".encode(),
    }


def main() -> None:
    """Rewrite what is kept of every story."""
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for name in NAMES:
        folder = EXPECTED / name
        folder.mkdir(parents=True)
        for file, content in snapshot(name).items():
            (folder / file).write_bytes(content)


if __name__ == "__main__":
    main()
