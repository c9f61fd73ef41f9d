"""The flow: read articles in, a report out.  Every stage is called from here and from nowhere else."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.compare import findings, rules
from factcheck.config import Config, StoryBy
from factcheck.correct import corrected
from factcheck.follow import Follow, unseen
from factcheck.group import Marked, marked, stories
from factcheck.joining import joined
from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.mention import Reading
from factcheck.model.report import Report, UnresolvedMention
from factcheck.model.shown import shown, without_furniture
from factcheck.model.value import Unresolved
from factcheck.normalise import claims, in_order, readings
from factcheck.pair import linkage
from factcheck.recognise import mentions
from factcheck.suppress import settling


def normalise(article: Article) -> tuple[Reading, ...]:
    """Every figure and date of an article in English, in the order of the text, without overlap."""
    found = [_as_written(reading, article) for part in _shown(article).parts() for reading in _readings(part)]
    return tuple(sorted(found, key=lambda reading: reading.mention.span))


def _readings(article: Article) -> tuple[Reading, ...]:
    lexicon = lexicon_for(article.language)
    return readings(article, mentions(article, lexicon), lexicon)


def _shown(article: Article) -> Article:
    """The article as its readers see it, every offset the same."""
    text = without_furniture(shown(article.text, article.masks), article.furniture)
    return article if text is article.text else replace(article, text=text)


def _as_written(reading: Reading, article: Article) -> Reading:
    """The reading with its words as the file has them, markup between them included."""
    surface = article.text[slice(*reading.mention.span)]
    if surface == reading.mention.surface:
        return reading
    return replace(reading, mention=replace(reading.mention, surface=surface))


def check(articles: Iterable[Article], config: Config | None = None, follow: Follow = unseen) -> Report:
    """Report every fact on which two articles of the same story disagree; `follow` is told how far it has come."""
    config = config or Config()
    ordered = sorted(in_stories(articles, config, follow), key=lambda article: (article.story, article.id))
    told = [list(story) for _, story in groupby(ordered, key=lambda article: article.story)]
    return joined(map(checking(config), follow("checking", told)), config)


def in_stories(articles: Iterable[Article], config: Config, follow: Follow = unseen) -> Iterable[Article]:
    """The articles, those without a story in the one that they tell, where that is asked for."""
    if config.story_by is StoryBy.PLACE:
        return articles
    pool = list(articles)
    gathered = stories(marks(article, config) for article in follow("grouping", pool))
    return [replace(article, story=gathered[article.id]) for article in pool]


def marks(article: Article, config: Config) -> Marked:
    """What an article is known by in a pool."""
    seen = _shown(article)
    return marked(seen, _claims(seen, normalise(article), config))


def checking(config: Config) -> Callable[[Sequence[Article]], Report]:
    """What checks one story by itself, told by its articles in the order of their ids."""
    settle = settling(config, {rule.name for rule in rules()})

    def checked(story: Sequence[Article]) -> Report:
        by_id = {article.id: article for article in story}
        read = {article.id: normalise(article) for article in story}
        told = [claim for article in story for claim in _claims(_shown(article), read[article.id], config)]
        linked = linkage(told, by_id, config.source_language)
        left = settle(findings(linked, by_id, config), story)
        return Report(
            articles=tuple(story),
            claims=tuple(told),
            facts=linked.facts,
            findings=tuple(corrected(finding, by_id, normalise, linked.sources) for finding in left.findings),
            unresolved=tuple(each for found in read.values() for each in _unresolved(found)),
            suppressed=left.suppressed,
            idle=left.idle,
        )

    return checked


def _claims(article: Article, read: Sequence[Reading], config: Config) -> list[Claim]:
    if not article.foreign:
        return claims(article, read, lexicon_for(article.language, config.concepts))
    parts = article.parts()
    told = ([r for r in read if article.language_at(r.mention.span.start) == part.language] for part in parts)
    lexicons = (lexicon_for(part.language, config.concepts) for part in parts)
    return in_order([claim for args in zip(parts, told, lexicons, strict=True) for claim in claims(*args)])


def _unresolved(read: Sequence[Reading]) -> Iterable[UnresolvedMention]:
    return (UnresolvedMention(r.mention, r.value.reason) for r in read if isinstance(r.value, Unresolved))
