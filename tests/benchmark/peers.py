"""The peers: other packages that find figures or dates in running text, each behind the same small face.

Not one of them does the whole job.  dateparser finds dates only, quantulum3 knows English only; Duckling is the one
that finds figures and dates in both languages.  A peer that is not installed is reported with the reason.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

Extract = Callable[[str], object]
REFERENCE = 1_713_225_600  # 16 April 2024, 00:00 UTC
DIMENSIONS = [
    "amount-of-money",
    "distance",
    "duration",
    "number",
    "ordinal",
    "quantity",
    "temperature",
    "time",
    "volume",
]


@dataclass(frozen=True)
class Peer:
    """A package, what it finds, and how to have it read one line.

    `extract` is `None` where the package is missing or cannot read the language; `reason` says which.
    """

    name: str
    finds: str
    extract: Extract | None
    reason: str = ""


def peers(language: str) -> Sequence[Peer]:
    """Every peer for the language, also those that are missing or do not know it."""
    made = []
    for name, package, finds, maker in (
        ("dateparser `search_dates`", "dateparser", "dates", _dateparser),
        ("quantulum3", "quantulum3", "figures", _quantulum),
        ("Duckling (pyduckling)", "pyduckling-native-phihos", "figures and dates", _duckling),
    ):
        try:
            made.append(Peer(f"{name} {version(package)}", finds, maker(language)))
        except (ImportError, LookupError, OSError) as problem:
            made.append(Peer(name, finds, None, str(problem)))
    return made


def _dateparser(language: str) -> Extract:
    search_dates = import_module("dateparser.search").search_dates
    return lambda line: search_dates(line, languages=[language])


def _quantulum(language: str) -> Extract:
    if language != "en":
        raise LookupError("knows English only")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = import_module("quantulum3.parser")

    def extract(line: str) -> object:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parser.parse(line)

    return extract


def _duckling(language: str) -> Extract:
    duckling = import_module("duckling")
    zones = Path("/usr/share/zoneinfo")
    if not zones.is_dir():
        raise OSError(f"needs the time zones of {zones}")
    moment = duckling.parse_ref_time(duckling.load_time_zones(str(zones)), "UTC", REFERENCE)
    context = duckling.Context(moment, duckling.default_locale_lang(duckling.parse_lang(language.upper())))
    dimensions = duckling.parse_dimensions(DIMENSIONS)
    return lambda line: duckling.parse(line, context, dimensions, with_latent=False)
