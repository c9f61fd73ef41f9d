"""The configuration file of a run: where it lies, and the table in it."""

import tomllib
from pathlib import Path
from typing import Any

from factcheck.errors import BadConfiguration

OWN = "factcheck.toml"
PROJECT = "pyproject.toml"


def configuration_file(start: Path) -> Path | None:
    """The nearest `factcheck.toml`, or `pyproject.toml` with a table for us, from a folder upwards to its checkout."""
    for folder in (start, *start.parents):
        if is_there(folder / OWN):
            return folder / OWN
        if is_there(folder / PROJECT) and _ours(_parsed(folder / PROJECT)) is not None:
            return folder / PROJECT
        if is_there(folder / ".git"):
            return None
    return None


def configuration(path: Path) -> dict[str, Any]:
    """The table for us in a file; raises `BadConfiguration` where the file cannot be read."""
    table = _parsed(path)
    if path.name != PROJECT:
        return table
    return _ours(table) or {}


def _ours(table: dict[str, Any]) -> dict[str, Any] | None:
    tools = table.get("tool")
    if not isinstance(tools, dict) or "factcheck" not in tools:
        return None
    if not isinstance(tools["factcheck"], dict):
        raise BadConfiguration(PROJECT, ("tool.factcheck: must be a table, [tool.factcheck]",))
    return dict(tools["factcheck"])


def is_there(path: Path) -> bool:
    """Whether there is such a file, as far as one may look."""
    try:
        return path.exists()
    except OSError:
        return False


def settings_text(path: Path) -> str:
    """The text of a file that says how a run is done; raises `BadConfiguration` where there is none."""
    try:
        return path.read_text("utf-8")
    except OSError as problem:
        raise BadConfiguration(path.name, (f"cannot be read: {problem.strerror}",)) from None
    except UnicodeDecodeError:
        raise BadConfiguration(path.name, ("is not valid UTF-8",)) from None


def _parsed(path: Path) -> dict[str, Any]:
    text = settings_text(path)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadConfiguration(path.name, (f"is not TOML: {problem}",)) from None
