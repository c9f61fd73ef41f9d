"""The real command on a pool of mixed articles, and on translations of one source."""

from pathlib import Path

import pytest

from tests.e2e.snapshots import STORIES, run

POOL, README = STORIES / "news-pool", STORIES / "translated-readme"
LONE = b"note: compared with nothing, since no other article tells their story: "


def pages(folder: Path) -> list[str]:
    """The articles in a folder of stories."""
    return sorted(path.name for path in folder.glob("*.md"))


def test_order_of_the_files_does_not_matter() -> None:
    """The same bytes, whatever is named first."""
    told = [
        run("check", "--isolated", "--story-by", "content", "--format", "json", *names, folder=POOL)
        for names in (pages(POOL), pages(POOL)[::-1])
    ]
    assert told[0] == told[1]


def test_a_pool_without_partners_was_not_checked() -> None:
    """Never 0 on a pool in which nothing could be compared."""
    done = run("check", "--isolated", "--story-by", "content", "03.md", "06.md", folder=POOL)
    assert done.status == 2
    assert done.messages == LONE + b"03.md, 06.md\nerror: nothing to compare: no two articles tell the same story\n"


def test_a_pool_whose_stories_agree_is_checked() -> None:
    """That one article is alone is no error."""
    done = run("check", "--isolated", "--story-by", "content", "01.md", "03.md", "06.md", folder=POOL)
    assert (done.status, done.messages) == (0, LONE + b"06.md\n")


def test_a_story_cannot_be_named_and_found() -> None:
    """One or the other."""
    done = run("check", "--isolated", "--story-by", "content", "--story", "ferry", *pages(POOL), folder=POOL)
    assert done.status == 2
    assert b"a story cannot both be named for all articles and found by what they tell" in done.messages


def test_both_can_be_said_in_the_configuration(tmp_path: Path) -> None:
    """As every setting can."""
    (tmp_path / "factcheck.toml").write_text('story-by = "content"\nsource-language = "en"\n', "utf-8")
    shown = run("check", "--config", str(tmp_path / "factcheck.toml"), "--show-config", "x", folder=tmp_path)
    assert b'story-by = "content"  # factcheck.toml' in shown.output
    assert b'source-language = "en"  # factcheck.toml' in shown.output


def test_a_source_language_that_is_not_read_is_refused() -> None:
    """Before anything is checked, in a sentence."""
    done = run("check", "--isolated", "--source-language", "tlh", *pages(README), folder=README)
    assert (done.status, done.output) == (2, b"")
    assert done.messages.startswith(b"error: source-language: this language is not supported")


@pytest.mark.parametrize(
    "form", ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "markdown", "csv", "html"]
)
def test_every_format_tells_of_translations(form: str) -> None:
    """Both rules, and the article that is to be changed."""
    done = run("check", "--isolated", "--source-language", "en", "--format", form, *pages(README), folder=README)
    assert done.status == 1
    told = done.output.decode()
    if form != "csv":  # a table of the facts alone
        assert "missing-in-translation" in told
    assert "stale-translation" in told
    assert "README.ja.md" in told
