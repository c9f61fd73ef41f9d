"""What the articles of a run say of one another."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.read.draft import Draft, Metadata, Version
from factcheck.read.files import Source
from factcheck.read.stories import stories
from factcheck.read.together import Other, Placed, together

BOTE = "https://bote.example/"


def placed(*drafts: Draft, folder: str | None = "news") -> list[Placed]:
    """Drafts as they are found in a folder, or named one by one."""
    sources = [Source(Path(draft.where), draft.where, Path(folder) if folder else None) for draft in drafts]
    told = stories(sources)
    return [Placed(draft, source, told[source.name]) for draft, source in zip(drafts, sources, strict=True)]


def item(where: str, *version: float, withdrawn: str | None = None) -> Draft:
    """A version of one item: when it was made, and its number."""
    created, *number = version
    metadata = Metadata(id="urn:x")
    return Draft(f"news/{where}", "x", metadata, version=Version(created, tuple(map(int, number))), withdrawn=withdrawn)


def page(where: str, url: str, *versions: str, works: tuple[str, ...] = ()) -> Draft:
    """A page at an address that names others, and as pages do itself."""
    names, own = (frozenset(BOTE + name for name in told) for told in ((url, *versions), works))
    return Draft(where, "x", Metadata(url=BOTE + url), versions=names, works=own)


def shown(found: list[Placed | Other]) -> list[str]:
    """Drafts by their places, all else by what is said."""
    return [(each.draft.where if isinstance(each, Placed) else str(each)).replace("news/", "") for each in found]


def told(*drafts: Draft, folder: str | None = "news") -> dict[str, str]:
    """The stories of drafts by their places."""
    found = together(placed(*drafts, folder=folder))
    return {each.draft.where: each.told.story for each in found if isinstance(each, Placed)}


def test_newest_version_counts_whatever_the_order() -> None:
    """By the time when it was made, then by its number; the others are noted in their places."""
    versions = [item("a", 5, 1), item("b", 7, 1), item("c", 7, 2)]
    for order in itertools.permutations(versions):
        names = [draft.where.removeprefix("news/") for draft in order]
        expected = [name if name == "c" else f"{name}: left out: c is a later version of it" for name in names]
        assert shown(list(together(placed(*order)))) == expected


def test_withdrawal_is_a_version_too() -> None:
    """The last word of its publisher."""
    reason = "its publisher has it canceled"
    found = together(placed(item("a", 5, 1), item("b", 6, 2, withdrawn=reason)))
    assert shown(list(found)) == ["a: left out: b is a later version of it", f"b: left out: {reason}"]
    found = together(placed(item("a", 5, 1, withdrawn=reason), item("b", 6, 2)))
    assert shown(list(found)) == ["a: left out: b is a later version of it", "b"]


def test_same_version_twice_is_read_once() -> None:
    """As an entry of two feeds; where the texts differ, it is left to those who tell ids apart."""
    first, second = item("a", 5, 1), item("b", 5, 1)
    assert shown(list(together(placed(first, second)))) == ["a", "b: left out: it stands in a as well"]
    assert shown(list(together(placed(first, replace(second, text="y"))))) == ["a", "b"]


def test_nothing_is_held_that_nobody_speaks_of() -> None:
    """Each is handed on before the next is read; errors keep their places behind that, too."""
    plain = placed(Draft("news/a", "x"), Draft("news/b", "x"))
    taken: list[str] = []

    def source() -> "list[Placed | Other]":
        return [*plain, UnreadableArticle("c", "is broken"), *placed(item("d", 1)), UnreadableArticle("e", "is broken")]

    def reading() -> "itertools.chain[Placed | Other]":
        return itertools.chain.from_iterable([each] for each in source() if not taken.append(str(each)))  # type: ignore[func-returns-value]

    found = together(reading())
    next(found)
    assert len(taken) == 1
    assert shown(list(found)) == ["b", "c: is broken", "d", "e: is broken"]


def test_pages_that_name_each_other_are_one_story() -> None:
    """Wherever they lie in the folder; the story is named by an address, the same in every order."""
    pages = [
        page("news/de/hafen.html", "hafen", "harbour", "hafen"),
        page("news/en/harbour.html", "harbour", "hafen"),
        page("news/en/park.html", "park"),
    ]
    expected = {
        "news/de/hafen.html": f"{BOTE}hafen",
        "news/en/harbour.html": f"{BOTE}hafen",
        "news/en/park.html": "news/en",
    }
    assert told(*pages) == told(*reversed(pages)) == expected


def test_page_that_is_not_named_in_return_is_another_story() -> None:
    """The address of a front page stands as the other language of many."""
    assert set(told(page("news/a.html", "a", "front"), page("news/front.html", "front")).values()) == {"news"}


def test_translation_names_its_original() -> None:
    """One of them saying so is enough, and a third is drawn in by the second."""
    found = told(
        page("news/a.html", "a"), page("news/b.html", "b", "c", works=("a",)), page("news/c.html", "c", "b"),
        page("news/d.html", "d"),
    )  # fmt: skip
    assert found == dict.fromkeys(("news/a.html", "news/b.html", "news/c.html"), f"{BOTE}a") | {"news/d.html": "news"}


def test_names_of_files_come_first() -> None:
    """A third version that names nobody stays with the others."""
    found = told(
        page("news/x.de.html", "hafen", "harbour"), page("news/x.en.html", "harbour", "hafen"),
        replace(page("news/x.fr.html", "port"), metadata=Metadata()),
    )  # fmt: skip
    assert set(found.values()) == {"news/x"}


def test_files_named_one_by_one_stay_one_story() -> None:
    """As the user has it."""
    pages = page("a.html", "a", "b"), page("b.html", "b", "a"), page("c.html", "c")
    assert set(told(*pages, folder=None).values()) == {"story"}


@pytest.mark.parametrize("url", ["", "/hafen", "http://[broken"])
def test_page_without_an_address_names_nobody(url: str) -> None:
    """Nor is it named."""
    pages = [replace(page(f"news/{name}", ""), metadata=Metadata(url=url), versions=frozenset({url})) for name in "ab"]
    assert set(told(*pages).values()) == {"news"}
