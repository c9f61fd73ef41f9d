"""The language of an article: as stated, else by langdetect, which no other module knows."""

import json
import re
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.lang_profile import LangProfile

from factcheck.lexicon import pack_named
from factcheck.lexicon.collecting import nothing_collected
from factcheck.lexicon.pack import behaviour, languages

SAMPLE = 1000
"""Letters enough to tell a language by; more only cost time."""

CERTAIN = 0.9
"""From here on an answer outside the supported languages is believed."""

ENOUGH = 60
"""Shorter texts are taken to be in one of the supported languages: langdetect is sure of itself too soon."""

OWN_LETTERS = 0.03
"""So large a share of a text are the letters that only one language has, those of its names left out: a page of English
about Iceland has hardly any, one of Icelandic twice as many."""

LETTER = re.compile(r"[^\W\d_]")
LATIN = re.compile("[A-Za-z]")
E_COUNTED = re.compile(r'"e": ?(\d+)')
LETTERS_COUNTED = re.compile(r'"n_words": ?\[(\d+)')
OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\uffff]")


def pack_code(tag: str, supported: Collection[str]) -> str | None:
    """The supported language that a BCP 47 tag names: `de-CH` is `de`, `nn` is `nb`; `None` where there is none."""
    parts = tag.strip().replace("_", "-").lower().split("-")
    candidates = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((code for code in map(pack_named, candidates) if code in supported), None)


def has_letters(text: str) -> bool:
    """Whether there is anything in a text that a language could be told by."""
    return LETTER.search(text) is not None


def identified(text: str, supported: Sequence[str]) -> str | None:
    """The most likely language of a text, as langdetect names it; `None` where nothing can be told.

    An unsupported language is answered only where it is certain: a short text is sooner in a language that we know.
    """
    sample = _sample(text)
    own = _by_own_letters(sample)
    if own in supported:
        return own
    likely = _likeliest(sample, None)
    if likely is None or pack_code(likely[0], supported) is not None:
        return likely and likely[0]
    if likely[1] >= CERTAIN and len(LETTER.findall(sample)) >= ENOUGH:
        return likely[0]
    among = _likeliest(sample, tuple(supported))
    return (among or likely)[0]


SURE = 0.95
"""From here on an answer on a passage is believed."""
PASSAGE = 250
"""So many characters of a passage are enough, since its function words must agree."""


def identified_surely(text: str) -> str | None:
    """The language of a passage, as langdetect names it, where it is sure."""
    own = _by_own_letters(text[:PASSAGE])
    if own is not None:
        return own
    likely = _likeliest(text[:PASSAGE], None, trials=1)
    return likely[0] if likely is not None and likely[1] >= SURE else None


def _sample(text: str) -> str:
    """The head and the middle of a long text: furniture stands at its ends."""
    if len(text) <= SAMPLE:
        return text
    middle = len(text) // 2
    return text[: SAMPLE // 2] + " " + text[middle : middle + SAMPLE // 2]


def _by_own_letters(sample: str) -> str | None:
    """The language that langdetect does not know and that a text is in by its letters, as Icelandic is by þ and ð."""
    for code, letters in _own_letters():
        common = " ".join(word for word in sample.split() if word[0].islower())
        found = sum(map(common.count, letters))
        if found and found >= OWN_LETTERS * len(LETTER.findall(sample)):
            return code
    return None


@cache
def _own_letters() -> tuple[tuple[str, str], ...]:
    """The packs of languages without a profile of langdetect that say by which letters they are told."""
    profiles = {path.name.partition("-")[0] for path in Path(PROFILES_DIRECTORY).iterdir()}
    packs = ((code, behaviour(code).get("own_letters", "")) for code in languages() if code not in profiles)
    return tuple((code, letters) for code, letters in packs if letters)


def _likeliest(sample: str, among: tuple[str, ...] | None, trials: int | None = None) -> tuple[str, float] | None:
    """The likeliest language and how sure langdetect is; fewer `trials` than its seven take less time."""
    factory = _factory(latin=_is_latin(sample))
    detector = factory.create()
    detector.n_trial = trials or detector.n_trial
    if among is not None:
        names = [name for name in factory.get_lang_list() if pack_code(name, among) is not None]
        candidates = {name: 1.0 for name in names if _knows(factory, name, sample)}
        if not candidates:
            return None
        detector.set_prior_map(candidates)
    detector.append(sample)
    try:
        answers = detector.get_probabilities()
    except LangDetectException:
        return None
    return (answers[0].lang, answers[0].prob) if answers else None


def _knows(factory: DetectorFactory, language: str, sample: str) -> bool:
    """Whether a language is written in the letters of a text: Japanese is no Russian, however short it is."""
    at, letters = factory.get_lang_list().index(language), LETTER.findall(sample.lower())
    chances = (factory.word_lang_prob_map.get(letter) for letter in letters)
    known = [chance for chance in chances if chance is not None and chance[at] > 0]
    return len(known) >= 0.7 * len(letters)


def _is_latin(sample: str) -> bool:
    """Whether a text is in Latin letters, names in them aside: where langdetect draws the same line."""
    return 2 * len(LATIN.findall(sample)) >= len(OTHER_SCRIPT.findall(sample))


@cache
def _factory(*, latin: bool) -> DetectorFactory:
    """langdetect's profiles of one kind of script, its lots drawn always the same.

    Half of the profiles takes half of the time to load.  They stand in an order that does not depend on the disk, and
    in a factory of our own, handed out full: langdetect's, when used while another thread fills it, answers wrongly.
    """
    paths = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file())
    profiles = (path.read_text("utf-8") for path in paths)
    wanted = [LangProfile(**json.loads(profile)) for profile in profiles if _writes_latin(profile) == latin]
    factory = DetectorFactory()
    with nothing_collected():
        for index, profile in enumerate(wanted):
            factory.add_profile(profile, index, len(wanted))
    factory.set_seed(0)
    return factory


def _writes_latin(profile: str) -> bool:
    """Whether a profile is of a language in Latin letters: the others hold the letter e in a few names only.

    To parse the half that is not wanted would take longer than to look into it.
    """
    times, letters = E_COUNTED.search(profile), LETTERS_COUNTED.search(profile)
    return times is not None and letters is not None and int(times[1]) > 0.02 * int(letters[1])
