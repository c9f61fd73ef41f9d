"""The words and shapes of dates and times in one language, compiled from `dates.toml` and CLDR."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.errors import PackError, PackProblem
from factcheck.lexicon.cldr import month_names, weekday_names
from factcheck.lexicon.date_keys import FILE, GROUPS, unknown
from factcheck.lexicon.forms import forms, spread
from factcheck.lexicon.notation import ShapeError
from factcheck.lexicon.pack import Pack, Table
from factcheck.lexicon.sense import Role, Sense
from factcheck.lexicon.shapes import Shapes
from factcheck.lexicon.untold import Untold, untold
from factcheck.lexicon.year_words import YearWords, surfaces, year_words
from factcheck.lexicon.zones import ZonePhrases, zone_phrases
from factcheck.model.value import Granularity, Part

SLOTS = frozenset(
    {
        "weekday", "weekday_name", "past_weekday", "shy_weekday", "day", "no_day", "ordinal_day",
        "month", "month_name", "month_compound", "shy_month", "month_number",
        "year", "short_year", "clipped_year", "old_clipped_year", "listed_year", "later_year", "old_year",
        "quarter", "quarter_name", "half", "half_name",
        "season", "past_season", "shy_season", "part", "shy_part",
        "decade", "short_decade", "decade_word", "century", "told_century", "century_years", "relative",
        "shift", "granule", "counted", "weekend",
        "count", "spelled_day", "spelled_month", "spelled_year", "spelled_century", "era", "era_year", "holiday",
        "hour", "ordinal_hour", "minute", "short_minute", "second",
        "half_day", "half_day_phrase", "minutes", "clock", "clock_digits",
    }
)  # fmt: skip
"""What a shape may ask for; a name without `_name`, `_number` or `_word` takes abbreviations and shy words as well.  A
`no_day` is a figure that no month has: for shapes in which it can be nothing but a day that was mistyped.  An
`old_year` is any number of at most four digits: for shapes with a word for what was before our era.  A `listed_year`
are two digits right behind a year of four: "2019、21年".  A `month_compound` names a month, but a day or a week of it:
no day stands in front of "ersten Januarwoche"."""

SHIFTS = {"last": -1, "this": 0, "next": 1}
HALF_DAYS = {"am": 0, "pm": 12, "night": 18}
"""How many hours of the clock are over when each half of the day begins; the night goes on till morning."""

SEASONS = ("spring", "summer", "autumn", "winter")


class DateWord(NamedTuple):
    """What a word says to the grammar of dates: the slot it fills, and the value.

    `lower` asks for a small first letter: German "morgen" is tomorrow, "Morgen" the morning.
    """

    slot: str
    value: object
    lower: bool = False


@dataclass(frozen=True)
class DateWords:
    """What the grammar of dates and times asks of a language.

    `years` tell what is a year.  Behind one of `unled_days` days are counted ("週3日"), and so they are before one of
    `unfollowed_days` ("3日かかる"); one of `daily` is no date but says how much a day where it touches a figure
    ("1日3回"), a longer one before a length of time or a multiple alone ("1日に8時間").  A time behind an ending of
    `unled_ago`, or before one of `unfollowed_ago`, is told back from an event and not from today ("選挙の3日前").
    Hours and minutes behind one of `lasting_leads` or before one of `lasting_tails` are a length of time ("en 2h20").
    Behind one of `unled_ahead` what would lie ahead is a length of time ("de peste trei ani").
    With `days_alone` news tells a day without its month ("9日に発表").
    Around-words make a date or a time approximate; `zones` name the time zone beside a time.
    """

    senses: Mapping[str, tuple[Sense, ...]]
    shapes: Shapes
    spaced: bool
    days_alone: bool
    years: YearWords
    unled_days: tuple[str, ...]
    unfollowed_days: tuple[str, ...]
    unled_ago: tuple[str, ...]
    unled_ahead: tuple[str, ...]
    lasting_leads: tuple[str, ...]
    lasting_tails: tuple[str, ...]
    unfollowed_ago: tuple[str, ...]
    daily: frozenset[str]
    around_dates: tuple[str, ...]
    around_dates_after: tuple[str, ...]
    around_times: tuple[str, ...]
    around_times_after: tuple[str, ...]
    zones: ZonePhrases
    untold: Untold


def date_words(pack: Pack) -> DateWords:
    """Compile the words of dates of one pack.  Raises `PackError` with every mistake of the file."""
    source = pack.dates
    problems = [*unknown(source)]
    shapes = _shapes(source, problems)
    try:
        senses = _senses(pack.code, source)
    except (ValueError, KeyError) as problem:
        problems.append(PackProblem(FILE, "", f"no such value: {problem}"))
    if problems:
        raise PackError(pack.code, tuple(problems))
    hedges, days = source.get("hedges", {}), source.get("days", {})
    return DateWords(
        senses=senses,
        shapes=shapes,
        spaced=bool(pack.language.get("spaced", True)) and not pack.language.get("tight_figures", False),
        days_alone=pack.language.get("days_alone", False),
        years=year_words(source.get("years", {})),
        unled_days=surfaces(days.get("unled", ())),
        unfollowed_days=surfaces(days.get("unfollowed", ())),
        unled_ago=surfaces(source.get("ago", {}).get("unled", ())),
        unled_ahead=surfaces(source.get("ahead", {}).get("unled", ())),
        lasting_leads=surfaces(source.get("lasting", {}).get("leads", ())),
        lasting_tails=tuple(f" {phrase}" for phrase in surfaces(source.get("lasting", {}).get("tails", ()))),
        unfollowed_ago=tuple(f" {word} " for word in surfaces(source.get("ago", {}).get("unfollowed", ()))),
        daily=frozenset(surfaces(days.get("daily", ()))),
        around_dates=surfaces(hedges.get("dates", ())),
        around_dates_after=surfaces(hedges.get("dates_after", ())),
        around_times=surfaces(hedges.get("times", ())),
        around_times_after=surfaces(hedges.get("times_after", ())),
        zones=zone_phrases(source.get("zones", {})),
        untold=untold(source.get("untold", {}), tuple(_months(pack.code, source))),
    )


def _shapes(source: Table, problems: list[PackProblem]) -> Shapes:
    pieces = source.get("pieces", {})
    shapes = Shapes(SLOTS, pieces)
    for group in GROUPS:
        for shape in source.get("shapes", {}).get(group, ()):
            try:
                shapes.learn(shape, group)
            except ShapeError as problem:
                problems.append(PackProblem(FILE, f"shapes.{group}", f"{shape}: {problem}"))
    told = "\n".join(text for texts in (*source.get("shapes", {}).values(), *pieces.values()) for text in texts)
    problems += [
        PackProblem(FILE, f"pieces.{name}", "no shape uses it") for name in pieces if f"{{{name}}}" not in told
    ]
    return shapes


def _senses(code: str, source: Table) -> Mapping[str, tuple[Sense, ...]]:
    gathered: dict[str, list[Sense]] = defaultdict(list)
    for surface, sense in (*_names(code, source), *_words(source)):
        if sense not in gathered[surface]:
            gathered[surface].append(sense)
    for surface in surfaces(source.get("idioms", ())):
        gathered[surface].insert(0, Sense(Role.SKIP, None))
    return {surface: tuple(senses) for surface, senses in gathered.items()}


def _names(code: str, source: Table) -> Iterator[tuple[str, Sense]]:
    """The names of months and weekdays; shy and abbreviated ones mean one only beside other parts of a date."""
    shy = frozenset(surfaces(source.get("shy", ())))
    for role, slot, names in ((Role.MONTH, "month", month_names), (Role.WEEKDAY, "weekday", weekday_names)):
        wide = tuple(names(code, ("wide",)))
        full = (*wide, *_endings(wide, source.get(f"{slot}_endings", ())), *_numbered(source.get(f"{slot}s", {})))
        whole = {surface for _, name in full for surface in forms(name)}
        for number, name in dict.fromkeys((*full, *names(code), *_numbered(source.get(f"short_{slot}s", {})))):
            capital = name[:1].isupper()
            for surface in forms(name):
                if surface in whole - shy:
                    yield surface, Sense(role, number, capital)
                    continue
                yield surface, Sense(Role.DATE_WORD, DateWord(slot, number), capital)
                if surface in whole:
                    yield surface, Sense(Role.DATE_WORD, DateWord(f"shy_{slot}", number), capital)
    for number, name in _endings(month_names(code, ("wide",)), source.get("month_compounds", ())):
        yield from (
            (surface, Sense(Role.DATE_WORD, DateWord("month_compound", number), name[:1].isupper()))
            for surface in forms(name)
        )


def _months(code: str, source: Table) -> Iterator[str]:
    """The full names of the months, in each form, folded."""
    for _, name in (*month_names(code, ("wide",)), *_numbered(source.get("months", {}))):
        yield from forms(name)


def _endings(names: Iterable[tuple[int, str]], endings: Iterable[str]) -> Iterator[tuple[int, str]]:
    yield from ((number, name + ending) for number, name in names for ending in endings)


def _numbered(table: Table) -> Iterator[tuple[int, str]]:
    yield from ((int(key), entry) for key, entries in table.items() for entry in entries)


def _words(source: Table) -> Iterator[tuple[str, Sense]]:
    """The words of the tables; those of `upper` must stand in capitals: "I" is a Roman figure, Polish "i" is "and".

    A shy season or part means one only beside other parts of a date: Icelandic "sumar" is "some" as well as "summer",
    Swedish "slut" "over" as well as "end".
    """
    lower, upper, shy = (frozenset(surfaces(source.get(key, ()))) for key in ("lower", "upper", "shy"))
    for slot, table, value in _TABLES:
        for key, surface in spread(source.get(table, {})):
            named = f"shy_{slot}" if slot in ("season", "part") and surface in shy else slot
            word = DateWord(named, value(key), surface in lower)
            yield surface, Sense(Role.DATE_WORD, word, capitals=surface in upper)


def _shifted(key: str) -> tuple[Granularity, int]:
    granule, _, count = key.partition(" ")
    return Granularity(granule), int(count)


def _month_and_day(key: str) -> tuple[int, int]:
    month, _, day = key.partition("-")
    return int(month), int(day)


def _clock(key: str) -> tuple[int, int]:
    hour, _, minute = key.partition(":")
    return int(hour), int(minute)


def _half_day(key: str) -> int:
    return HALF_DAYS[key]


def _season(key: str) -> str:
    return SEASONS[SEASONS.index(key)]


def _shift(key: str) -> int:
    return SHIFTS[key]


_TABLES = (
    ("part", "parts", Part),
    ("season", "seasons", _season),
    ("past_season", "past_seasons", _season),
    ("past_weekday", "past_weekdays", int),
    ("relative", "relative", _shifted),
    ("shift", "shifts", _shift),
    ("granule", "granules", Granularity),
    ("counted", "counted", Granularity),
    ("decade_word", "decades", int),
    ("quarter_name", "quarters", int),
    ("half_name", "halves", int),
    ("ordinal", "ordinals", int),
    ("hour", "hours", int),
    ("holiday", "holidays", _month_and_day),
    ("clock", "clock", _clock),
    ("half_day", "half_days", _half_day),
    ("half_day_phrase", "half_day_phrases", _half_day),
    ("minutes", "minutes", int),
    ("era", "eras", int),
)
