"""An article with every figure and date in English, in place."""

from collections.abc import Iterator, Sequence

from factcheck.model.article import Article
from factcheck.model.mention import Reading
from factcheck.render.signs import on_one_line, shown_safely
from factcheck.render.values import iso


def normalised_text(article: Article, readings: Sequence[Reading]) -> str:
    """The text of an article with each mention replaced by its English, ending in a newline."""
    return shown_safely("".join(_pieces(article.text, readings)).replace("\r\n", "\n").rstrip("\n")) + "\n"


def normalised_heading(article: Article) -> str:
    """A line that tells the articles of one output apart."""
    told = ", ".join(filter(None, (article.language, iso(article.published))))
    return on_one_line(f"==> {article.id} ({told}) <==") + "\n"


def _pieces(text: str, readings: Sequence[Reading]) -> Iterator[str]:
    at = 0
    for reading in readings:
        span = reading.mention.span
        yield text[at : span.start]
        yield reading.english or reading.mention.surface
        at = span.end
    yield text[at:]
