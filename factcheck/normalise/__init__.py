"""Mentions in, values out; values in their context are claims."""

from factcheck.normalise.claims import claims, in_order
from factcheck.normalise.readings import readings

__all__ = ["claims", "in_order", "readings"]
