// A small typed client: sign-on, refresh, idempotency keys and pages. The types in schema.d.ts are generated from the
// OpenAPI document by openapi-typescript.
import { randomUUID } from "node:crypto";
import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import { type TOTP, URI } from "otpauth";
import type { components, paths } from "./schema.js";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

export interface Account {
  user_id: string;
  pin: string;
  otpauth_uri: string;
  security_group: Schemas["SecurityGroup"];
  staff_kind: Schemas["StaffKind"];
  organization: string;
}

const STEP = 30_000;
const WITHOUT_TOKEN = ["/v1/auth/login", "/v1/auth/refresh", "/v1/auth/activate"];

/** The e-token of one person. Each code works once, so the next one is shown early when needed. */
class Authenticator {
  private readonly totp: TOTP;
  private last = 0;

  constructor(uri: string) {
    this.totp = URI.parse(uri) as TOTP;
  }

  async code(): Promise<string> {
    const step = Math.max(Math.floor(Date.now() / STEP), this.last + 1);
    while (step > Math.floor(Date.now() / STEP) + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    this.last = step;
    return this.totp.generate({ timestamp: step * STEP });
  }
}

/** Requests of one person; `api` has every operation of the document with its types. */
export class Client {
  readonly api: FetchClient<paths>;
  private readonly authenticator: Authenticator;
  private tokens: Schemas["TokenPair"] | undefined;
  private expiresAt = 0;

  constructor(
    url: string,
    readonly account: Account,
  ) {
    this.authenticator = new Authenticator(account.otpauth_uri);
    this.api = createFetchClient<paths>({ baseUrl: url });
    this.api.use(this.headers());
  }

  async signOn(): Promise<void> {
    const { user_id, pin } = this.account;
    const token_code = await this.authenticator.code();
    const { data, error } = await this.api.POST("/v1/auth/login", { body: { user_id, pin, token_code } });
    this.take(data, error);
  }

  /** Changes the refresh token for a new pair; the old one must not be used again. */
  async refresh(): Promise<void> {
    const refresh_token = this.tokens?.refresh_token ?? "";
    const { data, error } = await this.api.POST("/v1/auth/refresh", { body: { refresh_token } });
    this.take(data, error);
  }

  private take(tokens: Schemas["TokenPair"] | undefined, problem: Problem | undefined): void {
    if (!tokens) throw new Error(`${problem?.code}: ${problem?.detail}`);
    this.tokens = tokens;
    this.expiresAt = Date.now() + tokens.expires_in * 1000;
  }

  /** Adds the access token, renewed when it is about to expire, and an idempotency key to each POST. */
  private headers(): Middleware {
    return {
      onRequest: async ({ request, schemaPath }) => {
        if (WITHOUT_TOKEN.includes(schemaPath)) return;
        if (this.tokens && this.expiresAt - Date.now() < 60_000) await this.refresh();
        if (this.tokens) request.headers.set("Authorization", `${this.tokens.token_type} ${this.tokens.access_token}`);
        if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
          request.headers.set("Idempotency-Key", randomUUID());
        }
      },
    };
  }
}

interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

/** Every item of a list, page by page; `read` asks for one page. */
export async function* pages<T>(read: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
}
