"""What CI systems run: the steps of the GitHub action and of the GitLab job, in a shell, on real articles."""

import json
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.compare import rules
from factcheck.config.concepts import own_concepts
from factcheck.config.keys import stated
from factcheck.lexicon import languages
from factcheck.model.article import Article
from factcheck.read.formats import READERS
from factcheck.render.formats import FORMATS
from factcheck.suppress.inline import inline
from tests.e2e.snapshots import COMMAND
from tests.test_readme import README, blocks

ROOT = Path(__file__).parents[2]
STORY = ROOT / "fixtures" / "api-fee"
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"] if "name" in step}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a story in a folder whose name has a blank."""
    folder = tmp_path / "checkout"
    (folder / ".git").mkdir(parents=True)
    news = folder / "our news"
    news.mkdir()
    for article in STORY.glob("*.md"):
        (news / article.name).write_bytes(article.read_bytes())
    return folder


def shell(script: str, folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """A script as GitHub and GitLab run it."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def acted(checkout: Path, **inputs: str) -> tuple["subprocess.CompletedProcess[str]", str, str]:
    """The run of the action's check with these inputs: the process, its output file, its summary."""
    known = {name: str(told["default"]) for name, told in ACTION["inputs"].items()}
    given = known | {name.replace("_", "-"): value for name, value in inputs.items()}
    step = STEPS["Check the articles"]

    def filled(text: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: given[match[1]], text)

    files = {name: checkout.parent / name for name in ("output", "summary")}
    done = shell(
        step["run"],
        checkout,
        **{name: filled(value) for name, value in step["env"].items()},
        FACTCHECK_PYTHON=sys.executable,
        GITHUB_OUTPUT=str(files["output"]),
        GITHUB_STEP_SUMMARY=str(files["summary"]),
    )
    output, summary = (path.read_text("utf-8") if path.exists() else "" for path in files.values())
    return done, output, summary


def test_action_annotates_and_fails(checkout: Path) -> None:
    """With a summary, a SARIF report, and the status for later steps."""
    done, output, summary = acted(checkout, paths="our news\n", sarif="out/factcheck.sarif", html="out/report.html")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=our news/harbour-ledger.md,line=10,")
    assert output == "status=1\n"
    assert summary.startswith("### factcheck: 1 error\n")
    assert json.loads((checkout / "out" / "factcheck.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert (checkout / "out" / "report.html").exists()


def test_action_hands_options_on(checkout: Path) -> None:
    """One a line, as many paths as there are."""
    paths = "our news/harbour-ledger.md\n\nour news/nordlandkurier.md"
    options = "--primary\nour news/nordlandkurier.md\n"
    done, output, _ = acted(checkout, paths=paths, options=options, fail_on="never")
    assert (done.returncode, output) == (0, "status=0\n")
    assert done.stdout.startswith("::error file=our news/nordlandkurier.md,")


def test_action_fails_where_nothing_could_be_checked(checkout: Path) -> None:
    """A job that is green because it read nothing would be a lie."""
    done, output, summary = acted(checkout, paths="none")
    assert (done.returncode, output) == (2, "status=2\n")
    assert "::error title=factcheck%3A not checked::none: there is no such file or folder" in done.stdout
    assert summary.startswith("### factcheck: something could not be checked")


def test_nothing_that_is_given_is_run(checkout: Path) -> None:
    """Inputs of a pull request are not to be trusted."""
    nasty = '"; touch hacked; echo "$(touch hacked)`touch hacked`'
    acted(checkout, paths=nasty, fail_on=nasty, base=nasty, sarif=nasty, options=nasty)
    assert not list(checkout.rglob("hacked"))
    assert not [name for name, step in STEPS.items() if "${{" in step["run"]]


def test_gitlab_job_leaves_its_reports(checkout: Path) -> None:
    """Where the artifacts of the job expect them."""
    head, job = yaml.safe_load_all((ROOT / "ci" / "gitlab.yml").read_text("utf-8"))
    given = {name: told.get("default", "") for name, told in head["spec"]["inputs"].items()} | {"paths": '"our news"'}
    script = [
        re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda match: given[match[1]], line)
        for line in job["factcheck"]["script"]
    ]
    bin_folder = checkout / ".factcheck" / "bin"
    bin_folder.mkdir(parents=True)
    (bin_folder / "factcheck").symlink_to(COMMAND)
    done = shell(script[-1], checkout)
    assert done.returncode == 1, done.stderr
    reports = job["factcheck"]["artifacts"]["reports"]
    (issue,) = json.loads((checkout / reports["codequality"]).read_text("utf-8"))
    assert issue["location"] == {"path": "our news/harbour-ledger.md", "lines": {"begin": 10, "end": 10}}
    assert ET.parse(checkout / reports["junit"]).getroot().attrib["failures"] == "1"
    assert job["factcheck"]["artifacts"]["when"] == "always"


def test_hook_of_pre_commit_runs(checkout: Path) -> None:
    """With its own arguments, and without the names of files."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["pass_filenames"] is False
    program, *arguments = hook["entry"].split()
    assert program == COMMAND.name
    done = subprocess.run(
        [COMMAND, *arguments, *hook["args"]], cwd=checkout, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stdout.startswith("error[amount-conflict]")
    assert [suffix for suffix in READERS if not re.search(hook["files"], f"our news/harbour-ledger{suffix}")] == []


def test_configuration_of_the_readme_is_read() -> None:
    """Every key of it, and the file of concepts below it."""
    settings, concepts = blocks("toml")
    names = {rule.name for rule in rules()}
    said = stated(tomllib.loads(settings), "factcheck.toml", rules=names, formats=FORMATS)
    assert set(said.rules) == {"scope", "date-conflict", "amount-conflict"}
    assert said.ignored[0].by.reason == "net and gross"
    (concept,) = own_concepts(concepts, "concepts.toml", known=(), languages=languages())
    assert concept.words_in("en") == ("wharfage", "quay dues")


def test_remark_of_the_readme_is_understood() -> None:
    """As it stands there, indented in a list."""
    (remark,) = re.findall(r"^ *(<!-- factcheck: .*-->)$", README.read_text("utf-8"), re.MULTILINE)
    (read,) = inline(Article("a", remark, "en"), {rule.name for rule in rules()})
    assert (read.mistake, read.by.reason) == ("", "theirs is without tax")


def test_jobs_of_the_readme_use_what_there_is() -> None:
    """The inputs of the action and of the job, the hook's name, and files that exist."""
    action, job, hook = (yaml.safe_load(block) for block in blocks("yaml"))
    assert action["steps"][1]["with"].keys() <= ACTION["inputs"].keys()
    (included,) = job["include"]
    assert (ROOT / included["file"].removeprefix("/")).exists()
    head, _ = yaml.safe_load_all((ROOT / "ci" / "gitlab.yml").read_text("utf-8"))
    assert included["inputs"].keys() <= head["spec"]["inputs"].keys()
    (known,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["repos"][0]["hooks"][0]["id"] == known["id"]


def test_formats_of_the_readme_are_those_that_there_are() -> None:
    """Each in the table, none besides."""
    table = README.read_text("utf-8").partition("| format | for |")[2].partition("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", "\n".join(line.split("|")[1] for line in table.splitlines()[2:]))) == set(FORMATS)
