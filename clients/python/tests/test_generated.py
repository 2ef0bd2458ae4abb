"""What the generator made of the document OPENAPI: every example of a type goes through its class unharmed."""

import json
import os
from pathlib import Path

import pytest

import nimrs.generated.models as models

SCHEMAS = json.loads(Path(os.environ["OPENAPI"]).read_text())["components"]["schemas"]
CLASSES = {name.lower().rstrip("_"): getattr(models, name) for name in models.__all__}


def class_of(name: str):
    return CLASSES.get(name.replace("_", "").lower())


def same_times(text: str) -> str:
    return text.replace("+00:00", "Z")


def with_example(name: str, schema: dict) -> bool:
    # The example of a form stands for bytes, which JSON has not.
    return "example" in schema and schema.get("type") == "object" and "binary" not in json.dumps(schema)


def test_every_type_has_a_class():
    missing = {name for name, schema in SCHEMAS.items() if schema.get("type") != "string" and not class_of(name)}
    assert not missing
    assert all(class_of(name) for name, schema in SCHEMAS.items() if "enum" in schema)


@pytest.mark.parametrize("name", [name for name, schema in SCHEMAS.items() if with_example(name, schema)])
def test_example_survives(name):
    example = SCHEMAS[name]["example"]
    came_back = class_of(name).from_dict(example).to_dict()
    assert json.loads(same_times(json.dumps(came_back))) == example
