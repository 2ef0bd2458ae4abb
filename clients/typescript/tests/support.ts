// What the tests share: a real service at SERVICE_URL, whose demo accounts stand in the file ACCOUNTS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { env } from "node:process";
import { Nimrs, type Options, ProblemError, type Schemas, SignOn } from "nimrs-client";

export interface Account {
  user_id: string;
  pin: string;
  otpauth_uri: string;
  security_group: Schemas["SecurityGroup"];
  organization: string;
}

assert.ok(env.SERVICE_URL && env.ACCOUNTS, "usage: SERVICE_URL=URL ACCOUNTS=FILE node --test");
export const URL = env.SERVICE_URL;
export const accounts = JSON.parse(readFileSync(env.ACCOUNTS, "utf8")) as Account[];

/** An account of the demo. A code of an e-token works once, so each test names its own. */
export function account(userId: string): Account {
  const found = accounts.find((each) => each.user_id === userId);
  assert.ok(found, `the demo has no ${userId}`);
  return found;
}

export function signOn({ user_id, pin, otpauth_uri }: Account): SignOn {
  return new SignOn({ userId: user_id, pin, otpauth: otpauth_uri });
}

type Forward = () => Promise<Response>;
type Fault = (forward: Forward) => Promise<Response>;

/** The way to the real service, with faults: each of `faults` handles one request, then all goes well. */
export class Wire {
  faults: Fault[] = [];
  seen: Request[] = [];
  answers: Response[] = [];

  readonly fetch = async (request: Request): Promise<Response> => {
    this.seen.push(request);
    const forward = async (): Promise<Response> => {
      const answer = await fetch(request.clone());
      this.answers.push(answer);
      return answer;
    };
    const fault = /\/v1\/auth\/(login|refresh)$/.test(request.url) ? undefined : this.faults.shift();
    return fault ? fault(forward) : forward();
  };

  with(faults: Fault[]): this {
    Object.assign(this, { faults, seen: [], answers: [] });
    return this;
  }

  keys(method: string, end: string): (string | null)[] {
    const found = this.seen.filter((each) => each.method === method && each.url.endsWith(end));
    return found.map((each) => each.headers.get("Idempotency-Key"));
  }

  count(end: string): number {
    return this.seen.filter((each) => each.url.split("?")[0]?.endsWith(end)).length;
  }
}

/** The service does it, and nobody hears of it. */
export const lostAnswer: Fault = async (forward) => {
  await (await forward()).arrayBuffer();
  throw new TypeError("fetch failed");
};

/** An answer that does not come from the service. */
export function answers(status: number, headers: Record<string, string>, body = ""): Fault {
  return async () => new Response(body, { status, headers });
}

/** Someone on a wire of their own, who does not wait long. */
export function join(who: Account, options: Options = {}): { nimrs: Nimrs; wire: Wire } {
  const wire = new Wire();
  const retries = { waits: [0.02, 0.04, 0.06], longest: 5 };
  return { wire, nimrs: new Nimrs(URL, { tokens: signOn(who), retries, fetch: wire.fetch, ...options }) };
}

/** The problem of a refusal. */
export async function refused(answer: Promise<unknown>, status: number, code: Schemas["ProblemCode"]): Promise<ProblemError> {
  const error = await answer.then(() => assert.fail(`this must be refused: ${code}`), (reason: unknown) => reason);
  assert.ok(error instanceof ProblemError, String(error));
  assert.deepEqual([error.status, error.code], [status, code]);
  assert.ok(error.requestId && error.detail);
  return error;
}
