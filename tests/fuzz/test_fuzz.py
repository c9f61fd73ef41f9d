"""Every target of the fuzzers on what once broke it, on its seeds, and on inputs that hypothesis makes."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS

KEPT = sorted(path for path in Path(__file__).with_name("kept").glob("*/*") if path.is_file())
DEAR = {"stories": 5, "renderers": 20, "two_texts": 60, "words": 150, "figures": 150}
"""The targets of which an input takes long, and how many inputs they are given; the others get 400."""

BYTES = st.binary(max_size=200) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_once_broke_it(path: Path) -> None:
    """The name of the folder is that of the target."""
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_seeds(name: str) -> None:
    """What the fuzzers start from is taken."""
    for seed in seeds()[name]:
        TARGETS[name](seed)


@pytest.mark.parametrize("name", TARGETS)
def test_inputs_that_nobody_thought_of(name: str) -> None:
    """Bytes, some of them a text, and pieces of the seeds in another order."""
    pieces = st.sampled_from([seed[at : at + 9] for seed in seeds()[name] for at in range(0, min(len(seed), 300), 9)])
    mixed = st.lists(pieces | st.binary(max_size=3), max_size=20).map(b"".join)

    @settings(max_examples=DEAR.get(name, 400), deadline=None, derandomize=True, database=None)
    @given(mixed | BYTES)
    def check(data: bytes) -> None:
        TARGETS[name](data)

    check()
