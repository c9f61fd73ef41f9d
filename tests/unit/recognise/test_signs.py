"""What tells a figure above and below another is no minus: the margin of error of a poll, in every language."""

import pytest

from factcheck.lexicon import languages, lexicon_for
from factcheck.model.article import Article
from factcheck.normalise import readings
from factcheck.recognise import mentions
from tests.unit.recognise.shown import told

MARGINS = (
    ("ar", "زائد أو ناقص 3 في المئة"),
    ("ca", "més menys 3 per cent"),
    ("cs", "plus minus 3 procenta"),
    ("da", "plus/minus 3 procent"),
    ("de", "plus oder minus 3 Prozent"),
    ("el", "συν πλην 3 τοις εκατό"),
    ("en", "plus or minus 3 percent"),
    ("es", "más menos 3 por ciento"),
    ("fi", "plus miinus 3 prosenttia"),
    ("fr", "plus ou moins 3 pour cent"),
    ("he", "פלוס מינוס 3 אחוזים"),
    ("hi", "प्लस-माइनस 3 प्रतिशत"),
    ("hr", "plus-minus 3 posto"),
    ("hu", "plusz-mínusz 3 százalék"),
    ("is", "plús mínus 3 prósent"),
    ("it", "più o meno 3 per cento"),
    ("ja", "プラスマイナス3%"),
    ("ko", "플러스마이너스 3%"),
    ("nb", "pluss minus 3 prosent"),
    ("nl", "plus of min 3 procent"),
    ("pl", "plus minus 3 procent"),
    ("pt", "mais ou menos 3 por cento"),
    ("ro", "plus-minus 3 la sută"),
    ("ru", "плюс-минус 3 процента"),
    ("sv", "plus minus 3 procent"),
    ("tr", "artı eksi yüzde 3"),
    ("uk", "плюс-мінус 3 відсотки"),
    ("zh", "正负百分之三"),
)


@pytest.mark.parametrize(("language", "text"), MARGINS)
def test_margin_of_error_is_not_below_zero(language: str, text: str) -> None:
    """Its words are one hedge, although the second of them is the word for a minus."""
    article, lexicon = Article("a", text, language), lexicon_for(language)
    said = [reading.english for reading in readings(article, mentions(article, lexicon), lexicon)]
    assert said == ["about 3%"]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("sign", ["±", "+/-", "≈"])
def test_signs_of_a_margin_are_read_in_every_language(language: str, sign: str) -> None:
    """What stands in front of a figure widens it, whatever the language."""
    assert [english for _, english in told(f"({sign}3 %)", language)] == ["about 3%"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_difference_is_no_margin(language: str) -> None:
    """A plus or a minus alone widens nothing."""
    assert [english for _, english in told("(-3 %)", language)] == ["-3%"]
    assert [english for _, english in told("(+3 %)", language)] == ["3%"]
