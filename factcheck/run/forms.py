"""How the frozen types of the model are written as plain lists for JSON and read again, told by their annotations."""

import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

Change = Callable[[Any], Any]
NOTHING = type(None)
PLAIN = (str, int, bool, float, NOTHING)
SEEN = tuple[tuple[str, object], ...]
"""What the recogniser saw of a mention: of no use any more once it is read, and not kept."""


class Form(NamedTuple):
    """How values of a type are written and read; `None` where they stay as they are."""

    write: Change | None
    read: Change | None


def form(kind: Any) -> Form:
    """The form of a type: plain values, dates, decimals, enumerations, tuples, sets, and records of those.

    A record is the list of its fields, in their order; a value of a union of several types follows the number of its
    type.

    >>> from factcheck.model.value import TimeOfDay, Value
    >>> form(Value).write(TimeOfDay(21, 30))
    [2, [21, 30, None, None, False, None, None]]
    """
    return _form(kind)


@cache
def _form(kind: Any) -> Form:
    if kind == SEEN:
        return Form(lambda _: [], tuple)
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _union(tuple(part for part in parts if part is not NOTHING), optional=NOTHING in parts)
    if origin is tuple:
        return _row([form(part) for part in parts], tuple) if parts[-1] is not ... else _many(form(parts[0]), tuple)
    if origin is frozenset:
        return _set(form(parts[0]))
    if kind in PLAIN:
        return Form(None, None)
    if kind is date:
        return Form(date.isoformat, date.fromisoformat)
    if kind is Decimal:
        return Form(str, Decimal)
    if issubclass(kind, Enum):
        return Form(lambda value: value.value, kind)
    return _recorded(kind)


def _recorded(kind: Any) -> Form:
    """The form of a dataclass or a named tuple; its fields are looked at when one comes: it may hold itself."""
    names = [each.name for each in fields(kind)] if is_dataclass(kind) else list(kind._fields)

    @cache
    def row() -> Form:
        hints = typing.get_type_hints(kind)
        return _row([form(hints[name]) for name in names], lambda values: kind(*values))

    get = tuple if issubclass(kind, tuple) else lambda value: [getattr(value, name) for name in names]

    def write(value: Any) -> Any:
        change = row().write
        assert change is not None
        return change(get(value))

    def read(record: Any) -> Any:
        change = row().read
        assert change is not None
        return change(record)

    return Form(write, read)


def _row(forms: list[Form], made: Change) -> Form:
    """The form of a row of so many values, each of its own type; only those that change are touched."""
    writes = [(at, each.write) for at, each in enumerate(forms) if each.write]
    reads = [(at, each.read) for at, each in enumerate(forms) if each.read]
    wide = len(forms)

    def changed(values: Any, changes: list[tuple[int, Change]]) -> list[Any]:
        row = list(values)
        if len(row) != wide:
            raise ValueError(f"{len(row)} fields in place of {wide}")
        for at, change in changes:
            row[at] = change(row[at])
        return row

    return Form(lambda values: changed(values, writes), lambda record: made(changed(record, reads)))


def _many(each: Form, made: Change) -> Form:
    write, read = each
    return Form(
        (lambda values: [write(value) for value in values]) if write else list,
        (lambda record: made([read(value) for value in record])) if read else made,
    )


def _set(each: Form) -> Form:
    many = _many(each, frozenset)
    write = many.write
    assert write is not None
    return Form(lambda values: sorted(write(values)), many.read)


def _union(kinds: tuple[Any, ...], *, optional: bool) -> Form:
    one = form(kinds[0]) if len(kinds) == 1 else _numbered(kinds)
    return Form(*(change and _unless_none(change) for change in one)) if optional else one


def _numbered(kinds: tuple[Any, ...]) -> Form:
    """The form of a value that is of one of several types, all of which change."""
    numbers = {kind: number for number, kind in enumerate(kinds)}

    def write(value: Any) -> Any:
        change = form(type(value)).write
        assert change is not None
        return [numbers[type(value)], change(value)]

    def read(record: Any) -> Any:
        number, value = record
        change = form(kinds[number]).read
        assert change is not None
        return change(value)

    return Form(write, read)


def _unless_none(change: Change) -> Change:
    return lambda value: None if value is None else change(value)
