"""PO, XLIFF and TMX: two or more articles of a file, aligned segment by segment."""

import io
import sys
from collections.abc import Callable

import pytest

from factcheck.checking import check, normalise
from factcheck.errors import ArticleError, UnreadableArticle
from factcheck.model.article import Article
from factcheck.model.report import Severity
from factcheck.read.draft import Draft
from factcheck.read.formats import READERS
from factcheck.read.limits import NESTING

HEADER = 'msgid ""\nmsgstr ""\n"Language: de_AT\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
XLIFF = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
    '<file original="a" {}><body>\n{}</body></file></xliff>'
)
LANGUAGES = 'source-language="en" target-language="de" datatype="plaintext"'


def read(name: str, content: str | bytes) -> list[Draft | ArticleError]:
    """What a file of this name and content holds."""
    raw = content.encode() if isinstance(content, str) else content
    reader = READERS["." + name.rpartition(".")[2]]
    try:
        return list(reader(io.BytesIO(raw), name, NESTING))
    except ArticleError as error:
        return [error]


def drafts(name: str, content: str | bytes) -> list[Draft]:
    """The drafts that a file holds, and nothing else."""
    found = read(name, content)
    assert all(isinstance(draft, Draft) for draft in found), list(map(str, found))
    return [draft for draft in found if isinstance(draft, Draft)]


def articles(name: str, content: str | bytes) -> list[Article]:
    """The articles of a file that says in which languages they are."""
    return [
        Article(
            draft.where,
            draft.text,
            draft.metadata.language or "",
            anchors=draft.anchors,
            masks=draft.masks,
            segments=draft.segments,
            path=name,
        )
        for draft in drafts(name, content)
    ]


def xliff(units: str, languages: str = LANGUAGES) -> str:
    """An XLIFF 1.2 file with these units."""
    return XLIFF.format(languages, units)


def unit(source: str, target: str) -> str:
    """A PO entry."""
    return f'msgid "{source}"\nmsgstr "{target}"\n\n'


def test_po_is_two_articles_with_their_places() -> None:
    """The source in the language that its text shows, the translation in that of the header; escapes are undone."""
    content = (
        HEADER
        + '#: a.c\nmsgid "The fee of this service is \\"42 euros\\" now."\nmsgstr ""\n"Gebühr: 🚀 "\n"42 \\"Euro\\"."\n'
    )
    english, german = articles("de.po", content)
    assert (english.id, english.language, english.text) == (
        "de.po#en",
        "en",
        'The fee of this service is "42 euros" now.',
    )
    assert (german.id, german.language, german.text) == ("de.po#de-AT", "de-AT", 'Gebühr: 🚀 42 "Euro".')
    assert german.place(german.text.index("42")) == (10, 2)
    assert german.place(german.text.index("Euro")) == (10, 7)
    assert english.place(english.text.index("42")) == (7, 37)
    assert [s.key for s in english.segments] == [s.key for s in german.segments]


def test_what_is_not_translated_is_left_out() -> None:
    """Untranslated, fuzzy and obsolete units; fuzzy ones are told."""
    content = HEADER + unit("Ten files", "Zehn Dateien") + unit("Untranslated 5", "")
    content += "#, fuzzy\n" + unit("7 days", "8 Tage") + '#~ msgid "9 old"\n#~ msgstr "10 alte"\n'
    found = drafts("de.po", content)
    assert [draft.text for draft in found] == ["Ten files", "Zehn Dateien"]
    assert [draft.notes for draft in found] == [(), ("1 fuzzy translation is left out",)]


def test_a_context_makes_another_segment() -> None:
    """Though the words of the source are the same."""
    content = HEADER + 'msgctxt "a"\nmsgid "May"\nmsgstr "Mai"\n\nmsgctxt "b"\nmsgid "May"\nmsgstr "Darf"\n'
    keys = [segment.key for segment in drafts("de.po", content)[0].segments]
    assert len(set(keys)) == 2


def test_plural_forms_are_read_by_the_general_one() -> None:
    """What a language says of one thing need not have a figure."""
    content = HEADER + (
        'msgid "One file in %d folders of 3"\nmsgid_plural "%d files in folders of 3"\n'
        'msgstr[0] "Eine Datei"\nmsgstr[1] "%d Dateien in Ordnern zu 4"\n'
    )
    report = check(articles("de.po", content))
    assert [claim.english for claim in report.claims] == ["4", "3"]
    assert [finding.severity for finding in report.findings] == [Severity.ERROR]
    assert [draft.text for draft in drafts("de.po", content)] == [
        "%d files in folders of 3",
        "%d Dateien in Ordnern zu 4",
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("%d files in %3d folders, %-5.2f of %1$s", []),
        ("%(count)03d of %(total 2)d in 42 places", ["42"]),
        ("{0} of {1} files, {2:>10}", []),
        ("${size} of ${max[3]} and %{count5} and {{ n|round(2) }}", []),
        ("{count, plural, =0 {no file} =1 {1 file} other {# files}} in 7 days", ["7 days"]),
        ("Only 42 % d'accord, 42% of 5 %% and 7 %", ["42%", "42%", "5%", "7%"]),
        ("<b>42</b> files <img src='a-7.png' width=\"30\"> in <code>5 * 3</code>", ["42"]),
        ("42&nbsp;km or &#8364; 5", ["42 km", "5"]),
        ("see https://example.org/2023/45?x=7, then ``make 5`` or `x 8`", []),
        ("%s has 5 {unit} left", ["5"]),
        ("{0} million people", []),
    ],
)
def test_placeholders_are_no_figures(text: str, figures: list[str]) -> None:
    """Printf, Python, ICU, templates, tags, entities, addresses and code."""
    content = HEADER + unit(text.replace('"', '\\"'), "Wort")
    draft = drafts("de.po", content)[0]
    assert draft.text == text
    article = Article("a", draft.text, "en", masks=draft.masks)
    assert [reading.english for reading in normalise(article)] == figures


def test_xliff_is_two_articles_by_lines() -> None:
    """Version 1.2; what stands for something is masked, what is only marked is read; fuzzy states are left out."""
    content = xliff(
        '<trans-unit id="1"><source>Up to <g id="1">42</g> files</source>\n'
        '<target>Bis <x id="5"/> 24 Dateien</target></trans-unit>\n'
        '<trans-unit id="2"><source>7 days</source><target state="needs-translation">8 Tage</target></trans-unit>\n'
        '<trans-unit id="3" translate="no"><source>5</source><target>6</target></trans-unit>\n'
        '<trans-unit id="4"><source>3</source></trans-unit>\n'
    )
    english, german = articles("a.xlf", content)
    assert (english.language, english.text) == ("en", "Up to 42 files")
    assert (german.language, german.text) == ("de", "Bis <x/> 24 Dateien")
    assert (english.place(6), german.place(9)) == ((3, None), (4, None))
    report = check([english, german])
    assert [[claim.english for claim in finding.claims] for finding in report.findings] == [["24", "up to 42"]]


def test_files_of_one_xliff_have_languages_of_their_own() -> None:
    """As an export of a whole project has them; the source is one article."""
    space = "urn:oasis:names:tc:xliff:document:1.2"
    files = "".join(
        f'<file original="a" source-language="en" target-language="{language}" datatype="x"><body><trans-unit id="1">'
        f"<source>It is 42 km</source><target>{text}</target></trans-unit></body></file>"
        for language, text in (("de", "Es sind 42 km"), ("fr", "Il y a 24 km"))
    )
    found = articles("a.xlf", f'<xliff version="1.2" xmlns="{space}">{files}</xliff>')
    assert [(article.language, len(article.segments)) for article in found] == [("en", 2), ("de", 1), ("fr", 1)]
    assert [[claim.english for claim in f.claims] for f in check(found).findings] == [["42 km", "24 km"]]


@pytest.mark.parametrize("version", ["2.0", "2.1", "2.2"])
def test_xliff_2_is_read(version: str) -> None:
    """Its units have segments of their own."""
    space = "2.2" if version == "2.2" else "2.0"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="{version}" srcLang="en" trgLang="fr" '
        f'xmlns="urn:oasis:names:tc:xliff:document:{space}">\n<file id="f"><unit id="u">\n'
        '<segment id="a"><source>It is <pc id="1">42</pc> km</source>'
        '<target>Il y a <ph id="9"/> 42 km</target></segment>\n'
        '<segment id="b" state="initial"><source>7</source><target>8</target></segment></unit></file></xliff>'
    )
    english, french = drafts("a.xliff", content)
    assert (english.text, french.text) == ("It is 42 km", "Il y a <ph/> 42 km")
    assert french.notes == ("1 fuzzy translation is left out",)


def test_tmx_is_an_article_a_language() -> None:
    """Repeated units are told apart; native codes are left out."""
    content = (
        '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="en"/><body>\n'
        '<tu><tuv xml:lang="en"><seg>It is <bpt i="1">{\\b7 </bpt>42<ept i="1">}</ept> km.</seg></tuv>\n'
        '<tuv xml:lang="de"><seg>Es sind 42 km.</seg></tuv><tuv xml:lang="fr"><seg>Il y a 24 km.</seg></tuv></tu>\n'
        '<tu><tuv xml:lang="en"><seg>It is 42 km.</seg></tuv><tuv xml:lang="de"><seg>42 km!</seg></tuv></tu>\n'
        "</body></tmx>"
    )
    english, german, french = articles("memory.tmx", content)
    assert [a.language for a in (english, german, french)] == ["en", "de", "fr"]
    assert english.text == "It is 42 km.\n\nIt is 42 km."
    assert [[claim.english for claim in f.claims] for f in check([english, german, french]).findings] == [
        ["42 km", "42 km", "24 km"]
    ]


LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + at)} "{("&" + chr(97 + at) + ";") * 10}">' for at in range(12)
)
REFUSED = "declares entities of its own, which are not expanded; write out what they stand for"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        (
            "a.xlf",
            LAUGHS + "]>" + xliff('<trans-unit id="1"><source>&m;</source><target>&m;</target></trans-unit>'),
            REFUSED,
        ),
        (
            "a.xlf",
            '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
            + xliff('<trans-unit id="1"><source>&f;</source><target>&f;</target></trans-unit>'),
            REFUSED,
        ),
        (
            "a.tmx",
            '<!DOCTYPE tmx [<!ENTITY % f SYSTEM "http://127.0.0.1:9/x.dtd"> %f;]><tmx version="1.4"/>',
            REFUSED,
        ),
        ("a.po", "nonsense", "is not a PO file: Syntax error on line 1: 'nonsense\\n'"),
        ("a.po", HEADER, "holds no translations"),
        ("a.po", HEADER + "#, fuzzy\n" + unit("a 5", "b 5"), "holds no translations; 1 fuzzy translation is left out"),
    ],
)
def test_faults_and_attacks_are_told(name: str, content: str, reason: str) -> None:
    """One sentence; nothing is expanded, nothing asked for."""
    assert list(map(str, read(name, content))) == [f"{name}: {reason}"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlf", "<xliff"),
        ("a.xlf", "<html/>"),
        ("a.xlf", "<xliff version='1.2'/>"),
        ("a.xlf", '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>'),
        ("a.tmx", "<xliff/>"),
        ("a.tmx", "plain text"),
        ("a.xlf", "<a>" * 5000),
        ("a.xlf", xliff("&undefined;")),
        ("a.po", 'msgid "a\nmsgstr "b"\n'),
        ("a.po", 'msgstr "b"\n'),
        ("a.po", HEADER + 'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n'),
    ],
)
def test_broken_files_are_told(name: str, content: str) -> None:
    """Whatever the library thinks of them."""
    found = read(name, content)
    assert len(found) == 1
    assert isinstance(found[0], UnreadableArticle)
    assert "\n" not in str(found[0])


def test_an_external_document_type_is_not_asked_for() -> None:
    """Were it loaded, its entity would be known."""
    content = '<!DOCTYPE xliff SYSTEM "file:///etc/passwd">' + xliff(
        '<trans-unit id="1"><source>5 m</source><target>6 m</target></trans-unit>'
    )
    assert [draft.text for draft in drafts("a.xlf", content)] == ["5 m", "6 m"]


def test_declared_encoding_of_a_po_file() -> None:
    """A header that was never filled in is no declaration."""
    content = HEADER.replace("UTF-8", "iso-8859-2") + unit("Ten", "Dziesięć")
    assert drafts("pl.po", content.encode("iso8859_2"))[1].text == "Dziesięć"
    content = HEADER.replace("UTF-8", "CHARSET") + unit("Ten", "Dziesięć")
    assert drafts("pl.po", content)[1].notes == ()


def test_without_the_extra_one_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a traceback."""
    for name in [name for name in sys.modules if name.split(".")[0] == "translate"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "factcheck.read.toolkit", raising=False)
    monkeypatch.setitem(sys.modules, "translate", None)
    monkeypatch.delattr("factcheck.read.toolkit", raising=False)
    (error,) = read("a.po", HEADER)
    assert str(error) == (
        "a.po: files of translations are read with translate-toolkit: pip install 'factcheck-news[l10n]'"
    )


Make = Callable[[int], str]


@pytest.mark.parametrize("make", [lambda n: "{" * n, lambda n: "%(" * n, lambda n: "<code>" * n, lambda n: "`" * n])
def test_adversarial_strings_take_no_time(make: Make) -> None:
    """A megabyte of openings without an end."""
    assert len(drafts("de.po", HEADER + unit(make(200_000), "Wort"))) == 2
