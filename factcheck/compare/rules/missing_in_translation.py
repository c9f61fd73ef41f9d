"""A translation does not tell a figure of its source, though it tells the passage in which the figure stands.

Found where `--source-language` names the language that all others are translated from. Only figures and days in digits
count that stand nowhere in the translation, in a passage that has its counterpart there; what a translation may tell in
other words ("both", "a dozen", "last year") or leaves out as a whole passage is no finding.

Example:
    README.md:    "The library reads 178 formats and has no dependencies."
    README.de.md: "Die Bibliothek liest viele Formate und hat keine Abhängigkeiten."

To settle:
Add the figure to the translation, or take it out of the source; where the translator is right to leave it out, put the
finding aside in the configuration.
"""

from dataclasses import replace

from factcheck.compare.rule import Slipped, rule
from factcheck.model.report import Omission, Severity


def _lacks(omission: Omission) -> Slipped:
    claim = omission.claim
    told = " ".join(filter(None, (claim.english, claim.about and f"({claim.about})")))
    message = f"{omission.article} lacks what its source tells: {told}"
    return Slipped((claim,), message, "the passage around it is translated, the figure is not")


RULE = replace(rule(__name__, __doc__, Severity.WARNING), lacks=_lacks)
