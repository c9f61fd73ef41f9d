"""The match weights as they lie in `weights.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Weights:
    """Match weights in bits and the chances behind them, by section of the file."""

    keys: Mapping[str, float]
    passage: Mapping[str, float]
    order: Mapping[str, Mapping[str, float]]
    translation: Mapping[str, float]
    claim: Mapping[str, Mapping[str, float]]
    thresholds: Mapping[str, float]


@cache
def weights() -> Weights:
    """The weights that ship with the program."""
    table = tomllib.loads((files("factcheck") / "pair" / "weights.toml").read_text(encoding="utf-8"))
    return Weights(
        keys=table["keys"],
        passage=table["passage"],
        order=table["order"],
        translation=table["translation"],
        claim=table["claim"],
        thresholds=table["thresholds"],
    )
