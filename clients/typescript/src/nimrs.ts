// The client: every operation of the document, with what makes sending them safe.
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { KEYED_POSTS } from "./generated/keyed-posts.js";
import type { paths } from "./generated/schema.js";
import { errorOf, ProblemError } from "./problem.js";
import { type Retries, USUAL, wait } from "./retries.js";
import type { TokenSource } from "./sign-on.js";

/** Every operation of the document with its types. An answer is JSON unless `parseAs` asks for something else. */
export type Api = Client<paths, "application/json">;
type Fetch = (request: Request) => Promise<Response>;

export interface Options {
  /** Where tokens come from; without it one is not signed on. */
  tokens?: TokenSource;
  retries?: Retries;
  /** Sends a request; the platform's own unless given. */
  fetch?: Fetch;
  /** Headers of every request. */
  headers?: Record<string, string>;
}

const KEY = "Idempotency-Key";
const WITHOUT_TOKEN = ["/v1/auth/login", "/v1/auth/refresh", "/v1/auth/activate"];

/** A service at a URL; signed on where `tokens` are given. */
export class Nimrs {
  readonly api: Api;
  readonly #tokens: TokenSource | undefined;
  readonly #anonymous: Api;

  constructor(url: string, { tokens, retries = USUAL, fetch = (request) => globalThis.fetch(request), headers }: Options = {}) {
    const open = (send: Fetch): Api => {
      const fetch = repeating(refusing(send), retries);
      const api = createClient<paths, "application/json">({ baseUrl: url, headers: headers ?? {}, bodySerializer, fetch });
      api.use(KEYS);
      return api;
    };
    this.#tokens = tokens;
    this.#anonymous = open(fetch);
    this.api = tokens ? open(bearing(fetch, tokens, this.#anonymous)) : this.#anonymous;
  }

  /** Ends the session. A request made afterwards begins a new one. */
  async signOff(): Promise<void> {
    await this.#tokens?.end(this.#anonymous);
  }
}

/** PATCH and DELETE take an idempotency key too, though the document does not list it. */
const KEYS: Middleware = {
  onRequest({ request, schemaPath }) {
    const change = ["PATCH", "DELETE"].includes(request.method) && !schemaPath.startsWith("/v1/auth/");
    const keyed = change || (request.method === "POST" && KEYED_POSTS.has(schemaPath));
    if (keyed && !request.headers.has(KEY)) request.headers.set(KEY, crypto.randomUUID());
  },
};

/** Texts and files go as they are, an object with a file in it as a form, all else as JSON. */
function bodySerializer(body: unknown): string | Blob | FormData {
  if (typeof body === "string" || body instanceof Blob || body instanceof FormData) return body;
  if (body instanceof Object && Object.values(body).some((value) => value instanceof Blob)) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, value as string | Blob);
    return form;
  }
  return JSON.stringify(body);
}

/** Throws what is not a success. */
function refusing(send: Fetch): Fetch {
  return async (request) => {
    const response = await send(request);
    if (response.status >= 400) throw await errorOf(response);
    return response;
  };
}

/** Sends again what may be repeated. */
function repeating(send: Fetch, retries: Retries): Fetch {
  return async (request) => {
    const repeatable = ["GET", "HEAD"].includes(request.method) || request.headers.has(KEY);
    for (let tries = 1; ; tries++) {
      try {
        return await send(request.clone());
      } catch (error) {
        const seconds = repeatable ? wait(retries, tries, error) : undefined;
        if (seconds === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      }
    }
  };
}

/** With the access token of a source; with another one, once, when the service says that it is not good any more. */
function bearing(send: Fetch, tokens: TokenSource, service: Api): Fetch {
  return async (request) => {
    if (WITHOUT_TOKEN.some((path) => new URL(request.url).pathname.endsWith(path))) return send(request);
    const bear = (token: string): Promise<Response> => {
      const signed = request.clone();
      signed.headers.set("Authorization", `Bearer ${token}`);
      return send(signed);
    };
    const token = await tokens.token(service);
    const response = await bear(token);
    // A wrong PIN is a 401 as well, and must not be sent twice.
    if (response.status !== 401 || !(await refusesToken(response.clone()))) return response;
    return bear(await tokens.token(service, token));
  };
}

async function refusesToken(response: Response): Promise<boolean> {
  const error = await errorOf(response);
  return error instanceof ProblemError && error.code === "invalid_token";
}
