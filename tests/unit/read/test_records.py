"""JSON lines and JSON: what is read, and how what cannot be read is told."""

import io
from collections.abc import Iterator
from datetime import date

import pytest

from factcheck.errors import ArticleError
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata
from factcheck.read.records import json_document, json_lines


def lines(raw: bytes) -> list[Draft | ArticleError]:
    """The records of a file in JSON lines."""
    return list(json_lines(io.BytesIO(raw), "a.jsonl"))


def told(found: list[Draft | ArticleError]) -> list[str]:
    """The texts of drafts and the sentences of errors."""
    return [each.text if isinstance(each, Draft) else str(each) for each in found]


def test_record_gives_all_that_it_states() -> None:
    """Every field of the contract arrives."""
    record = (
        b'{"id": 7, "story": "s", "language": "de-CH", "published": "2023-04-20T23:30:00+02:00", '
        b'"title": "T", "source": "Blatt", "url": "https://x.example", "text": "Ja.", "other": [1]}\n'
    )
    stated = Metadata("7", "s", "de-CH", date(2023, 4, 20), "T", "Blatt", "https://x.example")
    assert lines(record) == [Draft("a.jsonl:1", "Ja.", stated, "a.jsonl", (Anchor(0, 1, None),))]


def test_lines_are_read_one_by_one() -> None:
    """Nothing is read before it is asked for."""
    taken: list[int] = []

    def source() -> Iterator[bytes]:
        for number in range(3):
            taken.append(number)
            yield b'{"text": "x"}\n'

    found = json_lines(source(), "-")
    next(found)
    assert taken == [0]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b'{"text": "half', "a.jsonl:2: the JSON breaks off on line 1, column 10"),
        (b'{"text": "half"', "a.jsonl:2: the JSON breaks off on line 1, column 16"),
        (b"{text: 1}", "a.jsonl:2: is not JSON: expecting property name enclosed in double quotes on line 1, column 2"),
        (b"[1]", "a.jsonl:2: an article must be a JSON object, not a list"),
        (b"null", "a.jsonl:2: an article must be a JSON object, not null"),
        (b'{"id": "x"}', "a.jsonl:2: 'text' is missing"),
        (b'{"text": null}', "a.jsonl:2: 'text' is missing"),
        (b'{"text": 5}', "a.jsonl:2: 'text' must be text, not a number"),
        (b'{"text": "x", "id": true}', "a.jsonl:2: 'id' must be text, not true or false"),
        (b'{"text": "x", "language": ["de"]}', "a.jsonl:2: 'language' must be text, not a list"),
        (
            b'{"text": "x", "published": "20.4.2023"}',
            "a.jsonl:2: the publication date '20.4.2023' is not an ISO 8601 date such as 2023-04-20",
        ),
        (
            b'{"text": "x", "published": "9999-12-31"}',
            "a.jsonl:2: the publication date '9999-12-31' cannot be: articles are of the years 1600 to 2999",
        ),
        (b'{"text": "\xe4"}', "a.jsonl:2: is not valid UTF-8 (line 1); save it as UTF-8"),
        (b"[" * 100_000, "a.jsonl:2: the JSON is nested more than 100 deep; --max-nesting allows more"),
        (b'{"text": "x", "n": ' + b"1" * 5000 + b"}", "a.jsonl:2: the JSON holds a number that is too long"),
    ],
)
def test_bad_line_is_told_and_loses_no_other(line: bytes, sentence: str) -> None:
    """The line is named with its fault; those around it are read."""
    assert told(lines(b'{"text": "a"}\n' + line + b'\n\n{"text": "b"}')) == ["a", sentence, "b"]


def test_byte_order_mark_and_lone_surrogates_do_no_harm() -> None:
    """A mark is no part of the text; half a sign becomes a replacement sign, so that offsets stay."""
    assert told(lines(b'\xef\xbb\xbf{"text": "a\\ud83d!"}')) == ["a\ufffd!"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"text": "a"}', ["a"]),
        ('[{"text": "a"}, {"text": "b"}]', ["a", "b"]),
        ("[]", []),
        ('[{"text": "a"}, 5, {"text": "b"}]', ["a", "x.json:1: an article must be a JSON object, not a number", "b"]),
        ('[{"text": "a"},\n{"text": "b', ["a", "x.json: the JSON breaks off on line 2, column 10"]),
        ('[{"text": "a"}', ["a", "x.json: the JSON breaks off on line 1"]),
        ('[{"text": "a"},', ["a", "x.json: the JSON breaks off: the list is not closed"]),
        ('{"text": "a"}\n{"text": "b"}', ["a", "x.json: there is more after the end of the JSON, on line 2"]),
        ("[" * 100_000, ["x.json:1: the JSON is nested more than 100 deep; --max-nesting allows more"]),
    ],
)
def test_json_document(text: str, expected: list[str]) -> None:
    """One article or a list of them; what stands before a fault is still read."""
    assert told(list(json_document(text, "x.json"))) == expected


def test_json_articles_know_their_line() -> None:
    """The line on which an article's record begins."""
    found = json_document('[\n{"text": "a"},\n\n{"text": "b"}\n]', "x.json")
    assert [each.anchors[0].line for each in found if isinstance(each, Draft)] == [2, 4]
