"""What is left over on both sides of a passage is one figure only if an accident can have made the other of it."""

from decimal import Decimal

import pytest

from factcheck import Article, check
from factcheck.model.slip import remote
from factcheck.model.value import Quantity


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("0.11", "1000000", True),
        ("2", "206737", True),
        ("7", "6000", False),  # not a thousandfold
        ("15", "15000000000", False),  # a scale word slipped
        ("42", "42000", False),  # a separator was read wrongly
        ("0", "90000", False),  # nothing is no figure of any size
    ],
)
def test_figures_that_no_accident_turns_into_each_other(one: str, other: str, *, apart: bool) -> None:
    """More than a thousandfold apart, and no slip makes one of the other."""
    left, right = (Quantity(low=Decimal(each), high=Decimal(each)) for each in (one, other))
    assert remote(left, right) is apart
    assert remote(right, left) is apart


def test_number_that_a_rate_is_told_by_is_not_held_against_the_rate() -> None:
    """One article says "per 1 million flights", the other "je Million Flüge", which holds no number of its own."""
    english = "The Falk 30 has 3.21 losses per 1 million flights, the Falk 40, new in 2011, the lowest rate."
    german = "Die Falk 30 hat 3,21 Verluste je Million Flüge, die Falk 40, neu seit 2011, mit 0,14 die wenigsten."
    articles = [Article("a", english, "en", "losses"), Article("b", german, "de", "losses")]
    assert check(articles).findings == ()


def test_two_figures_left_in_one_place_want_something_in_common() -> None:
    """One article tells how many parents are poor and who cannot travel, the other how it is in the south."""
    english = (
        "Child poverty in Merania fell to 17.4 percent, the office said. Below the line are 612,000 children.\n\n"
        "A couple with two children needs 2,410 euros a month. Single parents are hit most: 38.9 percent are poor.\n\n"
        "By 2035 it wants better and has set aside 850 million euros a year. Every third family asked never travels."
    )
    german = (
        "Die Kinderarmut in Merania ist auf 17,4 Prozent gesunken, so das Amt. Betroffen sind 612.000 Kinder.\n\n"
        "Ein Paar mit zwei Kindern braucht 2410 Euro im Monat. Im Süden liegt die Quote bei 24,6 Prozent.\n\n"
        "Bis 2035 soll die Hälfte der Wege neu sein, dafür gibt es 850 Millionen Euro im Jahr."
    )
    articles = [Article("a", english, "en", "poor"), Article("b", german, "de", "poor")]
    assert [finding.message for finding in check(articles).findings] == []


@pytest.mark.parametrize(("risen", "rule"), [("70", "amount-conflict"), ("30", None)])
def test_a_level_that_is_risen_to_is_held_against_a_level(risen: str, rule: str | None) -> None:
    """Only a step is another thing than a level, and may be far from it."""
    german = (
        f"Die Gebühr für den Wechsel lag 2006 bei 20 Euro und ist auf {risen} Euro gestiegen, sagt Lena Horn.\n\n"
        "In Marn nutzen 4100 Haushalte das Angebot."
    )
    english = (
        "The fee for changing was 20 euros in 2006 and is now 30 euros, says Lena Horn.\n\n"
        "In Marn 4,100 households use the offer."
    )
    found = check([Article("a", german, "de", "fee"), Article("b", english, "en", "fee")]).findings
    assert [finding.rule for finding in found] == ([rule] if rule else [])


def test_a_bound_that_holds_anything_is_no_partner() -> None:
    """Up to a hundred billion is what every bail is below."""
    english = "The court set bail of €300,000 for the banker Joao Silva. The bank failed in 2014."
    german = (
        "Das Gericht legte eine Kaution für den Bankier João Silva fest. Die Bank scheiterte 2014. "
        "Der Staat bürgte mit bis zu 100 Milliarden Euro."
    )
    result = check([Article("a", english, "en", "bail"), Article("b", german, "de", "bail")])
    assert [fact.claims[0].english for fact in result.facts] == ["2014"]
    assert result.findings == ()
