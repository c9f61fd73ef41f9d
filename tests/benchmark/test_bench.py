"""The bench measures what it says: copies differ, and peers are named even when they are missing."""

import random
from importlib import import_module

import pytest

from factcheck import normalise
from tests.benchmark import peers
from tests.benchmark.material import NEWS, articles, long_article, news, one_story, renamed, stories, varied
from tests.benchmark.table import table


def test_varied_text_keeps_its_shape() -> None:
    """Later digits change; years, short figures, signs and words stay."""
    text = "Im Jahr 1998 kamen am 5. Mai 42.000 Gäste, 12 % mehr."
    other = varied(text, random.Random(3))
    assert text != other
    assert len(text) == len(other)
    assert other.startswith("Im Jahr 1998 kamen am 5. Mai 4")
    assert other.endswith(" Gäste, 12 % mehr.")


def test_renamed_text_has_other_names_in_each_copy() -> None:
    """A name is another in each copy, the same in both languages; what is no name stays."""
    assert renamed("Lumio in Aarhus wird teuer", 0) == "Lumio in Aarhus wird teuer"
    german, english = renamed("Lumio wird teuer am Montag", 1), renamed("Lumio raises prices on Monday", 1)
    assert german.split()[0] == english.split()[0] != "Lumio"
    assert english.split()[1:] == ["raises", "prices", "on", "Monday"]


def test_material_is_as_large_as_asked() -> None:
    """Bytes, stories and articles are counted as the tables say."""
    assert sum(len(article.text.encode()) for article in articles("de", 50_000)) >= 50_000
    assert len(long_article("en", 20_000).text.encode()) == 20_000
    assert len({article.story for article in stories(40)}) == 40
    assert len(one_story(20)) == len({article.id for article in one_story(20)}) == 20


def test_missing_peer_is_named_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """A peer that cannot be imported, or does not know the language, stands in the table."""

    def missing(name: str) -> object:
        if name == "duckling":
            raise ModuleNotFoundError("No module named 'duckling'")
        return import_module(name)

    monkeypatch.setattr(peers, "import_module", missing)
    told = {peer.name.split()[0]: peer for peer in peers.peers("de")}
    assert (told["Duckling"].extract, told["quantulum3"].extract) == (None, None)
    assert told["Duckling"].reason
    assert told["dateparser"].extract is not None


def test_table_is_aligned() -> None:
    """Columns are as wide as their widest cell."""
    assert table(["a", "b"], [["long", "1"]]) == "| a    |   b |\n| ---- | --: |\n| long |   1 |"


@pytest.mark.parametrize("language", ["de", "en"])
def test_news_holds_as_many_figures_as_news_does(language: str) -> None:
    made = news(language, 20_000)
    figures = sum(len(normalise(article)) for article in made)
    assert 0.8 * NEWS < sum(len(article.text) for article in made) / figures < 1.2 * NEWS
