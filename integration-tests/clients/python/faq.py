"""Plays every question of the FAQ against a running service: `GET /v1/faq` says the question and the operations that
answer it, and each is used as somebody with that question would. A question that nobody plays here fails.

    python faq.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import json
import random
import uuid
from datetime import datetime
from pathlib import Path

from nimrs_client import Client
from story import ago, expect, pointers, refused, signed_on

HERE, THERE, STATE = "kings", "albany", "mohawk"
LOCAL_DESK = "800-435-7697 option 2"
STATE_DESK = "844-891-1786"
PLAYS = {}


def plays(question: str):
    """Marks who plays a question."""

    def mark(play):
        assert question not in PLAYS, question
        PLAYS[question] = play
        return play

    return mark


class Cast:
    """Everybody of the demo, signed on when first needed."""

    def __init__(self, url: str, accounts: list[dict]):
        self.url = url
        self.accounts = {each["user_id"]: each for each in accounts}
        self.clients: dict[str, Client] = {}
        self.anyone = Client(url)

    def __call__(self, user_id: str) -> Client:
        if user_id not in self.clients:
            self.clients[user_id] = signed_on(self.url, self.accounts[user_id])
        return self.clients[user_id]

    def me(self, user_id: str) -> dict:
        return expect(self(user_id).get("/v1/me"), 200)["account"]

    def facility(self, prefix: str) -> str:
        return self.me(f"{prefix}-l1a")["organization"]["facility_id"]

    def account(self, reader: str, user_id: str) -> dict:
        return next(each for each in self(reader).pages("/v1/accounts") if each["user_id"] == user_id)

    def contact(self, topic: str, staff: str, **more: str) -> dict:
        """The first contact, as a stranger asks for it."""
        query = {"topic": topic, "staff_kind": staff, **more}
        return expect(self.anyone.get("/v1/contacts", params=query), 200)["items"][0]


def new_id(prefix: str) -> str:
    return f"{prefix}-{uuid.uuid4().hex[:8]}"


def etag(view: dict) -> str:
    return f'"{view["version"]}"'


def ask_access(cast: Cast, who: str, body: dict) -> dict:
    return expect(cast(who).post("/v1/access-requests", {"reason": "Asked as the FAQ says", **body}), 201)


def person(user_id: str, group: str, organization: dict) -> dict:
    return {"display_name": "Casey Example", "user_id": user_id, "email": f"{user_id}@example.org",
            "security_group": group, "organization": organization}  # fmt: skip


@plays("agency_not_using_nimrs")
def enroll(cast: Cast) -> str:
    user_id = new_id("river")
    body = {
        "facility": {"name": f"River Clinic {user_id}", "kind": "clinic", "county_fips": "36027",
                     "operated_by_state": False, "licensed": True, "inpatient": False, "twenty_four_hour": False,
                     "administrator_phone": "845-555-0100"},
        "units": [{"name": "Adult clinic", "programme": "clinic"}],
        "director": {"name": "Ruth Example", "phone": "845-555-0100", "email": "director@example.org"},
        "security_manager": {"display_name": "Nora Example", "user_id": user_id, "email": f"{user_id}@example.org",
                             "phone": "845-555-0101"},
    }  # fmt: skip
    receipt = expect(cast.anyone.http.post("/v1/facility-enrollments", json=body), 201)
    assert receipt["status"] == "submitted" and "/v1/auth/activate" in receipt["next_steps"], receipt
    refused(cast.anyone.http.post("/v1/facility-enrollments", json=body), 409, "duplicate")
    path = f"/v1/facility-enrollments/{receipt['id']}"
    seen = expect(cast("central-a").get(path), 200)
    assert seen["user_id_taken"] is False
    approved = expect(cast("central-a").post(f"{path}/approve", {}, etag(seen)), 200)
    account = expect(cast("central-a").get(f"/v1/accounts/{approved['account_id']}"), 200)
    assert (account["standing"], account["security_group"]) == ("pending", "security_administrator"), account
    wrong = {"user_id": user_id, "enrollment_code": "NOT-THE-CODE", "pin": "592714"}
    assert cast.anyone.http.post("/v1/auth/activate", json=wrong).status_code in (401, 422)
    return "enrolled, approved, the administrator's code is on its way"


@plays("new_local_staff")
def local_staff(cast: Cast) -> str:
    here = {"kind": "facility", "facility_id": cast.facility(HERE)}
    body = {"kind": "new_user", "route": "rfa", "person": person(new_id("casey"), "level_2", here)}
    assert ask_access(cast, f"{HERE}-admin", body)["status"] == "submitted"
    wrong = {**body, "reason": "Wrong road", "route": "e_rfa", "person": person(new_id("casey"), "level_2", here)}
    wrong["person"]["display_name"] = "Robin Example"
    assert "/route" in pointers(refused(cast(f"{HERE}-admin").post("/v1/access-requests", wrong), 422, "validation_failed"))
    rows = f"user_id,display_name,email,security_group\n{new_id('many')},Many Example,many@example.org,level_3\n"
    answer = cast(f"{HERE}-admin").http.post(
        "/v1/access-requests/bulk",
        params={"dry_run": "true"},
        content=rows.encode(),
        headers={"Content-Type": "text/csv"},
    )
    expect(answer, 200)
    return "asked for by the Security Administrator, alone and in a list"


@plays("new_state_staff")
def state_staff(cast: Cast) -> str:
    office = {"kind": "field_office", "field_office": "new_york_city"}
    body = {"kind": "new_user", "route": "e_rfa", "person": person(new_id("state"), "field_office", office)}
    assert ask_access(cast, "nyc-field", body)["route"] == "e_rfa"
    return "asked for by e-RFA"


@plays("several_facilities")
def two_facilities(cast: Cast) -> str:
    for prefix in (HERE, THERE):
        place = {"kind": "facility", "facility_id": cast.facility(prefix)}
        body = {"kind": "new_user", "route": "rfa", "person": person(new_id(prefix), "level_3", place)}
        body["person"]["display_name"] = "Lee Twoplaces"
        body["person"]["email"] = "lee.twoplaces@example.org"
        ask_access(cast, f"{prefix}-admin", body)
    return "one user ID at each"


@plays("activate_token")
def token(cast: Cast) -> str:
    here = {"kind": "facility", "facility_id": cast.facility(HERE)}
    new = {"kind": "new_user", "route": "rfa", "person": person(new_id("token"), "level_3", here)}
    new["person"]["display_name"] = "Toby Token"
    made = ask_access(cast, f"{HERE}-admin", new)
    path = f"/v1/access-requests/{made['id']}"
    approved = expect(cast("central-a").post(f"{path}/approve", {}, etag(made)), 200)
    assert approved["status"] in ("approved", "token_issued"), approved
    seen = expect(cast(f"{HERE}-admin").get(path), 200)
    assert seen["token_clock"]["status"] in ("running", "met"), seen
    for _ in range(3):  # the mail may leave at this moment, which is a version of its own
        seen = expect(cast("central-a").get(path), 200)
        answer = cast("central-a").post(f"{path}/resend", {}, etag(seen))
        if answer.status_code != 412:
            break
    # A minute lies between two codes; how a new one kills the old is tried with a clock that can be set.
    assert answer.status_code == 409 and "60 seconds" in answer.json()["detail"], answer.text
    wrong = {"user_id": new["person"]["user_id"], "enrollment_code": "NOT-THE-CODE", "pin": "592714"}
    assert cast.anyone.http.post("/v1/auth/activate", json=wrong).status_code in (401, 422)
    return "approved within the clock; the code can be sent again after a minute"


@plays("what_levels_may_do")
def levels(cast: Cast) -> str:
    groups = expect(cast(f"{HERE}-l2").get("/v1/security-groups"), 200)["items"]
    may = {each["code"]: {grant["permission"] for grant in each["permissions"]} for each in groups}
    assert "incident.submit" in may["level_1"] and "incident.create" in may["level_2"]
    assert "incident.submit" not in may["level_2"] and "incident.create" not in may["level_3"]
    assert expect(cast(f"{HERE}-l2").get("/v1/security-groups/level_3"), 200)["code"] == "level_3"
    mine = expect(cast(f"{HERE}-l2").get("/v1/me"), 200)["permissions"]
    assert {each["permission"] for each in mine} == may["level_2"]
    return "Level 1 submits, Level 2 creates, Level 3 reads"


@plays("how_many_level_1")
def level_1_users(cast: Cast) -> str:
    found = expect(cast(f"{HERE}-admin").get("/v1/level-1-coverage"), 200)["items"]
    assert any(cast.facility(HERE) == each["facility_id"] for each in found), found
    return "two or more, and who has fewer is listed"


@plays("change_level")
def change_level(cast: Cast) -> str:
    account = cast.account(f"{THERE}-admin", f"{THERE}-l3")
    path = f"/v1/accounts/{account['id']}/change-group"
    changed = expect(cast(f"{THERE}-admin").post(path, {"security_group": "level_2", "reason": "New duties"}, etag(account)), 200)
    assert changed["account"]["security_group"] == "level_2"
    body = {"kind": "change_group", "route": "rfa", "account_id": account["id"], "security_group": "level_3"}
    assert ask_access(cast, f"{THERE}-admin", body)["kind"] == "change_group"
    return "changed at once, or asked for"


@plays("locked_out")
def locked_out(cast: Cast) -> str:
    assert cast.contact("pin_or_lockout", "local")["phone"] == LOCAL_DESK
    assert cast.contact("pin_or_lockout", "state")["phone"] == STATE_DESK
    account = cast.account("its-local", f"{HERE}-l3")
    for _ in range(3):
        wrong = {"user_id": account["user_id"], "pin": "918273", "token_code": "000000"}
        problem = refused(cast.anyone.http.post("/v1/auth/login", json=wrong), 401, "sign_on_failed")
        assert LOCAL_DESK in problem["remedy"]["text"] and STATE_DESK in problem["remedy"]["text"]
    account = expect(cast("its-local").get(f"/v1/accounts/{account['id']}"), 200)
    assert account["standing"] == "locked_failed_attempts", account
    path = f"/v1/accounts/{account['id']}/unlock"
    problem = refused(cast("helpdesk").post(path, {"reason": "Called in"}, etag(account)), 403, "forbidden")
    assert problem["remedy"]["contact"]["phone"] == LOCAL_DESK, problem
    unlocked = expect(cast("its-local").post(path, {"reason": "Called in"}, etag(account)), 200)
    assert unlocked["account"]["standing"] == "active", unlocked
    return "the ITS desk unlocks, the NIMRS Help Desk cannot"


@plays("forgotten_pin")
def forgotten_pin(cast: Cast) -> str:
    account = cast.account("its-state", f"{STATE}-l2")
    path = f"/v1/accounts/{account['id']}/reset-pin"
    reset = expect(cast("its-state").post(path, {"reason": "Forgot it"}, etag(account)), 200)
    code = reset["enrollment"]["code"]
    shown = Client(cast.url, cast.accounts[account["user_id"]]).authenticator.code()
    body = {"user_id": account["user_id"], "enrollment_code": code, "pin": "739164", "token_code": shown}
    assert expect(cast.anyone.http.post("/v1/auth/activate", json=body), 200)["status"] == "activated"
    weak = {"pin": cast.accounts["hudson-field"]["pin"], "new_pin": "111111", "token_code": "000000"}
    problem = refused(cast("hudson-field").post("/v1/auth/pin", weak), 422, "validation_failed")
    assert problem["remedy"]["contact"]["phone"] == STATE_DESK, problem
    return "reset by the desk, a new one chosen; a trivial one is refused"


@plays("token_trouble")
def token_trouble(cast: Cast) -> str:
    assert cast.contact("token", "state")["who"] == "Self-Service Console"
    assert cast.contact("token", "local")["phone"] == LOCAL_DESK
    account = cast.account("its-local", f"{THERE}-l2")
    path = f"/v1/accounts/{account['id']}/reissue-token"
    issued = expect(cast("its-local").post(path, {"reason": "Telephone lost"}, etag(account)), 200)
    body = {"user_id": account["user_id"], "enrollment_code": issued["enrollment"]["code"], "pin": "739164"}
    shown = expect(cast.anyone.http.post("/v1/auth/activate", json=body), 200)
    assert shown["status"] == "awaiting_code", shown["status"]
    assert expect(cast("its-local").get(f"/v1/accounts/{account['id']}"), 200)["standing"] != "active"
    return "a new e-token is shown once"


@plays("six_months")
def six_months(cast: Cast) -> str:
    mine = expect(cast(f"{HERE}-l1b").get("/v1/me/expiry"), 200)
    locks, expires = (datetime.fromisoformat(mine[each]) for each in ("locks_at", "expires_at"))
    assert locks < expires and mine["days_left"] > 150, mine
    assert "six months" in mine["what_to_do"], mine
    listed = expect(cast(f"{HERE}-admin").get("/v1/account-standings"), 200)["items"]
    assert listed and all(each["standing"] for each in listed)
    return "locked after six months; the day is known before"


@plays("one_year")
def one_year(cast: Cast) -> str:
    assert cast.contact("expired_over_one_year", "local")["who"] == "the facility's Security Administrator"
    expect(cast(f"{HERE}-admin").get("/v1/account-standings", params={"standing": "expired"}), 200)
    active = cast.account(f"{HERE}-admin", f"{HERE}-l1b")
    body = {"kind": "reestablish", "route": "rfa", "account_id": active["id"], "reason": "Back after a year"}
    problem = refused(cast(f"{HERE}-admin").post("/v1/access-requests", body), 409, "state_conflict")
    assert problem["remedy"]["text"], problem
    return "by a request of the kind reestablish, for those whose access expired"


@plays("leaving_staff")
def leaving(cast: Cast) -> str:
    leaver = cast(f"{HERE}-ehr")
    account = cast.account(f"{HERE}-admin", f"{HERE}-ehr")
    path = f"/v1/accounts/{account['id']}/deactivate"
    done = expect(cast(f"{HERE}-admin").post(path, {"reason": "Left the agency"}, etag(account)), 200)
    assert done["account"]["standing"] == "deactivated"
    assert leaver.get("/v1/me").status_code in (401, 403), "the session is over"
    state = cast.account(f"{STATE}-admin", f"{STATE}-l1b")
    body = {"kind": "deactivate", "route": "e_rfa", "account_id": state["id"]}
    assert ask_access(cast, f"{STATE}-l1a", body)["kind"] == "deactivate"
    return "deactivated at once; State staff by e-RFA"


@plays("technical_issue")
def technical_issue(cast: Cast) -> str:
    assert cast.contact("technical_issue", "local")["phone"] == "518-474-3619"
    problem = refused(cast.anyone.get("/v1/no-such-thing"), 404, "not_found")
    assert problem["remedy"]["contact"]["who"] == "NIMRS Help Desk" and problem["request_id"]
    assert expect(cast.anyone.get(problem["type"]), 200)["code"] == "not_found"
    return "the help desk, with the request_id"


@plays("part_524")
def part_524(cast: Cast) -> str:
    question = {"incident_type": "suicide_attempt", "premises": "off_premises", "supervision": "none"}
    answer = expect(cast(f"{HERE}-l1a").post("/v1/classifications", question), 200)
    assert answer["classified_as"] == "suicide_attempt_off_site", answer
    named = cast.contact("part_524_clarification", "local", county="Kings")["clinical_risk_manager"]["who"]
    problem = refused(cast(f"{HERE}-l1a").post("/v1/classifications", {**question, "incident_type": "rain"}), 422, "validation_failed")
    assert problem["remedy"]["contact"]["who"].startswith(named), (named, problem)
    assert expect(cast.anyone.get("/v1/clinical-risk-managers", params={"county": "Kings"}), 200)["items"]
    return f"{named}, Clinical Risk Manager of Kings County"


def asked_of_jc(cast: Cast, body: dict) -> str:
    made = expect(cast(f"{HERE}-l1a").post("/v1/justice-center/requests", body), 201)
    seen = expect(cast(f"{HERE}-l1a").get(f"/v1/justice-center/requests/{made['id']}"), 200)
    assert seen["kind"] == body["kind"] and seen["jc_number"] == body["jc_number"]
    return seen["jc_number"]


def case_here(cast: Cast) -> dict:
    """A case that the Justice Center delivered, and that OMH released to the facility."""
    number = f"901-{random.randrange(10**11, 10**12)}"
    content = {"classification": "abuse_neglect", "incident_type": "neglect", "occurred_at": ago(days=1),
               "reported_at": ago(hours=20), "accepted_at": ago(hours=18), "report_method": "phone",
               "summary": "A patient was found on the floor."}  # fmt: skip
    case = {"jc_number": number, "sequence": 1, "action": "report", "facility_id": cast.facility(HERE), "case": content}
    made = cast("justice").post("/v1/justice-center/cases", case)
    expect(made, 201)
    path = made.headers["Location"]
    expect(cast("nyc-crm").post(f"{path}/release", {}, etag(expect(cast("nyc-crm").get(path), 200))), 200)
    return expect(cast(f"{HERE}-l1a").get(path), 200)


@plays("wrong_category")
def wrong_category(cast: Cast) -> str:
    number = case_here(cast)["jc_number"]
    return asked_of_jc(cast, {"kind": "reclassification", "jc_number": number, "proposed_classification": "significant_incident",
                              "reason": "No custodian failed in a duty; two members of staff saw it."})  # fmt: skip


@plays("not_our_client")
def not_our_client(cast: Cast) -> str:
    number = case_here(cast)["jc_number"]
    return asked_of_jc(cast, {"kind": "reassignment", "jc_number": number, "proposed_facility_id": cast.facility(THERE),
                              "reason": "The client was discharged from here in January."})  # fmt: skip


@plays("not_in_queue")
def not_in_queue(cast: Cast) -> str:
    number = f"101-{random.randrange(10**11, 10**12)}"
    assert not any(each["jc_number"] == number for each in cast(f"{HERE}-l1a").pages("/v1/import-queue"))
    return asked_of_jc(cast, {"kind": "not_arrived", "jc_number": number, "vpcr_reported_at": ago(days=2),
                              "vpcr_method": "phone", "vpcr_caller": "The charge nurse",
                              "reason": "It was reported two days ago and is not in the queue."})  # fmt: skip


@plays("import_queue")
def import_queue(cast: Cast) -> str:
    case = case_here(cast)
    assert any(each["id"] == case["id"] for each in cast(f"{HERE}-l2").pages("/v1/import-queue"))
    path = f"/v1/import-queue/{case['id']}/import"
    refused(cast(f"{HERE}-l2").post(path, {}, etag(case)), 403, "forbidden")
    return "read by all levels, taken by Level 1"


@plays("report_to_vpcr")
def report_to_vpcr(cast: Cast) -> str:
    assert cast.contact("vpcr_hotline", "local")["phone"] == "855-373-2122"
    question = {"incident_type": "neglect", "premises": "on_premises", "supervision": "actual"}
    assert expect(cast(f"{HERE}-l1a").post("/v1/classifications", question), 200)["to_justice_center"] is True
    draft = {"content": {"incident_type": "neglect", "discovered_at": ago(hours=1)}}
    made = expect(cast(f"{HERE}-l1a").post("/v1/incidents", draft), 201)
    problem = refused(cast(f"{HERE}-l1a").post(f"/v1/incidents/{made['id']}/submit", {}, etag(made)), 422, "validation_failed")
    assert problem["errors"] and problem["remedy"]["contact"]["who"], problem
    return "855-373-2122, then recorded here"


@plays("report_a_death")
def report_a_death(cast: Cast) -> str:
    assert cast.contact("death_line", "local")["phone"] == "855-373-2124"
    made = expect(cast(f"{HERE}-l1a").post("/v1/incidents", {"content": {"incident_type": "death"}}), 201)
    assert made["provider_class"], made
    return "855-373-2124, then recorded here"


@plays("submitting")
def submitting(cast: Cast) -> str:
    made = expect(cast(f"{HERE}-l2").post("/v1/incidents", {"content": {"incident_type": "fall"}}), 201)
    path = f"/v1/incidents/{made['id']}/submit"
    problem = refused(cast(f"{HERE}-l2").post(path, {}, etag(made)), 403, "forbidden")
    assert "level_1" in problem["remedy"]["text"], problem
    problem = refused(cast(f"{HERE}-l1a").post(path, {}, etag(made)), 422, "validation_failed")
    assert len(problem["errors"]) > 3, "every fault at once"
    assert next(cast(f"{HERE}-l1a").pages("/v1/deadlines"))["due_at"]
    return "Level 1; what is due is listed"


def ask_to_delete(cast: Cast, incident: dict, body: dict) -> bool:
    answer = cast(f"{HERE}-l1a").post("/v1/deletion-requests", {**body, "incident_id": incident["id"]})
    # A draft, the Justice Center's, or asked for already.
    assert answer.status_code in (201, 409), answer.text
    return answer.status_code == 201


@plays("delete_an_incident")
def delete(cast: Cast) -> str:
    made = expect(cast(f"{HERE}-l1a").post("/v1/incidents", {"content": {"incident_type": "fall"}}), 201)
    path = f"/v1/incidents/{made['id']}"
    body = {"incident_id": made["id"], "ground": "test_entry", "reason": "Nothing of it happened."}
    refused(cast(f"{HERE}-l1a").post("/v1/deletion-requests", body), 409, "state_conflict")
    expect(cast(f"{HERE}-l1a").http.delete(path, headers={"If-Match": etag(made)}), 204)
    asked = [ask_to_delete(cast, plain, body) for plain in cast(f"{HERE}-l1a").pages("/v1/incidents")]
    assert any(asked), "the demo has an incident that can be deleted"
    return "a draft is discarded; what was submitted is asked for"


@plays("training_material")
def training_material(cast: Cast) -> str:
    found = list(cast.anyone.pages("/v1/learning/resources"))
    assert found, "the demo has something to learn from"
    with_file = next((each for each in found if each.get("file")), None)
    if with_file:
        answer = cast.anyone.get(f"/v1/learning/resources/{with_file['id']}/file")
        assert answer.status_code == 200 and len(answer.content) == with_file["file"]["size"]
    done = cast(f"{HERE}-l2").post(f"/v1/learning/resources/{found[0]['id']}/complete")
    assert done.status_code in (200, 201), done.text
    assert expect(cast(f"{HERE}-l2").get("/v1/me/training"), 200)["items"]
    return f"{len(found)} to read or watch, and what was completed is kept"


@plays("webinars")
def webinars(cast: Cast) -> str:
    expect(cast.anyone.get("/v1/news"), 200)
    upcoming = list(cast.anyone.pages("/v1/webinars"))
    assert upcoming, "twice a month"
    answer = cast(f"{HERE}-l2").post(f"/v1/webinars/{upcoming[-1]['id']}/register")
    assert answer.status_code in (200, 201, 409), answer.text
    feed = cast.anyone.get("/v1/webinars/calendar.ics")
    assert feed.status_code == 200 and feed.text.startswith("BEGIN:VCALENDAR"), feed.text[:80]
    return f"{len(upcoming)} listed; registered, and the calendar subscribed to"


@plays("custom_webinar")
def custom_webinar(cast: Cast) -> str:
    body = {"topic": "Closing an investigation", "details": "Six new supervisors begin in May.", "participants": 6,
            "preferred_times": "Tuesdays before noon"}  # fmt: skip
    expect(cast(f"{HERE}-l1a").post("/v1/webinar-requests", body), 201)
    return "asked for"


@plays("reports")
def reports(cast: Cast) -> str:
    reader = cast(f"{THERE}-l1b")
    incidents = expect(reader.get("/v1/incidents", params={"limit": 5}), 200)["items"]
    assert incidents and expect(reader.get("/v1/deadlines", params={"limit": 5}), 200)["items"]
    report = expect(reader.get("/v1/reports/incidents", params={"group_by": "type"}), 200)
    assert report["total"]["count"] > 0 and report["rows"]
    assert expect(reader.post("/v1/exports", {"format": "csv"}), 202)["status"] in ("queued", "running", "done")
    groups = expect(reader.get("/v1/security-groups"), 200)["items"]
    level_3 = next(each for each in groups if each["code"] == "level_3")
    assert any(each["permission"] == "report.run" for each in level_3["permissions"])
    return "lists and reports for all levels, and an export"


def exists(document: dict, operation: dict) -> bool:
    described = document["paths"].get(operation["path"], {}).get(operation["method"].lower(), {})
    return described.get("operationId") == operation["operation_id"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    cast = Cast(options.url, json.loads(options.accounts.read_text()))
    questions = expect(cast.anyone.get("/v1/faq"), 200)["items"]
    unplayed = [each["id"] for each in questions if each["id"] not in PLAYS]
    assert not unplayed, f"nobody plays {unplayed}"
    unasked = set(PLAYS) - {each["id"] for each in questions}
    assert not unasked, f"nobody asks {unasked}"
    document = expect(cast.anyone.get("/openapi.json"), 200)
    for question in questions:
        missing = [each["operation_id"] for each in question["operations"] if not exists(document, each)]
        assert not missing, f"{question['id']} names {missing}"
        print(f"{question['question']}\n    {PLAYS[question['id']](cast)}")


if __name__ == "__main__":
    main()
