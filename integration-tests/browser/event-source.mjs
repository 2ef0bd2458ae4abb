// A page follows the events with a browser's own EventSource while the service is stopped and started again: nothing is
// missed and nothing is told twice.
//
//     CHROMIUM=/usr/bin/chromium node event-source.mjs --url http://127.0.0.1:8080 --accounts accounts.json \
//         --restart COMMAND
//
// COMMAND stops the service and starts it at the same address.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import { URI } from "otpauth";
import { chromium } from "playwright-core";

const { values } = parseArgs({
  options: { url: { type: "string" }, accounts: { type: "string" }, restart: { type: "string" } },
});
assert.ok(process.env.CHROMIUM, "CHROMIUM must name the browser");
const accounts = JSON.parse(await readFile(values.accounts, "utf8"));
const account = accounts.filter((each) => each.security_group === "level_1").at(-1);
const run = promisify(execFile);

/** A request to the service; its answer must have the status. */
async function ask(method, address, status, body, token) {
  const headers = { ...(token && { Authorization: `Bearer ${token}` }), ...(body && { "Content-Type": "application/json" }) };
  const answer = await fetch(values.url + address, { method, headers, body: body && JSON.stringify(body) });
  assert.equal(answer.status, status, `${method} ${address}`);
  return answer.json();
}

const { access_token: token } = await ask("POST", "/v1/auth/login", 200, {
  user_id: account.user_id,
  pin: account.pin,
  token_code: URI.parse(account.otpauth_uri).generate(),
});
const draft = () => ask("POST", "/v1/incidents", 201, { content: {} }, token);
const ticket = await ask("POST", "/v1/events/tickets", 201, undefined, token);
let { next: start, has_more: more } = await ask("GET", "/v1/events?limit=200", 200, undefined, token);
while (more) ({ next: start, has_more: more } = await ask("GET", `/v1/events?limit=200&after=${start}`, 200, undefined, token));

const ready = () => fetch(`${values.url}/readyz`).then((answer) => answer.status === 200, () => false);

const profile = await mkdtemp(path.join(tmpdir(), "chromium-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  const page = await context.newPage();
  // The service's own documentation page may talk to the service.
  await page.goto(`${values.url}/docs/`);
  await page.evaluate((address) => {
    window.told = [];
    window.opened = 0;
    window.source = new EventSource(address);
    window.source.onopen = () => { window.opened += 1; };
    window.source.onmessage = (message) => window.told.push({ position: Number(message.lastEventId), ...JSON.parse(message.data) });
  }, `${ticket.url}&after=${start}`);
  const told = (count) => page.waitForFunction((count) => window.told.length >= count, count, { timeout: 40_000 });
  for (let each = 0; each < 5; each += 1) await draft();
  await told(5);
  await run("bash", ["-c", values.restart]);
  for (let waited = 0; !(await ready()); waited += 1) {
    assert.ok(waited < 300, "the service came back");
    await new Promise((done) => setTimeout(done, 100));
  }
  // Some before the page has found its way back, and some after.
  for (let each = 0; each < 5; each += 1) await draft();
  await page.waitForFunction(() => window.opened >= 2, undefined, { timeout: 40_000 });
  for (let each = 0; each < 5; each += 1) await draft();
  await told(15);
  const seen = await page.evaluate(() => window.told);
  const { items } = await ask("GET", `/v1/events?limit=200&after=${start}`, 200, undefined, token);
  assert.equal(items.length, 15);
  assert.deepEqual(seen.map((event) => event.id), items.map((event) => event.id), "as the feed has them, each once");
  assert.deepEqual(seen.map((event) => event.position), items.map((event) => Number(event.sequence)));
  console.log(`an EventSource followed ${seen.length} events through a restart of the service`);
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
