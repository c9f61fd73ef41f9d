"""The months in English, in which everything is told."""

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def english_day(day: date) -> str:
    """A day as a British newspaper would print it.

    >>> english_day(date(2023, 4, 20))
    '20 April 2023'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
