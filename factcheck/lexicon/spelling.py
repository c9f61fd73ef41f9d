"""Numbers written as words: which sequences of number words make one number, and which number that is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.lexicon.sense import Role, Sense

THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True)
class Order:
    """How a language puts number words together.

    `units_first` allows the unit before the ten ("fünfundzwanzig"), `tens_first` beside it the other order too
    ("dvacet pět"), and without `units_apart` only within one word
    ("fem og tyve" is two numbers); `scores` are the numbers below 100 to which ten to
    nineteen may be added ("soixante-dix", "quatre-vingt-dix"); `hundreds_of_tens` allows "neunzehnhundert";
    `scaled_thousands` lets a scale multiply all that is below it, thousands too ("tres mil millones", "un millón mil").
    With `bare_scales` a scale needs no one before it inside a number ("dwa miliardy milion").
    With `crores` lakhs and thousands before a crore count crores: "1 लाख 25 हजार करोड़".
    With `myriads` tens, hundreds and thousands multiply only the digit before them ("二百三十", "千二百万").
    """

    units_first: bool = False
    scores: frozenset[int] = frozenset()
    hundreds_of_tens: bool = True
    scaled_thousands: bool = False
    myriads: bool = False
    crores: bool = False
    tens_first: bool = False
    bare_scales: bool = False
    units_apart: bool = True


class Sum:
    """A number that grows word by word, and refuses a word that cannot follow."""

    __slots__ = ("_added", "_and", "_limit", "_order", "_section", "_total", "started")

    def __init__(self, order: Order) -> None:
        self._order = order
        self._total = Decimal(0)
        self._section = Decimal(0)
        self._added = Decimal(0)
        self._limit: Decimal | None = None
        self._and = False
        self.started = False

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self._total + self._section

    def take(self, sense: Sense, *, after_and: bool = False, apart: bool = False) -> bool:
        """Add a word, or leave the number as it was and return False where the word cannot follow.

        `apart` says that the words are divided by blanks; an "and" between such multiplies nothing: "fifty and
        hundred".
        """
        if after_and and apart and sense.role is not Role.NUMBER and self._section:
            return False
        self._and = after_and and (self._order.units_apart or not apart)
        value = sense.value
        assert isinstance(value, Decimal)
        taken = _WAYS[sense.role](self, value)
        self.started = self.started or taken
        return taken

    @property
    def _is_nil(self) -> bool:
        """Whether it is a zero, behind which nothing can follow."""
        return self.started and self.value == 0 and self._added == 0

    def _hold(self, value: Decimal) -> bool:
        """Keep what is to be added to the number that follows: the half of "साढ़े तीन"."""
        fits = self._section == 0 and self._added == 0
        self._added = value if fits else self._added
        return fits

    def _multiplier(self) -> Decimal:
        """How many of a hundred or a scale there are; one where no number says it."""
        added, self._added = self._added, Decimal(0)
        return max(self._section, Decimal(1)) + added

    def _pair(self, value: Decimal) -> bool:
        """Two of a scale, unless a number stands before it: "ألفا" are two thousand, "خمسة عشر ألفا" fifteen."""
        if self._section:
            return self._scale(value)
        self._section = Decimal(2)
        if self._scale(value):
            return True
        self._section = Decimal(0)
        return False

    def take_one_before(self, scale: Sense, *, after_and: bool = False) -> bool:
        """Add the one that an article says before a scale word within a number; False where neither can follow."""
        assert isinstance(scale.value, Decimal)
        fits = self._limit is not None and scale.value < self._limit and self._section == 0
        if after_and:
            fits = self._section > 0 == self._section % 100 and (self._limit is None or scale.value < self._limit)
        self._section += int(fits)
        return fits

    def _add(self, value: Decimal) -> bool:
        room = Decimal(10) ** len(str(value))
        tail = self._section % 100
        fits = self._section % room == 0 and (value != 0 or not self.started)
        if self._order.units_first and self._and and value < 100 and value % 10 == 0:
            fits = tail < 10
        elif int(tail) in self._order.scores and 10 <= value < 20:
            fits = True
        elif self._order.units_first and not self._order.tens_first and value < 10 and tail >= 20:
            fits = False
        if self._is_nil:
            fits = False
        if fits:
            self._section += value + self._added
            self._added = Decimal(0)
        return fits

    def _hundred(self, value: Decimal) -> bool:
        if self._order.myriads:
            return self._place(value)
        if self._section >= (100 if self._order.hundreds_of_tens else 10) or self._is_nil:
            return False
        self._section = self._multiplier() * value
        return True

    def _place(self, value: Decimal) -> bool:
        """Multiply the digit before a ten, hundred or thousand by it: the 三 of "二百三十"."""
        digit = self._section % 10
        rest = self._section - digit
        if rest % (value * 10) or self._is_nil:
            return False
        self._section = rest + max(digit, Decimal(1)) * value
        return True

    def _scale(self, value: Decimal) -> bool:
        if self._is_nil:
            return False
        if self._limit is not None and value >= self._limit:
            return self._order.scaled_thousands and self._scale_below(value)
        bare = self._order.bare_scales or (self._order.scaled_thousands and value == THOUSAND)
        if self._limit is not None and self._section == 0 and not bare:
            return False
        self._total += self._multiplier() * value
        self._section, self._limit = Decimal(0), value
        return True

    def _scale_below(self, value: Decimal) -> bool:
        """Multiply what is smaller than a scale by it: the three thousand of "dos billones tres mil millones"."""
        below = self.value % value
        if below == 0:
            return False
        self._total, self._section, self._limit = self.value - below + below * value, Decimal(0), value
        return True


_WAYS: Mapping[Role, Callable[[Sum, Decimal], bool]] = {
    Role.NUMBER: Sum._add,
    Role.HUNDRED: Sum._hundred,
    Role.SCALE: Sum._scale,
    Role.PAIR: Sum._pair,
    Role.ADDED: Sum._hold,
}
"""How a word of each role goes on with a number."""


def spelled(words: Iterable[tuple[Sense, bool]], order: Order) -> Decimal | None:
    """The number that a sequence of (word, "and" before it) spells, or `None` where it spells none."""
    total = Sum(order)
    for sense, after_and in words:
        if not total.take(sense, after_and=after_and):
            return None
    return total.value if total.started else None
