"""Sends generated requests to the service as one account of every security group, and as nobody.

Every group sends each operation its examples and random requests, good and bad ones. The long walk along the bounds of
every field is done once for each operation, by a group that may do it. Each group gets a service and a copy of the
filled demo of its own, so that what an administrator happens to change cannot hurt the group after it.
"""

import argparse
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import httpx

import demo

HERE = Path(__file__).resolve().parent
DOCUMENT = HERE.parent.parent / "openapi" / "nimrs.v1.json"
NOBODY = "nobody"
# These end the session that the other requests need: signing off, ending sessions, and a PIN change that fails three
# times, which locks the account. Who is not signed on sends them all the same. And the stream of events has no end.
NOT_SENT = r"^/v1/(auth/(logout$|pin$|sessions/)|events/stream$)"


def operations() -> dict[tuple[str, str], dict]:
    """The operations of the document by method and path."""
    paths = json.loads(DOCUMENT.read_text())["paths"]
    return {(method, path): each for path, item in paths.items() for method, each in item.items()}


def prepare(folder: Path, accounts: list[dict]) -> dict[str, list[str]]:
    """Fills the demo, and says which operations each group walks along the bounds."""
    # Not the accounts that the groups use: a code works once.
    first = next(each for each in accounts if each["security_group"] == "level_1")
    level_1 = [each for each in accounts
               if each["security_group"] == "level_1" and each["organization"] == first["organization"]]  # fmt: skip
    central = [each for each in accounts if each["security_group"] == "central_office"]
    service, base = demo.start(folder)
    try:
        facility = demo.Caller(base, demo.sign_on(base, level_1[-1]))
        demo.fill(facility, demo.Caller(base, demo.sign_on(base, central[-1])))
        groups = demo.ok(facility.http.get("/v1/security-groups"))["items"]
    finally:
        demo.stop(service)
    walks: dict[str, list[str]] = {}
    for operation in operations().values():
        needed = operation["x-permission"]
        may = [
            group["code"] for group in groups
            if needed == "any" or {"permission": needed, "grant": "yes"} in group["permissions"]
        ]  # fmt: skip
        walks.setdefault(NOBODY if needed == "none" else may[0], []).append(operation["operationId"])
    return walks


def tail(path: Path, lines: int = 60) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


def run(group: str, account: dict | None, walk: list[str], options: argparse.Namespace) -> tuple[bool, str, set]:
    """One group's run: whether it found nothing, what to show, and what succeeded."""
    folder = options.work / f"schemathesis-{group}"
    shutil.copytree(options.demo, folder)
    started = time.monotonic()
    service, base = demo.start(folder)
    log = folder / "schemathesis.log"
    try:
        command = [
            str(Path(sys.executable).with_name("schemathesis")),
            "--config-file", str(HERE / "schemathesis.toml"),
            "run", str(DOCUMENT), "--url", base, "--no-color", "--workers", "1", "--warnings", "off",
        ]  # fmt: skip
        environment = {**os.environ, "SCHEMATHESIS_HOOKS": str(HERE / "hooks.py")}
        environment |= {"TESTED_DOCUMENT": str(DOCUMENT), "TESTED_URL": base}
        if account:
            token = demo.sign_on(base, account)
            environment |= {"TESTED_TOKEN": token, "TESTED_USER": account["user_id"]}
            command += ["--header", f"Authorization: Bearer {token}", "--exclude-path-regex", NOT_SENT]
        runs = [["--phases", "examples,fuzzing", "--max-examples", str(options.max_examples)]]
        if walk:
            chosen = [word for each in walk for word in ("--include-operation-id", each)]
            runs.append(["--phases", "coverage", *chosen])
        good = True
        with open(log, "ab") as to:
            for more in runs:
                done = subprocess.run([*command, *more], cwd=folder, env=environment, stdout=to, stderr=to, check=False)
                good &= done.returncode == 0
        good &= service.poll() is None
        if good and account and not httpx.get(f"{base}/v1/me", headers={"Authorization": f"Bearer {token}"}).is_success:
            raise RuntimeError(f"{group}: something ended its session before its requests were through")
        succeeded = successes(base) if good else set()
    finally:
        demo.stop(service)
    cases = sum(int(each) for each in re.findall(r"^  (\d+) generated", log.read_text(errors="replace"), re.M))
    text = f"{group}: {'ok' if good else 'FAILED'}, {cases} requests, {time.monotonic() - started:.0f} s"
    if not good:
        text += "\n" + tail(log, options.lines) + "\nthe service's log ends:\n" + tail(folder / "service.log", 20)
    return good, text, succeeded


def successes(base: str) -> set[tuple[str, str]]:
    """The operations that succeeded at least once, from the metrics."""
    found = set()
    for line in httpx.get(f"{base}/metrics").text.splitlines():
        labels = dict(re.findall(r'(\w+)="([^"]*)"', line))
        if labels.get("status", "").startswith("2"):
            found.add((labels["method"].lower(), labels["operation"]))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, required=True, help="folder with nimrs.db and accounts.json")
    parser.add_argument("--work", type=Path, required=True, help="folder for the copies")
    parser.add_argument("--max-examples", type=int, default=5, help="random requests per operation")
    parser.add_argument("--lines", type=int, default=200, help="how much of a failed run's log to show")
    parser.add_argument("--group", action="append", help="only this security group; may be repeated")
    options = parser.parse_args()

    listed = json.loads((options.demo / "accounts.json").read_text())
    accounts: dict[str, dict | None] = {NOBODY: None}
    for account in listed:
        accounts.setdefault(account["security_group"], account)
    chosen = options.group or list(accounts)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    good = True
    succeeded: Counter = Counter()
    try:
        walks = prepare(options.demo, listed)
        # The longest first.
        chosen.sort(key=lambda group: -len(walks.get(group, [])))
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            waiting = [pool.submit(run, group, accounts[group], walks.get(group, []), options) for group in chosen]
            for finished in concurrent.futures.as_completed(waiting):
                try:
                    passed, text, which = finished.result()
                except (RuntimeError, OSError, httpx.HTTPError) as error:
                    passed, text, which = False, str(error), set()
                good = good and passed
                succeeded.update(which)
                print(text, flush=True)
    finally:
        for service in list(demo.running):
            demo.stop(service)
    never = sorted(each["operationId"] for key, each in operations().items() if key not in succeeded)
    print(f"{len(chosen)} security groups, counting nobody as one; refused whatever was sent: {', '.join(never) or 'none'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
