"""JSON lines of findings, CSV of facts, and the Markdown of a comment."""

import csv
import io
import json
from dataclasses import replace

import pytest

from factcheck.model.report import Report, Severity
from factcheck.render import markdown
from factcheck.render.csv import COLUMNS
from factcheck.render.formats import Presentation, rendered
from tests.schemas import validator
from tests.unit.render.story import FEES, REPORT


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a table by their heading."""
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_jsonl_is_a_finding_a_line(report: Report, presentation: Presentation) -> None:
    """Each valid, and enough by itself: quotes, places, values."""
    lines = rendered("jsonl", report, presentation).splitlines()
    assert len(lines) == 2
    for line in lines:
        validator("finding.schema.json").validate(json.loads(line))
    first = json.loads(lines[0])
    assert [claim["english"] for claim in first["claims"]] == ["$42,000 per month", "$24,000 per month"]
    assert [claim["path"] for claim in first["claims"]] == ["a b/ä, 億.de.md", "b.en.md"]
    assert rendered("jsonl", Report((), (), (), ())) == ""


def test_csv_has_a_row_a_claim(report: Report) -> None:
    """With the heading as documented, CRLF, and every cell as it was."""
    text = rendered("csv", report)
    assert text.startswith(",".join(COLUMNS) + "\r\n")
    table = rows(text)
    assert all(list(row) == list(COLUMNS) for row in table)
    by_text = {row["text"]: row for row in table}
    yen = by_text["3億ドル"]
    assert (yen["low"], yen["unit"], yen["line"], yen["rule"]) == ("300000000", "USD", "5", "amount-conflict")
    assert by_text["$200 million"]["column"] == ""
    assert len(table) == sum(len(fact.claims) for fact in report.facts)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=cmd()", "'=cmd()"),
        ("@x", "'@x"),
        ("-5 %", "-5 %"),
        ("+1,5", "+1,5"),
        ("-x", "'-x"),
        ('a "b", c', 'a "b", c'),
        ("a\r\nb", "a b"),
    ],
)
def test_csv_holds_no_formula(text: str, shown: str) -> None:
    """What a spreadsheet would run is made text; a signed number stays one."""
    fact = replace(REPORT.facts[0], about=text)
    assert rows(rendered("csv", replace(REPORT, facts=(fact,))))[0]["about"] == shown


def test_markdown_shows_both_quotes(report: Report, presentation: Presentation) -> None:
    """With the figure in bold and its English beside it."""
    text = rendered("markdown", report, presentation)
    assert text.startswith("### factcheck: 2 errors\n")
    assert "verlangt **42.000 Dollar im Monat** für den Zugang" in text
    assert "| **&#36;24,000 per month** |" in text
    assert "a b/ä, 億.de.md:8" in text


def test_markdown_holds_no_markup_of_an_article(report: Report, presentation: Presentation) -> None:
    """No link, no tag, no mention of a person, no cell that ends early."""
    text = rendered("markdown", report, presentation)
    assert "&#91;the&#93;&#40;x&#41; &#60;b&#62;company&#60;/b&#62;" in text
    nasty = replace(REPORT.findings[1], message="@joe | http://x.example `a` <img src=x>\n# b")
    (line,) = [each for each in rendered("markdown", replace(REPORT, findings=(nasty,))).splitlines() if "joe" in each]
    assert line == "#### ❌ @&#8203;joe &#124; http&#58;//x.example &#96;a&#96; &#60;img src=x&#62; &#35; b"


def test_markdown_stays_below_the_limits_of_a_comment() -> None:
    """Many findings are counted, long sentences cut."""
    many = replace(REPORT, findings=(REPORT.findings[1],) * 500)
    text = rendered("markdown", many)
    assert f"… and {500 - markdown.MOST} more." in text
    assert len(text) < 65_536
    article = replace(REPORT.articles[0], text=REPORT.articles[0].text + "x" * 5000)
    claim = replace(FEES[0], sentence=FEES[0].sentence._replace(end=len(article.text)))
    long = replace(REPORT, articles=(article,), findings=(replace(REPORT.findings[0], claims=(claim,)),))
    assert len(rendered("markdown", long)) < 1500


def test_markdown_says_that_all_is_well_or_was_not_checked() -> None:
    """One line that stands alone."""
    well = rendered("markdown", replace(REPORT, findings=()))
    assert well.startswith("### factcheck: no contradiction found\n")
    unread = rendered("markdown", Report((), (), (), ()), Presentation(problems=("x.md: holds no text",)))
    assert unread.startswith("### factcheck: something could not be checked\n\n🚫 **not checked**: x.md: holds no text")


def test_markdown_headline_counts_the_gravest_first() -> None:
    """Errors, warnings, notes."""
    several = tuple(replace(REPORT.findings[1], severity=each) for each in (*Severity, Severity.NOTE))
    head = rendered("markdown", replace(REPORT, findings=several)).splitlines()[0]
    assert head == "### factcheck: 1 error, 1 warning, 2 notes"
