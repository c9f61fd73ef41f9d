"""What the places of files say: story, language, day."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.read.files import Source
from factcheck.read.stories import Told, stories


def told(*names: str) -> dict[str, Told]:
    """What is said of files in one folder, by their paths in it."""
    found = [Source(Path("site", name), f"site/{name}", Path("site")) for name in names]
    return {name.removeprefix("site/"): said for name, said in stories(found).items()}


@pytest.mark.parametrize(
    ("original", "translated", "language"),
    [
        ("README.md", "README.de.md", "de"),
        ("README.md", "README.zh-CN.md", "zh-CN"),
        ("README.md", "README_zh-CN.md", None),
        ("README.md", "README-de.md", None),
        ("README.md", "README_ES.md", None),
        ("README.md", "zh/README.md", None),
        ("README.md", "translations/pt-BR/README.md", "pt-BR"),
        ("docs/x.md", "docs/de/x.md", None),
        ("docs/x.md", "i18n/de/docusaurus-plugin-content-docs/current/x.md", "de"),
        ("docs/a/x.mdx", "i18n/de/docusaurus-plugin-content-docs/current/a/x.mdx", "de"),
        ("versioned_docs/version-1.0/x.md", "i18n/fr/docusaurus-plugin-content-docs/version-1.0/x.md", "fr"),
        ("community/x.md", "i18n/fr/docusaurus-plugin-content-docs-community/current/x.md", "fr"),
        (
            "community_versioned_docs/version-2/x.md",
            "i18n/fr/docusaurus-plugin-content-docs-community/version-2/x.md",
            "fr",
        ),
        ("blog/2023-04-20-x.md", "i18n/ja/docusaurus-plugin-content-blog/2023-04-20-x.md", "ja"),
        ("src/pages/x.md", "i18n/ja/docusaurus-plugin-content-pages/x.md", "ja"),
        ("content/posts/x/index.md", "content/posts/x/index.de.md", "de"),
        ("content/posts/x.md", "content/de/posts/x.md", None),
    ],
)
def test_a_translation_beside_what_names_no_language(original: str, translated: str, language: str | None) -> None:
    """One story; the language where it cannot be an accident, else the text tells it."""
    found = told(original, translated, "docs/other.md", "other.md")
    story = "site/" + original.rpartition(".")[0]
    assert found[original] == Told(story, None)
    assert found[translated] == Told(story, language)
    assert found["other.md"].story == "site"


def test_several_languages_state_themselves() -> None:
    """What may be an accident once is none twice."""
    found = told("README.md", "README_de.md", "README_pt-BR.md", "README-ja.md")
    assert [said.language for said in found.values()] == [None, "de", "pt-BR", "ja"]
    assert {said.story for said in found.values()} == {"site/README"}
    found = told("content/de/x.md", "content/en/x.md")
    assert list(found.values()) == [Told("site/content/x", "de"), Told("site/content/x", "en")]


@pytest.mark.parametrize(
    "names",
    [
        ("check.md", "check-in.md"),
        ("how.md", "how-to.md"),
        ("api.md", "api.js.md"),
        ("log-in.md", "log-no.md"),
        ("a-de.md", "a-en.md"),
        ("setup.md", "hr.md"),
        ("py/x.md", "x.md"),
    ],
)
def test_other_names_are_no_versions(names: tuple[str, ...]) -> None:
    """They go with their folder, and their language is told by the text."""
    assert {said.language for said in told(*names).values()} == {None}
    assert {said.story for said in told(*names).values()} <= {"site", "site/py"}


def test_posts_of_jekyll_are_dated_and_a_story_each() -> None:
    """By their names; versions of one name are one story all the same."""
    found = told(
        "_posts/2023-04-20-a.md", "_posts/2023-13-20-b.md", "_posts/de/2023-4-2-c.md", "_posts/en/2023-4-2-c.md"
    )
    assert list(found.values()) == [
        Told("site/_posts/2023-04-20-a", None, date(2023, 4, 20)),
        Told("site/_posts", None),
        Told("site/_posts/2023-4-2-c", "de", date(2023, 4, 2)),
        Told("site/_posts/2023-4-2-c", "en", date(2023, 4, 2)),
    ]
