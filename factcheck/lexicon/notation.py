"""The notation of shapes: a stretch of a shape taken to pieces, once however many shapes hold it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.lexicon.fold import entry_folded

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


class Part(NamedTuple):
    """What a stretch of a shape goes on with: a folded text, a slot or a mark, or one of several stretches."""

    text: str = ""
    slot: str = ""
    choices: tuple[str, ...] = ()


class Notation:
    """The stretches of shapes that may ask for certain slots and pieces."""

    def __init__(self, slots: frozenset[str], pieces: Pieces) -> None:
        self._slots = slots
        self._pieces = pieces
        self._parts: dict[str, tuple[Part, ...]] = {}
        self._prefixes: dict[tuple[str, str], str] = {}

    def parts(self, text: str) -> tuple[Part, ...]:
        """What a stretch consists of.  Raises `ShapeError`."""
        known = self._parts.get(text)
        if known is None:
            known = self._parts[text] = tuple(self._taken(text))
        return known

    def prefix_behind(self, text: str, prefix: str, depth: int = 0) -> str:
        """What the names of slots begin with behind a stretch, before which they began with `prefix`.

        Raises `ShapeError` where the stretch or a piece in it cannot be understood, or where some of several ways begin
        the end of a range and others do not.
        """
        if depth > DEEPEST:
            raise ShapeError("pieces that hold themselves")
        known = self._prefixes.get((text, prefix))
        if known is None:
            known = prefix
            for part in self.parts(text):
                known = self.prefix_past(part, known, depth)
            self._prefixes[text, prefix] = known
        return known

    def prefix_past(self, part: Part, prefix: str, depth: int = 0) -> str:
        """Likewise behind one part of a stretch."""
        if part.choices:
            prefixes = {self.prefix_behind(choice, prefix, depth + 1) for choice in part.choices}
            if len(prefixes) > 1:
                raise ShapeError(f"some of {', '.join(part.choices)} begin the end of a range, others do not")
            return prefixes.pop()
        return part.slot if part.slot in (UNTIL, ALSO) else prefix

    def _taken(self, text: str) -> list[Part]:
        taken, at = list[Part](), 0
        while at < len(text):
            if text[at] == "[":
                end = _closing(text, at)
                taken.append(Part(choices=(text[at + 1 : end], "")))
            elif text[at] == "{":
                end = text.find("}", at)
                if end < 0:
                    raise ShapeError("no }")
                taken.append(self._named(text[at + 1 : end]))
            else:
                end = min(sign for sign in (text.find("[", at), text.find("{", at), len(text)) if sign >= 0) - 1
                taken.append(Part(entry_folded(text[at : end + 1])))
            at = end + 1
        return taken

    def _named(self, name: str) -> Part:
        if name in self._pieces:
            return Part(choices=tuple(self._pieces[name]))
        if name not in self._slots and name not in (UNTIL, ALSO):
            raise ShapeError(f"no such slot: {name}")
        return Part(slot=name)


def _closing(text: str, at: int) -> int:
    """Where the bracket closes that opens at an offset."""
    depth = 0
    for end in range(at, len(text)):
        depth += {"[": 1, "]": -1}.get(text[end], 0)
        if depth == 0:
            return end
    raise ShapeError("no ]")
