"""What the grammar of figures asks of a language: the words of a pack in the form in which the recogniser needs them.

Gaps are what may stand between two tokens, folded and with single blanks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.lexicon.age_words import AgeWords
from factcheck.lexicon.digit_idioms import Idioms
from factcheck.lexicon.endings import Endings
from factcheck.lexicon.hedge_words import HedgeWords
from factcheck.lexicon.proportions import ProportionWords
from factcheck.lexicon.sense import Sense
from factcheck.lexicon.shy import LevelWords, ShyMultiples, TwinWords
from factcheck.lexicon.spelling import Order
from factcheck.lexicon.stems import Stems
from factcheck.lexicon.units import UnitWord
from factcheck.lexicon.win_records import WinRecords

Senses = Mapping[str, tuple[Sense, ...]]


@dataclass(frozen=True)
class NumeralWords:
    """How numbers are written in digits and in words.

    `atoms` are the number words that a glued numeral is made of, empty where number words stand apart; `tails` what may
    be glued behind one.  `joiners` are the gaps within a number, each with whether it is an "and".  `rounded` are
    numbers that are never exact ("une dizaine"), `exceeded` such as say what is passed ("á þriðja tug": more than 20).
    One of `plus` may stand before the upper end of a range that begins below zero.  `minus_behind` stands, with its
    blank, behind a temperature that lies below zero.  `suffixes` behind digits say how their word is inflected, some
    behind one digit alone: "5-ти", "2-х".  A hyphen may tie one of `hyphened` to digits: "top-10".  The `price_sign`
    parts hundredths in prices: "212:50 kronor".
    """

    atoms: Senses
    longest_atom: int
    ands: frozenset[str]
    tails: Senses
    order: Order
    decimal: str
    grouping: frozenset[str]
    articles: frozenset[str]
    joiners: Mapping[str, bool]
    minus: frozenset[str]
    plus: tuple[str, ...]
    minus_behind: tuple[str, ...]
    decimal_gaps: frozenset[str]
    rounded: frozenset[str]
    exceeded: frozenset[str]
    suffixes: tuple[tuple[str, str], ...] = ()
    hyphened: tuple[str, ...] = ()
    price_sign: str = ""


@dataclass(frozen=True)
class ScaleWords:
    """How scale words stand: those that are one only behind an amount of money, those that need no number before them
    and count nothing behind a `vague` word, those that need at least a hedge ("около тысячи"), and what may stand in
    front of a scale (`gaps`: "20 de milioane") and between it and what is added to it.  With `filled` that may be
    digits without a scale: "10 bin 655".  Before one of `crowds`, with one of `attributes` between them or without, a
    letter that is a scale behind money is one as well: "51.3m viewers".  So it is where its
    sentence names one of `crowd_leads`, one of `crowd_joints` stands in front of the number and one of `crowd_tails` or
    the end of a clause behind: "passenger numbers hit 83.9m, a record".  One of `ahead` may stand in front of its
    number, which it makes an approximate one: "тысяч сто".
    """

    after_money: frozenset[str]
    alone: frozenset[str]
    behind_hedge: frozenset[str]
    vague: frozenset[str]
    gaps: frozenset[str]
    plus_gaps: frozenset[str]
    rest_gaps: frozenset[str] = frozenset()
    filled: bool = False
    crowds: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    crowd_leads: frozenset[str] = frozenset()
    crowd_joints: frozenset[str] = frozenset()
    crowd_tails: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()


@dataclass(frozen=True)
class FractionWords:
    """How fractions stand.

    `gaps` may stand between a fraction and its scale or unit; `ends` stand behind an ordinal that is a fraction, and
    with `one_is_article` the word for one makes an ordinal no fraction.  Behind one of `counted` what could be parts of
    a whole are lengths of time: "the first three quarters".  Behind one of `leads` a fraction needs no
    article: "the northern third", "ein gutes Drittel".  Behind one of `sure_before` and an article what could be an
    ordinal is a fraction, whatever follows: "nearly a third is young".
    """

    gaps: frozenset[str]
    and_half: tuple[str, ...]
    ends: tuple[str, ...]
    alone: frozenset[str]
    before_unit: frozenset[str]
    one_is_article: bool
    counted: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    sure_before: frozenset[str] = frozenset()


@dataclass(frozen=True)
class RangeWords:
    """What makes two figures a range, a change, or a list.

    One of `listed` stands in front of the last of a list, which tells the unit of all: "10, 20 and 30 percent"; one of
    `facing` between two that face each other: "54 percent to 46".
    Where there are `change_words`, "from 20 to 80" is a range unless one of them stands before it: "passer de 20 à
    80"; behind one of `ranging` it always is: "fines range from 20 to 80".  Before one of `change_behind` it tells
    a change: "5%から8%に".  Behind a word of change and one of `change_by` the first figure says by how much and the
    second to what, "вырос на 5% до 20%", but not "на 5 до 10%".  So it does behind one of `change_leaps` however far
    the verb is, where the second is many times the first: "lift the dividend by 3 cents to 28 cents".  Behind its end
    stands one of `between_behind` ("5 és 8 között"); one of `from_gaps` holds the ending that tells where a change
    begins ("5-ről 8 százalékra").
    `ones` are the words for one with what may stand between them and the end of a range: "one or two".  `moves`
    knows the words that tell a change (true) and by how much (false): "rose by £2m to £50m" is no range.
    `after_one` may stand between one of a unit and a number: "a week or two", "день-два".
    """

    gaps: frozenset[str]
    listed: frozenset[str]
    facing: frozenset[str]
    between: frozenset[str]
    between_gaps: frozenset[str]
    change_gaps: frozenset[str]
    change_words: frozenset[str]
    ranging: frozenset[str]
    after_one: frozenset[str]
    change_by: frozenset[str]
    change_leaps: frozenset[str]
    from_words: frozenset[str]
    change_behind: tuple[str, ...]
    between_behind: tuple[str, ...]
    from_gaps: frozenset[str]
    ones: tuple[str, ...]
    moves: Stems[bool]

    @cached_property
    def ands(self) -> frozenset[str]:
        """The gaps that hold a word for "and", and none for "or" or "to"."""
        return self.listed & self.between_gaps


@dataclass(frozen=True)
class OpenUnit:
    """A unit for which a word may stand that means another first: behind one of `leads`, before one of `tails`."""

    unit: str
    leads: frozenset[str]
    tails: tuple[str, ...]


@dataclass(frozen=True)
class UnitGaps:
    """What may stand before a unit: `of_gaps` ("un million d'euros"), `inserted_gaps` ("les trois derniers mois"), and
    before what a figure is told per.  Behind a unit of time one of
    `apart` tells when, and not per what: "down from 400 a year earlier".  A word of `before_weekdays` that a weekday
    follows is no unit: "قتل 12 يوم السبت" are twelve, killed on Saturday.  One of `touching` touches its number,
    "12st"; one of `large` is another word behind a small number: "50,000 won", but "two won"; one of `few`
    behind a large one: "2ポイント" of a share, but "500ポイント" of an index; one of `alone` is one of its unit
    before "and", where the language has no article: "час и 20 минут". With `capital` units begin with one,
    as German nouns do. `open_units` are what words for several units may mean by what stands around them.
    Behind one of the words that `counting` has for a unit it measures nothing, but counts: "un terremoto de
    7,6 grados". What is `within` means its unit beside another alone: "3分25秒".
    """

    of_gaps: frozenset[str]
    inserted_gaps: frozenset[str]
    apart: tuple[str, ...]
    before_weekdays: frozenset[str]
    touching: frozenset[str]
    large: frozenset[str]
    few: frozenset[str]
    alone: frozenset[str]
    capital: bool
    per_gaps: frozenset[str]
    weak_per_gaps: frozenset[str]
    open_units: tuple[OpenUnit, ...] = ()
    counting: Mapping[str, frozenset[str]] = field(default_factory=dict)
    within: Mapping[str, UnitWord] = field(default_factory=dict)


@dataclass(frozen=True)
class OrdinalWords:
    """How ordinals are written: with a `dot` behind a word of `before`, with `suffixes`, with `near_suffixes` where one
    of `near_words` stands nearby ("9回" is the ninth inning near "安打"), and whether words count; ranks of
    `unsaid` are no figures.  What is `fitted` stands behind its own digit alone, but for the teens: there is no "12st".
    Before one of `nouns` plain digits are a rank ("su 40 aniversario"), and between both sides of one of `between`
    ("aos 12 minutos"); before one of `named` none is: "第50条".
    """

    dot: bool
    before: frozenset[str]
    suffixes: tuple[str, ...]
    words: bool
    unsaid: frozenset[str]
    near_suffixes: tuple[str, ...]
    near_words: tuple[str, ...]
    fitted: Mapping[str, str]
    nouns: tuple[str, ...] = ()
    between: tuple[tuple[str, str], ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True)
class TightWords:
    """What a language needs that puts no blanks between words.

    `in_front` are all the words that are looked for before a figure; `divided` says that blanks divide words, though
    not a figure from what stands around it; of its number words those of `standing` may stand alone.  Those of
    `inside` may stand in one and make it a lower bound ("三百多名"), those of `per_before` in front of it tell what
    it is per ("月額5万円"), unless one of `unled_per` comes before that ("önceki yılda 5 milyon"); a number before one
    of `labels_behind` is a name ("10号").  Words of `per_money` tell per what money alone is ("주당 450원"), of
    `per_lasting` what a length of time or a multiple alone is ("주 52시간").  A digit behind tenths is hundredths,
    a second one thousandths, each with its word of `tenths` behind it, which may be empty: "3割5分", "三成五".
    Those of `per_far` tell per what each size of their clause is, unless one of `per_far_ends` stands between.
    One of `neighbours` makes a range of two digits or words that follow each other ("2、3年", "üç dört gün").
    """

    in_front: frozenset[str]
    divided: bool
    standing: frozenset[str]
    inside: tuple[str, ...]
    per_before: Mapping[str, str]
    per_money: Mapping[str, str]
    per_lasting: Mapping[str, str]
    per_far: Mapping[str, str]
    per_far_ends: tuple[str, ...]
    neighbours: frozenset[str]
    tenths: tuple[str, ...]
    unled_per: frozenset[str]
    labels_behind: tuple[str, ...]


@dataclass(frozen=True)
class FigureWords:
    """What the grammar of figures asks of a language.  Gaps are what may stand between two tokens, folded.

    A number behind one of `times_before` is a multiple ("פי 3"); one behind a word of `times_on_top` may tell what is
    added ("增长两倍" is to three times as much, or loosely to twice); of those in one word the `repeated` tell how
    often, and may be told per ("twice a week"), which the others are not ("doubled in a week").  `elision` says that
    words end in an apostrophe ("d'un"); `hour_letters` may stand inside a time ("15h30").  A capital letter in front of
    a number makes it a name ("A 45"), unless it is one of `short_words` at the beginning of a sentence; behind one of
    `lettered` or of the labels a capital behind it is no unit: "seat 14C".  Before one of `counted` no label counts.
    """

    senses: Senses
    spaced: bool
    elision: bool
    hour_letters: tuple[str, ...]
    labels: frozenset[str]
    lettered: frozenset[str]
    short_words: frozenset[str]
    scores: frozenset[str]
    records: WinRecords | None
    score_words: tuple[str, ...]
    numerals: NumeralWords
    scales: ScaleWords
    fractions: FractionWords
    hedges: HedgeWords
    ranges: RangeWords
    units: UnitGaps
    ages: AgeWords
    ordinals: OrdinalWords
    tight: TightWords
    times_before: frozenset[str] = frozenset()
    times_on_top: frozenset[str] = frozenset()
    repeated: frozenset[str] = frozenset()
    shy_multiples: ShyMultiples | None = None
    twins: TwinWords | None = None
    levels: LevelWords | None = None
    endings: Endings | None = None
    idioms: Idioms = field(default_factory=dict)
    counted: tuple[str, ...] = ()
    proportions: ProportionWords | None = None
