"""The rules explained, as text."""

from collections.abc import Iterable
from typing import Protocol


class Explained(Protocol):
    """What a rule says of itself."""

    @property
    def name(self) -> str:
        """The rule's name in kebab case."""

    @property
    def meaning(self) -> str:
        """What it finds and why that matters."""

    @property
    def example(self) -> str:
        """Two sentences that it would name."""

    @property
    def settle(self) -> str:
        """How an editor settles it."""


def rule_text(rule: Explained) -> str:
    """All that a rule says of itself."""
    return f"{rule.name}\n\n{rule.meaning}\n\nExample:\n{rule.example}\n\nTo settle:\n{rule.settle}\n"


def rule_list(rules: Iterable[Explained]) -> str:
    """One line a rule: its name and the first line of what it finds."""
    listed = list(rules)
    column = max((len(rule.name) for rule in listed), default=0) + 2
    return "".join(f"{rule.name:<{column}}{rule.meaning.splitlines()[0]}\n" for rule in listed)
