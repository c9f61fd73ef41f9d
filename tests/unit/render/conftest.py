"""What the tests of formats share: a report on articles whose places are hard to count."""

from pathlib import Path

import pytest

from factcheck.compare import rules
from factcheck.model.report import Report, Severity
from factcheck.render.formats import Presentation
from tests.unit.render import tricky


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """The folder of the articles, and the report on them."""
    folder = tmp_path_factory.mktemp("checkout")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        return folder, tricky.report(folder)


@pytest.fixture
def folder(told: tuple[Path, Report]) -> Path:
    """The folder in which the articles lie."""
    return told[0]


@pytest.fixture
def report(told: tuple[Path, Report]) -> Report:
    """The report on them: two conflicts."""
    return told[1]


@pytest.fixture
def presentation() -> Presentation:
    """What the command tells a format."""
    return Presentation(rules=rules(), fail_on=Severity.ERROR)
