"""`make fuzz`: every target in turn, for so many seconds in all; `make fuzz TIME=3600 TARGETS="records figures"`.

An input that breaks a target is kept in `tests/fuzz/kept/`, where the tests try it from then on.  What was learnt of
interesting inputs stays in `.fuzz/`, so that the next run goes on from there.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.fuzz.seeds import seeds

ROOT = Path(__file__).parents[2]
LEARNT = ROOT / ".fuzz"
KEPT = Path(__file__).with_name("kept")
LONGEST = 4096
"""Bytes of an input: a short one that breaks something is worth more than a long one."""
SLOW = 20
"""Seconds for one input, from which on it counts as broken."""

_DONE = re.compile(r"^Done (\d+) in (\d+) second", re.MULTILINE)
_COUNT = re.compile(r"^#(\d+)\t", re.MULTILINE)


def main() -> int:
    """Share the time out, run the targets, tell how often each was run."""
    seconds, names = int(sys.argv[1]), sys.argv[2:] or list(seeds())
    total, broken = 0, []
    for name in names:
        count, status = fuzzed(name, max(1, seconds // len(names)))
        total += count
        outcome = f", BROKEN: see {(KEPT / name).relative_to(ROOT)}" if status else ""
        sys.stdout.write(f"{name:<16}{count:>12,} executions{outcome}\n")
        sys.stdout.flush()
        broken += [name] if status else []
    sys.stdout.write(f"{'all':<16}{total:>12,} executions\n")
    return bool(broken)


def fuzzed(name: str, seconds: int) -> tuple[int, int]:
    """How often a target was run in some seconds, and the status of the fuzzer: 0 where nothing broke."""
    learnt, kept = LEARNT / name, KEPT / name
    for folder in (learnt, kept):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()[name]):
        (learnt / f"seed-{number}").write_bytes(seed[:LONGEST])
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={SLOW}", f"-artifact_prefix={kept}/"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.fuzzer", name, *options, learnt, kept],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "0"},
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stderr[-4000:])
    if not any(kept.iterdir()):
        kept.rmdir()
    counts = _DONE.findall(done.stderr) or [(count, 0) for count in _COUNT.findall(done.stderr)[-1:]]
    return int(counts[-1][0]) if counts else 0, done.returncode


if __name__ == "__main__":
    sys.exit(main())
