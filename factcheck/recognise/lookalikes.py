"""What looks like a figure and is none: names and codes, versions, telephone and list numbers."""

import re

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Role
from factcheck.recognise.labels import labelled
from factcheck.recognise.margins import sinks, sticks
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.suffixes import rank_suffixes
from factcheck.recognise.tokens import Tokens

_HYPHENS = "-\u2010\u2011"
_DIALLED = re.compile(r"(?<![\d.,])0 ?\d+[-/ ](?:\d{2,4}[- ]){0,2}$")
# Telephone numbers in groups of two: "01 44 55 66 77".
_PAIRS_BEFORE = re.compile(r"(?<![\d.,])0\d(?:[ .\u00a0-]\d\d){0,3}[ .\u00a0-]$")
_LONGEST_PAIRS = 16
_ZERO, _DIALLED_GROUP = re.compile(r"(?:^|[^\w.,])0 "), 3
_FOUR_PAIRS = re.compile(r"(?<!\d)(?<!\d[ .,])\d\d(?: \d\d){3}(?! ?\d)")
# Groups of digits; two of three digits that stand alone and rise may be a range: "200-300 people".
_JOINED = re.compile(r"[-\u2010-\u2013](?P<last>\d\d[05])(?= [^\W\d])|[-/ ]\d{3,}|[-/]\d+[-/]\d")
_DOTS = frozenset("·・•‧ㆍ")
_ROUND = re.compile(r"\d\d[05]")
_LETTERED = re.compile(r"[-\u2010\u2011][A-Z](?!\w)")  # a day that has become a name: "11-S"
_PRIMES = frozenset(".'’′")
"""What may stand behind the minutes of a match in front of those that are added: "90'+4", "90.+4"."""
_CODED = re.compile(r"[A-Za-z]\d+~$")  # names that are counted on: "EF4~5"
_CODE = 8
_MAGNITUDE = re.compile(r"[^A-Za-z0-9]?M[3-9]\.\d(?!\d)")  # how strong an earthquake was: "M7.6"
_FILED = re.compile(r" [A-Z][A-Za-z]{0,3} \d+/\d\d(?!\d)")  # behind the chamber of a court: "4 K 312/24"
_LETTERS = re.compile(r"[^\W\d_]+")
_NEAR = 24
"""How much of the text on either side of a word is looked at for the words next to it."""
_QUOTES = "\"'“”„‟‘’«»‹›"
_SMALL = 100
_LINE = 80
"""How much of its line, on either side of a number, tells whether it is a heading."""
_LONG = 4
"""Most words of so many letters begin with a capital in a heading: "Six Dead after Fire in Mine"."""
_LISTED = ("、", "・")
_OPENING, _CLOSING = "(\"'„“«[", ".,;:!?)\"'”»"
_ITEM, _TIGHT_ITEM = re.compile(r"[.)](?:\s|$)"), re.compile(r"[.)、](?!\d)")  # no blanks are left in "5.怀疑"


def is_lookalike(tokens: Tokens, numeral: Numeral, words: FigureWords, *, bare: bool, joined: bool = False) -> bool:
    """Whether a numeral is part of something else.

    `bare` says that no unit follows, so that the context decides; `joined` that it ends a range, so that what is in
    front of it belongs to it.
    """
    if _labelled_behind(tokens, numeral.end, words) or _ranks(tokens, numeral, words):
        return True
    if bare and not words.spaced and _lists_labelled(tokens, numeral, words):
        return True
    if numeral.terms[0].digits is None:
        return (bare and _named(tokens, numeral)) or _is_twin(tokens, numeral, words, bare=bare)
    return (
        (not joined and _belongs_to_the_left(tokens, numeral, words))
        or _belongs_to_the_right(tokens, numeral, words, bare=bare)
        or (bare and (labelled(tokens, numeral, words) or _lists(tokens, numeral, words) or _dials(tokens, numeral)))
        or (bare and _dotted(tokens, numeral))
        or _files(tokens.text, numeral)
    )


def is_name(tokens: Tokens, numeral: Numeral, end: int, words: FigureWords, *, lasts: bool) -> bool:
    """Whether a number is part of a name for all its unit: "seat 14C", or a length of time as "60 Minutes"."""
    unit = tokens.text[numeral.end : end]
    if len(unit) == 1 and unit.isupper() and words.lettered:
        before = tokens.before_offset(numeral.start, 1)
        return not words.lettered.isdisjoint(before) or not words.labels.isdisjoint(before)
    if not lasts or words.units.capital or unit[:1] != " " or not unit[1:2].isupper() or not unit[2:].islower():
        return False
    around = tokens.text[max(0, numeral.start - 1) : numeral.start], tokens.text[end : end + 1]
    quoted = all(sign and sign in _QUOTES for sign in around)
    return quoted or not (_in_title(tokens.text, numeral.start) or _goes_on_as_name(tokens, end))


def _goes_on_as_name(tokens: Tokens, end: int) -> bool:
    """Whether a name goes on behind a length of time, so that all of it is translated: "24 Hours of Le Mans".

    The day on which a programme was seen is none: "told 60 Minutes on Sunday".
    """
    behind = [word for word in tokens.text[end : end + _NEAR].split()[:2] if word[0].isalpha()]
    if not behind or not (behind[0][0].isupper() or (len(behind) > 1 and behind[1][0].isupper())):
        return False
    name = next(word for word in behind if word[0].isupper())
    at = tokens.text.index(name, end)
    return not any(
        token.start == at and (token.meaning.weekday or token.meaning.month) for token in tokens.near(at + 1)
    )


def _labelled_behind(tokens: Tokens, end: int, words: FigureWords) -> bool:
    """The 10 of "台風10号": what touches the number makes it a name, unless a longer word of the pack begins there."""
    if not tokens.folded.startswith(words.tight.labels_behind, end):
        return False
    label = max(len(word) for word in words.tight.labels_behind if tokens.folded.startswith(word, end))
    if tokens.folded[end : end + label] == "-" and _measures(tokens, end + 1, words):
        return False
    longer = (token for token in tokens.near(end + 1) if token.end > end + label)
    return not any(token.start == end for token in longer)


def _measures(tokens: Tokens, start: int, words: FigureWords) -> bool:
    """Whether digits with a unit or a counter begin at an offset: the end of "3-5人", but not of "7-11"."""
    at = tokens.behind(start)
    if at >= len(tokens) or tokens.items[at].start != start or not tokens.items[at].is_digits:
        return False
    last = numeral_at(tokens, at, words)
    if last is None or last.next >= len(tokens) or tokens.gap_behind(last.end, last.next) not in ("", " "):
        return False
    meaning = tokens.items[last.next].meaning
    return bool(meaning.unit or meaning.counter or meaning.age or meaning.times)


def _lists_labelled(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """The 20 of "20、30代" and "20~30代": what makes the number behind it a name does so for both."""
    at = numeral.next
    if at >= len(tokens) or not tokens.items[at].is_digits:
        return False
    gap = tokens.gap_behind(numeral.end, at)
    return (gap in words.ranges.gaps or gap in _LISTED) and _labelled_behind(tokens, tokens.items[at].end, words)


def _ranks(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """Whether the number is a rank by what touches it, where no blanks divide words: "3番目", "第2工場"."""
    first = numeral.next
    while first and tokens.items[first - 1].start >= numeral.start:
        first -= 1
    if first and tokens.items[first - 1].meaning.rank and tokens.items[first - 1].end == numeral.start:
        return True
    return not words.spaced and tokens.folded.startswith(rank_suffixes(tokens, numeral.end, words), numeral.end)


def _belongs_to_the_left(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """COVID-19, A380, B-52, 1.2.3, 50+1, the ".182" of a batter: something is glued on in front."""
    text, start = tokens.text, numeral.start
    previous, beyond = text[start - 1 : start], text[start - 2 : start - 1]
    if not previous or previous.isspace():
        return False
    if previous in tuple(_HYPHENS):
        sunk = not words.spaced and sinks(text, start, numeral.end)
        tied = tokens.folded.endswith(words.numerals.hyphened, 0, start - 1)
        return beyond.isalnum() and not sunk and not tied and not _ends_word(tokens, start - 1)
    if previous == "–" and beyond.isalpha():
        name = text[max(0, start - _NEAR) : start - 1].split()[-1:]  # "Covid–19", as Hungarian writes it
        return bool(name) and name[0].casefold() in words.labels
    if previous == "~":
        return _CODED.search(text, max(0, start - _CODE), start) is not None
    if previous == "+" and beyond in _PRIMES:
        return text[start - 3 : start - 2].isdigit()
    if previous in (".", ",", "/", "+", ":", "_"):
        return beyond.isdigit() or (previous == "." and (not beyond or beyond.isspace()))
    quakes = not words.spaced and previous == "M" and _MAGNITUDE.match(text, max(0, start - 2)) is not None
    return sticks(previous, spaced=words.spaced) and not quakes


def _ends_word(tokens: Tokens, end: int) -> bool:
    """Whether a word that the scanner knows ends here, as in "mid-2020"; looks at the few tokens before it only."""
    return any(token.end == end and token.end - token.start > 1 and not token.is_digits for token in tokens.near(end))


def _belongs_to_the_right(tokens: Tokens, numeral: Numeral, words: FigureWords, *, bare: bool) -> bool:
    """5G, 3D, 1.2.3, 50+1, 24/7: something is glued on behind that is no word of ours."""
    text, end = tokens.text, tokens.past_ending(numeral.end)
    following, beyond = text[end : end + 1], text[end + 1 : end + 2]
    if following == " " and beyond == "-" and bare and text[end + 2 : end + 3].islower():
        name = text[max(0, numeral.start - _NEAR) : numeral.start].split()[-1:]
        return bool(name) and name[0][0].isupper()  # a compound with a name in front: "Nacra 17 -luokka"
    if not following or following.isspace():
        return False
    if following in _PRIMES and beyond == "+":
        return text[end + 2 : end + 3].isdigit()
    if following in (".", ",", "+", "/", ":", "_") and beyond.isdigit():
        return bare or following in (".", "+")
    if bare and _LETTERED.match(text, end):
        return True
    return bare and sticks(following, spaced=words.spaced) and not _is_counted(tokens, numeral.next, end, words)


def _is_counted(tokens: Tokens, index: int, end: int, words: FigureWords) -> bool:
    """Whether the word that touches a number says what it counts: "20μελές", "20köpfige"."""
    if index >= len(tokens) or tokens.items[index].start != end:
        tail = _LETTERS.match(tokens.folded, end)
        return tail is not None and any(sense.role is Role.COUNTER for sense in words.numerals.tails.get(tail[0], ()))
    return tokens.items[index].meaning.counter is not None


def _named(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether one small word begins with a capital behind a word that does not, and is a name or the first word of one:
    "he left Nine for good", "the Six Nations".

    German capitals ("eine Million", "ein Dutzend Helfer") are those of greater words and of scales.
    """
    text, number = tokens.text, numeral.terms[0].number
    if not text[numeral.start].isupper() or tokens.items[numeral.next - 1].start != numeral.start:
        return False
    before, after = text[max(0, numeral.start - _NEAR) : numeral.start], text[numeral.end : numeral.end + _NEAR]
    last, following = before.split()[-1:] or [""], after.split()[:1] or [""]
    apart = before[-1:] == " " and after[:1] == " "
    if not (apart and last[0].isalpha() and last[0].islower() and number is not None and number < _SMALL):
        return False
    return following[0][:1].islower() or (
        following[0][:1].isupper()
        and tokens.items[numeral.next - 1].meaning.number is not None
        and not _in_title(text, numeral.start)
    )


def _is_twin(tokens: Tokens, numeral: Numeral, words: FigureWords, *, bare: bool) -> bool:
    """Whether a number word is the other word that looks like it: "o nouă lege", "o lege nouă", "o nouă zi"."""
    text, start, end, twins = tokens.folded, numeral.start, numeral.end, words.twins
    if twins is None or text[start:end] not in twins.words:
        return False
    before = (text[max(0, start - _NEAR) : start].replace("'", "' ").split()[-1:] or [""])[0].lstrip(_OPENING)
    if before in twins.sure:
        return False
    counted = (text[end : end + _NEAR].split() or [""])[0].rstrip(_CLOSING)
    if counted[:1].isdigit() or counted in twins.counted or _beside_number(tokens, numeral, words):
        return False
    if before in twins.never or not bare:
        return before in twins.never
    return text[end : end + 1] != " " or counted in twins.uncounted or not counted.endswith(twins.plurals)


def _beside_number(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """Whether another number follows, as behind the first end of a range: "neuf ou dix"."""
    at = numeral.next
    if at >= len(tokens) or not (tokens.items[at].is_digits or tokens.items[at].meaning.number):
        return False
    gap = tokens.gap_behind(numeral.end, at)
    return gap in words.ranges.gaps or gap in words.ranges.change_gaps or gap in words.ranges.between_gaps


def _in_title(text: str, at: int) -> bool:
    """Whether the line may be a heading whose words begin with capitals, but for the small ones."""
    before, after = text[max(0, at - _LINE) : at].rpartition("\n")[2], text[at : at + _LINE].partition("\n")[0]
    long = [word[0].islower() for word in (before + after).split() if len(word) >= _LONG]
    return long.count(True) <= long.count(False)


def _lists(tokens: Tokens, numeral: Numeral, words: FigureWords) -> bool:
    """A number in digits alone that begins a line and ends with a dot or a bracket counts the items of a list."""
    if not tokens.text[numeral.end - 1].isdigit():
        return False
    line = tokens.text.rfind("\n", 0, numeral.start) + 1
    item = _ITEM if words.spaced else _TIGHT_ITEM
    return not tokens.text[line : numeral.start].strip(" \t•*-") and bool(item.match(tokens.text, numeral.end))


def _dotted(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a middle dot ties the number to another: the days that have become names, "9·11", and "3·1"."""
    before, behind = tokens.text[max(0, numeral.start - 2) : numeral.start], tokens.text[numeral.end : numeral.end + 2]
    tied = before[1:] in _DOTS and before[:1].isdigit()
    return tied or (behind[:1] in _DOTS and behind[1:].isdigit())


def _files(text: str, numeral: Numeral) -> bool:
    """Whether a number begins the file number of a court, whose letter may look like a scale."""
    end = numeral.start + len(numeral.terms[0].digits or "")
    return text[end + 1 : end + 2].isupper() and _FILED.match(text, end) is not None


def _in_four_pairs(text: str, start: int) -> bool:
    """Whether two digits are one of just four such groups: "33 11 22 33"."""
    found = (_FOUR_PAIRS.match(text, start - before) for before in (0, 3, 6, 9) if start >= before)
    return any(found)


def _dials(tokens: Tokens, numeral: Numeral) -> bool:
    """Telephone numbers and identifiers: a leading zero, a plus sign and many digits, groups of digits in a row."""
    digits = numeral.terms[0].digits or ""
    text, start, end = tokens.text, numeral.start, numeral.end
    if len(digits) > 1 and digits[0] == "0" and (digits.isdecimal() or digits[1].isspace()):
        return True
    # What is dialled ends with a sign, behind which a line may end.
    sign = start - 2 if text[start - 1 : start] == "\n" else start - 1
    before = text[sign - 1 : sign].isdigit()
    if before and len(digits) >= _DIALLED_GROUP and _ZERO.fullmatch(text, max(0, start - 3), start):
        return True  # "0 800 123 456"
    if before and _DIALLED.search(text, max(0, start - 18), start):
        return True
    if before and len(digits) == 2 and _PAIRS_BEFORE.search(text, max(0, start - _LONGEST_PAIRS), start):
        return True
    behind = text[end + 1 : end + 2].isdigit()
    if (before or behind) and len(digits) == 2 and _in_four_pairs(text, start):
        return True
    joined = _JOINED.match(text, end) if behind else None
    if joined and joined["last"] and _ROUND.fullmatch(digits) and digits < joined["last"]:
        return False
    return len(digits) >= 3 and digits.isdecimal() and joined is not None and text[start - 1 : start] not in "$€£"
