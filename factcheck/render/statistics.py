"""How many findings there are of each rule."""

from collections import Counter

from factcheck.model.report import Report


def statistics(report: Report) -> str:
    """One line a rule and severity, the most frequent first; nothing where nothing is found."""
    counts = Counter((finding.severity, finding.rule) for finding in report.findings)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], -item[0][0].rank, item[0][1]))
    return "".join(f"{count:>6}  {severity.value:<8} {rule}\n" for (severity, rule), count in ordered)
