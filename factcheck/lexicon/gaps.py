"""What a word looks like between two figures, or behind one: folded, with single blanks."""

from collections.abc import Iterable, Iterator

from factcheck.lexicon.forms import surfaces


def gaps_of(words: Iterable[str], *, spaced: bool = True) -> frozenset[str]:
    """The gaps that a word makes between two figures; a sign, or any word where blanks divide none, may touch them."""
    gaps = set()
    for word in surfaces(words):
        gaps.add(f" {word} ")
        if not spaced or (not word.isalpha() and " " not in word):
            gaps |= {word, f"{word} ", f" {word}"}
    return frozenset(gaps)


def ends_of(words: Iterable[str]) -> Iterator[str]:
    """What words look like behind a figure; one that ends in an apostrophe is followed by no blank."""
    yield from (f" {word}" if word.endswith("'") else f" {word} " for word in surfaces(words))


def closed_by(words: Iterable[str]) -> Iterator[str]:
    """Likewise where the words may end a clause: "er 20 år yngre."."""
    yield from (f" {word}{sign}" for word in surfaces(words) for sign in " .,;:!?)")


def hyphened(words: Iterable[str]) -> frozenset[str]:
    """The gaps that a word makes between hyphens: "£50-a-week"."""
    return frozenset(f"-{word}-" for word in surfaces(words) if word.isalpha())
