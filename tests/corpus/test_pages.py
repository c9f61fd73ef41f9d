"""How well page furniture is told from the story: pages of our own, each line labelled, in many languages.

`tests/corpus/pages/<language>.txt` holds pages that begin with "== name"; a line of furniture begins with "- ", one of
the story with "+ ".  `python -m tests.corpus.test_pages` prints the table, and with `--show` the lines that are missed.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.read.furniture import furniture

PAGES = Path(__file__).with_name("pages")
FURNITURE, STORY = "- ", "+ "


class Line(NamedTuple):
    """A labelled line, and whether it was taken for furniture; `told` is whether it holds a digit."""

    language: str
    text: str
    label: str
    taken: bool

    @property
    def told(self) -> bool:
        return any(sign.isdigit() for sign in self.text)


def pages() -> Iterator[tuple[str, list[str]]]:
    """Every page as its language and its labelled lines, blank ones among them."""
    for path in sorted(PAGES.glob("*.txt")):
        for page in path.read_text("utf-8").split("== ")[1:]:
            yield path.stem, page.split("\n")[1:]


def judged() -> Iterator[Line]:
    """Every line of every page, with what the program makes of it."""
    for language, labelled in pages():
        lines = [line[2:] for line in labelled]
        text, at = "\n".join(lines), 0
        found = furniture(text, language)
        for line, with_label in zip(lines, labelled, strict=True):
            if line.strip():
                taken = any(start < at + len(line) and at < end for start, end, _ in found)
                yield Line(language, line, with_label[:2], taken)
            at += len(line) + 1


def counted(lines: list[Line]) -> Counter[str]:
    """How many lines of each sort there are: of the story, lost from it, furniture with figures, and found of that."""
    count: Counter[str] = Counter()
    for line in lines:
        if line.label == STORY:
            count.update(story=1, lost=line.taken)
        elif line.told:
            count.update(furniture=1, found=line.taken)
        else:
            count.update(silent=1, found_silent=line.taken)
    return count


def test_the_pages_are_many_and_labelled() -> None:
    languages = [language for language, _ in pages()]
    assert len(languages) >= 40
    assert len(set(languages)) >= 12
    labels = {line[:2] for _, page in pages() for line in page if line.strip()}
    assert labels == {FURNITURE, STORY}


def test_no_line_of_a_story_is_lost() -> None:
    """At least 99 in 100 are kept; here all are."""
    assert [line for line in judged() if line.label == STORY and line.taken] == []


def test_furniture_that_holds_figures_is_found() -> None:
    count = counted(list(judged()))
    assert count["found"] / count["furniture"] >= 0.94


def main() -> None:
    """Print the table."""
    lines = list(judged())
    rows = [(code, counted([line for line in lines if line.language == code])) for code, _ in pages()]
    out = sys.stdout
    out.write("language  story lines  lost  furniture with figures  found  other furniture  found\n")
    for code, count in [*dict(rows).items(), ("all", counted(lines))]:
        told = (count[key] for key in ("story", "lost", "furniture", "found", "silent", "found_silent"))
        out.write(f"{code:8}" + "".join(f"{n:{w}}" for n, w in zip(told, (13, 6, 24, 7, 17, 7), strict=True)) + "\n")
    if "--show" in sys.argv:
        wrong = (line for line in lines if line.taken is (line.label == STORY))
        out.writelines(f"{line.language} {line.label}{line.text}\n" for line in wrong)


if __name__ == "__main__":
    main()
