// A receiver of webhooks that checks signatures with `standardwebhooks`, which nobody here wrote: with two live secrets,
// with one, and with a body that was altered on the way.
//
//     node webhooks.mjs --url http://127.0.0.1:8080 --accounts accounts.json
//
// The service must be let call this machine over plain HTTP: NIMRS_OUTBOUND_HTTP=on and NIMRS_OUTBOUND_ALLOW=127.0.0.1.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { URI } from "otpauth";
import { Webhook, WebhookVerificationError } from "standardwebhooks";

const { values } = parseArgs({ options: { url: { type: "string" }, accounts: { type: "string" } } });
const accounts = JSON.parse(readFileSync(values.accounts, "utf8"));
let token = "";

async function call(method, path, body, headers = {}) {
  const answer = await fetch(values.url + path, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), "content-type": "application/json", ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

const taken = [];
const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece) => (body += piece));
  request.on("end", () => {
    taken.push({ headers: request.headers, body });
    response.writeHead(204).end();
    server.emit("taken");
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");

async function next() {
  while (taken.length === 0) await once(server, "taken", { signal: AbortSignal.timeout(40_000) });
  return taken.shift();
}

const refuses = (secret, { headers, body }) =>
  assert.throws(() => new Webhook(secret).verify(body, headers), WebhookVerificationError);

const account = accounts.filter((one) => one.security_group === "security_administrator").at(-1);
const code = URI.parse(account.otpauth_uri).generate();
token = (await call("POST", "/v1/auth/login", { user_id: account.user_id, pin: account.pin, token_code: code })).access_token;

const url = `http://127.0.0.1:${server.address().port}/nimrs`;
const made = await call("POST", "/v1/webhooks", { content: { url, signature: "hmac" } });
const hook = `/v1/webhooks/${made.webhook.id}`;

await call("POST", `${hook}/test`);
const first = await next();
const event = new Webhook(made.secret).verify(first.body, first.headers);
assert.equal(event.type, "gov.ny.omh.nimrs.webhook.test");
assert.equal(event.id, first.headers["webhook-id"]);
refuses(made.secret, { ...first, body: first.body.replace("webhook.test", "webhook.fake") });
refuses(`whsec_${Buffer.from("another secret of no use").toString("base64")}`, first);

const { value: fresh } = await call("POST", `${hook}/secrets`, { kind: "hmac" });
await call("POST", `${hook}/test`);
const both = await next();
for (const secret of [made.secret, fresh]) new Webhook(secret).verify(both.body, both.headers);

const { version } = await call("GET", hook);
const former = made.webhook.secrets.find((one) => one.kind === "hmac").id;
await call("DELETE", `${hook}/secrets/${former}`, undefined, { "if-match": `"${version}"` });
await call("POST", `${hook}/test`);
const last = await next();
new Webhook(fresh).verify(last.body, last.headers);
refuses(made.secret, last);

server.close();
console.log("3 deliveries: good signatures taken, with two secrets and with one, all others refused");
