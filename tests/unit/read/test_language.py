"""Language identification."""

import pytest

from factcheck.read.language import has_letters, identified, identified_surely, pack_code

SUPPORTED = ("de", "en", "nb", "pt", "zh")


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("de-CH", "de"),
        ("DE_at", "de"),
        ("zh-Hant-TW", "zh"),
        ("pt-BR", "pt"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("is", None),
        ("deutsch", None),
        ("", None),
    ],
)
def test_tag_names_a_pack(tag: str, code: str | None) -> None:
    """The region of a tag does not matter, its language does."""
    assert pack_code(tag, SUPPORTED) == code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Regierung hat gestern neue Zahlen zur Arbeitslosigkeit vorgelegt.", "de"),
        ("The government published new figures on unemployment yesterday.", "en"),
        ("Twitter API", "en"),
        ("Правительство опубликовало новые данные о безработице.", "ru"),
        ("政府は昨日、失業率に関する新しい数字を発表した。", "ja"),
        ("Le gouvernement a publié hier de nouveaux chiffres sur le chômage, qui sont mauvais.", "fr"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    """A clear text in its language; a short one in a language that is supported."""
    found = identified(text, ("de", "en"))
    assert found == language or (len(text) < 20 and found in {"de", "en"})


def test_answer_is_the_same_every_time() -> None:
    """langdetect draws lots; here they are always the same."""
    text = "Musk Twitter Microsoft 42 OpenAI Reuters CNBC"
    assert len({identified(text, ("de", "en")) for _ in range(10)}) == 1


@pytest.mark.parametrize(("text", "letters"), [("42,5 % – 17_", False), ("", False), ("4 億", True), ("a", True)])
def test_letters(text: str, *, letters: bool) -> None:
    """Digits and signs are no letters."""
    assert has_letters(text) is letters


def test_text_without_letters_has_no_language() -> None:
    """Rather than an exception."""
    assert identified("42 %", ("de", "en")) is None


def test_a_short_text_is_in_no_language_of_other_letters() -> None:
    assert identified("これは短い記事です。百万円かかった。", ("de", "en", "ru")) == "ja"
    assert identified("Цена на хлеб выросла", ("de", "en", "ru")) == "ru"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Regjeringen la tirsdag fram et forslag om å bruke tre milliarder kroner på nye veier i nord.", "nb"),
        ("Regjeringa la tysdag fram eit forslag om å bruke tre milliardar kroner på nye vegar i nord.", "nb"),
        ("Regeringen fremlagde tirsdag et forslag om at bruge tre milliarder kroner på nye veje i Jylland.", "da"),
        ("Regeringen lade på tisdagen fram ett förslag om att använda tre miljarder kronor till nya vägar.", "sv"),
        ("Hallitus esitti tiistaina kolmen miljardin euron käyttämistä uusiin teihin pohjoisessa.", "fi"),
    ],
)
def test_languages_of_the_north_are_told_apart(text: str, code: str) -> None:
    """Norwegian of either kind is answered as `no`, which names the pack `nb`."""
    supported = ("da", "de", "en", "fi", "nb", "sv")
    found = identified(text, supported)
    assert found is not None
    assert pack_code(found, supported) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ríkisstjórnin lagði á þriðjudag fram frumvarp um þrjá milljarða króna til vegagerðar á Norðurlandi.", "is"),
        ("Verðbólgan mældist 4,2% í maí og hefur ekki verið lægri frá því í desember 2020.", "is"),
        ("Regeringen i Reykjavík säger att Guðmundur Þórðarson, minister, lägger fram sin budget på tisdag.", "sv"),
        ("The glacier Skeiðarárjökull lost four metres last year, the Icelandic Met Office says on its page.", "en"),
    ],
)
def test_language_that_langdetect_does_not_know_is_told_by_its_letters(text: str, code: str) -> None:
    """Names of Iceland in another language do not make it Icelandic."""
    assert identified(text, ("da", "en", "is", "nb", "sv")) == code


def test_letters_of_a_language_that_is_not_supported_tell_nothing() -> None:
    text = "Verðbólgan mældist 4,2% í maí og hefur ekki verið lægri frá því í desember 2020."
    assert identified(text, ("da", "en", "nb")) != "is"


def test_passage_in_a_language_that_langdetect_does_not_know() -> None:
    assert identified_surely("Það er ekki hægt að segja til um það hvenær þessu lýkur, segir ráðherra.") == "is"
