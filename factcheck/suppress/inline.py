"""`<!-- factcheck: ignore[amount-conflict] both are right until=2027-01-01 -->` in an article."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from factcheck.meant import meant
from factcheck.model.article import Article, Span
from factcheck.model.remarks import Remark, remarks
from factcheck.model.report import Finding
from factcheck.model.suppression import Origin, Suppression

_IGNORE = re.compile(r"\s*ignore\s*\[(?P<rules>[^\]]*)\](?P<reason>.*)", re.DOTALL)
_UNTIL = re.compile(r"(?:^|\s)until=(?P<day>\S*)")


@dataclass(frozen=True, slots=True)
class Inline:
    """A suppression in an article: where it holds, or what is wrong with it."""

    article: str
    scope: Span
    by: Suppression
    mistake: str = ""

    def covers(self, finding: Finding) -> bool:
        """Whether a claim of the finding stands where the suppression holds."""
        return finding.rule in self.by.rules and any(
            claim.article == self.article and self.scope.start <= claim.mention.span.start < self.scope.end
            for claim in finding.claims
        )


def inline(article: Article, rules: Collection[str]) -> Iterator[Inline]:
    """The suppressions in an article, those that cannot be understood with what is wrong with them."""
    for remark in remarks(article.text):
        place = article.place(remark.span.start)
        where = f"{article.path}:{place.line}" if article.path else article.id
        yield _read(remark, Inline(article.id, remark.scope, Suppression(Origin.ARTICLE, where, (), "")), rules)


def _read(remark: Remark, blank: Inline, rules: Collection[str]) -> Inline:
    match = _IGNORE.fullmatch(remark.body)
    if match is None:
        return replace(blank, mistake="only ignore[RULE] is understood, with a reason behind it")
    named = tuple(filter(None, (name.strip() for name in match["rules"].split(","))))
    until = _UNTIL.search(match["reason"])
    reason = " ".join(_UNTIL.sub(" ", match["reason"]).split())
    day, wrong = _day(until["day"]) if until else (None, "")
    by = replace(blank.by, rules=named, reason=reason, until=day)
    return replace(blank, by=by, mistake=wrong or _mistake(by, rules))


def _mistake(by: Suppression, rules: Collection[str]) -> str:
    if not by.rules:
        return "no rule is named"
    for name in by.rules:
        if name not in rules:
            return f"there is no rule {name!r}{meant(name, rules)}"
    return "" if by.reason else "it has no reason"


def _day(written: str) -> tuple[date | None, str]:
    try:
        return date.fromisoformat(written), ""
    except ValueError:
        return None, f"until={written} is no day such as until=2027-01-01"
