"""The estimates follow from their counts, and the match weights from the estimates."""

import pytest

from factcheck.model.article import Article
from factcheck.pair.weights import weights
from tools.estimate_weights import bits, counted, rendered, shipped

SEEN = 100  # times that a level must have been seen for its estimate to say anything
LEVELS = [level for level in shipped()["level"] if level["same"] + level["other"] >= SEEN]
CLAIMS = [
    level for level in LEVELS if level["comparison"] in ("kind", "line", "unit", "role", "direction", "concept", "turn")
]
STORY = (
    (
        "de",
        "Der Brand in Kalmar kostet 42 Mio. Euro.\n\nIm Hafen liegen 17 Schiffe.\n\nAm 3. Mai beginnt der Abriss.",
    ),
    (
        "en",
        "The fire in Kalmar cost 42 million euros.\n\nThere are 17 ships in the port.\n\nDemolition begins on 3 May.",
    ),
)


def test_the_estimates_follow_from_their_counts() -> None:
    """What the script makes of the counts that ship is what ships."""
    same, other = (
        {(row["comparison"], row["level"]): row[side] for row in shipped()["level"]} for side in ("same", "other")
    )
    assert bits(same, other) == {(row["comparison"], row["level"]): row["bits"] for row in shipped()["level"]}


@pytest.mark.parametrize("level", CLAIMS, ids=lambda level: f"{level['comparison']}-{level['level']}")
def test_no_weight_exceeds_its_estimate(level: dict[str, float | str]) -> None:
    """Comparisons are not independent: a weight is a part of what its level tells by itself, and of the same sign."""
    weight, estimate = weights().claim[str(level["comparison"])][str(level["level"])], float(level["bits"])
    assert min(0.0, estimate) - 0.3 <= weight <= max(0.0, estimate) + 0.3


@pytest.mark.parametrize(
    ("sort", "key"), [("v", "value"), ("d", "digits"), ("N", "name"), ("c", "concept"), ("w", "word")]
)
def test_what_a_passage_lacks_weighs_less_than_its_estimate(sort: str, key: str) -> None:
    """Likewise for the keys of passages."""
    (level,) = (level for level in LEVELS if level["level"] == f"{key}, missed")
    assert level["bits"] < weights().missed[sort] < 0


def test_counted_counts_what_says_the_same_and_what_does_not() -> None:
    """Three paragraphs with a claim each: one says the same as one, and none the same as the two others."""
    counts = counted(Article(code, text, code, story="s") for code, text in STORY)
    assert (counts.stories, counts.languages) == (1, {"de", "en"})
    assert counts.same["kind", "same"] == 3
    assert counts.same["unit", "same"] == 1
    assert counts.same["key", "value, met"] == 6
    assert counts.other["key", "value, met"] == 0


def test_counted_passes_over_what_is_not_aligned() -> None:
    """An article with another number of paragraphs says nothing about which of them correspond."""
    (one, first), (two, second) = STORY
    pair = (Article("a", first, one, story="s"), Article("b", second + "\n\nThe end.", two, story="s"))
    assert counted(pair).stories == 0


def test_rendered_estimates_hold_no_word_of_the_articles() -> None:
    """Counts alone, so that they can be shipped."""
    told = rendered(counted(Article(code, text, code, story="s") for code, text in STORY), "two articles")
    assert "Kalmar" not in told
    assert 'source = "two articles"' in told
