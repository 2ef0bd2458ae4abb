"""Requests to the Justice Center leave by mail: what arrives, what goes wrong on the way, and what a sudden death does.

Runs the service's program against a real mail server on one database, and drives it through the API.
"""

import argparse
import email
import email.policy
import json
import random
import re
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from mail_server import Handler, OneUser, Received, Server, certified
from nimrs_client import Client
from service_process import Service, free_port

REQUESTS = "/v1/justice-center/requests"
FROM, INTAKE = "nimrs@service.example.net", "intake@jc.example.org"
TIMEOUT = 2
LEASE = 2 * TIMEOUT

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--binary", required=True, help="the program of the service")
parser.add_argument("--database", required=True, help="its DATABASE_URL, filled with the demo")
parser.add_argument("--folder", required=True, type=Path, help="folder with its data, and accounts.json beside it")
parser.add_argument("--certificate", required=True, help="PEM file for localhost, which is its own authority")
parser.add_argument("--key", required=True)
parser.add_argument("--stranger", required=True, help="PEM file of an authority that has nothing to do with it")
parser.add_argument("--kills", type=int, default=15)
parser.add_argument("--shared", type=int, default=0, help="mails that two processes share; 0 where they cannot")
parser.add_argument("--relay", help="a mail server on this machine that relays to the next option's port")
parser.add_argument("--sink", type=int, help="port for what the relay passes on")
arguments = parser.parse_args()


def now(**ago: int) -> str:
    return (datetime.now(timezone.utc) - timedelta(**ago)).isoformat(timespec="seconds").replace("+00:00", "Z")


def wait_for(what: str, holds, seconds: float = 25):
    end = time.time() + seconds
    while True:
        found = holds()
        if found:
            return found
        assert time.time() < end, f"{what}: not after {seconds} s"
        time.sleep(0.05)


def expect(answer, status: int) -> dict:
    assert answer.status_code == status, f"{answer.request.url}: {answer.status_code}, not {status}: {answer.text}"
    return answer.json()


class Desk:
    """A Level 1 user who asks, and looks how it goes."""

    def __init__(self, url: str):
        accounts = json.loads((arguments.folder / "accounts.json").read_text())
        self.client = Client(url, next(a for a in accounts if a["security_group"] == "level_1"))
        expect(self.client.sign_on(), 200)
        self.numbers = iter(range(random.randrange(10**12, 10**13), 10**18))

    def at(self, url: str) -> "Desk":
        """The same person at another process."""
        other = object.__new__(Desk)
        other.client = Client(url)
        other.client.http.headers = self.client.http.headers
        other.numbers = self.numbers
        return other

    def number(self) -> str:
        return f"101-{next(self.numbers)}"

    def ask(self, number: str | None = None) -> dict:
        body = {
            "kind": "not_arrived",
            "jc_number": number or self.number(),
            "reason": "We reported it by telephone and it is not in our import queue – please look.\n.\nThank you.",
            "vpcr_reported_at": now(hours=5),
            "vpcr_method": "phone",
            "vpcr_caller": "Dana Reyes",
            "contact": {"name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@provider.example.org"},
        }
        return expect(self.client.post(REQUESTS, body), 201)

    def look(self, request: dict) -> dict:
        return expect(self.client.get(f"{REQUESTS}/{request['id']}"), 200)

    def message(self, request: dict) -> bytes:
        answer = self.client.get(f"{REQUESTS}/{request['id']}/message")
        assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("message/rfc822"), answer
        return answer.content

    def sent(self, request: dict, seconds: float = 25) -> dict:
        """Waits until the request is sent, and gives it."""

        def is_sent():
            seen = self.look(request)
            assert seen["status"] in ("queued", "sent"), seen
            return seen if seen["status"] == "sent" else None

        return wait_for(f"{request['jc_number']} sent", is_sent, seconds)


def one(mails: list[Received]) -> Received:
    assert len(mails) == 1, [(mail.subject, mail.message_id, mail.at) for mail in mails]
    return mails[0]


def fields(desk: Desk, handler: Handler) -> None:
    """What arrives, field by field and byte for byte; a client's name is not in it."""
    number = desk.number()
    incident = {
        "content": {"incident_type": "fall", "discovered_at": now(hours=3), "jc_numbers": [number]},
        "people": [{"role": "client_victim", "first_name": "Xenia", "last_name": "Quillfeather"}],
    }
    expect(desk.client.post("/v1/incidents", incident), 201)
    reason = "Two members of staff saw the fall, and no custodian failed in a duty."
    body = {
        "kind": "reclassification",
        "jc_number": f"  {number} ",
        "reason": reason,
        "proposed_classification": "significant_incident",
        "proposed_type": "fall",
        "contact": {"name": "Dana Reyes", "phone": "845-555-0101", "email": "dana.reyes@provider.example.org"},
    }
    request = desk.sent(expect(desk.client.post(REQUESTS, body), 201))
    received = one(handler.about(number))
    mail = email.message_from_bytes(received.content, policy=email.policy.default)
    told = request["mail"]
    assert mail["Subject"] == number and mail.get_all("Subject") == [number], mail["Subject"]
    assert (mail["From"], mail["To"], mail["Reply-To"]) == (FROM, INTAKE, "dana.reyes@provider.example.org")
    assert mail["Cc"] == told["cc"] and told["to"] == INTAKE and told["subject"] == number, told
    assert mail["Message-ID"] == told["message_id"], told
    assert re.fullmatch(r"<[0-9a-f-]{36}@service\.example\.net>", mail["Message-ID"]), mail["Message-ID"]
    assert abs((mail["Date"].datetime - datetime.now(timezone.utc)).total_seconds()) < 60
    assert mail.get_content_type() == "text/plain" and mail.get_content_charset() == "utf-8"
    assert sorted(mail.keys()) == sorted(
        ["Date", "Message-ID", "From", "Subject", "To", "Cc", "Reply-To", "MIME-Version", "Content-Type"]
        + ["Content-Transfer-Encoding"]
    ), mail.keys()
    text = " ".join(mail.get_content().split())
    for part in (number, reason, "significant incident", "Dana Reyes", "845-555-0101", request["facility_name"]):
        assert part in text, (part, text)
    for name in ("Xenia", "Quillfeather"):
        assert name not in text
    assert (received.sender, received.receivers) == (FROM, [INTAKE, told["cc"]])
    assert desk.message(request) == received.content, "byte for byte"
    assert told["attempts"] == 1 and "next_attempt_at" not in told and "last_error" not in told


def faults(desk: Desk, server: Server) -> None:
    """Whatever the mail server does, the request says so and the mail arrives in the end."""
    handler = server.handler
    server.stop()
    refused = desk.ask()
    wait_for("told that it is away", lambda: "could not be reached" in (desk.look(refused)["mail"].get("last_error") or ""))
    assert desk.look(refused)["status"] == "queued" and desk.look(refused)["mail"]["next_attempt_at"]
    server.start()
    broken = {
        desk.number(): ("451 4.7.1 greylisted", "(SMTP 451)"),
        desk.number(): ("hang", "did not answer in time"),
        desk.number(): ("drop", "connection broke"),
    }
    handler.faults = {number: [fault] for number, (fault, _) in broken.items()}
    requests = [(desk.ask(number), cause) for number, (_, cause) in broken.items()]
    for request, cause in requests:
        wait_for(cause, lambda: cause in (desk.look(request)["mail"].get("last_error") or ""))
    for request, cause in requests:
        assert desk.sent(request)["mail"]["attempts"] == 2
        mails = handler.about(request["jc_number"])
        assert len(mails) == (2 if "broke" in cause else 1), "twice only where the confirmation was lost"
        assert {mail.content for mail in mails} == {desk.message(request)}, "the same bytes, and so the same Message-ID"
    one(handler.about(desk.sent(refused)["jc_number"]))

    handler.breaks_in_data = 1
    halved = desk.ask()
    assert desk.sent(halved)["mail"]["attempts"] == 2
    one(handler.about(halved["jc_number"]))


def given_up(desk: Desk, handler: Handler) -> None:
    """A refusal for good: the request fails at once with its cause, and can be retried."""
    for where in ("data", "rcpt"):
        number = desk.number()
        handler.faults = {number: ["550 5.7.1 secret words <eve@example.org>"]} if where == "data" else {}
        handler.refuses_receivers = "550 5.1.1 no such user" if where == "rcpt" else ""
        request = desk.ask(number)
        failed = wait_for("failed", lambda: (seen := desk.look(request))["status"] == "failed" and seen)
        handler.refuses_receivers = ""
        assert failed["mail"]["last_error"] == "The mail server refused the mail for good (SMTP 550).", failed
        assert "retry" in failed["allowed_actions"] and handler.about(number) == []
        answer = desk.client.post(f"{REQUESTS}/{request['id']}/retry", None, f'"{failed["version"]}"')
        assert expect(answer, 200)["status"] == "queued"
        assert desk.sent(request)["mail"]["message_id"] == failed["mail"]["message_id"]
        assert one(handler.about(number)).content == desk.message(request)


def killed(desk: Desk, service: Service, handler: Handler) -> int:
    """SIGKILL around sending, again and again: nothing is lost, and what comes twice came around a kill."""
    handler.delay = 0.03
    requests, kills = [], []
    for turn in range(arguments.kills):
        handler.data.clear()
        requests += [desk.ask() for _ in range(3)]
        handler.data.wait(3)
        time.sleep(random.uniform(0, 0.08) if turn % 3 else 0)
        service.kill()
        kills.append(time.time())
        service.start()
    for request in requests:
        assert desk.sent(request, seconds=LEASE + 30)["status"] == "sent"
    twice = 0
    for request in requests:
        mails = handler.about(request["jc_number"])
        assert mails, f"{request['jc_number']} is called sent and never arrived"
        assert {mail.content for mail in mails} == {desk.message(request)}, "the same bytes, and so the same Message-ID"
        for earlier in mails[:-1]:
            twice += 1
            assert any(-0.5 < kill - earlier.at < 1.5 for kill in kills), "twice without a kill"
    handler.delay = 0.0
    return twice


def shared(desk: Desk, service: Service, handler: Handler, count: int) -> dict[str, int]:
    """Two processes on one database share the outbox: each mail arrives once."""
    other = Service(arguments.binary, arguments.database, arguments.folder, "service-2", service.environment)
    other.environment["NIMRS_BIND"] = other.url.removeprefix("http://")
    other.start()
    try:
        desks = [desk, desk.at(other.url)]
        requests = [desks[turn % 2].ask() for turn in range(count)]
        for request in requests:
            desk.sent(request, seconds=60)
        for request in requests:
            one(handler.about(request["jc_number"]))
        by = {}
        for process in (service, other):
            log = process.log.read_text(errors="replace")
            by[process.log.stem] = sum(id_of(request) in log for request in requests)
        assert all(by.values()), f"both took part: {by}"
        return by
    finally:
        other.stop()


def id_of(request: dict) -> str:
    return request["mail"]["message_id"].strip("<>").split("@")[0]


def restarted(service: Service, **environment: str) -> None:
    service.stop()
    service.start(**environment)


def secured(desk: Desk, service: Service) -> None:
    """STARTTLS and TLS, with a user; a wrong password or certificate is told and sends nothing."""
    context = certified(arguments.certificate, arguments.key)
    signing_on = {"authenticator": OneUser("nimrs", "p/w:é"), "auth_required": True}
    ports = free_port(), free_port()
    handlers = Handler(), Handler()
    starttls = Server(handlers[0], ports[0], tls_context=context, require_starttls=True, **signing_on)
    wrapped = Server(handlers[1], ports[1], ssl_context=context, auth_require_tls=False, **signing_on)
    starttls.start()
    wrapped.start()
    password = "p%2Fw%3A%C3%A9"
    own = {"NIMRS_SMTP_CA": arguments.certificate}
    try:
        for handler, url in [
            (handlers[0], f"smtp://nimrs:{password}@localhost:{ports[0]}?tls=required"),
            (handlers[1], f"smtps://nimrs:{password}@localhost:{ports[1]}"),
        ]:
            restarted(service, NIMRS_SMTP_URL=url, **own)
            request = desk.sent(desk.ask())
            received = one(handler.about(request["jc_number"]))
            assert received.encrypted and received.content == desk.message(request)
        starttls_url = f"smtp://nimrs:{password}@localhost:{ports[0]}?tls=required"
        for variables, cause in [
            ({"NIMRS_SMTP_URL": f"smtp://nimrs:wrong@localhost:{ports[0]}?tls=required", **own}, "(SMTP 535)"),
            ({"NIMRS_SMTP_URL": starttls_url, "NIMRS_SMTP_CA": arguments.stranger}, "No secure connection"),
        ]:
            restarted(service, **variables)
            request = desk.ask()
            wait_for(cause, lambda: cause in (desk.look(request)["mail"].get("last_error") or ""))
            assert desk.look(request)["status"] == "queued"
            assert handlers[0].about(request["jc_number"]) == []
            restarted(service, NIMRS_SMTP_URL=starttls_url, **own)
            desk.sent(request)
        log = service.log.read_text(errors="replace")
        for secret in ("p/w", password, "wrong@", INTAKE, "dana.reyes"):
            assert secret not in log, f"{secret} is in the log"
    finally:
        starttls.stop()
        wrapped.stop()


def relayed(desk: Desk, service: Service, sink: Handler) -> None:
    """Through a mail server that others made: it adds where it came through, and changes nothing."""
    restarted(service, NIMRS_SMTP_URL=f"smtp://{arguments.relay}")
    request = desk.sent(desk.ask())
    mail = one(wait_for("passed on", lambda: sink.about(request["jc_number"])))
    assert mail.content.endswith(desk.message(request)), mail.content
    added = mail.content.removesuffix(desk.message(request)).decode()
    assert added.startswith("Received:") and added.count("\r\nSubject") == 0, added


def told(step: str, started: float, more: str = "") -> None:
    print(f"{step}: ok{more} ({time.time() - started:.0f} s)", flush=True)


def main() -> None:
    handler, passed_on = Handler(), Handler()
    server = Server(handler, free_port())
    servers = [server]
    if arguments.sink:
        # Now, before anybody else takes the port that the relay knows.
        servers.append(Server(passed_on, arguments.sink))
    for each in servers:
        each.start()
    environment = {
        "NIMRS_SMTP_URL": f"smtp://127.0.0.1:{server.port}",
        "NIMRS_SMTP_TIMEOUT": str(TIMEOUT),
        "NIMRS_JC_ADDRESS": INTAKE,
        "NIMRS_MAIL_FROM": FROM,
    }
    service = Service(arguments.binary, arguments.database, arguments.folder, "service-1", environment)
    service.start()
    try:
        desk = Desk(service.url)
        for step, run in [
            ("fields and bytes of what arrives", lambda: fields(desk, handler)),
            ("a mail server that refuses, hangs, drops and greylists", lambda: faults(desk, server)),
            ("given up and retried", lambda: given_up(desk, handler)),
        ]:
            started = time.time()
            run()
            told(step, started)
        started = time.time()
        twice = killed(desk, service, handler)
        told(f"killed {arguments.kills} times around sending", started, f", none lost, {twice} came twice")
        if arguments.shared:
            started = time.time()
            by = shared(desk, service, handler, arguments.shared)
            told(f"{arguments.shared} mails shared by two processes", started, f" {by}")
        started = time.time()
        secured(desk, service)
        told("STARTTLS, TLS and sign-on", started)
        if arguments.relay:
            started = time.time()
            relayed(desk, service, passed_on)
            told("relayed by another mail server", started)
    except AssertionError:
        print(service.log.read_text(errors="replace")[-3000:], file=sys.stderr)
        raise
    finally:
        service.stop()
        for each in servers:
            each.stop()


if __name__ == "__main__":
    main()
