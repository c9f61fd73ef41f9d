"""Articles of a pool gathered into stories by what they tell: a stage between reading and pairing, where asked for."""

from factcheck.group.gathering import stories
from factcheck.group.marks import Marked, marked

__all__ = ["Marked", "marked", "stories"]
