"""Markdown with front matter."""

from datetime import date

import pytest

from factcheck.errors import UnreadableArticle
from factcheck.model.article import Mask
from factcheck.model.place import Anchor
from factcheck.read.draft import Metadata
from factcheck.read.front_matter import markdown


def test_front_matter_is_metadata_and_the_rest_is_text() -> None:
    """The body keeps its place in the file."""
    draft = markdown("---\ntitle: 'A: b'\nlang: no\ndate: 2023-04-20 10:15:00\n---\n\nDer Text.\n", "x.md")
    assert draft.text == "\nDer Text.\n"
    assert draft.anchors == (Anchor(0, 6),)
    assert draft.metadata.language == "no"


@pytest.mark.parametrize(
    ("front", "stated"),
    [
        ("", Metadata()),
        ("# nothing\n", Metadata()),
        ("date: 2023-04-20\n", Metadata(published=date(2023, 4, 20))),
        ("published: 2023-04-20T10:15:00Z\n", Metadata(published=date(2023, 4, 20))),
        ("title:\nid: 5\n", Metadata(id="5")),
        ("language: de\nlang: en\n", Metadata(language="de")),
        (
            "tags: [a, b]\nstory: s\nsource: Blatt\nurl: https://x.example\n",
            Metadata(story="s", source="Blatt", url="https://x.example"),
        ),
    ],
)
def test_keys(front: str, stated: Metadata) -> None:
    """Known keys are understood, others are the author's own."""
    assert markdown(f"---\n{front}---\nx", "x.md").metadata == stated


@pytest.mark.parametrize(
    ("front", "sentence"),
    [
        ("title: [\n", "x.md: the front matter is not YAML on line 3"),
        ("- a\n", "x.md: the front matter must be a list of keys and values, not a list"),
        ("date: gestern\n", "x.md: the publication date 'gestern' is not an ISO 8601 date such as 2023-04-20"),
        ("title: {a: b}\n", "x.md: 'title' must be text, not an object"),
        ("a: " + "[" * 5000 + "\n", "x.md: the front matter is nested more than 100 deep; --max-nesting allows more"),
    ],
)
def test_faults_are_told(front: str, sentence: str) -> None:
    """One sentence, with the line where there is one."""
    with pytest.raises(UnreadableArticle) as caught:
        markdown(f"---\n{front}---\nx", "x.md")
    assert str(caught.value) == sentence


@pytest.mark.parametrize("text", ["", "Text\n---\nmore", "---\nnever closed\n", "--- \nno: fence", " ---\na: b\n---\n"])
def test_text_without_front_matter_is_all_text(text: str) -> None:
    """A rule is no fence."""
    draft = markdown(text, "x.md")
    assert (draft.text, draft.anchors, draft.metadata) == (text, (), Metadata())


@pytest.mark.parametrize(
    "front",
    [
        '+++\ntitle = "Die Gebühr"\ndate = 2023-04-20T10:15:00Z\nlanguage = "de"\ntags = ["a"]\n+++\n',
        "+++\ntitle = 'Die Gebühr'\npublishDate = 2023-04-20\nlang = 'de'\nweight = 5\n+++\n",
        '{\n  "title": "Die Gebühr",\n  "date": "2023-04-20", "lang": "de"\n}\n',
        "---\ntitle: Die Gebühr\ndate: 2023-04-20 10:15:00 +0200\nlocale: de\nref: {a: 5}\n---\n",
    ],
)
def test_other_notations(front: str) -> None:
    """TOML and JSON as Hugo has them, days as Jekyll has them."""
    draft = markdown(front + "Sie kostet `5`.\n", "x.md")
    assert draft.metadata == Metadata(language="de", published=date(2023, 4, 20), title="Die Gebühr")
    assert (draft.text, draft.anchors) == ("Sie kostet `5`.\n", (Anchor(0, front.count("\n") + 1),))
    assert draft.masks == (Mask(11, 14),)


@pytest.mark.parametrize("key", ["translationKey", "lang-ref", "lang_ref", "ref", "page_id"])
def test_what_translations_have_in_common_is_their_story(key: str) -> None:
    """By Hugo and by the plugins of Jekyll; a story that is stated goes before."""
    assert markdown(f"---\n{key}: fees\n---\nx", "x.md").metadata.story == "fees"
    assert markdown(f"---\n{key}: fees\nstory: own\n---\nx", "x.md").metadata.story == "own"


@pytest.mark.parametrize("text", ["{% include x.html %}\ntext", '{ "never closed', "{x}", "{}"])
def test_braces_are_no_front_matter_by_themselves(text: str) -> None:
    """Only an object of JSON is."""
    assert markdown(text, "x.md").text == text


def test_faults_of_toml_are_told() -> None:
    """One sentence."""
    with pytest.raises(UnreadableArticle, match=r"x.md: the front matter is not TOML: Invalid value"):
        markdown("+++\ntitle = \n+++\n", "x.md")
