"""What must hold of every date: English reads back what English writes, spans cut out surfaces, nothing raises."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lexicon import languages, lexicon_for
from factcheck.model.article import Article
from factcheck.model.mention import Kind, Reading
from factcheck.model.value import DateRange, Granularity, Part, TimeOfDay, Zone
from factcheck.normalise import readings
from factcheck.normalise.dates import english_date
from factcheck.normalise.dates_published import resolved
from factcheck.recognise import mentions

DAYS = st.dates(date(1700, 1, 1), date(2099, 12, 31))
WORDS = """
25. 25 4 2023 1999 '21 21 3rd April Apr. May Mai März Sonntag Sunday um at gegen Uhr p.m. bis to - – / . , :
und and vor Tagen ago Woche week nächste last Anfang early Quartal quarter er s Jahre the der 8 30 halb half past
"""
SHARDS = st.sampled_from([*WORDS.split(), " ", "\n", "\n\n"])


def read(text: str, language: str = "en") -> list[Reading]:
    """What a text says."""
    lexicon = lexicon_for(language)
    article = Article("a", text, language)
    return list(readings(article, mentions(article, lexicon), lexicon))


def reads_back(english: str) -> None:
    """The rendering, put into a sentence, is one date that is rendered the same."""
    found = read(f"They met in {english}, he said.")
    assert [(reading.english, reading.mention.kind) for reading in found] == [(english, Kind.DATE)]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(DAYS)
def test_days_read_back(day: date) -> None:
    """25 April 2023, and 25 April."""
    reads_back(english_date(DateRange(Granularity.DAY, day, day)))
    reads_back(english_date(DateRange(Granularity.DAY, month=day.month, day=day.day)))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(DAYS, st.integers(1, 400))
def test_ranges_of_days_read_back(first: date, length: int) -> None:
    """14–16 August 2020, 30 April – 2 May 2023, 30 December 2022 – 2 January 2023."""
    reads_back(english_date(DateRange(Granularity.DAY, first, first + timedelta(days=length))))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(DAYS, st.sampled_from([None, *Part]))
def test_periods_read_back(day: date, part: Part | None) -> None:
    """April 2023, early April, Q2 2023, late 2023, the mid-1990s, the early 19th century, week of 24 April 2023."""
    whole = DateRange(Granularity.DAY, month=day.month, day=day.day)
    for granularity in (Granularity.MONTH, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY):
        shifted = resolved(DateRange(granularity, relative=0, part=part), day)
        assert isinstance(shifted, DateRange)
        reads_back(english_date(shifted))
    for granularity in (Granularity.WEEK, Granularity.QUARTER):
        shifted = resolved(DateRange(granularity, relative=0), day)
        assert isinstance(shifted, DateRange)
        reads_back(english_date(shifted))
    assert whole.first is None


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["", "GMT", "local time", "Paris time", "British time"]))
def test_times_read_back(hour: int, minute: int, zone: str) -> None:
    """21:30, 21:30 local time."""
    english = english_date(TimeOfDay(hour, minute, zone=Zone(zone) if zone else None))
    found = read(f"It began at {english} in the hall.")
    assert [(reading.english, reading.mention.kind) for reading in found] == [(english, Kind.TIME)]


@pytest.mark.parametrize("language", languages())
@settings(max_examples=100, deadline=None, derandomize=True)
@given(pieces=st.lists(st.one_of(SHARDS, st.text(max_size=6)), max_size=24), glue=st.sampled_from(["", " "]))
def test_any_text_is_read_and_spans_cut_out_surfaces(language: str, pieces: list[str], glue: str) -> None:
    """Nothing raises, mentions follow each other, and each surface is what stands at its span."""
    text = glue.join(pieces)
    at = 0
    for reading in read(text, language):
        start, end = reading.mention.span
        assert at <= start < end <= len(text)
        assert text[start:end] == reading.mention.surface
        at = end


@settings(max_examples=100, deadline=None, derandomize=True)
@given(DAYS, st.dates())
def test_the_day_of_publication_only_adds(day: date, published: date) -> None:
    """A partial date that is completed keeps every part that was written."""
    partial = DateRange(Granularity.DAY, month=day.month, day=day.day, weekday=day.isoweekday())
    value = resolved(partial, published)
    assert isinstance(value, DateRange)
    assert (value.month, value.day, value.weekday) == (partial.month, partial.day, partial.weekday)
    assert value.first is None or (value.first.month, value.first.day) == (day.month, day.day)
