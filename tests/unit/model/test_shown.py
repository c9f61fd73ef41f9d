"""What a reader of an article sees of it."""

import pytest

from factcheck.checking import check, normalise
from factcheck.model.article import Article, Mask, Stretch
from factcheck.model.shown import shown


@pytest.mark.parametrize(
    ("text", "masks", "expected"),
    [
        ("a b", (), "a b"),
        ("a `5` b", (Mask(2, 5),), "a ·   b"),
        ("**5** b", (Mask(0, 2, seam=True), Mask(3, 5, seam=True)), "  5   b"),
        ("```\n5\n\n6\n```\nb", (Mask(0, 12),), "·  \n·\n\n·\n·  \nb"),
        ("<!-- factcheck: ignore[x] y --> 5", (Mask(32, 33),), " " * 32 + "·"),
    ],
)
def test_masked_stretches_are_not_seen(text: str, masks: tuple[Mask, ...], expected: str) -> None:
    """A sign for what stands for something, blanks for seams, lines kept; nothing moves."""
    assert shown(text, masks) == expected
    assert len(expected) == len(text)


def test_figures_are_read_across_seams_and_not_from_masks() -> None:
    """The surface is what the file has, markup included."""
    text = "It costs **42,000** dollars for `17 files`."
    masks = (Mask(9, 11, seam=True), Mask(17, 19, seam=True), Mask(32, 42))
    found = [(r.mention.surface, r.english) for r in normalise(Article("a", text, "en", masks=masks))]
    assert found == [("42,000** dollars", "$42,000")]


def test_claims_of_a_passage_in_another_language_keep_their_masks() -> None:
    """The parts of an article are told apart by their places, whatever stands between the signs of a figure."""
    text = "Die Gebühr beträgt **42** Euro.\n\nThe fee is **43** euros."
    masks = tuple(Mask(at, at + 2, seam=True) for at in (19, 23, 44, 48))
    article = Article("a", text, "de", masks=masks, foreign=(Stretch(33, len(text), "en"),))
    assert [claim.english for claim in check([article]).claims] == ["€42", "€43"]
