"""Facts in, findings out: what the articles of a story disagree on, how grave it is, and why it may have happened."""

from factcheck.compare.judging import findings
from factcheck.compare.registry import rules

__all__ = ["findings", "rules"]
