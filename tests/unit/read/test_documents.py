"""reStructuredText and AsciiDoc."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.read.documents import ASCIIDOC, RST, Notation, document
from factcheck.read.draft import Metadata


def figures(text: str, notation: Notation) -> list[str]:
    """The figures that are read from a document."""
    return [reading.english for reading in normalise(Article("a", text, "en", masks=notation.masks(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs **42** dollars, or *7* km.", ["$42", "7 km"]),
        ("Type ``sleep 30`` or :kbd:`Ctrl+5`, see :rfc:`2822` and :py:func:`f9`.", []),
        ("See :ref:`42 dollars <fee-7>` and `7 km <https://a.example/9>`_ or `5 days`_.", ["$42", "7 km", "5 days"]),
        ("A claim [1]_ on |n5| by [Roe1999]_ of 7 days.\n\n.. [1] In 12 weeks.", ["7 days", "12 weeks"]),
        ("A block::\n\n   sleep 30\n\n   sleep 40\n\n7 days", ["7 days"]),
        (".. code-block:: sh\n   :linenos: 5\n\n   sleep 30\n\n7 days", ["7 days"]),
        (".. note:: For 42 dollars\n   :name: n5\n\n   It is 7 km.", ["$42", "7 km"]),
        (".. versionadded:: 2.1\n   Up to 30 files", ["up to 30"]),
        (".. figure:: a-5.png\n   :width: 300\n\n   A chart of 7 km", ["7 km"]),
        (".. a comment of 1999\n   and 2000\n\n7 days", ["7 days"]),
        (".. image:: a-5.png\n   :width: 300\n\n.. _t: https://a.example/8\n\n7 days", ["7 days"]),
        (".. |v| replace:: 7 days\n.. |i| image:: a-5.png\n", ["7 days"]),
        ("- point::\n\n    sleep 5\n\n- 7 days", ["7 days"]),
        (">>> f(5)\n6\n\n7 days", ["7 days"]),
        ("Text of 7 days.\n\n:param x2: of 12 km\n", ["7 days", "12 km"]),
        ("=====\nTitle\n=====\n\n:revision: 17\n:date: 2024-03-05\n\nIn 7 days", ["7 days"]),
        ("From 3\\ :sup:`2` of 7 days", ["3", "7 days"]),
    ],
)
def test_markup_of_rst_is_no_prose(text: str, expected: list[str]) -> None:
    """Prose reads on across it."""
    assert figures(text, RST) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs *42* dollars, or _7_ km, **5**days.", ["$42", "7 km", "5 days"]),
        ("Type `sleep 30` or `+x 5+` or kbd:[F5] or pass:[9].", []),
        ("See <<fee-7,42 dollars>>, https://a.example/9[7 km], link:x-8.html[5 days].", ["$42", "7 km", "5 days"]),
        ("[source,ruby,linenums=5]\n----\nsleep 30\n\nsleep 40\n----\n7 days", ["7 days"]),
        ("....\nsleep 30\n....\n7 days\n\n////\nremark 5\n////\n", ["7 days"]),
        ("```sh\nsleep 30\n```\n7 days", ["7 days"]),
        ("[source]\nsleep 30\nsleep 40\n\n7 days", ["7 days"]),
        (" literal 30\n literal 40\n\n7 days", ["7 days"]),
        ("* Point of 7 km\n** Point of 5 days", ["7 km", "5 days"]),
        ('[cols="1,2",width=50]\n|===\n|42 dollars |7 km\n|===', ["$42", "7 km"]),
        ("====\nNOTE: It takes 7 days.\n====", ["7 days"]),
        ("// remark of 1999\n:limit: 300\ninclude::a-5.adoc[lines=7]\nimage::a.png[chart,300]\n7 days", ["7 days"]),
        ("= Title\nAnn Roe <ann@a.example>\nv1.2, 2024-03-05\n:toc: 3\n\nIn 7 days", ["7 days"]),
        ("Up to {limit5} files <1> of H~2~O^3^ in 7 days footnote:[Or 12 weeks.]", ["7 days", "12 weeks"]),
    ],
)
def test_markup_of_asciidoc_is_no_prose(text: str, expected: list[str]) -> None:
    """Prose reads on across it."""
    assert figures(text, ASCIIDOC) == expected


@pytest.mark.parametrize(
    ("text", "notation", "expected"),
    [
        (
            "Die Gebühr\n==========\n:date: 2024-03-05 10:15\n:lang: de\n:source: Blatt\n\nText\n",
            RST,
            Metadata(language="de", published=date(2024, 3, 5), title="Die Gebühr", source="Blatt"),
        ),
        (
            "= Die Gebühr\nAnn Roe\nv1.2, 2024-03-05: neu\n:lang: de\n:story: fees\n\nText",
            ASCIIDOC,
            Metadata(language="de", published=date(2024, 3, 5), title="Die Gebühr", story="fees"),
        ),
        (
            "= Fees\n:revdate: 2024-03-05\n:docdate: 2024-03-07\n\nText",
            ASCIIDOC,
            Metadata(published=date(2024, 3, 5), title="Fees"),
        ),
        ("= Fees\n:language: ruby\n:lang: {other}\n:revdate: {day}\n\nText", ASCIIDOC, Metadata(title="Fees")),
        ("Text\n\n:date: 2024-03-05\n", RST, Metadata()),
        ("Text\n\n= Title\n:lang: de\n", ASCIIDOC, Metadata()),
    ],
)
def test_fields_are_metadata(text: str, notation: Notation, expected: Metadata) -> None:
    """Above the text, and there alone."""
    draft = document(text, "x", notation)
    assert draft.metadata == expected
    assert (draft.text, draft.anchors, draft.notes) == (text, (), ())


def test_a_date_that_is_not_understood_is_noted() -> None:
    """A document may have it in any form."""
    draft = document("= Fees\n:revdate: March 5th\n\nText", "x.adoc", ASCIIDOC)
    assert draft.metadata.published is None
    assert draft.notes == (
        "the publication date 'March 5th' is not an ISO 8601 date such as 2023-04-20, and is not used",
    )


MAKERS: list[Callable[[int], str]] = [
    lambda n: "`" * n,
    lambda n: "``a " * n,
    lambda n: ":a" * n,
    lambda n: ":a:`" * n,
    lambda n: "`a <" * n,
    lambda n: "[[" * n,
    lambda n: "<<a" * n,
    lambda n: "::\n" * n,
    lambda n: ".. a::\n" * n,
    lambda n: "link:a[" * n,
    lambda n: "+a" * n,
    lambda n: "^a" * n,
    lambda n: "|a" * n,
    lambda n: "{" * n,
    lambda n: "a::\n b\n" * n,
]


@pytest.mark.parametrize("notation", [RST, ASCIIDOC], ids=["rst", "asciidoc"])
@pytest.mark.parametrize("make", MAKERS, ids=[make(2) for make in MAKERS])
def test_time_grows_with_the_text(make: Callable[[int], str], notation: Notation) -> None:
    """Openings without an end."""
    assert notation.masks(make(60_000)) is not None
