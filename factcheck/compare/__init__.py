"""Facts in, findings out."""

from collections.abc import Mapping

from factcheck.config import Config
from factcheck.model.article import Article
from factcheck.model.report import Finding, Linkage, Severity


def findings(linkage: Linkage, articles: Mapping[str, Article], config: Config) -> tuple[Finding, ...]:
    return tuple(
        Finding("value-conflict", Severity.ERROR, linkage.story, f"{p.left.english} or {p.right.english} m={p.margin:.1f} w={p.weight:.1f}", "", (p.left, p.right), p.evidence)
        for p in linkage.pairs if not p.relation.agrees)
