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
        if (folder / OWN).is_file():
            return folder / OWN
        if (folder / PROJECT).is_file() and _ours(_parsed(folder / PROJECT)) is not None:
            return folder / PROJECT
        if (folder / ".git").exists():
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


def _parsed(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as problem:
        raise BadConfiguration(path.name, (f"cannot be read: {problem.strerror}",)) from None
    except UnicodeDecodeError:
        raise BadConfiguration(path.name, ("is not valid UTF-8",)) from None
    except (ValueError, RecursionError) as problem:
        raise BadConfiguration(path.name, (f"is not TOML: {problem}",)) from None
