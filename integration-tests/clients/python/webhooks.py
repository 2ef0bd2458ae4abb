"""Follows what happens, against a running service: the feed, the stream, and a webhook. `standardwebhooks` checks the
signatures, `cryptography` those by a key, and `cloudevents` reads the bodies; nobody here wrote them.

    python webhooks.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes. The service must be let call this machine over plain
HTTP: NIMRS_OUTBOUND_HTTP=on and NIMRS_OUTBOUND_ALLOW=127.0.0.1.
"""

import argparse
import base64
import http.server
import json
import threading
import time
from pathlib import Path

from cloudevents.core.base import BaseCloudEvent
from cloudevents.core.bindings.http import HTTPMessage, from_http_event
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from standardwebhooks import Webhook, WebhookVerificationError

from nimrs_client import Client
from story import expect, signed_on

PREFIX = "gov.ny.omh.nimrs."


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes deliveries; of each event it refuses the first attempt where it is told to."""

    taken: list[tuple[dict[str, str], bytes]] = []
    refuse: set[str] = set()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        kind = json.loads(body)["type"].removeprefix(PREFIX)
        if kind in self.refuse:
            self.refuse.discard(kind)
            self.send_response(500)
        else:
            self.taken.append((headers, body))
            self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def received(count: int, seconds: float = 40) -> list[tuple[dict[str, str], bytes]]:
    """So many deliveries, once they have come."""
    end = time.time() + seconds
    while len(Receiver.taken) < count:
        assert time.time() < end, f"{len(Receiver.taken)} of {count} deliveries came"
        time.sleep(0.1)
    taken, Receiver.taken[:] = list(Receiver.taken), []
    return taken


def check(delivery: tuple[dict[str, str], bytes], secrets: list[str], public_key: str) -> BaseCloudEvent:
    """The event of a delivery, once every signature of it is checked."""
    headers, body = delivery
    for secret in secrets:
        Webhook(secret).verify(body, headers)
    try:
        Webhook("whsec_" + base64.b64encode(b"another secret of no use").decode()).verify(body, headers)
        raise AssertionError("a strange secret checks")
    except WebhookVerificationError:
        pass
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key.removeprefix("whpk_")))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    by_key = [text for text in headers["webhook-signature"].split() if text.startswith("v1a,")]
    assert by_key, "no signature by the key"
    for text in by_key:
        key.verify(base64.b64decode(text.removeprefix("v1a,")), signed)
    event = from_http_event(HTTPMessage(headers=headers, body=body))
    assert event.get_id() == headers["webhook-id"] and event.get_specversion() == "1.0"
    return event


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def facility(who: Client) -> str:
        return expect(who.get("/v1/me"), 200)["account"]["organization"]["facility_id"]

    admin = signed_on(options.url, next(one for one in accounts if one["security_group"] == "security_administrator"))
    ours = (signed_on(options.url, one) for one in accounts if one["security_group"] == "level_1")
    level_1 = next(who for who in ours if facility(who) == facility(admin))
    address = f"http://127.0.0.1:{server.server_port}/nimrs"
    # The demo's mails are told of too, when they leave.
    types = ["incident.created", "incident.edited"]
    content = {"url": address, "signature": "both", "event_types": types}
    made = expect(admin.post("/v1/webhooks", {"content": content}), 201)
    hook, secret = f"/v1/webhooks/{made['webhook']['id']}", made["secret"]
    public_key = next(key["public_key"] for key in made["webhook"]["secrets"] if key["kind"] == "ed25519")

    expect(admin.post(f"{hook}/test"), 200)
    event = check(received(1)[0], [secret], public_key)
    assert event.get_type() == PREFIX + "webhook.test" and event.get_subject() == hook

    start = expect(level_1.get("/v1/events", params={"limit": 200}), 200)
    while start["has_more"]:
        start = expect(level_1.get("/v1/events", params={"after": start["next"], "limit": 200}), 200)
    # The first attempt at the second event fails, so that the third waits for it.
    Receiver.refuse = {"incident.edited"}
    path = f"/v1/incidents/{expect(level_1.post('/v1/incidents', {'content': {}}), 201)['id']}"
    for nurse in ("A nurse", "Another nurse"):
        etag = level_1.get(path).headers["ETag"]
        expect(level_1.patch(path, {"discovered_by": nurse}, etag), 200)
    events = [check(delivery, [secret], public_key) for delivery in received(3)]
    assert [event.get_data()["version"] for event in events] == [1, 2, 3], "in their order"
    feed = expect(level_1.get("/v1/events", params={"after": start["next"]}), 200)["items"]
    own = [item for item in feed if item["subject"] == path]
    assert [item["id"] for item in own] == [event.get_id() for event in events], "as the feed has them"
    expect(level_1.get(events[0].get_data()["resource"]), 200)

    # Both secrets sign until the former is ended.
    fresh = expect(admin.post(f"{hook}/secrets", {"kind": "hmac"}), 201)["value"]
    expect(admin.post(f"{hook}/test"), 200)
    check(received(1)[0], [secret, fresh], public_key)
    former = next(one["id"] for one in made["webhook"]["secrets"] if one["kind"] == "hmac")
    etag = admin.get(hook).headers["ETag"]
    expect(admin.http.delete(f"{hook}/secrets/{former}", headers={"If-Match": etag}), 200)
    expect(admin.post(f"{hook}/test"), 200)
    headers, body = received(1)[0]
    Webhook(fresh).verify(body, headers)
    try:
        Webhook(secret).verify(body, headers)
        raise AssertionError("the former secret still signs")
    except WebhookVerificationError:
        pass

    positions = {"after": int(own[0]["sequence"]) - 1, "until": int(own[-1]["sequence"])}
    replayed = expect(admin.post(f"{hook}/replay", positions), 200)["events"]
    again = [check(delivery, [fresh], public_key) for delivery in received(replayed)]
    assert {event.get_id() for event in events} <= {event.get_id() for event in again}, "with the same ids"
    print(f"{len(events) + len(again) + 3} deliveries: signatures, bodies, order, replay and a new secret")


if __name__ == "__main__":
    main()
