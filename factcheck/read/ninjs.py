"""ninjs, the JSON of news agencies (IPTC), in its versions 1, 2 and 3, which spell their keys each in their own way."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from factcheck.errors import UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata, Origin, Version, publication_day, sound
from factcheck.read.web.writing import whole

HTML = re.compile(r"x?html|application/xhtml\+xml|text/html")
WITHDRAWN = {"canceled", "cancelled", "withheld"}
"""What `pubStatus` says of an item that must not be published; all others are usable."""


def ninjs(record: Mapping[object, object], origin: Origin) -> Draft:
    """The draft of a ninjs item: its headline and its body; raises `UnreadableArticle` where it has none.

    Of several bodies the main one is read, rather in XHTML, which knows paragraphs, than in plain text.
    """
    where = origin.where
    told = {str(key).lower(): value for key, value in record.items()}
    status = _text(told.get("pubstatus")).lower()
    withdrawn = f"its publisher has it {status}" if status in WITHDRAWN else None
    headline, body = _headline(told), _body(told, origin)
    if not body and not withdrawn:
        raise UnreadableArticle(where, f"is a ninjs item of type {_text(told.get('type')) or 'text'!r} without a text")
    uri, created = _text(told.get("uri")), _text(told.get("versioncreated")) or _text(told.get("firstcreated"))
    metadata = Metadata(
        id=uri or None,
        language=_text(told.get("language")) or None,
        published=publication_day(created, where) if created else None,
        title=headline or None,
        source=next(_sources(told), None),
        url=uri if uri.startswith(("http://", "https://")) else None,
    )
    text = body if not headline or body.startswith(headline) else f"{headline}\n\n{body}"
    place, version = (Anchor(0, origin.line, None),), _version(created, told)
    return Draft(where, text, metadata, origin.path, place, version=version, withdrawn=withdrawn)


def _text(value: object) -> str:
    return sound(value).strip() if isinstance(value, str) else ""


def _objects(value: object) -> list[Mapping[str, object]]:
    """The objects of a list, their keys in lower case."""
    listed = value if isinstance(value, list) else [value]
    return [{str(key).lower(): inner for key, inner in each.items()} for each in listed if isinstance(each, dict)]


def _headline(told: Mapping[str, object]) -> str:
    lines = _objects(told.get("headlines"))
    main = [each for each in lines if _text(each.get("role")).lower() == "main"] or lines
    return " ".join((_text(told.get("headline")) or next((_text(each.get("value")) for each in main), "")).split())


def _body(told: Mapping[str, object], origin: Origin) -> str:
    """The body, as text."""
    bodies = [(False, bool(HTML.search(key)), _text(value)) for key, value in told.items() if key.startswith("body_")]
    for each in _objects(told.get("bodies")):
        kinds = f"{_text(each.get('contenttype'))} {_text(each.get('role'))}".lower()
        bodies.append((_text(each.get("role")).lower() == "main", bool(HTML.search(kinds)), _text(each.get("value"))))
    _, html, body = max((each for each in bodies if each[2]), default=(False, False, ""), key=_rank)
    return whole(body, origin.where, origin.nesting).text if html else body


def _rank(body: tuple[bool, bool, str]) -> tuple[bool, bool, int]:
    return body[0], body[1], len(body[2])


def _sources(told: Mapping[str, object]) -> Iterator[str]:
    """Who the item is of, the likeliest first."""
    keys = ("infosources", "infosource")
    named: Sequence[object] = [each.get("name") for key in keys for each in _objects(told.get(key))]
    return filter(None, map(_text, (told.get("copyrightholder"), *named)))


def _version(created: str, told: Mapping[str, object]) -> Version:
    """When the version was made, and its number; a time without a zone is taken for Greenwich's."""
    number = told.get("version")
    text = str(number) if isinstance(number, str | int) and not isinstance(number, bool) else ""
    return Version(_moment(created), tuple(int(each[:18]) for each in re.findall(r"[0-9]+", text)))


def _moment(created: str) -> float:
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
