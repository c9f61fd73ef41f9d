"""The words of page furniture: `furniture.toml` of a pack, and of the languages in which pages of all others speak.

A pack lists words and phrases; what may stand around them is decided where they are looked for.  Rows are compared in
plain form (`plain_row`), in which "Comments (12)" is "comments #".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.errors import PackError, PackProblem
from factcheck.lexicon.cldr import month_names, weekday_names
from factcheck.lexicon.fold import folded
from factcheck.lexicon.pack import Table, behaviour, furniture_table, pack, pack_named, shared
from factcheck.lexicon.wordlists import stop_words
from factcheck.model.furniture import Why

LABELS: Mapping[str, Why] = {
    "comments": Why.COMMENTS,
    "replies": Why.COMMENTS,
    "related": Why.RELATED,
    "read_also": Why.RELATED,
    "share": Why.SHARE,
    "counters": Why.COUNTER,
    "advertisement": Why.ADVERTISEMENT,
    "rights": Why.RIGHTS,
    "author": Why.AUTHOR,
    "ago": Why.BYLINE,
}
"""The lists of what fills a row by itself, and what the row then is."""
NOTICES: Mapping[str, Why | None] = {
    "cookies": Why.COOKIES,
    "ad_blocker": Why.AD_BLOCKER,
    "newsletter": Why.NEWSLETTER,
    "subscription": Why.SUBSCRIPTION,
    "author_notes": Why.AUTHOR,
    "appeals": None,
}
"""The lists of phrases in which a page speaks to its reader, and what a row is that begins with one, if that is enough.
"""
SURE = frozenset(NOTICES.values()) - {None, Why.AUTHOR}
"""The notices that a phrase tells wherever it stands."""
STOPS = ("", ".", ",", ":", "!", "?")
"""What may touch the end of a word between two blanks."""
ENDING = 3
"""How much longer the last word of a phrase must be to be looked for, as it may have an ending."""
OTHERS = ("menu", "credits", "updated", "date_words", "by")
KEYS = frozenset((*LABELS, *NOTICES, *OTHERS))
SHARED_KEYS = frozenset(("everywhere", "networks", "tickers", "hours", "copyrights"))

LABEL = 2
"""A heading of fewer words may begin a sentence."""
LONGEST_LABEL = 5
"""No heading of a box has more words."""

_NUMBER = re.compile(r"\d(?:[\d.,'’ \u00a0]*\d)?(?:[km]\b)?")
_SIGNS = re.compile(r"[^\w#]+|_+")
_AFTER = r"\s*(?:[:：|»>→】］]|[-–—]\s)\s*"
_OF = r"(?:\s*[:：,/|©@=】］]|\.\s|\s+[-–—]\s|\s*\()\s*"


@dataclass(frozen=True, slots=True)
class Notice:
    """A phrase in which a page speaks to its reader, in plain form, and the word in it by which a text is sieved.

    `why` is what it tells; `None` where it tells nothing but beside another.
    """

    phrase: str
    key: str
    why: Why | None


@dataclass(frozen=True, slots=True)
class FurnitureWords:
    """The words of a language and of those that all pages speak, compiled.

    `labels` are rows in plain form and what they are; `menu` the words of menus; `share` the words that stand on share
    buttons alone, `buttons` all that do; `replies` what stands by each comment; `date_words` what stands in a row that
    holds nothing but a date, `stamp_words` the same behind a word for publishing or changing; `by` what stands before
    an author's name; `notices` are found by their keys, of which `keys` are those that count wherever they stand,
    `author_keys` those of notes on authors, with what may touch them; `clock` is searched in a row, `rights` matches
    the beginning of a row.  The other patterns match the beginning of a folded row.
    """

    spaced: bool
    month_first: bool
    labels: Mapping[str, Why]
    menu: frozenset[str]
    share: frozenset[str]
    buttons: frozenset[str]
    replies: frozenset[str]
    tickers: frozenset[str]
    date_words: frozenset[str]
    stamp_words: frozenset[str]
    by: tuple[str, ...]
    read_also: re.Pattern[str]
    credit: re.Pattern[str]
    dated: re.Pattern[str]
    notices: Mapping[str, tuple[Notice, ...]]
    keys: frozenset[str]
    author_keys: frozenset[str]
    clock: re.Pattern[str]
    rights: re.Pattern[str]


def label(plain: str, words: FurnitureWords) -> Why | None:
    """What a row in plain form is, if it is a label: with a count of comments, or with words behind a heading.

    >>> en = furniture_words("en")
    >>> label("# view comments", en), label("most read in ulm", en), label("most people", en)
    (<Why.COMMENTS: 'comments'>, <Why.RELATED: 'other articles'>, None)
    """
    why = words.labels.get(plain)
    if why is not None:
        return why
    if words.labels.get(plain.strip("# ")) is Why.COMMENTS:
        return Why.COMMENTS
    told = plain.split()
    heads = "#" not in plain and LABEL < len(told) <= LONGEST_LABEL
    if heads and any(words.labels.get(" ".join(told[:few])) is Why.RELATED for few in range(LABEL, len(told))):
        return Why.RELATED
    return None


def plain_row(text: str) -> str:
    """A row in lower case, with a sign for each number and one blank for all other signs.

    >>> plain_row("• Comments (1,204)"), plain_row("4 min. read")
    ('comments #', '# min read')
    """
    return " ".join(_SIGNS.sub(" ", _NUMBER.sub("#", folded(text).replace("#", " "))).split())


@cache
def furniture_words(language: str) -> FurnitureWords:
    """The words of page furniture for articles in a language, by its code.

    Raises `PackError` with everything that is wrong with the lists.
    """
    own = pack_named(language)
    everywhere = _everywhere()
    tables = [_checked(code) for code in dict.fromkeys((own, *everywhere["everywhere"]))]
    names = [name for _, name in (*month_names(own), *weekday_names(own))]
    dates = frozenset(_words_of([*names, *_told(tables, "date_words")]))
    published = [word for code in dict.fromkeys((own, *everywhere["everywhere"])) for word in _published(code)]
    share = [plain_row(entry) for entry in _told(tables, "share")]
    notices = tuple(_notices(tables, _common_words(own)))
    return FurnitureWords(
        spaced=bool(behaviour(own)["spaced"]),
        month_first=behaviour(own)["date_order"] == "mdy",
        labels={_entry(word): why for key, why in LABELS.items() for word in _told(tables, key)},
        menu=frozenset(map(_entry, _told(tables, "menu"))),
        share=frozenset(entry for entry in share if " " not in entry),
        buttons=frozenset(_words_of([*share, *everywhere["networks"]])),
        replies=frozenset(map(_entry, _told(tables, "replies"))),
        tickers=frozenset(map(_entry, everywhere["tickers"])),
        date_words=dates,
        stamp_words=dates.union(_words_of([*_told(tables, "updated"), *published])),
        by=tuple(f"{folded(word)} " for word in _told(tables, "by")),
        read_also=_beginning(_told(tables, "read_also"), _AFTER),
        credit=_beginning(_told(tables, "credits"), _OF),
        dated=_beginning([*_told(tables, "updated"), *published], r"(?!\w)"),
        notices=_by_key(notices),
        keys=_keys(notices, SURE, own),
        author_keys=_keys(notices, frozenset((Why.AUTHOR,)), own),
        clock=_clock(everywhere["hours"]),
        rights=_rights(everywhere["copyrights"]),
    )


def furniture_problems(table: Table) -> Iterator[tuple[str, str]]:
    """Everything wrong with a `furniture.toml`: key and problem."""
    yield from ((key, "unknown key") for key in sorted(table.keys() - KEYS))
    yield from ((key, "missing") for key in sorted(KEYS - table.keys()))
    for key in sorted(KEYS & table.keys()):
        entries = table[key]
        if not isinstance(entries, list) or not all(isinstance(entry, str) and entry.strip() for entry in entries):
            yield key, "should be a list of words or phrases"
        elif len(set(entries)) < len(entries):
            yield key, "holds a word twice"


def _checked(code: str) -> Table:
    table = furniture_table(code)
    problems = tuple(PackProblem("furniture.toml", key, text) for key, text in furniture_problems(table))
    if problems:
        raise PackError(code, problems)
    return table


def _everywhere() -> Table:
    table = shared("furniture")
    strays = tuple(PackProblem("furniture.toml", key, "unknown or missing") for key in table.keys() ^ SHARED_KEYS)
    if strays:
        raise PackError("shared", strays)
    return table


def _published(code: str) -> list[str]:
    words: list[str] = behaviour(code).get("byline", {}).get("published", [])
    return words


def _told(tables: list[Table], key: str) -> list[str]:
    return list(dict.fromkeys(word for table in tables for word in table[key]))


def _entry(word: str) -> str:
    """An entry as `plain_row` gives it: "#" stands for any number."""
    return plain_row(word.replace("#", "0"))


def _words_of(entries: list[str]) -> Iterator[str]:
    """The words of entries in plain form, numbers left out."""
    return (word for entry in entries for word in plain_row(entry).replace("#", " ").split())


def _notices(tables: list[Table], common: frozenset[str]) -> Iterator[Notice]:
    """The phrases of notices; `common` are the words that tell nothing."""
    for table_key, why in NOTICES.items():
        for word in _told(tables, table_key):
            phrase = _entry(word)
            yield Notice(phrase, _key(phrase, common), why)


def _key(phrase: str, common: frozenset[str]) -> str:
    """The word of a phrase that tells most: not a common one, a long one, rather not the last."""
    words = [word for word in phrase.split() if word != "#"]
    last = len(words) - 1
    best = max(range(len(words)), key=lambda at: (words[at] not in common, len(words[at]) + ENDING * (at < last)))
    return words[best]


def _keys(notices: Iterable[Notice], told: frozenset[Why | None], code: str) -> frozenset[str]:
    """The keys of some notices, where blanks divide words with what may touch them."""
    around = STOPS if behaviour(code)["spaced"] else ("",)
    return frozenset(notice.key + sign for notice in notices if notice.why in told for sign in around)


def _common_words(code: str) -> frozenset[str]:
    return stop_words(pack(code).words).union(*(stop_words(pack(each).words) for each in _everywhere()["everywhere"]))


def _by_key(notices: Iterable[Notice]) -> Mapping[str, tuple[Notice, ...]]:
    found: dict[str, tuple[Notice, ...]] = {}
    for notice in notices:
        found[notice.key] = (*found.get(notice.key, ()), notice)
    return found


def _clock(hours: list[str]) -> re.Pattern[str]:
    """A pattern for a time of day: an hour, the sign of one, and minutes, which a word may do without."""
    signs = "|".join(rf"{re.escape(sign)}\d\d" if sign.isascii() else rf"\s?{sign}" for sign in hours)
    return re.compile(rf"\d{{1,2}}(?:{signs})")


def _rights(copyrights: list[str]) -> re.Pattern[str]:
    """A pattern for rows that begin with a sign of copyright, in small or large letters."""
    signs = (re.escape(sign).replace(r"\#", r"(?:19|20)\d\d\b") for sign in copyrights)
    return re.compile("|".join(signs), re.IGNORECASE)


def _beginning(words: list[str], behind: str) -> re.Pattern[str]:
    """A pattern for rows that begin with one of the words, decoration aside."""
    longest = sorted({folded(word).rstrip(":：") for word in words}, key=len, reverse=True)
    return re.compile(r"[\W_]*(?:" + "|".join(map(re.escape, longest)) + ")" + behind)
