"""A small story for the tests of rendering: two articles, a conflict, an agreement, something unresolved."""

from datetime import date
from decimal import Decimal

from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind, Mention
from factcheck.model.place import Anchor
from factcheck.model.report import Evidence, Fact, Finding, Report, Severity, UnresolvedMention, Verdict
from factcheck.model.value import Quantity

GERMAN = Article(
    "anzeiger",
    "Am Montag\n\nDer Zugang kostet 42.000 Dollar im Monat. Es gab 7 Einwände.\n",
    "de",
    "fee",
    date(2023, 4, 20),
    source="Anzeiger",
    path="a.de.md",
    anchors=(Anchor(0, 4),),
)
JAPANESE = Article(
    "shimbun", "料金は月額24,000ドルで、反対意見は7件。", "ja", "fee", path="feed.jsonl", anchors=(Anchor(0, 2, None),)
)


def mention(article: Article, surface: str, kind: Kind = Kind.MONEY) -> Mention:
    """The first mention of a surface in an article."""
    start = article.text.index(surface)
    return Mention(article.id, Span(start, start + len(surface)), surface, kind, (), "test")


def claim(article: Article, surface: str, english: str, amount: int, kind: Kind = Kind.MONEY) -> Claim:
    """A claim whose sentence is its line."""
    found = mention(article, surface, kind)
    start = article.text.rfind("\n", 0, found.span.start) + 1
    end = article.text.find("\n", start)
    sentence = Span(start, len(article.text) if end < 0 else end)
    value = Quantity(Decimal(amount), Decimal(amount))
    return Claim(
        f"{article.id}:{surface}",
        article.id,
        "fee",
        article.language,
        found,
        value,
        english,
        sentence,
        0,
        0,
        about="API fee",
    )


FEES = (
    claim(GERMAN, "42.000 Dollar im Monat", "$42,000 per month", 42000),
    claim(JAPANESE, "月額24,000ドル", "$24,000 per month", 24000),
)
SEVENS = (claim(GERMAN, "7", "7", 7, Kind.NUMBER), claim(JAPANESE, "7", "7", 7, Kind.NUMBER))

REPORT = Report(
    articles=(GERMAN, JAPANESE),
    claims=(FEES[0], SEVENS[0], FEES[1], SEVENS[1]),
    facts=(
        Fact("x", "fee", "API fee", Verdict.CONFLICT, FEES),
        Fact("y", "fee", "objections", Verdict.AGREEMENT, SEVENS),
    ),
    findings=(
        Finding("toll-note", Severity.NOTE, "fee", "a note", "", (FEES[0],)),
        Finding(
            "amount-conflict",
            Severity.ERROR,
            "fee",
            "articles disagree on the API fee: $42,000 per month or $24,000 per month",
            "two digits are swapped",
            FEES,
            (Evidence("concept", "API fee", 4.06), Evidence("order", "far apart", -1.0)),
        ),
    ),
    unresolved=(UnresolvedMention(mention(GERMAN, "Montag", Kind.DATE), "relative date"),),
)
