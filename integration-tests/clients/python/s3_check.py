"""Attaches files through a service that keeps them in an S3-compatible store, and looks into the store."""

import argparse
import hashlib
import json
import os
import signal

import boto3
import httpx
import pyotp

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--url", required=True, help="address of the service")
parser.add_argument("--accounts", required=True, help="file that `nimrs demo --accounts` wrote")
parser.add_argument("--store", required=True, help="address of the S3 store")
parser.add_argument("--bucket", required=True)
parser.add_argument("--prefix", required=True)
parser.add_argument("--store-pid", required=True, type=int, help="process of the store, which is ended at last")
arguments = parser.parse_args()


def signed_on() -> httpx.Client:
    with open(arguments.accounts, encoding="utf-8") as file:
        account = next(a for a in json.load(file) if a["security_group"] == "level_1")
    code = pyotp.parse_uri(account["otpauth_uri"]).now()
    body = {"user_id": account["user_id"], "pin": account["pin"], "token_code": code}
    client = httpx.Client(base_url=arguments.url, timeout=60)
    token = client.post("/v1/auth/login", json=body).raise_for_status().json()["access_token"]
    client.headers["Authorization"] = f"Bearer {token}"
    return client


def the_store():
    credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    return boto3.client("s3", endpoint_url=arguments.store, region_name="us-east-1", **credentials)


def keys(store) -> set[str]:
    listed = store.list_objects_v2(Bucket=arguments.bucket)
    return {entry["Key"] for entry in listed.get("Contents", [])}


def attach(client: httpx.Client, incident: str, content: bytes) -> httpx.Response:
    files = {"file": ("notes.txt", content, "text/plain")}
    return client.post(f"/v1/incidents/{incident}/attachments", files=files)


def main() -> None:
    store = the_store()
    store.create_bucket(Bucket=arguments.bucket)
    client = signed_on()
    incident = client.post("/v1/incidents", json={"content": {}}).raise_for_status().json()["id"]
    kept_once(client, store, incident)
    os.kill(arguments.store_pid, signal.SIGKILL)
    told_when_down(client, incident)


def kept_once(client: httpx.Client, store, incident: str) -> None:
    small, large = b"A small note.\n", b"A line of a large file.\n" * 600_000
    expected = set()
    for content in (small, large, small, large):
        made = attach(client, incident, content)
        assert made.status_code == 201, made.text
        digest = hashlib.sha256(content).hexdigest()
        assert made.json()["sha256"] == digest
        expected.add(f"{arguments.prefix}/{digest[:2]}/{digest[2:4]}/{digest}")
        read = client.get(made.headers["location"] + "/content")
        assert read.status_code == 200 and read.content == content
    assert keys(store) == expected, keys(store) ^ expected
    print("small and large files: kept once each under their digest, read back whole")


def told_when_down(client: httpx.Client, incident: str) -> None:
    before = client.get(f"/v1/incidents/{incident}").json()["version"]
    answer = attach(client, incident, b"Nowhere to go")
    assert answer.status_code == 503 and answer.json()["code"] == "unavailable", answer.text
    assert int(answer.headers["retry-after"]) > 0
    assert client.get(f"/v1/incidents/{incident}").json()["version"] == before
    print("a store that is down: 503, nothing written")


main()
