"""What of an article is not in its own words is told of it apart from the rest of reading."""

from datetime import date
from pathlib import Path

from factcheck.model.article import Article, Stretch
from factcheck.model.furniture import Why
from factcheck.read import read_articles, read_undivided, with_passages

GERMAN = "Der Rat hat am Dienstag beschlossen, dass die Brücke im nächsten Jahr für 4 Millionen Euro gebaut wird."
ENGLISH = "We are glad that it is to be built at last, and we hope that all of it will be paid for by the state."


def test_passages_are_told_of_what_is_read_undivided(tmp_path: Path) -> None:
    """Both ways to read give the same articles in the end."""
    (tmp_path / "a.de.md").write_text(f"---\nlanguage: de\n---\n{GERMAN}\n\n{ENGLISH}\n\n12 Kommentare\n", "utf-8")
    undivided = [each for each in read_undivided([str(tmp_path)]) if isinstance(each, Article)]
    assert [(each.foreign, each.furniture) for each in undivided] == [((), ())]
    whole = [each for each in read_articles([str(tmp_path)]) if isinstance(each, Article)]
    assert list(map(with_passages, undivided)) == whole
    assert [whole[0].text[start:end] for start, end, _ in whole[0].foreign] == [ENGLISH]
    assert [why for _, _, why in whole[0].furniture] == [Why.COMMENTS]


def test_what_is_told_depends_on_the_article_alone() -> None:
    """It is the same when it is told again, and offsets count the article's own code points."""
    article = Article("a", f"{GERMAN}\n\n{ENGLISH}", "de", published=date(2024, 3, 5))
    told = with_passages(article)
    assert with_passages(told) == told
    assert told.foreign == (Stretch(len(GERMAN) + 2, len(article.text), "en"),)
