"""Prepositions, articles and conjunctions that are written together with the next word: "وثلاثة", "במיליון", "ב-5".

A text is laid out with blanks behind them wherever a word of the pack or digits follow, so that the grammars meet the
words that they know.  A pack lists what may stand together with blanks between its parts ("و ب").
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from factcheck.lexicon.fold import entry_folded, folded, tightened
from factcheck.lexicon.forms import surfaces
from factcheck.lexicon.pack import Table
from factcheck.lexicon.scripts import unmarked

Laid = tuple[str, list[int] | None]
Ends = Callable[[re.Match[str]], tuple[int, ...]]
LETTERS = re.compile(r"[^\W\d_]+")
# Behind the hyphen some writers leave a blank: "ב- 5".
_NUMBER = r"(?P<joint>[-\u05be\u2010\u2011\u2013](?= ?[\d$€£¥₪])|(?=[\d$€£¥₪]))"
_BEFORE_NUMBER = re.compile(_NUMBER)
# And some leave it in front of the hyphen: "ה -5".
_BEFORE_DASH = re.compile(r" [-\u05be\u2010\u2011\u2013](?=\d)")
_SHORTEST = 2
_REMEMBERED = 1 << 15


def layout(table: Table, known: Iterable[str], *, spaced: bool) -> Callable[[str], Laid]:
    """How texts of a language are laid out before they are scanned: each is answered as it is scanned, with the offset
    of each character in the article.  `known` are the surfaces of the pack."""
    if not spaced:
        return tightened
    if not table:
        return unmarked
    whole = surfaces(table.get("whole", ()))
    runs = [LETTERS.findall(surface) for surface in known]
    firsts = {words[0] for words in runs if words}
    alone = {words[0] for words in runs if len(words) == 1}
    following = frozenset(pair for words in runs for pair in pairwise(words))
    cuts = _cuts(table["words"], firsts, whole | alone)
    begun = _begun(following, firsts - alone)
    at_digits = _at_digits((*table["words"], *table.get("digits", ())))
    at_dashes = _at_digits(table.get("dashed", ()))

    def laid(text: str) -> Laid:
        plain, origin = unmarked(text)
        apart, moved = _apart(plain, cuts, (at_digits, at_dashes), following, begun)
        if origin is None or moved is None:
            return apart, origin if moved is None else moved
        return apart, [origin[at] for at in moved]

    return laid


def _leads(entries: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The proclitics as they are written, each with the offsets at which its parts end."""
    found = {}
    for entry in entries:
        parts, ends, at = entry_folded(entry).split(), [], 0
        for part in parts:
            at += len(part)
            ends.append(at)
        found["".join(parts)] = tuple(ends)
    return found


def _cuts(entries: Iterable[str], firsts: Collection[str], whole: Collection[str]) -> Callable[[str], tuple[int, ...]]:
    leads = _leads(entries)
    longest = max(map(len, leads))

    @lru_cache(maxsize=_REMEMBERED)
    def cuts(word: str) -> tuple[int, ...]:
        if word in whole:
            return ()
        for at in range(1, min(longest, len(word) - _SHORTEST) + 1):
            if word[:at] in leads and word[at:] in firsts:
                return leads[word[:at]]
        return ()

    return cuts


def _begun(following: Iterable[tuple[str, str]], firsts: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """For the words that only begin words of the pack, such as the "לכל" of "לכל היותר", with what each goes on."""
    found = defaultdict(list)
    for word, behind in sorted(following):
        if word in firsts:
            found[word].append(behind)
    return {word: tuple(behind) for word, behind in found.items()}


def _at_digits(entries: Iterable[str]) -> Ends:
    leads = _leads(entries)
    return lambda match: leads.get(match[0], ())


def _apart(
    text: str,
    cuts: Callable[[str], tuple[int, ...]],
    numbers: tuple[Ends, Ends],
    following: Collection[tuple[str, str]],
    begun: Mapping[str, tuple[str, ...]],
) -> Laid:
    """The text with one blank behind each proclitic; the hyphen before digits becomes that blank.

    A word stays whole where it goes on with the word of the pack before it, the second of "في المئة", or begins one
    with the word behind it, which may be written together with what follows.
    """
    low, (at_digits, at_dashes) = folded(text), numbers
    blanks: list[int] = []
    joints: set[int] = set()
    before = ""
    for match in LETTERS.finditer(low):
        end = match.end()
        number = _BEFORE_NUMBER.match(low, end)
        found = at_digits(match) if number else ()
        if found and number and number["joint"]:
            joints.add(end)
            found = found[:-1]
        elif (dashed := at_dashes(match)) and _BEFORE_DASH.match(low, end):
            joints.add(end + 1)
            found = dashed[:-1]
        elif not number and (before, match[0]) not in following and not _goes_on(low, match, begun):
            found = cuts(match[0])
        before = match[0][found[-1] :] if found else match[0]
        blanks += (match.start() + cut for cut in found)
    if not blanks and not joints:
        return text, None
    return _spread(text, blanks, joints)


def _goes_on(text: str, word: re.Match[str], begun: Mapping[str, tuple[str, ...]]) -> bool:
    behind = begun.get(word[0])
    return behind is not None and text.startswith(behind, word.end() + 1)


def _spread(text: str, blanks: list[int], joints: set[int]) -> Laid:
    pieces: list[str] = []
    origin: list[int] = []
    start = 0
    for at in blanks:
        pieces += (text[start:at], " ")
        origin += range(start, at)
        origin.append(at)
        start = at
    pieces.append(text[start:])
    origin += range(start, len(text))
    laid = "".join(pieces)
    if not joints:
        return laid, origin
    # Where a blank stands beside the hyphen, that is the one blank.
    gone = {at for at in joints if " " in (text[at - 1], text[at + 1])}
    told = [(" " if at in joints else sign, at) for sign, at in zip(laid, origin, strict=True) if at not in gone]
    return "".join(sign for sign, _ in told), [at for _, at in told]
