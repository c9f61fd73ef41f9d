"""What the articles of a run say of one another: which is a newer version, which the same story in another language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factcheck.errors import ArticleError
from factcheck.read.addresses import address
from factcheck.read.draft import Draft
from factcheck.read.files import Noted, Skipped, Source
from factcheck.read.stories import Told, folder_story

Other = ArticleError | Skipped | Noted


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft, the file that it was read from, and what the place of that says of it."""

    draft: Draft
    source: Source
    told: Told


def together(found: Iterable[Placed | Other]) -> Iterator[Placed | Other]:
    """What was found, in its order, versions that are not the newest and articles that were withdrawn being noted only.

    Pages of a folder that name each other as the same in other languages are one story, as are a translation and its
    original.  From the first article on that says such a thing, all is held until the last is known: before that,
    each is handed on as it comes.
    """
    found = iter(found)
    for each in found:
        if isinstance(each, Placed) and _tells(each):
            yield from _settled([each, *found])
            return
        yield each


def _tells(placed: Placed) -> bool:
    draft = placed.draft
    return draft.version is not None or (placed.source.folder is not None and bool(draft.versions or draft.works))


def _settled(held: list[Placed | Other]) -> Iterator[Placed | Other]:
    placed = [each for each in held if isinstance(each, Placed)]
    newest, stories = _newest(placed), _stories(placed)
    for each in held:
        if not isinstance(each, Placed):
            yield each
            continue
        draft = each.draft
        latest = newest.get(draft.metadata.id or "", draft)
        if _is_newer(latest, draft):
            yield Noted(draft.where, f"left out: {latest.where} is a later version of it")
        elif latest is not draft and (latest.version, latest.text) == (draft.version, draft.text):
            yield Noted(draft.where, f"left out: it stands in {latest.where} as well")
        elif draft.withdrawn is not None:
            yield Noted(draft.where, f"left out: {draft.withdrawn}")
        else:
            yield Placed(draft, each.source, each.told._replace(story=stories.get(draft.where, each.told.story)))


def _is_newer(draft: Draft, other: Draft) -> bool:
    return draft.version is not None and other.version is not None and draft.version > other.version


def _newest(placed: Iterable[Placed]) -> Mapping[str, Draft]:
    """The newest version of every article that has versions, by its id; the first of those that are as new."""
    newest: dict[str, Draft] = {}
    for draft in (each.draft for each in placed):
        if draft.version is None or draft.metadata.id is None:
            continue
        if _is_newer(draft, newest.setdefault(draft.metadata.id, draft)):
            newest[draft.metadata.id] = draft
    return newest


def _stories(placed: Iterable[Placed]) -> Mapping[str, str]:
    """The stories of the pages that name each other, by where they are: by their files' names, else by an address."""
    pages = {address(each.draft.metadata.url or ""): each for each in placed if each.source.folder is not None}
    pages.pop("", None)
    groups = {here: {here} for here in pages}
    for here, page in pages.items():
        for other in sorted((page.draft.versions | page.draft.works) & pages.keys()):
            if other in groups[here]:
                continue
            if other in page.draft.works or here in pages[other].draft.versions:
                joined = groups[here] | groups[other]
                groups |= dict.fromkeys(joined, joined)
    return {pages[here].draft.where: _story(group, pages) for here, group in groups.items() if len(group) > 1}


def _story(group: Iterable[str], pages: Mapping[str, Placed]) -> str:
    members = [pages[here] for here in sorted(group)]
    named = [each.told.story for each in members if each.told.story != folder_story(each.source)]
    return min(named, default=min(group))
