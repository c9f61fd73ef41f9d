"""Pairs joined into facts."""

from factcheck.checking import normalise
from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.relation import relation
from factcheck.model.report import Evidence, Pair
from factcheck.normalise import claims
from factcheck.pair.clusters import facts


def told(name: str, sentence: str) -> Claim:
    """The one claim of an article of one sentence."""
    article = Article(name, sentence, "en", "s")
    (claim,) = claims(article, normalise(article), lexicon_for("en"))
    return claim


def quays(*millions: int) -> list[Claim]:
    """What several articles say that a quay cost."""
    return [told(f"a{at}", f"The quay cost €{amount} million.") for at, amount in enumerate(millions)]


def linked(left: Claim, right: Claim) -> Pair:
    """Two claims held for one fact, though not surely."""
    row = Evidence("sentence", "words in common", 10.0)
    return Pair(left, right, (row,), relation(left.value, right.value), sure=False)


def test_one_against_the_others_is_sure() -> None:
    """Where two articles agree on an amount, a third that differs is wrong, and not word against word."""
    one, other, outlier = quays(44, 44, 54)
    clusters, standing = facts([linked(one, other), linked(one, outlier)])
    assert [len(fact.claims) for fact in clusters] == [3]
    assert [pair.sure for pair in standing if not pair.agrees] == [True]


def test_word_against_word_is_not_sure() -> None:
    """Two articles that differ stay as they are, and so do three that all differ."""
    one, other, third = quays(44, 64, 54)
    _, standing = facts([linked(one, other), linked(other, third)])
    assert [pair.sure for pair in standing] == [False, False]


def test_counts_may_be_of_a_part() -> None:
    """However many agree on a count, another one may count something else."""
    counts = zip("abc", (44, 44, 54), strict=True)
    one, other, outlier = (told(name, f"There were {number} guests.") for name, number in counts)
    _, standing = facts([linked(one, other), linked(one, outlier)])
    assert not any(pair.sure for pair in standing)
