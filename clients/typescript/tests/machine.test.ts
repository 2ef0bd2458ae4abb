// Programs that sign on by themselves.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { etag, Machine, Nimrs, result, type Schemas, UnexpectedAnswer } from "nimrs-client";
import { account, join, refused, URL } from "./support.js";

async function registered(): Promise<{ clientId: string; secret: string }> {
  const { nimrs } = join(account("mohawk-admin"));
  const content: Schemas["ClientContent"] = { name: "Nightly list", auth_method: "client_secret_basic", scopes: ["incident.read"] };
  const client = await result(nimrs.api.POST("/v1/clients", { body: { group: "integration", content } }));
  const params = { path: { id: client.id }, header: { "If-Match": etag(client.version) } };
  const made = await result(nimrs.api.POST("/v1/clients/{id}/secrets", { params, body: { days: 30 } }));
  await nimrs.signOff();
  return { clientId: client.id, secret: made.client_secret };
}

test("a machine gets tokens, gives them back, and hears why it gets none", async () => {
  const client = await registered();
  const { nimrs, wire } = join(account("mohawk-admin"), { tokens: new Machine(client) });
  const me = async (nimrs: Nimrs) => (await result(nimrs.api.GET("/v1/me"))).account.security_group;
  assert.deepEqual(new Set(await Promise.all(Array.from({ length: 16 }, () => me(nimrs)))), new Set(["integration"]));
  assert.equal(wire.count("/token"), 1);
  mock.timers.enable({ apis: ["Date"], now: Date.now() + 4.5 * 60_000 });
  await me(nimrs);
  mock.timers.reset();
  assert.equal(wire.count("/token"), 2);
  await refused(nimrs.api.POST("/v1/incidents", { body: { content: {} } }), 403, "forbidden");
  await nimrs.signOff();
  assert.equal(wire.count("/revoke"), 1);

  const audiences: string[] = [];
  const assertion = (audience: string): string => {
    audiences.push(audience);
    return "no.real.one";
  };
  for (const tokens of [new Machine({ ...client, secret: "wrong" }), new Machine({ clientId: client.clientId, assertion })]) {
    await assert.rejects(me(new Nimrs(URL, { tokens })), (error: unknown) => error instanceof UnexpectedAnswer && error.status === 401 && error.message.includes("invalid_client"));
  }
  assert.deepEqual(audiences, [`${URL}/oauth/token`]);
});
