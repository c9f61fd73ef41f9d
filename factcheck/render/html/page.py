"""The page put together from its templates: the only module that knows Jinja."""

import base64
import hashlib
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from factcheck.render.beacon import WIDEST

POLICY = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; img-src {images}; base-uri 'none'; "
    "form-action 'none'"
)
"""What the page may load: nothing but the style and the script that stand in it, known by their hashes."""


def page(*, run: int = 0, **parts: object) -> str:
    """The page of these parts; whatever stands in them is escaped.

    With the number of a `run` the page follows: it looks for the beacon beside it and loads itself anew.
    """
    environment = _environment()
    style, script = _source("report.css"), _source("report.js")
    policy = POLICY.format(style=_hashed(style), script=_hashed(script), images="'self' file:" if run else "'none'")
    return environment.get_template("page.html").render(
        parts, run=run % WIDEST, policy=policy, style=style, script=script
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("factcheck", "render/html/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _source(name: str) -> str:
    """A file that is put into the page as it stands."""
    environment = _environment()
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0]


def _hashed(text: str) -> str:
    """The hash by which a content-security policy knows a text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
