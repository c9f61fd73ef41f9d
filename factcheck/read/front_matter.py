"""YAML front matter of Markdown articles: the only module that knows PyYAML."""

import re

import yaml

from factcheck.errors import UnreadableArticle
from factcheck.model.place import Anchor
from factcheck.read.draft import Draft, Metadata, kind_of, metadata

FENCED = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def markdown(text: str, path: str) -> Draft:
    """The draft of a Markdown file: the body after the front matter, if it has one, and what that states."""
    front = FENCED.match(text)
    if front is None:
        return Draft(path, text, path=path)
    line = text.count("\n", 0, front.end()) + 1
    return Draft(path, text[front.end() :], _stated(front["yaml"], path), path, (Anchor(0, line),))


def _stated(source: str, path: str) -> Metadata:
    try:
        # The base loader makes text of every scalar: `language: no` stays Norwegian, a date stays as it was written.
        stated = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        line = "" if mark is None else f" on line {mark.line + 2}"
        raise UnreadableArticle(path, f"the front matter is not YAML{line}") from None
    except RecursionError:
        raise UnreadableArticle(path, "the front matter is nested too deeply") from None
    if not stated:
        return Metadata()
    if not isinstance(stated, dict):
        raise UnreadableArticle(path, f"the front matter must be a list of keys and values, not {kind_of(stated)}")
    return metadata(stated, path)
