"""The checkout that a run takes place in, and what git knows of it."""

import os
import posixpath
from pathlib import Path

from factcheck.errors import ConfigError


def folder_in_checkout() -> str:
    """The current folder, from the root of the checkout that it lies in; empty at the root and outside of any."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / ".git").exists():
            return "" if folder == here else here.relative_to(folder).as_posix()
    return ""


def changed_since(revision: str) -> frozenset[str]:
    """The files that differ from what they were when this branch left a revision, from the current folder.

    Files that git does not know yet count as well.  Raises `ConfigError` where git cannot tell.
    """
    if revision.startswith("-"):
        raise ConfigError("--base", revision, "is no revision")
    start = _git("merge-base", revision, "HEAD", revision=revision).strip()
    here = _git("rev-parse", "--show-prefix", revision=revision).strip("\n") or "."
    changed = _git("diff", "--name-only", "-z", "--no-renames", start, revision=revision).split("\0")
    new = _git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/", revision=revision)
    return frozenset(posixpath.relpath(name, here) for name in (*changed, *new.split("\0")) if name)


def _git(*arguments: str, revision: str) -> str:
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=True)
    except OSError as problem:
        raise ConfigError("--base", revision, f"git cannot be run: {problem.strerror}") from None
    except subprocess.CalledProcessError as problem:
        said = os.fsdecode(problem.stderr).strip().splitlines() or ["no common history; is the checkout shallow?"]
        raise ConfigError("--base", revision, f"git cannot tell what was changed: {said[-1]}") from None
    return os.fsdecode(done.stdout)
