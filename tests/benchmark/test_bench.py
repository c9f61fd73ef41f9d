"""The bench measures what it says: copies differ, and peers are named even when they are missing."""

import random
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest

from factcheck import normalise
from tests.benchmark import against, peers
from tests.benchmark.growth import of_article, of_story, write_lines
from tests.benchmark.material import (
    ARTICLE,
    NEWS,
    alike,
    articles,
    long_article,
    news,
    one_story,
    renamed,
    stories,
    two_article_stories,
    varied,
)
from tests.benchmark.plot import picture
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


def test_stories_of_two_articles_tell_the_same_figures_in_both_languages() -> None:
    """Articles as long as news has them; no two stories alike; the figures of a copy are those of its counterpart."""
    told = list(two_article_stories(30))
    assert len(told) == 60
    assert len({article.text for article in told}) == 60
    assert all(ARTICLE <= len(article.text) < 1.5 * ARTICLE for article in told)
    assert alike("42.000", 3).replace(".", ",") == alike("42,000", 3) != alike("42,000", 4)


def test_growth_is_told_by_its_costs(tmp_path: Path) -> None:
    """Each table comes with what a unit costs by how many there are."""
    grown = of_article((1_000, 3_000), runs=1)
    assert [[amount for amount, _ in points] for points in grown.costs.values()] == [[1_000, 3_000]] * 2
    assert next(iter(of_story((2, 4), runs=1).costs.values()))[1][0] == 4
    size = write_lines(two_article_stories(2), tmp_path / "two.jsonl")
    assert size == len((tmp_path / "two.jsonl").read_bytes())


def test_picture_is_well_formed_and_shows_everything() -> None:
    """Every language and everything that grows has its name in the picture."""
    drawn = picture({"German": (0.8, 0.07), "Hebrew & Yiddish": (0.5, None)}, {"stories": [(100, 8.0), (1000, 9.0)]})
    told = "".join(ElementTree.fromstring(drawn).itertext())
    assert all(each in told for each in ("German", "Hebrew & Yiddish", "0.80", "stories: 100 to 1,000", "×10"))


def test_what_is_no_checkout_has_no_last_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table then says so."""
    monkeypatch.setattr(against, "ROOT", tmp_path)
    assert "no tag" in against.against_last_tag(runs=1)
