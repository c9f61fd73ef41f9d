# Every target installs what it needs into .venv; Python 3.11 or later is all that must be there.  `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

VENV := .venv
RUN := $(VENV)/bin/python -m
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$python; break; fi; done)

INSTALLED := $(VENV)/.installed
DEVELOPED := $(VENV)/.developed
BENCHED := $(VENV)/.benched
FUZZED := $(VENV)/.fuzzed
BROWSED := $(VENV)/.browsed
SCHEMED := $(VENV)/share/junit-10.xsd

.PHONY: help install check lint types test demo report picture bench fuzz corpus pages new-language cldr snapshots clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "%-14s%s\n", $$1, $$2 }'

install: $(INSTALLED) ## the command, in .venv/bin/factcheck

check: lint types test ## what CI runs: lint, types, tests

lint: $(DEVELOPED) ## style
	$(RUN) ruff check .
	$(RUN) ruff format --check .

types: $(DEVELOPED) ## static types
	$(RUN) mypy

test: $(DEVELOPED) $(BROWSED) $(SCHEMED) ## the tests; those of the HTML report want a browser
	$(RUN) pytest -q -n auto --dist worksteal

demo: $(INSTALLED) ## the main job on a shipped story whose articles contradict each other
	@$(VENV)/bin/factcheck check fixtures/api-fee/*.md || test $$? -eq 1

report: $(INSTALLED) ## the same as a page in the browser
	@$(VENV)/bin/factcheck check --open fixtures/majority fixtures/toll-update fixtures/scale-slip || test $$? -eq 1

picture: $(DEVELOPED) $(BROWSED) ## draw docs/report.png, the page of a shipped story, again
	$(RUN) docs.photograph

bench: $(BENCHED) ## speed and memory beside other tools and the last tag; OUT=docs/speed.md keeps it, FULL=1 adds what takes long
	$(RUN) tests.benchmark $(OUT)

fuzz: TIME ?= 600
fuzz: $(FUZZED) ## inputs that nobody thought of, for TIME=600 seconds in all; TARGETS="records figures" chooses
	$(RUN) tests.fuzz $(TIME) $(TARGETS)

corpus: $(DEVELOPED) lang ## the examples of one language: make corpus LANG=de
	$(RUN) pytest -q tests/corpus -k "[$(LANG)-"

pages: $(DEVELOPED) ## how well page furniture is told from the story, by language
	@$(RUN) tests.corpus.test_pages

new-language: $(INSTALLED) lang ## a new language pack to fill in: make new-language LANG=xx; INTO=folder lays it out elsewhere
	@$(RUN) tools.new_language $(LANG) $(INTO)

cldr: $(INSTALLED) ## write down anew what Babel's CLDR knows of the languages
	@$(RUN) tools.cldr_facts

snapshots: $(DEVELOPED) ## rewrite what the commands print, in tests/e2e/expected and in the README; review the difference
	$(RUN) tests.e2e.snapshots
	$(RUN) tests.test_readme

clean: ## remove everything that was made here
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# LANG is set in most environments, so only the one on the command line counts.
.PHONY: lang
lang:
	@test "$(origin LANG)" = "command line" || { echo "say which language: LANG=de" >&2; exit 2; }
	@[[ "$(LANG)" =~ ^[a-z]{2,3}$$ ]] || { echo "LANG is a language code such as de" >&2; exit 2; }

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed; name it: make install PYTHON=python3.11" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(INSTALLED): pyproject.toml | $(VENV)/bin/python
	$(RUN) pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(DEVELOPED): pyproject.toml | $(INSTALLED)
	$(RUN) pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(BROWSED): tools/browser.sh pyproject.toml | $(DEVELOPED)
	tools/browser.sh $(VENV)
	@touch $@

$(FUZZED): pyproject.toml | $(DEVELOPED)
	$(RUN) pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@touch $@

$(SCHEMED): tools/junit_schema.sh pyproject.toml | $(DEVELOPED)
	tools/junit_schema.sh $(VENV)

$(BENCHED): pyproject.toml | $(DEVELOPED)
	$(RUN) pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@
