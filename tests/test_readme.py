"""What the README shows is what happens: its commands are run, and their output is compared with what stands there.

`python -m tests.test_readme` writes the real output, and the picture, into the README's blocks; review the difference.
"""

import itertools
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from docs import draw

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)(?P<target>[^)#]+)")
SPEED = re.compile(r"(?<=<!-- speed -->\n).*?(?=<!-- /speed -->)", re.DOTALL)
MEASURED = ROOT / "docs" / "speed.md"
SKIPPED = "..."


class Shown(NamedTuple):
    """A command as it stands behind a `$`, and the output below it."""

    command: str
    output: str


def blocks(kind: str) -> list[str]:
    """The fenced blocks of a kind."""
    return [block["body"] for block in BLOCK.finditer(README.read_text("utf-8")) if block["kind"] == kind]


def shown(block: str) -> list[Shown]:
    """The commands of a console block, each with its output."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    return [Shown(command, output) for command, output in zip(parts[1::2], parts[2::2], strict=True)]


def printed(command: str) -> str:
    """What the command prints when it is run in the checkout, with the environment's own `factcheck` found first."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = os.environ | {"PATH": path, "NO_COLOR": "1", "COLUMNS": "120", "FACTCHECK_NO_CACHE": "1"}
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    return done.stdout.decode()


def matches(real: str, output: str) -> bool:
    """Whether the output is the real one, where a line of three dots stands for any number of lines."""
    lines = (r"(?:.*\n)*" if line.strip() == SKIPPED else re.escape(line) + "\n" for line in output.splitlines())
    return re.fullmatch("".join(lines), real) is not None


def targets() -> set[str]:
    """The targets of the Makefile."""
    return set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("example", [each for block in blocks("console") for each in shown(block)])
def test_command_prints_what_is_shown(example: Shown) -> None:
    """A command shown with its output prints it."""
    real = printed(example.command)
    assert matches(real, example.output), real


@pytest.mark.parametrize("line", [line for block in blocks("sh") for line in block.splitlines()])
def test_command_without_output_exists(line: str) -> None:
    """A command that installs or takes long is not run here: its target, its program and its files exist."""
    for part in re.split(r"&&|\|", line.split(" #", maxsplit=1)[0]):
        words = shlex.split(part)
        if words[0] == "make":
            assert words[1] in targets()
        elif words[0].endswith("factcheck"):
            assert printed(f"factcheck {words[1]} --help").startswith("Usage: factcheck")
        else:
            assert words[0] in {"git", "python3", "cat", "echo", "cd", ".venv/bin/pip", ".venv/bin/python"}
        assert [word for word in words if word.startswith("fixtures/") and not list(ROOT.glob(word))] == []


@pytest.mark.parametrize("code", blocks("python"))
def test_python_runs(code: str) -> None:
    """The Python that is shown runs and prints what the comments at its end say."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert [line.removeprefix("# ") for line in code.splitlines() if line.startswith("# ")] == done.stdout.splitlines()


@pytest.mark.parametrize("block", blocks("json"))
def test_json_has_the_keys_that_are_shown(block: str) -> None:
    """Every key of the JSON that is shown stands in the real report."""
    real = draw.checked()
    for name, part in json.loads(block).items():
        assert name in real
        if isinstance(part, list):
            assert part[0].keys() <= real[name][0].keys()
        elif isinstance(part, dict):
            assert part.keys() <= real[name].keys()


@pytest.mark.parametrize("target", LINK.findall(README.read_text("utf-8")))
def test_link_leads_somewhere(target: str) -> None:
    """A link into the project leads to a file of the project."""
    assert (ROOT / target).exists()


def test_picture_is_made_from_real_output() -> None:
    """docs/conflict.svg is what `python docs/draw.py` makes of the command's output today."""
    assert draw.PICTURE.read_text("utf-8") == draw.picture(draw.checked())


def test_speed_is_what_was_measured() -> None:
    """The table of speeds is the one that `make bench` last wrote."""
    assert SPEED.findall(README.read_text("utf-8")) == [speed_table()]


def speed_table() -> str:
    """The first table of docs/speed.md."""
    lines = MEASURED.read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|"))
    return "".join(f"{line}\n" for line in itertools.takewhile(bool, lines[start:]))


def rewritten(text: str) -> str:
    """The README with the real output in every console block; what is left out below a line stays left out."""

    def block(match: re.Match[str]) -> str:
        if match["kind"] != "console":
            return match.group()
        body = "".join(f"$ {example.command}\n{refreshed(example)}" for example in shown(match["body"]))
        return f"```console\n{body}```"

    return SPEED.sub(speed_table(), BLOCK.sub(block, text))


def refreshed(example: Shown) -> str:
    """The real output, cut where the shown one is cut: as many lines before the dots and behind them."""
    real, lines = printed(example.command).splitlines(keepends=True), example.output.splitlines()
    if SKIPPED not in lines:
        return "".join(real)
    before = lines.index(SKIPPED)
    behind = len(lines) - before - 1
    return "".join([*real[:before], f"{SKIPPED}\n", *real[len(real) - behind :]])


if __name__ == "__main__":
    README.write_text(rewritten(README.read_text("utf-8")), "utf-8")
    draw.PICTURE.write_text(draw.picture(draw.checked()), "utf-8")
