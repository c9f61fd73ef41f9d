"""The shapes of dates and times in a pack, compiled into one automaton over tokens and the text between them.

A shape is a line such as `"[{weekday}, ]{day}. {month}[ {year}]"`: names in braces are slots, which a token fills, or
pieces, which the pack spells out elsewhere; square brackets hold what may be missing; the rest stands as it is.
Behind `{~}` a slot belongs to the end of a range, behind `{&}` to a date that must be the very next.  `<...>` at the
beginning is what must stand in front of the mention, at the end what must follow it, without being part of it; months
and years in it lend their values to the mention.

Pieces and brackets multiply, so the shapes are kept as a small graph, which grows where a text gets to: of a shape that
no text has begun only its notation is known.  The states of the automaton that walks it are made likewise.
"""

from collections.abc import Callable, Iterator
from functools import cached_property

from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.notation import AHEAD, ALSO, UNTIL, Notation, Pieces, ShapeError
from factcheck.lexicon.states import Ending, Joint, Rest, Slots, State, Ways


class Shapes:
    """All the shapes of a language.  Grows while a pack is compiled, and never afterwards."""

    def __init__(self, slots: frozenset[str], pieces: Pieces) -> None:
        self._slots = slots
        self._pieces = pieces
        self._notation = Notation(slots, pieces)
        self._start = Joint()
        self._states: dict[frozenset[Joint], State] = {}
        self._rank = 0

    @property
    def start(self) -> frozenset[Joint]:
        """Where every text begins."""
        return frozenset((self._start,))

    @cached_property
    def first(self) -> State:
        """The state that every text begins in."""
        return self.state(self.start)

    def begun(self, slots: Slots) -> bool:
        """Whether a shape can begin with a token that can fill these slots."""
        ways = self.first.ways.get("")
        return ways is not None and bool(ways.steps(slots))

    def state(self, joints: frozenset[Joint]) -> State:
        """What may follow where a text has come to; worked out once."""
        known = self._states.get(joints)
        if known is None:
            known = self._states[joints] = _state(joints, self.state, self._grown)
        return known

    def learn(self, shape: str, group: str) -> None:
        """Add a shape; of two that fit the same text the one learnt first wins.  Raises `ShapeError`."""
        self._rank += 1
        context, rest = "", shape
        if shape.startswith("<"):
            context, _, rest = shape[1:].partition(">")
        own, _, ahead = rest.lstrip().removesuffix(">").partition("<")
        lead = own[: min(at for at in (own.find("{"), own.find("["), len(own)) if at >= 0)]
        contexts = tuple(entry_folded(text.strip()) for text in self._spelled(context)) if context else ()
        tail = own.rpartition("}")[2] if ahead else ""
        if ahead and own.rpartition("{")[2].partition("}")[0] not in self._slots:
            raise ShapeError("what must follow stands behind a piece")
        ending = Ending(contexts, entry_folded(lead), entry_folded(tail), bool(ahead), group, shape, self._rank)
        behind = self._unread(ahead, AHEAD, ending) if ahead else ending
        self._start.texts.append(("", self._unread(own[len(lead) :], "", behind)))

    def _unread(self, text: str, prefix: str, then: Joint | Ending) -> Joint:
        """Where a stretch of a shape begins, which is understood already but followed only when a text gets there."""
        self._notation.prefix_behind(text, prefix)
        return Joint(rest=Rest(self._notation.parts(text), prefix, then))

    def _grown(self, joint: Joint) -> Joint:
        """A point from which it is known what leads on."""
        if joint.rest is None:
            return joint
        (parts, prefix, then), joint.rest = joint.rest, None
        if not parts:
            if isinstance(then, Ending):
                joint.ending = then
            else:
                joint.texts.append(("", then))
            return joint
        part, notation = parts[0], self._notation
        past = notation.prefix_past(part, prefix)
        reached = Joint(rest=Rest(parts[1:], past, then))
        if part.choices:
            joint.texts += [("", Joint(rest=Rest(notation.parts(choice), prefix, reached))) for choice in part.choices]
        elif part.slot and part.slot not in (UNTIL, ALSO):
            joint.slots.append((prefix + part.slot, reached))
        else:
            joint.texts.append((part.text, reached))  # that of a mark is empty
        return joint

    def _spelled(self, text: str) -> Iterator[str]:
        before, brace, rest = text.partition("{")
        if not brace:
            yield text
            return
        name, _, after = rest.partition("}")
        if name not in self._pieces:
            raise ShapeError(f"no such piece: {name}")
        for choice in self._pieces[name]:
            yield from self._spelled(before + choice + after)


def _state(
    joints: frozenset[Joint], state_of: Callable[[frozenset[Joint]], State], grown: Callable[[Joint], Joint]
) -> State:
    reached: dict[tuple[str, str], set[Joint]] = {}
    endings: dict[str, list[Ending]] = {}
    pending = [("", joint) for joint in joints]
    while pending:
        gap, joint = pending.pop()
        grown(joint)
        pending += ((gap + text, following) for text, following in joint.texts)
        for name, following in joint.slots:
            reached.setdefault((gap, name), set()).add(following)
        if joint.ending and joint.ending not in endings.setdefault(gap, []):
            endings[gap].append(joint.ending)
    edges: dict[str, dict[str, list[tuple[str, frozenset[Joint]]]]] = {}
    for (gap, name), joints_behind in sorted(reached.items(), key=lambda entry: entry[0]):
        slot = name.lstrip(UNTIL + ALSO + AHEAD)
        edges.setdefault(gap, {}).setdefault(slot, []).append((name, frozenset(joints_behind)))
    tails: dict[str, tuple[str, ...]] = {}
    for text in sorted(endings, key=len, reverse=True):
        tails[text[:2]] = (*tails.get(text[:2], ()), text)
    # Gaps are met with single blanks.
    ways = {gap: Ways(slots, state_of) for gap, slots in edges.items() if "  " not in gap}
    return State(edges, ways, endings, tails, max(map(len, edges), default=-1))
