"""What of an article is not in its own words: passages in other languages, and the furniture of its page."""

from dataclasses import replace

from factcheck.lexicon import languages, read_as
from factcheck.model.article import Article
from factcheck.model.shown import shown
from factcheck.read.furniture import furniture
from factcheck.read.passages import foreign_stretches


def with_passages(article: Article) -> Article:
    """The article, with what in it is in another language and what is page furniture.

    That depends on nothing but the article, and takes as long as all else of reading it: so each process tells it of
    the articles that it works on, and nobody of those of which all is known from an earlier run.

    >>> with_passages(Article("a", "It rose by 5 %.\\n\\n12 comments", "en")).furniture
    (Furniture(start=17, end=28, why=<Why.COMMENTS: 'comments'>),)
    """
    prose = shown(article.text, article.masks)
    foreign = foreign_stretches(prose, read_as(article.language).code, languages())
    around = () if article.segments else furniture(prose, article.language, article.published)
    return replace(article, foreign=foreign, furniture=around)
