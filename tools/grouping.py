"""Measure how well a pool of articles is gathered into stories: which pairs of articles come out as one story.

    python -m tools.grouping FOLDER_OR_FILE...          # precision and recall, by pair of languages
    python -m tools.grouping --growth FOLDER_OR_FILE... # processor time of 100, 1,000 and 10,000 articles

The articles are read as `factcheck check` reads them.  The story that an article states is the answer, hidden from
the grouping.  Where stories are variants of one document, `--document 2` takes the first two parts of a story's name,
parted by colons, for the document.  The names that come out are of no account.  For growth the pool is repeated, the
keys of each copy being its own but for the commonest.
"""

import sys
import time
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from factcheck.checking import marks
from factcheck.config import Config
from factcheck.group import Marked, stories
from tools.pool import pool

SIZES = (100, 1_000, 10_000)
COMMON = 20  # articles of the pool from which on a key is no mark of one story, and stays the same in every copy
ALL = "all"


class Score(NamedTuple):
    """Pairs of articles that were found, that should be, and that are both."""

    found: int
    true: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what should be found that was."""
        return self.right / self.true if self.true else 1.0


def scores(pool: Sequence[Marked], answers: Mapping[str, str], told: Mapping[str, str]) -> dict[str, Score]:
    """The score of each pair of languages, and of all pairs of articles, of different languages and of any."""
    found, true = _pairs(told), _pairs(answers)
    language = {article.id: article.language for article in pool}
    by_languages: dict[str, Counter[str]] = defaultdict(Counter)
    for name, pairs in (("found", found), ("true", true), ("right", found & true)):
        for pair in pairs:
            for languages in _languages(*(language[each] for each in pair)):
                by_languages[languages][name] += 1
    return {languages: Score(**dict.fromkeys(Score._fields, 0) | counts) for languages, counts in by_languages.items()}


def _languages(one: str, other: str) -> Iterator[str]:
    yield ALL
    if one != other:
        yield "of two languages"
    yield "-".join(sorted((one, other)))


def _pairs(stories: Mapping[str, str]) -> set[tuple[str, str]]:
    members: dict[str, list[str]] = defaultdict(list)
    for article, story in sorted(stories.items()):
        members[story].append(article)
    return {pair for told in members.values() for pair in combinations(told, 2)}


def copies(pool: Sequence[Marked], number: int) -> Iterator[Marked]:
    """So many articles: the pool again and again, under other names, its rarer keys of their own in each copy."""
    often = Counter(key for article in pool for key in article.keys)
    for at in range(number):
        turn, article = at // len(pool), pool[at % len(pool)]
        keys = frozenset(key if often[key] > COMMON else f"{key}~{turn}" for key in article.keys)
        yield replace(article, id=f"{turn}/{article.id}", keys=keys)


def measured(pool: Sequence[Marked]) -> tuple[dict[str, str], float]:
    """The stories of a pool, and the seconds of processor time that they took."""
    start = time.process_time()
    told = stories(pool)
    return told, time.process_time() - start


def main(arguments: Sequence[str]) -> int:
    """Print a table; 2 where there is nothing to measure."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--growth", action="store_true", help="measure time in place of rightness")
    parser.add_argument("--document", type=int, default=0, metavar="PARTS", help="parts of a story's name that count")
    asked = parser.parse_args(arguments)
    articles = list(pool(asked.paths))
    marked = [replace(marks(article, Config()), story="") for article in articles]
    if len(marked) < 2:
        sys.stderr.write("fewer than two articles: nothing to group\n")
        return 2
    if asked.growth:
        for size in SIZES:
            seconds = measured(list(copies(marked, size)))[1]
            sys.stdout.write(f"{size:>6,} articles  {seconds:>8.2f} s  {1000 * seconds / size:>6.2f} ms each\n")
        return 0
    answers = {each.id: ":".join(each.story.split(":")[: asked.document or None]) for each in articles}
    told, seconds = measured(marked)
    sys.stdout.write(f"{len(marked)} articles in {len(set(told.values()))} stories, {seconds:.1f} s\n")
    for name, score in sorted(scores(marked, answers, told).items(), key=lambda item: (-item[1].true, item[0])):
        rates = f"precision {score.precision:>6.1%}  recall {score.recall:>6.1%}"
        sys.stdout.write(f"{name:<16}  {score.true:>6} pairs  {rates}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
