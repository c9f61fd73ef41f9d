"""Articles and reports for the browser: some that mean harm, and a great many findings."""

from dataclasses import replace
from datetime import date

from factcheck import Article, check
from factcheck.model.report import Report

HARM = (
    "<script>window.hacked = 1</script> <img src=x onerror=window.hacked=1> <svg onload=window.hacked=1> "
    "</title></style></script><script>window.hacked=1</script> <a href=javascript:window.hacked=1>x</a> "
    "<b onmouseover=window.hacked=1>y</b> {{ 7 * 7 }} ${window.hacked=1} \u202eyenom\u202c &lt;i&gt; <!--"
)
FINDINGS = 1000


def nasty() -> list[Article]:
    """Two articles that contradict each other, with harm in all that they say of themselves."""
    told = {"story": HARM, "title": HARM, "url": "javascript:window.hacked=1", "published": date(2024, 3, 1)}
    german = f"Der Zugang zur Schnittstelle von Lumio {HARM} kostet 42.000 Dollar im Monat."
    english = f"Access to the interface of Lumio {HARM} costs $24,000 a month."
    return [
        Article("a", german, "de", source=f"A {HARM}", **told),  # type: ignore[arg-type]
        Article("b", english, "en", source=f"B {HARM}", **told),  # type: ignore[arg-type]
    ]


def thousandfold() -> Report:
    """The same finding in very many stories, each with its own articles."""
    story = check(
        [
            Article("a", "Der Zugang zur Schnittstelle kostet 42.000 Dollar im Monat.", "de", "s", date(2024, 3, 1)),
            Article("b", "Access to the interface costs $24,000 a month.", "en", "s", date(2024, 3, 2)),
        ]
    )
    copies = [_copy(story, number) for number in range(FINDINGS)]
    return Report(
        articles=tuple(each for copy in copies for each in copy.articles),
        claims=tuple(each for copy in copies for each in copy.claims),
        facts=tuple(each for copy in copies for each in copy.facts),
        findings=tuple(each for copy in copies for each in copy.findings),
    )


def _copy(report: Report, number: int) -> Report:
    """The report on one story under another name."""
    name = f"story {number}"
    articles = {each.id: replace(each, id=f"{each.id}{number}", story=name) for each in report.articles}
    claims = {
        each.id: replace(
            each,
            id=f"{each.id}-{number}",
            article=articles[each.article].id,
            story=name,
            mention=replace(each.mention, article=articles[each.article].id),
        )
        for each in report.claims
    }
    facts = [replace(each, story=name, claims=tuple(claims[c.id] for c in each.claims)) for each in report.facts]
    findings = [
        replace(each, story=name, claims=tuple(claims[c.id] for c in each.claims), corrections=())
        for each in report.findings
    ]
    return Report(tuple(articles.values()), tuple(claims.values()), tuple(facts), tuple(findings))
