"""Names are known by their sound where katakana writes them."""

import pytest

from factcheck.lexicon.sounds import in_katakana, sound_keys


@pytest.mark.parametrize(
    ("katakana", "latin"),
    [
        ("ロンドン", "London"),
        ("バルセロナ", "Barcelona"),
        ("マイクロソフト", "Microsoft"),
        ("トランプ", "Trump"),
        ("スミス", "Smith"),
        ("プーチン", "Putin"),
        ("ジョンソン", "Johnson"),
        ("グーグル", "Google"),
    ],
)
def test_a_name_sounds_the_same_in_katakana(katakana: str, latin: str) -> None:
    """Whatever the syllables of Japanese made of it."""
    assert sound_keys(f"昨日{katakana}は") == sound_keys(f"so {latin} did") != set()


def test_other_names_sound_otherwise() -> None:
    """Nor is a short name, or a word in lower case, known by its sound."""
    assert not sound_keys("ロンドン") & sound_keys("Paris, Madrid and Barcelona")
    assert sound_keys("the microsoft of Rio") == set()


def test_in_katakana_tells_texts_that_write_names_so() -> None:
    """Two signs are a word such as any."""
    assert in_katakana("トヨタ自動車")
    assert not in_katakana("Toyota")
