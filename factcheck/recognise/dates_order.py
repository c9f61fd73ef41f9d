"""What the parts of a date are, and whether its two ends come in an order in which they are told."""

from factcheck.lexicon.notation import UNTIL

Parts = tuple[tuple[str, object], ...]


def are_days(parts: Parts) -> bool:
    """Whether parts are one day or two, and nothing else."""
    return all(name.removeprefix(UNTIL) == "day" for name, _ in parts)


def is_monthless(parts: Parts) -> bool:
    """Whether parts are a weekday and the number of its day, and nothing else: "Wednesday 23"."""
    return len(parts) == 2 and {name for name, _ in parts} == {"weekday", "day"}


def is_next(parts: Parts) -> bool:
    """Whether the end of a range comes right behind its beginning: "9 and 10 August", but not "9 and 17 August"."""
    ends = dict(parts)
    steps = [
        _step(dict(reversed(parts)).get(name), ends.get(UNTIL + name)) for name in ("day", "weekday", "month", "year")
    ]
    known = [step for step in steps if step is not None]
    return bool(known) and known[0] == 1


def _step(begin: object, end: object) -> int | None:
    return end - begin if isinstance(begin, int) and isinstance(end, int) else None


def falls(parts: Parts) -> bool:
    """Whether years such as "2021/19" run backwards, and so are none."""
    found = dict(parts)
    year, until = found.get("year"), found.get(f"{UNTIL}short_year")
    if not isinstance(year, int) or not isinstance(until, int):
        return False
    return until != (year + 1) % 100 and until <= year % 100
