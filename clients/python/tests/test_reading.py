"""Pages, errors and answers that are not JSON."""

import time

import pytest

from nimrs import ProblemError, etag, items, result
from nimrs.generated.api.bulk import create_export, download_export, get_export
from nimrs.generated.api.incidents import create_incident, get_incident, list_incidents, submit_incident
from nimrs.generated.api.justice_center import get_jc_request_message, list_jc_requests
from nimrs.generated.api.reports import report_deadlines
from nimrs.generated.models import NewExport, NewIncident, ProblemCode, Submit
from nimrs.problem import retry_after

SMALL = NewIncident.from_dict({"content": {"incident_type": "fall"}})


def test_all_pages(nimrs, wire):
    made = {result(create_incident.sync(client=nimrs, body=SMALL)).id for _ in range(5)}
    wire.seen.clear()
    found = [each.id for each in items(list_incidents.sync, client=nimrs, status="draft", limit=2)]
    assert made <= set(found) and len(found) == len(set(found))
    assert wire.count("/v1/incidents") == (len(found) + 1) // 2
    once = [each.id for each in items(list_incidents.sync, client=nimrs, status="draft", limit=200)]
    assert once == found


def test_every_fault_with_its_place(nimrs):
    made = result(create_incident.sync(client=nimrs, body=SMALL))
    with pytest.raises(ProblemError) as raised:
        submit_incident.sync(made.id, client=nimrs, body=Submit(), if_match=etag(made.version))
    error = raised.value
    assert (error.status, error.code) == (422, ProblemCode.VALIDATION_FAILED)
    faults = {each.pointer: each.code for each in error.errors}
    assert faults["/people"] == "client_required" and faults["/content/premises"] == "required"
    assert error.request_id and error.instance.endswith("/submit") and error.detail in str(error)
    assert "/content/premises: is required here" in str(error)


def test_old_version(nimrs):
    made = result(create_incident.sync(client=nimrs, body=SMALL))
    with pytest.raises(ProblemError) as raised:
        submit_incident.sync(made.id, client=nimrs, body=Submit(), if_match=etag(made.version + 1))
    assert (raised.value.status, raised.value.code) == (412, "precondition_failed")


def test_types_of_an_answer(nimrs):
    made = result(create_incident.sync(client=nimrs, body=SMALL))
    detailed = get_incident.sync_detailed(made.id, client=nimrs)
    assert detailed.headers["ETag"] == etag(made.version) and detailed.parsed == made
    assert made.created_at.tzinfo is not None and made.status == "draft"


def test_report_as_csv(nimrs):
    report = result(report_deadlines.sync(client=nimrs))
    text = nimrs.http.get("/v1/reports/deadlines", params={"format": "csv"}).text
    assert len(text.splitlines()) > len(report.rows)


def test_export(nimrs):
    job = result(create_export.sync(client=nimrs, body=NewExport.from_dict({"format": "ndjson"})))
    for _ in range(300):
        job = result(get_export.sync(job.id, client=nimrs))
        if job.status not in ("queued", "running"):
            break
        time.sleep(0.1)
    text = result(download_export.sync(job.id, client=nimrs))
    assert len(text.splitlines()) == job.rows_done > 0


def test_mail_of_a_request(nimrs):
    asked = next(iter(items(list_jc_requests.sync, client=nimrs)), None)
    if asked is not None:
        mail = result(get_jc_request_message.sync(asked.id, client=nimrs, access_reason="A test"))
        assert b"\nSubject: " in mail.payload.read()


def test_asynchronous_use_is_refused(nimrs):
    with pytest.raises(NotImplementedError, match="synchronous"):
        nimrs.get_async_httpx_client()


def test_retry_after_as_a_date():
    assert retry_after({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert retry_after({"Retry-After": "soon"}) is None and retry_after({}) is None
