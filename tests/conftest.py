"""No test touches what the user's own runs have kept."""

import os

os.environ["FACTCHECK_NO_CACHE"] = "1"
os.environ.pop("FACTCHECK_CACHE", None)
