"""What the fuzzers start from: small inputs of the shape that each target understands."""

import json
from functools import cache
from pathlib import Path

from factcheck.lexicon import languages
from factcheck.read.formats import READERS
from factcheck.render.formats import FORMATS
from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).parents[2]
ARTICLE = {"text": "Ab 1. Juli kostet es 42.000 Dollar.", "id": 7, "lang": "de", "date": "2023-04-20", "story": "s"}
FRONT = "title: Fee\nlanguage: no\npublished: 2023-04-20\nurl: &u 'https://example.org'\nsource: *u\n---\nText, 5 %.\n"
REMARK = "It cost $5. <!-- factcheck: ignore[amount-conflict, update] net until=2027-01-01 -->\n\nIt cost $6.\n"
CONFIGURATION = (
    'fail-on = "warning"\noutput = ["sarif=a.sarif"]\nexclude = ["a"]\n[rules]\nscope = "off"\n'
    'date-conflict = { days = 1, tolerance = "2 %", evidence = 10 }\n[[ignore]]\nstory = "a*"\n'
    'rule = ["update"]\nreason = "b"\nuntil = 2027-01-01\n'
)
CONCEPTS = '[wharfage]\nlabel = "w"\nmeasures = ["money"]\nwords = { en = ["wharfage"], de = ["*kaigeld"] }\n'
BASELINE = '{"version": 1, "findings": [{"rule": "r", "story": "s", "values": ["$1"], "count": 1, "message": "m"}]}'


@cache
def seeds() -> dict[str, tuple[bytes, ...]]:
    """Some inputs for every target."""
    line = json.dumps(ARTICLE).encode()
    listed = b"[\n" + line + b",\n" + line + b"\n]\n"
    told = {
        "decoding": (b"\xef\xbb\xbfa", "\ufeffa\r\nä".encode("utf-16-le"), "\ufeffa".encode("utf-32-be"), b"a\0b"),
        "records": (line, listed, line + b"\n" + line, b'{"text": "\\ud800", "n": 1e999, "id": "x"}'),
        "front_matter": (FRONT.encode(), b"a: &a [x]\nb: *a\n---\nx", b"? [a]\n: b\n...\n"),
        "stream": (line, listed, f"---\n{FRONT}".encode(), b"{\n" + line[1:], b"Text."),
        "readers": tuple(bytes([number]) + written(suffix) for number, suffix in enumerate(sorted(READERS))),
        "suppressions": (REMARK.encode(), b"<!-- factcheck: ignore[] --><!--factcheck:-->"),
        "configuration": (CONFIGURATION.encode(), CONCEPTS.encode(), BASELINE.encode()),
        "figures": tuple(bytes([number]) + sample(code) for number, code in enumerate(languages())),
        "words": tuple(bytes([number, *range(number, number + 40)]) for number in range(len(languages()))),
        "two_texts": tuple(bytes([number, number + 1, *range(60)]) for number in range(len(languages()))),
        "stories": tuple(bytes([number, 1, 1, 0, 3, 2]) for number in range(16)),
        "renderers": tuple(
            bytes([number]) + "a<b>&\"'|`,;=\u202e\u0000ä🚀 5 %".encode() for number in range(len(FORMATS))
        ),
    }
    assert told.keys() == TARGETS.keys()
    return told


def written(suffix: str) -> bytes:
    """A file of a format, as the shipped stories or the tests have one, as far as there is any."""
    files = sorted(path for folder in ("fixtures", "tests") for path in (ROOT / folder).rglob(f"*{suffix}"))
    sizes = [(path.stat().st_size, path) for path in files if path.is_file()]
    return min(sizes)[1].read_bytes() if sizes else b""


def sample(language: str) -> bytes:
    """A few examples of a language's corpus."""
    corpus = (ROOT / "factcheck" / "languages" / language / "corpus.toml").read_text("utf-8")
    return corpus[len(corpus) // 2 : len(corpus) // 2 + 300].encode()
