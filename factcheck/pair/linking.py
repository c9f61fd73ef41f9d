"""The claims of one story linked into facts."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from factcheck.lexicon.sounds import in_katakana
from factcheck.lexicon.units import units
from factcheck.model.article import Article, is_in
from factcheck.model.claim import Claim
from factcheck.model.report import Linkage, Omission, Pair
from factcheck.pair.clusters import facts
from factcheck.pair.echoes import echoes
from factcheck.pair.matching import matched
from factcheck.pair.neighbours import against, neighbours
from factcheck.pair.omissions import omissions
from factcheck.pair.passages import told
from factcheck.pair.weighing import Scales
from factcheck.pair.weights import weights


def linkage(claims: Sequence[Claim], articles: Mapping[str, Article], source: str | None = None) -> Linkage:
    """Link the claims of one story: which of them speak of the same thing, and why.

    Where some of its articles are in the language `source`, the others are translations: they are held against those
    alone, and what they lack is told as well.
    """
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    scripts = {in_katakana(articles[name].text) for name in by_article}
    prepared = [told(articles[name], said, sounds=len(scripts) > 1) for name, said in sorted(by_article.items())]
    scales = Scales(units(), weights())
    pairs: list[Pair] = []
    counts: Counter[str] = Counter()
    sources = frozenset(name for name in by_article if source and is_in(articles[name].language, source))
    chosen = against(prepared, sources) if sources and sources < by_article.keys() else neighbours(prepared)
    missing: list[Omission] = []
    for left, right in chosen:
        one, other = prepared[left], prepared[right]
        found = matched(one, other, scales)
        pairs += found.pairs
        counts.update(found.made.values())
        if one.article in sources:
            missing += omissions(one, other, found)
    clusters, standing = facts([*pairs, *echoes(claims, pairs)])
    story = claims[0].story if claims else ""
    return Linkage(story, tuple(claims), standing, clusters, dict(counts), sources, tuple(missing))
