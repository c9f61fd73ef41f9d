"""What a pack says of dates, and what is wrong with it."""

from dataclasses import replace

import pytest

from factcheck.errors import PackError
from factcheck.lexicon import languages
from factcheck.lexicon.dates import DateWord, date_words
from factcheck.lexicon.pack import pack
from factcheck.lexicon.sense import Role, Sense
from factcheck.model.value import Granularity


@pytest.mark.parametrize("code", languages())
def test_every_month_and_weekday_has_a_name(code: str) -> None:
    """CLDR gives them, the pack adds to them."""
    senses = [sense for each in date_words(pack(code)).senses.values() for sense in each]
    words = [sense.value for sense in senses if isinstance(sense.value, DateWord)]
    for role, slot, count in ((Role.MONTH, "month", 12), (Role.WEEKDAY, "weekday", 7)):
        named = {sense.value for sense in senses if sense.role is role} | {
            word.value for word in words if word.slot == slot
        }
        assert named == set(range(1, count + 1))


def test_names_with_a_capital_ask_for_one() -> None:
    """ "may" is no month, "Mai" is one."""
    assert date_words(pack("en")).senses["june"] == (Sense(Role.MONTH, 6, capital=True),)
    shy = tuple(Sense(Role.DATE_WORD, DateWord(slot, 5), capital=True) for slot in ("month", "shy_month"))
    assert date_words(pack("en")).senses["may"] == shy
    assert date_words(pack("de")).senses["jänner"] == (Sense(Role.MONTH, 1, capital=True),)


def test_words_say_which_slot_they_fill() -> None:
    """A word may ask for a small first letter."""
    words = date_words(pack("de")).senses
    assert words["morgen"] == (Sense(Role.DATE_WORD, DateWord("relative", (Granularity.DAY, 1), lower=True)),)
    assert words["freitagabend"] == (Sense(Role.WEEKDAY, 5, capital=True),)


def test_all_mistakes_are_reported_together() -> None:
    """A newcomer mends a pack in one go."""
    source = pack("de")
    broken = {
        **source.dates,
        "colour": {},
        "lower": "morgen",
        "shapes": {"dates": ["{dya}.", "[{day}"], "days": []},
        "years": {"counts": "loud", "lead": []},
        "parts": {"erly": ["Anfang"]},
        "pieces": {"idle": ["{day}"]},
    }
    with pytest.raises(PackError) as raised:
        date_words(replace(source, dates=broken))
    said = sorted(problem.key for problem in raised.value.problems)
    expected = [
        "",
        "colour",
        "lower",
        "pieces.idle",
        "shapes.dates",
        "shapes.dates",
        "shapes.days",
        "years.counts",
        "years.lead",
    ]
    assert said == expected
