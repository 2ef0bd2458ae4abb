// The main road: an incident from sign-on to closed, by four people.
import assert from "node:assert/strict";
import { test } from "node:test";
import { items, Nimrs, result, type Schemas } from "nimrs-client";
import { type Account, accounts, refused, signOn, URL } from "./support.js";

type Incident = Schemas["IncidentView"];
type Status = Schemas["IncidentStatus"];
type Action = Schemas["IncidentAction"];

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer that must have this status. */
function expect<T>({ data, response }: Answer<T>, status: number): T {
  assert.equal(response.status, status, response.url);
  assert.ok(response.headers.get("X-Request-Id"), "every answer has a request id");
  return data as T;
}

/** The incident of an answer: where it stands, what may be done now, and its ETag for the next change. */
function stands(answer: Answer<Incident>, status: number, at: Status, actions: Action[]): { view: Incident; etag: string } {
  const view = expect(answer, status);
  assert.deepEqual([view.status, view.allowed_actions], [at, actions]);
  const etag = answer.response.headers.get("ETag");
  assert.equal(etag, `"${view.version}"`);
  return { view, etag };
}

const started = Date.now();
const ago = (minutes: number): string => new Date(started - minutes * 60_000).toISOString();

const draft: Schemas["NewIncident"] = {
  content: {
    incident_type: "fall",
    occurred: { precision: "exact", at: ago(180) },
    discovered_at: ago(165),
    premises: "on_premises",
    supervision: "actual",
    place: { location: "hallway" },
    fall: { witnessed: false },
    narrative: { description: "A patient slipped on a wet floor." },
  },
  people: [
    {
      role: "client_victim",
      first_name: "Jordan",
      last_name: "Miles",
      date_of_birth: "1988-05-17",
      harm: { actual: "minor", potential: "moderate" },
    },
  ],
  notifications: [{ recipient: "director", method: "phone", at: ago(120), outcome: "reached" }],
};

async function play(writer: Nimrs, processor: Nimrs, stranger: Nimrs, state: Nimrs): Promise<string> {
  // Level 2 records it and hands it over, for it cannot submit.
  let { view, etag } = stands(
    await writer.api.POST("/v1/incidents", { body: draft }),
    201,
    "draft",
    ["edit", "discard", "hand-over"],
  );
  const path = { id: view.id };
  const at = () => ({ path, header: { "If-Match": etag } });
  const notice: Schemas["NotificationContent"] = { recipient: "guardian", method: "phone", at: ago(100), person: "Ana Miles" };
  expect(await writer.api.POST("/v1/incidents/{id}/notifications", { params: { path }, body: notice }), 201);
  const read = async (who: Nimrs) => who.api.GET("/v1/incidents/{id}", { params: { path } });
  ({ etag } = stands(await read(writer), 200, "draft", ["edit", "discard", "hand-over"]));
  await refused(writer.api.POST("/v1/incidents/{id}/submit", { params: at(), body: {} }), 403, "forbidden");
  ({ etag } = stands(
    await writer.api.POST("/v1/incidents/{id}/hand-over", { params: at(), body: {} }),
    200,
    "ready_for_review",
    ["edit", "discard"],
  ));
  await refused(read(stranger), 404, "not_found");

  // Level 1 mends what submitting finds missing.
  const early = processor.api.POST("/v1/incidents/{id}/submit", { params: at(), body: {} });
  const problem = await refused(early, 422, "validation_failed");
  assert.deepEqual(problem.errors.map((fault) => fault.pointer), ["/content/jc_numbers"]);
  const changes: Schemas["IncidentPatch"] = { reported_to_vpcr_at: ago(60), vpcr_report: { method: "phone" } };
  ({ etag } = stands(
    await processor.api.PATCH("/v1/incidents/{id}", { params: at(), body: changes }),
    200,
    "ready_for_review",
    ["edit", "discard", "send-back", "submit"],
  ));
  // Its case has not arrived: the Justice Center is asked for it.
  const request: Schemas["NewJcRequest"] = {
    kind: "not_arrived",
    jc_number: `101-${Date.now()}`,
    incident_id: path.id,
    reason: "We reported it by telephone and it is not in our import queue.",
    names_allowed: false,
    vpcr_reported_at: ago(60),
    vpcr_method: "phone",
  };
  const asked = expect(await processor.api.POST("/v1/justice-center/requests", { body: request }), 201);
  assert.equal(asked.mail.subject, request.jc_number);
  ({ view, etag } = stands(
    await processor.api.POST("/v1/incidents/{id}/submit", { params: at(), body: {} }),
    200,
    "submitted",
    ["amend", "investigate"],
  ));
  assert.ok(view.submitted_at && !view.late);

  // It is investigated, and the report goes to the committee.
  ({ etag } = stands(
    await processor.api.POST("/v1/incidents/{id}/investigate", {
      params: at(),
      body: { investigator: { name: "Miriam Cole", title: "Risk manager" } },
    }),
    200,
    "under_investigation",
    ["amend", "file-report"],
  ));
  const opened = await processor.api.GET("/v1/incidents/{id}/investigation", { params: { path } });
  const report = {
    methods: "Interviews and the camera recording",
    evidence_summary: "The recording shows the fall.",
    conclusion: "The floor was wet and not marked.",
    recommendation: "Mark wet floors.",
  };
  const written = await processor.api.PATCH("/v1/incidents/{id}/investigation", {
    params: { path, header: { "If-Match": `"${expect(opened, 200).version}"` } },
    body: report,
  });
  assert.equal(expect(written, 200).content.conclusion, report.conclusion);
  ({ etag } = stands(await read(processor), 200, "under_investigation", ["amend", "file-report"]));
  ({ etag } = stands(
    await processor.api.POST("/v1/incidents/{id}/file-report", { params: at(), body: {} }),
    200,
    "committee_review",
    ["amend", "finish"],
  ));

  // The committee accepts it and plans an action.
  const review = await processor.api.PATCH("/v1/incidents/{id}/committee-review", {
    params: { path, header: { "If-Match": '"0"' } },
    body: { met_at: ago(1), committee: "Incident review committee", decision: "accept" },
  });
  assert.equal(expect(review, 200).version, 1);
  const planned = await processor.api.POST("/v1/incidents/{id}/corrective-actions", {
    params: { path },
    body: { description: "Signs at every sluice", kind: "environment", owner: "Facilities manager", due_on: ago(-43200).slice(0, 10) },
  });
  assert.equal(expect(planned, 201).overdue, false);
  ({ etag } = stands(await read(processor), 200, "committee_review", ["amend", "finish"]));
  ({ etag } = stands(
    await processor.api.POST("/v1/incidents/{id}/finish", { params: at(), body: {} }),
    200,
    "finished",
    ["amend"],
  ));

  // The State closes it.
  await refused(processor.api.POST("/v1/incidents/{id}/close", { params: at(), body: {} }), 403, "forbidden");
  ({ etag } = stands(await read(state), 200, "finished", ["return", "close", "reopen"]));
  ({ view } = stands(
    await state.api.POST("/v1/incidents/{id}/close", { params: at(), body: { note: "Complete" } }),
    200,
    "closed",
    ["reopen"],
  ));

  // Every version is there, page by page.
  const numbers: number[] = [];
  const versions = (page: { cursor?: string }) =>
    processor.api.GET("/v1/incidents/{id}/versions", { params: { path, query: { limit: 3, ...page } } });
  for await (const version of items(versions)) numbers.push(version.number);
  assert.deepEqual(numbers, Array.from({ length: view.version }, (_, index) => index + 1));
  return view.number;
}

async function join(group: Schemas["SecurityGroup"], fits: (account: Account) => boolean): Promise<[Nimrs, Account]> {
  const account = accounts.find((each) => each.security_group === group && fits(each));
  assert.ok(account, `the demo has no such ${group}`);
  const nimrs = new Nimrs(URL, { tokens: signOn(account) });
  const me = await result(nimrs.api.GET("/v1/me"));
  assert.deepEqual([me.account.user_id, me.standing], [account.user_id, "active"]);
  return [nimrs, account];
}

test("recorded, submitted, investigated, reviewed, closed", async () => {
  const [writer, { organization }] = await join("level_2", (each) => each.user_id === "kings-l2");
  const [processor] = await join("level_1", (each) => each.organization === organization && each.user_id.endsWith("b"));
  const [stranger] = await join("level_1", (each) => each.organization !== organization && each.user_id === "mohawk-l1b");
  const [state] = await join("central_office", () => true);
  await play(writer, processor, stranger, state);
  await Promise.all([writer, processor, stranger, state].map((each) => each.signOff()));
});
