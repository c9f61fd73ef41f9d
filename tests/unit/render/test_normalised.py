"""An article in English figures."""

from dataclasses import replace

from factcheck.model.mention import Reading
from factcheck.render.normalised import normalised_heading, normalised_text
from tests.unit.render.story import FEES, GERMAN, SEVENS


def test_every_mention_is_replaced_in_place() -> None:
    """The rest of the text stays as it is."""
    readings = [Reading(claim.mention, claim.value, claim.english) for claim in (FEES[0], SEVENS[0])]
    assert normalised_text(GERMAN, readings) == (
        "Am Montag\n\nDer Zugang kostet $42,000 per month. Es gab 7 Einwände.\n"
    )


def test_heading_tells_articles_apart() -> None:
    """Its id, language and day; no escape code gets through."""
    assert normalised_heading(GERMAN) == "==> anzeiger (de, 2023-04-20) <==\n"
    assert normalised_heading(replace(GERMAN, id="\x1b[2J", published=None)) == "==> ␛[2J (de) <==\n"
    assert normalised_text(replace(GERMAN, text="a\x1b\r\nb"), []) == "a␛\nb\n"
