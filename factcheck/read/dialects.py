"""The records of other programs in the keys of the input contract: trafilatura, newspaper4k, news-please, CC-News."""

from collections.abc import Mapping

OTHER_KEYS = {
    "text": ("maintext", "plain_text", "raw_text"),
    "published": ("date_publish", "publish_date"),
    "source": (
        "sitename", "source-hostname", "publisher", "meta_site_name", "hostname", "source_domain", "domain",
        "source_url",
    ),
    "url": ("requested_url", "canonical_link"),
}  # fmt: skip
"""What other programs call a field of the contract, the best first; where its own key has a value, that counts."""

NINJS = {"versioncreated", "pubstatus", "headline", "headlines", "bodies", "body_text", "body_xhtml"}
"""Keys of which an item of ninjs has at least one besides its `uri`, in lower case."""

SILENT = {"", "None"}
"""Texts that say nothing: news-please writes a date that it has not found as `None`."""


def contract(record: Mapping[object, object]) -> Mapping[object, object]:
    """A record in the keys of the contract, those that it has itself left as they are.

    >>> contract({"text": None, "maintext": "It rose.", "title": "Fee"})
    {'text': 'It rose.', 'maintext': 'It rose.', 'title': 'Fee'}
    """
    record = _of_trafilatura(_of_newspaper(record))
    known: dict[object, object] = {}
    for name, others in OTHER_KEYS.items():
        own = ("published", "date") if name == "published" else (name,)
        found = next((record[other] for other in others if _told(record.get(other))), None)
        if found is not None and not any(_told(record.get(key)) for key in own):
            known[name] = found
    return {**record, **known} if known else record


def _told(value: object) -> bool:
    return value is not None and not (isinstance(value, str) and value.strip() in SILENT)


def _of_trafilatura(record: Mapping[object, object]) -> Mapping[object, object]:
    """A record of trafilatura: its `source` is the address of the page."""
    if "source-hostname" not in record:
        return record
    return {key: value for key, value in record.items() if key != "source"} | {"url": record.get("source")}


def _of_newspaper(record: Mapping[object, object]) -> Mapping[object, object]:
    """A record of newspaper4k: its `language` is what it assumed, English by default; the page states `meta_lang`."""
    if not {"meta_lang", "publish_date"} <= record.keys():
        return record
    return dict(record) | {"language": record["meta_lang"]}


def is_ninjs(record: Mapping[object, object]) -> bool:
    """Whether a record is a ninjs item rather than one of the input contract."""
    return "uri" in record and "text" not in record and bool(NINJS & {str(key).lower() for key in record})
