"""A rise in one article and a fall in the other, by the same figure."""

import pytest

from factcheck.checking import check
from factcheck.config import Config
from factcheck.model.article import Article
from factcheck.model.report import Finding

ENGLISH = (
    "The maker of pumps Berga reported on Tuesday. Sales {verb} by 4 percent to 300 million euros.\n\n"
    "Berga has 2,150 employees. Its share costs 41.20 euros."
)
GERMAN = (
    "Der Pumpenbauer Berga legte am Dienstag Zahlen vor. Der Umsatz {verb} um 4 Prozent auf 300 Millionen Euro.\n\n"
    "Berga beschäftigt 2150 Menschen. Die Aktie kostet 41,20 Euro."
)
SPANISH = (
    "El fabricante Berga publicó el martes sus cuentas. Las ventas {verb} un 4 % hasta 300 millones de euros.\n\n"
    "Berga tiene 2.150 empleados. La acción cuesta 41,20 euros."
)


def found(english: str, german: str, *others: Article) -> list[Finding]:
    """What the two articles, with these verbs, and others disagree on."""
    articles = [
        Article("a", ENGLISH.format(verb=english), "en", "s"),
        Article("b", GERMAN.format(verb=german), "de", "s"),
        *others,
    ]
    return list(check(articles).findings)


@pytest.mark.parametrize(("english", "german"), [("rose", "sank"), ("fell", "stieg")])
def test_a_rise_is_no_fall(english: str, german: str) -> None:
    (finding,) = found(english, german)
    assert (finding.rule, finding.severity) == ("direction-conflict", "error")
    assert "a rise of 4%" in finding.message
    assert "a fall of 4%" in finding.message


@pytest.mark.parametrize(("english", "german"), [("rose", "stieg"), ("fell", "sank"), ("changed", "sank")])
def test_one_way_or_none_is_no_conflict(english: str, german: str) -> None:
    assert found(english, german) == []


@pytest.mark.parametrize(
    ("english", "code", "other"),
    [
        ("The shop sold 9 percent fewer loaves.", "de", "Der Laden verkaufte 9 Prozent mehr Brote."),
        (
            "Drivers pay 20 dollars more than last year.",
            "es",
            "Los conductores pagan 20 dólares menos que el año pasado.",
        ),
        ("Women earn 18 percent less than men.", "ru", "Женщины зарабатывают на 18 процентов больше мужчин."),
        ("In May 12% more tourists came.", "it", "In maggio è venuto il 12% in meno di turisti."),
    ],
)
def test_more_is_no_less(english: str, code: str, other: str) -> None:
    """A comparative right behind a figure tells a step as a verb does."""
    (finding,) = check([Article("a", english, "en", "s"), Article("b", other, code, "s")]).findings
    assert (finding.rule, finding.severity) == ("direction-conflict", "error")


@pytest.mark.parametrize(
    ("english", "code", "other"),
    [
        ("The shop sold 9 percent more loaves.", "de", "Der Absatz von Broten stieg um 9 Prozent."),
        ("Women earn 18 percent less than men.", "fr", "Les femmes gagnent 18 % de moins que les hommes."),
        (
            "The share of the party is 9 percent, less than before.",
            "de",
            "Der Anteil der Partei liegt bei 9 Prozent, mehr nicht.",
        ),
    ],
)
def test_more_is_a_rise_and_less_a_fall(english: str, code: str, other: str) -> None:
    assert check([Article("a", english, "en", "s"), Article("b", other, code, "s")]).findings == ()


def test_the_majority_is_told() -> None:
    """Two articles tell of a rise."""
    third = Article("c", SPANISH.format(verb="subieron"), "es", "s")
    (finding,) = found("rose", "sank", third)
    assert "a rise of 4% (2 articles) or a fall of 4% (b)" in finding.message


def test_a_clause_with_changes_both_ways_tells_neither() -> None:
    """Which of the two the figure belongs to is not sure."""
    assert found("fell despite a rise in exports", "stieg") == []


def test_a_currency_gains_where_its_rate_sinks() -> None:
    """Which of the two currencies is told of the other is not said."""
    one = (
        "Norland's crown gained 2 percent against the dollar on Monday. The bank of Norland bought 300 million dollars."
    )
    other = "Der Wechselkurs des Dollars sank am Montag um 2 Prozent. Die Bank von Norland kaufte 300 Millionen Dollar."
    assert check([Article("a", one, "en", "s"), Article("b", other, "de", "s")]).findings == ()


def test_a_translation_is_told_which_way_its_source_has_it() -> None:
    """The figure is the same, so that it cannot be of an older version."""
    articles = [
        Article("a", ENGLISH.format(verb="rose"), "en", "s"),
        Article("b", GERMAN.format(verb="sank"), "de", "s"),
    ]
    (finding,) = check(articles, Config(source_language="en")).findings
    assert finding.rule == "direction-conflict"
    assert finding.message.endswith("a fall of 4%, not a rise of 4%")


def test_a_figure_that_agrees_has_no_draft() -> None:
    assert [finding.corrections for finding in found("rose", "sank")] == [()]
