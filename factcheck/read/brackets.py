"""How deep the brackets of JSON and of TOML lie in one another, told before a parser that has a stack sees them."""

import re
from typing import NamedTuple

_JSON = re.compile(r'(?P<open>[\[{])|(?P<close>[\]}])|"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_TOML = re.compile(
    r"(?P<open>[\[{])|(?P<close>[\]}])|(?P<dot>\.)|(?P<key>[=,\n])"
    r'|"""(?:[^"\\]++|\\.|"(?!""))*+(?:"{3,5}+)?|' + r"'''(?:[^']++|'(?!''))*+(?:'{3,5}+)?"
    r'|"(?:[^"\\\n]++|\\.)*+"?' + r"|'[^'\n]*+'?|\#[^\n]*+",
    re.DOTALL,
)


class Depth(NamedTuple):
    """How deep a value goes, and where it ends in its text, which is at the end of that if it is never closed."""

    deepest: int
    end: int


def depth_of_json(text: str, at: int = 0) -> Depth:
    """The depth of the JSON value that begins at an offset, nothing else of which is looked at.

    >>> depth_of_json('{"a": ["}", [1]]} and more')
    Depth(deepest=3, end=17)
    """
    depth = deepest = 0
    for match in _JSON.finditer(text, at):
        if match["open"]:
            depth += 1
            deepest = max(deepest, depth)
        elif match["close"]:
            depth -= 1
        if depth <= 0:
            return Depth(deepest, match.end())
    return Depth(deepest, len(text))


def depth_of_toml(text: str) -> int:
    """The depth of a TOML document: of its lists and tables, and of dotted keys, each dot of which is a table.

    The point of a figure counts as such a dot: one level too many does no harm.

    >>> depth_of_toml("a = [1, { b = 2 }]"), depth_of_toml("[a.b]\\nc.d.e = '['"), depth_of_toml("a = 2.5")
    (2, 2, 1)
    """
    depth = deepest = dots = 0
    for match in _TOML.finditer(text):
        if match["dot"]:
            dots += 1
        elif match["open"]:
            depth, dots = depth + 1, 0
        elif match["close"]:
            depth, dots = depth - 1, 0
        elif match["key"]:
            dots = 0
        deepest = max(deepest, depth + dots)
    return deepest
