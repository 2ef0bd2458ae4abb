// What is sent, and sent again, when things go wrong on the way.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, test } from "node:test";
import { etag, result, type Schemas, UnexpectedAnswer } from "nimrs-client";
import { account, answers, join, lostAnswer, refused, signOn } from "./support.js";

const { nimrs, wire } = join(account("kings-l1a"));
after(() => nimrs.signOff());

const draft = (more: Partial<Schemas["NewIncident"]> = {}) =>
  result(nimrs.api.POST("/v1/incidents", { body: { content: { incident_type: "fall" }, ...more } }));

test("a lost answer makes one incident", async () => {
  wire.with([lostAnswer, lostAnswer]);
  const reference = randomUUID();
  const made = await draft({ external_reference: reference });
  const [first, ...others] = wire.keys("POST", "/v1/incidents");
  assert.ok(first);
  assert.deepEqual(others, [first, first]);
  assert.equal(wire.answers.at(-1)?.headers.get("Idempotency-Replayed"), "true");
  assert.equal(made.external_reference, reference);
  await draft();
  assert.notEqual(wire.keys("POST", "/v1/incidents").at(-1), first);
});

test("one's own key is kept", async () => {
  wire.with([]);
  const key = randomUUID();
  const send = () => nimrs.api.POST("/v1/incidents", { params: { header: { "Idempotency-Key": key } }, body: {} });
  assert.equal((await result(send())).id, (await result(send())).id);
  assert.deepEqual(wire.keys("POST", "/v1/incidents"), [key, key]);
});

for (const status of [429, 503]) {
  test(`Retry-After of a ${status} is honoured`, async () => {
    wire.with([answers(status, { "Retry-After": "1" }), answers(status, { "Retry-After": "0" })]);
    const began = Date.now();
    await draft();
    assert.ok(Date.now() - began >= 990);
    assert.equal(new Set(wire.keys("POST", "/v1/incidents")).size, 1);
  });
}

test("a first try that still runs is waited for", async () => {
  const problem = JSON.stringify({ status: 409, code: "request_in_progress", detail: "It still runs.", errors: [] });
  wire.with([answers(409, { "Content-Type": "application/problem+json", "Retry-After": "0" }, problem)]);
  await draft();
  assert.equal(wire.count("/v1/incidents"), 2);
});

test("who would wait too long hears of it", async () => {
  wire.with([answers(429, { "Retry-After": "3600" })]);
  const told = (error: unknown) => error instanceof UnexpectedAnswer && error.status === 429 && error.retryAfter === 3600;
  await assert.rejects(draft(), told);
  assert.equal(wire.count("/v1/incidents"), 1);
});

test("tries have an end, and aborting is one", async () => {
  wire.with(Array(10).fill(lostAnswer));
  await assert.rejects(nimrs.api.GET("/v1/incidents"), TypeError);
  assert.equal(wire.count("/v1/incidents"), 4);
  wire.with([]);
  await assert.rejects(nimrs.api.GET("/v1/incidents", { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.equal(wire.count("/v1/incidents"), 1);
});

test("PATCH and DELETE are repeated too", async () => {
  const { id, version } = await draft();
  wire.with([lostAnswer]);
  const params = { path: { id }, header: { "If-Match": etag(version) } };
  const edited = await result(nimrs.api.PATCH("/v1/incidents/{id}", { params, body: { premises: "on_premises" } }));
  assert.equal(edited.version, version + 1);
  wire.with([lostAnswer]);
  params.header["If-Match"] = etag(edited.version);
  await nimrs.api.DELETE("/v1/incidents/{id}", { params });
  assert.equal(wire.seen.length, 2);
  await refused(nimrs.api.GET("/v1/incidents/{id}", { params: { path: { id } } }), 404, "not_found");
});

test("a POST without a key is sent once", async () => {
  wire.with([lostAnswer]);
  const body = { incident_type: "fall", premises: "on_premises", supervision: "actual" } as const;
  await assert.rejects(nimrs.api.POST("/v1/classifications", { body }), TypeError);
  assert.deepEqual(wire.keys("POST", "/v1/classifications"), [null]);
});

test("files go up and come down", async () => {
  const { id } = await draft();
  wire.with([lostAnswer]);
  const content = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("a note\r\n")]);
  const body = { file: new File([content], "note.txt", { type: "text/plain" }), description: "A note" };
  const attached = await result(nimrs.api.POST("/v1/incidents/{id}/attachments", { params: { path: { id } }, body }));
  assert.deepEqual([attached.file_name, attached.description], ["note.txt", "A note"]);
  const path = { id, attachment_id: attached.id };
  const header = { "Access-Reason": "A test" };
  const url = "/v1/incidents/{id}/attachments/{attachment_id}/content";
  const file = await result(nimrs.api.GET(url, { params: { path, header }, parseAs: "arrayBuffer" }));
  assert.deepEqual(new Uint8Array(file), content);
});

test("an import goes up in either format", async () => {
  const csv = `external_reference,content.incident_type\r\n${randomUUID()},fall\r\n`;
  const ndjson = `${JSON.stringify({ external_reference: randomUUID(), content: { incident_type: "fall" } })}\n`;
  for (const [type, body] of [["text/csv", csv], ["application/x-ndjson", ndjson]] as const) {
    wire.with([lostAnswer]);
    const params = { query: { dry_run: true } };
    const asked = await result(nimrs.api.POST("/v1/imports", { params, body, headers: { "Content-Type": type } }));
    assert.equal(asked.format, type === "text/csv" ? "csv" : "ndjson");
    assert.equal(new Set(wire.keys("POST", "/v1/imports?dry_run=true")).size, 1);
  }
});

test("an answer of a proxy", async () => {
  wire.with([answers(502, { "Content-Type": "text/html" }, "<h1>Bad gateway</h1>")]);
  await assert.rejects(nimrs.api.GET("/v1/me"), { name: "UnexpectedAnswer", message: /502 .*<h1>Bad/ });
});

test("an e-token that is not time-based", () => {
  const uri = "otpauth://hotp/NIMRS:x?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&counter=1";
  assert.throws(() => signOn({ ...account("kings-l1a"), otpauth_uri: uri }), /time-based/);
});
