"""No test touches what the user's own runs have kept, or wants the fuzzer, which `make fuzz` installs."""

import os
from importlib.util import find_spec

os.environ["FACTCHECK_NO_CACHE"] = "1"
os.environ.pop("FACTCHECK_CACHE", None)

collect_ignore = [] if find_spec("atheris") else ["fuzz/fuzzer.py"]
