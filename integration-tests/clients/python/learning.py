"""Learning, against a running service: material is downloaded, a webinar fills up and its waiting list moves, and the
calendars that it gives are read by another program, the `icalendar` package.

    python learning.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import hashlib
import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import icalendar

from nimrs_client import Client
from story import expect, pointers, refused, signed_on

RESOURCES = "/v1/learning/resources"
WEBINARS = "/v1/webinars"
FEED = f"{WEBINARS}/calendar.ics"
LINK = "https://meet.example.org/secret-room;a,b"
NEW_YORK = ZoneInfo("America/New_York")
# What a calendar has to escape or fold: commas, semicolons, backslashes, several lines, letters of two bytes and more.
TITLE = "Fälle, Fragen; und \\ Antworten"
TEXT = "First line\r\nsecond, longer; with a \\ in it: " + "ä€𝄞 " * 40 + "\nEND:VEVENT"


def in_days(days: int, hours: int = 0) -> str:
    at = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=days, hours=hours)
    return at.isoformat().replace("+00:00", "Z")


def calendar_of(answer: httpx.Response) -> icalendar.Calendar:
    """A calendar, checked for what every one must be."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8", answer.headers
    assert b"\n" not in answer.content.replace(b"\r\n", b""), "lines end with CRLF"
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n")), "lines are folded at 75 octets"
    calendar = icalendar.Calendar.from_ical(answer.content)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH") and calendar["PRODID"], calendar
    assert not any(event.errors for event in calendar.walk("VEVENT")), calendar
    return calendar


def event_of(answer: httpx.Response) -> icalendar.Event:
    """The one event of a calendar."""
    (event,) = calendar_of(answer).walk("VEVENT")
    return event


def instant(text: str) -> datetime:
    """The time to the second, which is all that a calendar holds."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(microsecond=0)


def matches(event: icalendar.Event, webinar: dict, sequence: int, status: str) -> None:
    """The event says what the webinar says."""
    content = webinar["content"]
    assert event["UID"] == webinar["id"]
    assert (event["SEQUENCE"], event["STATUS"]) == (sequence, status), event
    assert event["DTSTART"].dt == instant(content["starts_at"]), event
    assert event["DTEND"].dt == instant(content["ends_at"]), event
    assert event["SUMMARY"] == content["title"], event
    assert content["description"].replace("\r\n", "\n") in event["DESCRIPTION"], event
    assert event["URL"].endswith(f"{WEBINARS}/{webinar['id']}"), event


def material(stranger: Client, reader: Client) -> str:
    """Anybody lists and downloads what is published; who works through it has it on record."""
    listed = list(stranger.pages(RESOURCES))
    assert all(one["content"]["published"] for one in listed), listed
    with_file = next(one for one in listed if "file" in one)
    answer = stranger.get(f"{RESOURCES}/{with_file['id']}/file")
    assert answer.status_code == 200 and len(answer.content) == with_file["file"]["size"], answer.headers
    assert hashlib.sha256(answer.content).hexdigest() == with_file["file"]["sha256"]
    assert answer.headers["Content-Disposition"].startswith("attachment;"), answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    again = stranger.get(f"{RESOURCES}/{with_file['id']}/file", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304 and not again.content
    refused(stranger.get(RESOURCES, params={"all": "true"}), 401, "invalid_token")
    refused(reader.get(RESOURCES, params={"all": "true"}), 403, "forbidden")
    refused(stranger.post(RESOURCES, with_file["content"]), 401, "invalid_token")
    done = expect(reader.post(f"{RESOURCES}/{with_file['id']}/complete"), 200)
    assert expect(reader.post(f"{RESOURCES}/{with_file['id']}/complete"), 200) == done
    assert [one for one in reader.pages("/v1/me/training") if one["source_id"] == with_file["id"]] == [done]
    assert expect(stranger.get("/v1/news"), 200)["items"], "the demo has news"
    return with_file["content"]["title"]


def full_webinar(stranger: Client, desk: Client, people: list[Client]) -> dict:
    """One place, three people: the second and the third wait, and move up one after the other."""
    new = {"title": TITLE, "description": TEXT, "starts_at": in_days(3), "ends_at": in_days(3, 1), "capacity": 1}
    wrong = refused(desk.post(WEBINARS, {**new, "ends_at": in_days(2)}), 422, "validation_failed")
    assert pointers(wrong) == {"/ends_at"}, wrong
    webinar = expect(desk.post(WEBINARS, {**new, "join_link": LINK}), 201)
    path = f"{WEBINARS}/{webinar['id']}"
    first, second, third = people
    refused(stranger.post(f"{path}/register"), 401, "invalid_token")
    standing = [expect(who.post(f"{path}/register"), 200)["my_registration"] for who in people]
    assert [(one["status"], one.get("position")) for one in standing] == [
        ("registered", None),
        ("waiting", 1),
        ("waiting", 2),
    ], standing
    twice = expect(first.post(f"{path}/register"), 200)
    assert (twice["registered"], twice["waiting"], twice["content"]["join_link"]) == (1, 2, LINK), twice
    for reader in (stranger, second):
        assert "secret-room" not in reader.get(path).text + reader.get(f"{path}/calendar.ics").text
    assert event_of(first.get(f"{path}/calendar.ics"))["LOCATION"] == LINK
    expect(first.post(f"{path}/cancel-registration"), 200)
    moved = expect(second.get(path), 200)
    assert (moved["my_registration"]["status"], moved["content"]["join_link"]) == ("registered", LINK), moved
    assert expect(third.get(path), 200)["my_registration"] == {**standing[2], "position": 1}
    matches(event_of(stranger.get(f"{path}/calendar.ics")), webinar, 0, "CONFIRMED")
    etag = desk.get(path).headers["ETag"]
    more = expect(desk.patch(path, {"capacity": 5, "starts_at": in_days(4), "ends_at": in_days(4, 2)}, etag), 200)
    assert (more["registered"], more["waiting"], more["version"]) == (2, 0, 2), more
    matches(event_of(stranger.get(f"{path}/calendar.ics")), more, 1, "CONFIRMED")
    refused(desk.patch(path, {"capacity": 1}, '"2"'), 409, "state_conflict")
    listed = list(desk.pages(f"{path}/registrations"))
    assert sorted(one["status"] for one in listed) == ["cancelled", "registered", "registered"], listed
    refused(desk.post(f"{path}/attendance", {"attendees": [{"account_id": listed[0]["account_id"]}]}), 409, "state_conflict")
    return more


def feed(stranger: Client, desk: Client, webinar: dict) -> int:
    """The calendar to subscribe to: it has every webinar ahead once, and changes when one is cancelled."""
    answer = stranger.get(FEED)
    calendar = calendar_of(answer)
    assert calendar["X-WR-CALNAME"] == "NIMRS webinars"
    events = {event["UID"]: event for event in calendar.walk("VEVENT")}
    listed = {one["id"]: one for one in stranger.pages(WEBINARS, limit=3)}
    assert set(events) == set(listed) and len(calendar.walk("VEVENT")) == len(events)
    for known, one in listed.items():
        matches(events[known], one, one["version"] - 1, "CONFIRMED")
    assert "join" not in answer.text.lower() and "meet.example.org" not in answer.text
    sessions = [one for one in listed.values() if "series_id" in one]
    assert {instant(one["content"]["starts_at"]).astimezone(NEW_YORK).hour for one in sessions} == {9}, "at nine"
    assert stranger.get(FEED, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    path = f"{WEBINARS}/{webinar['id']}"
    cancelled = expect(desk.post(f"{path}/cancel", {"reason": "The speaker is ill."}, '"2"'), 200)
    changed = stranger.get(FEED, headers={"If-None-Match": answer.headers["ETag"]})
    (event,) = [event for event in calendar_of(changed).walk("VEVENT") if event["UID"] == webinar["id"]]
    matches(event, cancelled, 2, "CANCELLED")
    assert "The speaker is ill." in event["DESCRIPTION"]
    return len(events)


def own_webinar(asker: Client, desk: Client) -> str:
    """A facility asks for a webinar of its own and gets one."""
    body = {"topic": "Closing an investigation", "participants": 6}
    asked = expect(asker.post("/v1/webinar-requests", body), 201)
    path = f"/v1/webinar-requests/{asked['id']}"
    new = {"title": "Closing", "description": "For you.", "starts_at": in_days(9), "ends_at": in_days(9, 1), "capacity": 6}
    answer = {"decision": "accept", "text": "Gladly.", "webinar": new}
    refused(asker.post(f"{path}/answer", answer, '"1"'), 403, "forbidden")
    expect(desk.post(f"{path}/answer", answer, '"1"'), 200)
    answered = expect(asker.get(path), 200)
    assert (answered["status"], answered["answer"]) == ("accepted", "Gladly."), answered
    webinar = expect(asker.post(f"{WEBINARS}/{answered['webinar_id']}/register"), 200)
    assert webinar["kind"] == "custom" and webinar["my_registration"]["status"] == "registered", webinar
    return webinar["content"]["title"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", type=Path, required=True)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())
    stranger = Client(options.url)
    desk = signed_on(options.url, next(one for one in accounts if one["security_group"] == "nimrs_help_desk"))
    staff = [one for one in accounts if one["security_group"] in ("level_1", "level_2", "level_3")]
    people = [signed_on(options.url, account) for account in staff[:3]]
    print(f"{material(stranger, people[0])}: downloaded and worked through")
    webinar = full_webinar(stranger, desk, people)
    print("a webinar filled up, and its waiting list moved twice")
    print(f"{feed(stranger, desk, webinar)} webinars in the feed, as another program reads them")
    print(f"{own_webinar(people[1], desk)}: asked for and held")


if __name__ == "__main__":
    main()
