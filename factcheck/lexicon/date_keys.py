"""Which keys `dates.toml` may have."""

from collections.abc import Iterator

from factcheck.errors import PackProblem
from factcheck.lexicon.pack import Table
from factcheck.lexicon.untold import KEYS
from factcheck.lexicon.zones import zone_problems

FILE = "dates.toml"
GROUPS = (
    "night_before", "night_after",
    "dates", "years", "before_era", "ago", "ahead", "week_of", "spoken_ago", "spoken_ahead", "past", "current",
    "coming", "evening_times", "same_half_times", "times", "zoned_times", "bare_times",
)  # fmt: skip
TABLES = frozenset(
    {
        "pieces", "shapes", "months", "weekdays", "short_months", "short_weekdays", "parts", "seasons", "past_seasons",
        "past_weekdays", "relative", "untold",
        "shifts", "granules", "counted", "decades", "quarters", "halves", "ordinals", "hours", "holidays",
        "clock", "half_days", "half_day_phrases", "minutes", "eras", "days", "years", "ahead", "ago", "hedges", "zones",
        "lasting",
    }
)  # fmt: skip
LISTS = frozenset({"month_endings", "month_compounds", "weekday_endings", "shy", "lower", "upper", "idioms"})


def unknown(source: Table) -> Iterator[PackProblem]:
    """The keys that no pack may have, and those that hold the wrong thing."""
    for key, content in source.items():
        if key not in TABLES | LISTS:
            yield PackProblem(FILE, key, "unknown key")
        elif not isinstance(content, dict if key in TABLES else list):
            yield PackProblem(FILE, key, "should be a table" if key in TABLES else "should be a list")
    for group in source.get("shapes", {}):
        if group not in GROUPS:
            yield PackProblem(FILE, f"shapes.{group}", f"unknown group; there are {', '.join(GROUPS)}")
    yield from zone_problems(FILE, source.get("zones", {}))
    years = {"leads", "unled", "sure_leads", "sure_ends", "old_ends", "counts", "counted", "counted_ends", "uncounted"}
    known = {
        "days": {"unled", "unfollowed", "daily"},
        "ago": {"unled", "unfollowed"},
        "ahead": {"unled"},
        "lasting": {"leads", "tails"},
        "years": years,
        "untold": KEYS,
        "hedges": {"dates", "dates_after", "times", "times_after"},
    }
    for table, allowed in known.items():
        for key in source.get(table, {}).keys() - allowed:
            yield PackProblem(FILE, f"{table}.{key}", "unknown key")
    if source.get("years", {}).get("counts", "") not in {"", "capital", "lower", "any"}:
        yield PackProblem(FILE, "years.counts", 'should be "capital", "lower", "any" or ""')
