"""A real browser on a page: Debian's Chromium driven by selenium, asked only for what a reader would do or see.

`CHROMIUM` and `CHROMEDRIVER` name the programs where they are not in the path.  Where there is no browser the tests are
skipped and say so; where `CI` is set they fail.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.remote.webelement import WebElement

AXE = Path(sys.prefix) / "node_modules" / "axe-core" / "axe.min.js"
"""Where `make test` puts axe-core, which checks pages for accessibility."""

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)

CALM = {"name": "prefers-reduced-motion", "value": "reduce"}
"""Nothing slides: a test would have to wait for it."""

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def required(reason: str) -> None:
    """Skip for a reason, but never where CI counts on the test."""
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and CI needs it: .ci/run installs it")
    pytest.skip(f"{reason}: `make test` installs it where it may, and these tests are left out without it")


def program(variable: str, *names: str) -> str:
    """A program by the environment or by the first of its names that is in the path."""
    found = os.environ.get(variable) or next(filter(None, map(shutil.which, names)), None)
    if not found:
        required(f"there is no {names[0]}")
    return str(found)


@contextmanager
def chromium() -> Iterator[webdriver.Chrome]:
    """A fresh browser."""
    options = webdriver.ChromeOptions()
    options.binary_location = program("CHROMIUM", "chromium", "chromium-browser", "google-chrome")
    driver = program("CHROMEDRIVER", "chromedriver")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        for flag in (*FLAGS, f"--user-data-dir={profile}"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        browser = webdriver.Chrome(options=options, service=Service(driver))
        try:
            yield browser
        finally:
            browser.quit()


class Reader:
    """Someone who reads a page, in a window of some size."""

    def __init__(self, browser: webdriver.Chrome) -> None:
        self.browser = browser

    def looks(self, width: int = 1440, height: int = 1000, *, dark: bool = False, script: bool = True) -> None:
        """Set up the window: its size in CSS pixels, the colours that the reader prefers, whether scripts run."""
        self.told("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.told("Emulation.setEmulatedMedia", media="", features=[scheme, CALM])
        self.told("Emulation.setScriptExecutionDisabled", value=not script)

    def told(self, command: str, **arguments: Any) -> Any:
        """What the browser answers to a command of its own protocol."""
        return self.browser.execute_cdp_cmd(command, arguments)

    def opens(self, page: Path, place: str = "") -> None:
        """Open a page from the file system, at a place; what an earlier page complained of is forgotten."""
        self.browser.get("about:blank")
        self.complaints()
        self.browser.get(page.as_uri() + place)

    def asks(self, script: str, *arguments: object) -> Any:
        """What a line of JavaScript answers."""
        return self.browser.execute_script(f"return {script}", *arguments)

    def sees(self, query: str) -> list[WebElement]:
        """The elements that can be seen, also further down the page."""
        return [each for each in self.all(query) if each.is_displayed()]

    def all(self, query: str) -> list[WebElement]:
        """The elements that match a query."""
        return self.browser.find_elements("css selector", query)

    def one(self, query: str) -> WebElement:
        """The first element that matches a query."""
        return self.browser.find_element("css selector", query)

    def types(self, keys: str) -> None:
        """Press keys, wherever the focus is."""
        ActionChains(self.browser).send_keys(keys).perform()

    def clicks(self, element: WebElement) -> None:
        """Bring an element into sight and click it."""
        for _ in range(3):  # what was never drawn gets its height only now
            self.asks("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def points_at(self, element: WebElement) -> None:
        """Hover over an element."""
        for _ in range(3):
            self.asks("arguments[0].scrollIntoView({block: 'center'})", element)
        ActionChains(self.browser).move_to_element(element).perform()

    @property
    def place(self) -> str:
        """The fragment of the address."""
        return str(self.asks("decodeURIComponent(location.hash)"))

    def complaints(self) -> list[str]:
        """What the browser has put on its console: errors, and violations of the page's policy."""
        return [entry["message"] for entry in self.browser.get_log("browser")]  # type: ignore[no-untyped-call]

    def barriers(self) -> list[str]:
        """What axe-core finds against the accessibility of the page as it stands."""
        if not AXE.exists():
            required("axe-core is not installed")
        self.browser.execute_script(AXE.read_text("utf-8"))
        script = "axe.run(document, {runOnly: arguments[0]}).then(arguments[1])"
        found = self.browser.execute_async_script(script, RULES)
        return [f"{each['id']}: {node['html'][:200]}" for each in found["violations"] for node in each["nodes"]]
