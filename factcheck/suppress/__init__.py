"""Findings that somebody has put aside with a reason: in the article, in the configuration, or in a baseline."""

from factcheck.suppress.settling import Settled, idle_settings, settling

__all__ = ["Settled", "idle_settings", "settling"]
