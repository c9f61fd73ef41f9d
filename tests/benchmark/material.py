"""The text that is measured: the articles of `fixtures/`, repeated with other figures and other names.

Nothing comes from outside.
"""

import json
import random
import re
from calendar import day_name, month_name
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import count, islice
from pathlib import Path

from factcheck import Article, normalise

NO_NAMES = frozenset([*month_name, *day_name, "Celsius", "Fahrenheit"])
STORIES = Path(__file__).parents[2] / "fixtures"
FIGURE = re.compile(r"\d[\d.,]*\d")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
WORD = re.compile(r"[A-Z][a-z]{3,}")
SENTENCE_END = re.compile(r"(?<=[a-zß]\.)\s+(?=[A-ZÄÖÜ])|\n\n")
NEWS = 212
"""How many characters of news there are to one figure or date: measured with `normalise` on the German and English of
WMT21 news.  The stories of `fixtures/` have one in 60, because each of their sentences is there to be checked."""
ARTICLE = 1_700
"""The characters of an article of news: those of WMT21, in twelve languages, have 1,685, and 9 figures and dates."""
SYLLABLES = ("ba", "dor", "fe", "gim", "hal", "ko", "len", "mur", "na", "pel", "ri", "sto", "tav", "vo", "wen", "zu")
YEAR = re.compile(r"(?:1[89]|20)\d\d")


def written() -> list[Article]:
    """Every article of the stories that states its language and its day, sorted by story and name."""
    paths = sorted(path for path in STORIES.glob("*/*") if path.suffix in {".md", ".jsonl"})
    return [article for path in paths for article in _articles(path)]


def _articles(path: Path) -> list[Article]:
    text = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        return [_article(json.loads(line), path.parent.name) for line in text.splitlines()]
    if not text.startswith("---\n"):
        return []  # it does not say in which language it is written
    _, head, body = text.split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    if not fields.keys() >= {"language", "published"}:
        return []
    return [_article(fields | {"id": path.stem, "text": body.strip()}, path.parent.name)]


def _article(fields: dict[str, str], story: str) -> Article:
    published = date.fromisoformat(fields["published"])
    return Article(fields["id"], fields["text"], fields["language"], story=story, published=published)


def varied(text: str, chance: random.Random) -> str:
    """The text with the later digits of its figures replaced; years, and the first digit of each figure, stay."""

    def other(match: re.Match[str]) -> str:
        figure = match.group()
        if len(figure) < 3 or YEAR.fullmatch(figure):
            return figure
        return figure[0] + "".join(str(chance.randint(1, 9)) if sign.isdigit() else sign for sign in figure[1:])

    return FIGURE.sub(other, text)


@cache
def names() -> frozenset[str]:
    """The names that the stories tell of: what English writes with a capital in the middle of a sentence."""
    english = (article.text for article in written() if article.language == "en")
    found = frozenset(name for text in english for name in NAME.findall(text))
    return found - NO_NAMES


def renamed(text: str, copy: int) -> str:
    """The text with other names, the same in every article of the same copy; the first copy keeps its own."""

    def other(match: re.Match[str]) -> str:
        name = match.group()
        if copy == 0 or name not in names():
            return name
        chance = random.Random(f"{name} {copy}")
        return "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()

    return WORD.sub(other, text)


def articles(language: str, size: int) -> list[Article]:
    """Articles of one language, no two alike, that hold at least `size` bytes together."""
    chance = random.Random(1)
    own = [article for article in written() if article.language == language]
    made: list[Article] = []
    held = 0
    for number in count():
        article = own[number % len(own)]
        text = varied(renamed(article.text, number // len(own)), chance)
        made.append(replace(article, id=f"{article.id}-{number}", text=text))
        held += len(made[-1].text.encode())
        if size <= held:
            return made
    raise AssertionError


def news(language: str, size: int) -> list[Article]:
    """Articles that hold as many figures and dates as news does: sentences of the stories, most of them without any."""
    chance = random.Random(3)
    own = [article for article in written() if article.language == language]
    told = {sentence for article in own for sentence in SENTENCE_END.split(article.text)}
    counted = {sentence: len(normalise(replace(own[0], text=sentence))) for sentence in sorted(told)}
    figured, plain = (
        [sentence for sentence, number in counted.items() if bool(number) is some] for some in (True, False)
    )
    made: list[Article] = []
    held = 0
    while held < size:
        sentences = chance.sample(figured, 5)
        figures = sum(counted[sentence] for sentence in sentences)
        while sum(map(len, sentences)) < NEWS * figures:
            sentences.append(chance.choice(plain))
        chance.shuffle(sentences)
        text = varied(renamed("\n\n".join(sentences), len(made)), chance)
        made.append(replace(own[0], id=f"news-{len(made)}", text=text))
        held += len(text.encode())
    return made


def alike(text: str, copy: int) -> str:
    """The text with other figures, the same in every language of the same copy: by their digits, not by their signs."""

    def other(match: re.Match[str]) -> str:
        figure = match.group()
        digits = "".join(filter(str.isdigit, figure))
        if len(digits) < 3 or YEAR.fullmatch(figure):
            return figure
        chance = random.Random(f"{digits} {copy}")
        fresh = iter([digits[0], *(str(chance.randint(1, 9)) for _ in digits[1:])])
        return "".join(next(fresh) if sign.isdigit() else sign for sign in figure)

    return FIGURE.sub(other, text)


def two_article_stories(number: int) -> Iterator[Article]:
    """Stories as a wire service tells them: one article in German and one in English, as long as those of WMT21.

    Every story of `fixtures/` that is told in both languages, with other names and figures in each copy: the first half
    of its paragraphs, and between them sentences without a figure, so that there are about as many figures as in news.
    """
    chance = random.Random(4)
    plain = {language: _plain_sentences(language) for language in ("de", "en")}
    told: dict[str, dict[str, Article]] = {}
    for article in written():
        told.setdefault(article.story, {}).setdefault(article.language, article)
    pairs = [(story["de"], story["en"]) for story in told.values() if plain.keys() <= story.keys()]
    for copy, story, pair in islice(((copy, *told) for copy in count() for told in enumerate(pairs)), number):
        for article in pair:
            parts = article.text.split("\n\n")
            parts = parts[: (len(parts) + 1) // 2]
            while sum(map(len, parts)) < ARTICLE:
                parts.insert(chance.randrange(len(parts) + 1), chance.choice(plain[article.language]))
            text = alike(renamed("\n\n".join(parts), copy), copy)
            yield replace(article, id=f"{story}-{copy}-{article.language}", story=f"{story}-{copy}", text=text)


def _plain_sentences(language: str) -> list[str]:
    """The sentences of a language's articles that hold no figure and no date."""
    own = [article for article in written() if article.language == language]
    told = {sentence for article in own for sentence in SENTENCE_END.split(article.text)}
    return [sentence for sentence in sorted(told) if not normalise(replace(own[0], text=sentence))]


def long_article(language: str, size: int) -> Article:
    """One article of about `size` bytes: paragraphs of the language's articles, with figures of their own."""
    text = "\n\n".join(article.text for article in articles(language, size))
    return Article(f"long-{language}-{size}", text.encode()[:size].decode(errors="ignore"), language, story="long")


def stories(number: int) -> list[Article]:
    """The stories of `fixtures/`, told again and again under other names until there are `number` of them."""
    own = written()
    names = sorted({article.story for article in own})
    told = ((name, again) for again in count() for name in names)
    return [
        replace(article, id=f"{name}-{again}-{article.id}", story=f"{name}-{again}", text=renamed(article.text, again))
        for name, again in islice(told, number)
        for article in own
        if article.story == name
    ]


def one_story(number: int) -> list[Article]:
    """One story told by `number` articles, each with figures of its own."""
    chance = random.Random(2)
    own = [article for article in written() if article.story == "majority"]
    return [
        replace(article, id=f"{article.id}-{again}", text=varied(article.text, chance))
        for again in range(number // len(own) + 1)
        for article in own
    ][:number]
