"""Writes src/nimrs/generated anew from the OpenAPI document.

    python generate.py DOCUMENT FOLDER

The generator knows less than the document says. What it does not know is written plainer here, for its eyes only;
docs/clients.md tells users what that costs them. Of all else it must understand everything: a warning is a failure.
"""

import copy
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

METHODS = ("get", "post", "put", "patch", "delete")
KNOWN = ("application/json", "application/merge-patch+json", "multipart/form-data")
BYTES = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}


def operations(document: dict):
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def plain_body(content: dict) -> dict:
    """One media type: with several of one Python type the generated code would always name the last."""
    for name, media in content.items():
        if name in KNOWN:
            return {name: media}
    if len(content) == 1:
        return {name: {"schema": BYTES} for name in content}
    # The service goes by the parameter `format` then.
    return {"application/octet-stream": {"schema": BYTES}}


def plain_answer(content: dict) -> dict:
    """The first of JSON, text and bytes that it can be; the generator reads one media type of an answer."""
    if "application/json" in content:
        return {"application/json": content["application/json"]}
    if any(name.startswith("text/") for name in content):
        return {"text/plain": {"schema": TEXT}}
    return {"application/octet-stream": {"schema": BYTES}}


def plain(document: dict) -> dict:
    document = copy.deepcopy(document)
    for _, _, operation in operations(document):
        if "requestBody" in operation:
            operation["requestBody"]["content"] = plain_body(operation["requestBody"]["content"])
        # Problems are raised by the layer above, and it asks for no 304.
        answers = {status: answer for status, answer in operation["responses"].items() if status.startswith("2")}
        for answer in answers.values():
            if "content" in answer:
                answer["content"] = plain_answer(answer["content"])
        operation["responses"] = answers
    return document


def takes_key(document: dict, operation: dict) -> bool:
    for parameter in operation.get("parameters", []):
        if "$ref" in parameter:
            parameter = document["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
        if parameter["in"] == "header" and parameter["name"] == "Idempotency-Key":
            return True
    return False


def keyed_posts(document: dict) -> str:
    """The POSTs that take an `Idempotency-Key`, as Python."""
    found = operations(document)
    paths = sorted(path for path, method, each in found if method == "post" and takes_key(document, each))
    lines = "".join(f"    {json.dumps(path)},\n" for path in paths)
    return f'"""The paths whose POST takes an `Idempotency-Key`."""\n\nKEYED_POSTS = (\n{lines})\n'


def main(source: Path, folder: Path) -> None:
    document = json.loads(source.read_text())
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as work:
        plainer = Path(work, "openapi.json")
        plainer.write_text(json.dumps(plain(document)))
        made = subprocess.run(
            ["openapi-python-client", "generate", "--meta=none", "--fail-on-warning", "--overwrite"]
            + [f"--config={here / 'generator.yaml'}", f"--path={plainer}", f"--output-path={folder}"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    shutil.rmtree(folder / ".ruff_cache", ignore_errors=True)
    said = made.stdout.splitlines()
    if made.returncode or len(said) > 1:
        sys.exit(f"openapi-python-client does not understand the whole document:\n{made.stdout}")
    wanted = {operation["operationId"] for _, _, operation in operations(document)}
    missing = wanted - {path.stem for path in folder.glob("api/*/*.py")}
    if missing:
        sys.exit(f"openapi-python-client left out: {', '.join(sorted(missing))}")
    Path(folder, "keyed_posts.py").write_text(keyed_posts(document))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
