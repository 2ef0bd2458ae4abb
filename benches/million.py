"""The measuring part of benches/million: plain Python, nothing to install."""

import base64
import hashlib
import hmac
import http.client
import json
import statistics
import struct
import sys
import time
import urllib.parse

URL, ACCOUNTS, SERVICE, FOLDER = sys.argv[1:5]
HOST = urllib.parse.urlparse(URL).netloc


def resident() -> str:
    """Resident memory of the service, now and at its highest, in MiB."""
    found = {}
    for line in open(f"/proc/{SERVICE}/status"):
        name, _, value = line.partition(":")
        if name in ("VmRSS", "VmHWM"):
            found[name] = int(value.split()[0]) // 1024
    return f"{found['VmRSS']} (most {found['VmHWM']}) MiB"


class Reader:
    def __init__(self, account: dict):
        self.connection = http.client.HTTPConnection(HOST, timeout=600)
        query = urllib.parse.parse_qs(urllib.parse.urlparse(account["otpauth_uri"]).query)
        secret = query["secret"][0]
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
        start = digest[-1] & 15
        code = (struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000
        body = {"user_id": account["user_id"], "pin": account["pin"], "token_code": f"{code:06}"}
        self.token, self.used = "", time.monotonic()
        self.token = self.call("POST", "/v1/auth/login", body)["access_token"]

    def raw(self, method: str, path: str, body=None, kind="application/json") -> tuple[int, bytes]:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        if body is not None:
            headers["Content-Type"] = kind
            if kind == "application/json":
                body = json.dumps(body)
        if time.monotonic() - self.used > 4:
            # The service ends connections that nobody uses.
            self.connection.close()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        self.used = time.monotonic()
        return answer.status, answer.read()

    def call(self, method: str, path: str, body=None, kind="application/json") -> dict:
        status, text = self.raw(method, path, body, kind)
        if status >= 300:
            raise SystemExit(f"{method} {path}: {status} {text[:500].decode()}")
        return json.loads(text)


def timed(reader: Reader, path: str, times: int) -> list[float]:
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        reader.call("GET", path)
        spent.append((time.perf_counter() - begin) * 1000)
    return spent


def row(what: str, spent: list[float]) -> None:
    print(f"{what:<66} {statistics.median(spent):>9.1f} {max(spent):>9.1f}  ms (median, most)", flush=True)


def lists(reader: Reader, name: str, facility: str) -> None:
    filters = {
        "all": "",
        "status": "status=under_investigation",
        "type": "incident_type=death",
        "two types": "incident_type=death,firesetting",
        "class": "class=abuse_neglect",
        "county": "county=36055",
        "facility": f"facility_id={facility}",
        "type and county": "incident_type=missing_patient&county=36029",
        "type, status, county": "incident_type=fall&status=finished&county=36047",
        "status and class": "status=closed&class=omh_only",
        "one month": "occurred_from=2025-03-01T05:00:00Z&occurred_to=2025-04-01T04:00:00Z",
        "type in one month": "incident_type=fall&occurred_from=2025-03-01T05:00:00Z&occurred_to=2025-04-01T04:00:00Z",
        "late": "late=true",
    }
    medians = []
    for sort in ("-created", "occurred", "-occurred", "-updated"):
        for what, query in filters.items():
            spent = timed(reader, f"/v1/incidents?limit=50&sort={sort}&{query}", 5)
            medians.append(statistics.median(spent))
            row(f"{name}: list, {what}, by {sort}", spent)
    print(f"{name}: the median of these medians is {statistics.median(medians):.1f} ms", flush=True)
    for sort in ("-created", "occurred"):
        spent, cursor = [], ""
        for _ in range(300):
            begin = time.perf_counter()
            page = reader.call("GET", f"/v1/incidents?limit=50&sort={sort}{cursor}")
            spent.append((time.perf_counter() - begin) * 1000)
            if not page.get("next_cursor"):
                break
            cursor = "&cursor=" + urllib.parse.quote(page["next_cursor"])
        row(f"{name}: pages 1 to 20, by {sort}", spent[:20])
        row(f"{name}: pages {len(spent) - 19} to {len(spent)}, by {sort}", spent[-20:])


def search(reader: Reader, name: str) -> None:
    medians = []
    for query in (
        "client", "wet", "clozapine", '"wet spot"', '"left hip" rail', "wrest*", "fall -wet", "dining chair dizzy",
        "NIMRS-2025-0012345", "Gallagher", "Ximena Underhill", "zyzzyva", "on", '"one staff member short"',
    ):
        spent = timed(reader, "/v1/incidents?limit=20&q=" + urllib.parse.quote(query), 5)
        medians.append(statistics.median(spent))
        row(f"{name}: search {query}", spent)
    print(f"{name}: the median of these medians is {statistics.median(medians):.1f} ms", flush=True)


def reports(reader: Reader, name: str) -> None:
    span = "from=2023-11-01&to=2026-10-31"
    for group in (
        "type", "class", "month", "weekday", "hour", "location", "facility", "unit", "county", "field_office", "harm",
        "age_band", "staff_involvement", "premises", "type,month", "weekday,hour", "facility,quarter",
        "type,quarter,harm", "county,year,class", "location,harm,age_band",
    ):
        row(f"{name}: report by {group}, three years", timed(reader, f"/v1/reports/incidents?group_by={group}&{span}", 3))
    for path in ("deadlines?group_by=clock", "deadlines?group_by=facility", "import-queue", "jc-requests",
                 "corrective-actions", "access"):
        mark = "&" if "?" in path else "?"
        dates = mark + span if path.startswith("deadlines") else ""
        row(f"{name}: report {path}", timed(reader, f"/v1/reports/{path}{dates}", 3))


def wait(reader: Reader, path: str) -> dict:
    while (job := reader.call("GET", path))["status"] in ("queued", "running"):
        time.sleep(0.1)
    if job["status"] not in ("done", "done_with_errors"):
        raise SystemExit(f"{path}: {job}")
    return job


def export(reader: Reader, form: str) -> str:
    begin = time.perf_counter()
    job = reader.call("POST", "/v1/exports", {"format": form})
    job = wait(reader, f"/v1/exports/{job['id']}")
    spent = time.perf_counter() - begin
    size = job["bytes"] / 2**20
    print(f"export {form}: {job['rows_done']} rows, {size:.0f} MiB in {spent:.1f} s: "
          f"{job['rows_done'] / spent:.0f} rows/s; memory {resident()}", flush=True)
    return f"/v1/exports/{job['id']}/file"


def rows_for_import(reader: Reader, path: str, facility: str, count: int) -> str:
    """Exported incidents as rows of an import into one facility."""
    reader.connection.request("GET", path, headers={"Authorization": f"Bearer {reader.token}"})
    answer = reader.connection.getresponse()
    target = f"{FOLDER}/import.ndjson"
    with open(target, "w") as out:
        for number in range(count):
            line = answer.readline()
            if not line:
                break
            record = json.loads(line)["record"]
            content = {key: value for key, value in record["content"].items() if key not in ("unit_id", "jc_numbers")}
            people = [person["content"] for person in record["people"]]
            out.write(json.dumps({"external_reference": f"OLD-{number}", "content": content, "people": people}) + "\n")
    reader.connection.close()
    return target


def load(reader: Reader, path: str, what: str) -> None:
    begin = time.perf_counter()
    with open(path, "rb") as file:
        job = reader.call("POST", "/v1/imports?format=ndjson&mode=draft", file.read(), "application/x-ndjson")
    job = wait(reader, f"/v1/imports/{job['id']}")
    spent = time.perf_counter() - begin
    counts = {key: value for key, value in job.items() if isinstance(value, int)}
    print(f"import, {what}: {spent:.1f} s, {job.get('rows_done', 0) / spent:.0f} rows/s {counts}; memory {resident()}", flush=True)


def main() -> None:
    accounts = json.load(open(ACCOUNTS))
    office = next(one for one in accounts if one["user_id"] == "central-a")
    central = Reader(office)
    own = Reader({**office, "user_id": "f001-1"})
    print(f"memory before: {resident()}")
    facility = central.call("GET", "/v1/incidents?limit=1&sort=-created&status=closed")["items"][0]["facility_id"]
    mine = own.call("GET", "/v1/me")["account"]
    for reader, name, where in ((central, "State", facility), (own, "facility", mine.get("facility_id", facility))):
        lists(reader, name, where)
        search(reader, name)
        reports(reader, name)
        print(f"memory: {resident()}", flush=True)
    path = export(central, "ndjson")
    export(central, "csv")
    file = rows_for_import(central, path, mine.get("facility_id", facility), 100_000)
    load(own, file, "100,000 new drafts")
    load(own, file, "the same again")


main()
