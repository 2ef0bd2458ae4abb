// Pages, errors, and the example of the README.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { env, execPath } from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { etag, items, result } from "nimrs-client";
import { account, join, refused, URL as SERVICE } from "./support.js";

const { nimrs, wire } = join(account("lantern-l1"));
after(() => nimrs.signOff());
const draft = () => result(nimrs.api.POST("/v1/incidents", { body: { content: { incident_type: "fall" } } }));

test("all pages", async () => {
  const made: string[] = [];
  for (let count = 0; count < 5; count++) made.push((await draft()).id);
  wire.with([]);
  const found: string[] = [];
  const list = (limit: number) =>
    items((page) => nimrs.api.GET("/v1/incidents", { params: { query: { status: "draft", limit, ...page } } }));
  for await (const each of list(2)) found.push(each.id);
  assert.equal(wire.count("/v1/incidents"), Math.ceil(found.length / 2));
  assert.ok(made.every((id) => found.includes(id)));
  const once: string[] = [];
  for await (const each of list(200)) once.push(each.id);
  assert.deepEqual(once, found);
});

test("every fault with its place", async () => {
  const { id, version } = await draft();
  const params = { path: { id }, header: { "If-Match": etag(version) } };
  const error = await refused(nimrs.api.POST("/v1/incidents/{id}/submit", { params, body: {} }), 422, "validation_failed");
  const faults = new Map(error.errors.map((fault) => [fault.pointer, fault.code]));
  assert.deepEqual([faults.get("/people"), faults.get("/content/premises")], ["client_required", "required"]);
  assert.match(error.message, /\/content\/premises: is required here/);
  params.header["If-Match"] = etag(version + 1);
  await refused(nimrs.api.POST("/v1/incidents/{id}/submit", { params, body: {} }), 412, "precondition_failed");
});

test("a report as CSV", async () => {
  const report = await result(nimrs.api.GET("/v1/reports/deadlines"));
  const params = { query: { format: "csv" } } as const;
  const text = await result(nimrs.api.GET("/v1/reports/deadlines", { params, parseAs: "text" }));
  assert.ok(text.split("\n").length > report.rows.length);
});

test("the example of the README runs exactly as it is written", () => {
  const { user_id, pin, otpauth_uri } = account("kings-ehr");
  const example = fileURLToPath(new URL("readme-example.js", import.meta.url));
  const person = { USER_ID: user_id, PIN: pin, OTPAUTH: otpauth_uri, URL: SERVICE };
  const made = spawnSync(execPath, [example], { env: { ...env, ...person }, encoding: "utf8" });
  assert.equal(made.status, 0, made.stderr);
  const [first, ...others] = made.stdout.trimEnd().split("\n");
  assert.ok(others.includes(`${first?.replace("recorded ", "")} fall`), made.stdout);
});
