"""Words that a user adds to what the language packs know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnConcept:
    """Something that the user's figures are told of, beside the shared concepts or in place of one of the same id.

    `measures` are the kinds of mention that can measure it; empty for a shared concept to which only words are added.
    `words` are its words by the code of a language, in the notation of the packs.
    """

    id: str
    label: str = ""
    measures: tuple[str, ...] = ()
    broader: str | None = None
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def words_in(self, language: str) -> tuple[str, ...]:
        """Its words in a language."""
        return dict(self.words).get(language, ())
