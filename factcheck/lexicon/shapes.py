"""The shapes of dates and times in a pack, compiled into one automaton over tokens and the text between them.

A shape is a line such as `"[{weekday}, ]{day}. {month}[ {year}]"`: names in braces are slots, which a token fills, or
pieces, which the pack spells out elsewhere; square brackets hold what may be missing; the rest stands as it is.
Behind `{~}` a slot belongs to the end of a range, behind `{&}` to a date that must be the very next.  `<...>` at the
beginning is what must stand in front of the mention, at the end what must follow it, without being part of it; months
and years in it lend their values to the mention.

Pieces and brackets multiply, so the shapes are kept as a small graph, and the states of the automaton that walks it are
made when a text first needs them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from factcheck.lexicon.fold import entry_folded
from factcheck.lexicon.states import Ending, Joint, Slots, State, Ways

UNTIL = "~"
ALSO = "&"
AHEAD = "+"
"""What the name of a slot begins with that belongs to the end of a range, to the date right behind the first, or to
what must follow the mention."""

DEEPEST = 8
"""How deep pieces may hold pieces."""

Pieces = Mapping[str, Sequence[str]]


class ShapeError(ValueError):
    """A shape that cannot be understood; the text says why."""


class Shapes:
    """All the shapes of a language.  Grows while a pack is compiled, and never afterwards."""

    def __init__(self, slots: frozenset[str], pieces: Pieces) -> None:
        self._slots = slots
        self._pieces = pieces
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
            known = self._states[joints] = _state(joints, self.state)
        return known

    def learn(self, shape: str, group: str) -> None:
        """Add a shape; of two that fit the same text the one learnt first wins.  Raises `ShapeError`."""
        self._rank += 1
        context, rest = "", shape
        if shape.startswith("<"):
            context, _, rest = shape[1:].partition(">")
        own, _, ahead = rest.lstrip().removesuffix(">").partition("<")
        lead = own[: min(at for at in (own.find("{"), own.find("["), len(own)) if at >= 0)]
        path = _Path(self._slots, self._pieces)
        end = path.follow(own[len(lead) :], self._begun())
        if ahead:
            path.prefix = AHEAD
            end = path.follow(ahead, end)
        contexts = tuple(entry_folded(text.strip()) for text in self._spelled(context)) if context else ()
        tail = own.rpartition("}")[2] if ahead else ""
        if ahead and own.rpartition("{")[2].partition("}")[0] not in self._slots:
            raise ShapeError("what must follow stands behind a piece")
        end.ending = Ending(contexts, entry_folded(lead), entry_folded(tail), bool(ahead), group, shape, self._rank)

    def _begun(self) -> Joint:
        joint = Joint()
        self._start.texts.append(("", joint))
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


class _Path:
    """One shape on its way into the graph."""

    def __init__(self, slots: frozenset[str], pieces: Pieces) -> None:
        self._slots = slots
        self._pieces = pieces
        self.prefix = ""

    def follow(self, text: str, joint: Joint, depth: int = 0) -> Joint:
        """The point at which a stretch of a shape ends that begins at a point."""
        if depth > DEEPEST:
            raise ShapeError("pieces that hold themselves")
        while text:
            if text[0] == "[":
                end = _closing(text, "[", "]")
                joint = self._either((text[1:end], ""), joint, depth)
            elif text[0] == "{":
                end = _closing(text, "{", "}")
                joint = self._named(text[1:end], joint, depth)
            else:
                end = min(at for at in (text.find("["), text.find("{"), len(text)) if at >= 0) - 1
                joint = _linked(joint, entry_folded(text[: end + 1]))
            text = text[end + 1 :]
        return joint

    def _named(self, name: str, joint: Joint, depth: int) -> Joint:
        if name in (UNTIL, ALSO):
            self.prefix = name
            return joint
        if name in self._pieces:
            return self._either(self._pieces[name], joint, depth)
        if name not in self._slots:
            raise ShapeError(f"no such slot: {name}")
        reached = Joint()
        joint.slots.append((self.prefix + name, reached))
        return reached

    def _either(self, choices: Sequence[str], joint: Joint, depth: int) -> Joint:
        """The point at which several ways meet again; the ways must agree on where the end of a range begins."""
        met, before = Joint(), self.prefix
        prefixes = set()
        for choice in choices:
            self.prefix = before
            self.follow(choice, joint, depth + 1).texts.append(("", met))
            prefixes.add(self.prefix)
        if len(prefixes) > 1:
            raise ShapeError(f"some of {', '.join(choices)} begin the end of a range, others do not")
        return met


def _linked(joint: Joint, text: str) -> Joint:
    reached = Joint()
    joint.texts.append((text, reached))
    return reached


def _closing(text: str, opening: str, closing: str) -> int:
    depth = 0
    for at, letter in enumerate(text):
        depth += {opening: 1, closing: -1}.get(letter, 0)
        if depth == 0:
            return at
    raise ShapeError(f"no {closing}")


def _state(joints: frozenset[Joint], state_of: Callable[[frozenset[Joint]], State]) -> State:
    reached: dict[tuple[str, str], set[Joint]] = {}
    endings: dict[str, list[Ending]] = {}
    pending = [("", joint) for joint in joints]
    while pending:
        gap, joint = pending.pop()
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
