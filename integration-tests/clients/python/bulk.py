"""Incidents in and out in bulk against a running service: imported, exported, and the same in between; a download that
broke off is taken up again; what is wrong with a row is told with its line.

    python bulk.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import csv
import hashlib
import io
import json
import time
import uuid
from pathlib import Path

import httpx

from nimrs_client import Client
from story import expect, refused, signed_on

ROWS = 300
NDJSON = {"Content-Type": "application/x-ndjson"}


def row(run: str, number: int) -> dict:
    """A record of another system, closed years ago; words that a spreadsheet or a parser could stumble over."""
    return {
        "external_reference": f"{run}-{number}",
        "content": {
            "incident_type": "fall",
            "occurred": {"precision": "exact", "at": f"2019-03-{number % 28 + 1:02}T09:15:00Z"},
            "narrative": {"description": f'=1+{number}, "quoted"\nsecond line, Zoë'},
        },
        "people": [{"role": "client_victim", "first_name": "Jordan", "last_name": f"Miles {number}"}],
        "historical": {"submitted_at": "2019-04-02T15:00:00Z", "closed_at": "2019-05-01T15:00:00Z"},
    }


def ended(client: Client, path: str) -> dict:
    """The export or import after its end."""
    for _ in range(600):
        view = expect(client.get(path), 200)
        if view["status"] not in ("queued", "running"):
            return view
        time.sleep(0.1)
    raise AssertionError(f"{path} did not end")


def imported(client: Client, rows: list[dict], **query) -> dict:
    text = "".join(json.dumps(one) + "\n" for one in rows)
    answer = client.http.post("/v1/imports", params=query, content=text.encode(), headers=NDJSON)
    expect(answer, 202)
    return ended(client, answer.headers["Location"])


def counts(view: dict) -> tuple:
    assert view["status"] == "done", view
    return tuple(view[name] for name in ("created", "amended", "unchanged", "failed"))


def exported(client: Client, **ask) -> tuple[dict, httpx.Response]:
    answer = client.post("/v1/exports", ask)
    expect(answer, 202)
    view = ended(client, answer.headers["Location"])
    assert view["status"] == "done", view
    file = client.get(f"{answer.headers['Location']}/file")
    assert file.status_code == 200
    assert hashlib.sha256(file.content).hexdigest() == view["sha256"] == file.headers["ETag"].strip('"')
    assert len(file.content) == view["bytes"]
    return view, file


def round_trip(client: Client) -> int:
    """What went in comes out, and going in again changes nothing."""
    run = f"PY-{uuid.uuid4()}"
    rows = [row(run, number) for number in range(ROWS)]
    assert counts(imported(client, rows, mode="historical", dry_run="true")) == (ROWS, 0, 0, 0)
    assert counts(imported(client, rows, mode="historical")) == (ROWS, 0, 0, 0)
    assert counts(imported(client, rows, mode="historical")) == (0, 0, ROWS, 0)
    _, file = exported(client, format="ndjson", filter={"status": "closed"})
    lines = [json.loads(line) for line in file.text.split("\n") if line]
    mine = {line["record"]["external_reference"]: line for line in lines if run in str(line["record"])}
    assert len(mine) == ROWS
    again = []
    for one in rows:
        record = mine[one["external_reference"]]["record"]
        assert record["status"] == "closed" and not mine[one["external_reference"]]["clocks"]
        people = [{key: value for key, value in person["content"].items() if value is not False} for person in record["people"]]
        content = {key: value for key, value in record["content"].items() if value not in ([], {}, None)}
        assert people == one["people"], people
        assert content["narrative"] == one["content"]["narrative"] and content["incident_type"] == "fall"
        dates = {"submitted_at": record["submitted_at"], "closed_at": record["closed_at"]}
        again.append({"external_reference": one["external_reference"], "content": record["content"],
                      "people": [person["content"] for person in record["people"]], "historical": dates})
    # What was exported, sent back as it is, is what is recorded.
    assert counts(imported(client, again, mode="historical")) == (0, 0, ROWS, 0)
    again[7]["content"]["narrative"]["description"] = "Corrected in the other system"
    assert counts(imported(client, again, mode="historical")) == (0, 1, ROWS - 1, 0)
    _, file = exported(client, format="csv", filter={"status": "closed"})
    table = list(csv.DictReader(io.StringIO(file.text, newline="")))
    mine = {line["external_reference"]: line for line in table if line["external_reference"].startswith(run)}
    assert len(mine) == ROWS
    assert mine[f"{run}-8"]["content.narrative.description"] == "'" + rows[8]["content"]["narrative"]["description"]
    assert mine[f"{run}-8"]["people.0.last_name"] == "Miles 8"
    return ROWS


def taken_up(client: Client, url: str) -> int:
    """A download that broke off goes on over another connection."""
    view, file = exported(client, format="ndjson")
    path = f"/v1/exports/{view['id']}/file"
    half = len(file.content) // 2
    with client.http.stream("GET", path) as answer:
        begun = next(answer.iter_raw(half))[:half]
    with httpx.Client(base_url=url, headers=client.http.headers) as other:
        headers = {"Range": f"bytes={len(begun)}-", "If-Range": file.headers["ETag"]}
        rest = other.get(path, headers=headers)
        assert rest.status_code == 206, rest.status_code
        assert begun + rest.content == file.content
        behind = other.get(path, headers={"Range": f"bytes={view['bytes']}-"})
        refused(behind, 416, "range_not_satisfiable")
        assert behind.headers["Content-Range"] == f"bytes */{view['bytes']}"
    return len(rest.content)


def told(client: Client) -> int:
    """Every fault of every row, with its line."""
    run = f"PY-{uuid.uuid4()}"
    rows = [row(run, 1), row(run, 2), row(run, 1), row(run, 3)]
    rows[1]["content"]["incident_type"] = "tumble"
    del rows[3]["historical"]
    view = imported(client, rows, mode="historical", dry_run="true")
    assert counts(view) == (1, 0, 0, 3)
    text = client.get(f"/v1/imports/{view['id']}/errors").text
    errors = [json.loads(line) for line in text.split("\n") if line]
    assert [(error["line"], error["pointer"], error["code"]) for error in errors] == [
        (2, "/content/incident_type", "unknown_value"),
        (3, "/external_reference", "repeated"),
        (4, "/historical", "required"),
    ], errors
    table = list(csv.DictReader(io.StringIO(client.get(f"/v1/imports/{view['id']}/errors?format=csv").text, newline="")))
    assert [line["line"] for line in table] == ["2", "3", "4"]
    semicolons = client.http.post("/v1/imports", content=b"external_reference;x\n1;2\n", headers={"Content-Type": "text/csv"})
    expect(semicolons, 202)
    view = ended(client, semicolons.headers["Location"])
    assert view["status"] == "failed" and "semicolons" in view["error"], view
    return len(errors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())
    client = signed_on(options.url, next(one for one in accounts if one["security_group"] == "level_1"))
    print(f"{round_trip(client)} incidents: imported, exported and the same; again without a change, and with one")
    print(f"{taken_up(client, options.url)} bytes of a download were taken up again")
    print(f"{told(client)} faults were told with their lines")


if __name__ == "__main__":
    main()
