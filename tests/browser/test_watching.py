"""`--watch`: the command runs again when an article changes, and the open page follows."""

import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from tests.browser.browsing import Reader
from tests.browser.test_report import eventually

HEEDING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from factcheck.cli import main; main()"
)
"""The command, which hears Ctrl-C even where tests run in the background and would pass on their deafness."""

GERMAN = "Der Zugang zur Schnittstelle kostet 42.000 Dollar im Monat.\n"
ENGLISH = "Access to the interface costs $24,000 a month.\n"


def test_page_follows_the_articles(reader: Reader, tmp_path: Path) -> None:
    """The conflict goes when the article is mended, without a hand on the browser; nothing is left behind."""
    (tmp_path / "a.txt").write_text(GERMAN, "utf-8")
    (tmp_path / "b.txt").write_text(ENGLISH, "utf-8")
    page = tmp_path / "report.html"
    arguments = [sys.executable, "-c", HEEDING, "check", "--watch", "--output", f"html={page}", "a.txt", "b.txt"]
    null = subprocess.DEVNULL
    with subprocess.Popen(arguments, cwd=tmp_path, stdout=null, stderr=null) as watching:
        try:
            assert eventually(page.exists)
            reader.opens(page)
            assert reader.browser.title.startswith("1 conflict")
            (tmp_path / "b.txt").write_text(ENGLISH.replace("24", "42"), "utf-8")
            assert eventually(lambda: reader.browser.title.startswith("No contradiction"))
            assert reader.complaints() == []
        finally:
            watching.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                watching.wait(timeout=30)
            watching.kill()
    assert watching.returncode == 130
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt", "report.html"]
