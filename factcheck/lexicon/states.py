"""The states of the automaton that walks the shapes of dates: what may follow where a text has come to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.lexicon.notation import Part

_REMEMBERED = 1 << 14


class Ending(NamedTuple):
    """The shape that has been followed to its end.

    `contexts` are phrases of which one must stand in front of the mention (none: anything may); `lead` is what the
    mention itself begins with, in front of its first slot.  `ahead` is set where slots behind the mention were
    followed too; `tail` is then what the mention ends with behind its own last slot.
    """

    contexts: tuple[str, ...]
    lead: str
    tail: str
    ahead: bool
    group: str
    rule: str
    rank: int


class Rest(NamedTuple):
    """What of a shape is still to be followed: its parts, what names of slots begin with, and where it leads."""

    parts: Sequence[Part]
    prefix: str
    then: "Joint | Ending"


@dataclass(eq=False, slots=True)
class Joint:
    """A point of a shape: the texts and the slots that lead on from it, and the shape that ends at it.

    Of a point to which no text has got yet nothing is known but the `rest` of its shape.
    """

    texts: list[tuple[str, "Joint"]] = field(default_factory=list)
    slots: list[tuple[str, "Joint"]] = field(default_factory=list)
    ending: Ending | None = None
    rest: Rest | None = None


class Slots:
    """The slots that a token can fill, each with the value it gives.  One object for all tokens alike: it is a key."""

    __slots__ = ("values",)

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values = values


class Step(NamedTuple):
    """A slot that is filled on the way through shapes: its name, its value, and the state behind it."""

    name: str
    value: object
    state: "State"


class Ways:
    """The slots that may follow behind one gap, and the steps that tokens have been found to allow."""

    __slots__ = ("_edges", "_ending", "_known", "_state_of")

    def __init__(
        self,
        edges: Mapping[str, Sequence[tuple[str, frozenset[Joint]]]],
        state_of: Callable[[frozenset[Joint]], "State"],
    ) -> None:
        self._edges = edges
        self._state_of = state_of
        self._known: dict[Slots, tuple[Step, ...]] = {}
        self._ending: dict[Slots, tuple[tuple[Step, ...], int]] = {}

    def steps_before(self, slots: Slots, room: int) -> tuple[Step, ...]:
        """Likewise without those that lead nowhere, as they neither end a shape nor reach as far as the next token."""
        known = self._ending.get(slots)
        if known is None:
            if len(self._ending) > _REMEMBERED:
                self._ending.clear()
            steps = self.steps(slots)
            furthest = max((step.state.reach for step in steps), default=-1)
            known = self._ending[slots] = tuple(step for step in steps if step.state.tails), furthest
        if room > known[1]:
            return known[0]
        return tuple(step for step in self.steps(slots) if step.state.tails or room <= step.state.reach)

    def steps(self, slots: Slots) -> tuple[Step, ...]:
        """The steps that a token allows which can fill these slots."""
        known = self._known.get(slots)
        if known is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[slots] = tuple(
                Step(name, value, self._state_of(joints))
                for slot, value in slots.values.items()
                for name, joints in self._edges.get(slot, ())
            )
        return known


@dataclass(eq=False, slots=True)
class State:
    """Where a text stands in all shapes at once.

    `edges` are the slots that may follow behind each gap, each with its names and next states, `ways` the same as the
    grammar goes them; `endings` the shapes that end here, by the text that must follow; `tails` these texts by their
    first two characters, the longest first.  No gap is longer than `reach`.
    """

    edges: dict[str, dict[str, list[tuple[str, frozenset[Joint]]]]]
    ways: dict[str, Ways]
    endings: dict[str, list[Ending]]
    tails: dict[str, tuple[str, ...]]
    reach: int

    def ended(self, text: str, sign: str) -> list[Ending]:
        """The shapes that end with a text, but for those that begin with words which another sign ends than stands in
        front: so most of them are soon told."""
        return [each for each in self.endings[text] if each.lead.rstrip()[-1:] in ("", sign)]

    def tails_at(self, text: str, at: int) -> tuple[str, ...]:
        """The texts that may follow at an offset, as far as the first two characters there tell; any blanks are one."""
        tails = self.tails
        bare = tails.get("", ())
        if len(tails) == len(bare):  # no text at all, or nothing that must follow
            return bare
        first, second = text[at : at + 1], text[at + 1 : at + 2]
        if second.isspace():
            if first.isspace():
                return tuple(text for texts in tails.values() for text in texts if text[:1] == " ") + bare
            second = " "
        elif first.isspace():
            first = " "
        found = tails.get(first + second, ()) if second else ()
        return found + tails.get(first, ()) + bare if first else bare
