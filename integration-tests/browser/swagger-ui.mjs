// What a newcomer does at /docs: sign on, record an incident from the shown example, and submit it.
//
//     CHROMIUM=/usr/bin/chromium node swagger-ui.mjs --url http://127.0.0.1:8080 --accounts accounts.json \
//         [--screenshot FILE]
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { URI } from "otpauth";
import { chromium } from "playwright-core";

const { values } = parseArgs({
  options: { url: { type: "string" }, accounts: { type: "string" }, screenshot: { type: "string" } },
});
assert.ok(process.env.CHROMIUM, "CHROMIUM must name the browser");
const accounts = JSON.parse(await readFile(values.accounts, "utf8"));
const account = accounts.find((each) => each.security_group === "level_1");
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

const profile = await mkdtemp(path.join(tmpdir(), "chromium-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM,
  headless: true,
  viewport: { width: 1280, height: 1000 },
  // Nothing but the service is to be talked to, and continuous integration runs as root.
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const page = await context.newPage();
page.setDefaultTimeout(20_000);
const complaints = [];
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(String(error)));
page.on("request", (request) => {
  if (!request.url().startsWith(values.url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
});

/** Opens an operation and prepares it to be sent. */
async function tryOut(operationId) {
  const operation = page.locator(`.opblock[id$="-${operationId}"]`);
  await operation.locator(".opblock-summary-control").click();
  await operation.getByRole("button", { name: "Try it out" }).click();
  return operation;
}

/** The example shown as the body. */
const example = async (operation) => JSON.parse(await operation.locator("textarea.body-param__text").inputValue());

/** Sends the operation with this body; gives the status, the headers and the body as the page shows them. */
async function execute(operation, body, parameters = {}) {
  for (const [name, value] of Object.entries(parameters)) {
    await operation.locator(`tr[data-param-name="${name}"] input`).fill(value);
  }
  await operation.locator("textarea.body-param__text").fill(JSON.stringify(body, null, 2));
  await operation.getByRole("button", { name: "Execute" }).click();
  const live = operation.locator(".live-responses-table");
  const status = await live.locator("tr.response .response-col_status").first().innerText();
  const text = await live.locator(".response-col_description .highlight-code pre").first().innerText();
  const headers = await live.locator(".response-col_description .headerline").allInnerTexts();
  return { status: Number.parseInt(status, 10), body: JSON.parse(text), headers: headers.join("\n") };
}

try {
  await page.goto(`${values.url}/docs/`);
  await page.locator(".opblock").first().waitFor();

  const login = await tryOut("login");
  const shown = await example(login);
  assert.deepEqual(Object.keys(shown).sort(), ["pin", "token_code", "user_id"]);
  const signedOn = await execute(login, {
    user_id: account.user_id,
    pin: account.pin,
    token_code: URI.parse(account.otpauth_uri).generate(),
  });
  assert.equal(signedOn.status, 200, JSON.stringify(signedOn));

  await page.locator(".scheme-container").getByRole("button", { name: "Authorize" }).click();
  const dialog = page.locator(".dialog-ux");
  await dialog.locator("input").fill(signedOn.body.access_token);
  await dialog.getByRole("button", { name: "Apply credentials" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();

  const create = await tryOut("create_incident");
  const draft = await example(create);
  delete draft.external_reference;
  Object.assign(draft.content, {
    occurred: { precision: "exact", at: ago(180) },
    discovered_at: ago(165),
    reported_to_vpcr_at: ago(60),
    vpcr_report: { method: "phone" },
    jc_numbers: ["101-460120030"],
    place: { location: "hallway" },
    fall: { witnessed: false },
  });
  Object.assign(draft.people[0], { date_of_birth: "1988-05-17", harm: { actual: "minor", potential: "moderate" } });
  draft.notifications[0].at = ago(120);
  const made = await execute(create, draft);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const etag = /etag: ("\d+")/i.exec(made.headers)?.[1];
  assert.ok(etag, `the page shows no ETag: ${made.headers}`);

  const submit = await tryOut("submit_incident");
  const submitted = await execute(submit, {}, { id: made.body.id, "If-Match": etag });
  assert.equal(submitted.status, 200, JSON.stringify(submitted.body));
  assert.equal(submitted.body.status, "submitted");
  assert.deepEqual(complaints, []);
  console.log(`${submitted.body.number}: signed on, recorded (201) and submitted (200) in Swagger UI`);
} finally {
  if (values.screenshot) await page.screenshot({ path: values.screenshot, fullPage: false });
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
