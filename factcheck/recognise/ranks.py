"""Ordinals, multiples in one word, and the scores of matches."""

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.lexicon.figure_words import FigureWords
from factcheck.lexicon.sense import Meaning
from factcheck.model.mention import Kind
from factcheck.model.parts import Term
from factcheck.recognise.compound_ranks import rank_of_two
from factcheck.recognise.found import Found
from factcheck.recognise.hedges import hedged
from factcheck.recognise.margins import sentence_around, sticks
from factcheck.recognise.measures import Measure
from factcheck.recognise.numeral import Numeral
from factcheck.recognise.numerals import numeral_at
from factcheck.recognise.rates import per
from factcheck.recognise.suffixes import fits, rank_suffixes
from factcheck.recognise.tokens import MAX_GAP, Tokens
from factcheck.recognise.win_records import record_at

_LONGEST = 3
"""No rank in digits has more."""
_TAIL = 12
"""How much of the text behind a multiple is looked at for the word that makes it one."""
_SCORE = re.compile(r"(\d{1,3})( ?[:\-–\u2212] ?)(\d{1,3})(?![\d%]|[.,:–\u2212-]\d|\s*(?:%|€|\$))")
_GOALS = 9
_MANY, _LEAP = 19, 5
"""Beyond so many points none has so many times as many as the other."""
_NAMES, _HEAD = 3, 40
"""How many words the name of a side has at most that begins a line, and how much text it is looked for in."""
_MARKS = ",.;!?()[]\"'„“”‘’«»"
_DIGITS = re.compile(r"\d+")
_MORE = re.compile(r"[.,:+]\d")
_DOT = re.compile(r"\.(?=(?!\s*\n\s*\n)\s+\w)")
"""A dot that ends no paragraph."""
_CLOSED = (".)", ". ", ".,", "./")
"""The dot of an ordinal in brackets, and what may follow: "(94., Elfmeter)"; "(90.+4)" is no figure."""
_TOLD = re.compile(r"(?<!\d)\d{1,2}:\d(?!\d)")


def rank_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """An ordinal or a multiple that begins at a token, or `None`."""
    token = tokens.items[index]
    if token.meaning.rank:
        return _ranked(tokens, index, words)
    if token.is_digits or (not words.spaced and token.meaning.number):
        suffixes = rank_suffixes(tokens, token.end, words)
        marked = words.ordinals.dot or tokens.folded.startswith(suffixes, token.end)
        return _ordinal(tokens, index, words, suffixes) if marked else None
    if token.meaning.multiple:
        return _multiple(tokens, index, words)
    if compound := _compound(tokens, index, words):
        return compound
    ordinal = token.meaning.ordinal
    if ordinal and words.ordinals.words and (both := rank_of_two(tokens, index)):
        end = tokens.items[index + 1].end
        return Found(token.start, end, index + 2, Kind.ORDINAL, (("number", Decimal(both)),), "ordinal word")
    if ordinal and ordinal.value is not None and words.ordinals.words:
        return Found(token.start, token.end, index + 1, Kind.ORDINAL, (("number", ordinal.value),), "ordinal word")
    return None


def _multiple(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A multiple in one word, with its hedge: "more than doubled"."""
    token = tokens.items[index]
    assert token.meaning.multiple is not None
    start, end, hedge = hedged(tokens, (token.start, token.end), words, bare=True)
    if words.shy_multiples and token.surface in words.shy_multiples.words:
        before = tokens.before_offset(start, 1)
        behind = tokens.folded[token.end : token.end + _TAIL].split()[:1]
        bare = tokens.folded[token.end : token.end + 1] == "-"
        tailed = not words.shy_multiples.tails.isdisjoint(behind)
        if not words.spaced:  # nothing divides the tail from what follows: "倍以上に増えた"
            tailed = start < token.start or tokens.folded.startswith(tuple(words.shy_multiples.tails), token.end)
        if bare or (words.shy_multiples.leads.isdisjoint(before) and not tailed):
            return None
    last = index + _goes_to_another(tokens, index, words)
    if last == index and token.meaning.multiple.value == 1:
        return None
    numerals = [_in_one_word(tokens, at) for at in range(index, last + 1)]
    told, after, end = None, last + 1, max(end, numerals[-1].end)
    if token.surface in words.repeated and end == numerals[-1].end:
        told, end, after = per(tokens, Measure(numerals[-1], token.start, end, after, Kind.MULTIPLE), words)
    amounts = tuple(numeral.amount for numeral in numerals)
    parts = (("amounts", amounts), ("unit", None), ("per", told), ("hedge", hedge))
    return Found(start, end, after, Kind.MULTIPLE, parts, "multiple")


def _in_one_word(tokens: Tokens, index: int) -> Numeral:
    token = tokens.items[index]
    assert token.meaning.multiple is not None
    terms = (Term(None, token.meaning.multiple.value),)  # type: ignore[arg-type]
    return Numeral(terms, token.start, token.end, index + 1)


def _goes_to_another(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word that tells how often begins a range that the next such word ends: "once or twice"."""
    token, behind = tokens.items[index], tokens.items[index + 1] if index + 1 < len(tokens) else None
    if behind is None or token.surface not in words.repeated or behind.surface not in words.repeated:
        return False
    low, high = (_in_one_word(tokens, at).terms[0].number or 0 for at in (index, index + 1))
    return tokens.gap(index) in words.ranges.gaps and low < high


def _ranked(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A rank that a word in front makes: "第3", "第三", "auf Platz 3"; a blank parts that word from the rank."""
    gap = tokens.gap(index)
    if index + 1 >= len(tokens) or gap not in ("", " "):
        return None
    value, end, after = _whole(tokens, index + 1), tokens.items[index + 1].end, index + 2
    if gap and _goes_on(tokens, index + 1) and (whole := numeral_at(tokens, index + 1, words)):
        value, end, after = str(whole.terms[0].number), whole.end, whole.next  # "pe locul douăzeci și patru"
    named = tokens.folded.startswith(words.ordinals.named, end)
    if named or value is None or value in words.ordinals.unsaid or _MORE.match(tokens.text, end):
        return None
    start = tokens.items[index + 1 if gap else index].start
    return Found(start, end, after, Kind.ORDINAL, (("number", value),), "ordinal prefix")


def _whole(tokens: Tokens, index: int) -> str | None:
    """The digits of a whole number that a token tells, in digits or in words."""
    token = tokens.items[index]
    if token.is_digits:
        return str(int(token.surface)) if token.end - token.start <= _LONGEST else None
    number = token.meaning.number
    return str(number.value) if number else None


def _compound(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A rank of which only the last word is an ordinal: "twenty-first", "hundred and fifth"."""
    whole = numeral_at(tokens, index, words) if _goes_on(tokens, index) else None
    if (
        whole is None
        or whole.next >= len(tokens)
        or tokens.gap_behind(whole.end, whole.next) not in words.numerals.joiners
    ):
        return None
    last, number = tokens.items[whole.next], whole.terms[0].number
    ordinal = last.meaning.ordinal
    if ordinal is None or not isinstance(ordinal.value, Decimal) or number is None or not words.ordinals.words:
        return None
    if number % 10 ** len(str(ordinal.value)):
        return None
    parts = (("number", number + ordinal.value),)  # type: ignore[operator]
    return Found(whole.start, last.end, whole.next + 1, Kind.ORDINAL, parts, "ordinal word")


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a number word is followed by another or by an ordinal; most are followed by what they count."""
    if index + 1 >= len(tokens) or not tokens.items[index].meaning.number:
        return False
    behind = tokens.items[index + 1]
    return behind.start - tokens.items[index].end <= MAX_GAP and _compounds(behind.meaning)


def _compounds(meaning: Meaning) -> bool:
    """Whether a word may go on with the number in front of it."""
    return bool(meaning.number or meaning.hundred or meaning.scale or meaning.ordinal)


def _ordinal(tokens: Tokens, index: int, words: FigureWords, suffixes: tuple[str, ...]) -> Found | None:
    """20th, and "der 22. Treffer" where the language marks ordinals with a dot."""
    token = tokens.items[index]
    value, ahead = _whole(tokens, index), tokens.text[token.start - 1 : token.start]
    if value is None or ahead.isdigit() or sticks(ahead, spaced=words.spaced) or _is_tail(tokens, token.start):
        return None
    parts: tuple[tuple[str, object], ...] = (("number", value),)
    if not words.ordinals.dot and _labelled(tokens, index, words):
        return None
    for suffix in suffixes:
        if not tokens.folded.startswith(suffix, token.end) or not fits(token.surface, suffix, words):
            continue
        end = token.end + len(suffix)
        behind = tokens.text[end : end + 1]
        if not (words.spaced and behind.isdigit()) and not sticks(behind, spaced=words.spaced):
            if value in words.ordinals.unsaid:
                return None
            return Found(token.start, end, index + 1, Kind.ORDINAL, parts, "ordinal suffix")
    bracketed = tokens.text[token.start - 1 : token.start] == "("
    if words.ordinals.dot and bracketed and tokens.text.startswith(_CLOSED, token.end):
        return Found(token.start, token.end + 1, index + 1, Kind.ORDINAL, parts, "ordinal dot")
    named = tokens.folded.startswith(words.tight.labels_behind, token.end)  # "36. grein": the article of a law
    if words.ordinals.dot and not named and _DOT.match(tokens.text, token.end) and not _labelled(tokens, index, words):
        before = tokens.before(index, 1)
        behind = tokens.text[token.end + 1 : token.end + 8].lstrip()[:1]
        if behind.islower() or (before and before[-1].lstrip('("„“') in words.ordinals.before):
            return Found(token.start, token.end + 1, index + 1, Kind.ORDINAL, parts, "ordinal dot")
    return None


def _is_tail(tokens: Tokens, start: int) -> bool:
    """Whether digits are the end of a longer number: the "000" of "2,000th", the "4" of "90+4th"."""
    return start > 1 and tokens.text[start - 1] in ",.'’+" and tokens.text[start - 2].isdigit()


def _labelled(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether the word in front makes the rank a name: "artigo 5º", "članak 50. ugovora"."""
    return any(word.lstrip("(\"'„“«[") in words.labels for word in tokens.before(index, 1))


def score_at(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """The points of two sides: by the words of sport near it, or because no range runs downwards."""
    token, text = tokens.items[index], tokens.text
    if not token.is_digits:
        return None
    if words.records and (record := record_at(tokens, index, words)):
        return record
    if words.score_words and (told := _told_score(tokens, index, words)):
        return told
    match = _SCORE.match(text, token.start)
    if match is None or index + 1 >= len(tokens) or sticks(text[match.end() : match.end() + 1], spaced=words.spaced):
        return None
    before = text[token.start - 1 : token.start]
    if sticks(before, spaced=words.spaced) or before in tuple("-–\u2212:.,$€£/") or _counts_on(tokens, index, words):
        return None
    left, right = int(match[1]), int(match[3])
    sign = match[2].strip()
    downwards = sign in "-–" and left >= right and len(match[1]) <= 3 and len(match[2]) == 1
    clock = sign == ":" and (len(match[3]) == 2 and right < 60 and left < 25)
    if clock and (match[3][0] == "0" or right > max(_MANY, _LEAP * left)):
        return None  # no side has "00" points, and none loses 3:35: the clock of the game
    sure = downwards or (sign == ":" and not clock) or (sign != ":" and _parts_names(text, token.start, match))
    if not (sure or speaks_of_sport(tokens, token.start, match.end(), words)):
        return None
    return Found(token.start, match.end(), index + 2, Kind.SCORE, (("points", (left, right)),), "score")


def _parts_names(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a line begins with a name, points with blanks between them, and another name: "Ayr 38 - 17 Melrose".

    Where they rise they are the few goals of a match: "Ages 18 - 24" is a range.
    """
    if (
        int(match[1]) < int(match[3]) > _GOALS
        or match[2] == match[2].strip()
        or text[match.end() : match.end() + 1] != " "
    ):
        return False
    names = text[max(0, start - _HEAD) : start].rpartition("\n")[2].split()
    apart = len(names) <= _NAMES and all(name[0].isupper() and name.isalpha() for name in names)
    return bool(names) and apart and text[match.end() + 1 : match.end() + 2].isupper()


def _counts_on(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """Whether a word in front makes a rank, the clock of a game ("al minuto 13:10"), or a name ("Boeing 747-8")."""
    ranked = index > 0 and bool(tokens.items[index - 1].meaning.rank) and tokens.gap(index - 1) == " "
    named = words.spaced and _labelled(tokens, index, words)
    return ranked or (named and words.scores.isdisjoint(tokens.before(index, 1)))  # a league may be both


def _told_score(tokens: Tokens, index: int, words: FigureWords) -> Found | None:
    """A score with a word between its points: "2 zu 0", "3比1".

    Behind "from" points that rise are a range: "de 3 a 5 partidos"; what is counted is no point: "20대 3명".
    """
    found = _points(tokens, index, _between(words.score_words, words.spaced), "score in words")
    if found is None or _counts(tokens, found) or not speaks_of_sport(tokens, found.start, found.end, words):
        return None
    left, right = map(int, _DIGITS.findall(tokens.text, found.start, found.end))
    ranging = left < right and words.ranges.from_words.issuperset(tokens.before(index, 1) or ("",))
    return None if ranging else found


def _counts(tokens: Tokens, found: Found) -> bool:
    """Whether a unit or a counter touches the second of two points."""
    behind = tokens.items[found.next] if found.next < len(tokens) else None
    return behind is not None and behind.start == found.end and bool(behind.meaning.counter or behind.meaning.unit)


def _points(tokens: Tokens, index: int, pattern: re.Pattern[str], rule: str) -> Found | None:
    match = pattern.match(tokens.folded, tokens.items[index].start)
    if match is None:
        return None
    after = tokens.behind(match.end(), index)
    points = tuple(int(number) for number in match.groups() if number)
    return Found(match.start(), match.end(), after, Kind.SCORE, (("points", points),), rule)


@lru_cache(maxsize=64)
def _between(between: tuple[str, ...], spaced: bool) -> re.Pattern[str]:  # noqa: FBT001 - part of the key
    joints = "|".join(map(re.escape, between))
    joint = f" (?:{joints}) |-(?:{joints})-" if spaced else f" ?(?:{joints}) ?"
    return re.compile(rf"(\d{{1,3}})(?:{joint})(\d{{1,3}})(?![\d%]|[.,]\d)")


def speaks_of_sport(tokens: Tokens, start: int, end: int, words: FigureWords) -> bool:
    """Whether a word of matches, or a score that can be nothing else, stands in the same sentence nearby."""
    before, behind = sentence_around(tokens.folded, start, end, before=60, behind=40)
    if _TOLD.search(before):
        return True
    if not words.spaced:
        return any(word in before or word in behind for word in words.scores)
    return any(word.strip(_MARKS) in words.scores for word in (before + " " + behind).replace("-", " ").split())
