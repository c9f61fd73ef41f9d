"""One target under atheris: `python -m tests.fuzz.fuzzer TARGET [OPTION OF LIBFUZZER]... FOLDER...`.

The program is instrumented as it is imported, so that inputs which reach new code are kept and grown.
"""

import sys

import atheris

with atheris.instrument_imports(include=["factcheck"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Run until libFuzzer ends, and end with its status."""
    name, *options = sys.argv[1:]
    atheris.Setup([sys.argv[0], *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
