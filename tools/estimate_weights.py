"""Estimate match weights from aligned articles: how much more often a level is seen where two places say the same.

    python -m tools.estimate_weights "what the articles are" FOLDER > tools/estimates.toml

A folder holds stories of two articles with equally many paragraphs, each of which says what the paragraph of the same
turn in the other says; it is read as `factcheck check` reads it.  Counted are the levels of each comparison between
claims of the same paragraph that tell the same value, and between claims of other paragraphs of the same story; and how
often a key of a passage, that the other article knows, is met in the passage that says the same and in any other.
From the counts follow m and u, and their ratio in bits: that is all that the file holds, and no word of the articles.
"""

import json
import math
import sys
import tomllib
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any

from factcheck.checking import normalise
from factcheck.lexicon import lexicon_for
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.level import Relation
from factcheck.model.relation import relation
from factcheck.normalise import claims
from factcheck.pair.comparisons import context_rows, names_row, rank_row
from factcheck.pair.kinds import comparable
from factcheck.pair.passages import Placed, Told, told
from factcheck.pair.weights import weights
from tools.pool import pool

ESTIMATES = Path(__file__).with_name("estimates.toml")
Level = tuple[str, str]
_SORTS = {"v": "value", "d": "digits", "N": "name", "c": "concept", "n": "long word", "w": "word"}
_PLACES = 2
_HEAD = (
    "# Written by tools/estimate_weights.py: do not edit.  `same` and `other` are how often a level was seen between",
    "# claims or passages that say the same and between others of the same story; `bits` is what it weighs by itself.",
)


class Counts:
    """How often each level of a comparison was seen, between what says the same and between what does not."""

    def __init__(self) -> None:
        self.same: Counter[Level] = Counter()
        self.other: Counter[Level] = Counter()
        self.stories = 0
        self.languages: set[str] = set()

    def add(self, left: Told, right: Told) -> None:
        """Count the levels of one story."""
        self.stories += 1
        self.languages |= {left.language, right.language}
        self._add_keys(left, right)
        self._add_keys(right, left)
        for one, other in product(left.claims, right.claims):
            if comparable(one.claim.kind, other.claim.kind):
                self._add_claims(one, other)

    def _add_claims(self, one: Placed, other: Placed) -> None:
        there = one.passage == other.passage
        if there and relation(one.claim.value, other.claim.value, units()) is not Relation.IDENTICAL:
            return  # which of the others in the paragraph it is, nobody knows
        (self.same if there else self.other).update(_levels(one, other))

    def _add_keys(self, left: Told, right: Told) -> None:
        where: dict[str, set[int]] = defaultdict(set)
        for passage in right.passages:
            for key in passage.keys:
                where[key].add(passage.index)
        others = len(right.passages) - 1
        for passage in left.passages:
            for key in passage.keys & where.keys():
                if sort := _SORTS.get(key[0]):
                    met = passage.index in where[key]
                    self.same["key", f"{sort}, {'met' if met else 'missed'}"] += 1
                    self.other["key", f"{sort}, met"] += len(where[key]) - met
                    self.other["key", f"{sort}, missed"] += others - len(where[key]) + met


def _levels(one: Placed, other: Placed) -> Iterator[Level]:
    table = weights()
    rows = [*context_rows(one.claim, other.claim, table), rank_row(one.rank, other.rank, table)]
    shared = len(set(one.claim.clause_names) & set(other.claim.clause_names))
    names = names_row(float(shared), one.claim, other.claim, table)
    yield from ((row.comparison, row.level) for row in (*rows, *([names] if names else [])))


def counted(articles: Iterable[Article]) -> Counts:
    """The counts over all stories of two articles whose paragraphs are equally many."""
    stories: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        stories[article.story].append(article)
    counts = Counts()
    for pair in stories.values():
        sides = [told(article, claims(article, normalise(article), lexicon_for(article.language))) for article in pair]
        if len(sides) == 2 and len(sides[0].passages) == len(sides[1].passages):
            counts.add(*sides)
    return counts


def bits(same: Mapping[Level, int], other: Mapping[Level, int]) -> dict[Level, float]:
    """The weight of every level: the chance of it where both say the same, over its chance elsewhere.

    >>> bits({("kind", "same"): 9, ("kind", "other"): 0}, {("kind", "same"): 4, ("kind", "other"): 5})
    {('kind', 'same'): 1.08, ('kind', 'other'): -3.46}
    """
    levels = sorted({*same, *other}, key=lambda level: (level[0], -same.get(level, 0)))
    group = {level: level[1].partition(",")[0] if level[0] == "key" else level[0] for level in levels}
    whole: Counter[str] = Counter()
    apart: Counter[str] = Counter()
    for level in levels:
        whole[group[level]] += same.get(level, 0)
        apart[group[level]] += other.get(level, 0)
    return {
        level: round(
            math.log2((same.get(level, 0) + 0.5) / (whole[group[level]] + 1))
            - math.log2((other.get(level, 0) + 0.5) / (apart[group[level]] + 1)),
            _PLACES,
        )
        for level in levels
    }


def rendered(counts: Counts, source: str) -> str:
    """The counts and what follows from them, as TOML; `source` says what they were counted in."""
    codes = ", ".join(f'"{code}"' for code in sorted(counts.languages))
    lines = [
        *_HEAD,
        "",
        f"source = {json.dumps(source)}",
        f"stories = {counts.stories}",
        f"languages = [{codes}]",
    ]
    for (comparison, level), weight in bits(counts.same, counts.other).items():
        same, other = counts.same[comparison, level], counts.other[comparison, level]
        lines += ["", "[[level]]", f'comparison = "{comparison}"', f'level = "{level}"']
        lines += [f"same = {same}", f"other = {other}", f"bits = {weight}"]
    return "\n".join(lines) + "\n"


def shipped() -> dict[str, Any]:
    """The estimates that ship with the program."""
    return tomllib.loads(ESTIMATES.read_text(encoding="utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Print the estimates from the articles under some paths; 2 where there is nothing to count."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", metavar="SOURCE", help="what the articles are")
    parser.add_argument("paths", nargs="+", metavar="PATH")
    asked = parser.parse_args(arguments)
    counts = counted(pool(asked.paths))
    if not counts.stories:
        sys.stderr.write("no story of two articles with equally many paragraphs\n")
        return 2
    sys.stdout.write(rendered(counts, asked.source))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
