"""FHIR with clients that nobody here wrote: fhirpy and fhirclient record, read, search and change incidents, a bulk export
is fetched, and fhir.resources validates everything that the service gives out.

    python fhir_story.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fhirclient.client
import httpx
from fhir.resources.R4B import get_fhir_model_class
from fhirclient.models.adverseevent import AdverseEvent
from fhirpy import SyncFHIRClient
from fhirpy.base.exceptions import OperationOutcome, ResourceNotFound

from nimrs_client import Client
from story import expect, signed_on

NAMES = "https://example.org/nimrs-api/fhir/"
ASYNC = {"Prefer": "respond-async"}


def event(number: str, kind: str = "fall") -> dict:
    """What an EHR sends."""
    return {
        "resourceType": "AdverseEvent",
        "identifier": {"system": "urn:ehr", "value": number},
        "actuality": "actual",
        "event": {"coding": [{"system": f"{NAMES}CodeSystem/incident-type", "code": kind}]},
        "subject": {"type": "Patient", "identifier": {"system": f"{NAMES}sid/case-number", "value": "C-20417"}},
        "date": "2026-03-01T09:15:00Z",
        "detected": "2026-03-01T09:30:00Z",
        "severity": {
            "coding": [
                {"system": "http://terminology.hl7.org/CodeSystem/adverse-event-severity", "code": "mild"}
            ]
        },
        "extension": [
            {"url": f"{NAMES}StructureDefinition/narrative", "valueString": "A patient slipped on a wet floor."}
        ],
    }


def validated(resource: dict) -> dict:
    """The resource, if fhir.resources takes it and says the same of it."""
    model = get_fhir_model_class(resource["resourceType"])
    model.model_validate(resource)
    for entry in resource.get("entry", []):
        validated(entry["resource"])
    return resource


def with_fhirpy(url: str, person: Client) -> str:
    """Records, reads, searches and changes; the id of what was recorded."""
    client = SyncFHIRClient(f"{url}/fhir/R4", authorization=person.http.headers["Authorization"])
    run = uuid.uuid4().hex
    made = client.resource("AdverseEvent", **event(f"{run}-1"))
    made.create()
    assert made["identifier"]["value"].startswith("NIMRS-"), made.serialize()
    read = client.reference("AdverseEvent", made["id"]).to_resource()
    assert validated(read.serialize()) == made.serialize()
    for number in (2, 3):
        client.resource("AdverseEvent", **event(f"{run}-{number}", "fight")).create()
    found = client.resources("AdverseEvent").search(identifier=f"urn:ehr|{run}-2").fetch()
    assert [one["event"]["coding"][0]["code"] for one in found] == ["fight"], found
    total = client.resources("AdverseEvent").count()
    every = client.resources("AdverseEvent").limit(2).fetch_all()
    assert len(every) == total == len({one["id"] for one in every}), (len(every), total)
    for one in every:
        validated(one.serialize())
    try:
        client.resource("AdverseEvent", **{**event("x"), "encounter": {"reference": "Encounter/1"}}).create()
        raise AssertionError("an element that is not kept was taken")
    except OperationOutcome as refused:
        assert refused.resource["issue"][0]["expression"] == ["AdverseEvent.encounter"], refused
    try:
        client.reference("AdverseEvent", str(uuid.uuid4())).to_resource()
        raise AssertionError("what is not there was read")
    except ResourceNotFound:
        pass
    return made["id"]


def with_fhirclient(url: str, person: Client, made: str) -> None:
    """Reads and searches with SMART's own client, whose models know R4."""
    smart = fhirclient.client.FHIRClient(settings={"app_id": "nimrs", "api_base": f"{url}/fhir/R4"})
    smart.server.session.headers["Authorization"] = person.http.headers["Authorization"]
    read = AdverseEvent.read(made, smart.server)
    assert read.actuality == "actual" and read.event.coding[0].code == "fall"
    found = AdverseEvent.where({"event": "fight", "_count": "1"}).perform_resources(smart.server)
    assert found and all(one.event.coding[0].code == "fight" for one in found), found
    assert smart.server.capabilityStatement.fhirVersion == "4.0.1"


def versions(person: Client, made: str) -> None:
    """A change by its version, and each version as it was."""
    path = f"/fhir/R4/AdverseEvent/{made}"
    answer = person.get(path)
    resource = expect(answer, 200)
    assert answer.headers["Content-Type"] == "application/fhir+json"
    resource["subject"]["identifier"]["value"] = "C-9"
    assert person.http.put(path, json=resource).status_code == 428
    changed = person.http.put(path, json=resource, headers={"If-Match": answer.headers["ETag"]})
    assert validated(expect(changed, 200))["subject"]["identifier"]["value"] == "C-9"
    stale = person.http.put(path, json=resource, headers={"If-Match": answer.headers["ETag"]})
    assert validated(expect(stale, 412))["issue"][0]["code"] == "conflict"
    first = expect(person.get(f"{path}/_history/1"), 200)
    assert validated(first)["subject"]["identifier"]["value"] == "C-20417"
    history = validated(expect(person.get(f"{path}/_history"), 200))
    assert [one["response"]["etag"] for one in history["entry"]] == ['W/"2"', 'W/"1"'], history


def once(person: Client) -> None:
    """The same record sent twenty times at once is recorded once."""
    number = uuid.uuid4().hex
    headers = {"If-None-Exist": f"identifier=urn:ehr|{number}"}
    send = lambda _: person.http.post("/fhir/R4/AdverseEvent", json=event(number), headers=headers)  # noqa: E731
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(send, range(20)))
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == [200] * 19 + [201], statuses
    assert len({answer.json()["id"] for answer in answers}) == 1


def definitions(url: str) -> None:
    """Everything that explains the resources is itself as FHIR wants it, and open to everybody."""
    public = httpx.Client(base_url=f"{url}/fhir/R4")
    validated(expect(public.get("/metadata"), 200))
    for kind in ("StructureDefinition", "CodeSystem", "ValueSet"):
        bundle = validated(expect(public.get(f"/{kind}"), 200))
        assert bundle["total"] == len(bundle["entry"]) > 1
    refused = validated(expect(public.get("/AdverseEvent"), 401))
    assert refused["issue"][0]["code"] == "login", refused


def bulk(person: Client) -> None:
    """An export is asked for, waited for and fetched: what is in it is what is read one by one."""
    asked = person.get("/fhir/R4/$export", params={"_type": "AdverseEvent"}, headers=ASYNC)
    assert asked.status_code == 202, asked.text
    status = asked.headers["Content-Location"]
    for _ in range(300):
        answer = person.get(status)
        if answer.status_code != 202:
            break
        time.sleep(0.1)
    manifest = expect(answer, 200)
    (file,) = manifest["output"]
    text = person.get(file["url"])
    assert text.headers["Content-Type"] == "application/fhir+ndjson"
    rows = [validated(json.loads(line)) for line in text.text.splitlines()]
    total = expect(person.get("/fhir/R4/AdverseEvent?_summary=count"), 200)["total"]
    assert len(rows) == total, (len(rows), total)
    for row in rows[:20]:
        assert expect(person.get(f"/fhir/R4/AdverseEvent/{row['id']}"), 200) == row
    assert person.http.delete(status).status_code == 202
    assert person.get(status).status_code == 404


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    arguments = parser.parse_args()
    accounts = json.loads(arguments.accounts.read_text())
    account = next(one for one in accounts if one["security_group"] == "level_1")
    person = signed_on(arguments.url, account)
    definitions(arguments.url)
    made = with_fhirpy(arguments.url, person)
    with_fhirclient(arguments.url, person, made)
    versions(person, made)
    once(person)
    bulk(person)
    print("fhirpy, fhirclient and fhir.resources agree with the service: ok")


if __name__ == "__main__":
    main()
