"""Values as plain JSON."""

import json
from datetime import date
from decimal import Decimal
from typing import assert_never

from factcheck.model.value import DateRange, Granularity, Quantity, Score, TimeOfDay, Unresolved, Value
from factcheck.render.signs import escaped_in_json

Json = dict[str, object]
Rows = list[Json]

PARTS = ("year", "half", "quarter", "season", "month", "day", "weekday")
"""The parts of a date that may be known without its days, coarsest first."""


# Made once, and without a look for circles, of which our values have none: a report has thousands of rows.
_on_one_line = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def dumped(document: Json | Rows, *, indent: int | None = None) -> str:
    """A value as JSON that is safe to show, on one line unless it is indented."""
    if indent is None:
        return escaped_in_json(_on_one_line(document))
    return escaped_in_json(json.dumps(document, ensure_ascii=False, indent=indent))


def value_json(value: Value | Unresolved) -> Json:
    """What a mention says, in the form of the output contract."""
    match value:
        case Quantity():
            return {
                "low": plain(value.low),
                "high": plain(value.high),
                "unit": value.unit,
                "per": value.per,
                "hedge": value.hedge and value.hedge.value,
            }
        case DateRange():
            return _date_json(value)
        case TimeOfDay():
            return _time_json(value)
        case Score():
            return {"points": [value.left, value.right]}
        case Unresolved():
            return {"unresolved": value.reason}
        case _:
            assert_never(value)


def plain(number: Decimal | None) -> str | None:
    """A number in digits alone, without exponent and without zeros that say nothing: `42000`, `54.2`."""
    if number is None:
        return None
    digits = format(number, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in {"-0", ""} else digits


def iso(day: date | None) -> str | None:
    """A day as ISO 8601."""
    return None if day is None else day.isoformat()


def _date_json(value: DateRange) -> Json:
    if value.first is not None and value.last is not None:
        known: Json = {"start": iso(value.first), "end": iso(value.last)}
    else:
        known = {name: part for name in PARTS if (part := getattr(value, name)) is not None}
        if value.relative is not None:
            known |= {"relative": value.relative, "granularity": (value.shifted or value.granularity).value}
        elif value.granularity in {Granularity.DECADE, Granularity.CENTURY}:
            known["granularity"] = value.granularity.value
        if value.part is not None:
            known["part"] = value.part.value
        if value.until is not None:
            known["until"] = _date_json(value.until)
    return known | ({"approximate": True} if value.approximate else {})


def _time_json(value: TimeOfDay) -> Json:
    known: Json = {"hour": value.hour, "minute": value.minute}
    if value.second is not None:
        known["second"] = value.second
    if value.until is not None:
        known["until"] = _time_json(value.until)
    if value.zone is not None:
        known["zone"] = value.zone.name
    return known
