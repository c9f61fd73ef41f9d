"""Files to articles: language, date, story and identity settled."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from factcheck.errors import ArticleError, UnreadableArticle, UnsupportedLanguage
from factcheck.lexicon import ReadAs, languages, read_as
from factcheck.model.article import Article
from factcheck.model.shown import shown
from factcheck.read.apart import with_passages
from factcheck.read.draft import Draft
from factcheck.read.files import STDIN, LeftOut, Noted, Skipped, Source, nothing, sources
from factcheck.read.formats import USUAL, file_drafts, stream_drafts
from factcheck.read.language import has_letters, identified, pack_code
from factcheck.read.limits import Limits
from factcheck.read.mojibake import mojibake
from factcheck.read.publication import byline_day
from factcheck.read.stories import Told, stories
from factcheck.read.together import Placed, together

Found = Article | ArticleError | Skipped | Noted


@dataclass(frozen=True, slots=True)
class Stated:
    """What the user states of all articles; the metadata of an article has precedence.

    With `by_content` the place of an article tells no story: one that states none has none until it is grouped.
    """

    language: str | None = None
    published: date | None = None
    story: str | None = None
    by_content: bool = False


def read_articles(
    paths: Iterable[str],
    stated: Stated | None = None,
    left_out: LeftOut = nothing,
    limits: Limits = USUAL,
) -> Iterator[Found]:
    """The articles that the paths name, in order, each read when it is asked for.

    What cannot be read comes as an error in its place, so that it loses none of the others; a file in a folder that
    is in no known format comes as `Skipped`, what is odd about an article as `Noted` before it.  No two articles have
    the same `id`; of versions the newest is read.  What `left_out` says of a file or folder inside a folder decides
    whether it is passed over.  What is beyond the `limits` is an error like others; behind the most articles nothing
    is read any more.
    """
    for found in read_undivided(paths, stated, left_out, limits):
        yield with_passages(found) if isinstance(found, Article) else found


def read_undivided(
    paths: Iterable[str],
    stated: Stated | None = None,
    left_out: LeftOut = nothing,
    limits: Limits = USUAL,
) -> Iterator[Found]:
    """What `read_articles` gives, of which nobody knows yet what `with_passages` tells."""
    found = list(sources(paths, left_out))
    told = stories([source for source in found if isinstance(source, Source)])
    places: dict[str, str] = {}
    for each in together(_placed(found, told, limits)):
        if not isinstance(each, Placed):
            yield each
            continue
        if len(places) >= limits.articles:
            reason = f"is beyond the {limits.articles:,} articles of a run; --max-articles allows more"
            yield UnreadableArticle(each.draft.where, reason)
            return
        yield from _settled(each.draft, each.told, stated or Stated(), places, limits)


def _placed(
    found: Iterable[Source | Skipped | ArticleError], told: Mapping[str, Told], limits: Limits
) -> Iterator[Placed | Skipped | ArticleError]:
    """The drafts in the sources, each with its place, and all else as it is."""
    for source in found:
        if not isinstance(source, Source):
            yield source
            continue
        for draft in _drafts(source, limits):
            yield draft if isinstance(draft, ArticleError) else Placed(draft, source, told[source.name])


def _drafts(source: Source, limits: Limits) -> Iterator[Draft | ArticleError]:
    if str(source.path) == STDIN:
        closed = sys.stdin is None
        return (
            iter([UnreadableArticle(source.name, "is closed")])
            if closed
            else stream_drafts(sys.stdin.buffer, source.name, limits)
        )
    return file_drafts(source.path, source.name, limits)


def _settled(draft: Draft, told: Told, stated: Stated, places: dict[str, str], limits: Limits) -> Iterator[Found]:
    """The article of a draft, or what is wrong with it; `places` remembers the ids that are taken."""
    if len(draft.text) > limits.article_length:
        most = f"has {len(draft.text):,} characters, and an article may have {limits.article_length:,}"
        yield UnreadableArticle(draft.where, f"{most}; --max-article-length allows more")
        return
    said, prose = draft.metadata, shown(draft.text, draft.masks)
    try:
        identity = _new_identity(draft, places)
        if not prose.strip():
            raise UnreadableArticle(draft.where, "holds no text")
        language = _language(replace(draft, text=prose), told, stated)
    except ArticleError as error:
        yield error
        return
    yield from (Noted(draft.where, note) for note in (*draft.notes, *mojibake(draft.text, draft.anchors)))
    if language.unknown:
        odd = "-".join((language.code, *language.unknown))
        yield Noted(draft.where, f"nothing is known of {odd}; read as {language.tag}")
    published = said.published or told.published or stated.published or byline_day(prose, language.tag)
    if published is None and draft.likely is not None:
        reason = f"states no day of publication; {draft.likely} may be it, but is not used: state it with --published"
        yield Noted(draft.where, reason)
    yield Article(
        id=identity,
        text=draft.text,
        language=language.tag,
        story=said.story or stated.story or ("" if stated.by_content else told.story),
        published=published,
        title=said.title,
        source=said.source,
        url=said.url,
        path=draft.path,
        anchors=draft.anchors,
        masks=draft.masks,
        segments=draft.segments,
    )


def _new_identity(draft: Draft, places: dict[str, str]) -> str:
    identity = draft.metadata.id or draft.where
    if identity in places and draft.where == draft.path:
        identity = draft.where  # pages that translate each other share the id that a site knows them by
    if identity in places:
        raise UnreadableArticle(draft.where, f"the id {identity!r} is taken already by {places[identity]}")
    places[identity] = draft.where
    return identity


def _language(draft: Draft, told: Told, stated: Stated) -> ReadAs:
    """The supported language of a draft: as stated, else as its text shows."""
    supported = languages()
    tag = draft.metadata.language or stated.language or told.language
    if tag is None:
        if not has_letters(draft.text):
            raise UnreadableArticle(draft.where, "holds no letters to tell its language by; state it with --language")
        tag = identified(draft.text, supported)
    if tag is None:
        raise UnreadableArticle(draft.where, "its language cannot be told; state it with --language")
    if pack_code(tag, supported) is None:
        raise UnsupportedLanguage(draft.where, "its language is not supported", tag, supported)
    return read_as(tag)
