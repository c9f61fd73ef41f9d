"""The words before and behind a figure that widen it or open an end: "about", "more than", "or less"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.lexicon.figure_words import FigureWords
from factcheck.model.value import Hedge
from factcheck.recognise.tokens import Tokens

LONGEST = 4
"""No hedge has more words."""
_LONGEST = 8
"""Likewise characters, where no blanks divide words."""
_SHORT = 2
"""Characters of a hedge that makes a one of what could be an article."""
WINDOW = 80
"""How far back a word of change is looked for."""
_CLAUSE = re.compile(r"[.;!?:]\s|\n| - ")
_LINE_END = re.compile(r" *\n *(\n\s*)?")
_JOINT = re.compile(r"(?: -|:) $")
_CUT = re.compile(r"[.,;:!?()،؛\d\n]")
_TURNED = {Hedge.MORE_THAN: Hedge.AT_MOST, Hedge.LESS_THAN: Hedge.AT_LEAST}
_FAR = 48
"""How much of the text behind a figure is looked at for a hedge behind what is counted."""
_WHOLE = 16
"""How much of the text in front of a figure is looked at for what it is a share of."""
_CLOSE = 8
"""Likewise for a bracket that tells the figure in another unit."""
_OPENING, _CLOSING = "(\"'„“«[", ".,;:!?)\"'।،؛؟"


def hedged(tokens: Tokens, figure: tuple[int, int], words: FigureWords, *, bare: bool) -> tuple[int, int, Hedge | None]:
    """Where a figure begins and ends with its hedge, and which hedge that is.

    `bare` says that the figure has no unit, before which some hedges mean something else: "unter vier Augen".
    """
    start, end = figure
    found = _in_front(tokens, start, end, words, bare=bare) or _behind(tokens, start, end, words, bare=bare)
    if found is None and words.hedges.wholes:
        return start, end, _beyond_whole(tokens, start, words)
    return found or (start, end, None)


def touches_hedge(tokens: Tokens, figure: tuple[int, int], words: FigureWords) -> bool:
    """Whether a hedge stands right in front of a figure, or a short one behind it: "約1メートル", "1メートル以上"."""
    after = tokens.folded[figure[1] : figure[1] + _SHORT + 1].lstrip()
    if tokens.before_offset(figure[0], 1) in words.hedges.before:
        return True
    return any((after[:length],) in words.hedges.after for length in range(1, _SHORT + 1))


def _beyond_whole(tokens: Tokens, start: int, words: FigureWords) -> Hedge | None:
    """The hedge in front of the whole of which a figure is a share; it is no part of the figure: "约占人口的45%"."""
    near = tokens.folded[max(0, start - _WHOLE) : start].rstrip()
    at = max((near.rfind(verb) for verb, of in words.hedges.wholes if near.endswith(of)), default=-1)
    if at < 0 or _CUT.search(near, at):
        return None
    return words.hedges.before.get(tokens.before_offset(max(0, start - _WHOLE) + at, 1))


def _beyond_preposition(before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether "at least" stands in front of the preposition before a figure, which parts them: "al menos en 25".

    Other hedges mean something else there: "больше в 3 раза" is "3 times more".
    """
    if len(before) < 2 or before[-1] not in words.hedges.prepositions:
        return False
    said = tuple(word.lstrip(_OPENING) for word in before[:-1])
    return any(words.hedges.before.get(said[at:]) is Hedge.AT_LEAST for at in range(len(said)))


def _in_front(tokens: Tokens, start: int, end: int, words: FigureWords, *, bare: bool) -> tuple[int, int, Hedge] | None:
    text = tokens.folded
    before = tokens.before_offset(start, LONGEST + 2)
    if _beyond_preposition(before, words):
        return start, end, Hedge.AT_LEAST
    for between in (0, *_between(before, words)):
        said = before[: len(before) - between]
        if not said or said[-1].lstrip(_OPENING) not in words.hedges.last:
            continue
        for count in range(min(len(said), LONGEST), 0, -1):
            phrase = tuple(word.lstrip(_OPENING) for word in said[-count:])
            hedge = words.hedges.before.get(phrase)
            if (
                hedge
                and not _parted(tokens, start, phrase, before[-between:] if between else (), words)
                and (not _means_else(phrase, said[:-count], words, bare=bare))
            ):
                negation = _negation(said[:-count], phrase, words) if hedge in _TURNED else 0
                for word in reversed(before[-count - between - negation :]):
                    start = text.rfind(word.lstrip(_OPENING), 0, start)
                return start, end, _TURNED[hedge] if negation else hedge
    return None


def _between(before: tuple[str, ...], words: FigureWords) -> Iterator[int]:
    """How many words may part a figure from its hedge: "mehr als die Hälfte", "at least a further 12"."""
    if before and before[-1] in words.hedges.skips:
        yield 1
    for count in (2, 1):
        if before[-count:] in words.hedges.further:
            yield count


def _parted(tokens: Tokens, start: int, phrase: tuple[str, ...], between: tuple[str, ...], words: FigureWords) -> bool:
    """Whether what looks like a hedge tells a change, or during what behind it: "over another 12 months"."""
    if not between:
        return _ends_change(tokens, start, phrase, words)
    if between not in words.hedges.further:
        return _exceeds(phrase, words)
    preposition = len(phrase) == 1 and words.hedges.before.get(phrase) in _TURNED
    return preposition or _ends_change(tokens, start, phrase, words)


def _negation(before: tuple[str, ...], phrase: tuple[str, ...], words: FigureWords) -> int:
    """With how many words a "not" stands in front of a bound, and turns it round: "no longer than 12 hours".

    A verb may stand between them: "must not be older than 12".  The "not" of "not just over 12 but all" turns nothing.
    """
    if len(phrase) > 1 and phrase[0] in words.hedges.shades:
        return 0
    for gap in range(len(before)):
        if gap and before[-gap:] not in words.hedges.negation_gaps:
            continue
        if before[-gap - 1].lstrip(_OPENING) in words.hedges.negations:
            return gap + 1
    return 0


def _means_else(phrase: tuple[str, ...], before: tuple[str, ...], words: FigureWords, *, bare: bool) -> bool:
    """Whether a hedge is a preposition here: "unter vier Augen", "ein Scheck über 500 Euro"."""
    hedge = " ".join(phrase)
    if bare and hedge in words.hedges.ambiguous:
        return not _bounds(words.hedges.before[phrase], before, words)
    return hedge in words.hedges.amount_prepositions and bool(before) and before[-1].endswith(words.hedges.amount_nouns)


def _bounds(hedge: Hedge, before: tuple[str, ...], words: FigureWords) -> bool:
    """Whether a word of change stands in front of a bound, which so tells no place: "rose above 800"."""
    return hedge in _TURNED and bool(before) and bool(words.ranges.moves.hits(before[-1]))


def _ends_change(tokens: Tokens, start: int, phrase: tuple[str, ...], words: FigureWords) -> bool:
    """Whether a hedge tells where a change ends: a word of change, or its beginning, stands before it in the clause.

    A dash or colon right before the hedge parts no clauses: "вырос втрое - до 5".  Behind "of" it tells how big
    something is at most: "descuentos de hasta 50 euros"; behind another preposition it hedges the end of the change
    as well: "hækkaði úr um 200 í um 300", "from 50 to up to 80".
    """
    hedge = " ".join(phrase)
    if hedge not in words.hedges.goal_prepositions:
        return False
    clause = _clause(tokens, start, hedge)
    if clause and (clause[-1] in words.hedges.prepositions or f" {clause[-1]} " in words.units.of_gaps):
        return False
    began = any(word in words.ranges.from_words and after[:1].isdigit() for word, after in pairwise(clause))
    return began or any(word.startswith(words.hedges.goal_stems) for word in clause)


def _exceeds(phrase: tuple[str, ...], words: FigureWords) -> bool:
    """Whether a hedge tells by how much something is more where a word stands behind it: "przekroczył o 5"."""
    return phrase[-1] in words.hedges.unskipped


def _clause(tokens: Tokens, start: int, hedge: str) -> list[str]:
    """The words from the last end of a clause up to a hedge; a full stop before a small letter ends none: "5 г. до"."""
    begin = max(0, start - WINDOW)
    ahead = _JOINT.sub("", tokens.folded[begin:start].rstrip().removesuffix(hedge))
    ends = [begin + hit.end() for hit in _CLAUSE.finditer(ahead) if not hit[0].startswith(".")]
    stops = (begin + hit.end() for hit in _CLAUSE.finditer(ahead) if hit[0].startswith("."))
    ends += [end for end in stops if not tokens.text[end : end + 1].islower()]
    return ahead[max(ends, default=begin) - begin :].split()


def _behind(tokens: Tokens, start: int, end: int, words: FigureWords, *, bare: bool) -> tuple[int, int, Hedge] | None:
    """The hedge behind a figure, but for one that opens the next paragraph, or a line, with a capital."""
    text = tokens.folded
    if (line := _LINE_END.match(text, end)) and (line[1] or tokens.text[line.end() : line.end() + 1].isupper()):
        return None
    if not words.spaced:
        return _touching(text, start, end, words) or _touching_bracket(text, start, end, words)
    after = [word.strip(_CLOSING) for word in text[end : end + 24].replace("-", " ").split(None, 3)[:3]]
    for count in range(len(after), 0, -1) if after and after[0] in words.hedges.first_after else ():
        phrase = tuple(after[:count])
        if hedge := words.hedges.after.get(phrase):
            if words.hedges.adding.intersection(phrase) and _adds(text, end, bare=bare):
                return None
            for word in phrase:
                end = text.index(word, end) + len(word)
            return start, end, hedge
    if "(" in text[end : end + _CLOSE] and (hedge := _past_bracket(text, end, words)):
        return start, end, hedge
    return _far(text, start, end, words) if words.hedges.far else None


def _past_bracket(text: str, end: int, words: FigureWords) -> Hedge | None:
    """The hedge behind a bracket that tells a figure in another unit: "300 km'den (180 mil) fazla"."""
    opened = text.index("(", end)
    closed = text.find(")", opened, opened + _FAR)
    if closed < 0 or not any(sign.isdigit() for sign in text[opened:closed]):
        return None
    said = [*text[end:opened].split(), *(word.strip(_CLOSING) for word in text[closed + 1 : closed + _FAR].split()[:2])]
    phrases = (tuple(word.strip(_CLOSING) for word in said[:count]) for count in range(len(said), 0, -1))
    return next((words.hedges.after[phrase] for phrase in phrases if phrase in words.hedges.after), None)


def _adds(text: str, end: int, *, bare: bool) -> bool:
    """Whether a word behind a figure tells what is added to it, and no bound: "€500 plus VAT", not "$1m-plus homes"."""
    word, _, behind = text[end + 1 : end + _FAR].partition(" ") if text[end : end + 1] == " " else ("", "", "")
    if not behind or word.endswith(tuple(_CLOSING)):
        return False
    return behind[0].isdigit() or (not bare and behind[0] not in _CLOSING)


def _far(text: str, start: int, end: int, words: FigureWords) -> tuple[int, int, Hedge] | None:
    """The hedge behind the one or two words that tell what is counted; it is no part of the figure.

    One that may stand before a figure as well must close the clause: "6.3 הרגה לפחות 214" says nothing of 6.3.
    """
    stretch = text[end : end + _FAR]
    for phrase, hedge in words.hedges.far.items():
        counted, found, behind = stretch.partition(f" {' '.join(phrase)}")
        if not found or _CUT.search(counted) or len(counted.split()) not in (1, 2):
            continue
        closed = not behind.strip() or bool(_CUT.match(behind))
        if closed or (phrase not in words.hedges.before and behind[0] == " "):
            return start, end, hedge
    return None


def _touching(text: str, start: int, end: int, words: FigureWords) -> tuple[int, int, Hedge] | None:
    """The longest hedge that touches the figure, where no blanks divide words: "以上", "多".

    It may stand behind a blank, which divides some words and sets off Latin letters ("300 km 以上"), unless it is one
    letter, which is glued to its figure: the 대 of "30%대" but not of "30% 대비".
    """
    begin = end + (text[end : end + 1] == " ")
    for length in range(_LONGEST, int(begin > end), -1):
        word = text[begin : begin + length]
        if word == word.strip() and (hedge := words.hedges.after.get(tuple(word.split()))):
            return None if text.startswith(words.hedges.held, begin) else (start, begin + len(word), hedge)
    return None


def _touching_bracket(text: str, start: int, end: int, words: FigureWords) -> tuple[int, int, Hedge] | None:
    """The hedge that touches a bracket that tells the figure in another unit: "1万ドル(150万円)以上".

    One letter may begin another word there: the 強 of "3人(男)強盗".
    """
    opened = end + (text[end : end + 1] == " ")
    closed = text.find(")", opened, opened + _FAR) if text.startswith("(", opened) else -1
    if closed < 0 or not any(sign.isdigit() for sign in text[opened:closed]):
        return None
    found = _touching(text, start, closed + 1, words)
    return (start, end, found[2]) if found and found[1] - closed > _SHORT else None
