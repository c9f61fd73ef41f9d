"""How deep what is read may be nested: the same in every format, told before a parser has lost its stack."""

import io
import json
from collections.abc import Callable

import pytest

from factcheck.errors import ArticleError, ConfigError
from factcheck.model.nesting import DEEPEST
from factcheck.read.formats import READERS, stream_drafts
from factcheck.read.limits import NESTING, Limits

TEXT = (
    "Der Hafen von Vikborg wird um 42 Millionen Euro ausgebaut, teilte die Verwaltung der Stadt am Dienstag mit. "
    "Die Arbeiten beginnen im Juni und dauern bis zum Herbst, und danach kommen auch große Schiffe an den Kai. "
)
ADVERSARIAL = 100_000


def json_object(depth: int) -> str:
    """A record, which is one level by itself."""
    return f'{{"text": {json.dumps(TEXT)}, "more": {"[" * (depth - 1)}"]"{"]" * (depth - 1)}}}'


def json_list(depth: int) -> str:
    """A list of records, the second of which lies in it and has all other levels."""
    return f'[{{"text": "Erst."}},\n{json_object(depth - 1)},\n{{"text": "Dann."}}]'


def yaml_flow(depth: int) -> str:
    """Lists in brackets; the table of the front matter itself is a level."""
    return f"---\nmore: {'[' * (depth - 1)}{']' * (depth - 1)}\n---\n{TEXT}"


def yaml_maps(depth: int) -> str:
    """Tables in braces."""
    return f"---\nmore: {'{a: ' * (depth - 1)}1{'}' * (depth - 1)}\n---\n{TEXT}"


def yaml_block(depth: int) -> str:
    """Lists by their dashes."""
    return f"---\nmore:\n  {'- ' * (depth - 1)}a\n---\n{TEXT}"


def toml_lists(depth: int) -> str:
    """Lists in TOML."""
    return f"+++\nmore = {'[' * depth}{']' * depth}\n+++\n{TEXT}"


def toml_tables(depth: int) -> str:
    """Tables in TOML, one in the other."""
    return f"+++\nmore = {'{a = ' * depth}1{'}' * depth}\n+++\n{TEXT}"


def toml_dots(depth: int) -> str:
    """A key of TOML each dot of which is a table."""
    return f"+++\nmore{'.a' * depth} = 1\n+++\n{TEXT}"


def json_front(depth: int) -> str:
    """Front matter in JSON."""
    return f'{{"more": {"[" * (depth - 1)}{"]" * (depth - 1)}}}\n{TEXT}'


def page(depth: int) -> str:
    """A page; `html` and `body` have ends that may be left out, and are no level."""
    return f"<html><body>{'<div>' * depth}<p>{TEXT}</p><p>{TEXT}</p>{'</div>' * depth}</body></html>"


def ninjs(depth: int) -> str:
    """An item of an agency with such a body."""
    return json.dumps({"uri": "urn:a", "headline": "Hafen", "body_xhtml": page(depth)})


def feed(depth: int) -> str:
    """A feed; its three outer elements are levels, and so is the title."""
    deep = f"{'<x>' * (depth - 4)}Hafen{'</x>' * (depth - 4)}"
    return (
        f"<rss version='2.0'><channel><item><title>{deep}</title><description>{TEXT}</description></item>"
        "</channel></rss>"
    )


def feed_of_pages(depth: int) -> str:
    """A feed whose content is a page."""
    return (
        "<rss version='2.0'><channel><item><title>Hafen</title>"
        f"<description><![CDATA[{page(depth)}]]></description></item></channel></rss>"
    )


def xliff(depth: int) -> str:
    """A translation with marks in marks; five outer elements are levels, and so is the segment."""
    marks = depth - 5
    return (
        "<xliff version='1.2'><file source-language='de' target-language='en' original='a' datatype='plaintext'><body>"
        f"<trans-unit id='1'><source>{'<g>' * marks}{TEXT}{'</g>' * marks}</source><target>It costs 42 euros.</target>"
        "</trans-unit></body></file></xliff>"
    )


def tmx(depth: int) -> str:
    """A memory of translations with highlights in highlights; five outer elements are levels."""
    marks = depth - 5
    return (
        "<tmx version='1.4'><header srclang='de'/><body><tu>"
        f"<tuv xml:lang='de'><seg>{'<hi>' * marks}{TEXT}{'</hi>' * marks}</seg></tuv>"
        "<tuv xml:lang='en'><seg>It costs 42 euros.</seg></tuv></tu></body></tmx>"
    )


def mail(depth: int) -> str:
    """Parts of an e-mail in parts."""
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(depth))
    return f"Subject: Hafen\n{heads}Content-Type: text/plain; charset=utf-8\n\n{TEXT}\n"


def forwarded(depth: int) -> str:
    """Messages in messages behind a text; each is a part and a message in it."""
    inner = "Content-Type: message/rfc822\n\n" * (depth - 1)
    return (
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n'
        f"{TEXT}\n--b\n{inner}Subject: x\n\ny\n--b--\n"
    )


def mail_of_pages(depth: int) -> str:
    """A page in an e-mail."""
    return f"Subject: Hafen\nContent-Type: text/html; charset=utf-8\n\n{page(depth)}\n"


FORMATS: list[tuple[str, Callable[[int], str], str]] = [
    (".jsonl", json_object, "the JSON is"),
    (".json", json_object, "the JSON is"),
    (".json", ninjs, "its elements are"),
    (".md", yaml_flow, "the front matter is"),
    (".md", yaml_maps, "the front matter is"),
    (".md", yaml_block, "the front matter is"),
    (".md", toml_lists, "the front matter is"),
    (".md", toml_tables, "the front matter is"),
    (".md", toml_dots, "the front matter is"),
    (".md", json_front, "the front matter is"),
    (".html", page, "its elements are"),
    (".rss", feed, "its elements are"),
    (".rss", feed_of_pages, "its elements are"),
    (".xlf", xliff, "its elements are"),
    (".tmx", tmx, "its elements are"),
    (".eml", mail, "its parts are"),
    (".eml", forwarded, "its parts are"),
    (".eml", mail_of_pages, "its elements are"),
]
each_format = pytest.mark.parametrize(
    ("suffix", "made", "what"), FORMATS, ids=[made.__name__ for _, made, _ in FORMATS]
)


def told(suffix: str, content: str, nesting: int = NESTING) -> list[str]:
    """The sentences on what is not read; "read" for each article."""
    try:
        found = list(READERS[suffix](io.BytesIO(content.encode()), f"a{suffix}", nesting))
    except ArticleError as error:
        return [str(error)]
    return [str(each) if isinstance(each, ArticleError) else "read" for each in found]


@each_format
@pytest.mark.parametrize("nesting", [20, NESTING, DEEPEST])
def test_what_is_just_deep_enough_is_read(suffix: str, made: Callable[[int], str], what: str, nesting: int) -> None:
    """Up to the bound, and what is one level deeper is told with the option that allows more, if any does."""
    option = "--max-nesting" if nesting < DEEPEST else "no option"
    assert set(told(suffix, made(nesting), nesting)) == {"read"}
    (sentence,) = told(suffix, made(nesting + 1), nesting)
    assert sentence.startswith(f"a{suffix}")
    assert sentence.endswith(f": {what} nested more than {nesting} deep; {option} allows more")


@each_format
def test_a_hundred_thousand_levels_are_told(suffix: str, made: Callable[[int], str], what: str) -> None:
    """No stack overflows, and none is tried; front matter is too long before it is too deep."""
    (sentence,) = told(suffix, made(ADVERSARIAL))
    reasons = f"{what} nested more than {NESTING} deep", "the front matter has more than 65,536 characters"
    assert any(reason in sentence for reason in reasons)


def test_a_record_too_deep_loses_no_other() -> None:
    """Neither in a list nor among lines."""
    deep = "the JSON is nested more than 100 deep; --max-nesting allows more"
    assert told(".json", json_list(NESTING)) == ["read"] * 3
    assert told(".json", json_list(NESTING + 1)) == ["read", f"a.json:2: {deep}", "read"]
    lines = f'{{"text": "Erst."}}\n{json_object(NESTING + 1)}\n{{"text": "Dann."}}\n'
    assert told(".jsonl", lines) == ["read", f"a.jsonl:2: {deep}", "read"]


def test_the_bound_holds_for_standard_input() -> None:
    """Whatever its beginning tells."""
    for made, what in ((json_object, "the JSON is"), (page, "its elements are"), (feed, "its elements are")):
        stream = io.BytesIO(made(31).encode())
        (found,) = stream_drafts(stream, "<stdin>", Limits(nesting=30))
        assert str(found).endswith(f"{what} nested more than 30 deep; --max-nesting allows more")


def test_no_bound_is_beyond_what_parsers_take() -> None:
    """They would lose their stack, or cut off what they read."""
    with pytest.raises(ConfigError, match=r"^max-nesting: must be at most 250, where the parsers end \(got '251'\)$"):
        Limits(nesting=DEEPEST + 1)


@pytest.mark.parametrize("name", ["Subject", "From", "Date", "Content-Type", "Content-Transfer-Encoding"])
@pytest.mark.parametrize("brackets", ["(" * ADVERSARIAL, "(" * 3000, "a@b.example, " * 20_000, "a*0*=b;" * 500])
def test_headers_that_nobody_can_read_say_nothing(name: str, brackets: str) -> None:
    """The library would go into its stack for every bracket, and take time with the square of addresses."""
    assert told(".eml", f"{name}: {brackets}\nX: y\n\n{TEXT}\n") == ["read"]


@pytest.mark.parametrize(
    "deep",
    [
        "<div>" * DEEPEST,
        "<p>" + "<b>" * DEEPEST,
        "<ul>" * (DEEPEST // 2),
        "<dl><dd>" * (DEEPEST // 2),
        "<table><tr><td>" * (DEEPEST // 4),
        "<table><tr>" + "<td><div>" * (DEEPEST - 4),
        "<ul>" + "<li><div>" * (DEEPEST - 2),
        "<select>" + "<optgroup><option>" * DEEPEST,
        "<ruby>" + "<rp><rt>" * DEEPEST,
        "<p>" * 2000,
    ],
)
def test_what_looks_for_articles_has_stack_enough(deep: str) -> None:
    """For the deepest pages, those with end tags left out and those without an article among them."""
    for text in (TEXT, ""):
        (found,) = told(".html", f"<html><body>{deep}{text}", DEEPEST)
        assert found in {"read", "a.html: no article is found in this page"}
