"""The tool that measures grouping counts pairs."""

import json
from pathlib import Path

import pytest

from factcheck.group import Marked
from tools.grouping import Score, copies, main, scores

POOL = Path(__file__).parents[2] / "fixtures" / "news-pool"


def article(name: str, language: str, *keys: str) -> Marked:
    """An article with some keys."""
    return Marked(name, "", language, None, frozenset(keys))


def test_scores_count_pairs_by_languages() -> None:
    """What was found, what should have been, and what is both."""
    pool = [article("a", "de"), article("b", "en"), article("c", "en")]
    found = scores(pool, {"a": "1", "b": "1", "c": "2"}, {"a": "x", "b": "x", "c": "x"})
    assert found == {
        "all": Score(3, 1, 1),
        "of two languages": Score(2, 1, 1),
        "de-en": Score(2, 1, 1),
        "en-en": Score(1, 0, 0),
    }
    assert (found["all"].precision, found["all"].recall) == (1 / 3, 1.0)


def test_copies_have_keys_of_their_own_but_for_common_ones() -> None:
    """So that a copy is another story."""
    pool = [article(str(at), "en", "c:people", f"v:{at}") for at in range(25)]
    told = list(copies(pool, 30))
    assert [len(told), len({each.id for each in told})] == [30, 30]
    assert told[26].keys == {"c:people", "v:1~1"}


def test_tool_prints_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of articles that state their stories; where there is nothing to measure it says so."""
    stories = {"01": "ferry", "02": "ferry", "03": "ferry", "04": "library", "05": "library", "06": "mill"}
    lines = [
        {"id": name, "story": story, "text": (POOL / f"{name}.md").read_text("utf-8").partition("---\n\n")[2]}
        for name, story in stories.items()
    ]
    file = tmp_path / "pool.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert main([str(file)]) == 0
    printed = capsys.readouterr().out
    assert "6 articles in 3 stories" in printed
    assert "all                    4 pairs  precision 100.0%  recall 100.0%" in printed
    assert main([str(tmp_path / "none.md")]) == 2
