"""A baseline: the findings that were there when it was made, by what they say, in a file that people can review."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from factcheck.config.settings import Baselined
from factcheck.errors import BadConfiguration
from factcheck.model.fingerprint import Said, said
from factcheck.model.report import Finding
from factcheck.model.suppression import Origin, Suppression

VERSION = 1
KNOWN = "was there when the baseline was made"
"""The reason of an entry that gives none of its own."""

_KEYS = {"rule", "story", "values", "count", "message", "reason"}


def baselined(text: str, file: str) -> tuple[Baselined, ...]:
    """The entries of a baseline; raises `BadConfiguration` where it is none."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise BadConfiguration(file, ("is no baseline: it is not JSON",)) from None
    if not isinstance(document, dict) or document.get("version") != VERSION:
        raise BadConfiguration(file, (f"is no baseline of version {VERSION}; --update-baseline makes one",))
    entries = document.get("findings")
    if not isinstance(entries, list):
        raise BadConfiguration(file, ("is no baseline: it has no list of findings",))
    wrong = tuple(f"findings[{number}] is no entry" for number, entry in enumerate(entries) if not _sound(entry))
    if wrong:
        raise BadConfiguration(file, wrong)
    return tuple(_entry(entry, file) for entry in entries)


def baseline_text(
    findings: Iterable[Finding], before: Iterable[Baselined] = (), stories: Collection[str] = frozenset()
) -> str:
    """The baseline of these findings, sorted.

    Of the one before, the reasons that people wrote into it are kept, and what it knows of stories other than those
    that were checked.
    """
    found, known = list(findings), list(before)
    reasons = {each.said: each.by.reason for each in known}
    messages = {said(finding): finding.message for finding in found}
    counts = Counter(map(said, found)) + Counter(
        {each.said: each.count for each in known if each.said.story not in stories and each.said not in messages}
    )
    entries = [_written(key, counts[key], messages.get(key, ""), reasons.get(key, KNOWN)) for key in sorted(counts)]
    return json.dumps({"version": VERSION, "findings": entries}, ensure_ascii=False, indent=1) + "\n"


def _written(key: Said, count: int, message: str, reason: str) -> dict[str, object]:
    return {
        "rule": key.rule,
        "story": key.story,
        "values": list(key.values),
        "count": count,
        "message": message,
        "reason": reason,
    }


def _sound(entry: object) -> bool:
    if not isinstance(entry, dict) or not entry.keys() <= _KEYS:
        return False
    values, count = entry.get("values"), entry.get("count", 1)
    texts = [entry.get("rule"), entry.get("story"), entry.get("reason", "")]
    listed = isinstance(values, list) and all(isinstance(value, str) for value in values)
    whole = isinstance(count, int) and not isinstance(count, bool) and count > 0
    return listed and all(isinstance(text, str) for text in texts) and whole


def _entry(entry: Mapping[str, Any], file: str) -> Baselined:
    rule: str = entry["rule"]
    by = Suppression(Origin.BASELINE, file, (rule,), entry.get("reason") or KNOWN)
    return Baselined(Said(rule, entry["story"], tuple(sorted(entry["values"]))), entry.get("count", 1), by)
