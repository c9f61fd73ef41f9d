"""No test touches what the user's own runs have kept, or wants the fuzzer, which `make fuzz` installs.

A run in the background of a shell ignores Ctrl-C, and so would every command that a test starts, those included that
are to be interrupted.
"""

import os
import signal
from importlib.util import find_spec

os.environ["FACTCHECK_NO_CACHE"] = "1"
os.environ.pop("FACTCHECK_CACHE", None)

collect_ignore = [] if find_spec("atheris") else ["fuzz/fuzzer.py"]

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
