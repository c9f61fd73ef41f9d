"""Readings in their sentences: what each figure is said of, by whom, and how it changes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.lexicon import Lexicon
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Reading
from factcheck.model.value import Unresolved
from factcheck.normalise.concepts import Topic, topic
from factcheck.normalise.datelines import DateLines, date_lines
from factcheck.normalise.names import Name, Spellings
from factcheck.normalise.passage import Figure, Passage, passage
from factcheck.normalise.qualifiers import qualifiers
from factcheck.normalise.roles import change
from factcheck.normalise.sentences import index_at, paragraph_starts, sentences

_CLOSE = 8  # how near a name must be to stand before the concept in a label


def claims(article: Article, readings: Sequence[Reading], lexicon: Lexicon) -> list[Claim]:
    """Every reading that has a value, with what the article says of it; in the order of the text.

    The day of printing above an article is nothing that the article asserts.
    """
    lines = _date_lines(article, readings)
    readings = [reading for reading in readings if not _stands_in(reading, lines.printed)]
    told = [
        (within, figure, reading)
        for within, group in _passages(article, readings, lexicon)
        for figure, reading in zip(within.figures, group, strict=True)
        if not isinstance(reading.value, Unresolved)
    ]
    paragraphs = paragraph_starts(article.text)
    made = [
        _claim(article, within, figure, reading, (index_at(paragraphs, within.span.start), position))
        for position, (within, figure, reading) in enumerate(told)
    ]
    return [replace(claim, dateline=True) if _stands_in(claim, lines.dated) else claim for claim in made]


def in_order(told: Sequence[Claim]) -> list[Claim]:
    """The claims of the parts of one article in the order of its text, counted anew."""
    ordered = sorted(told, key=lambda claim: claim.mention.span)
    return [
        replace(claim, id=f"{claim.article}#{position}", position=position) for position, claim in enumerate(ordered)
    ]


def _date_lines(article: Article, readings: Sequence[Reading]) -> DateLines:
    """The lines of an article that hold a date: a page is printed in its own words, an article dated in the article's.

    What is read as one date, with no other below, is therefore the day of the article even without a headline above.
    """
    lines = date_lines(article.text)
    if lines.printed is None or lines.dated is not None:
        return lines
    whole = any(reading.mention.span == lines.printed for reading in readings)
    return DateLines(None, lines.printed) if whole else lines


def _stands_in(told: Reading | Claim, line: Span | None) -> bool:
    return line is not None and line.start <= told.mention.span.start < line.end


def _passages(
    article: Article, readings: Sequence[Reading], lexicon: Lexicon
) -> Iterator[tuple[Passage, list[Reading]]]:
    """The sentences that hold a reading, in order, each with its readings."""
    spans = sentences(article.text, lexicon.context, [reading.mention.span.start for reading in readings])
    starts = tuple(span.start for span in spans)
    by_sentence: dict[int, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_sentence[index_at(starts, reading.mention.span.start)].append(reading)
    written = Spellings(article.text)
    for at, group in sorted(by_sentence.items()):
        yield passage(article, spans[at], [reading.mention for reading in group], written, lexicon.context), group


def _claim(article: Article, within: Passage, figure: Figure, reading: Reading, place: tuple[int, int]) -> Claim:
    assert not isinstance(reading.value, Unresolved)
    about = topic(within, figure)
    moved = change(within, figure)
    named = sorted([(within.distance(name, figure), name.first, name) for name in within.names])
    paragraph, position = place
    return Claim(
        id=f"{article.id}#{position}",
        article=article.id,
        story=article.story,
        language=article.language,
        mention=reading.mention,
        value=reading.value,
        english=reading.english,
        sentence=within.span,
        paragraph=paragraph,
        position=position,
        clause=within.clause_span(figure),
        about=_label(about, named, within),
        head=about.head,
        noun=about.noun,
        names=_words([name for *_, name in named]),
        clause_names=_words([name for *_, name in named if within.clause_of(name) == figure.clause]),
        concepts=about.concepts,
        clause_concepts=about.clause,
        direction=moved.direction,
        role=moved.role,
        led=moved.led,
        qualifiers=qualifiers(within, figure),
        speaker=within.speaker,
    )


def _words(named: Sequence[Name]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([word for name in named for word in name.words]))


def _label(about: Topic, named: Sequence[tuple[int, int, Name]], within: Passage) -> str:
    """An editor's label: the nearest name and the concept, as "API fee"; names come with how far they are."""
    near_by = () if about.noun else (*(name for name in about.clause if name in about.fitting), *about.fitting)
    concept = next(filter(None, (about.head, *near_by)), None)
    thing = within.context.concepts[concept].label if concept else about.noun
    others = [(far, name.label) for far, _, name in named if name.label.lower() != thing.lower()]
    near = [label for far, label in others if far <= _CLOSE] or [label for _, label in others]
    return " ".join(filter(None, (near[0] if near else "", thing)))
