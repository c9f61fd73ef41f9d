"""The claims of one story linked into facts."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.relation import Scale
from factcheck.model.report import Linkage, Pair
from factcheck.pair.clusters import facts
from factcheck.pair.matching import Told, matched, told
from factcheck.pair.passages import passages
from factcheck.pair.weights import weights


def linkage(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Linkage:
    """Link the claims of one story: which of them speak of the same thing, and why."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    if len(by_article) < 2:
        return Linkage(claims[0].story if claims else "")
    prepared = {name: _prepared(articles[name], said) for name, said in sorted(by_article.items())}
    pairs: list[Pair] = []
    counts: Counter[str] = Counter()
    for left, right in combinations(prepared.values(), 2):
        found, made = matched(left, right, {}, weights())
        pairs += found
        counts.update(made.values())
    return Linkage(claims[0].story, tuple(pairs), facts(pairs), dict(counts))


def _prepared(article: Article, claims: Sequence[Claim]) -> Told:
    return told(article, claims, passages(article, claims))
