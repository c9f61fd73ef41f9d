"""Whatever a file holds, reading it ends in articles or in sentences."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import ArticleError
from factcheck.model.article import Article
from factcheck.read import Noted, Stated, read_articles

KEYS = [
    "text", "id", "published", "lang", "maintext", "date_publish", "source-hostname", "uri", "versionCreated",
    "headlines",
    "headline", "bodies", "body_xhtml", "value", "role", "pubStatus",
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner),
)
CONTENT = (
    st.binary()
    | st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))
    | JSON.map(lambda value: repr(value).replace("'", '"').encode("utf-8", "surrogatepass"))
    | st.text().map(lambda text: f"<html><body><p>{text}<p>{text}".encode("utf-8", "surrogatepass"))
    | st.text().map(lambda text: f"---\n{text}\n---\n{text}".encode("utf-8", "surrogatepass"))
)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".jsonl", ".json", ".html", ".rss", ""])
@settings(max_examples=150, deadline=None, derandomize=True)
@given(content=CONTENT)
def test_any_bytes_are_read_or_told(suffix: str, content: bytes) -> None:
    """No exception, and every article can be written as UTF-8."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(content)
        for found in read_articles([str(path)], Stated(language="de")):
            assert isinstance(found, Article | ArticleError | Noted)
            if isinstance(found, Article):
                found.text.encode()
                found.id.encode()
            else:
                assert "\n" not in str(found).strip()
