"""The whole story against a running service: an incident from sign-on to closed, and what is refused on the way.

    python story.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import hashlib
import json
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import httpx

from nimrs_client import Client

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)
START = datetime.now(timezone.utc).replace(microsecond=0)


def ago(**span: int) -> str:
    return (START - timedelta(**span)).isoformat().replace("+00:00", "Z")


def expect(answer: httpx.Response, status: int) -> dict:
    """The body of an answer that must have this status."""
    request = answer.request
    if answer.status_code != status:
        raise AssertionError(f"{request.method} {request.url.path}: {answer.status_code}, not {status}: {answer.text}")
    assert answer.headers.get("X-Request-Id"), "every answer has a request id"
    return answer.json() if answer.content else {}


def refused(answer: httpx.Response, status: int, code: str) -> dict:
    """The problem document of a refusal."""
    problem = expect(answer, status)
    assert answer.headers["Content-Type"].startswith("application/problem+json"), answer.headers
    assert (problem["status"], problem["code"]) == (status, code), problem
    assert problem["type"] == f"/problems/{code}" and problem["request_id"] == answer.headers["X-Request-Id"]
    return problem


def pointers(problem: dict) -> set[str]:
    return {error["pointer"] for error in problem["errors"]}


class Incident:
    """One incident as the people in the story see and change it."""

    def __init__(self, path: str):
        self.path = path
        self.etag = ""

    def took(self, answer: httpx.Response, status: int, state: str, actions: list[str]) -> dict:
        """Checks an answer with the incident, and keeps its ETag for the next change."""
        view = expect(answer, status)
        assert view["status"] == state, view["status"]
        assert view["allowed_actions"] == actions, (state, view["allowed_actions"])
        assert answer.headers["ETag"] == f'"{view["version"]}"', answer.headers
        self.etag = answer.headers["ETag"]
        return view

    def seen(self, who: Client, state: str, actions: list[str]) -> dict:
        return self.took(who.get(self.path), 200, state, actions)

    def act(self, who: Client, action: str, body: dict, state: str, actions: list[str]) -> dict:
        return self.took(who.post(f"{self.path}/{action}", body, self.etag), 200, state, actions)


def signed_on(url: str, account: dict) -> Client:
    client = Client(url, account)
    tokens = expect(client.sign_on(), 200)
    assert tokens["token_type"] == "Bearer" and tokens["expires_in"] == 900, "fifteen minutes"
    me = expect(client.get("/v1/me"), 200)
    assert me["account"]["user_id"] == account["user_id"] and me["standing"] == "active"
    assert me["account"]["security_group"] == account["security_group"]
    return client


def recorded(writer: Client) -> Incident:
    """Level 2 writes down what is known, which is not yet enough, and hands it over."""
    draft = {
        "external_reference": f"EHR-{uuid.uuid4()}",
        "content": {
            "incident_type": "fall",
            "occurred": {"precision": "exact", "at": ago(hours=3)},
            "discovered_at": ago(hours=2, minutes=45),
            "premises": "on_premises",
            "supervision": "actual",
        },
        "people": [
            {"role": "client_victim", "first_name": "Jordan", "last_name": "Miles", "date_of_birth": "1988-05-17"},
            {"role": "staff_reporter", "first_name": "Dana", "last_name": "Reyes", "title": "Nurse"},
        ],
        "notifications": [{"recipient": "director", "method": "phone", "at": ago(hours=2), "outcome": "reached"}],
    }
    wrong = {**draft, "content": {**draft["content"], "incident_type": "rain", "colour": "red"}, "people": [{}]}
    problem = refused(writer.post("/v1/incidents", wrong), 422, "validation_failed")
    assert {"/content/incident_type", "/content/colour", "/people/0/role"} <= pointers(problem), problem

    key = str(uuid.uuid4())
    answer = writer.post("/v1/incidents", draft, key=key)
    incident = Incident(answer.headers["Location"])
    view = incident.took(answer, 201, "draft", ["edit", "discard", "hand-over"])
    assert incident.path == f"/v1/incidents/{view['id']}" and view["number"].startswith("NIMRS-")
    assert view["provider_class"] == "significant" and view["to_justice_center"] is True
    again = expect(writer.post("/v1/incidents", draft, key=key), 201)
    assert again["id"] == view["id"], "the same key gives the same incident"
    refused(writer.post("/v1/incidents", {}, key=key), 422, "idempotency_key_reused")
    refused(writer.post("/v1/incidents", draft), 409, "duplicate")

    family = {"role": "family", "first_name": "Ana", "last_name": "Miles", "relation": "mother"}
    added = writer.post(f"{incident.path}/people", family)
    person = expect(added, 201)
    patched = writer.patch(added.headers["Location"], {"contact": "518-555-0101"}, added.headers["ETag"])
    assert expect(patched, 200)["content"]["contact"] == "518-555-0101"
    refused(writer.patch(added.headers["Location"], {"contact": None}, added.headers["ETag"]), 412, "precondition_failed")
    notice = {"recipient": "guardian", "method": "phone", "at": ago(hours=2), "person": "Ana Miles"}
    expect(writer.post(f"{incident.path}/notifications", notice), 201)
    view = incident.seen(writer, "draft", ["edit", "discard", "hand-over"])
    assert person["id"] in [each["id"] for each in view["people"]] and len(view["notifications"]) == 2

    problem = refused(writer.post(f"{incident.path}/submit", {}, incident.etag), 403, "forbidden")
    assert "level_1" in problem["remedy"]["text"], "the refusal says who can"
    incident.act(writer, "hand-over", {"note": "Ready for review"}, "ready_for_review", ["edit", "discard"])
    return incident


def submitted(incident: Incident, processor: Client, writer: Client, stranger: Client) -> None:
    """Level 1 mends what submitting finds missing. Another facility sees nothing of it."""
    ready = ["edit", "discard", "send-back", "submit"]
    incident.seen(processor, "ready_for_review", ready)
    refused(stranger.get(incident.path), 404, "not_found")
    refused(stranger.post(f"{incident.path}/submit", {}, incident.etag), 404, "not_found")
    refused(processor.post(f"{incident.path}/submit", {}), 428, "precondition_required")
    problem = refused(processor.post(f"{incident.path}/submit", {}, incident.etag), 422, "validation_failed")
    missing = {"/content/fall", "/content/place/location", "/content/narrative/description", "/content/jc_numbers"}
    assert missing <= pointers(problem), problem

    incident.act(processor, "send-back", {"reason": "Say where it was"}, "draft", ["edit", "discard", "hand-over", "submit"])
    stale = incident.etag
    change = {"place": {"location": "hallway"}, "fall": {"witnessed": False}}
    answer = writer.patch(incident.path, change, incident.etag)
    incident.took(answer, 200, "draft", ["edit", "discard", "hand-over"])
    refused(writer.patch(incident.path, change, stale), 412, "precondition_failed")
    change = {
        "narrative": {"description": "A patient slipped on a wet floor.", "immediate_protections": "Examined by the nurse."},
        "reported_to_vpcr_at": ago(hours=1),
        "vpcr_report": {"method": "phone", "caller": "Dana Reyes"},
    }
    answer = processor.patch(incident.path, change, incident.etag)
    view = incident.took(answer, 200, "draft", ["edit", "discard", "hand-over", "submit"])
    victim = next(each for each in view["people"] if each["content"]["role"] == "client_victim")
    harm = {"harm": {"actual": "minor", "potential": "moderate"}}
    expect(processor.patch(f"{incident.path}/people/{victim['id']}", harm, f'"{victim["version"]}"'), 200)
    incident.seen(processor, "draft", ["edit", "discard", "hand-over", "submit"])
    problem = refused(processor.post(f"{incident.path}/submit", {}, incident.etag), 422, "validation_failed")
    assert pointers(problem) == {"/content/jc_numbers"}, "reported, and nobody asked where the case is"
    request = {
        "kind": "not_arrived",
        "jc_number": f"101-{uuid.uuid4().int % 10**12}",
        "incident_id": incident.path.rsplit("/", 1)[1],
        "reason": "We reported it by telephone and it is not in our import queue.",
        "vpcr_reported_at": ago(hours=1),
        "vpcr_method": "phone",
    }
    asked = expect(processor.post("/v1/justice-center/requests", request), 201)
    assert asked["mail"]["subject"] == asked["jc_number"] == request["jc_number"], asked
    view = incident.act(processor, "submit", {}, "submitted", ["amend", "investigate"])
    assert view["late"] is False and view["submitted_at"]
    refused(processor.patch(incident.path, {"discovered_by": "A nurse"}, incident.etag), 409, "state_conflict")


def attached(incident: Incident, processor: Client) -> None:
    """A file goes in and comes out the same; one that is not what it says it is stays out."""
    form = {"description": "The hallway", "confidentiality": "clinical"}
    disguised = {"file": ("hallway.png", b"MZ\x90\x00 a program", "image/png")}
    answer = processor.post(f"{incident.path}/attachments", files=disguised, data=form)
    assert answer.status_code in (415, 422), answer.text
    answer = processor.post(f"{incident.path}/attachments", files={"file": ("hallway.png", PNG, "image/png")}, data=form)
    file = expect(answer, 201)
    assert file["sha256"] == hashlib.sha256(PNG).hexdigest() and file["media_type"] == "image/png"
    content = processor.get(f"{answer.headers['Location']}/content")
    assert content.status_code == 200 and content.content == PNG
    assert "attachment" in content.headers["Content-Disposition"]
    view = incident.seen(processor, "submitted", ["amend", "investigate"])
    assert [each["file_name"] for each in view["attachments"]] == ["hallway.png"]


def investigated(incident: Incident, processor: Client) -> None:
    incident.act(
        processor, "investigate", {"investigator": {"name": "Miriam Cole", "title": "Risk manager", "trained": True}},
        "under_investigation", ["amend", "file-report"],
    )  # fmt: skip
    path = f"{incident.path}/investigation"
    answer = processor.get(path)
    assert expect(answer, 200)["content"]["investigators"][0]["name"] == "Miriam Cole"
    unfiled = processor.post(f"{incident.path}/file-report", {}, incident.etag)
    parts = {"methods", "evidence_summary", "conclusion", "recommendation"}
    assert {f"/investigation/{part}" for part in parts} <= pointers(refused(unfiled, 422, "validation_failed"))
    report = {
        "methods": "Interviews and the camera recording",
        "evidence_summary": "The recording shows the fall.",
        "conclusion": "The floor was wet and not marked.",
        "recommendation": "Mark wet floors.",
        "interviews": [{"person": "Night nurse", "at": ago(minutes=20), "summary": "Heard the fall."}],
        "evidence": [{"description": "Camera recording", "collected_at": ago(minutes=30)}],
    }
    written = processor.patch(path, report, answer.headers["ETag"])
    assert expect(written, 200)["content"]["conclusion"] == report["conclusion"]
    assert processor.get(path, headers={"If-None-Match": written.headers["ETag"]}).status_code == 304
    filed(incident, processor)


def filed(incident: Incident, processor: Client) -> None:
    incident.seen(processor, "under_investigation", ["amend", "file-report"])
    view = incident.act(processor, "file-report", {}, "committee_review", ["amend", "finish"])
    assert view["report_filed_at"]


def reviewed(incident: Incident, processor: Client) -> None:
    """The committee meets and plans what is to be done; only then can the facility finish."""
    problem = refused(processor.post(f"{incident.path}/finish", {}, incident.etag), 422, "validation_failed")
    assert "/committee_review/decision" in pointers(problem)
    path = f"{incident.path}/committee-review"
    answer = processor.get(path)
    assert expect(answer, 200)["version"] == 0, "nothing is written yet"
    director = {"attendees": [{"name": "Ruth Adler", "director": True, "recused": False}]}
    refused(processor.patch(path, director, answer.headers["ETag"]), 422, "validation_failed")
    review = {
        "met_at": ago(minutes=5),
        "committee": "Incident review committee",
        "attendees": [{"name": "Ines Ford", "role": "Nurse", "director": False, "recused": False}],
        "minutes": "The report was discussed.",
        "decision": "accept",
    }
    assert expect(processor.patch(path, review, answer.headers["ETag"]), 200)["version"] == 1

    plan = processor.post(f"{incident.path}/corrective-actions", {"description": "Signs at every sluice", "kind": "environment"})
    assert expect(plan, 201)["overdue"] is False
    incident.seen(processor, "committee_review", ["amend", "finish"])
    problem = refused(processor.post(f"{incident.path}/finish", {}, incident.etag), 422, "validation_failed")
    assert pointers(problem) == {"/corrective_actions/0/owner", "/corrective_actions/0/due_on"}, problem
    owner = {"owner": "Facilities manager", "due_on": (START + timedelta(days=30)).date().isoformat()}
    expect(processor.patch(plan.headers["Location"], owner, plan.headers["ETag"]), 200)
    finished(incident, processor)


def finished(incident: Incident, processor: Client) -> None:
    incident.seen(processor, "committee_review", ["amend", "finish"])
    view = incident.act(processor, "finish", {}, "finished", ["amend"])
    assert view["finished_at"]


def returned(incident: Incident, processor: Client, manager: Client) -> None:
    """The Clinical Risk Manager asks; the facility answers and amends, and files and finishes again."""
    incident.seen(manager, "finished", ["return", "close", "reopen"])
    refused(processor.post(f"{incident.path}/close", {}, incident.etag), 403, "forbidden")
    incident.act(manager, "return", {"question": "Was the floor marked?"}, "under_investigation", [])
    inquiry = next(iter(processor.pages(f"{incident.path}/inquiries")))
    assert (inquiry["status"], inquiry["question"]) == ("open", "Was the floor marked?")
    path = f"{incident.path}/inquiries/{inquiry['id']}"
    answer = processor.post(f"{path}/answer", {"answer": "It was not; see the amendment."}, f'"{inquiry["version"]}"')
    assert expect(answer, 200)["status"] == "answered"
    closed = manager.post(f"{path}/close", {"note": "Answered in full"}, answer.headers["ETag"])
    assert expect(closed, 200)["status"] == "closed"

    incident.seen(processor, "under_investigation", ["amend", "file-report"])
    amendment = {
        "reason": "The place was recorded wrongly",
        "changes": {"place": {"location": "bathroom"}, "jc_numbers": ["101-460120030"]},
    }
    view = incident.act(processor, "amend", amendment, "under_investigation", ["amend", "file-report"])
    assert view["content"]["place"]["location"] == "bathroom"
    filed(incident, processor)
    finished(incident, processor)


def closed(incident: Incident, manager: Client) -> None:
    incident.seen(manager, "finished", ["return", "close", "reopen"])
    view = incident.act(manager, "close", {"note": "Complete"}, "closed", ["reopen"])
    assert view["closed_at"]


def looked_back(incident: Incident, processor: Client, reader: Client, center: Client, number: str) -> None:
    """Nothing is lost: every version, what changed between them, who did what, and how the clocks stood."""
    view = incident.seen(processor, "closed", [])
    versions = list(processor.pages(f"{incident.path}/versions", limit=5))
    assert [each["number"] for each in versions] == list(range(1, view["version"] + 1)), versions
    did = [each["action"] for each in versions]
    assert did[0] == "create" and "amend" in did and did[-1] == "close", did
    amended = next(each for each in versions if each["action"] == "amend")
    assert amended["reason"] == "The place was recorded wrongly"
    first = expect(processor.get(f"{incident.path}/versions/1"), 200)
    assert first["record"]["status"] == "draft" and "place" not in first["record"]["content"]
    span = {"from": amended["number"] - 1, "to": amended["number"]}
    changes = expect(processor.get(f"{incident.path}/diff", params=span), 200)["changes"]
    place = {"pointer": "/content/place/location", "before": "hallway", "after": "bathroom"}
    assert place in changes, changes

    history = list(processor.pages(f"{incident.path}/history"))
    assert {"incident.create", "incident.submit", "incident.close"} <= {each["action"] for each in history}
    clocks = {each["code"]: each for each in expect(processor.get(f"{incident.path}/clocks"), 200)["items"]}
    assert {"vpcr_report", "director_notice", "omh_notice"} <= clocks.keys()
    assert all(each["status"] in ("met", "running", "not_applicable") for each in clocks.values()), clocks
    for each in processor.pages("/v1/deadlines", limit=50):
        assert each["incident_id"] != view["id"] or clocks[each["code"]]["status"] == "running"
    listed = expect(processor.get("/v1/incidents", params={"status": "closed", "jc_number": "101-460120030"}), 200)
    assert number in [each["number"] for each in listed["items"]]
    refused(processor.get("/v1/incidents", params={"colour": "red"}), 422, "validation_failed")

    hidden = reader.get(incident.path)
    assert expect(hidden, 200)["identified"] is False and "Jordan" not in hidden.text
    shown = reader.get(incident.path, headers={"Access-Reason": "Quarterly review"})
    assert expect(shown, 200)["identified"] is True and "Jordan" in shown.text
    assert expect(center.get(incident.path), 200)["number"] == number, "it has a Justice Center number"


def unlocked(url: str, account: dict, desk: Client, help_desk: Client) -> None:
    """Three failures lock an account. The service desk unlocks it, the help desk cannot."""
    person = Client(url, account)
    for _ in range(3):
        problem = refused(person.sign_on(pin="908172", code="000000"), 401, "sign_on_failed")
        assert problem["remedy"]["text"]
    refused(person.sign_on(), 403, "account_locked_failed_attempts")
    found = [each for each in desk.pages("/v1/accounts", limit=10) if each["user_id"] == account["user_id"]]
    path = f"/v1/accounts/{found[0]['id']}"
    assert found[0]["standing"] == "locked_failed_attempts"
    etag = desk.get(path).headers["ETag"]
    reason = {"reason": "Called from the number on file"}
    assert refused(help_desk.post(f"{path}/unlock", reason, etag), 403, "forbidden")["remedy"]["text"]
    assert expect(desk.post(f"{path}/unlock", reason, etag), 200)["account"]["standing"] == "active"
    expect(person.sign_on(), 200)


def left(client: Client) -> None:
    """A refresh gives a new pair; after logging out, neither token is good for anything."""
    before = client.tokens
    expect(client.refresh(), 200)
    assert client.tokens["refresh_token"] != before["refresh_token"]
    expect(client.get("/v1/me"), 200)
    assert expect(client.get("/v1/me/expiry"), 200)["standing"] == "active"
    expect(client.post("/v1/auth/logout"), 204)
    refused(client.get("/v1/me"), 401, "invalid_token")
    refused(client.refresh(), 401, "refresh_refused")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())

    def account(group: str, number: int = 0, **like: str) -> dict:
        found = [each for each in accounts if each["security_group"] == group]
        return [each for each in found if all(each[name] == value for name, value in like.items())][number]

    here = account("level_2")["organization"]
    elsewhere = next(each["organization"] for each in accounts
                     if each["security_group"] == "level_1" and each["organization"] != here)  # fmt: skip

    def join(group: str, number: int = 0, **like: str) -> Client:
        return signed_on(options.url, account(group, number, **like))

    writer, processor, reader = (join(group, organization=here) for group in ("level_2", "level_1", "level_3"))
    stranger, manager, center = join("level_1", organization=elsewhere), join("clinical_risk_manager"), join("justice_center")

    incident = recorded(writer)
    submitted(incident, processor, writer, stranger)
    attached(incident, processor)
    investigated(incident, processor)
    reviewed(incident, processor)
    returned(incident, processor, manager)
    closed(incident, manager)
    number = expect(processor.get(incident.path), 200)["number"]
    looked_back(incident, processor, reader, center, number)
    print(f"{number}: recorded, submitted, investigated, reviewed, returned, answered, closed")

    kind = account("level_1", 1, organization=here)["staff_kind"]
    unlocked(options.url, account("level_1", 1, organization=here),
             join("its_service_desk", staff_kind=kind), join("nimrs_help_desk"))  # fmt: skip
    left(processor)
    print("locked and unlocked, refreshed, logged out")


if __name__ == "__main__":
    main()
