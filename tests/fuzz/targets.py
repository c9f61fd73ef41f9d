"""What is fuzzed: each target takes any bytes, puts them through one part of the program, and asserts what it promises.

A target raises where the program does what it must not: an exception that is none of ours, a place outside the text, an
output that no program can read.  `tests.fuzz` runs them under atheris, `test_fuzz` under hypothesis.
"""

import csv
import io
import json
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

from factcheck.checking import check, normalise
from factcheck.compare import rules
from factcheck.config import Config
from factcheck.config.baseline import baselined
from factcheck.config.concepts import own_concepts
from factcheck.config.keys import stated
from factcheck.errors import ArticleError, BadConfiguration
from factcheck.lexicon import languages, read_as
from factcheck.lexicon.context import concept_table
from factcheck.model.article import Article
from factcheck.model.place import Unit
from factcheck.model.remarks import remarks, without_remarks
from factcheck.model.report import Report
from factcheck.read import read_articles
from factcheck.read.decoding import decoded, unified
from factcheck.read.draft import Draft, sound
from factcheck.read.formats import READERS, stream_drafts
from factcheck.read.front_matter import markdown
from factcheck.read.limits import NESTING
from factcheck.read.records import json_document, json_lines
from factcheck.render.formats import FORMATS, Presentation, rendered
from factcheck.suppress.inline import inline
from tests.property.vocabulary import vocabulary

Target = Callable[[bytes], None]
Read = TypeVar("Read")

STORIES = Path(__file__).parents[2] / "fixtures"
SIGNS = (*"0123456789.,:;-–/'%$€£°½+()[]\"„“ ", "\n", "\n\n", "\u00a0", "\u202f", "2023", "10", "<!--", "-->", "Roux")
"""What stands in and around figures."""
RULES = {rule.name for rule in rules()}


def decoding(data: bytes) -> None:
    """Bytes are a text without a lone surrogate, or a sentence."""
    for text in told(lambda: unified(decoded(data, "a.txt"))):
        text.encode()
        assert "\r" not in text


def records(data: bytes) -> None:
    """JSON and JSON lines."""
    drafts(json_lines(io.BytesIO(data), "a.jsonl"))
    for text in told(lambda: decoded(data, "a.json")):
        drafts(json_document(text, "a.json"))


def front_matter(data: bytes) -> None:
    """Markdown that begins with front matter."""
    text = sound(data.decode("utf-8", "replace"))
    for draft in told(lambda: markdown(f"---\n{text}", "a.md")):
        drafts([draft])


def stream(data: bytes) -> None:
    """Standard input, whose format its beginning tells."""
    drafts(stream_drafts(io.BytesIO(data), "<stdin>"))


def readers(data: bytes) -> None:
    """Every reader of files; the first byte chooses it."""
    suffix = chosen(sorted(READERS), data)
    try:
        drafts(READERS[suffix](io.BytesIO(data[1:]), f"a{suffix}", NESTING))
    except ArticleError as error:
        is_sentence(str(error))


def suppressions(data: bytes) -> None:
    """Remarks in an article: all offsets stay, and what cannot be understood is said."""
    article = Article("a", text_of(data), "en")
    assert len(without_remarks(article.text)) == len(article.text)
    for remark, told_of in zip(remarks(article.text), inline(article, RULES), strict=True):
        assert 0 <= remark.span.start < remark.span.end <= len(article.text)
        assert told_of.mistake or told_of.by.rules


def configuration(data: bytes) -> None:
    """A configuration file, a baseline, a file of concepts: settings, or everything that is wrong."""
    text = data.decode("utf-8", "replace")
    readings: tuple[Callable[[], object], ...] = (
        lambda: stated(tomllib.loads(text), "a.toml", rules=RULES, formats=FORMATS),
        lambda: own_concepts(text, "a.toml", known=concept_table(), languages=languages()),
        lambda: baselined(text, "a.json"),
    )
    for read in readings:
        with suppress(BadConfiguration, tomllib.TOMLDecodeError):
            read()


def figures(data: bytes) -> None:
    """Any text in any language; the first byte chooses the language."""
    holds(text_of(data[1:]), chosen(languages(), data))


def words(data: bytes) -> None:
    """Words of the grammar of a language in any order: two bytes a word."""
    language = chosen(languages(), data)
    holds(" ".join(worded(data[1:], language)), language)


def two_texts(data: bytes) -> None:
    """Two articles of one story, each of words of its language."""
    head, left, right = data[:2], data[2::2], data[3::2]
    tongues = [chosen(languages(), head), chosen(languages(), head[1:])]
    texts = [" ".join(worded(part, tongue)) for part, tongue in zip((left, right), tongues, strict=True)]
    check([Article(f"a{number}", text, tongues[number]) for number, text in enumerate(texts) if text.strip()])


def stories(data: bytes) -> None:
    """A shipped story in which words are put somewhere else, in every format."""
    report = check(edited(data), Config())
    for form in FORMATS:
        output = rendered(form, report, Presentation(rules=rules(), problems=("a: b",), explain=True))
        is_readable(form, output)


def renderers(data: bytes) -> None:
    """A report whose names are anything at all; the first byte chooses the format."""
    form, rest = chosen(list(FORMATS), data), data[1:]
    name = text_of(rest[: len(rest) // 2])
    output = rendered(form, named(name, text_of(rest[len(rest) // 2 :])), Presentation(rules=rules(), folder=name))
    output.encode("utf-8", "surrogatepass" if form == "csv" else "strict")
    is_readable(form, output)


TARGETS: dict[str, Target] = {
    each.__name__: each
    for each in (
        decoding, records, front_matter, stream, readers, suppressions, configuration,
        figures, words, two_texts, stories, renderers,
    )
}  # fmt: skip


def chosen(among: "list[str] | tuple[str, ...]", data: bytes) -> str:
    """One of several things, by the first byte."""
    return among[(data[0] if data else 0) % len(among)]


def text_of(data: bytes) -> str:
    """The bytes as a text that a file may hold."""
    return data.decode("utf-8", "replace")


def told(read: Callable[[], Read]) -> Iterator[Read]:
    """What is read, unless a sentence says why it cannot be."""
    try:
        yield read()
    except ArticleError as error:
        is_sentence(str(error))


def is_sentence(text: str) -> None:
    """One line about one file."""
    assert text.strip()
    text.encode("utf-8", "replace")


def drafts(found: Iterable[Draft | ArticleError]) -> None:
    """Every draft can be written as UTF-8, and each of its anchors stands in it, in order."""
    for each in found:
        if isinstance(each, ArticleError):
            is_sentence(str(each))
            continue
        each.text.encode()
        (each.metadata.id or "").encode()
        offsets = [anchor.offset for anchor in each.anchors]
        assert offsets == sorted(offsets)
        assert all(0 <= offset <= len(each.text) for offset in offsets)
        assert all(anchor.line >= 1 for anchor in each.anchors)
        article = Article("a", each.text, "en", anchors=each.anchors)
        for unit in Unit:
            assert article.place(len(each.text), unit).line >= 1


def holds(text: str, language: str) -> None:
    """Mentions are cut out of the text where they say that they stand, in order, without overlap."""
    end = 0
    for reading in normalise(Article("a", text, language)):
        span = reading.mention.span
        assert text[span.start : span.end] == reading.mention.surface
        assert end <= span.start < span.end
        assert reading.english
        end = span.end


@cache
def table(language: str) -> tuple[str, ...]:
    """The words that two bytes choose among."""
    return (*SIGNS, *vocabulary(language))


def worded(data: bytes, language: str) -> list[str]:
    """A word or a sign for each two bytes."""
    known = table(language)
    numbers = (data[at] << 8 | data[at + 1] for at in range(0, len(data) - 1, 2))
    return [known[number % len(known)] for number in numbers]


@cache
def shipped() -> tuple[tuple[Article, ...], ...]:
    """The shipped stories, read."""
    folders = sorted(path for path in STORIES.iterdir() if path.is_dir())
    read = ([each for each in read_articles([str(folder)]) if isinstance(each, Article)] for folder in folders)
    return tuple(tuple(articles) for articles in read if len(articles) > 1)


def edited(data: bytes) -> list[Article]:
    """A story in which, for each four bytes, a word or sign takes the place of a stretch of an article."""
    known = shipped()
    articles = [Article(f"a{n}", each.text, each.language, "s", each.published) for n, each in
                enumerate(known[(data[0] if data else 0) % len(known)])]  # fmt: skip
    for at in range(1, len(data) - 4, 5):
        which, place, word, wide = data[at], data[at + 1] << 8 | data[at + 2], data[at + 3], data[at + 4]
        old = articles[which % len(articles)]
        start = place % (len(old.text) + 1)
        new = worded(bytes([wide, word]), read_as(old.language).code)[0] if word else ""
        text = old.text[:start] + new + old.text[start + wide % 16 :]
        articles[which % len(articles)] = Article(old.id, text, old.language, old.story, old.published)
    return [each for each in articles if each.text.strip()]


def named(name: str, text: str) -> Report:
    """A report with a finding, in which everything that an outsider names is called `name`."""
    sides = (
        ("de", f"{text}\n\nLumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API."),
        ("en", f"{text}\n\nLumio of Aarhus charges $24,000 per month for access to its API."),
    )
    return check(
        [
            Article(f"{name}{code}", told_of, code, name, None, name, name, name, f"{name}{code}")
            for code, told_of in sides
        ]
    )


def is_readable(form: str, output: str) -> None:
    """An output of a format that programs read is of that format."""
    if form in {"json", "sarif", "gitlab", "rdjson"}:
        json.loads(output)
    elif form == "jsonl":
        for line in output.split("\n"):
            assert not line or json.loads(line)
    elif form == "junit":
        ET.fromstring(output)
    elif form == "csv":
        wide = {len(row) for row in csv.reader(io.StringIO(output, newline=""))}
        assert len(wide) == 1
    elif form == "github":
        assert all(line.startswith("::") for line in output.split("\n") if line)
    else:
        assert "\x1b" not in output
