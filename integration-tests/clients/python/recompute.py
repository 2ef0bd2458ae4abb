"""Every report, counted again from the exported incidents with pandas, cell by cell.

    python recompute.py --url http://127.0.0.1:8080 --accounts accounts.json

The database is one that `nimrs demo --incidents N --accounts FILE` filled. A facility sees all numbers; the Office of
Mental Health sees small ones hidden: then what is shown must be right, what is small must not be shown, and nothing
hidden may follow from the totals beside it.
"""

import argparse
import json
import time
from collections import defaultdict
from pathlib import Path

import pandas

from nimrs_client import Client
from recompute_management import management
from story import expect, signed_on

COUNTED = {"submitted", "under_investigation", "committee_review", "finished", "closed"}
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
HARM = ["none", "minor", "moderate", "serious", "death"]
ACTIVE = {"client_victim", "client_aggressor", "client_participant"}
CLIENTS = ACTIVE | {"client_witness"}
PRESENT = {"staff_witness", "staff_responder", "staff_supervisor"}
SMALL = range(1, 11)


def exported(client: Client) -> list[dict]:
    """All incidents that the reader may see, as NDJSON."""
    path = expect(client.post("/v1/exports", {"format": "ndjson"}), 202)
    where = f"/v1/exports/{path['id']}"
    end = time.time() + 600
    while (job := expect(client.get(where), 200))["status"] in ("queued", "running"):
        assert time.time() < end, job
        time.sleep(0.2)
    assert job["status"] == "done" and job["rows_done"] == job["rows_total"], job
    with client.http.stream("GET", f"{where}/file") as answer:
        assert answer.status_code == 200, answer.status_code
        incidents = [json.loads(line) for line in answer.iter_lines()]
    assert len(incidents) == job["rows_done"]
    return incidents


def band(people: list[dict], day: pandas.Timestamp) -> str:
    for roles in ({"client_victim"}, ACTIVE - {"client_victim"}):
        concerned = [person for person in people if person["role"] in roles]
        if concerned:
            break
    else:
        return "no_client"
    ages = set()
    for person in concerned:
        if born := person.get("date_of_birth"):
            year, month, date = map(int, born.split("-"))
            ages.add(day.year - year - ((day.month, day.day) < (month, date)))
    bounds = [(12, "under_12"), (18, "12_to_17"), (25, "18_to_24"), (45, "25_to_44"), (65, "45_to_64"), (999, "65_and_over")]
    bands = {next(name for bound, name in bounds if age < bound) for age in ages if age >= 0}
    return "unknown" if not bands else "several" if len(bands) > 1 else bands.pop()


def staff(people: list[dict]) -> str:
    roles = {person["role"] for person in people}
    return "subject" if "staff_subject" in roles else "present" if roles & PRESENT else "none"


def frame(incidents: list[dict]) -> pandas.DataFrame:
    """One row for each incident that counts, with the value of every dimension."""
    rows = []
    for incident in incidents:
        record, content = incident["record"], incident["record"]["content"]
        at = content.get("occurred", {}).get("at") or content.get("discovered_at")
        if record["status"] not in COUNTED or not at:
            continue
        local = pandas.Timestamp(at).tz_convert("America/New_York")
        people = [person["content"] for person in record["people"]]
        harms = [person.get("harm", {}).get("actual") for person in people if person["role"] in CLIENTS]
        harms = [HARM.index(harm) for harm in harms if harm]
        rows.append(
            {
                "day": local.date().isoformat(),
                "status": record["status"],
                "type": content.get("incident_type") or "not_recorded",
                "class": incident.get("class") or "not_recorded",
                "month": f"{local.year}-{local.month:02}",
                "quarter": f"{local.year}-Q{(local.month + 2) // 3}",
                "year": str(local.year),
                "weekday": DAYS[local.weekday()],
                "hour": f"{local.hour:02}",
                "location": content.get("place", {}).get("location") or "not_recorded",
                "facility": record["facility_id"],
                "unit": content.get("unit_id") or "not_recorded",
                "county": incident["county_fips"],
                "field_office": incident["field_office"],
                "harm": HARM[max(harms)] if harms else "not_recorded",
                "age_band": band(people, local),
                "staff_involvement": staff(people),
                "premises": content.get("premises") or "not_recorded",
                "incident": incident,
            }
        )
    return pandas.DataFrame(rows)


def within(data: pandas.DataFrame, query: dict) -> pandas.DataFrame:
    data = data[(data.day >= query["from"]) & (data.day <= query["to"])]
    for name, value in query.items():
        column = {"facility_id": "facility", "unit_id": "unit"}.get(name, name)
        if column in data.columns:
            data = data[data[column].isin(value.split(","))]
    return data


def tally(data: pandas.DataFrame, dimensions: list[str]) -> dict:
    if data.empty:
        return {}
    counts = data.groupby(dimensions).size()
    return {key if isinstance(key, tuple) else (key,): int(count) for key, count in counts.items()}


def statistics(client: Client, data: pandas.DataFrame, hidden: bool) -> int:
    """Reports by one, two and three dimensions, and with filters; gives how many cells were compared."""
    dimensions = [name for name in data.columns if name not in ("day", "status", "incident")]
    last = max(data.day)
    first = f"{int(last[:4]) - 2}{last[4:8]}01"
    asked = [{"group_by": name} for name in dimensions]
    asked += [
        {"group_by": "type,month"},
        {"group_by": "weekday,hour"},
        {"group_by": "class,harm"},
        {"group_by": "facility,quarter"},
        {"group_by": "location,premises,year"},
        {"group_by": "class,quarter,staff_involvement"},
        {"group_by": "age_band,harm,class"},
        {"group_by": "month", "type": "fall,assault"},
        {"group_by": "hour,location", "class": "significant", "harm": "minor,moderate,serious"},
        {"group_by": "month", "status": "closed", "premises": "off_premises"},
        {"group_by": "unit", "facility_id": data.facility.iloc[0]},
    ]
    compared = 0
    for query in asked:
        query = {**query, "from": first, "to": last}
        report = expect(client.get("/v1/reports/incidents", params=query), 200)
        names = query["group_by"].split(",")
        mine = within(data, query)
        compared += same(report, names, mine, hidden, query)
    return compared


def same(report: dict, names: list[str], mine: pandas.DataFrame, hidden: bool, query: dict) -> int:
    cells = tally(mine, names)
    shown = {tuple(row["keys"][name]["key"] for name in names): row for row in report["rows"]}
    assert len(shown) == len(report["rows"]), f"no row stands twice: {query}"
    missing = [key for key in cells if key not in shown]
    assert not missing, f"{query}: {missing[:3]}"
    for key, row in shown.items():
        cell(row, cells.get(key, 0), hidden, (query, key))
    for total in report["totals"]:
        place = names.index(total["dimension"])
        count = sum(count for key, count in cells.items() if key[place] == total["key"])
        cell(total, count, hidden, (query, total))
    cell(report["total"], len(mine), hidden, (query, "total"))
    if hidden and len(names) <= 2:
        ambiguous(report, names, query)
    expected_zeros(report, names, query)
    return len(shown) + len(report["totals"]) + 1


def cell(row: dict, count: int, hidden: bool, where: tuple) -> None:
    if row["suppressed"]:
        assert hidden and row["count"] is None and row["rate"] is None, where
        assert count > 0, f"a zero tells nobody anything: {where}"
    else:
        assert row["count"] == count, f"{where}: {row['count']}, counted again {count}"
        assert not (hidden and count in SMALL), f"a small number is shown: {where}"


def ambiguous(report: dict, names: list[str], query: dict) -> None:
    """No sum that is shown has exactly one hidden part, which would give the part away."""
    total = report["total"]
    for place, name in enumerate(names):
        totals = {one["key"]: one for one in report["totals"] if one["dimension"] == name}
        parts = defaultdict(list)
        for row in report["rows"]:
            parts[row["keys"][name]["key"]].append(row["suppressed"])
        if len(names) > 1:
            for key, one in totals.items():
                assert one["suppressed"] or sum(parts[key]) != 1, (query, name, key)
        lost = sum(one["suppressed"] for one in totals.values())
        assert total["suppressed"] or lost != 1, (query, name)


def expected_zeros(report: dict, names: list[str], query: dict) -> None:
    """A reader expects every month of the range, every day of the week and every hour."""
    want = {"weekday": 7, "hour": 24}
    if "month" in names:
        begin, end = pandas.Period(query["from"], "M"), pandas.Period(query["to"], "M")
        want["month"] = (end - begin).n + 1
    for name, count in want.items():
        if name in names:
            assert len({row["keys"][name]["key"] for row in report["rows"]}) == count, (query, name)


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--url", required=True)
    arguments.add_argument("--accounts", required=True, type=Path)
    given = arguments.parse_args()
    accounts = json.loads(given.accounts.read_text())
    office = next(account for account in accounts if account["user_id"] == "central-a")
    central = signed_on(given.url, office)
    # The staff of the State share the PIN of the demo and this e-token.
    own = Client(given.url, {**office, "user_id": "f001-1"})
    expect(own.sign_on(), 200)

    for client, hidden, name in ((own, False, "facility"), (central, True, "State")):
        incidents = exported(client)
        data = frame(incidents)
        compared = statistics(client, data, hidden)
        print(f"{name}: {len(incidents)} incidents exported, {compared} cells counted again")
        for line in management(client, data, hidden):
            print(f"{name}: {line}")


if __name__ == "__main__":
    main()
