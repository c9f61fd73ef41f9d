"""The command: arguments in, results to standard output, messages to standard error, one exit status.

A command a module; the stages are imported by the commands that need them, so that `--version` and completion answer
at once.  click is known in this room only.
"""

from factcheck.cli.entry import main

__all__ = ["main"]
