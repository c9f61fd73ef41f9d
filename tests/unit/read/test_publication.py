"""Bylines: which dates are the day of publication, and which are not."""

from datetime import date

import pytest

from factcheck.read.publication import byline_day

DAY = date(2023, 4, 20)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Vertrag endet bald. (pez, 20.4.2023)", "de"),
        ("Der Vertrag endet bald. (dpa/AFP, 20. April 2023)\n\nMehr zum Thema", "de"),
        ("Der Vertrag endet bald. (Anna Huber, 2023-04-20)", "de"),
        ("Stand: 20.04.2023, 10:15 Uhr\n\nDer Vertrag endet bald.", "de"),
        ("Von Anna Huber | Stand: 20.04.2023\n\nDer Vertrag endet bald.", "de"),
        ("Veröffentlicht am 20. April 2023 um 9:30 Uhr\n\nDer Vertrag endet bald.", "de"),
        ("veröffentlicht am 20.4.2023\n", "de"),
        ("Published 20 April 2023\n\nThe contract is about to end.", "en"),
        ("Published: April 20, 2023 at 9:30 am GMT\n\nThe contract is about to end.", "en"),
        ("By Ann Smith - Published on 4/20/2023\n", "en"),
        ("First published 20th April 2023\n", "en"),
        ("The contract is about to end. (reuters, Apr. 20, 2023)", "en"),
    ],
)
def test_byline_states_the_day(text: str, language: str) -> None:
    """A signature or a word for publishing makes a date the day of publication."""
    assert byline_day(text, language) == DAY


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sunday, October 6, 2024\n\nThe contract is about to end.", "en"),
        ("20.4.2023\n\nDer Vertrag endet bald.", "de"),
        ("Am 20.4.2023 endet der Vertrag.", "de"),
        ("Die Studie, veröffentlicht am 20.4.2023, nennt keine Zahlen.", "de"),
        ("A study published 20 April 2023 names no figures.", "en"),
        ("Published on 20 April 2023, the study names no figures.", "en"),
        ("Das Werk (Wien, 20.4.2023) ist verschollen.", "de"),
        ("Stand: 31.2.2023\n", "de"),
        ("Stand: 20.4.2023\n\nText.\n\nStand: 21.4.2023\n", "de"),
        ("Der Stand der Dinge: 20.4.2023 war ein Donnerstag.", "de"),
        ("", "de"),
    ],
)
def test_other_dates_are_not_trusted(text: str, language: str) -> None:
    """Page furniture, dates of the story and contradicting bylines give no day."""
    assert byline_day(text, language) is None


def test_byline_in_the_middle_of_a_long_article_belongs_to_something_else() -> None:
    """Only the edges of an article are looked at."""
    assert byline_day("Wort " * 1000 + "\nStand: 20.4.2023\n" + "Wort " * 1000, "de") is None
