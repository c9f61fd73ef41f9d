"""What the recogniser finds in a text, briefly."""

from factcheck.checking import normalise
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


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The surface and the rendering of every mention."""
    return [(each.mention.surface, each.english) for each in normalise(Article("a", text, language))]
