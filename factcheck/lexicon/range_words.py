"""What makes two figures a range, a change or a list, compiled from the `[ranges]` of a pack."""

from collections.abc import Iterable
from functools import partial

from factcheck.lexicon.figure_words import RangeWords
from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.gaps import gaps_of
from factcheck.lexicon.pack import Table
from factcheck.lexicon.stems import Stems
from factcheck.lexicon.tight import NO_WORD


def range_words(numbers: Table, joints: Iterable[str], moves: Stems[bool], *, spaced: bool) -> RangeWords:
    """Compile the words of ranges; `joints` stand between digits and an ending, `moves` are the words of change."""
    ranges, gaps = numbers["ranges"], partial(gaps_of, spaced=spaced)
    begun, joints_of_ranges = surfaces(ranges.get("from_behind", ())), gaps((*ranges["words"], *ranges["and"]))
    # "18- to 29-year-olds", "five-to-seven-day": both ends share the unit behind the second, and always are one range.
    words = [word for word in surfaces(ranges["words"]) if spaced and word[0].isalpha()]
    hanging = frozenset(gap for word in words for gap in (f"- {word} ", f"-{word}-"))
    return RangeWords(
        gaps=gaps(ranges["words"]) | hanging,
        between=surfaces(ranges["between"]),
        between_gaps=gaps(ranges["and"]),
        change_gaps=gaps(ranges["change"]),
        listed=gaps(ranges.get("listed", ())),
        facing=gaps(ranges.get("facing", ())),
        change_words=surfaces(ranges.get("change_words", ())),
        ranging=surfaces(ranges.get("ranging", ())),
        after_one=frozenset(map(_between, surfaces(ranges.get("after_one", ())))),
        change_by=surfaces(ranges.get("change_by", ())),
        change_leaps=surfaces(ranges.get("change_leaps", ())),
        from_words=surfaces(ranges["from"]),
        change_behind=(*sorted(surfaces(ranges.get("change_behind", ()))), NO_WORD),
        between_behind=tuple(f" {word}" for word in sorted(surfaces(ranges.get("between_behind", ())))),
        from_gaps=frozenset(f"{' ' if ' ' in told else joint}{told} " for joint in ("", *joints) for told in begun),
        moves=moves,
        ones=tuple(sorted(one + gap for one in ones(numbers) for gap in filter(_tells, joints_of_ranges | hanging))),
    )


def ones(numbers: Table) -> Iterable[str]:
    """The articles that are ones: of "a" and "one" the latter."""
    articles = surfaces(numbers["articles"])
    return {one for one in articles if one.isdigit()} | (articles & surfaces(numbers["words"].get("1", ())) or articles)


def _tells(gap: str) -> bool:
    """Whether a gap joins what stands on its sides whatever that is; a dash between blanks may part sentences."""
    return any(sign.isalpha() for sign in gap) or len(gap) == 1


def _between(word: str) -> str:
    """A word as it stands between two others; a sign touches both."""
    return f" {word} " if word[0].isalpha() else word
