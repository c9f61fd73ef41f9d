"""Articles and what was found in them as records: plain lists for JSON, so that nothing that is kept can run.

A record is read by the types of the model: what does not fit them raises `UnfitError`, and is never believed.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from factcheck.model.article import Article, Stretch
from factcheck.model.claim import Claim
from factcheck.model.furniture import Furniture
from factcheck.model.mention import Mention
from factcheck.model.report import (
    Correction,
    Evidence,
    Fact,
    Finding,
    Report,
    Severity,
    Suppressed,
    UnresolvedMention,
    Verdict,
)
from factcheck.model.suppression import Idle, Suppression
from factcheck.run.forms import form

Record = Any
T = TypeVar("T")


class Passages(NamedTuple):
    """What of an article is not in its own words: all of it that is found, and not read."""

    foreign: tuple[Stretch, ...]
    furniture: tuple[Furniture, ...]


class UnfitError(ValueError):
    """A record that is none of what it is said to be."""


def written(value: object) -> Record:
    """A value of the model as a record, to be read as its type by `read_as`."""
    change = form(type(value)).write
    return change(value) if change else value


def read_as(kind: type[T], record: Record) -> T:
    """The value of a type that a record is of; raises `UnfitError`.

    >>> read_as(Article, written(Article("a", "42 Euro", "de"))).text
    '42 Euro'
    """
    change = form(kind).read
    value: T = _sound(change, record) if change else record
    return value


def report_record(report: Report) -> Record:
    """What was found in the articles of a report, each claim once; their texts are not part of it."""
    numbers = {claim.id: number for number, claim in enumerate(report.claims)}

    def finding(each: Finding) -> Record:
        drafts = [[numbers[draft.claim.id], draft.text, numbers[draft.like.id]] for draft in each.corrections]
        head = [each.rule, each.severity.value, each.story, each.message, each.diagnosis]
        told, evidence = [numbers[claim.id] for claim in each.claims], [*map(written, each.evidence)]
        return [*head, told, evidence, drafts, each.opposed]

    return [
        [written(Passages(each.foreign, each.furniture)) for each in report.articles],
        [written(claim) for claim in report.claims],
        [
            [each.id, each.story, each.about, each.verdict.value, [numbers[claim.id] for claim in each.claims]]
            for each in report.facts
        ],
        [finding(each) for each in report.findings],
        [[written(each.mention), each.reason] for each in report.unresolved],
        [[finding(each.finding), written(each.by)] for each in report.suppressed],
        [written(each) for each in report.idle],
    ]


def report_of(record: Record, articles: Sequence[Article]) -> Report:
    """The report on these articles that a record is of; raises `UnfitError`."""
    report: Report = _sound(lambda row: _report(row, tuple(articles)), record)
    return report


def _report(record: Record, articles: tuple[Article, ...]) -> Report:
    passages, told, facts, findings, unresolved, aside, idle = record
    claims = tuple(read_as(Claim, each) for each in told)
    apart = [read_as(Passages, each) for each in passages]

    def fact(row: Record) -> Fact:
        name, story, about, verdict, numbers = row
        return Fact(name, story, about, Verdict(verdict), tuple(claims[number] for number in numbers))

    def finding(row: Record) -> Finding:
        rule, severity, story, message, diagnosis, numbers, evidence, drafts, opposed = row
        return Finding(
            rule,
            Severity(severity),
            story,
            message,
            diagnosis,
            tuple(claims[number] for number in numbers),
            tuple(read_as(Evidence, each) for each in evidence),
            tuple(Correction(claims[claim], text, claims[like]) for claim, text, like in drafts),
            opposed,
        )

    return Report(
        tuple(replace(article, **of._asdict()) for article, of in zip(articles, apart, strict=True)),
        claims,
        tuple(map(fact, facts)),
        tuple(map(finding, findings)),
        tuple(UnresolvedMention(read_as(Mention, mention), reason) for mention, reason in unresolved),
        tuple(Suppressed(finding(each), read_as(Suppression, by)) for each, by in aside),
        tuple(read_as(Idle, each) for each in idle),
    )


def _sound(read: Callable[[Any], Any], record: Record) -> Any:
    try:
        return read(record)
    except (TypeError, ValueError, LookupError, AttributeError, ArithmeticError) as problem:
        raise UnfitError(repr(problem)) from None
