"""Text that was garbled before."""

import pytest

from factcheck.model.place import Anchor
from factcheck.read.mojibake import mojibake

GARBLED = "was garbled before, UTF-8 read in another encoding, and is left so: "


@pytest.mark.parametrize(
    "text",
    [
        "",
        "für «À la» ß“ É…",
        "AMANHÔ",
        "IRMÂ»",
        "SÃO PAULO",
        "Ñandú, Ñato",
        "â € 5",
        "42 °C, 5 µm",
        "Ð eth",
        "ïve naïve",
    ],
)
def test_sound_text_is_left_alone(text: str) -> None:
    """Letters and signs that are rare, but right."""
    assert list(mojibake(text)) == []


@pytest.mark.parametrize("word", ["für", "Über", "“No”", "42 €", "naïve", "Straße", "🚀", "когда", "5 °C", "À"])
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_words_read_in_another_encoding_are_told(word: str, wrong: str) -> None:
    """Whatever the letter, the form of its bytes shows."""
    told = list(mojibake(f"so {word} it".encode().decode(wrong, "replace")))
    assert any(note.startswith(GARBLED) for note in told)


def test_one_example_with_its_line_in_the_file() -> None:
    """However many there are; the text of a record stands where its anchor says."""
    assert list(mojibake("a\nfÃ¼r unÃ¤hnliche dÃ¶rfer")) == [GARBLED + '"fÃ¼r" on line 2 and 2 more']
    assert list(mojibake("fÃ¼r", (Anchor(0, 17, None),))) == [GARBLED + '"fÃ¼r" on line 17']
    assert list(mojibake("42\ufffd000 Euro")) == ['has lost characters before: "42\ufffd000" on line 1']
