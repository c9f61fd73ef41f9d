"""The keys of a configuration file: what each gives, and a sentence for everything that cannot be meant."""

import tomllib
from datetime import date
from decimal import Decimal

import pytest

from factcheck.config import RuleSettings
from factcheck.config.keys import Stated, stated
from factcheck.errors import BadConfiguration
from factcheck.model.report import Severity

RULES = ("amount-conflict", "date-conflict", "scope")
FORMATS = ("text", "json", "sarif")
FULL = """
fail-on = "warning"
fail-on-idle = true
format = "json"
output = ["sarif=out/report.sarif"]
language = "de"
story = "fee"
story-by = "content"
source-language = "en"
explain = true
baseline = "known.json"
concepts = "concepts.toml"
exclude = ["docs"]

[rules]
scope = "off"
date-conflict = { days = 1, severity = "warning" }
amount-conflict = { tolerance = "5 %", evidence = 12 }

[[ignore]]
story = "fees/*"
rule = "amount-conflict"
reason = "net and gross"
until = 2027-01-01

[[ignore]]
rule = ["scope", "date-conflict"]
reason = "for now"
"""


def read(text: str) -> Stated:
    """What a file states."""
    return stated(tomllib.loads(text), "factcheck.toml", rules=RULES, formats=FORMATS)


def test_every_key_is_read() -> None:
    """And named as it is in the file."""
    said = read(FULL)
    assert (said.fail_on, said.fail_on_idle, said.format, said.output) == (
        "warning",
        True,
        "json",
        ("sarif=out/report.sarif",),
    )
    assert (said.language, said.story, said.explain) == ("de", "fee", True)
    assert (said.story_by, said.source_language) == ("content", "en")
    assert (said.baseline, said.concepts, said.exclude) == ("known.json", "concepts.toml", ("docs",))
    assert said.rules == {
        "scope": RuleSettings(off=True),
        "date-conflict": RuleSettings(days=1, severity=Severity.WARNING),
        "amount-conflict": RuleSettings(tolerance=Decimal("0.05"), evidence=12.0),
    }
    first, second = said.ignored
    assert (first.story, first.by.rules, first.by.reason) == ("fees/*", ("amount-conflict",), "net and gross")
    assert first.by.until == date(2027, 1, 1)
    assert (second.story, second.by.rules, second.by.until) == ("*", ("scope", "date-conflict"), None)


def test_empty_file_states_nothing() -> None:
    """All is as usual."""
    assert read("") == Stated("factcheck.toml")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("fail_on = 'error'", "fail_on: unknown key; did you mean fail-on?"),
        ("zzz = 1", "zzz: unknown key; known are baseline, cache, concepts, exclude, explain"),
        ("fail-on = 'errors'", "fail-on: must be one of error, warning, note, never (got 'errors')"),
        ("fail-on = 1", "fail-on: must be one of"),
        ("explain = 'yes'", "explain: must be true or false"),
        ("language = ''", "language: must be text"),
        ("format = 'xml'", "format: must be one of text, json, sarif (got 'xml')"),
        ("output = 'xml=x'", "output: 'xml=x' must be a format and a file, such as sarif=report.sarif"),
        ("exclude = 'docs'", 'exclude: must be a list such as ["README.md", "docs"]'),
        ("exclude = [1]", "exclude: must be text"),
        ("output = 1", "output: must be a list such as"),
        ("rules = 'off'", "rules: must be a table such as"),
        (
            "[rules]\namount-conflit = 'off'",
            "rules.amount-conflit: there is no such rule; did you mean amount-conflict?",
        ),
        ("[rules]\nscope = 'of'", "rules.scope.severity: must be one of off, note, warning, error (got 'of')"),
        ("[rules.scope]\ntolerence = 1", "rules.scope.tolerence: unknown key; did you mean tolerance?"),
        ("[rules.scope]\ntolerance = '500 %'", "rules.scope.tolerance: must be a share such as 0.05"),
        ("[rules.scope]\ntolerance = 'x'", "rules.scope.tolerance: must be a share such as 0.05"),
        ("[rules.scope]\ntolerance = true", "rules.scope.tolerance: must be a share such as 0.05"),
        ("[rules.scope]\ntolerance = nan", "rules.scope.tolerance: must be a share such as 0.05"),
        ("[rules.scope]\ndays = -1", "rules.scope.days: must be a whole number (got -1)"),
        ("[rules.scope]\nevidence = 'x'", "rules.scope.evidence: must be a number of bits (got 'x')"),
        ("[rules.scope]\nevidence = nan", "rules.scope.evidence: must be a number of bits (got nan)"),
        ("[rules.scope]\nevidence = 1" + "0" * 400, "rules.scope.evidence: must be a number of bits (got 1"),
        ("ignore = 1", "ignore: must be tables, each under a heading [[ignore]]"),
        ("[[ignore]]\nrule = 'scope'", "ignore[1].reason: a suppression must say why it is there"),
        ("[[ignore]]\nreason = 'x'", "ignore[1]: must name a story, a rule, or both"),
        ("[[ignore]]\nreason = 'x'\nrule = 'scop'", "ignore[1].rule: there is no rule 'scop'; did you mean scope?"),
        ("[[ignore]]\nreason = 'x'\nrule = 1", "ignore[1].rule: there is no rule 1"),
        ("[[ignore]]\nreason = 'x'\nrule = [['scope']]", "ignore[1].rule: there is no rule ['scope']"),
        ("[[ignore]]\nreason = 'x'\nrule = {a = 1}", "ignore[1].rule: there is no rule {'a': 1}"),
        ("[[ignore]]\nreason = 'x'\nstory = 1", "ignore[1]: must be text"),
        (
            "[[ignore]]\nreason = 'x'\nrule = 'scope'\nuntil = '2027'",
            "ignore[1].until: must be a day such as 2027-01-01",
        ),
        ("[[ignore]]\nreason = 'x'\nrules = 'scope'", "ignore[1].rules: unknown key; did you mean rule?"),
    ],
)
def test_what_cannot_be_meant_is_a_sentence(text: str, problem: str) -> None:
    """With the file, the key, and what would do."""
    with pytest.raises(BadConfiguration) as raised:
        read(text)
    assert str(raised.value).startswith(f"factcheck.toml: {problem}")


def test_all_mistakes_are_told_at_once() -> None:
    """So that a file is mended in one go."""
    with pytest.raises(BadConfiguration) as raised:
        read("explain = 1\nformat = 'x'\nzzz = 1")
    assert len(raised.value.problems) == 3
