"""The real command: what it does with what people give it.  Results, messages and exit status; never a traceback."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.snapshots import COMMAND, Outcome, run
from tests.schemas import validator

GERMAN = """\
Lumio verlangt von Entwicklern 42.000 Dollar im Monat für den Zugang zu seiner API – für große Kunden.

Betroffen sind 640 Apps. Das Unternehmen aus Aarhus beschäftigt 1.150 Menschen.
"""
ENGLISH = """\
Lumio charges developers $42,000 per month for access to its API, if they are large customers.

640 apps are affected. The company from Aarhus employs 1,150 people.
"""
OTHER = ENGLISH.replace("42", "24")
SILENT = "Lumio will not say what it charges for access to its API, and nobody else knows.\n"

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A function that writes files, named by keyword or by a mapping, and answers their folder."""

    def written(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return written


def sentences(outcome: Outcome) -> list[str]:
    """The messages of a run; a traceback is never among them."""
    assert b"Traceback" not in outcome.messages, outcome.messages.decode()
    return outcome.messages.decode().splitlines()


@contextmanager
def started(*arguments: str, folder: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    """The command, running, with pipes to talk to it; it does not outlive the test."""
    pipe = subprocess.PIPE
    command = [str(COMMAND), *arguments]
    with subprocess.Popen(command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8") as running:
        try:
            yield running
            running.wait(timeout=60)
        finally:
            running.kill()


def answered(command: "subprocess.Popen[str]", line: str) -> str:
    """The line that a running command answers to a line."""
    assert command.stdin is not None
    assert command.stdout is not None
    command.stdin.write(line)
    command.stdin.flush()
    return command.stdout.readline()


def record(text: str, **fields: str) -> str:
    """One line of JSON."""
    return json.dumps({"text": text, **fields}) + "\n"


def test_agreement_ends_with_0_and_conflict_with_1(write: Write) -> None:
    """And only the conflict is accused."""
    folder = write({"a.txt": GERMAN, "b.txt": ENGLISH, "c.txt": OTHER})
    agreed = run("check", "a.txt", "b.txt", folder=folder)
    assert (agreed.status, sentences(agreed)) == (0, [])
    told = run("check", "a.txt", "c.txt", folder=folder)
    assert told.status == 1
    for piece in ("a.txt:1:32", "c.txt:1:26", "$42,000 per month", "$24,000 per month", "amount-conflict"):
        assert piece in told.output.decode()


@pytest.mark.parametrize(("level", "status"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on(write: Write, level: str, status: int) -> None:
    """The least severity that fails a run."""
    folder = write({"a.txt": GERMAN, "c.txt": OTHER})
    assert run("check", "--fail-on", level, "a.txt", "c.txt", folder=folder).status == status


BAD: dict[str, tuple[str | bytes | None, str]] = {
    "missing.txt": (None, "missing.txt: there is no such file or folder"),
    "empty.txt": ("", "empty.txt: holds no text"),
    "binary.txt": (b"\x7fELF\0\0", "binary.txt: is a binary file, not a text"),
    "latin.txt": ("Gebühr".encode("latin-1"), "latin.txt: is not valid UTF-8 (line 1); save it as UTF-8"),
    "half.jsonl": ('{"text": "The', "half.jsonl:1: the JSON breaks off on line 1, column 10"),
    "half.json": ('[{"text": "The', "half.json: the JSON breaks off on line 1, column 11"),
    "no-text.jsonl": ('{"id": "x"}', "no-text.jsonl:1: 'text' is missing"),
    "type.jsonl": ('{"text": 42}', "type.jsonl:1: 'text' must be text, not a number"),
    "front.md": ("---\na: [\n---\n", "front.md: the front matter is not YAML on line 3"),
    "digits.txt": ("42 %", "digits.txt: holds no letters to tell its language by; state it with --language"),
    "date.jsonl": (
        record(ENGLISH, published="gestern"),
        "date.jsonl:1: the publication date 'gestern' is not an ISO 8601 date such as 2023-04-20",
    ),
    "tlh.jsonl": (record("x", language="tlh"), "tlh.jsonl:1: its language is not supported (tlh)"),
    "same.jsonl": (record(ENGLISH, id="a.txt"), "same.jsonl:1: the id 'a.txt' is taken already by a.txt"),
}
"""Files that hold no article, and what is said of each."""


def test_bad_input_is_a_sentence_each_and_loses_no_other(write: Write) -> None:
    """Status 2, every file with its reason in one sentence, and the report on all other articles."""
    folder = write(
        {"a.txt": GERMAN, "b.txt": OTHER, **{n: content for n, (content, _) in BAD.items() if content is not None}}
    )
    checked = run("check", "--format", "json", "a.txt", *BAD, "b.txt", folder=folder)
    assert checked.status == 2
    said = [line.partition("; supported")[0] for line in sentences(checked)]
    assert said == [f"error: {sentence}" for _, sentence in BAD.values()]
    assert json.loads(checked.output)["summary"]["articles"] == 2
    assert json.loads(checked.output)["summary"]["errors"] == 1
    normalised = run("normalise", "--format", "jsonl", "a.txt", *BAD, "b.txt", folder=folder)
    assert normalised.status == 2
    assert len(normalised.output.splitlines()) == 2


def test_one_bad_file_alone(write: Write) -> None:
    """Nothing is left to report."""
    outcome = run("check", "empty.txt", folder=write({"empty.txt": ""}))
    assert outcome == (b"", b"error: empty.txt: holds no text\n", 2)


def test_lone_article_is_not_checked(write: Write) -> None:
    """Nothing was compared, so the status is not 0; it can still be normalised."""
    folder = write({"a.txt": GERMAN})
    checked = run("check", "a.txt", folder=folder)
    assert (checked.status, sentences(checked)) == (
        2,
        ["error: a.txt: the only article of story 'story', nothing to compare it with"],
    )
    english = GERMAN.replace("42.000 Dollar im Monat", "$42,000 per month").replace("1.150", "1,150")
    assert run("normalise", "a.txt", folder=folder) == (english.encode(), b"", 0)


def test_articles_without_figures_leave_nothing_to_compare(write: Write) -> None:
    """Each is named."""
    folder = write({"a.txt": SILENT, "b.txt": ENGLISH})
    checked = run("check", "a.txt", "b.txt", folder=folder)
    assert (checked.status, sentences(checked)) == (
        2,
        [
            "note: a.txt: holds no figure and no date",
            "error: nothing to compare: no story has two articles that hold a figure or a date",
        ],
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("check",), "Missing argument 'PATH...'"),
        (("check", "--format", "xml", "a.txt"), "'xml' is not one of"),
        (("check", "--published", "gestern", "a.txt"), "'gestern' does not match the format"),
        (("chekc", "a.txt"), "No such command 'chekc'"),
        (("rule", "amount-conflit"), "there is no rule 'amount-conflit'; did you mean amount-conflict?"),
        (("completion", "tcsh"), "'tcsh' is not one of"),
        (("check", "--language", "tlh", "a.txt"), "its language is not supported (tlh)"),
    ],
)
def test_bad_usage(write: Write, arguments: tuple[str, ...], sentence: str) -> None:
    """Status 2 and a sentence that says what would do."""
    outcome = run(*arguments, folder=write({"a.txt": GERMAN}))
    assert outcome.status == 2
    assert sentence in " ".join(sentences(outcome))


def test_standard_input(write: Write) -> None:
    """JSON lines from a pipe, checked as files are."""
    given = (record(GERMAN, id="a", story="s") + record(OTHER, id="b", story="s")).encode()
    outcome = run("check", "--format", "json", "-", given=given, folder=write({}))
    document = json.loads(outcome.output)
    validator("check.schema.json").validate(document)
    assert outcome.status == 1
    assert [article["path"] for article in document["articles"]] == [None, None]


def test_only_articles_of_one_story_are_compared() -> None:
    """Two stories that contradict each other do not."""
    given = [record(text, story=story) for text, story in ((GERMAN, "s"), (ENGLISH, "s"), (OTHER, "t"), (OTHER, "t"))]
    assert run("check", "-", given="".join(given).encode()).status == 0


def test_readings_are_valid_and_come_at_once() -> None:
    """`normalise` answers every article before it reads the next."""
    with started("normalise", "--format", "jsonl", "-") as command:
        for text, language in ((GERMAN, "de"), (ENGLISH, "en")):
            document = json.loads(answered(command, record(text, language=language)))
            validator("normalise.schema.json").validate(document)
            assert [each["english"] for each in document["mentions"]] == ["$42,000 per month", "640", "1,150"]
        assert command.communicate(timeout=60) == ("", "")
    assert command.returncode == 0


def test_interrupt_ends_without_a_traceback() -> None:
    """Ctrl-C."""
    with started("normalise", "--format", "jsonl", "-") as command:
        answered(command, record(ENGLISH, language="en"))
        command.send_signal(signal.SIGINT)
        messages = command.communicate(timeout=60)[1]
    assert (command.returncode, messages.strip()) == (130, "interrupted")


def test_closed_pipe_ends_without_a_traceback(write: Write) -> None:
    """`factcheck … | head -1`."""
    folder = write({"a.jsonl": "".join(record(ENGLISH, id=str(number), language="en") for number in range(3000))})
    with started("normalise", "--format", "jsonl", "a.jsonl", folder=folder) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.readline()
        command.stdout.close()
        messages = command.stderr.read()
    assert (command.returncode, messages) == (-signal.SIGPIPE, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_disk_is_a_sentence(write: Write) -> None:
    """Rather than a report that breaks off and a status that says all is well."""
    folder = write({"a.txt": GERMAN, "b.txt": ENGLISH})
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [COMMAND, "check", "a.txt", "b.txt"], cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (2, b"error: the result cannot be written: No space left on device\n")


def test_output_is_utf_8_whatever_the_locale(write: Write) -> None:
    """A report is the same bytes on every machine."""
    folder = write({"ä.txt": GERMAN, "b.txt": OTHER})
    usual = run("check", "ä.txt", "b.txt", folder=folder)
    bare = run("check", "ä.txt", "b.txt", folder=folder, LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii")
    assert "für" in usual.output.decode()
    assert bare == usual


def test_colour_is_for_terminals(write: Write) -> None:
    """None in a pipe, unless it is forced; NO_COLOR has the last word."""
    folder = write({"a.txt": GERMAN, "b.txt": OTHER})
    arguments = ("check", "a.txt", "b.txt")
    assert b"\x1b" not in run(*arguments, folder=folder).output
    assert b"\x1b[1;31merror" in run(*arguments, folder=folder, FORCE_COLOR="1").output
    assert b"\x1b" not in run(*arguments, folder=folder, FORCE_COLOR="1", NO_COLOR="1").output


def test_report_is_the_same_whatever_the_order_and_the_seed(write: Write) -> None:
    """The same input gives the same bytes."""
    folder = write({"a.txt": GERMAN, "b.txt": ENGLISH, "c.txt": OTHER})
    runs = [
        run("check", "--format", "json", *paths, folder=folder, PYTHONHASHSEED=seed, TZ=zone)
        for paths, seed, zone in (
            (("a.txt", "b.txt", "c.txt"), "1", "UTC"),
            (("c.txt", "a.txt", "b.txt"), "2", "Pacific/Auckland"),
        )
    ]
    assert runs[0] == runs[1]


def test_explain_shows_the_evidence(write: Write) -> None:
    """In bits, with their sum."""
    folder = write({"a.txt": GERMAN, "b.txt": OTHER})
    assert b"| total " in run("check", "--explain", "a.txt", "b.txt", folder=folder).output


def test_languages() -> None:
    """As a list for people and as JSON for programs."""
    document = json.loads(run("languages", "--format", "json").output)
    assert {"code": "de", "name": "German"} in document
    assert {"code": "en", "name": "English"} in document
    assert b"de      German\n" in run("languages").output


def test_rules_explain_themselves() -> None:
    """All of them, one by one."""
    names = [line.split()[0] for line in run("rule").output.decode().splitlines()]
    assert "amount-conflict" in names
    shown = run("rule", "amount-conflict")
    assert shown.status == 0
    assert b"To settle" in shown.output


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    """A script that the shell can source."""
    outcome = run("completion", shell)
    assert outcome.status == 0
    assert b"_FACTCHECK_COMPLETE" in outcome.output


def test_version_answers_at_once() -> None:
    """Nothing that takes long is imported before it is needed."""
    code = "import sys, factcheck.cli; print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for package in (
        "babel",
        "dateparser",
        "langdetect",
        "rapidfuzz",
        "rich",
        "yaml",
        "sqlite3",
        "multiprocessing",
        "factcheck.config",
        "factcheck.lexicon",
        "factcheck.model",
        "factcheck.read",
    ):
        assert f"'{package}'" not in loaded
