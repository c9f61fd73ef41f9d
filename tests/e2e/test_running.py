"""Runs over several processes, with what earlier runs kept, killed and gone on with: the command says the same."""

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmark.soak import killed, wire
from tests.e2e.snapshots import COMMAND, STORIES, Outcome, run
from tests.e2e.test_command import ENGLISH, GERMAN, OTHER

SMALL = 500


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of short articles, and one line that is none."""
    path = tmp_path_factory.mktemp("wire") / "wire.jsonl"
    told = list(wire(SMALL))
    told.insert(SMALL // 2, '{"text": 42}\n')
    path.write_text("".join(told), "utf-8")
    return path


def plain(*arguments: str, lines: Path) -> Outcome:
    """What a run says that nobody disturbs."""
    return run(*arguments, "--jobs", "1", "-", given=lines.read_bytes())


@pytest.mark.parametrize("command", [("check", "--format", "json"), ("check",), ("normalise",)])
def test_jobs_change_nothing(command: tuple[str, ...], lines: Path) -> None:
    """Output, messages and status are those of one process."""
    alone = plain(*command, lines=lines)
    assert alone.status == 2
    assert run(*command, "--jobs", "3", "-", given=lines.read_bytes()) == alone


def test_second_run_says_the_same(tmp_path: Path) -> None:
    """From what the first has kept; where a word was changed, that story is checked again."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(f"---\nlanguage: en\n---\nLumio of Aarhus charges ${len(name)}2,000 a month.\n")
    first, second = (run("check", "--cache", "kept", ".", folder=tmp_path, FACTCHECK_NO_CACHE="0") for _ in range(2))
    assert first == second
    assert (tmp_path / "kept" / "results.sqlite").stat().st_size > 0
    assert b"kept" not in first.messages  # it lies among the articles, and is none of them
    (tmp_path / "b.md").write_text("---\nlanguage: en\n---\nLumio of Aarhus charges $24,000 a month.\n")
    changed = [
        run("check", *options, ".", folder=tmp_path, FACTCHECK_NO_CACHE="0")
        for options in (("--cache", "kept"), ("--exclude", "kept", "--no-cache"))
    ]
    assert changed[0] == changed[1] != first


def test_two_runs_at_once_share_what_is_kept(tmp_path: Path) -> None:
    """Both say what one says alone."""
    stories = [str(path) for path in sorted(STORIES.glob("m*/*.md"))]
    environment = os.environ | {"FACTCHECK_NO_CACHE": "0", "FACTCHECK_CACHE": str(tmp_path)}
    command = ["check", "--story", "one", "--format", "json", *stories]
    both = [subprocess.Popen([COMMAND, *command], env=environment, stdout=subprocess.PIPE) for _ in range(2)]
    said = [each.communicate()[0] for each in both]
    assert said[0] == said[1] == run(*command).output


def test_configuration_says_what_is_kept_and_how_many_work(tmp_path: Path) -> None:
    """The command line has the last word."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Lumio of Aarhus charges $42,000 a month for access to its API.\n")
    config, folder = tmp_path / "factcheck.toml", tmp_path / "kept"
    config.write_text('jobs = 2\ncache = "kept"\n')
    shown = run("check", "--show-config", ".", folder=tmp_path, FACTCHECK_NO_CACHE="0").output.decode()
    assert 'jobs = 2  # factcheck.toml\ncache = "kept"  # factcheck.toml\n' in shown
    run("check", "--no-cache", "a.txt", "b.txt", folder=tmp_path, FACTCHECK_NO_CACHE="0")
    assert not folder.exists()
    run("check", "a.txt", "b.txt", folder=tmp_path, FACTCHECK_NO_CACHE="0")
    assert folder.exists()
    config.write_text("cache = false\n")
    run("check", "a.txt", "b.txt", folder=tmp_path, FACTCHECK_NO_CACHE="0", XDG_CACHE_HOME=str(tmp_path / "home"))
    assert not (tmp_path / "home").exists()
    run("check", "a.txt", "b.txt", "--isolated", folder=tmp_path, FACTCHECK_NO_CACHE="0", XDG_CACHE_HOME=str(tmp_path))
    assert (tmp_path / "factcheck" / "results.sqlite").exists()


def test_broken_cache_is_told_and_the_run_goes_on(tmp_path: Path) -> None:
    """And the user's own articles are none of its business."""
    (tmp_path / "results.sqlite").write_bytes(b"x" * 5000)
    story = [str(path) for path in sorted((STORIES / "api-fee").glob("*.md"))]
    done = run("check", "--cache", str(tmp_path), *story, FACTCHECK_NO_CACHE="0")
    assert b"is broken" in done.messages
    assert done._replace(messages=b"") == run("check", *story)._replace(messages=b"")


@pytest.mark.parametrize("command", [("normalise", "--format", "jsonl"), ("check", "--format", "jsonl")])
def test_run_that_is_killed_is_gone_on_with(command: tuple[str, ...], lines: Path, tmp_path: Path) -> None:
    """Three times, anywhere: nothing is lost, and nothing is said twice."""
    alone = plain(*command, lines=lines)
    chance = random.Random(7)
    said, store = tmp_path / "said.jsonl", tmp_path / "run.sqlite"
    said.touch()
    early = len(alone.output) * 3 // 4  # the last articles are said between two looks at how far the run has come
    for place in sorted(chance.randrange(early) for _ in range(3)):
        assert killed([*command, "--resume", str(store)], lines, said, place)
        assert said.stat().st_size < len(alone.output)
    last = _appended([*command, "--resume", str(store)], lines, said)
    assert (last.returncode, last.stderr) == (alone.status, alone.messages)
    assert said.read_bytes() == alone.output
    again = _appended([*command, "--resume", str(store)], lines, said)
    assert again.returncode == alone.status
    assert said.read_bytes() == alone.output


def _appended(arguments: list[str], lines: Path, said: Path, mode: str = "ab") -> "subprocess.CompletedProcess[bytes]":
    with lines.open("rb") as given, said.open(mode) as output:
        command = [str(COMMAND), *arguments, "-"]
        return subprocess.run(command, stdin=given, stdout=output, stderr=subprocess.PIPE, check=False)


def test_output_that_was_emptied_is_said_again(lines: Path, tmp_path: Path) -> None:
    """Who writes `>` for `>>` has lost nothing; what another program has put behind it is cut off."""
    few = tmp_path / "few.jsonl"
    few.write_text("".join(lines.read_text("utf-8").splitlines(keepends=True)[:20]), "utf-8")
    said, command = (
        tmp_path / "said.jsonl",
        ["normalise", "--format", "jsonl", "--resume", str(tmp_path / "run.sqlite")],
    )
    said.write_text("what was there before\n")
    _appended(command, few, said)
    first = said.read_bytes()
    assert first.startswith(b"what was there before\n{")
    with said.open("ab") as more:
        more.write(b'{"id": "half a li')
    _appended(command, few, said)
    assert said.read_bytes() == first
    _appended(command, few, said, "wb")
    assert said.read_bytes() == first.removeprefix(b"what was there before\n")
    _appended(command, lines, said)
    assert len(said.read_bytes().splitlines()) == SMALL


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("check", "--resume", "r.sqlite"), "--resume needs --format jsonl"),
        (("check", "--format", "jsonl", "--output", "html=x.html", "--resume", "r.sqlite"), "and no other report"),
        (("normalise", "--resume", "r.sqlite"), "--resume needs --format jsonl"),
        (("normalise", "--format", "jsonl", "--resume", "junk"), "--resume: cannot be used: file is not a database"),
        (("check", "--format", "jsonl", "--resume", "other"), "was made by another version or with other settings"),
        (("check", "--jobs", "0"), "0 is not in the range"),
    ],
)
def test_run_that_cannot_be_gone_on_with(arguments: tuple[str, ...], sentence: str, tmp_path: Path) -> None:
    """Status 2 and a sentence."""
    (tmp_path / "junk").write_bytes(b"x" * 5000)
    given = "".join(wire(2)).encode()
    run("normalise", "--format", "jsonl", "--resume", "other", "-", folder=tmp_path, given=given)
    outcome = run(*arguments, "-", folder=tmp_path, given=given)
    assert outcome.status == 2
    assert outcome.output == b""
    assert sentence in outcome.messages.decode()
    assert b"Traceback" not in outcome.messages


def test_interrupt_ends_all_processes(tmp_path: Path) -> None:
    """Ctrl-C: one word, and no worker goes on."""
    path = tmp_path / "wire.jsonl"
    path.write_text("".join(wire(4000)), "utf-8")
    pipe = subprocess.PIPE
    command = [str(COMMAND), "normalise", "--format", "jsonl", "--jobs", "2", str(path)]
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, start_new_session=True) as running:
        assert running.stdout is not None
        try:
            for _ in range(1200):
                json.loads(running.stdout.readline())
            os.killpg(running.pid, signal.SIGINT)
            _, messages = running.communicate(timeout=60)  # not before every process has let go of it
        finally:
            running.kill()
    assert (running.returncode, messages.strip()) == (130, b"interrupted")
    if sys.platform == "linux":
        with pytest.raises(ProcessLookupError):
            os.killpg(running.pid, 0)


def test_run_of_which_nothing_changed_is_said_again(tmp_path: Path) -> None:
    """Output, messages and status; a word, a file, an option, a setting, the folder or the day make it another run."""
    ignored = "<!-- factcheck: ignore[date-conflict] for now until={} -->"

    def both(*options: str) -> Outcome:
        """What is said from what is kept, which is what is said anyway."""
        kept, plain = (
            run("check", *options, *choice, "news", folder=tmp_path, FACTCHECK_NO_CACHE="0")
            for choice in (("--cache", "kept"), ("--no-cache",))
        )
        assert kept == plain
        return kept

    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_text(GERMAN)
    (news / "b.txt").write_text(OTHER)
    (news / "notes.xyz").write_text("none of ours")
    seen = [both(), both("--explain"), both("--format", "csv"), both("--exit-zero"), both("--published", "2024-03-12")]
    assert both() == seen[0]
    (tmp_path / "factcheck.toml").write_text('[rules]\namount-conflict = "off"\n')
    seen.append(both())
    (tmp_path / "factcheck.toml").unlink()
    (news / "b.txt").write_text(ENGLISH)
    seen.append(both())
    (news / "c.txt").write_text(OTHER)
    seen.append(both("--quiet"))
    (news / "c.txt").write_text(OTHER + ignored.format("2001-01-01"))
    seen.append(both())
    (news / "c.txt").write_text("\n")
    seen.append(both())
    assert len(set(seen)) == len(seen)
    assert seen[-1].status == 2
