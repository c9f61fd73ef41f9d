"""Everything that can go wrong on purpose.

FactcheckError
+-- ConfigError              option, value, problem
+-- BadConfiguration         file, problems
+-- ArticleError             source, reason
|   +-- UnreadableArticle
|   +-- UnsupportedLanguage  language, supported
+-- NothingToCompare         reason
+-- UnwritableOutput         path, reason
+-- WorkerLost
+-- PackError                language, problems
"""

from dataclasses import dataclass


class FactcheckError(Exception):
    """The base of every error that factcheck raises; `str()` is one plain sentence."""


@dataclass(eq=False)
class ConfigError(FactcheckError):
    """An option or a key of the configuration that cannot be used."""

    option: str
    value: str
    problem: str

    def __str__(self) -> str:
        return f"{self.option}: {self.problem} (got {self.value!r})"


@dataclass(eq=False)
class BadConfiguration(FactcheckError):
    """Every mistake of one configuration file, reported together."""

    file: str
    problems: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}: {'; '.join(self.problems)}"


@dataclass(eq=False)
class ArticleError(FactcheckError):
    """Something wrong with one article; the others can still be checked."""

    source: str
    reason: str

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


class UnreadableArticle(ArticleError):
    """A file or record that holds no article."""


@dataclass(eq=False)
class UnsupportedLanguage(ArticleError):
    """An article in a language for which there is no pack."""

    language: str
    supported: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.source}: {self.reason} ({self.language}); supported: {', '.join(self.supported)}"


@dataclass(eq=False)
class NothingToCompare(FactcheckError):
    """No story has two articles to hold against each other."""

    reason: str

    def __str__(self) -> str:
        return self.reason


@dataclass(eq=False)
class UnwritableOutput(FactcheckError):
    """A file that a report should go to, and why it cannot."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: cannot be written: {self.reason}"


class WorkerLost(FactcheckError):
    """A process that worked on a part of the run ended before it was done."""

    def __str__(self) -> str:
        return "a worker process ended before its work was done, perhaps for lack of memory; --jobs 1 does without"


@dataclass(frozen=True)
class PackProblem:
    """One mistake in a language pack: the file, the key, and what is wrong with it."""

    file: str
    key: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.text}"


@dataclass(eq=False)
class PackError(FactcheckError):
    """Every mistake of one language pack, reported together."""

    language: str
    problems: tuple[PackProblem, ...]

    def __str__(self) -> str:
        listed = "; ".join(map(str, self.problems))
        return f"language pack {self.language}: {listed}"
