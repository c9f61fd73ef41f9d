"""A pool is gathered into stories by what its articles tell."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.checking import in_stories, marks
from factcheck.config import Config, StoryBy
from factcheck.group import stories
from factcheck.model.article import Article

FERRY = {
    "de": "Die Fähre „Lindholm“ ist vor Varnskär auf Grund gelaufen. An Bord waren 214 Fahrgäste, sagte Kapitän Per "
    "Wallmark. Das 87 Meter lange Schiff war um 18.40 Uhr in Ostvik ausgelaufen; der Schaden: 3,2 Millionen Euro.",
    "en": "The ferry Lindholm ran aground off Varnskär with 214 passengers on board, captain Per Wallmark said. The "
    "ship, 87 metres long, had left Ostvik at 6:40 p.m.; the damage is put at €3.2 million.",
    "ru": "Паром «Линдхольм» сел на мель у Варншера; на борту были 214 пассажиров, сообщил капитан Пер Вальмарк. Судно "
    "длиной 87 метров вышло из Оствика в 18:40, ущерб оценивается в 3,2 миллиона евро.",
}
LIBRARY = {
    "de": "Die Bibliothek Brackwell in Harrowgate hat nach 26 Monaten wieder geöffnet. Der Umbau kostete 4,8 Millionen "
    "Pfund, sie hat 152.000 Bände, sagte Bürgermeisterin Imogen Farrant. Der Lesesaal von Tomasz Zielonka: 180 Plätze.",
    "en": "The Brackwell library in Harrowgate has reopened after 26 months. The works cost £4.8 million and it holds "
    "152,000 volumes, mayor Imogen Farrant said. The reading room by Tomasz Zielonka has 180 seats.",
}
MILL = "La cooperativa de Almedra abre una almazara que molerá 9.400 toneladas al año, según Rocío Valdepeñas."
CONTENT = Config(story_by=StoryBy.CONTENT)


def article(name: str, text: str, language: str, story: str = "", day: date | None = None) -> Article:
    """An article of a pool."""
    return Article(name, text, language, story, day)


def pool() -> list[Article]:
    """Six articles of three stories, in four languages."""
    told = [("f", FERRY), ("l", LIBRARY)]
    found = [article(f"{name}-{code}", text, code) for name, texts in told for code, text in texts.items()]
    return [*found, article("m-es", MILL, "es")]


def gathered(articles: list[Article]) -> set[frozenset[str]]:
    """The articles of each story."""
    by: dict[str, set[str]] = {}
    for each in in_stories(articles, CONTENT):
        by.setdefault(each.story, set()).add(each.id)
    return set(map(frozenset, by.values()))


def test_a_pool_is_gathered_across_languages_and_scripts() -> None:
    """Each story with all that tell it; what nobody else tells is alone."""
    assert gathered(pool()) == {
        frozenset({"f-de", "f-en", "f-ru"}),
        frozenset({"l-de", "l-en"}),
        frozenset({"m-es"}),
    }


def test_a_story_is_named_after_its_first_article() -> None:
    """By the ids, so that the name is the same on every run."""
    told = {each.id: each.story for each in in_stories(reversed(pool()), CONTENT)}
    assert (told["f-ru"], told["l-en"], told["m-es"]) == ("f-de", "l-de", "m-es")


def test_two_articles_of_one_language_are_one_story() -> None:
    """Another outlet tells it in the same language."""
    again = article("z", f"{FERRY['en']} Nobody was hurt.", "en")
    assert frozenset({"f-de", "f-en", "f-ru", "z"}) in gathered([*pool(), again])


def test_a_stated_story_is_kept_and_joined() -> None:
    """What an article states is not touched, and others that tell the same go with it."""
    stated = [article("x", FERRY["en"], "en", "grounding"), *pool()]
    told = {each.id: each.story for each in in_stories(stated, CONTENT)}
    assert (told["x"], told["f-de"], told["l-en"]) == ("grounding", "grounding", "l-de")


def test_two_stated_stories_are_never_joined() -> None:
    """Whoever names two stories means two."""
    one, other = article("a", FERRY["de"], "de", "first"), article("b", FERRY["en"], "en", "second")
    assert [each.story for each in in_stories([one, other], CONTENT)] == ["first", "second"]


@pytest.mark.parametrize(("day", "together"), [(date(2026, 3, 12), True), (date(2026, 4, 30), False)])
def test_articles_weeks_apart_are_two_stories(day: date, *, together: bool) -> None:
    """Where both state their days."""
    one = article("a", FERRY["de"], "de", day=date(2026, 3, 11))
    other = article("b", FERRY["en"], "en", day=day)
    assert (len(gathered([one, other])) == 1) is together


def test_nothing_is_gathered_unless_asked() -> None:
    """By place, articles keep what the reader made of them."""
    assert list(in_stories(pool(), Config())) == pool()


@pytest.mark.parametrize("articles", [[], [article("a", MILL, "es")], [article("a", "", "en"), article("b", "", "en")]])
def test_small_pools_are_told_too(articles: list[Article]) -> None:
    """None, one, and two that say nothing."""
    assert stories(marks(each, CONTENT) for each in articles) == {each.id: each.id for each in articles}


def test_many_articles_of_one_story_hang_together() -> None:
    """More than a key is looked up for, and more than an article is held against, in a pool of others."""
    ferry = marks(article("c", FERRY["en"], "en"), CONTENT)
    copies = [replace(ferry, id=f"c{number:03}", keys=ferry.keys | {f"n:own{number}"}) for number in range(70)]
    keys = [frozenset(f"{sort}:{number}-{at}" for sort in "vNn" for at in range(9)) for number in range(350)]
    others = [replace(ferry, id=f"o{number:03}", keys=keys[number // 2]) for number in range(700)]
    told = stories([*copies, *others])
    assert {told[each.id] for each in copies} == {"c000"}
    assert len(set(told.values())) == 1 + 350
