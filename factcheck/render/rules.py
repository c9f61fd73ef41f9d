"""The rules explained, as text."""

from collections.abc import Iterable

from factcheck.render.formats import Explained


def rule_text(rule: Explained) -> str:
    """All that a rule says of itself."""
    return f"{rule.name}\n\n{rule.meaning}\n\nExample:\n{rule.example}\n\nTo settle:\n{rule.settle}\n"


def rule_list(rules: Iterable[Explained]) -> str:
    """One line a rule: its name and the first line of what it finds."""
    listed = list(rules)
    column = max((len(rule.name) for rule in listed), default=0) + 2
    return "".join(f"{rule.name:<{column}}{rule.meaning.splitlines()[0]}\n" for rule in listed)
