"""Services on copies of the demo, and what is put into it so that requests find something to work on."""

import os
import random
import subprocess
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import httpx
import pyotp

running: set[subprocess.Popen] = set()


def start(folder: Path) -> tuple[subprocess.Popen, str]:
    """Starts a service on the folder's database and waits until it is ready."""
    for _ in range(5):
        base = f"http://127.0.0.1:{random.randint(10000, 29999)}"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "NIMRS_LOG": "warn",
            "RUST_BACKTRACE": "1",
            "DATABASE_URL": f"sqlite://{folder}/nimrs.db",
            "NIMRS_DATA_DIR": str(folder / "data"),
            "NIMRS_BIND": base.removeprefix("http://"),
            "NIMRS_DEMO": "off",
            # What is looked for is not the rate limiter.
            "NIMRS_RATE_LIMIT": "1000000",
            "NIMRS_SIGN_ON_RATE_LIMIT": "1000000",
            "NIMRS_PUBLIC_RATE_LIMIT": "1000000",
            "NIMRS_ENROLLMENT_RATE_LIMIT": "1000000",
        }
        with open(folder / "service.log", "wb") as log:
            service = subprocess.Popen(
                [os.environ["NIMRS_BIN"], "serve"], env=environment, stdout=log, stderr=log
            )
        running.add(service)
        until = time.monotonic() + 30
        while service.poll() is None and time.monotonic() < until:
            try:
                if httpx.get(f"{base}/readyz").status_code == 200 and service.poll() is None:
                    return service, base
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        stop(service)
    raise RuntimeError("the service did not start:\n" + (folder / "service.log").read_text(errors="replace"))


def stop(service: subprocess.Popen) -> None:
    service.terminate()
    try:
        service.wait(10)
    except subprocess.TimeoutExpired:
        service.kill()
        service.wait()
    running.discard(service)


def sign_on(base: str, account: dict) -> str:
    """The access token of the account."""
    body = {"user_id": account["user_id"], "pin": account["pin"]}
    body["token_code"] = pyotp.parse_uri(account["otpauth_uri"]).now()
    return ok(httpx.post(f"{base}/v1/auth/login", json=body))["access_token"]


def ok(answer: httpx.Response) -> dict:
    if not answer.is_success:
        raise RuntimeError(f"{answer.request.url.path} answered {answer.status_code}: {answer.text}")
    return answer.json()


class Caller:
    def __init__(self, base: str, token: str):
        self.http = httpx.Client(base_url=base, headers={"Authorization": f"Bearer {token}"})

    def change(self, method: str, path: str, body: dict, version: int | None = None) -> dict:
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        return ok(self.http.request(method, path, json=body, headers=headers))

    def version(self, path: str) -> int:
        return ok(self.http.get(path))["version"]


def fill(facility: Caller, state: Caller) -> None:
    """Adds to the demo's incidents one in each of the first statuses, and one that came back with all that can hang
    on it."""
    now = datetime.now(timezone.utc)

    def ago(hours: int) -> str:
        return (now - timedelta(hours=hours)).isoformat()

    new = {
        "content": {
            "incident_type": "fall",
            "occurred": {"precision": "exact", "at": ago(4)},
            "discovered_at": ago(3),
            "reported_to_vpcr_at": ago(2),
            "vpcr_report": {"method": "phone"},
            "jc_numbers": ["101-460120030"],
            "premises": "on_premises",
            "supervision": "actual",
            "place": {"location": "hallway"},
            "narrative": {"description": "A patient slipped on a wet floor."},
            "fall": {"witnessed": False},
        },
        "people": [
            {
                "role": "client_victim",
                "first_name": "Jordan",
                "last_name": "Miles",
                "date_of_birth": "1988-05-17",
                "harm": {"actual": "minor", "potential": "moderate"},
            }
        ],
        "notifications": [{"recipient": "director", "method": "phone", "at": ago(2), "outcome": "reached"}],
    }
    steps = {"investigate": {"investigator": {"name": "Miriam Cole"}}}

    def recorded(*actions: str) -> str:
        path = f"/v1/incidents/{facility.change('POST', '/v1/incidents', new)['id']}"
        for action in actions:
            act(facility, path, action)
        return path

    def act(who: Caller, path: str, action: str, body: dict | None = None) -> None:
        who.change("POST", f"{path}/{action}", body or steps.get(action, {}), who.version(path))

    for actions in [(), ("hand-over",), ("submit",), ("submit", "investigate")]:
        recorded(*actions)
    path = recorded("submit", "investigate")
    report = {"methods": "Interviews", "evidence_summary": "It was seen.", "conclusion": "Wet floor.", "recommendation": "Signs."}
    facility.change("PATCH", f"{path}/investigation", report, facility.version(f"{path}/investigation"))
    act(facility, path, "file-report")
    review = {"met_at": ago(0), "committee": "Incident review committee", "decision": "accept"}
    facility.change("PATCH", f"{path}/committee-review", review, 0)
    plan = {"description": "Signs at every sluice", "owner": "Facilities manager", "due_on": now.date().isoformat()}
    facility.change("POST", f"{path}/corrective-actions", plan)
    file = {"file": ("note.txt", b"The floor was wet.\n", "text/plain")}
    ok(facility.http.post(f"{path}/attachments", files=file))
    act(facility, path, "finish")
    act(state, path, "return", {"question": "Was the floor marked?"})
    state.change("POST", f"{path}/inquiries", {"question": "Since when?"})
