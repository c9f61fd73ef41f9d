"""ninjs in its three versions."""

from datetime import date

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata, Origin, Version
from factcheck.read.limits import NESTING
from factcheck.read.records import record

URI = "urn:newsml:agentur.example:20240312:hafen"
FIRST, SECOND = "Der Hafen nimmt 38 Euro je Meter.", "Bisher waren es 29 Euro & mehr."
FLAT = f"{FIRST} {SECOND}"
XHTML = f"<section><p>{FIRST}</p>\n<p>Bisher waren es <b>29&nbsp;Euro</b> &amp; mehr.</p><script>1</script></section>"
SHOWN = f"Hafen wird teurer\n\n{FIRST}\n\n{SECOND}".replace("29 Euro", "29\xa0Euro")

ONE = {
    "uri": URI, "type": "text", "version": "2", "versioncreated": "2024-03-12T23:30:00+01:00", "pubstatus": "usable",
    "language": "de", "headline": "Hafen wird teurer", "body_text": FLAT, "body_xhtml": XHTML, "copyrightholder": "ag",
}  # fmt: skip
TWO = {
    "uri": URI, "version": "2", "versioncreated": "2024-03-12T23:30:00+01:00", "pubstatus": "usable", "language": "de",
    "headlines": [{"role": "short", "value": "Hafen"}, {"role": "main", "value": "Hafen wird teurer"}],
    "bodies": [
        {"role": "text", "contenttype": "text/plain", "value": FLAT},
        {"role": "xhtml", "contenttype": "text/html", "value": XHTML},
    ],
    "infosources": [{"name": "ag"}],
}  # fmt: skip
THREE = {
    "uri": URI, "version": "2", "versionCreated": "2024-03-12T23:30:00+01:00", "pubStatus": "usable", "language": "de",
    "headlines": [{"role": "main", "value": "Hafen wird teurer"}], "copyrightHolder": "ag",
    "bodies": [
        {"role": "abstract", "contentType": "text/html", "value": XHTML * 3},
        {"role": "main", "contentType": "text/html", "value": XHTML},
    ],
}  # fmt: skip


def read(told: object) -> Draft:
    """The draft of an item on line 7."""
    return record(told, Origin("a.json:7", "a.json", 7, NESTING))


@pytest.mark.parametrize("told", [ONE, TWO, THREE], ids=["1", "2", "3"])
def test_every_version_of_ninjs(told: object) -> None:
    """The headline, the paragraphs of the body, and what the item states."""
    assert read(told) == Draft(
        "a.json:7",
        SHOWN,
        Metadata(URI, None, "de", date(2024, 3, 12), "Hafen wird teurer", "ag"),
        "a.json",
        (Anchor(0, 7, None),),
        version=Version(1710282600.0, (2,)),
    )


def test_plain_body_is_read_where_there_is_no_other() -> None:
    """And an address is one."""
    draft = read({"uri": "https://ag.example/1", "headline": "Hafen", "body_text": FLAT})
    assert (draft.text, draft.metadata.url) == (f"Hafen\n\n{FLAT}", "https://ag.example/1")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"uri": URI, "headline": "x", "type": "picture"}, "is a ninjs item of type 'picture' without a text"),
        ({"uri": URI, "bodies": [{"value": 5}, 7]}, "is a ninjs item of type 'text' without a text"),
        (
            ONE | {"versioncreated": "gestern"},
            "the publication date 'gestern' is not an ISO 8601 date such as 2023-04-20",
        ),
        (
            ONE | {"body_xhtml": "<div>" * 400 + "x"},
            "its elements are nested more than 100 deep; --max-nesting allows more",
        ),
    ],
)
def test_item_without_a_text_is_told(told: object, sentence: str) -> None:
    """In a sentence."""
    with pytest.raises(UnreadableArticle) as error:
        read(told)
    assert str(error.value) == f"a.json:7: {sentence}"


@pytest.mark.parametrize(("key", "status"), [("pubstatus", "canceled"), ("pubStatus", "withheld")])
def test_withdrawn_item_says_so(key: str, status: str) -> None:
    """Even without a body."""
    assert read({"uri": URI, key: status}).withdrawn == f"its publisher has it {status}"


def test_record_with_a_text_is_one_of_the_contract() -> None:
    """Whatever else it holds."""
    draft = read({"text": "x", "uri": URI, "pubstatus": "canceled"})
    assert (draft.text, draft.withdrawn) == ("x", None)
