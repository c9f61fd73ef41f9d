"""The report for an editor."""

from dataclasses import replace

from factcheck.display import coloured
from factcheck.model.article import Article
from factcheck.model.report import Report
from factcheck.render.lines import Line, plain
from factcheck.render.quote import COLUMNS
from factcheck.render.signs import width
from factcheck.render.text import report_lines
from tests.unit.render.story import FEES, GERMAN, REPORT, claim

ADVICE = {"amount-conflict": "look up the price list"}


def test_report() -> None:
    """Worst first, two quotes with their English, why, what speaks for it, what settles it; then the rest."""
    assert (
        plain(report_lines(REPORT, ADVICE))
        == """\
error[amount-conflict]: articles disagree on the API fee: $42,000 per month or $24,000 per month
  --> a.de.md:6:19 (Anzeiger, de, 20 April 2023)
   |
 6 | Der Zugang kostet 42.000 Dollar im Monat. Es gab 7 Einwände.
   |                   ^^^^^^^^^^^^^^^^^^^^^^ $42,000 per month
  --> feed.jsonl:2 shimbun (ja)
   |
   | 料金は月額24,000ドルで、反対意見は7件。
   |       ^^^^^^^^^^^^^^ $24,000 per month
   |
   = why: two digits are swapped
   = paired by: concept: API fee
   = to settle: look up the price list

note[toll-note]: a note
  --> a.de.md:6:19 (Anzeiger, de, 20 April 2023)
   |
 6 | Der Zugang kostet 42.000 Dollar im Monat. Es gab 7 Einwände.
   |                   ^^^^^^^^^^^^^^^^^^^^^^ $42,000 per month
   |

agreed (1)
  objections  7  a.de.md:6:50, feed.jsonl:2 shimbun

not resolved (1)
  a.de.md:4:4  Montag  relative date

2 articles of 1 story (de, ja): 4 claims, 1 agreed, 1 error, 0 warnings, 1 note, 1 not resolved
"""
    )


def test_waterfall() -> None:
    """Every comparison with its bits, and their sum."""
    shown = plain(report_lines(REPORT, {}, explain=True))
    assert (
        """\
   | concept  API fee      +4.1 bits  ####
   | order    far apart    -1.0 bits  #
   | total                 +3.1 bits  ###
"""
        in shown
    )


def test_long_sentence_is_cut_around_its_figure() -> None:
    """The figure stays in sight and stays underlined, whatever stands around it."""
    article = Article("long", f"{'vorher ' * 40}42.000 Dollar{' nachher' * 40}\n", "de", path="long.txt")
    finding = replace(REPORT.findings[1], claims=(claim(article, "42.000 Dollar", "$42,000", 42000),))
    lines = plain(report_lines(Report((article,), finding.claims, (), (finding,)), {})).splitlines()
    quote, underline = lines[3], lines[4]
    assert width(quote) <= COLUMNS + 10
    assert quote.count("…") == 2
    assert underline.index("^") == quote.index("42.000")
    assert quote.split()[3] == "vorher"


def test_articles_cannot_control_the_terminal() -> None:
    """Escape codes in an article, an id or a message are shown, not obeyed."""
    nasty = "\x1b[2J\u202e"
    article = replace(GERMAN, text=GERMAN.text.replace("Der Zugang", nasty), path=f"a{nasty}.md", source=nasty)
    finding = replace(REPORT.findings[1], message=nasty, claims=(claim(article, "42.000 Dollar", nasty, 1),))
    lines = list(
        report_lines(Report((article,), finding.claims, (), (finding,)), {"amount-conflict": nasty}, explain=True)
    )
    assert not {"\x1b", "\u202e"} & set(plain(lines))


def test_colour_changes_no_word() -> None:
    """Without its escape codes the coloured report is the plain one."""
    lines: list[Line] = list(report_lines(REPORT, ADVICE))
    painted = coloured(lines)
    assert "\x1b[1;31merror[amount-conflict]\x1b[0m" in painted
    assert len(painted.splitlines()) == len(plain(lines).splitlines())


def test_report_of_nothing() -> None:
    """Says so."""
    assert plain(report_lines(Report((), (), (), ()), {})).startswith("0 articles of 0 stories: 0 claims")


def test_claims_of_one_record_are_told_apart_by_its_id() -> None:
    """A line of a file in JSON lines is named with the article that stands on it."""
    assert "feed.jsonl:2 shimbun" in plain(report_lines(replace(REPORT, claims=FEES), {}))


def test_what_says_the_same_is_named_not_quoted() -> None:
    """An editor compares values, not articles."""
    third = replace(GERMAN, id="third", path="c.md")
    told = (*FEES, claim(third, "42.000 Dollar im Monat", "$42,000 per month", 42000))
    finding = replace(REPORT.findings[1], claims=told)
    shown = plain(report_lines(Report((*REPORT.articles, third), told, (), (finding,)), {}))
    assert shown.count("^ $42,000 per month") == 1
    assert "= the same: c.md:6:19 (Anzeiger, de, 20 April 2023)" in shown
