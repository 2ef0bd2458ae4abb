"""The management reports, counted again: deadlines, corrective actions and repeats from the exported incidents; the
import queue, the requests and the accounts from their lists. Small numbers are hidden in the report on repeats alone."""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

import pandas

from nimrs_client import Client
from story import expect

NEW_YORK = ZoneInfo("America/New_York")
SMALL = range(1, 11)
OUTCOME = {"met": "on_time", "met_late": "late", "running": "open", "extended": "open", "overdue": "overdue"}
TIMES = ["2", "3", "4", "5_to_9", "10_and_over"]


def day(instant: str) -> date:
    return datetime.fromisoformat(instant).astimezone(NEW_YORK).date()


def report(client: Client, path: str, **query) -> dict:
    return expect(client.get(f"/v1/reports/{path}", params=query), 200)


def number(shown: int | None, count: int, hidden: bool, where: object) -> None:
    if shown is None:
        assert hidden and count > 0, f"hidden without need: {where}"
    else:
        assert shown == count, f"{where}: {shown}, counted again {count}"
        assert not (hidden and count in SMALL), f"a small number is shown: {where}"


def deadlines(client: Client, data: pandas.DataFrame) -> int:
    last = max(data.day)
    first = f"{int(last[:4]) - 1}{last[4:8]}01"
    mine = data[(data.day >= first) & (data.day <= last)]
    compared = 0
    for group in ("clock", "facility", "month", "clock,month", "facility,clock"):
        names = group.split(",")
        counts: dict = defaultdict(Counter)
        for row in mine.itertuples():
            for clock in row.incident["clocks"]:
                if clock["status"] == "not_applicable":
                    continue
                value = {"clock": clock["code"], "facility": row.facility, "month": row.month}
                counts[tuple(value[name] for name in names)][OUTCOME[clock["status"]]] += 1
        got = report(client, "deadlines", group_by=group, **{"from": first, "to": last})
        seen = set()
        for row in got["rows"]:
            key = tuple(row[name]["key"] for name in names)
            seen.add(key)
            for kind in ("on_time", "late", "open", "overdue"):
                number(row[kind], counts[key][kind], False, (group, key, kind))
                compared += 1
            done, late = counts[key]["on_time"], counts[key]["late"] + counts[key]["overdue"]
            if row["on_time_share"] is not None and done + late:
                share = row["on_time_share"]
                assert min(abs(share - done / (done + late)), abs(share - done / max(1, done + counts[key]["late"]))) < 0.006, (key, row)
        assert {key for key, count in counts.items() if count.total()} <= seen, group
    return compared


def corrective_actions(client: Client, data: pandas.DataFrame) -> int:
    last = date.fromisoformat(max(data.day))
    first = last - timedelta(days=300)
    today = datetime.now(NEW_YORK).date()
    band = lambda days: "0_30" if days <= 30 else "31_90" if days <= 90 else "over_90"
    counts: dict = {"facility": defaultdict(Counter), "month": defaultdict(Counter)}
    for incident in data.incident:
        for action in incident["corrective_actions"]:
            content = action["content"]
            due = date.fromisoformat(content["due_on"]) if content.get("due_on") else None
            if done_at := content.get("done_at"):
                done = day(done_at)
                if not first <= done <= last:
                    continue
                kind, month = "done_late" if due and done > due else "done_in_time", done
            elif due and due < today:
                kind, month = f"overdue_{band((today - due).days)}", due
            else:
                kind, month = f"open_{band((today - day(action['created_at'])).days)}", due
            counts["facility"][incident["record"]["facility_id"]][kind] += 1
            counts["month"][f"{month.year}-{month.month:02}" if month else "no_due_date"][kind] += 1
    compared = 0
    for group, mine in counts.items():
        got = report(client, "corrective-actions", group_by=group, **{"from": first.isoformat(), "to": last.isoformat()})
        kinds = [key for key in got["rows"][0] if key != "group"]
        for row in got["rows"]:
            for kind in kinds:
                number(row[kind], mine[row["group"]["key"]][kind], False, (group, row["group"], kind))
                compared += 1
        assert {key for key, count in mine.items() if count.total()} <= {row["group"]["key"] for row in got["rows"]}
    return compared


def same(person: dict) -> str | None:
    folded = lambda name: (person.get(name) or "").strip().lower()
    client = person["role"].startswith("client")
    if client and (key := folded("local_case_number") or folded("medicaid_id")):
        return key
    if not folded("first_name") or not folded("last_name") or (client and not person.get("date_of_birth")):
        return None
    return f"{folded('last_name')}, {folded('first_name')} {person.get('date_of_birth')}"


def repeats(client: Client, data: pandas.DataFrame, hidden: bool) -> int:
    last = date.fromisoformat(max(data.day))
    first = last - timedelta(days=200)
    facility = data.facility.iloc[0]
    mine = data[(data.day >= first.isoformat()) & (data.day <= last.isoformat()) & (data.facility == facility)]
    involved: dict = defaultdict(set)
    for row in mine.itertuples():
        if row.unit != "not_recorded":
            involved["unit", row.unit].add(row.incident["id"])
        for person in row.incident["record"]["people"]:
            role = person["content"]["role"]
            kind = "staff_subject" if role == "staff_subject" else "client"
            if role in ("client_victim", "client_aggressor", "client_participant", "staff_subject"):
                if key := same(person["content"]):
                    involved[kind, key].add(row.incident["id"])
    counts: Counter = Counter()
    for (kind, _), incidents in involved.items():
        often = len(incidents)
        if often >= 2:
            times = str(often) if often < 5 else "5_to_9" if often < 10 else "10_and_over"
            counts[kind, times] += 1
    got = report(client, "repeat-involvement", facility_id=facility, **{"from": first.isoformat(), "to": last.isoformat()})
    for row in got["distribution"]:
        number(row["count"], counts[row["kind"], row["times"]], hidden, row)
    for row in got["involved"]:
        assert not hidden and row["incidents"] >= 2
    return len(got["distribution"])


def import_queue(client: Client) -> int:
    today = datetime.now(NEW_YORK).date()
    counts: Counter = Counter()
    for case in client.pages("/v1/import-queue", limit=200):
        if case["status"] in ("received", "released", "disputed"):
            age = (today - day(case["received_at"])).days
            band = "0_1" if age <= 1 else "2_7" if age <= 7 else "8_30" if age <= 30 else "31_and_over"
            counts[case.get("facility_id"), case["status"], f"days_{band}"] += 1
    got = report(client, "import-queue")
    for row in got["rows"]:
        for kind in ("days_0_1", "days_2_7", "days_8_30", "days_31_and_over"):
            assert row[kind] == counts.pop((row.get("facility", {}).get("key"), row["status"], kind), 0), row
    assert not counts, counts
    return 4 * len(got["rows"])


def jc_requests(client: Client) -> int:
    made: dict = defaultdict(list)
    for request in client.pages("/v1/justice-center/requests", limit=200):
        at = day(request["requested_at"])
        made[f"{at.year}-{at.month:02}", request["kind"]].append(request)
    first = (datetime.now(UTC) - timedelta(days=700)).date().isoformat()
    got = report(client, "jc-requests", **{"from": first, "to": datetime.now(NEW_YORK).date().isoformat()})
    for row in got["rows"]:
        mine = made.pop((row["month"]["key"], row["kind"]), [])
        span = lambda one: datetime.fromisoformat(one["answer"]["at"]) - datetime.fromisoformat(one["requested_at"])
        hours = sorted(span(one).total_seconds() / 3600 for one in mine if one.get("answer"))
        assert row["answered"] == len(hours), row
        if hours:
            assert abs(row["median_hours"] - median(hours)) < 0.03 and abs(row["max_hours"] - hours[-1]) < 0.03, row
        waiting = Counter(one["status"] for one in mine if not one.get("answer"))
        assert row["queued"] == waiting["queued"] and row["closed_without_answer"] == waiting["closed"], row
    assert not made, list(made)
    return 5 * len(got["rows"])


def access(client: Client) -> int:
    counts: Counter = Counter()
    now = datetime.now(UTC)
    for account in client.pages("/v1/account-standings", limit=200):
        standing = account["standing"]
        locks = datetime.fromisoformat(account["locks_at"]) if account.get("locks_at") else None
        if standing == "active":
            kind = "locks_soon" if locks and locks < now + timedelta(days=30) else "used"
        else:
            kind = {"locked_failed_attempts": "locked", "locked_inactive": "locked"}.get(standing, standing)
        counts[account["organization"].get("facility_id"), account["security_group"], kind] += 1
    got = report(client, "access")
    for row in got["rows"]:
        key = (row.get("facility", {}).get("key"), row["security_group"])
        assert row["active"] + row["dormant"] == counts[*key, "used"], row
        for kind in ("locks_soon", "locked", "expired", "pending"):
            assert row[kind] == counts[*key, kind], (row, kind)
    short = {one["facility_id"] for one in client.pages("/v1/level-1-coverage", limit=200, fewer_than_two="true")}
    assert {one["facility"]["key"] for one in got["fewer_than_two_level_1"]} == short
    return 5 * len(got["rows"])


def management(client: Client, data: pandas.DataFrame, hidden: bool):
    yield f"deadlines: {deadlines(client, data)} numbers counted again"
    yield f"corrective actions: {corrective_actions(client, data)} numbers"
    yield f"repeat involvement: {repeats(client, data, hidden)} numbers"
    if hidden:
        yield f"import queue: {import_queue(client)} numbers"
        yield f"requests to the Justice Center: {jc_requests(client)} numbers"
        yield f"access: {access(client)} numbers"
