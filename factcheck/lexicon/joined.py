"""Runs of letters that are made of pieces without anything between them, looked through in linear time.

A pattern such as `(?:ten|teen|e|n)+` would try every way to cut a run, and there may be as many as a run is long,
doubled with each letter; where a piece can end matters here, and not how it was reached.
"""

from collections.abc import Collection

LONGEST = 128
"""Letters of a run from which on it is no word: the numeral 777,777,777 has 78 in German."""


def joined_ends(run: str, start: int, pieces: Collection[str], longest: int) -> list[int]:
    """Where one or more pieces end that begin at an offset of a run and touch each other, in order.

    >>> joined_ends("neunzehnte", 0, {"neun", "zehn", "neunzehn"}, 8)
    [4, 8]
    """
    reached, furthest = {start}, start
    for at in range(start, len(run)):
        if at > furthest:
            break
        if at in reached:
            ends = [end for end in range(at + 1, min(at + longest, len(run)) + 1) if run[at:end] in pieces]
            furthest = max(furthest, *ends) if ends else furthest
            reached.update(ends)
    return sorted(reached - {start})
