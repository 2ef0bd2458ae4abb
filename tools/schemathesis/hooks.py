"""Puts ids and versions that are really there in the place of generated ones, in two requests of three, so that they
reach what they are meant for. What is meant to be wrong stays as it is."""

import itertools
import json
import os
import re
from collections import defaultdict
from pathlib import Path

import httpx
import schemathesis

UUID = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.I)
PLAIN = re.compile(r"^[\w.-]+$")
VERSION = re.compile(r'^(W/)?"[0-9]{1,9}"$')
# Where an incident, a case or a request must stand for what is asked of it; anything else is asked of any.
EARLY = ("draft", "ready_for_review")
OPEN = ("under_investigation", "committee_review")
STATUSES = {
    "PATCH /v1/incidents/{id}": EARLY,
    "DELETE /v1/incidents/{id}": EARLY,
    "POST /v1/incidents/{id}/hand-over": ("draft",),
    "POST /v1/incidents/{id}/send-back": ("ready_for_review",),
    "POST /v1/incidents/{id}/submit": EARLY,
    "POST /v1/incidents/{id}/investigate": ("submitted",),
    "PATCH /v1/incidents/{id}/investigation": ("under_investigation",),
    "POST /v1/incidents/{id}/file-report": ("under_investigation",),
    "PATCH /v1/incidents/{id}/committee-review": ("committee_review",),
    "POST /v1/incidents/{id}/finish": ("committee_review",),
    "POST /v1/incidents/{id}/return": ("submitted", "committee_review", "finished"),
    "POST /v1/incidents/{id}/close": ("finished",),
    "POST /v1/incidents/{id}/reopen": ("finished", "closed"),
    "POST /v1/incidents/{id}/amend": ("submitted", *OPEN),
    "POST /v1/incidents/{id}/people": EARLY,
    "PATCH /v1/incidents/{id}/people/{person_id}": EARLY,
    "DELETE /v1/incidents/{id}/people/{person_id}": EARLY,
    "PATCH /v1/incidents/{id}/notifications/{notification_id}": EARLY,
    "DELETE /v1/incidents/{id}/notifications/{notification_id}": EARLY,
    "POST /v1/incidents/{id}/attachments": EARLY,
    "DELETE /v1/incidents/{id}/attachments/{attachment_id}": EARLY,
    "POST /v1/incidents/{id}/corrective-actions": OPEN,
    "DELETE /v1/incidents/{id}/corrective-actions/{action_id}": OPEN,
    "POST /v1/incidents/{id}/inquiries": ("submitted", *OPEN, "finished"),
    "POST /v1/incidents/{id}/inquiries/{inquiry_id}/answer": (*OPEN, "finished"),
    "POST /v1/incidents/{id}/inquiries/{inquiry_id}/close": (*OPEN, "finished"),
    "POST /v1/import-queue/{id}/release": ("received",),
    "POST /v1/import-queue/{id}/import": ("released", "disputed"),
    "POST /v1/import-queue/{id}/dispute": ("released",),
    "POST /v1/justice-center/requests/{id}/answer": ("sent", "failed"),
    "POST /v1/justice-center/requests/{id}/close": ("queued", "sent", "answered", "failed"),
    "POST /v1/justice-center/requests/{id}/retry": ("failed",),
}
LISTS = ("/v1/incidents", "/v1/import-queue", "/v1/justice-center/requests")

paths = json.loads(Path(os.environ["TESTED_DOCUMENT"]).read_text())["paths"]
service = httpx.Client(base_url=os.environ["TESTED_URL"])
if "TESTED_TOKEN" in os.environ:
    service.headers["Authorization"] = f"Bearer {os.environ['TESTED_TOKEN']}"
turns: dict[str, itertools.count] = defaultdict(itertools.count)
lists: dict[str, list[dict]] = {}


def listed(path: str) -> list[dict]:
    """The items of a list, read once in a while."""
    if path not in lists or next(turns[path]) % 20 == 19:
        limit = "?limit=200" if path in (*LISTS, "/v1/accounts", "/v1/facilities") else ""
        answer = service.get(path + limit)
        page = answer.json() if answer.is_success else {}
        # FHIR lists in bundles.
        found = page.get("items") or [entry["resource"] for entry in page.get("entry", [])]
        me = os.environ.get("TESTED_USER")
        lists[path] = [item for item in found if item.get("user_id") != me]
    return lists[path]


def fitting(label: str, path: str) -> list[dict]:
    found = listed(path)
    if path in LISTS and label in STATUSES:
        return [item for item in found if item["status"] in STATUSES[label]]
    return found


@schemathesis.serializer("application/x-ndjson")
def ndjson(context, value):
    """One JSON text on each line."""
    return value if isinstance(value, bytes) else (json.dumps(value) + "\n").encode()


@schemathesis.hook
def before_call(context, case, kwargs):
    label = case.operation.label
    template = case.operation.path
    given_parts = case.path_parameters or {}
    if not given_parts or not all(PLAIN.match(str(each)) for each in given_parts.values()):
        return
    if next(turns[label]) % 3 == 2:
        return
    parts = template.strip("/").split("/")
    # Of several incidents one whose list is not empty is looked for.
    for attempt in range(8):
        chosen: dict[str, str] = {}
        path = ""
        for part in parts:
            if part.startswith("{"):
                name = part[1:-1]
                given = str(given_parts.get(name, ""))
                if UUID.match(given):
                    items = fitting(label, path)
                    if not items:
                        break
                    given = chosen[name] = items[next(turns[f"{label} {name}"]) % len(items)]["id"]
                part = given
            path = f"{path}/{part}"
        else:
            break
    else:
        return
    if chosen:
        case.path_parameters = {**case.path_parameters, **chosen}
        set_version(case, template, path)


def set_version(case, template: str, path: str) -> None:
    given = (case.headers or {}).get("If-Match")
    if not isinstance(given, str) or not VERSION.match(given):
        return
    while template:
        etag = service.get(path).headers.get("ETag") if "get" in paths.get(template, {}) else None
        if etag:
            case.headers["If-Match"] = etag
            return
        template, path = template.rpartition("/")[0], path.rpartition("/")[0]
