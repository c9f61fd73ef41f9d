"""Articles with markup: what is no prose is no figure either that somebody failed to read."""

from factcheck.checking import check
from factcheck.model.article import Article
from factcheck.read.markup_markdown import markdown_masks


def article(name: str, language: str, text: str) -> Article:
    """An article in Markdown."""
    return Article(name, text, language, masks=markdown_masks(text))


def test_an_address_does_not_tell_what_its_sentence_tells() -> None:
    """The translator kept the address with the old number in it."""
    de = article("a", "de", "Der Dienst kennt seit dem 3. Juni 2024 [24 Linien](/lines/42) und 90 Häfen.")
    en = article("b", "en", "Since 3 June 2024 the service has known [42 lines](/lines/42) and 90 ports.")
    found = [[claim.english for claim in finding.claims] for finding in check([de, en]).findings]
    assert found == [["24", "42"]]
