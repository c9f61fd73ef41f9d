"""Mentions in, values out; values in their context are claims."""

from factcheck.normalise.claims import claims
from factcheck.normalise.readings import readings

__all__ = ["claims", "readings"]
