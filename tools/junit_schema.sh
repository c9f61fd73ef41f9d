#!/usr/bin/env bash
# Fetch the schema by which pytest tests its own JUnit XML: it lies in pytest's source distribution and in no wheel.
# `tools/junit_schema.sh .venv`.  Where it cannot be had the test by it is skipped; with CI set that ends the script.
set -euo pipefail

environment=${1:?"name the environment: tools/junit_schema.sh .venv"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

missing() {
  [ -z "${CI:-}" ] || { echo "tools/junit_schema.sh: $1, and CI needs it" >&2; exit 1; }
  echo "tools/junit_schema.sh: $1; the test by it will be skipped" >&2
  exit 0
}

python=$environment/bin/python
version=$("$python" -c 'from importlib.metadata import version; print(version("pytest"))')
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary pytest --dest "$work" "pytest==$version" \
  || missing "the sources of pytest $version cannot be had"
tar -xzf "$work"/pytest-*.tar.gz -C "$work" --wildcards '*/junit-10.xsd' || missing "pytest $version has no schema of JUnit XML"
mkdir -p "$environment/share"
mv "$work"/pytest-*/testing/example_scripts/junit-10.xsd "$environment/share/"
