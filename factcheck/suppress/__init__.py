"""Findings that somebody has put aside with a reason: in the article, in the configuration, or in a baseline."""

from factcheck.suppress.settling import Settled, settled

__all__ = ["Settled", "settled"]
