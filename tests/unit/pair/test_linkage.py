"""Claims of whole stories linked into facts."""

from factcheck.checking import check, normalise
from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.model.report import Linkage, Report, Severity, Verdict
from factcheck.normalise import claims
from factcheck.pair import linkage


def story(*texts: tuple[str, str]) -> Report:
    """The report on articles given as pairs of language and text."""
    return check([Article(f"a{number}", text, language, "s") for number, (language, text) in enumerate(texts)])


def facts(report: Report) -> list[tuple[Verdict, list[tuple[str, str]]]]:
    """The facts as verdict and who says what."""
    return [(fact.verdict, [(claim.article, claim.english) for claim in fact.claims]) for fact in report.facts]


GERMAN = (
    "Die Reederei Nordlinje baut in Kalmar einen neuen Kai. Er kostet 18 Millionen Euro.\n\n"
    "Greta Holm, die Direktorin, rechnet mit 640 Schiffen im Jahr. Bisher sind es 420.\n\n"
    "Der Bau beginnt am 4. Mai 2026 und dauert sieben Monate."
)
ENGLISH = (
    "Nordlinje, a shipping company, is building a new quay in Kalmar. It costs €18 million.\n\n"
    "Director Greta Holm expects 640 ships a year. So far there are 420.\n\n"
    "Construction begins on 4 May 2026 and takes seven months."
)


def test_linkage_pairs_a_translation_claim_by_claim() -> None:
    """Every figure finds its own, and only its own."""
    report = story(("de", GERMAN), ("en", ENGLISH))
    values = ["€18 million", "640", "420", "4 May 2026", "7 months"]
    assert [value for value in values if (Verdict.AGREEMENT, value) not in _agreed(report)] == []
    assert report.findings == ()


def _agreed(report: Report) -> set[tuple[Verdict, str]]:
    return {
        (verdict, claims[0][1].removesuffix(" per year"))
        for verdict, claims in facts(report)
        if {article for article, _ in claims} == {"a0", "a1"}
    }


def test_linkage_finds_the_translation_in_another_order() -> None:
    """Paragraphs may stand anywhere."""
    turned = "\n\n".join(reversed(ENGLISH.replace("640", "460").split("\n\n")))
    (found,) = story(("de", GERMAN), ("en", turned)).findings
    assert {claim.english.removesuffix(" per year") for claim in found.claims} == {"640", "460"}


def test_linkage_names_a_swapped_pair_once_each() -> None:
    """Agreement explains away: 420 and 640 change places, and nothing else is accused."""
    swapped = ENGLISH.replace("640", "x").replace("420", "640").replace("x", "420")
    report = story(("de", GERMAN), ("en", swapped))
    assert {claim.english for finding in report.findings for claim in finding.claims} <= {
        "640", "420", "640 per year", "420 per year"
    }  # fmt: skip


def test_linkage_keeps_shares_of_different_things_apart() -> None:
    """Half of the customers is not half of the revenue."""
    left = "Nordlinje hat seit dem Verkauf die Hälfte seiner größten Kunden verloren, sagte Direktorin Greta Holm."
    right = "Seit dem Verkauf sind die Einnahmen von Nordlinje um 40 Prozent gesunken. Greta Holm bleibt Direktorin."
    assert story(("de", left), ("de", right)).findings == ()


def test_linkage_joins_what_an_article_repeats() -> None:
    """A fee in the headline and in the text is one fact."""
    german = f"Liegegebühr von 42.000 Euro\n\n{GERMAN}\n\nDie Liegegebühr beträgt 42.000 Euro im Monat."
    english = f"{ENGLISH}\n\nThe berthing fee is €42,000 a month."
    told = [claims for _, claims in facts(story(("de", german), ("en", english))) if "42,000" in claims[0][1]]
    assert told == [[("a0", "€42,000"), ("a0", "€42,000 per month"), ("a1", "€42,000 per month")]]


def test_linkage_joins_facts_over_five_articles_and_names_the_outlier() -> None:
    """Four say 18 million, one 81: one finding, with all five."""
    told = [("de", GERMAN), ("en", ENGLISH), ("de", GERMAN), ("en", ENGLISH), ("en", ENGLISH.replace("18 m", "81 m"))]
    (found,) = story(*told).findings
    assert found.severity is Severity.ERROR
    assert len({claim.article for claim in found.claims}) == 5
    assert "€18 million (4 articles) or €81 million (a4)" in found.message


def test_linkage_does_not_depend_on_the_order_of_the_articles() -> None:
    """The same stories, the same facts."""
    articles = [Article("a", GERMAN, "de", "s"), Article("b", ENGLISH.replace("640", "460"), "en", "s")]
    assert check(articles) == check(articles[::-1])


def _crowd(figures: int) -> Linkage:
    """How two articles hang together whose one paragraph holds many figures."""
    text = " ".join(f"Die Halle {number} fasst {number * 7 + 1000} Besucher." for number in range(figures))
    told = [Article(name, text, "de", "s") for name in "ab"]
    said = [claim for article in told for claim in claims(article, normalise(article), lexicon_for("de"))]
    return linkage(said, {article.id: article for article in told})


def test_candidates_grow_with_the_claims() -> None:
    """Of a crowd only those are compared that have a value, words or their turn in common."""
    few, many = _crowd(100), _crowd(400)
    made = [sum(linked.candidates.values()) for linked in (few, many)]
    assert made[1] <= 5 * made[0]
    assert len(many.facts) >= 380


def test_dates_in_the_same_figures_are_no_conflict() -> None:
    """A date that was copied as it stood reads otherwise in another language, but nobody contradicts anybody."""
    german = GERMAN.replace("4. Mai 2026", "4.5.2026")
    english = ENGLISH.replace("4 May 2026", "4.5.2026")
    assert story(("de", german), ("en", english)).findings == ()
