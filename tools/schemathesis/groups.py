"""Sends generated requests to the service as one account of every security group.

Each group gets a service and a copy of the demo database of its own, so that what an administrator
happens to change cannot hurt the group after it.
"""

import argparse
import concurrent.futures
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pyotp

HERE = Path(__file__).resolve().parent
DOCUMENT = HERE.parent.parent / "openapi" / "nimrs.v1.json"
ANONYMOUS = "nobody"
# These end the session that the other requests need. Who is not signed on may try them.
ENDS_SESSION = r"^/v1/auth/(logout|pin|refresh)|^/v1/(me|auth)/sessions"

services: set[subprocess.Popen] = set()


def start(folder: Path) -> tuple[subprocess.Popen, str]:
    """Starts a service on the folder's database and waits until it is ready."""
    for _ in range(5):
        base = f"http://127.0.0.1:{random.randint(10000, 29999)}"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "NIMRS_LOG": "warn",
            "RUST_BACKTRACE": "1",
            "DATABASE_URL": f"sqlite://{folder}/nimrs.db",
            "NIMRS_DATA_DIR": str(folder / "data"),
            "NIMRS_BIND": base.removeprefix("http://"),
            "NIMRS_DEMO": "off",
            # What is looked for is not the rate limiter.
            "NIMRS_RATE_LIMIT": "1000000",
            "NIMRS_SIGN_ON_RATE_LIMIT": "1000000",
            "NIMRS_PUBLIC_RATE_LIMIT": "1000000",
        }
        with open(folder / "service.log", "wb") as log:
            service = subprocess.Popen(
                [os.environ["NIMRS_BIN"], "serve"], env=environment, stdout=log, stderr=log
            )
        services.add(service)
        until = time.monotonic() + 30
        while service.poll() is None and time.monotonic() < until:
            try:
                if httpx.get(f"{base}/readyz").status_code == 200 and service.poll() is None:
                    return service, base
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        stop(service)
    raise RuntimeError("the service did not start:\n" + tail(folder / "service.log"))


def stop(service: subprocess.Popen) -> None:
    service.terminate()
    try:
        service.wait(10)
    except subprocess.TimeoutExpired:
        service.kill()
        service.wait()
    services.discard(service)


def sign_on(base: str, account: dict) -> str:
    """The access token of the account."""
    answer = httpx.post(
        f"{base}/v1/auth/login",
        json={
            "user_id": account["user_id"],
            "pin": account["pin"],
            "token_code": pyotp.parse_uri(account["otpauth_uri"]).now(),
        },
    )
    if answer.status_code != 200:
        raise RuntimeError(f"sign-on answered {answer.status_code}: {answer.text}")
    return answer.json()["access_token"]


def tail(path: Path, lines: int = 60) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


def run(group: str, account: dict | None, options: argparse.Namespace) -> tuple[bool, str]:
    """One group's run: whether it found nothing, and what to show."""
    folder = options.work / f"schemathesis-{group}"
    shutil.copytree(options.demo, folder)
    started = time.monotonic()
    service, base = start(folder)
    try:
        command = [
            str(Path(sys.executable).with_name("schemathesis")),
            "--config-file", str(HERE / "schemathesis.toml"),
            "run", str(DOCUMENT), "--url", base, "--no-color",
            "--max-examples", str(options.max_examples),
            "--workers", "1",
        ]  # fmt: skip
        if account:
            command += ["--header", f"Authorization: Bearer {sign_on(base, account)}"]
            command += ["--exclude-path-regex", ENDS_SESSION]
        with open(folder / "schemathesis.log", "wb") as log:
            code = subprocess.run(command, cwd=folder, stdout=log, stderr=log, check=False).returncode
        died = service.poll() is not None
    finally:
        stop(service)
    seconds = time.monotonic() - started
    text = f"{group}: {'ok' if code == 0 and not died else 'FAILED'} in {seconds:.0f} s"
    if code != 0 or died:
        text += "\n" + tail(folder / "schemathesis.log", options.lines)
        text += "\nthe service's log ends:\n" + tail(folder / "service.log", 20)
    return code == 0 and not died, text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, required=True, help="folder with nimrs.db and accounts.json")
    parser.add_argument("--work", type=Path, required=True, help="folder for the copies")
    parser.add_argument("--max-examples", type=int, default=8, help="random requests per operation")
    parser.add_argument("--lines", type=int, default=200, help="how much of a failed run's log to show")
    parser.add_argument("--group", action="append", help="only this security group; may be repeated")
    options = parser.parse_args()

    accounts: dict[str, dict | None] = {ANONYMOUS: None}
    for account in json.loads((options.demo / "accounts.json").read_text()):
        accounts.setdefault(account["security_group"], account)
    chosen = options.group or list(accounts)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    good = True
    try:
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            waiting = [pool.submit(run, group, accounts[group], options) for group in chosen]
            for done in concurrent.futures.as_completed(waiting):
                try:
                    passed, text = done.result()
                except (RuntimeError, OSError, httpx.HTTPError) as error:
                    passed, text = False, str(error)
                good = good and passed
                print(text, flush=True)
    finally:
        for service in list(services):
            stop(service)
    print(f"{len(chosen)} security groups, counting nobody as one")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
