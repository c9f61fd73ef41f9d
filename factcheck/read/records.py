"""JSON lines and JSON: records to drafts."""

import json
from collections.abc import Iterable, Iterator
from itertools import count
from json import JSONDecodeError, JSONDecoder

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.brackets import depth_of_json
from factcheck.read.decoding import decoded
from factcheck.read.dialects import contract, is_ninjs
from factcheck.read.draft import Draft, Origin, kind_of, metadata, sound
from factcheck.read.limits import NESTING, OversizedLineError, nested

BLANK = " \t\r\n"


def json_lines(lines: Iterable[bytes], path: str, nesting: int = NESTING) -> Iterator[Draft | ArticleError]:
    """One draft a line, in order and without reading ahead; a line that holds no article is an error of its own."""
    following = iter(lines)
    for number in count(1):
        where = f"{path}:{number}"
        try:
            text = decoded(next(following), where).strip(BLANK)
            if text:
                yield record(_value(text, where, nesting), Origin(where, path, number, nesting))
        except StopIteration:
            return
        except OversizedLineError as error:
            yield UnreadableArticle(where, str(error))
        except ArticleError as error:
            yield error


def json_document(text: str, path: str, nesting: int = NESTING) -> Iterator[Draft | ArticleError]:
    """The articles of one JSON object or of a list of them; those before a syntax error are still read."""
    at = _skip(text, 0)
    listed = text.startswith("[", at)
    at = _skip(text, at + 1) if listed else at
    line, counted = 1, 0
    while at < len(text) and not (listed and text[at] == "]"):
        line, counted = line + text.count("\n", counted, at), at
        where = f"{path}:{line}"
        depth = depth_of_json(text, at)
        deep = listed + depth.deepest > nesting
        try:
            value, at = (None, depth.end) if deep else JSONDecoder().raw_decode(text, at)
        except ValueError as problem:
            yield UnreadableArticle(path, _syntax(problem, text))
            return
        try:
            if deep:
                raise UnreadableArticle(where, nested("the JSON is", nesting))
            yield record(value, Origin(where, path, line, nesting))
        except ArticleError as error:
            yield error
        if deep and at == len(text):
            return
        at = _skip(text, at)
        if not listed:
            break
        if text.startswith(",", at):
            at = _skip(text, at + 1)
        elif not text.startswith("]", at):
            yield UnreadableArticle(path, f"the JSON breaks off on line {text.count(chr(10), 0, at) + 1}")
            return
    yield from _remainder(text, at + listed, path)


def record(value: object, origin: Origin) -> Draft:
    """The draft of one record: of the input contract, of ninjs, or of another program; raises `UnreadableArticle`."""
    where = origin.where
    if not isinstance(value, dict):
        raise UnreadableArticle(where, f"an article must be a JSON object, not {kind_of(value)}")
    if is_ninjs(value):
        from factcheck.read.ninjs import ninjs

        return ninjs(value, origin)
    value = contract(value)
    text = value.get("text")
    if text is None:
        raise UnreadableArticle(where, "'text' is missing")
    if not isinstance(text, str):
        raise UnreadableArticle(where, f"'text' must be text, not {kind_of(text)}")
    return Draft(where, sound(text), metadata(value, where), origin.path, (Anchor(0, origin.line, None),))


def _remainder(text: str, at: int, path: str) -> Iterator[ArticleError]:
    at = _skip(text, at)
    if at < len(text):
        yield UnreadableArticle(
            path, f"there is more after the end of the JSON, on line {text.count(chr(10), 0, at) + 1}"
        )
    elif at > len(text):
        yield UnreadableArticle(path, "the JSON breaks off: the list is not closed")


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANK:
        at += 1
    return at


def _value(text: str, where: str, nesting: int) -> object:
    if text.count("[") + text.count("{") > nesting and depth_of_json(text).deepest > nesting:
        raise UnreadableArticle(where, nested("the JSON is", nesting))
    try:
        return json.loads(text)
    except ValueError as problem:
        raise UnreadableArticle(where, _syntax(problem, text)) from None


def _syntax(problem: ValueError, text: str) -> str:
    if not isinstance(problem, JSONDecodeError):
        return "the JSON holds a number that is too long"
    if problem.pos >= len(text.rstrip(BLANK)) or problem.msg.startswith("Unterminated"):
        return f"the JSON breaks off on line {problem.lineno}, column {problem.colno}"
    return f"is not JSON: {problem.msg[0].lower()}{problem.msg[1:]} on line {problem.lineno}, column {problem.colno}"
