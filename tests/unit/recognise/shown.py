"""What the recogniser finds in a text, briefly."""

from factcheck.lexicon import lexicon_for
from factcheck.model.article import Article
from factcheck.recognise import mentions


def shown(text: str, language: str) -> list[tuple[str, str]]:
    """The surface and the kind of every mention."""
    found = mentions(Article("a", text, language), lexicon_for(language))
    return [(mention.surface, mention.kind.value) for mention in found]


def surfaces(text: str, language: str) -> list[str]:
    """The surface of every mention."""
    return [surface for surface, _ in shown(text, language)]
