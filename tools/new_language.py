"""Lay out the pack of a new language: every key of the English pack, emptied, with the English words beside it.

`make new-language LANG=xx`, and `INTO=~/packs` for a folder outside the package: one that is half filled fails
the tests of all languages.  The template is made from the English pack each time, so the two cannot fall apart.
"""

import re
import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path

from tools.cldr_facts import FACTS, written

LANGUAGES = Path(__file__).parents[1] / "factcheck" / "languages"
MODEL = LANGUAGES / "en"
KEY = re.compile(r'(?P<key>"[^"]+"|[\w-]+)\s*=')
TABLE = re.compile(r"\[+(?P<name>[\w.\"-]+)\]+")
SHOWN = 8
"""How many English words stand beside an empty list."""

NAMED = {"code", "name"}
GUIDE = """\
# {file} of a new language, laid out after the English one.  Fill in the lists; behind each stands what English has.
# Take out a line that has no equal, add what English lacks.  Numbers first; then `make corpus LANG={code}`.
"""
CORPUS_GUIDE = """\
# Examples of the new language: what a sentence says, with every mention marked by double brackets.  At least 150, of
# every kind, and at least 50 lookalikes of its own under [[nothing]].  Write sentences of your own.
"""

Table = Mapping[str, object]


def main(code: str, into: Path = LANGUAGES) -> None:
    """Write the files of the pack into a folder of its own below `into`; a pack that exists is left alone."""
    folder = into / code
    if folder.exists():
        sys.exit(f"{folder} exists already")
    try:
        known = written(code)
    except LookupError as problem:
        sys.exit(str(problem))
    folder.mkdir(parents=True)
    for model in sorted(MODEL.glob("*.toml")):
        text = model.read_text("utf-8")
        laid_out = corpus(text) if model.name == "corpus.toml" else emptied(text, model.name, code)
        (folder / model.name).write_text(laid_out, "utf-8")
    (folder / FACTS).write_text(known, "utf-8")
    sys.stdout.write(f"{folder} is there to be filled in, numbers first\n")


def emptied(text: str, file: str, code: str) -> str:
    """The file with its tables, keys and comments, and every list empty."""
    return GUIDE.format(file=file, code=code) + "".join(_lines(text, tomllib.loads(text), code))


def _lines(text: str, everything: Table, code: str) -> Iterator[str]:
    """The lines of the file: those within a list are left out, their words stand behind its key."""
    table, depth = everything, 0
    for line in text.splitlines():
        inside, depth = depth, depth + _opened(line)
        header, key = TABLE.fullmatch(line.split("#", 1)[0].strip()), KEY.match(line)
        if inside:
            continue
        if header is not None:
            table, depth = _table(everything, header["name"]), 0
            yield f"\n{line}\n"
        elif key is not None:
            yield _key_line(key["key"], table[key["key"].strip('"')], code)
        elif line.startswith("#"):
            yield f"{line}\n"


def _opened(line: str) -> int:
    """How many brackets a line opens and leaves open; those within words do not count."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line).split("#", 1)[0]
    return bare.count("[") - bare.count("]")


def _table(everything: Table, name: str) -> Table:
    table = everything
    for part in name.replace('"', "").split("."):
        below = table[part]
        assert isinstance(below, dict)
        table = below
    return table


def _key_line(key: str, value: object, code: str) -> str:
    if key in NAMED:
        return f'{key} = "{code if key == "code" else ""}"\n'
    if isinstance(value, list):
        words = ", ".join(f'"{word}"' for word in value[:SHOWN])
        more = ", ..." if len(value) > SHOWN else ""
        return f"{key} = []  # {words}{more}\n" if words else f"{key} = []\n"
    if isinstance(value, bool):
        return f"{key} = {str(value).lower()}  # as in English\n"
    return f'{key} = "{value}"  # as in English\n'


def corpus(text: str) -> str:
    """One English example of every kind, as a comment."""
    first = {kind: rows[0] for kind, rows in tomllib.loads(text).items() if isinstance(rows, list) and rows}
    shown = (
        f"\n# [[{kind}]]\n" + "".join(_shown(name, value) for name, value in row.items()) for kind, row in first.items()
    )
    return CORPUS_GUIDE + "".join(shown)


def _shown(name: str, value: object) -> str:
    """A key of an example; what is not text is left to the author, who finds it in the English corpus."""
    if isinstance(value, list):
        return f'# {name} = ["{value[0]}"]\n'
    return f'# {name} = "{value}"\n' if isinstance(value, str) else ""


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("code", help="the language, as CLDR has it: de, yue")
    parser.add_argument("into", nargs="?", type=Path, default=LANGUAGES, help="the folder of packs")
    asked = parser.parse_args()
    main(asked.code, asked.into)
