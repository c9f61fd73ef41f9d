"""What makes a finding the same finding tomorrow: what is said, wherever it stands."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.model.report import Finding


class Said(NamedTuple):
    """The rule, the story, and the values in English that stand against each other, each once and in order.

    Neither lines nor wording nor the number of articles is part of it, so that a text may be edited, reordered and
    joined by another version of itself without making an old finding new.
    """

    rule: str
    story: str
    values: tuple[str, ...]


def said(finding: Finding) -> Said:
    """What a finding says."""
    return Said(finding.rule, finding.story, tuple(sorted({claim.english for claim in finding.claims})))


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """A fingerprint for each finding, in their order: 32 hexadecimal digits, unique among them.

    Findings that say the same are told apart by a count, as they are in the SARIF of other tools.
    """
    seen: Counter[Said] = Counter()
    for finding in findings:
        key = said(finding)
        seen[key] += 1
        yield _digest(key, seen[key])


def _digest(key: Said, count: int) -> str:
    written = json.dumps([*key, count], ensure_ascii=True)
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:32]
