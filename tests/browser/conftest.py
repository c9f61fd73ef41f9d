"""One browser for all tests, and the pages that they read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import Article, check, read_articles
from factcheck.compare import rules
from factcheck.model.report import Report
from factcheck.render.formats import Presentation, rendered
from tests.browser.browsing import Reader, chromium
from tests.browser.material import nasty, thousandfold

ROOT = Path(__file__).parents[2]
FEW = ("majority", "scale-slip", "toll-update")


@pytest.fixture(scope="session")
def _browser() -> Iterator[Reader]:
    with chromium() as browser:
        browser.set_script_timeout(120)
        yield Reader(browser)


@pytest.fixture
def reader(_browser: Reader) -> Reader:
    """A reader in a window of 1440 by 1000 pixels, who has changed nothing yet."""
    _browser.looks()
    return _browser


def written(report: Report, folder: Path) -> Path:
    """The page of a report, in a file."""
    path = folder / "report, ä.html"
    path.write_text(rendered("html", report, Presentation(rules=rules())), "utf-8")
    return path


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on some stories, which hold every kind of part that a page has."""
    paths = [(ROOT / "fixtures" / name).as_posix() for name in FEW]
    articles = [each for each in read_articles(paths) if isinstance(each, Article)]
    return written(check(articles), tmp_path_factory.mktemp("few"))


@pytest.fixture(scope="session")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on all stories that are shipped."""
    paths = [path.as_posix() for path in sorted((ROOT / "fixtures").iterdir())]
    articles = [each for each in read_articles(paths) if isinstance(each, Article)]
    return written(check(articles), tmp_path_factory.mktemp("stories"))


@pytest.fixture(scope="session")
def attack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page on articles that mean harm."""
    return written(check(nasty()), tmp_path_factory.mktemp("attack"))


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a thousand findings."""
    return written(thousandfold(), tmp_path_factory.mktemp("many"))
