"""Every language says in its `context.toml` what the words around a figure tell of it."""

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from factcheck.lexicon import languages, lexicon_for
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.normalise import claims, readings
from factcheck.recognise import mentions

MARK = re.compile(r"\[\[(.+?)\]\]")
KINDS = ("heads", "changes", "qualifiers", "names", "speakers")


def examples(code: str) -> dict[str, Any]:
    path = files("factcheck") / "languages" / code / "context.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def rows(kind: str) -> Iterator[Any]:
    for code in languages():
        for expected, texts in examples(code)[kind].items():
            yield from (pytest.param(code, expected, text, id=f"{code}-{expected}-{text}") for text in texts)


def lookalikes(kind: str) -> Iterator[Any]:
    for code in languages():
        yield from (pytest.param(code, text, id=f"{code}-{text}") for text in examples(code)["nothing"][kind])


def marked(code: str, text: str) -> Claim:
    """The claim of the figure in double brackets."""
    mark = MARK.search(text)
    assert mark, text
    article = Article("a", MARK.sub(r"\1", text), code)
    lexicon = lexicon_for(code)
    told = claims(article, readings(article, mentions(article, lexicon), lexicon), lexicon)
    start, end = mark.start(), mark.start() + len(mark[1])
    found = [claim for claim in told if claim.mention.span.start < end and start < claim.mention.span.end]
    assert len(found) == 1, [claim.mention.surface for claim in told]
    return found[0]


@pytest.mark.parametrize(("code", "expected", "text"), list(rows("heads")))
def test_the_head_is_what_the_figure_counts(code: str, expected: str, text: str) -> None:
    assert marked(code, text).head == expected


@pytest.mark.parametrize(("code", "expected", "text"), list(rows("changes")))
def test_direction_and_role_tell_the_change(code: str, expected: str, text: str) -> None:
    claim = marked(code, text)
    assert f"{claim.direction or 'none'} {claim.role or 'none'}" == expected


@pytest.mark.parametrize(("code", "expected", "text"), list(rows("qualifiers")))
def test_qualifiers_weaken_the_assertion(code: str, expected: str, text: str) -> None:
    found = marked(code, text).qualifiers
    assert expected in found if expected != "none" else not found


@pytest.mark.parametrize(("code", "expected", "text"), list(rows("names")))
def test_names_are_plain(code: str, expected: str, text: str) -> None:
    assert expected in marked(code, text).names


@pytest.mark.parametrize(("code", "expected", "text"), list(rows("speakers")))
def test_the_speaker_stands_by_the_word_of_saying(code: str, expected: str, text: str) -> None:
    assert marked(code, text).speaker == expected


@pytest.mark.parametrize(("code", "text"), list(lookalikes("heads")))
def test_lookalikes_are_no_heads(code: str, text: str) -> None:
    assert marked(code, text).head is None


@pytest.mark.parametrize(("code", "text"), list(lookalikes("names")))
def test_lookalikes_are_no_names(code: str, text: str) -> None:
    assert marked(code, text).names == ()


@pytest.mark.parametrize("code", languages())
def test_every_language_has_its_examples(code: str) -> None:
    table = examples(code)
    counted = sum(len(texts) for kind in KINDS for texts in table[kind].values())
    assert counted + sum(map(len, table["nothing"].values())) >= 150
    assert table.keys() == {*KINDS, "nothing"}
