"""The three questions of the FAQ against a running service, from the facility's view, OMH's and the Justice Center's:
it was reported and never arrived; the classification is wrong; it is not our client.

    python justice_center.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import email
import email.policy
import json
import random
import time
from pathlib import Path

import httpx

from nimrs_client import Client
from story import ago, expect, pointers, refused, signed_on

CASES = "/v1/justice-center/cases"
REQUESTS = "/v1/justice-center/requests"
QUEUE = "/v1/import-queue"
REASON = "The fall was witnessed by two members of staff, and no custodian failed in a duty."
XML = """<?xml version="1.0" encoding="UTF-8"?>
<case_delivery>
  <jc_number>{jc_number}</jc_number>
  <sequence>{sequence}</sequence>
  <action>report</action>
  <facility_id>{facility_id}</facility_id>
  <case>
    <classification>{classification}</classification>
    <incident_type>{incident_type}</incident_type>
    <occurred_at>{occurred_at}</occurred_at>
    <reported_at>{reported_at}</reported_at>
    <accepted_at>{accepted_at}</accepted_at>
    <report_method>phone</report_method>
    <summary>{summary}</summary>
    <people>
      <person><role>client_victim</role><first_name>Jordan</first_name><last_name>Miles</last_name></person>
    </people>
  </case>
</case_delivery>
"""


class Cast:
    """Who plays: two facilities, the State and the Justice Center."""

    def __init__(self, url: str, accounts: list[dict]):
        def join(group: str, **like: str) -> Client:
            found = [each for each in accounts if each["security_group"] == group]
            return signed_on(url, next(each for each in found if all(each[key] == like[key] for key in like)))

        level_2 = next(each for each in accounts if each["security_group"] == "level_2")
        here = level_2["organization"]
        there = next(each["organization"] for each in accounts
                     if each["security_group"] == "level_1" and each["organization"] != here)  # fmt: skip
        self.processor = join("level_1", organization=here)
        self.writer = join("level_2", organization=here)
        self.reader = join("level_3", organization=here)
        self.neighbour = join("level_1", organization=there)
        self.manager = join("clinical_risk_manager")
        self.center = join("justice_center")
        self.office = join("central_office")
        self.here = self.processor.get("/v1/me").json()["account"]["organization"]["facility_id"]
        self.there = self.neighbour.get("/v1/me").json()["account"]["organization"]["facility_id"]


def new_number(prefix: str) -> str:
    return f"{prefix}-{random.randrange(10**11, 10**12)}"


def delivery(number: str, facility: str, sequence: int = 1, **case: object) -> dict:
    content = {
        "classification": "abuse_neglect",
        "incident_type": "neglect",
        "occurred_at": ago(days=1),
        "reported_at": ago(hours=20),
        "accepted_at": ago(hours=18),
        "report_method": "phone",
        "summary": "A patient was found on the floor of the hallway.",
        **case,
    }
    return {"jc_number": number, "sequence": sequence, "action": "report", "facility_id": facility, "case": content}


def waiting(who: Client, number: str) -> dict | None:
    """The case of this number in the import queue, as far as this reader sees one."""
    found = expect(who.get(QUEUE, params={"jc_number": number}), 200)["items"]
    return expect(who.get(f"{QUEUE}/{found[0]['id']}"), 200) if found else None


def act(who: Client, path: str, action: str, body: dict | None, status: int = 200) -> dict:
    """Reads a thing, and does something with the version that was read."""
    etag = who.get(path).headers["ETag"]
    return expect(who.post(f"{path}/{action}", body, etag), status)


def released(cast: Cast, number: str) -> dict:
    """OMH looks first: the facility sees the case only after its release."""
    assert waiting(cast.processor, number) is None, "not before OMH looked at it"
    case = waiting(cast.manager, number)
    assert case and case["status"] == "received" and case["allowed_actions"] == ["release"], case
    path = f"{QUEUE}/{case['id']}"
    refused(cast.processor.post(f"{path}/release", {}, '"1"'), 404, "not_found")
    act(cast.manager, path, "release", {})
    case = waiting(cast.processor, number)
    assert case["status"] == "released" and case["released_automatically"] is False
    assert case["allowed_actions"] == ["import", "dispute"]
    return case


def sent(who: Client, request: dict) -> dict:
    """The request, once its mail has left."""
    path = f"{REQUESTS}/{request['id']}"
    for _ in range(150):
        view = expect(who.get(path), 200)
        if view["status"] != "queued":
            break
        time.sleep(0.2)
    assert view["status"] == "sent", view
    assert view["mail"]["attempts"] >= 1 and view["mail"]["sent_at"], view["mail"]
    return view


def mail_of(who: Client, request: dict) -> email.message.EmailMessage:
    """The mail of a request as it was sent, checked for what every one must be."""
    answer = who.get(f"{REQUESTS}/{request['id']}/message")
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "message/rfc822", answer.text
    message = email.message_from_bytes(answer.content, policy=email.policy.default)
    assert not message.defects, message.defects
    assert message["Subject"] == request["jc_number"], "the number and nothing else"
    mail = request["mail"]
    assert (message["To"], message["Cc"]) == (mail["to"], mail["cc"])
    assert (message["Reply-To"], message["Message-ID"]) == (mail["reply_to"], mail["message_id"])
    assert "Miles" not in answer.text and "Jordan" not in answer.text, "the service names no client"
    return message


def words(message: email.message.EmailMessage) -> str:
    """The text of a mail on one line, however it was wrapped."""
    return " ".join(message.get_content().split())


def never_arrived(cast: Cast) -> str:
    """Reported to the VPCR, and not in the import queue."""
    number = new_number("301")
    draft = {
        "content": {
            "incident_type": "fall",
            "occurred": {"precision": "exact", "at": ago(hours=6)},
            "discovered_at": ago(hours=5),
            "premises": "on_premises",
            "supervision": "actual",
            "place": {"location": "hallway"},
            "narrative": {"description": "A patient slipped on a wet floor."},
            "fall": {"witnessed": True},
            "reported_to_vpcr_at": ago(hours=4),
            "vpcr_report": {"method": "phone", "caller": "Dana Reyes"},
        },
        "people": [
            {"role": "client_victim", "first_name": "Jordan", "last_name": "Miles",
             "harm": {"actual": "minor", "potential": "moderate"}},
        ],
    }  # fmt: skip
    incident = expect(cast.processor.post("/v1/incidents", draft), 201)
    path = f"/v1/incidents/{incident['id']}"
    problem = refused(cast.processor.post(f"{path}/submit", {}, '"1"'), 422, "validation_failed")
    assert pointers(problem) == {"/content/jc_numbers"}, problem
    assert "not_arrived" in problem["errors"][0]["message"], "it says what to do"

    asked = {
        "kind": "not_arrived",
        "jc_number": f"  {number} ",
        "incident_id": incident["id"],
        "reason": "Reported by telephone four hours ago, and the case is not in our import queue.",
        "vpcr_reported_at": ago(hours=4),
        "vpcr_method": "phone",
        "vpcr_caller": "Dana Reyes",
    }
    problem = refused(cast.writer.post(REQUESTS, asked), 403, "forbidden")
    assert "level_1" in problem["remedy"]["text"], "the refusal says who can"
    refused(cast.neighbour.post(REQUESTS, asked), 404, "not_found")
    named = {**asked, "reason": f"{asked['reason']} It is about Mr. Miles."}
    problem = refused(cast.processor.post(REQUESTS, named), 422, "validation_failed")
    assert pointers(problem) == {"/reason"} and "Miles" not in json.dumps(problem["errors"]), problem
    refused(cast.processor.post(REQUESTS, {**asked, "reason": "Missing."}), 422, "validation_failed")
    refused(cast.processor.post(REQUESTS, {**asked, "jc_number": "201-1"}), 422, "validation_failed")
    request = expect(cast.processor.post(REQUESTS, asked), 201)
    assert request["jc_number"] == number, "spaces around it are dropped"
    problem = refused(cast.processor.post(REQUESTS, asked), 409, "duplicate")
    request = sent(cast.processor, request)
    text = words(mail_of(cast.center, request))
    assert asked["reason"] in text and "Dana Reyes" in text, text
    refused(cast.neighbour.get(f"{REQUESTS}/{request['id']}"), 404, "not_found")
    assert "Dana Reyes" not in cast.reader.get(f"{REQUESTS}/{request['id']}").text, "who reported is protected"

    view = expect(cast.processor.post(f"{path}/submit", {}, '"1"'), 200)
    assert view["status"] == "submitted", "the number is awaited, and the request is open"

    receipt = expect(cast.center.post(CASES, delivery(number, cast.here, classification="significant_incident",
                                                      incident_type="fall")), 201)  # fmt: skip
    assert receipt["outcome"] == "created" and receipt["facility_known"], receipt
    case = released(cast, number)
    request = expect(cast.processor.get(f"{REQUESTS}/{request['id']}"), 200)
    assert (request["status"], request["outcome"]) == ("closed", "arrived"), "it settled itself"
    case = act(cast.processor, f"{QUEUE}/{case['id']}", "import", {"incident_id": incident["id"]})
    assert case["status"] == "imported" and case["incident_id"] == incident["id"]
    view = expect(cast.processor.get(path), 200)
    assert view["content"]["jc_numbers"] == [number] and view["jc_class"] == "significant"
    clocks = {each["code"]: each for each in expect(cast.processor.get(f"{path}/clocks"), 200)["items"]}
    assert clocks["final_report_significant"]["status"] == "running", "50 days from the acceptance"
    assert expect(cast.center.get(path), 200)["number"] == view["number"], "now it is the Justice Center's too"
    return number


def wrong_classification(cast: Cast) -> str:
    """The Justice Center took a fall for neglect."""
    number = new_number("101")
    body = XML.format(
        jc_number=number, sequence=1, facility_id=cast.here, classification="abuse_neglect", incident_type="neglect",
        occurred_at=ago(days=1), reported_at=ago(hours=20), accepted_at=ago(hours=18),
        summary="A patient fell in the hallway &amp; nobody was there.",
    )  # fmt: skip
    xml = {"Content-Type": "application/xml"}

    def deliver(content: str) -> httpx.Response:
        return cast.center.http.post(CASES, content=content.encode(), headers=xml)

    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><case_delivery>&b;</case_delivery>'
    refused(deliver(bomb), 400, "malformed_xml")
    problem = refused(deliver(body.replace("neglect</incident_type>", "rain</incident_type>")), 422, "validation_failed")
    assert pointers(problem) == {"/case/incident_type"}, problem
    assert expect(deliver(body), 201)["outcome"] == "created"
    assert expect(deliver(body), 200)["outcome"] == "unchanged", "the same number and sequence"
    refused(deliver(body.replace("hallway", "bathroom")), 409, "duplicate")
    case = released(cast, number)
    problem = refused(cast.writer.post(f"{QUEUE}/{case['id']}/import", {}, f'"{case["version"]}"'), 403, "forbidden")
    assert "level_1" in problem["remedy"]["text"]
    case = act(cast.processor, f"{QUEUE}/{case['id']}", "import", {})
    path = f"/v1/incidents/{case['incident_id']}"
    draft = expect(cast.processor.get(path), 200)
    assert draft["status"] == "draft" and draft["content"]["jc_numbers"] == [number]
    assert draft["content"]["incident_type"] == "neglect" and draft["jc_class"] == "abuse_neglect"
    assert [each["content"]["last_name"] for each in draft["people"]] == ["Miles"]
    assert "final_report_abuse_neglect" in running(cast.processor, path)
    etag = f'"{case["version"]}"'
    problem = refused(cast.processor.post(f"{QUEUE}/{case['id']}/import", {}, etag), 409, "state_conflict")

    asked = {"kind": "reclassification", "jc_number": number, "reason": REASON,
             "proposed_classification": "significant_incident", "proposed_type": "fall"}  # fmt: skip
    request = sent(cast.processor, expect(cast.processor.post(REQUESTS, asked), 201))
    assert REASON in words(mail_of(cast.manager, request)), "the Clinical Risk Manager got it in copy"
    listed = [each["id"] for each in cast.center.pages(REQUESTS, status="sent")]
    assert request["id"] in listed and request["allowed_actions"] == ["answer", "close"]
    answer = {"decision": "accepted", "text": "Reclassified as a significant incident."}
    refused(cast.writer.post(f"{REQUESTS}/{request['id']}/answer", answer, '"1"'), 403, "forbidden")
    view = act(cast.center, f"{REQUESTS}/{request['id']}", "answer", answer)
    assert view["status"] == "answered" and view["answer"]["classification"] == "significant_incident"

    draft = expect(cast.processor.get(path), 200)
    assert draft["jc_class"] == "significant" and draft["provider_class"] == "abuse_neglect", "both are kept"
    now = running(cast.processor, path)
    assert "final_report_significant" in now and "final_report_abuse_neglect" not in now, now
    history = [(each["source"], each["class"]) for each in cast.processor.pages(f"{path}/classifications")]
    assert ("justice_center", "abuse_neglect") in history and history[-1] == ("justice_center", "significant"), history
    view = act(cast.processor, f"{REQUESTS}/{request['id']}", "close", {"note": "Mended, thank you."})
    assert view["status"] == "closed" and view["outcome"] == "accepted"
    again = {**asked, "reason": REASON + " Once more."}
    expect(cast.processor.post(REQUESTS, again), 201)
    return number


def running(who: Client, path: str) -> set[str]:
    items = expect(who.get(f"{path}/clocks"), 200)["items"]
    return {each["code"] for each in items if each["status"] in ("running", "overdue", "extended")}


def not_our_client(cast: Cast) -> str:
    """The case is another facility's."""
    number = new_number("901")
    expect(cast.center.post(CASES, delivery(number, cast.here)), 201)
    case = released(cast, number)
    path = f"{QUEUE}/{case['id']}"
    dispute = {"ground": "not_ours", "reason": "The client was discharged from here in January."}
    assert act(cast.processor, path, "dispute", dispute)["status"] == "disputed"
    asked = {"kind": "reassignment", "jc_number": number, "proposed_facility_id": cast.there,
             "reason": "The client was discharged from here in January and lives at the other facility."}  # fmt: skip
    request = sent(cast.processor, expect(cast.processor.post(REQUESTS, asked), 201))
    mail_of(cast.processor, request)
    answer = {"decision": "accepted", "text": "Reassigned to the facility that was proposed."}
    act(cast.center, f"{REQUESTS}/{request['id']}", "answer", answer)
    refused(cast.processor.get(path), 404, "not_found")
    assert waiting(cast.processor, number) is None, "the old facility does not see it any more"
    moved = waiting(cast.neighbour, number)
    assert moved and moved["id"] == case["id"] and moved["status"] == "released", moved
    act(cast.processor, f"{REQUESTS}/{request['id']}", "close", {})
    return number


def unknown_facility(cast: Cast) -> str:
    """Nobody knows the facility: the case waits with Central Office, and goes where it is sent."""
    number = new_number("101")
    case = delivery(number, cast.there)
    del case["facility_id"]
    case |= {"facility_name": "A facility nobody heard of", "county_fips": "36001"}
    assert expect(cast.center.post(CASES, case), 201)["facility_known"] is False
    assert waiting(cast.manager, number) is None and waiting(cast.neighbour, number) is None
    found = waiting(cast.office, number)
    act(cast.office, f"{QUEUE}/{found['id']}", "release", {"facility_id": cast.there})
    assert waiting(cast.neighbour, number)["status"] == "released"
    late = expect(cast.center.post(CASES, {**case, "sequence": 3}), 200)
    assert late["outcome"] == "updated" and late["current_sequence"] == 3
    early = expect(cast.center.post(CASES, {**case, "sequence": 2}), 200)
    assert early["outcome"] == "ignored" and early["current_sequence"] == 3 and early["warnings"], early
    back = {"jc_number": number, "sequence": 4, "action": "withdraw", "withdrawal_reason": "Entered in error"}
    assert expect(cast.center.post(CASES, back), 200)["outcome"] == "withdrawn"
    assert waiting(cast.neighbour, number)["status"] == "withdrawn"
    return number


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    cast = Cast(options.url, json.loads(options.accounts.read_text()))
    print(f"{never_arrived(cast)}: reported, never arrived, asked by mail, arrived, imported")
    print(f"{wrong_classification(cast)}: delivered as XML, imported, reclassified by mail")
    print(f"{not_our_client(cast)}: disputed, reassigned by mail, gone to the other facility")
    print(f"{unknown_facility(cast)}: waited with Central Office, released, updated, withdrawn")


if __name__ == "__main__":
    main()
