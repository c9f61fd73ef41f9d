"""Claims in, facts out: which claims of a story speak of the same thing."""

from factcheck.pair.linking import linkage

__all__ = ["linkage"]
