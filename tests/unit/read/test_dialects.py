"""The records of other programs: what is read from them is what they say, under whatever key."""

from datetime import date

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.read.draft import Metadata, Origin
from factcheck.read.limits import NESTING
from factcheck.read.records import record

ORIGIN = Origin("a:1", "a", 1, NESTING)

TEXT = "Der Hafen nimmt 38 Euro je Meter."
DAY = date(2023, 4, 20)
PAGE = "https://bote.example/hafen"

TRAFILATURA = {
    "title": "Hafen", "author": None, "hostname": "bote.example", "date": "2023-04-20", "fingerprint": "f2a",
    "id": None, "license": None, "comments": "", "raw_text": "Der Hafen", "text": TEXT, "language": "de", "image": None,
    "pagetype": "article", "filedate": "2024-01-01", "source": PAGE, "source-hostname": "Bote", "excerpt": None,
    "categories": "", "tags": "",
}  # fmt: skip
NEWSPAPER: dict[object, object] = {
    "url": PAGE, "title": "Hafen", "language": "en", "authors": [], "publish_date": "2023-04-20T23:15:00+02:00",
    "summary": "", "meta_lang": "de", "meta_site_name": "Bote", "meta_favicon": "", "canonical_link": PAGE,
    "text": TEXT,
}  # fmt: skip
NEWS_PLEASE: dict[object, object] = {
    "authors": [], "date_download": "2024-01-01 00:00:00", "date_modify": "None", "date_publish": "2023-04-20 10:15:00",
    "language": "de", "maintext": TEXT, "source_domain": "bote.example", "text": None, "title": "Hafen", "url": PAGE,
}  # fmt: skip
CC_NEWS = {
    "title": "Hafen", "text": TEXT, "domain": "bote.example", "date": "2023-04-20 10:15:00", "description": "",
    "url": PAGE, "image_url": "",
}  # fmt: skip
FUNDUS = {
    "title": "Hafen", "plain_text": TEXT, "publisher": "Bote", "date_publish": "2023-04-20 10:15:00+02:00",
    "requested_url": PAGE, "language": "de",
}  # fmt: skip


@pytest.mark.parametrize(
    ("told", "language", "source"),
    [
        (TRAFILATURA, "de", "Bote"),
        (NEWSPAPER, "de", "Bote"),
        (NEWS_PLEASE, "de", "bote.example"),
        (CC_NEWS, None, "bote.example"),
        (FUNDUS, "de", "Bote"),
    ],
    ids=["trafilatura", "newspaper4k", "news-please", "CC-News", "plain_text"],
)
def test_records_of_other_programs(told: dict[object, object], language: str | None, source: str) -> None:
    """Text, day, language, source and address."""
    draft = record(told, ORIGIN)
    assert draft.text == TEXT
    assert draft.metadata == Metadata(language=language, published=DAY, title="Hafen", source=source, url=PAGE)


def test_own_keys_of_the_contract_come_first() -> None:
    """Whatever stands beside them."""
    told = {"text": TEXT, "published": "2023-04-20", "source": "Bote", "url": PAGE, "language": "de", "title": "Hafen"}
    other = {"maintext": "x", "date_publish": "2020-01-01", "domain": "x", "requested_url": "x", "meta_lang": "fr"}
    assert record(told | other, ORIGIN) == record(told, ORIGIN)


@pytest.mark.parametrize("silent", [None, "", " ", "None"])
def test_silence_is_no_date(silent: object) -> None:
    """What another program writes where it has found nothing."""
    assert record(NEWS_PLEASE | {"date_publish": silent}, ORIGIN).metadata.published is None
    newspaper = NEWSPAPER | {"publish_date": silent, "meta_lang": ""}
    assert record(newspaper, ORIGIN).metadata.language is None


def test_text_that_is_none_is_told() -> None:
    """As in a record of the contract."""
    for told in ({"maintext": None, "url": PAGE}, {"maintext": ""}):
        with pytest.raises(UnreadableArticle, match="'text' is missing"):
            record(told, ORIGIN)
