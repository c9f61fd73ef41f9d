"""Readings in their sentences: what each figure is said of, by whom, and how it changes."""

from collections import defaultdict
from collections.abc import Sequence

from factcheck.lexicon import Lexicon
from factcheck.lexicon.context import Context, Cue
from factcheck.lexicon.letters import plain
from factcheck.model.article import Article, Span
from factcheck.model.claim import Claim
from factcheck.model.mention import Reading
from factcheck.model.value import Unresolved
from factcheck.normalise.concepts import Topic, topic
from factcheck.normalise.names import Name, spellings
from factcheck.normalise.passage import Figure, Passage, passage
from factcheck.normalise.qualifiers import qualifiers, speaker
from factcheck.normalise.roles import change
from factcheck.normalise.sentences import index_at, paragraph_starts, sentences

_SHORTEST_WORD = 3
_CLOSE = 8  # how near a name must be to stand before the concept in a label


def claims(article: Article, readings: Sequence[Reading], lexicon: Lexicon) -> list[Claim]:
    """Every reading that has a value, with what the article says of it; in the order of the text."""
    context = lexicon.context
    spans = sentences(article.text, context)
    paragraphs = paragraph_starts(article.text)
    starts = tuple(span.start for span in spans)
    by_sentence: dict[int, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_sentence[index_at(starts, reading.mention.span.start)].append(reading)
    written = spellings(article.text)
    told: list[Claim] = []
    for index, group in sorted(by_sentence.items()):
        within = passage(article, spans[index], [reading.mention.span for reading in group], written, context)
        paragraph = index_at(paragraphs, spans[index].start)
        told += _of_sentence(article, within, group, paragraph, len(told), context)
    return told


def _of_sentence(
    article: Article, within: Passage, group: Sequence[Reading], paragraph: int, position: int, context: Context
) -> list[Claim]:
    resolved = [
        (figure, reading)
        for figure, reading in zip(within.figures, group, strict=True)
        if not isinstance(reading.value, Unresolved)
    ]
    return [
        _claim(article, within, figure, reading, (paragraph, position + at), context)
        for at, (figure, reading) in enumerate(resolved)
    ]


def _claim(
    article: Article, within: Passage, figure: Figure, reading: Reading, place: tuple[int, int], context: Context
) -> Claim:
    assert not isinstance(reading.value, Unresolved)
    kind = reading.mention.kind
    about = topic(within, figure, kind, context)
    direction, role = change(within, figure, kind, context)
    named = sorted(within.names, key=lambda name: (within.distance(name, figure), name.first))
    close = [name for name in named if within.clause_of(name) == figure.clause]
    said_by = speaker(within)
    return Claim(
        id=f"{article.id}#{place[1]}",
        article=article.id,
        story=article.story,
        language=article.language,
        mention=reading.mention,
        value=reading.value,
        english=reading.english,
        sentence=within.span,
        clause=within.clause_span(figure) if within.tokens else within.span,
        paragraph=place[0],
        position=place[1],
        about=_about(about, named, within, figure, context),
        head=about.head,
        noun=about.noun,
        names=_words_of(named),
        clause_names=_words_of(close),
        concepts=about.concepts,
        clause_concepts=about.clause,
        words=_content(within),
        direction=direction,
        role=role,
        qualifiers=qualifiers(within, figure),
        speaker=said_by.label if said_by else None,
    )


def _words_of(named: Sequence[Name]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for name in named for word in name.words))


def _content(within: Passage) -> tuple[str, ...]:
    """The words of a sentence that are neither figures, names nor function words."""
    skipped = {at for figure in within.figures for at in range(figure.first, figure.last)}
    skipped |= {at for name in within.names for at in range(name.first, name.last)}
    skipped |= {at for sign in within.told(frozenset({Cue.STOP})) for at in range(sign.first, sign.last)}
    return tuple(
        dict.fromkeys(
            plain(token.folded)
            for at, token in enumerate(within.tokens)
            if at not in skipped and len(token.folded) >= _SHORTEST_WORD and not token.folded.isdecimal()
        )
    )


def _about(about: Topic, named: Sequence[Name], within: Passage, figure: Figure, context: Context) -> str:
    """An editor's label: the nearest name and the concept, as "API fee"."""
    concept = about.head or (about.clause[0] if about.clause and not about.noun else None)
    thing = context.concepts[concept].label if concept else about.noun
    if not thing and about.concepts:
        thing = context.concepts[about.concepts[0]].label
    named = [name for name in named if name.label.lower() != thing.lower()]
    near = [name for name in named if within.distance(name, figure) <= _CLOSE] or named
    return " ".join(filter(None, (near[0].label if near else "", thing)))
