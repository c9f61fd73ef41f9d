"""The command with a configuration file, suppressions, a baseline, and articles that were changed."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.e2e.snapshots import Outcome, run
from tests.schemas import validator

FRONT = "---\nlanguage: {}\nstory: fee\n---\n"
GERMAN = FRONT.format("de") + "Lumio aus Aarhus verlangt 42.000 Dollar im Monat für den Zugang zu seiner API.\n"
ENGLISH = FRONT.format("en") + "Lumio of Aarhus charges $24,000 per month for access to its API.\n"
ARTICLES = ("a.de.md", "b.en.md")
IGNORED = '[[ignore]]\nstory = "fee"\nrule = "amount-conflict"\nreason = "net and gross"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout with two articles that contradict each other."""
    (tmp_path / ".git").mkdir()
    for name, text in zip(ARTICLES, (GERMAN, ENGLISH), strict=True):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def checked(folder: Path, *arguments: str, config: str | None = None, name: str = "factcheck.toml") -> Outcome:
    """A run on the two articles, with a configuration file."""
    if config is not None:
        (folder / name).write_text(config, "utf-8")
    return run("check", *arguments, *ARTICLES, folder=folder)


def messages(outcome: Outcome) -> list[str]:
    """What was told on standard error; a traceback is never among it."""
    assert b"Traceback" not in outcome.messages
    return outcome.messages.decode().splitlines()


@pytest.mark.parametrize(
    ("config", "status"),
    [
        ("", 1),
        ('fail-on = "never"', 0),
        ('[rules]\namount-conflict = "off"', 0),
        ('[rules]\namount-conflict = "warning"', 0),
        ('fail-on = "warning"\n[rules]\namount-conflict = "warning"', 1),
        ('[rules]\namount-conflict = { tolerance = "50 %" }', 0),
        (IGNORED, 0),
        (IGNORED + "until = 1999-01-01", 1),
    ],
)
def test_configuration_decides(folder: Path, config: str, status: int) -> None:
    """Severities, thresholds, suppressions."""
    assert checked(folder, config=config).status == status


def test_command_line_has_the_last_word(folder: Path) -> None:
    """And `--isolated` leaves it the only one; `--config` names another file."""
    config = 'fail-on = "never"\nformat = "json"\n'
    assert checked(folder, "--fail-on", "error", config=config).status == 1
    assert checked(folder).output.startswith(b'{"schema_version"')
    assert checked(folder, "--format", "text").output.startswith(b"error[amount-conflict]")
    assert checked(folder, "--isolated").status == 1
    (folder / "other.toml").write_text('fail-on = "error"\n')
    other = checked(folder, "--config", "other.toml")
    assert (other.status, other.output[:5]) == (1, b"error")


def test_project_file_of_a_folder_above(folder: Path) -> None:
    """Its paths count from where it lies."""
    config = '[tool.factcheck]\nfail-on = "never"\noutput = ["json=out/report.json"]\n'
    (folder / "pyproject.toml").write_text(config)
    below = folder / "below"
    below.mkdir()
    assert run("check", f"../{ARTICLES[0]}", f"../{ARTICLES[1]}", folder=below).status == 0
    assert json.loads((folder / "out" / "report.json").read_text("utf-8"))["summary"]["errors"] == 1


def test_mistakes_of_a_configuration_file_end_the_run(folder: Path) -> None:
    """Status 2 and every mistake in a sentence, with what was meant."""
    told = checked(folder, config='fail-onn = "error"\n[rules]\namount-conflit = "off"\n')
    assert told.status == 2
    assert messages(told) == [
        "error: factcheck.toml: fail-onn: unknown key; did you mean fail-on?; "
        "rules.amount-conflit: there is no such rule; did you mean amount-conflict?"
    ]


def test_show_config_can_be_read_back(folder: Path) -> None:
    """It says where each value comes from."""
    config = (
        f'fail-on = "warning"\n[rules]\nscope = "off"\ndate-conflict = {{ days = 1 }}\n{IGNORED}until = 2040-01-01\n'
    )
    told = checked(folder, "--show-config", "--format", "json", config=config)
    lines = told.output.decode().splitlines()
    assert lines[:3] == [
        "# configuration file: factcheck.toml",
        'fail-on = "warning"  # factcheck.toml',
        "fail-on-idle = false  # default",
    ]
    assert 'format = "json"  # command line' in lines
    again = checked(folder, "--show-config", config=told.output.decode())
    assert again.output.decode().replace("factcheck.toml", "command line").splitlines()[10:] == [
        line.replace("factcheck.toml", "command line") for line in lines[10:]
    ]
    assert again.status == 0


def test_show_files(folder: Path) -> None:
    """One line an article, as it is understood; nothing is checked."""
    told = checked(folder, "--show-files", "--published", "2024-03-12")
    assert told.output.decode().splitlines() == [
        "a.de.md  de  2024-03-12  fee",
        "b.en.md  en  2024-03-12  fee",
    ]
    assert told.status == 0


def test_own_concepts(folder: Path) -> None:
    """Figures are told of them; a mistake in their file ends the run."""
    concepts = folder / "words" / "concepts.toml"
    concepts.parent.mkdir()
    concepts.write_text('[wharfage]\nmeasures = ["money"]\nwords = { de = ["kaigeld"], en = ["wharfage"] }\n', "utf-8")
    for name, text in (("a.de.md", "Das Kaigeld beträgt 300 Dollar."), ("b.en.md", "The wharfage is $300.")):
        (folder / name).write_text(FRONT.format(name[2:4]) + text, "utf-8")
    told = json.loads(checked(folder, "--format", "json", config='concepts = "words/concepts.toml"').output)
    assert [claim["about"] for claim in told["claims"]] == ["wharfage", "wharfage"]
    concepts.write_text("[wharfage]\n")
    broken = checked(folder)
    assert broken.status == 2
    assert messages(broken)[0].startswith("error: concepts.toml: wharfage.measures: ")


def test_what_is_no_article_is_left_out_of_a_folder(folder: Path) -> None:
    """What the user excludes, counted from where that is said, and what the run itself writes and goes by."""
    (folder / "README.md").write_text("This is no article. It has 3 parts.\n", "utf-8")
    (folder / "drafts" / "old").mkdir(parents=True)
    (folder / "drafts" / "old" / "c.md").write_text(ENGLISH.replace("24", "97"), "utf-8")
    config = 'exclude = ["README.md", "drafts/"]\nbaseline = "known.json"\noutput = ["json=report.json", "csv=r.csv"]\n'
    (folder / "factcheck.toml").write_text(config)
    assert run("check", "--update-baseline", ".", folder=folder).status == 0
    (folder / "below").mkdir()
    for told in (run("check", ".", folder=folder), run("check", "..", folder=folder / "below")):
        assert (told.status, [line for line in messages(told) if "skipped" not in line]) == (0, [])
    plain = run("check", "--isolated", "--show-files", "--exclude", "*.json", "--exclude", "R*", ".", folder=folder)
    assert [line.split()[0] for line in plain.output.decode().splitlines()] == [*ARTICLES, "drafts/old/c.md"]
    assert b"drafts" in run("check", "--show-files", "drafts/old/c.md", folder=folder).output


def test_quiet_verbose_statistics_and_exit_zero(folder: Path) -> None:
    """Less, more, counted, and without a bad end."""
    quiet = checked(folder, "--quiet")
    assert quiet.output.startswith(b"error[amount-conflict]")
    assert b"articles of" not in quiet.output
    assert messages(checked(folder, "-v")) == [
        "note: configuration: none",
        "note: a.de.md: de, day of publication unknown, story 'fee'",
        "note: b.en.md: en, day of publication unknown, story 'fee'",
    ]
    assert checked(folder, "--statistics").output == b"     1  error    amount-conflict\n"
    assert checked(folder, "--exit-zero").status == 0
    assert run("check", "--exit-zero", "none.md", folder=folder).status == 2


def test_remark_in_an_article(folder: Path) -> None:
    """The run is green, and the finding is told as suppressed."""
    remark = "<!-- factcheck: ignore[amount-conflict] net and gross, says the company -->"
    (folder / "b.en.md").write_text(ENGLISH.replace("charges", f"charges {remark}"), "utf-8")
    told = checked(folder, "--format", "json")
    document = json.loads(told.output)
    validator("check.schema.json").validate(document)
    assert (told.status, document["findings"]) == (0, [])
    assert document["suppressed"][0]["suppressed_by"] == {
        "origin": "article",
        "where": "b.en.md:5",
        "rules": ["amount-conflict"],
        "reason": "net and gross, says the company",
        "until": None,
    }
    assert b"1 suppressed" in checked(folder).output
    noted = messages(checked(folder, "-v"))[-1]
    assert noted.startswith("note: suppressed by b.en.md:5: amount-conflict: articles disagree on ")
    assert noted.endswith(": net and gross, says the company")


@pytest.mark.parametrize(
    ("remark", "sentence"),
    [
        ("ignore[amount-conflict] until=2020-01-01 why", "is lapsed: its last day was 2020-01-01"),
        ("ignore[date-conflict] why", "is stale: what it speaks of is not found"),
        ("ignore[amount-conflict]", "is misread: it has no reason"),
    ],
)
def test_idle_suppression_is_told_and_can_fail_the_run(folder: Path, remark: str, sentence: str) -> None:
    """Though the articles agree."""
    agreed = ENGLISH.replace("24,000", "42,000") + f"<!-- factcheck: {remark} -->\n"
    (folder / "b.en.md").write_text(agreed, "utf-8")
    told = checked(folder)
    assert (told.status, messages(told)) == (0, [f"warning: b.en.md:6: this suppression {sentence}"])
    failed = checked(folder, "--fail-on-idle", "--quiet")
    assert (failed.status, messages(failed)) == (1, messages(told))
    assert messages(checked(folder, "--quiet")) == []
    assert checked(folder, config="fail-on-idle = true").status == 1
    validator("check.schema.json").validate(json.loads(checked(folder, "--format", "json").output))


def test_baseline(folder: Path) -> None:
    """Made, obeyed wherever the lines stand, blind to new figures, and stale when its work is done."""
    assert "there is no such baseline" in messages(checked(folder, "--baseline", "known.json"))[0]
    made = checked(folder, "--baseline", "known.json", "--update-baseline")
    assert (made.status, made.output) == (0, b"")
    english = folder / "b.en.md"
    english.write_text(ENGLISH.replace("Lumio", "Dear readers,\n\nLumio"), "utf-8")
    assert checked(folder, "--baseline", "known.json").status == 0
    english.write_text(ENGLISH.replace("24", "27"), "utf-8")
    changed = checked(folder, config='baseline = "known.json"')
    assert changed.status == 1
    assert messages(changed)[0].startswith("warning: known.json: this suppression is stale: amount-conflict in story")
    assert checked(folder, "--update-baseline").status == 0
    assert checked(folder).status == 0


def test_baseline_is_not_updated_by_half(folder: Path) -> None:
    """An article that cannot be read would be forgotten; a story that is not checked is kept."""
    assert checked(folder, "--baseline", "known.json", "--update-baseline").status == 0
    before = (folder / "known.json").read_bytes()
    torn = run("check", "--baseline", "known.json", "--update-baseline", *ARTICLES, "none.md", folder=folder)
    assert torn.status == 2
    for name, text in (("c.md", GERMAN), ("d.md", ENGLISH.replace("24", "42"))):
        (folder / name).write_text(text.replace("story: fee", "story: other"), "utf-8")
    assert run("check", "--baseline", "known.json", "--update-baseline", "c.md", "d.md", folder=folder).status == 0
    assert json.loads((folder / "known.json").read_text())["findings"][0]["story"] == "fee"
    assert len(json.loads(before)["findings"]) == len(json.loads((folder / "known.json").read_text())["findings"])


def test_update_needs_a_baseline(folder: Path) -> None:
    """Bad usage."""
    assert checked(folder, "--update-baseline").status == 2


@pytest.mark.parametrize("changed", ARTICLES)
def test_annotation_lands_in_the_changed_article(folder: Path, changed: str) -> None:
    """Named by the user, in whichever way."""
    for name in (changed, f"./{changed}", str(folder / changed)):
        told = checked(folder, "--format", "github", "--primary", name)
        assert told.output.decode().startswith(f"::error file={changed},")


def test_changed_file_that_is_no_article_is_told(folder: Path) -> None:
    """It may be a slip of the pen."""
    assert messages(checked(folder, "--primary", "c.md")) == ["note: --primary c.md: no article of this run"]


def git(folder: Path, *arguments: str) -> None:
    """Run git with a name of its own."""
    named = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *named, *arguments], cwd=folder, check=True, capture_output=True)


def test_git_is_asked_what_was_changed(folder: Path) -> None:
    """Since the branch left the other, whether committed or not; from a folder below the root as well."""
    (folder / ".git").rmdir()
    (folder / "news ä").mkdir()
    for name in ARTICLES:
        (folder / name).rename(folder / "news ä" / name)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    git(folder, "checkout", "-q", "-b", "branch")
    english = folder / "news ä" / "b.en.md"
    english.write_text(ENGLISH + "\nMore.\n", "utf-8")
    for told in (
        run("check", "--format", "github", "--base", "main", *ARTICLES, folder=folder / "news ä"),
        run("check", "--format", "github", "--base", "main", "news ä", folder=folder),
    ):
        assert told.output.decode().startswith("::error file=news ä/b.en.md,")
    git(folder, "checkout", "-q", "--", ".")
    (folder / "news ä" / "a.de.md").write_text(GERMAN + "\nMehr.\n", "utf-8")
    git(folder, "commit", "-q", "-a", "-m", "two")
    told = run("check", "--format", "github", "--base", "main", "news ä", folder=folder)
    assert told.output.decode().startswith("::error file=news ä/a.de.md,")


@pytest.mark.parametrize("revision", ["none", "--output=x"])
def test_revision_that_git_does_not_know_is_a_sentence(folder: Path, revision: str) -> None:
    """Rather than a report that names no article as changed."""
    (folder / ".git").rmdir()
    git(folder, "init", "-q")
    told = checked(folder, f"--base={revision}")
    assert told.status == 2
    assert messages(told)[0].startswith("error: --base: ")
    assert not (folder / "x").exists()
