"""Draft corrections: the figure of the others, in the words of the article that deviates."""

from dataclasses import dataclass

import pytest

from factcheck import Article, check
from factcheck.model.article import Stretch
from factcheck.model.report import Finding


@dataclass(frozen=True)
class Told:
    """A text in a language."""

    language: str
    text: str


def found(*told: Told) -> Finding:
    """The one finding between articles that tell the same story."""
    articles = [Article(f"a{number}", each.text, each.language, "s") for number, each in enumerate(told)]
    (finding,) = check(articles).findings
    return finding


def drafted(*told: Told) -> dict[str, str]:
    """The drafts by the words that they would replace."""
    return {each.claim.mention.surface: each.text for each in found(*told).corrections}


@pytest.mark.parametrize(
    ("left", "right", "drafts"),
    [
        (
            Told("de", "Der Zugang zur Schnittstelle kostet 42.000 Dollar im Monat."),
            Told("en", "Access to the interface costs $24,000 a month."),
            {"42.000 Dollar im Monat": "24.000 Dollar im Monat", "$24,000 a month": "$42,000 a month"},
        ),
        (
            Told("de", "Das Kabinett beschloss ein Paket von 3,2 Milliarden Euro."),
            Told("en", "The cabinet approved a package of €3.2 trillion."),
            {"3,2 Milliarden Euro": "3,2 Billionen Euro", "€3.2 trillion": "€3.2 billion"},
        ),
        (
            Told("fr", "Le musée a rouvert le 26 avril 2023 à Marseille."),
            Told("en", "The museum reopened on 25 April 2023 in Marseille."),
            {"26 avril 2023": "25 avril 2023", "25 April 2023": "26 April 2023"},
        ),
        (
            Told("ru", "Музей в Марселе открылся 25 апреля 2023 года."),
            Told("en", "The museum in Marseille opened on 25 May 2023."),
            {"25 апреля 2023 года": "25 мая 2023 года", "25 May 2023": "25 April 2023"},
        ),
        (
            Told("de", "Auf der Baustelle des Flughafens in Arvenia arbeiteten von 2016 bis 2018 Fachleute aus Polen."),
            Told("en", "From 2014 to 2018, experts from Poland worked on the building site of Arvenia's airport."),
            {"2016 bis 2018": "2014 bis 2018", "2014 to 2018": "2016 to 2018"},
        ),
        (
            Told("de", "Die Werbeeinnahmen des Senders sanken um 40 Prozent."),
            Told("en", "Advertising revenue at the broadcaster fell by 50 percent."),
            {"40 Prozent": "50 Prozent", "50 percent": "40 percent"},
        ),
    ],
)
def test_each_side_is_told_in_its_own_words(left: Told, right: Told, drafts: dict[str, str]) -> None:
    """Where it is word against word there is a draft for either article."""
    assert drafted(left, right) == drafts


def test_only_the_article_that_deviates_is_corrected() -> None:
    """Two against one."""
    german = Told("de", "Bei dem Angriff auf die Klinik Asklevia wurden Daten von 640.000 Patienten gestohlen.")
    english = Told("en", "In the attack on the Asklevia hospital data of 640,000 patients were stolen.")
    odd = Told("de", "Bei dem Angriff auf die Klinik Asklevia wurden Daten von 460.000 Patienten gestohlen.")
    assert drafted(german, english, odd) == {"460.000": "640.000"}


def test_about_may_stay() -> None:
    """What others say without it is said with it as well; the other way round it would say more than they do."""
    german = Told("de", "Bei dem Sender sanken die Werbeeinnahmen um rund 28 Prozent.")
    english = Told("en", "Advertising revenue at the broadcaster fell by 98 percent.")
    assert drafted(german, english) == {"rund 28 Prozent": "rund 98 Prozent"}


def test_no_draft_where_the_words_do_not_allow_one() -> None:
    """Another currency is no other numeral, and one month is not three of them."""
    pounds = Told("en", "The violin of Carlo Venturi fetched £7.4 million at auction in Edinburgh.")
    euros = Told("de", "Die Violine von Carlo Venturi brachte bei der Auktion in Edinburgh 7,4 Millionen Euro.")
    assert found(pounds, euros).rule == "currency-mismatch"
    assert drafted(pounds, euros) == {}


def test_every_draft_reads_back_as_what_the_others_say() -> None:
    """Put in place, it ends the finding."""
    texts = [
        Told("de", "Der Zugang zur Schnittstelle kostet 42.000 Dollar im Monat."),
        Told("en", "Access to the interface costs $24,000 a month."),
    ]
    for correction in found(*texts).corrections:
        mended = [
            Told(each.language, each.text.replace(correction.claim.mention.surface, correction.text)) for each in texts
        ]
        articles = [Article(f"a{number}", each.text, each.language, "s") for number, each in enumerate(mended)]
        assert check(articles).findings == ()


def test_draft_in_a_passage_of_another_language_is_written_in_that_language() -> None:
    """Of a German article that quotes English, the quotation is corrected as English."""
    german = "Die Hafenmeisterin von Alsund schrieb dazu:\n\n"
    english = "In May 2023 the harbour of Alsund employed 42,500 people, said its director Jonna Falk."
    quoting = Article("a", german + english, "de", "s", foreign=(Stretch(len(german), len(german + english), "en"),))
    other = Article(
        "b", "Im Mai 2023 beschäftigte der Hafen von Alsund 24.500 Menschen, so Direktorin Jonna Falk.", "de", "s"
    )
    (finding,) = check([quoting, other]).findings
    drafts = {each.claim.mention.surface: each.text for each in finding.corrections}
    assert drafts == {"42,500": "24,500", "24.500": "42.500"}


@pytest.mark.parametrize("language", ["nn", "no", "nb-NO"])
def test_draft_is_formed_by_the_pack_that_reads_a_language(language: str) -> None:
    """Other codes for one language name months in its words."""
    drafts = drafted(
        Told(language, "Museet i Bergen åpnet 25. april 2023."),
        Told("en", "The museum in Bergen opened on 25 May 2023."),
    )
    assert drafts["25. april 2023"] == "25. mai 2023"
