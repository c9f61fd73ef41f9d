"""The checkout that a run takes place in, and what git knows of it."""

from pathlib import Path


def folder_in_checkout() -> str:
    """The current folder, from the root of the checkout that it lies in; empty at the root and outside of any."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / ".git").exists():
            return "" if folder == here else here.relative_to(folder).as_posix()
    return ""
