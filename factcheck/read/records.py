"""JSON lines and JSON: records to drafts."""

import json
from collections.abc import Iterable, Iterator
from itertools import count
from json import JSONDecodeError, JSONDecoder

from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.decoding import decoded
from factcheck.read.dialects import contract, is_ninjs
from factcheck.read.draft import Draft, kind_of, metadata, sound
from factcheck.read.limits import OversizedLineError

BLANK = " \t\r\n"


def json_lines(lines: Iterable[bytes], path: str) -> Iterator[Draft | ArticleError]:
    """One draft a line, in order and without reading ahead; a line that holds no article is an error of its own."""
    following = iter(lines)
    for number in count(1):
        where = f"{path}:{number}"
        try:
            text = decoded(next(following), where).strip(BLANK)
            if text:
                yield record(_value(text, where), where, path, number)
        except StopIteration:
            return
        except OversizedLineError as error:
            yield UnreadableArticle(where, str(error))
        except ArticleError as error:
            yield error


def json_document(text: str, path: str) -> Iterator[Draft | ArticleError]:
    """The articles of one JSON object or of a list of them; those before a syntax error are still read."""
    at = _skip(text, 0)
    listed = text.startswith("[", at)
    at = _skip(text, at + 1) if listed else at
    line, counted = 1, 0
    while at < len(text) and not (listed and text[at] == "]"):
        line, counted = line + text.count("\n", counted, at), at
        where = f"{path}:{line}"
        try:
            value, at = JSONDecoder().raw_decode(text, at)
        except (ValueError, RecursionError) as problem:
            yield UnreadableArticle(path, _syntax(problem, text))
            return
        try:
            yield record(value, where, path, line)
        except ArticleError as error:
            yield error
        at = _skip(text, at)
        if not listed:
            break
        if text.startswith(",", at):
            at = _skip(text, at + 1)
        elif not text.startswith("]", at):
            yield UnreadableArticle(path, f"the JSON breaks off on line {text.count(chr(10), 0, at) + 1}")
            return
    yield from _remainder(text, at + listed, path)


def record(value: object, where: str, path: str, line: int) -> Draft:
    """The draft of one record: of the input contract, of ninjs, or of another program; raises `UnreadableArticle`."""
    if not isinstance(value, dict):
        raise UnreadableArticle(where, f"an article must be a JSON object, not {kind_of(value)}")
    if is_ninjs(value):
        from factcheck.read.ninjs import ninjs

        return ninjs(value, where, path, line)
    value = contract(value)
    text = value.get("text")
    if text is None:
        raise UnreadableArticle(where, "'text' is missing")
    if not isinstance(text, str):
        raise UnreadableArticle(where, f"'text' must be text, not {kind_of(text)}")
    return Draft(where, sound(text), metadata(value, where), path, (Anchor(0, line, None),))


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


def _value(text: str, where: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise UnreadableArticle(where, _syntax(problem, text)) from None


def _syntax(problem: ValueError | RecursionError, text: str) -> str:
    if isinstance(problem, RecursionError):
        return "the JSON is nested too deeply"
    if not isinstance(problem, JSONDecodeError):
        return "the JSON holds a number that is too long"
    if problem.pos >= len(text.rstrip(BLANK)) or problem.msg.startswith("Unterminated"):
        return f"the JSON breaks off on line {problem.lineno}, column {problem.colno}"
    return f"is not JSON: {problem.msg[0].lower()}{problem.msg[1:]} on line {problem.lineno}, column {problem.colno}"
