"""The shipped JSON schemas, ready to validate with."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

NAMES = ("check.schema.json", "normalise.schema.json", "finding.schema.json")


@cache
def validator(name: str) -> Draft202012Validator:
    """A validator for the schema of a name, with the others at hand."""
    schemas = {each: json.loads((files("factcheck") / "schema" / each).read_text("utf-8")) for each in NAMES}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    registry: Registry[Any] = Registry().with_resources(
        (each, Resource.from_contents(schema)) for each, schema in schemas.items()
    )
    return Draft202012Validator(schemas[name], registry=registry, format_checker=FormatChecker())
