"""The claims of one story linked into facts."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from factcheck.lexicon.sounds import in_katakana
from factcheck.lexicon.units import units
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.report import Linkage, Pair
from factcheck.pair.clusters import facts
from factcheck.pair.echoes import echoes
from factcheck.pair.matching import matched
from factcheck.pair.neighbours import neighbours
from factcheck.pair.passages import told
from factcheck.pair.weighing import Scales
from factcheck.pair.weights import weights


def linkage(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Linkage:
    """Link the claims of one story: which of them speak of the same thing, and why."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    scripts = {in_katakana(articles[name].text) for name in by_article}
    prepared = [told(articles[name], said, sounds=len(scripts) > 1) for name, said in sorted(by_article.items())]
    scales = Scales(units(), weights())
    pairs: list[Pair] = []
    counts: Counter[str] = Counter()
    for left, right in neighbours(prepared):
        found, made = matched(prepared[left], prepared[right], scales)
        pairs += found
        counts.update(made.values())
    clusters, standing = facts([*pairs, *echoes(claims, pairs)])
    return Linkage(claims[0].story if claims else "", tuple(claims), standing, clusters, dict(counts))
