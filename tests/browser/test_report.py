"""The HTML report in a real browser, opened from the file system."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.browsing import Reader
from tests.browser.material import FINDINGS

SIZES = [(1440, False), (1440, True), (390, False), (390, True)]
PATIENCE = 20.0
"""Seconds after which what was waited for will not come any more; a busy machine is slow."""


def eventually(holds: Callable[[], object]) -> bool:
    """Whether something comes to hold."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.05)
    return False


def chosen(reader: Reader, name: str, value: str) -> None:
    """Choose a value of a filter."""
    reader.asks(
        "(field => { field.value = arguments[1]; field.dispatchEvent(new Event('change', {bubbles: true})) })"
        "(document.querySelector(`[name=${arguments[0]}]`))",
        name,
        value,
    )


def timed(reader: Reader, work: str) -> float:
    """Seconds that some JavaScript takes until the page is laid out anew."""
    body = f"const began = performance.now(); {work}; document.body.offsetHeight; return performance.now() - began"
    return float(reader.asks(f"(() => {{ {body} }})()")) / 1000


@pytest.mark.parametrize(("width", "dark"), SIZES)
def test_nothing_bars_the_way(reader: Reader, few: Path, width: int, *, dark: bool) -> None:
    """Contrast, names, roles, landmarks, sizes: with everything folded, with everything open, with a panel and help."""
    reader.looks(width, 1000, dark=dark)
    reader.opens(few)
    # axe-core measures what is drawn, and what is out of sight is not.
    reader.asks(
        "document.querySelectorAll('.card, .page, .matrix').forEach(x => x.style.contentVisibility = 'visible')"
    )
    assert reader.barriers() == []
    reader.asks("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert reader.barriers() == []
    reader.clicks(reader.all(".fig.conflict")[0])
    assert reader.barriers() == []
    reader.types("?")
    assert reader.barriers() == []


@pytest.mark.parametrize(("width", "dark"), SIZES)
def test_page_is_as_wide_as_the_window(reader: Reader, stories: Path, width: int, *, dark: bool) -> None:
    """Nothing has to be pushed sideways but wide tables in their own frames."""
    reader.looks(width, 1000, dark=dark)
    reader.opens(stories)
    reader.asks("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert reader.asks("document.scrollingElement.scrollWidth") <= width


def test_browser_has_nothing_to_complain_of(reader: Reader, stories: Path) -> None:
    """No error, no violation of the policy, no request."""
    reader.opens(stories)
    reader.types("j")
    reader.clicks(reader.all(".fig.conflict")[0])
    chosen(reader, "language", "German")
    assert reader.complaints() == []
    assert reader.asks("performance.getEntriesByType('resource').length") == 0


def test_harm_does_nothing(reader: Reader, attack: Path) -> None:
    """Scripts, handlers and addresses in an article are text."""
    reader.opens(attack)
    for figure in reader.sees(".fig, .card a"):
        reader.points_at(figure)
    reader.types("j")
    reader.clicks(reader.all(".fig.conflict")[0])
    assert reader.asks("window.hacked") is None
    assert reader.complaints() == []
    assert reader.asks("document.querySelectorAll('script, img, main svg[onload], [onmouseover]').length") == 1
    assert "<script>window.hacked = 1" in reader.one(".text p").text
    assert "[U+202E]yenom[U+202C]" in reader.one(".card blockquote").text
    assert reader.asks("[...document.links].filter(link => !link.getAttribute('href').startsWith('#')).length") == 0


def test_without_script_everything_is_there(reader: Reader, stories: Path) -> None:
    """All findings, all articles; what needs the script is not shown; a figure leads to its row."""
    reader.looks(script=False)
    reader.opens(stories)
    assert len(reader.sees(".card")) == len(reader.all(".card")) > 10
    assert reader.sees(".filters, .copy, .scripted") == []
    assert len(reader.sees(".text p")) == len(reader.all(".text p"))
    figure = reader.all(".fig.conflict")[0]
    row = str(figure.get_attribute("href")).partition("#")[2]
    reader.clicks(figure)
    assert reader.one(f"#{row}").is_displayed()
    summary = reader.one(".card .evidence summary")
    reader.clicks(summary)
    assert reader.one(".card .waterfall").is_displayed()


def test_keys(reader: Reader, few: Path) -> None:
    """j and k walk through the findings, / searches, ? helps, Escape closes."""
    reader.opens(few)
    reader.types("jj")
    assert reader.asks("document.activeElement.id") == "finding-2"
    assert reader.place == "#at=finding-2"
    reader.types("k")
    assert reader.asks("document.activeElement.id") == "finding-1"
    top = reader.asks("document.activeElement.getBoundingClientRect().top")
    assert 0 <= top < 200
    reader.types("e")
    assert reader.one("#finding-1 .waterfall").is_displayed()
    reader.types("/")
    assert reader.asks("document.activeElement.name") == "q"
    reader.types("jk?")
    assert reader.one("[name=q]").get_property("value") == "jk?"
    reader.asks("document.activeElement.blur()")
    reader.types("?")
    assert reader.one(".help").is_displayed()
    reader.types(Keys.ESCAPE)
    assert not reader.one(".help").is_displayed()


def test_single_keys_can_be_turned_off(reader: Reader, few: Path) -> None:
    """For those who speak to their machine (WCAG 2.1.4)."""
    reader.opens(few)
    reader.types("?")
    reader.clicks(reader.one("[name=shortcuts]"))
    reader.clicks(reader.one(".help form button"))
    reader.types("j")
    assert reader.place == ""
    reader.opens(few)
    reader.types("j")
    assert reader.place == ""
    reader.clicks(reader.one(".keys"))
    reader.clicks(reader.one("[name=shortcuts]"))


def test_filters_stand_in_the_address(reader: Reader, few: Path) -> None:
    """A view can be sent: the address brings it back, and clearing brings back all."""
    reader.opens(few)
    every = len(reader.sees(".card"))
    chosen(reader, "rule", "scale-slip")
    kept = reader.sees(".card")
    assert 0 < len(kept) < every
    assert {each.text for each in reader.sees(".card .rulename")} == {"scale-slip"}
    assert reader.one(".shown").text == f"{len(kept)} of {every} findings shown"
    assert reader.place == "#rule=scale-slip"
    reader.opens(few, "#rule=count-conflict&q=Asklevia")
    assert ["Asklevia" in each.text for each in reader.sees(".card")] == [True]
    reader.clicks(reader.one("[type=reset]"))
    assert eventually(lambda: len(reader.sees(".card")) == every)
    assert reader.place == ""
    chosen(reader, "story", "fixtures/toll-update")
    assert len(reader.sees(".matrix")) == 1
    assert len(reader.sees(".page")) == 2


def test_english_of_a_figure_is_seen_on_hover_and_on_focus(reader: Reader, stories: Path) -> None:
    """And Escape takes it away again (WCAG 1.4.13)."""
    reader.opens(stories, "#articles")
    figure = next(each for each in reader.sees(".fig") if "Millionen" in each.text or "Milliarden" in each.text)
    english = figure.find_element("css selector", ".en")
    reader.asks("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", figure)
    assert reader.asks("arguments[0].getBoundingClientRect().right", english) < 0
    reader.points_at(figure)
    assert reader.asks("arguments[0].getBoundingClientRect().left", english) > 0
    reader.types(Keys.ESCAPE)
    assert reader.asks("arguments[0].getBoundingClientRect().right", english) < 0
    reader.points_at(reader.one(".brand"))
    reader.asks("arguments[0].focus()", figure)
    assert reader.asks("arguments[0].getBoundingClientRect().left", english) > 0


def test_click_on_a_figure_shows_its_partners(reader: Reader, few: Path) -> None:
    """In a panel, marked in the texts; Escape goes back to the figure."""
    reader.opens(few, "#story=fixtures/majority")
    figure = next(each for each in reader.sees(".text .fig.conflict") if each.text.startswith("460.000"))
    reader.clicks(figure)
    panel = reader.one(".partners")
    assert panel.is_displayed()
    for piece in ("The Data Sentinel", "640,000", "640.000", "Frankenkurier", "460,000"):
        assert piece in panel.text
    assert len(reader.all(".fig.partner")) == 4
    reader.types(Keys.ESCAPE)
    assert not panel.is_displayed()
    assert reader.asks("document.activeElement === arguments[0]", figure)
    assert reader.all(".fig.partner") == []


def test_draft_is_copied(reader: Reader, few: Path) -> None:
    """The whole sentence, with the figure of the others."""
    reader.opens(few, "#q=Asklevia")
    card = next(each for each in reader.sees(".card") if "Asklevia" in each.text)
    reader.clicks(card.find_element("css selector", ".drafts summary"))
    button = card.find_element("css selector", ".copy")
    reader.clicks(button)
    assert eventually(lambda: button.text == "Copied")
    draft = card.find_element("css selector", "[data-draft]").get_attribute("data-draft")
    assert draft == "Nach derzeitigem Stand wurden Unterlagen von 640.000 Patienten gestohlen."


def test_thousand_findings_are_fluid(reader: Reader, many: Path) -> None:
    """Opening, filtering, searching and walking: none keeps a reader waiting, even on a busy machine."""
    began = time.monotonic()
    reader.opens(many)
    assert time.monotonic() - began < 15
    assert len(reader.all(".card")) == FINDINGS
    story = "document.querySelector('[name=story]')"
    tell = f"{story}.dispatchEvent(new Event('change', {{bubbles: true}}))"
    assert timed(reader, f"{story}.value = 'story 777'; {tell}") < 1
    assert [each.text for each in reader.sees(".card .story")] == ["story 777"]
    assert timed(reader, f"{story}.value = ''; {tell}") < 1.5
    step = "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))"
    assert timed(reader, f"{step}; {step}; {step}") < 1
    assert reader.place == "#at=finding-3"
    assert timed(reader, "scrollTo(0, document.body.scrollHeight / 2)") < 1


def test_print(reader: Reader, stories: Path) -> None:
    """The English stands behind each figure, and no control is printed."""
    reader.opens(stories)
    reader.told("Emulation.setEmulatedMedia", media="print", features=[])
    assert reader.sees(".filters label, nav, .copy") == []
    assert reader.asks("document.querySelector('.draft-text').getBoundingClientRect().height") > 0
    assert reader.asks("getComputedStyle(document.querySelector('.fig .en')).position") == "static"
    assert reader.told("Page.printToPDF")["data"].startswith("JVBERi0")
