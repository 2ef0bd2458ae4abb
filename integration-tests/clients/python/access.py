"""Getting in, against a running service: a new user is requested, approved by another person, mailed a code, and takes
the e-token from its QR code, which a real decoder reads. And a list of new users, as a CSV file.

    python access.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes. The mail is read from the service's mail folder,
`data/mail` beside that file.
"""

import argparse
import base64
import email
import email.policy
import io
import json
import random
import time
from pathlib import Path

import httpx
import pyotp
import resvg_py
import zxingcpp
from PIL import Image

from nimrs_client import Client
from story import expect, pointers, refused, signed_on

REQUESTS = "/v1/access-requests"
PIN = "730264"
RUN = f"{random.randrange(10**6):06}"


def newcomer(facility: str, user_id: str, route: str = "rfa") -> dict:
    return {
        "kind": "new_user",
        "route": route,
        "reason": "Joins the incident team",
        "person": {
            "display_name": f"Person {user_id}",
            "user_id": user_id,
            "email": f"{user_id}@example.org",
            "security_group": "level_2",
            "organization": {"kind": "facility", "facility_id": facility},
        },
    }


def act(who: Client, request: dict, action: str, body: dict) -> httpx.Response:
    path = f"{REQUESTS}/{request['id']}"
    return who.post(f"{path}/{action}", body, who.get(path).headers["ETag"])


def mailed_code(folder: Path, user_id: str) -> str:
    """The enrollment code in the mail to this user, once it has left."""
    end = time.time() + 25
    while time.time() < end:
        for path in sorted(folder.glob("*.eml"), reverse=True):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            if mail["To"] == f"{user_id}@example.org":
                text = mail.get_content()
                assert user_id in text and "Person" not in text, "a user ID and no name"
                return text.split("Enrollment code:")[1].split()[0]
        time.sleep(0.1)
    raise AssertionError(f"no mail to {user_id} in {folder}")


def decoded(png: bytes) -> str:
    """What a camera reads from the picture."""
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))
    assert len(found) == 1 and found[0].format == zxingcpp.BarcodeFormat.QRCode, "it is a QR code"
    return found[0].text


def got_in(url: str, admin: Client, central: Client, other: Client, folder: Path, facility: str) -> str:
    user_id = f"new.user.{RUN}"
    wrong = refused(admin.post(REQUESTS, newcomer(facility, user_id, "e_rfa")), 422, "validation_failed")
    assert pointers(wrong) == {"/route"} and "Security Administrator" in wrong["remedy"]["text"], wrong
    request = expect(admin.post(REQUESTS, newcomer(facility, user_id)), 201)
    assert request["status"] == "submitted" and request["token_clock"]["status"] == "running"
    refused(admin.post(REQUESTS, newcomer(facility, user_id)), 409, "duplicate")
    refused(act(admin, request, "approve", {}), 403, "forbidden")
    approved = expect(act(central, request, "approve", {"note": "Confirmed by telephone"}), 200)
    assert approved["status"] == "approved" and approved["warnings"] == []

    first = mailed_code(folder, user_id)
    assert first not in json.dumps(approved), "the code stands in the mail alone"
    soon = refused(act(admin, request, "resend", {}), 409, "state_conflict")
    assert "60 seconds" in soon["detail"], soon
    anonymous = Client(url)
    step = {"user_id": user_id, "enrollment_code": "AAAAA-BBBBB", "pin": PIN}
    refused(anonymous.http.post("/v1/auth/activate", json=step), 401, "sign_on_failed")
    step["enrollment_code"] = first
    shown = expect(anonymous.http.post("/v1/auth/activate", json=step), 200)
    uri = decoded(base64.b64decode(shown["qr_code"]["png"], validate=True))
    assert uri == shown["otpauth_uri"] == decoded(bytes(resvg_py.svg_to_bytes(svg_string=shown["qr_code"]["svg"])))

    token = pyotp.parse_uri(uri)
    assert (token.name, token.issuer, token.digits, token.interval) == (user_id, "NIMRS", 6, 30)
    account = {"user_id": user_id, "pin": PIN, "otpauth_uri": uri}
    person = Client(url, account)
    done = expect(anonymous.http.post("/v1/auth/activate", json=step | {"token_code": person.authenticator.code()}), 200)
    assert done["status"] == "activated" and "qr_code" not in done and "otpauth_uri" not in done
    refused(anonymous.http.post("/v1/auth/activate", json=step), 401, "sign_on_failed")

    used = person.authenticator.code()
    expect(person.sign_on(code=used), 200)
    refused(Client(url, account).sign_on(code=used), 401, "sign_on_failed")
    assert expect(person.get("/v1/me"), 200)["account"]["user_id"] == user_id
    seen = expect(admin.get(f"{REQUESTS}/{request['id']}"), 200)
    assert seen["status"] == "activated" and seen["token_clock"]["status"] == "met", seen

    own = expect(other.post(REQUESTS, newcomer(facility, f"denied.{RUN}")), 201)
    refused(act(other, own, "deny", {"reason": "Not needed"}), 403, "forbidden")
    assert expect(act(central, own, "deny", {"reason": "Not needed"}), 200)["status"] == "denied"
    return user_id


def listed(admin: Client, facility: str) -> int:
    """A file with faults is told line by line and files nothing; a good one is tried, then filed."""

    def send(rows: list[str], encoding: str = "utf-8", **query: str) -> httpx.Response:
        text = "\n".join(["user_id,display_name,email,security_group", *rows, ""])
        headers = {"Content-Type": "text/csv"}
        return admin.http.post(f"{REQUESTS}/bulk", content=text.encode(encoding), headers=headers, params=query)

    good = [f"list.{number}.{RUN},Zoë Person,list.{number}.{RUN}@example.org,level_3" for number in range(20)]
    formula = f'bad.{RUN},"=HYPERLINK(""http://example.org"")",bad.{RUN}@example.org,level_3'
    report = expect(send([*good, formula], dry_run="true"), 200)
    assert report["rows"] == 21 and len(report["filed"]) == 20, report
    assert [(each["pointer"], each["code"]) for each in report["errors"]] == [("line:22/display_name", "formula")]
    assert pointers(refused(send([*good, formula]), 422, "validation_failed")) == {"line:22/display_name"}
    for encoding in ("utf-16", "latin-1"):
        problem = refused(send(good, encoding), 422, "validation_failed")
        assert problem["errors"][0]["code"] == "wrong_encoding", problem
    refused(send([good[0]] * 100_000), 413, "body_too_large")
    filed = expect(send(good, "utf-8-sig", facility_id=facility), 200)
    assert all("request_id" in each for each in filed["filed"]) and not filed["errors"]
    waiting = {each["user_id"] for each in admin.pages(REQUESTS, status="submitted", limit=10)}
    assert waiting >= {each["user_id"] for each in filed["filed"]}
    return len(filed["filed"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())

    def join(group: str, staff_kind: str, number: int = 0) -> Client:
        found = [each for each in accounts if (each["security_group"], each["staff_kind"]) == (group, staff_kind)]
        return signed_on(options.url, found[number])

    admin = join("security_administrator", "local")
    central, other = join("central_office", "state"), join("central_office", "state", 1)
    facility = expect(admin.get("/v1/me"), 200)["account"]["organization"]["facility_id"]
    folder = options.accounts.parent / "data" / "mail"
    print(f"{got_in(options.url, admin, central, other, folder, facility)}: requested, approved, mailed, activated")
    print(f"{listed(admin, facility)} new users filed with a list")


if __name__ == "__main__":
    main()
