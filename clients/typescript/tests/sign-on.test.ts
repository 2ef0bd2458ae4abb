// Sign-on, renewal and the end of sessions.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { type Api, Nimrs, result, SignOn, type TokenSource } from "nimrs-client";
import { TOTP, URI } from "otpauth";
import { type Account, account, join, refused, signOn, URL } from "./support.js";

const me = async (nimrs: Nimrs) => (await result(nimrs.api.GET("/v1/me"))).account.user_id;

/** A source whose tokens can be spoilt, as if they had expired by a clock that runs otherwise. */
class Spoiling implements TokenSource {
  given = "";
  spoil = false;
  private readonly source: SignOn;

  constructor(who: Account) {
    this.source = signOn(who);
  }

  async token(service: Api, refused?: string): Promise<string> {
    const token = await this.source.token(service, refused && this.given);
    this.given = token;
    return this.spoil && !refused ? `${token.slice(0, -4)}AAAA` : token;
  }

  end(service: Api): Promise<void> {
    return this.source.end(service);
  }
}

const logout = (token: string) => fetch(`${URL}/v1/auth/logout`, { method: "POST", headers: { Authorization: `Bearer ${token}` } });

test("signs on, renews, signs off", async () => {
  const tokens = new Spoiling(account("albany-l1a"));
  const { nimrs, wire } = join(account("albany-l1a"), { tokens });
  const many = () => Promise.all(Array.from({ length: 16 }, () => me(nimrs)));
  assert.deepEqual(new Set(await many()), new Set(["albany-l1a"]));
  assert.deepEqual([wire.count("/login"), wire.count("/refresh")], [1, 0]);
  const first = tokens.given;

  mock.timers.enable({ apis: ["Date"], now: Date.now() + 14.5 * 60_000 });
  await many();
  mock.timers.reset();
  assert.deepEqual([wire.count("/login"), wire.count("/refresh")], [1, 1]);
  assert.notEqual(tokens.given, first);

  tokens.spoil = true;
  wire.with([]);
  assert.equal(await me(nimrs), "albany-l1a");
  assert.deepEqual([wire.count("/refresh"), wire.count("/me")], [1, 2]);
  await nimrs.signOff();
  assert.equal((await logout(tokens.given)).status, 401);
});

test("many refused at once renew once", async () => {
  const tokens = signOn(account("albany-l1b"));
  const { nimrs, wire } = join(account("albany-l1b"), { tokens });
  await me(nimrs);
  // The session is ended by another hand; the secret begins a new one.
  assert.equal((await logout(await tokens.token(nimrs.api))).status, 204);
  assert.equal((await Promise.all(Array.from({ length: 16 }, () => me(nimrs)))).length, 16);
  assert.deepEqual([wire.count("/login"), wire.count("/refresh")], [2, 1]);
  await nimrs.signOff();
});

test("a session that was ended is told who gave a code", async () => {
  const { user_id, pin, otpauth_uri } = account("mohawk-l1a");
  const tokens = new SignOn({ userId: user_id, pin, code: (URI.parse(otpauth_uri) as TOTP).generate() });
  const nimrs = new Nimrs(URL, { tokens });
  assert.equal(await me(nimrs), user_id);
  assert.equal((await logout(await tokens.token(nimrs.api))).status, 204);
  await refused(me(nimrs), 401, "refresh_refused");
  await nimrs.signOff();
  await assert.rejects(me(nimrs), /used already/);
});

test("a wrong PIN is sent once", async () => {
  const { nimrs, wire } = join({ ...account("albany-l2"), pin: "00000000" });
  const error = await refused(me(nimrs), 401, "sign_on_failed");
  assert.ok(error.remedy?.text);
  assert.deepEqual([wire.count("/login"), wire.count("/refresh")], [1, 0]);
});

test("a refused change of the PIN is no reason to renew", async () => {
  const { nimrs, wire } = join(account("albany-l3"));
  const body = { pin: "00000000", new_pin: "918273", token_code: "000000" };
  await assert.rejects(nimrs.api.POST("/v1/auth/pin", { body }), { name: "ProblemError" });
  assert.deepEqual([wire.count("/pin"), wire.count("/refresh")], [1, 0]);
  await nimrs.signOff();
});

test("the secret alone will do", async () => {
  const { user_id, pin, otpauth_uri } = account("kings-l3");
  const otpauth = (URI.parse(otpauth_uri) as TOTP).secret.base32;
  const nimrs = new Nimrs(URL, { tokens: new SignOn({ userId: user_id, pin, otpauth }) });
  assert.equal(await me(nimrs), user_id);
  await nimrs.signOff();
});

test("nobody signed on", async () => {
  const nimrs = new Nimrs(URL);
  assert.equal((await result(nimrs.api.GET("/v1/counties"))).items.length, 62);
  await refused(me(nimrs), 401, "invalid_token");
  await nimrs.signOff();
});
