#!/usr/bin/env bash
# Install what the tests of the HTML report need: Chromium with its driver, and axe-core into the environment named.
# `tools/browser.sh .venv`.  Packages of the system are installed where that is allowed without asking; elsewhere it is
# said what is missing, and the tests are skipped.  With CI set, whatever is missing ends the script.
set -euo pipefail

environment=${1:?"name the environment: tools/browser.sh .venv"}
axe=axe-core@4.14.1

missing() {
  if [ -n "${CI:-}" ]; then
    echo "tools/browser.sh: $1, and CI needs it" >&2
    exit 1
  fi
  echo "tools/browser.sh: $1; tests of the HTML report will be skipped" >&2
  exit 0
}

has() { command -v "$1" > /dev/null 2>&1; }

wanted=()
has chromium || has chromium-browser || has google-chrome || wanted+=(chromium)
has chromedriver || wanted+=(chromium-driver)
has npm || wanted+=(npm)

if [ ${#wanted[@]} -gt 0 ]; then
  has apt-get || missing "no ${wanted[*]}"
  [ "$(id -u)" -eq 0 ] || missing "no ${wanted[*]} (apt-get install ${wanted[*]})"
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -qq -y --no-install-recommends "${wanted[@]}" > /dev/null; } \
    || missing "${wanted[*]} cannot be installed"
fi

npm install --prefix "$environment" --no-save --no-audit --no-fund --silent "$axe" || missing "$axe cannot be installed"
