"""Photograph the README's picture of the HTML report: the page of a shipped story as a browser shows it.

`make picture` writes docs/report.png.  No test compares it, since fonts differ from machine to machine.
"""

import base64
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.browsing import Reader, chromium

ROOT = Path(__file__).parents[1]
STORY = "fixtures/majority"
PICTURE = Path(__file__).with_name("report.png")
WIDTH, HEIGHT = 1200, 1040


def photograph() -> bytes:
    """The upper end of the page, as a PNG."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        page = Path(folder) / "report.html"
        command = [str(Path(sys.executable).with_name("factcheck")), "check", "--output", f"html={page}", STORY]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        reader = Reader(browser)
        reader.looks(WIDTH, HEIGHT)
        reader.opens(page)
        drafts = reader.one(".card .drafts summary")
        drafts.click()
        reader.asks("scrollTo(0, 0)")
        shot = reader.told("Page.captureScreenshot", format="png")
        return base64.b64decode(shot["data"])


if __name__ == "__main__":
    PICTURE.write_bytes(photograph())
