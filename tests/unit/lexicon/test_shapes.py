"""The notation of shapes."""

import pytest

from factcheck.lexicon.notation import ShapeError
from factcheck.lexicon.shapes import Shapes

SLOTS = frozenset({"day", "month", "year"})
PIECES = {
    "to": [" bis {~}", "-{~}"],
    "dm": ["{day}. {month}", "{day} {month}"],
    "lost": ["{nowhere}"],
    "knot": ["{knot}"],
}


def walked(shapes: Shapes, *steps: tuple[str, str]) -> list[str]:
    """The names that the slots of a text get, given as gaps and slots, and the rules that end behind them."""
    joints, names = shapes.start, []
    for gap, slot in steps:
        name, joints = shapes.state(joints).edges[gap][slot][0]
        names.append(name)
    return [*names, *(ending.rule for endings in shapes.state(joints).endings.values() for ending in endings)]


def test_what_stands_in_brackets_may_be_missing() -> None:
    """A shape with brackets ends in front of them as well as behind."""
    shapes = Shapes(SLOTS, PIECES)
    shapes.learn("{day}. {month}[ {year}]", "dates")
    assert walked(shapes, ("", "day"), (". ", "month")) == ["day", "month", "{day}. {month}[ {year}]"]
    assert walked(shapes, ("", "day"), (". ", "month"), (" ", "year"))[:3] == ["day", "month", "year"]


def test_slots_behind_the_mark_belong_to_the_end_of_a_range() -> None:
    """The mark may stand in a piece, and holds until the shape ends."""
    shapes = Shapes(SLOTS, PIECES)
    shapes.learn("{day}.{to}{dm}", "dates")
    assert walked(shapes, ("", "day"), (". bis ", "day"), (". ", "month"))[:3] == ["day", "~day", "~month"]
    assert walked(shapes, ("", "day"), (".-", "day"), (" ", "month"))[:3] == ["day", "~day", "~month"]


def test_text_in_front_is_part_of_the_mention_and_angles_are_not() -> None:
    """Both are told by the ending."""
    shapes = Shapes(SLOTS, PIECES)
    shapes.learn("<Am> Tag {day}", "dates")
    joints = shapes.state(shapes.start).edges[""]["day"][0][1]
    (ending,) = shapes.state(joints).endings[""]
    assert (ending.contexts, ending.lead) == (("am",), "tag ")


@pytest.mark.parametrize(
    "shape", ["{day", "[{day}", "{hour}", "{lost}", "{knot}", "<{day}> {month}", "{day}[{~}] {month}", "{dm}< {year}>"]
)
def test_mistakes_are_said(shape: str) -> None:
    """A shape that cannot be understood is refused."""
    with pytest.raises(ShapeError):
        Shapes(SLOTS, PIECES).learn(shape, "dates")
