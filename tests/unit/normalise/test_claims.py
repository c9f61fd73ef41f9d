"""A claim is a reading in its sentence."""

from decimal import Decimal

from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Kind, Mention, Reading
from factcheck.model.value import Quantity, Unresolved
from factcheck.normalise.claims import claims


def told(text: str, code: str, *figures: str, kind: Kind = Kind.NUMBER) -> list[Claim]:
    """The claims of an article in which the figures stand, in order."""
    article = Article("a", text, code, story="s")
    readings, at = [], 0
    for figure in figures:
        at = text.index(figure, at)
        mention = Mention("a", Span(at, at + len(figure)), figure, kind, (), "test")
        readings.append(Reading(mention, Quantity(Decimal(1), Decimal(1)), figure))
        at += len(figure)
    return claims(article, readings, lexicon_for(code))


def test_claims_count_paragraphs_and_positions() -> None:
    found = told("First 12 came. Then 13 went.\n\nAt last 14 stayed.", "en", "12", "13", "14")
    assert [(claim.id, claim.paragraph, claim.position) for claim in found] == [
        ("a#0", 0, 0),
        ("a#1", 0, 1),
        ("a#2", 1, 2),
    ]


def test_claims_know_sentence_and_clause() -> None:
    text = "It rained. In May 12 people came, and 30 left."
    first, second = told(text, "en", "12", "30")
    assert text[first.sentence.start : first.sentence.end] == "In May 12 people came, and 30 left."
    assert text[first.clause.start : first.clause.end] == "In May 12 people came"
    assert text[second.clause.start : second.clause.end] == "and 30 left"


def test_claims_leave_out_what_is_unresolved() -> None:
    article = Article("a", "Some 12 came.", "en")
    mention = Mention("a", Span(5, 7), "12", Kind.NUMBER, (), "test")
    assert claims(article, [Reading(mention, Unresolved("no"), "12")], lexicon_for("en")) == []


def test_claims_in_one_sentence_differ_in_role() -> None:
    found = told("Sales fell from 100 by 20 to 80.", "en", "100", "20", "80")
    assert [str(claim.role) for claim in found] == ["from", "by", "to"]
    assert {str(claim.direction) for claim in found} == {"fall"}


def test_a_start_may_be_told_behind_the_end_or_the_step() -> None:
    """Right behind it, where the word before it means nothing else; a day is no start."""
    found = told("Sales rose to 8 from 5.", "en", "8", "5")
    assert [str(claim.role) for claim in found] == ["to", "from"]
    found = told("Sales were up 3 percent from 5 crowns.", "en", "3 percent", "5 crowns", kind=Kind.PERCENTAGE)
    assert [str(claim.role) for claim in found] == ["by", "from"]
    found = told("Omsättningen steg till 8 från 5.", "sv", "8", "5")
    assert [str(claim.role) for claim in found] == ["to", "from"]
    found = told("Sales rose to 8 at the shop and 5 from elsewhere.", "en", "8", "5")
    assert [str(claim.role) for claim in found] == ["to", "None"]


def test_claims_have_a_label() -> None:
    (english,) = told("The API now carries a fee of $42,000.", "en", "$42,000", kind=Kind.MONEY)
    (german,) = told("Die Gebühr für die API beträgt 42.000 Dollar.", "de", "42.000 Dollar", kind=Kind.MONEY)
    assert english.about == german.about == "API fee"


def test_claims_have_a_label_of_what_is_known() -> None:
    assert told("Last year 17 zithers were built.", "en", "17")[0].about == "zithers"
    assert told("Near Ulm it was 17.", "en", "17")[0].about == "Ulm"


def test_a_small_word_with_a_capital_opens_a_name() -> None:
    """ "New" is part of New York inside a sentence, and no name where one begins or where nothing follows."""
    assert told("They sold 12 in New York.", "en", "12")[0].names == ("new", "york")
    assert told("New York sold 12. New rules hold.", "en", "12")[0].names == ("york",)
    assert told("They sold 12 under the New.", "en", "12")[0].names == ()


def test_claims_keep_names_of_the_sentence() -> None:
    (claim,) = told("In Berlin the quarantäne of 40 Müllers ended, Anna Lee said.", "en", "40")
    assert claim.names == ("mullers", "berlin", "anna", "lee")
    assert claim.clause_names == ("mullers", "berlin")
    assert claim.speaker == "Anna Lee"


def test_claims_speak_of_what_happened_to_people() -> None:
    (german,) = told("Bei dem Brand kamen 12 Menschen ums Leben.", "de", "12")
    (english,) = told("The fire killed 12 people.", "en", "12")
    assert german.head == english.head == "dead"
    assert {"dead", "people"} <= set(german.concepts) & set(english.concepts)


def test_claims_tell_counted_nouns_that_no_pack_knows() -> None:
    assert [claim.noun for claim in told("Die 15 Zithern lagen da.", "de", "15")] == ["zithern"]
    assert [claim.noun for claim in told("The 15 old zithers of Ulm lay there.", "en", "15")] == ["zithers"]


def test_claims_of_an_article_without_figures() -> None:
    assert told("Nothing here.", "en") == []


def test_a_date_above_everything_dates_the_article_where_it_is_read_as_one() -> None:
    """No headline stands above it, but it is the only line with a date."""
    (claim,) = told("6 October 2024\n\nThe ban ends.", "en", "6 October 2024", kind=Kind.DATE)
    assert claim.dateline


def test_a_date_above_everything_is_no_claim_in_words_of_another_language() -> None:
    """A page is printed in its own words: nothing of "Sunday, October 6, 2024" says anything in German."""
    assert told("Sunday, October 6, 2024\n\nDas Verbot endet.", "de", "6", "2024") == []


def test_a_date_above_everything_is_no_claim_where_another_stands_below() -> None:
    """The lower one is the day of the article."""
    text = "6 October 2024\n\nThe ban ends\n\n3 May 2023\n\nAt last."
    assert [claim.mention.surface for claim in told(text, "en", "6 October 2024", "3 May 2023", kind=Kind.DATE)] == [
        "3 May 2023"
    ]
