"""What a side has won, lost and drawn, as its counters tell it: "13胜5负", "8勝3分2敗"."""

import re
from dataclasses import dataclass
from functools import cached_property

from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.pack import Table


@dataclass(frozen=True)
class WinRecords:
    """The counters of the won and the lost, in pairs, and of `draws`, beside which each is a count of its own."""

    pairs: tuple[tuple[str, str], ...]
    draws: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A record of two, behind which no draws are told."""
        ways = (rf"(\d{{1,3}}) ?{re.escape(won)} ?(\d{{1,3}}) ?{re.escape(lost)}" for won, lost in self.pairs)
        drawn = "|".join(map(re.escape, self.draws))
        return re.compile(f"(?:{'|'.join(ways)})" + (rf"(?! ?\d{{1,3}} ?(?:{drawn}))" if drawn else ""))

    @cached_property
    def counters(self) -> tuple[str, ...]:
        """All that is won or lost."""
        return tuple(sorted({word for pair in self.pairs for word in pair}))


def win_records(scores: Table) -> WinRecords | None:
    """Compile the `records` of a pack, in each of which a blank divides the won from the lost; if it has any."""
    pairs = [pair.split() for pair in sorted(surfaces(scores.get("records", ())))]
    draws = tuple(sorted(surfaces(scores.get("draws", ()))))
    return WinRecords(tuple((won, lost) for won, lost in pairs), draws) if pairs else None
