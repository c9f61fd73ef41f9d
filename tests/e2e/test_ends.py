"""However a run ends: a sentence or nothing, never a traceback, never half a file."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.snapshots import COMMAND, STORIES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and devices of Unix")

STORY = STORIES / "api-fee"
ARTICLES = sorted(str(path) for path in STORY.glob("*.md"))
LONG = "Am 5. Mai 2023 stieg der Preis um 3 % auf 42 Euro. " * 4000


def shell(script: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """A script in which `factcheck` is the command, and `articles` are those of a story."""
    defined = f'factcheck() {{ "{COMMAND}" "$@"; }}\narticles="{" ".join(ARTICLES)}"\n'
    return subprocess.run(
        ["bash", "-c", defined + script], cwd=folder, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize(
    "command", ["check $articles", "normalise $articles", "languages", "rule", "check -q $articles"]
)
def test_full_disk(tmp_path: Path, command: str) -> None:
    """What could not be written is said, once."""
    told = shell(f"factcheck {command} > /dev/full", tmp_path)
    assert told.returncode == 2
    assert told.stderr.splitlines()[-1] == "error: the result cannot be written: No space left on device"
    assert "Traceback" not in told.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_disk_under_a_report(tmp_path: Path) -> None:
    """The file is named."""
    told = shell("factcheck check --output json=/dev/full $articles", tmp_path)
    assert told.returncode == 2
    assert told.stderr == "error: /dev/full: cannot be written: No space left on device\n"


@pytest.mark.parametrize("command", ["check $articles", "normalise $articles", "languages", "--version", "--help"])
def test_closed_output(tmp_path: Path, command: str) -> None:
    """Nothing can be said to nobody."""
    told = shell(f"factcheck {command} >&-", tmp_path)
    assert told.returncode == 2
    assert told.stderr.splitlines()[-1] == "error: the result cannot be written: standard output is closed"


@pytest.mark.parametrize("where", [">&-", "> /dev/full"])
def test_messages_that_nobody_takes(tmp_path: Path, where: str) -> None:
    """The status still tells what was found, and that something was not read."""
    closed = "2" + where
    assert shell(f"factcheck check $articles {closed}", tmp_path).returncode == 1
    told = shell(f"factcheck check $articles nowhere.md {closed}", tmp_path)
    assert told.returncode == 2
    assert "error[amount-conflict]" in told.stdout


def test_reader_that_has_seen_enough(tmp_path: Path) -> None:
    """The run ends as any command does whose output nobody reads."""
    for command in ("check $articles", "normalise --format jsonl $articles $articles", "rule"):
        told = shell(f"factcheck {command} | head -n 1", tmp_path)
        assert told.stdout.count("\n") == 1
        assert told.stderr == ""


@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted(tmp_path: Path, ending: str, jobs: str) -> None:
    """One sentence, its own status, the old report as it was, and nothing beside it."""
    for name in ("a", "b", "c", "d"):
        (tmp_path / f"{name}.txt").write_text(LONG, "utf-8")
    (tmp_path / "report.json").write_text("old", "utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    run = subprocess.Popen(
        [
            # Where the tests run under nohup the command would inherit a hang-up that is ignored, and rightly go on.
            sys.executable,
            "-c",
            "import os, signal, sys; signal.signal(signal.SIGHUP, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])",
            COMMAND,
            "check",
            "--no-cache",
            "--jobs",
            jobs,
            "--output=json=report.json",
            *["a.txt", "b.txt", "c.txt", "d.txt"],
        ],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        time.sleep(2)
        assert run.poll() is None
        run.send_signal(getattr(signal, ending))
        _, messages = run.communicate(timeout=60)
    finally:
        run.kill()
    assert run.returncode == 130
    assert messages.split("\n", 1)[-1] == "interrupted\n" or messages == "interrupted\n"
    assert (tmp_path / "report.json").read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_interrupted_while_a_report_is_written(tmp_path: Path) -> None:
    """Writing is beside the file, and moved into place when it is whole; nothing is left where that does not happen."""
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom factcheck.cli import entry\n"
        "write = Path.write_text\n"
        "def half(path, text, *args, **options):\n"
        "    write(path, text[: len(text) // 2], *args, **options)\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "Path.write_text = half\nentry.main()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, "check", "--no-cache", "--jobs", "1", "--output", "json=report.json", *ARTICLES],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(STORIES.parent)},
        check=False,
        timeout=120,
    )
    assert run.returncode == 130
    assert run.stderr.strip() == "interrupted"
    assert list(tmp_path.iterdir()) == []
