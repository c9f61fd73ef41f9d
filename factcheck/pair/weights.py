"""The match weights as they lie in `weights.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from factcheck.lexicon.pack import match_weights
from factcheck.model.report import Evidence


@dataclass(frozen=True, slots=True)
class Weights:
    """Match weights in bits and the chances behind them, by section of the file."""

    keys: Mapping[str, float]
    missed: Mapping[str, float]
    passage: Mapping[str, float]
    order: Mapping[str, Mapping[str, float]]
    translation: Mapping[str, float]
    claim: Mapping[str, Mapping[str, float]]
    thresholds: Mapping[str, float]
    _rows: dict[tuple[str, str], Evidence] = field(default_factory=dict, init=False, compare=False)

    def row(self, comparison: str, level: str) -> Evidence:
        """The row of a comparison of claims that carries what the file says of its level."""
        known = self._rows.get((comparison, level))
        if known is None:
            known = self._rows[comparison, level] = Evidence(comparison, level, self.claim[comparison][level])
        return known


@cache
def weights() -> Weights:
    """The weights that ship with the program."""
    table = match_weights()
    return Weights(
        keys=table["keys"],
        missed=table["missed"],
        passage=table["passage"],
        order=table["order"],
        translation=table["translation"],
        claim=table["claim"],
        thresholds=table["thresholds"],
    )
