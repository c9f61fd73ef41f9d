"""Articles that come in segments which are aligned already, as in a file of translations."""

from collections.abc import Sequence

from factcheck.checking import check
from factcheck.model.article import Article, Segment
from factcheck.model.report import Report, Severity, Verdict


def article(name: str, language: str, segments: Sequence[tuple[str, str]]) -> Article:
    """An article of segments, each with its key."""
    text, found = "", []
    for key, segment in segments:
        found.append(Segment(len(text), len(text) + len(segment), key))
        text += segment + "\n\n"
    return Article(name, text, language, segments=tuple(found))


def told(report: Report) -> list[tuple[Severity, list[str]]]:
    """The severity of each finding and its values."""
    return [(finding.severity, [claim.english for claim in finding.claims]) for finding in report.findings]


def agreed(report: Report) -> list[list[str]]:
    """The values of the facts on which articles agree."""
    return [[claim.english for claim in fact.claims] for fact in report.facts if fact.verdict is Verdict.AGREEMENT]


def test_figures_of_one_segment_are_held_against_each_other() -> None:
    """Whatever their words: the file says that the segments are one, so the contradiction is sure."""
    de = article("a", "de", [("1", "Höchstens 25 Dateien."), ("2", "Der Zugang kostet 42 Euro.")])
    en = article("b", "en", [("2", "Access is 24 euros."), ("1", "No more than 25 files.")])
    report = check([de, en])
    assert told(report) == [(Severity.ERROR, ["€42", "€24"])]
    assert agreed(report) == [["at most 25", "at most 25"]]


def test_figures_of_other_segments_are_not() -> None:
    """Not even where words, places and values speak for it."""
    de = article("a", "de", [("1", "Der Zugang kostet 42 Euro."), ("3", "Die Gebühr beträgt 7 Euro.")])
    en = article("b", "en", [("2", "Access costs 24 euros."), ("4", "The fee is 7 euros.")])
    report = check([de, en])
    assert report.findings == ()
    assert report.facts == ()


def test_a_lone_segment_is_enough() -> None:
    """Where no figure of the articles agrees, the one that differs still stands in its segment."""
    for one, other in (
        ("500 Dateien", "50 files"),
        ("am 3. Mai 2024", "on 8 May 2024"),
        ("um 7 Prozent", "by 70 percent"),
    ):
        report = check(
            [article("a", "de", [("k", f"Das sind {one}.")]), article("b", "en", [("k", f"It is {other}.")])]
        )
        assert [severity for severity, _ in told(report)] == [Severity.ERROR], one


def test_segments_of_three_languages_are_one_fact() -> None:
    """As in a memory of translations."""
    texts = {"de": "Es gibt 30 Plätze.", "en": "There are 30 seats.", "fr": "Il y a 13 places."}
    report = check([article(code, code, [("k", text)]) for code, text in texts.items()])
    assert told(report) == [(Severity.ERROR, ["30", "30", "13"])]


def test_segments_beside_an_article_without_any() -> None:
    """Then the passages are aligned as always."""
    lines = [("1", "Der Zugang kostet ab Juli 42.000 Dollar im Monat."), ("2", "Das Unternehmen sitzt in Aarhus.")]
    en = Article("b", "From July access costs $24,000 per month.\n\nThe company sits in Aarhus.", "en")
    assert [values for _, values in told(check([article("a", "de", lines), en]))] == [
        ["$42,000 per month", "$24,000 per month"]
    ]
