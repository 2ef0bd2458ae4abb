"""What is sent, and sent again, when things go wrong on the way."""

import io
import json
import uuid

import httpx
import pytest
from conftest import URL, answers, lost_answer

from nimrs import File, Nimrs, ProblemError, Retries, UnexpectedAnswer, etag, items, result
from nimrs.generated.api.bulk import create_import
from nimrs.generated.api.incidents import (
    create_attachment,
    create_incident,
    discard_incident,
    download_attachment,
    edit_incident,
    get_incident,
    list_incidents,
)
from nimrs.generated.api.taxonomy import classify
from nimrs.generated.models import BulkFormat, ClassificationRequest, IncidentPatch, NewAttachment, NewIncident

PROBLEM = "application/problem+json"


def draft(nimrs: Nimrs, **more):
    body = {"content": {"incident_type": "fall", "discovered_at": "2026-03-01T09:30:00Z"}, **more}
    return result(create_incident.sync(client=nimrs, body=NewIncident.from_dict(body)))


def test_lost_answer_makes_one_incident(nimrs, wire):
    wire.faults = [lost_answer, lost_answer]
    reference = str(uuid.uuid4())
    made = draft(nimrs, external_reference=reference)
    first, *others = wire.keys("POST", "/v1/incidents")
    assert first and others == [first, first]
    assert wire.answers[-1].headers["Idempotency-Replayed"] == "true"
    assert made.external_reference == reference
    assert len(wire.waits) == 2 and wire.waits[0] < wire.waits[1]
    draft(nimrs)
    assert wire.keys("POST", "/v1/incidents")[-1] not in (first, None)


def test_own_key_is_kept(nimrs, wire):
    key = str(uuid.uuid4())
    body = NewIncident.from_dict({"content": {"incident_type": "fall"}})
    made = [result(create_incident.sync(client=nimrs, body=body, idempotency_key=key)) for _ in range(2)]
    assert made[0].id == made[1].id and wire.keys("POST", "/v1/incidents") == [key, key]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_honoured(nimrs, wire, status):
    wire.faults = [answers(status, Retry_After="7"), answers(status, Retry_After="0"), lost_answer]
    draft(nimrs)
    assert wire.waits[:2] == [7, 0]
    assert len(set(wire.keys("POST", "/v1/incidents"))) == 1


def test_first_try_that_still_runs_is_waited_for(nimrs, wire):
    problem = json.dumps({"status": 409, "code": "request_in_progress", "detail": "It still runs.", "errors": []})
    wire.faults = [answers(409, problem, Content_Type=PROBLEM, Retry_After="1")]
    draft(nimrs)
    assert wire.waits == [1]


def test_who_waits_too_long_hears_of_it(nimrs, wire):
    wire.faults = [answers(429, Retry_After="3600")]
    with pytest.raises(UnexpectedAnswer) as raised:
        draft(nimrs)
    assert (raised.value.status, raised.value.retry_after, wire.waits) == (429, 3600, [])


def test_tries_have_an_end(nimrs, wire):
    wire.faults = [lost_answer] * 10
    with pytest.raises(httpx.ReadError):
        result(list_incidents.sync(client=nimrs))
    assert wire.count("/v1/incidents") == 1 + len(Retries().waits) == len(wire.waits) + 1


def test_patch_and_delete_are_repeated_too(nimrs, wire):
    made = draft(nimrs)
    wire.faults = [lost_answer]
    body = IncidentPatch.from_dict({"premises": "on_premises"})
    edited = result(edit_incident.sync(made.id, client=nimrs, body=body, if_match=etag(made.version)))
    assert edited.version == made.version + 1
    wire.faults = [lost_answer]
    answer = discard_incident.sync_detailed(made.id, client=nimrs, if_match=etag(edited.version))
    assert answer.status_code in (200, 204)
    with pytest.raises(ProblemError, match="not_found"):
        get_incident.sync(made.id, client=nimrs)


def test_post_without_a_key_is_sent_once(nimrs, wire):
    wire.faults = [lost_answer]
    asked = {"incident_type": "fall", "premises": "on_premises", "supervision": "actual"}
    body = ClassificationRequest.from_dict(asked)
    with pytest.raises(httpx.ReadError):
        classify.sync(client=nimrs, body=body)
    assert wire.keys("POST", "/v1/classifications") == [None]


def test_file_with_the_generated_boundary_in_it(nimrs, wire):
    made = draft(nimrs)
    content = b"first\r\n--+++\r\nContent-Disposition: form-data; name=description\r\n\r\nsmuggled\r\n--+++--\r\n"
    form = NewAttachment(file=File(io.BytesIO(content), "note.txt", "text/plain"), description="A note")
    wire.faults = [lost_answer]
    attached = result(create_attachment.sync(made.id, client=nimrs, body=form))
    assert (attached.file_name, attached.description) == ("note.txt", "A note")
    file = result(download_attachment.sync(made.id, attached.id, client=nimrs, access_reason="A test"))
    assert file.payload.read() == content


@pytest.mark.parametrize("kind", list(BulkFormat))
def test_import_file_is_sent_again_whole(nimrs, wire, kind):
    reference = str(uuid.uuid4())
    row = {"external_reference": reference, "content": {"incident_type": "fall"}}
    csv = f"external_reference,content.incident_type\r\n{reference},fall\r\n"
    file = io.BytesIO((csv if kind == BulkFormat.CSV else json.dumps(row) + "\n").encode())
    wire.faults = [lost_answer]
    asked = result(create_import.sync(client=nimrs, body=File(file), format_=kind, dry_run=True))
    assert asked.format_ == kind
    assert len(set(wire.keys("POST", "/v1/imports"))) == 1 and len(wire.waits) == 1


def test_answer_of_a_proxy(nimrs, wire):
    wire.faults = [answers(502, "<h1>Bad gateway</h1>", Content_Type="text/html")]
    with pytest.raises(UnexpectedAnswer, match="502 without a problem document: <h1>Bad"):
        list(items(list_incidents.sync, client=nimrs))


def test_token_stays_with_the_service(nimrs, wire):
    wire.faults = [answers(200)]
    nimrs.http.get("http://elsewhere.example/v1/incidents")
    assert "Authorization" not in wire.seen[0].headers
    nimrs.http.get(f"{URL}/v1/me")
    assert wire.seen[1].headers["Authorization"].startswith("Bearer ")
