"""What is no prose in Markdown and MDX."""

from collections.abc import Callable

import pytest

from factcheck.checking import normalise
from factcheck.model.article import Article
from factcheck.model.shown import shown
from factcheck.read.markup_markdown import markdown_masks


def figures(text: str, language: str = "en", *, mdx: bool = False) -> list[str]:
    """The figures that are read from a Markdown text."""
    masks = markdown_masks(text, mdx=mdx)
    assert len(shown(text, masks)) == len(text)
    return [reading.english for reading in normalise(Article("a", text, language, masks=masks))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs **42,000** dollars and *5* kilometres.", ["$42,000", "5 km"]),
        ("It costs __42,000__ dollars, ***7*** euros.", ["$42,000", "€7"]),
        ("* 42 dollars\n* *7* euros\n\n2*3 dogs, 5\\* of 6", ["$42", "€7", "2", "3", "5", "6"]),
        ("From [42 million](/2023/45 'of 1999') dollars on", ["$42 million"]),
        ("From [42 million][budget-2023] dollars on\n\n[budget-2023]: https://a.example/99 '17'", ["$42 million"]),
        ("See [this](a(1)b.md) and ![a chart](chart-400.png) or <https://a.example/7>.", []),
        ("Visit https://a.example/2023/45?x=7, or www.a.example/30. Then 8 km.", ["8 km"]),
        ("Run `timeout 30` or ``a ` 40``, then wait 5 minutes.", ["5 minutes"]),
        ("Run `a\n\nThen 30 minutes` pass.", ["30 minutes"]),
        ("Text\n\n```sh\nsleep 30\n\nsleep 40\n```\n\n7 days", ["7 days"]),
        ("~~~~ {linenos=5}\n```\n30\n~~~\n40\n~~~~~\n7 days", ["7 days"]),
        ("- point\n\n  ```\n  30\n  ```\n- 7 days", ["7 days"]),
        ("```\n30 is never closed\n", []),
        ("Text\n\n    sleep 30\n\n    sleep 40\n\n7 days", ["7 days"]),
        ("- point\n\n    with 7 days more\n", ["7 days"]),
        ("The line runs on\n    with 7 days more\n", ["7 days"]),
        ("~~42 dollars~~ 24 dollars", ["$24"]),
        ("A claim[^1] of 7 days.\n\n[^1]: In 12 weeks.", ["7 days", "12 weeks"]),
        ("<b>42</b> dollars <img width=300> <!-- 17\n18 --> H<sub>2</sub>O <br/>7&nbsp;km", ["$42", "7 km"]),
        ("{{< figure src='a-30.png' width=\"400\" >}} {% include x.html n=5 %} 7 days {#rates-2024}", ["7 days"]),
        ('{: .class width="5"}\nMore than {count} files in 7 days', ["7 days"]),
        ("\\$42 and :100: points", ["$42"]),
        ("| Price | **42** dollars |\n|---:|:--|\n| 5 days | 7 km |", ["$42", "5 days", "7 km"]),
        ("For 5 and 3 < 4, a > 2.", ["5", "3", "4", "2"]),
    ],
)
def test_markup_is_no_prose(text: str, expected: list[str]) -> None:
    """And prose reads on across it."""
    assert figures(text) == expected


def test_emphasis_where_no_blanks_divide_words() -> None:
    """Between letters that are words by themselves."""
    assert figures("价格是**42**美元。", "zh") == ["$42"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import Tabs from '@theme/Tabs5';\nimport x from 'y7'\n\n7 days", ["7 days"]),
        ("export const rate = {\n  a: 5,\n  b: 6,\n}\n\n7 days", ["7 days"]),
        ("<Tabs defaultValue={5} values={[{n: 7}]}>\n  7 days {1 + 2}\n</Tabs>", ["7 days"]),
        ("import duties of 7 percent", ["7%"]),
        ("They\nexport 7 tonnes = little", ["7 tonnes"]),
    ],
)
def test_mdx_holds_code(text: str, expected: list[str]) -> None:
    """Imports, exports, tags and expressions."""
    assert figures(text, mdx=True) == expected


MAKERS: list[Callable[[int], str]] = [
    lambda n: "[" * n,
    lambda n: "](" * n,
    lambda n: "](a\\" * n,
    lambda n: "*a" * n,
    lambda n: "`" * n,
    lambda n: "".join("`" * (k % 300 + 1) + " " for k in range(n // 150)),
    lambda n: "<!--" * n,
    lambda n: "<code>" * n,
    lambda n: "{{" * n,
    lambda n: "{" * n + "}" * n,
    lambda n: "- " * n,
    lambda n: "> " * n + "```",
    lambda n: "~~a" * n,
    lambda n: ":" * n,
    lambda n: "a@" * n,
    lambda n: "https://" * n,
    lambda n: "[^" * n,
    lambda n: "_" * n,
    lambda n: "\\" * n,
    lambda n: "&a" * n,
    lambda n: "<a " * n,
]


@pytest.mark.parametrize("make", MAKERS, ids=[make(2)[:12] for make in MAKERS])
def test_time_grows_with_the_text(make: Callable[[int], str]) -> None:
    """Openings without an end, a quarter of a million of them."""
    text = make(250_000)
    assert markdown_masks(text, mdx=True) is not None
