"""Linked claims judged: which disagreements there are, how grave each is, and why it may have happened."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from factcheck.compare.registry import rules
from factcheck.compare.rule import Case, Rule, Slipped
from factcheck.compare.settings import graded, refuse_unknown, worth_telling
from factcheck.compare.wording import headline, of_translation
from factcheck.config import Config
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.report import Finding, Linkage, Pair, Severity


def findings(linkage: Linkage, articles: Mapping[str, Article], config: Config) -> tuple[Finding, ...]:
    """Every disagreement of one story, the gravest first, then in the order of the text.

    Raises `ConfigError` where the settings name a rule that there is not.
    """
    refuse_unknown(config.rules, {rule.name for rule in rules()})
    between = list(_between(linkage, articles, config))
    found = _folded(between, _within(linkage, articles, config))
    found = worth_telling([*found, *_lacking(linkage, config)], config.rules)
    return tuple(sorted(found, key=lambda finding: (-_rank(finding.severity), _place(finding.claims[0]))))


def _folded(between: list[Finding], within: Iterable[Finding]) -> list[Finding]:
    """All findings; what one article gets wrong by itself is added to the error that other articles show there."""
    found = list(between)
    for slip in within:
        at = next((i for i, finding in enumerate(found) if set(slip.claims) & set(finding.claims)), None)
        if at is None:
            found.append(slip)
        else:
            found[at] = replace(found[at], diagnosis="; ".join(filter(None, (found[at].diagnosis, slip.diagnosis))))
    return found


def _rank(severity: Severity) -> int:
    return list(Severity).index(severity)


def _place(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.mention.span.start


def _between(linkage: Linkage, articles: Mapping[str, Article], config: Config) -> Iterator[Finding]:
    fact_of = {claim.id: fact for fact in linkage.facts for claim in fact.claims}
    disagreeing: dict[str, list[Pair]] = defaultdict(list)
    for pair in linkage.pairs:
        if linkage.sources:
            if pair.review or not pair.agrees:
                yield _of_translation(pair, linkage.sources, articles, config)
        elif pair.review:
            yield _finding(pair, (pair.left, pair.right), articles, config)
        elif not pair.agrees:
            disagreeing[fact_of[pair.left.id].id].append(pair)
    for pairs in disagreeing.values():
        yield _finding(max(pairs, key=_strength), fact_of[pairs[0].left.id].claims, articles, config)


def _strength(pair: Pair) -> tuple[bool, bool, float]:
    """By which of several disagreements on one fact it is judged: the surest."""
    return pair.parallel, pair.sure, pair.weight


def _finding(
    pair: Pair,
    claims: tuple[Claim, ...],
    articles: Mapping[str, Article],
    config: Config,
    source: str | None = None,
) -> Finding:
    published = articles[pair.left.article].published, articles[pair.right.article].published
    named, diagnosis = _named(Case(pair, _revised(pair, claims, articles), published, source))
    rule = graded(named, config.rules)
    severity = rule.severity if pair.sure else min(rule.severity, Severity.WARNING, key=_rank)
    message, evidence = headline(pair, claims), pair.evidence
    found = Finding(rule.name, severity, pair.left.story, message, diagnosis, claims, evidence)
    return replace(found, opposed=pair.opposed)


def _of_translation(pair: Pair, sources: Collection[str], articles: Mapping[str, Article], config: Config) -> Finding:
    """What a translation has otherwise than its source: a finding for each translation, which comes first."""
    source, translation = sorted((pair.left, pair.right), key=lambda claim: claim.article not in sources)
    found = _finding(pair, (translation, source), articles, config, source.article)
    return replace(found, message=of_translation(pair, found.claims))


def _lacking(linkage: Linkage, config: Config) -> Iterator[Finding]:
    lacks = [(graded(rule, config.rules), rule.lacks) for rule in rules() if rule.lacks]
    return (_alone(rule, told(each), linkage.story) for rule, told in lacks for each in linkage.omissions)


def _revised(pair: Pair, claims: tuple[Claim, ...], articles: Mapping[str, Article]) -> tuple[date, date] | None:
    """The days of publication that part the articles of one value from those of the other, where such days exist."""
    sides = [
        [articles[claim.article].published for claim in claims if claim.english == value]
        for value in (pair.left.english, pair.right.english)
    ]
    told = [[day for day in days if day is not None] for days in sides]
    if [len(days) for days in told] != [len(days) for days in sides]:
        return None
    early, late = sorted(told)
    return (max(early), min(late)) if max(early) < min(late) else None


def _named(case: Case) -> tuple[Rule, str]:
    for rule in rules():
        diagnosis = rule.settles(case) if rule.settles else None
        if diagnosis is not None:
            return rule, diagnosis
    raise LookupError(f"no rule for {sorted(case.kinds)}")


def _within(linkage: Linkage, articles: Mapping[str, Article], config: Config) -> Iterator[Finding]:
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in linkage.claims:
        told[claim.article].append(claim)
    for name, claims in told.items():
        for rule in rules():
            for slip in rule.finds(articles[name], tuple(claims)) if rule.finds else ():
                yield _alone(graded(rule, config.rules), slip, linkage.story)


def _alone(rule: Rule, slip: Slipped, story: str) -> Finding:
    return Finding(rule.name, rule.severity, story, slip.message, slip.diagnosis, slip.claims)
