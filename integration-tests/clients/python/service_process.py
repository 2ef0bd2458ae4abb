"""The service as a process that can be started, killed and started again on the same database."""

import os
import random
import socket
import subprocess
import time
from pathlib import Path

import httpx


def free_port() -> int:
    """Below the range from which the system gives ports to outgoing connections."""
    while True:
        port = random.randrange(10000, 30000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


class Service:
    """A `nimrs serve` at a fixed address, so that access tokens outlive its death."""

    def __init__(self, binary: str, database: str, folder: Path, name: str, environment: dict[str, str]):
        self.binary, self.log = binary, folder / f"{name}.log"
        self.url = f"http://127.0.0.1:{free_port()}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "DATABASE_URL": database,
            "NIMRS_DATA_DIR": str(folder / "data"),
            "NIMRS_BIND": self.url.removeprefix("http://"),
            "NIMRS_PUBLIC_URL": "http://nimrs.test",
            "NIMRS_DEMO": "off",
            "NIMRS_RATE_LIMIT": "1000000",
            "NIMRS_SIGN_ON_RATE_LIMIT": "1000000",
            "NIMRS_PUBLIC_RATE_LIMIT": "1000000",
            "NIMRS_ENROLLMENT_RATE_LIMIT": "1000000",
            **environment,
        }
        self.process: subprocess.Popen | None = None

    def start(self, **environment: str) -> "Service":
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [self.binary, "serve"], env={**self.environment, **environment}, stdout=log, stderr=log
            )
        for _ in range(400):
            assert self.process.poll() is None, self.log.read_text(errors="replace")[-4000:]
            try:
                if httpx.get(f"{self.url}/readyz").status_code == 200:
                    return self
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        raise AssertionError(f"the service did not become ready: {self.log.read_text(errors='replace')[-4000:]}")

    def kill(self) -> None:
        """SIGKILL: it has no time for anything."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """SIGTERM: it finishes what it has begun."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                assert self.process.wait(40) == 0, "it ends well"
            except subprocess.TimeoutExpired:
                self.kill()
                raise
